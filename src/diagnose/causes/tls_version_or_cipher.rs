//! Tls version or cipher.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("", ""),
    what: t("", ""),
    acts: &[Actor::User],
    steps: &[],
    probe: Probe::Send,
    settles: t("", ""),
    lesson: "first_mail",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        92,
        &[
            "handshake failure",
            "handshake_failure",
            "unsupported protocol",
            "protocol version",
            "protocol_version",
            "no shared cipher",
            "no protocols available",
            "tls 1 0 and 1 1",
            "tls 1 0",
            "tlsv1 alert",
            "no cipher",
            "key too small",
            "inappropriate fallback",
            "legacy renegotiation",
            "unsupported_protocol",
            "no ciphers",
            "ssl3 * disabled",
            "unsupported ssl|tls version",
            "version too low",
            "no common",
            "ee key too small",
            "no appropriate protocol",
            "signature algorithm",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("4.7.66")]),
];
