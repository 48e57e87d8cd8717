//! Programs in which people read and write mail.

use super::super::trial::{
    Source::{Cargo, Debian},
    Trial,
};
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
    Trial {
        target: "mailutils",
        program: "Mailutils",
        version: "mail --version",
        from: &[Debian("mailutils"), Debian("msmtp")],
        send: "{{It works.}}",
        ..Trial::USUAL
    },
    Trial {
        target: "mblaze",
        form: "v1_4",
        program: "mblaze",
        version: "dpkg-query -W -f='${Version}' mblaze",
        from: &[Debian("mblaze"), Debian("isync"), Debian("msmtp")],
        send: "mcom -send \"$ADDRESS\"",
        fetch: "{{=mkdir -p ~/Mail}}; {{mbsync -a}}",
        ..Trial::USUAL
    },
    Trial {
        target: "alpine",
        program: "Alpine",
        version: "alpine -v",
        from: &[Debian("alpine"), Debian("expect")],
        before: "export TERM=xterm",
        fetch: ALPINE,
        ..Trial::PLAIN
    },
    Trial {
        target: "himalaya",
        form: "v2",
        program: "Himalaya",
        version: "himalaya --version",
        from: &[Cargo("himalaya")],
        slow: true,
        send: "{{message send}}",
        fetch: "{{envelope list}}",
        ..Trial::USUAL
    },
    Trial {
        target: "aerc",
        form: "v0_14",
        program: "aerc",
        version: "aerc -v",
        from: &[Debian("aerc")],
        before: "export TERM=xterm",
        fetch: AERC,
        ..Trial::USUAL
    },
];

/// It asks for the password and has to be told.
const ALPINE: &str = r#"
expect -c '
set timeout 15
spawn alpine -i
expect {
    -re "appear only once.*E.*Exit" { send "e"; exp_continue }
    -re "ASSWORD" { send -- "$env(PASSWORD)\r"; exp_continue }
    -re "eep password|reserve password" { send "n"; exp_continue }
    -re "fetched-" {}
    -re "ertificate|ailed|alert" {}
}
'
"#;

/// Without a terminal to look at, what it writes on the screen is read.
const AERC: &str = r"
mkfifo keys
script -qfec aerc screen < keys > /dev/null &
exec 3> keys
until grep -qaE 'fetched-|certificate|x509' screen; do sleep 0.1; done
";

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
