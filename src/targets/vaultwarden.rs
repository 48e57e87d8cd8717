//! Vaultwarden, which sends invitations and warnings from a password safe.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine,
    steps, why,
};
use crate::account::Account;
use crate::formats::{Line, dotenv, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Vaultwarden",
    about: Text {
        en: "A server of one's own for the password safe Bitwarden; with mail it can send invitations, login codes and warnings.",
        hi: "Bitwarden नाम की password तिजोरी का अपना server; mail हो, तो यह invitation, login code और चेतावनी भेज सकता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("force_tls"),
        starttls: Some("starttls"),
        username: Some("SMTP_USERNAME"),
        password: Some("SMTP_PASSWORD"),
    },
    manual: "https://github.com/dani-garcia/vaultwarden/wiki/SMTP-Configuration",
    forms: &[
        Form { id: "v1_25", name: Text { en: "1.25 or newer", hi: "1.25 या नया" } },
        Form { id: "old", name: Text { en: "before 1.25", hi: "1.25 से पुराना" } },
    ],
    keeping: &[Keeping::File, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let line =
        |variable: Variable| dotenv::rust(variable.name, &variable.value).because(variable.why);
    let mut lines: Vec<Line> =
        settings(account, picks.form == "old").into_iter().map(line).collect();
    let mut after = vec![Step::new(PUT)];
    if picks.keeping == Keeping::Inline {
        lines.push(dotenv::blank("SMTP_PASSWORD", "'").because(why::BLANK));
        after.extend([steps::FILL_IN, variables::QUOTES]);
    } else {
        before.push(machine::password_file("vaultwarden", "/etc/vaultwarden/smtp_password"));
        lines.push(
            dotenv::rust("SMTP_PASSWORD_FILE", "/etc/vaultwarden/smtp_password").because(FILE),
        );
    }
    after.extend([Step::run(RESTART, "sudo systemctl restart vaultwarden"), Step::new(TEST)]);
    let file = File::part(".env", Some(remark::HASH), lines).mode(0o640).named("vaultwarden.env");
    Ok(Setup { before, files: vec![file], after })
}

fn settings(account: &Account, old: bool) -> Vec<Variable> {
    let security = account.smtp.security;
    let mut all = vec![Variable::host("SMTP_HOST", account), Variable::port("SMTP_PORT", account)];
    if old {
        let encrypt = (security != Security::Plain).to_string();
        let first = (security == Security::Tls).to_string();
        all.extend([
            Variable::new("SMTP_SSL", encrypt, ENCRYPT),
            Variable::new("SMTP_EXPLICIT_TLS", first, why::protection(security)),
        ]);
    } else {
        let word = match security {
            Security::Tls => "force_tls",
            Security::StartTls => "starttls",
            Security::Plain => "off",
        };
        all.push(Variable::new("SMTP_SECURITY", word, why::protection(security)));
    }
    all.extend([
        Variable::username("SMTP_USERNAME", account),
        Variable::address("SMTP_FROM", account),
    ]);
    all.extend(account.name.as_ref().map(|_| Variable::shown_name("SMTP_FROM_NAME", account)));
    all
}

const ENCRYPT: Text = Text {
    en: "Whether there is encryption at all. Old versions say here whether, and in the next line how.",
    hi: "encryption हो या नहीं। पुराने versions यहाँ बताते हैं कि हो या न हो, और अगली पंक्ति में कि कैसे।",
};
const FILE: Text = Text {
    en: "Vaultwarden takes the password from this file. Every one of its variables can have `_FILE` at its end.",
    hi: "Vaultwarden password इस file से लेता है। उसके हर variable के अंत में `_FILE` लगाया जा सकता है।",
};
const PUT: Text = Text {
    en: "Put the lines into the `.env` in the folder from which Vaultwarden starts. A container gets them as variables instead: under `environment` of Docker Compose double every `$`, and for `docker run --env-file` leave out all quotes. What was saved in the administration page (`config.json`) wins over all of these.",
    hi: "पंक्तियाँ उस folder की `.env` में रखिए जहाँ से Vaultwarden चलता है। container को ये variables की तरह मिलती हैं: Docker Compose के `environment` में हर `$` दो बार लिखिए, और `docker run --env-file` के लिए सारे quotes हटा दीजिए। administration पन्ने पर save किया हुआ (`config.json`) इन सब पर भारी पड़ता है।",
};
const RESTART: Text = Text {
    en: "Vaultwarden reads its settings when it starts.",
    hi: "Vaultwarden अपनी settings शुरू होते समय पढ़ता है।",
};
const TEST: Text = Text {
    en: "Open the administration page at `/admin` of your server, and in it **SMTP Email Settings**; enter your address under **Test SMTP** and press **Send test email**: a message must arrive. To take it back, delete the lines.",
    hi: "अपने server पर `/admin` खोलिए, फिर **SMTP Email Settings**; **Test SMTP** के पास अपना पता लिखिए और **Send test email** दबाइए: एक mail आनी चाहिए। वापस पहले जैसा करना हो, तो पंक्तियाँ मिटा दीजिए।",
};
