//! What Postfix says.

use super::super::{Answer, Enhanced, Voice, after, bare, on, words};

pub(in super::super) const WORDS: &[Voice] = &[
    on(Answer::Greeting, bare(220, "{host} ESMTP Postfix (Debian/GNU)")),
    on(Answer::Ehlo, bare(250, "{host}")),
    on(Answer::Noop, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Reset, words(250, Enhanced(2, 0, 0), "Ok")),
    on(Answer::Bye, words(221, Enhanced(2, 0, 0), "Bye").and_close()),
    on(Answer::Sender, words(250, Enhanced(2, 1, 0), "Ok")),
    on(Answer::Recipient, words(250, Enhanced(2, 1, 5), "Ok")),
    on(Answer::GoAhead, bare(354, "End data with <CR><LF>.<CR><LF>")),
    on(Answer::Queued, words(250, Enhanced(2, 0, 0), "Ok: queued as {queue_id}")),
    on(Answer::Chunk, words(250, Enhanced(2, 0, 0), "Ok: {octets} bytes")),
    on(Answer::Verified, words(252, Enhanced(2, 0, 0), "{address}")),
    on(
        Answer::Forbidden,
        words(221, Enhanced(2, 7, 0), "Error: I can break rules, too. Goodbye.").and_close(),
    ),
    on(Answer::UnknownCommand, words(500, Enhanced(5, 5, 2), "Error: command not recognized")),
    on(Answer::NoHello, bare(501, "Syntax: EHLO hostname")),
    on(Answer::Misspelt, words(501, Enhanced(5, 5, 4), "Syntax: {syntax}")),
    on(Answer::NotALine, words(500, Enhanced(5, 5, 2), "Error: bad UTF-8 syntax")),
    after(
        "VRFY",
        Answer::LoginFirst,
        words(554, Enhanced(5, 7, 1), "<{client}>: Client host rejected: Access denied"),
    ),
    on(Answer::BadReversePath, words(501, Enhanced(5, 1, 7), "Bad sender address syntax")),
    on(Answer::BadForwardPath, words(501, Enhanced(5, 1, 3), "Bad recipient address syntax")),
    on(Answer::UnknownParameter, words(555, Enhanced(5, 5, 4), "Unsupported option: {parameter}")),
    on(Answer::BadParameter, words(501, Enhanced(5, 5, 4), "Bad {parameter} parameter syntax")),
    on(Answer::DeclaredTooBig, words(552, Enhanced(5, 3, 4), "Message size exceeds fixed limit")),
    on(Answer::TooBig, words(552, Enhanced(5, 3, 4), "Error: message file too big")),
    on(Answer::Loop, words(554, Enhanced(5, 4, 0), "Error: too many hops")),
    on(Answer::HelloFirst, words(503, Enhanced(5, 5, 1), "Error: send HELO/EHLO first")),
    on(Answer::NestedMail, words(503, Enhanced(5, 5, 1), "Error: nested MAIL command")),
    after("DATA", Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "Error: need RCPT command")),
    on(Answer::SenderFirst, words(503, Enhanced(5, 5, 1), "Error: need MAIL command")),
    on(Answer::RecipientFirst, words(554, Enhanced(5, 5, 1), "Error: no valid recipients")),
    on(Answer::ChunkAfterFailure, words(551, Enhanced(5, 0, 0), "Discarded after earlier error")),
    on(Answer::EmptyChunk, words(551, Enhanced(5, 7, 1), "Null BDAT request")),
    on(Answer::MixedData, words(503, Enhanced(5, 5, 1), "Error: not after BDAT")),
    on(Answer::BadChunk, words(521, Enhanced(5, 5, 4), "Syntax: BDAT count [LAST]").and_close()),
    on(Answer::TlsAlready, words(554, Enhanced(5, 5, 1), "Error: TLS already active")),
    on(Answer::NoTls, words(502, Enhanced(5, 5, 1), "Error: command not implemented")),
    after(
        "RCPT",
        Answer::LoginFirst,
        words(554, Enhanced(5, 7, 1), "<{client}>: Client host rejected: Access denied"),
    ),
    after(
        "MAIL",
        Answer::LoginFirst,
        words(503, Enhanced(5, 5, 4), "Error: send AUTH command first"),
    ),
    after("MAIL", Answer::NoLogin, words(503, Enhanced(5, 5, 4), "Error: authentication disabled")),
    on(Answer::NoLogin, words(503, Enhanced(5, 5, 1), "Error: authentication not enabled")),
    on(Answer::LoginAlready, words(503, Enhanced(5, 5, 1), "Error: already authenticated")),
    on(Answer::LoginTooLate, words(503, Enhanced(5, 5, 1), "Error: MAIL transaction in progress")),
    on(
        Answer::UnknownMechanism,
        words(
            535,
            Enhanced(5, 7, 8),
            "Error: authentication failed: Invalid authentication mechanism",
        ),
    ),
    on(Answer::LoginCancelled, words(501, Enhanced(5, 7, 0), "Authentication aborted")),
    on(
        Answer::NotBase64,
        words(
            535,
            Enhanced(5, 7, 8),
            "Error: authentication failed: Invalid base64 data in continued response",
        ),
    ),
    on(Answer::BadCredentials, words(535, Enhanced(5, 7, 8), "Error: authentication failed:")),
    on(
        Answer::NoSuchMailbox,
        words(
            550,
            Enhanced(5, 1, 1),
            "<{address}>: Recipient address rejected: User unknown in local recipient table",
        ),
    ),
    on(Answer::RelayDenied, words(554, Enhanced(5, 7, 1), "<{address}>: Relay access denied")),
    on(
        Answer::MailboxFull,
        words(552, Enhanced(5, 2, 2), "<{address}>: Recipient address rejected: Mailbox is full"),
    ),
    on(
        Answer::Greylisted,
        words(450, Enhanced(4, 2, 0), "<{address}>: Recipient address rejected: Greylisted"),
    ),
    on(Answer::TooManyRecipients, words(452, Enhanced(4, 5, 3), "Error: too many recipients")),
    on(
        Answer::NobodyToVerify,
        words(
            550,
            Enhanced(5, 1, 1),
            "<{address}>: Recipient address rejected: User unknown in local recipient table",
        ),
    ),
    on(Answer::Idle, words(421, Enhanced(4, 4, 2), "{host} Error: timeout exceeded").and_close()),
    on(
        Answer::NoSenderDomain,
        words(450, Enhanced(4, 1, 8), "<{address}>: Sender address rejected: Domain not found"),
    ),
    on(
        Answer::SenderDomainFails,
        words(450, Enhanced(4, 1, 8), "<{address}>: Sender address rejected: Domain not found"),
    ),
    on(
        Answer::SenderTakesNoMail,
        words(
            550,
            Enhanced(5, 7, 27),
            "<{address}>: Sender address rejected: Domain does not accept mail (nullMX)",
        ),
    ),
];
