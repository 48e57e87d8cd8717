//! msmtp tells which settings it would use.

use dakiya::formats::words;
use dakiya::providers::Security;
use proptest::prelude::*;

use super::names::names;
use super::programs::{Folder, installed};
use super::{PASSWORD, commands, file, printed, setups};

#[test]
fn msmtp_reads_every_setting() {
    let Some(msmtp) = installed("msmtp") else { return };
    for (name, account, setup) in setups("msmtp") {
        let folder = Folder::new(&format!("msmtp-{name}"));
        folder.noting("secret-tool", PASSWORD);
        let config = folder.write("config", &file(&setup, "msmtprc").body());
        let to = account.address.as_str();
        let said = folder.run(&msmtp, ["-C", &config, "--pretend", "--", to], "");
        assert!(said.success && said.err.is_empty(), "{name}: {said:?}");
        let protection: &[(&str, &str)] = match account.smtp.security {
            Security::Tls => &[("tls", "on"), ("tls_starttls", "off"), ("auth", "choose")],
            Security::StartTls => &[("tls", "on"), ("tls_starttls", "on"), ("auth", "choose")],
            Security::Plain => &[("tls", "off"), ("auth", "PLAIN")],
        };
        let trust: &[(&str, &str)] = match account.smtp.security {
            Security::Plain => &[],
            _ => &[("tls_trust_file", "system"), ("tls_certcheck", "on")],
        };
        for (key, value) in [
            ("host", account.smtp.host.as_str()),
            ("port", &account.smtp.port.to_string()),
            ("user", account.smtp.username.as_str()),
            ("password", "*"),
            ("from", to),
        ]
        .iter()
        .chain(protection)
        .chain(trust)
        {
            assert!(said.out.lines().any(|line| line == format!("{key} = {value}")), "{said:?}");
        }
    }
}

#[test]
fn msmtp_asks_for_the_secret_that_was_stored() {
    let Some(msmtp) = installed("msmtp") else { return };
    for (name, account, setup) in setups("msmtp") {
        let folder = Folder::new(&format!("msmtp-secret-{name}"));
        folder.noting("secret-tool", PASSWORD);
        folder.run("sh", ["-c", commands(&setup, "secret-tool store")], "");
        let stored = folder.noted();
        let config = folder.write("config", &file(&setup, "msmtprc").body());
        let to = account.address.as_str();
        folder.run(&msmtp, ["-C", &config, "--pretend", "--", to], "");
        assert_eq!(folder.noted()[0], "lookup");
        assert_eq!(folder.noted()[1..], stored[2..], "{name}");
        assert!(stored[2..].iter().all(|word| !word.starts_with('-')), "{stored:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn msmtp_reads_every_login_name(user in names()) {
        let Some(msmtp) = installed("msmtp") else { return Ok(()) };
        let folder = Folder::new("msmtp-names");
        let Ok(line) = words::quoted("user", &user) else { return Ok(()) };
        let config = printed(&[
            words::bare("account", "default"), words::bare("host", "mail.example"),
            words::bare("from", "asha@example.in"), words::bare("auth", "on"), line,
        ]);
        let config = folder.write("config", &config);
        let said = folder.run(&msmtp, ["-C", &config, "--pretend", "asha@example.in"], "");
        prop_assert!(said.out.lines().any(|line| line == format!("user = {user}")), "{:?}", said);
    }
}
