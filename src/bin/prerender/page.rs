//! The HTML around a page.

use dakiya::text::{Lang, Text};
use dakiya::ui::route::{Engine, Page};
use dakiya::ui::{APOLOGY_ID, Head};

use crate::assets::{Assets, Program};
use crate::site::Site;
use crate::{headers, offline, social};

/// A page to be written.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) lang: Lang,
    /// Which page of the site it is; none for the root and for unknown paths.
    pub(crate) page: Option<Page>,
    pub(crate) head: Head,
    /// What the program takes over.
    pub(crate) body: String,
    /// What stays as it is.
    pub(crate) rest: String,
    pub(crate) alive: Alive,
    /// Whether the browser is to keep the site.
    pub(crate) kept: bool,
}

/// What happens once the page is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alive {
    /// A program takes over.
    By(Engine),
    /// Nothing: the page is all there is.
    No,
    /// A script leads on to a language.
    PicksLanguage,
}

impl Document {
    /// The whole file.
    pub(crate) fn print(&self, site: &Site, assets: &Assets) -> String {
        let Assets { base, css, theme, .. } = assets;
        let (lang, title, description) =
            (self.lang.tag(), escape(&self.head.title), escape(&self.head.description));
        format!(
            r#"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<meta name="description" content="{description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<script src="{theme}"></script>
<link rel="stylesheet" href="{css}">
{own}<link rel="icon" href="{base}/favicon.svg" type="image/svg+xml">
{app}{links}{scripts}</head>
<body>
{apology}<div id="app" data-base="{base}">{body}</div>
{rest}
{notice}</body>
</html>
"#,
            policy = headers::policy(),
            own = self.own_style(assets),
            app = self.app(base),
            links = self.told(site),
            scripts = self.scripts(assets),
            apology = self.apology(),
            body = self.body,
            rest = self.rest,
            notice = if self.is_kept() { offline::notice() } else { String::new() },
        )
    }

    /// The stylesheet that this page alone has, if it has one.
    fn own_style(&self, assets: &Assets) -> String {
        let own = match self.page {
            Some(Page::HowItWorks) => &assets.drawings,
            Some(Page::Fix | Page::Cause(_) | Page::Code(_) | Page::Codes) => &assets.fix,
            Some(Page::Lab | Page::Level(_) | Page::Levels | Page::Quiz) => &assets.lab,
            _ => return String::new(),
        };
        format!("<link rel=\"stylesheet\" href=\"{own}\">\n")
    }

    /// What search engines, and programs that show a link, read of it.
    fn told(&self, site: &Site) -> String {
        if let Some(page) = self.page {
            return social::tags(site, self.lang, page, &self.head);
        }
        let hidden = "<meta name=\"robots\" content=\"noindex\">\n".to_owned();
        match self.alive {
            // The root leads to the first page: people post it in its place.
            Alive::PicksLanguage => {
                hidden + &social::preview(site, (self.lang, Page::Home), &self.head, "")
            }
            Alive::By(_) | Alive::No => hidden,
        }
    }

    /// What makes an app of the site. A page without a program may be shown for
    /// any path at all, and the root goes on at once.
    fn app(&self, base: &str) -> String {
        let manifest = offline::manifest_file(self.lang);
        match self.alive {
            Alive::By(_) => format!(
                r#"<link rel="manifest" href="{base}/{manifest}">
<link rel="apple-touch-icon" href="{base}/maskable-192.png">
"#
            ),
            Alive::No | Alive::PicksLanguage => String::new(),
        }
    }

    fn is_kept(&self) -> bool {
        self.kept && matches!(self.alive, Alive::By(_))
    }

    fn scripts(&self, assets: &Assets) -> String {
        let offline = if self.is_kept() {
            format!("<script defer fetchpriority=\"low\" src=\"{}\"></script>\n", assets.offline)
        } else {
            String::new()
        };
        match self.alive {
            Alive::By(engine) => {
                let Program { glue, wasm, start } = assets.program(engine);
                format!(
                    r#"<link rel="modulepreload" href="{glue}">
<link rel="preload" href="{wasm}" as="fetch" type="application/wasm" crossorigin>
<script type="module" src="{start}"></script>
{offline}"#
                )
            }
            Alive::No => String::new(),
            Alive::PicksLanguage => format!("<script src=\"{}\"></script>\n", assets.language),
        }
    }

    /// What [`dakiya::ui::apologise`] uncovers.
    fn apology(&self) -> String {
        if !matches!(self.alive, Alive::By(_)) {
            return String::new();
        }
        let text = APOLOGY.get(self.lang);
        format!("<div id=\"{APOLOGY_ID}\" class=\"apology\" role=\"alert\" hidden>{text}</div>\n")
    }
}

/// Text between tags or in a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

const APOLOGY: Text = Text {
    en: "<strong>Dakiya has stumbled: this is our mistake.</strong> What you typed is still in its fields. Copy what you need, then load the page again; the link in the address bar keeps your choices.",
    hi: "<strong>डाकिया लड़खड़ा गया: ग़लती हमारी है।</strong> आपका लिखा हुआ अब भी अपनी जगह पर है। जो चाहिए copy कर लीजिए, फिर पन्ना reload कीजिए; address bar के link में आपके चुनाव बने रहेंगे।",
};
