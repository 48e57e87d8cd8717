//! What to do around a file, where several programs want the same.

use crate::targets::Step;
use crate::text::Text;

/// Lets nobody but the owner read the file at `path`, written as for a shell.
pub(in crate::targets) fn private(path: &str) -> Step {
    Step::run(PRIVATE, format!("chmod 600 {path}"))
}

/// Writes the password into the file, where it has a blank for it.
pub(in crate::targets) const FILL_IN: Step = Step::new(Text {
    en: "In the file, put the password in the place of `YOUR-PASSWORD`. Do it in an editor on your own computer, and never send the file to anyone afterwards.",
    hi: "file में `YOUR-PASSWORD` की जगह अपना password लिखिए। यह अपने ही computer पर किसी editor में कीजिए, और उसके बाद यह file किसी को मत भेजिए।",
});

/// Puts the password into the environment variable `name`, for programs that
/// are started from the same shell.
pub(in crate::targets) fn environment(name: &str) -> Step {
    Step::run(ENVIRONMENT, asked(name))
}

/// The commands that ask for `name` and give it to programs of this shell.
pub(in crate::targets) fn asked(name: &str) -> String {
    format!("read -rs {name} && export {name}")
}

/// A command that asks for a password and hands it to `command`, so that it ends up
/// in no history.
pub(in crate::targets) fn piped(command: &str) -> String {
    format!("IFS= read -rs PASSWORD && printf %s \"$PASSWORD\" | {command}; unset PASSWORD")
}

/// A short message, to be piped into a program that sends it.
pub(in crate::targets) const MESSAGE: &str = r"printf 'Subject: Test\n\nIt works.\n'";

/// Tries sending and reading.
pub(in crate::targets) const BOTH_WAYS: Step = Step::new(Text {
    en: "Write a message to yourself. If it arrives in the inbox, sending and reading both work.",
    hi: "अपने आप को एक mail लिखिए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
});

/// Fetches what works together.
pub(in crate::targets) const INSTALL_THREE: Text = Text {
    en: "Install the three programs (here for Debian and Ubuntu).",
    hi: "तीनों programs install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};

const PRIVATE: Text = Text {
    en: "Save the file in its place and let nobody else read it (mode 600).",
    hi: "file को उसकी जगह पर save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके (mode 600)।",
};
const ENVIRONMENT: Text = Text {
    en: "Put the password into an environment variable: a value that the shell hands to the programs it starts. The first command waits for you to type it and shows nothing, so it ends up in no file and in no history. A service gets it from what starts it: from a file for systemd, or from the secrets of Docker or Kubernetes.",
    hi: "password को environment variable में रखिए, यानी ऐसे मान में जिसे shell अपने शुरू किए programs को देता है। पहली command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती, इसलिए password न किसी file में जाता है, न history में। जो program service की तरह चलता है, उसे यह मान वही देता है जो उसे शुरू करता है: systemd की file, या Docker और Kubernetes के secrets।",
};
