//! What this device remembers, each thing under its own name.

use web_sys::{Storage, window};
use yew::prelude::*;

/// A thing that is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// The account, as a link; only if the user asked for it.
    Account,
    /// The language that was chosen.
    Lang,
    /// Which levels are solved.
    Levels,
    /// The theme that was chosen.
    Theme,
    /// What was ticked off in the list with this id.
    Ticks(&'static str),
}

impl Stored {
    fn key(&self) -> String {
        match self {
            Self::Account => "dakiya.account".into(),
            Self::Lang => "dakiya.lang".into(),
            Self::Levels => "dakiya.levels".into(),
            Self::Theme => "dakiya.theme".into(),
            Self::Ticks(id) => format!("dakiya.ticks.{id}"),
        }
    }

    /// What is remembered; empty if nothing is, or if the browser refuses.
    pub(crate) fn read(&self) -> String {
        storage().and_then(|storage| storage.get_item(&self.key()).ok()?).unwrap_or_default()
    }

    /// Remembers `value`; empty forgets. If the browser refuses, it is forgotten
    /// at the end of the visit.
    pub(crate) fn write(&self, value: &str) {
        let Some(storage) = storage() else { return };
        if value.is_empty() {
            drop(storage.remove_item(&self.key()));
        } else {
            drop(storage.set_item(&self.key(), value));
        }
    }
}

/// Where things are kept; nothing where the browser refuses it to pages, as it
/// does for those who block cookies.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// The account that the device was asked to remember, as a link.
pub(crate) fn remembered() -> String {
    Stored::Account.read()
}

/// A remembered value: empty while rendering for the first time, as on the
/// server, and then what the device knows.
#[hook]
pub(crate) fn use_stored(what: Stored) -> (String, Callback<String>) {
    let value = use_state_eq(String::new);
    {
        let value = value.setter();
        use_effect_with(what.clone(), move |what| value.set(what.read()));
    }
    let set = {
        let value = value.setter();
        Callback::from(move |new: String| {
            what.write(&new);
            value.set(new);
        })
    };
    ((*value).clone(), set)
}
