//! Dns failure.

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
            "getaddrinfo",
            "php_network_getaddresses",
            "enotfound",
            "no such host",
            "name or service not known",
            "not resolve host",
            "couldn t resolve",
            "could not resolve",
            "cannot resolve",
            "no such domain",
            "any host named",
            "domain is not reachable",
            "infonorecords",
            "nodename nor servname",
            "name resolution",
            "host not found",
            "domain not found",
            "unknown host",
            "unknownhostexception",
            "unresolved host",
            "hostname nor servname",
            "cannot locate host",
            "failed to resolve",
            "dns lookup failed",
            "dns error",
            "nxdomain",
            "domain does not exist",
            "eai_again",
            "lookup of * failed",
            "no address associated",
            "host or domain name not found",
            "remote name could not be resolved",
            "domain name not found",
            "unable to resolve",
            "dns query failed",
        ],
        &[],
    ),
    clue(
        62,
        &["unrouteable address", "unrouteable mail domain"],
        &[Sign::Not(&Sign::Says("sender verify~"))],
    ),
    clue(55, &["is unknown"], &[Sign::Says("outgoing server smtp")]),
    clue(50, &[], &[Sign::Enhanced("5.1.2")]),
    clue(35, &["sender verify fail~"], &[Sign::Says("unrouteable address")]),
];
