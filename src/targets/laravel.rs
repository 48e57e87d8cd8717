//! Laravel, whose applications send mail through the settings in `.env`.

use super::secret::at_hand;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet,
    steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{Line, php, phpdotenv, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Laravel",
    about: Text {
        en: "The framework for web applications in PHP: with these settings an application sends mail.",
        hi: "PHP में web application बनाने का framework। इन settings से application mail भेजती है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("MAIL_SCHEME=smtps"),
        starttls: Some("MAIL_SCHEME=smtp"),
        username: Some("MAIL_USERNAME"),
        password: Some("MAIL_PASSWORD"),
    },
    manual: "https://laravel.com/docs/mail",
    forms: &[
        Form {
            id: "v11", name: Text { en: "Laravel 11 and later", hi: "Laravel 11 और बाद के" }
        },
        Form { id: OLD, name: Text { en: "Laravel 9 and 10", hi: "Laravel 9 और 10" } },
    ],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let old = picks.form == OLD;
    let security = account.smtp.security;
    if old && security == Security::Tls && account.smtp.port != 465 {
        return Err(Refusal { field: Field::Port(Protocol::Smtp), why: ONLY_465 });
    }
    let inline = picks.keeping != Keeping::Environment;
    let env = File::part(".env", Some(remark::HASH), lines(account, old, inline));
    let mut files = vec![if inline { env.mode(0o600) } else { env }.named("laravel.env")];
    let option = match security {
        Security::StartTls => Some(php::element(12, "require_tls", "true").because(REQUIRE)),
        Security::Plain => {
            Some(php::element(12, "auto_tls", "false").because(snippet::NO_STARTTLS))
        }
        Security::Tls => None,
    };
    let mut after = vec![PLACE];
    if let (Some(option), false) = (option, old) {
        after.push(OPTION);
        files.push(File::part("config/mail.php", Some(remark::SLASHES), vec![option]));
    }
    after.push(if inline { FILL_IN } else { steps::environment("MAIL_PASSWORD") });
    after.push(Step::run(CLEAR, "php artisan config:clear"));
    let code = format!(
        "Mail::raw('It works.', fn ($mail) => $mail->to({})->subject('Test'));",
        php::string(account.address.as_str())
    );
    after.push(snippet::send(shell::command(&["php", "artisan", "tinker", "--execute", &code])));
    Ok(Setup { before: vec![at_hand], files, after })
}

fn lines(account: &Account, old: bool, inline: bool) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (key, value, why) = match (smtp.security, old) {
        (Security::Tls, false) => ("MAIL_SCHEME", "smtps", SMTPS),
        (Security::StartTls, false) => ("MAIL_SCHEME", "smtp", SMTP),
        (Security::Plain, false) => ("MAIL_SCHEME", "smtp", why::protection(Security::Plain)),
        (Security::Tls, true) => ("MAIL_ENCRYPTION", "ssl", SSL),
        (Security::StartTls, true) => ("MAIL_ENCRYPTION", "tls", TLS),
        (Security::Plain, true) => ("MAIL_ENCRYPTION", "null", why::protection(Security::Plain)),
    };
    let mut lines = vec![
        phpdotenv::bare("MAIL_MAILER", "smtp").because(MAILER),
        phpdotenv::bare(key, value).because(why),
        phpdotenv::bare("MAIL_HOST", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        phpdotenv::bare("MAIL_PORT", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        phpdotenv::text("MAIL_USERNAME", smtp.username.as_str()).because(why::USERNAME),
    ];
    if inline {
        lines.push(phpdotenv::blank("MAIL_PASSWORD").because(BLANK));
    }
    lines.push(phpdotenv::text("MAIL_FROM_ADDRESS", address.as_str()).because(why::FROM));
    lines.push(phpdotenv::text("MAIL_FROM_NAME", snippet::name(account)).because(snippet::NAME));
    lines
}

const OLD: &str = "v10";

const MAILER: Text = Text {
    en: "Hand mail to a server by SMTP. With `log` Laravel would only write it into a file.",
    hi: "mail SMTP से server को दीजिए। `log` लिखें तो Laravel mail को केवल एक file में लिखता है।",
};
const SMTPS: Text = Text {
    en: "Encrypt from the first byte, as this port expects. `tls` or `ssl` would be an error here: since version 11 only `smtp` and `smtps` are known.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। यहाँ `tls` या `ssl` लिखने से error आता है: version 11 से केवल `smtp` और `smtps` चलते हैं।",
};
const SMTP: Text = Text {
    en: "Begin unencrypted and change to TLS before the login (STARTTLS). `tls` would be an error here: since version 11 only `smtp` and `smtps` are known.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS)। यहाँ `tls` लिखने से error आता है: version 11 से केवल `smtp` और `smtps` चलते हैं।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. Up to version 10 this is called `ssl`, and it works at port 465 only.",
    hi: "पहले byte से encrypt कीजिए। version 10 तक इसे `ssl` कहते हैं, और यह केवल port 465 पर चलता है।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login (STARTTLS). Up to version 10 this is called `tls`. Laravel 10 cannot insist on it: it relies on the server's offer, so prefer port 465 where there is one.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS)। version 10 तक इसे `tls` कहते हैं। Laravel 10 इसे ज़रूरी नहीं बना सकता, server की पेशकश पर निर्भर रहता है। इसलिए port 465 मिले तो वही लीजिए।",
};
const BLANK: Text = Text {
    en: "Write the password in the place of `YOUR-PASSWORD`. The file `.env` stays on the server and is never kept with the code.",
    hi: "`YOUR-PASSWORD` की जगह password लिखिए। `.env` file server पर ही रहती है, code के साथ कभी नहीं रखी जाती।",
};
const REQUIRE: Text = Text {
    en: "Insist on STARTTLS: without this line a disturbed connection would go on in the clear. Laravel with Symfony Mailer 7.3 or later knows it; older ones pass over it.",
    hi: "STARTTLS ज़रूर हो: यह पंक्ति न हो, तो बिगाड़े गए connection पर बात खुली चलती रहेगी। इसे Symfony Mailer 7.3 या बाद वाला Laravel समझता है; पुराने इस पर ध्यान नहीं देते।",
};
const PLACE: Step = Step::new(Text {
    en: "Put the lines into the file `.env` of your application, in the place of lines with the same names. To take it back, put the old lines back.",
    hi: "ये पंक्तियाँ अपनी application की `.env` file में, उन्हीं नामों वाली पंक्तियों की जगह रखिए। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर रख दीजिए।",
});
const OPTION: Step = Step::new(Text {
    en: "Put the line for `config/mail.php` there between the brackets of `'smtp' => [ … ]`.",
    hi: "`config/mail.php` वाली पंक्ति वहाँ `'smtp' => [ … ]` के brackets के बीच रखिए।",
});
const FILL_IN: Step = Step::new(Text {
    en: "In `.env`, put the password in the place of `YOUR-PASSWORD`, between the double quotes. Before each `\\`, `\"` and `$` of the password write a `\\`.",
    hi: "`.env` में `YOUR-PASSWORD` की जगह, double quotes के बीच, अपना password लिखिए। password में `\\`, `\"` या `$` हो, तो उसके पहले एक `\\` और लिखिए।",
});
const CLEAR: Text = Text {
    en: "Let Laravel forget the settings that it may have stored.",
    hi: "Laravel ने पुरानी settings जमा कर रखी हों, तो उन्हें भुलवाइए।",
};
const ONLY_465: Text = Text {
    en: "Laravel 10 encrypts from the first byte at port 465 only. Choose Laravel 11, port 465, or STARTTLS.",
    hi: "Laravel 10 पहले byte से encryption केवल port 465 पर करता है। Laravel 11, port 465 या STARTTLS चुनिए।",
};
const NOT_ASCII: Text = Text {
    en: "Laravel sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Laravel केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
