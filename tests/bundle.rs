//! Archives of whole setups, read back by a reader that others wrote.
#![cfg(not(target_family = "wasm"))]

#[path = "support/accounts.rs"]
mod accounts;

use std::collections::BTreeSet;

use dakiya::bundle::zip::{Member, archive};
use dakiya::bundle::{SHEET, body, members};
use dakiya::targets::{GENERATORS, Setup, TARGETS};
use dakiya::text::Lang;
use proptest::prelude::*;
use rawzip::{CompressionMethod, ZipArchive};

use accounts::accounts;

/// What a reader finds in an archive: paths, permissions and contents.
fn read(bytes: &[u8]) -> Vec<(String, u32, String)> {
    let archive = ZipArchive::from_slice(bytes).expect("an archive");
    let mut entries = archive.entries();
    let mut out = Vec::new();
    while let Some(header) = entries.next_entry().expect("an entry") {
        assert_eq!(header.compression_method(), CompressionMethod::STORE);
        let path = header.file_path().try_normalize().expect("a path that leads inside");
        assert_eq!(path.as_ref().as_bytes(), header.file_path().as_ref(), "nothing to normalise");
        let entry = archive.get_entry(header.wayfinder()).expect("a file");
        assert_eq!(entry.local_header().crc32(), header.crc32());
        let mut text = String::new();
        let mut reader = entry.verifying_reader(entry.data());
        std::io::Read::read_to_string(&mut reader, &mut text).expect("the checksum fits");
        out.push((path.as_ref().to_owned(), header.mode().value() & 0o777, text));
    }
    out
}

/// Every setup there is, in either language.
fn each_setup(mut test: impl FnMut(Lang, &'static str, &Setup)) {
    for (_, account) in accounts() {
        for (target, generator) in TARGETS.iter().zip(GENERATORS.iter()) {
            for keeping in generator.keeping {
                let picks = generator.picks("", keeping.key());
                if let Ok(setup) = (generator.render)(&account, picks) {
                    for lang in Lang::ALL {
                        test(lang, target.item.name, &setup);
                    }
                }
            }
        }
    }
}

#[test]
fn a_reader_finds_what_was_put_in() {
    each_setup(|lang, name, setup| {
        let members = members(lang, name, setup, LINK);
        let expected: Vec<_> =
            members.iter().map(|m| (m.path.clone(), u32::from(m.mode), m.body.clone())).collect();
        assert_eq!(read(&archive(&members)), expected, "{name}");
    });
}

#[test]
fn every_file_is_there_once_and_the_sheet_names_it() {
    each_setup(|lang, name, setup| {
        let members = members(lang, name, setup, LINK);
        let paths: BTreeSet<_> = members.iter().map(|member| member.path.as_str()).collect();
        assert_eq!(paths.len(), setup.files.len() + 1, "{name}: {paths:?}");
        let (sheet, files) = members.split_first().expect("a sheet");
        assert_eq!(sheet.path, SHEET);
        assert!(sheet.body.contains(LINK));
        for (file, member) in setup.files.iter().zip(files) {
            assert_eq!(member.body, body(file, LINK));
            assert_eq!(file.mode.unwrap_or(0o644), member.mode);
            assert!(sheet.body.contains(&member.path) && sheet.body.contains(&file.path), "{name}");
        }
        for step in setup.before.iter().chain(&setup.after) {
            for command in step.run.iter().flat_map(|run| run.lines()) {
                assert!(sheet.body.contains(command), "{name}: {command}");
            }
            for entry in &step.entries {
                assert!(sheet.body.contains(&entry.value), "{name}: {}", entry.label);
            }
        }
    });
}

#[test]
fn the_same_choices_make_the_same_octets() {
    each_setup(|lang, name, setup| {
        let make = || archive(&members(lang, name, setup, LINK));
        assert_eq!(make(), make());
    });
}

#[test]
fn a_file_says_where_it_comes_from_if_its_syntax_has_remarks() {
    each_setup(|_, name, setup| {
        for file in &setup.files {
            assert_eq!(body(file, LINK).contains(LINK), file.remark.is_some(), "{name}");
            assert!(!body(file, "").contains("://dakiya.example"), "{name}");
        }
    });
}

proptest! {
    #[test]
    fn any_text_can_be_stored(files in prop::collection::btree_map("[a-zआ]{1,8}(/[a-zआ.]{1,8}x)?", any::<String>(), 0..5)) {
        let members: Vec<_> = files
            .into_iter()
            .map(|(path, body)| Member { path, mode: 0o600, body })
            .collect();
        let found = read(&archive(&members));
        prop_assert_eq!(found.len(), members.len());
        for ((path, mode, body), member) in found.iter().zip(&members) {
            prop_assert_eq!((path, *mode, body), (&member.path, 0o600, &member.body));
        }
    }
}

const LINK: &str = "https://dakiya.example/en/targets/msmtp/#v=1&address=asha%40gmail.com";
