//! Whom a server takes mail from and for (RFC 5321 §3.6.2, §7.9; RFC 6409 §3).

use super::said::Said;
use super::{Answer, Domain, ForwardPath, LocalPart, Mailbox, Session, Zone};

/// Whether the DNS says none of these `faults` about the sender's domain.
pub(super) fn sender_domain(
    session: &Session,
    sender: Option<&Mailbox>,
    faults: &[Zone],
) -> Result<(), Said> {
    let Some(sender) = sender else { return Ok(()) };
    let refuse = |answer| Err(Said::with(answer, "address", sender.to_string()));
    match &sender.domain {
        Domain::Name(name) => match session.setup.zone(name) {
            zone if !faults.contains(&zone) => Ok(()),
            Zone::Exists => Ok(()),
            Zone::Missing => refuse(Answer::NoSenderDomain),
            Zone::Fails => refuse(Answer::SenderDomainFails),
            Zone::TakesNoMail => refuse(Answer::SenderTakesNoMail),
        },
        Domain::Literal(_) | Domain::Missing => Ok(()),
    }
}

/// Whether the sender exists, if it claims to be one of ours.
pub(super) fn sender_mailbox(session: &Session, sender: Option<&Mailbox>) -> Result<(), Said> {
    match sender {
        Some(sender) if is_ours(session, sender) && !exists(session, sender) => {
            Err(Said::with(Answer::NoSuchSender, "address", sender.to_string()))
        }
        _ => Ok(()),
    }
}

/// Whether the sender is who has logged in, if anyone has.
pub(super) fn sender_owned(session: &Session, sender: Option<&Mailbox>) -> Result<(), Said> {
    let (Some(sender), Some(user)) = (sender, session.identity()) else { return Ok(()) };
    let address = sender.to_string();
    let local_part = sender.local_part.as_meant();
    let is_theirs = address.eq_ignore_ascii_case(user)
        || (local_part.eq_ignore_ascii_case(user) && is_ours(session, sender));
    if is_theirs {
        Ok(())
    } else {
        let mut said = Said::with(Answer::SenderNotYours, "address", address);
        said.values.push(("user", user.to_owned()));
        Err(said)
    }
}

/// Whether the local part names no way through other servers: `%` and `!` once did.
pub(super) fn route(session: &Session, path: &ForwardPath) -> Result<(), Said> {
    match path.mailbox() {
        Some(mailbox)
            if session.persona.rules.mailboxes.routes
                && mailbox.local_part.as_meant().contains(['%', '!']) =>
        {
            Err(Said::with(Answer::RoutedAddress, "address", mailbox.to_string()))
        }
        _ => Ok(()),
    }
}

/// Whether `path` is here, or someone may send elsewhere.
pub(super) fn relay(session: &Session, path: &ForwardPath) -> Result<(), Said> {
    recipient(session, path).or_else(|said| {
        let relays = matches!(said.answer, Answer::RelayDenied | Answer::RoutedAddress);
        if relays { Err(said) } else { Ok(()) }
    })
}

/// Whether this server takes mail for `path`: for its own mailboxes, and for
/// others from users who have logged in.
pub(super) fn recipient(session: &Session, path: &ForwardPath) -> Result<(), Said> {
    let Some(mailbox) = path.mailbox() else {
        let postmaster = session.persona.rules.mailboxes.bare_postmaster;
        let refusal = Said::with(Answer::RelayDenied, "address", path.to_string());
        return if postmaster || session.identity().is_some() { Ok(()) } else { Err(refusal) };
    };
    let rules = &session.persona.rules.mailboxes;
    let refuse = |answer| Err(Said::with(answer, "address", mailbox.to_string()));
    let known = session.identity().is_some();
    let next = Some(mailbox).filter(|mailbox| rules.takes_routes && is_ours(session, mailbox));
    if let Some(next) = next.and_then(next_hop) {
        return recipient(session, &ForwardPath::Mailbox(next));
    }
    if !known {
        route(session, path)?;
    }
    if !is_ours(session, mailbox) {
        let relays = known || session.setup.open_relay;
        return if relays { Ok(()) } else { refuse(Answer::RelayDenied) };
    }
    let is = |list: &[String]| list.iter().any(|listed| same(session, mailbox, listed));
    if rules.quotas && is(&session.setup.full) && !known {
        refuse(Answer::MailboxFull)
    } else if rules.greylists && is(&session.setup.greylisted) && !known {
        refuse(Answer::Greylisted)
    } else if exists(session, mailbox) || (known && rules.users_may_guess) {
        Ok(())
    } else {
        refuse(Answer::NoSuchMailbox)
    }
}

/// Where the last `%` or `@` in the local part leads.
fn next_hop(mailbox: &Mailbox) -> Option<Mailbox> {
    let (local_part, domain) = mailbox.local_part.as_meant().rsplit_once(['%', '@'])?;
    let domain = Domain::Name(domain.into());
    Some(Mailbox { local_part: LocalPart::loose(local_part), domain })
}

/// Whether the address is at one of this server's domains.
pub(super) fn is_ours(session: &Session, mailbox: &Mailbox) -> bool {
    match &mailbox.domain {
        Domain::Missing => session.persona.rules.mailboxes.bare_is_ours,
        Domain::Literal(literal) => session.persona.rules.mailboxes.literals.contains(&&**literal),
        domain @ Domain::Name(_) => {
            let domains = &session.setup.domains;
            domains
                .iter()
                .any(|ours| ours.eq_ignore_ascii_case(domain.as_str().trim_end_matches('.')))
        }
    }
}

/// Whether there is such a mailbox here.
pub(super) fn exists(session: &Session, mailbox: &Mailbox) -> bool {
    let rules = &session.persona.rules.mailboxes;
    let name = mailbox.local_part.as_meant();
    (rules.empty_is_ours && name.is_empty())
        || (rules.postmaster && name.eq_ignore_ascii_case("postmaster"))
        || session.setup.mailboxes.iter().any(|listed| same(session, mailbox, listed))
}

/// Whether `mailbox`, at one of our domains, is the one that is listed.
fn same(session: &Session, mailbox: &Mailbox, listed: &str) -> bool {
    let rules = &session.persona.rules.mailboxes;
    let local_part = &mailbox.local_part;
    let name = if rules.quotes_matter { local_part.as_written() } else { local_part.as_meant() };
    let user = rules.detail.and_then(|mark| name.split_once(mark)).map_or(name, |(user, _)| user);
    let listed = listed.split_once('@').map_or(listed, |(listed, _)| listed);
    [name, user].iter().any(|name| {
        if rules.case_matters { *name == listed } else { name.eq_ignore_ascii_case(listed) }
    })
}
