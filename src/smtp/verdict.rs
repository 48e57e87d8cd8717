//! What a server decides by what SMTP itself does not show: the fame of the
//! sender, records in the DNS, how much was sent today.

use super::answer::{Words, bare, words};
use super::said::Said;
use super::{Answer, Domain, Enhanced, ReversePath, Session};

/// A decision against a client or its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It has too much to do: nobody is served for now.
    Busy,
    /// It has no room on its disk.
    NoRoom,
    /// The login looks strange: its owner has to log in on the web first.
    WebLogin,
    /// Too many logins came in a short time.
    ManyLogins,
    /// The user has sent enough for today.
    DailyLimit,
    /// Neither SPF nor DKIM says that the sender's domain sends from here
    /// (RFC 7208, RFC 6376).
    Unauthenticated,
    /// The domain after `From:` wants such mail refused (RFC 7489).
    AgainstDmarc,
    /// Too much mail comes from here at once.
    RateLimited,
    /// It looks like spam.
    Unsolicited,
    /// What is attached may do harm.
    Dangerous,
}

/// When a verdict is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// In the place of the greeting.
    Greeting,
    /// When a login would have worked.
    Login,
    /// When this command would have been carried out.
    Command(&'static str),
    /// When the message has come.
    EndOfData,
}

impl Verdict {
    const fn moment(self) -> Moment {
        match self {
            Self::Busy => Moment::Greeting,
            Self::NoRoom => Moment::Command("MAIL"),
            Self::WebLogin | Self::ManyLogins => Moment::Login,
            Self::DailyLimit => Moment::Command("DATA"),
            Self::Unauthenticated
            | Self::AgainstDmarc
            | Self::RateLimited
            | Self::Unsolicited
            | Self::Dangerous => Moment::EndOfData,
        }
    }

    /// The codes that the RFCs give, and plain words.
    pub(super) const fn usual(self) -> Words {
        match self {
            Self::Busy => bare(421, "{host} is busy, try again later").and_close(),
            Self::NoRoom => words(452, Enhanced(4, 3, 1), "No room left on the disk"),
            Self::WebLogin => words(534, Enhanced(5, 7, 9), "Log in on the web first"),
            Self::ManyLogins => words(454, Enhanced(4, 7, 0), "Too many logins, try again later"),
            Self::DailyLimit => words(550, Enhanced(5, 4, 5), "Enough sent for today"),
            Self::Unauthenticated => {
                words(550, Enhanced(5, 7, 26), "Neither SPF nor DKIM passes for {domain}")
            }
            Self::AgainstDmarc => {
                words(550, Enhanced(5, 7, 26), "Refused as the DMARC policy of {author} asks")
            }
            Self::RateLimited => {
                words(421, Enhanced(4, 7, 28), "Too much mail from [{client}]").and_close()
            }
            Self::Unsolicited => words(550, Enhanced(5, 7, 1), "The message looks like spam"),
            Self::Dangerous => words(552, Enhanced(5, 7, 0), "What is attached may do harm"),
        }
    }
}

impl Session {
    /// Whether nothing has been decided against what would be done now for the
    /// sender of `reverse_path`.
    pub(super) fn judge(
        &self,
        moment: Moment,
        reverse_path: Option<&ReversePath>,
    ) -> Result<(), Said> {
        let Some(verdict) = self.setup.verdicts.iter().find(|v| v.moment() == moment) else {
            return Ok(());
        };
        let sender = reverse_path.and_then(ReversePath::mailbox).map(|mailbox| &mailbox.domain);
        let domain = sender.map_or("", Domain::as_str);
        Err(Said::with(Answer::Decided(*verdict), "domain", domain))
    }
}
