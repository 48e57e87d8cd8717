//! Programs that send, from a command line.

use super::super::trial::{Source::Debian, Trial};

pub(super) const TRIALS: &[Trial] = &[Trial {
    target: "msmtp",
    program: "msmtp",
    version: "msmtp --version",
    from: &[Debian("msmtp")],
    check: "msmtp --pretend -- \"$ADDRESS\" < /dev/null",
    send: "{{chmod}}; {{It works.}}",
    ..Trial::USUAL
}];
