//! Shells read our commands as the words that were meant.

use dakiya::formats::shell;
use proptest::prelude::*;

use super::names::names;
use super::programs::{Folder, installed};
use super::{commands, setups};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn shells_read_every_word(names in prop::collection::vec(names(), 50)) {
        let folder = Folder::new("shell-names");
        let words = ["printf", "%s\\n"].into_iter().chain(names.iter().map(String::as_str));
        let command = shell::command(&words.collect::<Vec<_>>());
        let expected: String = names.iter().map(|name| format!("{name}\n")).collect();
        for shell in ["sh", "bash"] {
            let Some(shell) = installed(shell) else { continue };
            let said = folder.run(shell, ["-c", &command], "");
            prop_assert_eq!(&said.out, &expected, "{}", said.err);
        }
    }
}

#[test]
fn the_last_commands_send_to_the_address() {
    for (target, program) in [("msmtp", "msmtp"), ("mutt", "mutt"), ("postfix", "sendmail")] {
        for (name, account, setup) in setups(target) {
            let folder = Folder::new(&format!("send-{target}-{name}"));
            folder.noting(program, "");
            let send = commands(&setup, "It works.").replace("/usr/sbin/sendmail", "sendmail");
            let send = send.lines().next().expect("a command");
            let said = folder.run("sh", ["-c", send], "");
            assert!(said.success && said.err.is_empty(), "{target}, {name}: {said:?}");
            let noted = folder.noted();
            let [.., end, to] = noted.as_slice() else { panic!("{noted:?}") };
            assert_eq!((end.as_str(), to.as_str()), ("--", account.address.as_str()), "{name}");
        }
    }
}
