//! Lines that nobody wrote down, made of pieces on which both are of one mind.

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use super::{ours, theirs};

proptest! {
    #[test]
    fn a_line_is_right_if_its_pieces_are(
        (word, parameters) in select(&[("MAIL FROM:", MAIL), ("RCPT TO:", RCPT)][..]),
        capitals in any::<u16>(),
        (path, right) in path(),
        chosen in subsequence((0..MAIL.len()).collect::<Vec<_>>(), 0..5).prop_shuffle(),
        space in any::<bool>(),
    ) {
        let mut line = capitals_by(capitals, word) + &path;
        let mut right = right;
        for (parameter, its) in chosen.into_iter().filter_map(|at| parameters.get(at)) {
            line += &format!(" {}", capitals_by(capitals, parameter));
            right &= its;
        }
        // One at the end does no harm (RFC 5321 §4.1.1).
        line += if space { " " } else { "" };
        prop_assert_eq!((ours(&line), theirs(&line)), (right, right), "{}", line);
    }

    #[test]
    fn a_number_of_octets_is_a_number(octets in any::<u32>(), last in any::<bool>(), broken in "[a-z;.-]{0,1}") {
        let line = format!("BDAT {broken}{octets}{}", if last { " LAST" } else { "" });
        let right = broken.is_empty();
        prop_assert_eq!((ours(&line), theirs(&line)), (right, right), "{}", line);
    }
}

/// A path, and whether it is one.
fn path() -> impl Strategy<Value = (String, bool)> {
    let mailbox = "[a-z0-9!#$%&'*+/=?^_{|}~-]{1,9}(\\.[A-Z0-9~-]{1,9}){0,2}@[a-z0-9]{1,9}(-[a-z0-9]{1,9})?(\\.[A-Z]{1,9}){0,2}";
    let quoted = "\"([a-z@.,:;<>() ]|\\\\[\"\\\\]){1,9}\"@[a-z]{1,9}\\.example";
    let right = prop_oneof![mailbox, quoted];
    prop_oneof![
        3 => right.prop_map(|mailbox| (format!("<{mailbox}>"), true)),
        1 => mailbox.prop_map(|mailbox| (format!("<@a.example,@b.example:{mailbox}>"), true)),
        // After the first letter of the local part.
        2 => (mailbox, select(&['(', ')', '<', '>', ',', ';', ':', '\\', '@', ' ', '['][..]), any::<Index>())
            .prop_map(|(mailbox, wrong, at)| {
                let local_part = mailbox.find('@').expect("a mailbox has one");
                let (left, rest) = mailbox.split_at(1 + at.index(local_part));
                (format!("<{left}{wrong}{rest}>"), false)
            }),
        1 => mailbox.prop_map(|mailbox| (mailbox, false)),
        1 => mailbox.prop_map(|mailbox| (format!("<{mailbox}"), false)),
        1 => "[a-z]{1,9}".prop_map(|word| (format!("<{word}>"), false)),
    ]
}

/// `word` with some of its letters in the other case; values of parameters too,
/// in all of which case makes no difference.
fn capitals_by(bits: u16, word: &str) -> String {
    let letter = |(at, c): (usize, char)| match bits >> (at % 16) & 1 {
        0 => c.to_ascii_lowercase(),
        _ => c.to_ascii_uppercase(),
    };
    word.chars().enumerate().map(letter).collect()
}

type Parameters = &'static [(&'static str, bool)];

/// Parameters of `MAIL`, and whether they are right.
const MAIL: Parameters = &[
    ("SIZE=1000", true),
    ("BODY=8BITMIME", true),
    ("SMTPUTF8", true),
    ("AUTH=<>", true),
    ("SMTPUTF8=1", false),
    ("SIZE=x", false),
    ("BODY=", false),
    ("UNKNOWN", false),
    ("UNKNOWN=1", false),
    ("=", false),
];

/// Parameters of `RCPT`.
const RCPT: Parameters = &[("SIZE=1", false), ("UNKNOWN", false)];
