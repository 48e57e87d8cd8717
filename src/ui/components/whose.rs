//! Whose mail it is: what the provider still has to be told.

use yew::prelude::*;

use super::field::{Input, input, value_of};
use super::{Picture, icon};
use crate::account::{Field, Problem, YES};
use crate::providers::find::{Because, Found, find};
use crate::providers::{Given, Protocol, Provider, Security, UsernameForm};
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::{DraftAction, DraftContext};
use crate::ui::words::WAYS_THAT_REMAIN;

/// Whose mail it is.
#[derive(Debug, Default)]
pub(super) struct Whose {
    /// In a sentence, which is read out as soon as it changes.
    pub(super) news: Html,
    /// What may be said and chosen besides, to be read by those who get there.
    pub(super) rest: Html,
    /// Whether it can be said who runs the mail.
    pub(super) asks: Asks,
}

/// How it is asked who runs the mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Asks {
    /// Not at all.
    #[default]
    Not,
    /// Behind a line that opens it: most people need not say it.
    Aside,
    /// In sight.
    Openly,
}

/// The provider of the address at `domain`, and what it needs besides.
pub(super) fn recognised(
    place: &Place,
    draft: &DraftContext,
    domain: &str,
    provider: Entry<Provider>,
) -> Whose {
    let lang = place.lang;
    let chosen = !draft.choices.get(Field::Provider).is_empty();
    let because = match find(domain) {
        Found::Known(found) if !chosen => Some(found.because),
        _ => None,
    };
    let news = html! {
        <p class="found">
            { icon(Picture::Done) }
            <span>{ found(lang, provider, because) }</span>
            { " " }
            { place.go(Page::Provider(provider.id), SETTINGS.get(lang)) }
            if chosen {
                { set(lang, draft, Field::Provider, "", UNDO) }
            }
        </p>
    };
    let rest = html! {
        <>
            { region(lang, draft, provider) }
            { given(lang, draft, provider) }
            { unencrypted(place, draft, provider) }
            { closed(place, draft, provider) }
        </>
    };
    Whose { news, rest, asks: if chosen { Asks::Not } else { Asks::Aside } }
}

fn found(lang: Lang, provider: Entry<Provider>, because: Option<Because>) -> String {
    match because {
        Some(because) => {
            let because = because.say(provider.name, lang);
            FOUND_BECAUSE.fill(lang, &[("name", provider.name), ("because", &because)])
        }
        None => FOUND.fill(lang, &[("name", provider.name)]),
    }
}

/// A button that puts `value` into `field`.
pub(super) fn set(
    lang: Lang,
    draft: &DraftContext,
    field: Field,
    value: &'static str,
    label: Text,
) -> Html {
    let draft = draft.dispatcher();
    let onclick = Callback::from(move |_: MouseEvent| {
        draft.dispatch(DraftAction::Choose(field, value.to_owned()));
    });
    html! { <button type="button" class="quiet" {onclick}>{ label.get(lang) }</button> }
}

/// Puts what is selected into `field`.
fn choose(draft: &DraftContext, field: Field) -> Callback<Event> {
    let draft = draft.dispatcher();
    Callback::from(move |event: Event| {
        if let Some(value) = value_of(&event) {
            draft.dispatch(DraftAction::Choose(field, value));
        }
    })
}

/// Where the account is kept, if that decides the host.
fn region(lang: Lang, draft: &DraftContext, provider: Entry<Provider>) -> Html {
    if provider.regions.is_empty() {
        return Html::default();
    }
    let typed = draft.choices.get(Field::Region);
    let chosen = provider.regions.iter().position(|region| *region == typed).unwrap_or(0);
    html! {
        <div class="field">
            <label for="region">{ REGION.get(lang) }</label>
            <select id="region" onchange={choose(draft, Field::Region)}>
                for (at, region) in provider.regions.iter().enumerate() {
                    // The usual one is not written into links.
                    <option value={if at == 0 { "" } else { region }} selected={at == chosen}>
                        { *region }
                    </option>
                }
            </select>
        </div>
    }
}

/// The name that the service gives to log in with.
fn given(lang: Lang, draft: &DraftContext, provider: Entry<Provider>) -> Html {
    let forms = provider.servers(Protocol::Smtp).map(|server| server.username);
    // A token is a secret: it is put in where the file says so, and never typed here.
    let asked = forms.into_iter().find_map(|form| match form {
        UsernameForm::Given(Given::SmtpUser) => Some((SMTP_USER, SMTP_USER_HINT)),
        UsernameForm::Given(Given::ApiKey) => Some((API_KEY, API_KEY_HINT)),
        _ => None,
    });
    let Some((label, hint)) = asked else { return Html::default() };
    let field = Field::User(Protocol::Smtp);
    let typed = !draft.choices.get(field).is_empty();
    let problem = draft.account().err().and_then(|problems| problems.of(field));
    input(
        lang,
        draft,
        Input {
            hint: Some(hint),
            wrong: problem.filter(|_| typed).map(|problem| problem.say(lang)),
            ..Input::new(field, label)
        },
    )
}

/// Servers without encryption: used only once the risk was taken.
fn unencrypted(place: &Place, draft: &DraftContext, provider: Entry<Provider>) -> Html {
    if !provider.all_servers().any(|server| server.security == Security::Plain) {
        return Html::default();
    }
    risk(place, draft)
}

/// Tells the risk of servers without encryption, and asks whether it is taken.
pub(super) fn risk(place: &Place, draft: &DraftContext) -> Html {
    let taken = draft.choices.may_be_unencrypted();
    let onchange = {
        let draft = draft.dispatcher();
        Callback::from(move |_: Event| {
            let value = if taken { "" } else { YES };
            draft.dispatch(DraftAction::Choose(Field::Unencrypted, value.to_owned()));
        })
    };
    html! {
        <div class="alert risk">
            { icon(Picture::Warning) }
            <div>
                <p>{ place.say(RISK) }</p>
                <label>
                    <input type="checkbox" id="unencrypted" checked={taken} {onchange} />
                    { TAKE.get(place.lang) }
                </label>
            </div>
        </div>
    }
}

/// Says that no mail program gets in, and what remains.
fn closed(place: &Place, draft: &DraftContext, provider: Entry<Provider>) -> Html {
    let problem = draft.account().err().and_then(|problems| problems.of(Field::Provider));
    if problem != Some(Problem::NoServers) {
        return Html::default();
    }
    html! {
        <div class="alert" role="alert">
            { icon(Picture::Warning) }
            <p>
                { CLOSED.fill(place.lang, &[("name", provider.name)]) }{ " " }
                { place.go(Page::Provider(provider.id), WAYS_THAT_REMAIN.get(place.lang)) }
            </p>
        </div>
    }
}

const API_KEY: Text = Text { en: "API key", hi: "API key" };
const API_KEY_HINT: Text = Text {
    en: "It is the user name here. Its secret is the password and is never asked for on this site.",
    hi: "यहाँ यही user name है। उसका secret ही password है, जो यह site कभी नहीं पूछती।",
};
const CLOSED: Text = Text {
    en: "{name} lets no mail program in, or no server of it is known: there is nothing to set up.",
    hi: "{name} किसी mail program को अंदर नहीं आने देता, या उसका कोई server मालूम नहीं: set करने को कुछ नहीं है।",
};
const FOUND: Text = Text { en: "Mail by {name}.", hi: "यह {name} की mail है।" };
const FOUND_BECAUSE: Text =
    Text { en: "Mail by {name}, {because}.", hi: "यह {name} की mail है, {because}।" };
const REGION: Text = Text { en: "Region or host", hi: "Region या host" };
const RISK: Text = Text {
    en: "**This provider has servers without encryption.** Whoever is on the way, in the Wi-Fi of a café or at a line, can read the password and every mail. Ask the provider for an encrypted port first. Never use it in a network that you do not trust.",
    hi: "**इस provider के ऐसे servers भी हैं जिन पर encryption नहीं है।** रास्ते में जो भी हो, जैसे किसी café के Wi-Fi पर, वह password और हर mail पढ़ सकता है। पहले provider से encrypted port पूछिए। जिस network पर भरोसा न हो, वहाँ इसे कभी मत चलाइए।",
};
const SETTINGS: Text = Text { en: "All settings", hi: "सारी settings" };
const SMTP_USER: Text = Text { en: "SMTP user name", hi: "SMTP user name" };
const SMTP_USER_HINT: Text = Text {
    en: "The service makes it for you, in its console under SMTP. It is neither your address nor the key for its API.",
    hi: "यह सेवा आपके लिए बनाती है, उसके console में SMTP के नीचे मिलेगा। यह न आपका पता है, न उसके API की key।",
};
const TAKE: Text = Text {
    en: "I know the risk; use servers without encryption too",
    hi: "मुझे जोखिम मालूम है; बिना encryption वाले servers भी लीजिए",
};
/// Takes a choice back.
pub(super) const UNDO: Text = Text { en: "Change", hi: "बदलें" };
