//! Steps that many lessons share, told in few words: the lesson is about another.

use super::steps::{Said, auth_plain, line, lines, opening, step};
use super::{Act, Cast, Server, Step};
use crate::text::Text;

/// A server connects to another and introduces itself.
pub(super) fn meeting(cast: &Cast) -> Vec<Step> {
    vec![step(Act::Connect, Some(220), CONNECT), hello(&cast.client)]
}

/// `client` connects to `server`, and introduces itself.
pub(super) fn meeting_at(server: Server, client: &str, said: Said) -> Vec<Step> {
    vec![step(Act::ConnectTo(Box::new(server)), Some(220), said), hello(client)]
}

/// From nothing to a login.
pub(super) fn login(cast: &Cast) -> Vec<Step> {
    let mut steps = opening(cast);
    steps.push(auth_plain(cast, &cast.app_password, 235, AUTH));
    steps
}

/// The client introduces itself.
pub(super) fn hello(client: &str) -> Step {
    line(&format!("EHLO {client}"), 250, EHLO)
}

/// The sender, which the server takes.
pub(super) fn from(address: &str) -> Step {
    line(&sender(address), 250, MAIL)
}

/// The line that names the sender.
pub(super) fn sender(address: &str) -> String {
    // Addresses beyond ASCII have to be announced (RFC 6531 §3.4).
    let utf8 = if address.is_ascii() { "" } else { " SMTPUTF8 BODY=8BITMIME" };
    format!("MAIL FROM:<{address}>{utf8}")
}

/// A recipient, whom the server takes.
pub(super) fn to(address: &str) -> Step {
    line(&format!("RCPT TO:<{address}>"), 250, RCPT)
}

/// `DATA` and the message, dots stuffed already.
pub(super) fn letter(message: &str) -> Vec<Step> {
    vec![line("DATA", 354, DATA), lines(message, 250, MESSAGE)]
}

/// The goodbye.
pub(super) fn bye() -> Step {
    line("QUIT", 221, QUIT)
}

const CONNECT: Said = Said {
    title: Text {
        en: "One server connects to another", hi: "एक server दूसरे से जुड़ता है"
    },
    why: Text {
        en: "`{client}` has mail for `{recipient}`. The DNS says which server takes it (MX): `{host}`, port 25. Nobody logs in between servers; anyone may knock.",
        hi: "`{client}` के पास `{recipient}` के लिए mail है। DNS बताता है कि उसे कौन-सा server लेता है (MX): `{host}`, port 25। servers के बीच कोई login नहीं होता; दरवाज़ा कोई भी खटखटा सकता है।",
    },
    holds: Some(Text {
        en: "Only the IP address that the client comes from.",
        hi: "केवल वह IP address, जहाँ से client आया है।",
    }),
};

const EHLO: Said = Said {
    title: Text { en: "Introduce itself", hi: "परिचय" },
    why: Text {
        en: "`EHLO` and the client's name; the server lists what it can do.",
        hi: "`EHLO` और client का नाम; server गिनाता है कि वह क्या-क्या कर सकता है।",
    },
    holds: None,
};

const AUTH: Said = Said {
    title: Text { en: "Log in", hi: "login" },
    why: Text {
        en: "User name and app password, packed in base64 and protected by TLS. `235`: it worked.",
        hi: "user name और app password, base64 में बँधे हुए और TLS में सुरक्षित। `235`: login हो गया।",
    },
    holds: Some(Text {
        en: "Who you are: `{username}`.", hi: "आप कौन हैं: `{username}`।"
    }),
};

const MAIL: Said = Said {
    title: Text {
        en: "The sender on the envelope", hi: "लिफ़ाफ़े पर भेजने वाला"
    },
    why: Text {
        en: "A message begins; reports about it go to this address.",
        hi: "एक message शुरू होता है; इसके बारे में सूचनाएँ इसी पते पर जाएँगी।",
    },
    holds: None,
};

const RCPT: Said = Said {
    title: Text {
        en: "A recipient on the envelope", hi: "लिफ़ाफ़े पर पाने वाला"
    },
    why: Text {
        en: "Where the message goes. The server takes this address.",
        hi: "message कहाँ जाना है। server यह पता मान लेता है।",
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "`354`: from here on every line belongs to the message, up to a lone dot.",
        hi: "`354`: अब से हर line message की है, जब तक अकेला dot न आए।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "The message", hi: "message" },
    why: Text {
        en: "Header, empty line, body, lone dot. With `250` the server answers for it.",
        hi: "header, खाली line, body, अकेला dot। `250` के साथ ज़िम्मेदारी server की हो जाती है।",
    },
    holds: None,
};

const QUIT: Said = Said {
    title: Text { en: "Say goodbye", hi: "विदा" },
    why: Text {
        en: "The client has nothing more to say; the server closes the connection.",
        hi: "client को और कुछ नहीं कहना; server connection बंद करता है।",
    },
    holds: None,
};
