//! Messages that a server does not take.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const DECLARED_TOO_BIG: Why = Why {
    text: Text {
        en: "The client says that the message is bigger than this server takes, so it need not even be sent. Make attachments smaller, or share a link; base64 makes a file a third bigger.",
        hi: "client ने बताया कि message server की सीमा से बड़ा है, इसलिए भेजने की ज़रूरत ही नहीं पड़ी। attachment छोटा कीजिए या link भेजिए; base64 में file एक-तिहाई बड़ी हो जाती है।",
    },
    rfc: Rfc { number: 1870, section: "6.1" },
};

pub(super) const TOO_BIG: Why = Why {
    text: Text {
        en: "The message is bigger than this server takes; the line `SIZE` after `EHLO` shows how much that is. Make attachments smaller, or share a link.",
        hi: "message server की सीमा से बड़ा है; सीमा `EHLO` के बाद की `SIZE` वाली line में लिखी है। attachment छोटा कीजिए या link भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.9" },
};

pub(super) const BARE_LINE_END: Why = Why {
    text: Text {
        en: "A line of the message ends with CR or LF alone. Servers that let that pass can be tricked into reading a forged message (SMTP smuggling), so every line must end with `CR LF`.",
        hi: "message की कोई line अकेले CR या अकेले LF से ख़त्म होती है। जो server इसे मान लेते हैं, उन्हें नकली message से धोखा दिया जा सकता है (SMTP smuggling); इसलिए हर line `CR LF` से ख़त्म कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "2.3.8" },
};

pub(super) const TEXT_LINE_TOO_LONG: Why = Why {
    text: Text {
        en: "A line of the message is longer than the server takes: the standard allows 1000 octets with the line end. A mail program breaks long lines, for example by quoted-printable.",
        hi: "message की कोई line server की सीमा से लंबी है: standard में line end मिलाकर 1000 octets तक की छूट है। mail program लंबी lines तोड़ देता है, जैसे quoted-printable से।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.6" },
};

pub(super) const NUL_IN_TEXT: Why = Why {
    text: Text {
        en: "The message holds NUL octets, which text never has. Send files as attachments, which the mail program puts into base64.",
        hi: "message में NUL octets हैं, जो text में कभी नहीं होते। file को attachment की तरह भेजिए; mail program उसे base64 में बदल देता है।",
    },
    rfc: Rfc { number: 5322, section: "2.1" },
};

pub(super) const LOOP: Why = Why {
    text: Text {
        en: "The message has passed through so many servers that it must be running in a circle. Look for two forwarding rules that send mail to each other.",
        hi: "message इतने servers से गुज़र चुका है कि ज़रूर गोल-गोल घूम रहा है। देखिए कि mail आगे भेजने के दो नियम एक-दूसरे को ही तो नहीं भेज रहे।",
    },
    rfc: Rfc { number: 5321, section: "6.3" },
};

pub(super) const BAD_HEADER_ADDRESS: Why = Why {
    text: Text {
        en: "A field of the header such as `From` or `To` holds something that is no address. Correct it, and send the message again.",
        hi: "header के `From` या `To` जैसे किसी field में ऐसा कुछ है जो पता नहीं है। उसे ठीक करके message फिर भेजिए।",
    },
    rfc: Rfc { number: 5322, section: "3.4" },
};

pub(super) const HEADER_TOO_BIG: Why = Why {
    text: Text {
        en: "The header, which is all that comes before the first empty line, is bigger than the server takes. Put fewer addresses into `To` and `Cc`.",
        hi: "header, यानी पहली खाली line से ऊपर का हिस्सा, server की सीमा से बड़ा है। `To` और `Cc` में कम पते रखिए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.9" },
};

pub(super) const NOT_A_FIELD: Why = Why {
    text: Text {
        en: "Each line of the header is a field, `Name: value`, or goes on with one after a space. An empty line parts the header from the text.",
        hi: "header की हर line एक field होती है, `नाम: मान`; space से शुरू हुई line पिछले field को आगे बढ़ाती है। header और लिखावट के बीच एक खाली line होती है।",
    },
    rfc: Rfc { number: 5322, section: "2.2" },
};
