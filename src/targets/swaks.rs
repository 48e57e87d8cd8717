//! Swaks, with which people try a mail server out.

use super::secret::at_hand;
use super::steps::{FILL_IN, environment, private};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field, why,
};
use crate::account::{Account, Field};
use crate::formats::options::{blank, option, switch};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Swaks",
    about: Text {
        en: "The tool for finding out why something does not work: it sends a test mail and shows every word between you and the server.",
        hi: "कुछ न चले तो कारण जानने का औज़ार: एक test mail भेजता है और आपके और server के बीच की हर बात दिखाता है।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("--tls-on-connect"),
        starttls: Some("--tls"),
        username: Some("--auth-user"),
        password: Some("--auth-password"),
    },
    manual: "https://jetmore.org/john/code/swaks/latest/doc/ref.txt",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    // What begins with a hyphen is an option, wherever it stands.
    for (value, field) in [
        (account.address.as_str(), Field::Address),
        (account.smtp.username.as_str(), username_field(account, Protocol::Smtp)),
    ] {
        if value.starts_with('-') {
            return Err(Refusal { field, why: HYPHEN });
        }
    }
    let mut lines = lines(account);
    let mut before = vec![Step::run(INSTALL, PACKAGES), at_hand];
    let mut after = vec![private("~/.swaksrc")];
    let mut test = TEST;
    match picks.keeping {
        Keeping::Inline => {
            lines.push(blank("--auth-password").because(PASSWORD));
            after.insert(0, FILL_IN);
        }
        Keeping::Environment => before.push(environment("SWAKS_OPT_auth_password")),
        _ => test = TEST_ASKED,
    }
    after.push(Step::run(test, "swaks"));
    Ok(Setup {
        before,
        files: vec![File::whole("~/.swaksrc", Some(remark::HASH), lines).mode(0o600)],
        after,
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = vec![
        option("--server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        option("--port", &smtp.port.to_string()).because(why::port(Protocol::Smtp, smtp.security)),
    ];
    match smtp.security {
        Security::Tls => lines.push(switch("--tls-on-connect").because(ON_CONNECT)),
        Security::StartTls => lines.push(switch("--tls").because(UPGRADE)),
        Security::Plain => {}
    }
    if smtp.security != Security::Plain {
        lines.extend([
            switch("--tls-verify").because(VERIFY),
            option("--tls-ca-path", "/etc/ssl/certs").because(AUTHORITIES),
        ]);
    }
    lines.extend([
        option("--auth", "PLAIN,LOGIN").because(AUTH),
        option("--auth-user", smtp.username.as_str()).because(USERNAME),
        option("--from", address.as_str()).because(why::FROM),
        option("--to", address.as_str()).because(TO),
    ]);
    lines
}

const PACKAGES: &str = "sudo apt-get install swaks libnet-ssleay-perl ca-certificates";

const INSTALL: Text = Text {
    en: "Install Swaks, the Perl library for encryption and the list of authorities for certificates (here for Debian and Ubuntu).",
    hi: "Swaks, encryption की Perl library और certificates के लिए भरोसे वाली संस्थाओं की सूची install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const ON_CONNECT: Text = Text {
    en: "Encrypt from the first byte (TLS), as this port expects. `--tls` would mean something else: STARTTLS.",
    hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है। `--tls` का मतलब कुछ और है: STARTTLS।",
};
const UPGRADE: Text = Text {
    en: "Begin unencrypted and change to TLS (STARTTLS) before the login; if that fails, stop.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS); न हो सके, तो रुक जाइए।",
};
const VERIFY: Text = Text {
    en: "Check who issued the certificate of the server. Without this line Swaks accepts a forged one. Before version 20240103 it does not compare the name in it.",
    hi: "जाँचिए कि server का certificate किसने दिया है। यह पंक्ति न हो, तो Swaks नकली certificate भी मान लेता है। version 20240103 से पहले Swaks उसमें लिखा नाम नहीं मिलाता।",
};
const AUTHORITIES: Text = Text {
    en: "Where the authorities are listed whose certificates are believed.",
    hi: "जिन संस्थाओं के certificates पर भरोसा है, उनकी सूची यहाँ है।",
};
const AUTH: Text = Text {
    en: "Log in, in one of the two ways that nearly every server knows.",
    hi: "login कीजिए, उन दो में से एक तरीके से जो लगभग हर server जानता है।",
};
const USERNAME: Text = Text {
    en: "The name to log in with. Most providers want the whole address. Everything after the first blank counts, and nothing is quoted.",
    hi: "login करने का नाम। ज़्यादातर provider यहाँ पूरा पता चाहते हैं। पहली खाली जगह के बाद सब कुछ नाम है; quotes नहीं लगते।",
};
const TO: Text = Text {
    en: "Who gets the test mail: yourself.",
    hi: "test mail किसे मिले: आपको ही।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`, without quotes. Whoever can read this file can read it.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए, बिना quotes के। जो यह file पढ़ सके, वह password भी पढ़ सकता है।",
};
const TEST: Text = Text {
    en: "Send yourself a message. Lines with `<-` come from the server, lines with `->` from you; one with `235` means that the login worked, `250` that the message was taken. To take it back, delete the file: otherwise Swaks reads it every time.",
    hi: "अपने आप को एक mail भेजिए। `<-` वाली पंक्तियाँ server की हैं, `->` वाली आपकी; `235` का मतलब है login हो गया, `250` का मतलब mail ले ली गई। बाद में यह file मिटा दीजिए, नहीं तो Swaks इसे हर बार पढ़ेगा।",
};
const TEST_ASKED: Text = Text {
    en: "Send yourself a message. Swaks asks for the password. Lines with `<-` come from the server, lines with `->` from you; one with `235` means that the login worked, `250` that the message was taken. To take it back, delete the file: otherwise Swaks reads it every time.",
    hi: "अपने आप को एक mail भेजिए। Swaks password पूछता है। `<-` वाली पंक्तियाँ server की हैं, `->` वाली आपकी; `235` का मतलब है login हो गया, `250` का मतलब mail ले ली गई। बाद में यह file मिटा दीजिए, नहीं तो Swaks इसे हर बार पढ़ेगा।",
};
const HYPHEN: Text = Text {
    en: "Swaks takes what begins with a hyphen for an option, so such an address or login name cannot be written down for it.",
    hi: "जो hyphen (-) से शुरू हो, उसे Swaks option समझता है; इसलिए ऐसा पता या login नाम उसके लिए लिखा नहीं जा सकता।",
};
