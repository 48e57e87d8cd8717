//! listmonk, which sends newsletters.

use super::secret::at_hand;
use super::variables::sender;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "listmonk",
    about: Text {
        en: "Newsletters and mailing lists from a server of one's own.",
        hi: "अपने server से newsletter और mailing list।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("STARTTLS"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://listmonk.app/docs/configuration/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    // In the clear, its PLAIN refuses to show the password; LOGIN does not.
    let (tls, auth) = match smtp.security {
        Security::Tls => ("SSL/TLS", "PLAIN"),
        Security::StartTls => ("STARTTLS", "PLAIN"),
        Security::Plain => ("Off", "LOGIN"),
    };
    let mut entries = vec![
        Entry::new("Host", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Auth protocol", auth, AUTH),
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
        Entry::new("TLS", tls, why::protection(smtp.security)),
    ];
    if smtp.security != Security::Plain {
        entries.push(Entry::new("Skip TLS verification", "off", why::VERIFY));
    }
    let from = vec![Entry::new("Default `from` email", sender(account), why::FROM)];
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![
            Step::screen(SERVER, entries),
            Step::screen(GENERAL, from),
            Step::new(SAVE),
            Step::new(TEST),
        ],
    })
}

const SERVER: Text = Text {
    en: "In listmonk, open **Settings**, **Settings**, **SMTP**, and fill in the first server there, or one that **Add new** makes. `config.toml` knows nothing of mail: these settings are kept in the database.",
    hi: "listmonk में **Settings**, फिर **Settings**, फिर **SMTP** खोलिए और पहला server भरिए, या **Add new** से नया बनाइए। `config.toml` में mail की settings नहीं होतीं: ये database में रहती हैं।",
};
const AUTH: Text = Text {
    en: "How listmonk shows the password to the server. Over an encrypted connection PLAIN is right; LOGIN is for servers that know nothing else, or have no encryption.",
    hi: "listmonk server को password कैसे दिखाता है। encrypted connection पर PLAIN ठीक है; LOGIN उन servers के लिए है जो और कुछ नहीं जानते, या जिन पर encryption नहीं है।",
};
const PASSWORD: Text = Text {
    en: "The password that you have at hand. listmonk keeps it in its database.",
    hi: "वह password जो आपने तैयार रखा है। listmonk उसे अपने database में रखता है।",
};
const GENERAL: Text = Text {
    en: "Under **General**, enter who the newsletters come from.",
    hi: "**General** के नीचे लिखिए कि newsletter किसकी ओर से जाते हैं।",
};
const SAVE: Text = Text {
    en: "Press **Save**; listmonk then restarts by itself. Servers that should rest are switched off here as well, with **Enabled**. Mind how many messages a day your provider allows: an ordinary mailbox is not made for newsletters.",
    hi: "**Save** दबाइए; listmonk अपने आप फिर से शुरू होता है। किसी server को बंद करना हो, तो यहीं **Enabled** हटाइए। देख लीजिए कि आपका provider दिन में कितनी mail भेजने देता है: साधारण mailbox newsletter के लिए नहीं बना।",
};
const TEST: Text = Text {
    en: "Back under **SMTP**, press **Test connection**, enter your address, and send: a message must arrive. It asks for the password to be typed once more. To take it back, put the old values in again.",
    hi: "फिर से **SMTP** में **Test connection** दबाइए, अपना पता लिखिए और भेजिए: एक mail आनी चाहिए। इसके लिए password एक बार फिर लिखना पड़ता है। वापस पहले जैसा करना हो, तो पुराने मान फिर लिख दीजिए।",
};
