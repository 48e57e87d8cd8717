//! What people are told to run to put the site on a host is what there is to run.
#![cfg(not(target_family = "wasm"))]

use std::fs;

use serde_yaml_ng::Value;

/// The commands of the workflow for GitHub Pages, and the actions that it uses.
fn steps() -> (Vec<String>, Vec<String>) {
    let text = fs::read_to_string("hosting/github-pages.yml").expect("a workflow");
    let workflow: Value = serde_yaml_ng::from_str(&text).expect("YAML");
    let jobs = workflow["jobs"].as_mapping().expect("jobs");
    let steps = jobs.values().flat_map(|job| job["steps"].as_sequence().expect("steps"));
    let (mut commands, mut actions) = (Vec::new(), Vec::new());
    for step in steps {
        commands.extend(step["run"].as_str().map(str::to_owned));
        actions.extend(step["uses"].as_str().map(str::to_owned));
    }
    (commands, actions)
}

#[test]
fn github_builds_with_the_command_that_the_readme_gives() {
    let (commands, actions) = steps();
    assert_eq!(commands, ["cargo xtask build --public-url \"$FOLDER/\""]);
    let readme = fs::read_to_string("README.md").expect("a file");
    assert!(readme.contains("cargo xtask build --public-url /mail/"));
    for action in ["checkout", "upload-pages-artifact", "deploy-pages"] {
        assert!(
            actions.iter().any(|it| it.starts_with(&format!("actions/{action}@v"))),
            "{action}"
        );
    }
}

#[test]
fn every_recipe_is_linked_from_the_readme_of_its_folder() {
    let readme = fs::read_to_string("hosting/README.md").expect("a file");
    for entry in fs::read_dir("hosting").expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(name == "README.md" || readme.contains(&format!("]({name})")), "{name}");
    }
}
