//! `/<lang>/learn/<lesson>/`: step through a session with a mail server.

mod onward;

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::registry::Entry;
use crate::scenarios::{Cast, Scenario};
use crate::simulator::{Player, Turn};
use crate::smtp::{Part, Transport};
use crate::text::{Lang, Text};
use crate::ui::components::{
    Picture, account_form, annotated, icon, in_base64, legend, lines_of, plain_response_view, said,
    server_state, transcript,
};
use crate::ui::hooks::{use_head, use_keys};
use crate::ui::place::{Place, Values};
use crate::ui::state::{Draft, DraftContext, Play, PlayAction};
use crate::ui::words::{BACK, NEXT};
use onward::{neighbours, onward};

/// The title of the document.
pub(super) fn title(lang: Lang, scenario: &Scenario) -> String {
    DOCUMENT.fill(lang, &[("title", scenario.title.get(lang))])
}

/// What [`Lesson`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LessonProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
    pub(crate) scenario: Entry<Scenario>,
}

/// The page.
#[component]
pub(crate) fn Lesson(props: &LessonProps) -> Html {
    let LessonProps { place, draft, scenario } = props;
    let (lang, scenario) = (place.lang, *scenario);
    use_head(lang, title(lang, scenario.item));
    let cast = cast_of(draft, scenario);
    let play = {
        let cast = cast.clone();
        use_reducer_eq(move || Play::new(scenario, cast))
    };
    {
        let play = play.dispatcher();
        use_effect_with(cast, move |cast| {
            play.dispatch(PlayAction::Recast(Box::new(cast.clone())));
        });
    }
    {
        let dispatcher = play.dispatcher();
        use_effect_with(play.running, move |running| {
            let timer = running
                .then(|| Interval::new(PACE_MS, move || dispatcher.dispatch(PlayAction::Tick)));
            move || drop(timer)
        });
    }
    let act = play.dispatcher().to_callback();
    let keys = use_memo((), |()| {
        let act = act.clone();
        Callback::from(move |key: String| {
            let action = action_of(&key);
            action.map(|action| act.emit(action)).is_some()
        })
    });
    use_keys((*keys).clone());
    let player = &play.player;
    let values = player.cast().values();
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    html! {
        <article class="lesson">
            <h1>{ place.say(scenario.title) }</h1>
            <p class="lead">{ place.say_with(scenario.summary, &values) }</p>
            if scenario.is_own() {
                <details class="cast" open={draft.trouble.is_some()}>
                    <summary>{ place.say_with(AS_WHOM, &values) }</summary>
                    { account_form(place, draft) }
                </details>
            } else {
                <p class="cast">{ place.say_with(ON_STAGE, &values) }</p>
            }
            { controls(lang, &play, &act) }
            <div class="stage">
                if let Some(turn) = player.turns().last() {
                    { explained(place, turn, &values) }
                }
                { transcript(place, player.turns(), &act.reform(PlayAction::Jump)) }
            </div>
            if player.is_last() || refused(player) {
                { onward(place, draft) }
            }
            { neighbours(place, scenario) }
            <details class="at-a-glance">
                <summary>{ AT_A_GLANCE.get(lang) }</summary>
                { at_a_glance(place, player.clone(), &values) }
            </details>
        </article>
    }
}

/// Whether the server has just said no.
fn refused(player: &Player) -> bool {
    player.turns().last().and_then(Turn::code).is_some_and(|code| code >= 400)
}

/// The people and the server: the account that is being described, or, where
/// the lesson cannot happen to it, the example; or those of the lesson.
fn cast_of(draft: &Draft, scenario: Entry<Scenario>) -> Cast {
    let own = draft.shown().0.map(|account| Cast::of(&account));
    let cast = own
        .filter(|cast| scenario.fits(cast))
        .or_else(|| Draft::default().shown().0.map(|account| Cast::of(&account)))
        .unwrap_or_else(|| Cast::new("you@gmail.com", "smtp.gmail.com", 465, Transport::Tls));
    scenario.cast(cast)
}

/// What a key does.
fn action_of(key: &str) -> Option<PlayAction> {
    Some(match key {
        "ArrowRight" => PlayAction::Next,
        "ArrowLeft" => PlayAction::Back,
        "Home" => PlayAction::Jump(1),
        "End" => PlayAction::Jump(usize::MAX),
        _ => return None,
    })
}

/// Back, next, and playing by itself.
fn controls(lang: Lang, play: &Play, act: &Callback<PlayAction>) -> Html {
    let (position, len) = (play.player.position(), play.player.len());
    let (at, of) = (position.to_string(), len.to_string());
    let (picture, word) =
        if play.running { (Picture::Pause, PAUSE) } else { (Picture::Play, PLAY) };
    html! {
        <div class="controls" role="group" aria-label={CONTROLS.get(lang)}>
            <button type="button" class="back" disabled={position <= 1}
                onclick={act.reform(|_| PlayAction::Back)}>
                { icon(Picture::Left) }{ BACK.get(lang) }
            </button>
            <button type="button" class="next-step" disabled={position == len}
                onclick={act.reform(|_| PlayAction::Next)}>
                { NEXT.get(lang) }{ icon(Picture::Right) }
            </button>
            <button type="button" class="play" onclick={act.reform(|_| PlayAction::Toggle)}>
                { icon(picture) }{ word.get(lang) }
            </button>
            <span class="progress">{ PROGRESS.fill(lang, &[("at", &at), ("of", &of)]) }</span>
            <span class="hint keys">{ KEYS.get(lang) }</span>
        </div>
    }
}

/// What the step means, piece by piece, and what the server holds after it.
fn explained(place: &Place, turn: &Turn, values: Values<'_>) -> Html {
    let lang = place.lang;
    let client: Vec<_> = turn.lines().into_iter().map(|line| (line.text, line.marks)).collect();
    let server: Vec<_> = lines_of(turn.replies()).collect();
    let base64 = client.iter().find_map(|(text, marks)| {
        let (range, _) = marks.iter().find(|(_, part)| *part == Part::Response)?;
        text.get(range.clone())
    });
    html! {
        <section class="step" aria-live="polite" aria-labelledby="step-title">
            <h2 id="step-title">{ place.say_with(turn.step.title, values) }</h2>
            { said(place, turn) }
            <p>{ place.say_with(turn.step.why, values) }</p>
            if let Some(holds) = turn.step.holds {
                <p class="holds">{ place.say_with(holds, values) }</p>
            }
            if let Some(base64) = base64 {
                { plain_response_view(place, base64) }
            }
            { in_base64(place, turn) }
            { server_state(place, turn) }
            if !(client.is_empty() && server.is_empty()) {
                <details class="pieces">
                    <summary>{ PIECES.get(lang) }</summary>
                    if !client.is_empty() {
                        <h3>{ SENT.get(lang) }</h3>
                        { legend(place, &client) }
                    }
                    if !server.is_empty() {
                        <h3>{ ANSWERED.get(lang) }</h3>
                        { legend(place, &server) }
                    }
                </details>
            }
        </section>
    }
}

/// The whole session with all explanations, for print and for pages without
/// WebAssembly.
fn at_a_glance(place: &Place, player: Player, values: Values<'_>) -> Html {
    let player = player.jump(usize::MAX);
    html! {
        <ol class="glance">
            for turn in player.turns() {
                <li>
                    <strong>{ place.say_with(turn.step.title, values) }</strong>
                    <p>{ place.say_with(turn.step.why, values) }</p>
                    for line in turn.lines() {
                        <p class="client">{ "C: " }{ annotated(place, &line.text, &line.marks) }</p>
                    }
                    for (text, marks) in lines_of(turn.replies()) {
                        <p class="server">{ "S: " }{ annotated(place, &text, &marks) }</p>
                    }
                </li>
            }
        </ol>
    }
}

const ANSWERED: Text = Text { en: "What the server answered", hi: "server का जवाब" };
const AS_WHOM: Text = Text {
    en: "Played as `{address}` at `{host}`, port `{port}`. Change",
    hi: "`{address}` के लिए, server `{host}`, port `{port}`। बदलें",
};
const AT_A_GLANCE: Text = Text {
    en: "The whole session at a glance", hi: "पूरी बातचीत एक नज़र में"
};
const CONTROLS: Text = Text { en: "Steps", hi: "क़दम" };
const KEYS: Text =
    Text { en: "or the arrow keys ← →", hi: "या keyboard के तीर ← →" };
const ON_STAGE: Text = Text {
    en: "Played as `{client}`, which talks to `{host}`, port `{port}`.",
    hi: "यहाँ `{client}` बात कर रहा है `{host}` से, port `{port}` पर।",
};
const PAUSE: Text = Text { en: "Pause", hi: "रोकिए" };
const PIECES: Text = Text {
    en: "Every piece of these lines", hi: "इन पंक्तियों का हर टुकड़ा"
};
const PLAY: Text = Text { en: "Play", hi: "चलाइए" };
const PROGRESS: Text = Text { en: "Step {at} of {of}", hi: "क़दम {at} / {of}" };
const SENT: Text = Text { en: "What the client sent", hi: "client ने जो भेजा" };

/// Milliseconds between two steps: time to read a sentence.
const PACE_MS: u32 = 4000;
const DOCUMENT: Text =
    Text { en: "{title}: SMTP step by step", hi: "{title}: SMTP, एक-एक क़दम" };
