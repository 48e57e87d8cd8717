//! What each rule found, in words.

use super::FoundServer;
use crate::text::Text;

/// At most so many names are listed; a hostile answer may hold many more.
const LISTED: usize = 5;

/// Names in a row, cut short where there are many.
pub(super) fn list(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<_> = names.take(LISTED + 1).collect();
    if names.len() > LISTED {
        names.truncate(LISTED);
        names.push("…".to_owned());
    }
    names.join(", ")
}

/// `IMAP imap.example.org:993 (TLS)`, and so on.
pub(super) fn servers_in_words(servers: &[FoundServer]) -> String {
    list(servers.iter().map(|server| {
        let (protocol, security) = (server.protocol.name(), server.security.name());
        format!("{protocol} {}:{} ({security})", server.host.as_str(), server.port)
    }))
}

pub(super) const NO_SUCH_DOMAIN: Text = Text {
    en: "The DNS has no domain {domain}.",
    hi: "DNS में {domain} नाम का कोई domain नहीं है।",
};

pub(super) const EXISTS: Text =
    Text { en: "{domain} exists.", hi: "{domain} मौजूद है।" };

pub(super) const NO_MAIL: Text = Text {
    en: "The MX record of {domain} is a single dot. That says: this domain takes no mail.",
    hi: "{domain} के MX record में केवल एक बिंदु (.) है। इसका मतलब है: यह domain mail लेता ही नहीं।",
};

pub(super) const NOT_REFUSED: Text = Text {
    en: "{domain} does not say that it takes no mail.",
    hi: "{domain} ने mail लेने से मना नहीं किया है।",
};

pub(super) const SERVERS: Text = Text {
    en: "{domain} itself names these servers for mail programs: {servers}.",
    hi: "{domain} ख़ुद mail programs के लिए ये servers बताता है: {servers}।",
};

pub(super) const NO_SERVERS: Text = Text {
    en: "{domain} names no servers for mail programs. Most domains do not; that is no fault.",
    hi: "{domain} mail programs के लिए कोई server नहीं बताता। ज़्यादातर domain नहीं बताते; यह कोई गड़बड़ी नहीं है।",
};

pub(super) const DECLINED: Text = Text {
    en: "{domain} says that it offers no such service to mail programs, or not all of them. Perhaps its mail is read in the browser only.",
    hi: "{domain} कहता है कि mail programs के लिए ऐसी सेवा नहीं है, या सब नहीं हैं। हो सकता है वहाँ mail केवल browser में पढ़ी जाती हो।",
};

pub(super) const PROVIDER: Text = Text {
    en: "Mail for {domain} goes to {host}: that is a server of {provider}.",
    hi: "{domain} की mail {host} पर जाती है: यह {provider} का server है।",
};

pub(super) const UNKNOWN_EXCHANGERS: Text = Text {
    en: "Mail for {domain} goes to {hosts}: none of the providers that we know.",
    hi: "{domain} की mail {hosts} पर जाती है: हमारी सूची का कोई provider इनसे नहीं पहचाना जाता।",
};

pub(super) const NO_EXCHANGERS: Text = Text {
    en: "{domain} has no MX record, so nothing tells who runs its mail.",
    hi: "{domain} का कोई MX record नहीं है, इसलिए पता नहीं चलता कि उसकी mail कौन सँभालता है।",
};

pub(super) const GUESSES: Text = Text {
    en: "What remains are names that many servers have. They are guesses: try each before you trust it.",
    hi: "अब वे नाम बचते हैं जो बहुत-से servers के होते हैं। ये केवल अनुमान हैं: भरोसा करने से पहले हर एक को जाँच लीजिए।",
};

pub(super) const NOT_NEEDED: Text = Text {
    en: "Not needed any more.",
    hi: "अब इसकी ज़रूरत नहीं रही।",
};
