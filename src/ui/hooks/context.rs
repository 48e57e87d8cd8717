//! What every page knows: its language, and the account being described.

use yew::prelude::*;

use crate::text::Lang;
use crate::ui::state::DraftContext;

/// The language of the page.
#[hook]
pub(crate) fn use_lang() -> Lang {
    use_context().unwrap_or_default()
}

/// The account being described.
#[hook]
pub(crate) fn use_draft() -> DraftContext {
    use_context().expect("the site gives every page its draft")
}
