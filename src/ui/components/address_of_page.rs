//! The address of a page, for those who have it on paper.

use yew::prelude::*;

/// Where [`crate::ui::hooks`] writes the address before the page is printed.
pub(crate) fn address_of_page() -> Html {
    html! { <p class="address-of-page" translate="no" data-address={""}></p> }
}
