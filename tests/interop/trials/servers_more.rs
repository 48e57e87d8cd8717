//! Programs of servers that send by themselves, and those of a machine that leave it to sendmail.

use super::super::trial::{
    Source::{Debian, PyPi, Unpacked},
    Trial,
};
use super::servers::{changelog, own};

pub(super) const TRIALS: &[Trial] = &[
    MONIT,
    ALERTMANAGER,
    PHP,
    REDMINE,
    GITLAB,
    SYNAPSE,
    MAILMAN,
    SMARTD,
    UNATTENDED_UPGRADES,
    FAIL2BAN,
    APTICRON,
];

const MONIT: Trial = Trial {
    target: "monit",
    program: "Monit",
    version: "monit -V",
    from: &[Unpacked("monit")],
    // One with both kinds of quotes cannot be written down for it.
    password: Trial::PLAIN.password,
    placed: false,
    before: own!(
        "monit",
        "",
        r#"
mkdir -p /var/lib/monit/events
chmod 600 /etc/monit/monitrc
{{/etc/monit/conf.d/mail}}
"#
    ),
    check: "{{monit -t}}",
    send: r#"
monit -v -I > log 2>&1 &
until grep -E 'Processing postponed events|Alert handler failed' log; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const ALERTMANAGER: Trial = Trial {
    target: "alertmanager",
    program: "Alertmanager",
    version: "prometheus-alertmanager --version 2>&1",
    from: &[Unpacked("prometheus-alertmanager")],
    placed: false,
    before: own!(
        "prometheus-alertmanager",
        "prometheus",
        r#"
cp alertmanager.yml /etc/prometheus/alertmanager.yml
{ {{smtp_password}}; } <<< "$PASSWORD"
"#
    ),
    check: "{{check-config}}",
    // It would wait for half a minute whether there is more to tell.
    send: r#"
sed -i 's/^  receiver:.*/&\n  group_wait: 0s/' /etc/prometheus/alertmanager.yml
prometheus-alertmanager --config.file=/etc/prometheus/alertmanager.yml --storage.path=data --cluster.listen-address= --log.level=debug > log 2>&1 &
until amtool --alertmanager.url=http://localhost:9093 alert query; do sleep 0.1; done
{{alert add}}
until grep -E 'Notify (success|attempt failed)' log; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const PHP: Trial = Trial {
    target: "php_ini",
    program: "PHP",
    version: "php --version",
    from: &[Debian("php-cli"), Debian("msmtp"), Debian("ca-certificates")],
    user: "root",
    placed: false,
    before: own!(
        "php-cli",
        "www-data",
        r#"
{{/etc/msmtprc}}
cp php.ini "$(echo /etc/php/*/cli/conf.d)/99-mail.ini"
"#
    ),
    check: "{ {{ini_get}}; } | grep msmtp",
    send: "{{var_dump}}",
    ..Trial::USUAL
};

/// Redmine itself is large; it reads the file like this (`lib/redmine/configuration.rb`)
/// and leaves the rest to Action Mailer.
const REDMINE: Trial = Trial {
    target: "redmine",
    program: "Action Mailer, as Redmine sets it up",
    version: ACTION_MAILER,
    from: &[Debian("ruby"), Debian("ruby-actionmailer")],
    slow: true,
    escape: |password| password.replace('\\', r"\\").replace('"', "\\\"").replace('<', r"\u003c"),
    before: r#"cat > send.rb <<'END'
require "action_mailer"
require "erb"
require "yaml"
file = ERB.new(File.read("configuration.yml")).result
settings = YAML.load(file, permitted_classes: [Symbol])
settings["default"]["email_delivery"].each do |name, value|
  value.symbolize_keys! if value.respond_to?(:symbolize_keys!)
  ActionMailer::Base.send(name + "=", value)
end
abort "no user" unless ActionMailer::Base.smtp_settings[:user_name] == ENV["LOGIN"]
exit if ARGV == ["check"]
address = ENV["ADDRESS"]
ActionMailer::Base.mail(from: address, to: address, subject: "Test", body: "It works.").deliver_now
END
"#,
    check: "ruby send.rb check",
    send: "ruby send.rb",
    seconds: 60,
    ..Trial::USUAL
};

/// The same for GitLab, whose packages are a gigabyte: `gitlab-ctl reconfigure` writes
/// these settings for Action Mailer (`smtp_settings.rb.erb`).
const GITLAB: Trial = Trial {
    target: "gitlab",
    program: "Action Mailer, as GitLab sets it up",
    version: ACTION_MAILER,
    from: &[Debian("ruby"), Debian("ruby-actionmailer")],
    slow: true,
    escape: |password| password.replace('\\', r"\\").replace('\'', r"\'"),
    before: r#"cat > send.rb <<'END'
require "action_mailer"
gitlab_rails = {}
eval File.read("gitlab.rb"), binding, "gitlab.rb"
names = %w[address port user_name password domain enable_starttls_auto tls openssl_verify_mode]
settings = names.to_h { |name| [name.to_sym, gitlab_rails.fetch("smtp_" + name)] }
settings[:authentication] = gitlab_rails.fetch("smtp_authentication").to_sym
ActionMailer::Base.delivery_method = :smtp
ActionMailer::Base.smtp_settings = settings
from = gitlab_rails.fetch("gitlab_email_from")
ActionMailer::Base.mail(from: from, to: ENV["ADDRESS"], subject: "Test", body: "It works.").deliver_now
END
"#,
    check: "ruby -wc gitlab.rb",
    send: "ruby send.rb",
    seconds: 60,
    ..Trial::USUAL
};

/// Its own handler of mail, without the rest of the server.
const SYNAPSE: Trial = Trial {
    target: "synapse",
    program: "Synapse",
    version: "ls -d \"$DAKIYA_PROGRAMS\"/pypi/matrix-synapse/*.dist-info | sed -n 's/.*matrix_synapse-\\(.*\\).dist-info/\\1/p'",
    from: &[PyPi("matrix-synapse")],
    slow: true,
    escape: |password| password.replace('\\', r"\\").replace('"', "\\\""),
    before: r#"
python3 -m synapse.app.homeserver --generate-config -H example.in -c homeserver.yaml --report-stats=no
cat > send.py <<'END'
import os
from types import SimpleNamespace
from synapse.config.homeserver import HomeServerConfig
from synapse.handlers.send_email import SendEmailHandler
from twisted.internet import defer, task

config = HomeServerConfig.load_config("", ["-c", "homeserver.yaml", "-c", "email.yaml"])

def send(reactor):
    handler = SendEmailHandler(SimpleNamespace(config=config, get_reactor=lambda: reactor))
    sends = handler.send_email(os.environ["ADDRESS"], "Test", "Matrix", "It works.", "It works.")
    return defer.ensureDeferred(sends)

task.react(send)
END
"#,
    check: "python3 -m synapse.config read email.email_smtp_host -c homeserver.yaml -c email.yaml",
    send: "python3 send.py",
    seconds: 90,
    ..Trial::USUAL
};

/// Its own connection, without lists and their members.
const MAILMAN: Trial = Trial {
    target: "mailman3",
    program: "Mailman",
    version: changelog!("mailman3"),
    from: &[Unpacked("mailman3")],
    slow: true,
    placed: false,
    before: own!(
        "mailman3",
        "list",
        r#"
install -d -o list -g list /var/lib/mailman3
install -D mailman.cfg /etc/mailman3/mailman.cfg
{{chown}}
cd /var/lib/mailman3
"#
    ),
    check: "{ {{conf -s mta}}; } | grep -F \"smtp_pass: $PASSWORD\"",
    send: r#"
sudo -u list python3 - <<'END'
import os
from mailman.core.initialize import initialize_1
initialize_1("/etc/mailman3/mailman.cfg")
from mailman.mta.base import BaseDelivery
address = os.environ["ADDRESS"]
BaseDelivery()._connection.sendmail(address, [address], "Subject: Test\n\nIt works.\n")
END
"#,
    seconds: 120,
    ..Trial::USUAL
};

/// It says 17 where there are no disks, and 1 where it does not understand the file.
const SMARTD: Trial = Trial {
    target: "smartd",
    program: "smartd",
    version: "smartd -V",
    from: &[Unpacked("smartmontools")],
    placed: false,
    check: "smartd -q showtests -c smartd.conf || [ $? = 17 ]",
    ..Trial::PLAIN
};

/// APT reads the file, and the program asks APT.
const UNATTENDED_UPGRADES: Trial = Trial {
    target: "unattended_upgrades",
    program: "unattended-upgrades",
    version: changelog!("unattended-upgrades"),
    from: &[Unpacked("unattended-upgrades")],
    placed: false,
    before: own!("unattended-upgrades", "", ""),
    check: "{ {{apt-config dump}}; } | grep -F \"Unattended-Upgrade::Mail \\\"$ADDRESS\\\";\"",
    ..Trial::PLAIN
};

const FAIL2BAN: Trial = Trial {
    target: "fail2ban",
    program: "Fail2ban",
    version: "fail2ban-client -V",
    from: &[Unpacked("fail2ban")],
    placed: false,
    before: own!(
        "fail2ban",
        "",
        "touch /var/log/auth.log; cp jail.local /etc/fail2ban/jail.local\n"
    ),
    check: "{{fail2ban-client -t}}; fail2ban-client -d | grep -F \"$ADDRESS\"",
    seconds: 60,
    ..Trial::PLAIN
};

/// It is a shell script that reads the file as a part of itself.
const APTICRON: Trial = Trial {
    target: "apticron",
    program: "apticron",
    version: changelog!("apticron"),
    from: &[Unpacked("apticron")],
    placed: false,
    check: "bash -n apticron.conf; . ./apticron.conf; [ \"$EMAIL\" = \"$ADDRESS\" ]",
    ..Trial::PLAIN
};

const ACTION_MAILER: &str = "ruby -r action_mailer -e 'puts ActionMailer.version'";
