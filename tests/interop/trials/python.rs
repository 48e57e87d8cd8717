//! Programs in Python, and frameworks for them.

use super::super::trial::{Source::PyPi, Trial};

pub(super) const TRIALS: &[Trial] = &[Trial {
    target: "django",
    program: "Django",
    version: "python3 -m django --version",
    from: &[PyPi("django")],
    before: "python3 -m django startproject mysite .; cat settings.py >> mysite/settings.py; export EMAIL_HOST_PASSWORD=$PASSWORD",
    check: "python manage.py check",
    send: "{{sendtestemail}}",
    ..Trial::USUAL
}];
