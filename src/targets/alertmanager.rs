//! Alertmanager, which writes when Prometheus finds something wrong.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, why};
use crate::account::{Account, Field};
use crate::formats::{Line, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Alertmanager",
    about: Text {
        en: "The part of Prometheus that tells people: it mails the alarms of the machines that Prometheus watches.",
        hi: "Prometheus का वह हिस्सा जो लोगों को बताता है: जिन machines पर Prometheus नज़र रखता है, उनकी चेतावनियाँ mail करता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("port 465"),
        starttls: Some("smtp_require_tls"),
        username: Some("smtp_auth_username"),
        password: Some("smtp_auth_password_file"),
    },
    manual: "https://prometheus.io/docs/alerting/latest/configuration/",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    if account.address.as_str().contains("{{") {
        return Err(Refusal { field: Field::Address, why: TEMPLATE });
    }
    let inline = picks.keeping == Keeping::Inline;
    let file = File::part("alertmanager.yml", machine::HASH, lines(account, inline)?)
        .media_type("application/yaml");
    let (file, password) = if inline {
        (file.mode(0o640), machine::fill_in(PLACE))
    } else {
        (file, machine::password_file("prometheus", SECRET))
    };
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::new(if inline { SAVE_PRIVATE } else { SAVE }),
            password,
            Step::run(
                CHECK,
                format!(
                    "amtool check-config {PLACE}\nsudo systemctl restart prometheus-alertmanager"
                ),
            ),
            Step::run(
                TEST,
                "amtool --alertmanager.url=http://localhost:9093 alert add Test severity=info",
            ),
        ],
    })
}

fn lines(account: &Account, inline: bool) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    // No STARTTLS is ever spoken on 465: an account cannot say so.
    let port = |why| Err(Refusal { field: Field::Port(Protocol::Smtp), why });
    let (require, why) = match (smtp.security, smtp.port) {
        (Security::Tls, 465) => ("false", TLS),
        (Security::StartTls, _) => ("true", STARTTLS),
        (Security::Tls, _) => return port(ONLY_465),
        (Security::Plain, _) => return port(NO_PLAIN),
    };
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    let password = if inline {
        yaml::blank(2, "smtp_auth_password").because(why::BLANK)
    } else {
        yaml::text(2, "smtp_auth_password_file", SECRET).because(PASSWORD)
    };
    Ok(vec![
        yaml::parent(0, "global"),
        yaml::text(2, "smtp_smarthost", &server).because(SERVER),
        yaml::bare(2, "smtp_require_tls", require).because(why),
        yaml::text(2, "smtp_auth_username", smtp.username.as_str()).because(why::USERNAME),
        password,
        yaml::text(2, "smtp_from", address.as_str()).because(why::FROM),
        yaml::parent(0, "route"),
        yaml::text(2, "receiver", "mail").because(ROUTE),
        yaml::parent(0, "receivers"),
        yaml::text(2, "- name", "mail").because(RECEIVER),
        yaml::parent(4, "email_configs"),
        yaml::text(6, "- to", address.as_str()).because(TO),
    ])
}

const PLACE: &str = "/etc/prometheus/alertmanager.yml";
const SECRET: &str = "/etc/prometheus/smtp_password";

const SERVER: Text = Text {
    en: "The server that takes your mail and sends it on, and its port.",
    hi: "वह server जो आपकी mail लेकर आगे भेजता है, और उसका port।",
};
const TLS: Text = Text {
    en: "No change to TLS, for there is nothing to change: the port 465 alone makes Alertmanager encrypt from the first byte. It checks the certificate by itself.",
    hi: "TLS में बदलना नहीं है, क्योंकि बदलने को कुछ है ही नहीं: port 465 होने भर से Alertmanager पहले byte से encrypt करता है। certificate वह अपने आप जाँचता है।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS before the login (STARTTLS), and stop if the server cannot. Alertmanager checks the certificate by itself.",
    hi: "login से पहले TLS में बदलिए (STARTTLS), और server न कर सके तो रुक जाइए। certificate Alertmanager अपने आप जाँचता है।",
};
const PASSWORD: Text = Text {
    en: "The file that holds the password and nothing else (since version 0.25). So the settings themselves can be shown and kept with others.",
    hi: "वह file जिसमें password है और कुछ नहीं (version 0.25 से)। इससे settings की file दूसरों को दिखाई और बाकी files के साथ रखी जा सकती है।",
};
const ROUTE: Text = Text {
    en: "Alarms go to the receiver of this name unless another rule fits.",
    hi: "कोई दूसरा नियम मेल न खाए, तो चेतावनियाँ इस नाम के receiver को जाती हैं।",
};
const RECEIVER: Text = Text {
    en: "The receiver; its name is yours to choose.",
    hi: "receiver; नाम आप जो चाहें रखिए।",
};
const TO: Text = Text {
    en: "Who gets the alarms. Keys like `smtp_…` can be repeated here without `smtp_`, and then win over those above.",
    hi: "चेतावनियाँ किसे मिलें। `smtp_…` वाली बातें यहाँ `smtp_` के बिना दोहराई जा सकती हैं, और तब ऊपर वालों पर भारी पड़ती हैं।",
};
const SAVE: Text = Text {
    en: "Put the lines into your `alertmanager.yml` (on Debian `/etc/prometheus/alertmanager.yml`). Each of `global`, `route` and `receivers` may stand there once only: add the lines to those that are there. Keep a copy of the old file to take it back.",
    hi: "ये पंक्तियाँ अपनी `alertmanager.yml` में रखिए (Debian पर `/etc/prometheus/alertmanager.yml`)। `global`, `route` और `receivers` में से हर एक वहाँ एक ही बार आ सकता है: पहले से हों तो पंक्तियाँ उन्हीं में जोड़िए। पुरानी file की एक नक़ल रखिए, ताकि वापस लौट सकें।",
};
const SAVE_PRIVATE: Text = Text {
    en: "Put the lines into your `alertmanager.yml` (on Debian `/etc/prometheus/alertmanager.yml`). Each of `global`, `route` and `receivers` may stand there once only: add the lines to those that are there. Let only root and the group `prometheus` read the file (`sudo chown root:prometheus` and `sudo chmod 640`). Keep a copy of the old file to take it back.",
    hi: "ये पंक्तियाँ अपनी `alertmanager.yml` में रखिए (Debian पर `/etc/prometheus/alertmanager.yml`)। `global`, `route` और `receivers` में से हर एक वहाँ एक ही बार आ सकता है: पहले से हों तो पंक्तियाँ उन्हीं में जोड़िए। file केवल root और `prometheus` group पढ़ सके (`sudo chown root:prometheus` और `sudo chmod 640`)। पुरानी file की एक नक़ल रखिए, ताकि वापस लौट सकें।",
};
const CHECK: Text = Text {
    en: "Check the settings, and start Alertmanager with them.",
    hi: "settings जाँचिए, और Alertmanager को उनके साथ फिर से शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Raise an alarm as a trial. After half a minute a message must arrive; if not, `journalctl -u prometheus-alertmanager` tells why.",
    hi: "आज़माने के लिए एक चेतावनी दीजिए। आधे मिनट में mail आ जानी चाहिए; न आए तो `journalctl -u prometheus-alertmanager` कारण बताता है।",
};
const TEMPLATE: Text = Text {
    en: "Your address holds `{{`, which Alertmanager reads as the beginning of a template. Use another address.",
    hi: "आपके पते में `{{` है, जिसे Alertmanager template की शुरुआत समझता है। दूसरा पता लीजिए।",
};
const ONLY_465: Text = Text {
    en: "Alertmanager encrypts from the first byte on port 465 only; on every other port it begins unencrypted. Choose port 465, or one with STARTTLS.",
    hi: "Alertmanager पहले byte से encryption केवल port 465 पर करता है; बाकी हर port पर बात बिना encryption के शुरू होती है। port 465 चुनिए, या STARTTLS वाला port।",
};
const NO_PLAIN: Text = Text {
    en: "Alertmanager does not show a password to a server without encryption. Choose a port with STARTTLS or TLS.",
    hi: "Alertmanager बिना encryption वाले server को password नहीं दिखाता। STARTTLS या TLS वाला port चुनिए।",
};
