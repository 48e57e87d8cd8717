//! A message on its way in: the buffers of RFC 5321 §4.1.1.

use super::{ForwardPath, Parameter, ReversePath};

/// A mail transaction, from `MAIL` to the end of the message (RFC 5321 §3.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    /// Where bounces go.
    pub reverse_path: ReversePath,
    /// The parameters of `MAIL`.
    pub parameters: Vec<Parameter>,
    /// Where the message goes.
    pub forward_paths: Vec<ForwardPath>,
    /// The parameters of each `RCPT` that was taken, in the same order.
    pub rcpt_parameters: Vec<Vec<Parameter>>,
    /// How many recipients were refused.
    pub(super) refused: usize,
    /// The parameters of the recipients that were refused.
    pub(super) refused_parameters: Vec<Parameter>,
    /// Whether the message comes by `BDAT` (RFC 3030).
    pub(super) chunked: bool,
    data: Vec<u8>,
    /// Octets received, also those beyond the limit, which are not kept.
    octets: u64,
}

/// A message that the server answers for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queued {
    /// The name under which the server logs it.
    pub id: String,
    /// Where bounces go.
    pub reverse_path: ReversePath,
    /// The parameters of `MAIL`: what has to be kept to on the way on.
    pub parameters: Vec<Parameter>,
    /// Where it goes.
    pub forward_paths: Vec<ForwardPath>,
    /// The parameters of each recipient, in the same order.
    pub rcpt_parameters: Vec<Vec<Parameter>>,
    /// The message, with the dots that were stuffed taken out again.
    pub data: Vec<u8>,
}

impl Transaction {
    /// The transaction that `MAIL` begins.
    pub(super) fn new(reverse_path: ReversePath, parameters: Vec<Parameter>) -> Self {
        Self {
            reverse_path,
            parameters,
            forward_paths: Vec::new(),
            rcpt_parameters: Vec::new(),
            refused: 0,
            refused_parameters: Vec::new(),
            chunked: false,
            data: Vec::new(),
            octets: 0,
        }
    }

    /// The message as far as it has come.
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// The value of a parameter of `MAIL`, if it was given one.
    pub fn parameter(&self, keyword: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.is(keyword))
    }

    /// Adds a line of mail data; beyond `limit` octets it is only counted.
    pub(super) fn add(&mut self, octets: &[u8], limit: u64) {
        self.octets = self.octets.saturating_add(octets.len() as u64);
        if self.octets <= limit {
            self.data.extend_from_slice(octets);
        }
    }

    /// Adds a line of mail data whose line end counts as one octet.
    pub(super) fn add_stored(&mut self, line: &[u8], limit: u64) {
        self.octets -= u64::from(self.octets > 0 && line.ends_with(b"\r\n"));
        self.add(line, limit);
    }

    /// Adds mail data that is not cut into lines: what is within `limit`, too.
    pub(super) fn add_octets(&mut self, octets: &[u8], limit: u64) {
        let room = usize::try_from(limit.saturating_sub(self.octets)).unwrap_or(usize::MAX);
        let (within, beyond) = octets.split_at(room.min(octets.len()));
        self.add(within, limit);
        self.add(beyond, limit);
    }

    /// Whether more came than `limit` octets.
    pub(super) const fn exceeds(&self, limit: u64) -> bool {
        self.octets > limit
    }

    /// The message under the name `id`.
    pub(super) fn into_queued(self, id: String) -> Queued {
        Queued {
            id,
            reverse_path: self.reverse_path,
            parameters: self.parameters,
            forward_paths: self.forward_paths,
            rcpt_parameters: self.rcpt_parameters,
            data: self.data,
        }
    }
}
