//! Sendmail 8.17 as Debian sets it up.

use super::{
    Addresses, Answer, Bare, Check, Checks, Domain, End, Enhanced, ErrorLimit, Evidence,
    Impatience, KeywordForm, Limits, Lines, Login, Lookup, Loose, Mailbox, Mailboxes, Parameters,
    Part, Patience, Persona, Profile, ReversePath, Rules, Service, Session, TextLines, Then,
    TooLong, Zone, of, postfix, words,
};
use crate::text::Text;

mod parameters;
mod words;

pub(super) static PERSONA: Persona = Persona {
    name: "Sendmail 8.17",
    about: Text {
        en: "The oldest of the great mail servers, as Debian sets it up. It answers `VRFY` and `EXPN`, takes nearly every spelling of an address, and hangs up on bare line feeds.",
        hi: "बड़े mail servers में सबसे पुराना, Debian की settings के साथ। `VRFY` और `EXPN` का जवाब देता है, पता लगभग किसी भी ढंग से लिखा हो मान लेता है, और अकेले LF पर connection काट देता है।",
    },
    evidence: Evidence::Recorded("8.17.1.9"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits { size: 20_000, recipients: 3, idle: Some(3), ..LIMITS }),
        Profile { tls_required: false, ..Profile::SUBMISSION },
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
    ],
    extensions: &[
        of("ENHANCEDSTATUSCODES"),
        of("PIPELINING"),
        super::word("EXPN"),
        super::word("VERB"),
        of("8BITMIME"),
        of("SIZE"),
        of("DSN"),
        super::line("ETRN", "ETRN", |session| session.setup().service == Service::Mx),
        of("AUTH"),
        of("STARTTLS"),
        of("DELIVERBY"),
        super::word("HELP"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"],
    lacks: &[],
    other_commands: &[
        ("ETRN", words(250, Enhanced(2, 0, 0), "Queuing for node started")),
        ("VERB", words(250, Enhanced(2, 0, 0), "Verbose mode")),
        ("TURN", NOT_IMPLEMENTED),
        ("SEND", NOT_IMPLEMENTED),
        ("SOML", NOT_IMPLEMENTED),
        ("SAML", NOT_IMPLEMENTED),
    ],
    rules: RULES,
    words: &[words::WORDS],
    connection_id: "4AOA0abc012345",
    queue_id: "{id}{number}",
};

const PROTOCOL_ERROR: super::Words = words(554, Enhanced(5, 5, 0), "SMTP protocol error");

const NOT_IMPLEMENTED: super::Words =
    words(502, Enhanced(5, 5, 1), "Sorry, we do not support this command");

const LIMITS: Limits = Limits {
    size: 1_000_000,
    recipients: 10_000,
    idle: Some(3600),
    errors: &[ErrorLimit {
        counts: |answer| answer == Answer::UnknownCommand,
        forgiven: 25,
        words: words(421, Enhanced(4, 7, 0), "{host} Too many bad commands; closing connection")
            .and_close(),
        when: Patience::NextMistake,
    }],
    hops: None,
    text_line: None,
    header: Some(32_768),
};

const RULES: Rules = Rules {
    limits: LIMITS,
    lines: Lines {
        longest: 2048,
        longest_login: 12_288,
        too_long: TooLong::RefuseAtOnce,
        tabs: true,
        trim: postfix::RULES.lines.trim,
        space: |c| c.is_ascii_whitespace(),
        ..Lines::LOOSE
    },
    text: TextLines { bare_lf: Bare::Refused, bare_cr: Bare::Refused, ..TextLines::STRICT },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: true,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| {
            if cursor.eat_as("<<>>", Part::NullPath) {
                return Ok(ReversePath::Null);
            }
            let path = ADDRESS.reverse_path(cursor).map_err(no_domain)?;
            dots(path.mailbox()).map(|()| path)
        },
        forward_path: |cursor| {
            let path = ADDRESS.forward_path(cursor).map_err(no_domain)?;
            dots(path.mailbox()).map(|()| path)
        },
    },
    parameters: Parameters {
        unknown: false,
        size_last: true,
        twice: |keyword| !["RET", "ENVID", "ORCPT", "AUTH"].contains(&keyword),
        ..Parameters::LOOSE
    },
    own_parameters: parameters::OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[Syntax, TlsOffered, NoTls, NoTransaction],
            auth: &[LoginOffered, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Hello, Login, NoTransaction, Syntax, Parameters],
            rcpt: &[
                Transaction,
                RecipientLimit,
                Syntax,
                Parameters,
                Relay,
                SenderHasDomain,
                StrangersDomain(&[Zone::Missing, Zone::Fails]),
                Recipient,
            ],
            data: &[Transaction, Recipients],
            bdat: &[],
            rset: &[],
            noop: &[],
            verify: &[Hello, Syntax],
            help: &[],
            quit: &[],
            unknown: &[],
            end: &[End::Size, End::Nul, End::Header],
        }
    },
    hello: |name| {
        let known = |c: char| c.is_ascii_alphanumeric() || "-_.:[]".contains(c);
        let right = name.len() < 256 && name.chars().all(known);
        if right { Ok(()) } else { Err(Answer::BadHello) }
    },
    forbidden: |line| {
        let word = line.split_ascii_whitespace().next().unwrap_or_default();
        ["GET", "POST", "CONNECT", "USER"].iter().any(|verb| word.eq_ignore_ascii_case(verb))
    },
    forbidden_at_first: true,
    impatience: &[
        Impatience {
            after: |verb| verb == "DATA",
            then: Then::Instead(PROTOCOL_ERROR.and_close()),
        },
        Impatience {
            after: |verb| verb == "EHLO" || verb == "HELO",
            then: Then::Reject(PROTOCOL_ERROR),
        },
    ],
    refuses_early_talk: true,
    idle_silently: true,
    tls_keeps_login: true,
    other_refusal,
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        detail: Some('+'),
        routes: true,
        takes_routes: true,
        literals: &["[127.0.0.1]"],
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Open,
    lookup_topics: true,
    login: Login {
        without_tls: &["CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"],
        ignores_whom_for: true,
        names_are_no_secret: true,
        nothing_is_no_name: true,
        case_matters: true,
        ..Login::STRICT
    },
    tls_forgets_hello: false,
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    unopened: false,
    unclosed: false,
    last_at: false,
    surplus: false,
    longest: 256,
    nothing: Answer::Misspelt,
    local_part: |text| {
        let quoted = text.starts_with('"');
        !text.is_empty() && text != "\"\"" && (quoted || !text.contains(','))
    },
    domain: |text| !text.is_empty() && !text.contains(['@', ',']),
    ..Loose::ANYTHING
};

/// `ETRN` names a domain, and asks for mail that is waiting for it.
fn other_refusal(session: &Session, line: &str) -> Option<&'static super::Words> {
    let (word, node) = line.split_once(' ').unwrap_or((line, ""));
    if !word.eq_ignore_ascii_case("ETRN") {
        None
    } else if session.setup().service == Service::Submission {
        Some(&const { words(502, Enhanced(5, 7, 0), "Sorry, we do not allow this operation") })
    } else if node.is_empty() {
        Some(&const { words(500, Enhanced(5, 5, 2), "Parameter required") })
    } else if node.starts_with('#') {
        Some(&const { words(459, Enhanced(4, 5, 4), "Queue unknown") })
    } else {
        None
    }
}

/// A domain that is not there is no bad domain, but a bad address.
fn no_domain(fault: Answer) -> Answer {
    if fault == Answer::BadDomain { Answer::BadLocalPart } else { fault }
}

/// Whether the dots of the domain have something between them.
fn dots(mailbox: Option<&Mailbox>) -> Result<(), Answer> {
    let wrong = |domain: &str| domain.starts_with('.') || domain.contains("..");
    match mailbox.map(|mailbox| &mailbox.domain) {
        Some(Domain::Name(name)) if wrong(name) => Err(Answer::BadDomain),
        _ => Ok(()),
    }
}
