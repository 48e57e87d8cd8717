//! How Exim reads the parameters of `MAIL` and `RCPT`.

use super::super::{Answer, OwnParameter, Session, notify, ret};

pub(in super::super) const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known = |value: &str| {
                value.is_empty()
                    || ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v))
            };
            if value.is_some_and(known) { Ok(()) } else { Err(Answer::BadParameter) }
        },
    },
    OwnParameter { verb: "MAIL", keyword: "ENVID", check: |_, value| one_sign(value) },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| match value {
            Some("") => Ok(()),
            value => ret(session, value),
        },
    },
    OwnParameter { verb: "MAIL", keyword: "AUTH", check: |_, _| Ok(()) },
    OwnParameter { verb: "RCPT", keyword: "ORCPT", check: |_, value| one_sign(value) },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| match value {
            Some("") => Ok(()),
            Some(value) => notify(session, Some(value.strip_suffix(',').unwrap_or(value))),
            None => notify(session, None),
        },
    },
];

/// Options are read from the end of the line: two signs make another option of one.
fn one_sign(value: Option<&str>) -> Result<(), Answer> {
    let more = value.is_some_and(|value| value.contains('='));
    if more { Err(Answer::UnknownParameter) } else { Ok(()) }
}

/// Like `strtoul`: what is no number is 0, and a minus wraps around.
fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    one_sign(value)?;
    let value = value.unwrap_or_default();
    let digits = value.trim_start_matches('-');
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let octets = if end == 0 { 0 } else { digits[..end].parse().unwrap_or(u64::MAX) };
    let wraps = value.starts_with('-') && octets > 0;
    if wraps || octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}
