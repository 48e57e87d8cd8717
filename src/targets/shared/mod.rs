//! What several programs have in common: what a setup is made of, where passwords
//! are, and every sentence that is said about more than one of them.

pub(super) mod machine;
pub(super) mod picks;
pub(super) mod printed;
pub(super) mod screens;
pub(super) mod secret;
pub(super) mod setup;
pub(super) mod snippet;
pub(super) mod steps;
pub(super) mod variables;
pub(super) mod web;
pub(super) mod why;
