//! Files of environment variables, and those who read them for a program.

use dakiya::targets::Keeping;

use super::super::trial::{
    Source::{Debian, Npm, PyPi, Unpacked},
    Trial,
};
use super::pieces::{compose, same};

pub(super) const TRIALS: &[Trial] = &[
    NODE,
    Trial { before: same!(), ..inline(NODE) },
    PYTHON,
    Trial { before: same!(), ..inline(PYTHON) },
    Trial {
        // The last command is the one of the page, without its network.
        target: "go_dotenv",
        keeping: Some(Keeping::Inline),
        program: "godotenv",
        version: "dpkg-query -W -f='${source:Upstream-Version}' golang-github-joho-godotenv-dev",
        from: &[Debian("golang-go"), Debian("golang-github-joho-godotenv-dev")],
        slow: true,
        password: Trial::PLAIN.password,
        before: same!(),
        check: r#"
export GOCACHE=/media/cache/go GO111MODULE=off GOPATH=/usr/share/gocode
go build -o godotenv github.com/joho/godotenv/cmd/godotenv
same "$(./godotenv -f .env printenv SMTP_USERNAME)" "$LOGIN"
same "$(./godotenv -f .env printenv SMTP_PASSWORD)" "$PASSWORD"
"#,
        seconds: 180,
        ..Trial::USUAL
    },
    SHELL,
    Trial {
        keeping: Some(Keeping::Inline),
        escape: |password| password.replace('\'', r"'\''"),
        ..SHELL
    },
    Trial {
        target: "docker_env_file",
        keeping: Some(Keeping::Inline),
        program: "Docker SDK for Python",
        version: "python3 -c 'import docker; print(docker.__version__)'",
        from: &[Debian("python3-docker")],
        check: r#"
python3 -c '
import docker.utils, os
written = docker.utils.parse_env_file("smtp.env")
assert written["SMTP_HOST"] == os.environ["HOST"], written
assert written["SMTP_PORT"] == os.environ["PORT"], written
assert written["SMTP_USERNAME"] == os.environ["LOGIN"], written
assert written["SMTP_PASSWORD"] == os.environ["PASSWORD"], written
'
"#,
        ..Trial::USUAL
    },
    SYSTEMD,
    Trial {
        keeping: Some(Keeping::Inline),
        escape: super::in_double_quotes,
        check: r#"
{{sudo install -D -m 600}}
same "$(python3 variable.py /etc/app/smtp.env SMTP_USERNAME)" "$LOGIN"
same "$(python3 variable.py /etc/app/smtp.env SMTP_PASSWORD)" "$PASSWORD"
systemd-analyze verify app.service
"#,
        ..SYSTEMD
    },
    COMPOSE,
    Trial {
        keeping: Some(Keeping::Environment),
        check: r#"
{ {{read -rs SMTP_PASSWORD}}; } <<< "$PASSWORD"
{{=docker compose config}} > read.yaml
python3 compose.py app < read.yaml > app.json
same "$(variable SMTP_USERNAME)" "$LOGIN"
same "$(variable SMTP_PASSWORD)" "$PASSWORD"
"#,
        ..COMPOSE
    },
    Trial {
        keeping: Some(Keeping::Inline),
        password: Trial::PLAIN.password,
        check: r#"
{{=docker compose config}} > read.yaml
python3 compose.py app < read.yaml > app.json
same "$(variable SMTP_USERNAME)" "$LOGIN"
same "$(variable SMTP_PASSWORD)" "$PASSWORD"
"#,
        ..COMPOSE
    },
    Trial {
        target: "kubernetes",
        keeping: Some(Keeping::Inline),
        program: "kubectl",
        version: "kubectl version --client --short",
        from: &[Unpacked("kubernetes-client")],
        escape: super::in_double_quotes,
        before: same!(),
        check: KUBERNETES,
        user: "asha",
        ..Trial::USUAL
    },
];

const fn inline(trial: Trial) -> Trial {
    Trial { keeping: Some(Keeping::Inline), password: Trial::PLAIN.password, ..trial }
}

const NODE: Trial = Trial {
    target: "node_dotenv",
    program: "dotenv",
    version: "node -p 'require(\"dotenv/package.json\").version'",
    from: &[Npm("dotenv")],
    before: concat!(same!(), "{ {{read -rs SMTP_PASSWORD}}; } <<< \"$PASSWORD\"\n"),
    check: r#"
{{chmod}}
same "$({{console.log}} | tail -1)" "$LOGIN"
same "$(node -r dotenv/config -p process.env.SMTP_PASSWORD | tail -1)" "$PASSWORD"
"#,
    ..Trial::USUAL
};

const PYTHON: Trial = Trial {
    target: "python_dotenv",
    program: "python-dotenv",
    version: "python3 -c 'import importlib.metadata as m; print(m.version(\"python-dotenv\"))'",
    from: &[PyPi("python-dotenv")],
    before: concat!(same!(), "{ {{read -rs SMTP_PASSWORD}}; } <<< \"$PASSWORD\"\n"),
    check: r#"
{{chmod}}
same "$({{load_dotenv}})" "$LOGIN"
same "$(python -c 'import os, dotenv; dotenv.load_dotenv(); print(os.environ["SMTP_PASSWORD"])')" "$PASSWORD"
"#,
    ..Trial::USUAL
};

const SHELL: Trial = Trial {
    target: "shell_env",
    program: "Bash, dash",
    version: "bash --version",
    from: &[Debian("bash"), Debian("dash")],
    before: same!(),
    check: r#"
{{chmod}}
dash -c '. ./smtp.sh; printenv SMTP_USERNAME SMTP_PASSWORD' > said
same "$(cat said)" "$LOGIN"$'\n'"$PASSWORD"
{{printenv}} > said
same "$(cat said)" "$LOGIN"
same "$(printenv SMTP_PASSWORD)" "$PASSWORD"
"#,
    ..Trial::USUAL
};

/// No systemd runs here: its own function reads the file, and it verifies the unit.
const SYSTEMD: Trial = Trial {
    target: "systemd_env",
    program: "systemd",
    version: "systemd-analyze --version",
    from: &[Debian("systemd")],
    before: concat!(
        same!(),
        "cat > variable.py <<'END'\n",
        include_str!("standins/systemd.py"),
        "END
        printf '#!/bin/sh\\nprintf %%s \"$PASSWORD\"\\n' > bin/systemd-ask-password; chmod +x bin/systemd-ask-password
        printf '[Service]\\nExecStart=/bin/true\\n' > /etc/systemd/system/app.service\n"
    ),
    check: r#"
{{systemd-creds encrypt}}
same "$(systemd-creds decrypt --name=smtp_password /etc/credstore.encrypted/smtp_password -)" "$PASSWORD"
{{sudo install -D -m 600}}
same "$(python3 variable.py /etc/app/smtp.env SMTP_USERNAME)" "$LOGIN"
systemd-analyze verify app.service
"#,
    user: "root",
    ..Trial::USUAL
};

const COMPOSE: Trial = Trial {
    target: "docker_compose",
    program: "Docker Compose",
    version: "docker-compose --version",
    from: &[Debian("docker-compose"), Debian("python3-yaml")],
    before: concat!(
        same!(),
        compose!(),
        "printf 'services:\\n  app:\\n    image: app\\n' > compose.override.yaml
        variable() { python3 -c 'import json, sys; print(json.load(open(\"app.json\"))[sys.argv[1]])' \"$1\"; }\n"
    ),
    check: r#"
{ {{smtp_password.txt}}; } <<< "$PASSWORD"
same "$(cat smtp_password.txt)" "$PASSWORD"
{{=docker compose config}} > read.yaml
python3 compose.py app < read.yaml > app.json
same "$(variable SMTP_USERNAME)" "$LOGIN"
same "$(variable SMTP_PASSWORD_FILE)" /run/secrets/smtp_password
"#,
    ..Trial::USUAL
};

/// Without a cluster, kubectl reads the files and prints them as it has read them.
const KUBERNETES: &str = r#"
read_back() { kubectl label --local -f "$1" tried=yes -o json; }
secret() { read_back smtp.yaml | python3 -c 'import json, sys; print(json.load(sys.stdin)["stringData"][sys.argv[1]])' "$1"; }
same "$(secret SMTP_HOST)" "$HOST"
same "$(secret SMTP_PORT)" "$PORT"
same "$(secret SMTP_USERNAME)" "$LOGIN"
same "$(secret SMTP_PASSWORD)" "$PASSWORD"
cat - deployment.yaml > app.yaml <<'END'
apiVersion: apps/v1
kind: Deployment
metadata: {name: app}
spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec:
      containers:
        - name: app
          image: app
END
read_back app.yaml | grep -A3 '"secretRef"' | grep '"name": "smtp"'
"#;
