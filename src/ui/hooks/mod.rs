//! What the browser can do, one file each. Nothing here runs while rendering.

mod clipboard;
mod download;
mod draft_in_url;
mod head;
mod keys;
mod links;
mod store;
mod theme;

pub(super) use clipboard::{Copied, use_clipboard};
pub(super) use download::download;
pub(super) use draft_in_url::use_draft_in_url;
pub(super) use head::use_head;
pub(super) use keys::use_keys;
pub(super) use links::use_links;
pub(super) use store::{Stored, use_stored};
pub(super) use theme::{Theme, use_theme};
