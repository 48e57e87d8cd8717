//! Time: forwards, back, and along other branches.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::At;
use crate::simulator::lab::news::{in_short, what};
use crate::text::Text;
use crate::ui::components::{Picture, icon};
use crate::ui::state::DeskAction;
use crate::ui::words::STEP;

/// A slider through the branch, and the other branches.
pub(crate) fn time(at: At<'_>) -> Html {
    let At { place, desk, act } = at;
    let (lang, lab) = (place.lang, &desk.lab);
    let depth = lab.here().depth;
    let last = lab.node(lab.tip()).map_or(0, |node| node.depth);
    let here = what(lab.here(), lang);
    let values = [("at", depth.to_string()), ("of", last.to_string()), ("what", here)];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let said = POSITION.fill(lang, &values);
    let oninput = act.reform(|event: InputEvent| {
        let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        DeskAction::Seek(slider.and_then(|slider| slider.value().parse().ok()).unwrap_or_default())
    });
    html! {
        <>
            <div class="time scrub" role="group" aria-label={TIME.get(lang)}>
                <button type="button" class="tool" disabled={depth == 0} aria-label={BACK.get(lang)}
                    title={BACK.get(lang)} onclick={at.on(DeskAction::By(-1))}>{ icon(Picture::Left) }</button>
                <input id="time" type="range" min="0" max={last.to_string()} step="1" value={depth.to_string()}
                    aria-label={STEP.get(lang)} aria-valuetext={said.clone()} {oninput} />
                <button type="button" class="tool" disabled={depth == last} aria-label={ON.get(lang)}
                    title={ON.get(lang)} onclick={at.on(DeskAction::By(1))}>{ icon(Picture::Right) }</button>
                <span class="position" aria-hidden="true">{ format!("{depth} / {last}") }</span>
            </div>
            if lab.is_cut() {
                <p class="trouble too-much" role="alert">{ CUT.get(lang) }</p>
            }
            { branches(at) }
        </>
    }
}

/// All branches, if there is more than one.
fn branches(at: At<'_>) -> Html {
    let At { place, desk, .. } = at;
    let (lang, lab) = (place.lang, &desk.lab);
    let tips = lab.tips();
    if tips.len() < 2 {
        return html! {};
    }
    let hidden = tips.len().saturating_sub(SHOWN);
    html! {
        <div class="branches">
            <h2>{ BRANCHES.get(lang) }</h2>
            <ul>
                for tip in tips.into_iter().skip(hidden) {
                    <li key={tip} class={(tip == lab.tip()).then_some("here")}>
                        <button type="button" class="branch" aria-current={(tip == lab.tip()).then_some("true")}
                            onclick={at.on(DeskAction::Follow(tip))}>
                            { in_short(lab, tip, lang) }
                        </button>
                        if tip != lab.tip() {
                            <button type="button" class="quiet" aria-pressed={(desk.beside == Some(tip)).to_string()}
                                onclick={at.on(DeskAction::Beside((desk.beside != Some(tip)).then_some(tip)))}>
                                { BESIDE.get(lang) }
                            </button>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}

const BACK: Text = Text { en: "A step back", hi: "एक क़दम पीछे" };
const BESIDE: Text = Text { en: "side by side", hi: "साथ-साथ" };
const BRANCHES: Text = Text { en: "Branches", hi: "शाखाएँ" };
const CUT: Text = Text {
    en: "That was more than is kept: 5,000 steps, and 256 KB at once. The rest was left out.",
    hi: "यह रखी जाने वाली सीमा से ज़्यादा था: 5,000 क़दम, और एक बार में 256 KB। बाक़ी छोड़ दिया गया।",
};
const ON: Text = Text { en: "A step on", hi: "एक क़दम आगे" };
const POSITION: Text =
    Text { en: "step {at} of {of}: {what}", hi: "क़दम {at} / {of}: {what}" };
const TIME: Text = Text { en: "Time", hi: "समय" };

/// Branches that are listed.
const SHOWN: usize = 24;
