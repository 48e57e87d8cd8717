//! Redmine, which writes to its users about their projects.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, steps, why};
use crate::account::Account;
use crate::formats::{Line, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Redmine",
    about: Text {
        en: "A web site for managing projects, which writes to its users when something changes.",
        hi: "projects सँभालने की website, जो कुछ बदलने पर अपने users को mail लिखती है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls"),
        starttls: Some("enable_starttls"),
        username: Some("user_name"),
        password: Some("password"),
    },
    manual: "https://www.redmine.org/projects/redmine/wiki/EmailConfiguration",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let file = File::part("config/configuration.yml", machine::HASH, lines(account))
        .media_type("application/yaml")
        .mode(0o640);
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: vec![file],
        after: vec![
            Step::run(PLACE, "chmod 640 config/configuration.yml"),
            steps::FILL_IN,
            Step::new(SIGNS),
            Step::screen(
                SENDER,
                vec![super::Entry::new(
                    "Emission email address",
                    account.address.as_str(),
                    why::FROM,
                )],
            ),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    // What stands between `<%` and `%>` would be run, but no `<` is ever printed.
    let mut lines = vec![
        yaml::parent(0, "default"),
        yaml::parent(2, "email_delivery"),
        yaml::bare(4, "delivery_method", ":smtp").because(METHOD),
        yaml::parent(4, "smtp_settings"),
        yaml::text(6, "address", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        yaml::bare(6, "port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ];
    let off = |why| yaml::bare(6, "enable_starttls_auto", "false").because(why);
    let verify = yaml::text(6, "openssl_verify_mode", "peer").because(why::VERIFY);
    lines.extend(match smtp.security {
        Security::Tls => vec![
            yaml::bare(6, "tls", "true").because(why::protection(smtp.security)),
            off(ONLY_ONE),
            verify,
        ],
        Security::StartTls => {
            vec![yaml::bare(6, "enable_starttls", "true").because(STARTTLS), verify]
        }
        Security::Plain => vec![off(why::protection(smtp.security))],
    });
    if address.domain().is_ascii() {
        lines.push(yaml::text(6, "domain", address.domain()).because(DOMAIN));
    }
    lines.extend([
        yaml::bare(6, "authentication", ":plain").because(PLAIN),
        yaml::text(6, "user_name", smtp.username.as_str()).because(why::USERNAME),
        yaml::blank(6, "password").because(why::BLANK),
    ]);
    lines
}

const METHOD: Text = Text {
    en: "Send by SMTP. The colon in front belongs to the word.",
    hi: "mail SMTP से भेजिए। आगे का colon (:) शब्द का ही हिस्सा है।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS before the login (STARTTLS), and stop if the server cannot. `enable_starttls_auto` would go on in the clear.",
    hi: "login से पहले TLS में बदलिए (STARTTLS), और server न कर सके तो रुक जाइए। `enable_starttls_auto` लिखने पर बात खुली भी चलती रहती।",
};
const ONLY_ONE: Text = Text {
    en: "Off: where everything is encrypted already, there is nothing to change to.",
    hi: "बंद: जहाँ सब कुछ पहले से encrypted है, वहाँ बदलने को कुछ नहीं।",
};
const DOMAIN: Text = Text {
    en: "The name that Redmine introduces itself by.",
    hi: "वह नाम जिससे Redmine अपना परिचय देता है।",
};
const PLAIN: Text = Text {
    en: "How to log in. Microsoft's servers want `:login` here; the password is the same.",
    hi: "login का तरीका। Microsoft के servers यहाँ `:login` चाहते हैं; password वही रहता है।",
};
const PLACE: Text = Text {
    en: "Put the lines into `config/configuration.yml` of your Redmine (on Debian `/etc/redmine/default/configuration.yml`), in the place of the `email_delivery` that is there. Indent with blanks, never with tabs. Nobody but root and the group of the web server may read the file (mode 640). Keep a copy of the old one to take it back.",
    hi: "ये पंक्तियाँ अपने Redmine की `config/configuration.yml` में (Debian पर `/etc/redmine/default/configuration.yml` में) पुराने `email_delivery` की जगह रखिए। शुरू की खाली जगह blanks से बनाइए, tab से कभी नहीं। file को root और web server के group के सिवा कोई न पढ़ सके (mode 640)। पुरानी file की एक नक़ल रखिए, ताकि वापस लौट सकें।",
};
const SIGNS: Text = Text {
    en: "If the password holds a double quote or a backslash, write a backslash in front of it; write `<` as `\\u003c`, for Redmine runs what stands in `<% … %>`.",
    hi: "password में double quote या backslash हो, तो उसके आगे एक backslash लिखिए; `<` को `\\u003c` लिखिए, क्योंकि `<% … %>` के अंदर लिखा Redmine चला देता है।",
};
const SENDER: Text = Text {
    en: "Restart Redmine. As an administrator open `Administration` → `Settings` → `Email notifications` and write your address as the sender.",
    hi: "Redmine को फिर से शुरू कीजिए। administrator होकर `Administration` → `Settings` → `Email notifications` खोलिए और भेजने वाले की जगह अपना पता लिखिए।",
};
const TEST: Text = Text {
    en: "On the same page press `Send a test email`: a message must arrive. If not, what the server answered stands at the top of the page and in `log/production.log`.",
    hi: "उसी पन्ने पर `Send a test email` दबाइए: एक mail आनी चाहिए। न आए तो server का जवाब पन्ने पर ऊपर और `log/production.log` में मिलेगा।",
};
