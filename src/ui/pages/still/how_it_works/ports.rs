//! What became of the ports 25, 465 and 587.

use yew::prelude::*;

use super::Part;
use crate::text::{Lang, Text};
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "ports",
    title: Text { en: "Ports 25, 465 and 587", hi: "port 25, 465 और 587" },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { place.prose(LEAD) }
            <figure class="d-ports">
                for port in &PORTS {
                    { life(place.lang, port) }
                }
                <figcaption>{ CAPTION.get(place.lang) }</figcaption>
            </figure>
            <dl class="d-verdicts">
                for port in &PORTS {
                    <div>
                        <dt><code>{ port.number }</code></dt>
                        <dd>{ place.say(port.verdict) }</dd>
                    </div>
                }
            </dl>
        </>
    }
}

/// A port and its years.
struct Port {
    number: &'static str,
    /// From and to which year, and whether it was right to use it.
    spans: &'static [(u16, u16, bool)],
    /// What happened, and when.
    events: &'static [(u16, Text)],
    verdict: Text,
}

/// The years of one port as a bar.
fn life(lang: Lang, port: &Port) -> Html {
    html! {
        <div class="d-port">
            <code>{ port.number }</code>
            <svg viewBox="0 0 600 26" class="d-bar" aria-hidden="true" focusable="false"
                preserveAspectRatio="none">
                <path d="M0 13h600" class="d-axis" />
                for (from, to, good) in port.spans {
                    <rect x={x(*from)} y="5" height="16" width={(x_of(*to) - x_of(*from)).to_string()}
                        class={if *good { "d-good" } else { "d-doubtful" }} />
                }
            </svg>
            <ul>
                for (year, text) in port.events {
                    <li><strong>{ year.to_string() }</strong>{ " " }{ text.get(lang) }</li>
                }
            </ul>
        </div>
    }
}

fn x(year: u16) -> String {
    x_of(year).to_string()
}

/// Where a year stands: 600 units from 1982 to 2026.
const fn x_of(year: u16) -> u16 {
    (year - 1982) * 600 / (2026 - 1982)
}

const LEAD: Text = Text {
    en: "A **port** is a numbered door of a server. For sending there are three, and old guides disagree about them, because their meaning changed.",
    hi: "**port** server का नंबर वाला दरवाज़ा है। भेजने के तीन दरवाज़े हैं, और पुरानी guides इनके बारे में अलग-अलग बातें कहती हैं, क्योंकि इनका मतलब बदलता रहा।",
};
const CAPTION: Text = Text {
    en: "From 1982 to today. Green: the right door for mail programs at that time. Grey: in use, but not as intended.",
    hi: "1982 से आज तक। हरा: उस समय mail programs के लिए सही दरवाज़ा। धूसर: चलन में, पर असल मक़सद से अलग।",
};
const PORTS: [Port; 3] = [
    Port {
        number: "25",
        spans: &[(1982, 1998, true), (1998, 2026, false)],
        events: &[
            (
                1982,
                Text {
                    en: "The one port of SMTP, for everybody.",
                    hi: "SMTP का इकलौता port, सबके लिए।",
                },
            ),
            (
                1998,
                Text {
                    en: "Programs shall move to 587; 25 is for servers.",
                    hi: "programs 587 पर जाएँ; 25 servers के लिए।",
                },
            ),
        ],
        verdict: Text {
            en: "Server to server only. Home connections are mostly barred from it, against spam. In a mail program it is the wrong choice.",
            hi: "केवल server से server। spam रोकने के लिए घर के internet से यह ज़्यादातर बंद रहता है। mail program में इसे न चुनें।",
        },
    },
    Port {
        number: "465",
        spans: &[(1997, 1998, true), (1998, 2018, false), (2018, 2026, true)],
        events: &[
            (
                1997,
                Text {
                    en: "Assigned to SMTP inside of TLS.", hi: "TLS के भीतर SMTP के लिए तय हुआ।"
                },
            ),
            (
                1998,
                Text {
                    en: "Withdrawn: STARTTLS was to do it. It stayed in use.",
                    hi: "वापस लिया गया: काम STARTTLS को करना था। पर चलता रहा।",
                },
            ),
            (
                2018,
                Text {
                    en: "Back, and recommended (RFC 8314).",
                    hi: "वापसी, और अब इसी की सलाह (RFC 8314)।",
                },
            ),
        ],
        verdict: Text {
            en: "Encrypted from the first byte: **the first choice** for mail programs ([RFC 8314](https://www.rfc-editor.org/rfc/rfc8314)).",
            hi: "पहले byte से encrypted: mail programs के लिए **पहली पसंद** ([RFC 8314](https://www.rfc-editor.org/rfc/rfc8314))।",
        },
    },
    Port {
        number: "587",
        spans: &[(1998, 2026, true)],
        events: &[
            (
                1998,
                Text {
                    en: "Opened for submission, with a login.",
                    hi: "submission के लिए खुला, login के साथ।",
                },
            ),
            (
                2002,
                Text {
                    en: "STARTTLS, as it is known today (RFC 3207).",
                    hi: "STARTTLS, जैसा आज है (RFC 3207)।",
                },
            ),
        ],
        verdict: Text {
            en: "Begins in the clear and switches to TLS with [STARTTLS](smtp/commands/starttls/). Good too, if the program insists on the switch ([RFC 6409](https://www.rfc-editor.org/rfc/rfc6409)).",
            hi: "शुरुआत सादी, फिर [STARTTLS](smtp/commands/starttls/) से TLS। यह भी अच्छा है, बशर्ते program TLS के बिना आगे न बढ़े ([RFC 6409](https://www.rfc-editor.org/rfc/rfc6409))।",
        },
    },
];
