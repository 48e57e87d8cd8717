//! What is known besides the text: what the reader says of the provider and the program,
//! and the account that was described elsewhere.

use yew::AttrValue;

use crate::account::{Account, Endpoint, provider};
use crate::diagnose::{Aim, EXAMPLE, Goal, Hints, Mark, program};
use crate::providers::{PROVIDERS, Protocol, Provider};
use crate::registry::Entry;
use crate::text::{Lang, Text};
use crate::ui::hooks::Aside;
use crate::ui::state::Draft;

/// What is known besides the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Besides {
    /// The provider that the reader names.
    pub(super) provider: Option<Entry<Provider>>,
    /// The program that the reader names.
    pub(super) program: Option<&'static Mark>,
    /// The provider of the account.
    own: Option<Entry<Provider>>,
    /// The servers of the account.
    servers: Vec<Goal>,
}

impl Besides {
    /// What `fragment` says, and `draft`.
    pub(super) fn of(fragment: &str, draft: &Draft) -> Self {
        let with = Aside::With.of(fragment);
        Self {
            provider: PROVIDERS.get(Aside::At.of(fragment)),
            program: Some(with).filter(|name| !name.is_empty()).and_then(program),
            own: provider(&draft.choices),
            servers: draft.account().map(servers).unwrap_or_default(),
        }
    }

    /// What it says to whoever reads the text.
    pub(super) fn hints(&self) -> Hints<'static> {
        Hints {
            provider: self.provider.map(|provider| provider.id),
            program: self.program.map(|program| program.id),
        }
    }

    /// Whether the reader names anything.
    pub(super) const fn is_said(&self) -> bool {
        self.provider.is_some() || self.program.is_some()
    }

    /// The servers that are tested where the text names none; `read` is whose they are by
    /// the text.
    pub(super) fn aim(&self, read: Option<&'static Mark>) -> Aim {
        let own = |provider: Entry<Provider>| self.own == Some(provider);
        let usual = || read?.usual.and_then(|id| PROVIDERS.get(id));
        let listed =
            || self.own.filter(|own| read.is_some_and(|read| read.listed.contains(&own.id)));
        match self.provider.or_else(listed).or_else(usual) {
            Some(provider) if !own(provider) || self.servers.is_empty() => Aim::of(provider),
            None if self.servers.is_empty() || read.is_some() => EXAMPLE,
            _ => Aim::at(self.servers.clone()),
        }
    }

    /// What stands in the lists for nothing chosen, where the text names `provider` and
    /// `program`.
    pub(super) fn otherwise(
        &self,
        lang: Lang,
        provider: Option<&'static Mark>,
        program: Option<&'static Mark>,
    ) -> [AttrValue; 2] {
        let read = |mark: &'static Mark| READ.fill(lang, &[("name", mark.name)]);
        let own = || self.own.map(|own| OWN.fill(lang, &[("name", own.name)]));
        let none = || NONE.get(lang).to_owned();
        [provider.map(read).or_else(own), program.map(read)]
            .map(|words| words.unwrap_or_else(none).into())
    }
}

/// The servers of `account`.
fn servers(account: &Account) -> Vec<Goal> {
    let goal = |protocol| {
        let Endpoint { host, port, security, username, .. } = account.endpoint(protocol)?;
        // It goes into a command: what a shell would read as something else does not.
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "@._+-".contains(letter);
        let user = Some(username.as_str())
            .filter(|user| !user.is_empty() && user.chars().all(plain) && !user.starts_with('-'));
        Some(Goal {
            protocol,
            host: host.as_str().to_owned(),
            port: *port,
            security: *security,
            user: user.unwrap_or(OTHER).to_owned(),
        })
    };
    Protocol::ALL.into_iter().filter_map(goal).collect()
}

const NONE: Text = Text { en: "not said", hi: "नहीं बताया" };
/// Who logs in where the name cannot be typed as it is.
const OTHER: &str = "you@example.com";
const OWN: Text =
    Text { en: "from your settings: {name}", hi: "आपकी settings से: {name}" };
const READ: Text = Text { en: "in the text: {name}", hi: "text में: {name}" };

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::Besides;
    use crate::account::link;
    use crate::diagnose::{PROGRAMS, Probe, System, diagnose};
    use crate::targets::TARGET_IDS;
    use crate::ui::state::{Draft, DraftAction};
    use std::rc::Rc;
    use yew::Reducible;

    fn besides(fragment: &str, draft: &str) -> Besides {
        let draft = Rc::new(Draft::default()).reduce(DraftAction::Open(link::read(draft)));
        Besides::of(fragment, &draft)
    }

    fn command(besides: &Besides, text: &str) -> String {
        let reading = diagnose(text, besides.hints()).reading;
        let aim = besides.aim(reading.provider).told(text, &reading);
        Probe::LogIn.command(System::Debian, &aim)
    }

    const GMAIL: &str = "535 5.7.8 Username and Password not accepted - gsmtp";

    #[test]
    fn the_log_goes_before_the_choice_and_the_choice_before_the_account() {
        let account = "#v=1&address=asha%40zoho.in&smtp_port=587";
        let text = "535 5.7.8 authentication failed";
        let none = besides("", "");
        assert!(command(&none, text).contains("smtp.example.com:587"));
        assert!(command(&none, GMAIL).contains("smtp.gmail.com:465"));
        let own = besides("", account);
        let ours = "swaks --server smtp.zoho.in:587 --tls --auth --auth-user asha@zoho.in ";
        assert!(command(&own, text).starts_with(ours), "{}", command(&own, text));
        assert!(command(&own, GMAIL).contains("smtp.gmail.com:465"));
        let chosen = besides("#at=fastmail", account);
        assert!(command(&chosen, text).contains("smtp.fastmail.com"));
        assert!(command(&chosen, GMAIL).contains("smtp.fastmail.com"));
        assert!(
            command(&chosen, "connect to mail.example.in:465: 535").contains("mail.example.in:465")
        );
        // The account's own port, where the provider is its own.
        assert!(command(&besides("#at=zoho_in", account), text).starts_with(ours));
    }

    #[test]
    fn a_name_that_a_shell_would_read_otherwise_stays_out_of_commands() {
        let account = "#v=1&address=asha%40example.in&provider=by_hand&smtp_host=mail.example.in&smtp_user=%24(id)";
        let line = command(&besides("", account), "535 5.7.8 authentication failed");
        assert!(line.contains("mail.example.in") && line.contains("you@example.com"), "{line}");
    }

    #[test]
    fn what_is_not_known_is_not_chosen() {
        let none = besides("#at=nobody&with=nothing", "");
        assert_eq!(none, Besides::default());
        assert!(!none.is_said());
        assert_eq!(besides("#with=wordpress", "").program.map(|mark| mark.id), Some("phpmailer"));
    }

    #[test]
    fn we_write_settings_for_every_program_that_is_listed() {
        for id in PROGRAMS.iter().flat_map(|mark| mark.listed) {
            assert!(TARGET_IDS.contains(id), "{id}");
        }
    }
}
