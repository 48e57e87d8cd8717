//! Ports 25, 465 and 587, and the pairs of IMAP and POP3.

use yew::prelude::*;

use super::{Part, Point, points, timeline};
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "ports",
    title: Text {
        en: "Ports, and what became of them", hi: "Ports, और समय के साथ उनका क्या हुआ"
    },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { place.prose(INTRO) }
            { timeline::drawing(place) }
            { points(place, POINTS) }
        </>
    }
}

const INTRO: Text = Text {
    en: "A server has one address and many doors. A **port** is the number of a door, and behind each waits another program. SMTP has three doors, for reasons that go back to the 1990s.",
    hi: "server का पता एक होता है, दरवाज़े कई। **Port** दरवाज़े का नंबर है, और हर दरवाज़े के पीछे एक अलग program बैठा है। SMTP के तीन दरवाज़े हैं, और इसका कारण 1990 के दशक में है।",
};

const POINTS: &[Point] = &[
    Point {
        title: Text { en: "25: between servers", hi: "25: servers के बीच" },
        text: &[Text {
            en: "The first one, since 1982 ([RFC 821](https://www.rfc-editor.org/rfc/rfc821)). For years programs and servers used it alike. Today servers hand mail to each other here, without a login. Many internet providers block it for homes, because infected computers sent spam through it. It is the wrong port for a mail program, even where it is open.",
            hi: "सबसे पुराना, 1982 से ([RFC 821](https://www.rfc-editor.org/rfc/rfc821))। बरसों तक programs और servers, सब इसी से आते-जाते थे। आज यहाँ servers आपस में mail देते-लेते हैं, बिना login के। घरों के internet पर बहुत-सी कंपनियाँ इसे बंद रखती हैं, क्योंकि virus वाले computer इसी से spam भेजते थे। खुला हो तब भी यह mail program के लिए सही port नहीं है।",
        }],
    },
    Point {
        title: Text {
            en: "587: handing in", hi: "587: mail जमा करने के लिए"
        },
        text: &[Text {
            en: "In December 1998 handing in got its own door, **submission**: [RFC 2476](https://www.rfc-editor.org/rfc/rfc2476), today [RFC 6409](https://www.rfc-editor.org/rfc/rfc6409). Whoever comes here logs in. The conversation begins in the open and changes to TLS, that is to encryption, with [STARTTLS](smtp/commands/starttls/). A good program insists on that: if it went on without TLS, anyone on the line could read the password.",
            hi: "दिसंबर 1998 में mail जमा करने को अपना दरवाज़ा मिला, नाम **submission**: [RFC 2476](https://www.rfc-editor.org/rfc/rfc2476), आज [RFC 6409](https://www.rfc-editor.org/rfc/rfc6409)। यहाँ आने वाला login करता है। बातचीत खुली शुरू होती है और [STARTTLS](smtp/commands/starttls/) से TLS में, यानी ताले के भीतर, चली जाती है। अच्छा program इस पर अड़ा रहता है: TLS के बिना आगे बढ़े, तो बीच में बैठा कोई भी password पढ़ सकता है।",
        }],
    },
    Point {
        title: Text {
            en: "465: TLS from the first byte", hi: "465: पहले अक्षर से TLS"
        },
        text: &[Text {
            en: "Assigned in 1997 as `smtps`, SMTP inside of TLS; withdrawn in 1998, because STARTTLS was to do the same on the old port, and given to another service. Many programs and mail services went on using it for handing in. In 2018 [RFC 8314](https://www.rfc-editor.org/rfc/rfc8314) made that official, under the name `submissions`, and prefers it to STARTTLS. Guides that call 465 outdated are themselves outdated.",
            hi: "1997 में यह `smtps` नाम से मिला, यानी TLS के भीतर SMTP। 1998 में वापस ले लिया गया, क्योंकि सोचा गया कि वही काम पुराने port पर STARTTLS कर देगा; नंबर किसी और सेवा को दे दिया गया। पर बहुत-से programs और mail सेवाएँ mail जमा करने के लिए इसे चलाते रहे। 2018 में [RFC 8314](https://www.rfc-editor.org/rfc/rfc8314) ने इसे `submissions` नाम से फिर मान्यता दी, और STARTTLS से बेहतर बताया। जो guide 465 को पुराना बताए, वह ख़ुद पुरानी है।",
        }],
    },
    Point {
        title: Text {
            en: "993 and 995, 143 and 110: fetching",
            hi: "993 और 995, 143 और 110: mail लाने के लिए",
        },
        text: &[Text {
            en: "IMAP and POP3 have two doors each. On 993 (IMAP) and 995 (POP3) TLS comes first; on 143 and 110 the conversation begins in the open and changes to TLS afterwards. RFC 8314 prefers 993 and 995.",
            hi: "IMAP और POP3 के दो-दो दरवाज़े हैं। 993 (IMAP) और 995 (POP3) पर TLS सबसे पहले आता है; 143 और 110 पर बातचीत खुली शुरू होकर बाद में TLS में जाती है। RFC 8314 की राय में 993 और 995 बेहतर हैं।",
        }],
    },
];
