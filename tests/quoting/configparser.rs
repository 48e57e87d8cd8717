//! Settings that Python's `ConfigParser` reads, with and without interpolation.

use dakiya::formats::configparser;
use proptest::prelude::*;

use super::names::names;
use super::printed;

proptest! {
    #[test]
    fn settings_of_configparser(name in names()) {
        let line = printed(configparser::raw("key", &name));
        let (key, value) = line.split_once(['=', ':']).expect("a sign between");
        prop_assert_eq!((key.trim(), value.trim()), ("key", name.as_str()));
    }

    #[test]
    fn settings_of_configparser_with_references(name in names()) {
        let line = printed(configparser::interpolated("key", &name));
        let (key, value) = line.split_once(['=', ':']).expect("a sign between");
        let alone = value.replace("%%", "");
        prop_assert!(!alone.contains('%'));
        prop_assert_eq!((key.trim(), value.trim().replace("%%", "%")), ("key", name));
    }
}
