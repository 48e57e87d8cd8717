//! The kind of encryption does not belong to the port.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Port and encryption do not fit", "port और encryption मेल नहीं खाते"),
    what: t(
        "There are two ways to begin TLS, and program and server chose different ones. On port 465 the server expects TLS at once and is silent until then; on 587 and 25 it greets in the clear, and TLS begins with `STARTTLS`. If the program starts TLS on 587, it gets the greeting instead of a handshake (`wrong version number`); if it waits for a greeting on 465, both wait until the time is up or the connection is closed.",
        "TLS शुरू करने के दो तरीक़े हैं, और program और server ने अलग-अलग चुने। port 465 पर server तुरंत TLS चाहता है और तब तक चुप रहता है; 587 और 25 पर वह पहले खुले में greeting भेजता है, और TLS `STARTTLS` से शुरू होता है। program 587 पर सीधे TLS शुरू करे, तो handshake की जगह greeting मिलती है (`wrong version number`); और 465 पर greeting का इंतज़ार करे, तो दोनों तब तक रुके रहते हैं जब तक समय ख़त्म न हो या connection न टूटे।",
    ),
    acts: &[Actor::User, Actor::Programmer],
    steps: &[
        t(
            "Set one of the two pairs: port 465 with SSL/TLS, or port 587 with STARTTLS. Change either the port or the encryption, not both.",
            "दो में से एक जोड़ी रखिए: port 465 के साथ SSL/TLS, या port 587 के साथ STARTTLS। port या encryption में से एक ही बदलिए, दोनों नहीं।",
        ),
        t(
            "Mind the names: “SSL”, “SSL/TLS”, `smtps` and “implicit” mean 465; “STARTTLS”, “explicit” and, in many programs, plain “TLS” mean 587.",
            "नामों पर ध्यान दीजिए: “SSL”, “SSL/TLS”, `smtps` और “implicit” यानी 465; “STARTTLS”, “explicit” और कई programs में केवल “TLS” यानी 587।",
        ),
        t(
            "In code: Django `EMAIL_USE_SSL` for 465 or `EMAIL_USE_TLS` for 587, never both; PHPMailer `'ssl'` for 465 and `'tls'` for 587; Nodemailer `secure: true` for 465 only; Python `SMTP_SSL` for 465, `SMTP` and `starttls()` for 587.",
            "code में: Django में 465 के लिए `EMAIL_USE_SSL` या 587 के लिए `EMAIL_USE_TLS`, दोनों कभी नहीं; PHPMailer में 465 के लिए `'ssl'` और 587 के लिए `'tls'`; Nodemailer में `secure: true` केवल 465 के लिए; Python में 465 के लिए `SMTP_SSL`, और 587 के लिए `SMTP` और `starttls()`।",
        ),
        t(
            "Postfix as the sender needs `smtp_tls_wrappermode = yes` for a `relayhost` on 465, and `no` on 587.",
            "Postfix से भेज रहे हों, तो 465 वाले `relayhost` के लिए `smtp_tls_wrappermode = yes`, 587 के लिए `no`।",
        ),
        t(
            "Microsoft 365, Outlook.com and iCloud send only by 587 with STARTTLS. Fetching: 993 and 995 are SSL/TLS, 143 and 110 STARTTLS.",
            "Microsoft 365, Outlook.com और iCloud में mail केवल 587 पर STARTTLS से जाती है। mail लाने में: 993 और 995 SSL/TLS हैं, 143 और 110 STARTTLS।",
        ),
    ],
    probe: Probe::Tls,
    settles: t(
        "The test begins TLS at once. A certificate means that the port wants SSL/TLS; an error such as `wrong version number` means that it speaks in the clear first and wants STARTTLS. If no connection comes about at all, the port is closed or blocked, and the encryption is not the trouble yet.",
        "यह test तुरंत TLS शुरू करता है। certificate दिखे, तो port को SSL/TLS चाहिए; `wrong version number` जैसी error आए, तो वह पहले खुले में बोलता है और उसे STARTTLS चाहिए। connection बने ही नहीं, तो port बंद है या रोका गया है, और encryption की बारी अभी आई नहीं।",
    ),
    lesson: "implicit_tls",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    // The octets a TLS record begins with.
    clue(92, &["x15 x03", "x16 x03", "025 003", "026 003"], &[]),
    clue(70, &["temporary_failure * tls_failed"], &[]),
    clue(
        62,
        &[
            "gomail|smtp eof",
            "end of file reached",
            "incomplete response",
            "net_io_connectionclosed",
            "read data from the transport connection",
        ],
        &[],
    ),
    clue(-60, &["login because connection is not encrypted"], &[]),
    clue(
        100,
        &[
            "handshake eof",
            "error|err eof",
            "packet format",
            "not encrypted",
            "did you mean starttls",
            "wrong version number",
            "wrong_version_number",
            "first record does not look like",
            "unrecognized ssl message",
            "unsupported or unrecognized ssl",
            "plaintext connection",
            "unknown protocol",
            "record too long",
            "rx_record_too_long",
            "http request",
            "unexpected packet",
            "tls packet with unexpected length",
            "packet length too long",
            "not an ssl|tls record",
            "handshake * corrupted frame",
            "invalid ssl|tls record|handshake",
            "frame size",
            "cannot determine the frame size",
            "unexpected tls|ssl",
            "invalidcontenttype",
            "invalid content type",
            "received corrupt message",
        ],
        &[],
    ),
    clue(
        52,
        &["connection unexpectedly closed", "unexpected eof", "unexpectedly closed"],
        &[Sign::Not(&Sign::At(Stage::Auth)), Sign::Not(&Sign::Provider(&["qq"]))],
    ),
    clue(50, &["connection unexpectedly closed"], &[]),
    clue(
        45,
        &["timed out", "etimedout", "timeout"],
        &[Sign::Port(465), Sign::Provider(&["outlook"])],
    ),
    clue(30, &["timed out"], &[Sign::Port(465)]),
    clue(30, &["empty reply"], &[]),
    clue(
        62,
        &["greeting never received", "invalid greeting", "eof caught"],
        &[Sign::Not(&Sign::Reply(554))],
    ),
    clue(60, &["eof during|while", "unexpected eof"], &[Sign::Not(&Sign::At(Stage::Auth))]),
    clue(74, &["0x800ccc1a"], &[]),
];
