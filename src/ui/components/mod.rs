//! Components, one file each. They take values and callbacks and keep nothing
//! but what is on the screen.

mod account_form;
mod address_field;
mod annotated;
mod by_hand;
mod copy;
mod field;
mod file_view;
mod footer;
mod go;
mod header;
mod icon;
mod logo;
mod plain_response;
mod program_list;
mod prose;
mod server_state;
mod server_table;
mod steps;
mod task_list;
mod transcript;

pub(super) use account_form::AccountForm;
pub(super) use address_field::AddressField;
pub(super) use annotated::{Annotated, Legend};
pub(super) use copy::Copy;
pub(super) use field::Input;
pub(super) use file_view::FileView;
pub(super) use footer::Footer;
pub(super) use go::Go;
pub(super) use header::Header;
pub(super) use icon::{Icon, Picture};
pub(super) use logo::Logo;
pub(super) use plain_response::PlainResponse;
pub(super) use program_list::ProgramList;
pub(super) use prose::{Prose, Say, Values};
pub(super) use server_state::ServerState;
pub(super) use server_table::ServerTable;
pub(super) use steps::Steps;
pub(super) use task_list::{TaskList, Tasks, host};
pub(super) use transcript::{Transcript, lines_of};
