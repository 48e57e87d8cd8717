//! qpsmtpd 0.94, a server written in Perl.

use super::{
    Addresses, Answer, Bare, Check, Checks, Cursor, Domain, End, ErrorLimit, Evidence, ForwardPath,
    KeywordForm, Limits, Lines, LocalPart, Login, Lookup, Mailbox, Mailboxes, Parameters, Part,
    Parts, Patience, Persona, Profile, ReversePath, Rules, SecondWord, TextLines, Voice, after,
    bare, of, on,
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
                counts: |answer| {
                    matches!(answer, Answer::UnknownCommand | Answer::NoLogin | Answer::NoTls)
                },
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
        super::when("STARTTLS", |session| session.setup().limits.is_none() && !session.begun),
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
        // It counts its own as well.
        hops: Some(98),
        text_line: None,
        header: None,
    },
    lines: Lines { trim: |line| line, ..Lines::LOOSE },
    text: TextLines {
        bare_lf: Bare::NotAtDot,
        dot_at_bare_lf: true,
        counts_lf: true,
        ..TextLines::STRICT
    },
    addresses: Addresses {
        keyword: KeywordForm {
            spaces: true,
            before_colon: false,
            after_colon: true,
            any_word: false,
        },
        reverse_path: |cursor| {
            let mailbox = if cursor.is_done() { None } else { mailbox(cursor)? };
            Ok(mailbox.map_or(ReversePath::Null, ReversePath::Mailbox))
        },
        forward_path: |cursor| {
            let mailbox = mailbox(cursor)?.ok_or(Answer::BadForwardPath)?;
            let postmaster = mailbox.domain == Domain::Missing;
            Ok(if postmaster { ForwardPath::Postmaster } else { ForwardPath::Mailbox(mailbox) })
        },
    },
    parameters: Parameters { gaps: true, ..Parameters::LOOSE },
    own_parameters: super::UNCHECKED,
    checks: {
        use Check::*;
        Checks {
            hello: &[Syntax, NoHello],
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
    mailboxes: Mailboxes { quotas: false, greylists: false, ..Mailboxes::STRICT },
    lookup: Lookup::Silent,
    login: Login {
        ignores_unasked: true,
        case_matters: true,
        loose_base64: true,
        second_word: SecondWord::Ignored,
        parts: Parts::Silent,
        star_cancels: false,
        ..Login::STRICT
    },
    // What the plugin has noted down goes with the message that it was noted on.
    begins: |session, word, _| session.hello().is_some() && ["MAIL", "RSET"].contains(&word),
    mail_resets: true,
    // The rest of what it took for a handshake is no command.
    tls_failure: Some((bare(500, "TLS Negotiation Failed"), bare(500, "Unrecognized command"))),
    ..Rules::STRICT
};

/// Reads a path: all of the line that is no parameter. `None`: it is empty.
fn mailbox(cursor: &mut Cursor<'_>) -> Result<Option<Mailbox>, Answer> {
    let line = cursor.rest();
    let path = without_parameters(line);
    let parameters_follow = |(_, after): (&str, &str)| after.contains(is_space);
    if path.split_once('@').is_some_and(parameters_follow) {
        return Err(Answer::BadParameter);
    }
    let inside = path.strip_prefix('<').and_then(|path| path.strip_suffix('>'));
    let inside = inside.ok_or(Answer::NoBrackets)?;
    let route = inside.split_once(':').filter(|(route, _)| {
        route.split(',').all(|host| host.strip_prefix('@').is_some_and(is_host))
    });
    let address = route.map_or(inside, |(_, address)| address);
    cursor.eat("<");
    cursor.skip_as(inside.len() - address.len(), Part::SourceRoute);
    let read = if address.is_empty() {
        None
    } else if address.eq_ignore_ascii_case("postmaster") {
        Some((address, Domain::Missing))
    } else {
        let (local_part, domain) = address.rsplit_once('@').ok_or(Answer::NoDomain)?;
        let right = is_host(domain) && is_local_part(local_part);
        let literal = domain.starts_with('[');
        let domain = domain.into();
        let domain = if literal { Domain::Literal(domain) } else { Domain::Name(domain) };
        Some((local_part, right.then_some(domain).ok_or(Answer::BadDomain)?))
    };
    cursor.skip_as(read.as_ref().map_or(0, |(local_part, _)| local_part.len()), Part::LocalPart);
    cursor.skip_as(path.len() - (line.len() - cursor.rest().len()), Part::Domain);
    if cursor.rest().chars().all(is_space) {
        cursor.take_while(is_space);
    }
    Ok(read
        .map(|(local_part, domain)| Mailbox { local_part: LocalPart::loose(local_part), domain }))
}

/// A line without what looks like parameters at its end.
fn without_parameters(line: &str) -> &str {
    let mut line = line.trim_end_matches(is_space);
    while let Some((before, word)) = line.rsplit_once(is_space)
        && is_parameter(word)
    {
        line = before.trim_end_matches(is_space);
    }
    line
}

fn is_parameter(word: &str) -> bool {
    let (keyword, value) = word.split_once('=').map_or((word, None), |(k, v)| (k, Some(v)));
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    keyword.starts_with(|c: char| c.is_ascii_alphanumeric())
        && keyword.chars().all(name)
        && value.is_none_or(|value| !value.is_empty() && !value.contains('='))
}

const fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
}

/// It begins like an atom; what follows is not looked at. Or it is a quoted string,
/// which holds no space.
fn is_local_part(text: &str) -> bool {
    let atom = |c: char| c.is_ascii_alphanumeric() || "!#%&*+=?^_`{|}~$'-/".contains(c);
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let mut escaped = false;
    let quoted = |inside: &str| {
        inside.is_ascii()
            && inside.bytes().all(|octet| {
                let right = escaped || !matches!(octet, b'"' | b' ' | b'\t');
                escaped = !escaped && octet == b'\\';
                right
            })
    };
    text.starts_with(atom) || inside.is_some_and(quoted)
}

/// Labels of letters, digits and hyphens within, parted by any character; or an
/// address in brackets.
fn is_host(text: &str) -> bool {
    if let Some(literal) = text.strip_prefix('[') {
        let Some(address) = literal.strip_suffix(']') else { return false };
        let numbers =
            |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let ipv4 = address.split('.').count() == 4 && address.split('.').all(numbers);
        let ipv6 = address.strip_prefix("IPv6:").is_some_and(|rest| {
            !rest.is_empty()
                && rest.chars().all(|c| c.is_ascii_hexdigit() || matches!(c, ':' | '.'))
        });
        return ipv4 || ipv6;
    }
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-';
    text.is_ascii()
        && text
            .split(|c| !known(c))
            .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

const WORDS: &[Voice] = &[
    on(
        Answer::Greeting,
        bare(220, "{host} ESMTP qpsmtpd 0.94 ready; send us your mail, but not your spam."),
    ),
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
    on(
        Answer::CannotVerify,
        bare(252, "Just try sending a mail and we'll see how it turns out ..."),
    ),
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
    after("CRAM-MD5", Answer::MalformedResponse, bare(504, "Invalid authentication string")),
    on(Answer::MalformedResponse, bare(535, "Authentication invalid")),
    on(Answer::EmptyResponse, super::SILENCE),
    on(Answer::BadCredentials, bare(535, "Authentication failed")),
    on(Answer::NoSuchMailbox, bare(550, "No such mailbox")),
    on(Answer::RelayDenied, bare(550, "relaying denied")),
    on(Answer::TooBig, bare(552, "Message too big!")),
    on(Answer::Loop, bare(552, "Too many hops. This message is looping.")),
    on(Answer::BareLineEnd, bare(421, "See http://smtpd.develooper.com/barelf.html").and_close()),
    on(Answer::Idle, bare(421, "Connection timed out").and_close()),
];
