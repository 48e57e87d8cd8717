//! Both sides prove that they know the password.

use super::common::bye;
use super::logins::login_lines;
use super::stage::{submission, with};
use super::steps::{Said, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Login,
    title: Text {
        en: "AUTH SCRAM-SHA-256: each proves itself to the other",
        hi: "AUTH SCRAM-SHA-256: दोनों अपनी पहचान साबित करते हैं",
    },
    summary: Text {
        en: "The password crosses nothing, the server does not even have it, and a false server is found out. SCRAM-SHA-1 is the same with an older hash.",
        hi: "password कहीं नहीं जाता, server के पास भी नहीं होता, और नकली server पकड़ा जाता है। SCRAM-SHA-1 यही है, पुराने hash के साथ।",
    },
    stage: Stage::Set(|| {
        submission(Transport::Tls, |setup| with(setup, &["SCRAM-SHA-1", "SCRAM-SHA-256"]))
    }),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let said = login_lines(cast, "SCRAM-SHA-256", None);
    let [first, last, thanks] = &said[..] else { return Vec::new() };
    [
        opening(cast),
        vec![line(first, 334, FIRST), line(last, 334, LAST), line(thanks, 235, THANKS), bye()],
    ]
    .concat()
}

const FIRST: Said = Said {
    title: Text { en: "Name and a random word", hi: "नाम और एक random शब्द" },
    why: Text {
        en: "`n,,n=` name `,r=` random word, all in base64. The server adds a random word of its own, a salt and a number: so many times, 4096, the password has to be hashed.",
        hi: "`n,,n=` नाम `,r=` random शब्द, सब base64 में। server अपना random शब्द, एक salt और एक संख्या जोड़ता है: password को इतनी बार, यानी 4096 बार, hash करना है।",
    },
    holds: None,
};

const LAST: Said = Said {
    title: Text { en: "The client's proof", hi: "client का सबूत" },
    why: Text {
        en: "`c=biws,r=…,p=…`: `p` is the proof, made from the password and from all that was said so far. The server checks it with what it keeps, from which nobody can log in.",
        hi: "`c=biws,r=…,p=…`: `p` सबूत है, जो password और अब तक कही हर बात से बना है। server उसे अपने पास रखी चीज़ से जाँचता है, जिससे कोई login नहीं कर सकता।",
    },
    holds: None,
};

const THANKS: Said = Said {
    title: Text {
        en: "The server's proof, and an empty line", hi: "server का सबूत, और खाली line"
    },
    why: Text {
        en: "The last `334` held `v=`: the server's own proof. The client has checked it and says so with an empty line. A false server could not have answered.",
        hi: "आख़िरी `334` में `v=` था: server का अपना सबूत। client ने उसे जाँचा और खाली line से यह बता दिया। नकली server जवाब दे ही नहीं पाता।",
    },
    holds: None,
};
