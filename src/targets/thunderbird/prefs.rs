//! Thunderbird's own preferences, for one account: `user.js` and `policies.json`.

use crate::account::{Account, Endpoint};
use crate::formats::json::{self, Member};
use crate::formats::{Line, remark, user_js};
use crate::providers::{Login, Protocol, Security};
use crate::targets::secret::at_hand;
use crate::targets::{File, Refusal, Setup, Step, steps, why};
use crate::text::Text;

/// A preference: its name, its value, and why it has this value.
type Pref = (&'static str, Value, Text);

enum Value {
    Text(String),
    Number(u16),
    Flag(bool),
}

/// A file in the profile of one user.
pub(super) fn user_js(
    account: &Account,
    incoming: (Protocol, &Endpoint),
) -> Result<Setup, Refusal> {
    let lines = prefs(account, incoming).into_iter().map(|(name, value, why)| {
        let line = match value {
            Value::Text(text) => user_js::text(name, &text),
            Value::Number(number) => user_js::bare(name, &number.to_string()),
            Value::Flag(flag) => user_js::bare(name, &flag.to_string()),
        };
        line.because(why)
    });
    let file = File::whole("user.js", Some(remark::SLASHES), lines.collect())
        .media_type("text/javascript");
    setup(account, incoming.1, file, USER_JS)
}

/// A file for everybody on the computer.
pub(super) fn policies(
    account: &Account,
    incoming: (Protocol, &Endpoint),
) -> Result<Setup, Refusal> {
    let preferences = prefs(account, incoming).into_iter().map(|(name, value, why)| {
        let value = match value {
            Value::Text(text) => Member::text("Value", &text),
            Value::Number(number) => Member::number("Value", number),
            Value::Flag(flag) => Member::flag("Value", flag),
        };
        let status = Member::text("Status", "default").because(STATUS);
        Member::object(name, vec![value.because(why), status])
    });
    let preferences = Member::object("Preferences", preferences.collect());
    let lines: Vec<Line> = json::object(vec![Member::object("policies", vec![preferences])]);
    let file = File::whole("policies.json", None, lines).media_type("application/json");
    setup(account, incoming.1, file, POLICIES)
}

fn setup(
    account: &Account,
    incoming: &Endpoint,
    file: File,
    place: [Text; 3],
) -> Result<Setup, Refusal> {
    let oauth = incoming.login.contains(&Login::OAuth);
    let before = if oauth { Vec::new() } else { vec![at_hand(account)?] };
    let login = if oauth { LOGIN_OAUTH } else { LOGIN };
    let [first, put, back] = place;
    Ok(Setup {
        before: [before, vec![Step::new(first)]].concat(),
        files: vec![file],
        after: vec![Step::new(put), Step::new(login), Step::new(back), steps::BOTH_WAYS],
    })
}

fn prefs(account: &Account, (protocol, incoming): (Protocol, &Endpoint)) -> Vec<Pref> {
    let text = |text: &str| Value::Text(text.to_owned());
    let (kind, why_kind) = match protocol {
        Protocol::Pop3 => ("pop3", why::FETCHED),
        _ => ("imap", why::STAYS),
    };
    let smtp = &account.smtp;
    vec![
        ("mail.accountmanager.accounts", text("account1"), ACCOUNTS),
        ("mail.accountmanager.defaultaccount", text("account1"), ACCOUNTS),
        ("mail.account.account1.server", text("server1"), TOGETHER),
        ("mail.account.account1.identities", text("id1"), TOGETHER),
        ("mail.identity.id1.fullName", text(account.shown_name()), why::NAME),
        ("mail.identity.id1.useremail", text(account.address.as_str()), why::ADDRESS),
        ("mail.identity.id1.valid", Value::Flag(true), VALID),
        ("mail.identity.id1.smtpServer", text("smtp1"), TOGETHER),
        ("mail.server.server1.type", text(kind), why_kind),
        ("mail.server.server1.name", text(account.address.as_str()), why::SHOWN),
        ("mail.server.server1.hostname", text(incoming.host.as_str()), why::host(protocol)),
        (
            "mail.server.server1.port",
            Value::Number(incoming.port),
            why::port(protocol, incoming.security),
        ),
        ("mail.server.server1.socketType", socket(incoming), protection(incoming.security)),
        ("mail.server.server1.authMethod", login(incoming).0, login(incoming).1),
        ("mail.server.server1.userName", text(incoming.username.as_str()), why::USERNAME),
        ("mail.smtpservers", text("smtp1"), ACCOUNTS),
        ("mail.smtp.defaultserver", text("smtp1"), ACCOUNTS),
        ("mail.smtpserver.smtp1.type", text("smtp"), why::host(Protocol::Smtp)),
        ("mail.smtpserver.smtp1.hostname", text(smtp.host.as_str()), why::host(Protocol::Smtp)),
        (
            "mail.smtpserver.smtp1.port",
            Value::Number(smtp.port),
            why::port(Protocol::Smtp, smtp.security),
        ),
        ("mail.smtpserver.smtp1.try_ssl", socket(smtp), protection(smtp.security)),
        ("mail.smtpserver.smtp1.authMethod", login(smtp).0, login(smtp).1),
        ("mail.smtpserver.smtp1.username", text(smtp.username.as_str()), why::USERNAME),
    ]
}

/// `try_ssl` has the same numbers, and none of them only tries.
const fn socket(endpoint: &Endpoint) -> Value {
    Value::Number(match endpoint.security {
        Security::Plain => 0,
        Security::StartTls => 2,
        Security::Tls => 3,
    })
}

const fn protection(security: Security) -> Text {
    match security {
        Security::Tls => TLS,
        Security::StartTls => why::TWO_STARTTLS,
        Security::Plain => why::ZERO_UNENCRYPTED,
    }
}

fn login(endpoint: &Endpoint) -> (Value, Text) {
    match endpoint.login.first() {
        Some(Login::OAuth) => (Value::Number(10), OAUTH),
        Some(Login::Challenge) => (Value::Number(4), ENCRYPTED),
        Some(Login::Network) => (Value::Number(1), NETWORK),
        Some(Login::AppPassword | Login::Password | Login::Key | Login::BridgePassword) | None => {
            (Value::Number(3), CLEARTEXT)
        }
    }
}

const USER_JS: [Text; 3] = [
    Text {
        en: "This is for a new, empty profile: the file says which accounts there are, so it would hide those of a profile that has some. Make one with `thunderbird -ProfileManager`, **Create Profile…**, and look up its folder in **Help → Troubleshooting Information → Profile Folder**.",
        hi: "यह नए, खाली profile के लिए है: file बताती है कि कौन-से accounts हैं, इसलिए पुराने profile के accounts छिप जाएँगे। `thunderbird -ProfileManager` से **Create Profile…** करके नया profile बनाइए और उसका folder **Help → Troubleshooting Information → Profile Folder** में देखिए।",
    },
    Text {
        en: "Close Thunderbird, save the file as `user.js` in the folder of the profile, and start Thunderbird.",
        hi: "Thunderbird बंद कीजिए, file को `user.js` नाम से profile के folder में save कीजिए, और Thunderbird चलाइए।",
    },
    Text {
        en: "Delete `user.js` after this first start: Thunderbird has taken the values over, and as long as the file is there it wins at every start and undoes what you change in the windows.",
        hi: "पहली बार चलने के बाद `user.js` मिटा दीजिए: मान Thunderbird ले चुका है, और file जब तक रहेगी, हर बार शुरू होते समय उसी की चलेगी और windows में किए बदलाव मिट जाएँगे।",
    },
];
const POLICIES: [Text; 3] = [
    Text {
        en: "This is for computers that you look after: it sets up this one account for whoever starts Thunderbird there without an account. For the whole domain take the automatic configuration instead; it knows everybody's address.",
        hi: "यह उन computers के लिए है जिन्हें आप सँभालते हैं: वहाँ जो भी बिना account के Thunderbird चलाए, उसके लिए यही एक account बन जाता है। पूरे domain के लिए automatic configuration लीजिए; वह हर किसी का पता पहचानता है।",
    },
    Text {
        en: "Save the file as `policies.json`. Linux: in `/etc/thunderbird/policies`. Windows: in the folder `distribution` beside `thunderbird.exe`. Mac: in `Thunderbird.app/Contents/Resources/distribution`. Start Thunderbird; **Help → Troubleshooting Information → Enterprise Policies** shows what was read, and what was wrong.",
        hi: "file को `policies.json` नाम से save कीजिए। Linux: `/etc/thunderbird/policies` में। Windows: `thunderbird.exe` के साथ `distribution` folder में। Mac: `Thunderbird.app/Contents/Resources/distribution` में। Thunderbird चलाइए; **Help → Troubleshooting Information → Enterprise Policies** में दिखता है कि क्या पढ़ा गया और क्या ग़लत था।",
    },
    Text {
        en: "To take it back, delete the file and start Thunderbird again.",
        hi: "वापस पहले जैसा करना हो, तो file मिटाकर Thunderbird फिर से शुरू कीजिए।",
    },
];
const LOGIN: Text = Text {
    en: "Click the inbox of the account. Thunderbird asks for the password, and again when you first send; it keeps both in its own store.",
    hi: "account के inbox पर click कीजिए। Thunderbird password पूछेगा, और पहली बार भेजते समय फिर; दोनों को वह अपने पास सँभालकर रखता है।",
};
const LOGIN_OAUTH: Text = Text {
    en: "Click the inbox of the account. Thunderbird opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed.",
    hi: "account के inbox पर click कीजिए। Thunderbird provider का अपना login पन्ना (OAuth) खोलेगा। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं।",
};
const STATUS: Text = Text {
    en: "A default: users may change it. `locked` would forbid that.",
    hi: "यह default है: user इसे बदल सकते हैं। `locked` लिखने से न बदल पाते।",
};
const ACCOUNTS: Text = Text {
    en: "The list of what there is, by names that Thunderbird uses only inside.",
    hi: "क्या-क्या है इसकी सूची, ऐसे नामों से जो Thunderbird केवल अंदर काम में लेता है।",
};
const TOGETHER: Text =
    Text { en: "What belongs together.", hi: "कौन किसके साथ है।" };
const VALID: Text = Text {
    en: "The identity is complete and may be used.",
    hi: "identity पूरी है और काम में ली जा सकती है।",
};
const TLS: Text = Text {
    en: "3: encrypted from the first byte (TLS).",
    hi: "3: पहले byte से encryption (TLS)।",
};
const OAUTH: Text = Text {
    en: "10: the provider's own login page (OAuth).",
    hi: "10: provider का अपना login पन्ना (OAuth)।",
};
const ENCRYPTED: Text = Text {
    en: "4: prove the password without sending it (CRAM-MD5).",
    hi: "4: password भेजे बिना उसका सबूत (CRAM-MD5)।",
};
const NETWORK: Text = Text {
    en: "1: no login; the server goes by the network.",
    hi: "1: login नहीं; server network देखता है।",
};
const CLEARTEXT: Text = Text {
    en: "3: log in with the password itself.",
    hi: "3: सीधे password से login।",
};
