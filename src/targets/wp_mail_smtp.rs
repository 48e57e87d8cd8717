//! WP Mail SMTP, a plugin of `WordPress` that takes its settings from constants.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{BLANK, Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "WP Mail SMTP",
    about: Text {
        en: "The most used mail plugin of WordPress, set up by constants in `wp-config.php`, for sites where nobody is to change that in the dashboard.",
        hi: "WordPress का सबसे ज़्यादा काम आने वाला mail plugin; यहाँ वह `wp-config.php` के constants से set होता है, ताकि dashboard में कोई उसे बदल न सके।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("WPMS_SSL 'ssl'"),
        starttls: Some("WPMS_SSL 'tls'"),
        username: Some("WPMS_SMTP_USER"),
        password: Some("WPMS_SMTP_PASS"),
    },
    manual: "https://wpmailsmtp.com/docs/how-to-secure-smtp-settings-by-using-constants/",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let file = File::part("wp-config.php", Some(remark::SLASHES), lines(account, picks.keeping))
        .mode(0o640)
        .media_type("application/x-httpd-php");
    Ok(Setup {
        before: vec![at_hand(account)?, Step::new(INSTALL)],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::secret(picks.keeping),
            web::private("wp-config.php"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let text = |name, value: &str, why| php::define(name, &php::string(value)).because(why);
    let bare = |name, value: &str, why| php::define(name, value).because(why);
    let (ssl, why_ssl) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("", why::protection(Security::Plain)),
    };
    let (auto, why_auto) = match smtp.security {
        Security::Plain => ("false", web::NO_STARTTLS),
        Security::Tls | Security::StartTls => ("true", AUTO),
    };
    let password = if keeping == Keeping::Environment {
        bare("WPMS_SMTP_PASS", &php::getenv(web::VARIABLE), why::ENVIRONMENT)
    } else {
        text("WPMS_SMTP_PASS", BLANK, why::BLANK)
    };
    let mut lines = vec![
        bare("WPMS_ON", "true", ON),
        text("WPMS_MAILER", "smtp", MAILER),
        text("WPMS_SMTP_HOST", smtp.host.as_str(), why::host(Protocol::Smtp)),
        bare("WPMS_SMTP_PORT", &smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        text("WPMS_SSL", ssl, why_ssl),
        bare("WPMS_SMTP_AUTOTLS", auto, why_auto),
        bare("WPMS_SMTP_AUTH", "true", why::AUTH),
        text("WPMS_SMTP_USER", smtp.username.as_str(), why::USERNAME),
        password,
        text("WPMS_MAIL_FROM", address.as_str(), why::FROM),
        bare("WPMS_MAIL_FROM_FORCE", "true", FORCE),
    ];
    if let Some(name) = name {
        lines.push(text("WPMS_MAIL_FROM_NAME", name.as_str(), why::NAME));
    }
    lines
}

const ON: Text = Text {
    en: "Take the settings from these constants. Without this line the others do nothing.",
    hi: "settings इन constants से लीजिए। यह पंक्ति न हो तो बाकी पंक्तियाँ कुछ नहीं करतीं।",
};
const MAILER: Text = Text {
    en: "Send through any server by SMTP. The plugin also has ways of its own for some services.",
    hi: "किसी भी server से SMTP द्वारा भेजिए। कुछ सेवाओं के लिए plugin के पास अपने अलग तरीके भी हैं।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. The plugin calls this `ssl`, the old name of TLS; `tls` would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। plugin इसे `ssl` कहता है, जो TLS का पुराना नाम है; `tls` लिखने का मतलब STARTTLS होता।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if that fails, nothing is sent. The plugin calls this `tls`, others call it STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; न बदले तो कुछ नहीं भेजा जाता। plugin इसे `tls` कहता है, दूसरे STARTTLS।",
};
const AUTO: Text = Text {
    en: "Use TLS wherever the server offers it.",
    hi: "server जहाँ भी TLS दे, उसे काम में लीजिए।",
};
const FORCE: Text = Text {
    en: "Use this sender also where another plugin asks for a different one, which the server would refuse.",
    hi: "कोई दूसरा plugin अलग पता माँगे, तब भी यही भेजने वाला रहे; अलग पता server ठुकरा देता।",
};
const INSTALL: Text = Text {
    en: "Install the plugin: in the dashboard under Plugins → Add New, look for “WP Mail SMTP” and activate it. You can leave its set-up wizard.",
    hi: "plugin install कीजिए: dashboard में Plugins → Add New पर “WP Mail SMTP” ढूँढ़िए और activate कीजिए। उसका set-up wizard आप छोड़ सकते हैं।",
};
const PLACE: Text = Text {
    en: "Put the lines into `wp-config.php`, above the line “That's all, stop editing!”: what stands below it comes too late. To take it back, remove the lines.",
    hi: "ये पंक्तियाँ `wp-config.php` में “That's all, stop editing!” वाली पंक्ति से ऊपर रखिए; उसके नीचे की पंक्तियाँ बहुत देर से पढ़ी जाती हैं। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: WP Mail SMTP → Tools → Email Test. If it fails, the page shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: WP Mail SMTP → Tools → Email Test। न जाए, तो वही पन्ना दिखाता है कि server ने क्या जवाब दिया।",
};
