//! Mutt and `NeoMutt` tell what each variable holds.

use std::path::Path;

use dakiya::account::{Account, DisplayName};
use dakiya::formats::muttrc;
use dakiya::providers::{Protocol, Security};
use proptest::prelude::*;

use super::names::names;
use super::programs::{Folder, Said, installed};
use super::{PASSWORD, commands, file, printed, setups};

#[test]
fn mutt_reads_every_setting() {
    reads_every_setting("mutt");
}

#[test]
fn neomutt_reads_every_setting() {
    reads_every_setting("neomutt");
}

fn reads_every_setting(program: &str) {
    let Some(mutt) = installed(program) else { return };
    for (name, account, setup) in setups("mutt") {
        let folder = Folder::new(&format!("{program}-{name}"));
        folder.noting("secret-tool", PASSWORD);
        let config = folder.write("config", &file(&setup, "muttrc").body());
        for (variable, expected) in expected(&account) {
            if program == "neomutt" && variable == "realname" && expected.is_empty() {
                // It takes the computer's name for the user, empty or not.
                continue;
            }
            let said = ask(&folder, &mutt, &config, variable);
            assert!(said.success && said.err.is_empty(), "{name}: {said:?}");
            assert_eq!(value(&said.out), expected, "{name}: {variable}");
        }
        folder.run("sh", ["-c", commands(&setup, "secret-tool store")], "");
        let stored = folder.noted();
        ask(&folder, &mutt, &config, "smtp_pass");
        if account.imap.as_ref().is_none_or(|imap| imap.username == account.smtp.username) {
            assert_eq!(folder.noted()[1..], stored[2..], "{name}");
        }
    }
}

/// What the variables must hold.
fn expected(account: &Account) -> Vec<(&'static str, String)> {
    let Account { smtp, imap, pop3, .. } = account;
    let incoming = imap.as_ref().or(pop3.as_ref());
    let has = |security| {
        [Some(smtp), incoming].into_iter().flatten().any(|endpoint| endpoint.security == security)
    };
    let forced = if has(Security::Plain) { "no" } else { "yes" };
    let scheme = |protocol, security| match (protocol, security) {
        (Protocol::Smtp, Security::Tls) => "smtps",
        (Protocol::Smtp, _) => "smtp",
        (Protocol::Imap, Security::Tls) => "imaps",
        (Protocol::Imap, _) => "imap",
        (Protocol::Pop3, Security::Tls) => "pops",
        (Protocol::Pop3, _) => "pop",
    };
    let mut all = vec![
        ("realname", account.name.as_ref().map_or("", DisplayName::as_str).to_owned()),
        ("from", account.address.as_str().to_owned()),
        ("smtp_pass", PASSWORD.to_owned()),
        ("ssl_force_tls", forced.to_owned()),
    ];
    if has(Security::StartTls) {
        all.push(("ssl_starttls", "yes".to_owned()));
    }
    let url = format!(
        "{}://{}@{}:{}/",
        scheme(Protocol::Smtp, smtp.security),
        smtp.username.as_str(),
        smtp.host.as_str(),
        smtp.port
    );
    all.push(("smtp_url", url));
    let [host, user, pass] = match (imap, pop3) {
        (Some(_), _) => ["folder", "imap_user", "imap_pass"],
        (None, Some(_)) => ["pop_host", "pop_user", "pop_pass"],
        (None, None) => return all,
    };
    let protocol = if imap.is_some() { Protocol::Imap } else { Protocol::Pop3 };
    if let Some(endpoint) = incoming {
        let scheme = scheme(protocol, endpoint.security);
        let url = format!("{scheme}://{}:{}/", endpoint.host.as_str(), endpoint.port);
        let user_name = endpoint.username.as_str().to_owned();
        all.extend([(host, url), (user, user_name), (pass, PASSWORD.to_owned())]);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn both_read_every_display_name(name in names()) {
        for program in ["mutt", "neomutt"] {
            let Some(mutt) = installed(program) else { continue };
            // They drop the marks that join and divide letters from a name.
            let name = name.replace(['\u{200C}', '\u{200D}'], "");
            let folder = Folder::new("mutt-names");
            let config = folder.write("config", &printed(&[muttrc::set("realname", &name)]));
            let said = ask(&folder, &mutt, &config, "realname");
            prop_assert_eq!(value(&said.out), name);
        }
    }
}

fn ask(folder: &Folder, mutt: &Path, config: &str, variable: &str) -> Said {
    folder.run(mutt, ["-n", "-F", config, "-Q", variable], "")
}

/// The value in `name="value"`, `set name = "value"`, `name is set` or `name=yes`.
fn value(out: &str) -> String {
    let out = out.trim_end_matches('\n');
    if out.ends_with(" is set") {
        return "yes".to_owned();
    }
    if out.ends_with(" is unset") {
        return "no".to_owned();
    }
    let (name, value) = out.split_once('=').expect("a setting");
    let value = value.trim_matches(' ');
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    let mut value = String::new();
    let mut rest = inner.unwrap_or(value_of(out)).chars();
    while let Some(c) = rest.next() {
        value.extend(if c == '\\' { rest.next() } else { Some(c) });
    }
    if name.contains("_url") { unescaped(&value) } else { value }
}

fn value_of(out: &str) -> &str {
    out.split_once('=').map_or("", |(_, value)| value.trim_matches(' '))
}

/// A URL without its percent signs.
fn unescaped(url: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = url.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = String::from_utf8(rest.by_ref().take(2).collect()).expect("digits");
            bytes.push(u8::from_str_radix(&digits, 16).expect("hexadecimal"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
