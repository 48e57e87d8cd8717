//! Parts of pages, one file each. They take values and callbacks. Those that
//! remember something are components; all others are functions.

mod account_form;
mod address_field;
mod address_of_page;
mod annotated;
mod by_hand;
mod cause;
mod changed;
mod copy;
mod field;
mod file_view;
mod footer;
mod header;
mod hosted_by;
mod icon;
mod in_base64;
pub(super) mod lab;
mod lesson_tiles;
mod logo;
mod most_used;
mod neighbours;
mod own_domain;
mod plain_response;
mod provider_kind;
mod purpose;
mod qr;
mod server_state;
mod steps;
mod transcript;
mod whose;

pub(super) use account_form::account_form;
pub(super) use address_field::address_field;
pub(super) use address_of_page::address_of_page;
pub(super) use annotated::{annotated, legend};
pub(super) use cause::{Look, certainty_name, explained, probe, stage_name};
pub(super) use changed::changed_badge;
pub(super) use copy::Copy;
pub(super) use field::value_of;
pub(super) use file_view::FileView;
pub(super) use footer::footer;
pub(super) use header::Header;
pub(super) use icon::{Picture, icon};
pub(super) use in_base64::in_base64;
pub(super) use lesson_tiles::lesson_tiles;
#[cfg(feature = "ssr")]
pub(super) use logo::logo;
#[cfg(feature = "ssr")]
pub(super) use most_used::kind_name;
pub(super) use most_used::most_used;
pub(super) use neighbours::neighbours;
pub(super) use plain_response::plain_response_view;
pub(super) use provider_kind::provider_kind;
pub(super) use purpose::purpose;
pub(super) use qr::qr;
pub(super) use server_state::{server_holds, server_state};
pub(super) use steps::steps;
pub(super) use transcript::{lines_of, said, transcript};
