//! The grammar of what stands in commands (RFC 5321 §4.1.2 and §4.1.3).

mod domain;
mod hello;
mod mailbox;
mod parameter;
mod path;

pub use domain::Domain;
pub use hello::Hello;
pub use mailbox::{LocalPart, Mailbox};
pub use parameter::Parameter;
pub(super) use parameter::parameters;
pub use path::{ForwardPath, ReversePath};
