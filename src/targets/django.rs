//! Django, whose sites send mail through these settings.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet,
    username_field, why,
};
use crate::account::{Account, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, python, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Django",
    about: Text {
        en: "The framework for web sites in Python: with these settings a site can send mail, for forgotten passwords or error reports.",
        hi: "Python में website बनाने का framework। इन settings से site mail भेज सकती है, जैसे भूला हुआ password बदलने की या error की सूचना।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("EMAIL_USE_SSL"),
        starttls: Some("EMAIL_USE_TLS"),
        username: Some("EMAIL_HOST_USER"),
        password: Some("EMAIL_HOST_PASSWORD"),
    },
    manual: "https://docs.djangoproject.com/en/stable/topics/email/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    // Python's own SMTP logs in with ASCII only.
    if !account.smtp.username.as_str().is_ascii() {
        let field = username_field(account, Protocol::Smtp);
        return Err(Refusal { field, why: NOT_ASCII });
    }
    if !account.address.local_part().is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    let send =
        shell::command(&["python", "manage.py", "sendtestemail", "--", account.address.as_str()]);
    Ok(Setup {
        before: vec![at_hand],
        files: vec![
            File::part("settings.py", Some(remark::HASH), lines(account))
                .media_type("text/x-python"),
        ],
        after: vec![
            Step::new(PLACE),
            Step::run(SECRET, "read -rs EMAIL_HOST_PASSWORD && export EMAIL_HOST_PASSWORD"),
            snippet::send(send),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let (switch, value, why_switch) = match smtp.security {
        Security::Tls => ("EMAIL_USE_SSL", "True", USE_SSL),
        Security::StartTls => ("EMAIL_USE_TLS", "True", USE_TLS),
        Security::Plain => ("EMAIL_USE_TLS", "False", why::UNENCRYPTED),
    };
    let from = account.name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    vec![
        python::import("os").because(IMPORT),
        Line::default(),
        python::string("EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
            .because(BACKEND),
        python::string("EMAIL_HOST", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        python::constant("EMAIL_PORT", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        python::constant(switch, value).because(why_switch),
        python::string("EMAIL_HOST_USER", smtp.username.as_str()).because(why::USERNAME),
        python::environment("EMAIL_HOST_PASSWORD", "EMAIL_HOST_PASSWORD").because(PASSWORD),
        python::constant("EMAIL_TIMEOUT", "30").because(TIMEOUT),
        python::string("DEFAULT_FROM_EMAIL", &from).because(FROM),
        python::string("SERVER_EMAIL", address.as_str()).because(SERVER),
    ]
}

const IMPORT: Text = Text {
    en: "Python's way to the environment, for the password below. Settings files often have this line already.",
    hi: "Python इसी से environment पढ़ता है, नीचे password के लिए। settings file में यह पंक्ति अक्सर पहले से होती है।",
};
const BACKEND: Text = Text {
    en: "Hand mail to a server by SMTP. For trying things out, Django also has a backend that only prints it.",
    hi: "mail SMTP से server को दीजिए। आज़माने के लिए Django में ऐसा backend भी है जो mail केवल screen पर छापता है।",
};
const USE_SSL: Text = Text {
    en: "Encrypt from the first byte. Django calls this SSL, the old name of TLS; it cannot stand together with `EMAIL_USE_TLS`.",
    hi: "पहले byte से encrypt कीजिए। Django इसे SSL कहता है, जो TLS का पुराना नाम है। इसके साथ `EMAIL_USE_TLS` नहीं लिखा जा सकता।",
};
const USE_TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login. Django calls this TLS, others call it STARTTLS; it cannot stand together with `EMAIL_USE_SSL`.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए। Django इसे TLS कहता है, दूसरे STARTTLS कहते हैं। इसके साथ `EMAIL_USE_SSL` नहीं लिखा जा सकता।",
};
const PASSWORD: Text = Text {
    en: "The password comes from an environment variable (a value that a program is given when it starts), so it is never in your source code. Without it the site does not start, which is better than finding out later.",
    hi: "password environment variable से आता है, यानी उस मान से जो program को शुरू होते समय मिलता है। इस तरह वह source code में कभी नहीं आता। वह न मिले तो site शुरू ही नहीं होती; बाद में पता चलने से यह अच्छा है।",
};
const TIMEOUT: Text = Text {
    en: "Give up after 30 seconds without an answer. Otherwise a visitor waits as long as the server is silent.",
    hi: "30 सेकंड तक जवाब न आए तो छोड़ दीजिए। नहीं तो server जितनी देर चुप रहे, site पर आया व्यक्ति भी उतनी देर रुका रहेगा।",
};
const FROM: Text = Text {
    en: "The sender of what the site writes to people. Most providers accept only your own address here.",
    hi: "site लोगों को जो mail भेजे, उसका भेजने वाला। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं।",
};
const SERVER: Text = Text {
    en: "The sender of error reports to the administrators.",
    hi: "administrators को जाने वाली error की सूचनाओं का भेजने वाला।",
};
const PLACE: Text = Text {
    en: "Put the lines into the `settings.py` of your project. If lines with the same names are there, replace those, but keep a copy to put back.",
    hi: "ये पंक्तियाँ अपने project की `settings.py` में रखिए। इन्हीं नामों की पंक्तियाँ वहाँ पहले से हों, तो उन्हें हटा दीजिए, पर उनकी नक़ल रखिए, ताकि वापस लौट सकें।",
};
const SECRET: Text = Text {
    en: "Give the password to this shell: the first line waits for it and shows nothing while you type. On a server, let the service that starts your site set the variable, from a file that only root can read.",
    hi: "password इसी shell को दीजिए: पहली पंक्ति उसके लिए रुकती है और लिखते समय कुछ नहीं दिखाती। असली server पर यह variable वह service दे जो आपकी site चलाती है, ऐसी file से जिसे केवल root पढ़ सके।",
};
const NOT_ASCII: Text = Text {
    en: "Django logs in and writes senders only in English letters, digits and signs (ASCII). Use an address and a login name without others.",
    hi: "Django login नाम और भेजने वाले का पता केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) में लिख सकता है। ऐसा ही पता और login नाम लीजिए।",
};
