//! What becomes of the service, and how sure we are.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const BEING_REPLACED_BY_MICROSOFT_365: Fact = Fact {
    key: "being_replaced_by_microsoft_365",
    title: Text {
        en: "Mailboxes move to Microsoft 365", hi: "mailbox Microsoft 365 पर जा रहे हैं"
    },
    text: Text {
        en: "The provider is moving these mailboxes to Microsoft 365. If your login stopped working, yours may have moved: then take the settings for Microsoft 365.",
        hi: "provider इन mailboxes को Microsoft 365 पर ले जा रहा है। login चलना बंद हो गया हो, तो शायद आपका mailbox जा चुका है: तब Microsoft 365 की settings लीजिए।",
    },
};

pub(in crate::providers) const CLOSING_2027_03_31: Fact = Fact {
    key: "closing_2027_03_31",
    title: Text {
        en: "The service ends on 31 March 2027", hi: "service 31 मार्च 2027 को बंद होगी"
    },
    text: Text {
        en: "On 31 March 2027 this service ends. Move the mailbox to another provider before that day and copy the old mail.",
        hi: "31 मार्च 2027 को यह service बंद हो जाएगी। उससे पहले mailbox किसी और provider के यहाँ ले जाइए और पुरानी mail copy कर लीजिए।",
    },
};

pub(in crate::providers) const DESKTOP_ONLY: Fact = Fact {
    key: "desktop_only",
    title: Text { en: "Only on a computer", hi: "केवल computer पर" },
    text: Text {
        en: "The bridge runs on Windows, macOS and Linux, not on a phone or tablet. There, use the provider's own app.",
        hi: "bridge Windows, macOS और Linux पर चलता है, phone या tablet पर नहीं। वहाँ provider का अपना app चलाइए।",
    },
};

pub(in crate::providers) const GUESS: Fact = Fact {
    key: "guess",
    title: Text { en: "This is a guess", hi: "यह एक अंदाज़ा है" },
    text: Text {
        en: "The settings are what is usual, not what this provider says. Compare them with your hosting panel before you type a password.",
        hi: "ये settings वे हैं जो आम तौर पर होती हैं, इस provider ने नहीं बताईं। password डालने से पहले इन्हें अपने hosting panel से मिला लीजिए।",
    },
};

pub(in crate::providers) const MOVING_TO_YAHOO: Fact = Fact {
    key: "moving_to_yahoo",
    title: Text {
        en: "Mailboxes move to Yahoo Mail", hi: "mailbox Yahoo Mail पर जा रहे हैं"
    },
    text: Text {
        en: "The provider is moving its mailboxes to Yahoo Mail, and servers may change with that. If your login stopped working, look for news from the provider and try Yahoo's settings.",
        hi: "provider अपने mailbox Yahoo Mail पर ले जा रहा है, और उसके साथ servers बदल सकते हैं। login चलना बंद हो गया हो, तो provider की सूचना देखिए और Yahoo की settings आज़माइए।",
    },
};

pub(in crate::providers) const NEW_SERVICE: Fact = Fact {
    key: "new_service",
    title: Text { en: "A new service", hi: "नई service" },
    text: Text {
        en: "The service opened only recently, and details may still change. If something here does not fit, trust the provider's own page.",
        hi: "यह service अभी-अभी शुरू हुई है, और बातें बदल सकती हैं। यहाँ लिखा कुछ मेल न खाए, तो provider का अपना पन्ना मानिए।",
    },
};

pub(in crate::providers) const NOT_RUN_BY_YAHOO_INC: Fact = Fact {
    key: "not_run_by_yahoo_inc",
    title: Text {
        en: "A different company from Yahoo Mail", hi: "यह Yahoo Mail वाली कंपनी नहीं"
    },
    text: Text {
        en: "The name is the same, but a different company runs this mail. Servers, passwords and help pages of Yahoo Mail do not hold here.",
        hi: "नाम वही है, पर यह mail दूसरी कंपनी चलाती है। Yahoo Mail के servers, passwords और help के पन्ने यहाँ काम नहीं आते।",
    },
};

pub(in crate::providers) const RUN_ON_AOL: Fact = Fact {
    key: "run_on_aol",
    title: Text { en: "Run by AOL", hi: "AOL चलाता है" },
    text: Text {
        en: "AOL runs these mailboxes for the provider. Passwords and security are therefore set on AOL's pages.",
        hi: "इस provider के mailbox AOL चलाता है। इसलिए password और सुरक्षा की settings AOL के पन्नों पर मिलती हैं।",
    },
};

pub(in crate::providers) const RUN_ON_YAHOO: Fact = Fact {
    key: "run_on_yahoo",
    title: Text { en: "Run by Yahoo", hi: "Yahoo चलाता है" },
    text: Text {
        en: "Yahoo runs these mailboxes for the provider. Do not wonder if Yahoo's name appears when you log in.",
        hi: "इस provider के mailbox Yahoo चलाता है। login करते समय Yahoo का नाम दिखे, तो हैरान मत होइए।",
    },
};

pub(in crate::providers) const RUN_ON_ZOHO: Fact = Fact {
    key: "run_on_zoho",
    title: Text { en: "Run on Zoho's software", hi: "Zoho के software पर" },
    text: Text {
        en: "These mailboxes run on Zoho's software, so its menus and messages look like Zoho's. The servers are the provider's own: take those on this page, not Zoho's.",
        hi: "ये mailbox Zoho के software पर चलते हैं, इसलिए menu और messages Zoho जैसे दिखते हैं। servers अपने हैं: Zoho के नहीं, इस पन्ने वाले लीजिए।",
    },
};

pub(in crate::providers) const SAME_AS_MICROSOFT_365: Fact = Fact {
    key: "same_as_microsoft_365",
    title: Text { en: "The settings of Microsoft 365", hi: "settings Microsoft 365 वाली" },
    text: Text {
        en: "The mailbox is an ordinary Microsoft 365 mailbox that another company sold. Servers and login are Microsoft's; guides for Microsoft 365 hold here too.",
        hi: "यह Microsoft 365 का ही mailbox है, जिसे दूसरी कंपनी ने बेचा है। servers और login Microsoft के हैं; Microsoft 365 की guides यहाँ भी चलती हैं।",
    },
};

pub(in crate::providers) const SERVICE_MAY_BE_CLOSED: Fact = Fact {
    key: "service_may_be_closed",
    title: Text {
        en: "The service may be gone", hi: "service शायद बंद हो चुकी है"
    },
    text: Text {
        en: "We could not find out whether this service still exists. Ask the company before you spend time on settings.",
        hi: "यह service अब भी है या नहीं, हमें पता नहीं चल सका। settings में समय लगाने से पहले कंपनी से पूछिए।",
    },
};

pub(in crate::providers) const SETTINGS_UNKNOWN: Fact = Fact {
    key: "settings_unknown",
    title: Text {
        en: "No trustworthy settings found", hi: "भरोसे की settings नहीं मिलीं"
    },
    text: Text {
        en: "We found no settings for this provider that we could trust, so this page shows none. Ask its customer care for the names of the IMAP and SMTP servers and the ports with TLS.",
        hi: "इस provider की ऐसी settings नहीं मिलीं जिन पर भरोसा किया जा सके, इसलिए यह पन्ना कोई नहीं दिखाता। उसके customer care से IMAP और SMTP servers के नाम और TLS वाले ports पूछिए।",
    },
};

pub(in crate::providers) const STATUS_UNVERIFIED: Fact = Fact {
    key: "status_unverified",
    title: Text {
        en: "Not checked lately", hi: "हाल में जाँचा नहीं गया"
    },
    text: Text {
        en: "We could not check how things stand today. If something here does not work, look at the provider's own help page.",
        hi: "आज क्या स्थिति है, यह हम जाँच नहीं सके। यहाँ लिखा कुछ न चले, तो provider का अपना help पन्ना देखिए।",
    },
};

pub(in crate::providers) const MERGED_BRANDS: Fact = Fact {
    key: "old_list_entry",
    title: Text { en: "From an old list", hi: "पुरानी सूची से" },
    text: Text {
        en: "This entry comes from an old list and has not changed there for many years. The service may be gone, or its servers may have new names; ask the provider if nothing answers.",
        hi: "यह जानकारी एक पुरानी सूची से है और वहाँ बरसों से नहीं बदली। हो सकता है कि service बंद हो चुकी हो या servers के नाम बदल गए हों; कोई जवाब न आए तो provider से पूछिए।",
    },
};
