//! The address, and who runs its mail.

use yew::prelude::*;

use super::by_hand::by_hand;
use super::field::{Input, input};
use super::{Picture, icon};
use crate::account::{BY_HAND, Field, Mailbox, NotAnAddress, Problem, link, provider};
use crate::providers::Provider;
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::{Draft, DraftAction, DraftContext};

/// The address, and who runs its mail: recognised, chosen, or entered by hand.
pub(crate) fn address_field(place: &Place, draft: &DraftContext) -> Html {
    let lang = place.lang;
    let choose = |id: &'static str| {
        let draft = draft.dispatcher();
        Callback::from(move |_: MouseEvent| {
            draft.dispatch(DraftAction::Set(Field::Provider, id.to_owned()));
        })
    };
    let mailbox = Mailbox::parse(draft.choices.get(Field::Address));
    let found = provider(&draft.choices);
    let chosen = draft.choices.get(Field::Provider);
    let whose = match (&mailbox, found) {
        (Ok(_), Some(found)) => recognised(place, found, !chosen.is_empty(), &choose("")),
        (Ok(mailbox), None) if chosen == BY_HAND => {
            servers(place, draft, mailbox.address.domain(), &choose(""))
        }
        (Ok(mailbox), None) => {
            unknown(place, mailbox.address.domain(), &choose(BY_HAND), &choose("google_workspace"))
        }
        (Err(_), _) => html! {},
    };
    html! {
        <div class="who">
            { trouble(place, draft) }
            { input(lang, draft, Input {
                hint: Some(HINT),
                example: "you@gmail.com".into(),
                wrong: wrong(draft, lang),
                inputmode: Some("email"),
                autocomplete: "email",
                ..Input::new(Field::Address, LABEL)
            }) }
            <div class="whose" aria-live="polite">{ whose }</div>
        </div>
    }
}

/// What is wrong with the address, once there is enough of it to judge.
fn wrong(draft: &Draft, lang: Lang) -> Option<String> {
    let problem = Mailbox::parse(draft.choices.get(Field::Address)).err()?;
    match problem {
        // People are still typing.
        NotAnAddress::Empty | NotAnAddress::NoAt | NotAnAddress::NoDomain | NotAnAddress::NoDot
            if !draft.choices.get(Field::Address).trim().contains(char::is_whitespace)
                && draft.choices.get(Field::Address).len() < 40 =>
        {
            None
        }
        _ => Some(Problem::Address(problem).say(lang)),
    }
}

fn recognised(
    place: &Place,
    provider: Entry<Provider>,
    was_chosen: bool,
    unchoose: &Callback<MouseEvent>,
) -> Html {
    let lang = place.lang;
    html! {
        <p class="found">
            { icon(Picture::Done) }
            <span>{ FOUND.fill(lang, &[("name", provider.name)]) }</span>
            { " " }
            { place.go(Page::Provider(provider.id), SETTINGS.get(lang)) }
            if was_chosen {
                <button type="button" class="quiet" onclick={unchoose}>{ UNDO.get(lang) }</button>
            }
        </p>
    }
}

fn unknown(
    place: &Place,
    domain: &str,
    by_hand: &Callback<MouseEvent>,
    google: &Callback<MouseEvent>,
) -> Html {
    let lang = place.lang;
    html! {
        <div class="unknown">
            <p><strong>{ UNKNOWN.fill(lang, &[("domain", domain)]) }</strong></p>
            <p>{ place.say(UNKNOWN_WHY) }</p>
            <div class="choices">
                <button type="button" onclick={google}>{ GOOGLE.get(lang) }</button>
                <button type="button" onclick={by_hand}>{ ENTER.get(lang) }</button>
            </div>
        </div>
    }
}

fn servers(place: &Place, draft: &DraftContext, domain: &str, undo: &Callback<MouseEvent>) -> Html {
    let lang = place.lang;
    html! {
        <>
            <p class="found">
                <span>{ HAND.fill(lang, &[("domain", domain)]) }</span>
                <button type="button" class="quiet" onclick={undo}>{ UNDO.get(lang) }</button>
            </p>
            { by_hand(lang, draft) }
        </>
    }
}

/// Says why the link that was opened could not be read.
fn trouble(place: &Place, draft: &Draft) -> Html {
    let text = match draft.trouble {
        None => return html! {},
        Some(link::NotALink::FromTheFuture) => FUTURE,
        Some(link::NotALink::Unreadable) => UNREADABLE,
    };
    html! {
        <p class="alert" role="alert">{ icon(Picture::Warning) }<span>{ place.say(text) }</span></p>
    }
}

const ENTER: Text =
    Text { en: "Enter the servers by hand", hi: "servers खुद लिखें" };
const FOUND: Text = Text { en: "Mail by {name}.", hi: "यह {name} की mail है।" };
const FUTURE: Text = Text {
    en: "This link was made by a newer version of Dakiya. Reload the page to get that version, or type your address afresh.",
    hi: "यह link डाकिया के नए version से बना है। पन्ना reload कीजिए, या अपना पता दोबारा लिखिए।",
};
const GOOGLE: Text = Text {
    en: "My address is hosted by Google", hi: "मेरा पता Google पर चलता है"
};
const HAND: Text = Text {
    en: "The servers of {domain}, as you enter them:",
    hi: "{domain} के servers, जैसे आप लिखें:",
};
const HINT: Text = Text {
    en: "It stays in this browser; nothing is sent anywhere.",
    hi: "यह इसी browser में रहता है; कहीं भेजा नहीं जाता।",
};
const LABEL: Text = Text { en: "Your e-mail address", hi: "आपका e-mail पता" };
const SETTINGS: Text = Text { en: "All settings", hi: "सारी settings" };
const UNDO: Text = Text { en: "Change", hi: "बदलें" };
const UNKNOWN: Text = Text {
    en: "We do not know {domain} by its name.",
    hi: "{domain} को हम नाम से नहीं पहचानते।",
};
const UNKNOWN_WHY: Text = Text {
    en: "A domain of one's own does not show who runs its mail, and Dakiya asks no server on the network. If your school or company uses Gmail, choose Google; otherwise your provider or administrator tells you the servers.",
    hi: "अपने domain से यह नहीं दिखता कि उसकी mail कौन चलाता है, और डाकिया network पर किसी से पूछता नहीं। अगर आपका स्कूल या दफ़्तर Gmail इस्तेमाल करता है तो Google चुनिए; नहीं तो servers के नाम आपकी mail सेवा या administrator बताएँगे।",
};
const UNREADABLE: Text = Text {
    en: "The settings in this link cannot be read: it is incomplete or was changed on its way. Ask for it again, or type your address here.",
    hi: "इस link की settings पढ़ी नहीं जा सकीं: link अधूरा है या रास्ते में बदल गया। उसे फिर से मँगवाइए, या अपना पता यहाँ लिखिए।",
};
