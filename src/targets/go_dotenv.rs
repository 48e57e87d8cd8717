//! A `.env` file for Go, which godotenv reads.

use super::secret::at_hand;
use super::variables::{self, FIRST_WINS};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::Account;
use crate::formats::{dotenv, remark};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: ".env (Go)",
    about: Text {
        en: "A `.env` file for programs in Go that read their settings with godotenv.",
        hi: "Go के उन programs की `.env` file जो अपनी settings godotenv से पढ़ते हैं।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SECURITY=tls"),
        starttls: Some("SMTP_SECURITY=starttls"),
        username: Some("SMTP_USERNAME"),
        password: Some("SMTP_PASSWORD"),
    },
    manual: "https://github.com/joho/godotenv#readme",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let before = vec![at_hand(account)?, Step::run(INSTALL, "go get github.com/joho/godotenv")];
    let mut lines = variables::lines(variables::usual(account), QUOTES, dotenv::go)?;
    let mut after = vec![variables::NAMES, variables::ignored(".env")];
    if picks.keeping == Keeping::Inline {
        lines.push(dotenv::blank("SMTP_PASSWORD", "'").because(why::BLANK));
        after.extend([steps::FILL_IN, variables::QUOTES]);
    } else {
        after.push(Step::run(FIRST_WINS, steps::asked("SMTP_PASSWORD")));
    }
    after.extend([Step::run(CHECK, SHOW), variables::TEST]);
    let file = File::whole(".env", Some(remark::HASH), lines).mode(0o600).named("dotenv.env");
    Ok(Setup { before, files: vec![file], after })
}

const SHOW: &str =
    "go run github.com/joho/godotenv/cmd/godotenv@latest -f .env printenv SMTP_USERNAME";

const INSTALL: Text = Text {
    en: "Add godotenv to your module, and call `godotenv.Load()` first thing in `main`.",
    hi: "godotenv को अपने module में जोड़िए, और `main` में सबसे पहले `godotenv.Load()` बुलाइए।",
};
const CHECK: Text = Text {
    en: "See that the file is read as it was meant: this prints the login name. The command comes with godotenv and starts any program with these variables.",
    hi: "देखिए कि file वैसी ही पढ़ी जा रही है जैसी होनी चाहिए: यह command login नाम छापती है। वह godotenv के साथ आती है और किसी भी program को इन variables के साथ चला सकती है।",
};
const QUOTES: Text = Text {
    en: "godotenv misses the closing quote after a backslash or a double quote, so this value cannot be written for it. Use a login name, address and name without these at the end.",
    hi: "backslash या double quote के ठीक बाद वाला closing quote godotenv को नहीं दिखता, इसलिए यह मान उसके लिए लिखा नहीं जा सकता। login नाम, पता और अपना नाम ऐसा लीजिए जिसके अंत में ये न हों।",
};
