//! aiosmtpd 1.4: the SMTP server library of Python.

use super::{
    Addresses, Answer, Check, Checks, End, Enhanced, ErrorLimit, Evidence, KeywordForm, Limits,
    Lines, Login, Lookup, Loose, Mailboxes, OwnParameter, Parameters, Parts, Patience, Persona,
    Profile, Rules, SecondWord, TooLong, Voice, after, bare, labels, line, of, on, when, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "aiosmtpd 1.4",
    about: Text {
        en: "A library with which Python programs take mail, mostly for tests.",
        hi: "एक library, जिससे Python program mail लेते हैं, ज़्यादातर testing के लिए।",
    },
    evidence: Evidence::Recorded("1.4.6"),
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
        of("SIZE"),
        of("8BITMIME"),
        of("SMTPUTF8"),
        when("STARTTLS", |session| session.setup().limits.is_none()),
        line("AUTH", "AUTH LOGIN PLAIN", |session| {
            session.tls() || !session.mechanisms().is_empty()
        }),
        super::word("HELP"),
    ],
    mechanisms: &["LOGIN", "PLAIN"],
    lacks: &[],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS],
    connection_id: "",
    queue_id: "{number}",
};

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: usize::MAX,
        idle: Some(300),
        errors: &[ErrorLimit {
            counts: |answer| answer == Answer::UnknownCommand,
            forgiven: 4,
            words: words(502, Enhanced(5, 5, 1), "Too many unrecognized commands, goodbye.")
                .and_close(),
            when: Patience::NextMistake,
        }],
        hops: None,
        text_line: Some(999),
        header: None,
    },
    lines: Lines {
        longest: 514,
        longest_login: 514,
        longest_response: Some(1002),
        too_long: TooLong::Refuse,
        lengthened: |verb| verb == "MAIL",
        empty_is_command: false,
        // A tab after the word makes another word of it.
        trim: |line| {
            if line.contains(' ') {
                line.trim_end_matches(|c: char| c.is_ascii_whitespace())
            } else {
                line
            }
        },
        ..Lines::LOOSE
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| ADDRESS.reverse_path(cursor),
        forward_path: |cursor| ADDRESS.forward_path(cursor),
    },
    parameters: Parameters {
        empty_value: false,
        any_word: false,
        gaps: true,
        hyphens: false,
        twice: |_| true,
        ..Parameters::STRICT
    },
    own_parameters: &[
        OwnParameter { verb: "MAIL", keyword: "SIZE", check: super::size },
        OwnParameter { verb: "MAIL", keyword: "AUTH", check: |_, _| Err(Answer::UnknownParameter) },
    ],
    checks: {
        use Check::*;
        Checks {
            hello: &[TlsForHelo, Syntax],
            starttls: &[Syntax, NoImplicitTls, TlsOffered],
            auth: &[Tls, Hello, Extended, NoLogin, LoginOffered, Syntax],
            mail: &[Tls, Hello, Login, Syntax, ExtendedParameters, NoTransaction, Parameters],
            rcpt: &[
                Tls,
                Hello,
                Login,
                Transaction,
                Syntax,
                ExtendedParameters,
                Parameters,
                Recipient,
            ],
            data: &[Tls, Hello, Login, Transaction, Recipients, Syntax],
            bdat: &[],
            rset: &[Tls, Syntax],
            noop: &[],
            verify: &[Tls, Login, Syntax],
            help: &[Tls, Login],
            quit: &[Syntax],
            unknown: &[Tls],
            end: &[End::Lines, End::Size],
        }
    },
    hello: |_| Ok(()),
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        detail: Some('+'),
        bare_is_ours: false,
        users_may_guess: true,
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Silent,
    lookup_topics: true,
    login: Login {
        ignores_whom_for: true,
        case_matters: true,
        capital_mechanisms: true,
        parts: Parts::Anything,
        second_word: SecondWord::Refused,
        ..Login::STRICT
    },
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    bare: true,
    unclosed: true,
    local_only: true,
    glued: true,
    last_at: true,
    quotes: false,
    tabs: true,
    nothing: Answer::Misspelt,
    local_part: |text| {
        !text.is_empty()
            && !text.contains(['<', '>'])
            && (text.starts_with('"') || !text.contains('@'))
    },
    domain: |text| !text.contains(['@', ' ']) && labels(text, |_| true),
    ..Loose::BRACKETED
};

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} Python SMTP 1.4.6")),
    on(Answer::Ehlo, bare(250, "{host}")),
    on(Answer::Noop, bare(250, "OK")),
    on(Answer::Reset, bare(250, "OK")),
    on(Answer::Help, bare(250, "Supported commands: {commands}")),
    on(Answer::Bye, bare(221, "Bye").and_close()),
    on(Answer::Sender, bare(250, "OK")),
    on(Answer::Recipient, bare(250, "OK")),
    on(Answer::GoAhead, bare(354, "End data with <CR><LF>.<CR><LF>")),
    on(Answer::Queued, bare(250, "OK")),
    on(
        Answer::CannotVerify,
        bare(252, "Cannot VRFY user, but will accept message and attempt delivery"),
    ),
    on(Answer::StartTls, bare(220, "Ready to start TLS")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Authentication successful")),
    on(Answer::LineTooLong, bare(500, "Command line too long")),
    on(Answer::NotALine, bare(500, "Error: bad syntax")),
    on(Answer::UnknownCommand, bare(500, "Error: command not recognized")),
    on(Answer::Misspelt, bare(501, "Syntax: {syntax}")),
    on(Answer::BadParameter, bare(501, "Syntax: {syntax}")),
    on(Answer::ParametersNeedEhlo, bare(501, "Syntax: {syntax}")),
    on(Answer::UnknownParameter, bare(555, "parameters not recognized or not implemented")),
    on(Answer::Unbalanced, bare(501, "Syntax: {syntax}")),
    on(Answer::GluedPath, bare(501, "Syntax: {syntax}")),
    on(Answer::BadReversePath, words(553, Enhanced(5, 1, 3), "Error: malformed address")),
    on(Answer::EmptyPath, words(554, Enhanced(5, 7, 1), "Relay access denied")),
    on(Answer::BadForwardPath, words(553, Enhanced(5, 1, 3), "Error: malformed address")),
    on(Answer::HelloFirst, bare(503, "Error: send HELO first")),
    on(Answer::NestedMail, bare(503, "Error: nested MAIL command")),
    on(Answer::SenderFirst, bare(503, "Error: need MAIL command")),
    on(Answer::RecipientFirst, bare(503, "Error: need RCPT command")),
    on(Answer::TlsFirst, bare(530, "Must issue a STARTTLS command first")),
    on(Answer::TlsAlready, bare(503, "Already running in TLS")),
    on(Answer::NoTls, bare(454, "TLS not available")),
    on(Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required")),
    on(Answer::LoginAlready, bare(503, "Already authenticated")),
    on(
        Answer::NoLogin,
        words(
            538,
            Enhanced(5, 7, 11),
            "Encryption required for requested authentication mechanism",
        ),
    ),
    on(Answer::NoMechanism, bare(501, "Syntax: AUTH mechanism")),
    on(Answer::UnknownMechanism, words(504, Enhanced(5, 5, 4), "Unrecognized authentication type")),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 7, 0), "Auth aborted")),
    on(Answer::NotBase64, words(501, Enhanced(5, 5, 2), "Can't decode base64")),
    on(Answer::MalformedResponse, words(501, Enhanced(5, 5, 2), "Can't split auth value")),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Authentication credentials invalid")),
    on(Answer::NoSuchMailbox, words(550, Enhanced(5, 1, 1), "User unknown")),
    on(Answer::RelayDenied, words(554, Enhanced(5, 7, 1), "Relay access denied")),
    on(Answer::DeclaredTooBig, bare(552, "Error: message size exceeds fixed maximum message size")),
    on(Answer::TooBig, bare(552, "Error: Too much mail data")),
    on(Answer::TextLineTooLong, bare(500, "Line too long (see RFC5321 4.5.3.1.6)")),
    on(Answer::NoExpansion, bare(502, "EXPN not implemented")),
    after("EXPN", Answer::LoginFirst, bare(502, "EXPN not implemented")),
    after("AUTH", Answer::NoTls, bare(500, "Error: command 'AUTH' not recognized")),
    after("EXPN", Answer::Misspelt, bare(502, "EXPN not implemented")),
    on(Answer::NoSuchTopic, bare(501, "Supported commands: {commands}")),
    on(Answer::Idle, super::SILENCE.and_close()),
];
