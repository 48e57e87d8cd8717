//! Configuration as Code of Jenkins: YAML, in which `${NAME}` stands for a secret.

use super::{Line, yaml};

/// `key: "text"`, indented by this many blanks. `^` keeps `${` as it is.
#[must_use] 
pub fn text(indent: usize, key: &str, text: &str) -> Line {
    yaml::text(indent, key, &text.replace("${", "^${"))
}

/// `key: "${name}"`: the secret of this name.
#[must_use] 
pub fn secret(indent: usize, key: &str, name: &str) -> Line {
    yaml::text(indent, key, &format!("${{{name}}}"))
}
