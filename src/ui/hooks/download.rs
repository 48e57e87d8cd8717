//! Saving a file that was made in the browser.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url, window};

/// Offers `body` to the user as the file `name`. If the browser refuses, nothing
/// happens; the text is still there to copy.
pub(crate) fn download(name: &str, media_type: &str, body: &[u8]) {
    // Nothing is left to do for the error: the page shows the text.
    drop(offer(name, media_type, body));
}

fn offer(name: &str, media_type: &str, body: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(body));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url)
}
