//! The mail of a domain of one's own, looked up once the person asks for it.

use std::rc::Rc;

use yew::prelude::*;

use crate::account::{BY_HAND, Field, Host};
use crate::lookup::{self, FoundServer, Guess, Outcome, Resolver, Said, Suggestion};
use crate::providers::Protocol;
use crate::text::{Lang, Text};
use crate::ui::components::field::value_of;
use crate::ui::hooks::{Stage, ascii, use_lookup};
use crate::ui::place::Place;
use crate::ui::state::{Draft, DraftAction};

/// What [`OwnDomain`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct OwnDomainProps {
    pub(crate) place: Place,
    pub(crate) draft: UseReducerDispatcher<Draft>,
    pub(crate) domain: String,
}

/// Asks whether the domain may be looked up, and shows what came of it.
#[component]
pub(crate) fn OwnDomain(props: &OwnDomainProps) -> Html {
    let OwnDomainProps { place, draft, domain } = props;
    let lang = place.lang;
    let (stage, start, stop) = use_lookup();
    let resolvers = lookup::resolvers();
    let chosen = use_state_eq(|| 0);
    let Some(domain) = ascii(domain) else { return Html::default() };
    let Some(resolver) = resolvers.get(*chosen).copied() else { return Html::default() };
    let choose = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            chosen.set(value_of(&event).and_then(|at| at.parse().ok()).unwrap_or(0));
        })
    };
    let begin = {
        let domain = domain.clone();
        Callback::from(move |_: MouseEvent| start.emit((resolver, domain.clone())))
    };
    let asking = matches!(stage, Stage::Asking(_));
    html! {
        <section class="own-domain" aria-labelledby="own-domain">
            <h2 id="own-domain">{ HEADING.get(lang) }</h2>
            <p class="consent">{ said(place, &lookup::consent(&resolver, &domain)) }</p>
            <div class="field">
                <label for="resolver">{ WHO.get(lang) }</label>
                <select id="resolver" onchange={choose} disabled={asking}>
                    for (at, resolver) in resolvers.iter().enumerate() {
                        <option value={at.to_string()} selected={at == *chosen}>{ name(resolver) }</option>
                    }
                </select>
            </div>
            if asking {
                <button type="button" onclick={stop.reform(|_: MouseEvent| ())}>{ STOP.get(lang) }</button>
            } else {
                <button type="button" class="main" onclick={begin}>
                    { ASK.fill(lang, &[("resolver", resolver.name)]) }
                </button>
            }
            <div class="outcome" role="status">
                { match stage {
                    Stage::NotAsked => Html::default(),
                    Stage::Asking(answered) => html! {
                        <p>{ ASKING.fill(lang, &[("n", &answered.to_string())]) }</p>
                    },
                    Stage::Done(outcome) => shown(place, draft, &outcome),
                } }
            </div>
        </section>
    }
}

fn name(resolver: &Resolver) -> String {
    format!("{} ({})", resolver.name, resolver.host())
}

/// A sentence of the lookup. What came over the network is filled in as text.
fn said(place: &Place, said: &Said) -> Html {
    let values: Vec<_> = said.values.iter().map(|(name, value)| (*name, &**value)).collect();
    place.say_with(said.text, &values)
}

fn shown(place: &Place, draft: &UseReducerDispatcher<Draft>, outcome: &Rc<Outcome>) -> Html {
    let suggestion = outcome.suggestion();
    html! {
        <>
            for sentence in suggestion.say(outcome) {
                <p><strong>{ said(place, &sentence) }</strong></p>
            }
            { take(place.lang, draft, &suggestion) }
            if matches!(suggestion, Suggestion::Nothing) {
                { guesses(place, &outcome.domain, &outcome.guesses()) }
            }
            <details>
                <summary>{ RULES.get(place.lang) }</summary>
                <ol class="rules">
                    for tried in &outcome.tried {
                        <li>
                            { tried.rule.name().get(place.lang) }{ " " }
                            <strong>{ tried.verdict.name().get(place.lang) }</strong>{ ". " }
                            { said(place, &tried.found) }
                        </li>
                    }
                </ol>
            </details>
        </>
    }
}

/// The button that follows a suggestion: nothing is taken without it.
fn take(lang: Lang, draft: &UseReducerDispatcher<Draft>, suggestion: &Suggestion) -> Html {
    let (label, answers) = match suggestion {
        Suggestion::Provider(provider, _) => (
            USE_PROVIDER.fill(lang, &[("provider", provider.name)]),
            vec![(Field::Provider, provider.id.to_owned())],
        ),
        Suggestion::Servers(servers) => (USE_SERVERS.get(lang).to_owned(), by_hand(servers)),
        _ => return Html::default(),
    };
    let draft = draft.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        for (field, value) in &answers {
            draft.dispatch(DraftAction::Set(*field, value.clone()));
        }
    });
    html! { <button type="button" class="main" {onclick}>{ label }</button> }
}

/// The answers that enter `servers` by hand: for each protocol the first.
fn by_hand(servers: &[FoundServer]) -> Vec<(Field, String)> {
    let first = |protocol| servers.iter().find(move |server| server.protocol == protocol);
    let fields = Protocol::ALL.into_iter().filter_map(first).flat_map(|server| {
        let FoundServer { protocol, host, port, security } = server;
        [
            (Field::Host(*protocol), host.as_str().to_owned()),
            (Field::Port(*protocol), port.to_string()),
            (Field::Security(*protocol), security.key().to_owned()),
        ]
    });
    fields.chain([(Field::Provider, BY_HAND.to_owned())]).collect()
}

/// Servers to try, each with the command that confirms it.
fn guesses(place: &Place, domain: &Host, guesses: &[Guess]) -> Html {
    let lang = place.lang;
    html! {
        <details class="guesses">
            <summary>{ GUESSES.fill(lang, &[("domain", domain.as_str())]) }</summary>
            <ol>
                for guess in guesses {
                    <li>
                        { guess.protocol.name() }{ " " }
                        <code translate="no">{ format!("{}:{}", guess.host.as_str(), guess.port) }</code>
                        { " " }{ guess.security.name() }
                        for command in guess.commands() {
                            <pre><code translate="no">{ command.line }</code></pre>
                        }
                    </li>
                }
            </ol>
            if let Some(guess) = guesses.first() {
                <ul>
                    for sign in lookup::signs(guess) {
                        <li>
                            for (at, printed) in sign.printed.iter().enumerate() {
                                if at > 0 {
                                    { " / " }
                                }
                                <code translate="no">{ *printed }</code>
                            }
                            { ": " }{ place.say(sign.means) }
                        </li>
                    }
                </ul>
            }
        </details>
    }
}

const ASK: Text =
    Text { en: "Ask {resolver} now", hi: "अभी {resolver} से पूछिए" };
const ASKING: Text = Text {
    en: "Asking … {n} of 6 questions are answered.",
    hi: "पूछ रहे हैं … 6 में से {n} सवालों के जवाब आ गए।",
};
const GUESSES: Text = Text {
    en: "Servers that {domain} may have: guesses to try",
    hi: "{domain} के संभव servers: अनुमान, आज़माने के लिए",
};
const HEADING: Text = Text {
    en: "Look the domain up in the network",
    hi: "domain को network में खोजिए",
};
const RULES: Text = Text {
    en: "What was asked, and what decided",
    hi: "क्या-क्या पूछा गया, और फ़ैसला किससे हुआ",
};
const STOP: Text = Text { en: "Stop", hi: "रोकिए" };
const USE_PROVIDER: Text =
    Text { en: "Use the settings of {provider}", hi: "{provider} की settings लीजिए" };
const USE_SERVERS: Text = Text { en: "Use these servers", hi: "यही servers लीजिए" };
const WHO: Text = Text { en: "Who is asked", hi: "किससे पूछा जाए" };
