//! What to do and what to save for an account.

use yew::prelude::*;

use super::choose::picked;
use super::refused::refused;
use crate::account::Account;
use crate::bundle::{self, AFTER, BEFORE, FILES, zip};
use crate::providers::has_tasks;
use crate::registry::Entry;
use crate::targets::{File, Generator, Setup, Target, fit};
use crate::text::Text;
use crate::ui::components::{FileView, Picture, icon, steps};
use crate::ui::hooks::download;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::state::DraftContext;
use crate::ui::words::WHAT_TO_DO_FIRST;

/// What to do and what to save, in the order of doing it; or why there is nothing.
pub(super) fn ready(
    place: &Place,
    draft: &DraftContext,
    (target, generator): (Entry<Target>, Entry<Generator>),
    account: &Account,
    link: &AttrValue,
) -> Html {
    let lang = place.lang;
    let picks = picked(&generator, &draft.choices);
    let (fitting, setup) = match fit(&generator, picks, &draft.meant(), account.clone()) {
        Ok(fitted) => fitted,
        Err(refusal) => return refused(place, draft, (target, generator), account, refusal),
    };
    let old = draft.shown_before().and_then(|(choices, account)| {
        let picks = picked(&generator, &choices);
        fit(&generator, picks, &choices, account).ok().map(|(_, setup)| setup)
    });
    let alone = setup.before.is_empty() && setup.files.is_empty();
    let other = fitting.smtp.port != account.smtp.port;
    let (first, port) = (account.smtp.port.to_string(), fitting.smtp.port.to_string());
    html! {
        <>
            if let Some(provider) = account.provider.filter(|provider| has_tasks(provider.id)) {
                <p class="prepare">
                    { PREPARE.fill(lang, &[("name", provider.name)]) }{ " " }
                    { place.go(Page::Provider(provider.id), WHAT_TO_DO_FIRST.get(lang)) }
                </p>
            }
            if other {
                <p class="prepare">
                    { place.say_with(OTHER_PORT, &[("name", target.name), ("first", &first), ("port", &port)]) }
                </p>
            }
            if !setup.before.is_empty() {
                <h2 id="before">{ BEFORE.get(lang) }</h2>
                { steps(place, &setup.before, old.as_ref().map(|old| &old.before[..])) }
            }
            if !setup.files.is_empty() {
                <h2 id="files">{ if setup.files.len() == 1 { FILE } else { FILES }.get(lang) }</h2>
                for (at, file) in setup.files.iter().enumerate() {
                    <FileView place={place.clone()} file={file.clone()} link={link.clone()}
                        old={old.as_ref().and_then(|old| before(old, file, at))} />
                }
                { everything(place, target, &setup, link) }
            }
            if !setup.after.is_empty() {
                <h2 id="after">{ if alone { ALL_STEPS } else { AFTER }.get(lang) }</h2>
                { steps(place, &setup.after, old.as_ref().map(|old| &old.after[..])) }
            }
        </>
    }
}

/// What `file` was before: the one at its path, or else in its place.
fn before(old: &Setup, file: &File, at: usize) -> Option<File> {
    let same = old.files.iter().find(|old| old.path == file.path);
    same.or_else(|| old.files.get(at)).cloned()
}

/// All files, and what to do with them, as one to download.
fn everything(place: &Place, target: Entry<Target>, setup: &Setup, link: &AttrValue) -> Html {
    let lang = place.lang;
    let onclick = {
        let (setup, link) = (setup.clone(), link.clone());
        Callback::from(move |_: MouseEvent| {
            let members = bundle::members(lang, target.name, &setup, &link);
            let name = format!("{}-mail.zip", target.id);
            download(&name, "application/zip", &zip::archive(&members));
        })
    };
    html! {
        <p class="everything">
            <button type="button" {onclick}>
                { icon(Picture::Download) }<span>{ EVERYTHING.get(lang) }</span>
            </button>
            <span class="hint">{ place.say(EVERYTHING_IS) }</span>
        </p>
    }
}

/// Over steps before and after which nothing comes.
const ALL_STEPS: Text = Text { en: "What to do", hi: "क्या करना है" };
const EVERYTHING: Text =
    Text { en: "Everything as one .zip", hi: "सब कुछ एक .zip में" };
const EVERYTHING_IS: Text = Text {
    en: "Each file at its path, and `APPLY.txt` with the steps of this page.",
    hi: "हर file अपनी जगह पर, और `APPLY.txt` में इस पन्ने के सारे क़दम।",
};
const FILE: Text = Text { en: "The file", hi: "File" };
const OTHER_PORT: Text = Text {
    en: "{name} cannot use port `{first}` of this provider, so port `{port}` is written here.",
    hi: "{name} इस provider का port `{first}` काम में नहीं ले सकता, इसलिए यहाँ port `{port}` लिखा है।",
};
const PREPARE: Text = Text {
    en: "{name} wants some things done before a program may log in.",
    hi: "program के login से पहले {name} में कुछ काम करने होते हैं।",
};
