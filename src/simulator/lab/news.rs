//! What the last move did, in words: for those who do not see it, and for all.

use super::moves::Deed;
use super::play::Note;
use super::{Lab, Node};
use crate::smtp::{Change, Event, Phase};
use crate::text::{Lang, Text, t};

/// What the last move did, sentence by sentence.
pub fn news(lab: &Lab, lang: Lang) -> Vec<String> {
    let node = lab.here();
    let mut out = Vec::new();
    let Some(the) = &node.the else { return vec![NOTHING.get(lang).to_owned()] };
    if let Some(code) = node.code() {
        out.push(ANSWERED.fill(lang, &[("code", &code.to_string())]));
    } else if node.note.is_none() && matches!(the.act, Deed::Send(_)) {
        out.push(SILENT.get(lang).to_owned());
    }
    out.extend(node.note.map(|note| about(note).fill(lang, &[("minutes", &minutes(note))])));
    out.extend(node.changes().filter_map(|change| said(change, lang)));
    if node.events.iter().any(|event| matches!(event, Event::Accepted(_))) {
        out.push(ACCEPTED.get(lang).to_owned());
    }
    if out.is_empty() && node.phase == Some(Phase::Handshake) {
        out.push(WAITS.get(lang).to_owned());
    }
    if node.phase == Some(Phase::Closed) {
        out.push(CLOSED.get(lang).to_owned());
    }
    out
}

/// What is to be said about a move besides its lines.
pub const fn about(note: Note) -> Text {
    match note {
        Note::NotConnected => {
            t("There is no connection: nobody hears it.", "connection नहीं है: इसे कोई नहीं सुनता।")
        }
        Note::Hangs => t(
            "No answer, and none will come: the server waits for TLS, the client for a greeting.",
            "कोई जवाब नहीं, और आएगा भी नहीं: server TLS का इंतज़ार कर रहा है, client greeting का।",
        ),
        Note::NotTls => t(
            "The client began TLS, but what came back was plain SMTP: “wrong version number”. It gives up.",
            "client ने TLS शुरू किया, पर जवाब सादे SMTP में आया: “wrong version number”। client हार मान लेता है।",
        ),
        Note::TlsAgain => t(
            "TLS within TLS: that is not foreseen. The connection ends.",
            "TLS के भीतर TLS: ऐसा कोई नियम नहीं है। connection ख़त्म।",
        ),
        Note::BecameText => t(
            "In the message every line is text: the server takes it and says nothing.",
            "message के बीच हर line केवल text है: server उसे रख लेता है और कुछ नहीं कहता।",
        ),
        Note::Unfinished => t(
            "The line has no end yet: the server waits for CR LF.",
            "line अभी पूरी नहीं हुई: server CR LF का इंतज़ार कर रहा है।",
        ),
        Note::Lost => t(
            "The connection broke before the answer came. Whether the server did it, the client cannot know.",
            "जवाब आने से पहले connection टूट गया। server ने काम किया या नहीं, client नहीं जान सकता।",
        ),
        Note::Late(_) => t(
            "After {minutes} minutes without an answer the client closes the connection.",
            "{minutes} मिनट तक जवाब न आने पर client connection बंद कर देता है।",
        ),
        Note::Half => t(
            "Half an answer, without a line end; then nothing more.",
            "आधा जवाब, बिना line के अंत के; फिर कुछ नहीं।",
        ),
        Note::Garbage => t("What came back is no SMTP.", "जो वापस आया, वह SMTP नहीं है।"),
        Note::TlsFailed => t(
            "The handshake failed: no way to encrypt that both sides know.",
            "handshake नहीं हो सका: encryption का ऐसा कोई तरीक़ा नहीं जो दोनों जानते हों।",
        ),
        Note::WrongName => t(
            "The certificate is for another name. The client hangs up before it says anything.",
            "certificate किसी और नाम का है। client कुछ बताए बिना ही connection काट देता है।",
        ),
    }
}

/// Minutes after which a client gives up, where a note is about that; otherwise empty.
pub fn minutes(note: Note) -> String {
    match note {
        Note::Late(seconds) => (seconds / 60).to_string(),
        _ => String::new(),
    }
}

fn said(change: &Change, lang: Lang) -> Option<String> {
    let (text, value) = match change {
        Change::Tls => (TLS, String::new()),
        Change::Hello(Some(hello)) => (HELLO, hello.name.to_string()),
        Change::Hello(None) => (NO_HELLO, String::new()),
        Change::Identity(Some(user)) => (IDENTITY, user.clone()),
        Change::Identity(None) => (NO_IDENTITY, String::new()),
        Change::ReversePath(Some(path)) => (SENDER, path.to_string()),
        Change::ReversePath(None) => (NO_SENDER, String::new()),
        Change::ForwardPaths(paths) if paths.is_empty() => (NO_RECIPIENTS, String::new()),
        Change::ForwardPaths(paths) => (RECIPIENTS, paths.len().to_string()),
        // The state of the server stands beside it.
        Change::MailData(0) | Change::Phase(_) => return None,
        Change::MailData(octets) => (DATA, octets.to_string()),
    };
    Some(text.fill(lang, &[("value", &value)]))
}

/// A branch in short: what was done otherwise, and how it ended.
pub fn in_short(lab: &Lab, tip: usize, lang: Lang) -> String {
    let Some(end) = lab.node(tip) else { return String::new() };
    // The first move that is not shared with the branch that is shown.
    let fork = lab.fork(tip, lab.at());
    let first = lab.back_from(tip).take_while(|at| *at != fork).last().unwrap_or(tip);
    let (parts, what) = lab.node(first).map_or((0, String::new()), |n| (n.depth, what(n, lang)));
    let code = end.code().map_or_else(|| "…".to_owned(), |code| code.to_string());
    let steps = end.depth.to_string();
    BRANCH.fill(
        lang,
        &[("at", &parts.to_string()), ("what", &what), ("steps", &steps), ("code", &code)],
    )
}

/// A move in a few words.
pub fn what(node: &Node, lang: Lang) -> String {
    let Some(the) = &node.the else { return START.get(lang).to_owned() };
    let act = match &the.act {
        Deed::Connect => CONNECT.get(lang).to_owned(),
        Deed::Handshake => "TLS handshake".to_owned(),
        Deed::Send(_) => {
            let line = node.spoken.first().map(|line| &*line.text).unwrap_or_default();
            let short: String = line.chars().map(super::export::picture).take(28).collect();
            if line.chars().count() > 28 { short + "…" } else { short }
        }
    };
    let fault = the.fault.as_ref().map(|_| FAULT.get(lang)).unwrap_or_default();
    format!("{act}{fault}")
}

const ACCEPTED: Text = t(
    "The message is in the queue: from now on the server answers for it.",
    "message queue में आ गया: अब ज़िम्मेदारी server की है।",
);
const ANSWERED: Text = t("The server answered {code}.", "server का जवाब: {code}।");
const BRANCH: Text =
    t("step {at}: {what} → {code} ({steps} steps)", "क़दम {at}: {what} → {code} ({steps} क़दम)");
const CLOSED: Text = t("The connection is closed.", "connection बंद है।");
const CONNECT: Text = t("connect", "connection");
const DATA: Text =
    t("{value} octets of the message have come.", "message के {value} octets आ चुके हैं।");
const FAULT: Text = t(" ⚡", " ⚡");
const HELLO: Text = t("It knows the client as {value}.", "अब वह client को {value} नाम से जानता है।");
const IDENTITY: Text = t("{value} is logged in.", "{value} का login हो गया।");
const NOTHING: Text = t("Nobody has connected yet.", "अभी कोई जुड़ा नहीं है।");
const NO_HELLO: Text = t("The client's name is forgotten.", "client का नाम भुला दिया गया।");
const NO_IDENTITY: Text = t("Nobody is logged in any more.", "अब किसी का login नहीं है।");
const NO_RECIPIENTS: Text = t("The list of recipients is empty.", "पाने वालों की सूची ख़ाली है।");
const NO_SENDER: Text = t("The sender is forgotten.", "भेजने वाला भुला दिया गया।");
const RECIPIENTS: Text = t("Recipients so far: {value}.", "अब तक पाने वाले: {value}।");
const SENDER: Text = t("The sender is {value}.", "भेजने वाला है {value}।");
const SILENT: Text = t("The server says nothing.", "server कुछ नहीं कहता।");
const START: Text = t("the beginning", "शुरुआत");
const WAITS: Text = t(
    "There is a connection, and the server waits for TLS.",
    "connection बन गया, और server TLS का इंतज़ार कर रहा है।",
);
const TLS: Text = t("The connection is encrypted now.", "connection अब encrypted है।");
