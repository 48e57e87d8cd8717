//! The shortest useful session: one message from a mail program to its server.

use super::message::{message, stuffed};
use super::steps::{auth_plain, line, opening, quit, send};
use super::{Cast, Scenario, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    title: Text { en: "Send your first mail", hi: "पहली mail भेजिए" },
    summary: Text::same(""),
    fits: |_| true,
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let utf8 = if cast.address.is_ascii() && cast.recipient.is_ascii() { "" } else { " SMTPUTF8" };
    let mut steps = opening(cast);
    steps.extend([
        auth_plain(cast, &cast.app_password, 235),
        line(&format!("MAIL FROM:<{}>{utf8}", cast.address), 250),
        line(&format!("RCPT TO:<{}>", cast.recipient), 250),
        line("DATA", 354),
        send(stuffed(&message(cast)), 250),
        quit(),
    ]);
    steps
}
