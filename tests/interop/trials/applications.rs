//! Applications in Python, and others that run on servers. Those too large to be
//! installed here are stood in for by the libraries that read their files and send.

use super::super::trial::{
    Source::{Debian, PyPi},
    Trial,
};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "sentry",
        program: "Django of Sentry",
        version: "python3 -m django --version",
        from: &[Debian("python3-yaml"), PyPi("django")],
        escape: double_quoted,
        check: "python3 -c 'import yaml; yaml.safe_load(open(\"sentry/config.yml\"))'",
        send: SENTRY,
        ..Trial::USUAL
    },
    Trial {
        target: "authentik",
        program: "Django of authentik",
        version: "python3 -m django --version",
        from: &[PyPi("django"), PyPi("python-dotenv")],
        escape: escaped_quotes,
        send: AUTHENTIK,
        ..Trial::USUAL
    },
    Trial {
        target: "home_assistant",
        program: "PyYAML of Home Assistant",
        version: "/usr/bin/python3 -c 'import yaml; print(yaml.__version__)'",
        from: &[Debian("python3-yaml")],
        escape: double_quoted,
        before: "cat > setup.py << 'END'\nimport yaml\nclass Loader(yaml.SafeLoader): pass\nsecrets = yaml.safe_load(open('secrets.yaml'))\nLoader.add_constructor('!secret', lambda loader, node: secrets[node.value])\nmail = yaml.load(open('configuration.yaml'), Loader)['notify'][0]\nEND",
        check: "python3 -c 'import setup'",
        send: HOME_ASSISTANT,
        ..Trial::USUAL
    },
    Trial {
        target: "sogo",
        program: "plparse of SOGo's GNUstep",
        version: "dpkg-query -W gnustep-base-runtime | cut -d+ -f1",
        from: &[Debian("gnustep-base-runtime")],
        before: "{ echo '{'; cat sogo.conf; echo '}'; } > whole.plist",
        check: "plparse whole.plist",
        ..Trial::USUAL
    },
    Trial {
        target: "airflow",
        program: "Apache Airflow",
        version: "airflow version",
        from: &[PyPi("apache-airflow")],
        slow: true,
        before: "export AIRFLOW_HOME=$PWD",
        check: "{{airflow config}} | tee out; grep -qx \"$HOST\" out",
        seconds: 120,
        ..Trial::USUAL
    },
];

/// As strings in double quotes want it, in YAML and JSON.
fn double_quoted(password: &str) -> String {
    password.replace('\\', r"\\").replace('"', "\\\"")
}

/// As the files `.env` of Docker Compose want it between single quotes.
fn escaped_quotes(password: &str) -> String {
    password.replace('\'', r"\'")
}

/// As `sentry.utils.email` does it.
const SENTRY: &str = r#"
python3 - << 'END'
import os, yaml
from django.conf import settings
from django.core import mail
settings.configure()
given = yaml.safe_load(open('sentry/config.yml'))
names = {'host': 'host', 'port': 'port', 'username': 'username', 'password': 'password',
         'use_tls': 'use-tls', 'use_ssl': 'use-ssl'}
connection = mail.get_connection(f"django.core.mail.backends.{given['mail.backend']}.EmailBackend",
    **{name: given['mail.' + key] for name, key in names.items()})
mail.EmailMessage('Test', 'It works.', given['mail.from'], [os.environ['ADDRESS']], connection=connection).send()
END
"#;

/// As `ak test_email` does it; Docker's own reader of `.env` is stood in for by Python's.
const AUTHENTIK: &str = r#"
cat > ak.py << 'END'
import sys
from django.conf import settings
from django.core import mail
from dotenv import dotenv_values
given = {key.removeprefix('AUTHENTIK_EMAIL__'): value for key, value in dotenv_values('.env', interpolate=False).items()}
settings.configure(EMAIL_HOST=given['HOST'], EMAIL_PORT=int(given['PORT']), EMAIL_HOST_USER=given['USERNAME'],
    EMAIL_HOST_PASSWORD=given['PASSWORD'], EMAIL_USE_TLS=given['USE_TLS'] == 'true',
    EMAIL_USE_SSL=given['USE_SSL'] == 'true', EMAIL_TIMEOUT=int(given['TIMEOUT']))
mail.send_mail('Test', 'It works.', given['FROM'], [sys.argv[-1]])
END
docker() { python3 ak.py "$@"; }
{{test_email}}
"#;

/// As its `notify.smtp` does it.
const HOME_ASSISTANT: &str = r#"
python3 - << 'END'
import smtplib, ssl
from setup import mail
context = ssl.create_default_context() if mail['verify_ssl'] else None
if mail['encryption'] == 'tls':
    server = smtplib.SMTP_SSL(mail['server'], mail['port'], context=context)
else:
    server = smtplib.SMTP(mail['server'], mail['port'])
    server.ehlo_or_helo_if_needed()
    if mail['encryption'] == 'starttls':
        server.starttls(context=context)
server.login(mail['username'], mail['password'])
server.sendmail(mail['sender'], mail['recipient'], 'Subject: Test\n\nIt works.\n')
server.quit()
END
"#;
