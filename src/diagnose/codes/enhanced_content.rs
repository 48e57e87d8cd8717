//! Enhanced status codes of the subject 6: the content of the message.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.6.0",
        "Other or undefined media error",
        &["content_rejected_spam"],
        "RFC 3463",
        t(
            "After the dot: something in the message itself is not acceptable, and no detail is given. Try a short text without links and attachments; if that passes, it was the content.",
            "dot के बाद: message के अंदर कुछ मान्य नहीं, और ब्योरा नहीं दिया गया। बिना link और attachment का छोटा text भेजकर देखिए; वह निकल जाए तो बात सामग्री की थी।",
        ),
    ),
    code(
        "X.6.1",
        "Media not supported",
        &["attachment_blocked", "line_too_long_or_bare_lf"],
        "RFC 3463",
        t(
            "The receiving system cannot take this kind of content, for example the type of an attachment. The sender chooses another format.",
            "लेने वाला system इस प्रकार की सामग्री नहीं ले सकता, जैसे attachment का यह type। भेजने वाला कोई दूसरा format चुने।",
        ),
    ),
    code(
        "X.6.2",
        "Conversion required and prohibited",
        &["non_ascii_not_supported"],
        "RFC 3463",
        t(
            "The content would have to be converted on its way, but the sender or the server forbids that. The sender should write it so that no conversion is needed.",
            "रास्ते में सामग्री को बदलना पड़ता, पर भेजने वाले ने या server ने इसे मना किया है। भेजने वाला उसे ऐसे लिखे कि बदलना ही न पड़े।",
        ),
    ),
    code(
        "X.6.3",
        "Conversion required but not supported",
        &["non_ascii_not_supported"],
        "RFC 3463",
        t(
            "The content would have to be converted, say from 8-bit to 7-bit for a server without `8BITMIME`, and this server cannot do it. The sending program should pack the text as quoted-printable or base64 itself.",
            "सामग्री को बदलना पड़ता, जैसे बिना `8BITMIME` वाले server के लिए 8-bit से 7-bit में, और यह server ऐसा नहीं कर सकता। भेजने वाला program text को ख़ुद quoted-printable या base64 में बाँधे।",
        ),
    ),
    code(
        "X.6.4",
        "Conversion with loss performed",
        &[],
        "RFC 3463",
        t(
            "A warning: the message is delivered, but something was lost when it was converted. If the letters look broken, send it once more as UTF-8 in base64.",
            "एक चेतावनी: message पहुँच गया, पर बदलते समय कुछ खो गया। अक्षर टूटे दिखें तो उसे base64 में UTF-8 की तरह एक बार फिर भेजिए।",
        ),
    ),
    code(
        "X.6.5",
        "Conversion failed",
        &["non_ascii_not_supported"],
        "RFC 3463",
        t(
            "The server tried to convert the content and failed. A part may be damaged or wrongly declared; have the program look at the charset and the encoding of each part.",
            "server ने सामग्री को बदलने की कोशिश की और नहीं कर पाया। कोई हिस्सा बिगड़ा या ग़लत बताया हुआ हो सकता है; program में हर हिस्से का charset और encoding जाँचिए।",
        ),
    ),
    code(
        "X.6.6",
        "Message content not available",
        &[],
        "RFC 4468",
        t(
            "The client named a part of the message by its place (`BURL`), and the server could not fetch it from there. Check whether the URL is right and still valid, and whether this server may log in at the IMAP server.",
            "client ने message का कोई हिस्सा उसकी जगह से बताया (`BURL`), और server उसे वहाँ से ला नहीं सका। देखिए कि URL सही और अब भी मान्य है, और यह server IMAP server पर login कर सकता है।",
        ),
    ),
    code(
        "X.6.7",
        "Non-ASCII addresses not permitted for that sender/recipient",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t(
            "At `MAIL` or `RCPT`: an address has letters outside ASCII, and a server on this way has no `SMTPUTF8` for them. Use the ASCII address that most people have as well.",
            "`MAIL` या `RCPT` पर: पते में ASCII से बाहर के अक्षर हैं, और इस रास्ते के किसी server पर उनके लिए `SMTPUTF8` नहीं है। वह ASCII पता लीजिए जो ज़्यादातर लोगों के पास साथ में होता है।",
        ),
    ),
    code(
        "X.6.8",
        "UTF-8 string reply is required, but not permitted by the SMTP client",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t(
            "The answer itself would need UTF-8, as a name after `VRFY` may, and the client has not said that it can read it. A program that can should add `SMTPUTF8` to the command.",
            "जवाब में ही UTF-8 चाहिए, जैसे `VRFY` के बाद किसी नाम में, और client ने नहीं कहा कि वह उसे पढ़ सकता है। जो program पढ़ सके, वह command में `SMTPUTF8` जोड़े।",
        ),
    ),
    code(
        "X.6.9",
        "UTF-8 header message cannot be transferred to one or more recipients",
        &["non_ascii_not_supported"],
        "RFC 6531",
        t(
            "The header lines hold unpacked UTF-8, and the server of one recipient at least cannot take that. Pack names and subject by the rules of MIME, or send to that recipient apart.",
            "header की lines में बिना बाँधा UTF-8 है, और कम से कम एक पाने वाले का server उसे नहीं ले सकता। नाम और subject MIME के नियम से बाँधिए, या उस पाने वाले को अलग भेजिए।",
        ),
    ),
    code(
        "X.6.10",
        "(duplicate of X.6.8, not to be used)",
        &[],
        "RFC 6531",
        t(
            "Withdrawn from the registry, since it says the same as `X.6.8`. A server should not send it; read it like that one.",
            "registry से हटाया गया, क्योंकि यह वही कहता है जो `X.6.8`। server को यह नहीं भेजना चाहिए; मिले तो उसी की तरह पढ़िए।",
        ),
    ),
];
