//! Grafana, which sends alerts and invitations.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{Inexpressible, Line, goini, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Grafana",
    about: Text {
        en: "Dashboards for measurements. Grafana mails alerts, reports and invitations.",
        hi: "मापों के dashboards। Grafana alert, report और invitation की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("port 465"),
        starttls: Some("startTLS_policy = MandatoryStartTLS"),
        username: Some("user"),
        password: Some("password"),
    },
    manual: "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#smtp",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let mut lines = vec![goini::section("smtp")];
    lines.extend(variables::lines(settings(account)?, EXPANDED, text)?);
    let mut after = vec![Step::new(PUT)];
    match picks.keeping {
        Keeping::Inline => {
            lines.push(goini::blank("password", "`", "`").because(why::BLANK));
            after.extend([steps::FILL_IN, Step::new(variables::BACK_QUOTES)]);
        }
        Keeping::Environment => {
            let from = Variable::new("password", "$__env{SMTP_PASSWORD}", why::ENVIRONMENT);
            lines.extend(variables::lines(vec![from], EXPANDED, goini::text)?);
            after.push(steps::environment("SMTP_PASSWORD"));
        }
        _ => {
            before.push(machine::password_file("grafana", "/etc/grafana/smtp_password"));
            let from = Variable::new("password", "$__file{/etc/grafana/smtp_password}", FILE);
            lines.extend(variables::lines(vec![from], EXPANDED, goini::text)?);
        }
    }
    after.extend([Step::run(RESTART, "sudo systemctl restart grafana-server"), Step::new(TEST)]);
    let file = File::part("/etc/grafana/grafana.ini", Some(remark::SEMICOLON), lines).mode(0o640);
    Ok(Setup { before, files: vec![file], after })
}

fn settings(account: &Account) -> Result<Vec<Variable>, Refusal> {
    let smtp = &account.smtp;
    // Grafana asks the port whether TLS begins at once.
    if (smtp.security == Security::Tls) != (smtp.port == 465) {
        return Err(Refusal { field: Field::Port(Protocol::Smtp), why: PORT_DECIDES });
    }
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    let (policy, why_policy) = match smtp.security {
        Security::Tls => ("NoStartTLS", FROM_THE_START),
        Security::StartTls => ("MandatoryStartTLS", why::MANDATORY),
        Security::Plain => ("NoStartTLS", NO_TLS),
    };
    let mut all = vec![
        Variable::new("enabled", "true", ENABLED),
        Variable::new("host", server, why::port(Protocol::Smtp, smtp.security)),
        Variable::new("startTLS_policy", policy, why_policy),
        Variable::new("skip_verify", "false", why::VERIFY),
        Variable::username("user", account),
        Variable::address("from_address", account),
    ];
    all.extend(account.name.as_ref().map(|_| Variable::shown_name("from_name", account)));
    Ok(all)
}

/// A key and a text. After the syntax is read, Grafana replaces variables.
fn text(key: &str, value: &str) -> Result<Line, Inexpressible> {
    if value.contains("${") || value.contains("$__") {
        return Err(Inexpressible);
    }
    goini::text(key, value)
}

const ENABLED: Text = Text {
    en: "Switches mail on. Without this line Grafana ignores all the others.",
    hi: "mail चालू करता है। यह पंक्ति न हो, तो Grafana बाकी सब पंक्तियाँ अनदेखी करता है।",
};
const FROM_THE_START: Text = Text {
    en: "No upgrade is needed: on port 465 Grafana encrypts from the first byte.",
    hi: "बाद में बदलने की ज़रूरत नहीं: port 465 पर Grafana पहले byte से encrypt करता है।",
};
const NO_TLS: Text = Text {
    en: "No encryption, because this server has none. Grafana then shows the password only to servers that offer CRAM-MD5 or LOGIN.",
    hi: "encryption नहीं, क्योंकि इस server पर है ही नहीं। तब Grafana केवल CRAM-MD5 या LOGIN वाले servers पर login करता है।",
};
const FILE: Text = Text {
    en: "Grafana takes the password from this file when it starts, so it does not stand between the other settings.",
    hi: "शुरू होते समय Grafana password इस file से लेता है, इसलिए वह बाकी settings के बीच नहीं रहता।",
};
const PUT: Text = Text {
    en: "Put the lines into `grafana.ini`, where the section `[smtp]` is there already with `;` before every line. In a container each line is a variable instead: `host` is called `GF_SMTP_HOST`, and `password` is called `GF_SMTP_PASSWORD`.",
    hi: "पंक्तियाँ `grafana.ini` में रखिए; वहाँ `[smtp]` section पहले से है, हर पंक्ति के आगे `;` के साथ। container में हर पंक्ति की जगह एक variable होता है: `host` का नाम `GF_SMTP_HOST` है, और `password` का `GF_SMTP_PASSWORD`।",
};
const RESTART: Text = Text {
    en: "Grafana reads the file when it starts.",
    hi: "Grafana file को शुरू होते समय पढ़ता है।",
};
const TEST: Text = Text {
    en: "In Grafana, open **Alerting**, **Contact points**, enter your address in one of the type Email, and press **Test**: a message must arrive. To switch mail off again, write `enabled = false`.",
    hi: "Grafana में **Alerting**, फिर **Contact points** खोलिए, Email वाले contact point में अपना पता लिखिए और **Test** दबाइए: एक mail आनी चाहिए। mail फिर बंद करनी हो, तो `enabled = false` लिखिए।",
};
const PORT_DECIDES: Text = Text {
    en: "Grafana encrypts from the first byte on port 465, and only there. Choose port 465 with TLS, or another port with STARTTLS.",
    hi: "Grafana पहले byte से केवल port 465 पर encrypt करता है। या तो TLS के साथ port 465 चुनिए, या STARTTLS के साथ कोई दूसरा port।",
};
const EXPANDED: Text = Text {
    en: "Grafana replaces `%(`, `${` and `$__` in its settings, and there is no way to write them. Use a login name, address and name without them.",
    hi: "Grafana अपनी settings में `%(`, `${` और `$__` को बदल देता है, और इन्हें लिखने का कोई तरीका नहीं है। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें ये न हों।",
};
