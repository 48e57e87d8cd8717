//! What is wrong with a field, in words.

use super::{Field, NotAHost, NotAName, NotAPort, NotAUsername, NotAnAddress};
use crate::text::{Lang, Text};

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not an e-mail address.
    Address(NotAnAddress),
    /// Not the name of a server.
    Host(NotAHost),
    /// Not a display name.
    Name(NotAName),
    /// The name that the service gives to log in with is missing.
    NoUsername,
    /// The provider lets no mail program in.
    NoServers,
    /// The only servers have no encryption, and that risk was not taken.
    OnlyUnencrypted,
    /// Not the port to use.
    Port(NotAPort),
    /// The domain belongs to no provider that we know.
    UnknownProvider,
    /// Not a login name.
    Username(NotAUsername),
}

/// Every field that stands in the way of an account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<(Field, Problem)>);

impl Problems {
    /// What is wrong with `field`, if anything is.
    pub fn of(&self, field: Field) -> Option<Problem> {
        self.0.iter().find(|(at, _)| *at == field).map(|(_, problem)| *problem)
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every problem and its field, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (Field, Problem)> {
        self.0.iter().copied()
    }

    pub(super) fn add(&mut self, field: Field, problem: impl Into<Problem>) {
        self.0.push((field, problem.into()));
    }

    /// The value, or `None` and a note of what is wrong with `field`.
    pub(super) fn keep<T, E: Into<Problem>>(
        &mut self,
        field: Field,
        parsed: Result<T, E>,
    ) -> Option<T> {
        parsed.map_err(|problem| self.add(field, problem)).ok()
    }
}

impl Problem {
    /// What is wrong and what to do, in a sentence.
    pub fn say(self, lang: Lang) -> String {
        let text = match self {
            Self::Address(NotAnAddress::BadCharacter(c))
            | Self::Host(NotAHost::BadCharacter(c)) => {
                return bad_character(c, lang);
            }
            Self::Address(problem) => address(problem),
            Self::Host(problem) => host(problem),
            Self::Name(problem) => name(problem),
            Self::Port(problem) => port(problem),
            Self::NoUsername => NO_USERNAME,
            Self::NoServers => NO_SERVERS,
            Self::OnlyUnencrypted => ONLY_UNENCRYPTED,
            Self::UnknownProvider => UNKNOWN_PROVIDER,
            Self::Username(NotAUsername::Invisible) => INVISIBLE,
            Self::Username(NotAUsername::TooLong) => TOO_LONG,
        };
        text.get(lang).to_owned()
    }
}

fn bad_character(c: char, lang: Lang) -> String {
    let code = format!("U+{:04X}", u32::from(c));
    if c.is_whitespace() {
        SPACE.get(lang).to_owned()
    } else if super::name::invisible(c) {
        HIDDEN_CHARACTER.fill(lang, &[("code", &code)])
    } else {
        BAD_CHARACTER.fill(lang, &[("c", c.encode_utf8(&mut [0; 4])), ("code", &code)])
    }
}

const fn address(problem: NotAnAddress) -> Text {
    match problem {
        NotAnAddress::BadCharacter(_) => SPACE,
        NotAnAddress::Empty => Text {
            en: "Type your e-mail address here.",
            hi: "यहाँ अपना e-mail पता लिखिए।",
        },
        NotAnAddress::MisplacedDot => Text {
            en: "A dot stands at the wrong place: at the beginning, at the end, or two in a row.",
            hi: "बिंदु (.) ग़लत जगह है: शुरू में, अंत में, या दो साथ-साथ।",
        },
        NotAnAddress::NoAt => Text {
            en: "The @ is missing: an address looks like name@example.org.",
            hi: "पते में @ नहीं है। पता ऐसा दिखता है: name@example.org",
        },
        NotAnAddress::NoDomain => Text {
            en: "Nothing stands after the @ yet, for instance gmail.com.",
            hi: "@ के बाद कुछ नहीं लिखा है, जैसे gmail.com",
        },
        NotAnAddress::NoDot => Text {
            en: "The part after the @ is not complete: it ends in something like .com or .in.",
            hi: "@ के बाद का हिस्सा अधूरा है। उसके अंत में .com या .in जैसा कुछ होता है।",
        },
        NotAnAddress::NoLocalPart => Text {
            en: "Nothing stands before the @: your own name at this provider is missing.",
            hi: "@ से पहले कुछ नहीं है। वहाँ आपका अपना नाम आता है।",
        },
        NotAnAddress::TooLong => Text {
            en: "This is too long for an address: at most 64 characters stand before the @, 255 after it.",
            hi: "पता इतना लंबा नहीं हो सकता। @ से पहले ज़्यादा से ज़्यादा 64 और बाद में 255 अक्षर होते हैं।",
        },
        NotAnAddress::TwoAts => Text {
            en: "There are two @. Please type one address only.",
            hi: "इसमें दो @ हैं। कृपया एक ही पता लिखिए।",
        },
    }
}

const fn host(problem: NotAHost) -> Text {
    match problem {
        NotAHost::Address => Text {
            en: "This is an e-mail address. Here goes the name of the server, like mail.example.org.",
            hi: "यह e-mail पता है। यहाँ server का नाम लिखिए, जैसे mail.example.org",
        },
        NotAHost::BadCharacter(_) => SPACE,
        NotAHost::BadLabel => Text {
            en: "Each part between the dots needs 1 to 63 letters or digits, with no hyphen at its ends.",
            hi: "हर दो बिंदुओं के बीच 1 से 63 अक्षर या अंक होने चाहिए, और किनारे पर hyphen (-) नहीं।",
        },
        NotAHost::Empty => Text {
            en: "The name of the server is missing, like mail.example.org.",
            hi: "server का नाम नहीं लिखा है, जैसे mail.example.org",
        },
        NotAHost::NoDot => Text {
            en: "The name is not complete: write it with its domain, like smtp.example.org.",
            hi: "नाम अधूरा है। domain के साथ पूरा लिखिए, जैसे smtp.example.org",
        },
        NotAHost::TooLong => Text {
            en: "A server name has at most 253 characters.",
            hi: "server के नाम में ज़्यादा से ज़्यादा 253 अक्षर होते हैं।",
        },
        NotAHost::Url => Text {
            en: "This is a web address. Write only the name of the server, without https:// and without a slash.",
            hi: "यह web पता है। केवल server का नाम लिखिए, https:// और / के बिना।",
        },
        NotAHost::WithPort => Text {
            en: "Write the name only; the port has a field of its own.",
            hi: "केवल नाम लिखिए; port के लिए अलग खाना है।",
        },
    }
}

const fn name(problem: NotAName) -> Text {
    match problem {
        NotAName::Empty => {
            Text { en: "Type a name here.", hi: "यहाँ नाम लिखिए।" }
        }
        NotAName::Invisible => INVISIBLE,
        NotAName::TooLong => Text {
            en: "This name is too long: at most 128 characters.",
            hi: "नाम बहुत लंबा है: ज़्यादा से ज़्यादा 128 अक्षर।",
        },
    }
}

const fn port(problem: NotAPort) -> Text {
    match problem {
        NotAPort::NotANumber => Text {
            en: "A port is a number from 1 to 65535.",
            hi: "port 1 से 65535 के बीच की संख्या होती है।",
        },
        NotAPort::SpeaksTls => Text {
            en: "A server on this port speaks TLS from the first byte; without it both sides would wait for each other. Choose TLS, or another port.",
            hi: "इस port पर server पहले ही byte से TLS बोलता है; उसके बिना दोनों एक-दूसरे का इंतज़ार करते रहेंगे। TLS चुनिए, या दूसरा port।",
        },
        NotAPort::StartsPlain => Text {
            en: "A server on this port begins unencrypted and then switches. Choose STARTTLS, or another port.",
            hi: "इस port पर बातचीत पहले बिना encryption के शुरू होती है, फिर बदलती है। STARTTLS चुनिए, या दूसरा port।",
        },
    }
}

const BAD_CHARACTER: Text = Text {
    en: "“{c}” ({code}) cannot stand here. Is it a slip of the keyboard?",
    hi: "“{c}” ({code}) यहाँ नहीं आ सकता। कहीं ग़लती से तो नहीं दब गया?",
};
const HIDDEN_CHARACTER: Text = Text {
    en: "An invisible character ({code}) stands in it, perhaps copied along. Please type it afresh.",
    hi: "इसमें एक अदृश्य अक्षर ({code}) है, शायद copy करते समय साथ आ गया। कृपया इसे दोबारा हाथ से लिखिए।",
};
const INVISIBLE: Text = Text {
    en: "A line break or an invisible character stands in it, perhaps copied along. Please type it afresh.",
    hi: "इसमें नई पंक्ति या कोई अदृश्य अक्षर है, शायद copy करते समय साथ आ गया। कृपया इसे दोबारा हाथ से लिखिए।",
};
const SPACE: Text = Text {
    en: "There is a space in it. Please type one address or name, without spaces.",
    hi: "इसमें खाली जगह है। कृपया बिना खाली जगह के लिखिए।",
};
const TOO_LONG: Text = Text {
    en: "This login name is too long: at most 255 characters.",
    hi: "login नाम बहुत लंबा है: ज़्यादा से ज़्यादा 255 अक्षर।",
};
const NO_SERVERS: Text = Text {
    en: "No server of this provider is known that a mail program could use.",
    hi: "इस provider का ऐसा कोई server मालूम नहीं, जिसे mail program इस्तेमाल कर सके।",
};
const NO_USERNAME: Text = Text {
    en: "Type the user name that the service gave you for SMTP; your address is not the login here.",
    hi: "वह user name लिखिए जो सेवा ने आपको SMTP के लिए दिया है; यहाँ login आपके पते से नहीं होता।",
};
const ONLY_UNENCRYPTED: Text = Text {
    en: "This server has no encryption: everybody on the way can read the password and the mail. Choose it only if you accept that.",
    hi: "इस server पर encryption नहीं है: रास्ते में कोई भी password और mail पढ़ सकता है। इसे तभी चुनिए जब यह जोखिम आपको मंज़ूर हो।",
};
const UNKNOWN_PROVIDER: Text = Text {
    en: "We do not know who runs the mail of this domain.",
    hi: "इस domain की mail कौन चलाता है, यह हमें मालूम नहीं।",
};

impl From<NotAnAddress> for Problem {
    fn from(problem: NotAnAddress) -> Self {
        Self::Address(problem)
    }
}

impl From<NotAHost> for Problem {
    fn from(problem: NotAHost) -> Self {
        Self::Host(problem)
    }
}

impl From<NotAName> for Problem {
    fn from(problem: NotAName) -> Self {
        Self::Name(problem)
    }
}

impl From<NotAPort> for Problem {
    fn from(problem: NotAPort) -> Self {
        Self::Port(problem)
    }
}

impl From<NotAUsername> for Problem {
    fn from(problem: NotAUsername) -> Self {
        Self::Username(problem)
    }
}
