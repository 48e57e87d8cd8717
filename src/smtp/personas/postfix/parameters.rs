//! How Postfix reads the parameters of `MAIL` and `RCPT`.

use super::super::{Answer, OwnParameter, Session, is_loose_xtext, notify, ret};

pub(in super::super) const OWN_PARAMETERS: &[OwnParameter] = &[
    OwnParameter { verb: "MAIL", keyword: "SIZE", check: size },
    OwnParameter {
        verb: "MAIL",
        keyword: "BODY",
        check: |_, value| {
            let known =
                |value: &str| ["7BIT", "8BITMIME"].iter().any(|v| value.eq_ignore_ascii_case(v));
            if value.is_some_and(known) { Ok(()) } else { Err(Answer::UnknownParameter) }
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "SMTPUTF8",
        check: |_, value| if value.is_none() { Ok(()) } else { Err(Answer::UnknownParameter) },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "ENVID",
        check: |_, value| match given(value)? {
            value if !value.is_empty() && is_loose_xtext(value) => Ok(()),
            _ => Err(Answer::BadParameter),
        },
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "RET",
        check: |session, value| ret(session, Some(given(value)?)),
    },
    OwnParameter {
        verb: "MAIL",
        keyword: "AUTH",
        check: |session, value| match value {
            None => Err(Answer::UnknownParameter),
            Some("<>") => Ok(()),
            Some(_) if session.mechanisms().is_empty() => Err(Answer::NoLogin),
            Some(_) if session.identity().is_none() => Err(Answer::LoginFirst),
            Some(_) => Ok(()),
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "NOTIFY",
        check: |session, value| {
            // Commas part words, however many there are.
            let words = given(value)?.split(',').filter(|word| !word.is_empty());
            let words: Vec<_> = words.map(str::to_ascii_uppercase).collect();
            let never = words.iter().filter(|word| *word == "NEVER").count();
            if never > 0 && never == words.len() {
                Ok(())
            } else {
                notify(session, Some(&words.join(",")))
            }
        },
    },
    OwnParameter {
        verb: "RCPT",
        keyword: "ORCPT",
        check: |_, value| {
            let (kind, address) = given(value)?.split_once(';').unwrap_or_default();
            if !kind.is_empty() && is_loose_xtext(address) {
                Ok(())
            } else {
                Err(Answer::BadParameter)
            }
        },
    },
];

/// What a parameter is set to: one without is as good as unknown.
fn given(value: Option<&str>) -> Result<&str, Answer> {
    value.ok_or(Answer::UnknownParameter)
}

fn size(session: &Session, value: Option<&str>) -> Result<(), Answer> {
    let digits = given(value)?;
    if digits.is_empty() || !digits.bytes().all(|octet| octet.is_ascii_digit()) {
        return Err(Answer::BadParameter);
    }
    let octets = digits.parse().unwrap_or(u64::MAX);
    if octets > session.limits().size { Err(Answer::DeclaredTooBig) } else { Ok(()) }
}
