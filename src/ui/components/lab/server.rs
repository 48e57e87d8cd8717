//! The server: where it stands, and what it holds.

use yew::prelude::*;

use super::At;
use crate::simulator::lab::news::news;
use crate::smtp::{Phase, Transport};
use crate::text::Text;
use crate::ui::components::server_holds;
use crate::ui::words::SERVER;

/// The server: a picture of its states, and its buffers.
pub(crate) fn server(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let lab = &desk.lab;
    let Some(session) = lab.session() else {
        return html! {};
    };
    html! {
        <section class="server-side" aria-labelledby="server-side">
            <h2 id="server-side">{ SERVER.get(lang) }</h2>
            { states(at, session.phase()) }
            { server_holds(place, session, &lab.here().events) }
        </section>
    }
}

/// What the last move did, in words, for those who listen.
pub(crate) fn heard(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    html! {
        <p class="heard" role="status">{ news(&desk.lab, place.lang).join(" ") }</p>
    }
}

/// The states, the present one marked.
fn states(at: At<'_>, now: Phase) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let implicit = desk.lab.scene().door.transport() == Transport::Tls;
    let order = if implicit { IMPLICIT } else { STARTTLS };
    html! {
        <ol class="states" aria-label={STATES.get(lang)}>
            for phase in order {
                <li aria-current={(phase == now).then_some("step")} class={(phase == now).then_some("here")}>
                    { short(phase).get(lang) }
                </li>
            }
        </ol>
    }
}

const fn short(phase: Phase) -> Text {
    match phase {
        Phase::Handshake => Text::same("TLS"),
        Phase::Greeting => Text { en: "greeted", hi: "greeting" },
        Phase::Ready => Text { en: "ready", hi: "तैयार" },
        Phase::Authentication => Text { en: "login", hi: "login" },
        Phase::Sender => Text { en: "sender", hi: "भेजने वाला" },
        Phase::Recipients => Text { en: "recipients", hi: "पाने वाले" },
        Phase::Data => Text { en: "message", hi: "message" },
        Phase::Closed => Text { en: "closed", hi: "बंद" },
    }
}

const IMPLICIT: [Phase; 8] = [
    Phase::Handshake,
    Phase::Greeting,
    Phase::Ready,
    Phase::Authentication,
    Phase::Sender,
    Phase::Recipients,
    Phase::Data,
    Phase::Closed,
];
const STARTTLS: [Phase; 8] = [
    Phase::Greeting,
    Phase::Ready,
    Phase::Handshake,
    Phase::Authentication,
    Phase::Sender,
    Phase::Recipients,
    Phase::Data,
    Phase::Closed,
];
const STATES: Text =
    Text { en: "States of the server", hi: "server की अवस्थाएँ" };
