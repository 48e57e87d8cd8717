//! `BDAT`: a counted piece of the message.

use super::{
    Answer, Cursor, Example, Fault, Manual, Outcome, Part, Read, Request, Rfc, Service, Session,
    Verb,
};
use crate::smtp::state::{Chunk, Expecting};
use crate::text::Text;

pub(super) static VERB: Verb = Verb {
    word: "BDAT",
    syntax: &["BDAT SP octets [SP LAST]"],
    rfc: Rfc { number: 3030, section: "2" },
    summary: Text {
        en: "Sends a piece of the message whose length is said beforehand.",
        hi: "message का एक टुकड़ा भेजता है, जिसकी लंबाई पहले बता दी जाती है।",
    },
    checks: |checks| checks.bdat,
    read,
    run,
};

pub(super) static MANUAL: Manual = Manual {
    what: Text {
        en: "The number says how many octets follow at once, without waiting. No dot is stuffed and no line is looked at, so that any file may travel as it is. `LAST` marks the last piece. A refused `BDAT` still has its octets behind it; the server throws them away.",
        hi: "संख्या बताती है कि तुरंत, बिना रुके, कितने octets आ रहे हैं। न dot जोड़ना पड़ता है, न lines देखी जाती हैं, इसलिए कोई भी file जैसी है वैसी जा सकती है। `LAST` आखिरी टुकड़े का निशान है। `BDAT` मना हो जाए तो भी उसके octets पीछे-पीछे आते ही हैं; server उन्हें फेंक देता है।",
    },
    when: Text {
        en: "In place of `DATA`, if the server offers `CHUNKING`. The two cannot be mixed in one message.",
        hi: "`DATA` की जगह, अगर server `CHUNKING` की सुविधा देता हो। एक message में दोनों नहीं मिलाए जा सकते।",
    },
    replies: &[
        (
            250,
            Text {
                en: "This piece has arrived; after the last one: the message is in the queue.",
                hi: "यह टुकड़ा मिल गया; आखिरी के बाद: message queue में है।",
            },
        ),
        (
            501,
            Text {
                en: "The number is missing or wrong.", hi: "संख्या नहीं है या गलत है।"
            },
        ),
        (
            503,
            Text {
                en: "`MAIL` and `RCPT` must come first, or `DATA` was used.",
                hi: "पहले `MAIL` और `RCPT` आने चाहिए।",
            },
        ),
        (
            552,
            Text {
                en: "The message is too big.", hi: "message बहुत बड़ा है।"
            },
        ),
    ],
    example: Example {
        service: Service::Mx,
        lines: &[
            "EHLO laptop.example",
            "MAIL FROM:<ravi@example.org>",
            "RCPT TO:<asha@example.in>",
            "BDAT 38 LAST",
            "Subject: Namaste",
            "",
            "One counted line",
        ],
    },
    note: None,
};

#[expect(clippy::needless_pass_by_value, reason = "it is how verbs are run")]
fn run(request: Request, session: &mut Session) -> Outcome {
    let Request::Bdat { octets, last } = request else { return Ok(None) };
    if let Some(transaction) = &mut session.state.transaction {
        transaction.chunked = true;
    }
    let chunk = Chunk { left: octets, last, refused: false };
    if octets == 0 {
        return session.end_of_chunk(chunk);
    }
    session.state.expecting = Expecting::Chunk(chunk);
    Ok(None)
}

/// The length of the part, and whether it is the last.
fn read(cursor: &mut Cursor<'_>, _: &Session) -> Read {
    cursor.take_while(|c| c == ' ');
    let from = cursor.at();
    let octets = cursor.take_while(|c| c.is_ascii_digit());
    cursor.mark(from, Part::ParameterValue);
    let spaced = cursor.take_while(|c| c == ' ');
    let last = !spaced.is_empty() && cursor.eat_as("LAST", Part::Keyword);
    let fault = |at| Fault { answer: Answer::BadChunk, at };
    let octets = octets.parse().map_err(|_| fault(from))?;
    if cursor.is_done() { Ok(Request::Bdat { octets, last }) } else { Err(fault(cursor.at())) }
}
