//! Drawing: an envelope and the letter in it, with addresses that differ.

use yew::prelude::*;

use crate::text::{Lang, Text};
use crate::ui::place::Place;
use crate::ui::words::{ENVELOPE, LETTER};

/// The drawing.
pub(super) fn drawing(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <figure class="d-figure">
            <div class="d-pair">
                { envelope(lang) }
                { letter(lang) }
            </div>
            <ol class="d-marks">
                for mark in MARKS {
                    <li>{ place.say(mark) }</li>
                }
            </ol>
            <figcaption>{ place.say(CAPTION) }</figcaption>
        </figure>
    }
}

fn envelope(lang: Lang) -> Html {
    html! {
        <svg class="d-paper" viewBox="0 0 340 236" role="img" aria-labelledby="d-envelope">
            <title id="d-envelope">{ ENVELOPE_TITLE.get(lang) }</title>
            <rect class="d-body" x="2" y="10" width="336" height="224" rx="5" />
            <path class="d-airmail" d="M8 18h324v208H8z" />
            <path class="d-stamp" d="M270 28h50v60h-50z" />
            <path class="d-red" d="M276 34h38v48h-38z" />
            <g transform="translate(295 58)">
                <path class="d-plain-letter" d="M-13-9h26v18h-26z" />
                <path class="d-flap" d="m-13-9 13 10 13-10" />
            </g>
            <path class="d-cancel" d="M206 44c8-6 14 6 22 0s14 6 22 0 14 6 22 0 14 6 22 0M206 56c8-6 14 6 22 0s14 6 22 0 14 6 22 0 14 6 22 0M206 68c8-6 14 6 22 0s14 6 22 0 14 6 22 0 14 6 22 0" />
            <text class="d-heading" x="24" y="52">{ ENVELOPE.get(lang) }</text>
            <text class="d-soft" x="24" y="76">{ FOR_SERVERS.get(lang) }</text>
            { marked("A", 128, "MAIL FROM:<news@post.example>") }
            { marked("B", 166, "RCPT TO:<ravi@example.org>") }
            { marked("C", 204, "RCPT TO:<sita@example.net>") }
        </svg>
    }
}

fn letter(lang: Lang) -> Html {
    html! {
        <svg class="d-paper" viewBox="0 0 340 236" role="img" aria-labelledby="d-letter">
            <title id="d-letter">{ LETTER_TITLE.get(lang) }</title>
            <path class="d-body" d="M2 10h300l36 32v192H2z" />
            <path class="d-sunk" d="M302 10v32h36z" />
            <text class="d-heading" x="24" y="52">{ LETTER.get(lang) }</text>
            <text class="d-soft" x="24" y="76">{ FOR_PEOPLE.get(lang) }</text>
            { marked("A", 110, "From: meera@example.com") }
            { marked("B", 140, "To: ravi@example.org") }
            <text class="d-code" x="50" y="170">{ "Subject: " }{ SUBJECT.get(lang) }</text>
            <path class="d-stroke" d="M24 186h292" />
            <text class="d-hand" x="24" y="216">{ BODY.get(lang) }</text>
        </svg>
    }
}

/// A line of the mail, and the letter that the list below explains.
fn marked(mark: &'static str, y: i32, line: &'static str) -> Html {
    html! {
        <>
            <circle class="d-red" cx="32" cy={(y - 5).to_string()} r="11" />
            <text class="d-mark" x="32" y={y.to_string()} text-anchor="middle">{ mark }</text>
            <text class="d-code" x="50" y={y.to_string()}>{ line }</text>
        </>
    }
}

const BODY: Text = Text {
    en: "Dear friends, come on Sunday …", hi: "प्रिय मित्रो, रविवार को आइए …"
};
const CAPTION: Text = Text {
    en: "One mail: the envelope as the servers see it, and the letter as Ravi sees it.",
    hi: "एक ही mail: लिफ़ाफ़ा, जैसा servers को दिखता है, और चिट्ठी, जैसी रवि को दिखती है।",
};
const ENVELOPE_TITLE: Text = Text {
    en: "The envelope, for the servers. A: MAIL FROM news@post.example. B: RCPT TO ravi@example.org. C: RCPT TO sita@example.net.",
    hi: "लिफ़ाफ़ा, servers के लिए। A: MAIL FROM news@post.example। B: RCPT TO ravi@example.org। C: RCPT TO sita@example.net।",
};
const FOR_PEOPLE: Text =
    Text { en: "for the reader", hi: "पढ़ने वाले के लिए" };
const FOR_SERVERS: Text = Text { en: "for the servers", hi: "servers के लिए" };
const LETTER_TITLE: Text = Text {
    en: "The letter, for the reader. A: From meera@example.com. B: To ravi@example.org. Nothing in it names C, sita@example.net.",
    hi: "चिट्ठी, पढ़ने वाले के लिए। A: From meera@example.com। B: To ravi@example.org। C, यानी sita@example.net, का नाम इसमें कहीं नहीं है।",
};
const MARKS: [Text; 3] = [
    Text {
        en: "**The senders differ.** A newsletter service sends for Meera and collects what cannot be delivered. SMTP does not ask whether she agreed.",
        hi: "**भेजने वाले अलग हैं।** newsletter की एक सेवा मीरा की ओर से भेजती है, और mail न पहुँचने की ख़बर ख़ुद लेती है। मीरा की सहमति थी या नहीं, SMTP यह नहीं पूछता।",
    },
    Text {
        en: "**The same recipient twice.** The mail comes to Ravi because of the envelope, not because of `To:`.",
        hi: "**एक पाने वाला, दो जगह।** mail रवि के पास लिफ़ाफ़े के कारण आती है, `To:` के कारण नहीं।",
    },
    Text {
        en: "**Only on the envelope.** Sita is in Bcc: she gets the same letter, and nothing in it tells Ravi.",
        hi: "**केवल लिफ़ाफ़े पर।** सीता Bcc में हैं: चिट्ठी उन्हें भी वही मिलती है, पर रवि को उससे पता नहीं चलता।",
    },
];
const SUBJECT: Text = Text { en: "Invitation", hi: "निमंत्रण" };
