//! What is said before TLS counts for nothing.

use super::common::{bye, hello};
use super::stage::{as_ever, submission};
use super::steps::{Said, line, lines, step};
use super::{Act, Cast, Chapter, Scenario, Stage, Step};
use crate::smtp::Transport;
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Tls,
    title: Text {
        en: "What TLS makes the server forget", hi: "TLS होते ही server क्या भूल जाता है"
    },
    summary: Text {
        en: "Someone in between slips a line in before the handshake. A right server throws it away; wrong ones once read it as if it were yours.",
        hi: "बीच में बैठा कोई handshake से पहले एक line घुसा देता है। सही server उसे फेंक देता है; ग़लत server कभी उसे आपकी मानकर पढ़ते थे।",
    },
    stage: Stage::Set(|| submission(Transport::Plain, as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    vec![
        step(Act::Connect, Some(220), CONNECT),
        hello(&cast.client),
        lines("STARTTLS\r\nMAIL FROM:<thief@example.com>\r\n", 220, SLIPPED),
        step(Act::TlsHandshake, None, HANDSHAKE),
        line("MAIL FROM:<asha@example.in>", 503, FORGOTTEN),
        hello(&cast.client),
        bye(),
    ]
}

const CONNECT: Said = Said {
    title: Text { en: "Connect", hi: "server से जुड़ना" },
    why: Text {
        en: "In the clear, as always on port 587.",
        hi: "खुले में, जैसा port 587 पर हमेशा होता है।",
    },
    holds: None,
};

const SLIPPED: Said = Said {
    title: Text { en: "A line slipped in", hi: "घुसाई हुई line" },
    why: Text {
        en: "Behind `STARTTLS` hangs a second line, which the client never sent. There is one answer only: the server leaves the rest unread.",
        hi: "`STARTTLS` के पीछे एक और line लगी है, जो client ने भेजी ही नहीं। जवाब एक ही है: server बाकी को पढ़ता ही नहीं।",
    },
    holds: None,
};

const HANDSHAKE: Said = Said {
    title: Text { en: "The handshake", hi: "handshake" },
    why: Text {
        en: "From here on nobody can slip anything in.", hi: "यहाँ से कोई कुछ नहीं घुसा सकता।"
    },
    holds: Some(Text {
        en: "Neither the line of the thief nor the `EHLO`: the server is as if newly met.",
        hi: "न चोर की line, न `EHLO`: server ऐसे है जैसे पहली बार मिला हो।",
    }),
};

const FORGOTTEN: Said = Said {
    title: Text {
        en: "It knows nobody", hi: "वह किसी को नहीं जानता"
    },
    why: Text {
        en: "`503`: even the honest client has to introduce itself again. In 2011 several servers got this wrong, and the thief's line was carried out under TLS.",
        hi: "`503`: ईमानदार client को भी दोबारा परिचय देना पड़ता है। 2011 में कई server इसमें चूके थे, और चोर की line TLS के अंदर चल जाती थी।",
    },
    holds: None,
};
