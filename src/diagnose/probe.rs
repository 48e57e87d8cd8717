//! What can be typed to settle which cause it is, and how to read the answer.

use crate::text::{Text, t};

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

/// The server that is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim<'a> {
    /// The server for sending.
    pub smtp: &'a str,
    /// The server for reading.
    pub imap: &'a str,
}

/// The server to be put in where it is not known which.
pub const EXAMPLE: Aim<'static> = Aim { smtp: "smtp.example.com", imap: "imap.example.com" };

/// A system on which a command is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux and macOS, in a terminal.
    Unix,
    /// Windows, in PowerShell, with what it brings along.
    Windows,
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

    /// What is typed on `system` to test `aim`. No command holds a password: the
    /// programs ask for it.
    pub fn command(self, system: System, aim: Aim<'_>) -> String {
        let (unix, windows) = self.patterns();
        let pattern = match system {
            System::Unix => unix,
            System::Windows => windows,
        };
        pattern.replace("{smtp}", aim.smtp).replace("{imap}", aim.imap)
    }

    const fn patterns(self) -> (&'static str, &'static str) {
        match self {
            Self::Resolve => ("dig +short {smtp}", "Resolve-DnsName {smtp}"),
            Self::Reach => ("nc -vz -w 5 {smtp} 587", "Test-NetConnection {smtp} -Port 587"),
            Self::Tls => (
                "openssl s_client -brief -verify_hostname {smtp} -connect {smtp}:465",
                "curl.exe -v smtps://{smtp}:465",
            ),
            Self::StartTls => (
                "openssl s_client -brief -starttls smtp -verify_hostname {smtp} -connect {smtp}:587",
                "curl.exe -v --ssl-reqd smtp://{smtp}:587",
            ),
            Self::Offer => (
                "swaks --server {smtp}:587 --tls --quit-after EHLO",
                "curl.exe -v --ssl-reqd smtp://{smtp}:587",
            ),
            Self::LogIn => (
                "swaks --server {smtp}:587 --tls --auth --auth-user you@example.com --quit-after AUTH",
                "curl.exe -v --ssl-reqd --user you@example.com smtp://{smtp}:587",
            ),
            Self::Send => (
                "swaks --server {smtp}:587 --tls --auth --auth-user you@example.com --from you@example.com --to them@example.org --quit-after RCPT",
                "curl.exe -v --ssl-reqd --user you@example.com --mail-from you@example.com --mail-rcpt them@example.org --upload-file message.txt smtp://{smtp}:587",
            ),
            Self::Fetch => (
                "curl -v --user you@example.com imaps://{imap}/",
                "curl.exe -v --user you@example.com imaps://{imap}/",
            ),
            Self::Mx => ("dig +short MX example.org", "Resolve-DnsName example.org -Type MX"),
            Self::Policies => (
                "dig +short TXT example.com; dig +short TXT _dmarc.example.com",
                "Resolve-DnsName example.com -Type TXT; Resolve-DnsName _dmarc.example.com -Type TXT",
            ),
            Self::Reverse => ("dig +short -x 192.0.2.1", "Resolve-DnsName 192.0.2.1"),
        }
    }

    /// How an answer looks if all is well.
    pub const fn good(self) -> Text {
        match self {
            Self::Resolve => t("One or more IP addresses.", "एक या ज़्यादा IP address।"),
            Self::Reach => t(
                "`succeeded` or `open`; in PowerShell `TcpTestSucceeded : True`.",
                "`succeeded` या `open`; PowerShell में `TcpTestSucceeded : True`।",
            ),
            Self::Tls | Self::StartTls => t(
                "`Verification: OK` and the server's name in the certificate; then a line that begins with `220` or `250`.",
                "`Verification: OK`, और certificate में server का नाम; फिर `220` या `250` से शुरू होने वाली line।",
            ),
            Self::Offer => t(
                "A list of lines that begin with `250`, among them `STARTTLS` before encryption and `AUTH` after it.",
                "`250` से शुरू होने वाली lines की सूची; उनमें encryption से पहले `STARTTLS` और उसके बाद `AUTH`।",
            ),
            Self::LogIn => t("`235`: the login was taken.", "`235`: login मान लिया गया।"),
            Self::Send => t(
                "`250` after MAIL FROM and after RCPT TO. Nothing has been sent yet.",
                "MAIL FROM और RCPT TO के बाद `250`। अभी कुछ भेजा नहीं गया है।",
            ),
            Self::Fetch => t(
                "`OK` after the login, and a list of folders.",
                "login के बाद `OK`, और folders की सूची।",
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
                "`refused`: nothing listens there. `timed out`: something on the way blocks the port.",
                "`refused`: वहाँ कोई program सुन नहीं रहा। `timed out`: रास्ते में कोई इस port को रोक रहा है।",
            ),
            Self::Tls | Self::StartTls => t(
                "`wrong version number`: this port does not speak TLS at that moment. `verify error`: the certificate is not trusted or is for another name.",
                "`wrong version number`: यह port उस समय TLS नहीं बोलता। `verify error`: certificate भरोसे का नहीं, या किसी और नाम का है।",
            ),
            Self::Offer => t(
                "No `STARTTLS`, or no `AUTH`: then it is the wrong port, or something in between has taken the words out.",
                "`STARTTLS` नहीं, या `AUTH` नहीं: तो port ग़लत है, या बीच में किसी ने ये शब्द हटा दिए हैं।",
            ),
            Self::LogIn | Self::Fetch => t(
                "`535`, `534` or `NO`: the sentence after it says why.",
                "`535`, `534` या `NO`: उसके बाद का वाक्य कारण बताता है।",
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
