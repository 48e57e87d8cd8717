//! phpBB, which is set up in its administration control panel.

use super::secret::at_hand;
use super::{
    Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why,
};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "phpBB",
    about: Text {
        en: "A free forum program. It mails its members when there is an answer, and when they have forgotten their password.",
        hi: "forum का एक मुफ़्त program। जवाब आने पर, और password भूल जाने पर, वह अपने सदस्यों को mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl://"),
        starttls: Some("SMTP server port"),
        username: Some("SMTP username"),
        password: Some("SMTP password"),
    },
    manual: "https://www.phpbb.com/support/docs/en/3.3/ug/adminguide/client_email/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: Vec::new(),
        after: vec![Step::screen(SCREEN, entries(account)), Step::new(TEST)],
    })
}

fn entries(account: &Account) -> Vec<Entry> {
    let Account { address, smtp, .. } = account;
    let (host, why_host) = match smtp.security {
        Security::Tls => (format!("ssl://{}", smtp.host.as_str()), web::SSL_PREFIX),
        security => (smtp.host.as_str().to_owned(), why::taken_as_offered(security)),
    };
    let mut entries = vec![
        Entry::new("Enable emails", "Enabled", ENABLE),
        Entry::new("From email address", address.as_str(), why::FROM),
        Entry::new("Use SMTP server for email", "Yes", web::BY_SMTP),
        Entry::new("SMTP server address", host, why_host),
        Entry::new(
            "SMTP server port",
            smtp.port.to_string(),
            why::port(Protocol::Smtp, smtp.security),
        ),
        Entry::new("Authentication method for SMTP", "PLAIN", METHOD),
        Entry::new("SMTP username", smtp.username.as_str(), why::USERNAME),
        Entry::new("SMTP password", "", PASSWORD),
    ];
    if smtp.security != Security::Plain {
        entries.extend([
            Entry::new("Verify SSL certificate", "Yes", why::VERIFY),
            Entry::new("Verify SMTP peer name", "Yes", why::ITS_NAME),
            Entry::new("Allow self-signed SSL certificates", "No", why::SELF_SIGNED),
        ]);
    }
    entries
}

const ENABLE: Text = Text {
    en: "Let the board send mail at all.", hi: "board को mail भेजने दीजिए।"
};
const METHOD: Text = Text {
    en: "Log in with name and password, in the way that nearly every server knows. If yours refuses it, choose `LOGIN`.",
    hi: "नाम और password से login कीजिए, उस तरीके से जिसे लगभग हर server जानता है। आपका server न माने, तो `LOGIN` चुनिए।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. phpBB keeps it, readable, in its database; so an app password is better than your everyday one.",
    hi: "password यहाँ लिखिए। phpBB उसे अपने database में खुला रखता है; इसलिए रोज़ वाले password से app password अच्छा है।",
};
const SCREEN: Text = Text {
    en: "Open the Administration Control Panel (ACP), go to General → Client communication → Email settings, fill in these fields and press Submit. To take it back, set “Use SMTP server for email” to No again.",
    hi: "Administration Control Panel (ACP) खोलिए, General → Client communication → Email settings पर जाइए, ये खाने भरिए और Submit दबाइए। वापस पहले जैसा करना हो, तो “Use SMTP server for email” को फिर No कर दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: on the same page, press “Send a test email”. If it fails, Maintenance → Error log shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: उसी पन्ने पर “Send a test email” दबाइए। न जाए, तो Maintenance → Error log में server का जवाब दिखता है।",
};
