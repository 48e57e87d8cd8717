//! Servers that take mail on this computer and pass it on. They exclude one another,
//! so they are unpacked, not installed; what their packages would do then is done here.

use super::super::trial::{
    Source::{Debian, Unpacked},
    Trial,
};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "exim4",
        program: "Exim",
        version: "exim4 -bV",
        from: &[Unpacked("exim4-daemon-light")],
        before: r#"
useradd --system --user-group Debian-exim
mkdir -p /var/spool/exim4 /var/log/exim4 /var/lib/exim4
chown -R Debian-exim:Debian-exim /var/spool/exim4 /var/log/exim4 /var/lib/exim4
"#,
        check: "{{passwd.client /etc}}; {{update-exim4.conf\n}}",
        send: r#"
{{passwd.client /etc}}
{{update-exim4.conf
}}
{{It works.}}
until grep -qE 'Completed|==|\*\*' /var/log/exim4/mainlog; do sleep 0.1; done
cat /var/log/exim4/mainlog
"#,
        ..SERVER
    },
    Trial {
        target: "opensmtpd",
        program: "OpenSMTPD",
        version: "smtpd -h 2>&1",
        from: &[Unpacked("opensmtpd")],
        before: r#"
useradd --system --user-group opensmtpd
useradd --system --user-group opensmtpq
mkdir -p /var/lib/opensmtpd/empty /run/opensmtpd/empty /var/spool/smtpd
chmod 711 /var/spool/smtpd
touch /etc/aliases
echo 'smtpd -d > $HOME/log 2>&1 & until smtpctl show status > /dev/null 2>&1; do sleep 0.1; done' > start
"#,
        check: "{{secrets /etc}}; {{smtpd -n}}",
        send: r#"
{{secrets /etc}}
{{smtpd -n}}
{{It works.}}
until grep -q 'result=' log; do sleep 0.1; done
cat log
"#,
        ..SERVER
    },
    Trial {
        target: "nullmailer",
        program: "Nullmailer",
        version: "dpkg-query -W -f='${Version}' nullmailer || cat /usr/share/doc/nullmailer/NEWS* | head -1",
        from: &[Unpacked("nullmailer")],
        before: r#"
mkdir -p /var/spool/nullmailer/queue /var/spool/nullmailer/tmp /var/spool/nullmailer/failed /etc/nullmailer
mkfifo /var/spool/nullmailer/trigger
chown -R mail:mail /var/spool/nullmailer
echo computer.example.in > /etc/nullmailer/me
echo 'runuser -u mail -- nullmailer-send > $HOME/log 2>&1 &' > start
"#,
        send: r#"
{{remotes /etc}}
{{=sudo systemctl restart nullmailer}}
journalctl() { :; }
{{It works.}}
until grep -qE 'Sent file|Sending failed|Delivery complete' log; do sleep 0.1; done
cat log
"#,
        ..SERVER
    },
    Trial {
        target: "dma",
        program: "dma",
        version: "cat /usr/share/doc/dma/changelog* | head -1; zcat /usr/share/doc/dma/changelog.Debian.gz | head -1",
        from: &[Unpacked("dma")],
        before: r#"
mkdir -p /var/spool/dma
chown root:mail /var/spool/dma
chmod 2775 /var/spool/dma
"#,
        check: "{{auth.conf /etc}}; {{dma -bp}}",
        send: r#"
{{auth.conf /etc}}
{{It works.}}
for try in $(seq 50); do if ! pgrep -x dma > /dev/null; then break; fi; sleep 0.1; done
"#,
        ..SERVER
    },
    Trial {
        target: "ssmtp",
        program: "sSMTP",
        version: "ssmtp -V 2>&1",
        from: &[Unpacked("ssmtp")],
        send: "{{ssmtp.conf /etc}}; {{It works.}}",
        ..SERVER
    },
    Trial {
        target: "esmtp",
        program: "esmtp",
        version: "esmtp -V",
        from: &[Unpacked("esmtp")],
        placed: true,
        user: "asha",
        send: "{{It works.}}",
        ..SERVER
    },
    Trial {
        target: "monit",
        program: "Monit",
        version: "monit -V",
        from: &[Unpacked("monit")],
        before: "mkdir -p /var/lib/monit/events; chmod 700 /etc/monit/monitrc",
        check: "{{mail /etc}}; {{monit -t}}",
        send: r#"
{{mail /etc}}
monit -I > log 2>&1 &
for try in $(seq 100); do if grep -qiE 'error|alert' log; then break; fi; sleep 0.1; done
sleep 1; cat log
"#,
        ..SERVER
    },
    Trial {
        target: "php_ini",
        program: "PHP mail()",
        version: "php --version",
        from: &[Debian("php-cli"), Debian("msmtp")],
        before: "export PHP_INI_SCAN_DIR=:$HOME",
        check: "{{ini_get}}",
        send: "{{msmtprc /etc}}; {{www-data php}}",
        ..SERVER
    },
    Trial {
        target: "alertmanager",
        program: "Alertmanager",
        version: "prometheus-alertmanager --version 2>&1",
        from: &[Unpacked("prometheus-alertmanager")],
        before: r#"
useradd --system --user-group prometheus
mkdir -p /etc/prometheus
cp alertmanager.yml /etc/prometheus/alertmanager.yml
sed -i 's/^route:/&\n  group_wait: 0s/' /etc/prometheus/alertmanager.yml
echo 'prometheus-alertmanager --config.file=/etc/prometheus/alertmanager.yml --storage.path=$HOME/data --cluster.listen-address= > $HOME/log 2>&1 & until amtool --alertmanager.url=http://localhost:9093 alert > /dev/null 2>&1; do sleep 0.1; done' > start
"#,
        check: "amtool check-config /etc/prometheus/alertmanager.yml",
        send: r#"
{ {{smtp_password}}; } <<< "$PASSWORD"
{{check-config}}
{{alert add}}
for try in $(seq 80); do if grep -qiE 'notify' log; then break; fi; sleep 0.1; done
cat log
"#,
        ..SERVER
    },
];

const SERVER: Trial = Trial { placed: false, user: "root", ..Trial::PLAIN };
