//! Looking up the mail servers of a person's own domain in the DNS, over HTTPS.
//!
//! Nothing here touches the network: a [`Search`] says which [`Question`]s to ask,
//! a [`Resolver`] gives the address to fetch, [`Answer::read`] reads what came
//! back, and the [`Outcome`] tells which rule decided and why. The fetching is up
//! to the page, or to a test:
//!
//! ```no_run
//! use dakiya::account::Host;
//! use dakiya::lookup::{Answer, Failure, RESOLVERS, Search};
//!
//! # fn fetch(_url: &str) -> Result<String, Failure> { Err(Failure::Blocked) }
//! let domain = Host::parse("example.org").expect("a domain");
//! let mut search = Search::new(domain);
//! while !search.is_done() {
//!     for question in search.questions() {
//!         let body = fetch(&RESOLVERS[0].question_url(search.domain(), question));
//!         let answer = body.and_then(|body| {
//!             Answer::read(search.domain(), question, &body).map_err(Failure::Garbage)
//!         });
//!         search.take(question, answer);
//!     }
//! }
//! ```
//!
//! What a resolver says is hostile until it is read: past [`Answer::read`] every
//! host is a [`crate::account::Host`].

mod answer;
mod commands;
mod found;
mod guesses;
mod outcome;
mod question;
mod resolver;
mod rules;
mod said;
mod search;
mod words;

pub use answer::{Answer, MAX_BODY, NotAnAnswer, Record};
pub use commands::{Command, Sign, signs};
pub use guesses::{Guess, guesses};
pub use outcome::{FoundServer, Outcome, Rule, Suggestion, Tried, Verdict};
pub use question::{Question, Service};
pub use resolver::{ACCEPT, NotAResolver, RESOLVERS, Resolver, TIMEOUT, named_at_build, resolvers};
pub use said::Said;
pub use search::{Failure, Search};
pub use words::consent;
