//! What a program logs in with, where a command can print it.

use super::secret::{Secret, at_hand_or_token};
use super::steps::FILL_IN;
use crate::account::{Account, Endpoint, Field};
use crate::formats::shell;
use crate::providers::{Login, Protocol};
use crate::targets::{Keeping, Refusal, Step};
use crate::text::Text;

/// A password or a token, and how a program comes by it.
pub(in crate::targets) struct Printed {
    /// The words of the command that prints it; `None` where the user writes it
    /// into the file.
    pub(in crate::targets) words: Option<Vec<String>>,
    /// What to do first, in order.
    pub(in crate::targets) before: Vec<Step>,
    /// Why the line with the command, or with the blank, is there.
    pub(in crate::targets) why: Text,
    /// Whether it is a token (OAuth 2.0).
    pub(in crate::targets) token: bool,
}

impl Printed {
    /// What opens the server for `protocol`.
    ///
    /// # Errors
    ///
    /// The server does not accept what is to be kept that way.
    pub(in crate::targets) fn of(
        keeping: Keeping,
        account: &Account,
        (protocol, endpoint): (Protocol, &Endpoint),
    ) -> Result<Self, Refusal> {
        let secret = Secret::of(protocol, endpoint);
        let (words, steps, why) = match keeping {
            Keeping::Token => return token(account, endpoint),
            Keeping::Inline => (None, Vec::new(), INLINE),
            Keeping::Command => {
                let entry = secret.entry();
                let insert = shell::command(&["pass", "insert", &entry]);
                (Some(owned(&["pass", "show", &entry])), vec![Step::run(PASS, insert)], COMMAND)
            }
            _ => (Some(owned(&secret.words())), Vec::from(secret.store()), COMMAND),
        };
        let before = [vec![at_hand_or_token(endpoint)?], steps].concat();
        Ok(Self { words, before, why, token: false })
    }

    /// What opens both servers, for reading and for sending: one user has one
    /// password.
    ///
    /// # Errors
    ///
    /// One of the servers does not accept what is to be kept that way.
    pub(in crate::targets) fn for_both(
        keeping: Keeping,
        account: &Account,
        (protocol, endpoint): (Protocol, &Endpoint),
    ) -> Result<[Self; 2], Refusal> {
        let sending = Self::of(keeping, account, (Protocol::Smtp, &account.smtp))?;
        let same = endpoint.username == account.smtp.username;
        let of = if same { (Protocol::Smtp, &account.smtp) } else { (protocol, endpoint) };
        at_hand_for_reading(keeping, account, endpoint)?;
        Ok([Self::of(keeping, account, of)?, sending])
    }

    /// The command that prints it, as for a shell; `None` where the user writes it
    /// into the file.
    pub(in crate::targets) fn command(&self) -> Option<String> {
        let words: Vec<_> = self.words.as_ref()?.iter().map(String::as_str).collect();
        Some(shell::command(&words))
    }

    /// `steps`, after the one that writes the password into the file, if the user
    /// has to.
    pub(in crate::targets) fn then(&self, steps: Vec<Step>) -> Vec<Step> {
        let fill_in = self.words.is_none().then_some(FILL_IN);
        fill_in.into_iter().chain(steps).collect()
    }
}

/// What to do before reading and sending, each step once.
pub(in crate::targets) fn before([reading, sending]: &[Printed; 2]) -> Vec<Step> {
    let mut steps = sending.before.clone();
    for step in &reading.before {
        if !steps.contains(step) {
            steps.push(step.clone());
        }
    }
    steps
}

/// Makes sure that the server for reading accepts what is to be kept that way.
fn at_hand_for_reading(
    keeping: Keeping,
    account: &Account,
    endpoint: &Endpoint,
) -> Result<(), Refusal> {
    match keeping {
        Keeping::Token => token(account, endpoint).map(drop),
        _ => at_hand_or_token(endpoint).map(drop),
    }
}

/// A token that `oama` prints, and renews when it is about to expire.
fn token(account: &Account, endpoint: &Endpoint) -> Result<Printed, Refusal> {
    if !endpoint.login.contains(&Login::OAuth) {
        return Err(Refusal { field: Field::Provider, why: NO_TOKENS });
    }
    // Names that oama knows; others are described in its configuration.
    let service = match account.provider.map_or("", |provider| provider.id) {
        "gmail" | "google_workspace" => "google",
        "outlook_com" | "microsoft_365" | "godaddy_m365" => "microsoft",
        other => other,
    };
    let user = endpoint.username.as_str();
    let authorize = shell::command(&["oama", "authorize", service, user]);
    Ok(Printed {
        words: Some(owned(&["oama", "access", user])),
        before: vec![Step::run(AUTHORIZE, authorize)],
        why: TOKEN,
        token: true,
    })
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

const COMMAND: Text = Text {
    en: "This command is run, and what it prints is taken as the password; so the password itself stands in no file. Any other command that prints it will do.",
    hi: "यह command चलाई जाती है, और जो छपे वही password माना जाता है। इसलिए password ख़ुद किसी file में नहीं रहता। कोई दूसरी command भी चलेगी, बस वह password छापे।",
};
const TOKEN: Text = Text {
    en: "This command is run, and prints a fresh token: a key that the provider gave to this computer and that is good for about an hour. There is no password at all.",
    hi: "यह command चलाई जाती है और ताज़ा token छापती है, यानी ऐसी चाबी जो provider ने इस computer को दी है और लगभग एक घंटा चलती है। password होता ही नहीं।",
};
const INLINE: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`. Whoever can read this file can read it, so keep the file to yourself.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए। जो यह file पढ़ सके, वह password भी पढ़ सकता है; इसलिए file अपने तक ही रखिए।",
};
const PASS: Text = Text {
    en: "Put the password into your password manager. Here that is `pass`, which encrypts it with your own key; the command asks for it and shows nothing while you type. With another manager, write its command into the file in place of `pass show`.",
    hi: "password को अपने password manager में रखिए। यहाँ वह `pass` है, जो उसे आपकी अपनी key से encrypt करता है। यह command password पूछती है और लिखते समय कुछ नहीं दिखाती। दूसरा manager हो, तो file में `pass show` की जगह उसकी command लिखिए।",
};
const AUTHORIZE: Text = Text {
    en: "Install `oama`, a small program that gets tokens, and put the client ID and secret that you have from the provider's developer pages into `~/.config/oama/config.yaml`. This command then opens the provider's login page once; afterwards `oama` renews the token by itself.",
    hi: "`oama` install कीजिए, जो token लाने वाला एक छोटा program है। provider के developer पन्नों से मिली client ID और secret `~/.config/oama/config.yaml` में लिखिए। फिर यह command एक बार provider का login पन्ना खोलती है; उसके बाद `oama` token को ख़ुद नया करता रहता है।",
};
const NO_TOKENS: Text = Text {
    en: "This server knows no OAuth tokens. Choose another place for the password.",
    hi: "यह server OAuth token नहीं जानता। password के लिए कोई दूसरी जगह चुनिए।",
};
