//! What lessons say of replies and letters is what the engine shows.
#![cfg(not(target_family = "wasm"))]

use std::collections::HashMap;

use dakiya::scenarios::{Act, Cast, SCENARIOS};
use dakiya::simulator::Player;
use dakiya::smtp::{Reply, Transport};
use dakiya::text::Lang;
use dakiya::text::markup::{Span, spans};

/// Every lesson, played to its end.
fn played() -> impl Iterator<Item = Player> {
    let asha = Cast::new("asha@gmail.com", "smtp.gmail.com", 465, Transport::Tls);
    let fitting = SCENARIOS.iter().filter({
        let asha = asha.clone();
        move |scenario| scenario.fits(&asha)
    });
    fitting.map(move |scenario| Player::new(scenario, asha.clone()).jump(usize::MAX))
}

/// `554 5.4.0` in front of a quoted reply.
fn codes(quoted: &str) -> Option<(u16, &str)> {
    let (code, rest) = quoted.split_once(' ')?;
    let finer = rest.split(' ').next().filter(|word| word.split('.').count() == 3)?;
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|octet| octet.is_ascii_digit());
    finer.split('.').all(digits).then_some((code.parse().ok()?, finer))
}

#[test]
fn a_reply_that_is_quoted_is_the_one_that_came() {
    let mut quoted = 0;
    for player in played() {
        for turn in player.turns() {
            for lang in Lang::ALL {
                let said = spans(turn.step.why.get(lang));
                let mut codes = said.into_iter().filter_map(|span| match span {
                    Span::Code(words) => codes(words),
                    _ => None,
                });
                // A second one is mentioned, and came at another time or elsewhere.
                let Some((code, finer)) = codes.next() else { continue };
                let lines: Vec<_> = turn.replies().flat_map(Reply::printed).collect();
                let came = |line: &String| {
                    line.starts_with(&code.to_string())
                        && line.get(4..).is_some_and(|rest| rest.starts_with(finer))
                };
                let id = player.scenario().id;
                assert!(lines.iter().any(came), "{id}: {code} {finer} is not in {lines:?}");
                quoted += 1;
            }
        }
    }
    assert!(quoted >= 30, "{quoted}");
}

#[test]
fn letters_about_different_things_have_different_names() {
    for player in played() {
        let mut subjects: HashMap<String, String> = HashMap::new();
        for turn in player.turns() {
            let (Act::Send(octets) | Act::Lose(octets)) = &turn.step.act else { continue };
            let text = String::from_utf8_lossy(octets);
            let field = |name: &str| text.lines().find(|line| line.starts_with(name));
            if let (Some(id), Some(subject)) = (field("Message-ID: "), field("Subject: ")) {
                let known = subjects.entry(id.to_owned()).or_insert_with(|| subject.to_owned());
                assert_eq!(known, subject, "{}: {id}", player.scenario().id);
            }
        }
    }
}
