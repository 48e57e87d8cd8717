//! `/<lang>/targets/<program>/`: settings in the form of one program.

use yew::prelude::*;

use crate::account::{Account, Field};
use crate::providers::Security;
use crate::registry::Entry;
use crate::targets::{GENERATORS, Generator, Refusal, Setup, TARGETS, Target, Words};
use crate::text::{Lang, Text};
use crate::ui::components::{Copy, FileView, Picture, account_form, icon, lesson_tiles, steps};
use crate::ui::hooks::use_head;
use crate::ui::place::{Place, away, host};
use crate::ui::route::Page;
use crate::ui::state::DraftContext;

/// The title of the document.
pub(super) fn title(lang: Lang, target: &Target) -> String {
    DOCUMENT.fill(lang, &[("name", target.name)])
}

/// What [`Program`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(crate) struct ProgramProps {
    pub(crate) place: Place,
    pub(crate) draft: DraftContext,
    pub(crate) target: Entry<Target>,
}

/// The page.
#[component]
pub(crate) fn Program(props: &ProgramProps) -> Html {
    let ProgramProps { place, draft, target } = props;
    let (lang, target) = (place.lang, *target);
    let Some(generator) = GENERATORS.get(target.id) else { return Html::default() };
    use_head(lang, title(lang, target.item));
    let (account, is_example) = draft.shown();
    html! {
        <article class="program">
            <h1>{ TITLE.fill(lang, &[("name", target.name)]) }</h1>
            { place.lead(target.about) }
            { account_form(place, draft) }
            if is_example {
                <p class="example-note">{ place.say(EXAMPLE) }</p>
            }
            if let Some(account) = account {
                { ready(place, generator, &account) }
            }
            { dictionary(place, target, &generator.words) }
            <h2 id="wire">{ WIRE.get(lang) }</h2>
            { place.prose(WIRE_WHY) }
            { lesson_tiles(place) }
            <p class="dated">
                { away(generator.manual, format!("{} {}", MANUAL.get(lang), host(generator.manual))) }
            </p>
        </article>
    }
}

/// What to do and what to save, in the order of doing it.
fn ready(place: &Place, generator: Entry<Generator>, account: &Account) -> Html {
    let lang = place.lang;
    let Setup { before, files, after } = match generator.usual(account) {
        Ok(setup) => setup,
        Err(refusal) => return refused(place, account, refusal),
    };
    html! {
        <>
            if let Some(provider) = account.provider {
                <p class="prepare">
                    { PREPARE.fill(lang, &[("name", provider.name)]) }{ " " }
                    { place.go(Page::Provider(provider.id), PREPARE_HOW.get(lang)) }
                </p>
            }
            if !before.is_empty() {
                <h2 id="before">{ BEFORE.get(lang) }</h2>
                { steps(place, &before) }
            }
            <h2 id="files">{ if files.len() == 1 { FILE } else { FILES }.get(lang) }</h2>
            for file in files {
                <FileView place={place.clone()} {file} />
            }
            if !after.is_empty() {
                <h2 id="after">{ AFTER.get(lang) }</h2>
                { steps(place, &after) }
            }
        </>
    }
}

/// Why there is no file for this program, and which ways remain.
fn refused(place: &Place, account: &Account, refusal: Refusal) -> Html {
    let others: Vec<_> = GENERATORS
        .iter()
        .filter(|generator| generator.usual(account).is_ok())
        .filter_map(|generator| TARGETS.get(generator.id))
        .collect();
    html! {
        <div class="alert">
            { icon(Picture::Warning) }
            <div>
                <p>{ place.say(refusal.why) }</p>
                if refusal.field == Field::Provider {
                    if !others.is_empty() {
                        <p>
                            { OTHERS.get(place.lang) }
                            for target in others {
                                { " " }{ place.go(Page::Program(target.id), target.name) }
                            }
                        </p>
                    }
                    <p>{ place.say(PROXY) }</p>
                }
            </div>
        </div>
    }
}

/// What the program calls things.
fn dictionary(place: &Place, target: Entry<Target>, words: &Words) -> Html {
    let lang = place.lang;
    let rows = [
        (Text::same(Security::Tls.name()), TLS, words.tls),
        (Text::same(Security::StartTls.name()), STARTTLS, words.starttls),
        (USERNAME, USERNAME_IS, words.username),
        (PASSWORD, PASSWORD_IS, words.password),
    ];
    html! {
        <>
            <h2 id="words">{ DICTIONARY.fill(lang, &[("name", target.name)]) }</h2>
            <table class="dictionary">
                <thead>
                    <tr>
                        <th scope="col">{ MEANS.get(lang) }</th>
                        <th scope="col">{ SAYS.fill(lang, &[("name", target.name)]) }</th>
                    </tr>
                </thead>
                <tbody>
                    for (name, is, word) in rows {
                        <tr>
                            <th scope="row">
                                { name.get(lang) }<span class="gloss">{ is.get(lang) }</span>
                            </th>
                            <td>
                                <code class="value" translate="no">{ word }</code>
                                <Copy {lang} text={word} what={name.get(lang)} />
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </>
    }
}

const AFTER: Text = Text { en: "Then", hi: "इसके बाद" };
const BEFORE: Text = Text { en: "First", hi: "पहले" };
const DICTIONARY: Text =
    Text { en: "What {name} calls it", hi: "{name} इसे क्या कहता है" };
const EXAMPLE: Text = Text {
    en: "An **example** with `you@gmail.com` follows. Type your own address above, and it is written for you.",
    hi: "नीचे `you@gmail.com` के साथ एक **उदाहरण** है। ऊपर अपना पता लिखिए, तो यह आपके लिए लिखा जाएगा।",
};
const FILE: Text = Text { en: "The file", hi: "File" };
const FILES: Text = Text { en: "The files", hi: "Files" };
const MANUAL: Text = Text {
    en: "The manual that this follows",
    hi: "वह manual, जिसके अनुसार यह लिखा है",
};
const MEANS: Text = Text { en: "What is meant", hi: "मतलब" };
const OTHERS: Text = Text {
    en: "These programs can be set up for this account:",
    hi: "इस account के लिए ये programs set हो सकते हैं:",
};
const PROXY: Text = Text {
    en: "Or put a small program in between that fetches the tokens and speaks passwords to this one, such as `email-oauth2-proxy`. For a web site or a script a sending service is often the simpler way: choose one above, where it says who runs the mail.",
    hi: "या बीच में एक छोटा program रखिए, जो token ख़ुद लाए और इस program से password की भाषा में बात करे, जैसे `email-oauth2-proxy`। website या script के लिए mail भेजने की कोई सेवा अक्सर ज़्यादा आसान रास्ता है: उसे ऊपर वहाँ चुनिए जहाँ पूछा है कि mail कौन चलाता है।",
};
const PASSWORD: Text = Text { en: "Password", hi: "Password" };
const PASSWORD_IS: Text =
    Text { en: "where it comes from", hi: "कहाँ से आता है" };
const PREPARE: Text = Text {
    en: "{name} wants some things done before a program may log in.",
    hi: "program के login से पहले {name} में कुछ काम करने होते हैं।",
};
const PREPARE_HOW: Text =
    Text { en: "What to do first", hi: "पहले क्या करना है" };
const SAYS: Text = Text { en: "{name} says", hi: "{name} में" };
const STARTTLS: Text = Text {
    en: "begins plain, then switches", hi: "शुरुआत सादी, फिर encryption"
};
const TITLE: Text = Text { en: "{name}", hi: "{name}" };
const TLS: Text =
    Text { en: "encrypted from the first byte", hi: "पहले byte से encrypted" };
const USERNAME: Text = Text { en: "User name", hi: "User name" };
const USERNAME_IS: Text =
    Text { en: "the name to log in with", hi: "login करने का नाम" };
const WIRE: Text = Text {
    en: "See what happens on the wire", hi: "देखिए, तार पर क्या होता है"
};
const WIRE_WHY: Text = Text {
    en: "With exactly this account and server, step by step: every line that is sent, and why.",
    hi: "ठीक इसी account और server के साथ, एक-एक क़दम: भेजी गई हर पंक्ति, और क्यों।",
};
const DOCUMENT: Text =
    Text { en: "Mail settings for {name}", hi: "{name} के लिए mail settings" };
