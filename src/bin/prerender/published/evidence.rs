//! Where a provider's facts come from, how old they are, and what follows from
//! that for whoever passes them on.

use dakiya::providers::{Checked, Source};
use serde_json::{Value, json};

/// What says what we say.
pub(crate) fn source(source: &Source) -> Value {
    match source {
        Source::Page(url) => json!({ "kind": "page", "url": url }),
        Source::File(name, url) => json!({ "kind": "file", "file": name, "url": url }),
        Source::Thunderbird(name) => json!({ "kind": "thunderbird", "file": name, "url": LIST }),
        Source::Experience => json!({ "kind": "experience" }),
    }
}

/// How old the evidence is, and of what sort.
pub(crate) fn checked(checked: Checked) -> Value {
    let month = checked.month();
    match checked {
        Checked::Dated(_) => json!({ "kind": "dated", "month": month }),
        Checked::Listed(changed) => json!({ "kind": "listed", "month": month, "changed": changed }),
        Checked::Read(_) => json!({ "kind": "read", "month": month }),
    }
}

/// The licence of a provider with these sources, as an SPDX expression.
pub(crate) fn licence(sources: &[Source]) -> &'static str {
    let listed = sources.iter().any(|source| matches!(source, Source::Thunderbird(_)));
    if listed { LIST_LICENCE } else { OUR_LICENCE }
}

/// The licences of the whole file.
pub(crate) const LICENCES: &str = "(MIT OR Apache-2.0) AND MPL-2.0";

/// The licence of what we gathered ourselves, and of all sentences.
pub(super) const OUR_LICENCE: &str = "MIT OR Apache-2.0";

/// The licence of Thunderbird's list, which goes on with what is taken from it.
const LIST_LICENCE: &str = "MPL-2.0";

/// Where Thunderbird's list is kept.
const LIST: &str = "https://github.com/thunderbird/autoconfig/tree/master/ispdb";
