//! What countries are called.

use crate::text::{Lang, Text};

/// The name of the country `code`, as [`crate::providers::Details::country`] holds it.
pub(super) fn country_name(code: &str) -> Option<Text> {
    COUNTRIES.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

/// Where a provider is at home, in the middle of a sentence: `in India`, `भारत की`.
pub(super) fn at_home(lang: Lang, code: &str) -> String {
    match (code, country_name(code)) {
        ("world", _) | (_, None) => WORLDWIDE.get(lang).to_owned(),
        ("gb" | "nl" | "ph" | "us" | "ae", Some(name)) => {
            IN_THE.fill(lang, &[("country", name.get(lang))])
        }
        (_, Some(name)) => IN.fill(lang, &[("country", name.get(lang))]),
    }
}

const IN: Text = Text { en: "in {country}", hi: "{country} की" };
const IN_THE: Text = Text { en: "in the {country}", hi: "{country} की" };
const WORLDWIDE: Text = Text {
    en: "for people everywhere", hi: "पूरी दुनिया में चलने वाली"
};

/// ISO 3166-1 alpha-2 in lower case, `eu` and `world`.
const COUNTRIES: &[(&str, Text)] = &[
    (
        "ae",
        Text {
            en: "United Arab Emirates", hi: "संयुक्त अरब अमीरात"
        },
    ),
    ("ar", Text { en: "Argentina", hi: "अर्जेंटीना" }),
    ("at", Text { en: "Austria", hi: "ऑस्ट्रिया" }),
    ("au", Text { en: "Australia", hi: "ऑस्ट्रेलिया" }),
    (
        "ba",
        Text {
            en: "Bosnia and Herzegovina", hi: "बोस्निया और हर्ज़ेगोविना"
        },
    ),
    ("be", Text { en: "Belgium", hi: "बेल्जियम" }),
    ("bg", Text { en: "Bulgaria", hi: "बुल्गारिया" }),
    ("br", Text { en: "Brazil", hi: "ब्राज़ील" }),
    ("by", Text { en: "Belarus", hi: "बेलारूस" }),
    ("ca", Text { en: "Canada", hi: "कनाडा" }),
    ("ch", Text { en: "Switzerland", hi: "स्विट्ज़रलैंड" }),
    ("cl", Text { en: "Chile", hi: "चिली" }),
    ("cn", Text { en: "China", hi: "चीन" }),
    ("co", Text { en: "Colombia", hi: "कोलंबिया" }),
    ("cz", Text { en: "Czechia", hi: "चेकिया" }),
    ("de", Text { en: "Germany", hi: "जर्मनी" }),
    ("dk", Text { en: "Denmark", hi: "डेनमार्क" }),
    ("ee", Text { en: "Estonia", hi: "एस्टोनिया" }),
    ("es", Text { en: "Spain", hi: "स्पेन" }),
    ("eu", Text { en: "Europe", hi: "यूरोप" }),
    ("fi", Text { en: "Finland", hi: "फ़िनलैंड" }),
    ("fr", Text { en: "France", hi: "फ़्रांस" }),
    ("gb", Text { en: "United Kingdom", hi: "ब्रिटेन" }),
    ("gr", Text { en: "Greece", hi: "यूनान" }),
    ("hk", Text { en: "Hong Kong", hi: "हॉन्ग कॉन्ग" }),
    ("hr", Text { en: "Croatia", hi: "क्रोएशिया" }),
    ("hu", Text { en: "Hungary", hi: "हंगरी" }),
    ("id", Text { en: "Indonesia", hi: "इंडोनेशिया" }),
    ("ie", Text { en: "Ireland", hi: "आयरलैंड" }),
    ("il", Text { en: "Israel", hi: "इज़राइल" }),
    ("in", Text { en: "India", hi: "भारत" }),
    ("is", Text { en: "Iceland", hi: "आइसलैंड" }),
    ("it", Text { en: "Italy", hi: "इटली" }),
    ("jp", Text { en: "Japan", hi: "जापान" }),
    ("kr", Text { en: "South Korea", hi: "दक्षिण कोरिया" }),
    ("kz", Text { en: "Kazakhstan", hi: "कज़ाख़िस्तान" }),
    ("li", Text { en: "Liechtenstein", hi: "लिख्टेनश्टाइन" }),
    ("lt", Text { en: "Lithuania", hi: "लिथुआनिया" }),
    ("lu", Text { en: "Luxembourg", hi: "लक्ज़मबर्ग" }),
    ("lv", Text { en: "Latvia", hi: "लातविया" }),
    ("mx", Text { en: "Mexico", hi: "मेक्सिको" }),
    ("my", Text { en: "Malaysia", hi: "मलेशिया" }),
    ("nl", Text { en: "Netherlands", hi: "नीदरलैंड" }),
    ("no", Text { en: "Norway", hi: "नॉर्वे" }),
    ("nz", Text { en: "New Zealand", hi: "न्यूज़ीलैंड" }),
    ("ph", Text { en: "Philippines", hi: "फ़िलीपींस" }),
    ("pl", Text { en: "Poland", hi: "पोलैंड" }),
    ("pt", Text { en: "Portugal", hi: "पुर्तगाल" }),
    ("ro", Text { en: "Romania", hi: "रोमानिया" }),
    ("rs", Text { en: "Serbia", hi: "सर्बिया" }),
    ("ru", Text { en: "Russia", hi: "रूस" }),
    ("se", Text { en: "Sweden", hi: "स्वीडन" }),
    ("sg", Text { en: "Singapore", hi: "सिंगापुर" }),
    ("si", Text { en: "Slovenia", hi: "स्लोवेनिया" }),
    ("sk", Text { en: "Slovakia", hi: "स्लोवाकिया" }),
    ("th", Text { en: "Thailand", hi: "थाईलैंड" }),
    ("tr", Text { en: "Türkiye", hi: "तुर्किये" }),
    ("tw", Text { en: "Taiwan", hi: "ताइवान" }),
    ("ua", Text { en: "Ukraine", hi: "यूक्रेन" }),
    ("us", Text { en: "United States", hi: "अमेरिका" }),
    ("vn", Text { en: "Vietnam", hi: "वियतनाम" }),
    ("world", Text { en: "Worldwide", hi: "पूरी दुनिया" }),
    ("za", Text { en: "South Africa", hi: "दक्षिण अफ़्रीका" }),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::DETAILS;

    #[test]
    fn every_country_of_a_provider_has_a_name() {
        for details in DETAILS.iter() {
            assert!(country_name(details.country).is_some(), "{}: {}", details.id, details.country);
        }
    }

    #[test]
    fn countries_stand_in_order_and_once() {
        assert!(COUNTRIES.windows(2).all(|two| two[0].0 < two[1].0));
    }
}
