//! Dates and times at the beginning of a row.

/// Octets of white space, dates and times at the beginning of `row`.
pub(super) fn stamp(row: &str) -> usize {
    let blank = row.len() - row.trim_start().len();
    // What a time may stand behind: a weekday, a month, numbers.
    let (mut end, mut tentative) = (blank, 0);
    let mut at = blank;
    while at < row.len() {
        let Some(rest) = row.get(at..) else { break };
        let token = rest.split([' ', '\t']).next().unwrap_or_default();
        let bare = token.trim_matches(['[', ']', '(', ')', ',', ':', '|']);
        let time = is_time(bare) && end_of_token(token);
        let follows = end > blank && matches!(bare, "AM" | "PM" | "UTC" | "GMT");
        let zone = end > blank && is_zone(bare);
        at += token.len();
        at += row.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len());
        if time || follows || zone {
            end = at;
            tentative = 0;
        } else if tentative < 5 && may_precede(bare) {
            tentative += 1;
        } else {
            break;
        }
    }
    end
}

/// Whether nothing but a mark ends the token.
fn end_of_token(token: &str) -> bool {
    token.chars().next_back().is_some_and(|c| c.is_ascii_digit() || "])Z,:|".contains(c))
}

/// `10:00:00.123`, `2026-01-05`, `2026-01-05T10:00:00Z`, `05/01/2026`.
fn is_time(token: &str) -> bool {
    let (mut digits, mut colons, mut dashes, mut slashes) = (0, 0, 0, 0);
    for c in token.bytes() {
        match c {
            b'0'..=b'9' => digits += 1,
            b':' => colons += 1,
            b'-' => dashes += 1,
            b'/' => slashes += 1,
            b'.' | b',' | b'+' | b'T' | b'Z' => {}
            _ => return false,
        }
    }
    let begins = token.bytes().next().is_some_and(|c| c.is_ascii_digit());
    let parts = colons >= 2 || dashes == 2 || slashes == 2 || (colons == 1 && digits == 4);
    begins && digits >= 4 && parts
}

/// `+0530`.
fn is_zone(token: &str) -> bool {
    let digits = token.strip_prefix(['+', '-']).unwrap_or_default();
    digits.len() == 4 && digits.bytes().all(|c| c.is_ascii_digit())
}

fn may_precede(token: &str) -> bool {
    let number = token.bytes().all(|c| c.is_ascii_digit());
    let fits = matches!(token.len(), 1 | 2 | 4);
    (number && fits) || NAMES.contains(&token)
}

const NAMES: &[&str] = &[
    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun",
    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn times_are_skipped_and_nothing_else() {
        for (row, rest) in [
            ("2026-01-05 10:00:00 SERVER -> CLIENT: 220 a", "SERVER -> CLIENT: 220 a"),
            ("[2026-01-05T10:00:00.120000+00:00] > EHLO a", "> EHLO a"),
            ("[10:00:00] SMTP< 220 a", "SMTP< 220 a"),
            ("10:00:00.123456 send: 'quit'", "send: 'quit'"),
            ("Jan  5 10:00:00 host postfix/smtp[1]: a", "host postfix/smtp[1]: a"),
            (
                "[05-Jan-2026 10:00:00 +0000]: <a> Send: QUIT",
                "[05-Jan-2026 10:00:00 +0000]: <a> Send: QUIT",
            ),
            ("Mon Jan 5 10:00:00 PM 2026 x", "2026 x"),
            ("   -> EHLO a", "-> EHLO a"),
            ("250 2.1.0 Ok", "250 2.1.0 Ok"),
            ("250-mail.example.in", "250-mail.example.in"),
            ("12 24", "12 24"),
            ("", ""),
        ] {
            assert_eq!(&row[stamp(row)..], rest, "{row}");
        }
    }
}
