//! What other programs may use: everything that we know, one file of JSON for each sort of
//! thing, in both languages, and beside each the schema that describes it.

mod causes;
mod evidence;
mod providers;
mod scenarios;
mod servers;
mod targets;

use std::collections::BTreeMap;

use dakiya::text::Text;
use serde_json::{Value, json};

/// The files, by their names in the root of the site.
pub(crate) fn files() -> impl Iterator<Item = (String, String)> {
    PUBLISHED.into_iter().flat_map(|Published { name, print, schema }| {
        [(format!("{name}.json"), print()), (format!("{name}.schema.json"), schema.to_owned())]
    })
}

/// The names of the files.
pub(crate) fn names() -> impl Iterator<Item = String> {
    let both = |name| [format!("{name}.json"), format!("{name}.schema.json")];
    PUBLISHED.into_iter().flat_map(move |file| both(file.name))
}

/// A file of JSON.
struct Published {
    name: &'static str,
    print: fn() -> String,
    schema: &'static str,
}

const PUBLISHED: [Published; 4] = [
    Published {
        name: "providers",
        print: providers::print,
        schema: include_str!("../../../../static/providers.schema.json"),
    },
    Published {
        name: "targets",
        print: targets::print,
        schema: include_str!("../../../../static/targets.schema.json"),
    },
    Published {
        name: "causes",
        print: causes::print,
        schema: include_str!("../../../../static/causes.schema.json"),
    },
    Published {
        name: "scenarios",
        print: scenarios::print,
        schema: include_str!("../../../../static/scenarios.schema.json"),
    },
];

/// A file of our own making, with one thing of each list a line.
fn ours(schema: &str, lists: impl IntoIterator<Item = (&'static str, Vec<Value>)>) -> String {
    let head = [
        ("$schema", json!(format!("{schema}.schema.json")).to_string()),
        ("version", json!(VERSION).to_string()),
        ("licence", json!(evidence::OUR_LICENCE).to_string()),
    ];
    let lists = lists.into_iter().map(|(name, list)| (name, format!("[\n{}\n]", lines(&list))));
    let members: Vec<_> = head.into_iter().chain(lists).map(member).collect();
    format!("{{\n{}\n}}\n", lines(&members))
}

fn text(Text { en, hi }: Text) -> Value {
    json!({ "en": en, "hi": hi })
}

fn all(values: impl Iterator<Item = Value>) -> Value {
    values.collect()
}

/// An object with one member a line, in the order of their names, each name once.
fn table<'a>(members: impl Iterator<Item = (&'a str, Value)>) -> String {
    let members: BTreeMap<_, _> = members.collect();
    let members: Vec<_> =
        members.into_iter().map(|(name, value)| member((name, value.to_string()))).collect();
    format!("{{\n{}\n}}", lines(&members))
}

fn member((name, value): (&str, String)) -> String {
    format!("{}:{value}", json!(name))
}

fn lines(values: &[impl ToString]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",\n")
}

/// Of the form of the files that are ours: it goes up when what reads them has to change.
const VERSION: u32 = 1;
