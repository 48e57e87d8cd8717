//! `examples/render`: what it writes, and what it refuses.
#![cfg(not(target_family = "wasm"))]

#[path = "../examples/render/list.rs"]
mod list;
#[path = "../examples/render/order.rs"]
mod order;
#[path = "../examples/render/write.rs"]
mod write;

use std::fs;
use std::path::Path;

use dakiya::targets::TARGET_IDS;
use order::{Order, Trouble};
use serde_json::Value;

fn order(words: &[&str]) -> Result<Order, Trouble> {
    let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
    Order::of(&words)
}

fn rendered(words: &[&str]) -> Result<String, Trouble> {
    order(words).and_then(|order| write::all(&order))
}

#[test]
fn files_are_written_at_their_paths_and_printed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("render");
    let out = folder.to_str().expect("UTF-8");
    let printed = rendered(&["msmtp", "asha@gmail.com", "--out", out]).expect("settings");
    let file = folder.join(".msmtprc");
    assert_eq!(fs::read_to_string(&file).expect("the file"), printed);
    assert!(printed.contains("smtp.gmail.com"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&file).expect("the file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let printed = rendered(&["postfix", "asha@gmail.com", "--out", out]).expect("settings");
    for file in ["/etc/postfix/main.cf", "/etc/postfix/sasl_passwd"] {
        assert!(printed.contains(&format!("==> {file} <==\n")), "{printed}");
        assert!(folder.join(file.trim_start_matches('/')).is_file());
    }
    fs::remove_dir_all(folder).expect("a folder of ours");
}

#[test]
fn servers_may_be_given_by_hand() {
    let printed = rendered(&[
        "msmtp",
        "asha@example.in",
        "--smtp",
        "mail.example.in:2525:starttls",
        "--username",
        "o'b \"q\"",
        "--name",
        "Asha",
    ])
    .expect("settings");
    for part in ["mail.example.in", "2525", "tls_starttls   on", "\"o'b \"q\"\""] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(rendered(&["msmtp", "asha@example.in", "--smtp", "192.0.2.1:25:none"]).is_ok());
}

#[test]
fn a_program_gets_the_server_that_it_can_use() {
    // It knows STARTTLS alone, and Gmail has both.
    let printed = rendered(&["sendmail", "asha@gmail.com"]).expect("settings");
    assert!(printed.contains("587"), "{printed}");
    assert!(
        rendered(&["sendmail", "asha@example.in", "--smtp", "mail.example.in:465:tls"]).is_err()
    );
}

#[test]
fn no_path_leads_out_of_the_folder() {
    for (path, below) in [
        ("~/.msmtprc", ".msmtprc"),
        ("/etc/postfix/main.cf", "etc/postfix/main.cf"),
        ("../../x", "x"),
        ("settings.py", "settings.py"),
    ] {
        assert_eq!(write::below(path), Path::new(below));
    }
}

#[test]
fn what_cannot_be_written_is_one_sentence() {
    for words in [
        &["nothing", "asha@gmail.com"][..],
        &["msmtp", "asha"],
        &["msmtp", "asha@example.in"],
        &["msmtp", "asha\n@gmail.com"],
        &["msmtp", "asha@outlook.com", "--secret", "keyring"],
        &["msmtp", "asha@gmail.com", "--secret", "chocolate"],
        &["msmtp", "asha@gmail.com", "--form", "v0"],
        &["postfix", "asha@example.in", "--smtp", "mail.example.in:465:tls", "--username", "a:b"],
        &["msmtp", "asha@example.in", "--smtp", "mail.example.in:0:tls"],
    ] {
        match rendered(words) {
            Err(Trouble::Refused(why)) => {
                assert!(
                    why.ends_with(['.', ')']) && !why.contains(['\n', '`']),
                    "{words:?}: {why}"
                );
            }
            other => panic!("{words:?}: {other:?}"),
        }
    }
}

#[test]
fn a_wrong_call_is_told_apart() {
    for words in [
        &[][..],
        &["msmtp"],
        &["msmtp", "asha@gmail.com", "--out"],
        &["msmtp", "asha@gmail.com", "--chocolate", "x"],
        &["msmtp", "asha@gmail.com", "--smtp", "mail.example.in:465"],
        &["msmtp", "asha@gmail.com", "--smtp", "mail.example.in:465:ssl"],
    ] {
        assert!(matches!(order(words), Err(Trouble::Usage(_))), "{words:?}");
    }
}

#[test]
fn the_list_holds_every_target() {
    let list: Vec<Value> = serde_json::from_str(&list::all().expect("a list")).expect("JSON");
    let ids: Vec<_> = list.iter().filter_map(|target| target["id"].as_str()).collect();
    assert_eq!(ids, TARGET_IDS);
    for target in &list {
        for key in ["protocols", "secrets", "syntaxes", "forms", "tested"] {
            assert!(target[key].is_array(), "{target}");
        }
        assert!(
            target["secrets"].as_array().is_some_and(|secrets| !secrets.is_empty()),
            "{target}"
        );
    }
}
