//! What a target makes of an account: what to do, and what to save.

use crate::formats::remark::{Remark, remark};
use crate::formats::{self, Line};
use crate::text::Text;

/// Everything to be done for one account in one program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// What to do first, in order.
    pub before: Vec<Step>,
    /// What to save.
    pub files: Vec<File>,
    /// What to do then, in order; the last step tells whether it works.
    pub after: Vec<Step>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do, and why.
    pub say: Text,
    /// Commands for a shell, one a line.
    pub run: Option<String>,
    /// What to enter on the screen that the step leads to.
    pub entries: Vec<Entry>,
}

/// A field on a screen of the program, and what goes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What the program writes beside the field, in its English edition.
    pub label: &'static str,
    /// What to type or choose. Empty for a secret, which only the user knows.
    pub value: String,
    /// What it does, and why it has this value.
    pub why: Text,
}

impl Entry {
    /// A field and what goes into it.
    pub(in crate::targets) fn new(
        label: &'static str,
        value: impl Into<String>,
        why: Text,
    ) -> Self {
        Self { label, value: value.into(), why }
    }
}

impl Step {
    /// Something to do by hand.
    pub(in crate::targets) const fn new(say: Text) -> Self {
        Self { say, run: None, entries: Vec::new() }
    }

    /// Commands to run.
    pub(in crate::targets) fn run(say: Text, commands: impl Into<String>) -> Self {
        Self { say, run: Some(commands.into()), entries: Vec::new() }
    }

    /// A screen to fill in.
    pub(in crate::targets) const fn screen(say: Text, entries: Vec<Entry>) -> Self {
        Self { say, run: None, entries }
    }
}

/// A file for the user to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where it goes, as the program's manual writes it: `~/.msmtprc`.
    pub path: String,
    /// The name to download it under.
    pub name: String,
    /// Permission bits, where they matter: `0o600`.
    pub mode: Option<u16>,
    /// For the download (RFC 6838).
    pub media_type: &'static str,
    /// Whether the lines are the whole file, or go into one that exists.
    pub whole: bool,
    /// How the syntax writes a remark; `None`: it has none.
    pub remark: Option<Remark>,
    /// What stands in it.
    pub lines: Vec<Line>,
    /// Whether a phone is to read it from the screen, as a QR code.
    pub drawn: bool,
}

impl File {
    /// A whole file, to be downloaded under its own name.
    pub(in crate::targets) fn whole(
        path: impl Into<String>,
        remark: Option<Remark>,
        lines: Vec<Line>,
    ) -> Self {
        let path = path.into();
        let name = path.rsplit('/').next().unwrap_or(&path).trim_start_matches('.').to_owned();
        Self {
            path,
            name,
            mode: None,
            media_type: "text/plain",
            whole: true,
            remark,
            lines,
            drawn: false,
        }
    }

    /// Lines for a file that exists.
    pub(in crate::targets) fn part(
        path: impl Into<String>,
        remark: Option<Remark>,
        lines: Vec<Line>,
    ) -> Self {
        Self { whole: false, ..Self::whole(path, remark, lines) }
    }

    /// The same file with these permission bits.
    pub(in crate::targets) fn mode(self, mode: u16) -> Self {
        Self { mode: Some(mode), ..self }
    }

    /// The same file, downloaded as this type (RFC 6838).
    pub(in crate::targets) fn media_type(self, media_type: &'static str) -> Self {
        Self { media_type, ..self }
    }

    /// The same file, downloaded under this name.
    pub(in crate::targets) fn named(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same file, for a phone to read from the screen.
    pub(in crate::targets) fn drawn(self) -> Self {
        Self { drawn: true, ..self }
    }

    /// The exact contents.
    pub fn body(&self) -> String {
        formats::print(&self.lines)
    }

    /// The contents with `link` in a remark of its own, where the syntax has
    /// remarks. A first line that says what the file is (`<?php`, `#!`) stays first.
    pub fn body_with(&self, link: &str) -> String {
        let Some(form) = self.remark else { return self.body() };
        let text =
            |line: &Line| line.pieces.first().map_or("", |piece| piece.text.as_str()).to_owned();
        let says_what =
            |line: &Line| ["<?", "#!"].iter().any(|start| text(line).starts_with(start));
        let first = usize::from(self.lines.first().is_some_and(says_what));
        let (before, after) = self.lines.split_at(first);
        formats::print(before) + &formats::print(&[remark(form, link)]) + &formats::print(after)
    }
}
