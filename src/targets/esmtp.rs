//! esmtp, which sends for one user and knows STARTTLS only.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, steps, why};
use crate::account::{Account, Field};
use crate::formats::{Line, bare, configparser, octal, percent};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "esmtp",
    about: Text {
        en: "An old program that sends mail for one user, in the place of sendmail. It is no longer developed; msmtp does the same and more.",
        hi: "पुराना program जो sendmail की जगह एक user की mail भेजता है। अब उसका विकास नहीं होता; msmtp यही और इससे ज़्यादा करता है।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: None,
        starttls: Some("starttls"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://manpages.debian.org/bookworm/esmtp/esmtprc.5.en.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let Account { address, smtp, .. } = account;
    let at_hand = at_hand(account)?;
    let (upgrade, why_upgrade) = match smtp.security {
        Security::StartTls => ("required", REQUIRED),
        Security::Plain => ("disabled", why::protection(Security::Plain)),
        Security::Tls => {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: NO_TLS });
        }
    };
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    // `%u` in a sender is the user of the machine.
    let sender = percent::literal(address.as_str());
    let lines = vec![
        octal::bare("hostname", &server).because(why::host(Protocol::Smtp)),
        octal::bare("starttls", upgrade).because(why_upgrade),
        octal::text("username", smtp.username.as_str()).because(why::USERNAME),
        octal::blank("password").because(why::BLANK),
        octal::text("force reverse_path", &sender).because(why::FROM),
    ];
    let mut files = vec![File::whole("~/.esmtprc", machine::HASH, lines).mode(0o600)];
    let (test, command) = if smtp.security == Security::StartTls {
        files.push(File::whole(LIMITS, machine::HASH, limits()));
        (TEST, format!("OPENSSL_CONF={LIMITS} esmtp -v"))
    } else {
        (TEST_PLAIN, "esmtp -v".to_owned())
    };
    Ok(Setup {
        before: vec![Step::new(OLD), at_hand, Step::run(INSTALL, "sudo apt-get install esmtp")],
        files,
        after: vec![
            steps::private("~/.esmtprc"),
            steps::FILL_IN,
            Step::new(SIGNS),
            Step::run(test, machine::send(account, &command)),
        ],
    })
}

/// Settings of OpenSSL, which esmtp encrypts with.
fn limits() -> Vec<Line> {
    let leads = |key: &str, to| bare::fixed(key, " = ", to).because(LEADS);
    vec![
        leads("openssl_conf", "settings"),
        configparser::section("settings"),
        leads("ssl_conf", "ssl"),
        configparser::section("ssl"),
        leads("system_default", "limits"),
        configparser::section("limits"),
        bare::fixed("MaxProtocol", " = ", "TLSv1.2").because(LIMIT),
    ]
}

const LIMITS: &str = "~/.esmtp-openssl.cnf";

const OLD: Text = Text {
    en: "Take esmtp only where nothing else is to be had: nobody develops it any more, and with TLS 1.3, which most servers speak today, it gets stuck without a word. msmtp does the same work and is in the list of programs here.",
    hi: "esmtp तभी लीजिए जब और कुछ न मिले: अब कोई उसका विकास नहीं करता, और TLS 1.3 पर, जो आज ज़्यादातर servers बोलते हैं, वह चुपचाप अटक जाता है। msmtp यही काम करता है और यहाँ programs की सूची में है।",
};
const INSTALL: Text = Text {
    en: "Install esmtp (Debian and Ubuntu).",
    hi: "esmtp install कीजिए (Debian और Ubuntu)।",
};
const REQUIRED: Text = Text {
    en: "Change to TLS before the login, and stop if the server cannot. `enabled` would go on in the clear, and without the line nothing is encrypted.",
    hi: "login से पहले TLS में बदलिए, और server न कर सके तो रुक जाइए। `enabled` लिखने पर बात खुली भी चलती रहती, और यह पंक्ति न हो तो कुछ भी encrypted नहीं होता।",
};
const SIGNS: Text = Text {
    en: "If the password holds a backslash, write it twice; write a double quote as `\\042`. All other signs stand as they are.",
    hi: "password में backslash हो तो उसे दो बार लिखिए; double quote को `\\042` लिखिए। बाकी सब चिह्न ज्यों के त्यों रहते हैं।",
};
const LEADS: Text = Text {
    en: "Names the part below where OpenSSL reads on.",
    hi: "नीचे के उस हिस्से का नाम, जहाँ OpenSSL आगे पढ़ता है।",
};
const LIMIT: Text = Text {
    en: "Nothing newer than TLS 1.2: in TLS 1.3 esmtp waits for ever after the change to TLS. TLS 1.2 is safe, and nearly all servers know it.",
    hi: "TLS 1.2 से नया कुछ नहीं: TLS 1.3 में esmtp TLS में बदलने के बाद रुका ही रहता है। TLS 1.2 सुरक्षित है, और लगभग सभी servers उसे जानते हैं।",
};
const TEST: Text = Text {
    en: "Send yourself a message; `-v` shows the conversation. `OPENSSL_CONF` names the second file; whatever else starts esmtp must set it too. Remove both files to take everything back.",
    hi: "अपने आप को एक mail भेजिए; `-v` पूरी बातचीत दिखाता है। `OPENSSL_CONF` दूसरी file का नाम बताता है; esmtp को जो भी और शुरू करे, उसे भी यह देना होगा। सब कुछ वापस लेना हो तो दोनों files हटा दीजिए।",
};
const TEST_PLAIN: Text = Text {
    en: "Send yourself a message; `-v` shows the conversation. Remove the file to take everything back.",
    hi: "अपने आप को एक mail भेजिए; `-v` पूरी बातचीत दिखाता है। सब कुछ वापस लेना हो तो यह file हटा दीजिए।",
};
const NO_TLS: Text = Text {
    en: "esmtp cannot encrypt from the first byte (TLS, port 465); it knows STARTTLS only. Choose the port with STARTTLS, usually 587, or msmtp.",
    hi: "esmtp पहले byte से encryption (TLS, port 465) नहीं कर सकता; वह केवल STARTTLS जानता है। STARTTLS वाला port चुनिए, आम तौर पर 587, या फिर msmtp।",
};
