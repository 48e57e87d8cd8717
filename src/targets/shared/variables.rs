//! Environment variables: the usual ones for an account, and how they are written down.

use super::why;
use crate::account::{Account, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Inexpressible, Line};
use crate::providers::{Protocol, Security};
use crate::targets::{Refusal, Step, username_field};
use crate::text::Text;

/// A variable, and the answer that its value comes from.
#[derive(Debug)]
pub(in crate::targets) struct Variable {
    pub(in crate::targets) name: &'static str,
    pub(in crate::targets) value: String,
    pub(in crate::targets) field: Field,
    pub(in crate::targets) why: Text,
}

impl Variable {
    /// A variable whose value follows from the server, or is always the same.
    pub(in crate::targets) fn new(name: &'static str, value: impl Into<String>, why: Text) -> Self {
        Self { name, value: value.into(), field: Field::Host(Protocol::Smtp), why }
    }

    /// The server that mail is handed to.
    pub(in crate::targets) fn host(name: &'static str, account: &Account) -> Self {
        Self::new(name, account.smtp.host.as_str(), why::host(Protocol::Smtp))
    }

    /// Its port.
    pub(in crate::targets) fn port(name: &'static str, account: &Account) -> Self {
        let port = account.smtp.port.to_string();
        Self::new(name, port, why::port(Protocol::Smtp, account.smtp.security))
    }

    /// The name to log in with.
    pub(in crate::targets) fn username(name: &'static str, account: &Account) -> Self {
        Self {
            name,
            value: account.smtp.username.as_str().to_owned(),
            field: username_field(account, Protocol::Smtp),
            why: why::USERNAME,
        }
    }

    /// The address alone.
    pub(in crate::targets) fn address(name: &'static str, account: &Account) -> Self {
        let value = account.address.as_str().to_owned();
        Self { name, value, field: Field::Address, why: why::FROM }
    }

    /// The name that recipients see, or the address where there is none.
    pub(in crate::targets) fn shown_name(name: &'static str, account: &Account) -> Self {
        let field = account.name.as_ref().map_or(Field::Address, |_| Field::Name);
        Self { name, value: account.shown_name().to_owned(), field, why: why::NAME }
    }

    /// The sender as it stands in a header.
    pub(in crate::targets) fn sender(name: &'static str, account: &Account) -> Self {
        let field = account.name.as_ref().map_or(Field::Address, |_| Field::Name);
        Self { name, value: sender(account), field, why: why::FROM }
    }
}

/// The sender as it stands in a header: the address, behind a name where there is
/// one.
pub(in crate::targets) fn sender(account: &Account) -> String {
    let address = account.address.as_str();
    let named = account.name.as_ref().map(|name| mailbox(name.as_str(), address));
    named.unwrap_or_else(|| address.to_owned())
}

/// The variables of a program of one's own, all but the password.
pub(in crate::targets) fn usual(account: &Account) -> Vec<Variable> {
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
pub(in crate::targets) fn lines(
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
pub(in crate::targets) const NAMES: Step = Step::new(Text {
    en: "The names of the variables are only the usual ones. If your program asks for others, such as `MAIL_HOST`, change them in the file.",
    hi: "variables के नाम केवल आम चलन के हैं। आपका program दूसरे नाम माँगता हो, जैसे `MAIL_HOST`, तो file में वही लिखिए।",
});

/// Lets the program send.
pub(in crate::targets) const TEST: Step = Step::new(Text {
    en: "Start your program and let it send a message to yourself. If it arrives, everything is right; to take the account out again, delete these lines.",
    hi: "अपना program चलाइए और उससे अपने आप को एक mail भिजवाइए। mail आ जाए, तो सब ठीक है। account हटाना हो, तो ये पंक्तियाँ मिटा दीजिए।",
});

/// Saves a file, and keeps it out of the history of the code.
pub(in crate::targets) fn ignored(file: &str) -> Step {
    Step::run(IGNORE, format!("chmod 600 {file}\nprintf '%s\\n' {file} >> .gitignore"))
}

/// Why the file has no password, where variables that are set already win.
pub(in crate::targets) const FIRST_WINS: Text = Text {
    en: "The password is not in the file. A variable that is set already stays as it is, so give it to the shell that starts your program. The command waits for you to type and shows nothing. On a server, whatever starts the program sets the variable: systemd, Docker or Kubernetes.",
    hi: "file में password नहीं है। जो variable पहले से हो, उसे file नहीं बदलती। इसलिए password उसी shell को दीजिए जिससे program चलता है। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती। असली server पर यह variable वही देता है जो program को चलाता है: systemd, Docker या Kubernetes।",
};

/// Writing a password in single quotes where double quotes are the other way.
pub(in crate::targets) const QUOTES: Step = Step::new(Text {
    en: "A single quote in the password would end it too early. In that case put the password in double quotes, and a backslash before each `\\`, `\"` and `$` in it.",
    hi: "password में `'` हो, तो वह वहीं कट जाएगा। तब password को double quotes में लिखिए और उसके हर `\\`, `\"` और `$` से पहले एक backslash लगाइए।",
});

/// Writing a password for Docker Compose.
pub(in crate::targets) const COMPOSE_QUOTES: Step = Step::new(Text {
    en: "In single quotes everything stands for itself. Only a single quote in the password needs a backslash before it: `\\'`.",
    hi: "single quotes में हर चिह्न अपना ही अर्थ रखता है। केवल password के `'` से पहले एक backslash लगाइए: `\\'`।",
});

/// Whether the file is read.
pub(in crate::targets) const CHECK: Text = Text {
    en: "See that the file is read as it was meant: this prints the login name.",
    hi: "देखिए कि file वैसी ही पढ़ी जा रही है जैसी होनी चाहिए: यह command login नाम छापती है।",
};

/// Writing a password between back-quotes.
pub(in crate::targets) const BACK_QUOTES: Text = Text {
    en: "Leave the back-quotes around the password: without them it would end at a `#` or `;`.",
    hi: "password के दोनों ओर के back-quotes रहने दीजिए: उनके बिना वह `#` या `;` पर कट जाएगा।",
};

const IGNORE: Text = Text {
    en: "Save the file under this name in the folder of your project, and let nobody else read it. If the code is kept in git, keep the file out of it: it belongs to this machine and not into the history.",
    hi: "file को इसी नाम से अपने project के folder में save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके। code git में रहता हो, तो इस file को उससे बाहर रखिए: यह इसी machine की है, history की नहीं।",
};
