//! In which order a server looks at what.

use super::check::Check;

/// What is looked at for each command, in this order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checks {
    pub(super) hello: &'static [Check],
    pub(super) starttls: &'static [Check],
    pub(super) auth: &'static [Check],
    pub(super) mail: &'static [Check],
    pub(super) rcpt: &'static [Check],
    pub(super) data: &'static [Check],
    pub(super) bdat: &'static [Check],
    pub(super) rset: &'static [Check],
    pub(super) noop: &'static [Check],
    pub(super) verify: &'static [Check],
    pub(super) help: &'static [Check],
    pub(super) quit: &'static [Check],
    /// For words that are no command.
    pub(super) unknown: &'static [Check],
    /// For the whole message.
    pub(super) end: &'static [End],
}

/// One thing to look at in a whole message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Its octets.
    Size,
    /// The octets of its lines.
    Lines,
    /// Octets that no text has.
    Nul,
    /// The octets of its header.
    Header,
    /// The fields of its header are fewer than that.
    FewerFields(usize),
    /// The servers it has been to.
    Hops,
    /// The addresses in its header (RFC 5322 §3.4).
    Addresses,
    /// Its header is made of fields (RFC 5322 §2.2).
    Fields,
    /// Whether its sender is who has logged in (RFC 6409 §6.1).
    SenderOwned,
}

impl Checks {
    /// An order that the RFCs suggest: may it come now, is it spelt right, is it
    /// allowed.
    pub(super) const STRICT: Self = {
        use Check::{Syntax, TlsOffered, NoTls, Tls, Hello, LoginOffered, NoLogin, NoTransactionForLogin, Login, NoTransaction, Parameters, Ascii, Transaction, NotChunked, RecipientLimit, Recipient, NotBinary, Recipients};
        Self {
            hello: &[Syntax],
            starttls: &[Syntax, TlsOffered, NoTls],
            auth: &[Tls, Hello, LoginOffered, NoLogin, NoTransactionForLogin, Syntax],
            mail: &[Tls, Hello, Login, NoTransaction, Syntax, Parameters, Ascii],
            rcpt: &[
                Tls,
                Transaction,
                NotChunked,
                Syntax,
                Parameters,
                Ascii,
                RecipientLimit,
                Recipient,
            ],
            data: &[Tls, Syntax, Transaction, NotChunked, NotBinary, Recipients],
            bdat: &[Tls, Syntax, Transaction, Recipients],
            rset: &[Syntax],
            noop: &[],
            verify: &[Tls, Syntax],
            help: &[],
            quit: &[Syntax],
            unknown: &[],
            end: &[End::Size, End::Hops],
        }
    };
}
