//! Other readers of XML find in a configuration what Thunderbird will find.

use super::programs::{Folder, installed};
use super::setups;
use dakiya::account::{Account, Endpoint};
use dakiya::providers::{Login, Protocol, Security};

const READ: &str = r#"
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
provider = root.find("emailProvider")
print(root.tag, root.get("version"), provider.get("id"), provider.findtext("domain"))
for server in provider:
    if server.tag.endswith("Server"):
        print(server.tag, server.get("type"))
        for child in server:
            print(child.tag, child.text, sep=" ")
"#;

#[test]
fn python_reads_every_server() {
    let Some(python) = installed("python3") else { return };
    for (name, account, setup) in setups("thunderbird") {
        let folder = Folder::new(&format!("thunderbird-python-{name}"));
        let config = folder.write("config.xml", &setup.files[0].body());
        let said = folder.run(&python, ["-c", READ, &config], "");
        let domain = account.address.domain();
        let mut expected = format!("clientConfig 1.1 {domain} {domain}\n");
        for (protocol, element) in [
            (Protocol::Imap, "incomingServer imap"),
            (Protocol::Pop3, "incomingServer pop3"),
            (Protocol::Smtp, "outgoingServer smtp"),
        ] {
            if let Some(endpoint) = account.endpoint(protocol) {
                expected += &server(&account, element, endpoint);
            }
        }
        assert_eq!(said.out, expected, "{name}: {}", said.err);
    }
}

fn server(account: &Account, element: &str, endpoint: &Endpoint) -> String {
    let socket = match endpoint.security {
        Security::Tls => "SSL",
        Security::StartTls => "STARTTLS",
        Security::Plain => "plain",
    };
    let oauth = if endpoint.login.contains(&Login::OAuth) { "authentication OAuth2\n" } else { "" };
    let username = match endpoint.username.as_str() {
        name if name == account.address.as_str() => "%EMAILADDRESS%",
        name if name == account.address.local_part() => "%EMAILLOCALPART%",
        name => name,
    };
    let (host, port) = (endpoint.host.as_str(), endpoint.port);
    format!(
        "{element}\nhostname {host}\nport {port}\nsocketType {socket}\n\
         {oauth}authentication password-cleartext\nusername {username}\n"
    )
}

#[test]
fn xmllint_finds_nothing_wrong() {
    let Some(xmllint) = installed("xmllint") else { return };
    for target in ["thunderbird", "apple_mail"] {
        for (name, _, setup) in setups(target) {
            let folder = Folder::new(&format!("xmllint-{target}-{name}"));
            let document = folder.write("document", &setup.files[0].body());
            let said = folder.run(&xmllint, ["--noout", "--nonet", &document], "");
            assert!(said.success && said.err.is_empty(), "{target}, {name}: {said:?}");
        }
    }
}
