//! What can be typed to settle which cause it is, and how to read the answer.

mod aim;
mod commands;
mod named;

use crate::text::{Text, t};
pub use aim::{Aim, EXAMPLE, Goal};
pub use commands::installing;

/// A kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probe {
    /// Does the server's name have an address?
    Resolve,
    /// Can the port be reached?
    Reach,
    /// Does the port speak TLS at once, and with which certificate?
    Tls,
    /// Does the port offer STARTTLS, and which certificate then?
    StartTls,
    /// What does the server offer after EHLO?
    Offer,
    /// Does the server take this login for sending?
    LogIn,
    /// Does the server take this sender and this recipient?
    Send,
    /// Does the server take this login for fetching?
    Fetch,
    /// Which servers take mail for the recipient's domain?
    Mx,
    /// What do SPF and DMARC of the sender's domain say?
    Policies,
    /// Which name belongs to the sending address?
    Reverse,
}

/// A system on which a command is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and what is made of them, in a terminal.
    Debian,
    /// macOS, in a terminal.
    MacOs,
    /// Windows, in PowerShell, with what it brings along.
    Windows,
}

impl System {
    /// Every system.
    pub const ALL: [Self; 3] = [Self::Debian, Self::MacOs, Self::Windows];
}

impl Probe {
    /// Every probe.
    pub const ALL: [Self; 11] = [
        Self::Resolve,
        Self::Reach,
        Self::Tls,
        Self::StartTls,
        Self::Offer,
        Self::LogIn,
        Self::Send,
        Self::Fetch,
        Self::Mx,
        Self::Policies,
        Self::Reverse,
    ];

    /// How an answer looks if all is well.
    pub const fn good(self) -> Text {
        match self {
            Self::Resolve => t("One or more IP addresses.", "एक या ज़्यादा IP address।"),
            Self::Reach => t(
                "`succeeded` or `open`; in PowerShell `TcpTestSucceeded : True`.",
                "`succeeded` या `open`; PowerShell में `TcpTestSucceeded : True`।",
            ),
            Self::Tls | Self::StartTls => t(
                "The server's own name in the certificate. On Linux also `Verification: OK`, on macOS `Verify return code: 0 (ok)`; in PowerShell a line such as `Tls13`, and with `curl.exe` a line with `220`, `* OK` or `+OK` and no error after it.",
                "certificate में server का अपना नाम। Linux पर साथ में `Verification: OK`, macOS पर `Verify return code: 0 (ok)`; PowerShell में `Tls13` जैसी line, और `curl.exe` में `220`, `* OK` या `+OK` वाली line, जिसके बाद कोई error न हो।",
            ),
            Self::Offer => t(
                "A list of lines that begin with `250`, among them `STARTTLS` before encryption (not at port 465) and `AUTH` after it. A server for reading has one line `* CAPABILITY`, or a list after `CAPA`.",
                "`250` से शुरू होने वाली lines की सूची; उनमें encryption से पहले `STARTTLS` (port 465 पर नहीं) और उसके बाद `AUTH`। mail पढ़ने वाले server में `* CAPABILITY` की एक line, या `CAPA` के बाद सूची।",
            ),
            Self::LogIn => t("`235`: the login was taken.", "`235`: login मान लिया गया।"),
            Self::Send => t(
                "`250` after MAIL FROM and after RCPT TO. swaks stops there: nothing has been sent. curl goes on and sends the file `message.txt`.",
                "MAIL FROM और RCPT TO के बाद `250`। swaks वहीं रुक जाता है: कुछ भेजा नहीं गया। curl आगे बढ़कर file `message.txt` सचमुच भेजता है।",
            ),
            Self::Fetch => t(
                "`OK` after the login, then a list: of folders (IMAP) or of messages (POP3).",
                "login के बाद `OK`, फिर एक सूची: folders की (IMAP) या messages की (POP3)।",
            ),
            Self::Mx => t(
                "One or more names of servers, each with a number before it.",
                "एक या ज़्यादा servers के नाम, हर एक के आगे एक संख्या।",
            ),
            Self::Policies => t(
                "A line with `v=spf1` that names the server you send through, and one with `v=DMARC1`.",
                "`v=spf1` वाली line, जिसमें वह server हो जिससे आप भेजते हैं, और एक `v=DMARC1` वाली।",
            ),
            Self::Reverse => t(
                "A name, and that name leads back to the same address.",
                "एक नाम, और वही नाम वापस उसी address पर ले जाए।",
            ),
        }
    }

    /// How an answer looks if it is not.
    pub const fn bad(self) -> Text {
        match self {
            Self::Resolve => t(
                "Nothing, or “does not exist”: the name is wrong, or your DNS does not answer.",
                "कुछ नहीं, या “does not exist”: नाम ग़लत है, या आपका DNS जवाब नहीं दे रहा।",
            ),
            Self::Reach => t(
                "`refused`: nothing listens there. `timed out`: something on the way blocks the port. PowerShell says `TcpTestSucceeded : False` in both cases.",
                "`refused`: वहाँ कोई program सुन नहीं रहा। `timed out`: रास्ते में कोई इस port को रोक रहा है। PowerShell दोनों में `TcpTestSucceeded : False` कहता है।",
            ),
            Self::Tls | Self::StartTls => t(
                "`wrong version number`, or in PowerShell “unexpected packet format”: this port does not speak TLS at that moment. `verify error`, or “certificate is invalid”: the certificate is not trusted or is for another name.",
                "`wrong version number`, या PowerShell में “unexpected packet format”: यह port उस समय TLS नहीं बोलता। `verify error`, या “certificate is invalid”: certificate भरोसे का नहीं, या किसी और नाम का है।",
            ),
            Self::Offer => t(
                "No `STARTTLS`, or no `AUTH`: then it is the wrong port, or something in between has taken the words out.",
                "`STARTTLS` नहीं, या `AUTH` नहीं: तो port ग़लत है, या बीच में किसी ने ये शब्द हटा दिए हैं।",
            ),
            Self::LogIn | Self::Fetch => t(
                "`535`, `534`, `NO` or `-ERR`: the sentence after it says why.",
                "`535`, `534`, `NO` या `-ERR`: उसके बाद का वाक्य कारण बताता है।",
            ),
            Self::Send => t(
                "A reply that begins with `4` or `5`: whether it comes after MAIL FROM or after RCPT TO says which address is meant.",
                "`4` या `5` से शुरू होने वाला जवाब: वह MAIL FROM के बाद आया या RCPT TO के बाद, इसी से पता चलता है कि बात किस address की है।",
            ),
            Self::Mx => t(
                "Nothing, or a lone dot: this domain takes no mail.",
                "कुछ नहीं, या अकेला dot: यह domain mail लेता ही नहीं।",
            ),
            Self::Policies => t(
                "No such line, or one that does not name your server: whoever receives cannot tell your mail from forged mail.",
                "ऐसी line ही नहीं, या उसमें आपका server नहीं: पाने वाला आपकी mail को नक़ली mail से अलग नहीं कर सकता।",
            ),
            Self::Reverse => t(
                "Nothing, or a name that leads elsewhere: ask whoever rents you the address to set it.",
                "कुछ नहीं, या ऐसा नाम जो कहीं और ले जाए: जिससे address लिया है, उससे इसे ठीक करने को कहिए।",
            ),
        }
    }
}

#[cfg(test)]
mod tests;
