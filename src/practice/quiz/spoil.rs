//! Ways to get a line wrong. Whether a server minds, it says itself.

use super::super::random::Random;

/// The line with something wrong about it; `None`: there is no such mistake in it.
pub(super) fn spoilt(line: &str, random: &mut Random) -> Option<String> {
    // A message is text: nothing in it is wrong by itself.
    let way = random.one(WAYS).filter(|_| !line.contains('\r'))?;
    way(line).filter(|spoilt| spoilt != line)
}

/// All that can be made of the line.
pub(super) fn all(line: &str) -> impl Iterator<Item = String> {
    let ways = WAYS.iter().filter(|_| !line.contains('\r'));
    ways.filter_map(move |way| way(line)).filter(move |spoilt| spoilt != line)
}

/// One way.
type Way = fn(&str) -> Option<String>;

static WAYS: &[Way] = &[
    misspelt,
    |line| Some(line.replace(['<', '>'], "")),
    |line| Some(line.replace('>', "")),
    |line| Some(line.replacen(':', " ", 1)),
    |line| Some(line.replace(" FROM:", " TO:").replace(" TO:<ravi", " FROM:<ravi")),
    |line| after(line, "RCPT", |line| line.replace(" TO:", " FROM:")),
    |line| Some(line.replacen('@', " at ", 1)),
    |line| Some(line.replacen('@', "@@", 1)),
    |line| recipient(line, "rani@example.org"),
    |line| recipient(line, "full@example.org"),
    |line| recipient(line, "later@example.org"),
    |line| recipient(line, "kabir@elsewhere.example"),
    |line| after(line, "MAIL", |line| format!("{line} COLOUR=red")),
    |line| after(line, "RCPT", |line| format!("{line} COLOUR=red")),
    |line| after(line, "MAIL", |line| format!("{line} SIZE=999999999")),
    |line| after(line, "DATA", |line| format!("{line} now")),
    |line| after(line, "QUIT", |line| format!("{line} please")),
    |line| after(line, "EHLO", |_| "EHLO".to_owned()),
    |line| after(line, "STARTTLS", |line| format!("{line} now")),
    |line| after(line, "AUTH", |_| "AUTH".to_owned()),
    |line| after(line, "AUTH", |_| "AUTH WHISPER".to_owned()),
    // Something is left out: the line after it, or a later one, will be in want of it.
    |_| Some("NOOP".to_owned()),
];

/// The second and the third letter change places.
fn misspelt(line: &str) -> Option<String> {
    let mut letters: Vec<_> = line.chars().collect();
    (letters.len() >= 4).then(|| {
        letters.swap(1, 2);
        letters.into_iter().collect()
    })
}

/// Another recipient.
fn recipient(line: &str, address: &str) -> Option<String> {
    after(line, "RCPT", |_| format!("RCPT TO:<{address}>"))
}

/// What `change` makes of the line, if it begins with `verb`.
fn after(line: &str, verb: &str, change: impl Fn(&str) -> String) -> Option<String> {
    line.starts_with(verb).then(|| change(line))
}
