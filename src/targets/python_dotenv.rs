//! A `.env` file for Python, which python-dotenv reads.

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
    name: ".env (Python)",
    about: Text {
        en: "A `.env` file for programs in Python that read their settings with python-dotenv, such as Flask and FastAPI.",
        hi: "Python के उन programs की `.env` file जो अपनी settings python-dotenv से पढ़ते हैं, जैसे Flask और FastAPI।",
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
    manual: "https://saurabh-kumar.com/python-dotenv/",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let before = vec![at_hand(account)?, Step::run(INSTALL, "pip install python-dotenv")];
    let mut lines = variables::lines(variables::usual(account), VARIABLE, dotenv::python)?;
    let mut after = vec![variables::NAMES, variables::ignored(".env")];
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

const SHOW: &str =
    "python -c 'import os, dotenv; dotenv.load_dotenv(); print(os.environ[\"SMTP_USERNAME\"])'";

const INSTALL: Text = Text {
    en: "Install python-dotenv in the environment of your project. Flask and Uvicorn read `.env` by themselves once it is there.",
    hi: "python-dotenv को अपने project के environment में install कीजिए। उसके बाद Flask और Uvicorn `.env` को ख़ुद पढ़ लेते हैं।",
};
const FILL_IN: Text = Text {
    en: "In the password, write `\\'` for a single quote and `\\\\` for a backslash. A password with `${` in it cannot stand in this file: have a new one made, or leave the line out and set the variable outside.",
    hi: "password में `'` हो तो `\\'` लिखिए, और backslash हो तो `\\\\`। जिस password में `${` हो, वह इस file में नहीं लिखा जा सकता: नया बनवाइए, या यह पंक्ति हटाकर variable बाहर से दीजिए।",
};
const VARIABLE: Text = Text {
    en: "python-dotenv replaces `${…}` in any quotes, and older versions stumble over a backslash at the end. Use a login name, address and name without that.",
    hi: "python-dotenv `${…}` को हर तरह के quotes में बदल देता है, और पुराने versions अंत के backslash पर अटकते हैं। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो।",
};
