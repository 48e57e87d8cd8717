//! The directory of providers: `providers.json`, as `providers.schema.json` describes it.

use dakiya::providers::{Counted, DETAILS, Details, Issuer, Limits, PROVIDERS, Provider};
use dakiya::registry::Entry;
use serde_json::{Value, json};

use super::{all, evidence, lines, member, servers, table, text};

/// The file, with one provider, one fact and one task a line, so that a change
/// of one is a change of one line.
pub(super) fn print() -> String {
    let pairs = || PROVIDERS.iter().zip(DETAILS.iter().map(|details| details.item));
    let details = || pairs().map(|(_, details)| details);
    let facts = details().flat_map(|details| details.facts);
    let facts =
        facts.map(|fact| (fact.key, json!({ "title": text(fact.title), "text": text(fact.text) })));
    let tasks = details().flat_map(|details| details.first);
    let tasks =
        tasks.map(|task| (task.key, json!({ "title": text(task.title), "how": text(task.how) })));
    let newest = details().map(|details| details.checked.month()).max();
    let providers: Vec<_> = pairs().map(|(entry, details)| provider(entry, details)).collect();
    let members = [
        ("$schema", json!(SCHEMA).to_string()),
        ("version", json!(VERSION).to_string()),
        ("licence", json!(evidence::LICENCES).to_string()),
        ("newest", json!(newest).to_string()),
        ("providers", format!("[\n{}\n]", lines(&providers))),
        ("facts", table(facts)),
        ("tasks", table(tasks)),
    ];
    format!("{{\n{}\n}}\n", lines(&members.map(member)))
}

fn provider(entry: Entry<Provider>, details: &Details) -> Value {
    // Taken apart, so that a field that is forgotten here does not compile.
    let Provider { name, kind, domains, brands, mx, regions, incoming, outgoing, ways } =
        entry.item;
    let Details {
        country,
        also,
        first,
        webmail,
        oauth,
        limits: limited,
        facts,
        sources,
        checked,
        confidence,
    } = details;
    let first = first.iter().map(|task| json!({ "key": task.key, "url": task.url }));
    json!({
        "id": entry.id,
        "name": name,
        "also": also,
        "kind": kind.key(),
        "country": country,
        "domains": domains,
        "brands": brands,
        "mx": mx,
        "regions": regions,
        "incoming": all(incoming.iter().map(servers::server)),
        "outgoing": all(outgoing.iter().map(servers::server)),
        "ways": all(ways.iter().map(servers::way)),
        "status": entry.best_status().key(),
        "first": all(first),
        "limits": limits(limited),
        "facts": all(facts.iter().map(|fact| json!(fact.key))),
        "webmail": webmail,
        "oauth": oauth.map(issuer),
        "sources": all(sources.iter().map(evidence::source)),
        "checked": evidence::checked(*checked),
        "confidence": confidence.key(),
        "licence": evidence::licence(sources),
    })
}

fn limits(limits: &Limits) -> Value {
    let Limits { per_day, per_hour, counts, recipients, octets } = limits;
    // Where there is nothing to count, what is counted says nothing.
    let counted = (per_day.is_some() || per_hour.is_some()).then_some(match counts {
        Counted::Messages => "messages",
        Counted::Recipients => "recipients",
    });
    json!({
        "per_day": per_day,
        "per_hour": per_hour,
        "counts": counted,
        "recipients": recipients,
        "octets": octets,
    })
}

fn issuer(issuer: &Issuer) -> Value {
    let Issuer { name, authorization, token, pkce, scope, sasl } = issuer;
    json!({
        "issuer": name,
        "authorization": authorization,
        "token": token,
        "pkce": pkce,
        "scope": scope,
        "sasl": sasl,
    })
}

/// Where the schema lies, seen from the file.
const SCHEMA: &str = "providers.schema.json";

/// Of the form: it goes up when what reads the file has to change.
const VERSION: u32 = 1;
