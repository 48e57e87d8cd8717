//! A file of variables for a Docker container, which `docker run --env-file` reads.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::{Line, dotenv, remark};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Docker (--env-file)",
    about: Text {
        en: "Variables for a program in a container that is started with `docker run`.",
        hi: "`docker run` से चलने वाले container के program के लिए variables।",
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
    manual: "https://docs.docker.com/reference/cli/docker/container/run/#env",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let raw = |variable: variables::Variable| {
        dotenv::raw(variable.name, &variable.value).because(variable.why)
    };
    let mut lines: Vec<Line> = variables::usual(account).into_iter().map(raw).collect();
    let mut after = vec![variables::NAMES, Step::new(RAW), steps::private("smtp.env")];
    if picks.keeping == Keeping::Inline {
        lines.push(dotenv::blank("SMTP_PASSWORD", "").because(why::BLANK));
        after.push(steps::FILL_IN);
    } else {
        lines.push(dotenv::passed_on("SMTP_PASSWORD").because(PASSED_ON));
        after.push(Step::run(GIVE, steps::asked("SMTP_PASSWORD")));
    }
    after.extend([Step::run(CHECK, SHOW), Step::run(TEST, START)]);
    let file = File::whole("smtp.env", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup { before: vec![at_hand], files: vec![file], after })
}

const SHOW: &str = "docker run --rm --env-file smtp.env alpine printenv SMTP_USERNAME";

const START: &str = "docker run --env-file smtp.env IMAGE";

const RAW: Text = Text {
    en: "Everything after the first `=` is the value, quotes and `#` included: add neither quotes nor remarks after it. Docker Compose reads such a file by other rules; take the page for Docker Compose there.",
    hi: "पहले `=` के बाद सब कुछ मान है, quotes और `#` भी। इसलिए न quotes जोड़िए, न पीछे कोई टिप्पणी। Docker Compose ऐसी file को दूसरे नियमों से पढ़ता है; उसके लिए Docker Compose वाला पन्ना लीजिए।",
};
const PASSED_ON: Text = Text {
    en: "A name without `=` takes its value from the shell that runs Docker, so the password stands in no file.",
    hi: "बिना `=` का नाम अपना मान उस shell से लेता है जो Docker चलाती है, इसलिए password किसी file में नहीं रहता।",
};
const GIVE: Text = Text {
    en: "Give the password to the shell from which you start the container. The command waits for you to type it and shows nothing.",
    hi: "password उस shell को दीजिए जिससे container चलाते हैं। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती।",
};
const CHECK: Text = Text {
    en: "See what a container gets: this prints the login name.",
    hi: "देखिए कि container को क्या मिलता है: यह command login नाम छापती है।",
};
const TEST: Text = Text {
    en: "Start your container (write its image in the place of `IMAGE`) and let it send a message to yourself. Note that `docker inspect` shows the variables of a container to everyone who may use Docker. To take the account out again, leave out `--env-file` and delete the file.",
    hi: "अपना container चलाइए (`IMAGE` की जगह उसका image लिखिए) और उससे अपने आप को एक mail भिजवाइए। ध्यान रहे: Docker चला सकने वाला हर व्यक्ति `docker inspect` से container के variables देख सकता है। account हटाना हो, तो `--env-file` छोड़ दीजिए और file मिटा दीजिए।",
};
