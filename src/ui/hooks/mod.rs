//! What the browser can do, one file each. Nothing here runs while rendering.

mod answers;
mod asides;
mod clipboard;
mod copies;
mod dom;
mod download;
mod draft_in_url;
mod filter;
mod frame;
mod head;
mod here;
mod keys;
mod later;
mod links;
mod lookup;
mod origin;
mod own;
mod paper;
mod pieces;
mod progress;
mod store;
mod theme;
mod ticks;

pub(super) use answers::{Answers, all_answers, use_answers};
pub(super) use asides::{Aside, set_aside};
pub(super) use clipboard::{Copied, use_clipboard};
pub(super) use copies::use_copies;
pub(super) use download::download;
pub(super) use draft_in_url::use_draft_in_url;
#[cfg(all(test, feature = "ssr"))]
pub(super) use filter::fits;
#[cfg(feature = "ssr")]
pub(super) use filter::folded;
pub(super) use frame::tell_solved;
pub(super) use head::use_head;
pub(super) use here::{focus, here, print, set_fragment, use_end_of, use_fragment, use_lists};
pub(super) use keys::use_keys;
pub(super) use later::after_drawing;
pub(super) use links::use_links;
pub(super) use lookup::{Stage, ascii, use_lookup};
pub(super) use origin::use_origin;
pub(super) use own::{Own, fill_in_own, use_own};
pub(super) use paper::answer_paper;
pub(super) use pieces::{pressed, touched, use_chosen};
pub(super) use progress::use_progress;
pub(super) use store::{Stored, use_stored};
pub(super) use theme::{Theme, use_theme};
