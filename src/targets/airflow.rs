//! Apache Airflow, which mails failures and reports.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::json::{self, Member};
use crate::formats::{Line, configparser, print, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Apache Airflow",
    about: Text {
        en: "A program that runs jobs with data at their times. It mails when one fails, or when a job itself wants to send something.",
        hi: "data के काम अपने समय पर चलाने वाला program। कोई काम बिगड़े, या ख़ुद कुछ भेजना चाहे, तब वह mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtp_ssl"),
        starttls: Some("smtp_starttls"),
        username: Some("--conn-login"),
        password: Some("--conn-password"),
    },
    manual: "https://airflow.apache.org/docs/apache-airflow/stable/howto/email-config.html",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    let file = File::part("airflow.cfg", Some(remark::HASH), lines(account)).mode(0o600);
    let send = shell::command(&["python3", "-c", SEND, account.address.as_str()]);
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::run(PLACE, "chmod 600 airflow.cfg\nairflow config get-value smtp smtp_host"),
            Step::run(CONNECTION, connection(account)),
            Step::new(RESTART),
            Step::run(TEST, send),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (ssl, starttls, why) = match smtp.security {
        Security::Tls => ("True", "False", SSL),
        Security::StartTls => ("False", "True", STARTTLS),
        Security::Plain => ("False", "False", why::protection(Security::Plain)),
    };
    vec![
        configparser::section("smtp"),
        configparser::raw("smtp_host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        configparser::raw("smtp_port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        configparser::raw("smtp_ssl", ssl).because(why),
        configparser::raw("smtp_starttls", starttls).because(why),
        configparser::interpolated("smtp_mail_from", address.as_str()).because(FROM),
        Line::default(),
        configparser::section("email"),
        configparser::raw("email_conn_id", "smtp_default").because(CONN_ID),
        configparser::interpolated("from_email", address.as_str()).because(FROM),
    ]
}

/// The commands that put the login into Airflow's own store.
fn connection(account: &Account) -> String {
    let smtp = &account.smtp;
    let extra = print(&json::object(vec![
        Member::text("from_email", account.address.as_str()),
        Member::flag("disable_ssl", smtp.security != Security::Tls),
        Member::flag("disable_tls", smtp.security != Security::StartTls),
    ]));
    // On one line: blanks between members mean nothing, and texts hold no line break.
    let extra: Vec<_> = extra.lines().map(str::trim).collect();
    let add = shell::command(&[
        "airflow",
        "connections",
        "add",
        "smtp_default",
        "--conn-type=smtp",
        &format!("--conn-host={}", smtp.host.as_str()),
        &format!("--conn-port={}", smtp.port),
        &format!("--conn-login={}", smtp.username.as_str()),
        &format!("--conn-extra={}", extra.join(" ")),
    ]);
    format!("read -rs SMTP_PASSWORD\n{add} --conn-password=\"$SMTP_PASSWORD\"\nunset SMTP_PASSWORD")
}

const SEND: &str = "import sys; from airflow.utils.email import send_email; send_email(sys.argv[1], \"Test\", \"It works.\")";

const SSL: Text = Text {
    en: "Encrypt from the first byte: `smtp_ssl`, after the old name of TLS. The two exclude each other, and `smtp_starttls` must be switched off by name.",
    hi: "पहले byte से encrypt कीजिए: `smtp_ssl`, TLS के पुराने नाम पर। दोनों साथ नहीं चलते, और `smtp_starttls` को लिखकर बंद करना पड़ता है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login (STARTTLS). The two exclude each other.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS)। दोनों साथ नहीं चलते।",
};
const FROM: Text = Text {
    en: "The sender of the mail. Most providers accept only your own address here. A `%` would be written `%%`.",
    hi: "mail भेजने वाले का पता। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं। `%` हो तो उसे `%%` लिखते हैं।",
};
const CONN_ID: Text = Text {
    en: "Where the name and the password are: in the connection of this name, which the step below makes. So no password stands in this file.",
    hi: "नाम और password कहाँ हैं: इसी नाम के connection में, जिसे नीचे का चरण बनाता है। इसलिए इस file में कोई password नहीं रहता।",
};
const PLACE: Text = Text {
    en: "Put the lines into `airflow.cfg` in the folder that `AIRFLOW_HOME` names (usually `~/airflow`), each under its own section, in place of those with the same names. The second command must print the server. To take it back, put the old lines in again.",
    hi: "ये पंक्तियाँ `AIRFLOW_HOME` वाले folder (आम तौर पर `~/airflow`) की `airflow.cfg` में रखिए, हर पंक्ति अपने section के नीचे, इन्हीं नामों की पुरानी पंक्तियों की जगह। दूसरी command को server का नाम छापना चाहिए। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर रख दीजिए।",
};
const CONNECTION: Text = Text {
    en: "Put the login into a connection of Airflow, which keeps it encrypted in its database: the first command waits for the password and shows nothing. If `smtp_default` is there already, remove it first with `airflow connections delete smtp_default`. On a machine that others use too, enter it in the browser instead: Admin → Connections.",
    hi: "login को Airflow के connection में रखिए, जो उसे अपने database में encrypted रखता है: पहली command password का इंतज़ार करती है और कुछ नहीं दिखाती। `smtp_default` पहले से हो, तो उसे `airflow connections delete smtp_default` से हटाइए। machine को दूसरे लोग भी काम में लेते हों, तो login browser में लिखिए: Admin → Connections।",
};
const RESTART: Text = Text {
    en: "Restart the scheduler and the workers, so that they read the file. Airflow 3 also needs the package `apache-airflow-providers-smtp`.",
    hi: "scheduler और workers को फिर से शुरू कीजिए, ताकि वे file पढ़ लें। Airflow 3 को `apache-airflow-providers-smtp` नाम का package भी चाहिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message, with the Python that runs Airflow. If the command ends without an error and the message arrives, it works.",
    hi: "अपने आप को एक mail भेजिए, उसी Python से जो Airflow चलाता है। command बिना error के पूरी हो और mail आ जाए, तो सब ठीक है।",
};
