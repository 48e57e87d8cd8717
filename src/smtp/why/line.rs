//! Lines that are not spelt as they should be, and clients that do not take turns.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const TOO_EARLY: Why = Why {
    text: Text {
        en: "The server speaks first, and this client did not wait for the greeting; spam programs often do that. Read the line with `220`, and only then send `EHLO`.",
        hi: "पहले server बोलता है, पर client ने greeting का इंतज़ार नहीं किया; spam भेजने वाले program अक्सर यही करते हैं। पहले `220` वाली line पढ़िए, फिर `EHLO` भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.3.1" },
};

pub(super) const FORBIDDEN: Why = Why {
    text: Text {
        en: "This line belongs to another protocol, such as HTTP, so someone may be misusing the connection. Use a mail program, or begin with `EHLO`.",
        hi: "यह line SMTP की नहीं, HTTP जैसे किसी दूसरे protocol की है; हो सकता है कोई connection का ग़लत इस्तेमाल कर रहा हो। mail program से भेजिए, या `EHLO` से शुरू कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "7.8" },
};

pub(super) const UNKNOWN_COMMAND: Why = Why {
    text: Text {
        en: "The line begins with a word that this server does not know as a command. Look for a typing mistake, or for the word in the reply to `EHLO`.",
        hi: "line के पहले शब्द को यह server command के रूप में नहीं जानता। देखिए कि spelling ठीक है या नहीं, और `EHLO` के reply में वह शब्द है या नहीं।",
    },
    rfc: Rfc { number: 5321, section: "4.2.4" },
};

pub(super) const NOT_A_LINE: Why = Why {
    text: Text {
        en: "A command is a line of plain text, and this one holds octets that are no text. Perhaps the client speaks TLS or a binary protocol where the server expects a command.",
        hi: "command सादे text की एक line होती है, पर इसमें ऐसे octets हैं जो text नहीं हैं। शायद client TLS या कोई और protocol बोल रहा है, जबकि server को command चाहिए।",
    },
    rfc: Rfc { number: 5321, section: "2.4" },
};

pub(super) const LINE_TOO_LONG: Why = Why {
    text: Text {
        en: "The line is longer than the server takes: 512 octets with its line end, a little more where extensions allow it. Shorten the address or leave parameters out.",
        hi: "line server की सीमा से लंबी है: line end मिलाकर 512 octets, और extension हों तो थोड़ा ज़्यादा। पता छोटा कीजिए या parameter हटाइए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.1.4" },
};

pub(super) const OUT_OF_STEP: Why = Why {
    text: Text {
        en: "The client sent its next lines before the server had answered this one. After such a command it has to read the reply first.",
        hi: "client ने इस command का reply आने से पहले ही अगली lines भेज दीं। ऐसी command के बाद पहले reply पढ़ना होता है।",
    },
    rfc: Rfc { number: 2920, section: "3.1" },
};

pub(super) const IDLE: Why = Why {
    text: Text {
        en: "Nothing came for so long that the server gave up waiting. Connect again and send the commands without long pauses.",
        hi: "इतनी देर तक कुछ नहीं आया कि server ने इंतज़ार छोड़ दिया। दोबारा connect कीजिए और commands के बीच ज़्यादा देर मत रुकिए।",
    },
    rfc: Rfc { number: 5321, section: "4.5.3.2.7" },
};

pub(super) const OUT_OF_PATIENCE: Why = Why {
    text: Text {
        en: "There were so many mistakes on this connection that the server takes the client for a broken or hostile one. Correct the commands that were refused before, then connect again.",
        hi: "इस connection पर इतनी ग़लतियाँ हुईं कि server को client खराब या शरारती लगने लगा। जो commands पहले मना हुईं उन्हें सुधारिए, फिर दोबारा connect कीजिए।",
    },
    rfc: Rfc { number: 5321, section: "7.8" },
};

pub(super) const NO_ARGUMENTS: Why = Why {
    text: Text {
        en: "This command stands alone on its line. Take away what follows the word.",
        hi: "यह command line में अकेली आती है। इस शब्द के बाद जो लिखा है, उसे हटा दीजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1" },
};

pub(super) const MISSPELT: Why = Why {
    text: Text {
        en: "The command is known, but the rest of the line is not written as the command wants it. Compare it with the syntax: every colon, bracket and space counts.",
        hi: "command तो सही है, पर बाकी line वैसी नहीं लिखी जैसी होनी चाहिए। उसे syntax से मिलाइए: हर colon, bracket और space मायने रखता है।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1" },
};

pub(super) const NO_HELLO: Why = Why {
    text: Text {
        en: "The client has to say what it is called, and nothing follows the word. Write the computer's name, or its IP address in brackets: `EHLO [192.0.2.7]`.",
        hi: "client को अपना नाम बताना होता है, पर शब्द के बाद कुछ नहीं लिखा। computer का नाम लिखिए, या brackets में उसका IP address: `EHLO [192.0.2.7]`।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.1" },
};

pub(super) const BAD_HELLO: Why = Why {
    text: Text {
        en: "What the client calls itself is neither a domain name nor an IP address in brackets. Names are made of letters, digits, hyphens and dots.",
        hi: "client ने अपना जो नाम बताया, वह न domain name है, न brackets में IP address। नाम में केवल अक्षर, अंक, hyphen और dot आते हैं।",
    },
    rfc: Rfc { number: 5321, section: "4.1.4" },
};

pub(super) const SHORT_HELLO: Why = Why {
    text: Text {
        en: "The client gave a short name without a dot, which other computers cannot find. Set the computer's full name, such as `laptop.example.in`.",
        hi: "client ने बिना dot वाला छोटा नाम बताया, जिसे दूसरे computer ढूँढ नहीं सकते। computer का पूरा नाम दीजिए, जैसे `laptop.example.in`।",
    },
    rfc: Rfc { number: 5321, section: "2.3.5" },
};

pub(super) const HELLO_AGAIN: Why = Why {
    text: Text {
        en: "The client has introduced itself already. The standard lets it do so again, but this server does not: go on with `MAIL`.",
        hi: "client अपना परिचय दे चुका है। standard में दोबारा `EHLO` भेजने की छूट है, पर यह server नहीं मानता: आगे `MAIL` भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.4" },
};

pub(super) const UNKNOWN_PARAMETER: Why = Why {
    text: Text {
        en: "A parameter may be used only if the server offered it after `EHLO`, and this one it did not offer. Leave it out, or look for a typing mistake.",
        hi: "parameter वही चलता है जो server ने `EHLO` के reply में बताया हो, और यह उसमें नहीं था। इसे हटा दीजिए, या देखिए कि spelling ठीक है या नहीं।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.11" },
};

pub(super) const BAD_PARAMETER: Why = Why {
    text: Text {
        en: "A parameter is written or set in a way that it cannot be, or it comes twice. Write each once, as `NAME` or `NAME=value`, with one space in front.",
        hi: "कोई parameter ग़लत ढंग से लिखा है, उसका मान सही नहीं है, या वह दो बार आया है। हर parameter एक बार लिखिए, `NAME` या `NAME=value`, और उसके आगे एक space।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.11" },
};

pub(super) const PARAMETERS_NEED_EHLO: Why = Why {
    text: Text {
        en: "The client said `HELO`, and parameters belong to the extensions that only `EHLO` switches on. Begin with `EHLO`, or send the command without parameters.",
        hi: "client ने `HELO` कहा, जबकि parameter उन extensions के हैं जो `EHLO` से ही चालू होते हैं। `EHLO` से शुरू कीजिए, या parameter के बिना command भेजिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.1.11" },
};

pub(super) const NO_VALUE: Why = Why {
    text: Text {
        en: "This parameter says nothing without a value. Write it as `NAME=value`.",
        hi: "मान के बिना यह parameter अधूरा है। इसे `NAME=value` की तरह लिखिए।",
    },
    rfc: Rfc { number: 5321, section: "4.1.2" },
};

pub(super) const BAD_CHUNK: Why = Why {
    text: Text {
        en: "`BDAT` must say in digits how many octets follow, and for the last part the word `LAST`: `BDAT 1200 LAST`.",
        hi: "`BDAT` के बाद अंकों में लिखना होता है कि कितने octets आएँगे, और आख़िरी हिस्से के लिए `LAST`: `BDAT 1200 LAST`।",
    },
    rfc: Rfc { number: 3030, section: "2" },
};
