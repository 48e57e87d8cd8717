//! `/<lang>/learn/<lesson>/`: step through a session with a mail server.

use gloo::timers::callback::Interval;
use yew::prelude::*;

use crate::account::Account;
use crate::providers::Security;
use crate::registry::Entry;
use crate::scenarios::{Cast, SCENARIOS, Scenario};
use crate::simulator::{Player, Turn};
use crate::smtp::{Part, Transport};
use crate::text::Text;
use crate::ui::components::{
    AccountForm, Annotated, Go, Icon, Legend, Picture, PlainResponse, Prose, Say, ServerState,
    Transcript, Values, lines_of,
};
use crate::ui::hooks::{use_draft, use_keys, use_lang};
use crate::ui::route::Page;
use crate::ui::state::{Draft, Play, PlayAction};

/// What [`Lesson`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct LessonProps {
    pub(crate) scenario: Entry<Scenario>,
}

/// The page.
#[component]
pub(crate) fn Lesson(props: &LessonProps) -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let scenario = props.scenario;
    let cast = cast_of(&draft, scenario);
    let play = {
        let cast = cast.clone();
        use_reducer_eq(move || Play::new(scenario, cast))
    };
    {
        let play = play.dispatcher();
        use_effect_with(cast, move |cast| play.dispatch(PlayAction::Recast(cast.clone())));
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
    let values = values_of(player.cast());
    html! {
        <article class="lesson">
            <h1><Say text={scenario.title} /></h1>
            <Prose text={scenario.summary} class="lead" values={values.clone()} />
            <details class="cast">
                <summary><Say text={AS_WHOM} values={values.clone()} /></summary>
                <AccountForm />
            </details>
            <Controls position={player.position()} len={player.len()} running={play.running}
                onact={act.clone()} />
            <div class="stage">
                <div class="stage-said">
                    <Transcript turns={player.turns().to_vec()} onchoose={act.reform(PlayAction::Jump)} />
                </div>
                if let Some(turn) = player.turns().last() {
                    <Explained turn={turn.clone()} values={values.clone()} />
                }
            </div>
            if player.is_last() {
                <Onward {scenario} />
            }
            <details class="at-a-glance">
                <summary>{ AT_A_GLANCE.get(lang) }</summary>
                <AtAGlance player={player.clone()} />
            </details>
        </article>
    }
}

/// The people and the server: the account that is being described, or, where
/// the lesson cannot happen to it, the example.
fn cast_of(draft: &Draft, scenario: Entry<Scenario>) -> Cast {
    let own = draft.shown().0.map(|account| of_account(&account));
    own.filter(|cast| (scenario.fits)(cast))
        .or_else(|| Draft::default().shown().0.map(|account| of_account(&account)))
        .unwrap_or_else(|| Cast::new("you@gmail.com", "smtp.gmail.com", 465, Transport::Tls))
}

fn of_account(account: &Account) -> Cast {
    let Account { address, smtp, .. } = account;
    let transport = match smtp.security {
        Security::Tls => Transport::Tls,
        Security::StartTls => Transport::Plain,
    };
    let mut cast = Cast::new(address.as_str(), smtp.host.as_str(), smtp.port, transport);
    cast.name = account.name.as_ref().map(|name| name.as_str().to_owned());
    smtp.username.as_str().clone_into(&mut cast.username);
    cast
}

/// What the names in the sentences of a lesson stand for.
fn values_of(cast: &Cast) -> Values {
    let values = cast.values();
    values.into_iter().map(|(name, value)| (name, AttrValue::from(value))).collect()
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

/// What [`Controls`] takes.
#[derive(Debug, PartialEq, Properties)]
struct ControlsProps {
    position: usize,
    len: usize,
    running: bool,
    onact: Callback<PlayAction>,
}

/// Back, next, and playing by itself.
#[component]
fn Controls(props: &ControlsProps) -> Html {
    let lang = use_lang();
    let ControlsProps { position, len, running, onact } = props;
    let (at, of) = (position.to_string(), len.to_string());
    let (picture, play) = if *running { (Picture::Pause, PAUSE) } else { (Picture::Play, PLAY) };
    html! {
        <div class="controls" role="group" aria-label={CONTROLS.get(lang)}>
            <button type="button" class="back" disabled={*position <= 1}
                onclick={onact.reform(|_| PlayAction::Back)}>
                <Icon picture={Picture::Left} />{ BACK.get(lang) }
            </button>
            <button type="button" class="next-step" disabled={position == len}
                onclick={onact.reform(|_| PlayAction::Next)}>
                { NEXT.get(lang) }<Icon picture={Picture::Right} />
            </button>
            <button type="button" class="play" onclick={onact.reform(|_| PlayAction::Toggle)}>
                <Icon {picture} />{ play.get(lang) }
            </button>
            <span class="progress" role="status">
                { PROGRESS.fill(lang, &[("at", &at), ("of", &of)]) }
            </span>
            <span class="hint">{ KEYS.get(lang) }</span>
        </div>
    }
}

/// What [`Explained`] takes.
#[derive(PartialEq, Properties)]
struct ExplainedProps {
    turn: Turn,
    values: Values,
}

/// What the step means, piece by piece, and what the server holds after it.
#[component]
fn Explained(props: &ExplainedProps) -> Html {
    let lang = use_lang();
    let ExplainedProps { turn, values } = props;
    let client: Vec<_> =
        turn.lines().into_iter().map(|line| (AttrValue::from(line.text), line.marks)).collect();
    let server: Vec<_> = lines_of(turn.replies()).collect();
    let base64 = client.iter().find_map(|(text, marks)| {
        let (range, _) = marks.iter().find(|(_, part)| *part == Part::Response)?;
        Some(AttrValue::from(text.get(range.clone())?.to_owned()))
    });
    html! {
        <section class="explained" aria-live="polite" aria-labelledby="step-title">
            <h2 id="step-title"><Say text={turn.step.title} values={values.clone()} /></h2>
            <Prose text={turn.step.why} values={values.clone()} />
            if let Some(holds) = turn.step.holds {
                <Prose text={holds} class="holds" values={values.clone()} />
            }
            if let Some(base64) = base64 {
                <PlainResponse {base64} />
            }
            <ServerState turn={turn.clone()} />
            <details class="pieces">
                <summary>{ PIECES.get(lang) }</summary>
                if !client.is_empty() {
                    <h3>{ SENT.get(lang) }</h3>
                    <Legend lines={client} />
                }
                if !server.is_empty() {
                    <h3>{ ANSWERED.get(lang) }</h3>
                    <Legend lines={server} />
                }
            </details>
        </section>
    }
}

/// What [`Onward`] takes.
#[derive(Debug, PartialEq, Properties)]
struct OnwardProps {
    scenario: Entry<Scenario>,
}

/// Where to go after the last step: to the fix, and to the other lessons.
#[component]
fn Onward(props: &OnwardProps) -> Html {
    let lang = use_lang();
    let draft = use_draft();
    let provider = draft.shown().0.and_then(|account| account.provider);
    html! {
        <section class="onward">
            <h2>{ ONWARD.get(lang) }</h2>
            <div class="choices">
                if let Some(provider) = provider {
                    <Go to={Page::Provider(provider)} class="go-on">
                        { TO_PROVIDER.fill(lang, &[("name", provider.name)]) }
                        <Icon picture={Picture::Right} />
                    </Go>
                }
                for scenario in SCENARIOS.iter().filter(|other| *other != props.scenario) {
                    <Go to={Page::Lesson(scenario)} class="go-on plain">
                        <Say text={scenario.title} /><Icon picture={Picture::Right} />
                    </Go>
                }
                <Go to={Page::Commands} class="go-on plain">{ COMMANDS.get(lang) }</Go>
            </div>
        </section>
    }
}

/// What [`AtAGlance`] takes.
#[derive(PartialEq, Properties)]
struct AtAGlanceProps {
    player: Player,
}

/// The whole session with all explanations, for print and for pages without
/// WebAssembly.
#[component]
fn AtAGlance(props: &AtAGlanceProps) -> Html {
    let player = props.player.clone().jump(usize::MAX);
    let values = values_of(player.cast());
    html! {
        <ol class="glance">
            for turn in player.turns() {
                <li>
                    <strong><Say text={turn.step.title} values={values.clone()} /></strong>
                    <Prose text={turn.step.why} values={values.clone()} />
                    for line in turn.lines() {
                        <p class="client">{ "C: " }<Annotated text={line.text} marks={line.marks} /></p>
                    }
                    for (text, marks) in lines_of(turn.replies()) {
                        <p class="server">{ "S: " }<Annotated {text} {marks} /></p>
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
const BACK: Text = Text { en: "Back", hi: "पीछे" };
const COMMANDS: Text = Text { en: "All commands", hi: "सारे commands" };
const CONTROLS: Text = Text { en: "Steps", hi: "क़दम" };
const KEYS: Text =
    Text { en: "or the arrow keys ← →", hi: "या keyboard के तीर ← →" };
const NEXT: Text = Text { en: "Next", hi: "आगे" };
const ONWARD: Text = Text { en: "Where to go from here", hi: "अब आगे क्या" };
const PAUSE: Text = Text { en: "Pause", hi: "रोकिए" };
const PIECES: Text = Text {
    en: "Every piece of these lines", hi: "इन पंक्तियों का हर टुकड़ा"
};
const PLAY: Text = Text { en: "Play", hi: "चलाइए" };
const PROGRESS: Text =
    Text { en: "Step {at} of {of}", hi: "{of} में से क़दम {at}" };
const SENT: Text = Text { en: "What the client sent", hi: "client ने जो भेजा" };
const TO_PROVIDER: Text = Text {
    en: "{name}: what to do first", hi: "{name}: पहले क्या करना है"
};

/// Milliseconds between two steps: time to read a sentence.
const PACE_MS: u32 = 4000;
