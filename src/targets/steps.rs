//! What to do around a file, where several programs want the same.

use super::Step;
use crate::formats::shell;
use crate::text::Text;

/// Lets nobody but the owner read the file at `path`, written as for a shell.
pub(super) fn private(path: &str) -> Step {
    Step::run(PRIVATE, format!("chmod 600 {path}"))
}

/// Writes the password into the file, where it has a blank for it.
pub(super) const FILL_IN: Step = Step::new(Text {
    en: "In the file, put the password in the place of `YOUR-PASSWORD`. Do it in an editor on your own computer, and never send the file to anyone afterwards.",
    hi: "file में `YOUR-PASSWORD` की जगह अपना password लिखिए। यह अपने ही computer पर किसी editor में कीजिए, और उसके बाद यह file किसी को मत भेजिए।",
});

/// Puts the password into the environment variable `name`, for programs that
/// are started from the same shell.
pub(super) fn environment(name: &str) -> Step {
    Step::run(ENVIRONMENT, format!("read -rs {name} && export {name}"))
}

/// A pipe that hands a short message to `command`.
pub(super) fn message_to(command: &[&str]) -> String {
    format!("{MESSAGE} | {}", shell::command(command))
}

/// A short message, to be piped into a program that sends it.
pub(super) const MESSAGE: &str = r"printf 'Subject: Test\n\nIt works.\n'";

const PRIVATE: Text = Text {
    en: "Save the file in its place and let nobody else read it (mode 600).",
    hi: "file को उसकी जगह पर save कीजिए, और ऐसा कीजिए कि कोई दूसरा उसे न पढ़ सके (mode 600)।",
};
const ENVIRONMENT: Text = Text {
    en: "Put the password into an environment variable: a value that the shell hands to the programs it starts. The first command waits for you to type it and shows nothing, so it ends up in no file and in no history. A service gets it from what starts it: from a file for systemd, or from the secrets of Docker or Kubernetes.",
    hi: "password को environment variable में रखिए, यानी ऐसे मान में जिसे shell अपने शुरू किए programs को देता है। पहली command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती, इसलिए password न किसी file में जाता है, न history में। जो program service की तरह चलता है, उसे यह मान वही देता है जो उसे शुरू करता है: systemd की file, या Docker और Kubernetes के secrets।",
};
