//! Postfix takes the settings by our commands and tells what it will use.

use dakiya::formats::postfix;
use dakiya::providers::Security;
use proptest::prelude::*;

use super::names::names;
use super::programs::{Folder, installed};
use super::{PASSWORD, commands, file, printed, setups};

/// What a machine may have before: two of the settings are replaced.
const MAIN: &str = "compatibility_level = 3.6\nmyhostname = mail.example.in\nmydomain = example.in\nrelayhost =\nsmtp_tls_security_level = may\n";

#[test]
fn postfix_takes_the_settings_by_our_command() {
    let Some(postconf) = installed("postconf") else { return };
    for (name, account, setup) in setups("postfix") {
        let folder = folder(&format!("postfix-{name}"));
        folder.write("relay.cf", &file(&setup, "relay.cf").body());
        let said = folder.run("sh", ["-c", &as_us(&folder, commands(&setup, "postconf -e"))], "");
        assert!(said.success && said.err.is_empty(), "{name}: {said:?}");
        let said = folder.run(&postconf, ["-n"], "");
        assert!(said.success && said.err.is_empty(), "{name}: {said:?}");
        let wrapper = match account.smtp.security {
            Security::Tls => "yes",
            Security::StartTls | Security::Plain => "no",
        };
        let level = if account.smtp.security == Security::Plain { "may" } else { "secure" };
        let server = format!("[{}]:{}", account.smtp.host.as_str(), account.smtp.port);
        for (parameter, value) in [
            ("relayhost", server.as_str()),
            ("smtp_tls_wrappermode", wrapper),
            ("smtp_tls_security_level", level),
            ("smtp_sasl_auth_enable", "yes"),
            ("smtp_sasl_security_options", "noanonymous"),
        ] {
            let line = format!("{parameter} = {value}");
            assert!(said.out.lines().any(|said| said == line), "{name}: {line}: {}", said.out);
        }
        let main = folder.read("main.cf");
        assert_eq!(main.matches("relayhost =").count(), 1, "{main}");
    }
}

#[test]
fn postfix_finds_the_login_after_our_commands() {
    let Some(postmap) = installed("postmap") else { return };
    if installed("bash").is_none() {
        return;
    }
    for (name, account, setup) in setups("postfix") {
        let folder = folder(&format!("postfix-login-{name}"));
        folder.write("given", &file(&setup, "sasl_passwd").body());
        let commands = as_us(&folder, commands(&setup, "read -rs"));
        let commands = commands.replace("install -m 600 sasl_passwd", "install -m 600 given");
        let said = folder.run("sh", ["-c", &commands], &format!("{PASSWORD}\n"));
        assert!(said.success && !said.out.contains(PASSWORD), "{name}: {said:?}");
        let key = format!("[{}]:{}", account.smtp.host.as_str(), account.smtp.port);
        let said = folder.run(&postmap, ["-q", &key, &folder.path("sasl_passwd")], "");
        let login = format!("{}:{PASSWORD}\n", account.smtp.username.as_str());
        assert_eq!(said.out, login, "{name}: {said:?}");
        assert_eq!(folder.mode("sasl_passwd"), 0o600, "{name}");
        // A second run must not put a second password behind the first.
        let again = commands.lines().last().expect("a command");
        assert!(!folder.run("sh", ["-c", again], "other\n").success, "{name}");
    }
}

#[test]
fn postfix_rewrites_every_sender_to_the_address() {
    let (Some(postconf), Some(postmap)) = (installed("postconf"), installed("postmap")) else {
        return;
    };
    for (name, account, setup) in setups("postfix") {
        let folder = folder(&format!("postfix-sender-{name}"));
        folder.write("main.cf", &format!("{MAIN}{}", file(&setup, "relay.cf").body()));
        let table = folder.run(&postconf, ["-x", "-h", "sender_canonical_maps"], "").out;
        let said = folder.run(&postmap, ["-q", "root@localhost", table.trim_end()], "");
        assert_eq!(said.out.trim_end(), account.address.as_str(), "{name}: {said:?}");
    }
}

proptest! {
    // One run takes some seconds where names of computers cannot be looked up.
    #![proptest_config(ProptestConfig::with_cases(3))]

    #[test]
    fn postfix_reads_every_value(values in prop::collection::vec(names(), 50)) {
        let Some(postconf) = installed("postconf") else { return Ok(()) };
        // It prints several blanks as one; none of our values has any.
        let values: Vec<_> = values.iter().map(|value| value.replace(' ', "")).collect();
        let parameters: Vec<_> = (0..values.len()).map(|number| format!("value_{number}")).collect();
        let lines: Vec<_> = parameters
            .iter()
            .zip(&values)
            .map(|(parameter, value)| postfix::parameter(parameter, value))
            .collect();
        let folder = folder("postfix-names");
        // Named as classes, parameters of our own are known.
        let known = format!("smtpd_restriction_classes = {}\n", parameters.join(", "));
        folder.write("main.cf", &format!("{MAIN}{known}{}", printed(&lines)));
        let words = ["-x", "-h"].into_iter().chain(parameters.iter().map(String::as_str));
        let said = folder.run(&postconf, words, "");
        prop_assert_eq!(said.out, format!("{}\n", values.join("\n")), "{}", said.err);
    }
}

fn folder(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("main.cf", MAIN);
    folder.write("master.cf", "");
    folder
}

/// The commands for a folder of ours, without root.
fn as_us(folder: &Folder, commands: &str) -> String {
    commands.replace("sudo ", "").replace("/etc/postfix/", &folder.path(""))
}
