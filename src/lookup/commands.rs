//! Commands that tell whether a guessed server exists, and how to read the answer.

use super::Guess;
use crate::providers::{Protocol, Security};
use crate::text::Text;

/// A command for a terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What to type. It holds letters, digits, spaces and `-_.:/` only, so it means
    /// the same in every shell.
    pub line: String,
    /// What it does, and where it is found.
    pub what: Text,
    /// How the line begins that shows success.
    pub good: &'static str,
}

/// Something to look for in what a command prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What is printed; several wordings of different programs.
    pub printed: &'static [&'static str],
    /// What it means and what to do.
    pub means: Text,
}

/// How to read what the commands print for a guess, the good sign first.
#[must_use] 
pub fn signs(guess: &Guess) -> [Sign; 7] {
    let greeting = match (guess.protocol, guess.security) {
        (Protocol::Smtp, Security::Tls) => Sign { printed: &["220"], means: GREETING },
        (Protocol::Smtp, _) => Sign { printed: &["220", "250"], means: GREETING },
        (Protocol::Imap, _) => Sign { printed: &["* OK", "OK"], means: GREETING },
        (Protocol::Pop3, _) => Sign { printed: &["+OK"], means: GREETING },
    };
    let [mismatch, untrusted, refused, slow, unknown, other] = TROUBLE;
    [greeting, mismatch, untrusted, refused, slow, unknown, other]
}

/// The commands for a guess. Both check the certificate against the host.
pub(super) fn of(guess: &Guess) -> [Command; 2] {
    let (host, port) = (guess.host.as_str(), guess.port);
    let upgraded = guess.security == Security::StartTls;
    let (scheme, ask) = match guess.protocol {
        Protocol::Smtp => ("smtp", "NOOP"),
        Protocol::Imap => ("imap", "CAPABILITY"),
        Protocol::Pop3 => ("pop3", "CAPA"),
    };
    let starttls = if upgraded { format!(" -starttls {scheme}") } else { String::new() };
    let openssl = format!(
        "openssl s_client -quiet -connect {host}:{port} -servername {host} -verify_hostname {host}{starttls}"
    );
    let curl = if upgraded {
        format!("curl -v -m 15 --ssl-reqd -X {ask} {scheme}://{host}:{port}")
    } else {
        format!("curl -v -m 15 -X {ask} {scheme}s://{host}:{port}")
    };
    let good = match (guess.protocol, upgraded) {
        (Protocol::Smtp, false) => "220",
        // Of a greeting before STARTTLS openssl shows only the last line that followed.
        (Protocol::Smtp, true) => "250",
        (Protocol::Imap, false) => "* OK",
        (Protocol::Imap, true) => ". OK",
        (Protocol::Pop3, _) => "+OK",
    };
    let heard = match guess.protocol {
        Protocol::Smtp => "< 220",
        Protocol::Imap => "< * OK",
        Protocol::Pop3 => "< +OK",
    };
    [
        Command { line: openssl, what: OPENSSL, good },
        Command { line: curl, what: CURL, good: heard },
    ]
}

const OPENSSL: Text = Text {
    en: "Opens an encrypted connection and shows what the server says first. `openssl` is on Linux and macOS; leave it with Ctrl+C.",
    hi: "यह encrypted connection खोलता है और दिखाता है कि server सबसे पहले क्या कहता है। `openssl` Linux और macOS में होता है; बाहर आने के लिए Ctrl+C दबाइए।",
};

const CURL: Text = Text {
    en: "Does the same and ends by itself. `curl` is on Windows 10 and later, macOS and Linux. No name and no password is sent.",
    hi: "यह भी वही करता है और अपने-आप रुक जाता है। `curl` Windows 10 से आगे, macOS और Linux में होता है। आपका नाम या password नहीं भेजा जाता।",
};

const GREETING: Text = Text {
    en: "The server greets: it exists and speaks the right language. If no line tells of a problem with the certificate, these settings are right; log in with your whole address.",
    hi: "server ने नमस्ते कहा: वह मौजूद है और सही भाषा बोलता है। अगर certificate की शिकायत वाली कोई line नहीं है, तो ये settings ठीक हैं; login के लिए अपना पूरा पता लिखिए।",
};

/// What else may be printed.
const TROUBLE: [Sign; 6] = [
    Sign {
        printed: &[
            "hostname mismatch",
            "does not match target host name",
            "no alternative certificate subject name matches",
        ],
        means: Text {
            en: "There is a server, but its certificate (the proof of its name) is for another name. With shared hosting this is usual: `subject` or `CN` in the output shows the name, often that of your hosting company. Use that name as the server, and check it the same way.",
            hi: "server है, पर उसका certificate (उसके नाम का प्रमाण) किसी और नाम का है। shared hosting में ऐसा आम है: output में `subject` या `CN` के आगे वह नाम दिखता है, जो अक्सर आपकी hosting company का होता है। server की जगह वही नाम लिखिए और उसे भी इसी तरह जाँचिए।",
        },
    },
    Sign {
        printed: &[
            "self-signed certificate",
            "certificate has expired",
            "unable to get local issuer",
        ],
        means: Text {
            en: "There is a server, but nobody vouches for its certificate, or it has run out. Do not type your password there; ask whoever runs the server to put that right.",
            hi: "server है, पर उसके certificate की गवाही कोई नहीं देता, या उसकी तारीख निकल गई है। वहाँ अपना password मत लिखिए; server चलाने वाले से इसे ठीक करने को कहिए।",
        },
    },
    Sign {
        printed: &["Connection refused", "Couldn't connect to server"],
        means: Text {
            en: "The machine exists, but nothing listens at this port. Try the next guess.",
            hi: "machine है, पर इस port पर कोई सुनने वाला नहीं है। अगला अनुमान आज़माइए।",
        },
    },
    Sign {
        printed: &["timed out"],
        means: Text {
            en: "Nobody answers: either no such server is there, or a firewall is in between. Some networks block mail ports; try another one, for instance that of your phone, before you go on to the next guess.",
            hi: "कोई जवाब नहीं देता: या तो वहाँ ऐसा server नहीं है, या बीच में firewall है। कुछ network mail के port रोकते हैं; अगले अनुमान से पहले किसी दूसरे network से आज़माइए, जैसे अपने phone के network से।",
        },
    },
    Sign {
        printed: &[
            "Name or service not known",
            "Could not resolve host",
            "nodename nor servname provided",
        ],
        means: Text {
            en: "No machine has this name. Try the next guess.",
            hi: "इस नाम की कोई machine नहीं है। अगला अनुमान आज़माइए।",
        },
    },
    Sign {
        printed: &["wrong version number", "packet length too long", "Didn't find STARTTLS"],
        means: Text {
            en: "Something answers, but not with this kind of encryption. Try the same server with another port.",
            hi: "कोई जवाब तो देता है, पर इस तरह के encryption से नहीं। उसी server का दूसरा port आज़माइए।",
        },
    },
];
