//! msmtp
use super::{Kind, Setup, Target, Words};
use crate::account::Account;
use crate::text::Text;
pub(super) static TARGET: Target = Target {
    name: "msmtp", about: Text::same(""), kind: Kind::Tool, speaks: &[], needs: &[],
    words: Words { tls: "", starttls: "", username: "", password: "" },
    manual: "", render,
};
fn render(_account: &Account) -> Setup { Setup { before: vec![], files: vec![], after: vec![] } }
