//! The settings of an account for a program: what to do, and what to save.

use dakiya::account::{Account, BY_HAND, Choices, DisplayName, Endpoint, Field, Problems, YES};
use dakiya::formats::{Kind as Piece, Line};
use dakiya::providers::{Protocol, Security};
use dakiya::registry::Entry;
use dakiya::targets::{self, File, GENERATORS, Generator, Picks, Step, Target, fit};
use dakiya::text::Lang;
use serde_json::{Value, json};

use crate::asked::{Asked, one_of};
use crate::settings::{key, named, say};

/// What can be asked of [`targets()`].
pub(crate) const TARGETS: &[&str] = &["lang"];

/// What can be asked of [`render`].
pub(crate) const RENDER: &[&str] =
    &["lang", "name", "username", "provider", "region", "form", "secret", "smtp", "imap", "pop3"];

/// What can be said of a server.
const SERVER: &[&str] = &["host", "port", "security", "username"];

/// Every program.
pub(crate) fn targets(asked: &Asked) -> Result<Value, String> {
    let lang = asked.lang()?;
    let pairs = targets::TARGETS.iter().zip(GENERATORS.iter());
    Ok(pairs.map(|(target, generator)| target_of(target, generator, lang)).collect())
}

fn target_of(target: Entry<Target>, generator: Entry<Generator>, lang: Lang) -> Value {
    let forms = generator.forms.iter();
    let secrets = generator.keeping.iter();
    json!({
        "id": target.id,
        "name": target.name,
        "about": say(target.about, lang),
        "kind": target.kind.key(),
        "protocols": target.needs.iter().copied().map(key).collect::<Vec<_>>(),
        "forms": forms.map(|form| json!({ "id": form.id, "name": say(form.name, lang) })).collect::<Value>(),
        "secrets": secrets.map(|one| json!({ "id": one.key(), "name": say(one.name(), lang) })).collect::<Value>(),
        "manual": generator.manual,
    })
}

/// The settings of the account of `typed` for the program `target`.
pub(crate) fn render(target: &str, typed: &str, asked: &Asked) -> Result<Value, String> {
    let lang = asked.lang()?;
    // Names with hyphens are as good.
    let generator = GENERATORS
        .get(&target.replace('-', "_"))
        .ok_or_else(|| format!("There is no target “{target}”; targets() lists them."))?;
    let choices = choices(typed, asked)?;
    let picks = picks(&generator, asked)?;
    let account = Account::of(&choices).map_err(|problems| all(&problems, lang))?;
    let (account, setup) =
        fit(&generator, picks, &choices, account).map_err(|refusal| say(refusal.why, lang))?;
    as_asked(&account, &choices)?;
    let steps = |steps: &[Step]| -> Value { steps.iter().map(|one| step(one, lang)).collect() };
    Ok(json!({
        "target": generator.id,
        "form": Some(picks.form).filter(|form| !form.is_empty()),
        "secret": picks.keeping.key(),
        "account": account_of(&account),
        "before": steps(&setup.before),
        "files": setup.files.iter().map(|one| file(one, lang)).collect::<Value>(),
        "after": steps(&setup.after),
    }))
}

/// What was asked for, as the fields of a form.
fn choices(typed: &str, asked: &Asked) -> Result<Choices, String> {
    let mut choices = Choices::default().with(Field::Address, typed);
    for (name, field) in [("name", Field::Name), ("region", Field::Region)] {
        choices = choices.with(field, asked.text(name)?.unwrap_or_default());
    }
    if let Some(id) = asked.text("provider")? {
        choices = choices.with(Field::Provider, named(id)?.id);
    }
    for protocol in Protocol::ALL {
        choices = choices.with(Field::User(protocol), asked.text("username")?.unwrap_or_default());
        if let Some(server) = asked.within(&key(protocol), SERVER)? {
            choices = with_server(choices, protocol, &server)?;
        }
    }
    Ok(choices)
}

/// The same with a server of one's own, or with another port of the provider's.
fn with_server(choices: Choices, protocol: Protocol, server: &Asked) -> Result<Choices, String> {
    let (host, security) = (server.text("host")?, server.text("security")?);
    let mut choices = choices;
    if let Some(port) = server.port("port")? {
        choices = choices.with(Field::Port(protocol), port.to_string());
    }
    if let Some(username) = server.text("username")? {
        choices = choices.with(Field::User(protocol), username);
    }
    if let Some(host) = host {
        if !["", BY_HAND].contains(&choices.get(Field::Provider)) {
            return Err("Give a provider or the names of servers, not both.".to_owned());
        }
        choices = choices.with(Field::Provider, BY_HAND).with(Field::Host(protocol), host);
    }
    let Some(security) = security else { return Ok(choices) };
    if host.is_none() {
        return Err("“security” belongs to a “host”: the provider's own is known.".to_owned());
    }
    let known = Security::ALL.into_iter().find(|one| one.key() == security);
    let security = known.ok_or_else(|| one_of("security", Security::ALL.map(Security::key)))?;
    choices = choices.with(Field::Security(protocol), security.key());
    // Whoever asks for it in so many words means it.
    Ok(match security {
        Security::Plain => choices.with(Field::Unencrypted, YES),
        Security::Tls | Security::StartTls => choices,
    })
}

/// The way of writing that was asked for.
fn picks(generator: &Generator, asked: &Asked) -> Result<Picks, String> {
    let forms = || generator.forms.iter().map(|form| form.id);
    let secrets = || generator.keeping.iter().map(|keeping| keeping.key());
    let (form, secret) = (asked.text("form")?, asked.text("secret")?);
    if form.is_some_and(|form| forms().all(|known| known != form)) {
        return Err(one_of("form", forms()));
    }
    if secret.is_some_and(|secret| secrets().all(|known| known != secret)) {
        return Err(one_of("secret", secrets()));
    }
    Ok(generator.picks(form.unwrap_or_default(), secret.unwrap_or_default()))
}

/// Whether the account has what was asked for: a form falls back on the usual port and
/// region, but nobody looks at what is done here.
fn as_asked(account: &Account, choices: &Choices) -> Result<(), String> {
    for protocol in Protocol::ALL {
        let Ok(wanted) = choices.get(Field::Port(protocol)).parse::<u16>() else { continue };
        if account.endpoint(protocol).is_none_or(|endpoint| endpoint.port != wanted) {
            let protocol = protocol.name();
            return Err(format!("This account has no {protocol} server at port {wanted}."));
        }
    }
    let region = choices.get(Field::Region);
    let regions = account.provider.map(|provider| provider.regions).unwrap_or_default();
    if !region.is_empty() && !regions.contains(&region) {
        return Err(one_of("region", regions.iter().copied()));
    }
    Ok(())
}

/// Every sentence about what is wrong.
fn all(problems: &Problems, lang: Lang) -> String {
    problems.iter().map(|(_, problem)| problem.say(lang)).collect::<Vec<_>>().join(" ")
}

fn account_of(account: &Account) -> Value {
    json!({
        "address": account.address.as_str(),
        "name": account.name.as_ref().map(DisplayName::as_str),
        "provider": account.provider.map(|provider| provider.id),
        "smtp": endpoint(&account.smtp),
        "imap": account.imap.as_ref().map(endpoint),
        "pop3": account.pop3.as_ref().map(endpoint),
    })
}

fn endpoint(endpoint: &Endpoint) -> Value {
    json!({
        "host": endpoint.host.as_str(),
        "port": endpoint.port,
        "security": endpoint.security.key(),
        "username": endpoint.username.as_str(),
    })
}

fn step(step: &Step, lang: Lang) -> Value {
    let entries = step.entries.iter().map(
        |entry| json!({ "label": entry.label, "value": entry.value, "why": say(entry.why, lang) }),
    );
    json!({ "say": say(step.say, lang), "run": step.run, "entries": entries.collect::<Value>() })
}

fn file(file: &File, lang: Lang) -> Value {
    json!({
        "path": file.path,
        "name": file.name,
        "mode": file.mode,
        "type": file.media_type,
        "whole": file.whole,
        "text": file.body(),
        "lines": file.lines.iter().map(|one| line(one, lang)).collect::<Value>(),
    })
}

fn line(line: &Line, lang: Lang) -> Value {
    let pieces = line.pieces.iter().map(|piece| {
        let kind = match piece.kind {
            Piece::Comment => "comment",
            Piece::Key => "key",
            Piece::Mark => "mark",
            Piece::Value => "value",
            Piece::Blank => "blank",
        };
        json!({ "kind": kind, "text": piece.text })
    });
    json!({ "pieces": pieces.collect::<Value>(), "why": line.why.map(|why| say(why, lang)) })
}
