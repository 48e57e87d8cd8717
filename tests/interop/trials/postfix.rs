//! Postfix, which takes the message into its queue and passes it on.

use super::super::trial::{Source::Debian, Trial};

pub(super) const TRIALS: &[Trial] = &[Trial {
    target: "postfix",
    program: "Postfix",
    version: "touch /etc/postfix/main.cf; postconf -d -h mail_version",
    from: &[Debian("postfix"), Debian("libsasl2-modules")],
    placed: false,
    user: "root",
    before: BEFORE,
    check: "{{postconf -e}}; { {{read -rs}}; } <<< \"$PASSWORD\"; postfix check",
    send: SEND,
    ..Trial::USUAL
}];

/// A Postfix of its own, as its package would set it up.
const BEFORE: &str = r"
mkdir -p /var/spool/postfix
rm -rf /var/lib/postfix/*
cp /usr/share/postfix/main.cf.debian /etc/postfix/main.cf
cp /usr/share/postfix/master.cf.dist /etc/postfix/master.cf
postconf -e compatibility_level=3.6 myhostname=computer.example.in inet_interfaces=loopback-only maillog_file=/var/log/postfix.log
";

const SEND: &str = r#"
postfix start
{{postconf -e}}
{ {{read -rs}}; } <<< "$PASSWORD"
{{postfix reload}}
{{It works.}}
until grep -q 'status=' /var/log/postfix.log; do sleep 0.1; done
grep 'status=' /var/log/postfix.log
"#;
