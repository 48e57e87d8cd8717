//! Mail settings for every client, and a mail session to step through.
//!
//! ```text
//! text ─▶ providers ─▶ account ─┬─▶ formats ─▶ targets ─▶ bundle ────────┐
//!   │                           ├─▶ lookup ──────────────────────────────┤   qr
//!   └───▶ smtp ─────────────────┴─▶ scenarios ─▶ simulator ─┬▶ practice ─┴─▶ ui ─▶ main, prerender
//!                                                           └▶ diagnose ─┘
//! ```
//!
//! An arrow reads "is used by", and nothing points back. Only `ui` knows Yew
//! and the browser; all the rest is plain Rust and is tested as such.

#[macro_use]
pub mod registry;

pub mod account;
pub mod bundle;
pub mod diagnose;
pub mod formats;
pub mod lookup;
pub mod practice;
pub mod providers;
pub mod qr;
pub mod scenarios;
pub mod simulator;
pub mod smtp;
pub mod targets;
pub mod text;
pub mod ui;
