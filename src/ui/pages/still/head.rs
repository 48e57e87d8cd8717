//! Titles and descriptions of all pages, for tabs and search engines.

use super::{codes, provider};
use crate::diagnose::{CAUSES, Codes};
use crate::practice::levels::LEVELS;
use crate::providers::{DETAILS, PROVIDERS, Protocol, Provider, Security, Server, Status};
use crate::scenarios::SCENARIOS;
use crate::smtp::VERBS;
use crate::targets::TARGETS;
use crate::text::{Lang, Text, markup};
use crate::ui::pages::still::words::SMTP_COMMANDS;
use crate::ui::pages::{fix, home, lab, lesson, practice, program};
use crate::ui::route::Page;
use crate::ui::words::{
    ABOUT_DAKIYA, HOW_MAIL_TRAVELS, LEARN_SMTP, LEVELS as LEVEL_LIST, MAIL_PROVIDERS, MEND,
    PROGRAMS, QUIZ,
};

/// What stands in the head of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// What the page is called where it stands among others.
    pub name: String,
    /// The title.
    pub title: String,
    /// What the page holds, in a sentence or two.
    pub description: String,
}

impl Head {
    /// The head of `page`; `None` if there is no such thing.
    pub fn of(page: Page, lang: Lang) -> Option<Self> {
        let said = |text: Text| text.get(lang).to_owned();
        let (name, title, about) = match page {
            Page::About => (said(ABOUT_DAKIYA), said(ABOUT_DAKIYA), ABOUT_DESCRIPTION),
            Page::Cause(id) => {
                let cause = CAUSES.get(id)?;
                let title = markup::plain(cause.title.get(lang));
                (title.clone(), title, cause.what)
            }
            Page::Code(id) => {
                let (codes, code) = Codes::find(id)?;
                let title = code_title(codes.id).fill(lang, &[("code", code.code)]);
                (code.code.to_owned(), title, code.meaning)
            }
            Page::Codes => (said(codes::TITLE), said(CODES_TITLE), codes::LEAD),
            Page::Command(id) => {
                let verb = VERBS.get(id)?;
                let title = COMMAND.fill(lang, &[("word", verb.word)]);
                (verb.word.to_owned(), title, verb.summary)
            }
            Page::Commands => (said(SMTP_COMMANDS), said(COMMANDS_TITLE), COMMANDS_DESCRIPTION),
            Page::Fix => (said(MEND), said(fix::TITLE), fix::LEAD),
            Page::Home => (said(DAKIYA), said(home::TITLE), HOME_DESCRIPTION),
            Page::HowItWorks => (said(HOW_MAIL_TRAVELS), said(HOW_TITLE), HOW_DESCRIPTION),
            Page::Lab => (said(lab::HEADING), said(lab::TITLE), LAB_DESCRIPTION),
            Page::Learn => (said(LEARN_SMTP), said(LEARN_TITLE), LEARN_DESCRIPTION),
            Page::Lesson(id) => {
                let scenario = SCENARIOS.get(id)?;
                let name = markup::plain(scenario.title.get(lang));
                (name, lesson::title(lang, scenario.item), scenario.summary)
            }
            Page::Level(id) => {
                let level = LEVELS.get(id)?;
                let name = markup::plain(level.title.get(lang));
                (name, practice::level::title(lang, level.item), level.task)
            }
            Page::Levels => {
                (said(LEVEL_LIST), said(practice::levels::TITLE), practice::levels::LEAD)
            }
            Page::Program(id) => {
                let target = TARGETS.get(id)?;
                (target.name.to_owned(), program::title(lang, target.item), target.about)
            }
            Page::Programs => (said(PROGRAMS), said(PROGRAMS_TITLE), PROGRAMS_DESCRIPTION),
            Page::Provider(id) => {
                let provider = PROVIDERS.get(id)?;
                let about = provider::about(lang, &provider, DETAILS.get(id)?.item);
                return Some(Self {
                    name: provider.name.to_owned(),
                    title: provider::title(lang, &provider),
                    description: in_short(&(servers(lang, &provider) + &about)),
                });
            }
            Page::Providers => (said(MAIL_PROVIDERS), said(PROVIDERS_TITLE), PROVIDERS_DESCRIPTION),
            Page::Quiz => (said(QUIZ), said(practice::quiz::TITLE), practice::quiz::LEAD),
        };
        Some(Self { name, title, description: in_short(&markup::plain(about.get(lang))) })
    }
}

/// The first safe server for each protocol: what most people look for. Nothing where the
/// provider lets no program in, or where servers are named after the reader's own domain.
fn servers(lang: Lang, provider: &Provider) -> String {
    if provider.best_status() == Status::Closed {
        return String::new();
    }
    let safe = |server: &&Server| server.security != Security::Plain && !server.host.contains('{');
    let named = Protocol::ALL.into_iter().filter_map(|protocol| {
        let Server { host, port, .. } = provider.servers(protocol).find(safe)?;
        Some(format!("{} {host}:{port}", protocol.name()))
    });
    let named = named.collect::<Vec<_>>().join(", ");
    let stop = if lang == Lang::Hi { "।" } else { "." };
    if named.is_empty() { named } else { format!("{named}{stop} ") }
}

/// What the page of a code is called, by the language of the code.
fn code_title(language: &str) -> Text {
    match language {
        "enhanced" => Text {
            en: "Enhanced status code {code}: what it means",
            hi: "Enhanced status code {code} का मतलब",
        },
        "pop3" => Text {
            en: "POP3 response {code}: what it means",
            hi: "POP3 के जवाब {code} का मतलब",
        },
        "imap" => Text {
            en: "IMAP response {code}: what it means",
            hi: "IMAP के जवाब {code} का मतलब",
        },
        _ => Text {
            en: "SMTP reply {code}: what it means", hi: "SMTP के जवाब {code} का मतलब"
        },
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
const CODES_TITLE: Text = Text {
    en: "Codes of mail servers and what they mean",
    hi: "Mail servers के codes और उनका मतलब",
};
const COMMAND: Text = Text { en: "{word}: SMTP command", hi: "{word}: SMTP का command" };
const COMMANDS_DESCRIPTION: Text = Text {
    en: "Every command of SMTP: how it is written, what it does, when it may come and what servers answer.",
    hi: "SMTP का हर command: कैसे लिखते हैं, क्या करता है, कब भेज सकते हैं और server क्या जवाब देते हैं।",
};
const COMMANDS_TITLE: Text = Text {
    en: "Every SMTP command, with examples",
    hi: "SMTP का हर command, उदाहरण के साथ",
};
const DAKIYA: Text = Text { en: "Dakiya", hi: "डाकिया" };
const HOME_DESCRIPTION: Text = Text {
    en: "Type your e-mail address and get SMTP, IMAP and POP3 settings, what to do first, and a finished file for your program. Everything stays in your browser.",
    hi: "अपना e-mail पता लिखिए और पाइए SMTP, IMAP और POP3 की settings, पहले क्या करना है, और आपके program के लिए तैयार file। सब कुछ आपके browser में ही रहता है।",
};
const HOW_DESCRIPTION: Text = Text {
    en: "From Send to the inbox: submission, relay, delivery and fetching; SMTP, IMAP and POP3; ports 25, 465 and 587; spam and what was added against it.",
    hi: "Send दबाने से inbox तक: submission, relay, delivery और fetching; SMTP, IMAP और POP3; port 25, 465 और 587; spam और उससे बचाव।",
};
const HOW_TITLE: Text = Text {
    en: "How mail travels, from Send to the inbox",
    hi: "Mail कैसे पहुँचती है: Send से inbox तक",
};
const LAB_DESCRIPTION: Text = Text {
    en: "Talk to an SMTP server yourself: step by step, with buttons or by typing. Go back, try another way, break it on purpose, and see what every byte means.",
    hi: "SMTP server से ख़ुद बात कीजिए: क़दम-क़दम, buttons से या type करके। पीछे जाइए, दूसरा रास्ता आज़माइए, जान-बूझकर बिगाड़िए, और हर byte का मतलब देखिए।",
};
const LEARN_DESCRIPTION: Text = Text {
    en: "Sessions with a mail server to step through, every line explained, and a page for every command.",
    hi: "mail server के साथ बातचीत, एक-एक क़दम चलकर देखिए। हर पंक्ति का अर्थ, और हर command का अपना पन्ना।",
};
const LEARN_TITLE: Text = Text {
    en: "Learn SMTP: a course to step through",
    hi: "SMTP सीखिए: क़दम-क़दम एक course",
};
const PROGRAMS_DESCRIPTION: Text = Text {
    en: "Finished mail configuration for mail programs, tools, mail servers and your own code.",
    hi: "mail programs, tools, mail servers और आपके अपने code के लिए तैयार mail configuration।",
};
const PROGRAMS_TITLE: Text = Text {
    en: "Mail settings for programs, servers and code",
    hi: "Programs, servers और code के लिए mail settings",
};
const PROVIDERS_DESCRIPTION: Text = Text {
    en: "SMTP, IMAP and POP3 settings of mail providers, with their source and date.",
    hi: "mail सेवाओं की SMTP, IMAP और POP3 settings, स्रोत और तारीख़ के साथ।",
};
const PROVIDERS_TITLE: Text = Text {
    en: "Mail providers: SMTP, IMAP and POP3 settings",
    hi: "Mail सेवाएँ: SMTP, IMAP और POP3 की settings",
};

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn heads(lang: Lang) -> impl Iterator<Item = (Page, Head)> {
        Page::all().map(move |page| (page, Head::of(page, lang).expect("every page has a head")))
    }

    #[test]
    fn titles_and_descriptions_fit_a_search_result() {
        for (_, Head { name, title, description }) in Lang::ALL.into_iter().flat_map(heads) {
            assert!((2..=60).contains(&name.chars().count()), "{name}");
            assert!((4..=70).contains(&title.chars().count()), "{title}");
            assert!((20..=LONGEST).contains(&description.chars().count()), "{description}");
        }
    }

    #[test]
    fn no_two_pages_of_a_language_are_told_alike() {
        for lang in Lang::ALL {
            let (mut titles, mut descriptions) = (HashMap::new(), HashMap::new());
            for (page, Head { title, description, .. }) in heads(lang) {
                if let Some(other) = titles.insert(title.clone(), page) {
                    panic!("{page:?} and {other:?}: {title}");
                }
                if let Some(other) = descriptions.insert(description.clone(), page) {
                    panic!("{page:?} and {other:?}: {description}");
                }
            }
        }
    }
}
