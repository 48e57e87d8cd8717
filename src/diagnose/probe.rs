//! What can be typed to settle which cause it is.

/// A kind of test command; the page writes it out for the account and the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probe {
    /// Does the server's name have an address?
    Resolve,
    /// Can the port be reached?
    Reach,
    /// Does the port speak TLS at once, and with which certificate?
    Tls,
    /// Does the port offer STARTTLS, and which certificate then?
    StartTls,
    /// What does the server offer after EHLO?
    Offer,
    /// Does the server take this login for sending?
    LogIn,
    /// Does the server take this sender and this recipient?
    Send,
    /// Does the server take this login for fetching?
    Fetch,
    /// Which servers take mail for the recipient's domain?
    Mx,
    /// What do SPF, DKIM and DMARC of the sender's domain say?
    Policies,
    /// Which name belongs to the sending address?
    Reverse,
}
