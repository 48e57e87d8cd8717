//! The trials, by sort of program; one that wants more than a few lines has a file.

mod applications;
mod desktop;
mod mail_programs;
mod phpmailer;
mod postfix;
mod python;
mod senders;
mod web;

use super::trial::Trial;

/// All of them.
pub(crate) fn trials() -> Vec<Trial> {
    [
        applications::TRIALS,
        senders::TRIALS,
        mail_programs::TRIALS,
        postfix::TRIALS,
        python::TRIALS,
        phpmailer::TRIALS,
        web::TRIALS,
        desktop::TRIALS,
    ]
    .concat()
}
