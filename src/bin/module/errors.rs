//! What an error or a log means, and who must act.

use dakiya::diagnose::{
    self, Aim, Also, Certainty, EXAMPLE, Finding, Hints, Known, Mark, Stage, System, redact,
};
use dakiya::providers::PROVIDERS;
use dakiya::text::Lang;
use serde_json::{Value, json};

use crate::asked::Asked;
use crate::places::Places;
use crate::settings::say;

/// What can be asked of [`diagnose()`].
pub(crate) const DIAGNOSE: &[&str] = &["lang", "provider", "client"];

/// What `text` tells.
pub(crate) fn diagnose(text: &str, asked: &Asked) -> Result<Value, String> {
    let lang = asked.lang()?;
    if text.len() > MOST_OCTETS {
        return Err(format!("The text is too long: at most {MOST_OCTETS} octets are read."));
    }
    let hints = Hints { provider: asked.text("provider")?, program: asked.text("client")? };
    let told = diagnose::diagnose(text, hints);
    let (reading, findings) = (&told.reading, &told.findings);
    let first = findings.first();
    let redacted = redact(text, Also::default()).text;
    let provider = hints.provider.or_else(|| reading.provider.and_then(|mark| mark.usual));
    let aim = provider.and_then(|id| PROVIDERS.get(id)).map_or(EXAMPLE, Aim::of);
    let aim = aim.told(&redacted, reading);
    let named = |mark: Option<&Mark>| mark.map(|mark| json!({ "id": mark.id, "name": mark.name }));
    Ok(json!({
        "kind": reading.kind.id(),
        "stage": reading.stage.map(Stage::key),
        "code": reading.code(),
        "enhanced": reading.enhanced(),
        "provider": named(reading.provider),
        "client": named(reading.program),
        "causes": findings.iter().map(|one| cause(one, text, &aim, lang)).collect::<Value>(),
        "whoActs": first.and_then(|first| first.acts().first().map(|actor| actor.key())),
        "redacted": redacted,
    }))
}

fn cause(finding: &Finding, text: &str, aim: &Aim, lang: Lang) -> Value {
    let cause = finding.cause;
    let mut places = Places::of(text);
    let certainty = match finding.certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely",
        Certainty::Possible => "possible",
    };
    let probe = aim.test(cause);
    json!({
        "id": cause.id,
        "title": say(cause.title, lang),
        "what": say(cause.what, lang),
        "confidence": (finding.confidence() * 100.0).round() / 100.0,
        "certainty": certainty,
        "evidence": finding.evidence.iter().map(|range| places.range(range)).collect::<Value>(),
        "acts": finding.acts().iter().map(|actor| actor.key()).collect::<Value>(),
        "steps": cause.steps.iter().map(|step| say(*step, lang)).collect::<Value>(),
        "test": {
            "debian": probe.command(System::Debian, aim),
            "macos": probe.command(System::MacOs, aim),
            "windows": probe.command(System::Windows, aim),
            "settles": say(cause.settles, lang),
        },
        "known": finding.known.iter().map(|known| known_text(known, lang)).collect::<Value>(),
    })
}

/// A text that is known, and what says so.
fn known_text(known: &Known, lang: Lang) -> Value {
    json!({
        "text": known.text,
        "meaning": say(known.meaning, lang),
        "fix": say(known.fix, lang),
        "source": known.source.map(|(url, month)| json!({ "url": url, "month": month })),
    })
}

/// The longest text that is read: somebody waits for it.
const MOST_OCTETS: usize = 4_000_000;
