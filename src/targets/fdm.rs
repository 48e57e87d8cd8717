//! fdm, which fetches mail and sorts it into folders.

use super::printed::Printed;
use super::secret::at_hand_to_read;
use super::steps::private;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::fdmconf::{bare, blank, output, quoted};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "fdm",
    about: Text {
        en: "A small program that fetches mail by IMAP or POP3 and sorts it into folders by rules.",
        hi: "छोटा program जो IMAP या POP3 से mail लाता है और नियमों से folders में छाँटता है।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("imaps, pop3s"),
        starttls: Some("starttls"),
        username: Some("user"),
        password: Some("pass"),
    },
    manual: "https://github.com/nicm/fdm/blob/master/MANUAL",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Command, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    // It could do nothing with a token.
    at_hand_to_read(endpoint)?;
    let printed = Printed::of(picks.keeping, account, (protocol, endpoint))?;
    let lines = lines(account, protocol, endpoint, &printed)?;
    Ok(Setup {
        before: printed.before.clone(),
        files: vec![File::whole("~/.fdm.conf", Some(remark::HASH), lines).mode(0o600)],
        after: printed.then(vec![
            private("~/.fdm.conf"),
            Step::run(CHECK, "fdm -nvv"),
            Step::run(TEST, "fdm -v fetch"),
        ]),
    })
}

fn lines(
    account: &Account,
    protocol: Protocol,
    endpoint: &Endpoint,
    printed: &Printed,
) -> Result<Vec<Line>, Refusal> {
    let encrypted = endpoint.security == Security::Tls;
    let kind = match (protocol, encrypted) {
        (Protocol::Pop3, true) => "pop3s",
        (Protocol::Pop3, false) => "pop3",
        (_, true) => "imaps",
        (_, false) => "imap",
    };
    let mut lines = Vec::new();
    if endpoint.security != Security::Plain {
        lines.push(bare(0, "set", "verify-certificates").because(why::VERIFY));
    }
    lines.extend([
        bare(0, "account", "\"mail\"").because(ACCOUNT),
        bare(4, kind, "").because(why::protection(endpoint.security)),
        quoted(4, "server", endpoint.host.as_str()).because(why::host(protocol)),
        bare(4, "port", &endpoint.port.to_string()).because(why::port(protocol, endpoint.security)),
        quoted(4, "user", endpoint.username.as_str()).because(USERNAME),
    ]);
    lines.push(match printed.command() {
        Some(command) => {
            let refusal = |_| Refusal { field: username_field(account, protocol), why: BRACKET };
            let command = format!("{command} | {TWICE}");
            output(4, "pass", &command).map_err(refusal)?.because(COMMAND)
        }
        None => blank(4, "pass").because(PASSWORD),
    });
    if endpoint.security == Security::StartTls {
        lines.push(bare(4, "starttls", "").because(STARTTLS));
    }
    lines.extend([
        bare(4, "keep", "").because(KEEP),
        bare(0, "action", "\"inbox\" maildir \"%h/Mail\"").because(ACTION),
        bare(0, "match", "all action \"inbox\"").because(MATCH),
    ]);
    Ok(lines)
}

/// Writes every percent sign twice.
const TWICE: &str = "sed 's/%/%%/g'";

const ACCOUNT: Text = Text {
    en: "A name for this account. The next lines, up to `keep`, belong to it.",
    hi: "इस account का नाम। `keep` तक की अगली पंक्तियाँ इसी की हैं।",
};
const USERNAME: Text = Text {
    en: "The name to log in with. Most providers want the whole address. A percent sign is written twice, a dollar sign after a backslash.",
    hi: "login करने का नाम। ज़्यादातर provider यहाँ पूरा पता चाहते हैं। percent का चिह्न दो बार लिखा जाता है, और dollar के चिह्न से पहले backslash।",
};
const COMMAND: Text = Text {
    en: "fdm runs this command and takes what it prints as the password; so the password stands in no file. `sed` writes a percent sign twice, because fdm would read a single one as a sign of its own.",
    hi: "fdm यह command चलाता है और जो छपे उसे password मानता है। इसलिए password किसी file में नहीं रहता। `sed` percent के चिह्न को दो बार लिखता है, क्योंकि अकेले चिह्न को fdm अपना चिह्न समझता।",
};
const PASSWORD: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`. In it, write `%` twice and put a backslash before a double quote, a dollar sign or another backslash: a single `%` would silently change the password.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए। उसमें `%` हो तो दो बार लिखिए, और double quote, dollar या backslash हो तो उससे पहले एक backslash लगाइए। अकेला `%` password को चुपचाप बदल देता है।",
};
const STARTTLS: Text = Text {
    en: "Change to TLS before the login. Left out, everything would stay unencrypted.",
    hi: "login से पहले TLS में बदलिए। यह न लिखें, तो सब कुछ बिना encryption के चलता।",
};
const KEEP: Text = Text {
    en: "Leave the mail on the server. Without this word fdm deletes what it has fetched.",
    hi: "mail को server पर भी रहने दीजिए। यह शब्द न हो, तो fdm लाई हुई mail server से मिटा देता है।",
};
const ACTION: Text = Text {
    en: "Something to do with mail: put it into the folder `Mail` in your home (`%h`), every mail a file of its own.",
    hi: "mail के साथ क्या हो: उसे आपके home (`%h`) के `Mail` folder में रखना, हर mail अलग file में।",
};
const MATCH: Text = Text {
    en: "Do that with all mail. Rules that sort, such as `match \"^From:.*bank\"`, go above this line.",
    hi: "सारी mail के साथ यही कीजिए। छाँटने वाले नियम, जैसे `match \"^From:.*bank\"`, इस पंक्ति के ऊपर लिखे जाते हैं।",
};
const CHECK: Text = Text {
    en: "Let fdm read the file without fetching anything: it shows what it understood. Install fdm itself as the package `fdm`.",
    hi: "fdm से file पढ़वाइए, बिना कुछ लाए: वह दिखाता है कि क्या समझा। fdm को `fdm` package से install कीजिए।",
};
const TEST: Text = Text {
    en: "Fetch your mail. It must end without an error, and every message is a file in `~/Mail/new`. Nothing is deleted on the server; to take it back, delete the file `~/.fdm.conf`.",
    hi: "अपनी mail लाइए। काम बिना error के पूरा होना चाहिए, और हर mail `~/Mail/new` में एक file होती है। server पर कुछ मिटता नहीं; वापस पहले जैसा करना हो, तो `~/.fdm.conf` file मिटा दीजिए।",
};
const BRACKET: Text = Text {
    en: "The login name holds a round bracket, at which fdm would end the command for the password.",
    hi: "login नाम में गोल bracket है; password वाली command fdm वहीं ख़त्म समझ लेता।",
};
