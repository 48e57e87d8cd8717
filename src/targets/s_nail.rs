//! S-nail, the mailx of our day.

use super::secret::{at_hand, at_hand_for_both};
use super::steps::{FILL_IN, private};
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint};
use crate::formats::mailbox::mailbox;
use crate::formats::mailrc::{blank, on, set};
use crate::formats::{Line, remark, shell, url};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "S-nail (mailx)",
    about: Text {
        en: "The old command `mail` of Unix, grown up: it sends from scripts and reads mailboxes line by line in the terminal.",
        hi: "Unix की पुरानी command `mail`, अब बड़ी होकर: scripts से mail भेजती है और terminal में एक-एक पंक्ति से mailbox पढ़ती है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps://"),
        starttls: Some("smtp:// + smtp-use-starttls"),
        username: Some("mta"),
        password: Some("mta"),
    },
    manual: "https://www.sdaoden.eu/code-nail.html",
    forms: &[],
    keeping: &[Keeping::Asked, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let incoming = super::incoming(account).ok();
    let at_hand = match incoming {
        Some((_, endpoint)) => at_hand_for_both(account, endpoint)?,
        None => at_hand(account)?,
    };
    let inline = picks.keeping == Keeping::Inline;
    let mut lines = sending(account, inline);
    if let Some((protocol, endpoint)) = incoming {
        lines.extend(reading(protocol, endpoint, inline));
    }
    let servers = [Some(&account.smtp), incoming.map(|(_, endpoint)| endpoint)];
    if servers.into_iter().flatten().any(|server| server.security != Security::Plain) {
        lines.push(set("tls-verify", "strict").because(VERIFY));
    }
    let test = if inline { TEST } else { TEST_ASKED };
    let mut after = vec![private("~/.mailrc")];
    if inline {
        after.insert(0, FILL_IN);
    }
    if incoming.is_some() {
        after.push(Step::run(READ, "s-nail -f %"));
    }
    after.push(Step::run(test, send(account)));
    Ok(Setup {
        before: vec![Step::run(INSTALL, "sudo apt-get install s-nail ca-certificates"), at_hand],
        files: vec![File::whole("~/.mailrc", Some(remark::HASH), lines).mode(0o600)],
        after,
    })
}

/// How mail leaves.
fn sending(account: &Account, inline: bool) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let (scheme, why) = match smtp.security {
        Security::Tls => ("smtps", why::SMTPS),
        Security::StartTls => ("smtp", MTA_STARTTLS),
        Security::Plain => ("smtp", MTA_PLAIN),
    };
    let from = name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    let mut lines = vec![
        on("v15-compat").because(COMPAT),
        set("from", &from).because(why::FROM),
        server("mta", scheme, smtp, inline).because(why),
        set("smtp-auth", "plain").because(AUTH),
    ];
    if smtp.security == Security::StartTls {
        lines.push(on("smtp-use-starttls").because(UPGRADE));
    }
    lines
}

/// How mail is read.
fn reading(protocol: Protocol, endpoint: &Endpoint, inline: bool) -> Vec<Line> {
    let (name, schemes) = match protocol {
        Protocol::Pop3 => ("inbox", ["pop3s", "pop3"]),
        _ => ("folder", ["imaps", "imap"]),
    };
    let (scheme, why) = match endpoint.security {
        Security::Tls => (schemes[0], READ_TLS),
        Security::StartTls => (schemes[1], READ_STARTTLS),
        Security::Plain => (schemes[1], READ_PLAIN),
    };
    let mut lines = vec![server(name, scheme, endpoint, inline).because(why)];
    if protocol == Protocol::Imap {
        lines.push(set("inbox", "+INBOX").because(INBOX));
    }
    if endpoint.security == Security::StartTls {
        let upgrade = if name == "inbox" { "pop3-use-starttls" } else { "imap-use-starttls" };
        lines.push(on(upgrade).because(UPGRADE));
    }
    lines
}

/// The URL of a server, with the password to be written if it is to stand there.
fn server(name: &str, scheme: &str, endpoint: &Endpoint, inline: bool) -> Line {
    let login = format!("{scheme}://{}", url::user(endpoint.username.as_str()));
    let place = format!("@{}:{}", endpoint.host.as_str(), endpoint.port);
    if inline { blank(name, &format!("{login}:"), &place) } else { set(name, &(login + &place)) }
}

/// The address stands in the mail: in front of a command line it could begin an
/// option.
fn send(account: &Account) -> String {
    let to = shell::word(account.address.as_str());
    format!(r"printf 'To: %s\nSubject: Test\n\nIt works.\n' {to} | s-nail -t")
}

const COMPAT: Text = Text {
    en: "Read the lines below in the way of S-nail 15. Lines for older versions, such as `set smtp=`, do not go together with them.",
    hi: "नीचे की पंक्तियाँ S-nail 15 के ढंग से पढ़िए। `set smtp=` जैसी पुराने versions की पंक्तियाँ इनके साथ नहीं चलतीं।",
};
const MTA_STARTTLS: Text = Text {
    en: "Your login name, the server that sends, and its port. `smtp` begins unencrypted; the line `smtp-use-starttls` changes to TLS. An `@` in the name is written `%40`, so that it is not taken for the end of the name.",
    hi: "आपका login नाम, भेजने वाला server और उसका port। `smtp` में बात बिना encryption के शुरू होती है; `smtp-use-starttls` वाली पंक्ति उसे TLS में बदलती है। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है, ताकि नाम वहीं ख़त्म न समझा जाए।",
};
const MTA_PLAIN: Text = Text {
    en: "Your login name, the server that sends, and its port. Nothing is encrypted, because this server has no encryption: the password and the mail can be read on the way.",
    hi: "आपका login नाम, भेजने वाला server और उसका port। कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं।",
};
const AUTH: Text = Text {
    en: "Log in with name and password.",
    hi: "नाम और password से login कीजिए।",
};
const UPGRADE: Text = Text {
    en: "Change to TLS before the login (STARTTLS). If the server does not offer it, S-nail stops.",
    hi: "login से पहले TLS में बदलिए (STARTTLS)। server यह न दे, तो S-nail रुक जाता है।",
};
const VERIFY: Text = Text {
    en: "Refuse a server whose certificate is forged, without asking.",
    hi: "नकली certificate वाले server को बिना पूछे ठुकरा दीजिए।",
};
const READ_TLS: Text = Text {
    en: "Your login name, the server that keeps your mail, and its port. The `s` before `://` means: encrypted from the first byte (TLS).",
    hi: "आपका login नाम, आपकी mail रखने वाला server और उसका port। `://` से पहले के `s` का मतलब है: पहले byte से encryption (TLS)।",
};
const READ_STARTTLS: Text = Text {
    en: "Your login name, the server that keeps your mail, and its port. Talk begins unencrypted, and a line below changes to TLS.",
    hi: "आपका login नाम, आपकी mail रखने वाला server और उसका port। बात बिना encryption के शुरू होती है; नीचे की एक पंक्ति उसे TLS में बदलती है।",
};
const READ_PLAIN: Text = Text {
    en: "Your login name, the server that keeps your mail, and its port. Nothing is encrypted, because this server has no encryption.",
    hi: "आपका login नाम, आपकी mail रखने वाला server और उसका port। कुछ भी encrypted नहीं, क्योंकि इस server पर encryption है ही नहीं।",
};
const INBOX: Text = Text {
    en: "The folder that `%` stands for. `+` stands for the server above.",
    hi: "`%` का मतलब कौन-सा folder है। `+` का मतलब है ऊपर वाला server।",
};
const INSTALL: Text = Text {
    en: "Install S-nail and the list of authorities for certificates (here for Debian and Ubuntu). On Arch and Alpine Linux its command is `mailx`.",
    hi: "S-nail और certificates के लिए भरोसे वाली संस्थाओं की सूची install कीजिए (यहाँ Debian और Ubuntu के लिए)। Arch और Alpine Linux पर इसकी command `mailx` है।",
};
const READ: Text = Text {
    en: "Open your mailbox; `q` leaves it again.",
    hi: "अपना mailbox खोलिए; `q` से बाहर आते हैं।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If S-nail says nothing and the message arrives, it works; with `-v` it shows the conversation. Signs in the password that mean something in a URL are percent-encoded in the file, `@` as `%40`. To take it back, delete the file.",
    hi: "अपने आप को एक mail भेजिए। S-nail कुछ न बोले और mail आ जाए, तो सब ठीक है; `-v` जोड़ें तो वह बातचीत दिखाता है। password में URL के चिह्न हों, तो file में वे percent के साथ लिखे जाते हैं, जैसे `@` की जगह `%40`। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
const TEST_ASKED: Text = Text {
    en: "Send yourself a message; S-nail asks for the password. If it says no error and the message arrives, it works; with `-v` it shows the conversation. To take it back, delete the file.",
    hi: "अपने आप को एक mail भेजिए; S-nail password पूछता है। कोई error न आए और mail पहुँच जाए, तो सब ठीक है; `-v` जोड़ें तो वह बातचीत दिखाता है। वापस पहले जैसा करना हो, तो file मिटा दीजिए।",
};
