//! GitLab from its own packages (Omnibus).

use super::secret::at_hand;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet,
};
use super::{machine, why};
use crate::account::Account;
use crate::formats::{Line, json, ruby, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "GitLab",
    about: Text {
        en: "A server for source code, installed from GitLab's own packages (Omnibus). It mails about issues, merge requests and forgotten passwords.",
        hi: "source code का server, GitLab के अपने packages (Omnibus) से install किया हुआ। वह issue, merge request और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtp_tls"),
        starttls: Some("smtp_enable_starttls_auto"),
        username: Some("smtp_user_name"),
        password: Some("smtp_password"),
    },
    manual: "https://docs.gitlab.com/omnibus/settings/smtp/",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::File],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let inline = picks.keeping != Keeping::File;
    let file = File::part("/etc/gitlab/gitlab.rb", machine::HASH, lines(account, inline))
        .media_type("text/x-ruby")
        .mode(0o600);
    let address = ruby::string(account.address.as_str());
    let code = format!("Notify.test_email({address}, 'Test', 'It works.').deliver_now");
    let mut after = vec![Step::run(
        PLACE,
        "sudo chmod 600 /etc/gitlab/gitlab.rb\nsudoedit /etc/gitlab/gitlab.rb",
    )];
    after.extend(if inline {
        [machine::fill_in("/etc/gitlab/gitlab.rb"), Step::new(SIGNS)]
    } else {
        encrypted(account)
    });
    after.extend([
        Step::run(LOAD, "sudo gitlab-ctl reconfigure"),
        snippet::send(shell::command(&["sudo", "gitlab-rails", "runner", &code])),
    ]);
    Ok(Setup { before: vec![at_hand(account)?], files: vec![file], after })
}

/// The name and the password in a file that GitLab encrypts.
fn encrypted(account: &Account) -> [Step; 2] {
    let edit = "sudo gitlab-rake gitlab:smtp:secret:edit EDITOR=nano";
    let user = json::string(account.smtp.username.as_str());
    let fields =
        vec![Entry::new("user_name", user, why::USERNAME), Entry::new("password", "", SECRET)];
    [Step::run(EDIT, edit), Step::screen(FIELDS, fields)]
}

fn lines(account: &Account, inline: bool) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (tls, upgrade) = match smtp.security {
        Security::Tls => ("true", "false"),
        Security::StartTls => ("false", "true"),
        Security::Plain => ("false", "false"),
    };
    let (why_tls, why_upgrade) = match smtp.security {
        Security::Tls => (why::protection(Security::Tls), ONLY_ONE),
        Security::StartTls => (ONLY_ONE, why::OFFERED),
        Security::Plain => (why::protection(Security::Plain), why::protection(Security::Plain)),
    };
    let key = |name: &str| format!("gitlab_rails['{name}']");
    let mut lines = vec![
        ruby::bare(&key("smtp_enable"), "true").because(ENABLE),
        ruby::text(&key("smtp_address"), smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        ruby::bare(&key("smtp_port"), &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        ruby::bare(&key("smtp_tls"), tls).because(why_tls),
        ruby::bare(&key("smtp_enable_starttls_auto"), upgrade).because(why_upgrade),
        ruby::text(&key("smtp_openssl_verify_mode"), "peer").because(why::VERIFY),
        ruby::text(&key("smtp_authentication"), "plain").because(PLAIN),
    ];
    if inline {
        lines.extend([
            ruby::text(&key("smtp_user_name"), smtp.username.as_str()).because(why::USERNAME),
            ruby::blank(&key("smtp_password")).because(why::BLANK),
        ]);
    }
    if address.domain().is_ascii() {
        lines.push(ruby::text(&key("smtp_domain"), address.domain()).because(DOMAIN));
    }
    lines.push(ruby::text(&key("gitlab_email_from"), address.as_str()).because(why::FROM));
    lines.extend(account.name.as_ref().map(|name| {
        ruby::text(&key("gitlab_email_display_name"), name.as_str()).because(why::NAME)
    }));
    lines
}

const ENABLE: Text = Text {
    en: "Send by SMTP. Otherwise GitLab looks for a sendmail on the machine.",
    hi: "mail SMTP से भेजिए। नहीं तो GitLab machine पर sendmail ढूँढ़ता है।",
};
const ONLY_ONE: Text = Text {
    en: "Off: the two kinds of encryption must not be on at once, or nothing is sent.",
    hi: "बंद: encryption के दोनों तरीके एक साथ चालू नहीं रह सकते, नहीं तो कुछ नहीं भेजा जाता।",
};
const PLAIN: Text = Text {
    en: "How to log in. Microsoft's servers want `login` here; the password is the same.",
    hi: "login का तरीका। Microsoft के servers यहाँ `login` चाहते हैं; password वही रहता है।",
};
const DOMAIN: Text = Text {
    en: "The name that GitLab introduces itself by.",
    hi: "वह नाम जिससे GitLab अपना परिचय देता है।",
};
const PLACE: Text = Text {
    en: "Put the lines into `/etc/gitlab/gitlab.rb`, which only root may read (mode 600). If lines with the same names are there, replace them. The texts stand in single quotes: in double ones Ruby would run what stands in `#{…}`. To take it back, remove the lines.",
    hi: "ये पंक्तियाँ `/etc/gitlab/gitlab.rb` में रखिए, जिसे केवल root पढ़ सके (mode 600)। इन्हीं नामों की पंक्तियाँ पहले से हों, तो उन्हें हटा दीजिए। text single quotes में हैं: double quotes में `#{…}` के अंदर लिखा Ruby चला देती है। वापस पहले जैसा करना हो, तो पंक्तियाँ हटा दीजिए।",
};
const SIGNS: Text = Text {
    en: "If the password holds a backslash or a single quote, write a backslash in front of it.",
    hi: "password में backslash या single quote हो, तो उसके आगे एक backslash लिखिए।",
};
const EDIT: Text = Text {
    en: "Have GitLab keep the login in a file that it encrypts (from version 14.3). The command opens an editor.",
    hi: "login को ऐसी file में रखवाइए जिसे GitLab encrypt करता है (version 14.3 से)। command एक editor खोलती है।",
};
const FIELDS: Text = Text {
    en: "In the editor write these two lines, each as `name: \"value\"`, and save. In double quotes a double quote or a backslash wants a backslash in front.",
    hi: "editor में ये दो पंक्तियाँ लिखिए, हर एक `name: \"value\"` की तरह, और save कीजिए। double quotes के अंदर double quote या backslash के आगे एक backslash लगता है।",
};
const SECRET: Text =
    Text { en: "The password, in double quotes.", hi: "password, double quotes में।" };
const LOAD: Text = Text {
    en: "Let GitLab take over the settings; that takes some minutes.",
    hi: "GitLab से नई settings लागू करवाइए; इसमें कुछ मिनट लगते हैं।",
};
