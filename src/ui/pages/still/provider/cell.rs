//! Values in a table of servers: to copy, or for each reader another.
//!
//! What depends on the reader's address stands here in words. The template in
//! `data-own` is filled in by [`crate::ui::hooks`] once the address is known.

use yew::prelude::*;

use crate::providers::{Given, Provider, Server, UsernameForm};
use crate::text::Text;
use crate::ui::pages::still::copy_button::copy_button;
use crate::ui::place::Place;

/// A row of a table of servers.
#[derive(Debug)]
pub(super) struct Row<'a> {
    pub(super) place: &'a Place,
    /// What is copied: `SMTP, Port`.
    pub(super) what: String,
}

impl Row<'_> {
    /// A value that is the same for everybody.
    pub(super) fn value(&self, value: &str) -> Html {
        let what = format!("{}: {value}", self.what);
        html! {
            <>
                <code class="value" translate="no">{ value.to_owned() }</code>
                { copy_button(self.place.lang, value, &what) }
            </>
        }
    }

    /// What everybody reads until `template` can be filled in.
    fn own(&self, template: &'static str, anyone: Html) -> Html {
        html! {
            <div data-own={template}>
                <div class="anyone">{ anyone }</div>
                <div class="own" hidden={true}>
                    <code class="value" translate="no"></code>
                    { copy_button(self.place.lang, "", &self.what) }
                </div>
            </div>
        }
    }
}

/// Where to connect.
pub(super) fn host(row: &Row<'_>, provider: &Provider, server: &Server) -> Html {
    let template = server.host;
    if !template.contains('{') {
        return row.value(template);
    }
    let region = provider.regions.first().copied().unwrap_or_default();
    let host = template.replace("{region}", region);
    let (shown, gloss) = if template.contains("{domain}") {
        let shown = host.replace("{domain}", DOMAIN.get(row.place.lang));
        (html! { <code class="value" translate="no">{ shown }</code> }, DOMAIN_GLOSS)
    } else {
        (row.value(&host), REGION_GLOSS)
    };
    row.own(template, html! { <>{ shown }<span class="gloss">{ row.place.say(gloss) }</span></> })
}

/// The name to log in with.
pub(super) fn username(row: &Row<'_>, form: UsernameForm) -> Html {
    let say = |text| html! { <span>{ row.place.say(text) }</span> };
    match form {
        UsernameForm::Address => row.own("{address}", say(ADDRESS)),
        UsernameForm::LocalPart => row.own("{local}", say(LOCAL_PART)),
        UsernameForm::LocalPartDotDomain => row.own("{local}.{domain}", say(DOTTED)),
        UsernameForm::Literal(word) => row.value(word),
        UsernameForm::Given(Given::SmtpUser) => row.own("{user}", say(SMTP_USER)),
        UsernameForm::Given(Given::ApiKey) => row.own("{user}", say(API_KEY)),
        // It is the password too: nobody types it into this site.
        UsernameForm::Given(Given::Token) => say(TOKEN),
    }
}

const ADDRESS: Text =
    Text { en: "your full e-mail address", hi: "आपका पूरा e-mail पता" };
const API_KEY: Text = Text { en: "your API key", hi: "आपकी API key" };
const DOMAIN: Text = Text { en: "your-domain", hi: "आपका-domain" };
const DOMAIN_GLOSS: Text = Text {
    en: "with the part of your address after the `@`",
    hi: "domain, यानी आपके पते में `@` के बाद का हिस्सा",
};
const DOTTED: Text = Text {
    en: "your address with a dot in place of the `@`: `asha.example.org`",
    hi: "आपका पता, `@` की जगह dot के साथ: `asha.example.org`",
};
const LOCAL_PART: Text = Text {
    en: "the part of your address before the `@`",
    hi: "आपके पते में `@` से पहले का हिस्सा",
};
const REGION_GLOSS: Text = Text {
    en: "the usual one; yours may be another of those below",
    hi: "आम तौर पर यही; आपका नीचे की सूची में से कोई और भी हो सकता है",
};
const SMTP_USER: Text = Text {
    en: "the SMTP user name that the service made for you",
    hi: "सेवा का आपके लिए बनाया SMTP user name",
};
const TOKEN: Text = Text {
    en: "your token; it is the password too",
    hi: "आपका token; वही password भी है",
};
