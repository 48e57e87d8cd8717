//! GNU Mailman 3, which sends what is written to its lists.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, why};
use crate::account::Account;
use crate::formats::{Line, configparser};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "GNU Mailman 3",
    about: Text {
        en: "The server of mailing lists: what one member writes, it sends to all.",
        hi: "mailing lists का server: एक सदस्य जो लिखे, वह सबको भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtp_secure_mode: smtps"),
        starttls: Some("smtp_secure_mode: starttls"),
        username: Some("smtp_user"),
        password: Some("smtp_pass"),
    },
    manual: "https://docs.mailman3.org/projects/mailman/en/latest/src/mailman/config/docs/config.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    Ok(Setup {
        before: vec![at_hand(account)?, Step::new(SENDERS)],
        files: vec![File::part(PLACE, machine::HASH, lines(account)).mode(0o640)],
        after: vec![
            Step::run(
                MERGE,
                "sudo chown root:list /etc/mailman3/mailman.cfg\nsudo chmod 640 /etc/mailman3/mailman.cfg",
            ),
            machine::fill_in(PLACE),
            Step::run(CHECK, "sudo -u list mailman conf -s mta\nsudo systemctl restart mailman3"),
            Step::run(TEST, "sudo tail /var/log/mailman3/smtp.log"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let smtp = &account.smtp;
    let mode = match smtp.security {
        Security::Tls => "smtps",
        Security::StartTls => "starttls",
        Security::Plain => "smtp",
    };
    let set = |key, value: &str, why| configparser::raw(key, value).because(why);
    let mut lines = vec![
        configparser::section("mta"),
        set("smtp_host", smtp.host.as_str(), why::host(Protocol::Smtp)),
        set("smtp_port", &smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        set("smtp_secure_mode", mode, why::protection(smtp.security)),
    ];
    if smtp.security != Security::Plain {
        lines.extend([
            set("smtp_verify_cert", "yes", why::VERIFY),
            set("smtp_verify_hostname", "yes", HOSTNAME),
        ]);
    }
    lines.extend([
        set("smtp_user", smtp.username.as_str(), why::USERNAME),
        configparser::blank("smtp_pass").because(BLANK),
    ]);
    lines
}

const PLACE: &str = "/etc/mailman3/mailman.cfg";

const HOSTNAME: Text = Text {
    en: "The certificate must bear the name of this server, not of any.",
    hi: "certificate पर इसी server का नाम हो, किसी और का नहीं।",
};
const BLANK: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, to the end of the line and as it is, without quotes. Mailman has no other place for it.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, पंक्ति के अंत तक, ज्यों का त्यों, बिना quotes के। Mailman में उसके लिए कोई दूसरी जगह नहीं है।",
};
const SENDERS: Text = Text {
    en: "Know this first: Mailman sends with the addresses of your lists as senders, and in the name of their members. A usual mailbox accepts only its own address and few mails a day; take a server that sends for your whole domain.",
    hi: "पहले यह जान लीजिए: Mailman भेजने वाले की जगह आपकी lists के पते लगाता है, और सदस्यों के नाम से भेजता है। आम mailbox केवल अपना पता मानता है और दिन में थोड़ी ही mail लेता है; ऐसा server लीजिए जो आपके पूरे domain के लिए भेजता हो।",
};
const MERGE: Text = Text {
    en: "Put the lines into `/etc/mailman3/mailman.cfg`. There may be one part `[mta]` only: if it is there, replace the lines of the same names in it. The file is for root and the group `list` alone (mode 640). Keep a copy of the old one to take it back.",
    hi: "ये पंक्तियाँ `/etc/mailman3/mailman.cfg` में रखिए। `[mta]` वाला हिस्सा एक ही हो सकता है: पहले से हो, तो उसमें इन्हीं नामों की पंक्तियाँ बदलिए। file केवल root और `list` group के लिए है (mode 640)। पुरानी file की एक नक़ल रखिए, ताकि वापस लौट सकें।",
};
const CHECK: Text = Text {
    en: "Let Mailman say what it has read, and restart it. The first command shows the password too. A misspelt name is passed over without a word, so compare.",
    hi: "Mailman से पूछिए कि उसने क्या पढ़ा, और उसे फिर से चलाइए। पहली command password भी दिखाती है। ग़लत लिखा नाम चुपचाप छोड़ दिया जाता है, इसलिए मिलाकर देखिए।",
};
const TEST: Text = Text {
    en: "Write to one of your lists: the message must come back to you. If not, the log tells what the server answered.",
    hi: "अपनी किसी list को mail लिखिए: वह लौटकर आपके पास आनी चाहिए। न आए तो log बताता है कि server ने क्या जवाब दिया।",
};
