//! Haraka 3.3, a server written in JavaScript.

use super::{
    Addresses, Answer, Bare, Check, Checks, End, Enhanced, ErrorLimit, Evidence, Impatience,
    KeywordForm, Limits, Lines, Login, Lookup, Loose, Mailboxes, OwnParameter, Parameters, Parts,
    Patience, Persona, Profile, ReversePath, Rules, SecondWord, Session, TextLines, Then, TooLong,
    Voice, bare, is_domain, is_local_part, of, on, words,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Haraka 3.3",
    about: Text {
        en: "A server in JavaScript for great amounts of mail. It hangs up on lines of more than 512 octets and on bare line feeds.",
        hi: "JavaScript में लिखा server, बहुत सारी mail के लिए। 512 octets से लंबी line या अकेला LF मिले तो connection काट देता है।",
    },
    evidence: Evidence::Recorded("3.3.4"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits {
            size: 20_000,
            recipients: 3,
            idle: Some(3),
            errors: &[
                ErrorLimit {
                    counts: |answer| matches!(answer, Answer::NoSuchMailbox | Answer::RelayDenied),
                    forgiven: 3,
                    words: bare(421, "Too many errors").and_close(),
                    when: Patience::NextMistake,
                },
                ErrorLimit {
                    counts: |answer| answer == Answer::UnknownCommand,
                    // It counts the word and what follows it, each for itself.
                    forgiven: 1,
                    words: bare(421, "Too many unrecognized commands").and_close(),
                    when: Patience::NextMistake,
                },
            ],
            ..RULES.limits
        }),
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
    ],
    extensions: &[
        of("PIPELINING"),
        of("8BITMIME"),
        of("SMTPUTF8"),
        of("SIZE"),
        of("STARTTLS"),
        of("AUTH"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5"],
    lacks: &["EXPN"],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS],
    connection_id: "5F1D2C3B-4A59-4F6E-8D7C-9B0A1E2F3D4C",
    queue_id: "{id}.{number}",
};

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: 1000,
        idle: Some(300),
        errors: &[],
        hops: Some(99),
        text_line: None,
        header: None,
    },
    lines: Lines {
        longest: 512,
        longest_login: 512,
        too_long: TooLong::RefuseAtOnce,
        trim: |line| line.trim_end_matches(' '),
        ..Lines::LOOSE
    },
    text: TextLines { bare_lf: Bare::Refused, ..TextLines::STRICT },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        // Nothing at all is the null path, too.
        reverse_path: |cursor| {
            if cursor.is_done() { Ok(ReversePath::Null) } else { ADDRESS.reverse_path(cursor) }
        },
        forward_path: |cursor| ADDRESS.forward_path(cursor),
    },
    parameters: Parameters {
        empty_value: false,
        any_word: false,
        gaps: true,
        after_helo: false,
        ..Parameters::LOOSE
    },
    own_parameters: OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[NoImplicitTls, Extended],
            auth: &[Extended, LoginOffered, Syntax],
            mail: &[Hello, Syntax, ExtendedParameters, Parameters, Domain],
            rcpt: &[
                Transaction,
                Syntax,
                ExtendedParameters,
                Parameters,
                Domain,
                RecipientLimit,
                Recipient,
            ],
            data: &[Syntax, Transaction, Recipients],
            bdat: &[],
            rset: &[Syntax],
            noop: &[],
            verify: &[],
            help: &[],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Hops],
        }
    },
    hello: |_| Ok(()),
    impatience: &[Impatience {
        after: |verb| verb == ".",
        then: Then::Each(bare(503, "Bad sequence of commands")),
    }],
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        quotes_matter: true,
        detail: Some('+'),
        bare_postmaster: false,
        refused_count: true,
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Silent,
    login: Login {
        ignores_unasked: true,
        ignores_whom_for: true,
        names_are_not_empty: true,
        case_matters: true,
        loose_base64: true,
        parts: Parts::AtLeast,
        second_word: SecondWord::Ignored,
        failure_resets: true,
        counts_for_message: true,
        commands_break_in: true,
        star_cancels: false,
        asks_plain_once: true,
        ..Login::STRICT
    },
    extended_for_good: true,
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    bare: true,
    longest: 256,
    local_part: is_local_part,
    domain: is_domain,
    tabs: true,
    ..Loose::BRACKETED
};

/// What is no number is no reason, nor is one with a sign.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let is_number = |value: &&str| value.bytes().all(|octet| octet.is_ascii_digit());
    let octets = value.filter(is_number).unwrap_or_default().trim_start_matches('0');
    // A number that is too long to be read is too big, too.
    let octets = if octets.is_empty() { 0 } else { octets.parse().unwrap_or(u64::MAX) };
    if octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}

const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    super::UNCHECKED_BUT_SIZE[0],
    super::UNCHECKED_BUT_SIZE[1],
    super::UNCHECKED_BUT_SIZE[2],
    super::UNCHECKED_BUT_SIZE[3],
    super::UNCHECKED_BUT_SIZE[4],
    super::UNCHECKED_BUT_SIZE[5],
    super::UNCHECKED_BUT_SIZE[6],
];

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP Haraka/3.3.4 ready ({id})")),
    on(Answer::Ehlo, bare(250, "{host} Hello [{client}], Haraka is at your service.")),
    on(Answer::Helo, bare(250, "{host} Hello [{client}], Haraka is at your service.")),
    on(Answer::Noop, bare(250, "OK")),
    on(Answer::Reset, bare(250, "OK")),
    on(Answer::Help, bare(250, "Not implemented")),
    on(Answer::Bye, bare(221, "{host} closing connection. Have a jolly good day.").and_close()),
    on(Answer::Sender, bare(250, "sender OK")),
    on(Answer::Recipient, bare(250, "recipient OK")),
    on(Answer::GoAhead, bare(354, "go ahead, make my day")),
    on(Answer::Queued, bare(250, "Message Queued ({queue_id})")),
    on(
        Answer::CannotVerify,
        bare(252, "Just try sending a mail and we'll see how it turns out..."),
    ),
    on(Answer::StartTls, bare(220, "Go ahead.")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 7, 0), "Authentication successful")),
    on(Answer::LineTooLong, bare(521, "Command line too long").and_close()),
    on(Answer::UnknownCommand, bare(500, "Unrecognized command")),
    on(Answer::NoArguments, bare(501, "Syntax error: no arguments allowed")),
    on(Answer::Misspelt, bare(501, "Syntax error")),
    on(Answer::NoHello, bare(501, "EHLO requires domain/address - see RFC-2821 4.1.1.1")),
    on(Answer::HelloFirst, bare(503, "Use EHLO/HELO before MAIL")),
    on(Answer::BadReversePath, bare(501, "Invalid MAIL FROM address")),
    on(Answer::EmptyPath, bare(550, "I cannot deliver mail for the null recipient")),
    on(Answer::BadForwardPath, bare(501, "Invalid RCPT TO address")),
    on(Answer::UnknownParameter, bare(555, "Invalid command parameters")),
    on(Answer::BadParameter, bare(501, "Command parsing failed")),
    on(Answer::SenderFirst, bare(503, "Use MAIL before RCPT")),
    on(Answer::RecipientFirst, bare(503, "Use RCPT before DATA")),
    on(Answer::NoTls, bare(500, "Unrecognized command")),
    on(Answer::TlsAlready, bare(500, "Unrecognized command")),
    on(Answer::NoLogin, bare(500, "Unrecognized command")),
    on(Answer::NoMechanism, bare(500, "Unrecognized command")),
    on(Answer::UnknownMechanism, bare(500, "Unrecognized command")),
    on(Answer::LoginCancelled, bare(504, "AUTH failed")),
    on(Answer::EmptyResponse, bare(521, "AUTH failed").and_close()),
    on(Answer::NotBase64, bare(504, "Invalid AUTH string")),
    on(Answer::MalformedResponse, bare(504, "Invalid AUTH string")),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Authentication failed")),
    on(Answer::NoSuchMailbox, bare(550, "no such user")),
    on(Answer::RelayDenied, bare(550, "I cannot deliver mail for <{address}>")),
    on(Answer::TooManyRecipients, bare(421, "Too many recipients").and_close()),
    on(Answer::TooBig, bare(550, "Message too big!")),
    on(Answer::Loop, bare(550, "Too many received headers")),
    on(Answer::BareLineEnd, bare(451, "Bare line feed in message data").and_close()),
    on(Answer::Idle, bare(421, "timeout").and_close()),
];
