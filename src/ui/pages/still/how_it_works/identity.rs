//! Why SMTP itself does not know who you are.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "identity",
    title: Text {
        en: "Why SMTP does not know who you are", hi: "SMTP को क्यों नहीं पता कि आप कौन हैं"
    },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            for text in WORDS {
                { place.prose(text) }
            }
        </>
    }
}

const WORDS: [Text; 4] = [
    Text {
        en: "SMTP was written down in 1982, for a network of some hundred machines whose owners knew each other. It has no login and no proof: the client says `MAIL FROM:<anyone>`, and the server believes it.",
        hi: "SMTP 1982 में लिखा गया, कुछ सौ machines के network के लिए, जिनके मालिक एक-दूसरे को जानते थे। उसमें न login था, न कोई सबूत: client कहता `MAIL FROM:<कोई भी>`, और server मान लेता।",
    },
    Text {
        en: "Servers even passed on mail from strangers to strangers, as a courtesy. Such a server is called an **open relay**. When spam began in the 1990s, it was sent through them, millions at a time.",
        hi: "server शिष्टता में अजनबियों की mail अजनबियों तक भी पहुँचा देते थे। ऐसे server को **open relay** कहते हैं। 1990 के दशक में spam शुरू हुआ तो इन्हीं के सहारे, लाखों की संख्या में।",
    },
    Text {
        en: "Today a server takes mail in two cases only: **for** its own users, from anyone, on port 25; or **from** its own users, to anyone, after a login. Everything else is refused with “relaying denied”.",
        hi: "आज server केवल दो हालत में mail लेता है: **अपने** लोगों के लिए, किसी से भी, port 25 पर; या **अपने** लोगों से, किसी के भी लिए, login के बाद। बाक़ी सबको “relaying denied” कहकर मना कर देता है।",
    },
    Text {
        en: "But the letter's `From:` is still free text. What was added since does not change SMTP; it stands around it.",
        hi: "पर चिट्ठी का `From:` आज भी खुला है। इसके बाद जो जोड़ा गया, उसने SMTP को नहीं बदला; वह उसके इर्द-गिर्द खड़ा है।",
    },
];
