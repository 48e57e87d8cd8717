//! Pages that only tell something, one file each.

mod about;
mod cause;
mod choose;
mod code;
mod codes;
mod command;
mod commands;
mod copy_button;
mod countries;
mod finder;
mod head;
mod how_it_works;
mod learn;
mod not_found;
mod programs;
mod provider;
mod providers;
mod sentence;
mod states;
mod words;

pub use head::Head;
use yew::prelude::*;

use crate::diagnose::{CAUSES, Codes};
use crate::providers::{DETAILS, PROVIDERS};
use crate::smtp::{MANUALS, VERBS};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// A page that only tells something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Still {
    /// What this site does.
    About,
    /// One cause why mail does not go.
    Cause(&'static str),
    /// Which language?
    Choose,
    /// A code with which servers answer.
    Code(&'static str),
    /// All codes.
    Codes,
    /// A command of SMTP.
    Command(&'static str),
    /// All commands.
    Commands,
    /// How mail travels.
    HowItWorks,
    /// All lessons.
    Learn,
    /// For paths that lead nowhere.
    NotFound,
    /// All programs.
    Programs,
    /// Settings of one provider.
    Provider(&'static str),
    /// All providers.
    Providers,
}

impl Still {
    /// The page at a route, if it is one of these.
    pub const fn of(page: Page) -> Option<Self> {
        Some(match page {
            Page::About => Self::About,
            Page::Cause(id) => Self::Cause(id),
            Page::Code(id) => Self::Code(id),
            Page::Codes => Self::Codes,
            Page::Command(id) => Self::Command(id),
            Page::Commands => Self::Commands,
            Page::HowItWorks => Self::HowItWorks,
            Page::Learn => Self::Learn,
            Page::Programs => Self::Programs,
            Page::Provider(id) => Self::Provider(id),
            Page::Providers => Self::Providers,
            Page::Fix
            | Page::Home
            | Page::Lab
            | Page::Lesson(_)
            | Page::Level(_)
            | Page::Levels
            | Page::Program(_)
            | Page::Quiz => return None,
        })
    }

    /// Whether it belongs to one language, and so ends like other pages.
    pub(in crate::ui) const fn has_footer(self) -> bool {
        !matches!(self, Self::Choose | Self::NotFound)
    }

    /// What it shows.
    pub(in crate::ui) fn render(self, place: &Place) -> Html {
        match self {
            Self::About => about::page(place),
            Self::Cause(id) => {
                CAUSES.get(id).map(|cause| cause::page(place, cause)).unwrap_or_default()
            }
            Self::Choose => choose::page(place),
            Self::Code(id) => {
                let found = Codes::find(id);
                found.map(|(codes, code)| code::page(place, codes, code)).unwrap_or_default()
            }
            Self::Codes => codes::page(place),
            Self::Command(id) => {
                let verb = VERBS.get(id).zip(MANUALS.get(id));
                verb.map(|(verb, manual)| command::page(place, verb, manual.item))
                    .unwrap_or_default()
            }
            Self::Commands => commands::page(place),
            Self::HowItWorks => how_it_works::page(place),
            Self::Learn => learn::page(place),
            Self::NotFound => not_found::page(place),
            Self::Programs => programs::page(place),
            Self::Provider(id) => PROVIDERS
                .get(id)
                .zip(DETAILS.get(id))
                .map(|(provider, details)| provider::page(place, provider, details.item))
                .unwrap_or_default(),
            Self::Providers => providers::page(place),
        }
    }
}
