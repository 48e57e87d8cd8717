//! A `.env` file for Node, which dotenv and its relatives read.

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
    name: ".env (Node.js)",
    about: Text {
        en: "A `.env` file for programs in JavaScript and TypeScript that read their settings with dotenv.",
        hi: "JavaScript और TypeScript के उन programs की `.env` file जो अपनी settings dotenv से पढ़ते हैं।",
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
    manual: "https://github.com/motdotla/dotenv#readme",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let before = vec![at_hand(account)?, Step::run(INSTALL, "npm install dotenv")];
    let mut lines = variables::lines(variables::usual(account), QUOTES, dotenv::node)?;
    let mut after = vec![variables::NAMES, variables::ignored(".env"), Step::new(EXPANDED)];
    if picks.keeping == Keeping::Inline {
        lines.push(dotenv::blank("SMTP_PASSWORD", "'").because(why::BLANK));
        after.extend([steps::FILL_IN, Step::new(FILL_IN)]);
    } else {
        after.push(Step::run(FIRST_WINS, steps::asked("SMTP_PASSWORD")));
    }
    after.extend([Step::run(variables::CHECK, SHOW), variables::TEST]);
    let file = File::whole(".env", Some(remark::HASH), lines).mode(0o600).named("dotenv.env");
    Ok(Setup { before, files: vec![file], after })
}

const SHOW: &str = "node -r dotenv/config -e 'console.log(process.env.SMTP_USERNAME)'";

const INSTALL: Text = Text {
    en: "Add dotenv to your project. Next.js, Vite and others have it built in.",
    hi: "dotenv को अपने project में जोड़िए। Next.js, Vite और कई दूसरों में यह पहले से होता है।",
};
const EXPANDED: Text = Text {
    en: "Some tools, Next.js and Vite among them, also replace `$NAME` in the values (dotenv-expand). For those, write a backslash before every `$` in the file.",
    hi: "कुछ tools, जैसे Next.js और Vite, मानों में `$NAME` को भी बदल देते हैं (dotenv-expand)। उनके लिए file के हर `$` से पहले एक backslash लगाइए।",
};
const FILL_IN: Text = Text {
    en: "There are no escapes in this file. If the password holds a single quote, put it in double quotes instead.",
    hi: "इस file में escape नहीं होते। password में `'` हो, तो उसे double quotes में लिखिए।",
};
const QUOTES: Text = Text {
    en: "dotenv for Node knows three sorts of quotes and no way to write all three in one value, nor a backslash at its end. Use a login name, address and name without that.",
    hi: "Node का dotenv तीन तरह के quotes जानता है। तीनों एक ही मान में हों, या मान के अंत में backslash हो, तो वह उसे लिख नहीं सकता। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो।",
};
