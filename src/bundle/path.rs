//! Where a file goes in the archive.

use crate::targets::File;

/// The path in the archive: that of the file, below the folder into which the
/// archive is unpacked. Lines for a file that exists get a name of their own, so
/// that they never take its place.
pub(super) fn inside(file: &File) -> String {
    let path = file.path.replace('\\', "/");
    let mut parts: Vec<String> = path.split('/').filter_map(part).collect();
    if parts.is_empty() {
        parts.extend(part(&file.name));
    }
    let path = parts.join("/");
    match (path.as_str(), file.whole) {
        ("", _) => "file".to_owned(),
        (path, true) => path.to_owned(),
        (path, false) => format!("{path}.add"),
    }
}

/// A name that every system takes, or nothing for what leads nowhere or back.
fn part(part: &str) -> Option<String> {
    let name: String = part.chars().filter(|c| !c.is_control()).map(plain).collect();
    match name.trim().trim_end_matches('.') {
        "" => None,
        "~" => Some("home".to_owned()),
        name => Some(name.to_owned()),
    }
}

/// Signs that Windows does not take in names.
const fn plain(c: char) -> char {
    match c {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => '_',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, whole: bool) -> String {
        inside(&File {
            path: path.to_owned(),
            name: "rc".to_owned(),
            mode: None,
            media_type: "text/plain",
            whole,
            remark: None,
            lines: Vec::new(),
            drawn: false,
        })
    }

    #[test]
    fn a_path_keeps_its_shape_below_one_folder() {
        assert_eq!(of("~/.msmtprc", true), "home/.msmtprc");
        assert_eq!(of("/etc/postfix/sasl/passwd", true), "etc/postfix/sasl/passwd");
        assert_eq!(of("config/settings.py", true), "config/settings.py");
        assert_eq!(of("%APPDATA%\\Mail\\user.js", true), "%APPDATA%/Mail/user.js");
    }

    #[test]
    fn no_path_leads_out_of_the_folder_or_is_empty() {
        assert_eq!(of("../../etc/passwd", true), "etc/passwd");
        assert_eq!(of("C:\\x\\..\\y", true), "C_/x/y");
        assert_eq!(of("/", true), "rc");
        assert_eq!(of("a\u{0}b\n", true), "ab");
    }

    #[test]
    fn lines_to_add_do_not_take_the_place_of_a_file() {
        assert_eq!(of("/etc/postfix/main.cf", false), "etc/postfix/main.cf.add");
    }
}
