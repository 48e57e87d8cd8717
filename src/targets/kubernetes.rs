//! Kubernetes, which keeps the account in a Secret and gives it to containers.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::{Line, remark, yaml};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Kubernetes",
    about: Text {
        en: "A Secret for programs that run in a cluster of Kubernetes, and the lines that hand it to a container.",
        hi: "Kubernetes के cluster में चलने वाले programs के लिए Secret, और वे पंक्तियाँ जो उसे container तक पहुँचाती हैं।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SECURITY: \"tls\""),
        starttls: Some("SMTP_SECURITY: \"starttls\""),
        username: Some("SMTP_USERNAME"),
        password: Some("SMTP_PASSWORD"),
    },
    manual: "https://kubernetes.io/docs/concepts/configuration/secret/",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let mut lines = vec![
        yaml::text(0, "apiVersion", "v1").because(VERSION),
        yaml::text(0, "kind", "Secret").because(SECRET),
        yaml::parent(0, "metadata"),
        yaml::text(2, "name", "smtp").because(NAME),
        yaml::text(0, "type", "Opaque").because(SECRET),
        yaml::parent(0, "stringData"),
    ];
    let text = |variable: variables::Variable| {
        yaml::text(2, variable.name, &variable.value).because(variable.why)
    };
    lines.extend(variables::usual(account).into_iter().map(text));
    let mut after = Vec::new();
    let mut container = handed_on("smtp");
    if picks.keeping == Keeping::Inline {
        lines.push(yaml::blank(2, "SMTP_PASSWORD").because(why::BLANK));
        after.extend([steps::FILL_IN, Step::new(FILL_IN)]);
    } else {
        before.push(Step::run(CREATE, steps::piped(CREATE_SECRET)));
        container.extend(handed_on("smtp-password").split_off(1));
    }
    after.extend([
        variables::NAMES,
        Step::run(APPLY, "kubectl apply -f smtp.yaml"),
        Step::new(CONTAINER),
        Step::run(CHECK, "kubectl exec deployment/app -- printenv SMTP_USERNAME"),
        Step::run(TEST, "kubectl rollout restart deployment/app"),
    ]);
    let yaml = |file: File| file.media_type("application/yaml");
    let files = vec![
        yaml(File::whole("smtp.yaml", Some(remark::HASH), lines).mode(0o600)),
        yaml(File::part("deployment.yaml", Some(remark::HASH), container)),
    ];
    Ok(Setup { before, files, after })
}

/// All keys of a Secret as variables of a container.
fn handed_on(secret: &str) -> Vec<Line> {
    vec![
        yaml::parent(10, "envFrom"),
        yaml::parent(12, "- secretRef"),
        yaml::text(16, "name", secret).because(FROM_SECRET),
    ]
}

const CREATE_SECRET: &str =
    "kubectl create secret generic smtp-password --from-file=SMTP_PASSWORD=/dev/stdin";

const VERSION: Text = Text {
    en: "The version of the interface that Secrets belong to.",
    hi: "वह interface version जिसमें Secret आते हैं।",
};
const SECRET: Text = Text {
    en: "A Secret with keys of your own: Kubernetes shows it to fewer people than other settings. It is not encrypted unless the cluster does so.",
    hi: "अपनी keys वाला Secret: Kubernetes इसे बाकी settings से कम लोगों को दिखाता है। यह encrypted तभी होता है जब cluster ऐसा करे।",
};
const NAME: Text = Text {
    en: "What containers ask for it by.",
    hi: "वह नाम जिससे containers इसे माँगते हैं।",
};
const FROM_SECRET: Text = Text {
    en: "Every key of this Secret becomes a variable of the container.",
    hi: "इस Secret की हर key container का एक variable बन जाती है।",
};
const CREATE: Text = Text {
    en: "Hand the password straight to the cluster, as a Secret of its own. The command waits for you to type it and shows nothing, so it ends up in no file and in no history. To change it later, run `kubectl delete secret smtp-password` first.",
    hi: "password सीधे cluster को दीजिए, एक अलग Secret में। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती, इसलिए password न किसी file में जाता है, न history में। बाद में बदलना हो, तो पहले `kubectl delete secret smtp-password` चलाइए।",
};
const FILL_IN: Text = Text {
    en: "Leave the double quotes, also around a password of digits alone, and write a backslash before every `\\` and `\"` in it. This file must not get into git.",
    hi: "double quotes रहने दीजिए, password केवल अंकों का हो तब भी, और उसके हर `\\` और `\"` से पहले एक backslash लगाइए। यह file git में नहीं जानी चाहिए।",
};
const APPLY: Text =
    Text { en: "Give the file to the cluster.", hi: "file cluster को दीजिए।" };
const CONTAINER: Text = Text {
    en: "Put the lines of the second file into your Deployment, beside `image` of the container, and apply that too. In `args` and `command` Kubernetes replaces `$(NAME)`; variables that come from a Secret stay as they are.",
    hi: "दूसरी file की पंक्तियाँ अपने Deployment में container के `image` के साथ रखिए, और उसे भी apply कीजिए। `args` और `command` में Kubernetes `$(NAME)` को बदल देता है; Secret से आए variables जैसे के तैसे रहते हैं।",
};
const CHECK: Text = Text {
    en: "See what the container gets (write the name of your Deployment for `app`): this prints the login name.",
    hi: "देखिए कि container को क्या मिलता है (`app` की जगह अपने Deployment का नाम लिखिए): यह command login नाम छापती है।",
};
const TEST: Text = Text {
    en: "Running containers keep their old variables, so restart them; then let the program send a message to yourself. `kubectl delete secret smtp` takes the account out again.",
    hi: "चलते हुए containers के variables पुराने ही रहते हैं, इसलिए उन्हें फिर से शुरू कीजिए। फिर program से अपने आप को एक mail भिजवाइए। account हटाना हो, तो `kubectl delete secret smtp` चलाइए।",
};
