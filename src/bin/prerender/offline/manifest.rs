//! The site as an app: one manifest for each language, each an app of its own,
//! so that a change of language does not rename the one that was installed.

use dakiya::text::{Lang, Text};
use dakiya::ui::Head;
use dakiya::ui::route::Page;
use serde_json::{Value, json};

/// The name of the manifest's file.
pub(crate) fn file(lang: Lang) -> String {
    format!("manifest-{}.webmanifest", lang.tag())
}

/// Its contents.
pub(super) fn print(base: &str, lang: Lang) -> String {
    let home = address(base, lang, Page::Home);
    let icon = |name: &str, size: u32, purpose: &str| {
        json!({ "src": format!("{base}/{name}-{size}.png"), "type": "image/png",
                "sizes": format!("{size}x{size}"), "purpose": purpose })
    };
    let shortcuts: Vec<Value> = SHORTCUTS
        .iter()
        .map(|(page, name)| json!({ "name": name.get(lang), "url": address(base, lang, *page) }))
        .collect();
    let manifest = json!({
        "id": home,
        "name": NAME,
        "short_name": SHORT_NAME.get(lang),
        "description": Head::of(Page::Home, lang).map(|head| head.description),
        "lang": lang.tag(),
        "dir": "ltr",
        "start_url": home,
        "scope": format!("{base}/"),
        "display": "standalone",
        "theme_color": colour("--paper"),
        "background_color": colour("--paper"),
        "icons": [
            { "src": format!("{base}/favicon.svg"), "type": "image/svg+xml", "sizes": "any" },
            icon("icon", 192, "any"),
            icon("icon", 512, "any"),
            icon("maskable", 192, "maskable"),
            icon("maskable", 512, "maskable"),
        ],
        "shortcuts": shortcuts,
    });
    format!("{manifest:#}\n")
}

fn address(base: &str, lang: Lang, page: Page) -> String {
    format!("{base}/{}/{}", lang.tag(), page.path())
}

/// A colour of the light theme, which comes first where colours are chosen.
fn colour(name: &str) -> Option<&'static str> {
    let (_, value) = include_str!("../../../../static/css/tokens.css").split_once(name)?;
    Some(value.trim_start_matches(':').split(';').next()?.trim())
}

/// Under the icon there is room for one word.
const SHORT_NAME: Text = Text { en: "Dakiya", hi: "डाकिया" };

const NAME: &str = "Dakiya · डाकिया";

const SHORTCUTS: [(Page, Text); 4] = [
    (Page::Home, Text { en: "Mail settings", hi: "Mail की settings" }),
    (
        Page::Fix,
        Text {
            en: "What does this error mean?", hi: "यह error क्या कहता है?"
        },
    ),
    (Page::Lab, Text { en: "SMTP laboratory", hi: "SMTP प्रयोगशाला" }),
    (Page::Learn, Text { en: "Learn SMTP", hi: "SMTP सीखिए" }),
];
