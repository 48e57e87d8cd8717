//! The trials, by sort of program; one that wants more than a few lines has a file.

mod desktop;
mod mail_programs;
mod postfix;
mod python;
mod senders;
mod web;

use super::trial::Trial;

/// All of them.
pub(crate) fn trials() -> Vec<Trial> {
    [
        senders::TRIALS,
        mail_programs::TRIALS,
        postfix::TRIALS,
        python::TRIALS,
        web::TRIALS,
        desktop::TRIALS,
    ]
    .concat()
}
