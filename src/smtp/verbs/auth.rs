//! `AUTH`: a user logs in.

use super::{
    Answer, Cursor, Example, Fault, Manual, Outcome, Part, Read, Request, Rfc, Said, Service,
    Session, Verb,
};
use crate::smtp::mechanisms;
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "AUTH",
    syntax: &["AUTH SP mechanism [SP initial-response]"],
    rfc: Rfc { number: 4954, section: "4" },
    summary: Text {
        en: "The client proves on whose behalf it sends.",
        hi: "client साबित करता है कि वह किसकी तरफ़ से mail भेज रहा है।",
    },
    checks: |checks| checks.auth,
    read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "`AUTH` names a way to log in (a mechanism) from the server's list. With `PLAIN`, user name and password follow in one base64 word; if it is missing, the server asks for it with `334`. base64 is only packaging, not a secret: **the password is safe because of TLS alone**. A line with `*` breaks off the login.",
        hi: "`AUTH` के साथ client server की सूची में से login का एक तरीका (mechanism) चुनता है। `PLAIN` में user name और password एक ही base64 शब्द में आते हैं; वह साथ न हो तो server `334` से माँगता है। base64 केवल packing है, ताला नहीं: **password केवल TLS के कारण सुरक्षित है**। `*` वाली line से login बीच में छोड़ा जा सकता है।",
    },
    when: Text {
        en: "After `EHLO` and under TLS, once, and never in the middle of a message. A server for handing in mail takes no `MAIL` before it.",
        hi: "`EHLO` के बाद और TLS में, एक ही बार, और किसी message के बीच में कभी नहीं। mail सौंपने वाला server इसके बिना `MAIL` नहीं लेता।",
    },
    replies: &[
        (235, Text { en: "Logged in.", hi: "login हो गया।" }),
        (
            334,
            Text {
                en: "Go on: the server waits for the next piece, in base64.",
                hi: "आगे भेजिए: server base64 में अगला हिस्सा माँग रहा है।",
            },
        ),
        (
            501,
            Text {
                en: "The answer is not base64, or the client broke off.",
                hi: "जवाब base64 नहीं है, या client ने login बीच में छोड़ दिया।",
            },
        ),
        (
            504,
            Text {
                en: "The server does not know this way to log in.",
                hi: "server login का यह तरीका नहीं जानता।",
            },
        ),
        (530, Text { en: "Encrypt first.", hi: "पहले connection encrypt कीजिए।" }),
        (
            534,
            Text {
                en: "This kind of proof is too weak. Gmail: make an app password.",
                hi: "यह सबूत काफ़ी नहीं है। Gmail में: app password बनाइए।",
            },
        ),
        (
            535,
            Text {
                en: "User name or password is wrong.", hi: "user name या password गलत है।"
            },
        ),
    ],
    example: Example {
        service: Service::Submission,
        lines: &[
            "EHLO laptop.example",
            "STARTTLS",
            "EHLO laptop.example",
            "AUTH LOGIN",
            "YXNoYUBleGFtcGxlLmlu",
            "YWJjZGVmZ2hpamtsbW5vcA==",
        ],
    },
    note: Some(Text {
        en: "`LOGIN` asks for the name and the password one after the other. `334 VXNlcm5hbWU6` is “Username:” and `334 UGFzc3dvcmQ6` is “Password:”, in base64.",
        hi: "`LOGIN` में server पहले नाम और फिर password पूछता है। `334 VXNlcm5hbWU6` का मतलब “Username:” है और `334 UGFzc3dvcmQ6` का “Password:”, base64 में।",
    }),
};

fn run(request: Request, session: &mut Session) -> Outcome {
    match request {
        Request::Auth { mechanism, response } => {
            mechanisms::begin(session, &mechanism, response.as_deref())
        }
        _ => Err(Said::from(Answer::NoMechanism)),
    }
}

/// The mechanism, and the answer to a challenge that the client does not wait for.
fn read(cursor: &mut Cursor<'_>, session: &Session) -> Read {
    let space_is_empty = session.persona.rules.login.space_is_empty;
    let space = cursor.take_while(|c| c == ' ');
    let from = cursor.at();
    let mechanism = cursor.take_while(|c| c != ' ');
    cursor.mark(from, Part::Mechanism);
    if mechanism.is_empty() && (space.is_empty() || !space_is_empty) {
        return Err(Fault { answer: Answer::NoMechanism, at: cursor.at() });
    }
    let space = cursor.take_while(|c| c == ' ');
    let may_be_empty = space_is_empty && !space.is_empty();
    let response = Some(cursor.take_rest(Part::Response));
    let response = response.filter(|text| !text.is_empty() || may_be_empty);
    Ok(Request::Auth { mechanism: mechanism.to_owned(), response: response.map(str::to_owned) })
}
