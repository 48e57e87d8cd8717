//! A cause explained: what happened, who must act, what to do, what settles it.

use yew::prelude::*;

use super::Copy;
use crate::diagnose::{Actor, Aim, Cause, Certainty, Probe, Stage, System, installing};
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// What differs between the pages that explain causes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// A heading within.
    pub(crate) heading: fn(&'static str) -> Html,
    /// A button that copies a text, and what that is.
    pub(crate) copy: fn(Lang, &str, &str) -> Html,
}

impl Look {
    /// Below a heading of the second rank, on a page that is alive.
    pub(crate) const LIVE: Self = Self {
        heading: |words| html! { <h3>{ words }</h3> },
        copy: |lang, text, what| html! { <Copy {lang} text={text.to_owned()} what={what.to_owned()} /> },
    };
}

/// Everything about `cause` below its heading: `acts` is who must act, the likeliest first,
/// `aim` the servers that are tested.
pub(crate) fn explained(
    place: &Place,
    cause: Entry<Cause>,
    acts: &[Actor],
    aim: &Aim,
    look: Look,
) -> Html {
    let lang = place.lang;
    html! {
        <>
            { place.prose(cause.what) }
            <p class="who"><strong>{ WHO.get(lang) }</strong>{ " " }{ actors(place, acts) }</p>
            { (look.heading)(STEPS.get(lang)) }
            <ol class="fix-steps">
                for step in cause.steps {
                    <li>{ place.say(*step) }</li>
                }
            </ol>
            { (look.heading)(SETTLES.get(lang)) }
            { place.prose(cause.settles) }
            { probe(place, aim.test(cause), aim, look) }
            <p class="choices">
                { place.go(Page::Lesson(cause.lesson), LESSON.get(lang)) }
                if let Some(verb) = cause.verb {
                    { place.go(Page::Command(verb), COMMAND.get(lang)) }
                }
            </p>
        </>
    }
}

/// A test: what to type on each system, and how to read the answer.
pub(crate) fn probe(place: &Place, probe: Probe, aim: &Aim, look: Look) -> Html {
    let lang = place.lang;
    let probe = probe.at(aim);
    let command = |system| probe.command(system, aim);
    // What is the same on both is said once.
    let one = command(System::Debian) == command(System::MacOs);
    let systems = System::ALL.into_iter().filter(|system| !one || *system != System::MacOs);
    html! {
        <dl class="probe">
            for system in systems {
                { typed(lang, system, (one, &command(system)), look) }
            }
            <dt>{ GOOD.get(lang) }</dt>
            <dd>{ place.say(probe.good()) }</dd>
            <dt>{ BAD.get(lang) }</dt>
            <dd>{ place.say(probe.bad()) }</dd>
        </dl>
    }
}

/// What to type on `system`, and what that needs; `one`: macOS takes the same.
fn typed(lang: Lang, system: System, (one, command): (bool, &str), look: Look) -> Html {
    let name = match system {
        System::Debian if one => UNIX,
        System::Debian => DEBIAN,
        System::MacOs => MAC,
        System::Windows => WINDOWS,
    };
    html! {
        <>
            <dt>{ name.get(lang) }</dt>
            <dd>
                <div class="command-line">
                    <code translate="no">{ command.to_owned() }</code>
                    { (look.copy)(lang, command, name.get(lang)) }
                </div>
                if let Some(install) = installing(system, command) {
                    <p class="dated">
                        { MISSING.get(lang) }{ " " }<code translate="no">{ install }</code>
                    </p>
                }
            </dd>
        </>
    }
}

/// Who must act, one after the other.
fn actors(place: &Place, actors: &[Actor]) -> Html {
    let names: Vec<_> = actors.iter().map(|actor| actor_name(*actor).get(place.lang)).collect();
    Html::from(names.join(OR.get(place.lang)))
}

/// Who somebody is.
const fn actor_name(actor: Actor) -> Text {
    match actor {
        Actor::User => Text { en: "you", hi: "आप" },
        Actor::Administrator => Text {
            en: "the administrator of the server or the organisation",
            hi: "server या संस्था के administrator",
        },
        Actor::Provider => Text { en: "the mail provider", hi: "mail सेवा वाले" },
        Actor::Recipient => Text {
            en: "the recipient or their provider",
            hi: "पाने वाले या उनकी mail सेवा",
        },
        Actor::Programmer => Text {
            en: "whoever wrote or set up the program",
            hi: "जिसने program लिखा या set किया",
        },
    }
}

/// How sure a cause is.
pub(crate) const fn certainty_name(certainty: Certainty) -> Text {
    match certainty {
        Certainty::Certain => Text { en: "almost certain", hi: "लगभग पक्का" },
        Certainty::Likely => {
            Text { en: "likely", hi: "संभावना ज़्यादा" }
        }
        Certainty::Possible => Text { en: "possible", hi: "हो सकता है" },
    }
}

/// Where a session stood.
pub(crate) const fn stage_name(stage: Stage) -> Text {
    match stage {
        Stage::Connect => {
            Text { en: "reaching the server", hi: "server तक पहुँचना" }
        }
        Stage::Tls => {
            Text { en: "agreeing on encryption (TLS)", hi: "encryption (TLS) तय करना" }
        }
        Stage::Greeting => {
            Text { en: "the server's greeting", hi: "server का पहला जवाब" }
        }
        Stage::Ehlo => Text { en: "introducing oneself (EHLO)", hi: "परिचय (EHLO)" },
        Stage::StartTls => Text {
            en: "switching encryption on (STARTTLS)",
            hi: "encryption चालू करना (STARTTLS)",
        },
        Stage::Auth => Text { en: "logging in (AUTH)", hi: "login (AUTH)" },
        Stage::Mail => Text {
            en: "naming the sender (MAIL FROM)",
            hi: "भेजने वाले का पता (MAIL FROM)",
        },
        Stage::Rcpt => Text {
            en: "naming a recipient (RCPT TO)", hi: "पाने वाले का पता (RCPT TO)"
        },
        Stage::Data => Text {
            en: "beginning the message (DATA)", hi: "message की शुरुआत (DATA)"
        },
        Stage::AfterData => {
            Text { en: "after the message (the dot)", hi: "message के बाद (dot)" }
        }
        Stage::Fetch => Text {
            en: "reading mail (IMAP or POP3)", hi: "mail पढ़ना (IMAP या POP3)"
        },
    }
}

const BAD: Text = Text { en: "Bad answer", hi: "बुरा जवाब" };
const COMMAND: Text = Text {
    en: "The command at which it shows", hi: "वह command जहाँ यह दिखता है"
};
const DEBIAN: Text = Text::same("Debian, Ubuntu");
const GOOD: Text = Text { en: "Good answer", hi: "अच्छा जवाब" };
const LESSON: Text = Text {
    en: "Watch it happen, step by step", hi: "इसे क़दम-क़दम होते देखिए"
};
const MAC: Text = Text::same("macOS");
const MISSING: Text = Text {
    en: "Not there yet? Install it:",
    hi: "program नहीं मिला? पहले install कीजिए:",
};
const OR: Text = Text { en: "; otherwise ", hi: "; नहीं तो " };
const SETTLES: Text =
    Text { en: "To be sure", hi: "पक्का करने के लिए" };
const STEPS: Text =
    Text { en: "How to mend it", hi: "इसे कैसे ठीक करें" };
const UNIX: Text = Text::same("Linux, macOS");
const WHO: Text = Text { en: "Who must act:", hi: "काम किसका है:" };
const WINDOWS: Text = Text::same("Windows (PowerShell)");
