//! What happens when a mail cannot be delivered.

use yew::prelude::*;

use super::{Part, Point, points, replies};
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "failure",
    title: Text {
        en: "When something fails", hi: "कुछ गड़बड़ हो जाए, तब"
    },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { place.prose(INTRO) }
            { replies::drawing(place) }
            { points(place, POINTS) }
        </>
    }
}

const INTRO: Text = Text {
    en: "A server answers every command with three digits and a few words. Programs go by the digits, and the first one says nearly everything: 2 is yes, 3 is “go on”, 4 and 5 are two kinds of no.",
    hi: "server हर command का जवाब तीन अंकों और कुछ शब्दों में देता है। programs अंकों पर चलते हैं, और पहला अंक ही लगभग सब कह देता है: 2 यानी हाँ, 3 यानी “आगे भेजिए”, और 4 और 5 दो तरह की ना।",
};

const POINTS: &[Point] = &[
    Point {
        title: Text { en: "4xx: later", hi: "4xx: थोड़ी देर बाद" },
        text: &[Text {
            en: "The server cannot do it just now: the mailbox is busy, the line is overloaded, or it wants to see whether a stranger comes back. The sending server keeps the mail and tries again by itself, at growing intervals, and should not give up before four or five days ([RFC 5321 §4.5.4.1](https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1)). There is nothing for you to do.",
            hi: "server अभी यह नहीं कर सकता: mailbox व्यस्त है, भीड़ ज़्यादा है, या वह देखना चाहता है कि अजनबी लौटकर आता है या नहीं। भेजने वाला server mail अपने पास रखता है और ख़ुद दोबारा कोशिश करता है, धीरे-धीरे अंतर बढ़ाते हुए। चार-पाँच दिन से पहले उसे हार नहीं माननी चाहिए ([RFC 5321 §4.5.4.1](https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1))। आपको कुछ नहीं करना है।",
        }],
    },
    Point {
        title: Text { en: "5xx: not like this", hi: "5xx: ऐसे नहीं होगा" },
        text: &[Text {
            en: "No such mailbox, too large, not allowed: the same again would get the same answer. So nobody repeats it; something has to change first. If your own mail service answers so, your program shows it at once, as when [the everyday password is refused](learn/everyday_password/).",
            hi: "ऐसा mailbox नहीं है, mail बहुत बड़ी है, अनुमति नहीं है: वही चीज़ दोबारा भेजें तो जवाब भी वही आएगा। इसलिए कोई उसे दोहराता नहीं; पहले कुछ बदलना होगा। यह जवाब आपकी अपनी mail सेवा से आए, तो आपका program तुरंत दिखा देता है, जैसे तब, जब [रोज़ वाला password नहीं चलता](learn/everyday_password/)।",
        }],
    },
    Point {
        title: Text { en: "The bounce", hi: "लौटी हुई mail (bounce)" },
        text: &[
            Text {
                en: "A server that has taken a mail and cannot get rid of it must say so. It writes a new mail, the **bounce** ([RFC 3464](https://www.rfc-editor.org/rfc/rfc3464)), and sends it to the sender on the envelope, not to the one in the letter. The bounce itself has an empty sender, `MAIL FROM:<>`, so that two servers never answer each other for ever.",
                hi: "जिस server ने mail ले ली और आगे नहीं दे पाया, उसे यह बताना होता है। वह एक नई mail लिखता है, जिसे **bounce** कहते हैं ([RFC 3464](https://www.rfc-editor.org/rfc/rfc3464)), और उसे लिफ़ाफ़े पर लिखे भेजने वाले को भेजता है, चिट्ठी वाले को नहीं। bounce के अपने लिफ़ाफ़े पर भेजने वाला ख़ाली होता है, `MAIL FROM:<>`, ताकि दो servers एक-दूसरे को जवाब देते न रह जाएँ।",
            },
            Text {
                en: "If bounces arrive for mail that you never wrote, someone has written your address on their envelopes. That alone does not mean that they are in your mailbox.",
                hi: "जो mail आपने लिखी ही नहीं, उसके bounce आएँ, तो किसी ने अपने लिफ़ाफ़ों पर आपका पता लिख दिया है। केवल इतने से यह नहीं माना जा सकता कि वह आपके mailbox में घुस गया है।",
            },
        ],
    },
    Point {
        title: Text { en: "Silence", hi: "चुप्पी" },
        text: &[Text {
            en: "No bounce does not mean that it was read. A mail that was accepted may lie in the spam folder, and of that no one tells you.",
            hi: "bounce नहीं आया, इसका मतलब यह नहीं कि mail पढ़ ली गई। हो सकता है कि server ने ले ली हो और वह spam folder में पड़ी हो; इसकी ख़बर आपको कोई नहीं देता।",
        }],
    },
];
