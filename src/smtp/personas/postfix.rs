//! Postfix as Debian 12 sets it up.

use super::{
    Addresses, Answer, Bare, Check, Checks, ChunkOrder, Cursor, End, Enhanced, ErrorLimit,
    Evidence, KeywordForm, Limits, Lines, Login, Lookup, Loose, Mailboxes, Parameters, Part,
    Patience, Persona, Profile, ReversePath, Rules, SecondWord, Session, TextLines, TooLong, bare,
    is_domain, labels, of, words,
};
use crate::text::Text;

mod parameters;
pub(super) mod words;

pub(super) static PERSONA: Persona = Persona {
    name: "Postfix 3.7",
    about: Text {
        en: "The server that many small and large hosts run, as Debian 12 sets it up. It reads addresses generously, and LF . LF ends its messages: the hole behind SMTP smuggling.",
        hi: "वह server जो बहुत-से छोटे-बड़े hosts चलाते हैं, Debian 12 की settings के साथ। पतों को उदारता से पढ़ता है, और LF . LF पर भी message ख़त्म मान लेता है: SMTP smuggling की जड़ यही है।",
    },
    evidence: Evidence::Recorded("3.7.11"),
    guesses: None,
    hosts: &[],
    profiles: PROFILES,
    extensions: &[
        of("PIPELINING"),
        of("SIZE"),
        super::word("VRFY"),
        super::word("ETRN"),
        of("STARTTLS"),
        of("AUTH"),
        of("ENHANCEDSTATUSCODES"),
        of("8BITMIME"),
        of("DSN"),
        of("SMTPUTF8"),
        of("CHUNKING"),
    ],
    mechanisms: MECHANISMS,
    lacks: &["EXPN", "HELP"],
    other_commands: OTHERS,
    rules: RULES,
    words: &[words::WORDS],
    connection_id: "4WxY1z2aBc",
    queue_id: "{id}{number}",
};

pub(super) const PROFILES: &[Profile] = &[
    Profile::MX,
    Profile::tight(Limits {
        size: 20_000,
        recipients: 3,
        idle: Some(3),
        errors: &[ErrorLimit {
            counts: |_| true,
            forgiven: 6,
            words: TOO_MANY_ERRORS,
            when: Patience::AtOnce,
        }],
        ..RULES.limits
    }),
    Profile::SUBMISSION,
    Profile::SUBMISSION_PLAIN,
    Profile::SMTPS,
];

pub(super) const MECHANISMS: &[&str] = &[
    "PLAIN",
    "LOGIN",
    "CRAM-MD5",
    "DIGEST-MD5",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
    "XOAUTH2",
    "OAUTHBEARER",
];

pub(super) const OTHERS: &[(&str, super::Words)] = &[
    ("ETRN", bare(459, "<example.test>: service unavailable")),
    ("XCLIENT", words(550, Enhanced(5, 7, 0), "Error: insufficient authorization")),
    ("XFORWARD", words(550, Enhanced(5, 7, 0), "Error: insufficient authorization")),
];

const TOO_MANY_ERRORS: super::Words =
    words(421, Enhanced(4, 7, 0), "{host} Error: too many errors").and_close();

pub(super) const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: 1000,
        idle: Some(300),
        // The server waits a second after each mistake, and the client speaks first.
        errors: &[ErrorLimit {
            counts: |_| true,
            forgiven: 20,
            words: TOO_MANY_ERRORS,
            when: Patience::NextCommand,
        }],
        hops: Some(50),
        ..Limits::USUAL
    },
    lines: Lines {
        longest: 2048,
        longest_login: 12_288,
        too_long: TooLong::Cut,
        // To programs in C a NUL ends the line.
        trim: |line| {
            let line = line.split('\0').next().unwrap_or_default();
            line.trim_matches(|c: char| c.is_ascii_whitespace())
        },
        space: |c| c.is_ascii_whitespace(),
        refuses: |line| std::str::from_utf8(line).is_err(),
        tabs: true,
        ..Lines::LOOSE
    },
    text: TextLines {
        bare_lf: Bare::LineEnd,
        dot_at_bare_lf: true,
        many_crs: true,
        ..TextLines::STRICT
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| null_path(cursor).map_or_else(|| ADDRESS.reverse_path(cursor), Ok),
        forward_path: |cursor| {
            let local_part = |text: &str| is_local_part(text) && !text.ends_with('@');
            Loose { local_part, ..ADDRESS }.forward_path(cursor)
        },
    },
    parameters: Parameters {
        twice: |keyword| !["ENVID", "RET", "NOTIFY", "ORCPT"].contains(&keyword),
        unknown: false,
        size_last: true,
        ..Parameters::LOOSE
    },
    own_parameters: parameters::OWN_PARAMETERS,
    checks: CHECKS,
    hello: |_| Ok(()),
    forbidden: |line| {
        let word = line.split_ascii_whitespace().next().unwrap_or_default();
        let is_field = word.find(':').is_some_and(|at| at > 0);
        let forbidden = ["CONNECT", "GET", "POST"];
        let bogus = word.starts_with(|c: char| !c.is_ascii_alphabetic());
        bogus || is_field || forbidden.iter().any(|verb| word.eq_ignore_ascii_case(verb))
    },
    mailboxes: Mailboxes {
        detail: Some('+'),
        routes: true,
        takes_routes: true,
        empty_is_ours: true,
        literals: &["[127.0.0.1]"],
        ..Mailboxes::STRICT
    },
    lookup: Lookup::LikeRecipient,
    chunk_order: ChunkOrder::FailureSticks,
    size_sticks: true,
    message_redeems: true,
    other_refusal,
    login: Login {
        ignores_unasked: true,
        answers_are_not_empty: true,
        names_are_no_secret: true,
        nothing_is_no_name: true,
        second_word: SecondWord::Refused,
        unlisted: &["EXTERNAL"],
        ..Login::STRICT
    },
    ..Rules::STRICT
};

pub(super) const CHECKS: Checks = {
    use Check::*;
    Checks {
        hello: &[Syntax],
        starttls: &[Syntax, TlsOffered, NoTls],
        auth: &[Tls, LoginOffered, NoTransactionForLogin, NoLogin, Syntax],
        mail: &[Tls, NoTransaction, Syntax, Parameters],
        rcpt: &[Tls, Transaction, NotChunked, Syntax, Parameters, RecipientLimit, Login, Recipient],
        data: &[Tls, NotChunked, Transaction, Recipients, Syntax],
        bdat: &[Tls, Syntax, Transaction, Recipients],
        rset: &[Tls, Syntax],
        noop: &[],
        verify: &[Tls, Syntax, Login],
        help: &[],
        quit: &[],
        unknown: &[],
        end: &[End::Size, End::Hops],
    }
};

/// Takes the path of nobody, in any of its spellings.
pub(super) fn null_path(cursor: &mut Cursor<'_>) -> Option<ReversePath> {
    let null = ["<>", "<<>>", "< >"].iter().any(|null| cursor.eat_as(null, Part::NullPath));
    null.then_some(ReversePath::Null)
}

pub(super) const ADDRESS: Loose = Loose {
    bare: true,
    unopened: true,
    nested: true,
    local_only: true,
    last_at: true,
    nothing: Answer::Misspelt,
    domain: is_host,
    local_part: is_local_part,
    ..Loose::BRACKETED
};

/// Whether Postfix takes it for the name or the address of a host.
pub(super) fn is_host(domain: &str) -> bool {
    let literal = domain.starts_with('[') && is_domain(domain);
    let domain = domain.strip_suffix('.').unwrap_or(domain);
    let numeric = domain.bytes().all(|octet| octet.is_ascii_digit() || octet == b'.');
    let label = |label: &str| {
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii();
        label.len() <= 63
            && label.chars().all(known)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.len() <= 255 && (literal || (!numeric && labels(domain, label)))
}

/// Whether Postfix finds words of RFC 822 in it: one in quotes, or some without
/// special characters. It may be empty.
pub(super) fn is_local_part(text: &str) -> bool {
    let mut escaped = false;
    let mut is_plain = |c: char, special: &str| {
        let plain = escaped || c == '\\' || !special.contains(c);
        escaped = c == '\\' && !escaped;
        plain
    };
    match text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) => inside.chars().all(|c| is_plain(c, "\"")),
        None => text.chars().all(|c| is_plain(c, " ()<>,;\"[]\r")),
    }
}

/// `ETRN` comes with a domain, and between messages.
fn other_refusal(session: &Session, line: &str) -> Option<&'static super::Words> {
    let mut words = line.split(' ').filter(|word| !word.is_empty());
    if !words.next().is_some_and(|word| word.eq_ignore_ascii_case("ETRN")) {
        return None;
    }
    if session.setup().tls_required && !session.tls() {
        Some(&const { Answer::TlsFirst.usual() })
    } else if session.persona().rules.checks.mail.contains(&Check::Hello)
        && session.hello().is_none()
    {
        Some(&const { bare(503, "Error: send HELO/EHLO first") })
    } else if session.transaction().is_some() {
        Some(&const { bare(503, "Error: MAIL transaction in progress") })
    } else if words.count() != 1 {
        Some(&const { bare(500, "Syntax: ETRN domain") })
    } else {
        None
    }
}
