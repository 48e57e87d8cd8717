//! A finished file: where it goes, what each line does, copy and download.

use yew::prelude::*;

use super::{Copy, Picture, icon};
use crate::formats::{Kind, Line};
use crate::targets::File;
use crate::text::Text;
use crate::ui::hooks::download;
use crate::ui::place::Place;

/// What [`FileView`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct FileViewProps {
    pub(crate) place: Place,
    pub(crate) file: File,
}

/// A finished file. The line under the pointer, the focus or the finger is
/// explained below the file.
#[component]
pub(crate) fn FileView(props: &FileViewProps) -> Html {
    let FileViewProps { place, file } = props;
    let lang = place.lang;
    let active = use_state_eq(|| None::<usize>);
    let body = file.body();
    let save = {
        let (name, media_type, body) = (file.name.clone(), file.media_type, body.clone());
        Callback::from(move |_: MouseEvent| download(&name, media_type, &body))
    };
    let why = active.and_then(|at| file.lines.get(at)).and_then(|line| line.why);
    let touch = |at: usize| {
        let active = active.setter();
        move || active.set(Some(at))
    };
    html! {
        <figure class="file">
            <figcaption>
                <code class="path" translate="no">{ file.path.clone() }</code>
                if let Some(mode) = file.mode {
                    <span class="mode">{ MODE.fill(lang, &[("mode", &format!("{mode:03o}"))]) }</span>
                }
                <span class="whole">{ if file.whole { WHOLE } else { PART }.get(lang) }</span>
                <span class="file-tools">
                    <Copy {lang} text={body} what={file.path.clone()} words=true />
                    <button type="button" onclick={save}
                        aria-label={format!("{}: {}", SAVE.get(lang), file.name)}>
                        { icon(Picture::Download) }<span>{ SAVE.get(lang) }</span>
                    </button>
                </span>
            </figcaption>
            <ol class="lines" translate="no" aria-label={file.path.clone()}>
                for (at, line) in file.lines.iter().enumerate() {
                    { row(at, line, *active == Some(at), touch(at)) }
                }
            </ol>
            <p class="why" aria-live="polite">
                if let Some(text) = why { { place.say(text) } } else { { place.say(HOVER) } }
            </p>
            <details class="every-line">
                <summary>{ EVERY_LINE.get(lang) }</summary>
                <dl>
                    for line in file.lines.iter().filter(|line| line.why.is_some()) {
                        <dt><code translate="no">{ bare(line) }</code></dt>
                        <dd>if let Some(text) = line.why { { place.say(text) } }</dd>
                    }
                </dl>
            </details>
        </figure>
    }
}

fn row(at: usize, line: &Line, active: bool, touch: impl Fn() + Clone + 'static) -> Html {
    let classes = classes!(line.why.is_some().then_some("explained"), active.then_some("active"));
    let code = html! {
        <code>
            for piece in &line.pieces {
                <span class={class_of(piece.kind)}>{ piece.text.clone() }</span>
            }
        </code>
    };
    if line.why.is_none() {
        return html! { <li key={at} class={classes}>{ code }</li> };
    }
    let [enter, focus, click] = [touch.clone(), touch.clone(), touch];
    html! {
        <li key={at} class={classes} tabindex="0" onmouseenter={move |_| enter()}
            onfocus={move |_| focus()} onclick={move |_| click()}>
            { code }
        </li>
    }
}

fn bare(line: &Line) -> String {
    let text: String = line.pieces.iter().map(|piece| piece.text.as_str()).collect();
    text.trim().to_owned()
}

const fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Comment => "t-comment",
        Kind::Key => "t-key",
        Kind::Mark => "t-mark",
        Kind::Value => "t-value",
        Kind::Blank => "t-blank",
    }
}

const EVERY_LINE: Text =
    Text { en: "Every line explained", hi: "हर पंक्ति का अर्थ" };
const HOVER: Text = Text {
    en: "Touch a line, point at it or move to it with Tab: here stands what it does and why.",
    hi: "किसी पंक्ति को छुइए, उस पर pointer लाइए या Tab से पहुँचिए: वह क्या करती है और क्यों, यहाँ दिखेगा।",
};
const MODE: Text = Text { en: "mode {mode}", hi: "mode {mode}" };
const PART: Text =
    Text { en: "lines to add", hi: "जोड़ने की पंक्तियाँ" };
const SAVE: Text = Text { en: "Download", hi: "Download" };
const WHOLE: Text = Text { en: "the whole file", hi: "पूरी file" };
