//! What a page says in its address besides the draft: `#v=1&address=…&at=gmail&ask=bu`.

use web_sys::window;

use super::set_fragment;

/// What may be said besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aside {
    /// Whose servers: the id of a provider.
    At,
    /// The name of a program.
    With,
    /// A way through questions.
    Ask,
}

impl Aside {
    /// Every one, in the order of a link.
    const ALL: [Self; 3] = [Self::At, Self::With, Self::Ask];

    /// What stands before its value.
    const fn key(self) -> &'static str {
        match self {
            Self::At => "at=",
            Self::With => "with=",
            Self::Ask => "ask=",
        }
    }

    /// Its value in `fragment`, without or with `#`; empty: none.
    pub(crate) fn of(self, fragment: &str) -> &str {
        let mut pairs = fragment.trim_start_matches('#').split('&');
        pairs.find_map(|pair| pair.strip_prefix(self.key())).unwrap_or_default()
    }

    /// A pair for a link; empty where `value` is.
    pub(crate) fn pair(self, value: &str) -> String {
        if value.is_empty() { String::new() } else { format!("{}{value}", self.key()) }
    }

    /// `fragment` with `value` in place of what it said.
    pub(crate) fn with(self, fragment: &str, value: &str) -> String {
        let pairs = Self::ALL
            .map(|aside| aside.pair(if aside == self { value } else { aside.of(fragment) }));
        pairs.iter().fold(of_draft(fragment), |all, pair| joined(&all, pair))
    }
}

/// Puts `value` into the address of the page, as a step that can be gone back.
pub(crate) fn set_aside(aside: Aside, value: &str) {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    set_fragment(&aside.with(&hash, value));
}

/// What `fragment` says besides the draft.
pub(super) fn asides(fragment: &str) -> String {
    Aside::ALL
        .iter()
        .fold(String::new(), |all, aside| joined(&all, &aside.pair(aside.of(fragment))))
}

/// What is left of `fragment` for the draft.
pub(super) fn of_draft(fragment: &str) -> String {
    let is_aside = |pair: &&str| Aside::ALL.iter().any(|aside| pair.starts_with(aside.key()));
    let pairs = fragment.trim_start_matches('#').split('&').filter(|pair| !is_aside(pair));
    pairs.fold(String::new(), |all, pair| joined(&all, pair))
}

/// Two parts of a fragment, each of which may be empty.
pub(super) fn joined(one: &str, other: &str) -> String {
    let mark = if one.is_empty() || other.is_empty() { "" } else { "&" };
    format!("{one}{mark}{other}")
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::{Aside, asides, of_draft};

    const BOTH: &str = "#v=1&address=asha%40gmail.com&provider=gmail&at=zoho_in&ask=bu";

    #[test]
    fn what_a_page_says_stands_beside_the_draft() {
        assert_eq!(Aside::At.of(BOTH), "zoho_in");
        assert_eq!(Aside::With.of(BOTH), "");
        assert_eq!(Aside::Ask.of("#ask=bu"), "bu");
        assert_eq!(asides(BOTH), "at=zoho_in&ask=bu");
        assert_eq!(of_draft(BOTH), "v=1&address=asha%40gmail.com&provider=gmail");
        assert_eq!(of_draft("#ask=bu"), "");
    }

    #[test]
    fn one_thing_is_said_anew_and_all_others_stay() {
        let with = Aside::With.with(BOTH, "mutt");
        assert_eq!(with, format!("{}&at=zoho_in&with=mutt&ask=bu", of_draft(BOTH)));
        assert_eq!(Aside::At.with("#at=gmail", ""), "");
        assert_eq!(Aside::At.with("", "gmail"), "at=gmail");
    }
}
