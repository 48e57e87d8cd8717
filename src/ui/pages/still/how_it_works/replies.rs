//! Drawing: the three ways that a mail goes after an answer.

use yew::prelude::*;

use super::pictures::letter;
use crate::text::Text;
use crate::ui::place::Place;

/// The drawing.
pub(super) fn drawing(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <figure class="d-figure">
            <ul class="d-cards d-replies">
                for reply in REPLIES {
                    <li class={reply.class}>
                        { picture(&reply) }
                        <strong class="d-name">{ reply.name.get(lang) }</strong>
                        <p>{ place.say(reply.about) }</p>
                    </li>
                }
            </ul>
            <figcaption>{ place.say(CAPTION) }</figcaption>
        </figure>
    }
}

struct Reply {
    class: &'static str,
    digits: &'static str,
    /// The way of the letter after the stamp.
    path: &'static str,
    /// Where the letter is then.
    letter: (i32, i32),
    name: Text,
    about: Text,
}

fn picture(reply: &Reply) -> Html {
    let (x, y) = reply.letter;
    html! {
        <svg class="d-check" viewBox="0 0 280 104" role="img" aria-label={reply.digits}>
            <path class="d-wall" d="M196 6v92" />
            <path class="d-way-on" d={reply.path} />
            { letter(x, y) }
            <g transform="rotate(-8 84 52)">
                <circle class="d-ring" cx="84" cy="52" r="38" />
                <circle class="d-ring d-inner" cx="84" cy="52" r="32" />
                <text class="d-digits" x="84" y="60" text-anchor="middle">{ reply.digits }</text>
            </g>
        </svg>
    }
}

const REPLIES: [Reply; 3] = [
    Reply {
        class: "d-good",
        digits: "2xx",
        path: "M132 52h84m-9-7 9 7-9 7",
        letter: (242, 52),
        name: Text { en: "Yes", hi: "हाँ" },
        about: Text {
            en: "`250`: accepted. From now on the server answers for it.",
            hi: "`250`: server ने ले ली। अब ज़िम्मेदारी उसकी है।",
        },
    },
    Reply {
        class: "d-wait",
        digits: "4xx",
        path: "M132 44c30-16 50-6 50 10s-22 24-44 14m10-5-11 4 5 11",
        letter: (20, 52),
        name: Text { en: "Not now", hi: "अभी नहीं" },
        about: Text {
            en: "`451`: try again later. The mail waits with the sender.",
            hi: "`451`: थोड़ी देर बाद कोशिश कीजिए। mail भेजने वाले के पास रुकती है।",
        },
    },
    Reply {
        class: "d-bad",
        digits: "5xx",
        path: "M132 44h42a10 10 0 0 1 0 20h-36m9-7-9 7 9 7",
        letter: (20, 52),
        name: Text { en: "No", hi: "नहीं" },
        about: Text {
            en: "`550`: never like this. The sender on the envelope is told.",
            hi: "`550`: ऐसे कभी नहीं। लिफ़ाफ़े पर लिखे भेजने वाले को ख़बर जाती है।",
        },
    },
];

const CAPTION: Text = Text {
    en: "The server is behind the line; the letter lies where it is after the answer.",
    hi: "रेखा के उस पार server है; जवाब के बाद चिट्ठी जहाँ रहती है, वहीं दिखाई गई है।",
};
