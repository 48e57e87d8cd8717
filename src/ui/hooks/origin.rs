//! Which host the site is on.

use web_sys::window;
use yew::prelude::*;

/// `https://example.org`; empty while rendering for the first time, as on the
/// server, which does not know it.
#[hook]
pub(crate) fn use_origin() -> AttrValue {
    let origin = use_state_eq(AttrValue::default);
    {
        let origin = origin.setter();
        use_effect_with((), move |()| {
            let found = window().and_then(|window| window.location().origin().ok());
            origin.set(found.unwrap_or_default().into());
        });
    }
    (*origin).clone()
}
