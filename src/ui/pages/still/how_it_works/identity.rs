//! Why SMTP does not know who sends, and what came of it.

use yew::prelude::*;

use super::{Part, Point, points};
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "identity",
    title: Text {
        en: "Why SMTP itself does not know you", hi: "SMTP ख़ुद आपको क्यों नहीं पहचानता"
    },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { points(place, POINTS) }
        </>
    }
}

const POINTS: &[Point] = &[
    Point {
        title: Text {
            en: "1982: among acquaintances", hi: "1982: जान-पहचान का ज़माना"
        },
        text: &[Text {
            en: "When [RFC 821](https://www.rfc-editor.org/rfc/rfc821) was written, the net had a few hundred computers, at universities and research institutes. SMTP knew no login and no encryption. A program said its name ([HELO](smtp/commands/helo/)), the sender, the recipient and the letter, and was believed. Servers took mail from anyone for anyone and passed it on.",
            hi: "जब [RFC 821](https://www.rfc-editor.org/rfc/rfc821) लिखा गया, तब net पर कुछ सौ computers थे, विश्वविद्यालयों और शोध संस्थानों में। SMTP में न login था, न encryption (संदेश को ताले में रखना)। program अपना नाम बताता ([HELO](smtp/commands/helo/)), फिर भेजने वाला, पाने वाला और चिट्ठी, और उसकी बात मान ली जाती। servers किसी की भी mail, किसी के भी लिए, लेकर आगे बढ़ा देते थे।",
        }],
    },
    Point {
        title: Text { en: "Open relays and spam", hi: "Open relay और spam" },
        text: &[Text {
            en: "A server that passes on anyone's mail to anywhere is an **open relay**. In the 1990s advertisers found them: one mail handed in, with thousands of recipients on the envelope, at someone else's cost. Servers were closed. Since then they take mail only for their own mailboxes, or from users who have logged in; an open relay today soon stands on block lists.",
            hi: "जो server किसी की भी mail कहीं भी भेज दे, उसे **open relay** कहते हैं। 1990 के दशक में विज्ञापन वालों ने इन्हें ढूँढ लिया: एक mail जमा की, लिफ़ाफ़े पर हज़ारों पते लिख दिए, और ख़र्च किसी और का। तब servers बंद किए गए। अब वे mail केवल अपने mailboxes के लिए लेते हैं, या उन लोगों से जिन्होंने login किया हो। आज कोई open relay चले, तो जल्दी ही block lists में आ जाता है।",
        }],
    },
    Point {
        title: Text {
            en: "A sender is only written down", hi: "भेजने वाला बस लिखा होता है"
        },
        text: &[Text {
            en: "`MAIL FROM` on the envelope and `From:` in the letter are whatever the sending program writes, as on paper. The post carries a letter with your bank's name on the back, too, whoever wrote it. Using another's address this way is called **spoofing**. SMTP alone cannot notice it: what is checked today was added later, beside SMTP.",
            hi: "लिफ़ाफ़े का `MAIL FROM` और चिट्ठी का `From:` वही होता है जो भेजने वाला program लिख दे, जैसे काग़ज़ की डाक में। लिफ़ाफ़े के पीछे आपके bank का नाम लिखा हो, तो डाक उसे भी पहुँचाती है, लिखा चाहे किसी ने भी हो। दूसरे के पते से ऐसे भेजने को **spoofing** कहते हैं। अकेला SMTP इसे नहीं पकड़ सकता: आज जो जाँच होती है, वह बाद में SMTP के साथ जोड़ी गई।",
        }],
    },
];
