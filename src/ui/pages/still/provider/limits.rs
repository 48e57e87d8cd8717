//! How much may be sent, as far as it is known.

use yew::prelude::*;

use crate::providers::{Counted, Limits};
use crate::text::{Lang, Text};
use crate::ui::place::Place;

/// What is known, or that nothing is.
pub(super) fn limits(place: &Place, limits: &Limits) -> Html {
    let lang = place.lang;
    let rows = known(lang, limits);
    if rows.is_empty() {
        return place.prose(UNKNOWN);
    }
    html! {
        <table class="limits">
            <tbody>
                for (name, value) in rows {
                    <tr><th scope="row">{ name.get(lang) }</th><td>{ value }</td></tr>
                }
            </tbody>
        </table>
    }
}

fn known(lang: Lang, limits: &Limits) -> Vec<(Text, String)> {
    let counted = match limits.counts {
        Counted::Messages => MESSAGES,
        Counted::Recipients => RECIPIENTS,
    };
    let counted = |number: String| format!("{number} {}", counted.get(lang));
    let hour = limits.per_hour.map(|(low, high)| {
        let [lowest, highest] = [low, high].map(|number| number.to_string());
        let range = || RANGE.fill(lang, &[("low", &lowest), ("high", &highest)]);
        if low == high { lowest.clone() } else { range() }
    });
    let rows = [
        (PER_DAY, limits.per_day.map(|number| counted(number.to_string()))),
        (PER_HOUR, hour.map(counted)),
        (PER_MESSAGE, limits.recipients.map(|number| number.to_string())),
        (SIZE, limits.octets.map(|octets| SIZE_VALUE.fill(lang, &[("mb", &megabytes(octets))]))),
    ];
    rows.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// Providers mean 1,000,000 octets or 1,048,576; the one that gives a round number.
fn megabytes(octets: u64) -> String {
    let unit = if octets.is_multiple_of(1_000_000) { 1_000_000 } else { 1_048_576 };
    (octets / unit).to_string()
}

const MESSAGES: Text = Text {
    en: "messages, however many recipients each has",
    hi: "mail, हर mail के पाने वाले चाहे जितने हों",
};
const PER_DAY: Text = Text { en: "In 24 hours", hi: "24 घंटे में" };
const PER_HOUR: Text = Text { en: "In an hour", hi: "एक घंटे में" };
const PER_MESSAGE: Text =
    Text { en: "Recipients of one message", hi: "एक mail के पाने वाले" };
const RANGE: Text = Text {
    en: "{low} to {high}, reports differ:",
    hi: "{low} से {high} (अलग-अलग जगह अलग लिखा है)",
};
const RECIPIENTS: Text = Text {
    en: "recipients; a message to ten people counts ten times",
    hi: "पाने वाले; दस लोगों को भेजी एक mail दस गिनी जाती है",
};
const SIZE: Text = Text { en: "Size of one message", hi: "एक mail का आकार" };
const SIZE_VALUE: Text = Text {
    en: "{mb} MB; packed for the way an attachment is about a third larger, and many providers count it so",
    hi: "{mb} MB; रास्ते के लिए बाँधने पर attachment लगभग एक-तिहाई बड़ा हो जाता है, और कई providers उसी रूप को गिनते हैं",
};
const UNKNOWN: Text = Text {
    en: "Not known: we found no limit that the provider names.",
    hi: "मालूम नहीं: provider की बताई कोई सीमा हमें नहीं मिली।",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_the_round_numbers_that_providers_name() {
        assert_eq!(megabytes(26_214_400), "25");
        assert_eq!(megabytes(20_000_000), "20");
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        assert!(known(Lang::En, &Limits::UNKNOWN).is_empty());
        let some = Limits { per_hour: Some((50, 100)), ..Limits::UNKNOWN };
        assert_eq!(known(Lang::En, &some).len(), 1);
    }
}
