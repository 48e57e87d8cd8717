//! What was added since: AUTH, TLS, SPF, DKIM and DMARC.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "added",
    title: Text {
        en: "What was added since", hi: "बाद में क्या जोड़ा गया"
    },
    body,
};

fn body(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <>
            <figure class="d-checks">
                <ul>
                    for (name, asks, picture) in CHECKS {
                        <li>
                            <svg viewBox="0 0 48 48" class="d-picture" aria-hidden="true" focusable="false">
                                <path d={picture} />
                            </svg>
                            <strong>{ name }</strong>
                            <span>{ place.say(asks) }</span>
                        </li>
                    }
                </ul>
                <figcaption>{ CAPTION.get(lang) }</figcaption>
            </figure>
            <dl class="d-added">
                for (name, text) in ADDED {
                    <dt>{ name }</dt>
                    <dd>{ place.say(text) }</dd>
                }
            </dl>
        </>
    }
}

const CHECKS: [(&str, Text, &str); 3] = [
    (
        "SPF",
        Text {
            en: "Does this **server** stand in the list that the envelope's domain publishes?",
            hi: "क्या यह **server** उस सूची में है जो लिफ़ाफ़े के domain ने छापी है?",
        },
        "M8 6h32v36H8zM14 14h4M22 14h12M14 24h4M22 24h12M14 34h4M22 34h12",
    ),
    (
        "DKIM",
        Text {
            en: "Is the **letter** still as the domain sealed it?",
            hi: "क्या **चिट्ठी** वैसी ही है जैसी domain ने मुहर लगाकर भेजी थी?",
        },
        "M6 10h36v26H6zM6 10l18 14 18-14M24 30a6 6 0 1 0 0 .1M21 36l-3 8 6-3 6 3-3-8",
    ),
    (
        "DMARC",
        Text {
            en: "Does one of the two speak for the domain in **From:**? If not, what then?",
            hi: "क्या दोनों में से कोई **From:** वाले domain की गवाही देता है? नहीं, तो क्या किया जाए?",
        },
        "M24 4 42 10v14c0 10-8 16-18 20C14 40 6 34 6 24V10zM16 24l6 6 11-12",
    ),
];
const CAPTION: Text = Text {
    en: "Three questions that the recipient's server asks. The answers stand in the DNS, where only the owner of a domain can write.",
    hi: "पाने वाले का server ये तीन सवाल पूछता है। जवाब DNS में होते हैं, जहाँ केवल domain का मालिक लिख सकता है।",
};
const ADDED: [(&str, Text); 5] = [
    (
        "AUTH",
        Text {
            en: "The login, since 1999 ([RFC 4954](https://www.rfc-editor.org/rfc/rfc4954)). Your server knows who hands mail in; the servers after it do not. See [AUTH](smtp/commands/auth/).",
            hi: "login, 1999 से ([RFC 4954](https://www.rfc-editor.org/rfc/rfc4954))। आपके server को पता होता है कि mail कौन दे रहा है; आगे के servers को नहीं। देखिए [AUTH](smtp/commands/auth/)।",
        },
    ),
    (
        "TLS",
        Text {
            en: "Encryption of one leg: nobody on that wire can read or change the mail. On each server it lies open again. It is no end-to-end encryption.",
            hi: "एक हिस्से की encryption: उस तार पर कोई mail पढ़ या बदल नहीं सकता। पर हर server पर वह फिर खुली होती है। यह end-to-end encryption नहीं है।",
        },
    ),
    (
        "SPF",
        Text {
            en: "A domain publishes which servers may send in its name ([RFC 7208](https://www.rfc-editor.org/rfc/rfc7208)). It protects the envelope, not the `From:` that people see, and it breaks when mail is forwarded.",
            hi: "domain बताता है कि उसके नाम से कौन-से servers भेज सकते हैं ([RFC 7208](https://www.rfc-editor.org/rfc/rfc7208))। यह लिफ़ाफ़े को बचाता है, लोगों को दिखने वाले `From:` को नहीं; और mail forward होने पर टूट जाता है।",
        },
    ),
    (
        "DKIM",
        Text {
            en: "The sending server signs the letter with a key of the domain ([RFC 6376](https://www.rfc-editor.org/rfc/rfc6376)). It survives forwarding, but says nothing about whether the signing domain is the one in `From:`.",
            hi: "भेजने वाला server चिट्ठी पर domain की key से हस्ताक्षर करता है ([RFC 6376](https://www.rfc-editor.org/rfc/rfc6376))। forward होने पर भी टिकता है, पर यह नहीं बताता कि हस्ताक्षर `From:` वाले domain का ही है।",
        },
    ),
    (
        "DMARC",
        Text {
            en: "The owner of a domain says: mail with my name in `From:` must pass SPF or DKIM **for this very domain**; otherwise put it aside or refuse it, and report to me ([RFC 9989](https://www.rfc-editor.org/rfc/rfc9989), since 2026; RFC 7489 before). It protects the domain, not against a lookalike such as `examp1e.org`.",
            hi: "domain का मालिक कहता है: जिस mail के `From:` में मेरा नाम हो, वह **इसी domain के लिए** SPF या DKIM में खरी उतरे; नहीं तो उसे अलग रखिए या लौटाइए, और मुझे बताइए ([RFC 9989](https://www.rfc-editor.org/rfc/rfc9989), 2026 से; पहले RFC 7489)। यह domain को बचाता है, मिलते-जुलते नाम (`examp1e.org`) से नहीं।",
        },
    ),
];
