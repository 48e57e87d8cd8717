//! Packages for Node.js.

use super::super::trial::{Source::Npm, Trial};
use super::VARIABLES;

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "nodemailer",
        program: "Nodemailer",
        version: "node -p 'require(\"nodemailer/package.json\").version'",
        from: &[Npm("nodemailer")],
        send: "{{=node send.mjs}}",
        ..NODE
    },
    Trial {
        target: "imapflow",
        program: "ImapFlow",
        version: "node -p 'require(\"imapflow/package.json\").version'",
        from: &[Npm("imapflow")],
        fetch: "{{=node read.mjs}}",
        ..NODE
    },
];

const NODE: Trial = Trial { before: VARIABLES, trust: "NODE_EXTRA_CA_CERTS", ..Trial::USUAL };
