//! Docker Compose, which gives the variables and a secret to a container.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::{Line, compose, dotenv, remark, yaml};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Docker Compose",
    about: Text {
        en: "Variables and a secret for a program that runs in a container of Docker Compose, on a server or for development.",
        hi: "server पर या development में Docker Compose के container में चलने वाले program के लिए variables और secret।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SECURITY: \"tls\""),
        starttls: Some("SMTP_SECURITY: \"starttls\""),
        username: Some("SMTP_USERNAME"),
        password: Some("secrets"),
    },
    manual: "https://docs.docker.com/compose/how-tos/use-secrets/",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let mut lines = vec![
        yaml::parent(0, "services"),
        yaml::parent(2, "app").because(SERVICE),
        yaml::parent(4, "environment"),
    ];
    lines.extend(
        variables::usual(account)
            .into_iter()
            .map(|variable| compose::text(6, variable.name, &variable.value).because(variable.why)),
    );
    let mut after = vec![Step::new(PUT), variables::NAMES];
    let mut files = Vec::new();
    match picks.keeping {
        Keeping::Environment => {
            lines.push(compose::variable(6, "SMTP_PASSWORD", "SMTP_PASSWORD").because(VARIABLE));
            after.push(Step::run(GIVE, steps::asked("SMTP_PASSWORD")));
        }
        Keeping::Inline => {
            lines.push(compose::variable(6, "SMTP_PASSWORD", "SMTP_PASSWORD").because(FROM_ENV));
            let password = dotenv::blank("SMTP_PASSWORD", "'").because(why::BLANK);
            let file = File::part(".env", Some(remark::HASH), vec![password]);
            files.push(file.mode(0o600).named("dotenv.env"));
            after.extend([steps::private(".env"), steps::FILL_IN, variables::COMPOSE_QUOTES]);
        }
        _ => {
            before.push(Step::run(SECRET, MAKE));
            lines.extend(secret());
        }
    }
    let file = File::part("compose.yaml", Some(remark::HASH), lines);
    files.insert(0, file.media_type("application/yaml"));
    after.extend([
        Step::run(CHECK, "docker compose config"),
        Step::run(TEST, "docker compose up -d"),
    ]);
    Ok(Setup { before, files, after })
}

/// The password as a file in the container.
fn secret() -> [Line; 6] {
    [
        compose::text(6, "SMTP_PASSWORD_FILE", "/run/secrets/smtp_password").because(INSIDE),
        yaml::parent(4, "secrets"),
        yaml::item(6, "smtp_password").because(GRANT),
        yaml::parent(0, "secrets"),
        yaml::parent(2, "smtp_password"),
        compose::text(4, "file", "./smtp_password.txt").because(OUTSIDE),
    ]
}

/// Compose takes the file as it is, so no line feed may follow the password.
const MAKE: &str = "(umask 077; read -rs PASSWORD && printf %s \"$PASSWORD\" > smtp_password.txt)";

const SERVICE: Text = Text {
    en: "The container that sends mail. Write the name of your service here, or put the lines below under the service that is there already.",
    hi: "वह container जो mail भेजता है। यहाँ अपनी service का नाम लिखिए, या नीचे की पंक्तियाँ उस service के नीचे रखिए जो पहले से है।",
};
const SECRET: Text = Text {
    en: "Write the password into a file beside `compose.yaml` that only you can read. The command waits for you to type it and shows nothing. If the program in the container runs as another user, make that user the owner: `chown 1000 smtp_password.txt`, with its number. Keep the file out of git.",
    hi: "password को `compose.yaml` के पास की एक file में लिखिए, जिसे केवल आप पढ़ सकें। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती। container का program किसी और user की तरह चलता हो, तो file उसके नाम कीजिए: `chown 1000 smtp_password.txt`, उसके नंबर के साथ। इस file को git से बाहर रखिए।",
};
const INSIDE: Text = Text {
    en: "Where the container finds the password. Many images read a variable with `_FILE` at its end from that file; if yours does not, take the way with the environment variable.",
    hi: "container को password यहाँ मिलता है। कई images `_FILE` वाले variable को उसी file से पढ़ते हैं। आपका image ऐसा न करता हो, तो environment variable वाला तरीका लीजिए।",
};
const GRANT: Text = Text {
    en: "Only the services that list the secret get to see it.",
    hi: "secret केवल उन्हीं services को दिखता है जिनमें उसका नाम लिखा है।",
};
const OUTSIDE: Text = Text {
    en: "The file on your machine that holds the password and nothing else.",
    hi: "आपकी machine की वह file जिसमें केवल password है, और कुछ नहीं।",
};
const VARIABLE: Text = Text {
    en: "The password comes from the shell that runs Compose. If it is missing there, `:?` makes Compose stop instead of going on without.",
    hi: "password उस shell से आता है जो Compose चलाती है। वह वहाँ न हो, तो `:?` की वजह से Compose उसके बिना आगे बढ़ने के बजाय रुक जाता है।",
};
const FROM_ENV: Text = Text {
    en: "The password comes from the file `.env` beside this one. If it is missing there, `:?` makes Compose stop instead of going on without.",
    hi: "password पास की `.env` file से आता है। वह वहाँ न हो, तो `:?` की वजह से Compose उसके बिना आगे बढ़ने के बजाय रुक जाता है।",
};
const GIVE: Text = Text {
    en: "Give the password to the shell from which you start Compose, each time before `docker compose up`. The command waits for you to type it and shows nothing.",
    hi: "जिस shell से Compose चलाते हैं, `docker compose up` से पहले हर बार उसे password दीजिए। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती।",
};
const PUT: Text = Text {
    en: "Put the lines into your `compose.yaml`, under the keys that are there already. A dollar sign is doubled in this file, because a single one would begin a variable; the program gets one.",
    hi: "ये पंक्तियाँ अपनी `compose.yaml` में रखिए, उन्हीं keys के नीचे जो पहले से हैं। इस file में dollar चिह्न दो बार लिखा जाता है, क्योंकि अकेला चिह्न variable शुरू करता है; program को एक ही मिलता है।",
};
const CHECK: Text = Text {
    en: "Let Compose check the file. It prints what it understood, and doubles the dollar signs again. In the other ways than the secret it also prints the password.",
    hi: "Compose से file की जाँच कराइए। वह जो समझा, वही छापता है, और dollar चिह्न फिर दो-दो लिखता है। secret के सिवा बाकी तरीकों में वह password भी छापता है।",
};
const TEST: Text = Text {
    en: "Restart the containers and let the program send a message to yourself. To take the account out again, delete these lines.",
    hi: "containers को फिर से शुरू कीजिए और program से अपने आप को एक mail भिजवाइए। account हटाना हो, तो ये पंक्तियाँ मिटा दीजिए।",
};
