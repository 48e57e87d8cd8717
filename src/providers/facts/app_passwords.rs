//! Passwords that are made for one program.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const APP_PASSWORD_HAS_SCOPE: Fact = Fact {
    key: "app_password_has_scope",
    title: Text {
        en: "Made for named services", hi: "app password किस काम का है"
    },
    text: Text {
        en: "When you make an app password, you say what it may be used for, such as mail by IMAP, POP3 and SMTP. If login works for fetching but not for sending, make one that allows both.",
        hi: "app password बनाते समय आप चुनते हैं कि वह किस काम में चलेगा, जैसे IMAP, POP3 और SMTP वाली mail में। mail आती हो पर जाती न हो, तो ऐसा app password बनाइए जो दोनों की अनुमति देता हो।",
    },
};

pub(in crate::providers) const APP_PASSWORD_OFTEN_REQUIRED: Fact = Fact {
    key: "app_password_often_required",
    title: Text {
        en: "Often needed in any case", hi: "अक्सर हर हाल में चाहिए"
    },
    text: Text {
        en: "People report that mail programs need an app password here even without two-step login. If your everyday password is refused although it is right, make an app password.",
        hi: "लोग बताते हैं कि यहाँ two-step login बंद हो, तब भी mail program app password माँगते हैं। रोज़ वाला password सही होकर भी न चले, तो app password बनाइए।",
    },
};

pub(in crate::providers) const APP_PASSWORD_REJECTED: Fact = Fact {
    key: "app_password_rejected",
    title: Text {
        en: "App passwords have stopped working", hi: "app password अब नहीं चलते"
    },
    text: Text {
        en: "Older guides recommend an app password. This provider's servers do not take them any more: use a program that opens the provider's own login page (OAuth).",
        hi: "पुरानी guides app password बनाने को कहती हैं। इस provider के servers उसे अब नहीं मानते: ऐसा program लीजिए जो provider का अपना login पन्ना खोलता हो (OAuth)।",
    },
};

pub(in crate::providers) const CODE_DIES_WITH_PASSWORD_CHANGE: Fact = Fact {
    key: "code_dies_with_password_change",
    title: Text {
        en: "A new password ends the code", hi: "password बदला तो code ख़त्म"
    },
    text: Text {
        en: "When you change the account's password, the authorization code stops working. Make a new one and put it into every program.",
        hi: "account का password बदलते ही authorization code चलना बंद हो जाता है। नया code बनाइए और हर program में डालिए।",
    },
};

pub(in crate::providers) const LESS_SECURE: Fact = Fact {
    key: "less_secure",
    title: Text {
        en: "“Less secure app access” is gone", hi: "“Less secure app access” अब नहीं है"
    },
    text: Text {
        en: "Older guides tell you to switch on “less secure apps” and then use your everyday password. Google removed that switch for personal accounts in May 2022, and since May 2025 no account can log in to IMAP, POP3 or SMTP with its everyday password. If a guide mentions the switch, it is too old. Use an app password, or a program that opens Google's own login page (OAuth).",
        hi: "पुरानी guides कहती हैं कि “less secure apps” चालू करके रोज़ वाला password लगा दीजिए। निजी accounts में Google ने यह switch मई 2022 में हटा दिया, और मई 2025 से कोई भी account अपने रोज़ वाले password से IMAP, POP3 या SMTP में login नहीं कर सकता। जिस guide में यह switch लिखा हो, वह पुरानी है। app password लीजिए, या ऐसा program जो Google का अपना login पन्ना खोलता हो (OAuth)।",
    },
};
