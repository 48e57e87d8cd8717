//! What can be chosen among the ways of writing a program's settings.

use crate::text::Text;

/// A version of a program, or a file of it, that is written in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The name in links: lower-case letters, digits and `_`.
    pub id: &'static str,
    /// What people choose by.
    pub name: Text,
}

/// What was chosen among the ways of writing a program's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picks {
    /// The id of one of the [`forms`](crate::targets::Generator::forms); empty where there are none.
    pub form: &'static str,
    /// One of [`keeping`](crate::targets::Generator::keeping).
    pub keeping: Keeping,
}

/// Where the password is, and how the program comes by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the keyring of the desktop, from which a command fetches it.
    Keyring,
    /// With any password manager that a command can ask (`pass`).
    Command,
    /// In an environment variable.
    Environment,
    /// In a file of its own, that the settings name.
    File,
    /// The program asks for it, and keeps it in its own store.
    Asked,
    /// In the settings, where the user writes it.
    Inline,
    /// There is none: a command fetches tokens (OAuth 2.0, RFC 6749).
    Token,
}

impl Keeping {
    /// Every place, in the order of the variants.
    pub const ALL: [Self; 7] = [
        Self::Keyring,
        Self::Command,
        Self::Environment,
        Self::File,
        Self::Asked,
        Self::Inline,
        Self::Token,
    ];

    /// The name in links and on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Command => "command",
            Self::Environment => "env",
            Self::File => "file",
            Self::Asked => "asked",
            Self::Inline => "inline",
            Self::Token => "token",
        }
    }

    /// What people choose by.
    pub const fn name(self) -> Text {
        match self {
            Self::Keyring => {
                Text { en: "the keyring of the desktop", hi: "desktop की keyring" }
            }
            Self::Command => Text { en: "a password manager", hi: "password manager" },
            Self::Environment => Text { en: "an environment variable", hi: "environment variable" },
            Self::File => Text { en: "a file of its own", hi: "अलग file" },
            Self::Asked => Text {
                en: "the program asks for it", hi: "program ख़ुद पूछता है"
            },
            Self::Inline => {
                Text { en: "the settings themselves", hi: "settings की file में ही" }
            }
            Self::Token => Text {
                en: "no password, but OAuth tokens",
                hi: "password नहीं, OAuth token",
            },
        }
    }
}
