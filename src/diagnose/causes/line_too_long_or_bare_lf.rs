//! The message has a line of more than 998 octets, or a line end that is none.

use super::{Actor, Cause, Clue, Probe, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("A line too long, or a wrong line end", "line बहुत लंबी, या उसका अंत ग़लत"),
    what: t(
        "In a message each line has at most 998 octets and ends with CR LF. Yours breaks one of the two: HTML in a single line, or lines that end with LF alone, as text files on Linux do. Servers say so after the message: `500 Line too long`, `maximum allowed line length is 998 octets`, `550 5.6.11` at Microsoft 365. A line that is cut somewhere loses links and signatures, and a lone LF can smuggle a second message in.",
        "message की हर line में ज़्यादा से ज़्यादा 998 octets होते हैं और वह CR LF से ख़त्म होती है। आपके message में दोनों में से एक नियम टूटा: पूरा HTML एक ही line में, या lines का अंत अकेले LF से, जैसा Linux की text files में होता है। server यह message के बाद कहता है: `500 Line too long`, `maximum allowed line length is 998 octets`, Microsoft 365 में `550 5.6.11`। कहीं से भी काटी गई line links और हस्ताक्षर तोड़ देती है, और अकेला LF दूसरा message छिपाकर ला सकता है।",
    ),
    acts: &[Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Find out which of the two: “line length”, “too long” or “998” is a long line; “bare”, “linefeed” or “LF” is the line end.",
            "पता कीजिए कि दोनों में से कौन-सा: “line length”, “too long” या “998” हो तो line लंबी है; “bare”, “linefeed” या “LF” हो तो line का अंत ग़लत है।",
        ),
        t(
            "Long lines: have the text packed as quoted-printable or base64, whose lines are short. PHPMailer: `$mail->Encoding = 'quoted-printable'`; Nodemailer: `textEncoding: 'quoted-printable'`; Python: `set_content(text, cte='quoted-printable')`.",
            "लंबी lines: text को quoted-printable या base64 में बाँधिए, जिनकी lines छोटी होती हैं। PHPMailer: `$mail->Encoding = 'quoted-printable'`; Nodemailer: `textEncoding: 'quoted-printable'`; Python: `set_content(text, cte='quoted-printable')`।",
        ),
        t(
            "Or write line breaks into your template, and attach pictures in place of writing them into the HTML as `data:`.",
            "या अपने template में line breaks डालिए, और तस्वीरें HTML में `data:` से लिखने की जगह attach कीजिए।",
        ),
        t(
            "Line ends: `\\r\\n` everywhere, also in the header. Python: `message.as_bytes(policy=email.policy.SMTP)`; in text made by hand replace a lone `\\n` once, before sending.",
            "line का अंत: हर जगह `\\r\\n`, header में भी। Python: `message.as_bytes(policy=email.policy.SMTP)`; हाथ से बने text में भेजने से पहले अकेले `\\n` को एक बार बदल दीजिए।",
        ),
        t(
            "“Headers too large”: send to fewer people in `To:` and `Cc:`, in several messages or by a mailing list.",
            "“Headers too large”: `To:` और `Cc:` में कम लोग रखिए, कई messages में या mailing list से भेजिए।",
        ),
        t(
            "Exim of your own: its limit is `message_linelength_limit` in the transport. Raising it only moves the refusal to the next server; mend the program.",
            "अपना Exim हो तो सीमा transport के `message_linelength_limit` में है। उसे बढ़ाने से मना करने वाला बस अगला server हो जाता है; program ठीक कीजिए।",
        ),
        t(
            "Your message is right when it leaves? Then a filter, gateway or mailing list on the way breaks it: show the bounce to its administrator.",
            "आपके यहाँ से message सही निकलता है? तो रास्ते का कोई filter, gateway या mailing list उसे तोड़ती है: bounce उसके administrator को दिखाइए।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "If the test is taken with the same sender and recipient, and your program's message of one short line arrives, the form of the long message is at fault. If the test is refused as well, it is the sender, the recipient or a rule about content.",
        "उसी भेजने वाले और पाने वाले के साथ test मान लिया जाए, और आपके program का एक छोटी line वाला message पहुँच जाए, तो ग़लती लंबे message के रूप की है। test भी मना हो तो बात भेजने वाले, पाने वाले, या content के किसी नियम की है।",
    ),
    lesson: "line_length",
    verb: Some("data"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[clue(
    102,
    &[
        "long_line",
        "boundary length",
        "line length",
        "characters per line",
        "zeile~ zu lang",
        "ligne trop longue",
        "linea demasiado larga",
        "行过长",
        "line too long",
        "line limit",
        "line is too long",
        "lines too long",
        "bare lf",
        "bare cr",
        "bare line feed",
        "bare newline",
        "bare carriage return",
        "headers too large",
        "header~ too large|long|big",
        "maximum line length",
        "line length",
        "lines longer",
        "long line~",
        "line longer",
        "stray newline",
        "lone cr|lf",
        "cr|lf not allowed",
    ],
    &[],
)];
