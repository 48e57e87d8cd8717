//! Apple's profiles of providers: nothing personal, and the same at every build.
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeSet;
use std::io::Cursor;

use dakiya::formats::print;
use dakiya::providers::{PROVIDERS, Protocol};
use dakiya::registry::Entry;
use dakiya::targets::profile_of;
use plist::{Dictionary, Value};

fn profiles() -> Vec<(Entry<dakiya::providers::Provider>, Dictionary)> {
    let read = |lines: Vec<_>| {
        let value = Value::from_reader_xml(Cursor::new(print(&lines))).expect("a property list");
        value.into_dictionary().expect("a dictionary")
    };
    PROVIDERS.iter().filter_map(|it| Some((it, read(profile_of(it)?)))).collect()
}

fn mail(profile: &Dictionary) -> &Dictionary {
    let content = profile["PayloadContent"].as_array().expect("an array");
    content[0].as_dictionary().expect("a dictionary")
}

#[test]
fn the_most_used_providers_have_one() {
    let ids: BTreeSet<_> = profiles().iter().map(|(it, _)| it.id).collect();
    for id in ["gmail", "yahoo", "zoho_in", "gmx_com", "fastmail", "rediffmail"] {
        assert!(ids.contains(id), "{id}: {ids:?}");
    }
    // No password is accepted there, and a profile knows nothing else.
    for id in ["outlook_com", "tuta", "proton"] {
        assert!(!ids.contains(id), "{id}");
    }
}

#[test]
fn they_hold_the_servers_and_nobody() {
    for (provider, profile) in profiles() {
        let mail = mail(&profile);
        let host = mail["OutgoingMailServerHostName"].as_string().expect("a host");
        let smtp = provider.servers(Protocol::Smtp).any(|server| server.host == host);
        assert!(smtp, "{}: {host}", provider.id);
        for key in mail.keys().chain(profile.keys()) {
            let personal =
                ["Address", "Username", "AccountName"].iter().any(|it| key.ends_with(it));
            assert!(
                !personal && !key.contains("Password") || key.ends_with("SameAsIncomingPassword"),
                "{key}"
            );
        }
        assert!(
            !print(&profile_of(provider).expect("it is there")).contains('@'),
            "{}",
            provider.id
        );
    }
}

#[test]
fn each_replaces_its_own_older_one_and_no_other() {
    let mut seen = BTreeSet::new();
    for (provider, profile) in profiles() {
        for payload in [&profile, mail(&profile)] {
            let uuid = payload["PayloadUUID"].as_string().expect("a text").to_owned();
            let upper = |c: char| c == '-' || c.is_ascii_digit() || ('A'..='F').contains(&c);
            assert!(uuid.len() == 36 && uuid.chars().all(upper), "{uuid}");
            assert!(seen.insert(uuid), "{}", provider.id);
        }
        assert_eq!(profile_of(provider), profile_of(provider));
    }
}
