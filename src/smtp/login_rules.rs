//! How freely servers take logins.

/// How a server takes logins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a freedom of its own")]
pub(super) struct Login {
    /// Ways that it offers also where everyone could read along.
    pub(super) without_tls: &'static [&'static str],
    /// Whether it does not look at an answer that comes before it asks.
    pub(super) ignores_unasked: bool,
    /// Whether it does not look whom the user wants to act for.
    pub(super) ignores_whom_for: bool,
    /// Whether an empty line is never an answer.
    pub(super) answers_are_not_empty: bool,
    /// Whether it says at once that nobody has the name that a proof begins with.
    pub(super) names_are_no_secret: bool,
    /// Whether an empty answer in the line with `AUTH` counts only where the client
    /// speaks first.
    pub(super) nothing_is_no_name: bool,
    /// Ways that it takes although it does not list them.
    pub(super) unlisted: &'static [&'static str],
    /// Whether an empty line is no user name.
    pub(super) names_are_not_empty: bool,
    /// Whether capital letters make another user.
    pub(super) case_matters: bool,
    /// Whether mechanisms must be written in capitals, against RFC 4422 §3.1.
    pub(super) capital_mechanisms: bool,
    /// Whether base64 is read as JavaScript does it: what does not belong there
    /// is skipped, and `=` ends it.
    pub(super) loose_base64: bool,
    /// Whether what is no base64 is a wrong name or password, and not refused at once.
    pub(super) base64_late: bool,
    /// Whether white space may stand in base64.
    pub(super) base64_gaps: bool,
    /// Whether a lone `=` behind `AUTH` is an answer without octets (RFC 4954 §4).
    pub(super) equals_is_empty: bool,
    /// Whether a space at the end of the line is such an answer, too.
    pub(super) space_is_empty: bool,
    /// What the parts of an answer must be.
    pub(super) parts: Parts,
    /// What becomes of a word behind the first answer.
    pub(super) second_word: SecondWord,
    /// Whether a failed login ends the message that has begun.
    pub(super) failure_resets: bool,
    /// Whether a login in the middle of a message counts for that message alone.
    pub(super) counts_for_message: bool,
    /// Whether commands are done while an answer is awaited, and the login waits.
    pub(super) commands_break_in: bool,
    /// Whether `*` breaks a login off.
    pub(super) star_cancels: bool,
    /// Whether `PLAIN` may have no first answer only once.
    pub(super) asks_plain_once: bool,
}

/// What the parts of an answer must be: user name, password and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parts {
    /// All there, and UTF-8.
    Complete,
    /// All there; what is behind them does not count.
    AtLeast,
    /// All there, and two octets for the password; more is thrown away.
    TwoOctets,
    /// A name; where there is no password, nothing is said.
    Silent,
    /// Anything: it is then a wrong password.
    Anything,
}

/// What becomes of a word behind the first answer of `AUTH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SecondWord {
    /// It belongs to the answer.
    Belongs,
    /// It is thrown away.
    Ignored,
    /// The line is misspelt.
    Refused,
}

impl Login {
    /// As RFC 4954 has it.
    pub(super) const STRICT: Self = Self {
        without_tls: &[],
        ignores_unasked: false,
        ignores_whom_for: false,
        answers_are_not_empty: false,
        names_are_no_secret: false,
        nothing_is_no_name: false,
        unlisted: &[],
        names_are_not_empty: false,
        case_matters: false,
        capital_mechanisms: false,
        loose_base64: false,
        base64_late: false,
        base64_gaps: false,
        equals_is_empty: true,
        space_is_empty: false,
        parts: Parts::Complete,
        second_word: SecondWord::Belongs,
        failure_resets: false,
        counts_for_message: false,
        commands_break_in: false,
        star_cancels: true,
        asks_plain_once: false,
    };
}
