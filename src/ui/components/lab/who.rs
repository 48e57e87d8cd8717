//! Who answers: the server, its ports, and what it can do.

use yew::prelude::*;

use super::At;
use crate::simulator::lab::Door;
use crate::smtp::{PERSONAS, Service, Transport};
use crate::text::{Lang, Text};
use crate::ui::components::value_of;
use crate::ui::route::Page;
use crate::ui::state::DeskAction;

/// The server, its port, how the client is set up, and a second server.
pub(crate) fn who(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let scene = desk.lab.scene();
    let persona = at.act.reform(|event: Event| {
        let persona = value_of(&event).and_then(|id| PERSONAS.get(&id));
        persona.map_or(DeskAction::Ask(None), DeskAction::Persona)
    });
    let other = at.act.reform(|event: Event| {
        DeskAction::Other(value_of(&event).and_then(|id| PERSONAS.get(&id)))
    });
    let door = at.act.reform(|event: Event| match value_of(&event).as_deref() {
        Some("25") => DeskAction::Door(Door::Mx),
        Some("465") => DeskAction::Door(Door::Smtps),
        _ => DeskAction::Door(Door::Submission),
    });
    let client = at.act.reform(|event: Event| match value_of(&event).as_deref() {
        Some("tls") => DeskAction::Client(Transport::Tls),
        _ => DeskAction::Client(Transport::Plain),
    });
    let mut doors = Door::of(&scene.persona);
    if !doors.contains(&scene.door) {
        doors.push(scene.door);
    }
    let fits = scene.client == scene.door.transport();
    html! {
        <section class="who-answers" aria-labelledby="who-answers">
            <h2 id="who-answers" class="unseen">{ TITLE.get(lang) }</h2>
            <div class="selects">
                <label>
                    <span>{ ANSWERS.get(lang) }</span>
                    <select id="persona" data-value={scene.persona.id} onchange={persona}>
                        for one in PERSONAS.iter() {
                            <option value={one.id} selected={one == scene.persona}>{ one.name }</option>
                        }
                    </select>
                </label>
                <label>
                    <span>{ PORT.get(lang) }</span>
                    <select id="door" data-value={scene.door.port().to_string()} onchange={door}>
                        for one in doors {
                            <option value={one.port().to_string()} selected={one == scene.door}>{ door_name(lang, one) }</option>
                        }
                    </select>
                </label>
                <label>
                    <span>{ CLIENT.get(lang) }</span>
                    <select id="client" data-value={if scene.client == Transport::Tls { "tls" } else { "plain" }} onchange={client}>
                        <option value="tls" selected={scene.client == Transport::Tls}>{ FIRST.get(lang) }</option>
                        <option value="plain" selected={scene.client == Transport::Plain}>{ LATER.get(lang) }</option>
                    </select>
                </label>
                <label>
                    <span>{ COMPARE.get(lang) }</span>
                    <select id="other" data-value={desk.other.map_or("", |other| other.id)} onchange={other}>
                        <option value="" selected={desk.other.is_none()}>{ NOBODY.get(lang) }</option>
                        for one in PERSONAS.iter() {
                            if one != scene.persona {
                                <option value={one.id} selected={desk.other == Some(one)}>{ one.name }</option>
                            }
                        }
                    </select>
                </label>
            </div>
            if !fits {
                <p class="note-line">{ MISFIT.get(lang) }</p>
            }
            <p class="played-as">
                { place.say_with(AS, &[("address", &scene.address), ("host", &scene.host), ("port", &scene.port.to_string())]) }
                { " " }{ place.go(Page::Home, CHANGE.get(lang)) }
            </p>
            <details>
                <summary>{ ABOUT.get(lang) }</summary>
                <p>{ place.say(scene.persona.about) }</p>
                if let Some(guesses) = scene.persona.guesses {
                    <p class="gloss">{ GUESSED.get(lang) }{ " " }{ place.say(guesses) }</p>
                }
                <fieldset class="switches">
                    <legend>{ SWITCHES.get(lang) }</legend>
                    for (name, on) in scene.switches() {
                        <label>
                            <input type="checkbox" checked={on} onchange={at.act.reform(move |_: Event| DeskAction::Switch(name))} />
                            { " " }<code translate="no">{ name }</code>
                        </label>
                    }
                </fieldset>
            </details>
        </section>
    }
}

fn door_name(lang: Lang, door: Door) -> String {
    let words = match (door.transport(), door.service()) {
        (Transport::Tls, _) => Text { en: "TLS first", hi: "पहले TLS" },
        (_, Service::Submission) => Text { en: "STARTTLS", hi: "STARTTLS" },
        (_, Service::Mx) => Text { en: "from other servers", hi: "दूसरे servers से" },
    };
    format!("{} · {}", door.port(), words.get(lang))
}

const ABOUT: Text = Text {
    en: "About this server, and what it can do",
    hi: "यह server कैसा है, और क्या-क्या कर सकता है",
};
const ANSWERS: Text = Text { en: "Who answers", hi: "जवाब कौन देगा" };
const AS: Text = Text {
    en: "Played as `{address}` at `{host}`, port {port}.",
    hi: "`{address}` के लिए, server `{host}`, port {port}।",
};
const CHANGE: Text = Text { en: "Use your address", hi: "अपना पता लीजिए" };
const CLIENT: Text = Text { en: "Your program is set to", hi: "आपके program में" };
const COMPARE: Text = Text { en: "Compare with", hi: "किससे मिलाएँ" };
const FIRST: Text = Text { en: "SSL/TLS", hi: "SSL/TLS" };
const GUESSED: Text = Text { en: "Guessed:", hi: "अनुमान:" };
const LATER: Text = Text { en: "STARTTLS", hi: "STARTTLS" };
const MISFIT: Text = Text {
    en: "Program and port do not fit: step on and see what comes of it.",
    hi: "program और port आपस में मेल नहीं खाते: आगे बढ़िए और देखिए क्या होता है।",
};
const NOBODY: Text = Text { en: "nobody", hi: "किसी से नहीं" };
const PORT: Text = Text { en: "Port", hi: "Port" };
const SWITCHES: Text =
    Text { en: "What it offers", hi: "क्या-क्या देता है" };
const TITLE: Text = Text { en: "Who answers", hi: "जवाब कौन देगा" };
