//! What a program calls things: a row for each thing that it knows.

use yew::prelude::*;

use crate::providers::Security;
use crate::registry::Entry;
use crate::targets::{Target, Words};
use crate::text::Text;
use crate::ui::components::Copy;
use crate::ui::place::Place;
use crate::ui::words::USER_NAME;

/// What the program calls things.
pub(super) fn dictionary(place: &Place, target: Entry<Target>, words: &Words) -> Html {
    let lang = place.lang;
    let rows = [
        (Text::same(Security::Tls.name()), TLS, words.tls),
        (Text::same(Security::StartTls.name()), STARTTLS, words.starttls),
        (USER_NAME, USERNAME_IS, words.username),
        (PASSWORD, PASSWORD_IS, words.password),
    ];
    let rows: Vec<_> =
        rows.into_iter().filter_map(|(name, is, word)| Some((name, is, word?))).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h2 id="words">{ DICTIONARY.fill(lang, &[("name", target.name)]) }</h2>
            <table class="dictionary">
                <thead>
                    <tr>
                        <th scope="col">{ MEANS.get(lang) }</th>
                        <th scope="col">{ SAYS.fill(lang, &[("name", target.name)]) }</th>
                    </tr>
                </thead>
                <tbody>
                    for (name, is, word) in rows {
                        <tr>
                            <th scope="row">
                                { name.get(lang) }<span class="gloss">{ is.get(lang) }</span>
                            </th>
                            <td>
                                <code class="value" translate="no">{ word }</code>
                                <Copy {lang} text={word} what={name.get(lang)} />
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

const DICTIONARY: Text =
    Text { en: "What {name} calls it", hi: "{name} इसे क्या कहता है" };
const MEANS: Text = Text { en: "What is meant", hi: "मतलब" };
const PASSWORD: Text = Text { en: "Password", hi: "Password" };
const PASSWORD_IS: Text =
    Text { en: "where it comes from", hi: "कहाँ से आता है" };
const SAYS: Text = Text { en: "{name} says", hi: "{name} में" };
const STARTTLS: Text = Text {
    en: "begins plain, then switches", hi: "शुरुआत सादी, फिर encryption"
};
const TLS: Text =
    Text { en: "encrypted from the first byte", hi: "पहले byte से encrypted" };
const USERNAME_IS: Text =
    Text { en: "the name to log in with", hi: "login करने का नाम" };
