//! Courier's ESMTP server, which answers nearly every mistake with 502.

use super::{
    Addresses, Answer, Check, Checks, End, Evidence, Impatience, KeywordForm, Limits, Lines, Login,
    Lookup, Loose, Mailboxes, OwnParameter, Parameters, Persona, Profile, Rules, SecondWord,
    Session, TextLines, Then, TooLong, Voice, Zone, after, bare, line, of, on, when,
};
use crate::text::Text;

pub(super) static PERSONA: Persona = Persona {
    name: "Courier 1.0",
    about: Text {
        en: "A server with its own mind: nearly every mistake is a 502, capital letters make another mailbox, and it looks up the sender's domain at once.",
        hi: "अपनी ही चाल का server: लगभग हर ग़लती पर 502, बड़े अक्षर लिखने से दूसरा mailbox, और भेजने वाले का domain यह तुरंत जाँचता है।",
    },
    evidence: Evidence::Recorded("1.0.16"),
    guesses: None,
    hosts: &[],
    profiles: &[
        Profile::MX,
        Profile::tight(Limits { size: 20_000, ..RULES.limits }),
        Profile::SUBMISSION,
        Profile::SUBMISSION_PLAIN,
        Profile::SMTPS,
    ],
    extensions: &[
        of("AUTH"),
        // Another program takes over with the first command about a message, and it
        // knows nothing of TLS.
        when("STARTTLS", |session| !session.begun),
        super::word("XVERP=Courier"),
        super::word("XEXDATA"),
        super::word("XSECURITY=NONE,STARTTLS"),
        of("PIPELINING"),
        of("8BITMIME"),
        of("SMTPUTF8"),
        line("SIZE", "SIZE", |_| true),
        of("DSN"),
    ],
    mechanisms: &["PLAIN", "LOGIN", "CRAM-MD5"],
    lacks: &["HELP"],
    other_commands: &[],
    rules: RULES,
    words: &[WORDS],
    connection_id: "0000000000061ABC",
    queue_id: "{id}.{number}",
};

/// A sender whose domain takes no mail is refused, whatever the reason.
const ANY_FAULT: &[Zone] = &[Zone::Missing, Zone::TakesNoMail, Zone::Fails];

const RULES: Rules = Rules {
    limits: Limits {
        size: 1_000_000,
        recipients: 100,
        idle: None,
        errors: &[],
        hops: Some(100),
        text_line: Some(5000),
        header: Some(100_000),
    },
    lines: Lines {
        bare_lf: false,
        longest: 16_384,
        longest_login: 16_384,
        too_long: TooLong::Split,
        trim: |line| {
            let line = line.split('\0').next().unwrap_or_default();
            line.trim_end_matches(|c: char| c.is_ascii_whitespace())
        },
        prefixes: &["MAIL", "RCPT", "NOOP"],
        ..Lines::LOOSE
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: true,
            after_colon: true,
            any_word: true,
        },
        reverse_path: |cursor| SENDER.reverse_path(cursor),
        forward_path: |cursor| ADDRESS.forward_path(cursor),
    },
    parameters: Parameters::LOOSE,
    own_parameters: &[
        OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
        OwnParameter { verb: "MAIL", keyword: "BODY", check: |_, _| Ok(()) },
        OwnParameter { verb: "MAIL", keyword: "SMTPUTF8", check: |_, _| Ok(()) },
        OwnParameter { verb: "MAIL", keyword: "ENVID", check: |_, _| Ok(()) },
        OwnParameter { verb: "MAIL", keyword: "RET", check: |_, _| Ok(()) },
        OwnParameter { verb: "MAIL", keyword: "AUTH", check: |_, _| Ok(()) },
        OwnParameter { verb: "RCPT", keyword: "NOTIFY", check: |_, _| Ok(()) },
        OwnParameter { verb: "RCPT", keyword: "ORCPT", check: |_, _| Ok(()) },
    ],
    checks: {
        use Check::*;
        Checks {
            hello: &[Known],
            starttls: &[Known, TlsOffered, NoTls],
            auth: &[Known, Tls, NoTransactionForLogin, NoLogin, LoginOffered],
            mail: &[
                Tls,
                Login,
                Keyword,
                NoTransaction,
                Hello,
                Syntax,
                Parameters,
                Domain,
                SenderDomain(ANY_FAULT),
            ],
            rcpt: &[Tls, Login, Transaction, Syntax, Parameters, Domain, RecipientLimit, Recipient],
            data: &[Known, Tls, Login, Transaction, Recipients],
            bdat: &[],
            rset: &[Known],
            noop: &[Tls],
            verify: &[Known, Tls, Login],
            help: &[Tls],
            quit: &[Known],
            unknown: &[Tls, Login],
            end: &[End::Hops, End::Header, End::FewerFields(499), End::Lines, End::Size],
        }
    },
    hello: |_| Ok(()),
    impatience: &[Impatience { after: |verb| verb == "DATA" || verb == ".", then: Then::Forget }],
    mailboxes: Mailboxes {
        quotas: false,
        greylists: false,
        case_matters: true,
        bare_is_ours: false,
        literals: &["[127.0.0.1]"],
        postmaster: true,
        bare_postmaster: false,
        ..Mailboxes::STRICT
    },
    lookup: Lookup::Silent,
    login: Login {
        ignores_whom_for: true,
        case_matters: true,
        base64_late: true,
        second_word: SecondWord::Ignored,
        ..Login::STRICT
    },
    begins,
    text: TextLines { counts_lf: true, ..TextLines::STRICT },
    hello_resets: false,
    tls_forgets_hello: false,
    ..Rules::STRICT
};

const ADDRESS: Loose = Loose {
    nested: false,
    source_route: false,
    local_only: true,
    glued: true,
    last_at: true,
    nothing: Answer::NoBrackets,
    trims: true,
    longest_domain: 255,
    local_part: |text| !text.is_empty(),
    ..Loose::BRACKETED
};

/// The sender is looked at more closely than the recipients.
const SENDER: Loose = Loose {
    local_part: |text| {
        let text = text.trim_matches(' ');
        let quoted = text.starts_with('"');
        if quoted {
            return !text.contains(' ');
        }
        !text.contains(['<', '(', ')', ';', '\t'])
            && text.split(['.', '@']).all(|atom| !atom.is_empty())
    },
    domain: |domain| !domain.starts_with('['),
    ..ADDRESS
};

/// The program that the client talks to hands over to another one, which knows
/// nothing of TLS.
fn begins(_: &Session, word: &str, refusal: Option<Answer>) -> bool {
    use Answer::{
        LoginAlready, LoginFirst, LoginTooLate, Misspelt, NestedMail, NoArguments, NoMechanism,
        TlsFirst,
    };
    let late = matches!(
        refusal,
        Some(
            TlsFirst
                | LoginFirst
                | Misspelt
                | NoArguments
                | NoMechanism
                | LoginAlready
                | LoginTooLate
                | NestedMail
        )
    );
    !late && ["AUTH", "MAIL", "VRFY", "EXPN", "RSET"].contains(&word)
}

/// The digits that it begins with count.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let value = value.unwrap_or_default();
    let digits = value.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let octets = if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) };
    if octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}

const ERROR: super::Words = bare(502, "ESMTP command error");
const DOMAIN: super::Words = bare(517, "Domain does not exist: {address}");

const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP")),
    on(Answer::Ehlo, bare(250, "{host} Ok.")),
    on(Answer::Helo, bare(250, "{host} Ok.")),
    on(Answer::Noop, bare(250, "Ok.")),
    on(Answer::Reset, bare(250, "Ok.")),
    on(Answer::Bye, bare(221, "Bye.").and_close()),
    on(Answer::Sender, bare(250, "Ok.")),
    on(Answer::Recipient, bare(250, "Ok.")),
    on(Answer::GoAhead, bare(354, "Ok.")),
    on(Answer::Queued, bare(250, "Ok. {queue_id}")),
    on(Answer::CannotVerify, bare(252, "Unable to verify")),
    on(Answer::NoExpansion, bare(252, "Unable to verify")),
    on(Answer::StartTls, bare(220, "Ok")),
    on(Answer::LoggedIn, bare(235, "Ok")),
    on(Answer::UnknownCommand, ERROR),
    on(Answer::Misspelt, ERROR),
    on(Answer::NoArguments, ERROR),
    on(Answer::NoHello, ERROR),
    on(Answer::HelloFirst, ERROR),
    on(Answer::NestedMail, ERROR),
    on(Answer::SenderFirst, ERROR),
    on(Answer::RecipientFirst, ERROR),
    on(Answer::TlsAlready, bare(540, "TLS not available.")),
    on(Answer::NoTls, bare(540, "TLS not available.")),
    on(Answer::LoginTooLate, ERROR),
    on(Answer::TextLineTooLong, bare(534, "Message header size exceeds policy limit.")),
    on(Answer::LoginAlready, ERROR),
    after("MAIL", Answer::PathTooLong, bare(432, "Domain cannot be looked up")),
    after("RCPT", Answer::NoDomain, bare(513, "Syntax error.")),
    after("RCPT", Answer::PathTooLong, bare(513, "Relaying denied.")),
    on(Answer::NoBrackets, bare(554, "Syntax error - your mail software violates RFC 821.")),
    on(Answer::Unbalanced, bare(554, "Syntax error - your mail software violates RFC 821.")),
    on(Answer::BadReversePath, DOMAIN),
    on(Answer::NoDomain, DOMAIN),
    on(Answer::NoSenderDomain, DOMAIN),
    on(Answer::SenderTakesNoMail, DOMAIN),
    on(Answer::SenderDomainFails, bare(417, "DNS lookup failure: {address}")),
    on(Answer::BadForwardPath, bare(500, "Invalid address")),
    on(Answer::TlsFirst, bare(400, "STARTTLS is required first.")),
    on(Answer::LoginFirst, bare(535, "Authentication required.")),
    on(Answer::NoLogin, bare(535, "Authentication rejected")),
    on(Answer::NoMechanism, ERROR),
    on(Answer::UnknownMechanism, bare(535, "Authentication failed.")),
    on(Answer::LoginCancelled, bare(535, "Authentication failed.")),
    on(Answer::NotBase64, bare(535, "Authentication failed.")),
    on(Answer::UnaskedResponse, bare(535, "Authentication failed.")),
    on(Answer::BadCredentials, bare(535, "Authentication failed.")),
    on(Answer::NoSuchMailbox, bare(550, "User <{address}> unknown")),
    on(Answer::TooManyRecipients, bare(431, "Too many recipients.")),
    on(Answer::MalformedResponse, bare(535, "Authentication failed.")),
    on(Answer::RelayDenied, bare(513, "Relaying denied.")),
    on(Answer::MailboxFull, bare(452, "Mailbox full")),
    on(Answer::DeclaredTooBig, bare(534, "Message size exceeds limit")),
    on(Answer::TooBig, bare(523, "Message length exceeds limit.")),
    on(Answer::HeaderTooBig, bare(534, "Message header size exceeds limit")),
    on(Answer::Loop, bare(546, "Routing loop detected -- too many Received: headers.")),
];
