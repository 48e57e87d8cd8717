//! Home Assistant, which mails what happens in the house.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::{Account, DisplayName};
use crate::formats::mailbox::phrase;
use crate::formats::{Line, remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Home Assistant",
    about: Text {
        en: "The program that brings the lamps, sensors and cameras of a house together. It mails you what your automations have to say.",
        hi: "घर की बत्तियों, sensors और cameras को एक जगह लाने वाला program। आपके automations जो कहना चाहें, उसे वह mail से भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("encryption: tls"),
        starttls: Some("encryption: starttls"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://www.home-assistant.io/integrations/smtp/",
    forms: &[],
    keeping: &[Keeping::File],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    let secrets = vec![yaml::blank(0, SECRET).because(why::BLANK)];
    Ok(Setup {
        before: vec![at_hand],
        files: vec![
            File::part("configuration.yaml", Some(remark::HASH), lines(account))
                .media_type("application/yaml"),
            File::part("secrets.yaml", Some(remark::HASH), secrets)
                .mode(0o600)
                .media_type("application/yaml"),
        ],
        after: vec![
            Step::new(PLACE),
            web::FILL_IN_DOUBLE,
            Step::run(CHECK, "ha core check\nha core restart"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let (encryption, why_encryption) = match smtp.security {
        Security::Tls => ("tls", TLS),
        Security::StartTls => ("starttls", STARTTLS),
        Security::Plain => ("none", why::protection(Security::Plain)),
    };
    // A name in other letters would be encoded together with the address behind it.
    let name = name.as_ref().map(DisplayName::as_str);
    let (shown, why_sender) = match name {
        Some(name) if name.is_ascii() => (Some(name), why::FROM),
        Some(_) => (None, NAMELESS),
        None => (None, why::FROM),
    };
    let mut lines = vec![
        yaml::parent(0, "notify").because(NOTIFY),
        yaml::text(2, "- platform", "smtp").because(PLATFORM),
        yaml::text(4, "name", "mail").because(NAME),
        yaml::text(4, "server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        yaml::bare(4, "port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        yaml::text(4, "encryption", encryption).because(why_encryption),
    ];
    if smtp.security != Security::Plain {
        lines.push(yaml::bare(4, "verify_ssl", "true").because(why::VERIFY));
    }
    lines.extend([
        yaml::text(4, "username", smtp.username.as_str()).because(why::USERNAME),
        yaml::bare(4, "password", "!secret smtp_password").because(PASSWORD),
        yaml::text(4, "sender", address.as_str()).because(why_sender),
    ]);
    if let Some(name) = shown {
        lines.push(yaml::text(4, "sender_name", &phrase(name)).because(why::NAME));
    }
    lines
        .extend([yaml::parent(4, "recipient"), yaml::item(6, address.as_str()).because(RECIPIENT)]);
    lines
}

const SECRET: &str = "smtp_password";

const NOTIFY: Text = Text {
    en: "The ways to send notices. If your file has this line already, put only what stands below it there.",
    hi: "सूचना भेजने के तरीके। यह पंक्ति आपकी file में पहले से हो, तो केवल इसके नीचे की पंक्तियाँ वहाँ रखिए।",
};
const PLATFORM: Text = Text {
    en: "Send by mail, through a server (SMTP).",
    hi: "mail से भेजिए, किसी SMTP server के रास्ते।",
};
const NAME: Text = Text {
    en: "The name for your automations: they call the action `notify.mail`.",
    hi: "आपके automations के लिए नाम: वे `notify.mail` action बुलाते हैं।",
};
const TLS: Text = Text {
    en: "Encrypt from the first byte. Here `tls` means just that; for a change on the way the word is `starttls`.",
    hi: "पहले byte से encrypt कीजिए। यहाँ `tls` का मतलब यही है; बीच में बदलने के लिए शब्द `starttls` है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if the server does not offer it, nothing is sent.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; server यह न दे, तो कुछ नहीं भेजा जाता।",
};
const PASSWORD: Text = Text {
    en: "Take the password from `secrets.yaml`, which you never show to anyone, while this file is often shared.",
    hi: "password `secrets.yaml` से लीजिए, जो आप किसी को नहीं दिखाते; यह file तो अक्सर दिखाई जाती है।",
};
const NAMELESS: Text = Text {
    en: "The sender of the mail. Most providers accept only your own address here. Your name is left out: Home Assistant would spoil the sender with letters that are not English ones.",
    hi: "mail भेजने वाले का पता। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं। आपका नाम छोड़ दिया गया है: अंग्रेज़ी से अलग अक्षर हों तो Home Assistant भेजने वाले का पता बिगाड़ देता है।",
};
const RECIPIENT: Text = Text {
    en: "Who gets the notices: yourself. Further addresses go below, each on a line of its own.",
    hi: "सूचनाएँ किसे मिलें: आपको। और पते इसके नीचे लिखिए, हर पता अपनी पंक्ति में।",
};
const PLACE: Text = Text {
    en: "Put the lines of both files into the ones of the same name in the `config` folder, with the blanks at their beginning; the File editor or Studio Code Server add-on opens them. If your version offers SMTP under Settings → Devices & services → Add integration, enter the same values there instead. To take it back, remove the lines.",
    hi: "दोनों files की पंक्तियाँ `config` folder की इन्हीं नामों वाली files में रखिए, शुरू की खाली जगहों समेत; File editor या Studio Code Server add-on से वे खुलती हैं। आपके version में Settings → Devices & services → Add integration में SMTP मिले, तो यही मान वहाँ लिखिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const CHECK: Text = Text {
    en: "Let Home Assistant check its files and restart it, in the terminal add-on; or by hand: Developer tools → YAML → “Check configuration”, then Restart.",
    hi: "terminal add-on में Home Assistant से उसकी files जँचवाइए और उसे फिर से शुरू कीजिए; या हाथ से: Developer tools → YAML → “Check configuration”, फिर Restart।",
};
const TEST: Text = Text {
    en: "Send yourself a message: open Developer tools → Actions, choose `notify.mail`, type something as the message and press “Perform action”. If nothing arrives, Settings → System → Logs says why.",
    hi: "अपने आप को एक mail भेजिए: Developer tools → Actions खोलिए, `notify.mail` चुनिए, message में कुछ लिखिए और “Perform action” दबाइए। कुछ न आए, तो कारण Settings → System → Logs में मिलेगा।",
};
