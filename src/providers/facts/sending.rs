//! What holds for sending.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const CUSTOM_DOMAIN_POSSIBLE: Fact = Fact {
    key: "custom_domain_possible",
    title: Text {
        en: "Your own domain can live here too", hi: "अपना domain भी चल सकता है"
    },
    text: Text {
        en: "The provider can also take mail for a domain of your own. The servers and the login are the same as for its own addresses.",
        hi: "यह provider आपके अपने domain की mail भी सँभाल सकता है। servers और login वही रहते हैं जो उसके अपने पतों के हैं।",
    },
};

pub(in crate::providers) const FROM_MUST_MATCH_LOGIN: Fact = Fact {
    key: "from_must_match_login",
    title: Text {
        en: "Send from the address that logged in", hi: "जिससे login, उसी पते से mail"
    },
    text: Text {
        en: "The sender's address (From) must be that of the account that logged in. The server refuses others, so check the address in your program when it complains about the sender.",
        hi: "भेजने वाले का पता (From) वही होना चाहिए जिस account से login हुआ है। दूसरा पता server नहीं मानता; वह भेजने वाले पर आपत्ति करे, तो program में लिखा पता देखिए।",
    },
};

pub(in crate::providers) const NOT_END_TO_END_ENCRYPTED: Fact = Fact {
    key: "not_end_to_end_encrypted",
    title: Text { en: "Not end-to-end encrypted", hi: "end-to-end encrypted नहीं" },
    text: Text {
        en: "Mail that is sent this way is protected by TLS on its way to the provider, but it is not end-to-end encrypted. Write what must stay secret in the provider's own app.",
        hi: "इस तरह भेजी mail provider तक TLS से सुरक्षित जाती है, पर वह end-to-end encrypted नहीं होती। जो बात गुप्त रहनी चाहिए, उसे provider के अपने app में लिखिए।",
    },
};

pub(in crate::providers) const SENT_GMAIL: Fact = Fact {
    key: "gmail_sent",
    title: Text {
        en: "Sent mail is filed by itself", hi: "भेजी हुई mail अपने आप रखी जाती है"
    },
    text: Text {
        en: "What you send through `smtp.gmail.com` appears in “Sent Mail” without your program's help. If every message stands there twice, switch off “keep a copy in Sent” in the program.",
        hi: "`smtp.gmail.com` से भेजी mail “Sent Mail” में अपने आप पहुँच जाती है। अगर वहाँ हर mail दो बार दिखे, तो program में “Sent में copy रखें” बंद कर दीजिए।",
    },
};

pub(in crate::providers) const SENDS_ONLY_FROM_ITS_NETWORK: Fact = Fact {
    key: "sends_only_from_its_network",
    title: Text {
        en: "Sends only from its own network", hi: "केवल अपने network से mail लेता है"
    },
    text: Text {
        en: "The server takes mail only from connections of this provider, which it knows by their IP address. From another network, such as a mobile one, sending fails: use the provider's web page there.",
        hi: "यह server mail केवल इसी provider के connections से लेता है, जिन्हें वह IP address से पहचानता है। किसी और network से, जैसे mobile data से, mail नहीं जाएगी: वहाँ provider का web पन्ना चलाइए।",
    },
};

pub(in crate::providers) const SMTP_ONLY: Fact = Fact {
    key: "smtp_only",
    title: Text { en: "Only for sending", hi: "केवल भेजने के लिए" },
    text: Text {
        en: "This service only sends; there is no mailbox and nothing to fetch. Answers arrive wherever the sender's address has its mailbox.",
        hi: "यह service केवल mail भेजती है; यहाँ न mailbox है, न लाने को कुछ। जवाब वहीं आते हैं जहाँ भेजने वाले पते का mailbox है।",
    },
};
