//! Why mail does not go, the codes with which servers answer, and the texts that they are
//! known to send: `causes.json`, as `causes.schema.json` describes it.

use dakiya::diagnose::{
    CAUSES, CODES, Cause, Codes, EXAMPLE, Known, Probe, ResponseCode, Stage, System, known,
};
use dakiya::registry::Entry;
use serde_json::{Value, json};

use super::{all, ours, text};

pub(super) fn print() -> String {
    let codes = CODES.iter().flat_map(|codes| codes.iter().map(|one| code(codes, one)));
    ours(
        "causes",
        [
            ("causes", CAUSES.iter().map(cause).collect()),
            ("codes", codes.collect()),
            ("texts", known().map(said).collect()),
        ],
    )
}

fn cause(entry: Entry<Cause>) -> Value {
    // Clues are weights of our reader of errors, and tell nobody else anything.
    let Cause { title, what, acts, steps, probe, settles, lesson, verb, prepare, clues: _ } =
        entry.item;
    json!({
        "id": entry.id,
        "title": text(*title),
        "what": text(*what),
        "acts": all(acts.iter().map(|one| json!(one.key()))),
        "steps": all(steps.iter().map(|step| text(*step))),
        "probe": tried(*probe),
        "settles": text(*settles),
        "lesson": lesson,
        "command": verb,
        "prepare": prepare,
    })
}

fn tried(probe: Probe) -> Value {
    json!({
        "debian": probe.command(System::Debian, &EXAMPLE),
        "macos": probe.command(System::MacOs, &EXAMPLE),
        "windows": probe.command(System::Windows, &EXAMPLE),
        "good": text(probe.good()),
    })
}

fn code(codes: &Codes, code: &ResponseCode) -> Value {
    let ResponseCode { code: sent, name, causes, reference, meaning } = code;
    json!({
        "id": codes.id_of(code),
        "kind": codes.id,
        "code": sent,
        "name": (!name.is_empty()).then_some(name),
        "causes": causes,
        "reference": reference,
        "meaning": text(*meaning),
    })
}

fn said(known: &Known) -> Value {
    // What our reader looks for is its own affair, as clues are.
    let Known {
        id,
        whose,
        text: sent,
        says: _,
        code,
        enhanced,
        stage,
        causes,
        acts,
        meaning,
        fix,
        source,
    } = known;
    let source = source.map(
        |(source, month)| json!({ "name": source, "month": (!month.is_empty()).then_some(month) }),
    );
    json!({
        "id": id,
        "whose": whose,
        "text": sent,
        "code": code,
        "enhanced": enhanced,
        "stage": stage.map(Stage::key),
        "causes": causes,
        "acts": acts.key(),
        "meaning": text(*meaning),
        "fix": text(*fix),
        "source": source,
    })
}
