//! The account that is being described, on whichever page.

use std::cell::OnceCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::account::link::{self, NotALink};
use crate::account::{Account, Choices, Field, Problems};
use crate::providers::Protocol;

/// What the user has typed and chosen so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    /// What stands in each field.
    pub(crate) choices: Choices,
    /// Why the link that was opened could not be read.
    pub(crate) trouble: Option<NotALink>,
    /// What stood there before the last choice, until something else is done: what
    /// the choice has changed is shown.
    pub(crate) before: Option<Choices>,
    /// What the choices say, read when it is first asked for, and then asked for often.
    /// Pages that never ask do not bring the directory of providers along.
    account: OnceCell<Result<Account, Problems>>,
}

impl PartialEq for Draft {
    /// The account follows from the rest.
    fn eq(&self, other: &Self) -> bool {
        (&self.choices, &self.trouble, &self.before)
            == (&other.choices, &other.trouble, &other.before)
    }
}

/// The draft, and the way to change it, for every page.
pub(crate) type DraftContext = UseReducerHandle<Draft>;

/// What the user can do.
#[derive(Clone, Debug)]
pub(crate) enum DraftAction {
    /// Comes to another page.
    Arrive,
    /// Chooses one of several.
    Choose(Field, String),
    /// Opens a link, or what the device remembers.
    Open(Result<Choices, NotALink>),
    /// Types into a field.
    Set(Field, String),
}

impl Draft {
    /// The account, or what stands in its way.
    pub(crate) fn account(&self) -> Result<&Account, &Problems> {
        self.account.get_or_init(|| Account::of(&self.choices)).as_ref()
    }

    /// The account, or an example where there is none yet; whether it is one.
    pub(crate) fn shown(&self) -> (Option<Account>, bool) {
        shown(&self.choices, self.account().cloned().map_err(Clone::clone))
    }

    /// The choices that the shown account was made of.
    pub(crate) fn meant(&self) -> Choices {
        meant(&self.choices, self.account())
    }

    /// What was shown before the last choice. Between an example and what somebody
    /// typed there is nothing to compare.
    pub(crate) fn shown_before(&self) -> Option<(Choices, Account)> {
        let choices = self.before.as_ref()?;
        let account = Account::of(choices);
        let meant = meant(choices, account.as_ref());
        let (account, was_example) = shown(choices, account);
        Some((meant, account?)).filter(|_| was_example == self.account().is_err())
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
        let (choices, trouble, before) = match action {
            DraftAction::Arrive => (choices, self.trouble, None),
            DraftAction::Choose(field, value) => {
                (choices.clone().with(field, value), None, Some(choices))
            }
            DraftAction::Open(Ok(choices)) => (choices, None, None),
            DraftAction::Open(Err(trouble)) => (choices, Some(trouble), None),
            DraftAction::Set(field, value) => (choices.with(field, value), None, None),
        };
        Rc::new(Self { choices, trouble, before, account: OnceCell::new() })
    }
}

/// The account, or an example where there is none yet; whether it is one.
fn shown(choices: &Choices, account: Result<Account, Problems>) -> (Option<Account>, bool) {
    match account {
        Ok(account) => (Some(account), false),
        Err(_) => (Account::of(&example(choices)).ok(), true),
    }
}

/// The choices, or those of the example.
fn meant(choices: &Choices, account: Result<&Account, &Problems>) -> Choices {
    if account.is_ok() { choices.clone() } else { example(choices) }
}

/// An account to show pages with, with the port that was chosen.
fn example(choices: &Choices) -> Choices {
    let port = Field::Port(Protocol::Smtp);
    Choices::default().with(Field::Address, EXAMPLE).with(port, choices.get(port))
}

/// Whose account is shown before there is one.
const EXAMPLE: &str = "you@gmail.com";
