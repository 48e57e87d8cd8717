//! Remarks, which every program skips.

use super::{Kind, Line};

/// The signs around a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    open: &'static str,
    close: &'static str,
}

/// `# …`, in most files of Unix programs.
pub const HASH: Remark = Remark { open: "# ", close: "" };

/// `// …`, in C and its children.
pub const SLASHES: Remark = Remark { open: "// ", close: "" };

/// `; …`, in INI files of Windows and PHP.
pub const SEMICOLON: Remark = Remark { open: "; ", close: "" };

/// `;; …`, in Lisp.
pub const LISP: Remark = Remark { open: ";; ", close: "" };

/// `! …`, in property lists of X and Java.
pub const BANG: Remark = Remark { open: "! ", close: "" };

/// `dnl …`, in m4.
pub const DNL: Remark = Remark { open: "dnl ", close: "" };

/// `<!-- … -->`, in XML.
pub const XML: Remark = Remark { open: "<!-- ", close: " -->" };

/// A remark with `text`. Signs that could end it, or that m4 would read, are
/// percent-encoded: it is meant for links.
#[must_use] 
pub fn remark(form: Remark, text: &str) -> Line {
    let mut safe = String::new();
    for c in text.chars() {
        match c {
            '-' if safe.ends_with('-') => safe.push_str("%2D"),
            '`' | '\'' | '"' | '<' | '>' | '?' | '\\' => safe += &format!("%{:02X}", u32::from(c)),
            c if c.is_control() || c.is_whitespace() => safe += &format!("%{:02X}", u32::from(c)),
            c => safe.push(c),
        }
    }
    Line::of([(Kind::Comment, form.open), (Kind::Comment, &safe), (Kind::Comment, form.close)])
}
