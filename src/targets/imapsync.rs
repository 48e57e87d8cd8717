//! imapsync, which moves a mailbox from one server to another.

use super::isync::imap;
use super::secret::at_hand_to_read;
use super::{Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use crate::account::Account;
use crate::formats::shell;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "imapsync",
    about: Text {
        en: "A program that copies a whole mailbox, folders and all, from one IMAP server to another: for changing the provider.",
        hi: "पूरा mailbox, folders समेत, एक IMAP server से दूसरे पर copy करने वाला program: provider बदलने के लिए।",
    },
    kind: Kind::Tool,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("--ssl1, --ssl2"),
        starttls: Some("--tls1, --tls2"),
        username: Some("--user1, --user2"),
        password: Some("--passfile1, --passfile2"),
    },
    manual: "https://imapsync.lamiral.info/#doc",
    forms: &[
        Form {
            id: "to", name: Text { en: "into this mailbox", hi: "इस mailbox में लाना" }
        },
        Form {
            id: "from",
            name: Text {
                en: "out of this mailbox", hi: "इस mailbox से ले जाना"
            },
        },
    ],
    keeping: &[Keeping::File],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = imap(account)?;
    let from = picks.form == "from";
    let (this, other) = if from { ("1", "2") } else { ("2", "1") };
    let security = match imap.security {
        Security::Tls => "--ssl",
        Security::StartTls => "--tls",
        Security::Plain => "--nossl",
    };
    let port = imap.port.to_string();
    let mut words = Vec::new();
    for (option, value) in [
        ("--host", imap.host.as_str()),
        ("--port", port.as_str()),
        ("--user", imap.username.as_str()),
        ("--passfile", "this.password"),
    ] {
        words.extend([format!("{option}{this}"), value.to_owned()]);
    }
    words.push(format!("{security}{this}"));
    if imap.security == Security::Plain {
        words.push(format!("--notls{this}"));
    } else {
        words.extend(verify(this, imap.host.as_str()));
    }
    let google = ["gmail", "google_workspace"];
    if account.provider.is_some_and(|provider| google.contains(&provider.id)) {
        words.push(format!("--gmail{this}"));
    }
    for (option, value) in
        [("--host", "OTHER-SERVER"), ("--user", "OTHER-NAME"), ("--passfile", "other.password")]
    {
        words.extend([format!("{option}{other}"), value.to_owned()]);
    }
    words.push(format!("--ssl{other}"));
    words.extend(verify(other, "OTHER-SERVER"));
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let command = format!("imapsync {}", shell::command(&words));
    let try_it = if from { TRY_FROM } else { TRY_TO };
    Ok(Setup {
        before: vec![
            Step::new(INSTALL),
            at_hand_to_read(imap)?,
            Step::run(PASSWORDS, passwords(&["this.password", "other.password"])),
        ],
        files: Vec::new(),
        after: vec![
            Step::run(try_it, format!("{command} --justlogin")),
            Step::run(DRY, format!("{command} --dry")),
            Step::run(COPY, command),
        ],
    })
}

/// Has the certificate checked, and that it is the one of `host`: otherwise
/// imapsync accepts a forged one.
fn verify(side: &str, host: &str) -> Vec<String> {
    let name = format!("SSL_verifycn_name={host}");
    let checks = ["SSL_verify_mode=1", "SSL_verifycn_scheme=imap", &name];
    checks.iter().flat_map(|check| [format!("--sslargs{side}"), (*check).to_owned()]).collect()
}

/// Asks for each password, and writes it where only the user can read it.
fn passwords(files: &[&str]) -> String {
    let ask = |file: &&str| format!("read -rs password; printf '%s\\n' \"$password\" > {file}");
    let lines: Vec<_> = files.iter().map(ask).collect();
    format!("umask 077\n{}\nunset password", lines.join("\n"))
}

const INSTALL: Text = Text {
    en: "Install imapsync after its own page: `https://imapsync.lamiral.info/#install`. Few systems have it as a package.",
    hi: "imapsync को उसके अपने पन्ने के अनुसार install कीजिए: `https://imapsync.lamiral.info/#install`। package के रूप में यह कम ही systems में मिलता है।",
};
const PASSWORDS: Text = Text {
    en: "Put the passwords of this mailbox and of the other one into a file each, which only you can read. The commands wait for you to type and show nothing. On the command line of imapsync other users would see them.",
    hi: "इस mailbox का और दूसरे का password अलग-अलग file में रखिए, जिन्हें केवल आप पढ़ सकें। commands आपके लिखने का इंतज़ार करती हैं और कुछ नहीं दिखातीं। imapsync की command line में लिखने पर दूसरे user उन्हें देख लेते।",
};
const TRY_TO: Text = Text {
    en: "Write the server and the login name of the old mailbox wherever `OTHER-SERVER` and `OTHER-NAME` stand, and try both logins. Options with a 1 belong to the mailbox that is copied, those with a 2 to the one that it is copied into: yours. `--ssl` encrypts from the first byte, `--tls` means STARTTLS, and `--sslargs` has the certificate checked.",
    hi: "जहाँ-जहाँ `OTHER-SERVER` और `OTHER-NAME` है, वहाँ पुराने mailbox का server और login नाम लिखिए, और दोनों login आज़माइए। 1 वाले options उस mailbox के हैं जिससे copy होती है, 2 वाले उसके जिसमें copy होती है: यानी आपका यह mailbox। `--ssl` पहले byte से encrypt करता है, `--tls` का मतलब STARTTLS है, और `--sslargs` से certificate जाँचा जाता है।",
};
const TRY_FROM: Text = Text {
    en: "Write the server and the login name of the new mailbox wherever `OTHER-SERVER` and `OTHER-NAME` stand, and try both logins. Options with a 1 belong to the mailbox that is copied, yours; those with a 2 to the one that it is copied into. `--ssl` encrypts from the first byte, `--tls` means STARTTLS, and `--sslargs` has the certificate checked.",
    hi: "जहाँ-जहाँ `OTHER-SERVER` और `OTHER-NAME` है, वहाँ नए mailbox का server और login नाम लिखिए, और दोनों login आज़माइए। 1 वाले options उस mailbox के हैं जिससे copy होती है, यानी आपका यह mailbox; 2 वाले उसके जिसमें copy होती है। `--ssl` पहले byte से encrypt करता है, `--tls` का मतलब STARTTLS है, और `--sslargs` से certificate जाँचा जाता है।",
};
const DRY: Text = Text {
    en: "See what would be copied, without copying.",
    hi: "देखिए कि क्या-क्या copy होगा; अभी कुछ copy नहीं होता।",
};
const COPY: Text = Text {
    en: "Copy every message. It takes long and can be broken off and run again: what is there already is not copied twice, and nothing is deleted on either side. Afterwards delete the two files with the passwords.",
    hi: "हर mail copy कीजिए। इसमें समय लगता है; बीच में रोककर फिर चला सकते हैं: जो पहुँच चुका है वह दोबारा copy नहीं होता, और दोनों ओर कुछ मिटता नहीं। बाद में password वाली दोनों files मिटा दीजिए।",
};
