//! Environment variables: the usual ones for an account, and how they are written down.

use super::{Refusal, Step, username_field, why};
use crate::account::{Account, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Inexpressible, Line};
use crate::providers::{Protocol, Security};
use crate::text::Text;

/// A variable, and the answer that its value comes from.
#[derive(Debug)]
pub(super) struct Variable {
    pub(super) name: &'static str,
    pub(super) value: String,
    pub(super) field: Field,
    pub(super) why: Text,
}

impl Variable {
    /// A variable whose value follows from the server, or is always the same.
    pub(super) fn new(name: &'static str, value: impl Into<String>, why: Text) -> Self {
        Self { name, value: value.into(), field: Field::Host(Protocol::Smtp), why }
    }

    /// The server that mail is handed to.
    pub(super) fn host(name: &'static str, account: &Account) -> Self {
        Self::new(name, account.smtp.host.as_str(), why::host(Protocol::Smtp))
    }

    /// Its port.
    pub(super) fn port(name: &'static str, account: &Account) -> Self {
        let port = account.smtp.port.to_string();
        Self::new(name, port, why::port(Protocol::Smtp, account.smtp.security))
    }

    /// The name to log in with.
    pub(super) fn username(name: &'static str, account: &Account) -> Self {
        Self {
            name,
            value: account.smtp.username.as_str().to_owned(),
            field: username_field(account, Protocol::Smtp),
            why: why::USERNAME,
        }
    }

    /// The address alone.
    pub(super) fn address(name: &'static str, account: &Account) -> Self {
        let value = account.address.as_str().to_owned();
        Self { name, value, field: Field::Address, why: why::FROM }
    }

    /// The name that recipients see, or the address where there is none.
    pub(super) fn shown_name(name: &'static str, account: &Account) -> Self {
        let field = account.name.as_ref().map_or(Field::Address, |_| Field::Name);
        Self { name, value: account.shown_name().to_owned(), field, why: why::NAME }
    }

    /// The sender as it stands in a header.
    pub(super) fn sender(name: &'static str, account: &Account) -> Self {
        let field = account.name.as_ref().map_or(Field::Address, |_| Field::Name);
        Self { name, value: sender(account), field, why: why::FROM }
    }
}

/// The sender as it stands in a header: the address, behind a name where there is
/// one.
pub(super) fn sender(account: &Account) -> String {
    let address = account.address.as_str();
    let named = account.name.as_ref().map(|name| mailbox(name.as_str(), address));
    named.unwrap_or_else(|| address.to_owned())
}

/// The variables of a program of one's own, all but the password.
pub(super) fn usual(account: &Account) -> Vec<Variable> {
    let security = match account.smtp.security {
        Security::Tls => "tls",
        Security::StartTls => "starttls",
        Security::Plain => "none",
    };
    let mut all = vec![
        Variable::host("SMTP_HOST", account),
        Variable::port("SMTP_PORT", account),
        Variable::new("SMTP_SECURITY", security, why::protection(account.smtp.security)),
        Variable::username("SMTP_USERNAME", account),
        Variable::address("SMTP_FROM", account),
    ];
    all.extend(account.name.as_ref().map(|_| Variable::shown_name("SMTP_FROM_NAME", account)));
    all
}

/// The variables as a syntax writes them.
///
/// # Errors
///
/// The syntax cannot write one of them; `why` says so.
pub(super) fn lines(
    variables: Vec<Variable>,
    why: Text,
    write: impl Fn(&str, &str) -> Result<Line, Inexpressible>,
) -> Result<Vec<Line>, Refusal> {
    let line = |Variable { name, value, field, why: because }| {
        let line = write(name, &value).map_err(|_| Refusal { field, why })?;
        Ok(line.because(because))
    };
    variables.into_iter().map(line).collect()
}

/// What the variables are called is up to the program.
pub(super) const NAMES: Step = Step::new(Text {
    en: "The names of the variables are only the usual ones. If your program asks for others, such as `MAIL_HOST`, change them in the file.",
    hi: "variables के नाम केवल आम चलन के हैं। आपका program दूसरे नाम माँगता हो, जैसे `MAIL_HOST`, तो file में वही लिखिए।",
});

/// Lets the program send.
pub(super) const TEST: Step = Step::new(Text {
    en: "Start your program and let it send a message to yourself. If it arrives, everything is right; to take the account out again, delete these lines.",
    hi: "अपना program चलाइए और उससे अपने आप को एक mail भिजवाइए। mail आ जाए, तो सब ठीक है। account हटाना हो, तो ये पंक्तियाँ मिटा दीजिए।",
});

/// Saves a file, and keeps it out of the history of the code.
pub(super) fn ignored(file: &str) -> Step {
    Step::run(IGNORE, format!("chmod 600 {file}\nprintf '%s\\n' {file} >> .gitignore"))
}

/// Why the file has no password, where variables that are set already win.
pub(super) const FIRST_WINS: Text = Text {
    en: "The password is not in the file. A variable that is set already stays as it is, so give it to the shell that starts your program. The command waits for you to type and shows nothing. On a server, whatever starts the program sets the variable: systemd, Docker or Kubernetes.",
    hi: "file में password नहीं है। जो variable पहले से हो, उसे file नहीं बदलती। इसलिए password उसी shell को दीजिए जिससे program चलता है। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती। असली server पर यह variable वही देता है जो program को चलाता है: systemd, Docker या Kubernetes।",
};

/// The commands that ask for `name` and give it to programs of this shell.
pub(super) fn asked(name: &str) -> String {
    format!("read -rs {name} && export {name}")
}

/// Writing a password in single quotes where double quotes are the other way.
pub(super) const QUOTES: Step = Step::new(Text {
    en: "A single quote in the password would end it too early. In that case put the password in double quotes, and a backslash before each `\\`, `\"` and `$` in it.",
    hi: "password में `'` हो, तो वह वहीं कट जाएगा। तब password को double quotes में लिखिए और उसके हर `\\`, `\"` और `$` से पहले एक backslash लगाइए।",
});

/// Writing a password for Docker Compose.
pub(super) const COMPOSE_QUOTES: Step = Step::new(Text {
    en: "In single quotes everything stands for itself. Only a single quote in the password needs a backslash before it: `\\'`.",
    hi: "single quotes में हर चिह्न अपना ही अर्थ रखता है। केवल password के `'` से पहले एक backslash लगाइए: `\\'`।",
});

/// A command that asks for a password and hands it to `command`, so that it ends up
/// in no history.
pub(super) fn piped(command: &str) -> String {
    format!("read -rs PASSWORD && printf %s \"$PASSWORD\" | {command}; unset PASSWORD")
}

/// Puts the password into the file at `path`, which root owns and the group `group`
/// may read.
pub(super) fn password_file(path: &str, group: &str) -> Step {
    Step::run(PASSWORD_FILE, piped(&format!("sudo install -D -m 640 -g {group} /dev/stdin {path}")))
}

const PASSWORD_FILE: Text = Text {
    en: "Put the password into a file of its own, which only root and the program can read. The command waits for you to type it and shows nothing, so it ends up in no history.",
    hi: "password को एक अलग file में रखिए, जिसे केवल root और यह program पढ़ सकें। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती, इसलिए password history में नहीं जाता।",
};
const IGNORE: Text = Text {
    en: "Save the file under this name in the folder of your project, and let nobody else read it. If the code is kept in git, keep the file out of it: it belongs to this machine and not into the history.",
    hi: "file को इसी नाम से अपने project के folder में save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके। code git में रहता हो, तो इस file को उससे बाहर रखिए: यह इसी machine की है, history की नहीं।",
};
