//! What is counted in words for people is counted right.

use std::fs;

use dakiya::diagnose::{CAUSES, CODE_IDS, known};
use dakiya::practice::levels::LEVELS;
use dakiya::providers::PROVIDERS;
use dakiya::scenarios::SCENARIOS;
use dakiya::targets::TARGETS;

use crate::nothing;

#[test]
fn what_readme_and_changelog_count_is_there() {
    let providers = PROVIDERS.iter().count();
    let domains: usize = PROVIDERS.iter().map(|provider| provider.domains.len()).sum();
    let domains = format!("{},{:03}", domains / 1000, domains % 1000);
    let programs = TARGETS.iter().count();
    let lessons = SCENARIOS.iter().count();
    let levels = LEVELS.iter().count();
    let causes = CAUSES.iter().count();
    let texts = known().count();
    let codes = CODE_IDS.len();
    nothing(
        [
            ("README.md", format!("program, one of {programs}:")),
            ("README.md", format!("each of the {programs} programs")),
            ("README.md", format!("{lessons} lessons, {levels} levels")),
            ("README.md", format!("{causes} causes, one file each")),
            (
                "README.md",
                format!("{texts} texts that servers and programs really send, and {codes} codes"),
            ),
            ("CHANGELOG.md", format!("each of {causes} causes and for each of {codes} codes")),
            ("CHANGELOG.md", format!("and {texts} texts of")),
            ("CHANGELOG.md", format!("{levels} levels:")),
            ("CHANGELOG.md", format!("Settings for {programs} programs")),
            ("CHANGELOG.md", format!("{providers} providers with {domains} domains")),
            ("CHANGELOG.md", format!("A course of {lessons} lessons")),
        ]
        .into_iter()
        .filter(|(file, words)| !fs::read_to_string(file).expect("a file").contains(words))
        .map(|(file, words)| format!("{file} does not say “{words}”")),
    );
}
