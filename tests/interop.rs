//! The real programs read what we write: run by `cargo xtask test interop`,
//! which sees to it that they are there.
#![cfg(not(target_family = "wasm"))]

#[path = "support/accounts.rs"]
mod accounts;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use accounts::{HOSTILE_NAME, HOSTILE_USER, accounts};
use dakiya::account::Account;
use dakiya::providers::Security;
use dakiya::targets::TARGETS;

/// The files of `target` for every account that it does not refuse, saved in a
/// folder each, private as the steps say.
fn saved(target: &str) -> Vec<(Account, PathBuf)> {
    let entry = TARGETS.get(target).expect("a target");
    let base = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interop").join(target);
    let save = |(name, account): (&str, Account)| {
        let setup = (entry.render)(&account).ok()?;
        let folder = base.join(name);
        fs::create_dir_all(&folder).expect("a folder");
        for file in setup.files {
            let path = folder.join(&file.name);
            fs::write(&path, file.body()).expect("a file");
            let mode = fs::Permissions::from_mode(u32::from(file.mode.unwrap_or(0o644)));
            fs::set_permissions(&path, mode).expect("a mode");
        }
        Some((account, folder))
    };
    accounts().into_iter().filter_map(save).collect()
}

/// What a program prints. A keyring stands ready that holds one password.
fn run(program: &str, arguments: &[&str]) -> String {
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tools");
    let keyring = tools.join("secret-tool");
    if !keyring.exists() {
        fs::create_dir_all(&tools).expect("a folder");
        // Written aside and moved, so that no other test runs half of it.
        let half = tools.join(format!("half-{:?}", std::thread::current().id()));
        fs::write(&half, "#!/bin/sh\nprintf '%s' 'from the keyring'\n").expect("a file");
        fs::set_permissions(&half, fs::Permissions::from_mode(0o755)).expect("a mode");
        fs::rename(&half, &keyring).expect("a name");
    }
    let path = format!("{}:{}:/usr/sbin", tools.display(), env::var("PATH").unwrap_or_default());
    let output = Command::new(program)
        .args(arguments)
        .env("PATH", path)
        .env("EMAIL_HOST_PASSWORD", "from the environment")
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}:\n{printed}{complaint}");
    printed
}

fn file(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().expect("UTF-8").to_owned()
}

#[test]
fn msmtp_knows_server_and_user() {
    for (account, folder) in saved("msmtp") {
        let printed =
            run("msmtp", &["-C", &file(&folder, "msmtprc"), "--pretend", "--", "to@example.in"]);
        let upgrade = if account.smtp.security == Security::StartTls { "on" } else { "off" };
        for line in [
            format!("host = {}", account.smtp.host.as_str()),
            format!("port = {}", account.smtp.port),
            format!("user = {}", account.smtp.username.as_str()),
            format!("from = {}", account.address.as_str()),
            format!("tls_starttls = {upgrade}"),
            "tls = on".to_owned(),
            "tls_certcheck = on".to_owned(),
        ] {
            assert!(printed.lines().any(|printed| printed == line), "{line} is not in:\n{printed}");
        }
    }
}

#[test]
fn mutt_and_neomutt_know_server_user_and_keyring() {
    for (account, folder) in saved("mutt") {
        let muttrc = file(&folder, "muttrc");
        for program in ["mutt", "neomutt"] {
            let ask = |setting: &str| run(program, &["-n", "-F", &muttrc, "-Q", setting]);
            let url = ask("smtp_url");
            let place = format!("@{}:{}/", account.smtp.host.as_str(), account.smtp.port);
            let scheme = match account.smtp.security {
                Security::Tls => "smtps://",
                Security::StartTls => "smtp://",
            };
            assert!(url.contains(scheme) && url.contains(&place), "{program}: {url}");
            assert!(ask("from").contains(account.address.local_part()), "{program}");
            if let Some(name) = &account.name {
                let unescaped = ask("realname").replace('\\', "");
                assert!(unescaped.contains(&name.as_str().replace('\\', "")), "{unescaped}");
            }
            if let Some(imap) = &account.imap {
                assert!(ask("folder").contains(imap.host.as_str()), "{program}");
            }
        }
        // Only Mutt prints secrets.
        let password = run("mutt", &["-n", "-F", &muttrc, "-Q", "smtp_pass"]);
        assert!(password.contains("from the keyring"), "{password}");
    }
}

#[test]
fn postfix_takes_parameters_and_table() {
    for (account, folder) in saved("postfix") {
        let place = format!("[{}]:{}", account.smtp.host.as_str(), account.smtp.port);
        fs::copy(folder.join("relay.cf"), folder.join("main.cf")).expect("a copy");
        let folder_name = folder.to_str().expect("UTF-8");
        let ask = |name: &str| run("postconf", &["-c", folder_name, "-h", "-x", name]);
        assert_eq!(ask("relayhost").trim(), place);
        let wrapped = if account.smtp.security == Security::Tls { "yes" } else { "no" };
        assert_eq!(ask("smtp_tls_wrappermode").trim(), wrapped);
        assert_eq!(ask("smtp_tls_security_level").trim(), "secure");
        assert!(ask("sender_canonical_maps").contains(account.address.as_str()));

        let table = fs::read_to_string(folder.join("sasl_passwd")).expect("the table");
        fs::write(folder.join("filled"), table.trim_end().to_owned() + "p:a s\n").expect("a file");
        let map = format!("texthash:{}", file(&folder, "filled"));
        let found = run("postmap", &["-c", folder_name, "-q", &place, &map]);
        assert_eq!(found.trim_end(), format!("{}:p:a s", account.smtp.username.as_str()));
    }
}

#[test]
fn python_reads_the_settings_of_django() {
    const PRINT: &str = "import json, runpy, sys
settings = runpy.run_path(sys.argv[1])
print(json.dumps([settings[name] for name in sys.argv[2:]], ensure_ascii=False))";
    for (account, folder) in saved("django") {
        let secured = match account.smtp.security {
            Security::Tls => "EMAIL_USE_SSL",
            Security::StartTls => "EMAIL_USE_TLS",
        };
        let settings = file(&folder, "settings.py");
        let names = ["EMAIL_HOST", "EMAIL_PORT", secured, "EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD"];
        let arguments: Vec<_> = ["-c", PRINT, &settings].into_iter().chain(names).collect();
        let host = account.smtp.host.as_str();
        let user = account.smtp.username.as_str().replace('\\', r"\\").replace('"', r#"\""#);
        let port = account.smtp.port;
        let expected = format!(r#"["{host}", {port}, true, "{user}", "from the environment"]"#);
        assert_eq!(run("python3", &arguments).trim(), expected);
    }
}

#[test]
fn pythons_own_readers_take_the_profile_and_the_autoconfig_document() {
    const PROFILE: &str = "import plistlib, sys
content = plistlib.load(open(sys.argv[1], 'rb'))['PayloadContent'][0]
print(content['EmailAccountName']); print(content['OutgoingMailServerUsername'])
print(content['OutgoingMailServerHostName'], content['OutgoingMailServerPortNumber'])";
    const DOCUMENT: &str = "import sys, xml.etree.ElementTree as tree
out = tree.parse(sys.argv[1]).find('emailProvider/outgoingServer')
print(out.findtext('username')); print(out.findtext('hostname'), out.findtext('port'))";
    for (target, script) in [("apple_mail", PROFILE), ("thunderbird", DOCUMENT)] {
        for (account, folder) in saved(target) {
            let entries = fs::read_dir(&folder).expect("a folder");
            let path = entries.map(|entry| entry.expect("an entry").path()).next().expect("a file");
            let path = path.to_str().expect("UTF-8");
            run("xmllint", &["--noout", "--nonet", path]);
            let printed = run("python3", &["-c", script, path]);
            let server = format!("{} {}", account.smtp.host.as_str(), account.smtp.port);
            assert!(printed.ends_with(&format!("{server}\n")), "{printed}");
            if account.smtp.username.as_str() == HOSTILE_USER {
                assert!(printed.contains(HOSTILE_USER), "{printed}");
                assert!(target != "apple_mail" || printed.contains(HOSTILE_NAME), "{printed}");
            }
        }
    }
}
