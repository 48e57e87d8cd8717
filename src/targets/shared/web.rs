//! What programs on a web server have in common: who reads their files, and where
//! PHP finds a password.

use super::why;
use crate::account::{Account, Field};
use crate::formats::{Line, php, shell};
use crate::providers::Protocol;
use crate::targets::{Keeping, Refusal, Step, username_field};
use crate::text::Text;

/// The environment variable with the password.
pub(in crate::targets) const VARIABLE: &str = "SMTP_PASSWORD";

/// `left = …;` with the password, in a file of PHP.
pub(in crate::targets) fn password(left: &str, keeping: Keeping) -> Line {
    if keeping == Keeping::Environment {
        php::environment(left, VARIABLE).because(why::ENVIRONMENT)
    } else {
        php::blank(left).because(why::BLANK)
    }
}

/// `'key' => …,` with the password, in an array of PHP.
pub(in crate::targets) fn element(indent: usize, key: &str, keeping: Keeping) -> Line {
    if keeping == Keeping::Environment {
        php::element(indent, key, &php::getenv(VARIABLE)).because(why::ENVIRONMENT)
    } else {
        php::element(indent, key, &php::string(crate::formats::BLANK)).because(why::BLANK)
    }
}

/// What the user does with the password.
pub(in crate::targets) const fn secret(keeping: Keeping) -> Step {
    Step::new(if matches!(keeping, Keeping::Environment) { ENVIRONMENT } else { FILL_IN })
}

/// Lets only the web server and root read the file at `path`.
pub(in crate::targets) fn private(path: &str) -> Step {
    let owner = shell::command(&["sudo", "chown", "root:www-data", path]);
    let mode = shell::command(&["sudo", "chmod", "640", path]);
    Step::run(PRIVATE, format!("{owner}\n{mode}"))
}

/// Holds names to what Python's own SMTP can say.
pub(in crate::targets) fn ascii(account: &Account) -> Result<(), Refusal> {
    if !account.smtp.username.as_str().is_ascii() {
        let field = username_field(account, Protocol::Smtp);
        return Err(Refusal { field, why: NOT_ASCII });
    }
    if !account.address.as_str().is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    Ok(())
}

/// Writes the password between double quotes.
pub(in crate::targets) const FILL_IN_DOUBLE: Step = Step::new(Text {
    en: "In the file, put the password in the place of `YOUR-PASSWORD` and leave the double quotes around it. If the password itself holds a double quote or a backslash, write a backslash before it. Never put the file into a public repository, and never send it to anyone.",
    hi: "file में `YOUR-PASSWORD` की जगह अपना password लिखिए; उसके दोनों ओर के double quotes रहने दीजिए। अगर password में ही double quote या backslash हो, तो उससे पहले एक backslash लिखिए। यह file न किसी public repository में डालिए, न किसी को भेजिए।",
});

/// Why mail does not leave by PHP's own way.
pub(in crate::targets) const BY_SMTP: Text = Text {
    en: "Hand the mail to a server by SMTP, in place of PHP's own way, whose mail often lands in spam.",
    hi: "mail SMTP से server को दीजिए, PHP के अपने तरीके से नहीं, क्योंकि उससे भेजी mail अक्सर spam में जाती है।",
};

/// Why `ssl://` stands before the server.
pub(in crate::targets) const SSL_PREFIX: Text = Text {
    en: "The server that sends your mail. The `ssl://` before it means: encrypted from the first byte (TLS).",
    hi: "आपकी mail भेजने वाला server। उससे पहले के `ssl://` का मतलब है: पहले byte से encryption (TLS)।",
};

/// Why STARTTLS is switched off too.
pub(in crate::targets) const NO_STARTTLS: Text = Text {
    en: "Do not try STARTTLS either: this server is used without encryption.",
    hi: "STARTTLS भी मत आज़माइए: यह server बिना encryption के काम में लिया जा रहा है।",
};

const FILL_IN: Text = Text {
    en: "In the file, put the password in the place of `YOUR-PASSWORD` and leave the single quotes around it. If the password itself holds a single quote or a backslash, write a backslash before it. Never put the file into a public repository, and never send it to anyone.",
    hi: "file में `YOUR-PASSWORD` की जगह अपना password लिखिए; उसके दोनों ओर के single quotes रहने दीजिए। अगर password में ही single quote या backslash हो, तो उससे पहले एक backslash लिखिए। यह file न किसी public repository में डालिए, न किसी को भेजिए।",
};
const ENVIRONMENT: Text = Text {
    en: "Give PHP the password in the environment variable `SMTP_PASSWORD`, in a file that only root can read: for PHP-FPM a line `env[SMTP_PASSWORD] = …` in the settings of its pool, for Apache's own PHP a line `SetEnv`, for Docker its secrets. What runs by cron needs the variable too. Then restart PHP.",
    hi: "PHP को password environment variable `SMTP_PASSWORD` में दीजिए, ऐसी file से जिसे केवल root पढ़ सके: PHP-FPM में उसके pool की settings में `env[SMTP_PASSWORD] = …` वाली पंक्ति, Apache के अपने PHP में `SetEnv` वाली पंक्ति, Docker में उसके secrets। जो काम cron से चलते हैं, उन्हें भी यह variable चाहिए। फिर PHP को फिर से शुरू कीजिए।",
};
const PRIVATE: Text = Text {
    en: "Let only root and the web server read the file (mode 640). On Debian and Ubuntu the web server is called `www-data`; on rented web space set the mode in the file manager and leave the owner as it is.",
    hi: "file केवल root और web server पढ़ सकें (mode 640)। Debian और Ubuntu पर web server का नाम `www-data` होता है। किराये के web space पर mode वहाँ के file manager में बदलिए और owner वही रहने दीजिए।",
};
const NOT_ASCII: Text = Text {
    en: "This program logs in and writes senders only in English letters, digits and signs (ASCII). Use an address and a login name without others.",
    hi: "यह program login नाम और भेजने वाले का पता केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) में लिख सकता है। ऐसा ही पता और login नाम लीजिए।",
};
