//! What stands in the base64 of a login, on both sides.

use yew::prelude::*;

use crate::simulator::{Turn, plain_response, text_in};
use crate::smtp::Part;
use crate::text::Text;
use crate::ui::place::Place;

/// What the client's answers and the server's questions say, where they are text.
/// The answer to `PLAIN` is left out: it has a view of its own.
pub(crate) fn in_base64(place: &Place, turn: &Turn) -> Html {
    let lang = place.lang;
    let lines = turn.lines();
    let answers = lines.iter().filter_map(|line| {
        let (range, _) = line.marks.iter().find(|(_, part)| *part == Part::Response)?;
        line.text.get(range.clone()).filter(|base64| plain_response(base64).is_none())
    });
    let replies: Vec<_> = turn.replies().filter(|reply| reply.code == 334).collect();
    let questions = replies.iter().flat_map(|reply| &reply.lines).map(String::as_str);
    let said: Vec<_> = answers
        .map(|base64| (CLIENT, base64))
        .chain(questions.map(|base64| (SERVER, base64)))
        .filter_map(|(who, base64)| Some((who, text_in(base64)?)))
        .collect();
    if said.is_empty() {
        return html! {};
    }
    html! {
        <section class="in-base64">
            <h3>{ TITLE.get(lang) }</h3>
            <dl>
                for (who, text) in said {
                    <dt>{ who.get(lang) }</dt>
                    <dd><code translate="no">{ text }</code></dd>
                }
            </dl>
        </section>
    }
}

const CLIENT: Text = Text { en: "The client says", hi: "client कहता है" };
const SERVER: Text = Text { en: "The server asks", hi: "server पूछता है" };
const TITLE: Text = Text { en: "Unpacked from base64", hi: "base64 खोलकर" };
