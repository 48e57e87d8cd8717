//! SMTP, IMAP and POP3: who speaks which, and for what.

use yew::prelude::*;

use super::Part;
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part =
    Part {
        id: "protocols", title: Text { en: "Three languages", hi: "तीन भाषाएँ" }, body
    };

fn body(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <>
            { place.prose(LEAD) }
            <table class="d-protocols">
                <thead>
                    <tr>
                        <td></td>
                        for (name, _) in COLUMNS {
                            <th scope="col">{ name }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (at, row) in ROWS.iter().enumerate() {
                        <tr>
                            <th scope="row">{ row.get(lang) }</th>
                            for (_, cells) in COLUMNS {
                                <td>{ place.say(cells[at]) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
            { place.prose(WHICH) }
        </>
    }
}

const LEAD: Text = Text {
    en: "A **protocol** is a language with fixed phrases that two programs agree on. Mail has three.",
    hi: "**protocol** तय वाक्यों वाली भाषा है, जिस पर दो program सहमत होते हैं। mail की तीन भाषाएँ हैं।",
};
const WHICH: Text = Text {
    en: "For reading, take IMAP unless you have a reason not to: phone and computer then show the same. POP3 is right where mail shall leave the server and live on one device.",
    hi: "पढ़ने के लिए आम तौर पर IMAP चुनिए: phone और computer दोनों पर एक-सा दिखेगा। POP3 तब ठीक है जब mail को server से हटाकर एक ही device पर रखना हो।",
};
const ROWS: [Text; 4] = [
    Text { en: "Does", hi: "काम" },
    Text { en: "Spoken between", hi: "किनके बीच" },
    Text { en: "Mail afterwards", hi: "बाद में mail कहाँ" },
    Text { en: "Ports", hi: "Ports" },
];
const COLUMNS: [(&str, [Text; 4]); 3] = [
    (
        "SMTP",
        [
            Text { en: "sends", hi: "भेजना" },
            Text::same("program → server, server → server"),
            Text { en: "one station further", hi: "एक पड़ाव आगे" },
            Text {
                en: "`465`, `587`; between servers `25`",
                hi: "`465`, `587`; servers के बीच `25`",
            },
        ],
    ),
    (
        "IMAP",
        [
            Text {
                en: "reads and sorts on the server", hi: "server पर ही पढ़ना और छाँटना"
            },
            Text::same("program ↔ mailbox"),
            Text {
                en: "stays on the server, on all devices the same",
                hi: "server पर ही, हर device पर एक-सी",
            },
            Text { en: "`993`; `143` with STARTTLS", hi: "`993`; STARTTLS के साथ `143`" },
        ],
    ),
    (
        "POP3",
        [
            Text { en: "fetches", hi: "उतार लाना" },
            Text { en: "mailbox → program", hi: "mailbox → program" },
            Text {
                en: "on this device; on the server only if asked",
                hi: "इस device पर; server पर तभी, जब कहा जाए",
            },
            Text { en: "`995`; `110` with STARTTLS", hi: "`995`; STARTTLS के साथ `110`" },
        ],
    ),
];
