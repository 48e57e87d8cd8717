//! `OpenSMTPD` 7.6, which does not do pipelining.

use std::net::IpAddr;

use super::{
    Addresses, Answer, Bare, Check, Checks, End, Enhanced, Evidence, Impatience, KeywordForm,
    Limits, Lines, Login, Lookup, Loose, Mailboxes, OwnParameter, Parameters, Part, Parts, Persona,
    Profile, ReversePath, Rules, Session, TextLines, Then, Voice, after, bare, labels, of, on,
    when, words, xtext,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "OpenSMTPD 7.6",
    about: Text {
        en: "The mail server of OpenBSD: small and exact. It hangs up on a client that sends its next command before the answer to the last.",
        hi: "OpenBSD का mail server: छोटा और नियम का पक्का। जो client पिछले जवाब से पहले ही अगला command भेज दे, उसका connection काट देता है।",
    },
    evidence: Evidence::Recorded("7.6.0p1"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits { size: 20_000, recipients: 3, ..RULES.limits }),
        Profile { login_needs_tls: true, ..Profile::SUBMISSION },
        Profile { id: "submission-plain", ..Profile::SMTPS },
        Profile::SMTPS,
    ],
    extensions: &[
        of("8BITMIME"),
        of("ENHANCEDSTATUSCODES"),
        of("SIZE"),
        of("DSN"),
        of("STARTTLS"),
        when("AUTH", |session| session.identity().is_none()),
        super::word("HELP"),
    ],
    mechanisms: &["PLAIN", "LOGIN"],
    lacks: &["VRFY", "EXPN"],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS],
    connection_id: "9f3b6a1c",
    queue_id: "{id}{number}",
};

const NO_PIPELINING: super::Words =
    words(500, Enhanced(5, 5, 1), "Invalid command: Pipelining not supported").and_close();

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
        longest: 2049,
        longest_login: 2049,
        trim: |line| line.split('\0').next().unwrap_or_default(),
        empty_name: true,
        ..Lines::LOOSE
    },
    text: TextLines {
        bare_lf: Bare::LineEnd,
        dot_at_bare_lf: true,
        nul_hides: true,
        longest: Some(65_536),
        counts_lf: true,
        ..TextLines::STRICT
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: false,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| {
            let null = cursor.eat_as("<@>", Part::NullPath);
            if null { Ok(ReversePath::Null) } else { ADDRESS.reverse_path(cursor) }
        },
        forward_path: |cursor| ADDRESS.forward_path(cursor),
    },
    parameters: Parameters { glued: true, unknown: false, ..Parameters::LOOSE },
    own_parameters: OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[NoHello, Syntax],
            starttls: &[Hello, NoTls, TlsOffered, NoTransaction, Syntax],
            auth: &[Hello, LoginOffered, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Keyword, Hello, NoTransaction, Login, Syntax, Parameters],
            rcpt: &[Keyword, Transaction, RecipientLimit, Syntax, Parameters, Recipient],
            data: &[Syntax, Transaction, Recipients],
            bdat: &[],
            rset: &[Hello, Syntax],
            noop: &[],
            verify: &[],
            help: &[Syntax],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Hops, End::Fields],
        }
    },
    hello: |name| if is_host(name) { Ok(()) } else { Err(Answer::BadHello) },
    impatience: &[Impatience { after: |_| true, then: Then::Instead(NO_PIPELINING) }],
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        detail: Some('+'),
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Silent,
    login: Login {
        ignores_whom_for: true,
        base64_gaps: true,
        equals_is_empty: false,
        space_is_empty: true,
        parts: Parts::TwoOctets,
        ..Login::STRICT
    },
    help_takes_no_topic: true,
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    local_only: true,
    glued: true,
    glued_parameter: true,
    local_part: |text| {
        let known = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
        // What stands before a colon is taken for a way through other servers.
        let name = text.split_once(':').map_or(text, |(_, name)| name);
        text.len() <= 255 && labels(name, |atom| atom.chars().all(known))
    },
    domain: |domain| domain.is_empty() || is_host(domain),
    ..Loose::BRACKETED
};

/// A name of the DNS, or an address in brackets, where IPv6 needs no tag.
fn is_host(text: &str) -> bool {
    if let Some(literal) = text.strip_prefix('[') {
        let tagged = literal.get(..5).is_some_and(|tag| tag.eq_ignore_ascii_case("IPv6:"));
        let address = if tagged { &literal[5..] } else { literal };
        return address.strip_suffix(']').is_some_and(|ip| ip.parse::<IpAddr>().is_ok());
    }
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let label = |label: &str| label.len() <= 63 && label.chars().all(known);
    text.len() <= 253 && !text.starts_with('-') && labels(text, label)
}

/// `NEVER` goes with nothing else; what earlier recipients of the message asked for
/// counts as well.
fn notify(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let value = value.ok_or(Answer::UnknownParameter)?;
    let earlier = session.transaction().into_iter().flat_map(|transaction| {
        let taken = transaction.rcpt_parameters.iter().flatten();
        taken.chain(&transaction.refused_parameters)
    });
    let earlier = earlier.filter(|parameter| parameter.is("NOTIFY"));
    let values = earlier.filter_map(|parameter| parameter.value()).chain([value]);
    let words: Vec<&str> = values.flat_map(|value| value.split(',')).collect();
    let is = |known: &[&str]| {
        words.iter().any(|word| known.iter().any(|known| word.eq_ignore_ascii_case(known)))
    };
    let both = is(&["NEVER"]) && is(&["SUCCESS", "FAILURE", "DELAY"]);
    if both { Err(Answer::BadParameter) } else { Ok(()) }
}

/// All that it looks at is the `=`.
fn any_value(_: &Session, value: Option<&str>) -> Result<(), Answer> {
    value.map(|_| ()).ok_or(Answer::UnknownParameter)
}

const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: any_value },
    OwnParameter { verb: "MAIL", keyword: "RET", check: any_value },
    OwnParameter {
        verb: "MAIL",
        keyword: "ENVID",
        check: |_, value| {
            let fits = value.is_some_and(|value| value.len() <= 100);
            if fits { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
    OwnParameter { verb: "MAIL", keyword: "AUTH", check: any_value },
    OwnParameter { verb: "RCPT", keyword: "NOTIFY", check: notify },
    OwnParameter {
        verb: "RCPT",
        keyword: "ORCPT",
        check: |_, value| {
            let value = value.ok_or(Answer::UnknownParameter)?;
            let (_, address) = value.split_once(';').ok_or(Answer::BadParameter)?;
            let right = value.len() <= 500 && xtext(address).is_some();
            if right { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
];

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP OpenSMTPD")),
    on(Answer::Ehlo, bare(250, "{host} Hello {hello} [{client}], pleased to meet you")),
    on(Answer::Helo, bare(250, "{host} Hello {hello} [{client}], pleased to meet you")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Reset, words(250, Enhanced(2, 0, 0), "Reset state")),
    on(Answer::Help, words(214, Enhanced(2, 0, 0), "This is OpenSMTPD")),
    on(Answer::Bye, words(221, Enhanced(2, 0, 0), "Bye").and_close()),
    on(Answer::Sender, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "Destination address valid: Recipient ok")),
    on(Answer::GoAhead, bare(354, "Enter mail, end with \".\" on a line by itself")),
    on(Answer::Queued, words(250, Enhanced(2, 0, 0), "{queue_id} Message accepted for delivery")),
    on(Answer::LoggedIn, words(235, Enhanced(2, 0, 0), "Authentication succeeded")),
    on(
        Answer::NotAField,
        words(
            550,
            Enhanced(5, 7, 1),
            "Delivery not authorized, message refused: Message is not RFC 2822 compliant",
        ),
    ),
    on(Answer::LineTooLong, words(500, Enhanced(5, 0, 0), "Line too long").and_close()),
    on(
        Answer::UnknownCommand,
        words(500, Enhanced(5, 5, 1), "Invalid command: Command unrecognized"),
    ),
    after(
        "STARTTLS",
        Answer::NoArguments,
        words(501, Enhanced(5, 5, 4), "Invalid command arguments: No parameters allowed"),
    ),
    on(
        Answer::NoArguments,
        words(500, Enhanced(5, 5, 4), "Invalid command arguments: No parameters allowed"),
    ),
    on(Answer::Misspelt, words(500, Enhanced(5, 5, 1), "Invalid command: Command unrecognized")),
    on(
        Answer::NoHello,
        words(501, Enhanced(5, 5, 1), "Invalid command: EHLO requires domain name"),
    ),
    on(
        Answer::BadHello,
        words(501, Enhanced(5, 5, 4), "Invalid command arguments: Invalid domain name"),
    ),
    on(Answer::HelloAgain, words(503, Enhanced(5, 5, 1), "Invalid command: Already identified")),
    on(Answer::HelloFirst, words(503, Enhanced(5, 5, 1), NOT_NOW)),
    on(Answer::BadReversePath, words(553, Enhanced(5, 1, 0), "Sender address syntax error")),
    on(Answer::BadForwardPath, words(501, Enhanced(5, 1, 3), "Recipient address syntax error")),
    after("RCPT", Answer::UnknownParameter, bare(503, "Unsupported option")),
    after("RCPT", Answer::BadParameter, bare(553, "Invalid option")),
    on(Answer::UnknownParameter, words(503, Enhanced(5, 5, 4), "Unsupported option {parameter}")),
    on(Answer::BadParameter, words(503, Enhanced(5, 5, 4), "Unsupported option {parameter}")),
    on(Answer::NestedMail, words(503, Enhanced(5, 5, 1), NOT_NOW)),
    on(Answer::SenderFirst, words(503, Enhanced(5, 5, 1), NOT_NOW)),
    on(
        Answer::RecipientFirst,
        words(503, Enhanced(5, 5, 4), "Invalid command arguments: No recipient specified"),
    ),
    on(
        Answer::TlsAlready,
        words(503, Enhanced(5, 5, 1), "Invalid command: Channel already secured"),
    ),
    on(Answer::NoTls, words(503, Enhanced(5, 5, 1), "Invalid command: Command not supported")),
    on(Answer::NoLogin, words(503, Enhanced(5, 5, 1), "Invalid command: Command not supported")),
    on(
        Answer::LoginFirst,
        words(530, Enhanced(5, 5, 1), "Invalid command: Must issue an AUTH command first"),
    ),
    on(
        Answer::LoginAlready,
        words(503, Enhanced(5, 5, 1), "Invalid command: Already authenticated"),
    ),
    on(
        Answer::NoMechanism,
        words(501, Enhanced(5, 5, 4), "Invalid command arguments: No parameters given"),
    ),
    on(
        Answer::UnknownMechanism,
        words(504, Enhanced(5, 7, 4), "Security features not supported: method not supported"),
    ),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 5, 2), "Syntax error")),
    on(Answer::NotBase64, words(501, Enhanced(5, 5, 2), "Syntax error")),
    on(Answer::MalformedResponse, words(501, Enhanced(5, 5, 2), "Syntax error")),
    on(Answer::BadCredentials, bare(535, "Authentication failed")),
    on(Answer::NoSuchMailbox, bare(550, "Invalid recipient: <{address}>")),
    on(Answer::RelayDenied, bare(550, "Invalid recipient: <{address}>")),
    on(Answer::TooManyRecipients, words(451, Enhanced(4, 5, 3), "Too many recipients")),
    on(Answer::TooBig, words(554, Enhanced(5, 3, 4), "Message too big for system")),
    on(Answer::Loop, words(500, Enhanced(5, 4, 6), "Routing loop detected: Loop detected")),
    on(Answer::Idle, words(421, Enhanced(4, 4, 2), "Timeout").and_close()),
];

const NOT_NOW: &str = "Invalid command: Command not allowed at this point.";
