//! The chapters of the course.

use crate::text::Text;

/// A part of the course; its lessons stand together in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// A message, a session, the commands.
    FirstSteps,
    /// What the server's numbers mean.
    Replies,
    /// Whom a message reaches, and what happens where it does not.
    Recipients,
    /// What is in it.
    Message,
    /// What servers can do besides.
    Extensions,
    /// Encryption.
    Tls,
    /// Logging in.
    Login,
    /// What Gmail refuses.
    Gmail,
    /// What goes wrong between servers.
    Trouble,
    /// What others try, and what helps.
    Attacks,
}

impl Chapter {
    /// Every chapter, in the order of the course.
    pub const ALL: [Self; 10] = [
        Self::FirstSteps,
        Self::Replies,
        Self::Recipients,
        Self::Message,
        Self::Extensions,
        Self::Tls,
        Self::Login,
        Self::Gmail,
        Self::Trouble,
        Self::Attacks,
    ];

    /// Its heading.
    pub const fn name(self) -> Text {
        match self {
            Self::FirstSteps => Text { en: "First steps", hi: "पहले क़दम" },
            Self::Replies => {
                Text { en: "What the replies mean", hi: "replies का मतलब" }
            }
            Self::Recipients => {
                Text { en: "Recipients and bounces", hi: "पाने वाले और bounce" }
            }
            Self::Message => Text { en: "The message itself", hi: "message के अंदर" },
            Self::Extensions => Text { en: "Extensions", hi: "Extensions" },
            Self::Tls => Text { en: "Encryption", hi: "Encryption" },
            Self::Login => Text { en: "Logging in", hi: "Login" },
            Self::Gmail => {
                Text { en: "When Gmail says no", hi: "जब Gmail मना करे" }
            }
            Self::Trouble => Text {
                en: "Trouble on the way", hi: "रास्ते की मुश्किलें"
            },
            Self::Attacks => Text {
                en: "Attacks, and what helps", hi: "हमले, और उनसे बचाव"
            },
        }
    }

    /// What it is about, in a sentence.
    pub const fn about(self) -> Text {
        match self {
            Self::FirstSteps => Text {
                en: "One message from the first line to the last, and the few commands that SMTP consists of.",
                hi: "पहली से आख़िरी line तक एक message, और वे गिने-चुने commands जिनसे SMTP बनता है।",
            },
            Self::Replies => Text {
                en: "Three digits tell a program everything; the rest of the line is for people.",
                hi: "तीन अंक program को सब बता देते हैं; बाकी line इंसानों के लिए है।",
            },
            Self::Recipients => Text {
                en: "The envelope decides who gets the message, and who hears of it when somebody does not.",
                hi: "message किसे मिलेगा, और न मिले तो किसे पता चलेगा, यह लिफ़ाफ़ा तय करता है।",
            },
            Self::Message => Text {
                en: "Header, body, attachments, Hindi letters, dots and sizes: what travels between `DATA` and the lone dot.",
                hi: "header, body, attachment, हिन्दी अक्षर, dot और size: `DATA` और अकेले dot के बीच क्या जाता है।",
            },
            Self::Extensions => Text {
                en: "The words that servers list after `EHLO`, each one used once.",
                hi: "`EHLO` के बाद server जो शब्द गिनाते हैं, उनमें से हर एक का इस्तेमाल।",
            },
            Self::Tls => Text {
                en: "How a connection becomes private: from its first byte, or in the middle.",
                hi: "connection निजी कैसे बनता है: पहले byte से, या बीच में।",
            },
            Self::Login => Text {
                en: "Every way to prove who you are, with all that crosses the line.",
                hi: "अपनी पहचान साबित करने का हर तरीका, और रास्ते में जो कुछ जाता है वह सब।",
            },
            Self::Gmail => Text {
                en: "Gmail's own refusals, word for word: what they mean, and who has to act.",
                hi: "Gmail के अपने इनकार, शब्द-दर-शब्द: उनका मतलब, और किसे कुछ करना है।",
            },
            Self::Trouble => Text {
                en: "Servers are busy, full or away, and mail still arrives: because queues are patient.",
                hi: "server व्यस्त हों, भरे हों या बंद, mail फिर भी पहुँचती है: क्योंकि queue में धीरज है।",
            },
            Self::Attacks => Text {
                en: "What an attacker tries, played here in memory only; each lesson ends with the defence.",
                hi: "हमलावर क्या-क्या आज़माता है, यहाँ केवल memory में; हर पाठ बचाव पर ख़त्म होता है।",
            },
        }
    }
}
