//! The account that is being described, on whichever page.

use std::rc::Rc;

use yew::prelude::*;

use crate::account::link::{self, NotALink};
use crate::account::{Account, Choices, Field, Problems};
use crate::providers::Protocol;

/// What the user has typed and chosen so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Draft {
    /// What stands in each field.
    pub(crate) choices: Choices,
    /// Why the link that was opened could not be read.
    pub(crate) trouble: Option<NotALink>,
}

/// The draft, and the way to change it, for every page.
pub(crate) type DraftContext = UseReducerHandle<Draft>;

/// What the user can do.
#[derive(Clone, Debug)]
pub(crate) enum DraftAction {
    /// Opens a link, or what the device remembers.
    Open(Result<Choices, NotALink>),
    /// Types into a field.
    Set(Field, String),
}

impl Draft {
    /// The account, or what stands in its way.
    pub(crate) fn account(&self) -> Result<Account, Problems> {
        Account::of(&self.choices)
    }

    /// The account, or an example where there is none yet; whether it is one.
    pub(crate) fn shown(&self) -> (Option<Account>, bool) {
        match self.account() {
            Ok(account) => (Some(account), false),
            Err(_) => (self.example(), true),
        }
    }

    /// An account to show pages with, with the port that was chosen.
    fn example(&self) -> Option<Account> {
        let port = Field::Port(Protocol::Smtp);
        let choices = Choices::default().with(Field::Address, EXAMPLE);
        Account::of(&choices.with(port, self.choices.get(port))).ok()
    }

    /// The fragment that leads back here, without `#`.
    pub(crate) fn fragment(&self) -> String {
        link::write(&self.choices)
    }
}

impl Reducible for Draft {
    type Action = DraftAction;

    fn reduce(self: Rc<Self>, action: DraftAction) -> Rc<Self> {
        let choices = self.choices.clone();
        Rc::new(match action {
            DraftAction::Open(Ok(choices)) => Self { choices, trouble: None },
            DraftAction::Open(Err(trouble)) => Self { choices, trouble: Some(trouble) },
            DraftAction::Set(field, value) => {
                Self { choices: choices.with(field, value), trouble: None }
            }
        })
    }
}

/// Whose account is shown before there is one.
const EXAMPLE: &str = "you@gmail.com";
