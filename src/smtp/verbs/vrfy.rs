//! `VRFY`: does this mailbox exist?

use super::{
    Answer, Cursor, Example, Manual, Outcome, Request, Rfc, Said, Service, Session, Verb, done,
    some_words,
};
use crate::smtp::rules::Lookup;
use crate::smtp::{Domain, Mailbox, policy};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "VRFY",
    syntax: &["VRFY SP String"],
    rfc: Rfc { number: 5321, section: "4.1.1.6" },
    summary: Text {
        en: "Asks whether a mailbox exists. Servers hardly ever say.",
        hi: "पूछता है कि कोई mailbox है या नहीं। server लगभग कभी नहीं बताते।",
    },
    checks: |checks| checks.verify,
    read: some_words,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`VRFY` (verify) was made for people who wanted to look up an address. Today nearly every server answers `252`: neither yes nor no, send your message and see.",
        hi: "`VRFY` (verify) उन लोगों के लिए बना था जो कोई पता जाँचना चाहते थे। आज लगभग हर server `252` कहता है: न हाँ, न ना, message भेजकर देख लीजिए।",
    },
    when: Text {
        en: "At any time except inside the message; it changes nothing.",
        hi: "कभी भी, बस message के अंदर नहीं; इससे कुछ नहीं बदलता।",
    },
    replies: &[
        (
            252,
            Text {
                en: "I do not say; send the message and see.",
                hi: "यह नहीं बताऊँगा; message भेजकर देखिए।",
            },
        ),
        (
            250,
            Text {
                en: "The mailbox exists (rare).", hi: "mailbox है (बहुत कम मिलता है)।"
            },
        ),
        (
            501,
            Text {
                en: "Nothing was asked for.", hi: "पूछा ही नहीं गया कि कौन-सा mailbox।"
            },
        ),
        (502, Text { en: "Switched off.", hi: "बंद है।" }),
        (
            550,
            Text {
                en: "There is no such mailbox (rare).",
                hi: "ऐसा mailbox नहीं है (बहुत कम मिलता है)।",
            },
        ),
    ],
    example: Example { service: Service::Mx, lines: &["EHLO laptop.example", "VRFY asha"] },
    note: Some(Text {
        en: "It is switched off because of spam: whoever may ask can try thousands of names and collect the addresses that exist.",
        hi: "यह spam के कारण बंद रहता है: पूछने की छूट हो तो कोई हज़ारों नाम आज़माकर मौजूद पते बटोर सकता है।",
    }),
};

fn run(request: Request, session: &mut Session) -> Outcome {
    let Request::Words(words) = request else { return done(Answer::CannotVerify) };
    match session.persona.rules.lookup {
        Lookup::Silent => done(Answer::CannotVerify),
        Lookup::SilentWithDomain => with_domain(&words, session),
        Lookup::LikeRecipient => as_recipient(&words, session),
        Lookup::Open => look_up(&words, session, Answer::Verified, Answer::NobodyToVerify),
    }
}

/// Tells nothing, but only about an address.
fn with_domain(words: &str, session: &Session) -> Outcome {
    let mut cursor = Cursor::new(words);
    let path = (session.persona.rules.addresses.forward_path)(&mut cursor);
    let path = path.ok().filter(|_| cursor.is_done()).ok_or(Answer::VerifyNeedsDomain)?;
    let postmaster =
        |mailbox: &Mailbox| mailbox.local_part.as_meant().eq_ignore_ascii_case("postmaster");
    match path.mailbox() {
        Some(mailbox) if mailbox.domain == Domain::Missing && !postmaster(mailbox) => {
            Err(Answer::VerifyNeedsDomain.into())
        }
        _ => done(Answer::CannotVerify),
    }
}

/// Answers as `RCPT` would.
fn as_recipient(words: &str, session: &Session) -> Outcome {
    let words = words.strip_suffix(" SMTPUTF8").unwrap_or(words);
    // A name may stand before the address.
    let mut cursor = Cursor::new(words.find('<').map_or(words, |at| &words[at..]));
    let rules = &session.persona.rules;
    let path = rules.verified_path.unwrap_or(rules.addresses.forward_path)(&mut cursor);
    let path = path.ok().filter(|_| cursor.is_done()).ok_or(Answer::BadForwardPath)?;
    policy::recipient(session, &path)?;
    Ok(Some(Said::with(Answer::Verified, "address", path.to_string())))
}

/// Looks for the mailbox that `words` name, with or without its domain.
pub(super) fn look_up(words: &str, session: &Session, found: Answer, not_found: Answer) -> Outcome {
    let mut cursor = Cursor::new(words);
    let path = (session.persona.rules.addresses.forward_path)(&mut cursor)?;
    let Some(mailbox) = path.mailbox().filter(|_| cursor.is_done()) else {
        return Err(Said::with(not_found, "address", words));
    };
    let leads_away = policy::route(session, &path).is_err();
    let said = |answer| Said::with(answer, "address", mailbox.to_string());
    if leads_away || (mailbox.domain != Domain::Missing && !policy::is_ours(session, mailbox)) {
        Err(said(Answer::VerifyElsewhere))
    } else if policy::exists(session, mailbox) {
        Ok(Some(said(found)))
    } else {
        Err(said(not_found))
    }
}
