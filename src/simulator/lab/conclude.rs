//! What a good client concludes from what came back.

use super::moves::{Deed, Fault};
use super::play::Note;
use super::{Lab, Node};
use crate::smtp::client::{Conclusion, Problem, Stage};
use crate::smtp::{Phase, Reply};
use crate::text::Text;

/// What a client concludes, and where it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What it was waiting for.
    pub stage: Stage,
    /// What it makes of it, and who must act.
    pub words: Text,
}

/// What a good client concludes from the last move; `None`: it goes on.
pub fn conclude(lab: &Lab) -> Option<Verdict> {
    let node = lab.here();
    let stage = stage(lab, node)?;
    let reply = node.replies().last().cloned();
    let words = match node.note {
        Some(Note::WrongName) => WRONG_NAME,
        Some(Note::TlsFailed | Note::TlsAgain) => TLS_FAILED,
        Some(Note::NotTls) => NOT_TLS,
        Some(Note::Hangs) => HANGS,
        Some(Note::Late(_)) if stage != Stage::EndOfData => LATE,
        Some(Note::Lost | Note::Late(_) | Note::Half) => {
            Conclusion::ServerLeft { stage, reply: None }.explain()
        }
        Some(Note::Garbage) => {
            Conclusion::Protocol { stage, problem: Problem::NotAReply }.explain()
        }
        _ => of_reply(lab, stage, reply?)?.explain(),
    };
    Some(Verdict { stage, words })
}

fn of_reply(lab: &Lab, stage: Stage, reply: Reply) -> Option<Conclusion> {
    Some(match (reply.code, stage) {
        (421, _) => Conclusion::ServerLeft { stage, reply: Some(reply) },
        (code, Stage::EndOfData) if code < 400 => {
            Conclusion::Sent { reply, refused: refused_recipients(lab) }
        }
        (..400, _) => return None,
        (400..500, _) => Conclusion::TryLater { stage, reply },
        // Without a login it is no password that was wrong.
        (530 | 534 | 535, Stage::Login) => Conclusion::LoginFailed { reply },
        _ => Conclusion::Rejected { stage, reply },
    })
}

/// Recipients of the message that was just sent who were refused.
fn refused_recipients(lab: &Lab) -> Vec<(String, Reply)> {
    let mut refused = Vec::new();
    for node in lab.back().filter_map(|at| lab.node(at)) {
        let Some(the) = &node.the else { continue };
        match (&*the.act.verb(), node.replies().last()) {
            ("MAIL" | "RSET" | "EHLO", _) => break,
            ("RCPT", Some(reply)) if !reply.is_positive() => {
                let line = node.spoken.first().map(|line| line.text.clone()).unwrap_or_default();
                refused.push((line, reply.clone()));
            }
            _ => {}
        }
    }
    refused.reverse();
    refused
}

/// What the client was waiting for.
pub(super) fn stage(lab: &Lab, node: &Node) -> Option<Stage> {
    let the = node.the.as_ref()?;
    let before = lab.node(node.parent)?.phase;
    Some(match (&the.act, before) {
        (Deed::Handshake, _) => Stage::Tls,
        (Deed::Connect, _) | (_, Some(Phase::Handshake)) => Stage::Greeting,
        (_, Some(Phase::Data)) => Stage::EndOfData,
        (_, Some(Phase::Authentication)) => Stage::Login,
        (act, _) => match &*act.verb() {
            "EHLO" | "HELO" => Stage::Hello,
            "STARTTLS" => Stage::Tls,
            "AUTH" => Stage::Login,
            "MAIL" => Stage::Sender,
            "RCPT" => Stage::Recipient(0),
            "DATA" => Stage::Data,
            "BDAT" => Stage::EndOfData,
            "QUIT" => Stage::Quit,
            // Nobody concludes anything from what only asks.
            _ if !matches!(the.fault, Some(Fault::Lost | Fault::Delay)) => return None,
            _ => Stage::Hello,
        },
    })
}

const HANGS: Text = Text {
    en: "Nothing will ever come: on port 465 the server waits for the first byte of TLS, and the program, set to STARTTLS, waits for a greeting in the clear. After some minutes it reports a timeout. Set the program to **SSL/TLS**, or choose port 587.",
    hi: "अब कभी कुछ नहीं आएगा: port 465 पर server TLS के पहले byte का इंतज़ार कर रहा है, और STARTTLS पर set किया हुआ program खुले में आने वाले greeting का। कुछ मिनट बाद program timeout बताएगा। program में **SSL/TLS** चुनिए, या port 587 लीजिए।",
};
const LATE: Text = Text {
    en: "The client does not wait for ever: RFC 5321 §4.5.3.2 gives five minutes for most answers. Then it closes the connection, keeps the message and tries again later by itself.",
    hi: "client हमेशा इंतज़ार नहीं करता: RFC 5321 §4.5.3.2 ज़्यादातर जवाबों के लिए पाँच मिनट देता है। उसके बाद वह connection बंद करता है, message सँभालकर रखता है और बाद में अपने-आप फिर कोशिश करता है।",
};
const NOT_TLS: Text = Text {
    en: "The program began TLS at once, and this port speaks plain SMTP first. What came back was “220 …”, which is no TLS: libraries call it **wrong version number**. Set the program to **STARTTLS**, or choose port 465.",
    hi: "program ने आते ही TLS शुरू कर दिया, जबकि इस port पर पहले सादा SMTP बोला जाता है। जवाब में “220 …” आया, जो TLS नहीं है: libraries इसे **wrong version number** कहती हैं। program में **STARTTLS** चुनिए, या port 465 लीजिए।",
};
const TLS_FAILED: Text = Text {
    en: "Client and server found no way to encrypt that both know: often an old program that knows only TLS 1.0. Nothing was sent. Update the program or the system; do not switch encryption off.",
    hi: "client और server को encryption का ऐसा कोई तरीक़ा नहीं मिला जो दोनों जानते हों: अक्सर पुराना program, जिसे केवल TLS 1.0 आता है। कुछ भेजा नहीं गया। program या system को update कीजिए; encryption बंद मत कीजिए।",
};
const WRONG_NAME: Text = Text {
    en: "The certificate belongs to another name. Either the server name in the settings is wrong, or somebody sits in between. The program breaks off **before** it says the password. Correct the server name; never “accept” such a certificate.",
    hi: "certificate किसी और नाम का है। या तो settings में server का नाम ग़लत है, या बीच में कोई बैठा है। program password बताने से **पहले** ही रुक जाता है। server का नाम सुधारिए; ऐसे certificate को कभी “accept” मत कीजिए।",
};
