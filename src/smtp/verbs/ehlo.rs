//! `EHLO`: the client introduces itself, the server lists its extensions.

use super::{
    Answer, Cursor, Example, Fault, Manual, Outcome, Part, Read, Request, Rfc, Said, Service,
    Session, Verb, extensions,
};
use crate::smtp::{Domain, Hello};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "EHLO",
    syntax: &["EHLO SP ( Domain / address-literal )"],
    rfc: Rfc { number: 5321, section: "4.1.1.1" },
    summary: Text {
        en: "The client says who it is and asks what the server can do.",
        hi: "client अपना नाम बताता है और पूछता है कि server क्या-क्या कर सकता है।",
    },
    checks: |checks| checks.hello,
    read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`EHLO` (extended hello) opens the conversation. The server answers with its name and then one line for each extension: how big a message may be (`SIZE`), whether it can encrypt (`STARTTLS`), how to log in (`AUTH`). The client uses only what stands in this list. `EHLO` also drops a message that has been begun, as `RSET` does.",
        hi: "`EHLO` (extended hello) से बातचीत शुरू होती है। server पहले अपना नाम बताता है, फिर हर extension की एक line: message कितना बड़ा हो सकता है (`SIZE`), encrypt कर सकता है या नहीं (`STARTTLS`), login कैसे होगा (`AUTH`)। client वही इस्तेमाल करता है जो इस सूची में लिखा हो। अगर कोई message बीच में था, तो `EHLO` उसे `RSET` की तरह हटा देता है।",
    },
    when: Text {
        en: "First of all, and **again** after `STARTTLS`, since everything said before TLS is forgotten. It may also come later.",
        hi: "सबसे पहले, और `STARTTLS` के बाद **दोबारा**, क्योंकि TLS से पहले कही हर बात भुला दी जाती है। बाद में भी आ सकता है।",
    },
    replies: &[
        (
            250,
            Text {
                en: "Pleased to meet you; here is what I can do.",
                hi: "मिलकर अच्छा लगा; मैं यह सब कर सकता हूँ।",
            },
        ),
        (
            501,
            Text {
                en: "What the client calls itself is neither a domain name nor an address in brackets.",
                hi: "client ने जो नाम बताया, वह न domain है, न brackets में लिखा IP address।",
            },
        ),
        (
            502,
            Text {
                en: "A very old server without extensions: try `HELO`.",
                hi: "बहुत पुराना server, जिसमें extension नहीं हैं: `HELO` आज़माइए।",
            },
        ),
    ],
    example: Example { service: Service::Submission, lines: &["EHLO laptop.example"] },
    note: Some(Text {
        en: "Nobody checks the name at this point. A computer without a name of its own writes its IP address: `EHLO [192.0.2.7]`. Servers that take mail from strangers do look at it, since spammers often lie here.",
        hi: "इस समय नाम की कोई जाँच नहीं होती। जिस computer का अपना नाम न हो, वह IP address लिखता है: `EHLO [192.0.2.7]`। पर जो server अजनबियों से mail लेते हैं, वे इसे देखते हैं, क्योंकि spam भेजने वाले यहाँ अक्सर झूठ बोलते हैं।",
    }),
};

#[expect(clippy::unnecessary_wraps, reason = "it is how verbs end")]
fn run(request: Request, session: &mut Session) -> Outcome {
    greet(request, true, session);
    let more = extensions::lines(session).collect();
    Ok(Some(Said { more, ..Said::from(Answer::Ehlo) }))
}

/// Takes the client's name. It clears the buffers, as `RSET` does
/// (RFC 5321 §4.1.4).
pub(super) fn greet(request: Request, extended: bool, session: &mut Session) {
    if let Request::Hello(name) = request {
        session.state.hello = Some(Hello { name, extended });
        session.extended |= extended;
    }
    if session.persona.rules.hello_resets {
        session.state.reset();
    }
}

/// Reads the client's name.
pub(super) fn read(cursor: &mut Cursor<'_>, session: &Session) -> Read {
    let space = cursor.take_while(|c| c == ' ');
    let (at, name) = (cursor.at(), cursor.rest());
    let literal = name.starts_with('[');
    let part = if literal { Part::AddressLiteral } else { Part::Domain };
    cursor.skip_as(name.len(), part);
    if name.is_empty() {
        let rules = &session.persona.rules;
        let counts = !space.is_empty() && rules.lines.empty_name;
        let answer = if counts { Answer::BadHello } else { Answer::NoHello };
        return Err(Fault { answer, at });
    }
    match (session.persona.rules.hello)(name) {
        Ok(()) if literal => Ok(Request::Hello(Domain::Literal(name.into()))),
        Ok(()) => Ok(Request::Hello(Domain::Name(name.into()))),
        Err(answer) => Err(Fault { answer, at }),
    }
}
