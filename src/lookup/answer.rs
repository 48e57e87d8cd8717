//! What a resolver answered, read without trusting it.

use serde_json::Value;

use super::Question;
use crate::account::Host;

/// What the DNS says to one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The response code: 0 for an answer, 3 where the name does not exist
    /// (RFC 1035 §4.1.1, RFC 6895 §2.3).
    pub code: u16,
    /// The records that answer the question, best first.
    pub records: Vec<Record>,
    /// How many records could not be used: no host, no port, or too many.
    pub dropped: usize,
    /// Whether the resolver left some out (`TC`).
    pub truncated: bool,
}

/// A server that the DNS names; its host is `None` where a dot says that there is
/// explicitly none (RFC 7505 §3, RFC 6186 §3.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The lower, the better.
    pub priority: u16,
    /// Among equals, the higher the more often; 0 for mail exchangers.
    pub weight: u16,
    /// TCP port, never 0 where there is a host; 0 for mail exchangers.
    pub port: u16,
    /// The server.
    pub host: Option<Host>,
}

/// Why what came back is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnAnswer {
    /// Longer than [`MAX_BODY`].
    TooLong,
    /// Not JSON: a web page, for instance, or cut off in the middle.
    NotJson,
    /// JSON without a response code.
    NoStatus,
    /// The resolver cut the answer short, and nothing of use was left.
    Truncated,
}

/// Answers longer than this are not read, in bytes.
pub const MAX_BODY: usize = 64 * 1024;

/// More records than this are not kept. Google names five exchangers.
const MAX_RECORDS: usize = 32;

impl Answer {
    /// Reads what a resolver sent for `question` about `domain`.
    ///
    /// Records of other types and for other names are passed over, except that
    /// aliases are followed from the name that was asked for (RFC 1034 §3.6.2).
    ///
    /// # Errors
    ///
    /// Says why this is not an answer.
    pub fn read(domain: &Host, question: Question, body: &str) -> Result<Self, NotAnAnswer> {
        if body.len() > MAX_BODY {
            return Err(NotAnAnswer::TooLong);
        }
        // The reader gives up where lists stand 128 deep in each other.
        let body: Value = serde_json::from_str(body).map_err(|_| NotAnAnswer::NotJson)?;
        let code = number(&body, "Status").ok_or(NotAnAnswer::NoStatus)?;
        let truncated = body.get("TC").and_then(Value::as_bool).unwrap_or(false);
        let all = body.get("Answer").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let name = real_name(all, question.name(domain));
        let mut answer = Self { code, truncated, ..Self::default() };
        for data in of(all, &name, question.number()) {
            match Record::read(question, data) {
                Some(record) if answer.records.len() < MAX_RECORDS => {
                    if !answer.records.contains(&record) {
                        answer.records.push(record);
                    }
                }
                _ => answer.dropped += 1,
            }
        }
        answer.records.sort_by_key(|record| (record.priority, u16::MAX - record.weight));
        if truncated && code == NO_ERROR && answer.records.is_empty() {
            return Err(NotAnAnswer::Truncated);
        }
        Ok(answer)
    }

    /// The servers, best first.
    pub fn hosts(&self) -> impl Iterator<Item = &Host> {
        self.records.iter().filter_map(|record| record.host.as_ref())
    }

    /// Whether the DNS says explicitly that there is no server.
    #[must_use] 
    pub fn says_none(&self) -> bool {
        !self.records.is_empty() && self.hosts().next().is_none()
    }
}

impl Record {
    /// Reads `10 mx.example.org.` or `0 1 993 imap.example.org.`.
    fn read(question: Question, data: &str) -> Option<Self> {
        let mut words = data.split_ascii_whitespace();
        let mut number = || words.next()?.parse().ok();
        let (priority, weight, port) = match question {
            Question::Mx => (number()?, 0, 0),
            Question::Srv(_) => (number()?, number()?, number()?),
        };
        let target = words.next()?;
        if words.next().is_some() {
            return None;
        }
        let host = match target {
            "." => None,
            name => Some(Host::parse(undotted(name)).ok()?),
        };
        let usable = host.is_none() || question == Question::Mx || port != 0;
        usable.then_some(Self { priority, weight, port, host })
    }
}

/// Where the aliases lead that begin at `name`. Each name is looked for once, so
/// aliases that lead in a circle come to an end.
fn real_name(all: &[Value], mut name: String) -> String {
    let mut seen = Vec::new();
    while seen.len() < MAX_RECORDS && !seen.contains(&name) {
        let Some(target) = of(all, &name, CNAME).next() else { break };
        let target = undotted(target).to_ascii_lowercase();
        seen.push(std::mem::replace(&mut name, target));
    }
    name
}

/// The data of the records of one type at `name`.
fn of<'a, 'n>(
    all: &'a [Value],
    name: &'n str,
    kind: u16,
) -> impl Iterator<Item = &'a str> + use<'a, 'n> {
    all.iter()
        .filter(move |record| number(record, "type") == Some(kind))
        .filter(move |record| {
            text(record, "name").is_some_and(|at| undotted(at).eq_ignore_ascii_case(name))
        })
        .filter_map(|record| text(record, "data"))
}

/// The name without the dot that stands for the root.
fn undotted(name: &str) -> &str {
    name.strip_suffix('.').unwrap_or(name)
}

fn number(object: &Value, key: &str) -> Option<u16> {
    object.get(key)?.as_u64()?.try_into().ok()
}

fn text<'a>(object: &'a Value, key: &str) -> Option<&'a str> {
    object.get(key)?.as_str()
}

/// The question was answered.
pub(super) const NO_ERROR: u16 = 0;
/// The name does not exist (`NXDOMAIN`).
pub(super) const NO_SUCH_NAME: u16 = 3;
/// The type of an alias (RFC 1035 §3.2.2).
const CNAME: u16 = 5;
