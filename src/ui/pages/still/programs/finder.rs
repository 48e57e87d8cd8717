//! The search field above the list of programs, and what it looks at.

use yew::prelude::*;

use crate::registry::Entry;
use crate::targets::{Kind, TARGETS, Target};
use crate::text::{Lang, Text, markup};
use crate::ui::components::kind_name;
use crate::ui::hooks::folded;
use crate::ui::pages::still::finder;

/// A search field, the kinds, and how many were found.
pub(super) fn finder(lang: Lang) -> Html {
    let kinds =
        Kind::ALL.into_iter().filter(|&kind| TARGETS.iter().any(|target| target.kind == kind));
    let kinds = kinds.map(|kind| (kind.key(), kind_name(kind).get(lang)));
    finder::finder(lang, HINT, FOUND, TARGETS.iter().count(), finder::kinds(lang, kinds))
}

/// What the search looks through: name, id and sentence, in either language.
pub(super) fn searched(target: Entry<Target>) -> String {
    let about = Lang::ALL.map(|lang| markup::plain(target.about.get(lang)));
    let [name, id] = [target.name, target.id].map(str::to_owned);
    let words = [name, id].into_iter().chain(about);
    words.map(|words| folded(&words.to_lowercase())).collect::<Vec<_>>().join(" ")
}

const FOUND: Text =
    Text { en: "{found} of {all} programs", hi: "{all} में से {found} programs" };
const HINT: Text = Text {
    en: "Its name, its language, or what it is for",
    hi: "उसका नाम, उसकी भाषा, या वह किस काम का है",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::hooks::fits;

    #[test]
    fn a_program_is_found_by_name_and_by_what_it_is() {
        let found = |query: &str| -> Vec<_> {
            let fitting = TARGETS.iter().filter(|&target| fits(&searched(target), query));
            fitting.map(|target| target.id).collect()
        };
        for query in ["msmtp", "apple mail", "apple_mail", "django", "python"] {
            assert!(!found(query).is_empty(), "{query}");
        }
        assert_eq!(found("nobody.knows.this"), [""; 0]);
    }
}
