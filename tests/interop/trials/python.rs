//! Programs in Python, and frameworks for them.

use dakiya::providers::Protocol;

use super::super::trial::{
    Source::{Debian, PyPi},
    Trial,
};
use super::VARIABLES;

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "django",
        program: "Django",
        version: "python3 -m django --version",
        from: &[PyPi("django")],
        before: "python3 -m django startproject mysite .; cat settings.py >> mysite/settings.py; export EMAIL_HOST_PASSWORD=$PASSWORD",
        check: "python manage.py check",
        send: "{{sendtestemail}}",
        ..Trial::USUAL
    },
    Trial { target: "python_smtplib", send: "{{=python3 send.py}}", ..PYTHON },
    Trial { target: "python_imaplib", fetch: "{{=python3 read.py}}", ..PYTHON },
    Trial {
        target: "python_poplib",
        reads: Protocol::Pop3,
        fetch: "{{=python3 fetch.py}}",
        ..PYTHON
    },
    Trial {
        target: "flask_mail",
        program: "Flask-Mail",
        version: "python3 -c 'import importlib.metadata as m; print(m.version(\"Flask-Mail\"))'",
        from: &[PyPi("Flask-Mail")],
        send: "{{=flask first-message}}",
        ..PYTHON
    },
    Trial {
        target: "fastapi_mail",
        program: "fastapi-mail",
        version: "python3 -c 'import importlib.metadata as m; print(m.version(\"fastapi-mail\"))'",
        from: &[PyPi("fastapi-mail")],
        send: "{{=python3 send.py}}",
        ..PYTHON
    },
];

const PYTHON: Trial = Trial {
    program: "Python",
    version: "python3 --version",
    from: &[Debian("python3")],
    before: VARIABLES,
    ..Trial::USUAL
};
