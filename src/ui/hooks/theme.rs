//! Light or dark: by the system, or as chosen.

use web_sys::window;
use yew::prelude::*;

use super::{Stored, use_stored};

/// What the user chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the system says.
    System,
    /// Dark letters on light paper.
    Light,
    /// Light letters on dark paper.
    Dark,
}

impl Theme {
    /// The one that the switch leads to.
    pub(crate) const fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }

    const fn tag(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The theme, and the way to change it. `static/js/theme.js` applies it before
/// the first paint of the next page.
#[hook]
pub(crate) fn use_theme() -> (Theme, Callback<Theme>) {
    let (tag, store) = use_stored(Stored::Theme);
    let theme = match tag.as_str() {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => Theme::System,
    };
    let set = Callback::from(move |theme: Theme| {
        let root = window().and_then(|w| w.document()).and_then(|d| d.document_element());
        if let Some(root) = root {
            // A refusal leaves the old theme, which is still a theme.
            drop(match theme {
                Theme::System => root.remove_attribute("data-theme"),
                _ => root.set_attribute("data-theme", theme.tag()),
            });
        }
        store.emit(theme.tag().to_owned());
    });
    (theme, set)
}
