//! Addresses of pages, `/<lang>/<page>/`. Reading one undoes writing it.

use std::collections::HashMap;

use yew_router::Routable;

use crate::providers::{PROVIDERS, Provider};
use crate::registry::Entry;
use crate::scenarios::{SCENARIOS, Scenario};
use crate::smtp::{VERBS, Verb};
use crate::targets::{TARGETS, Target};
use crate::text::{Lang, Text, markup};

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
    /// A command of SMTP.
    Command(Entry<Verb>),
    /// All commands.
    Commands,
    /// The address goes in, everything else comes out.
    Home,
    /// How mail travels.
    HowItWorks,
    /// All lessons.
    Learn,
    /// A session to step through.
    Lesson(Entry<Scenario>),
    /// Settings in the form of one program.
    Program(Entry<Target>),
    /// All programs.
    Programs,
    /// Settings of one provider.
    Provider(Entry<Provider>),
    /// All providers.
    Providers,
}

impl Page {
    /// Every page there is: what `prerender` writes and the sitemap lists.
    pub fn all() -> impl Iterator<Item = Self> {
        [
            Self::Home,
            Self::Providers,
            Self::Programs,
            Self::Learn,
            Self::Commands,
            Self::HowItWorks,
            Self::About,
        ]
        .into_iter()
        .chain(PROVIDERS.iter().map(Self::Provider))
        .chain(TARGETS.iter().map(Self::Program))
        .chain(SCENARIOS.iter().map(Self::Lesson))
        .chain(VERBS.iter().map(Self::Command))
    }

    /// The page at `path`, which is seen from the folder of the language.
    pub fn parse(path: &str) -> Option<Self> {
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts[..] {
            [] => Self::Home,
            ["about"] => Self::About,
            ["how-it-works"] => Self::HowItWorks,
            ["learn"] => Self::Learn,
            ["learn", id] => Self::Lesson(SCENARIOS.get(id)?),
            ["programs"] => Self::Programs,
            ["programs", id] => Self::Program(TARGETS.get(id)?),
            ["providers"] => Self::Providers,
            ["providers", id] => Self::Provider(PROVIDERS.get(id)?),
            ["smtp", "commands"] => Self::Commands,
            ["smtp", "commands", id] => Self::Command(VERBS.get(id)?),
            _ => return None,
        })
    }

    /// Where the page lives, seen from the folder of the language.
    pub fn path(self) -> String {
        match self {
            Self::About => "about/".into(),
            Self::Command(verb) => format!("smtp/commands/{}/", verb.id),
            Self::Commands => "smtp/commands/".into(),
            Self::Home => String::new(),
            Self::HowItWorks => "how-it-works/".into(),
            Self::Learn => "learn/".into(),
            Self::Lesson(scenario) => format!("learn/{}/", scenario.id),
            Self::Program(target) => format!("programs/{}/", target.id),
            Self::Programs => "programs/".into(),
            Self::Provider(provider) => format!("providers/{}/", provider.id),
            Self::Providers => "providers/".into(),
        }
    }

    /// The title for tabs and search engines.
    pub fn title(self, lang: Lang) -> String {
        match self {
            Self::About => ABOUT.get(lang).to_owned(),
            Self::Command(verb) => COMMAND.fill(lang, &[("word", verb.word)]),
            Self::Commands => COMMANDS.get(lang).to_owned(),
            Self::Home => HOME.get(lang).to_owned(),
            Self::HowItWorks => HOW_IT_WORKS.get(lang).to_owned(),
            Self::Learn => LEARN.get(lang).to_owned(),
            Self::Lesson(scenario) => LESSON.fill(lang, &[("title", scenario.title.get(lang))]),
            Self::Program(target) => PROGRAM.fill(lang, &[("name", target.name)]),
            Self::Programs => PROGRAMS_TITLE.get(lang).to_owned(),
            Self::Provider(provider) => PROVIDER.fill(lang, &[("name", provider.name)]),
            Self::Providers => PROVIDERS_TITLE.get(lang).to_owned(),
        }
    }

    /// What the page holds, for search engines, in a sentence or two.
    pub fn description(self, lang: Lang) -> String {
        let text = match self {
            Self::About => ABOUT_DESCRIPTION,
            Self::Command(verb) => verb.summary,
            Self::Commands => COMMANDS_DESCRIPTION,
            Self::Home => HOME_DESCRIPTION,
            Self::HowItWorks => HOW_DESCRIPTION,
            Self::Learn => LEARN_DESCRIPTION,
            Self::Lesson(scenario) => scenario.summary,
            Self::Program(target) => target.about,
            Self::Programs => PROGRAMS_DESCRIPTION,
            Self::Provider(provider) => provider.about,
            Self::Providers => PROVIDERS_DESCRIPTION,
        };
        markup::plain(text.get(lang))
    }

    /// Whether its content is part of the program; other pages are written when
    /// the site is built and are loaded like any file.
    pub const fn is_alive(self) -> bool {
        matches!(self, Self::Home | Self::Lesson(_) | Self::Program(_) | Self::Provider(_))
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

const ABOUT: Text =
    Text { en: "About Dakiya", hi: "डाकिया के बारे में" };
const ABOUT_DESCRIPTION: Text = Text {
    en: "What Dakiya does, what it does not do with what you type, and where its facts come from.",
    hi: "डाकिया क्या करता है, आपके लिखे हुए का क्या नहीं करता, और उसकी जानकारी कहाँ से आती है।",
};
const COMMAND: Text = Text { en: "{word}: SMTP command", hi: "{word}: SMTP command" };
const COMMANDS: Text = Text { en: "SMTP commands", hi: "SMTP के commands" };
const COMMANDS_DESCRIPTION: Text = Text {
    en: "Every command of SMTP: how it is written, what it does, when it may come and what servers answer.",
    hi: "SMTP का हर command: कैसे लिखते हैं, क्या करता है, कब भेज सकते हैं और server क्या जवाब देते हैं।",
};
const HOME: Text = Text {
    en: "Dakiya: mail settings that work, and SMTP explained",
    hi: "डाकिया: mail की सही settings, और SMTP की पूरी समझ",
};
const HOME_DESCRIPTION: Text = Text {
    en: "Type your e-mail address and get SMTP, IMAP and POP3 settings, what to do first, and a finished file for your program. Everything stays in your browser.",
    hi: "अपना e-mail पता लिखिए और पाइए SMTP, IMAP और POP3 की settings, पहले क्या करना है, और आपके program के लिए तैयार file। सब कुछ आपके browser में ही रहता है।",
};
const HOW_IT_WORKS: Text =
    Text { en: "How mail travels", hi: "mail कैसे पहुँचती है" };
const HOW_DESCRIPTION: Text = Text {
    en: "From Send to the inbox: submission, relay, delivery and fetching; SMTP, IMAP and POP3; ports 25, 465 and 587; spam and what was added against it.",
    hi: "Send दबाने से inbox तक: submission, relay, delivery और fetching; SMTP, IMAP और POP3; port 25, 465 और 587; spam और उससे बचाव।",
};
const LEARN: Text = Text { en: "Learn SMTP", hi: "SMTP सीखिए" };
const LEARN_DESCRIPTION: Text = Text {
    en: "Sessions with a mail server to step through, every line explained, and a page for every command.",
    hi: "mail server के साथ बातचीत, एक-एक क़दम चलकर देखिए। हर पंक्ति का अर्थ, और हर command का अपना पन्ना।",
};
const LESSON: Text =
    Text { en: "{title}: SMTP step by step", hi: "{title}: SMTP, एक-एक क़दम" };
const PROGRAM: Text =
    Text { en: "Mail settings for {name}", hi: "{name} के लिए mail settings" };
const PROGRAMS_TITLE: Text = Text { en: "Programs", hi: "Programs" };
const PROGRAMS_DESCRIPTION: Text = Text {
    en: "Finished mail configuration for mail programs, tools, mail servers and your own code.",
    hi: "mail programs, tools, mail servers और आपके अपने code के लिए तैयार mail configuration।",
};
const PROVIDER: Text = Text {
    en: "{name}: SMTP, IMAP and POP3 settings",
    hi: "{name}: SMTP, IMAP और POP3 settings",
};
const PROVIDERS_TITLE: Text = Text { en: "Providers", hi: "Mail सेवाएँ" };
const PROVIDERS_DESCRIPTION: Text = Text {
    en: "SMTP, IMAP and POP3 settings of mail providers, with their source and date.",
    hi: "mail सेवाओं की SMTP, IMAP और POP3 settings, स्रोत और तारीख़ के साथ।",
};

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
    fn other_paths_lead_nowhere() {
        for path in ["", "/", "/xx/", "/en/learn/none/", "/en/a/b/c/", "/en/programs/msmtp/x/"] {
            assert_eq!(Route::recognize(path), None, "{path}");
        }
    }

    #[test]
    fn titles_and_descriptions_fit_a_search_result() {
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let (title, about) = (page.title(lang), page.description(lang));
            assert!((4..=80).contains(&title.chars().count()), "{title}");
            assert!((20..=240).contains(&about.chars().count()), "{about}");
        }
    }
}
