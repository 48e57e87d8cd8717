//! Jenkins, which tells people that their build is broken.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine, steps,
    variables, why,
};
use crate::account::Account;
use crate::formats::{Line, jcasc, remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Jenkins",
    about: Text {
        en: "A server that builds and tests programs, and writes when something broke; set up here with Configuration as Code.",
        hi: "programs को build और test करने वाला server। कुछ टूटे तो वह mail भेजता है; यहाँ वह Configuration as Code से set होता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("useSsl"),
        starttls: Some("useTls"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://plugins.jenkins.io/configuration-as-code/",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?, Step::new(PLUGINS)];
    let mut after = vec![Step::new(PUT)];
    let password = if picks.keeping == Keeping::Environment {
        after.push(steps::environment("SMTP_PASSWORD"));
        why::ENVIRONMENT
    } else {
        before.push(machine::password_file("jenkins", "/run/secrets/SMTP_PASSWORD"));
        SECRET
    };
    after.extend([Step::new(RELOAD), Step::new(TEST)]);
    let file = File::part("jenkins.yaml", Some(remark::HASH), lines(account, password));
    Ok(Setup { before, files: vec![file.media_type("application/yaml")], after })
}

fn lines(account: &Account, password: Text) -> Vec<Line> {
    let smtp = &account.smtp;
    let on = |security| (smtp.security == security).to_string();
    vec![
        yaml::parent(0, "unclassified"),
        yaml::parent(2, "location"),
        jcasc::text(4, "adminAddress", &variables::sender(account)).because(why::FROM),
        yaml::parent(2, "mailer"),
        jcasc::text(4, "smtpHost", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        yaml::text(4, "smtpPort", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        yaml::bare(4, "useSsl", &on(Security::Tls)).because(why::protection(smtp.security)),
        yaml::bare(4, "useTls", &on(Security::StartTls)).because(USE_TLS),
        yaml::text(4, "charset", "UTF-8").because(CHARSET),
        jcasc::text(4, "replyToAddress", account.address.as_str()).because(why::ADDRESS),
        yaml::parent(4, "authentication"),
        jcasc::text(6, "username", smtp.username.as_str()).because(why::USERNAME),
        jcasc::secret(6, "password", "SMTP_PASSWORD").because(password),
    ]
}

const PLUGINS: Text = Text {
    en: "Jenkins needs the plug-ins **Mailer** and **Configuration as Code**. The plug-in Email Extension has settings of its own, under `extendedEmailPublisher`.",
    hi: "Jenkins में **Mailer** और **Configuration as Code** नाम के plug-in चाहिए। Email Extension plug-in की settings अलग हैं, `extendedEmailPublisher` के नीचे।",
};
const USE_TLS: Text = Text {
    en: "Whether Jenkins changes to TLS with STARTTLS. It cannot stand together with `useSsl`.",
    hi: "Jenkins STARTTLS से TLS में बदले या नहीं। `useSsl` के साथ यह चालू नहीं हो सकता।",
};
const CHARSET: Text = Text {
    en: "Letters of every script survive in the mail.",
    hi: "mail में हर लिपि के अक्षर सही रहते हैं।",
};
const SECRET: Text = Text {
    en: "Jenkins looks for the secret of this name among the files in `/run/secrets`, where Docker puts its secrets too, and in the environment. So it stands in no settings.",
    hi: "Jenkins इस नाम का secret `/run/secrets` की files में खोजता है, जहाँ Docker भी अपने secrets रखता है, और environment में भी। इसलिए password settings में नहीं रहता।",
};
const PUT: Text = Text {
    en: "Put the lines into the file that the variable `CASC_JENKINS_CONFIG` names, usually `jenkins.yaml` in the home folder of Jenkins. On most systems `/run` is empty after each start: there, let Docker or systemd provide the secret.",
    hi: "पंक्तियाँ उस file में रखिए जिसका नाम `CASC_JENKINS_CONFIG` variable में है, आम तौर पर Jenkins के home folder की `jenkins.yaml`। ज़्यादातर systems पर machine के हर बार शुरू होने पर `/run` खाली होता है: वहाँ secret Docker या systemd से दिलवाइए।",
};
const RELOAD: Text = Text {
    en: "Open **Manage Jenkins**, **Configuration as Code**, and press **Reload existing configuration**; after setting a variable, restart Jenkins instead.",
    hi: "**Manage Jenkins**, फिर **Configuration as Code** खोलिए और **Reload existing configuration** दबाइए; variable बदला हो, तो इसकी जगह Jenkins को फिर से शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Open **Manage Jenkins**, **System**, and under **E-mail Notification** tick **Test configuration by sending test e-mail**; enter your address and press **Test configuration**: a message must arrive. To take it back, delete the lines and reload.",
    hi: "**Manage Jenkins**, फिर **System** खोलिए; **E-mail Notification** के नीचे **Test configuration by sending test e-mail** चुनिए, अपना पता लिखिए और **Test configuration** दबाइए: एक mail आनी चाहिए। वापस पहले जैसा करना हो, तो पंक्तियाँ मिटाकर reload कीजिए।",
};
