//! Gitea and Forgejo, which write about issues, pull requests and passwords.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{goini, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Gitea, Forgejo",
    about: Text {
        en: "Git servers of one's own. They mail about issues, pull requests and forgotten passwords.",
        hi: "अपने git server। वे issue, pull request और भूले हुए password की mail भेजते हैं।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("PROTOCOL = smtps"),
        starttls: Some("PROTOCOL = smtp+starttls"),
        username: Some("USER"),
        password: Some("PASSWD"),
    },
    manual: "https://docs.gitea.com/administration/email-setup",
    forms: &[
        Form {
            id: "new",
            name: Text {
                en: "Forgejo, Gitea 1.18 or newer", hi: "Forgejo, Gitea 1.18 या नया"
            },
        },
        Form {
            id: "old", name: Text { en: "Gitea before 1.18", hi: "Gitea 1.18 से पुराना" }
        },
    ],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let settings = if picks.form == "old" { old(account)? } else { new(account) };
    let mut lines = vec![goini::section("mailer")];
    lines.extend(variables::lines(settings, REFERENCE, goini::text)?);
    let mut after = vec![Step::new(PUT)];
    if picks.keeping == Keeping::Environment {
        after.push(Step::run(CONTAINER, steps::asked("GITEA__mailer__PASSWD")));
    } else {
        lines.push(goini::blank("PASSWD", "`", "`").because(why::BLANK));
        after.extend([steps::FILL_IN, Step::new(variables::BACK_QUOTES)]);
    }
    after.extend([Step::run(RESTART, "sudo systemctl restart gitea"), Step::new(TEST)]);
    let file = File::part("/etc/gitea/app.ini", Some(remark::SEMICOLON), lines).mode(0o640);
    Ok(Setup { before: vec![at_hand], files: vec![file], after })
}

fn new(account: &Account) -> Vec<Variable> {
    let security = account.smtp.security;
    let protocol = match security {
        Security::Tls => "smtps",
        Security::StartTls => "smtp+starttls",
        Security::Plain => "smtp",
    };
    vec![
        Variable::new("ENABLED", "true", ENABLED),
        Variable::new("PROTOCOL", protocol, why::protection(security)),
        Variable::host("SMTP_ADDR", account),
        Variable::port("SMTP_PORT", account),
        Variable::new("FORCE_TRUST_SERVER_CERT", "false", why::VERIFY),
        Variable::username("USER", account),
        Variable::sender("FROM", account),
    ]
}

fn old(account: &Account) -> Result<Vec<Variable>, Refusal> {
    let smtp = &account.smtp;
    let tls = smtp.security == Security::Tls;
    // On such a port it encrypts from the first byte, whatever the switch says.
    let port = smtp.port.to_string();
    if !tls && port.ends_with("465") {
        return Err(Refusal { field: Field::Port(Protocol::Smtp), why: PORT_DECIDES });
    }
    let switch = if tls { why::protection(Security::Tls) } else { IF_OFFERED };
    let server = format!("{}:{port}", smtp.host.as_str());
    Ok(vec![
        Variable::new("ENABLED", "true", ENABLED),
        Variable::new("MAILER_TYPE", "smtp", why::BY_SMTP),
        Variable::new("HOST", server, why::port(Protocol::Smtp, smtp.security)),
        Variable::new("IS_TLS_ENABLED", tls.to_string(), switch),
        Variable::new("SKIP_VERIFY", "false", why::VERIFY),
        Variable::username("USER", account),
        Variable::sender("FROM", account),
    ])
}

const ENABLED: Text = Text {
    en: "Switches mail on. Without this line the others mean nothing.",
    hi: "mail चालू करता है। यह पंक्ति न हो, तो बाकी पंक्तियाँ बेकार हैं।",
};
const IF_OFFERED: Text = Text {
    en: "Begin unencrypted. These old versions change to TLS whenever the server offers STARTTLS, but cannot insist on it; newer ones can.",
    hi: "बात बिना encryption के शुरू कीजिए। server STARTTLS दे, तो ये पुराने versions TLS में बदल जाते हैं, पर उसे ज़रूरी नहीं बना सकते; नए versions बना सकते हैं।",
};
const PUT: Text = Text {
    en: "Put the lines into `app.ini`, in the place of a section `[mailer]` that is there already. For Forgejo the file is `/etc/forgejo/app.ini`; in a container it is `/data/gitea/conf/app.ini`. Only the user of the server needs to read it.",
    hi: "पंक्तियाँ `app.ini` में रखिए; `[mailer]` section पहले से हो, तो उसकी जगह। Forgejo में यह file `/etc/forgejo/app.ini` है, और container में `/data/gitea/conf/app.ini`। इसे केवल server का user पढ़ सके।",
};
const CONTAINER: Text = Text {
    en: "The official container images take the password from the variable `GITEA__mailer__PASSWD`, or from a file that `GITEA__mailer__PASSWD__FILE` names, such as a Docker secret. Give it to the shell that starts the container, and pass it on with `--env`. The image copies it into its own `app.ini`. Forgejo also knows the names with `FORGEJO` in front.",
    hi: "official container images password को `GITEA__mailer__PASSWD` variable से लेते हैं, या उस file से जिसका नाम `GITEA__mailer__PASSWD__FILE` में हो, जैसे Docker secret। उसे उस shell को दीजिए जो container चलाती है, और `--env` से आगे बढ़ाइए। image उसे अपनी `app.ini` में उतार लेता है। Forgejo `FORGEJO` से शुरू होने वाले नाम भी जानता है।",
};
const RESTART: Text = Text {
    en: "The server reads the file when it starts (the service of Forgejo is called `forgejo`).",
    hi: "server file को शुरू होते समय पढ़ता है (Forgejo की service का नाम `forgejo` है)।",
};
const TEST: Text = Text {
    en: "As an administrator, open **Site Administration**, **Configuration**, enter your address beside **Send Testing Email**, and send: a message must arrive. To switch mail off again, write `ENABLED = false`.",
    hi: "administrator की तरह **Site Administration**, फिर **Configuration** खोलिए, **Send Testing Email** के पास अपना पता लिखिए और भेजिए: एक mail आनी चाहिए। mail फिर बंद करनी हो, तो `ENABLED = false` लिखिए।",
};
const PORT_DECIDES: Text = Text {
    en: "Gitea before 1.18 encrypts from the first byte on every port that ends in 465. Choose another port, or TLS.",
    hi: "1.18 से पुराना Gitea 465 पर ख़त्म होने वाले हर port पर पहले byte से encrypt करता है। दूसरा port चुनिए, या TLS।",
};
const REFERENCE: Text = Text {
    en: "Gitea and Forgejo read `%(` in their settings as the beginning of another key. Use a login name, address and name without it.",
    hi: "Gitea और Forgejo अपनी settings में `%(` को किसी दूसरी key की शुरुआत समझते हैं। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो।",
};
