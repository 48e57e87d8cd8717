//! Breaking it: another answer, no answer, and what a good client makes of it.

use yew::prelude::*;

use super::At;
use super::who::list;
use crate::simulator::lab::{CANNED, Canned, Fault, conclude, seen};
use crate::text::Text;
use crate::ui::components::value_of;
use crate::ui::place::Place;
use crate::ui::state::DeskAction;

/// What could go wrong with the last move, and what a client concludes.
pub(crate) fn breaking(at: At<'_>) -> Html {
    let At { place, desk, act } = at;
    let node = desk.lab.here();
    let Some(the) = &node.the else { return html! {} };
    // Where nobody answers, no answer can be another.
    let answered = the.fault.is_some() || node.code().is_some();
    let possible = |fault: &Fault| fault.fits(&the.act) && (answered || !fault.is_answer());
    let answers = CANNED.first().is_some_and(|canned| possible(&Fault::Reply(canned)));
    let faults = Fault::ALL.map(|fault| possible(&fault).then_some(fault));
    html! {
        <>
            { concluded(at) }
            <Faults place={place.clone()} fault={the.fault.clone()} {answers} {faults} {act} />
        </>
    }
}

/// What [`Faults`] takes.
#[derive(Debug, PartialEq, Properties)]
struct FaultsProps {
    place: Place,
    /// What goes wrong.
    fault: Option<Fault>,
    /// Whether something else could be answered.
    answers: bool,
    /// What else could go wrong.
    faults: [Option<Fault>; 6],
    act: Callback<DeskAction>,
}

/// What could go wrong with the last move.
#[component]
fn Faults(props: &FaultsProps) -> Html {
    let FaultsProps { place, fault, answers, faults, act } = props;
    let (lang, chosen) = (place.lang, fault.as_ref());
    let inject = act.reform(|event: Event| {
        let canned = value_of(&event).and_then(|id| Canned::get(&id));
        DeskAction::Inject(canned.map(Fault::Reply))
    });
    let canned = match chosen {
        Some(Fault::Reply(canned)) => canned.id,
        _ => "",
    };
    let pressed = |fault: &Fault| {
        let next = (chosen != Some(fault)).then(|| fault.clone());
        act.reform(move |_| DeskAction::Inject(next.clone()))
    };
    let mut options = vec![(String::new(), OWN.get(lang).to_owned())];
    options.extend(
        CANNED.iter().map(|canned| (canned.id.to_owned(), option(canned) + canned.about.get(lang))),
    );
    html! {
        <details class="breaking" open={chosen.is_some()}>
            <summary>{ TITLE.get(lang) }</summary>
            <p class="gloss">{ HOW.get(lang) }</p>
            if *answers {
                { list(lang, "inject", INSTEAD, canned, inject, &options) }
            }
            <div class="faults" role="group" aria-label={TITLE.get(lang)}>
                for fault in faults.iter().flatten() {
                    <button type="button" aria-pressed={(chosen == Some(fault)).to_string()}
                        onclick={pressed(fault)}>
                        { name(fault).get(lang) }
                    </button>
                }
            </div>
        </details>
    }
}

fn option(canned: &Canned) -> String {
    let enhanced = canned.enhanced.map(|code| format!(" {code}")).unwrap_or_default();
    format!("{}{enhanced} · {} · ", canned.code, canned.who)
}

/// What a client concludes, and what people see.
fn concluded(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let Some(verdict) = conclude(&desk.lab) else { return html! {} };
    html! {
        <section class="concluded" aria-labelledby="concluded">
            <h2 id="concluded">{ CONCLUDES.get(lang) }</h2>
            <p>{ place.say(verdict.words) }</p>
            if let Some(seen) = seen(&desk.lab) {
                <details>
                    <summary>{ SEEN.get(lang) }</summary>
                    <dl>
                        <div><dt>{ "Thunderbird" }</dt><dd lang="en">{ seen.thunderbird }</dd></div>
                        <div><dt>{ POSTFIX.get(lang) }</dt><dd><code translate="no">{ seen.postfix }</code></dd></div>
                    </dl>
                </details>
            }
        </section>
    }
}

const fn name(fault: &Fault) -> Text {
    match fault {
        Fault::Reply(_) | Fault::Recorded(_) => INSTEAD,
        Fault::Lost => Text { en: "connection lost", hi: "connection टूटा" },
        Fault::Delay => {
            Text { en: "no answer in time", hi: "समय पर जवाब नहीं" }
        }
        Fault::Half => Text { en: "half an answer", hi: "आधा जवाब" },
        Fault::Garbage => {
            Text { en: "an answer that is no SMTP", hi: "जवाब, जो SMTP नहीं" }
        }
        Fault::TlsFailure => Text { en: "TLS fails", hi: "TLS विफल" },
        Fault::WrongName => Text {
            en: "certificate for another name",
            hi: "किसी और नाम का certificate",
        },
    }
}

const CONCLUDES: Text = Text {
    en: "What a good client concludes", hi: "अच्छा client क्या समझता है"
};
const HOW: Text = Text {
    en: "Does the last step again, and this comes of it. That makes a branch; the step as it was stays.",
    hi: "पिछला क़दम फिर से होता है, और इस बार यह होता है। इससे एक शाखा बनती है; पुराना क़दम बना रहता है।",
};
const INSTEAD: Text =
    Text { en: "Answer this instead", hi: "इसकी जगह यह जवाब" };
const OWN: Text =
    Text { en: "the server's own answer", hi: "server का अपना जवाब" };
const POSTFIX: Text = Text { en: "Postfix, in its log", hi: "Postfix, अपने log में" };
const SEEN: Text = Text {
    en: "What people see", hi: "लोगों को क्या दिखता है"
};
const TITLE: Text = Text { en: "Break it", hi: "बिगाड़कर देखिए" };
