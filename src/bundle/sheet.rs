//! The sheet in an archive: what to do, in the order of doing it.

use crate::targets::{File, Setup, Step};
use crate::text::markup::plain;
use crate::text::{Lang, Text};

/// The steps before the files, the files and where they go, the steps after, as
/// plain text. `paths` are those in the archive, of each file in order.
pub(super) fn sheet(lang: Lang, name: &str, setup: &Setup, paths: &[&str], link: &str) -> String {
    let mut out = format!("{}\n", TITLE.fill(lang, &[("name", name)]));
    if !link.is_empty() {
        out += &format!("{link}\n");
    }
    let Setup { before, files, after } = setup;
    out += &listed(lang, BEFORE, before);
    if !files.is_empty() {
        out += &heading(lang, FILES);
        for (file, path) in files.iter().zip(paths) {
            out += &placed(lang, file, path);
        }
    }
    out + &listed(lang, AFTER, after)
}

fn heading(lang: Lang, text: Text) -> String {
    let text = text.get(lang);
    // As wide as it looks: vowel signs stand above and below their letter.
    let width = text.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).count();
    format!("\n{text}\n{}\n", "=".repeat(width))
}

fn listed(lang: Lang, text: Text, steps: &[Step]) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let steps = steps.iter().enumerate().map(|(at, step)| one(lang, at + 1, step));
    heading(lang, text) + &steps.collect::<String>()
}

fn one(lang: Lang, number: usize, step: &Step) -> String {
    let mut out = format!("\n{number}. {}\n", plain(step.say.get(lang)));
    for line in step.run.iter().flat_map(|run| run.lines()) {
        out += &format!("\n       {line}");
    }
    for entry in &step.entries {
        let value = if entry.value.is_empty() { EMPTY.get(lang) } else { &entry.value };
        out += &format!("\n       {}: {value}", entry.label);
    }
    if step.run.is_some() || !step.entries.is_empty() {
        out.push('\n');
    }
    out
}

fn placed(lang: Lang, file: &File, path: &str) -> String {
    let text = if file.whole { WHOLE } else { PART };
    let mut out = format!("\n- {}\n", text.fill(lang, &[("from", path), ("to", &file.path)]));
    if let Some(mode) = file.mode {
        out += &format!("\n       chmod {mode:o} {}\n", file.path);
    }
    out
}

/// Over the steps that come after the files.
pub(crate) const AFTER: Text = Text { en: "Then", hi: "इसके बाद" };
/// Over the steps that come before the files.
pub(crate) const BEFORE: Text = Text { en: "First", hi: "पहले" };
const EMPTY: Text = Text { en: "(your password)", hi: "(आपका password)" };
/// Over the files.
pub(crate) const FILES: Text = Text { en: "The files", hi: "Files" };
const PART: Text = Text {
    en: "Add the lines of {from} to the file {to}, which exists. Keep a copy of it first.",
    hi: "{from} की पंक्तियाँ {to} में जोड़िए, जो पहले से मौजूद है। पहले उसकी एक copy रख लीजिए।",
};
const TITLE: Text = Text {
    en: "Mail in {name}: what to do with these files",
    hi: "{name} में mail: इन files का क्या करना है",
};
const WHOLE: Text = Text {
    en: "Put {from} where it belongs: {to}. If there is such a file already, keep a copy of it first.",
    hi: "{from} को उसकी जगह रखिए: {to}। अगर वहाँ पहले से ऐसी file हो, तो पहले उसकी copy रख लीजिए।",
};
