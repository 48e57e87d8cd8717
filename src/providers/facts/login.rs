//! What is typed as user name and password.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const ALIAS_CANNOT_LOG_IN: Fact = Fact {
    key: "alias_cannot_log_in",
    title: Text {
        en: "Log in with the main address", hi: "login मुख्य पते से"
    },
    text: Text {
        en: "The user name is the account's main address. Other addresses (aliases) of the same account receive mail, but the server refuses them at login.",
        hi: "user name में account का मुख्य पता लिखिए। उसी account के दूसरे पतों (alias) पर mail आती तो है, पर उनसे login नहीं होता।",
    },
};

pub(in crate::providers) const IMAP_USERNAME_LOCAL_PART: Fact = Fact {
    key: "imap_username_local_part",
    title: Text { en: "Two forms of the user name", hi: "user name दो तरह से" },
    text: Text {
        en: "For fetching by IMAP the user name is usually the part before the `@`. For sending by SMTP it is the full address. If the short form is refused, try the full one.",
        hi: "IMAP से mail लाने में user name अक्सर `@` से पहले वाला हिस्सा होता है। SMTP से भेजने में पूरा पता लिखिए। छोटा नाम न चले तो वहाँ भी पूरा पता आज़माइए।",
    },
};

pub(in crate::providers) const ISPDB_USERNAME_DOUBTFUL: Fact = Fact {
    key: "ispdb_username_doubtful",
    title: Text {
        en: "Try the full address as user name", hi: "user name में पूरा पता आज़माइए"
    },
    text: Text {
        en: "Older lists give only the part before the `@` as user name. That is old advice: if login fails, try the full address.",
        hi: "पुरानी सूचियों में user name `@` से पहले वाला हिस्सा लिखा है। यह सलाह पुरानी है: login न हो तो पूरा पता आज़माइए।",
    },
};

pub(in crate::providers) const USERNAME_IS_A_LITERAL: Fact = Fact {
    key: "username_is_a_literal",
    title: Text {
        en: "The user name is a fixed word", hi: "user name एक तय शब्द है"
    },
    text: Text {
        en: "All customers use the same user name, one fixed word. Type it letter by letter as it stands on this page; your address does not belong there.",
        hi: "सारे ग्राहक एक ही user name लिखते हैं, जो एक तय शब्द है। इस पन्ने पर वह जैसा लिखा है, अक्षर-अक्षर वैसा ही डालिए; अपना पता वहाँ मत लिखिए।",
    },
};

pub(in crate::providers) const USERNAME_LOCAL_OR_FULL: Fact = Fact {
    key: "username_local_or_full",
    title: Text {
        en: "Both user names work", hi: "दोनों user name चलते हैं"
    },
    text: Text {
        en: "You may log in with the full address or with the part before the `@`. The server takes both.",
        hi: "login पूरे पते से कीजिए या `@` से पहले वाले हिस्से से: server दोनों मानता है।",
    },
};

pub(in crate::providers) const SMTP_KEY_IS_PASSWORD: Fact = Fact {
    key: "smtp_key_is_password",
    title: Text { en: "The password is an SMTP key", hi: "password की जगह SMTP key" },
    text: Text {
        en: "The password is an **SMTP key**, which you make on the service's page for SMTP. Neither the account's password nor a key for the API works in its place.",
        hi: "password की जगह **SMTP key** लगती है, जो service के SMTP वाले पन्ने पर बनती है। उसकी जगह न account का password चलता है, न API वाली key।",
    },
};

pub(in crate::providers) const CREDENTIALS_PER_DOMAIN: Fact = Fact {
    key: "credentials_per_domain",
    title: Text {
        en: "Each domain has its own login", hi: "हर domain का अपना login"
    },
    text: Text {
        en: "User names and passwords for SMTP are made for each sending domain. What was made for one domain does not send for another.",
        hi: "SMTP का user name और password हर domain के लिए अलग बनता है। एक domain के login से दूसरे domain की mail नहीं भेजी जा सकती।",
    },
};

pub(in crate::providers) const CHALLENGE_LOGIN: Fact = Fact {
    key: "challenge_login",
    title: Text {
        en: "“Encrypted password” in the list", hi: "सूची में “encrypted password”"
    },
    text: Text {
        en: "Thunderbird's list says that this server wants CRAM-MD5, which programs call “encrypted password”. A program that cannot do it may try the ordinary password, but only when the connection is protected by TLS.",
        hi: "Thunderbird की सूची कहती है कि यह server CRAM-MD5 चाहता है, जिसे programs में “encrypted password” लिखा जाता है। जिस program में यह न हो, वह सादा password आज़मा सकता है, पर केवल तब, जब connection TLS से सुरक्षित हो।",
    },
};

pub(in crate::providers) const ISPDB_SMTP_AUTH_DOUBTFUL: Fact = Fact {
    key: "ispdb_smtp_auth_doubtful",
    title: Text {
        en: "Take the ordinary password for sending",
        hi: "भेजने के लिए सादा password चुनिए",
    },
    text: Text {
        en: "For sending, Thunderbird's list says “encrypted password” (CRAM-MD5). Other programs log in with the ordinary password inside TLS. If the first fails, choose “normal password” and keep TLS on.",
        hi: "भेजने के लिए Thunderbird की सूची “encrypted password” (CRAM-MD5) कहती है। दूसरे program TLS के भीतर सादे password से login करते हैं। पहला तरीका न चले तो “normal password” चुनिए और TLS चालू रखिए।",
    },
};
