//! Envelope and letter: what servers read, and what people read.

use yew::prelude::*;

use super::{Part, Point, envelope, points};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::words::ENVELOPE_AND_LETTER;

pub(super) const PART: Part = Part { id: "envelope", title: ENVELOPE_AND_LETTER, body };

fn body(place: &Place) -> Html {
    html! {
        <>
            for text in INTRO {
                { place.prose(text) }
            }
            { envelope::drawing(place) }
            { points(place, POINTS) }
        </>
    }
}

const INTRO: [Text; 2] = [
    Text {
        en: "Every mail is two things, as on paper. The **envelope** is for the servers: the commands [MAIL](smtp/commands/mail/), from whom, and [RCPT](smtp/commands/rcpt/), to whom. The **letter** is for people: everything after [DATA](smtp/commands/data/), with its lines `From:`, `To:` and `Subject:`.",
        hi: "काग़ज़ की डाक की तरह हर mail में दो चीज़ें होती हैं। **लिफ़ाफ़ा** servers के लिए है: [MAIL](smtp/commands/mail/) command, यानी किसकी ओर से, और [RCPT](smtp/commands/rcpt/) command, यानी किसके लिए। **चिट्ठी** लोगों के लिए है: [DATA](smtp/commands/data/) के बाद का सब कुछ, जिसमें `From:`, `To:` और `Subject:` की पंक्तियाँ होती हैं।",
    },
    Text {
        en: "Mail travels by its envelope. The addresses in the letter take it nowhere, and SMTP never compares the two.",
        hi: "mail अपने लिफ़ाफ़े के सहारे चलती है। चिट्ठी में लिखे पते उसे कहीं नहीं ले जाते, और SMTP दोनों का मिलान कभी नहीं करता।",
    },
];

const POINTS: &[Point] = &[
    Point {
        title: Text { en: "Two senders", hi: "दो भेजने वाले" },
        text: &[Text {
            en: "The sender on the envelope is where complaints go: if the mail cannot be delivered, the news is sent there. The sender in the letter is whom the reader sees. They may differ for good reasons: newsletters, mailing lists and shops send on someone's behalf. They may differ for bad reasons as well.",
            hi: "लिफ़ाफ़े पर लिखा भेजने वाला वह है जिसे mail न पहुँचने की ख़बर जाती है। चिट्ठी में लिखा भेजने वाला वह है जो पढ़ने वाले को दिखता है। दोनों का अलग होना ग़लत नहीं: newsletter, mailing list और दुकानें किसी और की ओर से mail भेजती हैं। पर धोखा देने वाले भी यही करते हैं।",
        }],
    },
    Point {
        title: Text { en: "Where Bcc lives", hi: "Bcc कहाँ रहता है" },
        text: &[Text {
            en: "**Bcc**, blind carbon copy, lives on the envelope. Your program names each Bcc recipient to the server with `RCPT TO` like all others, and normally leaves the line `Bcc:` out of the letter ([RFC 5322 §3.6.3](https://www.rfc-editor.org/rfc/rfc5322#section-3.6.3)). So the server knows them, and the other recipients do not. It is your program that keeps this secret: a program that leaves the line in tells everyone.",
            hi: "**Bcc** (blind carbon copy, यानी छिपी प्रति) लिफ़ाफ़े पर रहता है। आपका program Bcc वाले हर पते को बाक़ी पतों की तरह `RCPT TO` से server को बताता है, और आम तौर पर चिट्ठी में `Bcc:` की पंक्ति नहीं छोड़ता ([RFC 5322 §3.6.3](https://www.rfc-editor.org/rfc/rfc5322#section-3.6.3))। इसलिए server को उनका पता होता है, बाक़ी पाने वालों को नहीं। यह राज़ आपका program ही रखता है: पंक्ति चिट्ठी में रह गई, तो सब देख लेंगे।",
        }],
    },
];
