//! Logins that cannot be, and logins that fail.

use super::super::Rfc;
use super::Why;
use crate::text::Text;

pub(super) const LOGIN_FIRST: Why = Why {
    text: Text {
        en: "This server takes mail only from its own users, and nobody has logged in. Log in with `AUTH`; in a mail program, switch authentication on for the outgoing server.",
        hi: "यह server केवल अपने users की mail लेता है, और अभी किसी ने login नहीं किया। `AUTH` से login कीजिए; mail program में outgoing server के लिए authentication चालू कीजिए।",
    },
    rfc: Rfc { number: 6409, section: "4.3" },
};

pub(super) const LOGIN_ALREADY: Why = Why {
    text: Text {
        en: "Someone has logged in on this connection already, and that happens once. Go on with `MAIL`, or connect again as somebody else.",
        hi: "इस connection पर login हो चुका है, और यह एक ही बार होता है। आगे `MAIL` भेजिए; किसी और नाम से login करना हो तो नया connection खोलिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const LOGIN_TOO_LATE: Why = Why {
    text: Text {
        en: "A login cannot come in the middle of a message. Log in before `MAIL`, or send `RSET` first.",
        hi: "message के बीच में login नहीं हो सकता। `MAIL` से पहले login कीजिए, या पहले `RSET` भेजिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const NO_LOGIN: Why = Why {
    text: Text {
        en: "The server takes no logins here, or not yet: look whether `AUTH` is in the list after `EHLO`. Often TLS has to come first.",
        hi: "server यहाँ login नहीं लेता, या अभी नहीं: देखिए कि `EHLO` की सूची में `AUTH` है या नहीं। अक्सर पहले TLS चालू करना होता है।",
    },
    rfc: Rfc { number: 4954, section: "3" },
};

pub(super) const LOGIN_NEVER_OFFERED: Why = Why {
    text: Text {
        en: "This server takes mail from other servers and has no users to log in. To hand in mail, use the provider's outgoing server on port 465 or 587.",
        hi: "यह server दूसरे servers से mail लेता है; यहाँ कोई user login नहीं करता। mail भेजने के लिए provider का outgoing server लीजिए, port 465 या 587 पर।",
    },
    rfc: Rfc { number: 6409, section: "3.1" },
};

pub(super) const NO_MECHANISM: Why = Why {
    text: Text {
        en: "`AUTH` has to name a way to log in. Take one from the server's list, for example `AUTH PLAIN`.",
        hi: "`AUTH` के साथ login का तरीका भी बताना होता है। server की सूची में से एक लीजिए, जैसे `AUTH PLAIN`।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const UNKNOWN_MECHANISM: Why = Why {
    text: Text {
        en: "The server does not know this way to log in. Choose one from the line `AUTH` in its reply to `EHLO`.",
        hi: "server login का यह तरीका नहीं जानता। `EHLO` के reply की `AUTH` वाली line में से कोई एक चुनिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const NOT_ENCRYPTED: Why = Why {
    text: Text {
        en: "This login would show the password to everyone on the way, so the server takes it only under TLS. Send `STARTTLS` first, or use port 465.",
        hi: "इस तरीके में रास्ते में कोई भी password पढ़ सकता है, इसलिए server इसे TLS के बाद ही लेता है। पहले `STARTTLS` भेजिए, या port 465 लीजिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const LOGIN_CANCELLED: Why = Why {
    text: Text {
        en: "The client sent `*`, which breaks a login off. Nothing is lost: it may start again with `AUTH`.",
        hi: "client ने `*` भेजा, यानी login बीच में छोड़ दिया। कोई नुकसान नहीं हुआ: `AUTH` से फिर शुरू कर सकते हैं।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const NOT_BASE64: Why = Why {
    text: Text {
        en: "An answer in a login is one line of base64, and this is not. Encode the name or the password first; look for a lost `=` at the end.",
        hi: "login में हर जवाब base64 की एक line होता है, पर यह base64 नहीं है। नाम या password पहले encode कीजिए; देखिए कि आख़िर का `=` छूट तो नहीं गया।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const EMPTY_RESPONSE: Why = Why {
    text: Text {
        en: "The server asked for something and got an empty line. Send the name or the password, in base64.",
        hi: "server ने कुछ पूछा और जवाब में खाली line मिली। नाम या password base64 में भेजिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const MALFORMED_RESPONSE: Why = Why {
    text: Text {
        en: "The answer is base64, but what it says is not put together as this way to log in wants it. For `PLAIN` it is a NUL octet, the name, another NUL and the password.",
        hi: "जवाब base64 तो है, पर अंदर की बात वैसी नहीं जुड़ी जैसी login के इस तरीके में होनी चाहिए। `PLAIN` में यह क्रम है: NUL octet, नाम, फिर NUL, फिर password।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const UNASKED_RESPONSE: Why = Why {
    text: Text {
        en: "In this way to log in the server asks first, and the client answered already. Send `AUTH` with the name of the way alone.",
        hi: "login के इस तरीके में पहले server पूछता है, पर client ने जवाब पहले ही दे दिया। `AUTH` के साथ केवल तरीके का नाम भेजिए।",
    },
    rfc: Rfc { number: 4954, section: "4" },
};

pub(super) const BAD_CREDENTIALS: Why = Why {
    text: Text {
        en: "The user name or the password is wrong; the server does not tell which, so that nobody can guess names. Check both: often the whole address is the user name, and some providers want an app password.",
        hi: "user name या password ग़लत है; server यह नहीं बताता कि कौन-सा, ताकि कोई अंदाज़े से नाम न ढूँढ सके। दोनों जाँचिए: user name अक्सर पूरा पता होता है, और कुछ providers app password माँगते हैं।",
    },
    rfc: Rfc { number: 4954, section: "6" },
};

pub(super) const APP_PASSWORD_REQUIRED: Why = Why {
    text: Text {
        en: "The password is right, but it is the one for people, and mail programs need one of their own. Make an app password on the provider's web page and use that.",
        hi: "password सही है, पर वह आपके अपने login के लिए है; mail program के लिए अलग password चाहिए। provider के web page पर app password बनाइए और वही डालिए।",
    },
    rfc: Rfc { number: 4954, section: "6" },
};

pub(super) const TOKEN_REQUIRED: Why = Why {
    text: Text {
        en: "This server takes no passwords any more, however right they are. Choose OAuth2 in the mail program and log in on the provider's web page.",
        hi: "यह server अब कोई password नहीं लेता, चाहे वह सही ही हो। mail program में OAuth2 चुनिए और provider के web page पर login कीजिए।",
    },
    rfc: Rfc { number: 4954, section: "6" },
};
