//! Where the values come from, how old the evidence is, and how sure we are.

use yew::prelude::*;

use crate::providers::{Checked, Confidence, Details, LISTED, Source};
use crate::text::{Lang, Text};
use crate::ui::pages::still::sentence::Sentence;
use crate::ui::place::{Place, away, host};

/// Sources, date and confidence.
pub(super) fn sources(place: &Place, details: &Details) -> Html {
    html! {
        <div class="dated">
            <p>{ checked(place.lang, details.checked).drawn(place) }{ " " }{ place.say(sure(details.confidence)) }</p>
            <ul>
                for source in details.sources {
                    <li>{ link(place, *source) }</li>
                }
            </ul>
        </div>
    }
}

fn link(place: &Place, source: Source) -> Html {
    match source {
        Source::Page(url) => away(url, page_name(url)),
        Source::File(name, url) => {
            html! { <>{ name }{ ": " }{ away(url, host(url)) }</> }
        }
        Source::Thunderbird(id) => html! {
            <>
                { place.say_with(THUNDERBIRD, &[("id", id)]) }{ ": " }
                { away(AUTOCONFIG, "github.com/thunderbird/autoconfig") }
            </>
        },
        Source::Experience => place.say(EXPERIENCE),
    }
}

/// The host and the end of the path, so that two pages of one host can be told
/// apart.
fn page_name(url: &str) -> String {
    let whole = url.trim_start_matches("https://");
    let end = whole.find(['?', '#']).unwrap_or(whole.len());
    let mut parts = whole.get(..end).unwrap_or(whole).split('/').filter(|part| !part.is_empty());
    let host = parts.next().unwrap_or(whole);
    let parts: Vec<_> = parts.filter(|part| !part.starts_with("index.")).collect();
    match parts[..] {
        [] => host.to_owned(),
        [only] => format!("{host}/{only}"),
        [.., last] => format!("{host}/…/{last}"),
    }
}

fn checked(lang: Lang, checked: Checked) -> Sentence {
    let month = |date| month(lang, date);
    match checked {
        Checked::Dated(date) => Sentence::new(DATED, [("month", month(date))]),
        Checked::Listed(date) => {
            Sentence::new(IN_LIST, [("month", month(LISTED)), ("changed", month(date))])
        }
        Checked::Read(date) => Sentence::new(READ, [("month", month(date))]),
    }
}

const fn sure(confidence: Confidence) -> Text {
    match confidence {
        Confidence::High => Text {
            en: "We are sure of it: several independent sources agree, or the provider says so itself.",
            hi: "हमें इस पर भरोसा है: कई अलग-अलग स्रोत यही कहते हैं, या provider ख़ुद कहता है।",
        },
        Confidence::Medium => Text {
            en: "We are fairly sure: one good source says so.",
            hi: "काफ़ी भरोसा है: एक अच्छा स्रोत यही कहता है।",
        },
        Confidence::Low => Text {
            en: "We are not sure: compare it with what the provider says before you rely on it.",
            hi: "हमें पक्का मालूम नहीं: भरोसा करने से पहले provider की बात से मिला लीजिए।",
        },
    }
}

/// `2026-08` in words.
fn month(lang: Lang, date: &str) -> String {
    let (year, month) = date.split_once('-').unwrap_or((date, ""));
    let name = month.parse::<usize>().ok().and_then(|at| MONTHS.get(at.checked_sub(1)?));
    name.map_or_else(|| date.to_owned(), |name| format!("{} {year}", name.get(lang)))
}

const AUTOCONFIG: &str = "https://github.com/thunderbird/autoconfig";
const DATED: Text = Text {
    en: "The newest dated evidence is of {month}.",
    hi: "तारीख़ वाला सबसे नया प्रमाण {month} का है।",
};
const EXPERIENCE: Text = Text {
    en: "We found no page that says so; people who run mail servers know it so.",
    hi: "ऐसा कहने वाला कोई पन्ना नहीं मिला; mail server चलाने वाले इसे अनुभव से जानते हैं।",
};
const IN_LIST: Text = Text {
    en: "So it stood in Thunderbird's list in {month} (last changed there in {changed}); nobody else has confirmed it.",
    hi: "{month} में Thunderbird की सूची में यही लिखा था (वहाँ आख़िरी बदलाव: {changed}); किसी और ने इसकी पुष्टि नहीं की।",
};
const READ: Text = Text {
    en: "So it was known in {month}; what says so carries no date.",
    hi: "{month} में यही मालूम था; जहाँ यह लिखा है, वहाँ तारीख़ नहीं है।",
};
const THUNDERBIRD: Text = Text {
    en: "Thunderbird's list of providers, file `{id}` (MPL-2.0)",
    hi: "Thunderbird की providers वाली सूची, file `{id}` (MPL-2.0)",
};
const MONTHS: [Text; 12] = [
    Text { en: "January", hi: "जनवरी" },
    Text { en: "February", hi: "फ़रवरी" },
    Text { en: "March", hi: "मार्च" },
    Text { en: "April", hi: "अप्रैल" },
    Text { en: "May", hi: "मई" },
    Text { en: "June", hi: "जून" },
    Text { en: "July", hi: "जुलाई" },
    Text { en: "August", hi: "अगस्त" },
    Text { en: "September", hi: "सितंबर" },
    Text { en: "October", hi: "अक्टूबर" },
    Text { en: "November", hi: "नवंबर" },
    Text { en: "December", hi: "दिसंबर" },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pages_of_a_host_have_two_names() {
        assert_eq!(page_name("https://example.org/"), "example.org");
        assert_eq!(page_name("https://example.org/help?a=b"), "example.org/help");
        assert_eq!(page_name("https://example.org/a/b/22839#top"), "example.org/…/22839");
        assert_eq!(page_name("https://example.org/mail/index.html"), "example.org/mail");
    }

    #[test]
    fn months_are_said_in_words() {
        assert_eq!(month(Lang::En, "2026-08"), "August 2026");
        assert_eq!(month(Lang::Hi, "2015-07"), "जुलाई 2015");
        assert_eq!(month(Lang::En, "2026-13"), "2026-13");
    }
}
