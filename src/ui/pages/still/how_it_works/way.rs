//! Drawing: the whole way of a mail, station by station.

use yew::prelude::*;

use super::pictures::{Sight, letter, sight};
use crate::text::Text;
use crate::ui::place::Place;

/// The drawing. On narrow screens it runs downwards.
pub(super) fn drawing(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <figure class="d-figure d-journey">
            <ol class="d-way">
                for piece in WAY {
                    { drawn(place, piece) }
                }
            </ol>
            <label class="d-hold"><input type="checkbox" />{ HOLD.get(lang) }</label>
            <figcaption>{ place.say(CAPTION) }</figcaption>
        </figure>
    }
}

/// A piece of the way.
#[derive(Clone, Copy)]
enum Piece {
    /// A mail service, to which the following stations belong.
    House(Text),
    Stop(Stop),
    Leg(Leg),
}

/// A program that has the mail in its hands.
#[derive(Clone, Copy)]
struct Stop {
    sight: Sight,
    /// Its name in RFC 5598.
    short: &'static str,
    name: Text,
    about: Text,
}

/// The way between two stations.
#[derive(Clone, Copy)]
struct Leg {
    kind: Kind,
    name: Text,
    /// The protocols, each with its ports.
    spoken: &'static [(&'static str, &'static str)],
    about: Text,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Over the internet.
    Road,
    /// Over the internet, and the receiver comes for it.
    Fetched,
    /// Inside of one mail service.
    Inside,
}

fn drawn(place: &Place, piece: Piece) -> Html {
    let lang = place.lang;
    match piece {
        Piece::House(name) => html! { <li class="d-house">{ place.say(name) }</li> },
        Piece::Stop(stop) => html! {
            <li class="d-stop">
                { sight(stop.sight) }
                <div>
                    <strong>{ stop.name.get(lang) }</strong>{ " " }
                    <abbr translate="no">{ stop.short }</abbr>
                    <p>{ place.say(stop.about) }</p>
                </div>
            </li>
        },
        Piece::Leg(leg) => html! {
            <li class={classes!("d-leg", (leg.kind == Kind::Inside).then_some("d-inside"))}>
                { arc(leg.kind) }
                { down(leg.kind) }
                <div>
                    <strong>{ leg.name.get(lang) }</strong>
                    for (protocol, ports) in leg.spoken {
                        <span class="d-spoken" translate="no">{ *protocol }{ " " }<b>{ *ports }</b></span>
                    }
                    <p>{ place.say(leg.about) }</p>
                </div>
            </li>
        },
    }
}

/// A leg from left to right.
fn arc(kind: Kind) -> Html {
    let (path, head) = match kind {
        Kind::Inside => ("M34 46h64", "m92 41 7 5-7 5"),
        Kind::Road | Kind::Fetched => ("M10 50C40 14 96 14 124 47", "m124.5 37 .5 11-10.5-2.5"),
    };
    html! {
        <svg class="d-wide" viewBox="0 0 136 60" aria-hidden="true" focusable="false">
            <path class={line(kind)} d={path} />
            <path class="d-road" d={head} />
            if kind == Kind::Fetched {
                <path class="d-asks" d="M124 56C96 40 40 40 14 55M22 47l-9 8.5 12 2" />
            }
            <g class="d-letter">{ letter(0, 0) }</g>
        </svg>
    }
}

/// A leg from top to bottom.
fn down(kind: Kind) -> Html {
    html! {
        <svg class="d-narrow" viewBox="0 0 96 80" aria-hidden="true" focusable="false">
            <path class={line(kind)} d="M48 6v66" />
            <path class="d-road" d="m42 66 6 8 6-8" />
            if kind == Kind::Fetched {
                <path class="d-asks" d="M66 74V8m-6 8 6-9 6 9" />
            }
            <g class="d-letter">{ letter(0, 0) }</g>
        </svg>
    }
}

const fn line(kind: Kind) -> &'static str {
    match kind {
        Kind::Inside => "d-indoors",
        Kind::Road | Kind::Fetched => "d-road",
    }
}

const WAY: [Piece; 15] = [
    Piece::Stop(Stop {
        sight: Sight::Phone,
        short: "MUA",
        name: Text { en: "Meera's mail program", hi: "मीरा का mail program" },
        about: Text {
            en: "Writes and sends.", hi: "mail लिखता और भेजता है।"
        },
    }),
    Piece::Leg(Leg {
        kind: Kind::Road,
        name: Text { en: "Submission", hi: "जमा करना" },
        spoken: &[("SMTP", "465 / 587")],
        about: WITH_LOGIN,
    }),
    Piece::House(Text {
        en: "Meera's mail service, `example.com`",
        hi: "मीरा की mail सेवा, `example.com`",
    }),
    Piece::Stop(Stop {
        sight: Sight::PostBox,
        short: "MSA",
        name: Text { en: "Submission server", hi: "Submission server" },
        about: Text {
            en: "A post box that asks who is posting.",
            hi: "लाल डिब्बा, जो डालने वाले को पहचानता है।",
        },
    }),
    Piece::Leg(INSIDE),
    Piece::Stop(Stop {
        sight: Sight::Sorting,
        short: "MTA",
        name: Text { en: "Outgoing server", hi: "भेजने वाला server" },
        about: Text {
            en: "Sorts by what follows the @.", hi: "@ के बाद का हिस्सा देखकर छाँटता है।"
        },
    }),
    Piece::Leg(Leg {
        kind: Kind::Road,
        name: Text { en: "Relay", hi: "आगे भेजना" },
        spoken: &[("SMTP", "25")],
        about: Text {
            en: "no login; the DNS knows the MX", hi: "बिना login; MX का पता DNS से"
        },
    }),
    Piece::House(Text {
        en: "Ravi's mail service, `example.org`",
        hi: "रवि की mail सेवा, `example.org`",
    }),
    Piece::Stop(Stop {
        sight: Sight::Receiving,
        short: "MTA",
        name: Text { en: "Receiving server", hi: "लेने वाला server" },
        about: Text {
            en: "Takes mail for `example.org`.", hi: "`example.org` की mail यहीं आती है।"
        },
    }),
    Piece::Leg(Leg {
        kind: Kind::Inside,
        name: Text { en: "Delivery", hi: "पहुँचाना" },
        spoken: &[],
        about: Text { en: "often LMTP", hi: "अक्सर LMTP" },
    }),
    Piece::Stop(Stop {
        sight: Sight::Postman,
        short: "MDA",
        name: Text { en: "Delivery program", hi: "Delivery program" },
        about: Text {
            en: "The postman: knows Ravi's mailbox.",
            hi: "डाकिया: रवि का mailbox जानता है।",
        },
    }),
    Piece::Leg(INSIDE),
    Piece::Stop(Stop {
        sight: Sight::Mailbox,
        short: "MS",
        name: Text { en: "Mailbox", hi: "Mailbox" },
        about: Text {
            en: "Here the mail waits until Ravi asks.",
            hi: "रवि के आने तक mail यहीं रहती है।",
        },
    }),
    Piece::Leg(Leg {
        kind: Kind::Fetched,
        name: Text { en: "Fetching", hi: "लाना" },
        spoken: &[("IMAP", "993"), ("POP3", "995")],
        about: WITH_LOGIN,
    }),
    Piece::Stop(Stop {
        sight: Sight::Laptop,
        short: "MUA",
        name: Text { en: "Ravi's mail program", hi: "रवि का mail program" },
        about: Text {
            en: "Asks for mail and shows it.", hi: "mail माँगता और दिखाता है।"
        },
    }),
];

const INSIDE: Leg = Leg {
    kind: Kind::Inside,
    name: Text { en: "inside", hi: "भीतर" },
    spoken: &[],
    about: Text::same(""),
};

const CAPTION: Text = Text {
    en: "The way of a mail. Solid lines cross the internet, dotted ones stay inside of a mail service. On the last leg Ravi's program asks (dashed), then the mail comes.",
    hi: "mail का रास्ता। सीधी रेखा internet से होकर जाती है, बिंदुओं वाली रेखा mail सेवा के भीतर रहती है। आख़िरी हिस्से में पहले रवि का program माँगता है (कटी रेखा), तब mail आती है।",
};
const HOLD: Text = Text { en: "Hold the letter", hi: "चिट्ठी को रोकिए" };
const WITH_LOGIN: Text = Text { en: "with login", hi: "login के साथ" };
