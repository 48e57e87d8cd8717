//! The grammar of what stands in commands (RFC 5321 §4.1.2 and §4.1.3).

mod address;
mod domain;
mod hello;
mod keyword;
mod mailbox;
mod parameter;
mod path;
mod quotes;

pub(super) use address::{Addresses, Loose, labels};
pub use domain::Domain;
pub(super) use domain::is_domain;
pub use hello::Hello;
pub(super) use keyword::KeywordForm;
pub(super) use mailbox::is_local_part;
pub use mailbox::{LocalPart, Mailbox};
pub use parameter::Parameter;
pub(super) use parameter::{Parameters, parameters};
pub use path::{ForwardPath, ReversePath};
