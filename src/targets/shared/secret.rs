//! The password: which one it is, and how a program comes by it without a file.

use crate::account::{Account, Endpoint, Field};
use crate::formats::shell;
use crate::providers::{Login, Protocol};
use crate::targets::{Refusal, Step};
use crate::text::Text;

/// What to have at hand before a program that sends asks for the password.
///
/// # Errors
///
/// The server accepts no password at all.
pub(in crate::targets) fn at_hand(account: &Account) -> Result<Step, Refusal> {
    password_for(&account.smtp)
}

/// What to have at hand before a program that reads and sends asks for the
/// password.
///
/// # Errors
///
/// One of the servers accepts no password at all.
pub(in crate::targets) fn at_hand_for_both(
    account: &Account,
    incoming: &Endpoint,
) -> Result<Step, Refusal> {
    password_for(incoming)?;
    at_hand(account)
}

/// What to have at hand before a program that only reads asks for the password.
///
/// # Errors
///
/// The server accepts no password at all.
pub(in crate::targets) fn at_hand_to_read(incoming: &Endpoint) -> Result<Step, Refusal> {
    password_for(incoming)
}

/// What to have at hand before a program asks for the password that could do
/// with tokens too.
///
/// # Errors
///
/// The server accepts no password at all.
pub(in crate::targets) fn at_hand_or_token(endpoint: &Endpoint) -> Result<Step, Refusal> {
    let tokens = endpoint.login.contains(&Login::OAuth);
    let instead = |refusal| if tokens { Refusal { why: TOKENS, ..refusal } } else { refusal };
    password_for(endpoint).map_err(instead)
}

fn password_for(endpoint: &Endpoint) -> Result<Step, Refusal> {
    let say = |login: &Login| match login {
        Login::AppPassword => Some(APP_PASSWORD),
        Login::Password | Login::Challenge => Some(PASSWORD),
        Login::Key => Some(KEY),
        Login::BridgePassword => Some(BRIDGE),
        Login::Network | Login::OAuth => None,
    };
    let why = if endpoint.login.contains(&Login::Network) { ONLY_NETWORK } else { ONLY_OAUTH };
    endpoint
        .login
        .iter()
        .find_map(say)
        .map(Step::new)
        .ok_or(Refusal { field: Field::Provider, why })
}

/// A password in the keyring of the desktop, by the server and the user.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::targets) struct Secret<'a> {
    host: &'a str,
    service: &'static str,
    user: String,
}

impl<'a> Secret<'a> {
    /// The password for the server at `endpoint`.
    pub(in crate::targets) fn of(protocol: Protocol, endpoint: &'a Endpoint) -> Self {
        let service = match protocol {
            Protocol::Smtp => "smtp",
            Protocol::Imap => "imap",
            Protocol::Pop3 => "pop3",
        };
        let user = attribute(endpoint.username.as_str());
        Self { host: endpoint.host.as_str(), service, user }
    }

    /// The command that prints it. It holds no back-quote, backslash or double
    /// quote, so that it can stand inside other syntaxes.
    pub(in crate::targets) fn lookup(&self) -> String {
        shell::command(&self.words())
    }

    /// The words of that command.
    pub(in crate::targets) fn words(&self) -> [&str; 8] {
        let Self { host, service, user } = self;
        ["secret-tool", "lookup", "host", host, "service", service, "user", user]
    }

    /// Its name in a password manager: `mail/asha@gmail.com`, with nothing that a
    /// shell would read.
    pub(in crate::targets) fn entry(&self) -> String {
        format!("mail/{}", self.user)
    }

    /// How to put it there, on Linux and on a Mac.
    pub(in crate::targets) fn store(&self) -> [Step; 2] {
        let Self { host, service, user } = self;
        let words = ["--label=dakiya", "host", host, "service", service, "user", user];
        let linux = shell::command(&[&["secret-tool", "store"][..], &words].concat());
        let [add, find] = ["add-internet-password", "find-internet-password"].map(|verb| {
            shell::command(&["security", verb, "-s", host, "-r", service, "-a", user, "-w"])
        });
        [Step::run(KEYRING, linux), Step::run(KEYCHAIN, format!("{add}\n{find}"))]
    }
}

/// A user name as the label of a secret: signs that mean something to a shell, or
/// to a syntax around it, are percent-encoded.
fn attribute(user: &str) -> String {
    let mut out = String::new();
    for (at, c) in user.char_indices() {
        // A hyphen in front would begin an option.
        let safe = c.is_ascii_alphanumeric() || "@._+".contains(c) || (c == '-' && at > 0);
        if safe || !c.is_ascii() {
            out.push(c);
        } else {
            out += &format!("%{:02X}", u32::from(c));
        }
    }
    out
}

const APP_PASSWORD: Text = Text {
    en: "Have an **app password** at hand: a password that the provider makes for one program. Your everyday password will be refused. If it is shown in groups of letters, leave out the gaps.",
    hi: "एक **app password** तैयार रखिए। यह अलग password है, जो provider किसी एक program के लिए बनाता है। आपका रोज़ वाला password यहाँ नहीं चलेगा। अगर वह टुकड़ों में दिखे, तो बीच की खाली जगहें मत लिखिए।",
};
const PASSWORD: Text = Text {
    en: "Have the password of your mailbox at hand. If your provider makes app passwords (a password for one program only), take one of those.",
    hi: "अपने mailbox का password तैयार रखिए। अगर आपका provider app password देता हो (केवल एक program के लिए बना password), तो वही लीजिए।",
};
const KEY: Text = Text {
    en: "Have the SMTP password, key or token at hand that the service made for you. It is shown once; the password of your account there will be refused.",
    hi: "वह SMTP password, key या token तैयार रखिए जो सेवा ने आपके लिए बनाया है। वह एक ही बार दिखता है; वहाँ के account का password यहाँ नहीं चलेगा।",
};
const BRIDGE: Text = Text {
    en: "Have the password at hand that the bridge program shows for this account. The password of the account itself will be refused.",
    hi: "वह password तैयार रखिए जो bridge program इस account के लिए दिखाता है। account का अपना password यहाँ नहीं चलेगा।",
};
const ONLY_NETWORK: Text = Text {
    en: "This server knows no login: it takes mail only from the provider's own network. This program is written down here for servers with a login.",
    hi: "इस server पर login होता ही नहीं: वह mail केवल provider के अपने network से लेता है। यहाँ इस program की file login वाले servers के लिए बनती है।",
};
const ONLY_OAUTH: Text = Text {
    en: "This provider accepts no passwords, only its own login page (OAuth), and this program cannot open that by itself. Choose a program that can, such as Thunderbird.",
    hi: "यह provider password नहीं मानता। वह केवल अपना login पन्ना (OAuth) चाहता है, जिसे यह program अपने आप नहीं खोल सकता। ऐसा program चुनिए जो खोल सके, जैसे Thunderbird।",
};
const TOKENS: Text = Text {
    en: "This provider accepts no passwords, only OAuth. Choose OAuth tokens in place of the password; or choose a program that opens the provider's login page by itself, such as Thunderbird.",
    hi: "यह provider password नहीं मानता, केवल OAuth मानता है। password की जगह OAuth token चुनिए; या ऐसा program लीजिए जो provider का login पन्ना ख़ुद खोलता हो, जैसे Thunderbird।",
};
const KEYRING: Text = Text {
    en: "On Linux, put the password into the keyring, the locked store of your desktop. The command asks for it and shows nothing while you type, so it ends up in no file and in no history. If `secret-tool` is missing, install the package `libsecret-tools`.",
    hi: "Linux पर password को keyring में रखिए, यानी desktop की अपनी तिजोरी में। यह command password पूछती है और लिखते समय कुछ नहीं दिखाती। इसलिए password न किसी file में जाता है, न history में। `secret-tool` न मिले तो `libsecret-tools` नाम का package install कीजिए।",
};
const KEYCHAIN: Text = Text {
    en: "On a Mac, use the Keychain instead: the first command stores the password, the second prints it. In the file, write the second one in place of the `secret-tool` command.",
    hi: "Mac पर इसकी जगह Keychain काम में लीजिए। पहली command password रखती है, दूसरी उसे निकालकर देती है। file में `secret-tool` वाली command हटाकर यह दूसरी command लिखिए।",
};

#[cfg(test)]
mod tests {
    use super::attribute;

    #[test]
    fn ordinary_user_names_stay_as_they_are() {
        for user in ["asha@gmail.com", "asha.rao+x@mail-1.example.in", "आशा@उदाहरण.भारत"]
        {
            assert_eq!(attribute(user), user);
        }
    }

    #[test]
    fn signs_of_the_shell_are_encoded() {
        assert_eq!(attribute("-a'b`c\\d\"e $f"), "%2Da%27b%60c%5Cd%22e%20%24f");
    }
}
