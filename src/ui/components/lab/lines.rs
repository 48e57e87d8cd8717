//! What was said so far, on the wire between client and server.

use std::rc::Rc;

use yew::prelude::*;

use super::At;
use super::line::{Look, Open, line, tokens};
use super::told::told;
use crate::simulator::lab::news::{about, minutes};
use crate::simulator::lab::{Deed, Fault, Node, Spoken};
use crate::text::Text;
use crate::ui::hooks;
use crate::ui::place::{Place, away};
use crate::ui::state::{Desk, DeskAction};
use crate::ui::words::{CLIENT_CONNECTS, STEP, WHAT_WAS_SAID};

/// What was said so far. Each step can be gone back to.
pub(crate) fn lines(at: At<'_>) -> Html {
    let At { place, desk, act } = at;
    let (lang, lab) = (place.lang, &desk.lab);
    let steps = lab.here().depth;
    // As many again as a screen holds. They leave a few at a time: for most steps what is
    // there stays where it is.
    let hidden = steps.saturating_sub(SHOWN_STEPS) / LEAVING * LEAVING;
    let last: Vec<_> = lab.back().take(steps - hidden).collect();
    let shown = last.into_iter().rev().filter_map(|at| Some((at, lab.shared(at)?)));
    html! {
        <div class="wire">
            <p class="ends" aria-hidden="true">
                <span>{ CLIENT.get(lang) }</span><span class="pipe" /><span>{ lab.scene().host.clone() }</span>
            </p>
            if hidden > 0 {
                <p class="gloss hidden-steps">{ EARLIER.fill(lang, &[("count", &hidden.to_string())]) }</p>
            }
            <div class={classes!("scroll", (steps > SHOWN_STEPS).then_some("long"))} id="wire" tabindex="0"
                role="group" aria-label={WHAT_WAS_SAID.get(lang)}>
                <ol class="transcript">
                    for (number, node) in shown {
                        <Step key={number} place={place.clone()} {number} {node} now={number == lab.at()}
                            look={Look::at(desk)} touched={touched(desk, number)} {act} />
                    }
                    if steps == 0 {
                        <li><p class="quiet-line">{ NOTHING.get(lang) }</p></li>
                    }
                </ol>
            </div>
        </div>
    }
}

/// What [`Step`] takes.
#[derive(Debug, Properties)]
struct StepProps {
    place: Place,
    number: usize,
    node: Rc<Node>,
    now: bool,
    look: Look,
    /// The piece that was touched: in which line, and its number.
    touched: Option<(usize, usize)>,
    act: Callback<DeskAction>,
}

/// A position that is kept never changes: a step is drawn once.
impl PartialEq for StepProps {
    fn eq(&self, other: &Self) -> bool {
        let flags = |step: &Self| (step.number, step.now, step.look, step.touched);
        Rc::ptr_eq(&self.node, &other.node)
            && flags(self) == flags(other)
            && self.place == other.place
            && self.act == other.act
    }
}

#[component]
fn Step(props: &StepProps) -> Html {
    let StepProps { place, number, node, now, look, touched, act } = props;
    let (lang, number, now, chosen) = (place.lang, *number, *now, *touched);
    // With the open step alone the keyboard stops at pieces.
    let open =
        (now || chosen.is_some()).then(|| (chosen.or_else(|| first(node)), chosen.is_some()));
    let open = open.and_then(|(first, told)| Some((first?, told)));
    let touch = act.reform(move |piece: (usize, usize)| {
        let other = chosen != Some(piece);
        DeskAction::Touch(other.then_some((number, piece.0, piece.1)))
    });
    let onclick = {
        let touch = touch.clone();
        move |event: MouseEvent| {
            if let Some(at) = read(hooks::touched(&event)) {
                touch.emit(at);
            }
        }
    };
    let onkeydown = move |event: KeyboardEvent| {
        if let Some(at) = read(hooks::pressed(&event)) {
            touch.emit(at);
        }
    };
    html! {
        <li class={classes!(now.then_some("now"), node.tls.then_some("sealed"))}>
            <button type="button" class="to-step" onclick={act.reform(move |_| DeskAction::Go(number))}
                aria-current={now.then_some("step")}>
                <span class="unseen">{ STEP.get(lang) }{ " " }</span>{ node.depth }
            </button>
            <div class="said" data-own-keys={open.map(|_| "")} {onclick} {onkeydown}>
                { said(place, *look, node, open) }
            </div>
        </li>
    }
}

/// The piece of this step that was touched.
fn touched(desk: &Desk, step: usize) -> Option<(usize, usize)> {
    desk.touched.filter(|(of, ..)| *of == step).map(|(_, line, mark)| (line, mark))
}

/// The first piece of a step.
fn first(node: &Node) -> Option<(usize, usize)> {
    node.spoken.iter().position(|line| !line.marks.is_empty()).map(|line| (line, 0))
}

/// The place of a piece, as it is written at it.
fn read(piece: Option<String>) -> Option<(usize, usize)> {
    let piece = piece?;
    let (line, mark) = piece.split_once('.')?;
    Some((line.parse().ok()?, mark.parse().ok()?))
}

/// What was said in one step.
fn said(place: &Place, look: Look, node: &Node, open: Option<Open>) -> Html {
    let lang = place.lang;
    let Some(the) = &node.the else { return html! {} };
    let quiet = match the.act {
        Deed::Connect => Some(CLIENT_CONNECTS),
        Deed::Handshake => Some(HANDSHAKE),
        Deed::Send(_) => None,
    };
    // Of a long message the beginning and the end say enough.
    let many = node.spoken.len() > SHOWN_LINES + 4;
    let (first, last) = node.spoken.split_at(if many { SHOWN_LINES } else { node.spoken.len() });
    let (folded, last) = last.split_at(last.len().saturating_sub(3));
    let one = |number: usize, one: &Spoken| {
        let chosen = open.filter(|((line, _), told)| *told && *line == number);
        html! {
            <>
                { line(place, look, one, tokens(place, one, number, open)) }
                // It is there before it says anything: so it is read out.
                if open.is_some() {
                    <div aria-live="polite">
                        { chosen.map(|((_, mark), _)| told(place, one, mark)).unwrap_or_default() }
                    </div>
                }
            </>
        }
    };
    let after = first.len() + folded.len();
    html! {
        <>
            if let Some(text) = quiet {
                <p class="quiet-line">{ text.get(lang) }</p>
            }
            for (number, said) in first.iter().enumerate() {
                { one(number, said) }
            }
            if !folded.is_empty() {
                <p class="gloss folded">{ FOLDED.fill(lang, &[("count", &folded.len().to_string())]) }</p>
            }
            for (number, said) in last.iter().enumerate() {
                { one(after + number, said) }
            }
            if let Some(Fault::Reply(canned)) = &the.fault {
                <p class="because fault">{ INJECTED.fill(lang, &[("who", canned.who)]) }</p>
            }
            if let Some(Fault::Recorded(_)) = &the.fault {
                <p class="because fault">{ RECORDED.get(lang) }</p>
            }
            if let Some(note) = node.note {
                <p class="because fault">{ place.say_with(about(note), &[("minutes", &minutes(note))]) }</p>
            }
            for refusal in node.refusals() {
                <p class="because">
                    <span>{ place.say(refusal.why.text) }{ " " }{ away(refusal.why.rfc.url(), refusal.why.rfc.name()) }</span>
                </p>
            }
        </>
    }
}

const CLIENT: Text = Text { en: "Client", hi: "Client" };
const EARLIER: Text = Text {
    en: "{count} earlier steps: the slider leads there.",
    hi: "{count} पुराने क़दम: slider से वहाँ जाइए।",
};
const FOLDED: Text = Text { en: "… {count} more lines …", hi: "… {count} lines और …" };
const HANDSHAKE: Text = Text { en: "TLS handshake", hi: "TLS handshake" };
const INJECTED: Text = Text {
    en: "Put in by you, in the words of {who}.",
    hi: "यह जवाब आपने रखा है, {who} के शब्दों में।",
};
const NOTHING: Text = Text {
    en: "Nobody has connected yet.", hi: "अभी कोई जुड़ा नहीं है।"
};
const RECORDED: Text = Text {
    en: "In the words of the log.", hi: "log के ही शब्दों में।"
};

/// Steps that are drawn at least.
const SHOWN_STEPS: usize = 12;
/// Steps that are no longer drawn at once.
const LEAVING: usize = 8;
/// Lines of one step that are drawn.
const SHOWN_LINES: usize = 14;
