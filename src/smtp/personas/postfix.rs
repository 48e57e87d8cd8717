//! Postfix as Debian 12 sets it up.

use super::{
    Addresses, Answer, Bare, Check, Checks, ChunkOrder, Cursor, End, Enhanced, ErrorLimit, Evidence,
    KeywordForm, Limits, Lines, Login, Lookup, Loose, Mailboxes, OwnParameter, Parameters, Part,
    Patience, Persona, Profile, ReversePath, Rules, SecondWord, Session, TextLines, TooLong, Voice, after, bare, is_domain, labels, of,
    is_loose_xtext, on, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Postfix 3.7",
    about: Text {
        en: "The server that many small and large hosts run, as Debian 12 sets it up. It reads addresses generously, and LF . LF ends its messages: the hole behind SMTP smuggling.",
        hi: "वह server जो बहुत-से छोटे-बड़े hosts चलाते हैं, Debian 12 की settings के साथ। पतों को उदारता से पढ़ता है, और LF . LF पर भी message खत्म मान लेता है: SMTP smuggling की जड़ यही है।",
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
    words: &[WORDS],
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
        reverse_path: |cursor| {
            null_path(cursor).map_or_else(|| ADDRESS.reverse_path(cursor), Ok)
        },
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
    own_parameters: OWN_PARAMETERS,
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
        rcpt: &[
            Tls, Transaction, NotChunked, Syntax, Parameters, RecipientLimit, Login, Recipient,
        ],
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
        label.len() <= 63 && label.chars().all(known) && !label.starts_with('-') && !label.ends_with('-')
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
    } else if session.persona().rules.checks.mail.contains(&Check::Hello) && session.hello().is_none() {
        Some(&const { bare(503, "Error: send HELO/EHLO first") })
    } else if session.transaction().is_some() {
        Some(&const { bare(503, "Error: MAIL transaction in progress") })
    } else if words.count() != 1 {
        Some(&const { bare(500, "Syntax: ETRN domain") })
    } else {
        None
    }
}

pub(super) const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known = |value: &str| ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v));
            if value.is_some_and(known) { Ok(()) } else { Err(Answer::UnknownParameter) }
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "SMTPUTF8",
        check: |_, value| if value.is_none() { Ok(()) } else { Err(Answer::UnknownParameter) },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "ENVID",
        check: |_, value| match given(value)? {
            value if !value.is_empty() && is_loose_xtext(value) => Ok(()),
            _ => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| super::ret(session, Some(given(value)?)),
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "AUTH",
        check: |session, value| match value {
            None => Err(Answer::UnknownParameter),
            Some("<>") => Ok(()),
            Some(_) if session.mechanisms().is_empty() => Err(Answer::NoLogin),
            Some(_) if session.identity().is_none() => Err(Answer::LoginFirst),
            Some(_) => Ok(()),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| {
            // Commas part words, however many there are.
            let words = given(value)?.split(',').filter(|word| !word.is_empty());
            let words: Vec<_> = words.map(str::to_ascii_uppercase).collect();
            let never = words.iter().filter(|word| *word == "NEVER").count();
            if never > 0 && never == words.len() {
                Ok(())
            } else {
                super::notify(session, Some(&words.join(",")))
            }
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "ORCPT",
        check: |_, value| {
            let (kind, address) = given(value)?.split_once(';').unwrap_or_default();
            if !kind.is_empty() && is_loose_xtext(address) { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
];

/// What a parameter is set to: one without is as good as unknown.
fn given(value: Option<&str>) -> Result<&str, Answer> {
    value.ok_or(Answer::UnknownParameter)
}

fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let digits = given(value)?;
    if digits.is_empty() || !digits.bytes().all(|octet| octet.is_ascii_digit()) {
        return Err(Answer::BadParameter);
    }
    let octets = digits.parse().unwrap_or(u64::MAX);
    if octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}

pub(super) const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP Postfix (Debian/GNU)")),
    on(Answer::Ehlo, bare(250, "{host}")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Reset, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Bye, words(221, Enhanced(2, 0, 0), "Bye").and_close()),
    on(Answer::Sender, words(250, Enhanced(2, 1, 0), "Ok")),
    on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "Ok")),
    on(Answer::GoAhead, bare(354, "End data with <CR><LF>.<CR><LF>")),
    on(Answer::Queued, words(250, Enhanced(2, 0, 0), "Ok: queued as {queue_id}")),
    on(Answer::Chunk, words(250, Enhanced(2, 0, 0), "Ok: {octets} bytes")),
    on(Answer::Verified, words(252, Enhanced(2, 0, 0), "{address}")),
    on(Answer::Forbidden, words(221, Enhanced(2, 7, 0), "Error: I can break rules, too. Goodbye.").and_close()),
    on(Answer::UnknownCommand, words(500, Enhanced(5, 5, 2), "Error: command not recognized")),
    on(Answer::NoHello, bare(501, "Syntax: EHLO hostname")),
    on(Answer::Misspelt, words(501, Enhanced(5, 5, 4), "Syntax: {syntax}")),
    on(Answer::NotALine, words(500, Enhanced(5, 5, 2), "Error: bad UTF-8 syntax")),
    after("VRFY", Answer::LoginFirst, words(554, Enhanced(5, 7, 1), "<{client}>: Client host rejected: Access denied")),
    on(Answer::BadReversePath, words(501, Enhanced(5, 1, 7), "Bad sender address syntax")),
    on(Answer::BadForwardPath, words(501, Enhanced(5, 1, 3), "Bad recipient address syntax")),
    on(Answer::UnknownParameter, words(555, Enhanced(5, 5, 4), "Unsupported option: {parameter}")),
    on(Answer::BadParameter, words(501, Enhanced(5, 5, 4), "Bad {parameter} parameter syntax")),
    on(Answer::DeclaredTooBig, words(552, Enhanced(5, 3, 4), "Message size exceeds fixed limit")),
    on(Answer::TooBig, words(552, Enhanced(5, 3, 4), "Error: message file too big")),
    on(Answer::Loop, words(554, Enhanced(5, 4, 0), "Error: too many hops")),
    on(Answer::HelloFirst, words(503, Enhanced(5, 5, 1), "Error: send HELO/EHLO first")),
    on(Answer::NestedMail, words(503, Enhanced(5, 5, 1), "Error: nested MAIL command")),
    after("DATA", Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "Error: need RCPT command")),
    on(Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "Error: need MAIL command")),
    on(Answer::RecipientFirst, words(554, Enhanced(5, 5, 1), "Error: no valid recipients")),
    on(Answer::ChunkAfterFailure, words(551, Enhanced(5, 0, 0), "Discarded after earlier error")),
    on(Answer::EmptyChunk, words(551, Enhanced(5, 7, 1), "Null BDAT request")),
    on(Answer::MixedData, words(503, Enhanced(5, 5, 1), "Error: not after BDAT")),
    on(Answer::BadChunk, words(521, Enhanced(5, 5, 4), "Syntax: BDAT count [LAST]").and_close()),
    on(Answer::TlsAlready, words(554, Enhanced(5, 5, 1), "Error: TLS already active")),
    on(Answer::NoTls, words(502, Enhanced(5, 5, 1), "Error: command not implemented")),
    after("RCPT", Answer::LoginFirst, words(554, Enhanced(5, 7, 1), "<{client}>: Client host rejected: Access denied")),
    after("MAIL", Answer::LoginFirst, words(503, Enhanced(5, 5, 4), "Error: send AUTH command first")),
    after("MAIL", Answer::NoLogin, words(503, Enhanced(5, 5, 4), "Error: authentication disabled")),
    on(Answer::NoLogin, words(503, Enhanced(5, 5, 1), "Error: authentication not enabled")),
    on(Answer::LoginAlready, words(503, Enhanced(5, 5, 1), "Error: already authenticated")),
    on(Answer::LoginTooLate, words(503, Enhanced(5, 5, 1), "Error: MAIL transaction in progress")),
    on(Answer::UnknownMechanism, words(535, Enhanced(5, 7, 8), "Error: authentication failed: Invalid authentication mechanism")),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 7, 0), "Authentication aborted")),
    on(Answer::NotBase64, words(535, Enhanced(5, 7, 8), "Error: authentication failed: Invalid base64 data in continued response")),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Error: authentication failed:")),
    on(Answer::NoSuchMailbox, words(550, Enhanced(5, 1, 1), "<{address}>: Recipient address rejected: User unknown in local recipient table")),
    on(Answer::RelayDenied, words(554, Enhanced(5, 7, 1), "<{address}>: Relay access denied")),
    on(Answer::MailboxFull, words(552, Enhanced(5, 2, 2), "<{address}>: Recipient address rejected: Mailbox is full")),
    on(Answer::Greylisted, words(450, Enhanced(4, 2, 0), "<{address}>: Recipient address rejected: Greylisted")),
    on(Answer::TooManyRecipients, words(452, Enhanced(4, 5, 3), "Error: too many recipients")),
    on(Answer::NobodyToVerify, words(550, Enhanced(5, 1, 1), "<{address}>: Recipient address rejected: User unknown in local recipient table")),
    on(Answer::Idle, words(421, Enhanced(4, 4, 2), "{host} Error: timeout exceeded").and_close()),
    on(Answer::NoSenderDomain, words(450, Enhanced(4, 1, 8), "<{address}>: Sender address rejected: Domain not found")),
    on(Answer::SenderDomainFails, words(450, Enhanced(4, 1, 8), "<{address}>: Sender address rejected: Domain not found")),
    on(Answer::SenderTakesNoMail, words(550, Enhanced(5, 7, 27), "<{address}>: Sender address rejected: Domain does not accept mail (nullMX)")),
];
