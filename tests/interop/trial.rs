//! A trial: which program is tried with the settings for it, and how.

use dakiya::account::{Account, Field};
use dakiya::providers::{Protocol, Security};
use dakiya::targets::{GENERATORS, Keeping, Refusal, Setup};

use super::accounts::by_hand;
use super::laboratory::{PLAIN_PASSWORD, Server};

/// How a program is tried. Scripts are for `bash -eu`; in them, `{{WORDS}}` stands for
/// the commands of the step that holds these words, so that what the page tells its
/// readers is what is run. Their home folder is new and holds the generated files.
/// `{{=WORDS}}` is for commands that are just these words.
/// `$ADDRESS`, `$LOGIN`, `$PASSWORD`, `$HOST` and `$PORT` (of SMTP) are there for
/// what the page cannot know.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trial {
    /// The id of the target.
    pub(crate) target: &'static str,
    /// One of its ways of being written; empty for the first.
    pub(crate) form: &'static str,
    /// Which program it is, where a target is for several.
    pub(crate) variant: &'static str,
    /// Where the password is; `None` for the first place.
    pub(crate) keeping: Option<Keeping>,
    /// What people call the program.
    pub(crate) program: &'static str,
    /// Prints its version: the first word with digits and a dot. If it is left empty,
    /// that of the unpacked package is taken.
    pub(crate) version: &'static str,
    /// What has to be installed.
    pub(crate) from: &'static [Source],
    /// Whether installing or running it takes too long for every test of the project.
    pub(crate) slow: bool,
    /// The name to log in with.
    pub(crate) login: &'static str,
    pub(crate) password: &'static str,
    /// Writes a password in the syntax of the file, for the place of `YOUR-PASSWORD`.
    pub(crate) escape: fn(&str) -> String,
    /// What the program is to read mail with.
    pub(crate) reads: Protocol,
    /// What happens first, before each of the scripts below.
    pub(crate) before: &'static str,
    /// Whether the files stand where they belong already; otherwise the steps put
    /// them there, and they are only in the home folder, as if downloaded.
    pub(crate) placed: bool,
    /// Has the program read its settings.
    pub(crate) check: &'static str,
    /// Has it send a message to the address.
    pub(crate) send: &'static str,
    /// Has it fetch what is in the mailbox: to its output, or to a file at home.
    pub(crate) fetch: &'static str,
    /// How the program comes to trust the authority of our server.
    pub(crate) trust: &'static str,
    /// Who runs it: `root` where only root can. If it is left empty, that is what is
    /// unpacked, which are servers; everything else is run by `asha`.
    pub(crate) user: &'static str,
    /// How many seconds one script may take.
    pub(crate) seconds: u32,
}

/// Where a program comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// A package of Debian.
    Debian(&'static str),
    /// A package of Debian that must not be installed beside others of its sort: it
    /// is unpacked into a folder, with what it needs.
    Unpacked(&'static str),
    /// A package of the Python Package Index.
    PyPi(&'static str),
    /// A package of npm.
    Npm(&'static str),
    /// A program on crates.io.
    Cargo(&'static str),
    /// Crates, named one after another, which a program of one's own uses.
    Crates(&'static str),
}

impl Trial {
    /// What most trials have in common.
    pub(crate) const USUAL: Self = Self {
        target: "",
        form: "",
        variant: "",
        keeping: None,
        program: "",
        version: "",
        from: &[],
        slow: false,
        login: LOGIN,
        password: super::PASSWORD,
        escape: str::to_owned,
        reads: Protocol::Imap,
        before: "",
        placed: true,
        check: "",
        send: "",
        fetch: "",
        trust: "the system's list",
        user: "",
        seconds: 20,
    };

    /// For syntaxes in which a password with signs is not to be tried here.
    pub(crate) const PLAIN: Self =
        Self { login: PLAIN_LOGIN, password: PLAIN_PASSWORD, ..Self::USUAL };

    /// The name in tables: the target, and what of it was chosen.
    pub(crate) fn name(&self) -> String {
        let keeping = self.keeping.map_or("", Keeping::key);
        let reads = if self.reads == Protocol::Pop3 { "pop3" } else { "" };
        let parts = [self.target, self.variant, self.form, keeping, reads];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("/")
    }

    /// Who runs its scripts.
    pub(crate) fn run_by(&self) -> &'static str {
        match self.unpacked() {
            _ if !self.user.is_empty() => self.user,
            Some(_) => "root",
            None => "asha",
        }
    }

    /// The package of it that is unpacked, if one is.
    pub(crate) fn unpacked(&self) -> Option<&'static str> {
        self.from.iter().find_map(|source| match source {
            Source::Unpacked(name) => Some(*name),
            _ => None,
        })
    }

    /// Whether there is such a target already.
    pub(crate) fn is_written(&self) -> bool {
        GENERATORS.get(self.target).is_some()
    }

    /// The account at `server`.
    pub(crate) fn account(&self, server: Server, security: Security) -> Account {
        let host = server.host();
        let security = if security == Security::Tls { "tls" } else { "starttls" };
        let mut typed = vec![(Field::Address, "Asha Rao <asha@example.in>")];
        let reads = (!self.fetch.is_empty() || self.needs_reading()).then_some(self.reads);
        for protocol in [Some(Protocol::Smtp), reads].into_iter().flatten() {
            typed.extend([
                (Field::Host(protocol), host.as_str()),
                (Field::Security(protocol), security),
                (Field::User(protocol), self.login),
            ]);
        }
        by_hand(&typed)
    }

    /// What the page tells the owner of that account.
    pub(crate) fn setup(&self, account: &Account) -> Result<Setup, Refusal> {
        let generator = GENERATORS.get(self.target).expect("it is written");
        let mut picks = generator.picks(self.form, self.keeping.map_or("", Keeping::key));
        assert!(
            self.form.is_empty() || picks.form == self.form,
            "{} has no such form",
            self.name()
        );
        if let Some(keeping) = self.keeping {
            assert_eq!(picks.keeping, keeping, "{} has no such place", self.name());
            picks.keeping = keeping;
        }
        (generator.render)(account, picks)
    }

    fn needs_reading(&self) -> bool {
        let target = dakiya::targets::TARGETS.get(self.target).expect("it is written");
        !target.needs.contains(&Protocol::Smtp)
    }
}

/// A name to log in with that means something to many syntaxes, and is not the address.
const LOGIN: &str = "asha+$HOME'q@login.example.in";

const PLAIN_LOGIN: &str = "asha@login.example.in";
