//! Python's reader of property lists finds every key of a profile, with its type.

use std::collections::BTreeMap;

use dakiya::providers::Security;

use super::programs::{Folder, installed};
use super::setups;

const READ: &str = r#"
import plistlib, sys
profile = plistlib.load(open(sys.argv[1], "rb"), fmt=plistlib.FMT_XML)
mail, = profile.pop("PayloadContent")
for level, keys in ("profile", profile), ("mail", mail):
    for key, value in keys.items():
        print(level, ".", key, "=", type(value).__name__, ":", value, sep="")
"#;

#[test]
fn python_reads_every_key() {
    let Some(python) = installed("python3") else { return };
    for (name, account, setup) in setups("apple_mail") {
        let folder = Folder::new(&format!("apple-mail-{name}"));
        let profile = folder.write("mail.mobileconfig", &setup.files[0].body());
        let said = folder.run(&python, ["-c", READ, &profile], "");
        let read: BTreeMap<_, _> =
            said.out.lines().filter_map(|line| line.split_once('=')).collect();
        let incoming = account.imap.as_ref().or(account.pop3.as_ref()).expect("it was not refused");
        let kind = if account.imap.is_some() { "EmailTypeIMAP" } else { "EmailTypePOP" };
        for (key, value) in [
            ("profile.PayloadType", "str:Configuration".to_owned()),
            ("profile.PayloadVersion", "int:1".to_owned()),
            ("mail.PayloadType", "str:com.apple.mail.managed".to_owned()),
            ("mail.PayloadVersion", "int:1".to_owned()),
            ("mail.EmailAccountType", format!("str:{kind}")),
            ("mail.EmailAccountName", format!("str:{}", account.shown_name())),
            ("mail.EmailAddress", format!("str:{}", account.address.as_str())),
        ] {
            assert_eq!(read.get(key), Some(&value.as_str()), "{name}: {key}: {}", said.err);
        }
        for (side, endpoint) in [("Incoming", incoming), ("Outgoing", &account.smtp)] {
            let ssl = if endpoint.security == Security::Plain { "False" } else { "True" };
            for (key, value) in [
                ("HostName", format!("str:{}", endpoint.host.as_str())),
                ("PortNumber", format!("int:{}", endpoint.port)),
                ("UseSSL", format!("bool:{ssl}")),
                ("Authentication", "str:EmailAuthPassword".to_owned()),
                ("Username", format!("str:{}", endpoint.username.as_str())),
            ] {
                let key = format!("mail.{side}MailServer{key}");
                assert_eq!(read.get(key.as_str()), Some(&value.as_str()), "{name}: {key}");
            }
        }
        assert_ne!(read.get("mail.PayloadUUID"), read.get("profile.PayloadUUID"), "{name}");
        for key in ["mail.IncomingPassword", "mail.OutgoingPassword"] {
            assert_eq!(read.get(key), None, "{name}: a password has no place in it");
        }
    }
}
