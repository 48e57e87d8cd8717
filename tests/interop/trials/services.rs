//! Services that are told everything by variables or files of their own syntax, and
//! those who read these for them. Most are too large to be installed here: their own
//! reader and their own mail library do what they do, from `standins`.

use dakiya::targets::Keeping;

use super::super::trial::{
    Source::{Crates, Debian, Npm, PyPi},
    Trial,
};
use super::pieces::{compose, rust, same};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "ghost",
        program: "Ghost's Nodemailer",
        version: "node -p 'require(\"@tryghost/nodemailer/package.json\").version'",
        from: &[Npm("@tryghost/nodemailer")],
        before: concat!("cat > ghost.cjs <<'END'\n", include_str!("standins/ghost.cjs"), "END\n"),
        send: "{ {{mail__options__auth__pass}}; } <<< \"$PASSWORD\"; node ghost.cjs",
        trust: "NODE_EXTRA_CA_CERTS",
        ..Trial::USUAL
    },
    N8N,
    Trial {
        keeping: Some(Keeping::Inline),
        password: Trial::PLAIN.password,
        send: "docker compose config | python3 compose.py n8n | node n8n.cjs",
        user: "asha",
        ..N8N
    },
    VAULTWARDEN,
    Trial {
        keeping: Some(Keeping::Inline),
        password: Trial::PLAIN.password,
        send: "cargo run --quiet",
        ..VAULTWARDEN
    },
    Trial {
        // The same crate in a program of one's own.
        target: "rust_lettre",
        program: "lettre",
        before: concat!("export SMTP_PASSWORD=$PASSWORD\n", rust!()),
        check: "cargo check",
        send: "{{=cargo run}}",
        ..VAULTWARDEN
    },
    Trial {
        target: "mastodon",
        program: "dotenv, Action Mailer",
        version: "dpkg-query -W -f='${source:Upstream-Version}' ruby-dotenv",
        from: &[Debian("ruby-dotenv"), Debian("ruby-actionmailer")],
        password: Trial::PLAIN.password,
        before: concat!(
            "cat > mastodon.rb <<'END'\n",
            include_str!("standins/mastodon.rb"),
            "END\n"
        ),
        send: "{{chmod}}; ruby mastodon.rb",
        seconds: 60,
        ..Trial::USUAL
    },
    Trial {
        target: "discourse",
        program: "Action Mailer",
        version: "ruby -e 'require \"action_mailer\"; puts ActionMailer.version'",
        from: &[Debian("ruby-actionmailer")],
        before: concat!(
            "cat > discourse.rb <<'END'\n",
            include_str!("standins/discourse.rb"),
            "END\n"
        ),
        send: "ruby discourse.rb",
        seconds: 60,
        ..Trial::PLAIN
    },
    Trial {
        target: "gitea",
        password: Trial::PLAIN.password,
        check: r#"
same "$(value app.ini mailer SMTP_ADDR)" "$HOST"
same "$(value app.ini mailer SMTP_PORT)" "$PORT"
same "$(value app.ini mailer USER)" "$LOGIN"
same "$(value app.ini mailer PASSWD)" "$PASSWORD"
"#,
        ..INI
    },
    Trial {
        target: "grafana",
        keeping: Some(Keeping::Inline),
        password: Trial::PLAIN.password,
        check: r#"
same "$(value grafana.ini smtp host)" "$HOST:$PORT"
same "$(value grafana.ini smtp user)" "$LOGIN"
same "$(value grafana.ini smtp password)" "$PASSWORD"
"#,
        ..INI
    },
    Trial {
        target: "keycloak",
        keeping: Some(Keeping::Inline),
        program: "Python's json",
        escape: super::in_double_quotes,
        check: r#"
python3 -c '
import json, os
written = json.load(open("smtp.json"))["smtpServer"]
for key, name in dict(host="HOST", port="PORT", user="LOGIN", password="PASSWORD").items():
    assert written[key] == os.environ[name], written
'
"#,
        ..PYTHON
    },
    Trial {
        target: "jenkins",
        program: "PyYAML",
        version: "python3 -c 'import yaml; print(yaml.__version__)'",
        from: &[Debian("python3-yaml")],
        check: r#"
python3 -c '
import os, yaml
mailer = yaml.safe_load(open("jenkins.yaml"))["unclassified"]["mailer"]
assert mailer["smtpHost"] == os.environ["HOST"], mailer
assert mailer["smtpPort"] == os.environ["PORT"], mailer
assert mailer["authentication"] == dict(username=os.environ["LOGIN"], password="${SMTP_PASSWORD}"), mailer
'
"#,
        ..PYTHON
    },
    Trial {
        target: "dotnet_mailkit",
        program: "tree-sitter's grammar of C#",
        version: "python3 -c 'import importlib.metadata as m; print(m.version(\"tree-sitter-c-sharp\"))'",
        from: &[PyPi("tree-sitter"), PyPi("tree-sitter-c-sharp")],
        check: r#"
python3 -c '
import tree_sitter, tree_sitter_c_sharp
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
code = parser.parse(open("Program.cs", "rb").read())
assert not code.root_node.has_error, code.root_node
'
"#,
        ..PYTHON
    },
];

const N8N: Trial = Trial {
    target: "n8n",
    program: "Nodemailer",
    version: "node -p 'require(\"nodemailer/package.json\").version'",
    from: &[Npm("nodemailer"), Debian("docker-compose"), Debian("python3-yaml")],
    before: concat!(
        "printf 'services:\\n  n8n:\\n    image: n8n\\n    env_file: n8n.env\\n' > compose.yaml\n",
        compose!(),
        "cat > n8n.cjs <<'END'\n",
        include_str!("standins/n8n.cjs"),
        "END\n"
    ),
    send: "
        { {{n8n_smtp.txt}}; } <<< \"$PASSWORD\"
        mkdir /run/secrets; cp n8n_smtp.txt /run/secrets/n8n_smtp
        docker compose config | python3 compose.py n8n | node n8n.cjs
    ",
    trust: "NODE_EXTRA_CA_CERTS",
    user: "root",
    ..Trial::USUAL
};

/// Rust's compiler belongs to root here.
const VAULTWARDEN: Trial = Trial {
    target: "vaultwarden",
    program: "dotenvy, lettre",
    version: "grep -A1 'name = \"lettre\"' \"$DAKIYA_PROGRAMS/crates/lettre dotenvy/Cargo.lock\" | tail -1 | tr -d '\"'",
    from: &[Crates("lettre dotenvy")],
    slow: true,
    before: concat!(
        "mkdir src; cat > src/main.rs <<'END'\n",
        include_str!("standins/vaultwarden.rs"),
        "END\n",
        rust!()
    ),
    send: "groupadd --system vaultwarden; { {{smtp_password}}; } <<< \"$PASSWORD\"; cargo run --quiet",
    user: "root",
    seconds: 600,
    ..Trial::USUAL
};

const INI: Trial = Trial {
    program: "ini.v1",
    version: "dpkg-query -W -f='${source:Upstream-Version}' golang-gopkg-ini.v1-dev",
    from: &[Debian("golang-go"), Debian("golang-gopkg-ini.v1-dev")],
    slow: true,
    before: concat!(
        same!(),
        "export GOCACHE=/media/cache/go GO111MODULE=off GOPATH=/usr/share/gocode
        cat > ini.go <<'END'\n",
        include_str!("standins/ini.go"),
        "END
        go build -o value ini.go
        value() { ./value \"${1%.ini}\" \"$@\"; }\n"
    ),
    seconds: 180,
    ..Trial::USUAL
};

const PYTHON: Trial = Trial {
    program: "Python",
    version: "python3 --version",
    from: &[Debian("python3")],
    ..Trial::USUAL
};
