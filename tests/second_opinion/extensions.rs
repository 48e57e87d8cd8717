//! Lines of extensions that the strict persona offers.

/// What an extension adds.
pub(crate) struct Extension {
    /// The word after `EHLO`.
    pub(crate) keyword: &'static str,
    /// Well formed, to both.
    pub(crate) good: &'static [&'static str],
    /// Not well formed, to both.
    pub(crate) bad: &'static [&'static str],
    /// Where smtp-proto finds the opposite, and what is right.
    pub(crate) differences: &'static [(&'static str, &'static str)],
}

pub(crate) const EXTENSIONS: &[Extension] = &[
    Extension {
        keyword: "DSN",
        good: &[
            "MAIL FROM:<> RET=FULL",
            "MAIL FROM:<> RET=HDRS",
            "MAIL FROM:<> ret=hdrs",
            "MAIL FROM:<> ENVID=QQ314159",
            "MAIL FROM:<> ENVID=a+2Bb",
            "MAIL FROM:<> RET=HDRS ENVID=QQ314159",
            "RCPT TO:<asha@example.in> NOTIFY=NEVER",
            "RCPT TO:<asha@example.in> NOTIFY=SUCCESS",
            "RCPT TO:<asha@example.in> NOTIFY=SUCCESS,FAILURE,DELAY",
            "RCPT TO:<asha@example.in> notify=delay",
            "RCPT TO:<asha@example.in> ORCPT=rfc822;asha@example.in",
            "RCPT TO:<asha@example.in> ORCPT=rfc822;asha+2Brao@example.in",
            "RCPT TO:<asha@example.in> NOTIFY=FAILURE ORCPT=rfc822;asha@example.in",
        ],
        bad: &[
            "MAIL FROM:<> RET",
            "MAIL FROM:<> RET=",
            "MAIL FROM:<> RET=HALF",
            "MAIL FROM:<> ENVID",
            "MAIL FROM:<> ENVID=",
            "MAIL FROM:<> ORCPT=rfc822;asha@example.in",
            "MAIL FROM:<> NOTIFY=NEVER",
            "RCPT TO:<asha@example.in> NOTIFY",
            "RCPT TO:<asha@example.in> NOTIFY=",
            "RCPT TO:<asha@example.in> NOTIFY=ALWAYS",
            "RCPT TO:<asha@example.in> NOTIFY=SUCCESS,NEVER",
            "RCPT TO:<asha@example.in> ORCPT",
            "RCPT TO:<asha@example.in> ORCPT=",
            "RCPT TO:<asha@example.in> ORCPT=asha@example.in",
            "RCPT TO:<asha@example.in> ORCPT=rfc822;",
            "RCPT TO:<asha@example.in> RET=FULL",
        ],
        differences: &[
            ("MAIL FROM:<> RET=FULL RET=HDRS", "It comes once (RFC 3461 §4.3)."),
            ("MAIL FROM:<> ENVID=a+zz", "Two hexadecimal digits follow `+` (RFC 3461 §4)."),
            ("MAIL FROM:<> ENVID=a+2b", "These digits are capitals (RFC 3461 §4)."),
            ("MAIL FROM:<> ENVID=a=b", "`=` is written `+3D` (RFC 3461 §4)."),
            (
                "RCPT TO:<asha@example.in> NOTIFY=NEVER,SUCCESS",
                "`NEVER` stands alone (RFC 3461 §4.1).",
            ),
            (
                "RCPT TO:<asha@example.in> ORCPT=rfc822;a+zz",
                "Two hexadecimal digits follow `+` (RFC 3461 §4).",
            ),
            (
                "RCPT TO:<asha@example.in> ORCPT=utf-8;asha@example.in",
                "There are other types of addresses than one (RFC 3461 §4.2, RFC 6533 §3).",
            ),
        ],
    },
    Extension {
        keyword: "BINARYMIME",
        good: &["MAIL FROM:<> BODY=BINARYMIME", "MAIL FROM:<> body=binarymime"],
        bad: &["MAIL FROM:<> BODY=BINARY"],
        differences: &[],
    },
    Extension {
        keyword: "REQUIRETLS",
        good: &["MAIL FROM:<> REQUIRETLS", "MAIL FROM:<> requiretls"],
        bad: &["MAIL FROM:<> REQUIRETLS=yes", "RCPT TO:<asha@example.in> REQUIRETLS"],
        differences: &[],
    },
    Extension {
        keyword: "DELIVERBY",
        good: &[
            "MAIL FROM:<> BY=120;R",
            "MAIL FROM:<> BY=120;N",
            "MAIL FROM:<> BY=120;RT",
            "MAIL FROM:<> by=120;nt",
            "MAIL FROM:<> BY=+120;R",
            "MAIL FROM:<> BY=-120;N",
            "MAIL FROM:<> BY=0;N",
            "MAIL FROM:<> BY=999999999;R",
        ],
        bad: &[
            "MAIL FROM:<> BY",
            "MAIL FROM:<> BY=",
            "MAIL FROM:<> BY=120",
            "MAIL FROM:<> BY=120;",
            "MAIL FROM:<> BY=120;X",
            "MAIL FROM:<> BY=120;TR",
            "MAIL FROM:<> BY=soon;R",
        ],
        differences: &[
            ("MAIL FROM:<> BY=0;R", "It cannot be returned before it came (RFC 2852 §4)."),
            ("MAIL FROM:<> BY=-1;R", "It cannot be returned before it came (RFC 2852 §4)."),
            ("MAIL FROM:<> BY=1000000000;R", "Nine digits at most (RFC 2852 §4)."),
        ],
    },
    Extension {
        keyword: "FUTURERELEASE",
        // Near to the setup's own time, so that no limit of the server is touched.
        good: &[
            "MAIL FROM:<> HOLDFOR=60",
            "MAIL FROM:<> holdfor=3600",
            "MAIL FROM:<> HOLDUNTIL=2026-09-21T20:30:00Z",
            "MAIL FROM:<> HOLDUNTIL=2026-09-22T02:00:00+05:30",
        ],
        bad: &[
            "MAIL FROM:<> HOLDFOR",
            "MAIL FROM:<> HOLDFOR=",
            "MAIL FROM:<> HOLDFOR=0",
            "MAIL FROM:<> HOLDFOR=later",
            "MAIL FROM:<> HOLDFOR=-1",
            "MAIL FROM:<> HOLDFOR=1000000000",
            "MAIL FROM:<> HOLDUNTIL=",
            "MAIL FROM:<> HOLDUNTIL=tomorrow",
            "MAIL FROM:<> HOLDUNTIL=2026-09-21",
            "MAIL FROM:<> HOLDUNTIL=2026-13-21T20:30:00Z",
            "MAIL FROM:<> HOLDUNTIL=2026-09-21T20:30:00",
        ],
        differences: &[
            (
                "MAIL FROM:<> HOLDFOR=60 HOLDUNTIL=2026-09-21T20:30:00Z",
                "One of the two, not both (RFC 4865 §4).",
            ),
            ("MAIL FROM:<> HOLDFOR=060", "It does not begin with 0 (RFC 4865 §4)."),
        ],
    },
    Extension {
        keyword: "MT-PRIORITY",
        good: &[
            "MAIL FROM:<> MT-PRIORITY=0",
            "MAIL FROM:<> MT-PRIORITY=9",
            "MAIL FROM:<> MT-PRIORITY=-9",
            "MAIL FROM:<> mt-priority=3",
        ],
        bad: &[
            "MAIL FROM:<> MT-PRIORITY",
            "MAIL FROM:<> MT-PRIORITY=",
            "MAIL FROM:<> MT-PRIORITY=high",
            "MAIL FROM:<> MT-PRIORITY=3.5",
            "RCPT TO:<asha@example.in> MT-PRIORITY=3",
        ],
        differences: &[
            ("MAIL FROM:<> MT-PRIORITY=10", "From -9 to 9 (RFC 6710 §3)."),
            ("MAIL FROM:<> MT-PRIORITY=-10", "From -9 to 9 (RFC 6710 §3)."),
            ("MAIL FROM:<> MT-PRIORITY=+3", "No plus sign (RFC 6710 §3)."),
            ("MAIL FROM:<> MT-PRIORITY=03", "One digit (RFC 6710 §3)."),
            ("MAIL FROM:<> MT-PRIORITY=-0", "Nothing is written -0 (RFC 6710 §3)."),
        ],
    },
];
