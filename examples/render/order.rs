//! What was asked for on the command line.

use std::path::PathBuf;

use dakiya::account::{Account, BY_HAND, Choices, Field, YES};
use dakiya::providers::{Protocol, Security};
use dakiya::registry::Entry;
use dakiya::targets::{GENERATORS, Generator, Keeping, Picks};
use dakiya::text::Lang;

/// Why nothing was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The account or the program does not allow it; a sentence.
    Refused(String),
    /// The command line cannot be read; a sentence.
    Usage(String),
}

/// An account for a program, and the folder for its files.
#[derive(Debug)]
pub(crate) struct Order {
    /// The program.
    pub(crate) generator: Entry<Generator>,
    /// The account.
    pub(crate) account: Account,
    /// The words that describe it.
    pub(crate) choices: Choices,
    /// How it is to be written.
    pub(crate) picks: Picks,
    /// Where the files go; `None`: they are only printed.
    pub(crate) out: Option<PathBuf>,
}

impl Order {
    /// Reads the words of the command line.
    pub(crate) fn of(words: &[String]) -> Result<Self, Trouble> {
        let [target, address, options @ ..] = words else {
            return Err(usage("A target and an address are needed."));
        };
        // Names with hyphens are as good.
        let id = target.replace('-', "_");
        let generator = GENERATORS.get(&id).ok_or_else(|| {
            Trouble::Refused(format!("There is no target {target}; --list tells which there are."))
        })?;
        let mut choices = Choices::default().with(Field::Address, address);
        let (mut out, mut form, mut secret) = (None, "", None);
        let mut rest = options;
        while let [option, after @ ..] = rest {
            let [value, after @ ..] = after else {
                return Err(usage(&format!("{option} needs a value.")));
            };
            rest = after;
            match option.as_str() {
                "--out" => out = Some(PathBuf::from(value)),
                "--form" => form = value.as_str(),
                "--secret" => secret = Some(value.as_str()),
                "--name" => choices = choices.with(Field::Name, value),
                "--username" => {
                    for protocol in Protocol::ALL {
                        choices = choices.with(Field::User(protocol), value);
                    }
                }
                "--smtp" => choices = server(choices, Protocol::Smtp, value)?,
                "--imap" => choices = server(choices, Protocol::Imap, value)?,
                "--pop3" => choices = server(choices, Protocol::Pop3, value)?,
                _ => return Err(usage(&format!("{option} is no option."))),
            }
        }
        let picks = picks(generator, form, secret)?;
        let account = Account::of(&choices).map_err(|problems| {
            let said = problems.iter().map(|(_, problem)| problem.say(Lang::En));
            Trouble::Refused(said.collect::<Vec<_>>().join(" "))
        })?;
        Ok(Self { generator, account, choices, picks, out })
    }
}

/// The choices with the server in `HOST:PORT:PROTECTION`.
fn server(choices: Choices, protocol: Protocol, typed: &str) -> Result<Choices, Trouble> {
    let mut parts = typed.rsplitn(3, ':');
    let (Some(security), Some(port), Some(host)) = (parts.next(), parts.next(), parts.next())
    else {
        return Err(usage(&format!(
            "{typed} is not HOST:PORT:tls, HOST:PORT:starttls or HOST:PORT:none."
        )));
    };
    if Security::ALL.iter().all(|known| known.key() != security) {
        return Err(usage(&format!("{security} is neither tls nor starttls nor none.")));
    }
    let choices = choices
        .with(Field::Provider, BY_HAND)
        .with(Field::Host(protocol), host)
        .with(Field::Port(protocol), port)
        .with(Field::Security(protocol), security);
    // Whoever types `none` means it.
    Ok(if security == Security::Plain.key() {
        choices.with(Field::Unencrypted, YES)
    } else {
        choices
    })
}

/// The way of writing that was asked for.
fn picks(generator: Entry<Generator>, form: &str, secret: Option<&str>) -> Result<Picks, Trouble> {
    if !form.is_empty() && generator.forms.iter().all(|known| known.id != form) {
        return Err(refused(&generator, "form", generator.forms.iter().map(|form| form.id)));
    }
    let keeping = match secret {
        None => "",
        // Nothing that keeps it for the user.
        Some("none") => [Keeping::Inline, Keeping::Asked]
            .into_iter()
            .find(|keeping| generator.keeping.contains(keeping))
            .map(Keeping::key)
            .ok_or_else(|| {
                refused(&generator, "secret", generator.keeping.iter().map(|one| one.key()))
            })?,
        Some(asked) => generator
            .keeping
            .iter()
            .map(|keeping| keeping.key())
            .find(|&key| key == asked)
            .ok_or_else(|| {
                refused(&generator, "secret", generator.keeping.iter().map(|one| one.key()))
            })?,
    };
    Ok(generator.picks(form, keeping))
}

fn refused(
    generator: &Entry<Generator>,
    option: &str,
    known: impl Iterator<Item = &'static str>,
) -> Trouble {
    let known: Vec<_> = known.collect();
    let known = if known.is_empty() { "no choice".to_owned() } else { known.join(", ") };
    Trouble::Refused(format!("For {}, --{option} knows {known}.", generator.id))
}

fn usage(why: &str) -> Trouble {
    Trouble::Usage(why.to_owned())
}
