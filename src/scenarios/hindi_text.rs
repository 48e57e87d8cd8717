//! Hindi in a message that goes through ASCII only.

use super::common::{bye, from, meeting, to};
use super::message::{stuffed, with_fields};
use super::stage::{as_ever, mx};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Message,
    title: Text {
        en: "Hindi letters through a narrow pipe", hi: "पतली नली से हिन्दी"
    },
    summary: Text {
        en: "SMTP was made for English letters. MIME packs all others so that every server lets them pass.",
        hi: "SMTP अंग्रेज़ी अक्षरों के लिए बना था। MIME बाकी सब अक्षर ऐसे बाँधता है कि हर server उन्हें जाने देता है।",
    },
    stage: Stage::Set(|| mx("strict", as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let fields = [
        "Subject: =?UTF-8?B?4KSo4KSu4KS44KWN4KSk4KWH?=",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
    ];
    let body = ["4KSo4KSu4KS44KWN4KSk4KWHLCDgpLDgpLXgpL8h"];
    [
        meeting(cast),
        vec![
            from(&cast.address),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&with_fields(cast, &fields, &body)), 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "Without further agreement, only ASCII may come now: letters without accents, digits, signs.",
        hi: "अलग से कुछ तय न हो, तो अब केवल ASCII आ सकता है: सादे अंग्रेज़ी अक्षर, अंक और चिह्न।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "Packed", hi: "बँधा हुआ" },
    why: Text {
        en: "The subject `=?UTF-8?B?…?=` is an encoded word: character set, kind of packing (`B` is base64), text. The body says in `Content-Type` and `Content-Transfer-Encoding` how it is packed. Ravi reads `नमस्ते` in both.",
        hi: "subject में `=?UTF-8?B?…?=` एक encoded word है: character set, packing का तरीका (`B` यानी base64), text। body के लिए यही बात `Content-Type` और `Content-Transfer-Encoding` बताते हैं। रवि दोनों जगह “नमस्ते” पढ़ेगा।",
    },
    holds: None,
};
