//! Snippets of code: what is the same around them in every language.

use super::why;
use crate::account::{Account, DisplayName, Endpoint, Field};
use crate::formats::{Line, python};
use crate::providers::Protocol;
use crate::targets::{Refusal, Step, username_field};
use crate::text::Text;

/// The environment variable that holds the password for `protocol`.
pub(in crate::targets) const fn variable(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Smtp => "SMTP_PASSWORD",
        Protocol::Imap => "IMAP_PASSWORD",
        Protocol::Pop3 => "POP3_PASSWORD",
    }
}

/// The name that recipients see; empty where none was given.
pub(in crate::targets) fn name(account: &Account) -> &str {
    account.name.as_ref().map_or("", DisplayName::as_str)
}

/// The server and the login, as constants of Python.
pub(in crate::targets) fn python_login(protocol: Protocol, endpoint: &Endpoint) -> [Line; 4] {
    [
        python::string("HOST", endpoint.host.as_str()).because(why::host(protocol)),
        python::constant("PORT", &endpoint.port.to_string())
            .because(why::port(protocol, endpoint.security)),
        python::string("USER", endpoint.username.as_str()).because(why::USERNAME),
        python::environment("PASSWORD", variable(protocol)).because(why::ENVIRONMENT),
    ]
}

/// Holds the address to English letters, digits and signs (ASCII).
///
/// # Errors
///
/// It has others; `why` says that the program cannot have them.
pub(in crate::targets) fn ascii_address(account: &Account, why: Text) -> Result<(), Refusal> {
    if account.address.as_str().is_ascii() {
        Ok(())
    } else {
        Err(Refusal { field: Field::Address, why })
    }
}

/// Holds the login name for `protocol` to English letters, digits and signs
/// (ASCII).
///
/// # Errors
///
/// It has others; `why` says that the program cannot have them.
pub(in crate::targets) fn ascii_user(
    account: &Account,
    protocol: Protocol,
    why: Text,
) -> Result<(), Refusal> {
    match account.endpoint(protocol) {
        Some(endpoint) if !endpoint.username.as_str().is_ascii() => {
            Err(Refusal { field: username_field(account, protocol), why })
        }
        _ => Ok(()),
    }
}

/// The server that mail is read from.
///
/// # Errors
///
/// The account has none for `protocol`.
pub(in crate::targets) fn reading(
    account: &Account,
    protocol: Protocol,
) -> Result<&Endpoint, Refusal> {
    let why = if protocol == Protocol::Pop3 { NO_POP3 } else { NO_IMAP };
    account.endpoint(protocol).ok_or(Refusal { field: Field::Host(protocol), why })
}

/// Fetches a library.
pub(in crate::targets) fn install(command: &str) -> Step {
    Step::run(INSTALL, command)
}

/// Sends the first message.
pub(in crate::targets) fn send(command: impl Into<String>) -> Step {
    Step::run(SEND, command)
}

/// Looks into the mailbox.
pub(in crate::targets) fn look(command: &str) -> Step {
    Step::run(LOOK, command)
}

/// Where the snippet goes.
pub(in crate::targets) const PLACE: Step = Step::new(Text {
    en: "Save the lines in a file with the name that stands above them. When all works, take over into your own program what you need. To take everything back, delete the file.",
    hi: "ये पंक्तियाँ ऊपर लिखे नाम की file में save कीजिए। सब चल जाए, तो इनमें से जो चाहिए उसे अपने program में ले लीजिए। सब कुछ पहले जैसा करना हो, तो यह file मिटा दीजिए।",
});

/// Why this name.
pub(in crate::targets) const NAME: Text = Text {
    en: "The name that recipients see beside your address. It may be empty.",
    hi: "वह नाम जो पाने वाले को आपके पते के साथ दिखता है। यह खाली भी हो सकता है।",
};

/// Why this address, where the first message also goes to it.
pub(in crate::targets) const ADDRESS: Text = Text {
    en: "Your address. The first mail goes from you to yourself; most providers accept no other sender.",
    hi: "आपका पता। पहली mail आप से आप ही को जाती है। ज़्यादातर provider किसी और का पता भेजने वाले के रूप में नहीं मानते।",
};

/// Why the library gives up after a while.
pub(in crate::targets) const TIMEOUT: Text = Text {
    en: "Give up when the server is silent for 30 seconds. Otherwise the program would wait for ever.",
    hi: "server 30 सेकंड तक चुप रहे तो छोड़ दीजिए। नहीं तो program हमेशा इंतज़ार करता रहेगा।",
};

/// Why STARTTLS is switched off too, where the server has no encryption.
pub(in crate::targets) const NO_STARTTLS: Text = Text {
    en: "Do not try STARTTLS either.",
    hi: "STARTTLS भी मत आज़माइए।",
};

/// Why `secure` is off for a connection that becomes secure later.
pub(in crate::targets) const NOT_AT_ONCE: Text = Text {
    en: "Do not encrypt from the first byte: this port begins unencrypted. It does not mean that nothing is encrypted; the next line sees to that.",
    hi: "पहले byte से encrypt मत कीजिए: इस port पर बात बिना encryption के शुरू होती है। इसका मतलब यह नहीं कि encryption होगा ही नहीं; वह अगली पंक्ति से होता है।",
};

/// Why Java gives up after a while.
pub(in crate::targets) const JAVA_TIMEOUT: Text = Text {
    en: "Give up when the server is silent for 30 seconds (30000 milliseconds). Otherwise Java would wait for ever.",
    hi: "server 30 सेकंड (30000 milliseconds) तक चुप रहे तो छोड़ दीजिए। नहीं तो Java हमेशा इंतज़ार करता रहेगा।",
};

const INSTALL: Text = Text {
    en: "Fetch the library, in the folder of your program.",
    hi: "अपने program के folder में library लाइए।",
};
const SEND: Text = Text {
    en: "Send yourself a message. If the command ends without an error and the message arrives, it works.",
    hi: "अपने आप को एक mail भेजिए। command बिना error के पूरी हो और mail आ जाए, तो सब ठीक है।",
};
const LOOK: Text = Text {
    en: "Look into your mailbox: the command must print how many mails there are, and the subject of the newest message. Nothing changes on the server.",
    hi: "अपना mailbox देखिए: command को बताना चाहिए कि कितनी mail हैं और सबसे नई mail का subject क्या है। server पर इससे कुछ नहीं बदलता।",
};
const NO_IMAP: Text = Text {
    en: "This program reads mail by IMAP. Enter an IMAP server.",
    hi: "यह program IMAP से mail पढ़ता है। IMAP का server लिखिए।",
};
const NO_POP3: Text = Text {
    en: "This program fetches mail by POP3. Enter a POP3 server.",
    hi: "यह program POP3 से mail लाता है। POP3 का server लिखिए।",
};
