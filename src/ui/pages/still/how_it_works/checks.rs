//! Drawing: what SPF, DKIM and DMARC compare, and with what.

use yew::prelude::*;

use crate::text::{Lang, Text};
use crate::ui::place::Place;

/// The drawing.
pub(super) fn drawing(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <figure class="d-figure">
            <ul class="d-cards">
                for check in CHECKS {
                    <li>
                        <strong class="d-name" translate="no">{ check.name }</strong>
                        { picture(check.name, lang) }
                        <dl class="d-facts">
                            <div>
                                <dt>{ PUBLISHED.get(lang) }</dt>
                                <dd>{ place.say(check.published) }</dd>
                            </div>
                            <div>
                                <dt>{ ASKED.get(lang) }</dt>
                                <dd>{ place.say(check.asked) }</dd>
                            </div>
                            <div>
                                <dt>{ WHOSE.get(lang) }</dt>
                                <dd>{ place.say(check.whose) }</dd>
                            </div>
                        </dl>
                    </li>
                }
            </ul>
            <figcaption>{ place.say(CAPTION) }</figcaption>
        </figure>
    }
}

struct Check {
    name: &'static str,
    published: Text,
    asked: Text,
    whose: Text,
}

/// What is compared. The list below says the same in words.
fn picture(name: &str, lang: Lang) -> Html {
    let drawing = match name {
        "SPF" => spf(lang),
        "DKIM" => dkim(lang),
        _ => dmarc(lang),
    };
    html! {
        <svg class="d-check" viewBox="0 0 280 168" aria-hidden="true" focusable="false">
            { drawing }
        </svg>
    }
}

/// The calling server, and the list that it must be on.
fn spf(lang: Lang) -> Html {
    html! {
        <>
            <path class="d-body" d="M14 62h58v50H14z" />
            <path class="d-stroke" d="M14 79h58M14 96h58M22 70.5h6M22 87.5h6M22 104h6" />
            <text class="d-soft" x="8" y="136">{ CALLS.get(lang) }</text>
            <text class="d-code" x="8" y="158">{ "192.0.2.25" }</text>
            <path class="d-link" d="M80 86h44" />
            <path class="d-tick" d="m92 70 7 7 13-14" />
            <path class="d-body" d="M132 22h144v98H132z" />
            <path class="d-red" d="M204 14a8 8 0 1 1 0 16 8 8 0 0 1 0-16z" />
            <text class="d-soft" x="142" y="54">{ LIST.get(lang) }</text>
            <path class="d-chosen" d="M138 70h132v24H138z" />
            <text class="d-code" x="146" y="87">{ "192.0.2.25" }</text>
            <text class="d-code" x="146" y="111">{ "192.0.2.26" }</text>
            <text class="d-soft" x="132" y="142">{ IN_DNS.get(lang) }</text>
        </>
    }
}

/// The sealed letter, and the key that fits the seal.
fn dkim(lang: Lang) -> Html {
    html! {
        <>
            <path class="d-body" d="M14 16h112v112H14z" />
            <path class="d-stroke" d="M26 34h64M26 48h88M26 62h88M26 76h88M26 90h44" />
            <path class="d-red" d="m100 84 6 4 7-1 2 7 6 4-3 7 3 7-6 4-2 7-7-1-6 4-6-4-7 1-2-7-6-4 3-7-3-7 6-4 2-7 7 1z" />
            <path class="d-seal" d="m93 105 5 6 10-12" />
            <text class="d-code" x="14" y="156">{ "d=example.com" }</text>
            <path class="d-link" d="M132 104h40" />
            <path class="d-tick" d="m142 88 7 7 13-14" />
            <path class="d-key" d="M196 92a12 12 0 1 1 0 24 12 12 0 0 1 0-24zM208 104h52v11M248 104v9" />
            <text class="d-soft" x="182" y="62">{ KEY.get(lang) }</text>
            <text class="d-soft" x="182" y="84">{ IN_DNS.get(lang) }</text>
        </>
    }
}

/// The sender that is seen, and the two names that were checked.
fn dmarc(lang: Lang) -> Html {
    html! {
        <>
            <path class="d-link" d="M140 46 72 98M140 46l68 52" />
            <path class="d-body" d="M42 8h196v38H42z" />
            <text class="d-code" x="140" y="33" text-anchor="middle">{ "From: …@example.com" }</text>
            <path class="d-chosen" d="M4 98h130v56H4zM146 98h130v56H146z" />
            <text class="d-soft" x="69" y="120" text-anchor="middle">{ "SPF" }</text>
            <text class="d-code" x="69" y="142" text-anchor="middle">{ "example.com" }</text>
            <text class="d-soft" x="211" y="120" text-anchor="middle">{ "DKIM" }</text>
            <text class="d-code" x="211" y="142" text-anchor="middle">{ "example.com" }</text>
            <text class="d-heading" x="140" y="86" text-anchor="middle">{ OR.get(lang) }</text>
            <text class="d-equal" x="84" y="74" text-anchor="middle">{ "=" }</text>
            <text class="d-equal" x="196" y="74" text-anchor="middle">{ "=" }</text>
        </>
    }
}

const CHECKS: [Check; 3] = [
    Check {
        name: "SPF",
        published: Text {
            en: "which servers may send for it",
            hi: "कौन-से servers उसकी mail भेज सकते हैं",
        },
        asked: Text {
            en: "Is the server that is calling on the list?",
            hi: "mail देने वाला server इस सूची में है?",
        },
        whose: Text {
            en: "in `MAIL FROM`, on the envelope", hi: "`MAIL FROM` में, लिफ़ाफ़े पर"
        },
    },
    Check {
        name: "DKIM",
        published: Text {
            en: "the key to check its signatures", hi: "उसके हस्ताक्षर जाँचने की चाबी"
        },
        asked: Text {
            en: "Does the signature fit the letter?",
            hi: "हस्ताक्षर इस चिट्ठी से मेल खाता है?",
        },
        whose: Text {
            en: "in the signature, after `d=`", hi: "हस्ताक्षर में, `d=` के बाद"
        },
    },
    Check {
        name: "DMARC",
        published: Text {
            en: "what to do if neither fits, and where reports go",
            hi: "दोनों मेल न खाएँ तो क्या करें, और report किसे जाए",
        },
        asked: Text {
            en: "Is one of the two domains that passed the one in `From:`?",
            hi: "सही निकले domains में से कोई वही है, जो `From:` में है?",
        },
        whose: Text {
            en: "in `From:`, which the reader sees",
            hi: "`From:` में, जो पढ़ने वाले को दिखता है",
        },
    },
];

const ASKED: Text = Text {
    en: "The receiving server asks", hi: "लेने वाला server पूछता है"
};
const CALLS: Text = Text { en: "is calling", hi: "mail दे रहा है" };
const CAPTION: Text = Text {
    en: "Three checks of one mail. The owner of the sender's domain publishes, the recipient's server asks and decides.",
    hi: "एक mail की तीन जाँचें। लिखकर रखता है भेजने वाले के domain का मालिक; पूछता और फ़ैसला करता है पाने वाले का server।",
};
const IN_DNS: Text = Text { en: "in the DNS", hi: "DNS में" };
const KEY: Text = Text { en: "public key", hi: "public चाबी" };
const LIST: Text = Text { en: "for example.com", hi: "इन्हें इजाज़त" };
const OR: Text = Text { en: "or", hi: "या" };
const PUBLISHED: Text =
    Text { en: "The domain publishes", hi: "domain लिखकर रखता है" };
const WHOSE: Text = Text { en: "Which domain counts", hi: "किस domain की जाँच" };
