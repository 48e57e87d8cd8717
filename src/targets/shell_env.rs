//! Environment variables for a shell, which hands them to every program it starts.

use super::secret::{Secret, at_hand};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::{Line, dotenv, remark};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Shell (export)",
    about: Text {
        en: "Environment variables for scripts, and for programs that are started from a terminal, on Linux or on a Mac.",
        hi: "Linux या Mac पर scripts के लिए, और terminal से चलने वाले programs के लिए environment variables।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_SECURITY=tls"),
        starttls: Some("SMTP_SECURITY=starttls"),
        username: Some("SMTP_USERNAME"),
        password: Some("SMTP_PASSWORD"),
    },
    manual: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html",
    forms: &[],
    keeping: &[Keeping::Keyring, Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let export = |variable: variables::Variable| {
        dotenv::exported(variable.name, &variable.value).because(variable.why)
    };
    let mut lines: Vec<Line> = variables::usual(account).into_iter().map(export).collect();
    let mut after = vec![variables::NAMES, steps::private("smtp.sh")];
    match picks.keeping {
        Keeping::Inline => {
            lines.push(dotenv::exported_blank("SMTP_PASSWORD").because(why::BLANK));
            after.extend([steps::FILL_IN, Step::new(FILL_IN)]);
        }
        Keeping::Environment => {
            after.push(steps::environment("SMTP_PASSWORD"));
        }
        _ => {
            let secret = Secret::of(Protocol::Smtp, &account.smtp);
            before.extend(secret.store());
            lines
                .push(dotenv::exported_command("SMTP_PASSWORD", &secret.lookup()).because(COMMAND));
        }
    }
    after.extend([Step::run(READ, ". ./smtp.sh\nprintenv SMTP_USERNAME"), variables::TEST]);
    let file = File::whole("smtp.sh", Some(remark::HASH), lines)
        .mode(0o600)
        .media_type("application/x-sh");
    Ok(Setup { before, files: vec![file], after })
}

const COMMAND: Text = Text {
    en: "The shell runs this command when the file is read, and what it prints becomes the password. So the password itself stands in no file.",
    hi: "file पढ़ते समय shell यह command चलाती है, और जो छपता है वही password बनता है। इसलिए password किसी file में नहीं रहता।",
};
const FILL_IN: Text = Text {
    en: "In single quotes everything stands for itself. Only a single quote in the password is written as `'\\''`. Double quotes are no way out: in them the shell would run parts of the password as commands.",
    hi: "single quotes में हर चिह्न अपना ही अर्थ रखता है। केवल password के `'` को `'\\''` लिखिए। double quotes मत लगाइए: उनमें shell password के टुकड़ों को command समझकर चला सकती है।",
};
const READ: Text = Text {
    en: "Read the file into the shell, in every new terminal again: the dot at the beginning matters. The second command must print the login name.",
    hi: "file को shell में पढ़िए, हर नए terminal में फिर से: शुरू का dot ज़रूरी है। दूसरी command को login नाम छापना चाहिए।",
};
