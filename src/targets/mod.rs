//! Programs we write settings for, one file each: an [`Account`] in, files out.

mod fit;
mod shared;
mod tested;

use crate::account::{Account, Endpoint, Field};
use crate::providers::Protocol;
use crate::text::Text;

pub use apple_mail::profile_of;
pub use fit::fit;
pub use k9_android::qr_payload;
pub use shared::picks::{Form, Keeping, Picks};
pub use shared::setup::{Entry, File, Setup, Step};
pub use tested::{Proof, Tested, tested};

use shared::{machine, printed, screens, secret, snippet, steps, variables, web, why};

registry! {
    /// Every program, most used first within their kind.
    pub static TARGETS: Target = TARGET in [
        // Mail programs.
        outlook,
        android_gmail,
        apple_mail,
        thunderbird,
        samsung_mail,
        k9_android,
        fairemail,
        em_client,
        roundcube,
        evolution,
        kmail,
        snappymail,
        sogo,
        geary,
        claws_mail,
        sylpheed,
        mutt,
        terminal_set,
        alpine,
        aerc,
        himalaya,
        emacs,
        mu4e,
        emacs_gnus,
        emacs_rmail,
        s_nail,
        mblaze,
        // Tools.
        msmtp,
        curl,
        swaks,
        git_send_email,
        imapsync,
        fetchmail,
        isync,
        offlineimap3,
        getmail6,
        goimapnotify,
        mpop,
        fdm,
        mailutils,
        esmtp,
        // Mail servers.
        postfix,
        exim4,
        sendmail,
        nullmailer,
        opensmtpd,
        ssmtp,
        dma,
        // Applications.
        wordpress,
        wp_mail_smtp,
        magento,
        moodle,
        nextcloud,
        odoo,
        frappe,
        joomla,
        drupal,
        mediawiki,
        phpbb,
        ipboard,
        ghost,
        discourse,
        mastodon,
        listmonk,
        mailman3,
        gitlab,
        jenkins,
        jira,
        gitea,
        redmine,
        sonarqube,
        sentry,
        grafana,
        zabbix,
        alertmanager,
        uptime_kuma,
        monit,
        airflow,
        n8n,
        keycloak,
        supabase,
        authentik,
        vaultwarden,
        home_assistant,
        node_red,
        synapse,
        proxmox,
        fail2ban,
        unattended_upgrades,
        smartd,
        apticron,
        // Code.
        phpmailer,
        django,
        nodemailer,
        laravel,
        spring_boot,
        php_ini,
        python_smtplib,
        java_mail,
        node_dotenv,
        python_dotenv,
        flask_mail,
        fastapi_mail,
        rails,
        symfony,
        dotnet_mailkit,
        docker_compose,
        kubernetes,
        docker_env_file,
        systemd_env,
        shell_env,
        go_smtp,
        go_mail,
        go_dotenv,
        python_imaplib,
        imapflow,
        python_poplib,
        rust_lettre,
        perl_email_sender,
        elixir_swoosh,
    ];

    /// The names of all programs.
    pub const TARGET_IDS;

    /// What is written for each program.
    pub static GENERATORS: Generator = GENERATOR;
}

/// A program that reads mail settings.
#[derive(Debug)]
pub struct Target {
    /// What people call it.
    pub name: &'static str,
    /// What it is and who uses it, in a sentence.
    pub about: Text,
    /// What sort of program it is.
    pub kind: Kind,
    /// An account with none of these is refused.
    pub needs: &'static [Protocol],
}

/// How the settings of a program are written.
#[derive(Debug)]
pub struct Generator {
    /// What the program calls things.
    pub words: Words,
    /// The manual that the files follow.
    pub manual: &'static str,
    /// Versions or files that are written differently, most usual first; empty
    /// where there is but one.
    pub forms: &'static [Form],
    /// Where the password can be, best first; never empty.
    pub keeping: &'static [Keeping],
    /// What to do, and what to save; or why this account cannot be written down
    /// for this program.
    pub render: fn(&Account, Picks) -> Result<Setup, Refusal>,
}

impl Generator {
    /// What is picked where nothing, or nothing that there is, was chosen.
    pub fn picks(&self, form: &str, keeping: &str) -> Picks {
        let form = self.forms.iter().find(|one| one.id == form).or(self.forms.first());
        let keeping = self.keeping.iter().find(|one| one.key() == keeping);
        Picks {
            form: form.map_or("", |form| form.id),
            keeping: keeping.or(self.keeping.first()).copied().unwrap_or(Keeping::Asked),
        }
    }

    /// What to do and save if nothing else is chosen.
    ///
    /// # Errors
    ///
    /// The account cannot be written down for this program.
    pub fn usual(&self, account: &Account) -> Result<Setup, Refusal> {
        (self.render)(account, self.picks("", ""))
    }
}

/// Why an account cannot be written down for a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The answer that stands in the way.
    pub field: Field,
    /// What is wrong with it for this program, and what to do.
    pub why: Text,
}

/// What sort of program a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// People read and write mail in it.
    MailProgram,
    /// It sends or fetches for other programs.
    Tool,
    /// It takes mail and passes it on.
    MailServer,
    /// It runs for its users and sends them mail.
    Application,
    /// A program of one's own, or the framework under it.
    Code,
}

impl Kind {
    /// Every kind, in the order of the list of programs.
    pub const ALL: [Self; 5] =
        [Self::MailProgram, Self::Tool, Self::MailServer, Self::Application, Self::Code];

    /// Its name for programs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MailProgram => "mail_program",
            Self::Tool => "tool",
            Self::MailServer => "mail_server",
            Self::Application => "application",
            Self::Code => "code",
        }
    }
}

/// What a program calls things; `None`: it knows no such thing.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Encryption from the first byte.
    pub tls: Option<&'static str>,
    /// The upgrade of a plain connection.
    pub starttls: Option<&'static str>,
    /// The name to log in with.
    pub username: Option<&'static str>,
    /// Where the password comes from.
    pub password: Option<&'static str>,
}

/// Where mail is read: IMAP where there is a choice.
///
/// # Errors
///
/// The account can only send.
fn incoming(account: &Account) -> Result<(Protocol, &Endpoint), Refusal> {
    let at = |protocol| Some((protocol, account.endpoint(protocol)?));
    at(Protocol::Imap)
        .or_else(|| at(Protocol::Pop3))
        .ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_SENDS })
}

/// The answer that gave the login name for `protocol`: the address, unless
/// another name was typed.
fn username_field(account: &Account, protocol: Protocol) -> Field {
    match account.endpoint(protocol) {
        Some(endpoint) if endpoint.username.as_str() != account.address.as_str() => {
            Field::User(protocol)
        }
        _ => Field::Address,
    }
}

const ONLY_SENDS: Text = Text {
    en: "This program does not only send, it also reads mail. Enter an IMAP or POP3 server too.",
    hi: "यह program केवल mail भेजता नहीं, पढ़ता भी है। IMAP या POP3 का server भी लिखिए।",
};
