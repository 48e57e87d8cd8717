//! Alpine, the mail program with menus in a terminal.

use super::secret::{at_hand, at_hand_for_both};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field,
};
use crate::account::{Account, Endpoint};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, pinerc, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Alpine",
    about: Text {
        en: "A mail program for the terminal with menus that say which key does what; the child of Pine, known from universities.",
        hi: "terminal का mail program, ऐसे menus के साथ जो बताते हैं कि कौन-सी key क्या करती है; विश्वविद्यालयों के जाने-माने Pine की संतान।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("/ssl"),
        starttls: Some("/tls"),
        username: Some("/user="),
        password: None,
    },
    manual: "https://alpineapp.email/alpine/alpine-info/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let incoming = super::incoming(account).ok();
    let at_hand = match incoming {
        Some((_, endpoint)) => at_hand_for_both(account, endpoint)?,
        None => at_hand(account)?,
    };
    let mut lines = Vec::from(sender(account));
    let smtp = server(account, Protocol::Smtp, &account.smtp)?;
    lines.push(pinerc::text("smtp-server", &smtp).because(protection(account.smtp.security)));
    if let Some((protocol, endpoint)) = incoming {
        let place = server(account, protocol, endpoint)?;
        let why = protection(endpoint.security);
        lines.push(pinerc::text("inbox-path", &format!("{{{place}}}INBOX")).because(why));
        if protocol == Protocol::Imap {
            let folders = format!("Mail {{{place}}}[]");
            lines.push(pinerc::text("folder-collections", &folders).because(FOLDERS));
        }
    }
    Ok(Setup {
        before: vec![Step::run(INSTALL, "sudo apt-get install alpine ca-certificates"), at_hand],
        files: vec![File::part("~/.pinerc", Some(remark::HASH), lines).mode(0o600)],
        after: vec![Step::run(PLACE, "chmod 600 ~/.pinerc"), Step::run(TEST, "alpine")],
    })
}

/// Who writes.
fn sender(account: &Account) -> [Line; 2] {
    let address = account.address.as_str();
    let from = account.name.as_ref().map_or_else(
        || format!("From: {address}"),
        |name| format!("From: {}", mailbox(name.as_str(), address)),
    );
    [
        pinerc::text("user-domain", account.address.domain()).because(DOMAIN),
        pinerc::text("customized-hdrs", &from).because(FROM),
    ]
}

/// A server, as it stands in an address of Alpine.
fn server(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> Result<String, Refusal> {
    let sign = |_| Refusal { field: username_field(account, protocol), why: SIGN };
    let user = pinerc::user(endpoint.username.as_str()).map_err(sign)?;
    let protocol = if protocol == Protocol::Pop3 { "/pop3" } else { "" };
    let security = match endpoint.security {
        Security::Tls => "/ssl",
        Security::StartTls => "/tls",
        Security::Plain => "/notls",
    };
    Ok(format!("{}:{}{protocol}{security}{user}", endpoint.host.as_str(), endpoint.port))
}

const fn protection(security: Security) -> Text {
    match security {
        Security::Tls => TLS,
        Security::StartTls => STARTTLS,
        Security::Plain => PLAIN,
    }
}

const DOMAIN: Text = Text {
    en: "What belongs after the `@` of names that you type without one.",
    hi: "जो नाम आप `@` के बिना लिखें, उनके पीछे क्या लगे।",
};
const FROM: Text = Text {
    en: "Your name and address, as others see them. Without this line Alpine would take your name on the computer. Put no quotes around the whole; a dollar sign is written twice.",
    hi: "आपका नाम और पता, जैसे दूसरों को दिखे। यह पंक्ति न हो, तो Alpine computer वाला नाम लगा देता। पूरे के चारों ओर quotes न लगाइए; dollar का चिह्न दो बार लिखा जाता है।",
};
const TLS: Text = Text {
    en: "The server, its port and your login name. `/ssl` encrypts from the first byte (TLS), and the certificate is checked.",
    hi: "server, उसका port और आपका login नाम। `/ssl` पहले byte से encrypt करता है (TLS), और certificate जाँचा जाता है।",
};
const STARTTLS: Text = Text {
    en: "The server, its port and your login name. `/tls` begins unencrypted and must change to TLS before the login (STARTTLS); the certificate is checked.",
    hi: "server, उसका port और आपका login नाम। `/tls` में बात बिना encryption के शुरू होती है और login से पहले TLS में बदलनी ही होती है (STARTTLS); certificate जाँचा जाता है।",
};
const PLAIN: Text = Text {
    en: "The server, its port and your login name. `/notls` means no encryption, because this server has none: the password and the mail can be read on the way.",
    hi: "server, उसका port और आपका login नाम। `/notls` यानी encryption नहीं, क्योंकि इस server पर है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं।",
};
const FOLDERS: Text = Text {
    en: "Where the other folders are: all of that server, under the heading `Mail`.",
    hi: "बाकी folders कहाँ हैं: उसी server पर, `Mail` शीर्षक के नीचे।",
};
const INSTALL: Text = Text {
    en: "Install Alpine and the list of authorities for certificates (here for Debian and Ubuntu).",
    hi: "Alpine और certificates के लिए भरोसे वाली संस्थाओं की सूची install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const PLACE: Text = Text {
    en: "Leave Alpine if it runs: it writes this file again when it ends. Then put the lines into `~/.pinerc`, in place of those with the same names; deleting them takes it all back. Let nobody else read the file.",
    hi: "Alpine चल रहा हो तो उसे बंद कीजिए: बंद होते समय वह यह file नए सिरे से लिखता है। फिर ये पंक्तियाँ `~/.pinerc` में उन्हीं नामों की पंक्तियों की जगह रखिए; वापस पहले जैसा करना हो, तो इन्हें मिटा दीजिए। file कोई दूसरा न पढ़ सके।",
};
const TEST: Text = Text {
    en: "Start Alpine; it asks for the password, which never stands in this file. Press `C`, write yourself a message and send it with Ctrl-X; it must arrive.",
    hi: "Alpine चलाइए; वह password पूछता है, जो इस file में कभी नहीं रहता। `C` दबाकर अपने आप को एक mail लिखिए और Ctrl-X से भेजिए; वह आ जानी चाहिए।",
};
const SIGN: Text = Text {
    en: "The login name holds a blank, comma, slash, brace, quote, dollar sign or backslash. Alpine would take it for the end of the name, so such a name cannot be written there.",
    hi: "login नाम में खाली जगह, comma, slash, { }, quote, dollar या backslash है। Alpine नाम वहीं ख़त्म समझ लेता, इसलिए ऐसा नाम वहाँ लिखा नहीं जा सकता।",
};
