//! What the pieces of a line are, for showing them.

use std::ops::Range;

use crate::text::Text;

/// A piece of a line: its bytes, and what it is. The pieces of a line are in
/// order, do not overlap, and leave out spaces and punctuation.
pub type Mark = (Range<usize>, Part);

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The word that says what is asked for.
    Verb,
    /// `FROM:` or `TO:`.
    Keyword,
    /// The empty reverse-path `<>`.
    NullPath,
    /// `<Postmaster>` without a domain.
    Postmaster,
    /// `@relay.example:` in front of an address.
    SourceRoute,
    /// What stands before the `@`.
    LocalPart,
    /// What stands after the `@`, or the name of the client.
    Domain,
    /// An IP address in brackets.
    AddressLiteral,
    /// The name of an ESMTP parameter.
    ParameterName,
    /// What a parameter is set to.
    ParameterValue,
    /// The way to log in.
    Mechanism,
    /// Base64 that answers a challenge.
    Response,
    /// Words that are only for people.
    Argument,
    /// The name of a header field.
    FieldName,
    /// What a header field says.
    FieldValue,
    /// Text of the message.
    Body,
    /// A dot that was put in front of a dot.
    StuffedDot,
    /// The lone dot that ends the message.
    EndOfData,
    /// The three digits of a reply.
    Code,
    /// The mark of a reply line after which more follow.
    More,
    /// The finer code of RFC 3463.
    EnhancedCode,
    /// The name of an extension that the server offers.
    Extension,
    /// Text of a reply, for people.
    ReplyText,
}

impl Part {
    /// What it is called.
    pub const fn name(self) -> Text {
        match self {
            Self::Verb => text("command", "command"),
            Self::Keyword => text("keyword", "keyword"),
            Self::NullPath => text("empty path", "खाली पता"),
            Self::Postmaster => text("postmaster", "postmaster"),
            Self::SourceRoute => text("source route", "source route"),
            Self::LocalPart => text("local part", "local part"),
            Self::Domain => text("domain", "domain"),
            Self::AddressLiteral => text("address literal", "address literal"),
            Self::ParameterName => text("parameter", "parameter"),
            Self::ParameterValue => text("value", "value"),
            Self::Mechanism => text("mechanism", "mechanism"),
            Self::Response => text("base64", "base64"),
            Self::Argument => text("argument", "argument"),
            Self::FieldName => text("header field", "header field"),
            Self::FieldValue => text("field body", "field का मान"),
            Self::Body => text("body", "body"),
            Self::StuffedDot => text("stuffed dot", "जोड़ा हुआ dot"),
            Self::EndOfData => text("end of data", "message का अंत"),
            Self::Code => text("reply code", "reply code"),
            Self::More => text("more follows", "आगे और है"),
            Self::EnhancedCode => text("enhanced code", "enhanced code"),
            Self::Extension => text("extension", "extension"),
            Self::ReplyText => text("text", "वाक्य"),
        }
    }

    /// What it is for.
    pub const fn about(self) -> Text {
        match self {
            Self::Verb => text(
                "What the client asks for. Capital or small letters make no difference.",
                "client क्या चाहता है। बड़े-छोटे अक्षरों से फ़र्क नहीं पड़ता।",
            ),
            Self::Keyword => text(
                "Belongs to the command and is always written like this.",
                "command का ही हिस्सा है, हमेशा ऐसे ही लिखा जाता है।",
            ),
            Self::NullPath => text(
                "No sender: this is a report about another message, and nobody is to be told if it gets lost.",
                "कोई भेजने वाला नहीं: यह किसी दूसरे message की सूचना है, और यह खो जाए तो किसी को बताना नहीं है।",
            ),
            Self::Postmaster => text(
                "Whoever looks after this server. This address works everywhere, even without a domain.",
                "इस server की देखभाल करने वाला। यह पता हर server पर चलता है, domain के बिना भी।",
            ),
            Self::SourceRoute => text(
                "Stations on the way, from old times. Servers read it and ignore it.",
                "रास्ते के पड़ाव, पुराने ज़माने की चीज़। server इसे पढ़ता है और छोड़ देता है।",
            ),
            Self::LocalPart => text(
                "Which mailbox. Only the server of the domain knows what it means.",
                "कौन-सा mailbox। इसका मतलब केवल उस domain का server जानता है।",
            ),
            Self::Domain => text("Where it is: a name from the DNS.", "कहाँ है: DNS में लिखा नाम।"),
            Self::AddressLiteral => text(
                "An IP address in brackets, for those without a name.",
                "brackets में IP address, उनके लिए जिनका कोई नाम नहीं।",
            ),
            Self::ParameterName => text(
                "An addition that the server offered after `EHLO`.",
                "एक अतिरिक्त बात, जिसकी सुविधा server ने `EHLO` के बाद बताई थी।",
            ),
            Self::ParameterValue => text("What it is set to.", "उसका मान।"),
            Self::Mechanism => text("The way to log in.", "login करने का तरीका।"),
            Self::Response => text(
                "Octets written with 64 harmless letters. Anyone can read it back: it is not encryption.",
                "64 सीधे-सादे अक्षरों में लिखे octets। इसे कोई भी वापस पढ़ सकता है: यह encryption नहीं है।",
            ),
            Self::Argument => text("More on what is asked for.", "माँग के बारे में थोड़ा और।"),
            Self::FieldName => text(
                "Says what the line is about. Mail programs read it; the server that delivers does not.",
                "बताता है कि line किस बारे में है। इसे mail program पढ़ता है; पहुँचाने वाला server नहीं।",
            ),
            Self::FieldValue => text("What the field says.", "field में जो लिखा है।"),
            Self::Body => text("What the recipient reads.", "जो पाने वाला पढ़ेगा।"),
            Self::StuffedDot => text(
                "The line begins with a dot, so the client puts a second one in front. The server takes it away again.",
                "line dot से शुरू होती है, इसलिए client आगे एक और dot लगा देता है। server उसे वापस हटा देता है।",
            ),
            Self::EndOfData => text(
                "A line that is only a dot: the message ends here.",
                "ऐसी line जिसमें केवल एक dot है: message यहाँ ख़त्म।",
            ),
            Self::Code => text(
                "Three digits for programs. The first says how it went: 2 done, 3 go on, 4 not now, 5 no.",
                "program के लिए तीन अंक। पहला बताता है कि क्या हुआ: 2 हो गया, 3 आगे भेजिए, 4 अभी नहीं, 5 नहीं।",
            ),
            Self::More => text(
                "A hyphen: more lines of the same reply follow. The last one has a space here.",
                "hyphen: इसी reply की और lines आ रही हैं। आख़िरी line में यहाँ खाली जगह होती है।",
            ),
            Self::EnhancedCode => text(
                "Says more exactly what happened: class, subject and detail.",
                "और साफ़ बताता है कि क्या हुआ: वर्ग, विषय और ब्योरा।",
            ),
            Self::Extension => text(
                "Something that this server can do beyond the basics.",
                "मूल SMTP के अलावा यह server जो कर सकता है।",
            ),
            Self::ReplyText => text(
                "For people. Every server words it differently; programs do not read it.",
                "लोगों के पढ़ने के लिए। हर server इसे अपने ढंग से लिखता है; program इसे नहीं पढ़ते।",
            ),
        }
    }
}

const fn text(en: &'static str, hi: &'static str) -> Text {
    Text { en, hi }
}
