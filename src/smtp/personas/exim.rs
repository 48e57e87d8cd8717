//! Exim 4.96 with its authors' example configuration.

use super::{
    Addresses, Answer, Check, Checks, ChunkOrder, Cursor, End, ErrorLimit, Evidence, KeywordForm, Limits, Lines, Login,
    Lookup, Loose, Mailboxes, OwnParameter, Parameters, Patience, Persona, Profile, Rules, Session,
    Voice, Words, Zone, after, bare, is_domain, labels, of, on, when,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Exim 4.96",
    about: Text {
        en: "The server of many hosting panels, with its authors' example configuration. It sends no enhanced codes, looks the sender up, and hangs up at the fourth mistake.",
        hi: "कई hosting panels का server, अपने लेखकों की नमूना settings के साथ। enhanced code नहीं भेजता, भेजने वाले की जाँच करता है, और चौथी गलती पर connection काट देता है।",
    },
    evidence: Evidence::Recorded("4.96"),
    guesses: None,
    hosts: &[],
    profiles: PROFILES,
    extensions: &[
        of("SIZE"),
        of("8BITMIME"),
        of("DSN"),
        of("PIPELINING"),
        super::line("PIPECONNECT", "PIPECONNECT", |session| session.queue().is_empty()),
        when("AUTH", |session| session.identity().is_none()),
        of("CHUNKING"),
        of("STARTTLS"),
        super::word("PRDR"),
        of("SMTPUTF8"),
        super::word("HELP"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5"],
    lacks: &[],
    other_commands: &[("ETRN", bare(458, "Unable to queue messages"))],
    rules: RULES,
    words: &[WORDS],
    connection_id: "1tFxYz-000Abc-1d",
    queue_id: "{id}{number}",
};

pub(super) const PROFILES: &[Profile] = &[
    Profile::MX,
    Profile::tight(Limits { size: 20_000, recipients: 3, idle: Some(3), ..RULES.limits }),
    Profile::SUBMISSION,
    Profile::SUBMISSION_PLAIN,
    Profile::SMTPS,
];

/// A sender whose domain takes no mail is refused, whatever the reason.
const ANY_FAULT: &[Zone] = &[Zone::Missing, Zone::TakesNoMail, Zone::Fails];

pub(super) const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: 50_000,
        idle: Some(300),
        errors: &[
            ErrorLimit {
                counts: is_mistake,
                forgiven: 3,
                words: super::SILENCE,
                when: Patience::NextMistakeCloses,
            },
        ],
        hops: None,
        text_line: Some(998),
        header: None,
    },
    lines: Lines {
        longest: 16_386,
        longest_login: 16_384,
        refuses: |line| line.contains(&0),
        trim: |line| line.trim_end_matches(|c: char| c.is_ascii_whitespace()),
        ..Lines::LOOSE
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: false,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| {
            skip_name(cursor);
            ADDRESS.reverse_path(cursor)
        },
        forward_path: |cursor| {
            skip_name(cursor);
            ADDRESS.forward_path(cursor)
        },
    },
    parameters: Parameters {
        unknown: false,
        after_helo: false,
        size_last: true,
        twice: |keyword| !["NOTIFY", "ORCPT", "ENVID", "RET"].contains(&keyword),
        ..Parameters::LOOSE
    },
    own_parameters: OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[Syntax, Extended, TlsOffered, NoTls],
            auth: &[LoginOffered, Extended, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Keyword, Hello, NoTransaction, Syntax, ExtendedParameters, Parameters, Domain],
            rcpt: &[
                Keyword, Transaction, NotChunked, Syntax, ExtendedParameters, Parameters, Domain, RecipientLimit, Route, Login,
                SenderDomain(ANY_FAULT), SenderMailbox, Recipient,
            ],
            data: &[Syntax, NotChunked, Transaction, Recipients],
            bdat: &[Extended, Syntax, Transaction, Recipients],
            rset: &[Syntax],
            noop: &[],
            verify: &[],
            help: &[],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Lines, End::Addresses],
        }
    },
    hello: |name| {
        let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        let right = if name.starts_with('[') { is_domain(name) } else { name.chars().all(known) };
        if right { Ok(()) } else { Err(Answer::BadHello) }
    },
    mailboxes: Mailboxes {
        quotas: false,
        detail: Some('+'),
        routes: true,
        users_may_guess: true,
        refused_count: true,
        postmaster_hears_all: true,
        ..Mailboxes::STRICT
    },
    lookup: Lookup::SilentWithDomain,
    chunk_order: ChunkOrder::InARow,
    excuses_groups: true,
    other_refusal: |session, _| {
        session.transaction().map(|_| &const { bare(503, "ETRN is not permitted inside a transaction") })
    },
    login: Login { ignores_whom_for: true, ..Login::STRICT },
    ..Rules::STRICT
};

/// What Exim counts as a mistake in syntax or protocol.
fn is_mistake(answer: Answer) -> bool {
    if answer == Answer::NoDomain {
        return false;
    }
    let general = answer.general("MAIL").unwrap_or(answer);
    matches!(
        general,
        Answer::BadReversePath
            | Answer::UnknownParameter
            | Answer::BadParameter
            | Answer::NestedMail
            | Answer::SenderFirst
            | Answer::RecipientFirst
            | Answer::MixedData
            | Answer::BadHello
            | Answer::Misspelt
            | Answer::UnknownCommand
            | Answer::UnknownMechanism
            | Answer::NotALine
            | Answer::NoLogin
            | Answer::NoTls
            | Answer::LoginAlready
    ) || matches!(answer, Answer::BadForwardPath | Answer::NoArguments | Answer::BadChunk)
}

/// A name may stand before an address in brackets.
fn skip_name(cursor: &mut Cursor<'_>) {
    let name = cursor.rest().split('<').next().unwrap_or_default();
    if !name.is_empty() && name.len() < cursor.rest().len() && !name.contains(['@', '>']) {
        cursor.take_while(|c| c != '<');
    }
}

const ADDRESS: Loose = Loose {
    bare: true,
    local_only: true,
    tabs: true,
    longest: 300,
    domain: |domain| {
        let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii();
        let label = |label: &str| label.chars().all(known) && !label.starts_with('-');
        labels(domain, label)
    },
    local_part: |text| {
        let quoted = text.len() > 1 && text.starts_with('"') && text.ends_with('"');
        let special = |c: char| c.is_ascii_control() || " <>(),;:\"".contains(c);
        !text.is_empty() && (quoted || !text.contains(special))
    },
    ..Loose::BRACKETED
};

const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known = |value: &str| {
                value.is_empty() || ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v))
            };
            if value.is_some_and(known) { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
    OwnParameter { verb: "MAIL", keyword: "ENVID", check: |_, value| one_sign(value) },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| match value {
            Some("") => Ok(()),
            value => super::ret(session, value),
        },
    },
    OwnParameter { verb: "MAIL", keyword: "AUTH", check: |_, _| Ok(()) },
    OwnParameter { verb: "RCPT", keyword: "ORCPT", check: |_, value| one_sign(value) },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| match value {
            Some("") => Ok(()),
            Some(value) => super::notify(session, Some(value.strip_suffix(',').unwrap_or(value))),
            None => super::notify(session, None),
        },
    },
];

/// Options are read from the end of the line: two signs make another option of one.
fn one_sign(value: Option<&str>) -> Result<(), Answer> {
    let more = value.is_some_and(|value| value.contains('='));
    if more { Err(Answer::UnknownParameter) } else { Ok(()) }
}

/// Like `strtoul`: what is no number is 0, and a minus wraps around.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    one_sign(value)?;
    let value = value.unwrap_or_default();
    let digits = value.trim_start_matches('-');
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let octets = if end == 0 { 0 } else { digits[..end].parse().unwrap_or(u64::MAX) };
    let wraps = value.starts_with('-') && octets > 0;
    if wraps || octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}

pub(super) const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP Exim 4.96")),
    on(Answer::Ehlo, bare(250, "{host} Hello {hello} [{client}]")),
    on(Answer::Helo, bare(250, "{host} Hello {hello} [{client}]")),
    on(Answer::Noop, bare(250, "OK")),
    on(Answer::Reset, bare(250, "Reset OK")),
    on(Answer::Help, bare(214, "Commands supported:\n{commands}")),
    on(Answer::Bye, bare(221, "{host} closing connection").and_close()),
    on(Answer::Sender, bare(250, "OK")),
    on(Answer::Recipient, bare(250, "Accepted")),
    on(Answer::GoAhead, bare(354, "Enter message, ending with \".\" on a line by itself")),
    on(Answer::Queued, bare(250, "OK id={queue_id}")),
    on(Answer::Chunk, bare(250, "{octets} byte chunk received")),
    on(Answer::CannotVerify, bare(252, "Administrative prohibition")),
    on(Answer::NoExpansion, bare(550, "Administrative prohibition")),
    after("EXPN", Answer::Misspelt, bare(550, "Administrative prohibition")),
    on(Answer::VerifyNeedsDomain, bare(501, "a domain is required")),
    on(Answer::StartTls, bare(220, "TLS go ahead")),
    on(Answer::LoggedIn, bare(235, "Authentication succeeded")),
    on(Answer::UnknownCommand, bare(500, "unrecognized command")),
    after("MAIL", Answer::Misspelt, bare(500, "unrecognized command")),
    after("RCPT", Answer::Misspelt, bare(500, "unrecognized command")),
    on(Answer::NotALine, bare(501, "NUL characters are not permitted in SMTP commands")),
    after("BDAT", Answer::NoTls, bare(503, "BDAT command used when CHUNKING not advertised")),
    on(Answer::BadHeaderAddress, bare(550, "header syntax")),
    on(Answer::NoArguments, bare(501, "unexpected argument data")),
    on(Answer::NoHello, bare(501, "Syntactically invalid EHLO argument(s)")),
    on(Answer::BadHello, bare(501, "Syntactically invalid EHLO argument(s)")),
    on(Answer::BadReversePath, bare(501, "malformed address")),
    on(Answer::BadForwardPath, bare(501, "malformed address")),
    on(Answer::UnknownParameter, bare(501, "malformed address: {parameter} may not follow")),
    on(Answer::BadParameter, bare(501, "invalid data for {parameter}")),
    on(Answer::HelloFirst, bare(503, "HELO or EHLO required")),
    on(Answer::NestedMail, bare(503, "sender already given")),
    on(Answer::SenderFirst, bare(503, "sender not yet given")),
    on(Answer::RecipientFirst, bare(503, "valid RCPT command must precede DATA")),
    on(Answer::MixedData, bare(503, "only BDAT permissible after non-LAST BDAT")),
    on(Answer::BadChunk, bare(501, "missing size for BDAT command")),
    after("AUTH", Answer::NoTls, bare(503, "AUTH command used when not advertised")),
    on(Answer::NoTls, bare(503, "STARTTLS command used when not advertised")),
    on(Answer::TlsAlready, bare(503, "STARTTLS command used when not advertised")),
    on(Answer::NoLogin, bare(503, "AUTH command used when not advertised")),
    on(Answer::LoginFirst, bare(550, "authentication required")),
    on(Answer::LoginAlready, bare(503, "already authenticated")),
    on(Answer::LoginTooLate, bare(503, "not permitted in mail transaction")),
    on(Answer::NoMechanism, bare(504, "authentication mechanism not supported")),
    on(Answer::UnknownMechanism, bare(504, "authentication mechanism not supported")),
    on(Answer::LoginCancelled, bare(501, "Authentication cancelled")),
    on(Answer::NotBase64, bare(501, "Invalid base64 data")),
    on(Answer::UnaskedResponse, bare(553, "Incorrect authentication data")),
    on(Answer::BadCredentials, bare(535, "Incorrect authentication data")),
    on(Answer::NoSenderDomain, bare(550, "Sender verify failed")),
    on(Answer::NoSuchSender, bare(550, "Sender verify failed")),
    on(Answer::SenderTakesNoMail, bare(550, "Sender verify failed")),
    on(Answer::SenderDomainFails, bare(451, "Temporary local problem - please try later")),
    on(Answer::NoSuchMailbox, bare(550, "Unrouteable address")),
    on(Answer::RoutedAddress, bare(550, "restricted characters in address")),
    on(Answer::RelayDenied, bare(550, "relay not permitted")),
    on(Answer::MailboxFull, bare(452, "mailbox full")),
    on(Answer::Greylisted, bare(451, "greylisted")),
    on(Answer::TooManyRecipients, bare(452, "too many recipients")),
    on(Answer::DeclaredTooBig, bare(552, "message size exceeds maximum permitted")),
    on(Answer::TooBig, bare(552, "Message size exceeds maximum permitted")),
    on(Answer::TextLineTooLong, bare(550, "maximum allowed line length is 998 octets")),
    on(Answer::Idle, CLOSING),
];

const CLOSING: Words = bare(421, "{host}: SMTP command timeout - closing connection").and_close();
