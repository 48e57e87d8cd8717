//! Whether the fields of a header that should hold addresses do (RFC 5322 §3.4).

/// Whether all fields of `header` that name people are lists of addresses, each
/// with its domain.
pub(super) fn are_right(header: &[u8]) -> bool {
    let text = String::from_utf8_lossy(header).replace("\r\n", "\n");
    let unfolded = text.replace("\n ", " ").replace("\n\t", " ");
    let fields = unfolded.lines().filter_map(|line| line.split_once(':'));
    let mut named = fields
        .filter(|(name, _)| FIELDS.iter().any(|field| name.trim_end().eq_ignore_ascii_case(field)));
    named.all(|(_, value)| is_list(value))
}

/// Fields that name people (RFC 5322 §3.6.2, §3.6.3).
const FIELDS: [&str; 6] = ["From", "Sender", "Reply-To", "To", "Cc", "Bcc"];

/// Addresses with commas between them; groups may have names.
fn is_list(value: &str) -> bool {
    let (mut quoted, mut escaped, mut comment, mut angle, mut group) =
        (false, false, 0_u8, false, false);
    let mut entry = String::new();
    for c in value.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' if comment == 0 => quoted = !quoted,
            '(' if !quoted => comment = comment.saturating_add(1),
            ')' if !quoted && comment > 0 => {
                comment -= 1;
                continue;
            }
            _ => {}
        }
        if comment > 0 {
            continue;
        }
        match c {
            '<' if !quoted && angle => return false,
            '<' | '>' if !quoted => angle = c == '<',
            ':' if !quoted && !angle => {
                group = true;
                entry.clear();
                continue;
            }
            ';' if !quoted && !group => return false,
            ',' | ';' if !quoted && !angle => {
                if !is_entry(&entry) {
                    return false;
                }
                group &= c == ',';
                entry.clear();
                continue;
            }
            _ => {}
        }
        entry.push(c);
    }
    !quoted && !angle && comment == 0 && is_entry(&entry)
}

/// An address, perhaps with a name before it, or nothing.
fn is_entry(entry: &str) -> bool {
    let entry = entry.trim();
    let address = match (entry.rfind('<'), entry.strip_suffix('>')) {
        (Some(at), Some(inside)) => &inside[at + 1..],
        (None, None) => entry,
        _ => return false,
    };
    let Some((local_part, domain)) = address.rsplit_once('@') else { return entry.is_empty() };
    let quoted = local_part.len() > 1 && local_part.starts_with('"') && local_part.ends_with('"');
    let label = |label: &str| !label.is_empty() && !label.contains([' ', '@', '"']);
    (quoted || label(local_part)) && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::are_right;

    #[test]
    fn lists_of_addresses_are_known() {
        for field in [
            "From: Asha <asha@example.in>",
            "To: asha@example.in, \"Rao, R.\" <ravi@example.org>",
            "Cc: friends: a@example.in, b@example.in;",
            "To: undisclosed-recipients:;",
            "To: asha@example.in (Asha, at home)",
            "Subject: <not an address",
            "Bcc:",
        ] {
            assert!(are_right(field.as_bytes()), "{field}");
        }
    }

    #[test]
    fn anything_else_is_noticed() {
        for field in [
            "From: <asha@",
            "To: asha@@example.in",
            "Reply-To: asha",
            "Cc: \"unclosed",
            "To: a <<>>",
        ] {
            assert!(!are_right(field.as_bytes()), "{field}");
        }
    }
}
