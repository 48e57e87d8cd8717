//! Dovecot's submission service: a guard in front of another mail server.

use super::{
    Addresses, Answer, Check, Checks, End, Enhanced, ErrorLimit, Evidence, Impatience, KeywordForm,
    Limits, Lines, Login, Lookup, Mailboxes, Parameters, Patience, Persona, Profile, Rules,
    SecondWord, Then, TooLong, Voice, after, bare, line, of, on, postfix, when, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Dovecot submission 2.3",
    about: Text {
        en: "Dovecot checks the login and then hands everything on to the mail server behind it, here Postfix.",
        hi: "Dovecot login जाँचता है और फिर सब कुछ पीछे वाले mail server को सौंप देता है, यहाँ Postfix को।",
    },
    evidence: Evidence::Recorded("2.3.19.1"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile { tls_required: false, ..Profile::SUBMISSION },
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
    ],
    extensions: &[
        of("8BITMIME"),
        when("AUTH", |session| session.identity().is_none()),
        line("AUTH", "AUTH", |session| session.identity().is_some()),
        line("BURL", "BURL imap", |_| true),
        of("CHUNKING"),
        when("DSN", |session| session.identity().is_some()),
        of("ENHANCEDSTATUSCODES"),
        of("PIPELINING"),
        of("SIZE"),
        when("STARTTLS", |session| session.identity().is_none()),
        line("VRFY", "VRFY", |session| session.identity().is_some()),
    ],
    mechanisms: &[
        "PLAIN",
        "LOGIN",
        "CRAM-MD5",
        "DIGEST-MD5",
        "SCRAM-SHA-1",
        "SCRAM-SHA-256",
        "XOAUTH2",
        "OAUTHBEARER",
        "EXTERNAL",
    ],
    lacks: &["HELP", "EXPN"],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS, postfix::words::WORDS],
    connection_id: "gXyzAbc1d2e",
    queue_id: "{id}{number}",
};

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        errors: &[ErrorLimit {
            counts: |answer| {
                use Answer::*;
                matches!(answer, UnknownCommand | NotALine | NoArguments | LineTooLong)
            },
            forgiven: 10,
            words: words(421, Enhanced(4, 7, 0), "Too many invalid commands.").and_close(),
            when: Patience::NextMistake,
        }],
        ..postfix::RULES.limits
    },
    lines: Lines {
        longest: 1_032,
        longest_login: 8192,
        too_long: TooLong::Refuse,
        refuses: is_no_command,
        trim: |line| line.trim_end_matches(' '),
        ..Lines::LOOSE
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: false,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        ..Addresses::STRICT
    },
    parameters: Parameters { after_helo: true, ..Parameters::STRICT },
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[NoSecondTls, TlsOffered, Syntax],
            auth: &[Syntax, NoLogin, LoginOffered, NoTransactionForLogin],
            mail: &[Tls, Login, NoTransaction, Syntax, Parameters],
            rcpt: &[
                Tls,
                Login,
                Transaction,
                NotChunked,
                Syntax,
                Parameters,
                RecipientLimit,
                Recipient,
            ],
            data: &[Tls, Login, Syntax, NotChunked, Transaction, Recipients],
            bdat: &[Tls, Login, Syntax, Transaction, Recipients],
            rset: &[Syntax],
            noop: &[],
            verify: &[Tls, Login, Syntax],
            help: &[],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Hops],
        }
    },
    hello: |_| Ok(()),
    mailboxes: Mailboxes { detail: Some('+'), routes: true, ..Mailboxes::STRICT },
    lookup: Lookup::LikeRecipient,
    verified_path: Some(postfix::RULES.addresses.forward_path),
    impatience: &[Impatience {
        // What comes in the clear is taken for a handshake.
        after: |verb| verb == "STARTTLS",
        then: Then::Instead(
            words(220, Enhanced(2, 0, 0), "Begin TLS negotiation now.").and_close(),
        ),
    }],
    login: Login {
        without_tls: &["CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "EXTERNAL"],
        ignores_unasked: true,
        ignores_whom_for: false,
        answers_are_not_empty: true,
        names_are_no_secret: true,
        nothing_is_no_name: true,
        second_word: SecondWord::Refused,
        ..Login::STRICT
    },
    ..Rules::STRICT
};

/// Whether a line does not begin with a word of letters and a single space.
fn is_no_command(line: &[u8]) -> bool {
    let mut parts = line.splitn(2, |&octet| octet == b' ');
    let word = parts.next().unwrap_or_default();
    let letters = word.len() <= 64 && word.iter().all(u8::is_ascii_alphabetic);
    let rest = parts.next().unwrap_or_default();
    let gap = rest.len() > 1 && rest.starts_with(b" ");
    !letters || gap || line.iter().any(u8::is_ascii_control)
}

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} Dovecot (Debian) ready.")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "OK")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Logged in.")),
    on(Answer::LineTooLong, words(500, Enhanced(5, 5, 2), "Command line too long")),
    on(Answer::UnknownCommand, words(500, Enhanced(5, 5, 1), "Unknown command")),
    on(Answer::TlsAlready, words(502, Enhanced(5, 5, 1), "TLS is already active.")),
    on(Answer::BadReversePath, words(501, Enhanced(5, 5, 4), "Invalid FROM")),
    on(Answer::BadForwardPath, words(501, Enhanced(5, 5, 4), "Invalid TO")),
    on(Answer::NestedMail, words(503, Enhanced(5, 5, 0), "MAIL already given")),
    on(Answer::SenderFirst, words(503, Enhanced(5, 5, 0), "MAIL needed first")),
    after("DATA", Answer::SenderFirst, words(503, Enhanced(5, 5, 0), "MAIL needed first")),
    on(Answer::NotALine, words(500, Enhanced(5, 5, 2), "Invalid command syntax")),
    on(Answer::DeclaredTooBig, words(552, Enhanced(5, 2, 3), "Message size exceeds fixed limit")),
    after("RCPT", Answer::BadParameter, words(555, Enhanced(5, 5, 4), "Unsupported parameters")),
    on(Answer::RecipientFirst, words(554, Enhanced(5, 5, 0), "No valid recipients")),
    on(
        Answer::LoginTooLate,
        words(503, Enhanced(5, 5, 0), "Authentication not permitted during mail transaction"),
    ),
    on(Answer::TlsFirst, words(530, Enhanced(5, 7, 0), "TLS required.")),
    after("MAIL", Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required.")),
    after("RCPT", Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required.")),
    on(Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required.")),
    after("AUTH", Answer::NotBase64, words(501, Enhanced(5, 5, 2), "Invalid base64")),
    after("VRFY", Answer::LoginFirst, words(530, Enhanced(5, 7, 0), "Authentication required.")),
    on(Answer::LoginAlready, words(503, Enhanced(5, 5, 0), "Already logged in.")),
    on(
        Answer::NotEncrypted,
        words(
            523,
            Enhanced(5, 7, 10),
            "Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        ),
    ),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 5, 2), "Authentication aborted")),
    on(
        Answer::UnknownMechanism,
        words(504, Enhanced(5, 5, 4), "Unsupported authentication mechanism."),
    ),
];
