//! AUTH, TLS, SPF, DKIM and DMARC: what each protects, and what it does not.

use yew::prelude::*;

use super::{Part, checks};
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "safeguards",
    title: Text {
        en: "What was added since", hi: "बाद में क्या जोड़ा गया"
    },
    body,
};

fn body(place: &Place) -> Html {
    let (own, domains) = SAFEGUARDS.split_at(2);
    html! {
        <>
            { place.prose(INTRO) }
            for safeguard in own {
                { guard(place, *safeguard) }
            }
            { place.prose(DOMAINS) }
            { checks::drawing(place) }
            for safeguard in domains {
                { guard(place, *safeguard) }
            }
        </>
    }
}

/// One addition to SMTP.
#[derive(Clone, Copy)]
struct Safeguard {
    title: Text,
    text: Text,
    protects: Text,
    /// What it does not protect.
    leaves: Text,
}

fn guard(place: &Place, safeguard: Safeguard) -> Html {
    let lang = place.lang;
    let Safeguard { title, text, protects, leaves } = safeguard;
    html! {
        <>
            <h3>{ place.say(title) }</h3>
            { place.prose(text) }
            <dl class="d-scope">
                <div class="d-protects">
                    <dt>{ PROTECTS.get(lang) }</dt>
                    <dd>{ place.say(protects) }</dd>
                </div>
                <div class="d-leaves">
                    <dt>{ LEAVES.get(lang) }</dt>
                    <dd>{ place.say(leaves) }</dd>
                </div>
            </dl>
        </>
    }
}

const DOMAINS: Text = Text {
    en: "AUTH and TLS look after one connection. The other three let the owner of a **domain**, the part of the address after the @, say in the DNS what is genuine, so that a server that has never heard of the sender can check it.",
    hi: "AUTH और TLS एक connection को सँभालते हैं। बाक़ी तीन से **domain** का, यानी पते में @ के बाद वाले हिस्से का, मालिक DNS में लिख देता है कि असली mail कैसे पहचानी जाए। तब वह server भी जाँच सकता है जिसने भेजने वाले का नाम कभी न सुना हो।",
};
const INTRO: Text = Text {
    en: "None of these replaces SMTP. Each closes one gap and leaves others open; only together they make it hard to send in your name.",
    hi: "इनमें से कोई SMTP की जगह नहीं लेता। हर एक किसी एक कमी को भरता है और बाक़ी को छोड़ देता है। सब मिलकर ही आपके नाम से mail भेजना मुश्किल बनाते हैं।",
};
const LEAVES: Text = Text { en: "Leaves open", hi: "क्या रह जाता है" };
const PROTECTS: Text = Text { en: "Protects", hi: "किसे बचाता है" };

const SAFEGUARDS: [Safeguard; 5] = [
    Safeguard {
        title: Text {
            en: "AUTH: login at submission", hi: "AUTH: जमा करते समय login"
        },
        text: Text {
            en: "With [AUTH](smtp/commands/auth/) ([RFC 4954](https://www.rfc-editor.org/rfc/rfc4954), first in 1999) the program proves to its own mail service who it is, by a password or by a token that a login page issued.",
            hi: "[AUTH](smtp/commands/auth/) ([RFC 4954](https://www.rfc-editor.org/rfc/rfc4954), पहली बार 1999 में) से program अपनी mail सेवा को साबित करता है कि वह किसका है: password से, या login पन्ने से मिले token से।",
        },
        protects: Text {
            en: "your mail service, from strangers who would send through it.",
            hi: "आपकी mail सेवा को उन अजनबियों से, जो उसके रास्ते mail भेजना चाहें।",
        },
        leaves: Text {
            en: "the rest of the way. The next server learns nothing of the login, and whoever knows your password counts as you.",
            hi: "आगे का रास्ता। अगले server को login का कुछ पता नहीं चलता; और जिसके पास आपका password है, वह आप ही माना जाता है।",
        },
    },
    Safeguard {
        title: Text {
            en: "TLS: encryption on the line", hi: "TLS: रास्ते में ताला"
        },
        text: Text {
            en: "TLS encrypts a connection, and the server shows a certificate that proves its name. [STARTTLS](smtp/commands/starttls/) ([RFC 3207](https://www.rfc-editor.org/rfc/rfc3207)) begins it in the middle of the conversation; on ports 465, 993 and 995 it is there from the start ([RFC 8314](https://www.rfc-editor.org/rfc/rfc8314)).",
            hi: "TLS connection को encrypt करता है, और server एक certificate दिखाकर अपना नाम साबित करता है। [STARTTLS](smtp/commands/starttls/) ([RFC 3207](https://www.rfc-editor.org/rfc/rfc3207)) इसे बातचीत के बीच में शुरू करता है; port 465, 993 और 995 पर यह शुरू से रहता है ([RFC 8314](https://www.rfc-editor.org/rfc/rfc8314))।",
        },
        protects: Text {
            en: "password and letter from readers on that leg, and you from a false server, if the program checks the certificate.",
            hi: "रास्ते के उस हिस्से में password और चिट्ठी को, बीच में पढ़ने वालों से। program certificate जाँचता हो, तो आपको नक़ली server से भी।",
        },
        leaves: Text {
            en: "the mail on the servers, where it lies readable. And between servers TLS is mostly a wish: without it the mail still goes, unless the recipient's domain demands it, by [MTA-STS](https://www.rfc-editor.org/rfc/rfc8461) or [DANE](https://www.rfc-editor.org/rfc/rfc7672).",
            hi: "servers पर रखी mail; वहाँ वह पढ़ी जा सकती है। और servers के बीच TLS ज़्यादातर एक इच्छा भर है: न हो तो भी mail चली जाती है, जब तक पाने वाले का domain [MTA-STS](https://www.rfc-editor.org/rfc/rfc8461) या [DANE](https://www.rfc-editor.org/rfc/rfc7672) से उसकी शर्त न रखे।",
        },
    },
    Safeguard {
        title: Text {
            en: "SPF: which servers may send", hi: "SPF: कौन-से servers भेज सकते हैं"
        },
        text: Text {
            en: "With SPF ([RFC 7208](https://www.rfc-editor.org/rfc/rfc7208)) a domain lists in the DNS the servers that send its mail. The receiving server takes the domain of `MAIL FROM` and looks whether the computer that is calling is on that list.",
            hi: "SPF ([RFC 7208](https://www.rfc-editor.org/rfc/rfc7208)) में domain अपने भेजने वाले servers की सूची DNS में रखता है। लेने वाला server `MAIL FROM` का domain देखता है और जाँचता है कि जो computer mail दे रहा है, वह उस सूची में है या नहीं।",
        },
        protects: Text {
            en: "the domain on the envelope.", hi: "लिफ़ाफ़े पर लिखे domain को।"
        },
        leaves: Text {
            en: "the `From:` that the reader sees. And honest mail that someone forwards fails, because the forwarding server is not on the list.",
            hi: "`From:`, जो पढ़ने वाले को दिखता है। और कोई mail forward करे, तो सच्ची mail भी फ़ेल हो जाती है, क्योंकि forward करने वाला server सूची में नहीं होता।",
        },
    },
    Safeguard {
        title: Text {
            en: "DKIM: a seal on the letter", hi: "DKIM: चिट्ठी पर मुहर"
        },
        text: Text {
            en: "With DKIM ([RFC 6376](https://www.rfc-editor.org/rfc/rfc6376)) the sending server signs the letter: the text and the most important lines above it. The key to check the signature is in the DNS of the domain that the signature names (`d=`).",
            hi: "DKIM ([RFC 6376](https://www.rfc-editor.org/rfc/rfc6376)) में भेजने वाला server चिट्ठी पर digital हस्ताक्षर करता है: पाठ पर और ऊपर की ज़रूरी पंक्तियों पर। हस्ताक्षर जाँचने की चाबी उस domain के DNS में होती है जिसका नाम हस्ताक्षर में लिखा है (`d=`)।",
        },
        protects: Text {
            en: "the signed parts from changes on the way, and it says which domain answers for them. It survives forwarding.",
            hi: "हस्ताक्षर वाले हिस्सों को, रास्ते में बदले जाने से। साथ ही बताता है कि उनकी ज़िम्मेदारी किस domain की है। mail forward हो, तब भी टिकता है।",
        },
        leaves: Text {
            en: "whose name it is: `d=` need not be the domain in `From:`. Nor does it say that the mail is welcome; spam is signed, too.",
            hi: "हस्ताक्षर किसके नाम का है: ज़रूरी नहीं कि `d=` और `From:` का domain एक हो। यह भी नहीं बताता कि mail काम की है; spam पर भी हस्ताक्षर होते हैं।",
        },
    },
    Safeguard {
        title: Text {
            en: "DMARC: the name that the reader sees",
            hi: "DMARC: वह नाम जो पढ़ने वाले को दिखता है",
        },
        text: Text {
            en: "DMARC ties both to the letter: SPF or DKIM must have passed for the domain in `From:`. For mail where neither has, the domain's owner says in the DNS what should happen, let it through, put it with spam or refuse it, and where reports go. The rules are in [RFC 9989](https://www.rfc-editor.org/rfc/rfc9989), which replaced [RFC 7489](https://www.rfc-editor.org/rfc/rfc7489) in May 2026.",
            hi: "DMARC दोनों को चिट्ठी से जोड़ता है: SPF या DKIM में से कोई एक उसी domain के लिए सही निकले, जो `From:` में है। दोनों न निकलें, तो domain का मालिक DNS में अपनी इच्छा लिख रखता है: आने दें, spam में डालें, या लौटा दें; और इसकी report किसे भेजें। नियम [RFC 9989](https://www.rfc-editor.org/rfc/rfc9989) में हैं, जिसने मई 2026 में [RFC 7489](https://www.rfc-editor.org/rfc/rfc7489) की जगह ली।",
        },
        protects: Text {
            en: "your domain in the sender that people see.",
            hi: "आपके domain को, जो पढ़ने वाले को भेजने वाले की जगह दिखता है।",
        },
        leaves: Text {
            en: "names that only look alike, such as `examp1e.com`; a false name beside a true address; a mailbox that someone has broken into.",
            hi: "मिलते-जुलते नाम, जैसे `examp1e.com`; सही पते के साथ लिखा झूठा नाम; और ऐसा mailbox जिसमें कोई घुस चुका हो।",
        },
    },
];
