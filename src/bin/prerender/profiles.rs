//! Apple's profiles of providers, without anything personal: files to be opened
//! on an iPhone, an iPad or a Mac.

use dakiya::formats;
use dakiya::providers::PROVIDERS;
use dakiya::targets::profile_of;

/// The name of each file, seen from the root of the site, and what is in it.
pub(crate) fn all() -> impl Iterator<Item = (String, String)> {
    PROVIDERS.iter().filter_map(|provider| {
        let lines = profile_of(provider)?;
        Some((format!("profiles/{}.mobileconfig", provider.id), formats::print(&lines)))
    })
}
