//! Port blocked or timeout.

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
        74,
        &[
            "timed out",
            "etimedout",
            "timeout exceeded",
            "i o timeout",
            "connection timeout",
            "connect timeout",
            "operation timed out",
            "time out",
            "timedout",
            "timeout error",
            "sockettimeoutexception",
            "timeouterror",
            "unable to connect * timeout",
        ],
        &[],
    ),
    clue(
        78,
        &[
            "network is unreachable",
            "enetunreach",
            "no route to host",
            "ehostunreach",
            "host is unreachable",
            "network unreachable",
            "network error on destination",
            "failed to connect socket",
        ],
        &[],
    ),
    clue(
        60,
        &[
            "accept our requests to connect",
            "unable to open connection",
            "cannot connect to server",
            "could not connect to smtp host",
            "failed to connect to server",
            "can t connect",
        ],
        &[],
    ),
    clue(40, &["smtp connect failed", "could not connect"], &[]),
    clue(20, &["opened"], &[Sign::Says("notice eof"), Sign::Port(465)]),
    clue(55, &["notice eof", "smtp notice eof"], &[]),
    clue(-60, &["connection refused", "econnrefused", "getaddrinfo"], &[]),
    clue(
        -60,
        &[
            "certificate",
            "wrong version number",
            "ssl routines",
            "plaintext connection",
            "ssl message",
        ],
        &[],
    ),
    clue(-45, &[], &[Sign::Reply(535)]),
    clue(-40, &["invalid host"], &[]),
];
