//! Exim 4.96 with its authors' example configuration.

use super::{
    Addresses, Answer, Check, Checks, ChunkOrder, Cursor, End, ErrorLimit, Evidence, KeywordForm,
    Limits, Lines, Login, Lookup, Loose, Mailboxes, Parameters, Patience, Persona, Profile, Rules,
    Zone, bare, is_domain, labels, of, when,
};
use crate::text::Text;

mod parameters;
pub(super) mod words;

pub(super) static PERSONA: Persona = Persona {
    name: "Exim 4.96",
    about: Text {
        en: "The server of many hosting panels, with its authors' example configuration. It sends no enhanced codes, looks the sender up, and hangs up at the fourth mistake.",
        hi: "कई hosting panels का server, अपने लेखकों की नमूना settings के साथ। enhanced code नहीं भेजता, भेजने वाले की जाँच करता है, और चौथी ग़लती पर connection काट देता है।",
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
    words: &[words::WORDS],
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
        errors: &[ErrorLimit {
            counts: is_mistake,
            forgiven: 3,
            words: super::SILENCE,
            when: Patience::NextMistakeCloses,
        }],
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
    own_parameters: parameters::OWN_PARAMETERS,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax],
            starttls: &[Syntax, Extended, TlsOffered, NoTls],
            auth: &[LoginOffered, Extended, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Keyword, Hello, NoTransaction, Syntax, ExtendedParameters, Parameters, Domain],
            rcpt: &[
                Keyword,
                Transaction,
                NotChunked,
                Syntax,
                ExtendedParameters,
                Parameters,
                Domain,
                RecipientLimit,
                Route,
                Login,
                SenderDomain(ANY_FAULT),
                SenderMailbox,
                Recipient,
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
        session
            .transaction()
            .map(|_| &const { bare(503, "ETRN is not permitted inside a transaction") })
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
