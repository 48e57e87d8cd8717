//! Programs in which people read and write mail.

use super::super::trial::{Source::Debian, Trial};
use dakiya::providers::Protocol;

pub(super) const TRIALS: &[Trial] = &[
    MUTT,
    Trial { reads: Protocol::Pop3, fetch: MUTT_POP, ..MUTT },
    Trial {
        variant: "neomutt",
        program: "NeoMutt",
        version: "neomutt -v | head -1",
        from: &[Debian("neomutt")],
        check: "neomutt -n -F muttrc -Q smtp_url",
        send: "{{chmod}}; mutt() { neomutt \"$@\"; }; {{It works.}}",
        fetch: "script -qec \"neomutt -e 'push <copy-message>$HOME/copy<enter>y<quit>'\" screen",
        ..MUTT
    },
];

const MUTT: Trial = Trial {
    target: "mutt",
    program: "Mutt",
    version: "mutt -v",
    from: &[Debian("mutt")],
    check: "mutt -n -F muttrc -Q smtp_url",
    before: "export TERM=xterm; touch ~/copy",
    send: "{{chmod}}; {{It works.}}",
    fetch: "script -qec \"mutt -e 'push <copy-message>$HOME/copy<enter>y<quit>'\" screen",
    ..Trial::USUAL
};

const MUTT_POP: &str = "mkdir -p Mail mail/cur mail/new mail/tmp; script -qec \"mutt -e 'set pop_delete=no spoolfile=$HOME/mail; push <fetch-mail><quit>'\" screen";
