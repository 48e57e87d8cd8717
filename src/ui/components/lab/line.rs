//! One line of a session: its pieces, its octets, and what others see of it.

use yew::prelude::*;

use crate::simulator::lab::bytes::{opened, pieces, record, rows};
use crate::simulator::lab::{By, Spoken};
use crate::text::Text;
use crate::ui::components::annotated::class_of;
use crate::ui::place::Place;
use crate::ui::state::Desk;
use crate::ui::words::{THE_CLIENT, THE_SERVER};

/// What else is shown of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Its octets.
    pub(crate) octets: bool,
    /// What others on the way see.
    pub(crate) outside: bool,
}

impl Look {
    /// How lines are looked at now.
    pub(crate) const fn at(desk: &Desk) -> Self {
        Self { octets: desk.octets, outside: desk.outside }
    }
}

/// A line.
pub(crate) fn line(place: &Place, look: Look, line: &Spoken) -> Html {
    let lang = place.lang;
    let (class, letter, name) = match line.by {
        By::Client => ("client", "C", THE_CLIENT),
        By::Server => ("server", "S", THE_SERVER),
    };
    let hidden = look.outside && line.sealed;
    html! {
        <div class={classes!("line", class, line.sealed.then_some("sealed"))}>
            <p>
                <abbr class="speaker" title={name.get(lang)}>
                    { letter }<span class="unseen">{ ": " }</span>
                </abbr>
                { annotated(place, line) }
            </p>
            if hidden {
                { from_outside(place, line) }
            }
            if look.octets {
                { octets(place, line) }
            }
        </div>
    }
}

/// The pieces of a line, coloured as the server reads them.
pub(crate) fn annotated(place: &Place, line: &Spoken) -> Html {
    let lang = place.lang;
    html! {
        <code class="annotated" translate="no">
            for (text, part) in pieces(&line.text, &line.marks) {
                if let Some(part) = part {
                    <span class={class_of(part)} title={part.name().get(lang)}>{ text }</span>
                } else {
                    { text }
                }
            }
        </code>
    }
}

fn from_outside(place: &Place, line: &Spoken) -> Html {
    let lang = place.lang;
    let (head, length) = record(line);
    let sealed = "\u{2592}".repeat(length.min(40));
    html! {
        <p class="outside">
            <span class="gloss">{ OUTSIDE.get(lang) }</span>{ " " }
            <code translate="no">{ head }{ " " }<span aria-hidden="true">{ sealed }</span></code>
            { " " }<span class="gloss">{ OCTETS.fill(lang, &[("count", &length.to_string())]) }</span>
        </p>
    }
}

fn octets(place: &Place, line: &Spoken) -> Html {
    let lang = place.lang;
    let (rows, more) = rows(&line.octets);
    html! {
        <div class="octet-rows" translate="no">
            for row in rows {
                <p class="octet-row">
                    <code class="hex">{ row.hex.join(" ") }</code>
                    <code class="letters">{ row.text }</code>
                </p>
            }
            if more > 0 {
                <p class="gloss">{ MORE.fill(lang, &[("count", &more.to_string())]) }</p>
            }
            if let Some((_, text)) = opened(line) {
                <p class="opened">
                    <span class="gloss">{ OPENED.get(lang) }</span>{ " " }<code class="p-value">{ text }</code>
                </p>
            }
        </div>
    }
}

const MORE: Text = Text { en: "… {count} more octets", hi: "… {count} octets और" };
const OCTETS: Text = Text { en: "{count} octets", hi: "{count} octets" };
const OPENED: Text = Text { en: "Base64, opened:", hi: "Base64 खोलने पर:" };
const OUTSIDE: Text = Text {
    en: "An eavesdropper sees:", hi: "चुपके से सुनने वाला देखता है:"
};
