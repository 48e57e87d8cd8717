//! Another server of the same provider, where a program cannot use the first.

use super::{Generator, Picks, Refusal, Setup};
use crate::account::{Account, Choices, Field, provider, usable};

/// The account of `choices` and what the program makes of it. A program that cannot
/// use the provider's first server, because it knows no implicit TLS or no STARTTLS,
/// gets the next one that it can use, unless the user has chosen the port.
///
/// # Errors
///
/// No server of this account can be used by the program.
pub fn fit(
    generator: &Generator,
    picks: Picks,
    choices: &Choices,
    account: Account,
) -> Result<(Account, Setup), Refusal> {
    let refusal = match (generator.render)(&account, picks) {
        Ok(setup) => return Ok((account, setup)),
        Err(refusal) => refusal,
    };
    let Field::Port(protocol) = refusal.field else { return Err(refusal) };
    let free = choices.get(refusal.field).is_empty();
    let servers = provider(choices).filter(|_| free).into_iter();
    servers
        .flat_map(|provider| usable(choices, provider, protocol))
        .find_map(|server| {
            let choices = choices.clone().with(refusal.field, server.port.to_string());
            let account = Account::of(&choices).ok()?;
            let setup = (generator.render)(&account, picks).ok()?;
            Some((account, setup))
        })
        .ok_or(refusal)
}
