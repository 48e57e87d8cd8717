//! Drupal, whose core or SMTP module sends its mail.

use super::secret::at_hand;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why,
};
use crate::account::Account;
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Drupal",
    about: Text {
        en: "A program for large and small web sites. It mails new accounts, forgotten passwords and whatever its forms collect.",
        hi: "छोटी-बड़ी websites का program। वह नए account, भूले हुए password और forms में भरी बातों की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps, smtp_protocol 'ssl'"),
        starttls: Some("smtp, smtp_protocol 'tls'"),
        username: Some("user, smtp_username"),
        password: Some("password, smtp_password"),
    },
    manual: "https://www.drupal.org/project/smtp",
    forms: &[
        Form {
            id: "module", name: Text { en: "with the module SMTP", hi: "SMTP module के साथ" }
        },
        Form {
            id: "core",
            name: Text {
                en: "core 10.2 and newer alone", hi: "केवल core, 10.2 और नया"
            },
        },
    ],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let lines = if picks.form == "core" {
        core(account, picks.keeping)
    } else {
        before.push(Step::run(INSTALL, "composer require drupal/smtp\nvendor/bin/drush en smtp"));
        module(account, picks.keeping)
    };
    let file = File::part(PATH, Some(remark::SLASHES), lines)
        .mode(0o640)
        .media_type("application/x-httpd-php");
    Ok(Setup {
        before,
        files: vec![file],
        after: vec![
            Step::run(PLACE, "vendor/bin/drush cache:rebuild"),
            web::secret(picks.keeping),
            web::private(PATH),
            Step::new(TEST),
        ],
    })
}

fn module(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (protocol, why_protocol) = match smtp.security {
        Security::Tls => ("ssl", SSL),
        Security::StartTls => ("tls", TLS),
        Security::Plain => ("standard", why::protection(Security::Plain)),
    };
    let mut lines = vec![
        php::text("$config['system.mail']['interface']['default']", "SMTPMailSystem")
            .because(ROUTE),
        php::bare("$config['smtp.settings']['smtp_on']", "true").because(ON),
        php::text("$config['smtp.settings']['smtp_host']", smtp.host.as_str())
            .because(why::host(Protocol::Smtp)),
        php::text("$config['smtp.settings']['smtp_port']", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        php::text("$config['smtp.settings']['smtp_protocol']", protocol).because(why_protocol),
        php::text("$config['smtp.settings']['smtp_username']", smtp.username.as_str())
            .because(why::USERNAME),
        web::password("$config['smtp.settings']['smtp_password']", keeping),
        php::text("$config['smtp.settings']['smtp_from']", address.as_str()).because(why::FROM),
    ];
    if let Some(name) = &account.name {
        lines.push(
            php::text("$config['smtp.settings']['smtp_fromname']", name.as_str())
                .because(why::NAME),
        );
    }
    lines.push(php::text("$config['system.site']['mail']", address.as_str()).because(SITE));
    lines
}

fn core(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (scheme, why_scheme) = match smtp.security {
        Security::Tls => ("smtps", SMTPS),
        security => ("smtp", why::taken_as_offered(security)),
    };
    let text = |key, value: &str| php::element(2, key, &php::string(value));
    let mut lines = vec![
        php::text("$config['system.mail']['interface']['default']", "symfony_mailer")
            .because(CORE_ROUTE),
        php::open_array("$config['system.mail']['mailer_dsn']"),
        text("scheme", scheme).because(why_scheme),
        text("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        php::element(2, "port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        text("user", smtp.username.as_str()).because(why::USERNAME),
        web::element(2, "password", keeping),
    ];
    if smtp.security == Security::StartTls {
        lines.push(php::element(2, "options", "['require_tls' => true]").because(REQUIRE));
    }
    lines.extend([
        php::close_array(),
        php::text("$config['system.site']['mail']", address.as_str()).because(SITE),
    ]);
    lines
}

const PATH: &str = "web/sites/default/settings.php";

const ROUTE: Text = Text {
    en: "Give all mail of the site to the module SMTP.",
    hi: "site की सारी mail SMTP module को दीजिए।",
};
const CORE_ROUTE: Text = Text {
    en: "Give all mail of the site to the sender in Drupal's core (Symfony Mailer), in place of PHP's own way. It sends plain text.",
    hi: "site की सारी mail Drupal के core वाले भेजने वाले (Symfony Mailer) को दीजिए, PHP के अपने तरीके को नहीं। वह सादा text भेजता है।",
};
const ON: Text =
    Text { en: "Switch the module on.", hi: "module को चालू कीजिए।" };
const SSL: Text = Text {
    en: "Encrypt from the first byte. The module calls this `ssl`, the old name of TLS; `tls` would be STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। module इसे `ssl` कहता है, जो TLS का पुराना नाम है; `tls` लिखने का मतलब STARTTLS होता।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if that fails, nothing is sent. The module calls this `tls`, others call it STARTTLS.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; न बदले तो कुछ नहीं भेजा जाता। module इसे `tls` कहता है, दूसरे STARTTLS।",
};
const SMTPS: Text = Text {
    en: "Encrypt from the first byte (TLS): `smtps`, with an `s`.",
    hi: "पहले byte से encrypt कीजिए (TLS): `smtps`, यानी अंत में `s` के साथ।",
};
const REQUIRE: Text = Text {
    en: "Insist on STARTTLS: without it nothing is sent. Drupal 11 heeds this; Drupal 10 passes over it and goes on unencrypted where the server offers none.",
    hi: "STARTTLS ज़रूर हो: उसके बिना कुछ नहीं भेजा जाता। Drupal 11 इसे मानता है; Drupal 10 इसे छोड़ देता है, और server यह सुविधा न दे तो बिना encryption के आगे बढ़ता है।",
};
const SITE: Text = Text {
    en: "The address of the site, from which it writes to its users.",
    hi: "site का अपना पता, जिससे वह अपने users को लिखती है।",
};
const INSTALL: Text = Text {
    en: "Install the module SMTP, in the folder with `composer.json`, and switch it on.",
    hi: "`composer.json` वाले folder में SMTP module install कीजिए और उसे चालू कीजिए।",
};
const PLACE: Text = Text {
    en: "Put the lines at the end of `settings.php` and let Drupal read them again. They win over what is saved in the site, and the pages of the administration do not show them. To take it back, remove the lines.",
    hi: "ये पंक्तियाँ `settings.php` के अंत में रखिए और Drupal से उन्हें नए सिरे से पढ़वाइए। site में save की हुई settings पर ये भारी पड़ती हैं, और administration के पन्ने इन्हें नहीं दिखाते। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: log out and ask for a new password at `/user/password`. If nothing arrives, Reports → Recent log messages says why. (The module SMTP can also send a test from its own page of settings.)",
    hi: "अपने आप को एक mail भेजिए: log out कीजिए और `/user/password` पर नया password मँगाइए। कुछ न आए, तो कारण Reports → Recent log messages में मिलेगा। (SMTP module अपने settings वाले पन्ने से भी test भेज सकता है।)",
};
