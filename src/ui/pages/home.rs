//! `/<lang>/`: the address goes in, everything else comes out.

use yew::prelude::*;

use crate::account::{Account, Endpoint, play_link};
use crate::providers::{Protocol, has_tasks};
use crate::text::Text;
use crate::ui::components::{address_field, lesson_tiles, most_used};
use crate::ui::hooks::use_head;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::DraftContext;
use crate::ui::words::{HOW_MAIL_TRAVELS, WHAT_TO_DO_FIRST};

/// What [`Home`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct HomeProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
}

/// The page.
#[component]
pub(crate) fn Home(props: &HomeProps) -> Html {
    let HomeProps { place, draft } = props;
    let lang = place.lang;
    use_head(lang, TITLE.get(lang).to_owned());
    let account = draft.account().ok();
    let known = account.is_some();
    html! {
        <>
            <section class="hero">
                <h1>{ place.say(HEADING) }</h1>
                { place.lead(LEAD) }
                <div class="letter">
                    { address_field(place, draft) }
                    if let Some(account) = account {
                        { summary(place, account) }
                    }
                </div>
            </section>
            <section class="choose-program" aria-labelledby="programs">
                <h2 id="programs">{ if known { NOW_CHOOSE } else { CHOOSE }.get(lang) }</h2>
                { most_used(place) }
            </section>
            <section class="doors" aria-labelledby="more">
                <h2 id="more">{ MORE.get(lang) }</h2>
                { lesson_tiles(place) }
                <ul class="tiles">
                    { place.tile(Page::Commands, place.say(COMMANDS), place.say(COMMANDS_ABOUT)) }
                    { place.tile(Page::HowItWorks, place.say(HOW_MAIL_TRAVELS), place.say(HOW_ABOUT)) }
                </ul>
            </section>
        </>
    }
}

/// The settings in short, and what to do next.
fn summary(place: &Place, account: &Account) -> Html {
    html! {
        <div class="summary">
            <dl>
                for protocol in Protocol::ALL {
                    if let Some(endpoint) = account.endpoint(protocol) {
                        <div>
                            <dt>{ protocol.name() }</dt>
                            <dd><code translate="no">{ in_short(endpoint) }</code></dd>
                        </div>
                    }
                }
            </dl>
            if let Some(provider) = account.provider.filter(|provider| has_tasks(provider.id)) {
                <p class="next">{ place.go_on(Page::Provider(provider.id), WHAT_TO_DO_FIRST.get(place.lang)) }</p>
            }
            <p class="play-settings">{ place.play(play_link(account), PLAY.get(place.lang)) }</p>
        </div>
    }
}

fn in_short(endpoint: &Endpoint) -> String {
    let Endpoint { host, port, security, .. } = endpoint;
    format!("{} {port} {}", host.as_str(), security.name())
}

const CHOOSE: Text = Text {
    en: "Or begin with your program", hi: "या अपने program से शुरू कीजिए"
};
const COMMANDS: Text = Text { en: "Every SMTP command", hi: "SMTP का हर command" };
const COMMANDS_ABOUT: Text = Text {
    en: "How it is written, what it does, what servers answer.",
    hi: "कैसे लिखते हैं, क्या करता है, server क्या जवाब देते हैं।",
};
const HOW_ABOUT: Text = Text {
    en: "From Send to the inbox, drawn: servers, ports, and why spam is so easy.",
    hi: "Send से inbox तक, चित्रों में: servers, ports, और spam इतना आसान क्यों है।",
};
const PLAY: Text = Text {
    en: "Play these settings in the laboratory",
    hi: "इन settings को प्रयोगशाला में चलाकर देखिए",
};
const LEAD: Text = Text {
    en: "Type your address. You get the servers and ports, what to do first, and a finished file for your program.",
    hi: "अपना पता लिखिए। आपको मिलेंगे servers और ports, पहले क्या करना है, और आपके program के लिए तैयार file।",
};
const MORE: Text = Text {
    en: "Understand what happens", hi: "समझिए कि होता क्या है"
};
const NOW_CHOOSE: Text = Text {
    en: "Which program shall it be set up in?",
    hi: "इसे किस program में लगाना है?",
};
const HEADING: Text = Text {
    en: "Mail settings that work",
    hi: "Mail की सही settings, सीधे आपके हाथ में",
};
/// The title of the document.
pub(super) const TITLE: Text = Text {
    en: "Dakiya: mail settings that work, and SMTP explained",
    hi: "डाकिया: mail की सही settings, और SMTP की पूरी समझ",
};
