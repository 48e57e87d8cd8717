//! Network interception.

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
        108,
        &[
            "in certificate chain",
            "self_signed_cert_in_chain",
            "xxxxxxxx",
            "xxxxxxxa",
            "intercept~",
        ],
        &[],
    ),
    clue(98, &["remotecertificatechainerrors", "partialchain", "untrustedroot"], &[]),
    clue(
        88,
        &["esmtp exim", "esmtp postfix"],
        &[Sign::Says("opening to smtp office365|gmail com")],
    ),
    clue(
        88,
        &["esmtp exim", "esmtp postfix"],
        &[Sign::Says("connected to smtp gmail|office365 com")],
    ),
    clue(60, &["ssl or tls connection", "sslhandshakeexception"], &[Sign::Program("mailkit")]),
    clue(50, &["antivirus", "mail shield", "smtp fixup"], &[]),
];
