//! Titles and descriptions of all pages, for tabs and search engines.

use super::{codes, provider};
use crate::diagnose::{CAUSES, Codes};
use crate::practice::levels::LEVELS;
use crate::providers::{DETAILS, PROVIDERS};
use crate::scenarios::SCENARIOS;
use crate::smtp::VERBS;
use crate::targets::TARGETS;
use crate::text::{Lang, Text, markup};
use crate::ui::pages::still::words::SMTP_COMMANDS;
use crate::ui::pages::{fix, home, lab, lesson, practice, program};
use crate::ui::route::Page;
use crate::ui::words::{ABOUT_DAKIYA, HOW_MAIL_TRAVELS, LEARN_SMTP, MAIL_PROVIDERS, PROGRAMS};

/// What stands in the head of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The title.
    pub title: String,
    /// What the page holds, in a sentence or two.
    pub description: String,
}

impl Head {
    /// The head of `page`; `None` if there is no such thing.
    pub fn of(page: Page, lang: Lang) -> Option<Self> {
        let said = |text: Text| text.get(lang).to_owned();
        let (title, about) = match page {
            Page::About => (said(ABOUT_DAKIYA), ABOUT_DESCRIPTION),
            Page::Cause(id) => {
                let cause = CAUSES.get(id)?;
                (markup::plain(cause.title.get(lang)), cause.what)
            }
            Page::Code(id) => {
                let (codes, code) = Codes::find(id)?;
                let title = format!("{}: {}", code.code, codes.title.get(lang));
                (title, code.meaning)
            }
            Page::Codes => (said(codes::TITLE), codes::LEAD),
            Page::Command(id) => {
                let verb = VERBS.get(id)?;
                (COMMAND.fill(lang, &[("word", verb.word)]), verb.summary)
            }
            Page::Commands => (said(SMTP_COMMANDS), COMMANDS_DESCRIPTION),
            Page::Fix => (said(fix::TITLE), fix::LEAD),
            Page::Home => (said(home::TITLE), HOME_DESCRIPTION),
            Page::HowItWorks => (said(HOW_MAIL_TRAVELS), HOW_DESCRIPTION),
            Page::Lab => (said(lab::TITLE), LAB_DESCRIPTION),
            Page::Learn => (said(LEARN_SMTP), LEARN_DESCRIPTION),
            Page::Lesson(id) => {
                let scenario = SCENARIOS.get(id)?;
                (lesson::title(lang, scenario.item), scenario.summary)
            }
            Page::Level(id) => {
                let level = LEVELS.get(id)?;
                (practice::level::title(lang, level.item), level.task)
            }
            Page::Levels => (said(practice::levels::TITLE), practice::levels::LEAD),
            Page::Program(id) => {
                let target = TARGETS.get(id)?;
                (program::title(lang, target.item), target.about)
            }
            Page::Programs => (said(PROGRAMS), PROGRAMS_DESCRIPTION),
            Page::Provider(id) => {
                let provider = PROVIDERS.get(id)?;
                let description = provider::about(lang, &provider, DETAILS.get(id)?.item);
                return Some(Self { title: provider::title(lang, &provider), description });
            }
            Page::Providers => (said(MAIL_PROVIDERS), PROVIDERS_DESCRIPTION),
            Page::Quiz => (said(practice::quiz::TITLE), practice::quiz::LEAD),
        };
        Some(Self { title, description: in_short(&markup::plain(about.get(lang))) })
    }
}

/// The first sentences of `text`, as many as search engines show.
fn in_short(text: &str) -> String {
    let ends = text.match_indices(['.', '?', '।']).map(|(at, stop)| at + stop.len());
    let ends = ends.filter(|end| text[*end..].is_empty() || text[*end..].starts_with(' '));
    let fitting = ends.take_while(|end| text[..*end].chars().count() <= LONGEST);
    text[..fitting.last().unwrap_or(text.len())].to_owned()
}

/// Characters of a description.
const LONGEST: usize = 260;

const ABOUT_DESCRIPTION: Text = Text {
    en: "What Dakiya does, what it does not do with what you type, and where its facts come from.",
    hi: "डाकिया क्या करता है, आपके लिखे हुए का क्या नहीं करता, और उसकी जानकारी कहाँ से आती है।",
};
const COMMAND: Text = Text { en: "{word}: SMTP command", hi: "{word}: SMTP command" };
const COMMANDS_DESCRIPTION: Text = Text {
    en: "Every command of SMTP: how it is written, what it does, when it may come and what servers answer.",
    hi: "SMTP का हर command: कैसे लिखते हैं, क्या करता है, कब भेज सकते हैं और server क्या जवाब देते हैं।",
};
const HOME_DESCRIPTION: Text = Text {
    en: "Type your e-mail address and get SMTP, IMAP and POP3 settings, what to do first, and a finished file for your program. Everything stays in your browser.",
    hi: "अपना e-mail पता लिखिए और पाइए SMTP, IMAP और POP3 की settings, पहले क्या करना है, और आपके program के लिए तैयार file। सब कुछ आपके browser में ही रहता है।",
};
const HOW_DESCRIPTION: Text = Text {
    en: "From Send to the inbox: submission, relay, delivery and fetching; SMTP, IMAP and POP3; ports 25, 465 and 587; spam and what was added against it.",
    hi: "Send दबाने से inbox तक: submission, relay, delivery और fetching; SMTP, IMAP और POP3; port 25, 465 और 587; spam और उससे बचाव।",
};
const LAB_DESCRIPTION: Text = Text {
    en: "Talk to an SMTP server yourself: step by step, with buttons or by typing. Go back, try another way, break it on purpose, and see what every byte means.",
    hi: "SMTP server से ख़ुद बात कीजिए: क़दम-क़दम, buttons से या type करके। पीछे जाइए, दूसरा रास्ता आज़माइए, जान-बूझकर बिगाड़िए, और हर byte का मतलब देखिए।",
};
const LEARN_DESCRIPTION: Text = Text {
    en: "Sessions with a mail server to step through, every line explained, and a page for every command.",
    hi: "mail server के साथ बातचीत, एक-एक क़दम चलकर देखिए। हर पंक्ति का अर्थ, और हर command का अपना पन्ना।",
};
const PROGRAMS_DESCRIPTION: Text = Text {
    en: "Finished mail configuration for mail programs, tools, mail servers and your own code.",
    hi: "mail programs, tools, mail servers और आपके अपने code के लिए तैयार mail configuration।",
};
const PROVIDERS_DESCRIPTION: Text = Text {
    en: "SMTP, IMAP and POP3 settings of mail providers, with their source and date.",
    hi: "mail सेवाओं की SMTP, IMAP और POP3 settings, स्रोत और तारीख़ के साथ।",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_descriptions_fit_a_search_result() {
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let Head { title, description } = Head::of(page, lang).expect("every page has a head");
            assert!((4..=80).contains(&title.chars().count()), "{title}");
            assert!((20..=LONGEST).contains(&description.chars().count()), "{description}");
        }
    }
}
