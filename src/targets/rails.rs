//! Ruby on Rails, whose Action Mailer sends mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, code, remark, ruby, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Ruby on Rails",
    about: Text {
        en: "The framework for web applications in Ruby: with these settings its Action Mailer sends mail.",
        hi: "Ruby में web application बनाने का framework। इन settings से उसका Action Mailer mail भेजता है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls: true"),
        starttls: Some("enable_starttls: true"),
        username: Some("user_name"),
        password: Some("password"),
    },
    manual: "https://guides.rubyonrails.org/action_mailer_basics.html",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::File],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let credentials = picks.keeping == Keeping::File;
    let file = File::part(
        "config/environments/production.rb",
        Some(remark::HASH),
        lines(account, credentials),
    );
    let to = ruby::string(account.address.as_str());
    let code = format!(
        "ActionMailer::Base.mail(to: {to}, subject: 'Test', body: 'It works.').deliver_now"
    );
    let secret = if credentials {
        Step::run(EDIT, "bin/rails credentials:edit")
    } else {
        steps::environment(snippet::variable(Protocol::Smtp))
    };
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file.media_type("text/x-ruby")],
        after: vec![
            PLACE,
            secret,
            snippet::send(shell::command(&["bin/rails", "runner", "-e", "production", &code])),
        ],
    })
}

fn lines(account: &Account, credentials: bool) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let set = |key: &str, value: &str| code::value(key, " = ", value, "");
    let from = account.name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    let (password, why_password) = if credentials {
        ("Rails.application.credentials.dig(:smtp, :password)", CREDENTIALS)
    } else {
        ("ENV.fetch('SMTP_PASSWORD')", why::ENVIRONMENT)
    };
    let mut lines = vec![
        set("config.action_mailer.delivery_method", ":smtp").because(why::BY_SMTP),
        set("config.action_mailer.raise_delivery_errors", "true").because(RAISE),
        code::plain("config.action_mailer.default_options = {"),
        ruby::entry("  from", &ruby::string(&from)).because(why::FROM),
        code::plain("}"),
        code::plain("config.action_mailer.smtp_settings = {"),
        ruby::entry("  address", &ruby::string(smtp.host.as_str()))
            .because(why::host(Protocol::Smtp)),
        ruby::entry("  port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ];
    lines.extend(protection(smtp.security));
    lines.extend([
        ruby::entry("  authentication", ":plain").because(why::AUTH),
        ruby::entry("  user_name", &ruby::string(smtp.username.as_str())).because(why::USERNAME),
        ruby::entry("  password", password).because(why_password),
        ruby::entry("  open_timeout", "30").because(snippet::TIMEOUT),
        ruby::entry("  read_timeout", "30").because(snippet::TIMEOUT),
        code::plain("}"),
    ]);
    lines
}

fn protection(security: Security) -> Vec<Line> {
    let verify = ruby::entry("  openssl_verify_mode", "'peer'").because(why::VERIFY);
    let starttls = |value| ruby::entry("  enable_starttls", value);
    let auto = |value| ruby::entry("  enable_starttls_auto", value);
    match security {
        Security::Tls => vec![ruby::entry("  tls", "true").because(TLS), verify],
        Security::StartTls => {
            vec![starttls("true").because(STARTTLS), auto("true").because(AUTO), verify]
        }
        Security::Plain => vec![
            starttls("false").because(why::protection(Security::Plain)),
            auto("false").because(snippet::NO_STARTTLS),
        ],
    }
}

const RAISE: Text = Text {
    en: "Report it when a mail cannot be sent. Otherwise Rails says nothing and the mail is lost.",
    hi: "mail न जा सके तो error दिखाइए। नहीं तो Rails चुप रहता है और mail खो जाती है।",
};
const TLS: Text = Text {
    en: "Encrypt from the first byte, as this port expects. It cannot stand together with `enable_starttls`.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। इसके साथ `enable_starttls` नहीं लिखा जा सकता।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and insist on the change to TLS before the login. It cannot stand together with `tls`.",
    hi: "बात बिना encryption के शुरू कीजिए, पर login से पहले TLS में बदलना ज़रूरी हो। इसके साथ `tls` नहीं लिखा जा सकता।",
};
const AUTO: Text = Text {
    en: "The same for Rails 6 and older, which know only this line and use STARTTLS when the server offers it.",
    hi: "यही बात Rails 6 और उससे पुराने के लिए, जो केवल यही पंक्ति समझते हैं और server के देने पर ही STARTTLS करते हैं।",
};
const CREDENTIALS: Text = Text {
    en: "The password comes from the encrypted credentials of Rails, which only the master key opens.",
    hi: "password Rails के encrypted credentials से आता है, जिन्हें केवल master key खोलती है।",
};
const PLACE: Step = Step::new(Text {
    en: "Put the lines into `config/environments/production.rb`, inside `Rails.application.configure do`, and take away older lines with the same names, but keep a copy to put back. For trying out, `development.rb` takes the same lines.",
    hi: "ये पंक्तियाँ `config/environments/production.rb` में, `Rails.application.configure do` के अंदर रखिए और इन्हीं नामों की पुरानी पंक्तियाँ हटा दीजिए, पर उनकी नक़ल रखिए, ताकि वापस लौट सकें। आज़माने के लिए यही पंक्तियाँ `development.rb` में भी चलती हैं।",
});
const EDIT: Text = Text {
    en: "Open the credentials and write two lines: `smtp:`, and below it, two blanks further in, `password:` with the password in single quotes. Write a single quote of the password twice.",
    hi: "credentials खोलिए और दो पंक्तियाँ लिखिए: `smtp:`, और उसके नीचे दो खाली जगह छोड़कर `password:` और single quotes में password। password में single quote हो, तो उसे दो बार लिखिए।",
};
const NOT_ASCII: Text = Text {
    en: "Rails sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Rails केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
