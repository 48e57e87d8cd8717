//! The address, and who runs its mail.

use yew::prelude::*;

use super::by_hand::by_hand;
use super::field::{Input, input};
use super::hosted_by::HostedBy;
use super::own_domain::OwnDomain;
use super::whose::{Asks, UNDO, Whose, recognised, set};
use super::{Picture, icon};
use crate::account::{Address, BY_HAND, Field, Mailbox, NotAnAddress, Problem, link, provider};
use crate::providers::find::{Found, find};
use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::state::{Draft, DraftAction, DraftContext};

/// The address, and who runs its mail: recognised, chosen, or entered by hand.
pub(crate) fn address_field(place: &Place, draft: &DraftContext) -> Html {
    let lang = place.lang;
    let mailbox = Mailbox::parse(draft.choices.get(Field::Address));
    let Whose { news, rest, asks } = match (&mailbox, provider(&draft.choices)) {
        (Ok(mailbox), Some(found)) => recognised(place, draft, mailbox.address.domain(), found),
        (Ok(mailbox), None) if draft.choices.get(Field::Provider) == BY_HAND => {
            servers(place, draft, mailbox.address.domain())
        }
        (Ok(mailbox), None) => unknown(place, draft, &mailbox.address),
        (Err(_), _) => Whose::default(),
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
            <div class="whose">
                <div aria-live="polite">{ news }</div>
                <div class={(asks == Asks::Openly).then_some("unknown")}>
                    { rest }
                    { who_else(lang, draft, asks) }
                </div>
            </div>
        </div>
    }
}

/// Who may run the mail instead. Between two addresses, each asked for in its own way,
/// the list stays the same element: browsers take long to build and measure it.
fn who_else(lang: Lang, draft: &DraftContext, asks: Asks) -> Html {
    if asks == Asks::Not {
        return Html::default();
    }
    let openly = asks == Asks::Openly;
    html! {
        <div class={openly.then_some("choices")}>
            if openly {
                <h3>{ OR.get(lang) }</h3>
            }
            <details class="otherwise" open={openly}>
                <summary hidden={openly}>{ OTHERWISE.get(lang) }</summary>
                <HostedBy {lang} draft={draft.dispatcher()} />
            </details>
            if openly {
                { set(lang, draft, Field::Provider, BY_HAND, ENTER) }
            }
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

/// A domain that we do not know by its name.
fn unknown(place: &Place, draft: &DraftContext, address: &Address) -> Whose {
    let (lang, domain) = (place.lang, address.domain());
    let news = html! {
        <>
            if let Found::DidYouMean(near) = find(domain) {
                { did_you_mean(lang, draft, address, &near) }
            }
            <p class="not-known"><strong>{ UNKNOWN.fill(lang, &[("domain", domain)]) }</strong></p>
        </>
    };
    let rest = html! {
        <>
            <p>{ place.say(UNKNOWN_WHY) }</p>
            <OwnDomain key={domain.to_owned()} place={place.clone()} draft={draft.dispatcher()}
                domain={domain.to_owned()} />
        </>
    };
    Whose { news, rest, asks: Asks::Openly }
}

/// Domains that are spelt nearly so; none is taken before it is chosen.
fn did_you_mean(lang: Lang, draft: &DraftContext, address: &Address, near: &[&str]) -> Html {
    let choose = |corrected: &str| {
        let (draft, corrected) = (draft.dispatcher(), corrected.to_owned());
        Callback::from(move |_: MouseEvent| {
            draft.dispatch(DraftAction::Set(Field::Address, corrected.clone()));
        })
    };
    let corrected = |domain: &&str| format!("{}@{domain}", address.local_part());
    html! {
        <div class="did-you-mean">
            <p>{ DID_YOU_MEAN.get(lang) }</p>
            for corrected in near.iter().map(corrected) {
                <button type="button" onclick={choose(&corrected)} translate="no">{ corrected }</button>
            }
        </div>
    }
}

fn servers(place: &Place, draft: &DraftContext, domain: &str) -> Whose {
    let lang = place.lang;
    let news = html! {
        <p class="found">
            <span>{ HAND.fill(lang, &[("domain", domain)]) }</span>
            { set(lang, draft, Field::Provider, "", UNDO) }
        </p>
    };
    Whose { news, rest: by_hand(place, draft), asks: Asks::Not }
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

const DID_YOU_MEAN: Text =
    Text { en: "Did you mean …?", hi: "क्या आपका मतलब यह था?" };
const ENTER: Text =
    Text { en: "Enter the servers by hand", hi: "servers ख़ुद लिखें" };
const FUTURE: Text = Text {
    en: "This link was made by a newer version of Dakiya. Reload the page to get that version, or type your address afresh.",
    hi: "यह link डाकिया के नए version से बना है। पन्ना reload कीजिए, या अपना पता दोबारा लिखिए।",
};
const HAND: Text = Text {
    en: "The servers of {domain}, as you enter them:",
    hi: "{domain} के servers, जैसे आप लिखें:",
};
const HINT: Text = Text {
    en: "It stays in this browser; nothing is sent unless you ask for it.",
    hi: "यह इसी browser में रहता है; आपके कहे बिना कुछ नहीं भेजा जाता।",
};
const LABEL: Text = Text { en: "Your e-mail address", hi: "आपका e-mail पता" };
const OR: Text = Text { en: "Or say it yourself", hi: "या ख़ुद बताइए" };
const OTHERWISE: Text = Text {
    en: "Sent through another service?", hi: "किसी दूसरी सेवा से भेजते हैं?"
};
const UNKNOWN: Text = Text {
    en: "We do not know {domain} by its name.",
    hi: "{domain} को हम नाम से नहीं पहचानते।",
};
const UNKNOWN_WHY: Text = Text {
    en: "A domain of one's own does not show who runs its mail. There are three ways to find out: ask the network, choose who runs it, or enter the servers as your provider or administrator names them.",
    hi: "अपने domain के नाम से यह नहीं दिखता कि उसकी mail कौन चलाता है। पता करने के तीन रास्ते हैं: network से पूछिए, mail चलाने वाले को चुनिए, या servers वैसे लिखिए जैसे आपका provider या administrator बताए।",
};
const UNREADABLE: Text = Text {
    en: "The settings in this link cannot be read: it is incomplete or was changed on its way. Ask for it again, or type your address here.",
    hi: "इस link की settings पढ़ी नहीं जा सकीं: link अधूरा है या रास्ते में बदल गया। उसे फिर से मँगवाइए, या अपना पता यहाँ लिखिए।",
};
