//! Drawing: what ports 25, 587 and 465 were for, year by year.

use yew::prelude::*;

use crate::text::{Lang, Text};
use crate::ui::place::Place;

/// The drawing. Years are percentages of its width, letters keep their size.
pub(super) fn drawing(place: &Place) -> Html {
    let lang = place.lang;
    html! {
        <figure class="d-figure">
            <svg class="d-timeline" width="100%" height="282" role="img" aria-labelledby="d-timeline">
                <title id="d-timeline">{ TITLE.get(lang) }</title>
                for year in YEARS {
                    <>
                        <line class="d-year" x1={at(year)} x2={at(year)} y1="26" y2="282" />
                        <text class="d-soft" x={at(year)} y="17" text-anchor="middle">{ year }</text>
                    </>
                }
                <text class="d-soft" x="100%" y="17" text-anchor="end">{ TODAY.get(lang) }</text>
                for (row, lane) in LANES.iter().enumerate() {
                    { drawn(row, lane, lang) }
                }
            </svg>
            <figcaption>{ place.say(CAPTION) }</figcaption>
        </figure>
    }
}

struct Lane {
    port: &'static str,
    /// The name of the service, as IANA lists it.
    name: &'static str,
    spans: &'static [Span],
}

struct Span {
    from: u32,
    /// The last year; none for today.
    to: Option<u32>,
    standing: Standing,
    words: Text,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// What the port is for now.
    Now,
    /// What it was for.
    Once,
    /// What it was used for without being meant for it.
    Unofficial,
}

fn drawn(row: usize, line: &Lane, lang: Lang) -> Html {
    let top = 36 + 84 * row;
    let y = |below: usize| (top + below).to_string();
    html! {
        <g>
            <text class="d-soft" x={at(line.spans[0].from)} y={y(20)}>
                <tspan class="d-port">{ line.port }</tspan>{ " " }{ line.name }
            </text>
            for span in line.spans {
                <>
                    <rect class={class(span.standing)} x={at(span.from)} y={y(30)} width={width(span)} height="40" />
                    <text class={ink(span.standing)} x={middle(span)} y={y(55)} text-anchor="middle">
                        { span.words.get(lang) }
                    </text>
                </>
            }
        </g>
    }
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Now => "d-now",
        Standing::Once => "d-once",
        Standing::Unofficial => "d-unofficial",
    }
}

const fn ink(standing: Standing) -> &'static str {
    match standing {
        Standing::Now => "d-on-now",
        Standing::Once | Standing::Unofficial => "d-ink",
    }
}

fn at(year: u32) -> String {
    percent(share(year))
}

fn width(span: &Span) -> String {
    percent(end(span) - share(span.from))
}

fn middle(span: &Span) -> String {
    percent(f64::midpoint(share(span.from), end(span)))
}

fn end(span: &Span) -> f64 {
    span.to.map_or(1.0, share)
}

fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

/// Where a year lies between the two ends of the drawing.
fn share(year: u32) -> f64 {
    f64::from(year - FIRST) / f64::from(LAST - FIRST)
}

const FIRST: u32 = 1979;
const LAST: u32 = 2029;
const YEARS: [u32; 3] = [1982, 1998, 2018];

const LANES: [Lane; 3] = [
    Lane {
        port: "25",
        name: "smtp",
        spans: &[
            Span {
                from: 1982,
                to: Some(1998),
                standing: Standing::Once,
                words: Text { en: "everyone", hi: "सबके लिए" },
            },
            Span {
                from: 1998,
                to: None,
                standing: Standing::Now,
                words: Text { en: "server to server", hi: "server से server" },
            },
        ],
    },
    Lane {
        port: "587",
        name: "submission",
        spans: &[Span {
            from: 1998,
            to: None,
            standing: Standing::Now,
            words: Text { en: "handing in, STARTTLS", hi: "जमा करना, STARTTLS" },
        }],
    },
    Lane {
        port: "465",
        name: "submissions",
        spans: &[
            Span { from: 1997, to: Some(1998), standing: Standing::Once, words: Text::same("") },
            Span {
                from: 1998,
                to: Some(2018),
                standing: Standing::Unofficial,
                words: Text { en: "unofficial", hi: "बिना मान्यता" },
            },
            Span {
                from: 2018,
                to: None,
                standing: Standing::Now,
                words: Text { en: "TLS", hi: "TLS" },
            },
        ],
    },
];

const CAPTION: Text = Text {
    en: "Red: what each port is for today. Port 465 was assigned in 1997 and withdrawn after a year, was used unofficially for twenty, and is official again since 2018.",
    hi: "लाल: आज कौन-सा port किस काम का है। port 465 को 1997 में मान्यता मिली और एक साल में वापस ले ली गई; फिर बीस साल वह बिना मान्यता के चला, और 2018 से फिर मान्य है।",
};
const TITLE: Text = Text {
    en: "Port 25: from 1982 for everyone, from about 1998 from server to server. Port 587: from 1998 for handing in, with STARTTLS. Port 465: assigned in 1997, withdrawn in 1998, used all the same, official again from 2018 with TLS.",
    hi: "port 25: 1982 से सबके लिए, लगभग 1998 से server से server तक। port 587: 1998 से mail जमा करने के लिए, STARTTLS के साथ। port 465: 1997 में मिला, 1998 में वापस लिया गया, फिर भी चलता रहा, 2018 से TLS के साथ फिर मान्य।",
};
const TODAY: Text = Text { en: "today", hi: "आज" };
