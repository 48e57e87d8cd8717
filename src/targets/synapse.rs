//! Synapse, a server of Matrix, which writes to its users about messages and passwords.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, why};
use crate::account::{Account, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, percent, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Matrix Synapse",
    about: Text {
        en: "A server for Matrix chats. It sends mail when somebody forgets a password, enters an address or misses messages.",
        hi: "Matrix chat का server। जब कोई password भूले, पता जोड़े या उससे संदेश छूट जाएँ, तब यह mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("force_tls"),
        starttls: Some("require_transport_security"),
        username: Some("smtp_user"),
        password: Some("smtp_pass"),
    },
    manual: "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#email",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::File],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    // The address goes into headers that are encoded as a whole.
    if !account.address.as_str().is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    let inline = picks.keeping != Keeping::File;
    let file = File::whole(PLACE, machine::HASH, lines(account, inline))
        .media_type("application/yaml")
        .mode(0o640);
    let mut after = vec![Step::run(SAVE, machine::install("640", "matrix-synapse", PLACE))];
    if inline {
        after.extend([machine::fill_in(PLACE), Step::new(SIGNS)]);
    } else {
        after.push(machine::password_file("matrix-synapse", SECRET));
    }
    after.extend([
        Step::run(LOAD, START),
        Step::run(TEST, "sudo journalctl -u matrix-synapse -n 20"),
    ]);
    Ok(Setup { before: vec![at_hand(account)?], files: vec![file], after })
}

fn lines(account: &Account, inline: bool) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let from = match name {
        Some(name) if name.as_str().is_ascii() => mailbox(name.as_str(), address.as_str()),
        _ => address.as_str().to_owned(),
    };
    let mut lines = vec![
        yaml::parent(0, "email"),
        yaml::text(2, "smtp_host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        yaml::bare(2, "smtp_port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
    ];
    let set = |key, value, why| yaml::bare(2, key, value).because(why);
    lines.extend(match smtp.security {
        Security::Tls => vec![set("force_tls", "true", TLS)],
        Security::StartTls => vec![
            set("enable_tls", "true", why::protection(smtp.security)),
            set("require_transport_security", "true", why::MANDATORY),
        ],
        Security::Plain => vec![
            set("enable_tls", "false", why::protection(smtp.security)),
            set("require_transport_security", "false", why::protection(smtp.security)),
        ],
    });
    lines.push(yaml::text(2, "smtp_user", smtp.username.as_str()).because(why::USERNAME));
    lines.push(if inline {
        yaml::blank(2, "smtp_pass").because(BLANK)
    } else {
        yaml::text(2, "smtp_pass_path", SECRET).because(PATH)
    });
    lines.push(yaml::text(2, "notif_from", &percent::literal(&from)).because(FROM));
    lines
}

const PLACE: &str = "/etc/matrix-synapse/conf.d/email.yaml";
const SECRET: &str = "/etc/matrix-synapse/smtp_password";
const START: &str = "sudo systemctl restart matrix-synapse\nsystemctl status matrix-synapse";

const TLS: Text = Text {
    en: "Encrypt from the first byte (TLS), as this port expects. Synapse checks the certificate by itself.",
    hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है। certificate Synapse अपने आप जाँचता है।",
};
const BLANK: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`. Only root and Synapse may read the file.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए। यह file केवल root और Synapse पढ़ सकें।",
};
const PATH: Text = Text {
    en: "The file that holds the password and nothing else; recent versions of Synapse know this line.",
    hi: "वह file जिसमें password है और कुछ नहीं; यह पंक्ति Synapse के नए versions जानते हैं।",
};
const FROM: Text = Text {
    en: "The sender of the mail. Most providers accept only your own address here. A percent sign is written twice, for `%(app)s` would be the name of the program.",
    hi: "mail भेजने वाला। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं। percent का चिह्न दो बार लिखा जाता है, क्योंकि `%(app)s` का मतलब program का नाम होता है।",
};
const SAVE: Text = Text {
    en: "Save the file and put it into its place, for root and Synapse alone (mode 640). Elsewhere than on Debian and Ubuntu put the lines into `homeserver.yaml`, which may have one part `email` only. Remove them to take everything back.",
    hi: "file save कीजिए और उसकी जगह पर रखिए, केवल root और Synapse के लिए (mode 640)। Debian और Ubuntu के सिवा दूसरी जगह ये पंक्तियाँ `homeserver.yaml` में रखिए, जिसमें `email` वाला हिस्सा एक ही हो सकता है। सब कुछ पहले जैसा करना हो, तो उन्हें हटा दीजिए।",
};
const SIGNS: Text = Text {
    en: "If the password holds a double quote or a backslash, write a backslash in front of it.",
    hi: "password में double quote या backslash हो, तो उसके आगे एक backslash लिखिए।",
};
const LOAD: Text = Text {
    en: "Start Synapse with the settings; a mistake in them keeps it from starting and stands in the status.",
    hi: "Synapse को settings के साथ फिर से चलाइए; उनमें ग़लती हो तो वह शुरू नहीं होता, और कारण status में दिखता है।",
};
const TEST: Text = Text {
    en: "In Element or another program for Matrix, add your address to your account: a message with a link must arrive. If not, the log tells why.",
    hi: "Element या Matrix के किसी दूसरे program में अपने account में अपना पता जोड़िए: link वाली एक mail आनी चाहिए। न आए तो log कारण बताता है।",
};
const NOT_ASCII: Text = Text {
    en: "Your address holds letters beyond English ones (ASCII), which Synapse cannot write as a sender. Use another address.",
    hi: "आपके पते में अंग्रेज़ी के बाहर के अक्षर हैं (ASCII नहीं), और Synapse उसे भेजने वाले की जगह लिख नहीं सकता। दूसरा पता लीजिए।",
};
