//! Every target, as JSON.

use dakiya::account::{Account, Choices, Field};
use dakiya::providers::Protocol;
use dakiya::registry::Entry;
use dakiya::targets::{File, GENERATORS, Generator, Kind, TARGETS, Target, tested};
use serde_json::{Value, json};

use crate::order::Trouble;

/// A list with an object for each target.
pub(crate) fn all() -> Result<String, Trouble> {
    let targets: Vec<Value> = TARGETS.iter().filter_map(one).collect();
    let list = serde_json::to_string_pretty(&targets);
    list.map(|list| list + "\n").map_err(|error| Trouble::Refused(error.to_string()))
}

fn one(target: Entry<Target>) -> Option<Value> {
    let generator = GENERATORS.get(target.id)?;
    let protocols: Vec<_> =
        target.needs.iter().map(|protocol| protocol.name().to_lowercase()).collect();
    let forms: Vec<_> = generator.forms.iter().map(|form| form.id).collect();
    let secrets: Vec<_> = generator.keeping.iter().map(|keeping| keeping.key()).collect();
    let tests: Vec<_> = tested(target.id)
        .into_iter()
        .map(|one| {
            json!({
                "program": one.program,
                "version": one.version,
                "proof": one.proof.key(),
                "refuses_forged": one.refuses_forged,
            })
        })
        .collect();
    Some(json!({
        "id": target.id,
        "name": target.name,
        "kind": kind(target.kind),
        "protocols": protocols,
        "syntaxes": syntaxes(generator),
        "forms": forms,
        "secrets": secrets,
        "tested": tests,
    }))
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::MailProgram => "mail program",
        Kind::Tool => "tool",
        Kind::MailServer => "mail server",
        Kind::Application => "application",
        Kind::Code => "code",
    }
}

/// The syntaxes of the files, in every form; none for a program that is set up by hand.
fn syntaxes(generator: Entry<Generator>) -> Vec<&'static str> {
    let mut all = Vec::new();
    let forms: Vec<_> = generator.forms.iter().map(|form| form.id).collect();
    for form in if forms.is_empty() { vec![""] } else { forms } {
        let setup = example()
            .and_then(|account| (generator.render)(&account, generator.picks(form, "")).ok());
        for file in setup.iter().flat_map(|setup| &setup.files) {
            let syntax = syntax(file);
            if !all.contains(&syntax) {
                all.push(syntax);
            }
        }
    }
    all
}

/// An account that every program can have.
fn example() -> Option<Account> {
    let choices = Choices::default()
        .with(Field::Address, "you@gmail.com")
        .with(Field::Port(Protocol::Smtp), "587");
    Account::of(&choices).ok()
}

/// The language of a file, by its name; most files of Unix programs have one of their own.
fn syntax(file: &File) -> &'static str {
    let ending = file.path.rsplit(['.', '/']).next().unwrap_or_default();
    ENDINGS.iter().find(|(known, _)| *known == ending).map_or("own", |(_, syntax)| syntax)
}

const ENDINGS: &[(&str, &str)] = &[
    ("cs", "C#"),
    ("el", "Emacs Lisp"),
    ("env", "environment file"),
    ("ex", "Elixir"),
    ("exs", "Elixir"),
    ("go", "Go"),
    ("ini", "INI"),
    ("java", "Java"),
    ("js", "JavaScript"),
    ("json", "JSON"),
    ("mjs", "JavaScript"),
    ("mobileconfig", "property list"),
    ("php", "PHP"),
    ("pl", "Perl"),
    ("properties", "properties"),
    ("py", "Python"),
    ("rb", "Ruby"),
    ("rs", "Rust"),
    ("sh", "shell"),
    ("toml", "TOML"),
    ("xml", "XML"),
    ("yaml", "YAML"),
    ("yml", "YAML"),
];
