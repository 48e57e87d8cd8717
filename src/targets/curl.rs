//! curl, which sends a mail from a script or the command line.

use super::printed::Printed;
use super::secret::at_hand_or_token;
use super::steps::{FILL_IN, private};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, why,
};
use crate::account::Account;
use crate::formats::curlrc::{option, switch, user, user_and_blank};
use crate::formats::{Line, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "curl",
    about: Text {
        en: "The tool for URLs that almost every system has. It can send mail too, for instance from a script.",
        hi: "URL का वह औज़ार जो लगभग हर system पर होता है। वह mail भी भेज सकता है, जैसे script से।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps://"),
        starttls: Some("smtp:// + ssl-reqd"),
        username: Some("user"),
        password: Some("user"),
    },
    manual: "https://everything.curl.dev/usingcurl/smtp.html",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline, Keeping::Token],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let colon = |_| Refusal { field: username_field(account, Protocol::Smtp), why: COLON };
    let name = account.smtp.username.as_str();
    let mut lines = server(account);
    let (login, before, test) = match picks.keeping {
        Keeping::Inline => (
            user_and_blank(name).map_err(colon)?.because(PASSWORD),
            vec![at_hand_or_token(&account.smtp)?],
            Step::run(TEST, SEND),
        ),
        Keeping::Token => {
            let printed = Printed::of(picks.keeping, account, (Protocol::Smtp, &account.smtp))?;
            let token = printed.command().unwrap_or_default();
            let send = format!("printf 'oauth2-bearer = \"%s\"\\n' \"$({token})\" | {SEND} -K -");
            (
                user(name).map_err(colon)?.because(why::USERNAME),
                printed.before,
                Step::run(TEST_TOKEN, send),
            )
        }
        _ => (
            user(name).map_err(colon)?.because(ASKED),
            vec![at_hand_or_token(&account.smtp)?],
            Step::run(TEST_ASKED, SEND),
        ),
    };
    lines.push(login);
    lines.extend(envelope(account));
    let mut after = vec![
        private("mail.curlrc"),
        Step::run(WRITE, format!("{} > message.txt", steps::MESSAGE)),
        test,
    ];
    if picks.keeping == Keeping::Inline {
        after.insert(0, FILL_IN);
    }
    let file = File::whole("mail.curlrc", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup { before, files: vec![file], after })
}

fn server(account: &Account) -> Vec<Line> {
    let smtp = &account.smtp;
    let (scheme, why) = match smtp.security {
        Security::Tls => ("smtps", URL_TLS),
        Security::StartTls => ("smtp", URL_STARTTLS),
        Security::Plain => ("smtp", URL_PLAIN),
    };
    let url = format!("{scheme}://{}:{}", smtp.host.as_str(), smtp.port);
    let required =
        (smtp.security == Security::StartTls).then(|| switch("ssl-reqd").because(why::MANDATORY));
    [option("url", &url).because(why)].into_iter().chain(required).collect()
}

fn envelope(account: &Account) -> [Line; 4] {
    let address = account.address.as_str();
    [
        option("mail-from", address).because(why::FROM),
        option("mail-rcpt", address).because(TO),
        option("upload-file", "message.txt").because(UPLOAD),
        switch("crlf").because(CRLF),
    ]
}

/// `-q`: without the settings that curl otherwise reads.
const SEND: &str = "curl -q -K mail.curlrc";

const URL_TLS: Text = Text {
    en: "The server that sends, and its port. `smtps` encrypts from the first byte (TLS). The password does not belong into the URL.",
    hi: "भेजने वाला server और उसका port। `smtps` यानी पहले byte से encryption (TLS)। password URL में नहीं लिखा जाता।",
};
const URL_STARTTLS: Text = Text {
    en: "The server that sends, and its port. `smtp` begins unencrypted and changes to TLS before the login (STARTTLS), which the next line demands.",
    hi: "भेजने वाला server और उसका port। `smtp` में बात बिना encryption के शुरू होकर login से पहले TLS में बदलती है (STARTTLS); अगली पंक्ति इसे ज़रूरी बनाती है।",
};
const URL_PLAIN: Text = Text {
    en: "The server that sends, and its port. Nothing is encrypted, because this server has no encryption. The password and the mail can be read on the way.",
    hi: "भेजने वाला server और उसका port। कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const ASKED: Text = Text {
    en: "The name to log in with. Most providers want the whole address. As there is no password after it, curl asks for one.",
    hi: "login करने का नाम। ज़्यादातर provider यहाँ पूरा पता चाहते हैं। नाम के बाद password नहीं लिखा है, इसलिए curl उसे पूछता है।",
};
const PASSWORD: Text = Text {
    en: "The name to log in with, a colon, and the password: write it in the place of `YOUR-PASSWORD`, with a backslash before every double quote or backslash in it. On a command line other users could see it, here they cannot.",
    hi: "login करने का नाम, colon (:), और password: उसे `YOUR-PASSWORD` की जगह लिखिए, और उसमें double quote या backslash हो तो उससे पहले एक backslash लगाइए। command line पर दूसरे user उसे देख सकते थे, यहाँ नहीं।",
};
const TO: Text = Text {
    en: "Who gets the mail: for a start, yourself. For more people, repeat the line.",
    hi: "mail किसे मिले: शुरू में आपको ही। और लोगों के लिए यह पंक्ति दोहराइए।",
};
const UPLOAD: Text = Text {
    en: "The file with the mail: lines like `Subject: …`, an empty line, and the text.",
    hi: "mail वाली file: पहले `Subject: …` जैसी पंक्तियाँ, फिर खाली पंक्ति, फिर लिखा हुआ।",
};
const CRLF: Text = Text {
    en: "End the lines as mail servers want them.",
    hi: "पंक्तियाँ वैसे ख़त्म कीजिए जैसे mail server चाहते हैं।",
};
const WRITE: Text = Text {
    en: "Write a short mail into a file beside it.",
    hi: "उसी के पास एक file में छोटी-सी mail लिखिए।",
};
const TEST: Text = Text {
    en: "Send yourself the message. If curl says no error and the message arrives, it works; with `-v` it shows the whole conversation. `-q` keeps other settings of curl out. To take it back, delete both files.",
    hi: "वह mail अपने आप को भेजिए। curl कोई error न दे और mail आ जाए, तो सब ठीक है; `-v` जोड़ें तो वह पूरी बातचीत दिखाता है। `-q` से curl की दूसरी settings बीच में नहीं आतीं। वापस पहले जैसा करना हो, तो दोनों files मिटा दीजिए।",
};
const TEST_ASKED: Text = Text {
    en: "Send yourself the message; curl asks for the password. If it says no error and the message arrives, it works; with `-v` it shows the whole conversation. `-q` keeps other settings of curl out. To take it back, delete both files.",
    hi: "वह mail अपने आप को भेजिए; curl password पूछता है। कोई error न आए और mail पहुँच जाए, तो सब ठीक है; `-v` जोड़ें तो वह पूरी बातचीत दिखाता है। `-q` से curl की दूसरी settings बीच में नहीं आतीं। वापस पहले जैसा करना हो, तो दोनों files मिटा दीजिए।",
};
const TEST_TOKEN: Text = Text {
    en: "Send yourself the message. The first part hands a fresh token to curl as one more setting, where no other user can see it. If there is no error and the message arrives, it works. To take it back, delete both files.",
    hi: "वह mail अपने आप को भेजिए। पहला हिस्सा ताज़ा token को curl की एक और setting बनाकर देता है, जहाँ उसे कोई दूसरा user नहीं देख सकता। कोई error न आए और mail पहुँच जाए, तो सब ठीक है। वापस पहले जैसा करना हो, तो दोनों files मिटा दीजिए।",
};
const COLON: Text = Text {
    en: "The login name holds a colon or a semicolon. For curl the name ends there, so such a name cannot be written for it.",
    hi: "login नाम में colon (:) या semicolon (;) है। curl के लिए नाम वहीं ख़त्म हो जाता है, इसलिए ऐसा नाम उसके लिए लिखा नहीं जा सकता।",
};
