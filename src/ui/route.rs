//! Addresses of pages, `/<lang>/<page>/`. Reading one undoes writing it.
//!
//! A page is known by the name of its thing alone, so that a link to a program
//! or a lesson does not bring all of them along.

use std::collections::HashMap;

use yew_router::Routable;

use crate::diagnose::{CAUSE_IDS, CODE_IDS};
use crate::practice::levels::LEVEL_IDS;
use crate::providers::PROVIDER_IDS;
use crate::scenarios::SCENARIO_IDS;
use crate::smtp::VERB_IDS;
use crate::targets::TARGET_IDS;
use crate::text::Lang;

/// A page in a language, and the choices that its link carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// The language of the page.
    pub lang: Lang,
    /// The page.
    pub page: Page,
    /// The fragment without its `#`; empty for none. Never read from a path.
    pub fragment: String,
}

/// A page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Page {
    /// What this site does, and does not do with what is typed.
    About,
    /// One cause why mail does not go.
    Cause(&'static str),
    /// A code with which servers answer.
    Code(&'static str),
    /// All codes, and the texts that servers are known to send.
    Codes,
    /// A command of SMTP.
    Command(&'static str),
    /// All commands.
    Commands,
    /// From an error to its cause and the fix.
    Fix,
    /// The address goes in, everything else comes out.
    Home,
    /// How mail travels.
    HowItWorks,
    /// A session of one's own with a server.
    Lab,
    /// All lessons.
    Learn,
    /// A goal, and a server to bring it about with.
    Level(&'static str),
    /// All levels.
    Levels,
    /// A session to step through.
    Lesson(&'static str),
    /// Settings in the form of one program.
    Program(&'static str),
    /// All programs.
    Programs,
    /// Settings of one provider.
    Provider(&'static str),
    /// All providers.
    Providers,
    /// Questions without end.
    Quiz,
}

/// What brings a page to life: a WebAssembly program of its own, so that nobody
/// loads what the page does not need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Settings, and the header of all pages that only tell something.
    Configurator,
    /// Lessons: sessions to step through.
    Course,
    /// Errors and what they mean.
    Diagnosis,
    /// A session of one's own with a server.
    Laboratory,
    /// Levels and quizzes.
    Practice,
    /// The files of programs.
    Workshop,
}

impl Page {
    /// Every page there is: what `prerender` writes and the sitemap lists.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            Self::Home,
            Self::Providers,
            Self::Programs,
            Self::Learn,
            Self::Lab,
            Self::Levels,
            Self::Quiz,
            Self::Commands,
            Self::Fix,
            Self::Codes,
            Self::HowItWorks,
            Self::About,
        ]
        .into_iter()
        .chain(PROVIDER_IDS.iter().copied().map(Self::Provider))
        .chain(TARGET_IDS.iter().copied().map(Self::Program))
        .chain(SCENARIO_IDS.iter().copied().map(Self::Lesson))
        .chain(LEVEL_IDS.iter().copied().map(Self::Level))
        .chain(VERB_IDS.iter().copied().map(Self::Command))
        .chain(CODE_IDS.iter().copied().map(Self::Code))
        .chain(CAUSE_IDS.iter().copied().map(Self::Cause))
    }

    /// The page at `path`, which is seen from the folder of the language.
    pub fn parse(path: &str) -> Option<Self> {
        // Hosts give the file of a folder's page by its own name, too.
        let folder = path
            .strip_suffix("index.html")
            .filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let path = folder.unwrap_or(path);
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        let known =
            |ids: &'static [&'static str], id| ids.iter().copied().find(|&known| known == id);
        Some(match parts[..] {
            [] => Self::Home,
            ["about"] => Self::About,
            ["fix"] => Self::Fix,
            ["fix", "codes"] => Self::Codes,
            ["fix", "codes", kind, id] => {
                Self::Code(CODE_IDS.iter().find(|known| **known == format!("{kind}/{id}"))?)
            }
            ["fix", id] => Self::Cause(known(CAUSE_IDS, id)?),
            ["how-it-works"] => Self::HowItWorks,
            ["learn"] => Self::Learn,
            ["learn", "levels"] => Self::Levels,
            ["learn", "quiz"] => Self::Quiz,
            ["learn", "levels", id] => Self::Level(known(LEVEL_IDS, id)?),
            ["learn", id] => Self::Lesson(known(SCENARIO_IDS, id)?),
            ["providers"] => Self::Providers,
            ["providers", id] => Self::Provider(known(PROVIDER_IDS, id)?),
            ["smtp", "lab"] => Self::Lab,
            ["smtp", "commands"] => Self::Commands,
            ["smtp", "commands", id] => Self::Command(known(VERB_IDS, id)?),
            ["targets"] => Self::Programs,
            ["targets", id] => Self::Program(known(TARGET_IDS, id)?),
            _ => return None,
        })
    }

    /// Where the page lives, seen from the folder of the language.
    pub fn path(self) -> String {
        match self {
            Self::About => "about/".into(),
            Self::Cause(id) => format!("fix/{id}/"),
            Self::Code(id) => format!("fix/codes/{id}/"),
            Self::Codes => "fix/codes/".into(),
            Self::Fix => "fix/".into(),
            Self::Command(id) => format!("smtp/commands/{id}/"),
            Self::Commands => "smtp/commands/".into(),
            Self::Home => String::new(),
            Self::HowItWorks => "how-it-works/".into(),
            Self::Lab => "smtp/lab/".into(),
            Self::Learn => "learn/".into(),
            Self::Lesson(id) => format!("learn/{id}/"),
            Self::Level(id) => format!("learn/levels/{id}/"),
            Self::Levels => "learn/levels/".into(),
            Self::Program(id) => format!("targets/{id}/"),
            Self::Programs => "targets/".into(),
            Self::Provider(id) => format!("providers/{id}/"),
            Self::Providers => "providers/".into(),
            Self::Quiz => "learn/quiz/".into(),
        }
    }

    /// What brings the page to life.
    pub const fn engine(self) -> Engine {
        match self {
            Self::Fix => Engine::Diagnosis,
            Self::Lab => Engine::Laboratory,
            Self::Lesson(_) => Engine::Course,
            Self::Level(_) | Self::Levels | Self::Quiz => Engine::Practice,
            Self::Program(_) => Engine::Workshop,
            _ => Engine::Configurator,
        }
    }

    /// Whether its content is part of its engine; other pages are written when
    /// the site is built, and only their header is alive.
    pub const fn is_alive(self) -> bool {
        matches!(
            self,
            Self::Fix
                | Self::Home
                | Self::Lab
                | Self::Lesson(_)
                | Self::Level(_)
                | Self::Levels
                | Self::Program(_)
                | Self::Quiz
        )
    }

    /// The page in `lang`, without choices.
    pub const fn in_lang(self, lang: Lang) -> Route {
        Route { lang, page: self, fragment: String::new() }
    }
}

impl Routable for Route {
    fn from_path(path: &str, _: &HashMap<&str, &str>) -> Option<Self> {
        Self::recognize(path)
    }

    fn to_path(&self) -> String {
        let mark = if self.fragment.is_empty() { "" } else { "#" };
        format!("/{}/{}{mark}{}", self.lang.tag(), self.page.path(), self.fragment)
    }

    fn routes() -> Vec<&'static str> {
        Vec::new()
    }

    fn not_found_route() -> Option<Self> {
        None
    }

    fn recognize(path: &str) -> Option<Self> {
        let path = path.trim_start_matches('/');
        let (tag, page) = path.split_once('/').unwrap_or((path, ""));
        Some(Page::parse(page)?.in_lang(Lang::of_tag(tag)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_at_its_path() {
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let route = page.in_lang(lang);
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
    }

    #[test]
    fn a_page_is_found_by_the_name_of_its_file() {
        let home = Some(Page::Home.in_lang(Lang::Hi));
        assert_eq!(Route::recognize("/hi/index.html"), home);
        let lab = Some(Page::Lab.in_lang(Lang::En));
        assert_eq!(Route::recognize("/en/smtp/lab/index.html"), lab);
    }

    #[test]
    fn other_paths_lead_nowhere() {
        for path in [
            "/hi/xindex.html",
            "",
            "/",
            "/xx/",
            "/en/learn/none/",
            "/en/a/b/c/",
            "/en/targets/msmtp/x/",
        ] {
            assert_eq!(Route::recognize(path), None, "{path}");
        }
    }
}
