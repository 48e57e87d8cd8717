//! SMTP reply codes by which a server agrees or asks for more: 2xx and 3xx.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "211",
        "",
        &[],
        "RFC 5321",
        t(
            "An answer to `HELP` that tells the state of the system. It is for people to read; mail programs do not need it.",
            "`HELP` का जवाब, जिसमें system का हाल लिखा होता है। यह लोगों के पढ़ने के लिए है; mail program को इसकी ज़रूरत नहीं।",
        ),
    ),
    code(
        "214",
        "",
        &[],
        "RFC 5321",
        t(
            "Help in plain words after `HELP`: which commands the server knows, or where to read more. Nothing in the delivery depends on it.",
            "`HELP` के बाद सीधे शब्दों में मदद: server कौन-से commands जानता है, या आगे कहाँ पढ़ें। mail पहुँचने पर इसका कोई असर नहीं।",
        ),
    ),
    code(
        "220",
        "",
        &[],
        "RFC 5321, RFC 3207",
        t(
            "Right after the connection this is the greeting: the server gives its name and waits for `EHLO`. After `STARTTLS` it says that the TLS handshake begins now, so the next bytes must already be TLS.",
            "connection खुलते ही यह greeting है: server अपना नाम बताता है और `EHLO` का इंतज़ार करता है। `STARTTLS` के बाद इसका मतलब है कि TLS handshake अब शुरू हो, यानी अगले bytes TLS के ही हों।",
        ),
    ),
    code(
        "221",
        "",
        &[],
        "RFC 5321",
        t(
            "The server says goodbye and closes the connection. After `QUIT` that is the proper end, and a message that got its `250` before is in good hands.",
            "server विदा लेता है और connection बंद करता है। `QUIT` के बाद यही सही अंत है; जिस message को पहले `250` मिल चुका, वह सुरक्षित हाथों में है।",
        ),
    ),
    code(
        "235",
        "",
        &[],
        "RFC 4954",
        t(
            "`AUTH` has worked: the login is accepted. A refusal that comes after it has nothing to do with the password.",
            "`AUTH` हो गया: login मान लिया गया। इसके बाद कोई इनकार आए तो उसका password से कोई लेना-देना नहीं।",
        ),
    ),
    code(
        "250",
        "",
        &[],
        "RFC 5321",
        t(
            "Done as asked. After `EHLO` its lines list what the server can do; after the final dot the server has taken over the responsibility for the message, which may still be on its way to the mailbox.",
            "जो कहा गया, हो गया। `EHLO` के बाद इसकी lines बताती हैं कि server क्या-क्या कर सकता है; आख़िरी dot के बाद इसका मतलब है कि message की ज़िम्मेदारी अब server की है, भले वह mailbox तक अभी रास्ते में हो।",
        ),
    ),
    code(
        "251",
        "",
        &[],
        "RFC 5321, RFC 1985",
        t(
            "At `RCPT`: the recipient has moved to another server, and this one passes the message on by itself. Note the new address if the text names it. After `ETRN` the same number says that no mail waits for that node.",
            "`RCPT` पर: पाने वाला अब किसी और server पर है, और यह server message ख़ुद आगे भेज देगा। text में नया पता हो तो लिख लीजिए। `ETRN` के बाद यही संख्या बताती है कि उस node के लिए कोई mail नहीं रुकी है।",
        ),
    ),
    code(
        "252",
        "",
        &[],
        "RFC 5321, RFC 1985",
        t(
            "The server does not tell whether the address exists, but will take the message and try. Usual after `VRFY`, so that nobody can collect addresses. After `ETRN` it means that the waiting mail is now being sent.",
            "server यह नहीं बताता कि पता है या नहीं, पर message लेकर कोशिश करेगा। `VRFY` के बाद यह आम है, ताकि कोई पते जमा न कर सके। `ETRN` के बाद इसका मतलब है कि रुकी हुई mail अब भेजी जा रही है।",
        ),
    ),
    code(
        "253",
        "",
        &[],
        "RFC 1985",
        t(
            "After `ETRN`, with which a server that is not always online calls for its mail: the text tells how many messages wait for it, and their sending has begun.",
            "`ETRN` के बाद, जिससे हर समय online न रहने वाला server अपनी mail मँगाता है: text बताता है कि उसके लिए कितने messages रुके हैं, और उनका भेजना शुरू हो गया है।",
        ),
    ),
    code(
        "334",
        "",
        &[],
        "RFC 4954",
        t(
            "During `AUTH` the server asks for the next line, in base64: `VXNlcm5hbWU6` means “Username:”, `UGFzc3dvcmQ6` means “Password:”. With `XOAUTH2` it carries a report of what went wrong; an empty line as the answer brings the refusal itself.",
            "`AUTH` के दौरान server अगली line माँगता है, base64 में: `VXNlcm5hbWU6` यानी “Username:”, `UGFzc3dvcmQ6` यानी “Password:”। `XOAUTH2` में इसके अंदर ग़लती का ब्योरा होता है; जवाब में खाली line भेजिए, तब असली इनकार आता है।",
        ),
    ),
    code(
        "353",
        "",
        &[],
        "draft-hall-prdr (used by Exim)",
        t(
            "Only with the extension PRDR, after the final dot: a reply for each single recipient follows. So a server, Exim for one, can refuse the message for some of them and take it for the others.",
            "केवल PRDR extension के साथ, आख़िरी dot के बाद: अब हर पाने वाले के लिए अलग जवाब आएगा। इस तरह server (जैसे Exim) message कुछ के लिए मना और बाकी के लिए स्वीकार कर सकता है।",
        ),
    ),
    code(
        "354",
        "",
        &[],
        "RFC 5321",
        t(
            "The go-ahead after `DATA`: send header and text now, and end with a line that holds nothing but a dot. A program that hangs here has not sent that last line, or not with CRLF.",
            "`DATA` के बाद हरी झंडी: अब header और text भेजिए, और अंत में ऐसी line जिसमें केवल एक dot हो। program यहीं अटक जाए तो उसने वह आख़िरी line नहीं भेजी, या CRLF के साथ नहीं भेजी।",
        ),
    ),
    code(
        "355",
        "",
        &[],
        "RFC 1845",
        t(
            "Part of an experimental extension, checkpoint/restart: after a broken connection the server still holds the beginning of this message, and the client goes on at the byte named in the text.",
            "checkpoint/restart नाम के एक प्रयोग वाले extension का हिस्सा: connection टूटने के बाद भी message का शुरू का भाग server के पास है, और client text में बताए byte से आगे भेजता है।",
        ),
    ),
];
