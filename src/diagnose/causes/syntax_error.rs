//! The server cannot read a command, an address or the header of the message.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server cannot read the line", "server को line समझ नहीं आई"),
    what: t(
        "A command, an address or the message's header is not written as it must be: `500` and `502` mean an unknown word, `501`, `553` and `555` an address or a parameter in the wrong form, and `550` or `554` after the message a header that breaks the rules. Permission is not the question. Servers are strict here, since a line that is half understood might go to the wrong place. Most such lines come from programs that put addresses together by hand.",
        "कोई command, पता या message का header वैसा नहीं लिखा जैसा होना चाहिए: `500` और `502` का मतलब अनजाना शब्द, `501`, `553` और `555` का मतलब पता या parameter ग़लत रूप में, और message के बाद `550` या `554` का मतलब ऐसा header जो नियम तोड़ता है। सवाल इजाज़त का नहीं है। server यहाँ सख़्त है, क्योंकि आधी समझी line ग़लत जगह जा सकती है। ऐसी lines ज़्यादातर उन programs से आती हैं जो पते ख़ुद जोड़कर बनाते हैं।",
    ),
    acts: &[Actor::Programmer, Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Look at the line just before the reply. The program's log shows it: PHPMailer `$mail->SMTPDebug = 2`, Python `set_debuglevel(1)`, Nodemailer `debug: true` with `logger: true`.",
            "reply से ठीक पहले की line देखिए। program का log उसे दिखाता है: PHPMailer में `$mail->SMTPDebug = 2`, Python में `set_debuglevel(1)`, Nodemailer में `debug: true` और `logger: true`।",
        ),
        t(
            "Read the address letter by letter: one `@`, a full domain, no blank, no comma, no line end. Several recipients are a list, and each gets a `RCPT` of its own.",
            "पता अक्षर-अक्षर पढ़िए: एक `@`, पूरा domain, न space, न comma, न line का अंत। कई पाने वाले एक सूची हैं, और हर एक का अपना `RCPT` होता है।",
        ),
        t(
            "`MAIL FROM` and `RCPT TO` take the bare address in angle brackets, `<asha@example.com>`; the name belongs into `From:` and `To:`. If the setting for the sender is empty, fill it in: Laravel `MAIL_FROM_ADDRESS`, Django `DEFAULT_FROM_EMAIL`, Nodemailer `from`.",
            "`MAIL FROM` और `RCPT TO` में केवल पता आता है, angle brackets में: `<asha@example.com>`; नाम की जगह `From:` और `To:` है। भेजने वाले की setting खाली हो तो भरिए: Laravel में `MAIL_FROM_ADDRESS`, Django में `DEFAULT_FROM_EMAIL`, Nodemailer में `from`।",
        ),
        t(
            "`501` at `EHLO`: the computer's name is empty, or has an underscore or a blank in it. Set a real host name: PHPMailer `$mail->Helo`, Python `local_hostname`, Nodemailer `name`, Postfix `smtp_helo_name`.",
            "`EHLO` पर `501`: computer का नाम खाली है, या उसमें underscore या space है। सही host name दीजिए: PHPMailer में `$mail->Helo`, Python में `local_hostname`, Nodemailer में `name`, Postfix में `smtp_helo_name`।",
        ),
        t(
            "`501 5.5.2 Cannot Decode response` or `535 5.5.4` in the middle of a login: the answer was no clean base64. Let a library do the login.",
            "login के बीच `501 5.5.2 Cannot Decode response` या `535 5.5.4`: जवाब साफ़ base64 नहीं था। login किसी library से करवाइए।",
        ),
        t(
            "Refused after the message: exactly one valid `From:`, one `Date:`, one `Message-ID:`, no field twice, no empty `To:` or `Cc:`. Let a library build the message (Python `EmailMessage`, PHPMailer, Nodemailer) in place of joining strings.",
            "message के बाद मना हुआ: ठीक एक सही `From:`, एक `Date:`, एक `Message-ID:`, कोई field दो बार नहीं, `To:` या `Cc:` खाली नहीं। message किसी library से बनवाइए (Python का `EmailMessage`, PHPMailer, Nodemailer), strings जोड़कर नहीं।",
        ),
        t(
            "`500` for a line that is text or base64: client and server are out of step. The mistake is further up, at an answer that the program did not wait for.",
            "text या base64 की line पर `500`: client और server के क़दम बिगड़ चुके हैं। ग़लती ऊपर है, जहाँ program ने जवाब का इंतज़ार नहीं किया।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test writes the same addresses in the right form. If it passes, your program writes them wrongly; if it is refused with the same code, the address itself is wrong. `503` would mean a right line at the wrong time.",
        "test वही पते सही रूप में लिखता है। वह निकल जाए तो आपका program उन्हें ग़लत लिखता है; उसी code से मना हो तो पता ही ग़लत है। `503` का मतलब होता: line सही, समय ग़लत।",
    ),
    lesson: "slips_of_the_pen",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        72,
        &[
            "syntax error",
            "malformed address",
            "valid rfc",
            "bad address",
            "mailbox syntax",
            "incorrectly constructed",
            "command not recogni~ed",
            "unrecogni~ed command",
            "command unrecogni~ed",
            "command not understood",
            "bad recipient",
            "address syntax",
            "invalid address",
            "missing * header",
            "malformed",
            "not rfc",
            "invalid command",
            "unknown command",
            "invalid syntax",
            "bad syntax",
            "duplicate header",
            "multiple * header~",
            "error in imap command",
            "illegal address",
            "invalid * address format",
            "not a valid * address",
            "parse error",
            "syntax",
        ],
        &[Sign::Not(&Sign::Says("xxxxxxxx"))],
    ),
    clue(84, &["reject due to policy restrictions"], &[Sign::Provider("gmx")]),
    clue(48, &[], &[Sign::Reply(501)]),
    clue(40, &[], &[Sign::Reply(500)]),
    clue(40, &[], &[Sign::Reply(555)]),
    clue(60, &[], &[Sign::Enhanced("5.5.2")]),
    clue(55, &[], &[Sign::Enhanced("5.5.4")]),
    clue(66, &[], &[Sign::Enhanced("5.1.3")]),
    clue(66, &[], &[Sign::Enhanced("5.1.7")]),
    clue(40, &[], &[Sign::Enhanced("5.5.1")]),
    clue(
        -50,
        &[
            "authentication aborted",
            "line too long",
            "does not support tls",
            "sender address rejected",
            "mail from address must",
        ],
        &[],
    ),
    clue(-40, &["config~", "muttrc", "msmtprc"], &[]),
];
