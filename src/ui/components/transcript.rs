//! What was said so far, line by line, step by step.

use yew::prelude::*;

use super::Annotated;
use crate::scenarios::Act;
use crate::simulator::Turn;
use crate::smtp::{Mark, Reply, explain_reply};
use crate::text::Text;
use crate::ui::hooks::use_lang;

/// What [`Transcript`] takes.
#[derive(PartialEq, Properties)]
pub(crate) struct TranscriptProps {
    pub(crate) turns: Vec<Turn>,
    /// Called with the number of steps up to and with the one that was chosen.
    pub(crate) onchoose: Callback<usize>,
}

/// What was said so far. The last step stands out; each can be gone back to.
#[component]
pub(crate) fn Transcript(props: &TranscriptProps) -> Html {
    let lang = use_lang();
    let last = props.turns.len();
    html! {
        <ol class="transcript" aria-label={TITLE.get(lang)}>
            for (at, turn) in props.turns.iter().enumerate() {
                <li class={classes!((at + 1 == last).then_some("now"), sealed(turn).then_some("sealed"))}>
                    <button type="button" class="to-step" onclick={props.onchoose.reform(move |_| at + 1)}
                        aria-current={(at + 1 == last).then_some("step")}>
                        <span class="unseen">{ STEP.get(lang) }{ " " }</span>{ at + 1 }
                    </button>
                    <Said turn={turn.clone()} />
                </li>
            }
        </ol>
    }
}

/// What [`Said`] takes.
#[derive(PartialEq, Properties)]
struct SaidProps {
    turn: Turn,
}

/// What was said in one step.
#[component]
fn Said(props: &SaidProps) -> Html {
    let lang = use_lang();
    let turn = &props.turn;
    let quiet = match turn.step.act {
        Act::Connect => Some(CONNECTED),
        Act::TlsHandshake => Some(HANDSHAKE),
        Act::Send(_) => None,
    };
    html! {
        <div class="said">
            if let Some(text) = quiet {
                <p class="quiet-line">{ text.get(lang) }</p>
            }
            for line in turn.lines() {
                <p class="client"><Speaker letter="C" text={CLIENT} />
                    <Annotated text={line.text} marks={line.marks} /></p>
            }
            for (text, marks) in lines_of(turn.replies()) {
                <p class="server"><Speaker letter="S" text={SERVER} /><Annotated {text} {marks} /></p>
            }
        </div>
    }
}

/// What [`Speaker`] takes.
#[derive(Debug, PartialEq, Properties)]
struct SpeakerProps {
    letter: &'static str,
    text: Text,
}

/// Who says the line, as RFCs mark it.
#[component]
fn Speaker(props: &SpeakerProps) -> Html {
    let lang = use_lang();
    html! {
        <abbr class="speaker" title={props.text.get(lang)}>
            { props.letter }<span class="unseen">{ ": " }</span>
        </abbr>
    }
}

/// The lines of replies, with their pieces.
pub(crate) fn lines_of<'a>(
    replies: impl Iterator<Item = &'a Reply>,
) -> impl Iterator<Item = (AttrValue, Vec<Mark>)> {
    replies.flat_map(Reply::printed).map(|line| {
        let marks = explain_reply(&line);
        (line.into(), marks)
    })
}

/// Whether nobody on the way could read what was said in this step.
fn sealed(turn: &Turn) -> bool {
    turn.before.as_ref().is_some_and(crate::smtp::Session::tls)
}

const CLIENT: Text = Text { en: "client", hi: "client" };
const CONNECTED: Text =
    Text { en: "The client connects", hi: "client connection खोलता है" };
const HANDSHAKE: Text = Text {
    en: "TLS handshake: from here on encrypted",
    hi: "TLS handshake: यहाँ से सब encrypted",
};
const SERVER: Text = Text { en: "server", hi: "server" };
const STEP: Text = Text { en: "Step", hi: "क़दम" };
const TITLE: Text = Text { en: "What was said", hi: "अब तक की बातचीत" };
