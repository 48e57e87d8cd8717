//! What the programs of a machine share: files of root, and mail for its sendmail.

use super::secret::at_hand;
use super::steps::piped;
use crate::account::Account;
use crate::formats::{remark, shell};
use crate::targets::{Refusal, Step, Words};
use crate::text::Text;

/// The words of programs that leave encryption and login to sendmail: none.
pub(in crate::targets) const SENDMAIL: Words =
    Words { tls: None, starttls: None, username: None, password: None };

/// What to do before a program can hand its mail to sendmail.
///
/// # Errors
///
/// The server accepts no password at all.
pub(in crate::targets) fn relay_first(account: &Account) -> Result<Vec<Step>, Refusal> {
    Ok(vec![at_hand(account)?, Step::new(RELAY), Step::run(RELAY_WORKS, send(account, COMMAND))])
}

/// Whether the address means the same everywhere: to a shell, to a program that
/// takes options, to one that splits lists. Only letters of English, digits and a
/// few signs do.
pub(in crate::targets) fn plain(account: &Account) -> bool {
    let address = account.address.as_str();
    let safe = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
    address.chars().all(safe) && !address.starts_with('-')
}

/// A pipe that hands a message, from the user and to the user, to `command`.
pub(in crate::targets) fn send(account: &Account, command: &str) -> String {
    let address = account.address.as_str();
    let print = r"'From: %s\nTo: %s\nSubject: Test\n\nIt works.\n'";
    let [from, to] = [address; 2].map(shell::word);
    format!("printf {print} {from} {to} | {command} -t -f {from}")
}

/// Puts the saved file into its place, for root and for `group`.
pub(in crate::targets) fn install(mode: &str, group: &str, path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    shell::command(&["sudo", "install", "-m", mode, "-o", "root", "-g", group, name, path])
}

/// Writes the password into a file of root.
pub(in crate::targets) fn fill_in(path: &str) -> Step {
    Step::run(FILL_IN, shell::command(&["sudoedit", path]))
}

/// Puts the password, and nothing else, into a file that only root writes and
/// only `group` reads.
pub(in crate::targets) fn password_file(group: &str, path: &str) -> Step {
    let put = ["sudo", "install", "-D", "-m", "640", "-o", "root", "-g", group, "/dev/stdin", path];
    Step::run(PASSWORD_FILE, piped(&shell::command(&put)))
}

/// How these files write a remark.
pub(in crate::targets) const HASH: Option<remark::Remark> = Some(remark::HASH);

/// The command that every mail server of Unix brings.
pub(in crate::targets) const COMMAND: &str = "/usr/sbin/sendmail";

/// Why this address, in a program that reports.
pub(in crate::targets) const RECIPIENT: Text = Text {
    en: "Who gets the reports.",
    hi: "सूचनाएँ किसे मिलें।",
};

/// Why this sender, in a program that reports.
pub(in crate::targets) const SENDER: Text = Text {
    en: "The sender of the reports. Without this line it is `root`, which providers refuse.",
    hi: "सूचनाएँ भेजने वाला। यह पंक्ति न हो तो `root`, जिसे providers नहीं मानते।",
};

/// Why this file, where a server keeps its logins apart.
pub(in crate::targets) const LOGINS: Text = Text {
    en: "Where the login name and the password stand.",
    hi: "login नाम और password कहाँ लिखे हैं।",
};

/// Why nobody else can send through this machine.
pub(in crate::targets) const LOCAL_ONLY: Text = Text {
    en: "Take mail from this machine only, not from the network.",
    hi: "mail केवल इसी machine से लीजिए, network से नहीं।",
};

/// Why this list of authorities.
pub(in crate::targets) const AUTHORITIES: Text = Text {
    en: "The authorities whose certificates are believed, where Debian and Ubuntu keep them. On Fedora and Red Hat write `/etc/pki/tls/certs/ca-bundle.crt`.",
    hi: "जिन संस्थाओं के certificates पर भरोसा है, उनकी सूची; Debian और Ubuntu में वह यहाँ रहती है। Fedora और Red Hat पर `/etc/pki/tls/certs/ca-bundle.crt` लिखिए।",
};

const RELAY: Text = Text {
    en: "This program does not log in to a mail server itself. It hands its mail to `/usr/sbin/sendmail`, a command that a mail server of this machine must bring. First set up one of these here, with the same account: msmtp (install `msmtp-mta` too; the smallest, its file for all users is `/etc/msmtprc`), nullmailer (keeps mail and tries again when the network was down) or Postfix. Not sSMTP and not dma: they accept forged certificates.",
    hi: "यह program ख़ुद mail server पर login नहीं करता। वह अपनी mail `/usr/sbin/sendmail` को सौंपता है, और यह command इस machine का कोई mail server देता है। पहले इनमें से एक को यहाँ इसी account के साथ set कीजिए: msmtp (साथ में `msmtp-mta` भी install कीजिए; यह सबसे छोटा है, और सब users के लिए उसकी file `/etc/msmtprc` है), nullmailer (network बंद हो तो mail रखता है और फिर कोशिश करता है) या Postfix। sSMTP और dma मत लीजिए: वे नकली certificate भी मान लेते हैं।",
};
const RELAY_WORKS: Text = Text {
    en: "Try that out before going on: this message must arrive in your mailbox.",
    hi: "आगे बढ़ने से पहले इसे जाँच लीजिए: यह mail आपके mailbox में आ जानी चाहिए।",
};
const FILL_IN: Text = Text {
    en: "Open the file as root and put the password in the place of `YOUR-PASSWORD`. The editor keeps owner and permissions, and the password ends up in no history.",
    hi: "file को root की तरह खोलिए और `YOUR-PASSWORD` की जगह password लिखिए। editor मालिक और अनुमतियाँ वैसी ही रखता है, और password किसी history में नहीं जाता।",
};
const PASSWORD_FILE: Text = Text {
    en: "Put the password into a file of its own, which only root can change and only this program can read (mode 640). The command waits for you to type it and shows nothing, so it ends up in no history.",
    hi: "password को अलग file में रखिए, जिसे केवल root बदल सके और केवल यही program पढ़ सके (mode 640)। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती, इसलिए password किसी history में नहीं जाता।",
};
