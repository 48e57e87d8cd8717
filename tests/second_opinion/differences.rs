//! Where smtp-proto and we differ, and why.
//!
//! It reads for a server that takes what it can; we read for people who want to
//! know what is right.

/// Lines on which we differ for one reason.
pub(crate) struct Difference {
    /// The lines.
    pub(crate) lines: &'static [&'static str],
    /// Whether we find them well formed; they find the opposite.
    pub(crate) ours: bool,
    /// What is right, and where it stands.
    pub(crate) because: &'static str,
}

pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        lines: &[
            "EHLO a..b",
            "EHLO -a.example",
            "EHLO a-.example",
            "EHLO a_b.example",
            "EHLO laptop.example.",
            "EHLO .example",
            "EHLO [192.0.2.300]",
            "EHLO [192.0.2]",
            "EHLO [192.0.2.1",
            "EHLO []",
            "EHLO [IPv6:2001:db8::1::2]",
            "EHLO a,b",
            "EHLO <laptop.example>",
            "EHLO aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example",
        ],
        ours: false,
        because: "Any word will do for them; a client is a domain or an address in brackets (RFC 5321 §4.1.1.1).",
    },
    Difference {
        lines: &[
            "EHLO laptop.example extra",
            "HELO laptop.example extra",
            "STARTTLS now",
            "RSET all",
            "QUIT now",
            "DATA now",
            "BDAT 5 LAST extra",
        ],
        ours: false,
        because: "They do not look at what follows; these commands end here (RFC 5321 §4.1.1, RFC 3207 §4, RFC 3030 §2).",
    },
    Difference {
        lines: &["NOOP\ttab"],
        ours: false,
        because: "Only spaces part words (RFC 5321 §4.1.1).",
    },
    Difference {
        lines: &[
            "AUTH PLAIN not-base64!",
            "AUTH PLAIN AGFz aGEA",
            "AUTH PLAIN A",
            "AUTH PLAIN AA=A",
        ],
        ours: false,
        because: "They leave it to others to decode; it is base64, whole and without spaces (RFC 4954 §4).",
    },
    Difference {
        lines: &["BDAT 99999999999999999999999"],
        ours: false,
        because: "Longer than anything can be: they count no further and take it (RFC 3030 §2).",
    },
    Difference {
        lines: &[
            "MAIL FROM: <asha@example.in>",
            "MAIL FROM :<asha@example.in>",
            "MAIL  FROM:<asha@example.in>",
            "RCPT TO: <asha@example.in>",
        ],
        ours: false,
        because: "No space stands beside the colon, and one before the word (RFC 5321 §3.3, §4.1.1.2).",
    },
    Difference {
        lines: &[
            "MAIL FROM:<asha@[192.0.2.1]>",
            "MAIL FROM:<asha@[IPv6:2001:db8::1]>",
            "RCPT TO:<asha@[192.0.2.1]>",
        ],
        ours: true,
        because: "They do not read address literals in paths (RFC 5321 §4.1.3).",
    },
    Difference {
        lines: &[r#"MAIL FROM:<""@example.in>"#],
        ours: true,
        because: "Nothing may stand between quotes (RFC 5321 §4.1.2, Quoted-string); they take it for no local part.",
    },
    Difference {
        lines: &[
            "MAIL FROM:<asha@>",
            "MAIL FROM:<asha@example.in.>",
            "MAIL FROM:<asha@-example.in>",
            "MAIL FROM:<asha@example_in>",
        ],
        ours: false,
        because: "They do not look into domains (RFC 5321 §4.1.2, sub-domain; RFC 1035 §2.3.1).",
    },
    Difference {
        lines: &[
            "MAIL FROM:<asha.@example.in>",
            r#"MAIL FROM:<asha"rao"@example.in>"#,
            r#"MAIL FROM:<"asha"rao@example.in>"#,
            r#"MAIL FROM:<"asha"."rao"@example.in>"#,
        ],
        ours: false,
        because: "A local part is atoms with dots between them, or one quoted string (RFC 5321 §4.1.2, Local-part).",
    },
    Difference {
        lines: &[
            "MAIL FROM:<@:asha@example.in>",
            "MAIL FROM:<@relay.example,next.example:asha@example.in>",
        ],
        ours: false,
        because: "They skip a source route unread; it is domains, each with its `@` (RFC 5321 §4.1.2, A-d-l).",
    },
    Difference {
        lines: &["MAIL FROM:< asha@example.in>", "MAIL FROM:< >"],
        ours: false,
        because: "No space stands inside of the brackets (RFC 5321 §4.1.2, Path).",
    },
    Difference {
        lines: &["MAIL FROM:<postmaster>"],
        ours: false,
        because: "Only a forward path can be a postmaster without domain (RFC 5321 §4.1.1.3).",
    },
    Difference {
        lines: &["RCPT TO:<>"],
        ours: false,
        because: "Only a reverse path can be empty (RFC 5321 §4.1.1.3).",
    },
    Difference {
        lines: &["MAIL FROM:<asha@example.in>SIZE=1000", "MAIL FROM:<asha@example.in>  SIZE=1000"],
        ours: false,
        because: "One space stands before each parameter (RFC 5321 §4.1.2, Mail-parameters).",
    },
    Difference {
        lines: &["MAIL FROM:<asha@example.in> SIZE=1 SIZE=2"],
        ours: false,
        because: "A parameter comes once (RFC 5321 §4.1.1.11).",
    },
    Difference {
        lines: &["MAIL FROM:<आशा@डाक.भारत>"],
        ours: false,
        because: "Other letters than ASCII need the parameter `SMTPUTF8` (RFC 6531 §3.5).",
    },
    Difference {
        lines: &[
            "MAIL FROM:<asha@example.in> SOLICIT=org.example:ADV",
            "MAIL FROM:<asha@example.in> TRANSID=<1@example.in>",
            "MAIL FROM:<asha@example.in> MTRK=abc:60",
            "MAIL FROM:<asha@example.in> CONPERM",
            "RCPT TO:<asha@example.in> CONNEG",
            "RCPT TO:<asha@example.in> RRVS=2026-01-01T00:00:00Z",
        ],
        ours: false,
        because: "Parameters of extensions that we do not offer (RFC 5321 §4.1.1.11): RFC 3865, 1845, 3885, 4141, 7293.",
    },
    Difference {
        lines: &[
            "LHLO laptop.example",
            "ETRN example.in",
            "ATRN example.in",
            "BURL imap://example.in/x LAST",
        ],
        ours: false,
        because: "Commands of other protocols and of extensions that we do not offer (RFC 5321 §4.2.4): RFC 2033, 1985, 2645, 4468.",
    },
];
