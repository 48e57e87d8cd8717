//! Python runs the settings, and Django sends with them.

use std::env;
use std::path::PathBuf;

use dakiya::formats::{mailbox::mailbox, python};
use dakiya::providers::Security;
use proptest::prelude::*;

use super::names::names;
use super::programs::{Folder, installed, skipped};
use super::{PASSWORD, commands, file, printed, setups};

/// Prints every setting, then the parts of the sender.
const READ: &str = r#"
import email.utils, os, settings
for name, value in vars(settings).items():
    if name.isupper():
        print(name, "=", value, sep="")
print("NAME=" + email.utils.parseaddr(settings.DEFAULT_FROM_EMAIL)[0])
"#;

/// Stands in for a project's own, with the backend that keeps what it is given.
const MANAGE: &str = r#"
import email.header, email.utils, os, sys
import settings as given
from django.conf import settings
wanted = {name: value for name, value in vars(given).items() if name.isupper()}
settings.configure(**wanted, INSTALLED_APPS=[], USE_TZ=True)
import django
django.setup()
from django.core import mail
from django.core.management import execute_from_command_line
smtp = mail.get_connection()
print(smtp.host, smtp.port, smtp.use_ssl, smtp.use_tls, smtp.timeout, sep="|")
print(smtp.username)
print(smtp.password)
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
mail.outbox = []
execute_from_command_line(sys.argv)
message, = mail.outbox
name, address = email.utils.parseaddr(message.message()["From"])
name = str(email.header.make_header(email.header.decode_header(name)))
print(name, address, *message.to, sep="\n")
"#;

#[test]
fn python_reads_every_setting() {
    let Some(python) = installed("python3") else { return };
    for (name, account, setup) in setups("django") {
        let folder = Folder::new(&format!("django-python-{name}"));
        folder.write("settings.py", &file(&setup, "settings.py").body());
        let program = format!("import os; os.environ['EMAIL_HOST_PASSWORD'] = input()\n{READ}");
        let said = folder.run(&python, ["-c", &program], PASSWORD);
        assert!(said.success && said.err.is_empty(), "{name}: {said:?}");
        let switch = match account.smtp.security {
            Security::Tls => "EMAIL_USE_SSL=True",
            Security::StartTls => "EMAIL_USE_TLS=True",
            Security::Plain => "EMAIL_USE_TLS=False",
        };
        for expected in [
            switch.to_owned(),
            format!("EMAIL_HOST={}", account.smtp.host.as_str()),
            format!("EMAIL_PORT={}", account.smtp.port),
            format!("EMAIL_HOST_USER={}", account.smtp.username.as_str()),
            format!("EMAIL_HOST_PASSWORD={PASSWORD}"),
            format!("SERVER_EMAIL={}", account.address.as_str()),
            format!("NAME={}", account.name.as_ref().map_or("", |name| name.as_str())),
        ] {
            assert!(said.out.lines().any(|line| line == expected), "{name}: {expected}: {said:?}");
        }
        let bare = folder.run(&python, ["-c", "import settings"], "");
        assert!(bare.err.contains("KeyError"), "{name}: without the variable nothing may start");
    }
}

#[test]
fn django_sends_with_the_settings() {
    let Some(django) = python_with_django() else { return };
    for (name, account, setup) in setups("django") {
        let folder = Folder::new(&format!("django-{name}"));
        folder.write("settings.py", &file(&setup, "settings.py").body());
        folder.write("manage.py", MANAGE);
        folder.stand_in("python", &format!("exec '{}' \"$@\"", django.display()));
        let send = commands(&setup, "sendtestemail");
        let script =
            format!("IFS= read -r EMAIL_HOST_PASSWORD; export EMAIL_HOST_PASSWORD\n{send}");
        let said = folder.run("sh", ["-c", &script], &format!("{PASSWORD}\n"));
        assert!(said.success, "{name}: {said:?}");
        let (ssl, tls) = match account.smtp.security {
            Security::Tls => ("True", "False"),
            Security::StartTls => ("False", "True"),
            Security::Plain => ("False", "False"),
        };
        let (host, port) = (account.smtp.host.as_str(), account.smtp.port);
        let server = format!("{host}|{port}|{ssl}|{tls}|30");
        let user = account.smtp.username.as_str();
        let sender = account.name.as_ref().map_or("", |name| name.as_str());
        let address = account.address.as_str();
        let expected = [server.as_str(), user, PASSWORD, sender, address, address];
        assert_eq!(said.out.lines().collect::<Vec<_>>(), expected, "{name}: {}", said.err);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn python_reads_every_name(names in prop::collection::vec(names(), 50)) {
        let Some(python) = installed("python3") else { return Ok(()) };
        let folder = Folder::new("python-names");
        let mut lines = Vec::new();
        let mut expected = String::new();
        for name in &names {
            let header = mailbox(name, "asha@example.in");
            lines.extend([python::string("NAME", name), python::string("MAILBOX", &header)]);
            lines.push(python::string("CHECKED", "print(NAME, *parseaddr(MAILBOX), sep='|')"));
            lines.push(python::constant("RUN", "exec(CHECKED)"));
            expected += &format!("{name}|{name}|asha@example.in\n");
        }
        let program = format!("from email.utils import parseaddr\n{}", printed(&lines));
        let program = folder.write("program.py", &program);
        let said = folder.run(&python, [program], "");
        prop_assert_eq!(said.out, expected, "{}", said.err);
    }
}

/// The Python that has Django.
fn python_with_django() -> Option<PathBuf> {
    let named = env::var_os("DAKIYA_PYTHON").map(PathBuf::from);
    let usual = ["python3", "/usr/bin/python3"].map(PathBuf::from);
    let folder = Folder::new("django-where");
    let found = named.into_iter().chain(usual).find(|python| {
        let there = python.is_file() || !python.is_absolute();
        there && folder.run(python, ["-c", "import django"], "").success
    });
    if found.is_none() {
        skipped("no Python has Django");
    }
    found
}
