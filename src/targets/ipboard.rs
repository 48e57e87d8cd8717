//! Invision Community, once IP.Board, which is set up in its control panel.

use super::secret::at_hand;
use super::{
    Entry, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::{Account, Field};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Invision Community (IP.Board)",
    about: Text {
        en: "A program for forums and communities, called IP.Board up to version 3.4. It sends notices and forgotten passwords to its members.",
        hi: "forums और communities का program, जिसका नाम version 3.4 तक IP.Board था। वह अपने सदस्यों को सूचनाएँ और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL"),
        starttls: Some("TLS"),
        username: Some("SMTP Username"),
        password: Some("SMTP Password"),
    },
    manual: "https://invisioncommunity.com/4guides/",
    forms: &[
        Form {
            id: "v4",
            name: Text { en: "Invision Community 4 and 5", hi: "Invision Community 4 और 5" },
        },
        Form { id: "v3_4", name: Text { en: "IP.Board 3.4", hi: "IP.Board 3.4" } },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    if picks.form == "v3_4" {
        return Ok(Setup {
            before: vec![at_hand, Step::new(OPENSSL)],
            files: Vec::new(),
            after: vec![Step::screen(SCREEN_3_4, entries_3_4(account)?), Step::new(TEST_3_4)],
        });
    }
    Ok(Setup {
        before: vec![at_hand],
        files: Vec::new(),
        after: vec![Step::screen(SCREEN, entries(account)), Step::new(TEST)],
    })
}

fn entries(account: &Account) -> Vec<Entry> {
    let Account { address, smtp, .. } = account;
    let (protocol, why_protocol) = match smtp.security {
        Security::Tls => ("SSL", SSL),
        Security::StartTls => ("TLS", TLS),
        Security::Plain => ("Plain text", why::protection(Security::Plain)),
    };
    vec![
        Entry::new("Outgoing Email Address", address.as_str(), why::FROM),
        Entry::new("Email Method", "SMTP", METHOD),
        Entry::new("SMTP Protocol", protocol, why_protocol),
        Entry::new("SMTP Host", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("SMTP Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("SMTP Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("SMTP Password", "", PASSWORD),
    ]
}

fn entries_3_4(account: &Account) -> Result<Vec<Entry>, Refusal> {
    let Account { address, smtp, .. } = account;
    let (host, why_host) = match smtp.security {
        Security::Tls => (format!("ssl://{}", smtp.host.as_str()), PREFIX),
        Security::Plain => (smtp.host.as_str().to_owned(), why::protection(Security::Plain)),
        Security::StartTls => {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: NO_STARTTLS });
        }
    };
    Ok(vec![
        Entry::new("Board outgoing email address", address.as_str(), why::FROM),
        Entry::new("Mail method", "SMTP", METHOD),
        Entry::new("SMTP Host", host, why_host),
        Entry::new("SMTP Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("SMTP Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("SMTP Password", "", PASSWORD),
    ])
}

const METHOD: Text = Text {
    en: "Hand the mail to a server, in place of PHP's own way, whose mail often lands in spam.",
    hi: "mail server को दीजिए, PHP के अपने तरीके से नहीं, क्योंकि उससे भेजी mail अक्सर spam में जाती है।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte. `SSL` is the old name of TLS; what the list calls `TLS` is STARTTLS.",
    hi: "पहले byte से encrypt कीजिए। `SSL` TLS का पुराना नाम है; सूची में जिसे `TLS` कहा गया है, वह STARTTLS है।",
};
const TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login. The list calls this `TLS`, others call it STARTTLS; `SSL` would be encryption from the first byte.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए। सूची में इसे `TLS` कहा गया है, दूसरे STARTTLS कहते हैं; `SSL` का मतलब पहले byte से encryption होता।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. The community keeps it in its settings.",
    hi: "password यहाँ लिखिए। community उसे अपनी settings में रखती है।",
};
const PREFIX: Text = Text {
    en: "The server that sends your mail. The `ssl://` before it means: encrypted from the first byte. IP.Board 3.4 has no other switch for that.",
    hi: "आपकी mail भेजने वाला server। उससे पहले के `ssl://` का मतलब है: पहले byte से encryption। IP.Board 3.4 में इसके लिए कोई और switch नहीं है।",
};
const NO_STARTTLS: Text = Text {
    en: "IP.Board 3.4 knows no STARTTLS, so port 587 cannot work with it. Choose port 465 (TLS), or use a newer version.",
    hi: "IP.Board 3.4 STARTTLS नहीं जानता, इसलिए port 587 उसके साथ नहीं चल सकता। port 465 (TLS) चुनिए, या नया version काम में लीजिए।",
};
const OPENSSL: Text = Text {
    en: "Encryption needs the `openssl` extension of PHP; ask whoever runs your web server if you are not sure. Only from PHP 5.6 on is the certificate of the server checked.",
    hi: "encryption के लिए PHP का `openssl` extension चाहिए; पक्का न हो तो अपना web server चलाने वाले से पूछिए। server का certificate PHP 5.6 से ही जाँचा जाता है।",
};
const SCREEN: Text = Text {
    en: "Open the AdminCP, go to System → Settings → Email Settings, fill in these fields and save. To take it back, set “Email Method” to PHP again.",
    hi: "AdminCP खोलिए, System → Settings → Email Settings पर जाइए, ये खाने भरिए और save कीजिए। वापस पहले जैसा करना हो, तो “Email Method” को फिर PHP कर दीजिए।",
};
const SCREEN_3_4: Text = Text {
    en: "Open the Admin CP, go to System → System Settings → Email Set-up, fill in these fields and save. Some releases write “Over-ride SMTP Host?” and “Over-ride SMTP Port?” beside the two fields of the server. To take it back, set “Mail method” to PHP again.",
    hi: "Admin CP खोलिए, System → System Settings → Email Set-up पर जाइए, ये खाने भरिए और save कीजिए। कुछ versions में server के दोनों खानों के पास “Over-ride SMTP Host?” और “Over-ride SMTP Port?” लिखा होता है। वापस पहले जैसा करना हो, तो “Mail method” को फिर PHP कर दीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: the page Email Settings has a button for a test. If nothing arrives, look at the email error log of the AdminCP, which shows what the server answered.",
    hi: "अपने आप को एक mail भेजिए: Email Settings वाले पन्ने पर test का button है। कुछ न आए, तो AdminCP का email error log देखिए; वहाँ server का जवाब दिखता है।",
};
const TEST_3_4: Text = Text {
    en: "Send yourself a message: log out of the forum and let it send you a forgotten password. If nothing arrives, look at the Email Error Logs in the Admin CP, which show what the server answered.",
    hi: "अपने आप को एक mail भेजिए: forum से log out कीजिए और भूले हुए password की mail मँगाइए। कुछ न आए, तो Admin CP में Email Error Logs देखिए; वहाँ server का जवाब दिखता है।",
};
