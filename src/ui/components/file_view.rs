//! A finished file: where it goes, what each line does, copy and download.

use yew::prelude::*;

use super::changed::{changed_badge, news};
use super::{Copy, Picture, icon, qr};
use crate::bundle;
use crate::formats::remark::remark;
use crate::formats::{Kind, Line, print};
use crate::targets::File;
use crate::text::{Lang, Text};
use crate::ui::changes::Changes;
use crate::ui::hooks::download;
use crate::ui::place::Place;

/// What [`FileView`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct FileViewProps {
    pub(crate) place: Place,
    pub(crate) file: File,
    /// What leads back to this page, for the file to say; empty: nothing does.
    pub(crate) link: AttrValue,
    /// The file before the last choice, if that was the last thing done.
    pub(crate) old: Option<File>,
}

/// A finished file. The line under the pointer, the focus or the finger is
/// explained below the file.
#[component]
pub(crate) fn FileView(props: &FileViewProps) -> Html {
    let FileViewProps { place, file, link, old } = props;
    let lang = place.lang;
    let active = use_state_eq(|| None::<usize>);
    let changes = old.as_ref().map(|old| Changes::between(&old.lines, &file.lines));
    let body = bundle::body(file, link);
    let save = {
        let (name, media_type, body) = (file.name.clone(), file.media_type, body.clone());
        Callback::from(move |_: MouseEvent| download(&name, media_type, body.as_bytes()))
    };
    let why = active.and_then(|at| file.lines.get(at)).and_then(|line| line.why);
    let rows = file.lines.iter().enumerate().map(|(at, line)| {
        let row = Row {
            active: *active == Some(at),
            changed: changes.as_ref().is_some_and(|changes| changes.new[at]),
            lang,
        };
        let active = active.setter();
        row.draw(at, line, move || active.set(Some(at)))
    });
    let mut rows: Vec<Html> = rows.collect();
    if let Some((at, line)) = remark_with(file, link, &body) {
        rows.insert(at, html! { <li key="link">{ code(&line) }</li> });
    }
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
            <ol class="lines" translate="no" aria-label={file.path.clone()}>{ rows }</ol>
            { news(place, &file.lines, changes.as_ref()) }
            <p class="why" aria-live="polite">
                if let Some(text) = why { { place.say(text) } } else { { place.say(HOVER) } }
            </p>
            if file.drawn {
                { qr(place, file.body().trim_end(), DRAWN) }
            }
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

/// The line of `body` with `link`, and where it stands.
fn remark_with(file: &File, link: &str, body: &str) -> Option<(usize, Line)> {
    let first = remark(file.remark.filter(|_| !link.is_empty())?, link);
    let text = print(std::slice::from_ref(&first));
    Some((usize::from(!body.starts_with(&text)), first))
}

/// How a line looks.
struct Row {
    active: bool,
    changed: bool,
    lang: Lang,
}

impl Row {
    fn draw(&self, at: usize, line: &Line, touch: impl Fn() + Clone + 'static) -> Html {
        let Self { active, changed, lang } = *self;
        let classes = classes!(
            line.why.is_some().then_some("explained"),
            active.then_some("active"),
            changed.then_some("changed")
        );
        let content = html! {
            <>
                { code(line) }
                if changed {
                    { changed_badge(lang) }
                }
            </>
        };
        if line.why.is_none() {
            return html! { <li key={at} class={classes}>{ content }</li> };
        }
        let [enter, focus, click] = [touch.clone(), touch.clone(), touch];
        html! {
            <li key={at} class={classes} tabindex="0" onmouseenter={move |_| enter()}
                onfocus={move |_| focus()} onclick={move |_| click()}>
                { content }
            </li>
        }
    }
}

fn code(line: &Line) -> Html {
    html! {
        <code>
            for piece in &line.pieces {
                <span class={class_of(piece.kind)}>{ piece.text.clone() }</span>
            }
        </code>
    }
}

/// A line without what surrounds it.
pub(super) fn bare(line: &Line) -> String {
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

const DRAWN: Text = Text {
    en: "QR code with this file, for the program on your phone",
    hi: "इस file का QR code, phone के program के लिए",
};
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
