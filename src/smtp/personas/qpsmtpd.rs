//! qpsmtpd 0.94, a server written in Perl.

use super::{
    Addresses, Answer, Bare, Check, Checks, End, ErrorLimit, Evidence, KeywordForm, Limits, Lines,
    Login, Lookup, Loose, Mailboxes, Parameters, Patience, Persona, Profile, Rules, TextLines,
    Voice, after, bare, labels, of, on,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "qpsmtpd 0.94",
    about: Text {
        en: "A server in Perl, built of plugins. It takes one `EHLO` only, and hangs up on LF . LF.",
        hi: "Perl में लिखा server, plugins से बना। `EHLO` एक ही बार मानता है, और LF . LF पर connection काट देता है।",
    },
    evidence: Evidence::Recorded("0.94"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits {
            size: 20_000,
            idle: Some(3),
            errors: &[ErrorLimit {
                counts: |answer| answer == Answer::UnknownCommand,
                forgiven: 2,
                words: bare(521, "Too many unrecognized commands").and_close(),
                when: Patience::NextMistake,
            }],
            ..RULES.limits
        }),
        Profile::SUBMISSION_PLAIN,
    ],
    extensions: &[
        of("PIPELINING"),
        of("8BITMIME"),
        of("SIZE"),
        super::when("STARTTLS", |session| session.setup().limits.is_none()),
        of("AUTH"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5"],
    lacks: &["EXPN"],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS],
    connection_id: "1790000000.12345",
    queue_id: "{id}.{number}",
};

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: 1000,
        idle: Some(1200),
        errors: &[],
        hops: Some(100),
        text_line: None,
        header: None,
    },
    lines: Lines {
        trim: |line| line.trim_end_matches(|c: char| c.is_ascii_whitespace()),
        ..Lines::LOOSE
    },
    text: TextLines { bare_lf: Bare::NotAtDot, dot_at_bare_lf: true, ..TextLines::STRICT },
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
    parameters: Parameters { empty_value: false, ..Parameters::LOOSE },
    own_parameters: super::UNCHECKED,
    checks: {
        use Check::*;
        Checks {
            hello: &[NoHello, Syntax],
            starttls: &[Extended, Syntax, TlsOffered, NoTls],
            auth: &[Extended, LoginOffered, NoLogin, Syntax],
            mail: &[Hello, Syntax, Parameters],
            rcpt: &[Transaction, Syntax, Parameters, Recipient],
            data: &[Transaction, Recipients],
            bdat: &[],
            rset: &[],
            noop: &[],
            verify: &[],
            help: &[],
            quit: &[],
            unknown: &[],
            end: &[End::Size, End::Hops],
        }
    },
    hello: |_| Ok(()),
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false, ..Mailboxes::STRICT },
    lookup: Lookup::Silent,
    login: Login { ignores_unasked: true, ignores_whom_for: true, ..Login::STRICT },
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    last_at: true,
    local_part: |text| !text.is_empty() && !text.contains(['<', '>']),
    domain: |domain| {
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let label = |label: &str| label.chars().all(known) && !label.starts_with('-');
        domain.starts_with('[') || labels(domain, label)
    },
    ..Loose::BRACKETED
};

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP qpsmtpd 0.94 ready; send us your mail, but not your spam.")),
    on(Answer::Ehlo, bare(250, "{host} Hi {hello} [{client}]")),
    on(Answer::Helo, bare(250, "{host} Hi {hello} [{client}]; I am so happy to meet you.")),
    on(Answer::Noop, bare(250, "OK")),
    on(Answer::Reset, bare(250, "OK")),
    on(Answer::Help, bare(214, "This is qpsmtpd 0.94")),
    on(Answer::Bye, bare(221, "{host} closing connection. Have a wonderful day.").and_close()),
    on(Answer::Sender, bare(250, "<{address}>, sender OK - how exciting to get mail from you!")),
    on(Answer::Recipient, bare(250, "<{address}>, recipient ok")),
    on(Answer::GoAhead, bare(354, "go ahead")),
    on(Answer::Queued, bare(250, "Queued! {queue_id}")),
    on(Answer::CannotVerify, bare(252, "Just try sending a mail and we'll see how it turns out ...")),
    on(Answer::StartTls, bare(220, "Go ahead with TLS")),
    on(Answer::LoggedIn, bare(235, "Authentication successful")),
    on(Answer::UnknownCommand, bare(500, "Unrecognized command")),
    on(Answer::Misspelt, bare(501, "could not parse your command")),
    after("STARTTLS", Answer::NoArguments, bare(500, "Unrecognized command")),
    on(Answer::NoHello, bare(501, "EHLO requires domain/address")),
    on(Answer::HelloAgain, bare(503, "but you already said HELO ...")),
    on(Answer::HelloFirst, bare(503, "please say hello first ...")),
    on(Answer::BadReversePath, bare(501, "could not parse your mail from command")),
    on(Answer::BadForwardPath, bare(501, "could not parse recipient")),
    on(Answer::BadParameter, bare(501, "could not parse parameters")),
    on(Answer::SenderFirst, bare(503, "Use MAIL before RCPT")),
    on(Answer::RecipientFirst, bare(503, "Use RCPT before DATA")),
    on(Answer::NoTls, bare(500, "Unrecognized command")),
    on(Answer::TlsAlready, bare(500, "Unrecognized command")),
    on(Answer::NoLogin, bare(500, "Unrecognized command")),
    on(Answer::LoginAlready, bare(503, "but you already said AUTH ...")),
    on(Answer::NoMechanism, bare(504, "Unimplemented authentication mechanism")),
    on(Answer::UnknownMechanism, bare(504, "Unimplemented authentication mechanism")),
    after("CRAM-MD5", Answer::LoginCancelled, bare(504, "Invalid authentication string")),
    on(Answer::LoginCancelled, bare(535, "Authentication failed")),
    on(Answer::NotBase64, bare(535, "Authentication failed")),
    on(Answer::BadCredentials, bare(535, "Authentication failed")),
    on(Answer::NoSuchMailbox, bare(550, "No such mailbox")),
    on(Answer::RelayDenied, bare(550, "relaying denied")),
    on(Answer::TooBig, bare(552, "Message too big!")),
    on(Answer::Loop, bare(552, "Too many hops. This message is looping.")),
    on(Answer::BareLineEnd, bare(421, "See http://smtpd.develooper.com/barelf.html").and_close()),
    on(Answer::Idle, bare(421, "Connection timed out").and_close()),
];
