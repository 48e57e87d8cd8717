//! Postfix whose administrator has switched on what makes it strict.

use super::{
    Addresses, Answer, Bare, Check, Checks, Enhanced, Evidence, Impatience, Loose, Persona,
    Profile, Rules, TextLines, Then, Voice, Zone, bare, is_domain, of, on, postfix, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Postfix 3.7, strict",
    about: Text {
        en: "Postfix with settings against spam: it wants a proper name after `EHLO`, exact addresses, a sender's domain that exists, and clients that wait for its answers.",
        hi: "spam रोकने वाली settings के साथ Postfix: इसे `EHLO` के बाद ढंग का नाम चाहिए, सही लिखे पते, ऐसा भेजने वाला जिसका domain सच में हो, और ऐसा client जो जवाब का इंतज़ार करे।",
    },
    evidence: Evidence::Recorded("3.7.11"),
    guesses: None,
    hosts: &[],
    profiles: &[Profile::MX],
    extensions: &[
        of("PIPELINING"),
        of("SIZE"),
        super::word("ETRN"),
        of("STARTTLS"),
        of("ENHANCEDSTATUSCODES"),
        of("8BITMIME"),
        of("DSN"),
        of("SMTPUTF8"),
        of("CHUNKING"),
    ],
    mechanisms: &[],
    lacks: &["EXPN", "HELP", "VRFY"],
    other_commands: &[
        postfix::OTHERS[0],
        postfix::OTHERS[1],
        postfix::OTHERS[2],
        ("VRFY", words(502, Enhanced(5, 5, 1), "VRFY command is disabled")),
        ("AUTH", words(503, Enhanced(5, 5, 1), "Error: authentication not enabled")),
    ],
    rules: Rules {
        checks: {
            use Check::*;
            Checks {
                mail: &[
                    Tls,
                    Hello,
                    NoTransaction,
                    Syntax,
                    Parameters,
                    FullDomain,
                    SenderDomain(LASTING),
                ],
                rcpt: &[
                    Tls,
                    Transaction,
                    NotChunked,
                    Syntax,
                    Parameters,
                    RecipientLimit,
                    Relay,
                    SenderDomain(&[Zone::Fails]),
                    Recipient,
                ],
                data: &[Tls, NotChunked, Transaction, Recipients, Syntax, OneRecipientPerBounce],
                ..postfix::CHECKS
            }
        },
        hello,
        addresses: Addresses {
            reverse_path: |cursor| match postfix::null_path(cursor) {
                Some(_) if !cursor.is_done() && !cursor.rest().starts_with(' ') => {
                    Err(Answer::GluedPath)
                }
                Some(null) => Ok(null),
                None => ADDRESS.reverse_path(cursor),
            },
            forward_path: |cursor| {
                let local_part = |text: &str| (ADDRESS.local_part)(text) && !text.ends_with('@');
                Loose { local_part, ..ADDRESS }.forward_path(cursor)
            },
            ..postfix::RULES.addresses
        },
        text: TextLines { bare_lf: Bare::LineEnd, dot_at_bare_lf: false, ..TextLines::STRICT },
        impatience: &[Impatience {
            after: |verb| verb == "DATA",
            then: Then::Instead(words(
                503,
                Enhanced(5, 5, 0),
                "<DATA>: Data command rejected: Improper use of SMTP command pipelining",
            )),
        }],
        ..postfix::RULES
    },
    words: &[WORDS, postfix::words::WORDS],
    connection_id: "4WxY1z2aBc",
    queue_id: "{id}{number}",
};

/// Reasons that will still be there tomorrow count at once; others only when the
/// recipient is named.
const LASTING: &[Zone] = &[Zone::Missing, Zone::TakesNoMail];

const ADDRESS: Loose = Loose {
    bare: false,
    unopened: false,
    local_part: |text| !text.is_empty() && text != "\"\"" && postfix::is_local_part(text),
    ..postfix::ADDRESS
};

/// A name of a host with a dot, or an address in brackets.
fn hello(name: &str) -> Result<(), Answer> {
    let address = name.parse::<std::net::Ipv4Addr>().is_ok();
    let literal = name.starts_with('[') && is_domain(name) && !name.starts_with("[tag:");
    if address {
        Err(Answer::ShortHello)
    } else if !literal && (!postfix::is_host(name) || !name.is_ascii()) {
        Err(Answer::BadHello)
    } else if literal || name.contains('.') {
        Ok(())
    } else {
        Err(Answer::ShortHello)
    }
}

const WORDS: &[Voice] = &[
    on(
        Answer::BadHello,
        words(501, Enhanced(5, 5, 2), "<{hello}>: Helo command rejected: Invalid name"),
    ),
    on(
        Answer::ShortHello,
        words(
            504,
            Enhanced(5, 5, 2),
            "<{hello}>: Helo command rejected: need fully-qualified hostname",
        ),
    ),
    on(
        Answer::NoDomain,
        words(504, Enhanced(5, 5, 2), "Sender address rejected: need fully-qualified address"),
    ),
    on(
        Answer::BounceToMany,
        words(550, Enhanced(5, 5, 3), "<DATA>: Data command rejected: Multi-recipient bounce"),
    ),
    on(Answer::NoHello, bare(501, "Syntax: EHLO hostname")),
];
