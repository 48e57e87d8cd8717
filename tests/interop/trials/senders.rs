//! Programs that send, from a command line.

use dakiya::targets::Keeping;

use super::super::trial::{Source::Debian, Trial};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "msmtp",
        program: "msmtp",
        version: "msmtp --version",
        from: &[Debian("msmtp")],
        check: "msmtp --pretend -- \"$ADDRESS\" < /dev/null",
        send: "{{chmod}}; {{It works.}}",
        ..Trial::USUAL
    },
    Trial {
        target: "swaks",
        keeping: Some(Keeping::Inline),
        program: "Swaks",
        version: "swaks --version",
        from: &[Debian("swaks"), Debian("libnet-ssleay-perl")],
        check: "swaks --dump",
        send: "{{=swaks}}",
        ..Trial::USUAL
    },
    Trial {
        target: "curl",
        keeping: Some(Keeping::Inline),
        program: "curl",
        version: "curl --version",
        from: &[Debian("curl")],
        escape: super::in_double_quotes,
        send: "{{message.txt}}; {{curl -q}}",
        ..Trial::USUAL
    },
    Trial {
        target: "git_send_email",
        program: "git send-email",
        version: "git --version",
        from: &[
            Debian("git-email"),
            Debian("libauthen-sasl-perl"),
            Debian("libio-socket-ssl-perl"),
        ],
        check: "git config --global --list",
        send: "git init -q work; cd work; echo one > one; git add one; git commit -q -m One; yes | {{git send-email}}",
        ..Trial::USUAL
    },
    Trial {
        target: "s_nail",
        keeping: Some(Keeping::Inline),
        program: "S-nail",
        version: "s-nail --version",
        from: &[Debian("s-nail")],
        password: super::super::laboratory::PLAIN_PASSWORD,
        send: "{{It works.}}",
        fetch: "echo 'print 1' | s-nail -f %",
        ..Trial::USUAL
    },
];
