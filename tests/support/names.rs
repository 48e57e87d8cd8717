//! Names that a form lets through, for properties.

use dakiya::account::DisplayName;
use proptest::prelude::*;

/// Every name that a form lets through, with many signs that mean something
/// somewhere.
pub(crate) fn names() -> impl Strategy<Value = String> {
    let signs = r#"[ '"`$\\#%&<>;:,(){}\[\]^~!|=@*?/+-]|[a-zअ-ह]|क्ष|ज़|😀|\]\]>|%%|\$\{x\}"#;
    prop_oneof![prop::collection::vec(signs, 1..40).prop_map(|all| all.concat()), any::<String>()]
        .prop_filter_map("a form refuses it", |typed| {
            Some(DisplayName::parse(&typed).ok()?.as_str().to_owned())
        })
}
