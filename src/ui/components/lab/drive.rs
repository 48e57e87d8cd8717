//! Three ways to drive a session: step by step, by choosing, and by typing.

use yew::prelude::*;

use super::At;
use super::explained::guided;
use super::typing::Typing;
use crate::simulator::lab::news::about;
use crate::simulator::lab::{Chip, Deed, Guide, Label, Sense, chips, guide, verdict};
use crate::smtp::Phase;
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::place::away;
use crate::ui::state::{DeskAction, Drive};
use crate::ui::words::{BACK, BEGIN_ANEW, NEXT};

/// Some of the three ways, and the one that is chosen.
pub(crate) fn drive(at: At<'_>, ways: &[Drive]) -> Html {
    let At { place, desk, act } = at;
    let lang = place.lang;
    html! {
        <section class="drive" aria-labelledby="drive">
            <h2 id="drive" class="unseen">{ TITLE.get(lang) }</h2>
            <div class="ways-to-drive" role="group" aria-label={TITLE.get(lang)}>
                for &way in ways {
                    <button type="button" aria-pressed={(desk.drive == way).to_string()}
                        data-drive={format!("{way:?}")} onclick={at.on(DeskAction::Drive(way))}>
                        { called(way).get(lang) }
                    </button>
                }
            </div>
            { match desk.drive {
                Drive::Guided => by_steps(at),
                Drive::Compose => compose(at),
                Drive::Type => html! {
                    <Typing place={place.clone()} act={act.clone()} suggestions={suggestions(at)}
                        history={history(at)} in_message={phase(at) == Some(Phase::Data)} />
                },
            } }
        </section>
    }
}

/// What comes next, back and next.
fn by_steps(at: At<'_>) -> Html {
    let lang = at.place.lang;
    let next = guide(&at.desk.lab);
    let can = matches!(next, Guide::Next { .. });
    let buttons = html! {
        <p class="step-buttons">
            <button type="button" class="back" disabled={at.desk.lab.here().depth == 0} onclick={at.on(DeskAction::By(-1))}>
                { icon(Picture::Left) }{ BACK.get(lang) }
            </button>
            <button type="button" class="next-step" disabled={!can} onclick={at.on(DeskAction::Next)}>
                { NEXT.get(lang) }{ icon(Picture::Right) }
            </button>
            <button type="button" class="quiet" onclick={at.on(DeskAction::Restart)}>{ BEGIN_ANEW.get(lang) }</button>
        </p>
    };
    html! {
        <>
            { guided(at, &next) }
            { buttons }
        </>
    }
}

fn phase(at: At<'_>) -> Option<Phase> {
    at.desk.lab.here().phase
}

/// Everything that could be sent: what makes sense now first.
fn compose(at: At<'_>) -> Html {
    let lang = at.place.lang;
    let lab = &at.desk.lab;
    let next = match guide(lab) {
        Guide::Next { chip, .. } => Some(chip.id),
        _ => None,
    };
    let all: Vec<_> = chips(lab).into_iter().map(|chip| (verdict(lab, &chip), chip)).collect();
    let (now, later): (Vec<_>, Vec<_>) = all.into_iter().partition(|(sense, _)| sense.now);
    html! {
        <div class="compose">
            <h3>{ NOW.get(lang) }</h3>
            <ul class="moves">
                for (sense, chip) in &now {
                    { bright(at, chip, *sense, next == Some(chip.id)) }
                }
                if now.is_empty() {
                    <li class="gloss">{ NOTHING.get(lang) }</li>
                }
            </ul>
            if !later.is_empty() {
                <h3>{ LATER.get(lang) }</h3>
                <ul class="moves">
                    for (sense, chip) in &later {
                        { dim(at, chip, *sense) }
                    }
                </ul>
            }
        </div>
    }
}

fn bright(at: At<'_>, chip: &Chip, sense: Sense, is_next: bool) -> Html {
    let lang = at.place.lang;
    html! {
        <li key={chip.id}>
            <button type="button" class={classes!("move", is_next.then_some("main"))} data-move={chip.id}
                onclick={at.on(DeskAction::Do(chip.act.clone()))}>
                { label(at, chip) }
                if let Some(code) = sense.code {
                    <span class="code-badge">{ code }</span>
                }
                if is_next {
                    <span class="unseen">{ " " }{ IS_NEXT.get(lang) }</span>
                }
            </button>
        </li>
    }
}

fn dim(at: At<'_>, chip: &Chip, sense: Sense) -> Html {
    let At { place, desk, .. } = at;
    let lang = place.lang;
    let open = desk.asked == Some(chip.id);
    let ask = DeskAction::Ask((!open).then_some(chip.id));
    html! {
        <li key={chip.id} class={open.then_some("asked")}>
            <button type="button" class="move dim" data-move={chip.id} aria-expanded={open.to_string()} onclick={at.on(ask)}>
                { label(at, chip) }
                if let Some(code) = sense.code {
                    <span class="code-badge">{ code }</span>
                }
            </button>
            if open {
                <div class="what-if" role="group" aria-label={WHAT_IF.get(lang)}>
                    <p><strong>{ WHAT_IF.get(lang) }</strong>{ " " }{ expected(at, sense) }</p>
                    <button type="button" class="anyway" onclick={at.on(DeskAction::Do(chip.act.clone()))}>
                        { ANYWAY.get(lang) }
                    </button>
                </div>
            }
        </li>
    }
}

/// What would come of it.
fn expected(at: At<'_>, sense: Sense) -> Html {
    let place = at.place;
    let lang = place.lang;
    html! {
        <>
            if let Some(code) = sense.code {
                { WOULD.fill(lang, &[("code", &code.to_string())]) }{ " " }
            }
            if let Some(refusal) = sense.refusal {
                { place.say(refusal.why.text) }{ " " }{ away(refusal.why.rfc.url(), refusal.why.rfc.name()) }
            } else if let Some(note) = sense.note {
                { place.say(about(note)) }
            } else {
                { AGAIN.get(lang) }
            }
        </>
    }
}

fn label(at: At<'_>, chip: &Chip) -> Html {
    match &chip.label {
        Label::Words(text) => html! { <span>{ text.get(at.place.lang) }</span> },
        Label::Line(line) => {
            let short: String = line.chars().take(LONGEST).collect();
            let more = if line.chars().count() > LONGEST { "…" } else { "" };
            html! {
                <>
                    <code translate="no">{ short }{ more }</code>
                    if let Some(gloss) = gloss(chip.id) {
                        <span class="gloss">{ gloss.get(at.place.lang) }</span>
                    }
                </>
            }
        }
    }
}

/// What a way is called.
const fn called(way: Drive) -> Text {
    match way {
        Drive::Guided => Text { en: "Step by step", hi: "क़दम-क़दम" },
        Drive::Compose => Text { en: "Choose", hi: "चुनिए" },
        Drive::Type => Text { en: "Type", hi: "Type कीजिए" },
    }
}

/// What a line is about, where it does not say so itself.
fn gloss(id: &str) -> Option<Text> {
    Some(match id {
        "plain" => Text { en: "app password", hi: "app password" },
        "plain_everyday" | "answer_everyday" => {
            Text { en: "everyday password", hi: "रोज़ वाला password" }
        }
        "plain_wrong" | "answer_wrong" => {
            Text { en: "wrong password", hi: "ग़लत password" }
        }
        "answer" => Text { en: "the right answer", hi: "सही जवाब" },
        "cancel" => Text { en: "give up", hi: "छोड़ दीजिए" },
        "xoauth2" | "oauthbearer" => Text { en: "token", hi: "token" },
        "mail_null" => Text { en: "as a bounce", hi: "bounce की तरह" },
        "mail_other" => {
            Text { en: "as somebody else", hi: "किसी और के नाम से" }
        }
        "rcpt_second" => Text { en: "one more", hi: "एक और" },
        "rcpt_nobody" => Text { en: "does not exist", hi: "है ही नहीं" },
        "rcpt_full" => Text { en: "mailbox full", hi: "mailbox भरा" },
        "rcpt_grey" => Text { en: "greylisted", hi: "greylisting" },
        "rcpt_relay" => Text { en: "elsewhere", hi: "कहीं और" },
        "typo" => Text { en: "misspelt", hi: "ग़लत लिखा" },
        "dots" => Text { en: "a dot too many", hi: "एक dot ज़्यादा" },
        _ => return None,
    })
}

/// Lines that can be completed to.
fn suggestions(at: At<'_>) -> Vec<AttrValue> {
    let lines = chips(&at.desk.lab).into_iter().filter_map(|chip| match chip.label {
        Label::Line(line) => Some(AttrValue::from(line)),
        Label::Words(_) => None,
    });
    lines.collect()
}

/// Lines that were sent, the last one first.
fn history(at: At<'_>) -> Vec<AttrValue> {
    let lab = &at.desk.lab;
    let mut out: Vec<AttrValue> = Vec::new();
    for node in lab.back().take(HISTORY).filter_map(|at| lab.node(at)) {
        let sent = node.the.as_ref().is_some_and(|the| matches!(the.act, Deed::Send(_)));
        if let Some(line) = node.spoken.first().filter(|_| sent) {
            out.push(line.text.clone().into());
        }
    }
    out
}

const AGAIN: Text = Text {
    en: "It is allowed, but leads nowhere new.",
    hi: "यह चल जाएगा, पर इससे कुछ नया नहीं होगा।",
};
const ANYWAY: Text = Text { en: "Do it anyway", hi: "फिर भी कीजिए" };
const IS_NEXT: Text =
    Text { en: "(a program would do this now)", hi: "(program अब यही करेगा)" };
const LATER: Text = Text {
    en: "Not now: touch to see what would happen",
    hi: "अभी नहीं: छूकर देखिए कि क्या होगा",
};
const NOTHING: Text = Text { en: "Nothing.", hi: "कुछ नहीं।" };
const NOW: Text = Text { en: "Makes sense now", hi: "अभी यह ठीक रहेगा" };
const TITLE: Text = Text {
    en: "How do you want to drive?", hi: "कैसे चलाना चाहेंगे?"
};
const WHAT_IF: Text =
    Text { en: "If you do it anyway:", hi: "फिर भी करें, तो:" };
const WOULD: Text = Text {
    en: "The server would answer {code}.", hi: "server जवाब देगा: {code}।"
};

/// Characters of a line on a chip.
const LONGEST: usize = 44;
/// Moves that the history goes back.
const HISTORY: usize = 200;
