//! How Sendmail reads the parameters of `MAIL` and `RCPT`.

use super::super::{Answer, OwnParameter, Session, is_loose_xtext, notify, ret};

pub(in super::super) const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known =
                |value: &str| ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v));
            match value {
                None => Err(Answer::NoValue),
                Some(value) if known(value) => Ok(()),
                Some(_) => Err(Answer::BadParameter),
            }
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "ENVID",
        check: |_, value| match value {
            None => Err(Answer::NoValue),
            Some(value) if !value.contains('=') && is_loose_xtext(value) => Ok(()),
            Some(_) => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| match value {
            None => Err(Answer::NoValue),
            value => ret(session, value).map_err(|_| Answer::NoValue),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "AUTH",
        check: |_, value| match value {
            None => Err(Answer::NoValue),
            Some(value) if is_loose_xtext(value) => Ok(()),
            Some(_) => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| match value {
            None => Err(Answer::NoValue),
            value => notify(session, value),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "ORCPT",
        check: |_, value| {
            let (kind, address) = value.ok_or(Answer::NoValue)?.split_once(';').unwrap_or_default();
            let right = !kind.is_empty() && is_loose_xtext(address) && !address.contains('=');
            if right { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
];

/// Like `strtol`: what is no number is 0.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let value = value.ok_or(Answer::NoValue)?;
    let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
    let octets = if end == 0 { 0 } else { value[..end].parse().unwrap_or(u64::MAX) };
    let negative =
        value.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if negative || octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}
