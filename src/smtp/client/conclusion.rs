//! What a client concludes in the end, and who must act.

use super::super::{Mismatch, Reply};
use crate::text::Text;

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conclusion {
    /// The server has taken the message over, for all recipients but these.
    Sent {
        /// What it said to the end of the message.
        reply: Reply,
        /// Who was refused, and what the server said.
        refused: Vec<(String, Reply)>,
    },
    /// Not now: the same may work later (4yz, RFC 5321 §4.2.1).
    TryLater {
        /// Where the server said so.
        stage: Stage,
        /// What it said.
        reply: Reply,
    },
    /// No: the same will not work later either (5yz).
    Rejected {
        /// Where the server said so.
        stage: Stage,
        /// What it said.
        reply: Reply,
    },
    /// The server does not let the user in.
    LoginFailed {
        /// What it said.
        reply: Reply,
    },
    /// There is no way to log in that both sides know and that is safe here.
    NoCommonMechanism {
        /// The ways that the server offers.
        offered: Vec<String>,
    },
    /// The server does not offer the encryption that the plan asks for.
    NoTls,
    /// The message, or something that has to be said with it, cannot be carried.
    CannotCarry {
        /// What it is.
        what: Burden,
    },
    /// The other side does not keep to the protocol.
    Protocol {
        /// Where that was seen.
        stage: Stage,
        /// What is wrong.
        problem: Problem,
    },
    /// The server has ended the connection.
    ServerLeft {
        /// Where it did.
        stage: Stage,
        /// The 421 that it said before, if it did.
        reply: Option<Reply>,
    },
}

/// What a client waits for an answer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The connection: the server speaks first.
    Greeting,
    /// `EHLO` or `HELO`.
    Hello,
    /// `STARTTLS` and the handshake.
    Tls,
    /// `AUTH`.
    Login,
    /// `MAIL`.
    Sender,
    /// `RCPT`, for the recipient of this index.
    Recipient(usize),
    /// `DATA`.
    Data,
    /// The message itself.
    EndOfData,
    /// `QUIT`.
    Quit,
}

/// What cannot be carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Burden {
    /// The name in `EHLO` is no name.
    HelloName,
    /// There is nobody to send it to.
    NoRecipient,
    /// This is no address.
    NotAnAddress(String),
    /// User name, password or token hold what cannot be said.
    Credentials,
    /// The address has letters beyond ASCII, and the server lacks `SMTPUTF8`.
    Address(String),
    /// The header has, and the server lacks `SMTPUTF8`.
    Header,
    /// The body has, and the server lacks `8BITMIME`.
    EightBit,
    /// The message is bigger than the server takes (RFC 1870).
    TooBig {
        /// Octets of the message.
        octets: usize,
        /// Octets that the server takes.
        limit: u128,
    },
}

/// How the other side breaks the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// What it sends is no reply.
    NotAReply,
    /// The reply does not belong here.
    Unexpected(Reply),
    /// The login does not add up.
    Login(Mismatch),
}

impl Stage {
    /// What it is called.
    #[must_use] 
    pub const fn name(self) -> Text {
        match self {
            Self::Greeting => Text { en: "greeting", hi: "greeting" },
            Self::Hello => Text { en: "hello", hi: "hello" },
            Self::Tls => Text { en: "encryption", hi: "encryption" },
            Self::Login => Text { en: "login", hi: "login" },
            Self::Sender => Text { en: "sender", hi: "भेजने वाला" },
            Self::Recipient(_) => Text { en: "recipient", hi: "पाने वाला" },
            Self::Data => Text { en: "before the message", hi: "message से पहले" },
            Self::EndOfData => Text { en: "after the message", hi: "message के बाद" },
            Self::Quit => Text { en: "goodbye", hi: "विदाई" },
        }
    }
}

impl Conclusion {
    /// What a mail program makes of it, and who must act.
    #[must_use] 
    pub fn explain(&self) -> Text {
        match self {
            Self::Sent { refused, .. } if refused.is_empty() => SENT,
            Self::Sent { .. } => SENT_TO_SOME,
            Self::TryLater { stage, .. } => try_later(*stage),
            Self::Rejected { stage, .. } => rejected(*stage),
            Self::LoginFailed { reply } if reply.code == 534 => OTHER_PROOF,
            Self::LoginFailed { .. } => LOGIN_FAILED,
            Self::NoCommonMechanism { .. } => NO_COMMON_MECHANISM,
            Self::NoTls => NO_TLS,
            Self::CannotCarry { what } => cannot_carry(what),
            Self::Protocol { problem: Problem::Login(Mismatch::NotTheServer), .. } => {
                ANOTHER_SERVER
            }
            Self::Protocol { .. } => NOT_SMTP,
            Self::ServerLeft { stage: Stage::EndOfData, .. } => LEFT_AT_THE_END,
            Self::ServerLeft { .. } => LEFT,
        }
    }
}

const fn try_later(stage: Stage) -> Text {
    match stage {
        Stage::Login => Text {
            en: "The server cannot check the login at the moment. The password may well be right: leave it as it is and try again in a few minutes.",
            hi: "server इस समय login जाँच नहीं पा रहा। password सही हो सकता है: उसे मत बदलिए, कुछ मिनट बाद फिर कोशिश कीजिए।",
        },
        Stage::Recipient(_) => Text {
            en: "The server does not take mail for this recipient right now: the mailbox is full, or it lets unknown senders wait (greylisting). The program keeps the message and tries again by itself; nobody has to change anything.",
            hi: "server इस समय इस पते के लिए mail नहीं ले रहा: mailbox भरा है, या server अनजान भेजने वालों को थोड़ा रुकवाता है (greylisting)। program message सँभालकर रखता है और अपने-आप फिर कोशिश करता है; किसी को कुछ बदलना नहीं है।",
        },
        _ => Text {
            en: "The server cannot do it at the moment. The program keeps the message and tries again by itself, first after some minutes, then less and less often. Only if it goes on for hours should the server's postmaster be told.",
            hi: "server इस समय यह काम नहीं कर पा रहा। program message सँभालकर रखता है और अपने-आप फिर कोशिश करता है: पहले कुछ मिनट बाद, फिर और देर-देर से। घंटों तक यही चले, तभी server के postmaster को बताइए।",
        },
    }
}

const fn rejected(stage: Stage) -> Text {
    match stage {
        Stage::Greeting | Stage::Hello => Text {
            en: "The server does not talk to this client at all, often because of the network that it comes from. Trying again changes nothing; whoever runs the client has to read the reply and clear it up with the server's postmaster.",
            hi: "server इस client से बात ही नहीं करना चाहता, अक्सर उस network के कारण जहाँ से client जुड़ा है। दोबारा कोशिश करने से कुछ नहीं बदलेगा; client चलाने वाले को reply पढ़कर server के postmaster से बात करनी होगी।",
        },
        Stage::Tls => Text {
            en: "The server does not start the encryption. The program sends neither password nor message; the server's provider has to act, or you choose port 465.",
            hi: "server encryption शुरू नहीं कर रहा। program न password भेजता है, न message; इसे server का provider ठीक करेगा, या आप port 465 चुन सकते हैं।",
        },
        Stage::Sender => Text {
            en: "The server does not take mail from this sender. The message stays with you: set the sender to an address that belongs to the login, or log in first.",
            hi: "server इस भेजने वाले के नाम से mail नहीं लेता। message आपके पास ही है: भेजने वाले का पता वही रखिए जो आपके login का है, या पहले login कीजिए।",
        },
        Stage::Recipient(_) => Text {
            en: "The server does not take mail for this recipient, now or later. The program gives the message back to the sender, who has to correct the address.",
            hi: "server इस पते के लिए mail नहीं लेता, न अभी, न बाद में। program message भेजने वाले को लौटा देता है; पता सुधारना उसी का काम है।",
        },
        _ => Text {
            en: "The server refuses this message: it is too big, or looks like spam, or breaks a rule. Sending the same again changes nothing; the sender has to read the reply and change the message.",
            hi: "server ने यह message लेने से मना कर दिया: वह बहुत बड़ा है, spam जैसा लगता है, या कोई नियम तोड़ता है। वही message दोबारा भेजने से कुछ नहीं होगा; भेजने वाले को reply पढ़कर message बदलना होगा।",
        },
    }
}

const fn cannot_carry(what: &Burden) -> Text {
    match what {
        Burden::HelloName => Text {
            en: "The program has no name for itself that it could say in `EHLO`. Whoever set it up has to correct the host name.",
            hi: "program के पास अपना ऐसा नाम नहीं है जो `EHLO` में कहा जा सके। जिसने इसे set up किया है, उसे host name ठीक करना होगा।",
        },
        Burden::NoRecipient => Text {
            en: "There is nobody to send the message to. The sender has to name a recipient.",
            hi: "message भेजना किसे है, यह लिखा ही नहीं है। भेजने वाले को किसी का पता देना होगा।",
        },
        Burden::NotAnAddress(_) => Text {
            en: "This is not an address that SMTP could carry. The program says nothing to the server; the sender has to correct the address.",
            hi: "यह ऐसा पता नहीं है जिसे SMTP में लिखा जा सके। program server से कुछ नहीं कहता; भेजने वाले को पता सुधारना होगा।",
        },
        Burden::Credentials => Text {
            en: "User name, password or token hold a character that no login can carry, such as a line end. It often comes along when copying: enter them again.",
            hi: "user name, password या token में ऐसा कोई अक्षर है जो login में भेजा नहीं जा सकता, जैसे line का अंत। ऐसा अक्सर copy करते समय साथ आ जाता है: इन्हें फिर से लिखिए।",
        },
        Burden::Address(_) | Burden::Header => Text {
            en: "An address or the header has letters beyond ASCII, and the server does not offer `SMTPUTF8`. The message cannot go this way: the sender needs an ASCII address of the recipient, or another server.",
            hi: "किसी पते या header में ASCII से बाहर के अक्षर हैं, और server `SMTPUTF8` नहीं देता। इस रास्ते यह message नहीं जा सकता: भेजने वाले को पाने वाले का ASCII पता चाहिए, या कोई दूसरा server।",
        },
        Burden::EightBit => Text {
            en: "The text has letters beyond ASCII, and the server does not offer `8BITMIME`. The program has to pack the text into ASCII first (quoted-printable or base64); the sender need not do anything.",
            hi: "text में ASCII से बाहर के अक्षर हैं, और server `8BITMIME` नहीं देता। program को पहले text ASCII में बाँधना होगा (quoted-printable या base64); भेजने वाले को कुछ नहीं करना।",
        },
        Burden::TooBig { .. } => Text {
            en: "The message is bigger than the server takes; it said so after `EHLO`, so nothing was sent. The sender has to make it smaller, or send a link instead of the attachment.",
            hi: "message उससे बड़ा है जितना server लेता है; server ने यह `EHLO` के बाद ही बता दिया था, इसलिए कुछ भेजा नहीं गया। भेजने वाले को message छोटा करना होगा, या attachment की जगह link भेजना होगा।",
        },
    }
}

const SENT: Text = Text {
    en: "The server has taken the message over. From here on it answers for it: it delivers it, or tells the sender why it could not. Nobody has to act.",
    hi: "server ने message की ज़िम्मेदारी ले ली है। अब वही उसे आगे पहुँचाएगा, या न पहुँचा पाए तो भेजने वाले को कारण बताएगा। किसी को कुछ नहीं करना।",
};

const SENT_TO_SOME: Text = Text {
    en: "The server has taken the message for some recipients and refused others. The sender has to correct addresses refused with a 5; for those with a 4 the program tries again by itself. The others must not get the message twice.",
    hi: "server ने message कुछ लोगों के लिए ले लिया, बाकी के लिए मना कर दिया। जिन पतों पर 5 से शुरू होने वाला code आया, उन्हें भेजने वाले को सुधारना होगा; जिन पर 4 वाला आया, उनके लिए program अपने-आप फिर कोशिश करता है। जिनके लिए message ले लिया गया है, उन्हें वह दोबारा नहीं जाना चाहिए।",
};

const LOGIN_FAILED: Text = Text {
    en: "The server does not accept this user name with this password or token. The program asks the user again and must not go on guessing, or the account may be locked.",
    hi: "server यह user name और password (या token) नहीं मान रहा। program user से फिर पूछता है; बार-बार अंदाज़े से कोशिश नहीं करनी चाहिए, नहीं तो account बंद हो सकता है।",
};

const OTHER_PROOF: Text = Text {
    en: "The server knows the user but wants another kind of proof: mostly an app password, which the user has to make on the provider's web page.",
    hi: "server user को जानता है, पर उसे दूसरी तरह का सबूत चाहिए: ज़्यादातर app password, जिसे आप provider के web page पर बनाते हैं।",
};

const NO_COMMON_MECHANISM: Text = Text {
    en: "Program and server have no way to log in that both know and that is safe on this connection. A password in the clear is not sent without TLS: choose encryption in the settings, or a way to log in that the server lists.",
    hi: "program और server के पास login का ऐसा कोई तरीका नहीं है जो दोनों जानते हों और इस connection पर सुरक्षित हो। TLS के बिना password खुला नहीं भेजा जाता: settings में encryption चुनिए, या login का वह तरीका जो server की सूची में है।",
};

const NO_TLS: Text = Text {
    en: "The settings ask for encryption, and the server does not offer it. The program sends neither password nor message. Check server name and port; if they are right, someone on the way may be hiding `STARTTLS`: use port 465 or ask the provider.",
    hi: "settings में encryption ज़रूरी है, पर server उसे दे नहीं रहा। program न password भेजता है, न message। server का नाम और port जाँचिए; वे सही हों तो शायद रास्ते में कोई `STARTTLS` छिपा रहा है: port 465 लीजिए या provider से पूछिए।",
};

const ANOTHER_SERVER: Text = Text {
    en: "The server could not prove that it knows the password. It may be another than the one you mean: the program breaks off, and the password was not given away. Check the server name.",
    hi: "server यह साबित नहीं कर सका कि वह password जानता है। हो सकता है यह वह server ही न हो जिससे आप जुड़ना चाहते हैं: program यहीं रुक जाता है, और password किसी के हाथ नहीं लगा। server का नाम जाँचिए।",
};

const NOT_SMTP: Text = Text {
    en: "What answers there does not keep to SMTP. Check server name, port and the kind of encryption: port 465 speaks TLS from the first byte, port 587 does not.",
    hi: "वहाँ से जो जवाब आ रहा है, वह SMTP के नियमों से नहीं है। server का नाम, port और encryption का तरीका जाँचिए: port 465 पर पहले byte से TLS होता है, port 587 पर नहीं।",
};

const LEFT: Text = Text {
    en: "The server has ended the connection before it took the message. The program keeps the message and tries again later by itself.",
    hi: "server ने message लेने से पहले ही connection बंद कर दिया। program message सँभालकर रखता है और बाद में अपने-आप फिर कोशिश करता है।",
};

const LEFT_AT_THE_END: Text = Text {
    en: "The connection ended after the message was sent and before the server said that it has it. The program has to send it again, so it may arrive twice: better than not at all (RFC 5321 §6.1).",
    hi: "message भेजने के बाद, पर server की हाँ आने से पहले, connection टूट गया। program को message फिर भेजना पड़ता है, इसलिए वह दो बार पहुँच सकता है: न पहुँचने से यह बेहतर है (RFC 5321 §6.1)।",
};
