//! `/<lang>/fix/codes/`: every code, and every text that servers are known to send, to be
//! searched.

use yew::prelude::*;

use super::code::said;
use super::finder;
use crate::diagnose::{CODES, Codes, ResponseCode, known};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    let lang = place.lang;
    let texts: Vec<_> = known().collect();
    let all = CODES.iter().map(|codes| codes.iter().count()).sum::<usize>() + texts.len();
    html! {
        <article class="codes-page">
            <p class="where">{ place.go(Page::Fix, PASTE.get(lang)) }</p>
            <h1>{ TITLE.get(lang) }</h1>
            { place.lead(LEAD) }
            { finder::finder(lang, HINT, FOUND, all, Html::default()) }
            for codes in CODES {
                { group(place, codes) }
            }
            <section data-group={""} aria-labelledby="known">
                <h2 id="known">
                    { TEXTS.get(lang) }{ " " }<small data-count={""}>{ texts.len().to_string() }</small>
                </h2>
                { said(place, &texts) }
            </section>
            <div data-none={""} hidden={true}>{ place.prose(NONE) }</div>
        </article>
    }
}

fn group(place: &Place, codes: &'static Codes) -> Html {
    let id = format!("group-{}", codes.id);
    html! {
        <section data-group={""} aria-labelledby={id.clone()}>
            <h2 {id}>
                { codes.title.get(place.lang) }{ " " }
                <small data-count={""}>{ codes.iter().count().to_string() }</small>
            </h2>
            <dl class="known-texts">
                for code in codes.iter() {
                    { item(place, codes, code) }
                }
            </dl>
        </section>
    }
}

fn item(place: &Place, codes: &Codes, code: &'static ResponseCode) -> Html {
    let Some(page) = Page::parse(&format!("fix/codes/{}/", codes.id_of(code))) else {
        return Html::default();
    };
    let searched =
        [code.code, code.name, code.meaning.en, code.meaning.hi].join(" ").to_lowercase();
    html! {
        <div data-search={searched}>
            <dt><a href={place.href(page)} translate="no"><code>{ code.code }</code></a></dt>
            <dd>{ place.say(code.meaning) }</dd>
        </div>
    }
}

const FOUND: Text = Text { en: "{found} of {all}", hi: "{all} में से {found}" };
const HINT: Text = Text {
    en: "A code (550, 5.7.1), a provider, or words of the error",
    hi: "code (550, 5.7.1), mail सेवा, या error के शब्द",
};
/// What the page holds.
pub(super) const LEAD: Text = Text {
    en: "What servers answer, and what it means: reply codes, enhanced status codes, the responses of POP3 and IMAP, and the words of well-known servers and programs.",
    hi: "server क्या जवाब देते हैं और उसका मतलब: reply codes, enhanced status codes, POP3 और IMAP के जवाब, और जाने-माने servers और programs के अपने शब्द।",
};
const NONE: Text = Text {
    en: "There is nothing like that here. Paste the whole error instead: more can be read from it than from one word.",
    hi: "यहाँ ऐसा कुछ नहीं मिला। पूरा error paste कीजिए: एक शब्द से ज़्यादा उससे पता चलता है।",
};
const PASTE: Text = Text {
    en: "Paste an error instead", hi: "इसके बदले error paste कीजिए"
};
const TEXTS: Text =
    Text { en: "Words of servers and programs", hi: "servers और programs के शब्द" };
/// The title of the document, and the heading.
pub(super) const TITLE: Text =
    Text { en: "Codes and what servers say", hi: "Codes और servers के जवाब" };
