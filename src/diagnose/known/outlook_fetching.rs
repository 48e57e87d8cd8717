//! What Microsoft's servers say to a program that fetches mail.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-fetch", "outlook", "User is authenticated but not connected")
        .says(&["user is authenticated but not connected"])
        .at(Stage::Fetch)
        .causes(
            &["imap_or_pop_disabled", "server_temporary_failure", "oauth_token_invalid"],
            Actor::Administrator,
        )
        .source("simonrob/email-oauth2-proxy#74", "")
        .means(t(
            "The login was right, but the mailbox cannot be opened: IMAP is off, there is no licence, the token is for another mailbox, or it is a passing fault.",
            "login सही हुआ, पर mailbox नहीं खुला: IMAP बंद है, licence नहीं है, token किसी और mailbox का है, या गड़बड़ी थोड़ी देर की है।",
        ))
        .fix(t(
            "Check that IMAP is on for the mailbox, full access where the mailbox is shared, and the user in the token.",
            "देखिए कि mailbox में IMAP चालू हो, साझे mailbox पर full access हो, और token में सही user हो।",
        )),
    known("outlook-fetch-b", "outlook", "NO LOGIN failed")
        .says(&["no login failed"])
        .at(Stage::Fetch)
        .causes(&["oauth_required", "wrong_credentials", "imap_or_pop_disabled"], Actor::User)
        .source("imapsync/imapsync#395", "")
        .means(t(
            "Exchange refused the login for IMAP or POP; Microsoft 365 has taken no password there since 2023.",
            "Exchange ने IMAP या POP का login नहीं माना; Microsoft 365 वहाँ 2023 से कोई password नहीं लेता।",
        ))
        .fix(t(
            "Use OAuth. On a server of your own, check the password, and whether IMAP is on for the mailbox.",
            "OAuth लीजिए। server आपका अपना हो, तो password जाँचिए, और देखिए कि mailbox में IMAP चालू है या नहीं।",
        )),
];
