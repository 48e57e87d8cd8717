//! The lessons, played to their end: `scenarios.json`, as `scenarios.schema.json`
//! describes it.

use dakiya::registry::Entry;
use dakiya::scenarios::{Act, Cast, Chapter, SCENARIOS, Scenario, Step};
use dakiya::simulator::{Player, Turn};
use dakiya::smtp::{Reply, Transport};
use dakiya::text::{Lang, Text};
use serde_json::{Value, json};

use super::{all, ours, text};

pub(super) fn print() -> String {
    let chapters = Chapter::ALL.map(
        |one| json!({ "id": chapter(one), "name": text(one.name()), "about": text(one.about()) }),
    );
    let scenarios = SCENARIOS.iter().map(scenario).collect();
    ours("scenarios", [("chapters", chapters.to_vec()), ("scenarios", scenarios)])
}

fn scenario(entry: Entry<Scenario>) -> Value {
    let Scenario { chapter: part, title, summary, stage: _, steps: _ } = entry.item;
    let player = Player::new(entry, somebody(&entry)).jump(usize::MAX);
    let cast = player.cast();
    let values = cast.values();
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    json!({
        "id": entry.id,
        "chapter": chapter(*part),
        "title": text(*title),
        "summary": text(*summary),
        "own": entry.is_own(),
        "host": cast.host,
        "port": cast.port,
        "tls": cast.transport == Transport::Tls,
        "steps": all(player.turns().iter().map(|turn| step(turn, &values))),
    })
}

/// Who plays a lesson that people play at their own server: at Gmail, unless it is about a
/// password that Gmail does not take.
fn somebody(scenario: &Scenario) -> Cast {
    let gmail = Cast::new("asha@gmail.com", "smtp.gmail.com", 465, Transport::Tls);
    if scenario.fits(&gmail) {
        return gmail;
    }
    Cast::new("asha@example.in", "mail.example.in", 465, Transport::Tls)
}

fn step(turn: &Turn, values: &[(&str, &str)]) -> Value {
    let Step { act: done, expect, title, why, holds } = &turn.step;
    let said = |words: Text| json!({ "en": words.fill(Lang::En, values), "hi": words.fill(Lang::Hi, values) });
    json!({
        "act": act(done),
        "client": done.lines(),
        "server": turn.replies().flat_map(Reply::printed).collect::<Vec<_>>(),
        "expect": expect,
        "title": said(*title),
        "why": said(*why),
        "holds": holds.map(said),
    })
}

fn act(act: &Act) -> Value {
    match act {
        Act::Connect => json!({ "kind": "connect" }),
        Act::ConnectTo(server) => json!({ "kind": "connect_to", "host": server.setup.host }),
        Act::TlsHandshake => json!({ "kind": "tls_handshake" }),
        Act::Send(_) => json!({ "kind": "send" }),
        Act::Lose(_) => json!({ "kind": "lose" }),
        Act::Tampered { keyword, .. } => json!({ "kind": "tampered", "keyword": keyword }),
        Act::Wait(minutes) => json!({ "kind": "wait", "minutes": minutes }),
    }
}

const fn chapter(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::FirstSteps => "first_steps",
        Chapter::Replies => "replies",
        Chapter::Recipients => "recipients",
        Chapter::Message => "message",
        Chapter::Extensions => "extensions",
        Chapter::Tls => "tls",
        Chapter::Login => "login",
        Chapter::Gmail => "gmail",
        Chapter::Trouble => "trouble",
        Chapter::Attacks => "attacks",
    }
}
