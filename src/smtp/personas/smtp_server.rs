//! smtp-server 3.21: the SMTP server library of Node.js.

use super::{
    Addresses, Answer, Check, Checks, End, ErrorLimit, Evidence, KeywordForm, Limits, Lines, Login,
    Lookup, Loose, Mailboxes, OwnParameter, Parameters, Parts, Patience, Persona, Profile, Rules,
    SecondWord, Session, TooLong, Voice, after, bare, is_domain, labels, of, on,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "smtp-server 3.21",
    about: Text {
        en: "A library with which Node.js programs take mail.",
        hi: "एक library, जिससे Node.js program mail लेते हैं।",
    },
    evidence: Evidence::Recorded("3.21.6"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits { size: 20_000, idle: Some(3), ..RULES.limits }),
        Profile::SUBMISSION,
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
    ],
    extensions: &[
        of("PIPELINING"),
        of("8BITMIME"),
        of("SMTPUTF8"),
        super::line("AUTH", "AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2", |session| {
            session.setup().login_required && session.identity().is_none()
        }),
        of("STARTTLS"),
        of("SIZE"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2"],
    lacks: &["EXPN"],
    other_commands: &[
        ("XCLIENT", bare(550, "Not allowed")),
        ("XFORWARD", bare(550, "Not allowed")),
    ],
    rules: RULES,
    words: &[WORDS],
    connection_id: "",
    queue_id: "{number}",
};

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: usize::MAX,
        idle: Some(60),
        errors: &[ErrorLimit {
            counts: |answer| answer == Answer::UnknownCommand,
            forgiven: 9,
            words: bare(421, "{host} Error: too many unrecognized commands").and_close(),
            when: Patience::NextMistake,
        }],
        hops: None,
        text_line: None,
        header: None,
    },
    lines: Lines {
        // A tab after the word makes another word of it.
        trim: |line| {
            if line.contains(' ') {
                line.trim_end_matches(|c: char| c.is_ascii_whitespace())
            } else {
                line
            }
        },
        longest: 16_386,
        longest_login: 16_386,
        too_long: TooLong::RefuseAtOnce,
        ..Lines::LOOSE
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: false,
            before_colon: true,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| ADDRESS.reverse_path(cursor),
        forward_path: |cursor| ADDRESS.forward_path(cursor),
    },
    parameters: Parameters {
        gaps: true,
        twice: |keyword| !["NOTIFY", "ORCPT", "ENVID", "RET", "SIZE", "BODY"].contains(&keyword),
        ..Parameters::LOOSE
    },
    own_parameters: &[
        OwnParameter { verb: "MAIL", keyword: "SIZE", check: super::size },
        OwnParameter {
            verb: "MAIL",
            keyword: "REQUIRETLS",
            check: |session, _| if session.tls() { Ok(()) } else { Err(Answer::TlsFirst) },
        },
        OwnParameter { verb: "MAIL", keyword: "ENVID", check: some_value },
        OwnParameter { verb: "MAIL", keyword: "RET", check: some_value },
        OwnParameter { verb: "RCPT", keyword: "NOTIFY", check: some_value },
        OwnParameter { verb: "RCPT", keyword: "ORCPT", check: some_value },
    ],
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[Syntax, NoTls, TlsOffered],
            auth: &[LoginAtAll, Hello, Tls, NoLogin, LoginOffered, Syntax],
            mail: &[Hello, Tls, Login, Syntax, NoTransaction, Parameters],
            rcpt: &[Hello, Tls, Login, Syntax, Transaction, Parameters, Recipient],
            data: &[Hello, Tls, Login, Transaction, Recipients],
            bdat: &[],
            rset: &[],
            noop: &[],
            verify: &[Syntax],
            help: &[],
            quit: &[],
            unknown: &[],
            end: &[End::Size],
        }
    },
    hello: |name| {
        if name.contains([' ', '\t']) || name.len() > LONGEST_NAME {
            Err(Answer::BadHello)
        } else {
            Ok(())
        }
    },
    forbidden: is_http,
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        quotes_matter: true,
        detail: Some('+'),
        bare_postmaster: false,
        bare_is_ours: false,
        users_may_guess: true,
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Silent,
    login: Login {
        names_are_not_empty: true,
        ignores_whom_for: true,
        case_matters: true,
        loose_base64: true,
        parts: Parts::Anything,
        second_word: SecondWord::Refused,
        ..Login::STRICT
    },
    anonymous: Some((9, bare(421, "Error: too many unauthenticated commands").and_close())),
    refuses_early_talk: true,
    ..Rules::STRICT
};

fn some_value(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    value.filter(|value| !value.is_empty()).map(|_| ()).ok_or(Answer::BadParameter)
}

/// Octets of the longest name of a client.
const LONGEST_NAME: usize = 300;

/// The first line of a request of HTTP.
fn is_http(line: &str) -> bool {
    let line = line.to_ascii_uppercase();
    let methods = ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "CONNECT"];
    let is_path = |rest: &str| rest.starts_with('/') && rest.contains(" HTTP/");
    line.split_once(' ').is_some_and(|(word, rest)| methods.contains(&word) && is_path(rest))
}

const ADDRESS: Loose = Loose {
    quotes: false,
    tabs: true,
    longest: 255,
    local_part: |text| {
        !text.contains(|c: char| c.is_control() || matches!(c, ' ' | '<' | '>' | '@'))
            && labels(text, |_| true)
    },
    domain: |domain| {
        let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii();
        !domain.contains("-.")
            && ((domain.starts_with('[') && is_domain(domain))
                || labels(domain, |label| label.chars().all(known)))
    },
    ..Loose::BRACKETED
};

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP")),
    on(Answer::Ehlo, bare(250, "{host} Nice to meet you, [{client}]")),
    on(Answer::Helo, bare(250, "{host} Nice to meet you, [{client}]")),
    on(Answer::Noop, bare(250, "OK")),
    on(Answer::Reset, bare(250, "Flushed")),
    on(Answer::Help, bare(214, "See https://tools.ietf.org/html/rfc5321 for details")),
    on(Answer::Bye, bare(221, "Bye").and_close()),
    on(Answer::Sender, bare(250, "Accepted")),
    on(Answer::Recipient, bare(250, "Accepted")),
    on(Answer::GoAhead, bare(354, "End data with <CR><LF>.<CR><LF>")),
    on(Answer::Queued, bare(250, "OK: message queued")),
    on(Answer::CannotVerify, bare(252, "Try to send something. No promises though")),
    on(Answer::StartTls, bare(220, "Ready to start TLS")),
    on(Answer::LoggedIn, bare(235, "Authentication successful")),
    on(Answer::TooEarly, bare(421, "{host} You talk too soon").and_close()),
    on(Answer::Forbidden, bare(421, "HTTP requests not allowed").and_close()),
    on(Answer::UnknownCommand, bare(500, "Error: command not recognized")),
    on(Answer::NoArguments, bare(501, "Error: syntax: STARTTLS")),
    on(Answer::BadHello, bare(501, "Error: syntax: EHLO hostname")),
    on(Answer::LineTooLong, bare(421, "Error: Command line too long").and_close()),
    on(Answer::Misspelt, bare(501, "Error: Bad sender address syntax")),
    on(Answer::NoHello, bare(501, "Error: syntax: EHLO hostname")),
    on(Answer::HelloFirst, bare(503, "Error: send HELO/EHLO first")),
    on(Answer::BadReversePath, bare(501, "Error: Bad sender address syntax")),
    on(Answer::BadForwardPath, bare(501, "Error: Bad recipient address syntax")),
    on(Answer::BadParameter, bare(501, "Error: Invalid parameter")),
    after("MAIL", Answer::TlsFirst, bare(530, "Error: must issue a STARTTLS command first")),
    on(Answer::NestedMail, bare(503, "Error: nested MAIL command")),
    on(Answer::SenderFirst, bare(503, "Error: need MAIL command")),
    on(Answer::RecipientFirst, bare(503, "Error: need RCPT command")),
    on(Answer::TlsAlready, bare(503, "Error: TLS already active")),
    on(Answer::NoTls, bare(502, "Error: command not implemented")),
    after("AUTH", Answer::TlsFirst, bare(538, "Error: Must issue a STARTTLS command first")),
    on(Answer::TlsFirst, bare(530, "Error: Must issue a STARTTLS command first")),
    on(Answer::LoginFirst, bare(530, "Error: authentication Required")),
    on(Answer::LoginAlready, bare(503, "Error: No identity changes permitted")),
    on(Answer::LoginNeverOffered, bare(500, "Error: command not recognized")),
    on(Answer::NoLogin, bare(538, "Error: Must issue a STARTTLS command first")),
    on(Answer::NoMechanism, bare(504, "Error: unrecognized authentication type")),
    on(Answer::UnknownMechanism, bare(504, "Error: unrecognized authentication type")),
    on(Answer::LoginCancelled, bare(501, "Authentication aborted")),
    on(Answer::EmptyResponse, bare(501, "Error: missing credentials")),
    on(Answer::NotBase64, bare(501, "Error: invalid userdata to decode")),
    on(Answer::MalformedResponse, bare(501, "Error: invalid userdata")),
    on(Answer::UnaskedResponse, bare(501, "Error: invalid userdata")),
    on(Answer::BadCredentials, bare(535, "Error: Authentication credentials invalid")),
    on(Answer::NoSuchMailbox, super::words(550, super::Enhanced(5, 1, 1), "User unknown")),
    on(Answer::RelayDenied, super::words(554, super::Enhanced(5, 7, 1), "Relay access denied")),
    on(Answer::DeclaredTooBig, bare(552, "Error: message exceeds fixed maximum message size")),
    on(Answer::TooBig, bare(552, "Error: message exceeds fixed maximum message size")),
    on(Answer::Idle, bare(421, "Timeout - closing connection").and_close()),
];
