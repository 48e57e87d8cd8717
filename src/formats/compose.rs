//! Files of Docker Compose: YAML, in which `$NAME` stands for a variable.

use super::{Line, yaml};

/// `key: "text"`, indented by this many blanks. A dollar sign is doubled, or it
/// would begin a variable.
#[must_use] 
pub fn text(indent: usize, key: &str, text: &str) -> Line {
    yaml::text(indent, key, &text.replace('$', "$$"))
}

/// `key: "${name:?}"`: the variable, without which Compose stops.
#[must_use] 
pub fn variable(indent: usize, key: &str, name: &str) -> Line {
    yaml::text(indent, key, &format!("${{{name}:?}}"))
}
