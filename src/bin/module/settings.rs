//! Which provider an address belongs to, and all that is known of it.

use dakiya::account::{Address, DisplayName, Mailbox, Problem};
use dakiya::providers::find::{Found, find};
use dakiya::providers::{
    Checked, Counted, DETAILS, Details, Given, Limits, PROVIDERS, Protocol, Provider, Server,
    Source, UsernameForm, Way,
};
use dakiya::registry::Entry;
use dakiya::text::markup::plain;
use dakiya::text::{Lang, Text};
use serde_json::{Value, json};

use crate::asked::{Asked, one_of};

/// What can be asked of [`lookup`].
pub(crate) const LOOKUP: &[&str] = &["lang", "provider", "region"];

/// What is known of the address in `typed`; `to_ascii` gives the A-labels of a domain.
pub(crate) fn lookup(
    typed: &str,
    asked: &Asked,
    to_ascii: impl Fn(&str) -> Option<String>,
) -> Result<Value, String> {
    let lang = asked.lang()?;
    let Mailbox { name, address } =
        Mailbox::parse(typed).map_err(|problem| Problem::Address(problem).say(lang))?;
    let domain = to_ascii(address.domain()).unwrap_or_else(|| address.domain().to_owned());
    let (provider, why, meant) = match asked.text("provider")? {
        Some(id) => (Some(named(id)?), None, Vec::new()),
        None => match find(&domain) {
            Found::Known(known) => {
                let why = known.because.say(known.provider.name, lang);
                (Some(known.provider), Some(why), Vec::new())
            }
            Found::DidYouMean(domains) => (None, None, domains),
            Found::Unknown => (None, None, Vec::new()),
        },
    };
    let mut all = json!({
        "address": address.as_str(),
        "name": name.as_ref().map(DisplayName::as_str),
        "domain": domain,
        "known": provider.is_some(),
    });
    if let Some(provider) = provider {
        let region = region(&provider, asked)?;
        all["why"] = json!(why);
        add(&mut all, known(provider, &address, &domain, region, lang));
    } else {
        all["why"] = json!(Problem::UnknownProvider.say(lang));
        all["meant"] = json!(meant);
    }
    Ok(all)
}

/// Every provider, most used first.
pub(crate) fn providers() -> Value {
    let one = |(entry, details): (Entry<Provider>, Entry<Details>)| {
        json!({
            "id": entry.id,
            "name": entry.name,
            "also": details.also,
            "kind": entry.kind.key(),
            "country": details.country,
            "domains": entry.domains,
            "regions": entry.regions,
            "status": entry.best_status().key(),
        })
    };
    PROVIDERS.iter().zip(DETAILS.iter()).map(one).collect()
}

/// The provider with this id.
pub(crate) fn named(id: &str) -> Result<Entry<Provider>, String> {
    PROVIDERS.get(id).ok_or_else(|| format!("There is no provider “{id}”; providers() lists them."))
}

/// The name of a protocol in options and results.
pub(crate) fn key(protocol: Protocol) -> String {
    protocol.name().to_ascii_lowercase()
}

/// A sentence without marks.
pub(crate) fn say(text: Text, lang: Lang) -> String {
    plain(text.get(lang))
}

/// What stands for `{region}`: what was asked for, or the usual one.
fn region(provider: &Provider, asked: &Asked) -> Result<&'static str, String> {
    let usual = provider.regions.first().copied().unwrap_or_default();
    let Some(wanted) = asked.text("region")? else { return Ok(usual) };
    let found = provider.regions.iter().find(|region| **region == wanted);
    found.copied().ok_or_else(|| one_of("region", provider.regions.iter().copied()))
}

/// The settings of `address` at a provider, and what says so.
fn known(
    entry: Entry<Provider>,
    address: &Address,
    domain: &str,
    region: &str,
    lang: Lang,
) -> Value {
    let servers = |servers: &[Server]| -> Value {
        servers.iter().map(|one| server(one, address, domain, region)).collect()
    };
    let mut all = json!({
        "provider": { "id": entry.id, "name": entry.name, "kind": entry.kind.key() },
        "status": entry.best_status().key(),
        "incoming": servers(entry.incoming),
        "outgoing": servers(entry.outgoing),
        "ways": entry.ways.iter().map(way).collect::<Value>(),
    });
    // The two lists have the same order and length; a test holds that.
    if let Some(details) = DETAILS.get(entry.id) {
        add(&mut all, told(&details, lang));
    }
    all
}

/// What is known of the provider beyond its servers.
fn told(details: &Details, lang: Lang) -> Value {
    let first = details.first.iter().map(|task| {
        json!({
            "key": task.key,
            "title": say(task.title, lang),
            "how": say(task.how, lang),
            "url": task.url,
        })
    });
    let facts = details.facts.iter().map(|fact| {
        json!({ "key": fact.key, "title": say(fact.title, lang), "text": say(fact.text, lang) })
    });
    let oauth = details.oauth.map(|issuer| {
        json!({
            "issuer": issuer.name,
            "authorization": issuer.authorization,
            "token": issuer.token,
            "pkce": issuer.pkce,
            "scope": issuer.scope,
            "sasl": issuer.sasl,
        })
    });
    json!({
        "first": first.collect::<Value>(),
        "facts": facts.collect::<Value>(),
        "limits": limits(&details.limits),
        "webmail": details.webmail,
        "oauth": oauth,
        "sources": details.sources.iter().map(source).collect::<Value>(),
        "checked": checked(details.checked),
        "confidence": details.confidence.key(),
    })
}

fn server(server: &Server, address: &Address, domain: &str, region: &str) -> Value {
    let host = server.host.replace("{region}", region).replace("{domain}", domain);
    let (form, username) = username(server.username, address);
    json!({
        "protocol": key(server.protocol),
        "host": host,
        "port": server.port,
        "security": server.security.key(),
        "username": username,
        "form": form,
        "login": server.login.iter().map(|login| login.key()).collect::<Value>(),
    })
}

/// What the name to log in with is made of, and the name; none where the service gives
/// each customer one.
fn username(form: UsernameForm, address: &Address) -> (&'static str, Option<String>) {
    let (local, domain) = (address.local_part(), address.domain());
    match form {
        UsernameForm::Address => ("address", Some(address.as_str().to_owned())),
        UsernameForm::LocalPart => ("local_part", Some(local.to_owned())),
        UsernameForm::LocalPartDotDomain => {
            ("local_part.domain", Some(format!("{local}.{domain}")))
        }
        UsernameForm::Literal(word) => ("literal", Some(word.to_owned())),
        UsernameForm::Given(Given::SmtpUser) => ("smtp_user", None),
        UsernameForm::Given(Given::ApiKey) => ("api_key", None),
        UsernameForm::Given(Given::Token) => ("token", None),
    }
}

fn way(way: &Way) -> Value {
    json!({
        "protocols": way.protocols.iter().copied().map(key).collect::<Vec<_>>(),
        "login": way.login.key(),
        "plan": way.plan.key(),
        "status": way.status.key(),
    })
}

fn limits(limits: &Limits) -> Value {
    let counts = match limits.counts {
        Counted::Messages => "messages",
        Counted::Recipients => "recipients",
    };
    json!({
        "perDay": limits.per_day,
        "perHour": limits.per_hour,
        "counts": counts,
        "recipients": limits.recipients,
        "octets": limits.octets,
    })
}

fn source(source: &Source) -> Value {
    match *source {
        Source::Page(url) => json!({ "kind": "page", "name": null, "url": url }),
        Source::File(name, url) => json!({ "kind": "file", "name": name, "url": url }),
        Source::Thunderbird(name) => json!({ "kind": "thunderbird", "name": name, "url": null }),
        Source::Experience => json!({ "kind": "experience", "name": null, "url": null }),
    }
}

fn checked(checked: Checked) -> Value {
    let kind = match checked {
        Checked::Dated(_) => "dated",
        Checked::Listed(_) => "listed",
        Checked::Read(_) => "read",
    };
    json!({ "kind": kind, "month": checked.month() })
}

/// Adds the members of one object to another.
fn add(all: &mut Value, more: Value) {
    if let (Value::Object(all), Value::Object(more)) = (all, more) {
        all.extend(more);
    }
}
