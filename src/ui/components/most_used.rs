//! The programs that most people come for, and the way to all of them.

use yew::prelude::*;

use super::{Picture, icon};
use crate::targets::{Kind, TARGETS};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;
use crate::ui::words::ALL_PROGRAMS;

/// The most used programs by name, and a link to all of them.
pub(crate) fn most_used(place: &Place) -> Html {
    html! {
        <>
            <ul class="tiles short">
                for Named { id, name, kind } in MOST_USED {
                    { place.tile(Page::Program(id), name, one_of(kind).get(place.lang)) }
                }
            </ul>
            <p>
                <a href={place.href(Page::Programs)} class="go-on plain">
                    { ALL_PROGRAMS.get(place.lang) }{ icon(Picture::Right) }
                </a>
            </p>
        </>
    }
}

/// What a sort of program is called, as the heading of a list.
#[cfg(feature = "ssr")]
pub(crate) const fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::MailProgram => {
            Text { en: "Mail programs", hi: "Mail पढ़ने-लिखने के program" }
        }
        Kind::Tool => Text {
            en: "Tools that send or fetch", hi: "भेजने या लाने वाले tools"
        },
        Kind::MailServer => Text { en: "Mail servers", hi: "Mail servers" },
        Kind::Application => Text {
            en: "Applications that send mail",
            hi: "Mail भेजने वाले applications",
        },
        Kind::Code => Text { en: "Your own code", hi: "आपका अपना code" },
    }
}

/// What a program of this sort is called.
const fn one_of(kind: Kind) -> Text {
    match kind {
        Kind::MailProgram => Text { en: "Mail program", hi: "Mail program" },
        Kind::Tool => Text { en: "Tool", hi: "Tool" },
        Kind::MailServer => Text { en: "Mail server", hi: "Mail server" },
        Kind::Application => Text { en: "Application", hi: "Application" },
        Kind::Code => Text { en: "Own code", hi: "अपना code" },
    }
}

/// All that the first page needs to know of a program. It is looked up when this
/// is compiled, so that the page does not bring along what it does not say of all
/// the others.
#[derive(Clone, Copy)]
struct Named {
    id: &'static str,
    name: &'static str,
    kind: Kind,
}

const fn named(id: &str) -> Named {
    let mut all = TARGETS.0;
    while let [first, rest @ ..] = all {
        if same(first.id.as_bytes(), id.as_bytes()) {
            let item = first.item;
            return Named { id: first.id, name: item.name, kind: item.kind };
        }
        all = rest;
    }
    // `MOST_USED` is a constant: this is an error of the compiler, never of the page.
    panic!("no program has this id")
}

const fn same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

/// Most used first, with people and with those who write programs.
const MOST_USED: [Named; 12] = [
    named("thunderbird"),
    named("outlook"),
    named("apple_mail"),
    named("android_gmail"),
    named("wordpress"),
    named("msmtp"),
    named("postfix"),
    named("mutt"),
    named("python_smtplib"),
    named("nodemailer"),
    named("phpmailer"),
    named("django"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_program_is_named_twice() {
        for (at, named) in MOST_USED.iter().enumerate() {
            assert!(MOST_USED[..at].iter().all(|other| other.id != named.id), "{}", named.id);
        }
    }
}
