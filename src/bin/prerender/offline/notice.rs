//! What says that a new version is ready: `static/js/offline.js` uncovers it, in
//! the language that the page has by then.

use dakiya::text::{Lang, Text};

/// The notice, hidden. What is around it is there from the beginning: only what
/// appears inside of such a place is read out.
pub(crate) fn notice() -> String {
    let mut notices = String::new();
    for lang in Lang::ALL {
        notices += &format!(
            "<div class=\"new-version\" lang=\"{}\" hidden><p>{}</p>\
                 <button type=\"button\" class=\"main\" data-do=\"load\">{}</button>\
                 <button type=\"button\" data-do=\"later\">{}</button></div>",
            lang.tag(),
            READY.get(lang),
            OPEN.get(lang),
            LATER.get(lang),
        );
    }
    format!("<div id=\"news\" role=\"status\">{notices}</div>\n")
}

const READY: Text = Text {
    en: "A new version of Dakiya is ready. Opening it loads this page again: your choices in the link stay, other text that you typed does not.",
    hi: "डाकिया का नया version तैयार है। उसे खोलने पर यह पन्ना फिर से load होगा: link में जो है वह बना रहेगा, बाक़ी लिखा हुआ नहीं।",
};
const OPEN: Text = Text { en: "Open it", hi: "खोलिए" };
const LATER: Text = Text { en: "Later", hi: "बाद में" };
