//! Login on the provider's own page.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const ISPDB_OMITS_OAUTH: Fact = Fact {
    key: "ispdb_omits_oauth",
    title: Text {
        en: "OAuth, though lists are silent", hi: "OAuth है, सूची में नहीं"
    },
    text: Text {
        en: "Thunderbird's list of providers does not mention OAuth here, but it exists. A program that goes by the list asks for a password instead.",
        hi: "Thunderbird की सूची में यहाँ OAuth नहीं लिखा, पर वह है। जो program उस सूची पर चलता है, वह उसकी जगह password माँगेगा।",
    },
};

pub(in crate::providers) const NO_MOBILECONFIG: Fact = Fact {
    key: "no_mobileconfig",
    title: Text {
        en: "No profile for Apple devices", hi: "Apple profile नहीं बन सकती"
    },
    text: Text {
        en: "A profile file for iPhone, iPad and Mac cannot carry the login that this provider wants (OAuth). Add the account in the device's own settings, where the provider's login page opens.",
        hi: "iPhone, iPad और Mac की profile file में वह login नहीं आ सकता जो यह provider चाहता है (OAuth)। account को device की अपनी settings में जोड़िए; वहाँ provider का login पन्ना खुलता है।",
    },
};

pub(in crate::providers) const OAUTH_AVAILABLE: Fact = Fact {
    key: "oauth_available",
    title: Text {
        en: "Login on the provider's own page", hi: "provider के अपने पन्ने पर login"
    },
    text: Text {
        en: "Programs that are registered with the provider can open its own login page (OAuth). The program then never sees your password and gets a token in its place.",
        hi: "जो program provider के यहाँ registered हैं, वे उसका अपना login पन्ना खोल सकते हैं (OAuth)। तब program को आपका password दिखता ही नहीं; उसकी जगह उसे एक token मिलता है।",
    },
};

pub(in crate::providers) const OAUTH_DYNAMIC_REGISTRATION: Fact = Fact {
    key: "oauth_dynamic_registration",
    title: Text {
        en: "Any program may use OAuth", hi: "कोई भी program OAuth ले सकता है"
    },
    text: Text {
        en: "Any mail program may register itself for OAuth with this provider, without asking for approval first. If your program offers it, you need no password in it.",
        hi: "इस provider के यहाँ कोई भी mail program OAuth के लिए अपने आप register हो सकता है; पहले मंज़ूरी नहीं लेनी पड़ती। आपके program में यह सुविधा हो तो उसमें password डालना ही नहीं पड़ेगा।",
    },
};

pub(in crate::providers) const OAUTH_NEEDS_REGISTERED_CLIENT: Fact = Fact {
    key: "oauth_needs_registered_client",
    title: Text {
        en: "OAuth only in approved programs", hi: "OAuth केवल मंज़ूर programs में"
    },
    text: Text {
        en: "Only programs that the provider has approved can open its login page. In all others use an app password.",
        hi: "provider का login पन्ना वही program खोल सकते हैं जिन्हें provider ने मंज़ूरी दी है। बाकी सबमें app password लगाइए।",
    },
};

pub(in crate::providers) const OAUTH_ONLY_IMAP_POP: Fact = Fact {
    key: "oauth_only_imap_pop",
    title: Text {
        en: "No password for fetching mail", hi: "mail लाने में password नहीं चलता"
    },
    text: Text {
        en: "IMAP and POP3 take no password any more, only OAuth: the program opens the provider's own login page. For sending by SMTP other rules hold.",
        hi: "IMAP और POP3 अब कोई password नहीं लेते, केवल OAuth: program provider का अपना login पन्ना खोलता है। SMTP से भेजने के नियम अलग हैं।",
    },
};

pub(in crate::providers) const SMTP_AUTH_BASIC_OFF_BY_DEFAULT_2026_12: Fact = Fact {
    key: "smtp_auth_basic_off_by_default_2026_12",
    title: Text {
        en: "Passwords for SMTP go off in December 2026",
        hi: "दिसंबर 2026 में SMTP password बंद",
    },
    text: Text {
        en: "At the end of December 2026 Microsoft switches login by password off for SMTP, unless the administrator turns it back on. Plan the move to OAuth now, above all for printers, scanners and scripts.",
        hi: "दिसंबर 2026 के अंत में Microsoft SMTP में password वाला login बंद कर देगा; administrator चाहे तो उसे फिर चालू कर सकता है। OAuth पर जाने की तैयारी अभी से कीजिए, ख़ासकर printer, scanner और scripts के लिए।",
    },
};

pub(in crate::providers) const SMTP_AUTH_BASIC_REMOVAL_DATE_DUE_2027_H2: Fact = Fact {
    key: "smtp_auth_basic_removal_date_due_2027_h2",
    title: Text {
        en: "The final end is still to be named", hi: "पूरी तरह कब बंद होगा, तय नहीं"
    },
    text: Text {
        en: "In the second half of 2027 Microsoft means to announce the date after which SMTP takes no password at all. Until then it works where the administrator allows it.",
        hi: "2027 के दूसरे आधे में Microsoft वह तारीख़ बताने वाला है जिसके बाद SMTP में कोई password नहीं चलेगा। तब तक जहाँ administrator अनुमति दे, वहाँ चलता रहेगा।",
    },
};
