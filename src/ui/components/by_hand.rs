//! Servers that the user enters, each value checked as it is typed.

use yew::prelude::*;

use super::field::{Input, input, value_of};
use super::purpose::purpose;
use super::whose::risk;
use crate::account::{Field, Problems, usual_port};
use crate::providers::{Protocol, Security};
use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::state::{DraftAction, DraftContext};
use crate::ui::words::{NOT_ENCRYPTED, PORT, SECURITY, SERVER, USER_NAME};

/// A group of fields for each protocol; only sending is needed.
pub(crate) fn by_hand(place: &Place, draft: &DraftContext) -> Html {
    let lang = place.lang;
    let is_plain = |protocol| draft.choices.security(protocol) == Security::Plain;
    html! {
        <div class="by-hand">
            for protocol in Protocol::ALL {
                { one_server(lang, draft, protocol) }
            }
            if Protocol::ALL.into_iter().any(is_plain) {
                { risk(place, draft) }
            }
        </div>
    }
}

fn one_server(lang: Lang, draft: &DraftContext, protocol: Protocol) -> Html {
    let problems = draft.account().err().cloned().unwrap_or_default();
    let security = draft.choices.security(protocol);
    let choose = {
        let draft = draft.dispatcher();
        Callback::from(move |event: Event| {
            if let Some(value) = value_of(&event) {
                draft.dispatch(DraftAction::Choose(Field::Security(protocol), value));
            }
        })
    };
    // An empty field is not wrong yet.
    let wrong = |field: Field| {
        let typed = !draft.choices.get(field).is_empty();
        typed.then(|| said(&problems, field, lang)).flatten()
    };
    html! {
        <fieldset>
            <legend>
                { protocol.name() }{ " " }<small>{ purpose(protocol).get(lang) }</small>
                if protocol != Protocol::Smtp {
                    { " " }<small>{ OPTIONAL.get(lang) }</small>
                }
            </legend>
            { input(lang, draft, Input {
                example: example(protocol).into(),
                wrong: wrong(Field::Host(protocol)),
                inputmode: Some("url"),
                ..Input::new(Field::Host(protocol), SERVER)
            }) }
            <div class="radios" role="radiogroup" aria-label={SECURITY.get(lang)}>
                for way in Security::ALL {
                    <label>
                        <input type="radio" name={Field::Security(protocol).key()} value={way.key()}
                            checked={way == security} onchange={choose.clone()} />
                        { way_name(way).get(lang) }
                    </label>
                }
            </div>
            { input(lang, draft, Input {
                hint: Some(PORT_HINT),
                example: usual_port(protocol, security).to_string().into(),
                wrong: wrong(Field::Port(protocol)),
                inputmode: Some("numeric"),
                ..Input::new(Field::Port(protocol), PORT)
            }) }
            { input(lang, draft, Input {
                hint: Some(USER_HINT),
                wrong: wrong(Field::User(protocol)),
                ..Input::new(Field::User(protocol), USER_NAME)
            }) }
        </fieldset>
    }
}

fn said(problems: &Problems, field: Field, lang: Lang) -> Option<String> {
    problems.of(field).map(|problem| problem.say(lang))
}

const fn way_name(security: Security) -> Text {
    match security {
        Security::Tls | Security::StartTls => Text::same(security.name()),
        Security::Plain => NOT_ENCRYPTED,
    }
}

const fn example(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Smtp => "smtp.example.org",
        Protocol::Imap => "imap.example.org",
        Protocol::Pop3 => "pop.example.org",
    }
}

const OPTIONAL: Text = Text {
    en: "(leave empty if not needed)", hi: "(ज़रूरत न हो तो खाली छोड़िए)"
};
const PORT_HINT: Text = Text {
    en: "Empty: the usual one, as shown.",
    hi: "खाली छोड़ें तो सामान्य port, जैसा दिख रहा है।",
};
const USER_HINT: Text = Text {
    en: "Empty: the whole address.", hi: "खाली छोड़ें तो पूरा पता।"
};
