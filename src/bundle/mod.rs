//! Everything that a program needs, in one archive: each file at its path, and a
//! sheet that says what to do with them.

mod path;
mod sheet;
pub mod zip;

use crate::targets::{File, Setup};
use crate::text::Lang;
use path::inside;
use sheet::sheet;
pub(crate) use sheet::{AFTER, BEFORE, FILES};
use zip::Member;

/// What belongs into the archive of `setup` for the program `name`. `link` leads
/// back to the page with the same choices and stands in the files that have
/// remarks; empty: it is not known.
pub fn members(lang: Lang, name: &str, setup: &Setup, link: &str) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    for file in &setup.files {
        let path = free(&members, inside(file));
        members.push(Member { path, mode: file.mode.unwrap_or(READABLE), body: body(file, link) });
    }
    let paths: Vec<_> = members.iter().map(|member| member.path.as_str()).collect();
    let sheet = sheet(lang, name, setup, &paths, link);
    members.insert(0, Member { path: SHEET.to_owned(), mode: READABLE, body: sheet });
    members
}

/// The contents of `file`, with `link` where there is one and the syntax has remarks.
pub fn body(file: &File, link: &str) -> String {
    if link.is_empty() { file.body() } else { file.body_with(link) }
}

/// `path`, or a path like it that no member has.
fn free(members: &[Member], path: String) -> String {
    let taken = |path: &str| path == SHEET || members.iter().any(|member| member.path == path);
    let numbered = (2..).map(|number| format!("{path}.{number}"));
    let mut all = std::iter::once(path.clone()).chain(numbered);
    all.find(|path| !taken(path)).unwrap_or(path)
}

/// The name of the sheet, first in the archive.
pub const SHEET: &str = "APPLY.txt";
/// The mode of a file that anybody may read.
const READABLE: u16 = 0o644;
