//! Letters beyond ASCII stand where a server on the way cannot take them.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Letters beyond English are refused", "अंग्रेज़ी से बाहर के अक्षर मना"),
    what: t(
        "SMTP was made for ASCII, the letters of English. Others, such as `é` or Devanagari, stand in a place where a server on the way cannot take them. In an **address** they need the extension `SMTPUTF8` on every server of the way; else `MAIL` or `RCPT` is refused (`553 5.6.7`, `555`). In the **header** and the text they must be packed; if they are not, the message is refused after the dot (`550 5.6.9`, or “unicode character in a disallowed header” at Gmail).",
        "SMTP ASCII के लिए, यानी अंग्रेज़ी अक्षरों के लिए बना था। बाकी अक्षर, जैसे `é` या देवनागरी, ऐसी जगह हैं जहाँ रास्ते का कोई server उन्हें ले नहीं सकता। **पते** में उन्हें रास्ते के हर server पर `SMTPUTF8` extension चाहिए; नहीं तो `MAIL` या `RCPT` मना होता है (`553 5.6.7`, `555`)। **header** और text में उन्हें बाँधना होता है; न बाँधें तो message dot के बाद मना होता है (`550 5.6.9`, या Gmail में “unicode character in a disallowed header”)।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Recipient, Actor::Administrator],
    steps: &[
        t(
            "Type the address anew. A single letter from the Hindi keyboard, a curly quote or an invisible blank from copying is enough.",
            "पता फिर से टाइप कीजिए। हिंदी keyboard का एक अक्षर, मुड़ा हुआ quote, या copy में आया अदृश्य space भी काफ़ी है।",
        ),
        t(
            "A domain can be written in ASCII: `डाक.भारत` is `xn--11bx1g.xn--h2brj9c`. What stands before the `@` cannot; ask for an ASCII address, which the recipient often has as well.",
            "domain को ASCII में लिखा जा सकता है: `डाक.भारत` का रूप है `xn--11bx1g.xn--h2brj9c`। `@` से पहले का हिस्सा नहीं; पाने वाले से ASCII वाला पता माँगिए, जो अक्सर साथ में होता है।",
        ),
        t(
            "Use a server that lists `SMTPUTF8` after `EHLO`, and a program that says `SMTPUTF8` at `MAIL`. On your own server: Postfix `smtputf8_enable = yes`.",
            "ऐसा server लीजिए जो `EHLO` के बाद `SMTPUTF8` गिनाए, और ऐसा program जो `MAIL` में `SMTPUTF8` कहे। अपने server पर: Postfix में `smtputf8_enable = yes`।",
        ),
        t(
            "Names and subjects are packed by a library (`=?UTF-8?B?…?=`): PHPMailer `$mail->CharSet = 'UTF-8'`, Python `EmailMessage`. Do not pack the address itself: Gmail refuses that with `555 5.5.2`.",
            "नाम और subject library बाँधती है (`=?UTF-8?B?…?=`): PHPMailer में `$mail->CharSet = 'UTF-8'`, Python में `EmailMessage`। पते को ऐसे मत बाँधिए: Gmail उसे `555 5.5.2` से मना करता है।",
        ),
        t(
            "The text passes everywhere as quoted-printable or base64; unpacked only where the server lists `8BITMIME`.",
            "text quoted-printable या base64 में हर जगह निकल जाता है; बिना बाँधे केवल वहाँ जहाँ server `8BITMIME` गिनाए।",
        ),
        t(
            "A password with such letters makes programs in Python stumble (smtplib, Django, Flask-Mail): choose one of ASCII letters.",
            "password में ऐसे अक्षर हों तो Python के program अटकते हैं (smtplib, Django, Flask-Mail): ASCII अक्षरों वाला password रखिए।",
        ),
    ],
    probe: Probe::Offer,
    settles: t(
        "If the list after `EHLO` has no `SMTPUTF8`, this server cannot take such an address. If it has, then the recipient's server cannot, or your program does not announce the letters or does not pack the header.",
        "`EHLO` के बाद की सूची में `SMTPUTF8` न हो, तो यह server ऐसा पता ले ही नहीं सकता। हो, तो पाने वाले का server नहीं ले सकता, या आपका program अक्षरों की सूचना नहीं देता या header नहीं बाँधता।",
    ),
    lesson: "devanagari_address",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        98,
        &[
            "unicodedecodeerror",
            "codec can t encode",
            "illegal character~ in",
            "latin 1 codec",
            "smtputf8 * not|required|needed|unsupported",
            "not|no|without|needs|requires * smtputf8",
            "smtputf8 extension|support",
            "non ascii",
            "8 bit data",
            "8bit data",
            "internationali~",
            "utf8 * not",
            "utf 8 * not",
            "ascii codec",
            "unicodeencodeerror",
            "eight bit",
            "8 bit characters",
            "not ascii",
            "us ascii",
            "non 7bit",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.6.7")]),
    clue(84, &[], &[Sign::Enhanced("5.6.9")]),
    clue(45, &[], &[Sign::Reply(555), Sign::Enhanced("5.5.2")]),
];
