//! mpop, which fetches mail by POP3; the sister of msmtp.

use super::printed::Printed;
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::words::{bare, blank, quoted};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "mpop",
    about: Text {
        en: "Fetches mail by POP3 into a folder on your disk: small, quick and written by the author of msmtp.",
        hi: "POP3 से mail आपकी disk के folder में लाता है: छोटा, तेज़, और msmtp के लेखक का ही लिखा।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls_starttls off"),
        starttls: Some("tls_starttls on"),
        username: Some("user"),
        password: Some("passwordeval"),
    },
    manual: "https://marlam.de/mpop/mpop.html",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let pop3 = account
        .pop3
        .as_ref()
        .ok_or(Refusal { field: Field::Host(Protocol::Pop3), why: ONLY_POP3 })?;
    let printed = Printed::of(picks.keeping, account, (Protocol::Pop3, pop3))?;
    let lines = lines(account, pop3, &printed)?;
    let mut before = printed.before.clone();
    before.push(Step::run(FOLDERS, "mkdir -p ~/Mail/cur ~/Mail/new ~/Mail/tmp"));
    Ok(Setup {
        before,
        files: vec![File::whole("~/.mpoprc", Some(remark::HASH), lines).mode(0o600)],
        after: printed.then(vec![private("~/.mpoprc"), Step::run(TEST, "mpop")]),
    })
}

fn lines(account: &Account, pop3: &Endpoint, printed: &Printed) -> Result<Vec<Line>, Refusal> {
    let too_long = |_| Refusal { field: username_field(account, Protocol::Pop3), why: LONG };
    let mut lines = vec![
        bare("account", "default").because(why::DEFAULT_ACCOUNT),
        bare("host", pop3.host.as_str()).because(why::host(Protocol::Pop3)),
        bare("port", &pop3.port.to_string()).because(why::port(Protocol::Pop3, pop3.security)),
    ];
    let (upgrade, why_upgrade) = match pop3.security {
        Security::StartTls => ("on", UPGRADE),
        Security::Tls | Security::Plain => ("off", NO_UPGRADE),
    };
    if pop3.security == Security::Plain {
        lines.push(bare("tls", "off").because(why::protection(Security::Plain)));
    } else {
        lines.extend([
            bare("tls", "on").because(why::MANDATORY),
            bare("tls_starttls", upgrade).because(why_upgrade),
            bare("tls_trust_file", "system").because(why::VERIFY),
        ]);
    }
    if printed.token {
        lines.push(bare("auth", "xoauth2").because(why::TOKEN));
    } else if pop3.security == Security::Plain {
        lines.push(bare("auth", "user").because(AUTH_USER));
    }
    lines.push(quoted("user", pop3.username.as_str()).map_err(too_long)?.because(why::USERNAME));
    lines.push(match printed.command() {
        Some(command) => quoted("passwordeval", &command).map_err(too_long)?.because(printed.why),
        None => blank("password").because(printed.why),
    });
    lines.extend([
        bare("delivery", "maildir ~/Mail").because(DELIVERY),
        bare("keep", "on").because(KEEP),
    ]);
    Ok(lines)
}

const NO_UPGRADE: Text = Text {
    en: "Encrypt from the first byte. With `on`, mpop would wait here for an unencrypted greeting that never comes.",
    hi: "पहले byte से encrypt कीजिए। यहाँ `on` लिखें तो mpop बिना encryption वाले नमस्ते का इंतज़ार करता रहेगा, जो कभी नहीं आएगा।",
};
const UPGRADE: Text = Text {
    en: "Begin unencrypted and change to TLS (STARTTLS, in POP3 the command STLS) before the login. If the server does not offer it, mpop stops.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए (STARTTLS, जिसकी command POP3 में STLS है)। server यह न दे, तो mpop वहीं रुक जाता है।",
};
const AUTH_USER: Text = Text {
    en: "Log in by showing the password. Without encryption mpop does that only when it is told to by name.",
    hi: "password दिखाकर login कीजिए। encryption न हो, तो mpop ऐसा तभी करता है जब उसे नाम लेकर कहा जाए।",
};
const DELIVERY: Text = Text {
    en: "Put every mail as a file of its own into this folder.",
    hi: "हर mail को अलग file में इस folder में रखिए।",
};
const KEEP: Text = Text {
    en: "Leave the mail on the server too. Without this line mpop deletes what it has fetched.",
    hi: "mail को server पर भी रहने दीजिए। यह पंक्ति न हो, तो mpop लाई हुई mail server से मिटा देता है।",
};
const FOLDERS: Text = Text {
    en: "Make the folder for your mail with the three parts that a Maildir has; mpop does not make it. Install mpop itself as the package `mpop`.",
    hi: "अपनी mail का folder बनाइए, उन तीन हिस्सों के साथ जो Maildir में होते हैं; mpop उसे ख़ुद नहीं बनाता। mpop को `mpop` package से install कीजिए।",
};
const TEST: Text = Text {
    en: "Fetch your mail. It must end without an error, and every message is a file in `~/Mail/new`. If not, `mpop -d` shows the whole conversation. To take it back, delete the file `~/.mpoprc`.",
    hi: "अपनी mail लाइए। काम बिना error के पूरा होना चाहिए, और हर mail `~/Mail/new` में एक file होती है। न हो, तो `mpop -d` पूरी बातचीत दिखाता है। वापस पहले जैसा करना हो, तो `~/.mpoprc` file मिटा दीजिए।",
};
const ONLY_POP3: Text = Text {
    en: "mpop fetches by POP3 only. Enter a POP3 server.",
    hi: "mpop केवल POP3 से mail लाता है। POP3 का server लिखिए।",
};
const LONG: Text = Text {
    en: "The login name is too long for mpop: a line of its file may hold 499 bytes.",
    hi: "login नाम mpop के लिए बहुत लंबा है: उसकी file की एक पंक्ति में 499 byte ही आ सकते हैं।",
};
