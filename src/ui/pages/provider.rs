//! `/<lang>/providers/<provider>/`: the settings of one provider.

use yew::prelude::*;

use crate::account::{Account, provider as provider_of_draft};
use crate::providers::{self, Counted, Limits, Protocol};
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::components::{TaskList, Tasks, lesson_tiles, program_list, server_table};
use crate::ui::hooks::use_head;
use crate::ui::place::{Place, away, host};
use crate::ui::state::DraftContext;

/// The title of the document.
pub(super) fn title(lang: Lang, provider: &providers::Provider) -> String {
    DOCUMENT.fill(lang, &[("name", provider.name)])
}

/// What [`Provider`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ProviderProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
    pub(crate) provider: Entry<providers::Provider>,
}

/// The page.
#[component]
pub(crate) fn Provider(props: &ProviderProps) -> Html {
    let ProviderProps { place, draft, provider } = props;
    let (lang, provider) = (place.lang, *provider);
    use_head(lang, title(lang, provider.item));
    let own = provider_of_draft(&draft.choices) == Some(provider);
    let account = draft.account().ok().filter(|_| own);
    html! {
        <article class="provider">
            <h1>{ TITLE.fill(lang, &[("name", provider.name)]) }</h1>
            { place.lead(provider.about) }

            <h2 id="first">{ FIRST.get(lang) }</h2>
            <TaskList place={place.clone()} id={provider.id} tasks={Tasks(provider.item.first)} />

            <h2 id="servers">{ SERVERS.get(lang) }</h2>
            <div class="server-tables">
                for protocol in Protocol::ALL {
                    if !provider.servers(protocol).is_empty() {
                        { server_table(place, protocol, provider.servers(protocol), username(account.as_ref(), protocol)) }
                    }
                }
            </div>
            { dated(place, provider) }

            <h2 id="programs">{ PROGRAMS.get(lang) }</h2>
            { place.prose(PROGRAMS_WHY) }
            { program_list(place) }

            <h2 id="wire">{ WIRE.get(lang) }</h2>
            { place.prose(WIRE_WHY) }
            { lesson_tiles(place) }

            <h2 id="limits">{ LIMITS.get(lang) }</h2>
            { limits(lang, &provider.limits) }

            <h2 id="notes">{ NOTES.get(lang) }</h2>
            for note in provider.item.notes {
                <section class="note">
                    <h3>{ place.say(note.title) }</h3>
                    { place.prose(note.text) }
                </section>
            }
        </article>
    }
}

fn username(account: Option<&Account>, protocol: Protocol) -> Option<&str> {
    Some(account?.endpoint(protocol)?.username.as_str())
}

/// Where the values come from, and how old the evidence is.
fn dated(place: &Place, provider: Entry<providers::Provider>) -> Html {
    let lang = place.lang;
    html! {
        <div class="dated">
            <p>{ CHECKED.get(lang) }{ " " }
                <time datetime={provider.checked}>{ month(lang, provider.checked) }</time>
            </p>
            <ul>
                for source in provider.item.sources {
                    <li>{ place.say(source.title) }{ ": " }{ away(source.url, host(source.url)) }</li>
                }
            </ul>
        </div>
    }
}

/// `2026-08` in words.
fn month(lang: Lang, date: &str) -> String {
    let (year, month) = date.split_once('-').unwrap_or((date, ""));
    let name = month.parse::<usize>().ok().and_then(|at| MONTHS.get(at.checked_sub(1)?));
    name.map_or_else(|| date.to_owned(), |name| format!("{} {year}", name.get(lang)))
}

fn limits(lang: Lang, limits: &Limits) -> Html {
    let counted = match limits.counts {
        Counted::Messages => MESSAGES,
        Counted::Recipients => RECIPIENTS,
    };
    let or_unknown = |value: Option<String>| value.unwrap_or_else(|| UNKNOWN.get(lang).to_owned());
    let number = |value: Option<u32>| value.map(|value| value.to_string());
    html! {
        <table class="limits">
            <tbody>
                <tr>
                    <th scope="row">{ PER_DAY.get(lang) }</th>
                    <td>{ or_unknown(number(limits.per_day).map(|n| format!("{n} {}", counted.get(lang)))) }</td>
                </tr>
                <tr>
                    <th scope="row">{ PER_MESSAGE.get(lang) }</th>
                    <td>{ or_unknown(number(limits.recipients)) }</td>
                </tr>
                <tr>
                    <th scope="row">{ SIZE.get(lang) }</th>
                    <td>{ or_unknown(limits.octets.map(|octets| {
                        SIZE_VALUE.fill(lang, &[("mb", &(octets / 1_048_576).to_string())])
                    })) }</td>
                </tr>
            </tbody>
        </table>
    }
}

const CHECKED: Text = Text {
    en: "Where these values come from. Newest evidence:",
    hi: "ये जानकारी कहाँ से है। सबसे नया प्रमाण:",
};
const FIRST: Text =
    Text { en: "What to do first", hi: "पहले क्या करना है" };
const LIMITS: Text = Text {
    en: "How much may be sent", hi: "कितनी mail भेज सकते हैं"
};
const MESSAGES: Text = Text {
    en: "messages, however many recipients each has",
    hi: "mail, हर mail के पाने वाले चाहे जितने हों",
};
const NOTES: Text =
    Text { en: "Good to know", hi: "जानने योग्य बातें" };
const PER_DAY: Text = Text { en: "In 24 hours", hi: "24 घंटे में" };
const PER_MESSAGE: Text =
    Text { en: "Recipients of one message", hi: "एक mail के पाने वाले" };
const PROGRAMS: Text = Text { en: "In your program", hi: "आपके program में" };
const PROGRAMS_WHY: Text = Text {
    en: "Choose your program: the same settings, in its own words and as a finished file.",
    hi: "अपना program चुनिए: यही settings, उसी की भाषा में और तैयार file के रूप में।",
};
const RECIPIENTS: Text = Text {
    en: "recipients; a message to ten people counts ten times",
    hi: "पाने वाले; दस लोगों को भेजी एक mail दस गिनी जाती है",
};
const SERVERS: Text = Text { en: "Servers and ports", hi: "Servers और ports" };
const SIZE: Text = Text { en: "Size of one message", hi: "एक mail का आकार" };
const SIZE_VALUE: Text = Text {
    en: "{mb} MB, attachments counted in their encoded form (about a third larger)",
    hi: "{mb} MB; attachments encoded रूप में गिने जाते हैं (लगभग एक-तिहाई बड़े)",
};
const TITLE: Text = Text { en: "{name} settings", hi: "{name} की settings" };
const UNKNOWN: Text = Text { en: "not known", hi: "मालूम नहीं" };
const WIRE: Text = Text {
    en: "See what happens on the wire", hi: "देखिए, तार पर क्या होता है"
};
const WIRE_WHY: Text = Text {
    en: "Every command and every answer between your program and this server, step by step.",
    hi: "आपके program और इस server के बीच का हर command और हर जवाब, एक-एक क़दम।",
};
const MONTHS: [Text; 12] = [
    Text { en: "January", hi: "जनवरी" },
    Text { en: "February", hi: "फ़रवरी" },
    Text { en: "March", hi: "मार्च" },
    Text { en: "April", hi: "अप्रैल" },
    Text { en: "May", hi: "मई" },
    Text { en: "June", hi: "जून" },
    Text { en: "July", hi: "जुलाई" },
    Text { en: "August", hi: "अगस्त" },
    Text { en: "September", hi: "सितंबर" },
    Text { en: "October", hi: "अक्टूबर" },
    Text { en: "November", hi: "नवंबर" },
    Text { en: "December", hi: "दिसंबर" },
];
const DOCUMENT: Text = Text {
    en: "{name}: SMTP, IMAP and POP3 settings",
    hi: "{name}: SMTP, IMAP और POP3 settings",
};
