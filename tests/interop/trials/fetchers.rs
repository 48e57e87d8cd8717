//! Programs that fetch mail into a folder of this computer.

use dakiya::providers::Protocol;
use dakiya::targets::Keeping;

use super::super::trial::{Source::Debian, Trial};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "isync",
        form: "v1_4",
        program: "isync",
        version: "mbsync --version",
        from: &[Debian("isync")],
        fetch: "{{=mkdir -p ~/Mail}}; {{mbsync -V}}",
        ..Trial::USUAL
    },
    Trial {
        target: "isync",
        form: "v1_4",
        keeping: Some(Keeping::Inline),
        program: "isync",
        version: "mbsync --version",
        from: &[Debian("isync")],
        escape: super::in_double_quotes,
        fetch: "{{=mkdir -p ~/Mail}}; {{mbsync -V}}",
        ..Trial::USUAL
    },
    FETCHMAIL,
    Trial { reads: Protocol::Pop3, ..FETCHMAIL },
    Trial {
        target: "getmail6",
        program: "getmail",
        version: "getmail --version",
        from: &[Debian("getmail6")],

        fetch: "{{mkdir}}; {{=getmail -v}}",
        ..Trial::USUAL
    },
    Trial {
        target: "offlineimap3",
        program: "OfflineIMAP",
        version: "offlineimap --version",
        from: &[Debian("offlineimap3")],
        fetch: "{{=mkdir -p ~/Mail}}; {{offlineimap -o}}",
        ..Trial::USUAL
    },
    Trial {
        target: "mpop",
        program: "mpop",
        version: "mpop --version",
        from: &[Debian("mpop")],
        reads: Protocol::Pop3,
        check: "mpop --pretend",
        fetch: "{{mkdir}}; {{=mpop}}",
        ..Trial::USUAL
    },
    FDM,
    Trial { reads: Protocol::Pop3, ..FDM },
];

/// Its own remedy for both signs that its quotes cannot hold.
const FETCHMAIL: Trial = Trial {
    target: "fetchmail",
    keeping: Some(Keeping::Inline),
    program: "fetchmail",
    version: "fetchmail --version",
    from: &[Debian("fetchmail"), Debian("procmail")],
    escape: |password| password.replace('\\', r"\x5c").replace('"', r"\x22"),
    before: "echo \"DEFAULT=$HOME/inbox\" > .procmailrc",
    check: "fetchmail --configdump",
    fetch: "{{=fetchmail -v}}",
    ..Trial::USUAL
};

const FDM: Trial = Trial {
    target: "fdm",
    program: "fdm",
    version: "dpkg-query -W -f='${Version}' fdm",
    from: &[Debian("fdm")],
    check: "{{fdm -nv}}",
    fetch: "{{=fdm -v fetch}}",
    ..Trial::USUAL
};
