//! `HELP`: a text for people.

use super::{
    Answer, Cursor, Example, Manual, Outcome, Read, Request, Rfc, Service, Session, Verb, done,
    nothing, words_for_people,
};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "HELP",
    syntax: &["HELP [SP String]"],
    rfc: Rfc { number: 5321, section: "4.1.1.8" },
    summary: Text {
        en: "Asks for a text that helps people.",
        hi: "लोगों की मदद के लिए एक text माँगता है।",
    },
    checks: |checks| checks.help,
    read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "The server answers with words for a person who types by hand: often the list of commands or a web address. Programs do not use it.",
        hi: "server हाथ से type करने वाले के लिए कुछ लिखकर भेजता है: अक्सर commands की सूची या कोई web पता। program इसका इस्तेमाल नहीं करते।",
    },
    when: Text {
        en: "At any time except inside the message; it changes nothing.",
        hi: "कभी भी, बस message के अंदर नहीं; इससे कुछ नहीं बदलता।",
    },
    replies: &[
        (214, Text { en: "Here is some help.", hi: "यह लीजिए मदद।" }),
        (
            502,
            Text {
                en: "There is no help here.", hi: "यहाँ मदद नहीं मिलती।"
            },
        ),
    ],
    example: Example { service: Service::Mx, lines: &["HELP"] },
    note: None,
};

fn read(cursor: &mut Cursor<'_>, session: &Session) -> Read {
    if session.persona.rules.help_takes_no_topic {
        nothing(cursor, session)
    } else {
        words_for_people(cursor, session)
    }
}

fn run(request: Request, session: &mut Session) -> Outcome {
    let Request::Words(topic) = request else { return done(Answer::Help) };
    let known = topic.is_empty() || super::is_known(session, &topic);
    if known || !session.persona.rules.lookup_topics {
        done(Answer::Help)
    } else {
        Err(Answer::NoSuchTopic.into())
    }
}
