//! Mail servers that hand everything to the provider. Each is unpacked; what its package
//! would set up is made here.

use super::super::trial::{
    Source::{Debian, Unpacked},
    Trial,
};

pub(super) const TRIALS: &[Trial] = &[EXIM, OPENSMTPD, NULLMAILER, SENDMAIL, DMA, SSMTP, ESMTP];

/// Gives a script an `/etc` of its own with the files of the package, and an empty
/// `/var`; both end with it.
macro_rules! own {
    ($package:literal, $users:literal, $more:literal) => {
        concat!(
            "mount -t tmpfs tmpfs /srv; mkdir /srv/etc /srv/work\n",
            "mount -t overlay overlay -o lowerdir=/etc,upperdir=/srv/etc,workdir=/srv/work /etc\n",
            "for folder in /run /var/lib /var/log /var/mail /var/spool; do mount -t tmpfs -o mode=755 tmpfs $folder; done\n",
            "etc=\"$DAKIYA_PROGRAMS/unpacked/", $package, "/etc\"\n",
            "if [ -d \"$etc\" ]; then cp -r \"$etc/.\" /etc/; fi\n",
            "for user in ", $users, "; do id $user > /dev/null 2>&1 || useradd --system --user-group $user; done\n",
            "echo 'root: root' > /etc/aliases\n",
            $more
        )
    };
}
pub(super) use own;

/// The version without Debian's part of it, for programs that do not tell.
macro_rules! changelog {
    ($package:literal) => {
        concat!(
            "zcat /usr/share/doc/",
            $package,
            "/changelog.Debian.gz /usr/share/doc/",
            $package,
            "/changelog.gz 2> /dev/null | sed -n '1s/.*(\\([0-9]:\\)*\\([^-)]*\\).*/\\2/p'"
        )
    };
}
pub(super) use changelog;

const EXIM: Trial = Trial {
    target: "exim4",
    program: "Exim",
    version: changelog!("exim4-daemon-light"),
    from: &[Unpacked("exim4-daemon-light")],
    placed: false,
    // Our server is on the same computer, which Exim would take for a loop.
    before: own!(
        "exim4-daemon-light",
        "Debian-exim",
        r#"
install -d -o Debian-exim -g Debian-exim /var/spool/exim4 /var/log/exim4 /var/lib/exim4
sed -i 's/^  same_domain_copy_routing = yes/&\n  self = send/' /etc/exim4/exim4.conf.template
{{/etc/exim4/passwd.client}}
"#
    ),
    check: "{{update-exim4.conf\n}}; exim4 -bV",
    send: r#"
{{update-exim4.conf
}}
{{It works.}}
until grep -E 'Completed|==|\*\*' /var/log/exim4/mainlog; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const OPENSMTPD: Trial = Trial {
    target: "opensmtpd",
    program: "OpenSMTPD",
    version: "smtpd -h 2>&1",
    from: &[Unpacked("opensmtpd")],
    placed: false,
    before: own!(
        "opensmtpd",
        "opensmtpd opensmtpq",
        r#"
mkdir -p /var/lib/opensmtpd/empty
install -d -m 711 /var/spool/smtpd
install -m 2755 -g opensmtpq /usr/sbin/smtpctl /srv/smtpctl
mount --bind /srv/smtpctl /usr/sbin/smtpctl
{{/etc/mail/secrets}}
"#
    ),
    check: "{{smtpd -n}}",
    // Another server may be at port 25 at this moment.
    send: r#"
sed -i 's/on localhost/& port 2525/' /etc/smtpd.conf
smtpd -d > log 2>&1 &
until smtpctl show status > status 2>&1; do sleep 0.1; done
{{It works.}}
until grep result=.*stat= log; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const NULLMAILER: Trial = Trial {
    target: "nullmailer",
    program: "nullmailer",
    version: changelog!("nullmailer"),
    from: &[Unpacked("nullmailer")],
    placed: false,
    escape: |password| password.replace('\\', r"\\").replace('"', "\\\""),
    before: own!(
        "nullmailer",
        "mail",
        r#"
install -d -o mail -g mail /var/spool/nullmailer/queue /var/spool/nullmailer/tmp /var/spool/nullmailer/failed
mkfifo -m 666 /var/spool/nullmailer/trigger
echo 'cat "$HOME/log"' > bin/journalctl; chmod +x bin/journalctl
{{/etc/nullmailer/remotes}}
"#
    ),
    send: r#"
runuser -u mail nullmailer-send > log 2>&1 &
{{It works.}}
until grep -E 'Delivery complete|Sending failed' log; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const SENDMAIL: Trial = Trial {
    target: "sendmail",
    program: "Sendmail",
    version: changelog!("sendmail-bin"),
    from: &[Unpacked("sendmail-bin"), Debian("m4"), Debian("libsasl2-modules")],
    placed: false,
    // The page has a command put it there.
    escape: |_| dakiya::formats::BLANK.to_owned(),
    // It delivers at once, without a second Sendmail in between.
    before: own!(
        "sendmail-bin",
        "smmta smmsp",
        r#"
PATH=/usr/libexec/sendmail:$PATH
function /usr/sbin/sendmail { sendmail "$@"; }
mkdir -p /var/lib/sendmail/host_status
install -d -m 700 /var/spool/mqueue
cp /usr/share/sendmail/cf/debian/sendmail.mc /etc/mail/sendmail.mc
touch /etc/mail/local-host-names /etc/mail/m4/dialup.m4 /etc/mail/m4/provider.m4
m4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf
sed -i '/`access_db/d; 0,/^MAILER/{/^MAILER/e cat relay.mc
}' /etc/mail/sendmail.mc
cat access >> /etc/mail/access
{ {{IFS= read}}; } <<< "$PASSWORD"
{{makemap}}
cp /etc/mail/sendmail.cf /etc/mail/submit.cf
"#
    ),
    check: "sendmail -bv -- \"$ADDRESS\"",
    send: r#"
{{It works.}}
until ! ls /var/spool/mqueue/qf* 2> ls || grep ^M /var/spool/mqueue/qf*; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const DMA: Trial = Trial {
    target: "dma",
    program: "DragonFly Mail Agent",
    version: changelog!("dma"),
    from: &[Unpacked("dma")],
    placed: false,
    before: own!(
        "dma",
        "mail",
        r#"
install -d -m 2775 -o root -g mail /var/spool/dma
{{/etc/dma/auth.conf}}
"#
    ),
    check: "{{dma -bp}}",
    send: r#"
{{It works.}}
until ! ls /var/spool/dma/M* 2> ls; do sleep 0.1; done
"#,
    ..Trial::USUAL
};

const SSMTP: Trial = Trial {
    target: "ssmtp",
    program: "sSMTP",
    version: "ssmtp -V 2>&1",
    from: &[Unpacked("ssmtp")],
    placed: false,
    before: own!("ssmtp", "mail", "mkdir -p /etc/ssmtp; {{/etc/ssmtp/ssmtp.conf}}"),
    send: "{{It works.}}",
    ..Trial::PLAIN
};

const ESMTP: Trial = Trial {
    target: "esmtp",
    program: "esmtp",
    version: changelog!("esmtp"),
    from: &[Unpacked("esmtp")],
    escape: |password| password.replace('\\', r"\\").replace('"', r"\042"),
    send: "{{chmod}}; {{It works.}}",
    ..Trial::USUAL
};
