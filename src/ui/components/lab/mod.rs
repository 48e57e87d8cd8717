//! Parts of the laboratory, one file each.

mod breaking;
mod drive;
mod explained;
mod later;
mod letter_form;
mod line;
mod lines;
mod server;
mod share;
mod side_by_side;
mod time;
mod told;
mod typing;
mod who;

use yew::prelude::*;

use crate::ui::place::Place;
use crate::ui::state::{Desk, DeskAction};

pub(crate) use breaking::breaking;
pub(crate) use drive::drive;
pub(crate) use explained::explained;
pub(crate) use later::Later;
pub(crate) use letter_form::LetterForm;
pub(crate) use line::annotated;
pub(crate) use lines::lines;
pub(crate) use server::{heard, server};
pub(crate) use share::share;
pub(crate) use side_by_side::{branches_beside, servers_beside};
pub(crate) use time::time;
pub(crate) use who::Who;

/// What all parts are given: where they are, what is on the table, and how it is
/// changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<'a> {
    pub(crate) place: &'a Place,
    pub(crate) desk: &'a Desk,
    pub(crate) act: &'a Callback<DeskAction>,
}

impl At<'_> {
    /// Does this when something is clicked.
    fn on(&self, action: DeskAction) -> Callback<MouseEvent> {
        self.act.reform(move |_| action.clone())
    }
}
