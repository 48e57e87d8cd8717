//! What was said so far, line by line, step by step.

use yew::prelude::*;

use super::annotated;
use crate::scenarios::Act;
use crate::simulator::Turn;
use crate::smtp::{Mark, Reply, Why, explain_reply};
use crate::text::{Lang, Text};
use crate::ui::place::{Place, away};
use crate::ui::words::{CLIENT_CONNECTS, STEP, THE_CLIENT, THE_SERVER, WHAT_WAS_SAID};

/// What was said so far. The last step stands out; each can be gone back to:
/// `onchoose` is called with the number of steps up to and with it.
pub(crate) fn transcript(place: &Place, turns: &[Turn], onchoose: &Callback<usize>) -> Html {
    let lang = place.lang;
    let last = turns.len();
    html! {
        <ol class="transcript" aria-label={WHAT_WAS_SAID.get(lang)}>
            for (at, turn) in turns.iter().enumerate() {
                <li class={classes!((at + 1 == last).then_some("now"), sealed(turn).then_some("sealed"))}>
                    <button type="button" class="to-step" onclick={onchoose.reform(move |_| at + 1)}
                        aria-current={(at + 1 == last).then_some("step")}>
                        <span class="unseen">{ STEP.get(lang) }{ " " }</span>{ at + 1 }
                    </button>
                    { said(place, turn) }
                </li>
            }
        </ol>
    }
}

/// What was said in one step.
pub(crate) fn said(place: &Place, turn: &Turn) -> Html {
    let lang = place.lang;
    let quiet = match &turn.step.act {
        Act::Connect => Some(CLIENT_CONNECTS.get(lang).to_owned()),
        Act::ConnectTo(server) => Some(CONNECTED_TO.fill(lang, &[("host", &server.setup.host)])),
        Act::TlsHandshake => Some(HANDSHAKE.get(lang).to_owned()),
        Act::Wait(minutes) => Some(waited(lang, *minutes)),
        Act::Tampered { keyword, .. } => Some(TAMPERED.fill(lang, &[("word", keyword)])),
        Act::Lose(_) | Act::Send(_) => None,
    };
    html! {
        <div class="said">
            if let Some(text) = quiet {
                <p class="quiet-line">{ text }</p>
            }
            for line in turn.lines() {
                <p class="client">
                    { speaker(lang, "C", THE_CLIENT) }{ annotated(place, &line.text, &line.marks) }
                </p>
            }
            for (text, marks) in lines_of(turn.replies()) {
                <p class="server">
                    { speaker(lang, "S", THE_SERVER) }{ annotated(place, &text, &marks) }
                </p>
            }
            if matches!(turn.step.act, Act::Lose(_)) {
                <p class="quiet-line">{ LOST.get(lang) }</p>
            }
            for refusal in turn.refusals() {
                { because(place, refusal.why) }
            }
        </div>
    }
}

/// How much time passes, in minutes, hours or days.
fn waited(lang: Lang, minutes: u32) -> String {
    let (number, sentence) = match minutes {
        0..120 => (minutes, MINUTES),
        120..2880 => (minutes / 60, HOURS),
        _ => (minutes / 1440, DAYS),
    };
    sentence.fill(lang, &[("number", &number.to_string())])
}

/// Why the server said no, and where the rule stands.
fn because(place: &Place, why: Why) -> Html {
    html! {
        <p class="because">
            <span>{ place.say(why.text) }{ " " }{ away(why.rfc.url(), why.rfc.name()) }</span>
        </p>
    }
}

/// Who says the line, as RFCs mark it.
fn speaker(lang: Lang, letter: &'static str, text: Text) -> Html {
    html! {
        <abbr class="speaker" title={text.get(lang)}>
            { letter }<span class="unseen">{ ": " }</span>
        </abbr>
    }
}

/// The lines of replies, with their pieces.
pub(crate) fn lines_of<'a>(
    replies: impl Iterator<Item = &'a Reply>,
) -> impl Iterator<Item = (String, Vec<Mark>)> {
    replies.flat_map(Reply::printed).map(|line| {
        let marks = explain_reply(&line);
        (line, marks)
    })
}

/// Whether nobody on the way could read what was said in this step.
fn sealed(turn: &Turn) -> bool {
    turn.before.as_ref().is_some_and(crate::smtp::Session::tls)
}

const CONNECTED_TO: Text =
    Text { en: "A new connection, to {host}", hi: "नया connection, {host} से" };
const DAYS: Text =
    Text { en: "{number} days pass", hi: "{number} दिन बीतते हैं" };
const HANDSHAKE: Text = Text {
    en: "TLS handshake: from here on encrypted",
    hi: "TLS handshake: यहाँ से सब encrypted",
};
const HOURS: Text =
    Text { en: "{number} hours pass", hi: "{number} घंटे बीतते हैं" };
const LOST: Text = Text {
    en: "The connection is lost before an answer comes",
    hi: "जवाब आने से पहले connection टूट गया",
};
const MINUTES: Text =
    Text { en: "{number} minutes pass", hi: "{number} मिनट बीतते हैं" };
const TAMPERED: Text = Text {
    en: "Somebody on the way takes {word} out of the answer",
    hi: "रास्ते में कोई जवाब में से {word} निकाल देता है",
};
