//! The trials, by sort of program; one that wants more than a few lines has a file.

mod applications;
mod code;
mod desktop;
mod fetchers;
mod javascript;
mod mail_programs;
mod perl;
mod php;
mod phpmailer;
mod pieces;
mod postfix;
mod python;
mod senders;
mod servers;
mod servers_more;
mod services;
mod variables;
mod web;

use super::trial::Trial;

/// All of them.
pub(crate) fn trials() -> Vec<Trial> {
    [
        senders::TRIALS,
        fetchers::TRIALS,
        mail_programs::TRIALS,
        postfix::TRIALS,
        python::TRIALS,
        javascript::TRIALS,
        php::TRIALS,
        perl::TRIALS,
        servers::TRIALS,
        servers_more::TRIALS,
        code::TRIALS,
        variables::TRIALS,
        services::TRIALS,
        applications::TRIALS,
        phpmailer::TRIALS,
        web::TRIALS,
        desktop::TRIALS,
    ]
    .concat()
}

/// Gives the password by each of the variables that snippets of code ask for.
const VARIABLES: &str = "export SMTP_PASSWORD=$PASSWORD MAIL_PASSWORD=$PASSWORD IMAP_PASSWORD=$PASSWORD POP3_PASSWORD=$PASSWORD";

/// Writes a password between double quotes where a backslash takes a sign for what it is.
fn in_double_quotes(password: &str) -> String {
    password.replace('\\', r"\\").replace('"', r#"\""#)
}
