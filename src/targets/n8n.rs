//! n8n, which invites people to a server of workflows.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::Account;
use crate::formats::{dotenv, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "n8n",
    about: Text {
        en: "A server of one's own for workflows. With mail it can invite people and replace lost passwords.",
        hi: "workflows का अपना server। mail हो, तो n8n लोगों को invite कर सकता है और भूले password बदलवा सकता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("N8N_SMTP_SSL=true"),
        starttls: Some("N8N_SMTP_STARTTLS=true"),
        username: Some("N8N_SMTP_USER"),
        password: Some("N8N_SMTP_PASS"),
    },
    manual: "https://docs.n8n.io/hosting/configuration/configuration-examples/user-management-self-hosted/",
    forms: &[
        Form { id: "compose", name: Text { en: "Docker Compose", hi: "Docker Compose" } },
        Form { id: "docker", name: Text { en: "docker run", hi: "docker run" } },
    ],
    keeping: &[Keeping::File, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let compose = picks.form != "docker";
    let write = |name: &str, value: &str| {
        if compose { dotenv::compose(name, value) } else { Ok(dotenv::raw(name, value)) }
    };
    let mut settings = settings(account);
    if picks.keeping != Keeping::Inline {
        before.push(Step::run(MAKE, SECRET));
        settings.push(Variable::new("N8N_SMTP_PASS_FILE", "/run/secrets/n8n_smtp", FILE));
    }
    let mut lines = variables::lines(settings, BACKSLASH, write)?;
    let inline = picks.keeping == Keeping::Inline;
    let (put, start) = match (compose, inline) {
        (true, true) => (COMPOSE, UP),
        (true, false) => (COMPOSE_FILE, UP),
        (false, true) => (DOCKER, RUN),
        (false, false) => (DOCKER, RUN_WITH_FILE),
    };
    let mut after = vec![Step::run(put, start)];
    if inline {
        let quote = if compose { "'" } else { "" };
        lines.push(dotenv::blank("N8N_SMTP_PASS", quote).because(why::BLANK));
        let characters = if compose { variables::COMPOSE_QUOTES } else { Step::new(RAW) };
        after.splice(0..0, [steps::private("n8n.env"), steps::FILL_IN, characters]);
    }
    after.push(Step::new(TEST));
    let file = File::whole("n8n.env", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup { before, files: vec![file], after })
}

fn settings(account: &Account) -> Vec<Variable> {
    let security = account.smtp.security;
    let on = |one| (security == one).to_string();
    vec![
        Variable::new("N8N_EMAIL_MODE", "smtp", MODE),
        Variable::host("N8N_SMTP_HOST", account),
        Variable::port("N8N_SMTP_PORT", account),
        Variable::new("N8N_SMTP_SSL", on(Security::Tls), SSL),
        Variable::new("N8N_SMTP_STARTTLS", on(Security::StartTls), why::taken_as_offered(security)),
        Variable::username("N8N_SMTP_USER", account),
        Variable::sender("N8N_SMTP_SENDER", account),
    ]
}

const SECRET: &str = "(umask 077; read -rs PASSWORD && printf %s \"$PASSWORD\" > n8n_smtp.txt)
sudo chown 1000 n8n_smtp.txt";

const UP: &str = "docker compose up -d";

const RUN: &str = "docker run --env-file n8n.env docker.n8n.io/n8nio/n8n";

const RUN_WITH_FILE: &str = "docker run --env-file n8n.env -v \"$PWD/n8n_smtp.txt:/run/secrets/n8n_smtp:ro\" docker.n8n.io/n8nio/n8n";

const MODE: Text = Text {
    en: "Send mail by SMTP. This is for the mail of n8n itself; the nodes in workflows have credentials of their own, which are entered on the screen.",
    hi: "mail SMTP से भेजिए। यह n8n की अपनी mail के लिए है; workflow के nodes के credentials अलग होते हैं, जो screen पर भरे जाते हैं।",
};
const SSL: Text = Text {
    en: "Whether to encrypt from the first byte. Left out, n8n takes it for `true`, which does not work on a port with STARTTLS.",
    hi: "पहले byte से encrypt करे या नहीं। यह न लिखें तो n8n इसे `true` मानता है, जो STARTTLS वाले port पर नहीं चलता।",
};
const MAKE: Text = Text {
    en: "Write the password into a file that only n8n can read, which is user 1000 in its container. The first command waits for you to type it and shows nothing.",
    hi: "password को ऐसी file में लिखिए जिसे केवल n8n पढ़ सके; container में वह user 1000 है। पहली command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती।",
};
const FILE: Text = Text {
    en: "n8n takes the password from this file in the container. Every one of its variables can have `_FILE` at its end.",
    hi: "n8n password को container की इस file से लेता है। उसके हर variable के अंत में `_FILE` लगाया जा सकता है।",
};
const COMPOSE: Text = Text {
    en: "In `compose.yaml`, name the file under the service of n8n: `env_file: n8n.env`. Then restart n8n.",
    hi: "`compose.yaml` में n8n की service के नीचे file का नाम लिखिए: `env_file: n8n.env`। फिर n8n को फिर से शुरू कीजिए।",
};
const COMPOSE_FILE: Text = Text {
    en: "In `compose.yaml`, under the service of n8n, name the file with `env_file: n8n.env`, and add under `volumes` the one with the password: `./n8n_smtp.txt:/run/secrets/n8n_smtp:ro`. Then restart n8n.",
    hi: "`compose.yaml` में n8n की service के नीचे `env_file: n8n.env` लिखिए, और `volumes` के नीचे password वाली file जोड़िए: `./n8n_smtp.txt:/run/secrets/n8n_smtp:ro`। फिर n8n को फिर से शुरू कीजिए।",
};
const DOCKER: Text = Text {
    en: "Add what stands here before the image to the command that starts your container, beside its own ports and volumes.",
    hi: "यहाँ image के नाम से पहले जो लिखा है, उसे container चलाने वाली अपनी command में जोड़िए, उसके ports और volumes के साथ।",
};
const RAW: Text = Text {
    en: "Write the password as it is, without quotes: Docker takes everything after the `=`.",
    hi: "password जैसा है वैसा ही लिखिए, quotes के बिना: `=` के बाद का सब कुछ Docker ले लेता है।",
};
const TEST: Text = Text {
    en: "In n8n, open **Settings**, **Users**, and invite a second address of yours: a message must arrive. If not, the log of the container tells why. To take the account out again, start n8n without the file.",
    hi: "n8n में **Settings**, फिर **Users** खोलिए और अपने किसी दूसरे पते को invite कीजिए: एक mail आनी चाहिए। न आए, तो कारण container के log में मिलता है। account हटाना हो, तो n8n को इस file के बिना चलाइए।",
};
const BACKSLASH: Text = Text {
    en: "Docker Compose cannot write a backslash before a single quote or at the end. For n8n, use a login name, address and name without that, or choose `docker run`.",
    hi: "Docker Compose `'` से पहले या अंत में backslash नहीं लिख सकता। n8n के लिए login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो, या `docker run` चुनिए।",
};
