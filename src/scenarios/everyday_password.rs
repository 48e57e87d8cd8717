//! What everyone tries first: the password that works on the web.

use super::steps::{auth_plain, opening, quit};
use super::{Cast, Scenario, Step};
use crate::smtp::Passwords;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    title: Text { en: "The everyday password is refused", hi: "रोज़ वाला password नहीं चला" },
    summary: Text::same(""),
    fits: |cast| cast.persona.rules.passwords == Passwords::App,
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let mut steps = opening(cast);
    steps.extend([auth_plain(cast, &cast.password, 534), quit()]);
    steps
}
