//! Names in the DNS, and what each belongs to.

use std::collections::HashMap;
use std::iter;

/// Names in ASCII and lower case, and what each belongs to. Looking one up takes
/// the same time however many there are.
#[derive(Clone, Debug)]
pub struct Domains<T>(HashMap<&'static str, T>);

impl<T: Copy> Domains<T> {
    /// The name that is `name`, and what it belongs to.
    #[must_use] 
    pub fn get(&self, name: &str) -> Option<(&'static str, T)> {
        self.0.get_key_value(name).map(|(&name, &owner)| (name, owner))
    }

    /// The longest name that is `name` or ends it after a dot, and what it belongs
    /// to: `google.com` covers `aspmx.l.google.com`, but not `notgoogle.com`.
    #[must_use] 
    pub fn covering(&self, name: &str) -> Option<(&'static str, T)> {
        iter::successors(Some(name), |name| name.split_once('.').map(|(_, above)| above))
            .find_map(|name| self.get(name))
    }
}

/// Of two that are called the same, the first stays.
impl<T> FromIterator<(&'static str, T)> for Domains<T> {
    fn from_iter<I: IntoIterator<Item = (&'static str, T)>>(names: I) -> Self {
        let mut domains = HashMap::new();
        for (name, owner) in names {
            domains.entry(name).or_insert(owner);
        }
        Self(domains)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cover_whole_labels() {
        let domains: Domains<_> = [("google.com", 1), ("l.google.com", 2)].into_iter().collect();
        assert_eq!(domains.covering("google.com"), Some(("google.com", 1)));
        assert_eq!(domains.covering("mx.google.com"), Some(("google.com", 1)));
        assert_eq!(domains.covering("aspmx.l.google.com"), Some(("l.google.com", 2)));
        assert_eq!(domains.covering("notgoogle.com"), None);
        assert_eq!(domains.covering("com"), None);
        assert_eq!(domains.get("mx.google.com"), None);
    }

    #[test]
    fn the_first_of_two_equals_stays() {
        let domains: Domains<_> = [("me.com", 1), ("me.com", 2)].into_iter().collect();
        assert_eq!(domains.get("me.com"), Some(("me.com", 1)));
    }
}
