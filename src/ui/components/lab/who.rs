//! Who answers: the server, its ports, and what it can do.

use yew::prelude::*;

use crate::registry::Entry;
use crate::simulator::lab::{Door, Scene};
use crate::smtp::{PERSONAS, Persona, Service, Transport};
use crate::text::{Lang, Text};
use crate::ui::components::value_of;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::DeskAction;
use crate::ui::words::PORT;

/// What [`Who`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct WhoProps {
    pub(crate) place: Place,
    pub(crate) scene: Scene,
    /// Another server that the same moves are shown with.
    pub(crate) other: Option<Entry<Persona>>,
    pub(crate) act: Callback<DeskAction>,
}

/// The server, its port, how the client is set up, and a second server.
#[component]
pub(crate) fn Who(props: &WhoProps) -> Html {
    let WhoProps { place, scene, other: second, act } = props;
    let lang = place.lang;
    let persona = act.reform(|event: Event| {
        let persona = value_of(&event).and_then(|id| PERSONAS.get(&id));
        persona.map_or(DeskAction::Ask(None), DeskAction::Persona)
    });
    let other = act.reform(|event: Event| {
        DeskAction::Other(value_of(&event).and_then(|id| PERSONAS.get(&id)))
    });
    let door = act.reform(|event: Event| match value_of(&event).as_deref() {
        Some("25") => DeskAction::Door(Door::Mx),
        Some("465") => DeskAction::Door(Door::Smtps),
        _ => DeskAction::Door(Door::Submission),
    });
    let client = act.reform(|event: Event| match value_of(&event).as_deref() {
        Some("tls") => DeskAction::Client(Transport::Tls),
        _ => DeskAction::Client(Transport::Plain),
    });
    let mut doors = Door::of(&scene.persona);
    if !doors.contains(&scene.door) {
        doors.push(scene.door);
    }
    let fits = scene.client == scene.door.transport();
    let tls = scene.client == Transport::Tls;
    let doors: Vec<_> =
        doors.into_iter().map(|one| (one.port().to_string(), door_name(lang, one))).collect();
    let ways = [("tls", FIRST), ("plain", LATER)]
        .map(|(id, words)| (id.to_owned(), words.get(lang).to_owned()));
    let all: Vec<_> = PERSONAS.iter().map(|one| (one.id.to_owned(), one.name.to_owned())).collect();
    let mut others = vec![(String::new(), NOBODY.get(lang).to_owned())];
    others.extend(all.iter().filter(|(id, _)| *id != scene.persona.id).cloned());
    html! {
        <section class="who-answers" aria-labelledby="who-answers">
            <h2 id="who-answers" class="unseen">{ ANSWERS.get(lang) }</h2>
            <div class="selects">
                { list(lang, "persona", ANSWERS, scene.persona.id, persona, &all) }
                { list(lang, "door", PORT, &scene.door.port().to_string(), door, &doors) }
                { list(lang, "client", CLIENT, if tls { "tls" } else { "plain" }, client, &ways) }
                { list(lang, "other", COMPARE, second.map_or("", |other| other.id), other, &others) }
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
                            <input type="checkbox" checked={on} onchange={act.reform(move |_: Event| DeskAction::Switch(name))} />
                            { " " }<code translate="no">{ name }</code>
                        </label>
                    }
                </fieldset>
            </details>
        </section>
    }
}

/// A list to choose from: values and words.
pub(super) fn list(
    lang: Lang,
    id: &'static str,
    label: Text,
    chosen: &str,
    onchange: Callback<Event>,
    options: &[(String, String)],
) -> Html {
    html! {
        <label>
            <span>{ label.get(lang) }</span>
            <select {id} data-value={chosen.to_owned()} {onchange}>
                for (value, words) in options {
                    <option value={value.clone()} selected={value == chosen}>{ words.clone() }</option>
                }
            </select>
        </label>
    }
}

fn door_name(lang: Lang, door: Door) -> String {
    let words = match (door.transport(), door.service()) {
        (Transport::Tls, _) => Text { en: "TLS first", hi: "पहले TLS" },
        (_, Service::Submission) => LATER,
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
const NOBODY: Text = Text { en: "no other", hi: "किसी से नहीं" };
const SWITCHES: Text =
    Text { en: "What it offers", hi: "क्या-क्या देता है" };
