//! The envelope and the letter: what servers read, and what people read.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "envelope",
    title: Text {
        en: "Envelope and letter", hi: "लिफ़ाफ़ा और चिट्ठी"
    },
    body,
};

fn body(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <>
            { place.prose(LEAD) }
            <figure class="d-post">
                <div class="d-envelope">
                    <h3>{ ENVELOPE.get(lang) }</h3>
                    <p class="d-hint">{ ENVELOPE_WHO.get(lang) }</p>
                    <p><code>{ "MAIL FROM:<newsletter@shop.example>" }</code></p>
                    <p><code>{ "RCPT TO:<ravi@example.org>" }</code></p>
                    <p><code>{ "RCPT TO:<meena@example.org>" }</code></p>
                    <svg viewBox="0 0 60 60" class="d-stamp" aria-hidden="true" focusable="false">
                        <path d="M6 6h48v48H6z" class="d-edge" />
                        <path d="M14 22h32v20H14zM14 22l16 12 16-12" />
                    </svg>
                </div>
                <div class="d-paper">
                    <h3>{ LETTER.get(lang) }</h3>
                    <p class="d-hint">{ LETTER_WHO.get(lang) }</p>
                    <p><code>{ "From: Asha's Shop <asha@shop.example>" }</code></p>
                    <p><code>{ "To: ravi@example.org" }</code></p>
                    <p><code>{ "Subject: Diwali offers" }</code></p>
                    <p class="d-text">{ GREETING.get(lang) }</p>
                </div>
                <figcaption>{ CAPTION.get(lang) }</figcaption>
            </figure>
            for text in WORDS {
                { place.prose(text) }
            }
        </>
    }
}

const LEAD: Text = Text {
    en: "Every message carries addresses twice: on the envelope, for the servers, and in the letter, for people. Nothing forces the two to agree.",
    hi: "हर mail पर पते दो जगह होते हैं: लिफ़ाफ़े पर, servers के लिए; और चिट्ठी में, लोगों के लिए। दोनों का एक होना ज़रूरी नहीं।",
};
const ENVELOPE: Text = Text { en: "The envelope", hi: "लिफ़ाफ़ा" };
const ENVELOPE_WHO: Text = Text {
    en: "The servers read it and deliver by it. The recipient never sees it.",
    hi: "servers इसे पढ़कर mail पहुँचाते हैं। पाने वाला इसे नहीं देखता।",
};
const LETTER: Text = Text { en: "The letter", hi: "चिट्ठी" };
const LETTER_WHO: Text = Text {
    en: "The mail program shows it. For delivery it does not matter.",
    hi: "mail program इसे दिखाता है। पहुँचाने में इसका कोई काम नहीं।",
};
const GREETING: Text =
    Text { en: "Dear customer, …", hi: "प्रिय ग्राहक, …" };
const CAPTION: Text = Text {
    en: "Meena gets this message too, though the letter does not name her: that is Bcc.",
    hi: "मीना को भी यह mail मिलेगी, जबकि चिट्ठी में उसका नाम नहीं: यही Bcc है।",
};
const WORDS: [Text; 3] = [
    Text {
        en: "**Bcc** is therefore nothing special: one more [RCPT](smtp/commands/rcpt/) on the envelope, and no line in the letter.",
        hi: "इसलिए **Bcc** कोई अलग चीज़ नहीं: लिफ़ाफ़े पर एक और [RCPT](smtp/commands/rcpt/), और चिट्ठी में कोई पंक्ति नहीं।",
    },
    Text {
        en: "**Bounces** go to the sender on the envelope, [MAIL FROM](smtp/commands/mail/). A newsletter puts an address there that a program reads.",
        hi: "**Bounce**, यानी न पहुँचने की सूचना, लिफ़ाफ़े के [MAIL FROM](smtp/commands/mail/) वाले पते पर जाती है। newsletter वाले वहाँ ऐसा पता लिखते हैं जिसे कोई program पढ़ता है।",
    },
    Text {
        en: "**Spoofing** is easy: in the letter anyone can write any name after `From:`, as on paper.",
        hi: "**Spoofing**, यानी झूठा नाम, आसान है: चिट्ठी में `From:` के आगे कोई कुछ भी लिख सकता है, जैसे काग़ज़ पर।",
    },
];
