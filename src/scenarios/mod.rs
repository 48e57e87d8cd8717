//! Lessons, one file each: what the client sends, and why.
//!
//! No reply is written here: the engine gives them, and a test holds each step
//! to the code that makes the lesson true.

mod cast;
mod chapter;
mod common;
mod logins;
mod message;
mod stage;
mod steps;

use crate::text::Text;

pub use cast::{Cast, Server};
pub use chapter::Chapter;
pub use stage::Stage;

registry! {
    /// Every lesson, in the order of the course.
    pub static SCENARIOS: Scenario = SCENARIO in [
        first_mail, helo_ehlo, several_recipients, cc_and_bcc, reply_and_thread, start_over, asking_around, two_messages,
        reply_classes, enhanced_codes, many_lines, wrong_order, slips_of_the_pen,
        one_refused, user_unknown, mailbox_full, bounce, no_bounce_loop, forwarding,
        header_and_body, hindi_text, attachment, dot_stuffing, line_length, eight_bit, devanagari_address, too_large,
        size_declared, pipelining, chunking, delivery_reports, requiretls, limits, send_later,
        implicit_tls, starttls, starttls_required, forgotten_after_tls,
        auth_plain, auth_plain_asked, auth_login, wrong_password, auth_cram_md5, auth_scram, auth_xoauth2, auth_oauthbearer, auth_external, auth_cancelled, login_before_tls,
        everyday_password, less_secure_apps, web_login_required, many_logins, gmail_daily_limit, gmail_size, gmail_alias, gmail_no_login, gmail_blocked_file, gmail_unauthenticated, gmail_dmarc, gmail_rate_limit, gmail_spam, gmail_unknown_user, gmail_relay,
        greylisting, server_busy, queue_lifetime, disk_full, lost_after_dot, mail_loop, null_mx, silence,
        open_relay, spoofing, starttls_stripping, smtp_smuggling, header_injection, user_enumeration, password_guessing,
    ];

    /// The names of all lessons.
    pub const SCENARIO_IDS;
}

/// The steps of the first lesson, without all others coming along.
pub fn first_mail(cast: &Cast) -> Vec<Step> {
    (first_mail::SCENARIO.steps)(cast)
}

/// A lesson.
#[derive(Debug)]
pub struct Scenario {
    /// The part of the course that it belongs to.
    pub chapter: Chapter,
    /// Heading
    pub title: Text,
    /// What happens, in a sentence or two.
    pub summary: Text,
    /// Where it is played.
    pub stage: Stage,
    /// What happens, in order.
    pub steps: fn(&Cast) -> Vec<Step>,
}

impl Scenario {
    /// Whether it can be played with this cast: a server that takes everyday
    /// passwords never refuses one. A lesson on a stage of its own always can.
    pub fn fits(&self, cast: &Cast) -> bool {
        match self.stage {
            Stage::Own(fits) => fits(cast),
            Stage::Set(_) => true,
        }
    }

    /// Who takes part in it, if `cast` plays it.
    pub fn cast(&self, cast: Cast) -> Cast {
        match self.stage {
            Stage::Own(_) => cast,
            Stage::Set(set) => set(),
        }
    }

    /// Whether it is played at the server of whoever plays it.
    pub const fn is_own(&self) -> bool {
        matches!(self.stage, Stage::Own(_))
    }
}

/// One thing that happens.
///
/// Its texts hold names in braces, whose values [`Cast::values`] gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub act: Act,
    /// The code of the last reply to it, which makes the lesson true; `None`:
    /// the server says nothing.
    pub expect: Option<u16>,
    /// What it is, in a few words.
    pub title: Text,
    /// What the client says by it, and why.
    pub why: Text,
    /// What the server holds afterwards, and why.
    pub holds: Option<Text>,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The client opens a TCP connection to the server of the cast.
    Connect,
    /// Somebody opens one to another server, or to the same one at another time.
    ConnectTo(Box<Server>),
    /// Client and server agree on keys (RFC 8446).
    TlsHandshake,
    /// The client sends these octets: whole lines with CR LF.
    Send(Vec<u8>),
    /// It sends them, and they arrive; but the connection breaks before the answer
    /// comes.
    Lose(Vec<u8>),
    /// It sends them, and somebody in between takes a line out of the answer.
    Tampered {
        /// What it sends.
        octets: Vec<u8>,
        /// The word that the line begins with.
        keyword: &'static str,
    },
    /// So many minutes pass in which nobody says anything.
    Wait(u32),
}

impl Act {
    /// Whether a connection begins with it.
    pub const fn connects(&self) -> bool {
        matches!(self, Self::Connect | Self::ConnectTo(_))
    }
}
