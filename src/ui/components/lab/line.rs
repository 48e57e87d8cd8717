//! One line of a session: its pieces, its octets, and what others see of it.

use yew::prelude::*;

use crate::simulator::lab::bytes::{opened, pieces, record, rows};
use crate::simulator::lab::{By, Spoken};
use crate::smtp::Part;
use crate::text::{Lang, Text};
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

/// A line, with its text as it is to be shown.
pub(crate) fn line(place: &Place, look: Look, line: &Spoken, text: Html) -> Html {
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
                { text }
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
    tokens(place, line, 0, None)
}

/// The same, each piece to be touched. Those of an open step are buttons: one of them
/// is reached with Tab, the others from there with the arrows.
pub(crate) fn tokens(place: &Place, line: &Spoken, number: usize, open: Option<Open>) -> Html {
    let lang = place.lang;
    html! {
        <code class="annotated" translate="no">
            for (text, part) in pieces(&line.text, &line.marks) {
                if let Some((mark, part)) = part {
                    { token(lang, text, part, (number, mark), open) }
                } else {
                    { text }
                }
            }
        </code>
    }
}

/// Which piece of an open step is reached with Tab, and whether what it is is told.
pub(crate) type Open = ((usize, usize), bool);

fn token(lang: Lang, text: String, part: Part, at: (usize, usize), open: Option<Open>) -> Html {
    let first = open.is_some_and(|(first, _)| first == at);
    let is_told = first && open.is_some_and(|(_, told)| told);
    html! {
        <span class={classes!(class_of(part), is_told.then_some("chosen"))} title={part.name().get(lang)}
            data-piece={format!("{}.{}", at.0, at.1)} role={open.map(|_| "button")}
            tabindex={open.map(|_| if first { "0" } else { "-1" })}
            aria-expanded={open.map(|_| is_told.to_string())}>
            { text }
        </span>
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
