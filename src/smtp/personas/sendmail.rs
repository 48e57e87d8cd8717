//! Sendmail 8.17 as Debian sets it up.

use super::{
    Addresses, Answer, Bare, Check, Checks, Domain, End, Enhanced, ErrorLimit, Evidence, Impatience,
    KeywordForm, Limits, Lines, Login, Lookup, Loose, Mailbox, Mailboxes, OwnParameter, Parameters, Part,
    Patience, Persona, Profile, ReversePath, Rules, Service, Session, TextLines, Then, TooLong, Voice, Zone, after,
    bare, is_loose_xtext, of, on, postfix, words,
};
use crate::text::Text;

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
    words: &[WORDS],
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
    text: TextLines {
        bare_lf: Bare::Refused,
        bare_cr: Bare::Refused,
        ..TextLines::STRICT
    },
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
    own_parameters: OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[Syntax, TlsOffered, NoTls, NoTransaction],
            auth: &[LoginOffered, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Hello, Login, NoTransaction, Syntax, Parameters],
            rcpt: &[
                Transaction, RecipientLimit, Syntax, Parameters, Relay, SenderHasDomain,
                StrangersDomain(&[Zone::Missing, Zone::Fails]), Recipient,
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
        Impatience { after: |verb| verb == "DATA", then: Then::Instead(PROTOCOL_ERROR.and_close()) },
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

const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known = |value: &str| ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v));
            match value {
                None => Err(Answer::NoValue),
                Some(value) if known(value) => Ok(()),
                Some(_) => Err(Answer::BadParameter),
            }
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "ENVID",
        check: |_, value| match value {
            None => Err(Answer::NoValue),
            Some(value) if !value.contains('=') && is_loose_xtext(value) => Ok(()),
            Some(_) => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| match value {
            None => Err(Answer::NoValue),
            value => super::ret(session, value).map_err(|_| Answer::NoValue),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "AUTH",
        check: |_, value| match value {
            None => Err(Answer::NoValue),
            Some(value) if is_loose_xtext(value) => Ok(()),
            Some(_) => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| match value {
            None => Err(Answer::NoValue),
            value => super::notify(session, value),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "ORCPT",
        check: |_, value| {
            let (kind, address) = value.ok_or(Answer::NoValue)?.split_once(';').unwrap_or_default();
            let right = !kind.is_empty() && is_loose_xtext(address) && !address.contains('=');
            if right { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
];

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

/// Like `strtol`: what is no number is 0.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let value = value.ok_or(Answer::NoValue)?;
    let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let octets = if end == 0 { 0 } else { value[..end].parse().unwrap_or(u64::MAX) };
    let negative = value.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if negative || octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian-2+deb12u2; (No UCE/UBE) logging access from: [{client}]")),
    on(Answer::Ehlo, bare(250, "{host} Hello {hello} [{client}], pleased to meet you")),
    on(Answer::Helo, bare(250, "{host} Hello {hello} [{client}], pleased to meet you")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "OK")),
    on(Answer::Reset, words(250, Enhanced(2, 0, 0), "Reset state")),
    on(Answer::Help, words(214, Enhanced(2, 0, 0), "This is sendmail version 8.17.1.9\nTopics:\n{commands}\nEnd of HELP info")),
    on(Answer::Bye, words(221, Enhanced(2, 0, 0), "{host} closing connection").and_close()),
    on(Answer::Sender, words(250, Enhanced(2, 1, 0), "<{address}>... Sender ok")),
    on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "<{address}>... Recipient ok")),
    on(Answer::GoAhead, bare(354, "Enter mail, end with \".\" on a line by itself")),
    on(Answer::Queued, words(250, Enhanced(2, 0, 0), "{queue_id} Message accepted for delivery")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 0, 0), "OK Authenticated")),
    on(Answer::VerifyElsewhere, words(252, Enhanced(2, 1, 5), "<{address}>")),
    on(Answer::NobodyToExpand, words(550, Enhanced(5, 1, 1), "{address}... User unknown")),
    on(Answer::Forbidden, words(421, Enhanced(4, 7, 0), "{host} Rejecting open proxy [{client}]").and_close()),
    on(Answer::LineTooLong, words(421, Enhanced(4, 7, 0), "{host} Line too long, closing connection").and_close()),
    on(Answer::BareLineEnd, words(421, Enhanced(4, 5, 0), "Bare carriage return (CR) or line feed (LF) not allowed").and_close()),
    on(Answer::UnknownCommand, words(500, Enhanced(5, 5, 1), "Command unrecognized")),
    on(Answer::NoArguments, words(501, Enhanced(5, 5, 2), "Syntax error (no parameters allowed)")),
    on(Answer::Misspelt, words(501, Enhanced(5, 5, 2), "Syntax error in parameters")),
    on(Answer::NoHello, words(501, Enhanced(5, 0, 0), "EHLO requires domain address")),
    on(Answer::BadHello, words(501, Enhanced(5, 0, 0), "Invalid domain name")),
    on(Answer::Unbalanced, words(553, Enhanced(5, 0, 0), "Unbalanced '<'")),
    on(Answer::EmptyPath, words(553, Enhanced(5, 0, 0), "User address required")),
    on(Answer::PathTooLong, words(553, Enhanced(5, 1, 0), "Address too long")),
    on(Answer::BadReversePath, words(553, Enhanced(5, 1, 3), "User address required")),
    on(Answer::BadForwardPath, words(553, Enhanced(5, 1, 3), "User address required")),
    on(Answer::BadDomain, words(553, Enhanced(5, 1, 2), "Domain part is not well formed")),
    on(Answer::NoDomain, words(553, Enhanced(5, 5, 4), "Domain name required for sender address")),
    on(Answer::TooEarly, bare(554, "{host} ESMTP not accepting messages")),
    on(Answer::Rejected, words(550, Enhanced(5, 0, 0), "Command rejected")),
    on(Answer::ParameterTwice, words(501, Enhanced(5, 5, 0), "Duplicate {parameter} parameter")),
    after("EXPN", Answer::VerifyElsewhere, words(250, Enhanced(2, 1, 5), "<{address}>")),
    on(Answer::UnknownParameter, words(555, Enhanced(5, 5, 4), "{parameter} parameter unrecognized")),
    on(Answer::BadParameter, words(501, Enhanced(5, 5, 4), "Bad argument to {parameter}")),
    on(Answer::NoValue, words(501, Enhanced(5, 5, 2), "{parameter} requires a value")),
    on(Answer::DeclaredTooBig, words(552, Enhanced(5, 2, 3), "Message size exceeds fixed maximum message size")),
    on(Answer::TooBig, words(552, Enhanced(5, 2, 3), "Message exceeds maximum fixed size")),
    on(Answer::HeaderTooBig, words(552, Enhanced(5, 6, 0), "Headers too large")),
    on(Answer::NulInText, words(554, Enhanced(5, 6, 1), "NUL byte not allowed")),
    on(Answer::HelloFirst, words(503, Enhanced(5, 0, 0), "Polite people say HELO first")),
    on(Answer::NestedMail, words(503, Enhanced(5, 5, 0), "Sender already specified")),
    after("DATA", Answer::SenderFirst, words(503, Enhanced(5, 0, 0), "Need MAIL command")),
    on(Answer::SenderFirst, words(503, Enhanced(5, 0, 0), "Need MAIL before RCPT")),
    on(Answer::RecipientFirst, words(503, Enhanced(5, 0, 0), "Need RCPT (recipient)")),
    on(Answer::TlsAlready, words(454, Enhanced(4, 3, 3), "TLS not available after start")),
    on(Answer::NoLogin, words(503, Enhanced(5, 3, 3), "AUTH mechanism not available")),
    on(Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required")),
    on(Answer::LoginAlready, words(503, Enhanced(5, 5, 0), "Already Authenticated")),
    on(Answer::LoginTooLate, words(503, Enhanced(5, 5, 0), "AUTH not permitted during a mail transaction")),
    on(Answer::NoMechanism, words(501, Enhanced(5, 5, 2), "AUTH mechanism must be specified")),
    on(Answer::UnknownMechanism, words(504, Enhanced(5, 3, 3), "AUTH mechanism not available")),
    on(Answer::NotEncrypted, words(504, Enhanced(5, 3, 3), "AUTH mechanism not available")),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 0, 0), "AUTH aborted")),
    on(Answer::NotBase64, words(501, Enhanced(5, 5, 4), "cannot decode AUTH parameter")),
    on(Answer::UnaskedResponse, words(535, Enhanced(5, 7, 0), "authentication failed")),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 0), "authentication failed")),
    on(Answer::NoSenderDomain, words(553, Enhanced(5, 1, 8), "<{address}>... Domain of sender address does not exist")),
    on(Answer::SenderDomainFails, words(451, Enhanced(4, 1, 8), "<{address}>... Domain of sender address does not resolve")),
    on(Answer::NoSuchMailbox, words(550, Enhanced(5, 1, 1), "<{address}>... User unknown")),
    on(Answer::RelayDenied, words(550, Enhanced(5, 7, 1), "<{address}>... Relaying denied")),
    on(Answer::TooManyRecipients, words(452, Enhanced(4, 5, 3), "Too many recipients")),
    on(Answer::MailboxFull, words(552, Enhanced(5, 2, 2), "<{address}>... Mailbox full")),
    on(Answer::NoSuchTopic, words(504, Enhanced(5, 3, 0), "HELP topic unknown")),
    on(Answer::Idle, words(421, Enhanced(4, 4, 1), "{host} Lost input channel from [{client}]").and_close()),
];
