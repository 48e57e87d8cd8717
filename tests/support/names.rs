//! Names that a form lets through, for properties.

use dakiya::account::DisplayName;
use proptest::prelude::*;
use proptest::sample::select;

/// Every name that a form lets through, with many signs that mean something
/// somewhere.
pub(crate) fn names() -> impl Strategy<Value = String> {
    let alphabet = ('a'..='z').chain('अ'..='ह').map(String::from).collect::<Vec<_>>();
    let signs = SIGNS.chars().map(String::from);
    let signs: Vec<_> = signs.chain(TOGETHER.iter().map(|&text| text.to_owned())).collect();
    let pieces = prop_oneof![3 => select(signs), 1 => select(alphabet)];
    let typed = prop::collection::vec(pieces, 1..40).prop_map(|all| all.concat());
    prop_oneof![3 => typed, 1 => any::<String>()].prop_filter_map("a form refuses it", |typed| {
        Some(DisplayName::parse(&typed).ok()?.as_str().to_owned())
    })
}

/// Signs that mean something in some syntax.
const SIGNS: &str = r#" '"`$\#%&<>;:,(){}[]^~!|=@*?/+-"#;

/// What means something only together.
const TOGETHER: [&str; 7] = ["क्ष", "ज़", "😀", "]]>", "%%", "${x}", "%("];
