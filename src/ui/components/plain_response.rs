//! The base64 of `AUTH PLAIN`, taken apart.

use yew::prelude::*;

use crate::simulator::{Group, Piece, PlainPart, groups, plain_response};
use crate::text::Text;
use crate::ui::place::Place;

/// The base64 of `AUTH PLAIN`: what it says, and letter by letter how. Nothing
/// if it is none.
pub(crate) fn plain_response_view(place: &Place, base64: &str) -> Html {
    let lang = place.lang;
    let (Some(pieces), Some(groups)) = (plain_response(base64), groups(base64)) else {
        return html! {};
    };
    let part_of = |octet: usize| pieces.iter().find(|p| p.octets.contains(&octet)).map(|p| p.part);
    html! {
        <section class="base64">
            <h3>{ TITLE.get(lang) }</h3>
            <p>{ place.say(WHY) }</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ PART.get(lang) }</th>
                        <th scope="col">{ SAYS.get(lang) }</th>
                    </tr>
                </thead>
                <tbody>
                    for Piece { part, text, .. } in pieces.iter() {
                        <tr>
                            <th scope="row">{ place.say(name_of(*part)) }</th>
                            <td>
                                if text.is_empty() {
                                    <span class="gloss">{ empty(*part).get(lang) }</span>
                                } else {
                                    <code class={class_of(*part)} translate="no">{ text.clone() }</code>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
            <details>
                <summary>{ LETTERS.get(lang) }</summary>
                <ol class="groups" translate="no">
                    for (at, Group { letters, octets }) in groups.iter().enumerate() {
                        <li>
                            <code class="letters">{ letters.clone() }</code>
                            <code class="octets">
                                for (offset, octet) in octets.iter().enumerate() {
                                    <span class={part_of(at * 3 + offset).map(class_of)}>
                                        { shown(*octet) }
                                    </span>
                                }
                            </code>
                        </li>
                    }
                </ol>
            </details>
        </section>
    }
}

/// An octet as a letter where it is one, or as two hexadecimal digits.
fn shown(octet: u8) -> String {
    if octet.is_ascii_graphic() { char::from(octet).to_string() } else { format!("{octet:02x}") }
}

const fn name_of(part: PlainPart) -> Text {
    match part {
        PlainPart::Authzid => Text { en: "act for", hi: "किसकी ओर से" },
        PlainPart::Nul => Text { en: "octet 0", hi: "octet 0" },
        PlainPart::Authcid => Text { en: "user name", hi: "user name" },
        PlainPart::Password => {
            Text { en: "password (invented)", hi: "password (मनगढ़ंत)" }
        }
    }
}

const fn empty(part: PlainPart) -> Text {
    match part {
        PlainPart::Nul => Text {
            en: "separates the parts", hi: "हिस्सों को अलग करता है"
        },
        _ => {
            Text { en: "empty: for oneself", hi: "खाली: अपनी ही ओर से" }
        }
    }
}

const fn class_of(part: PlainPart) -> &'static str {
    match part {
        PlainPart::Authzid | PlainPart::Nul => "p-mark",
        PlainPart::Authcid => "p-address",
        PlainPart::Password => "p-verb",
    }
}

const LETTERS: Text = Text {
    en: "Letter by letter: four letters stand for three octets",
    hi: "अक्षर-दर-अक्षर: चार अक्षर तीन octets के बराबर",
};
const PART: Text = Text { en: "Part", hi: "हिस्सा" };
const SAYS: Text = Text { en: "Says", hi: "क्या लिखा है" };
const TITLE: Text =
    Text { en: "The Base64, taken apart", hi: "Base64 खोलकर देखिए" };
const WHY: Text = Text {
    en: "**Base64** writes any octets with 64 plain letters. It is no encryption: anyone can turn it back, as here. Only TLS around it keeps the password from others.",
    hi: "**Base64** किसी भी data को 64 सादे अक्षरों में लिखने का तरीका है। यह encryption नहीं है: कोई भी इसे वापस पढ़ सकता है, जैसे यहाँ। password को दूसरों से केवल बाहर का TLS बचाता है।",
};
