//! Names of servers.

use crate::providers::Fact;
use crate::text::Text;

pub(in crate::providers) const CERTIFICATE_MAY_NAME_THE_SERVER: Fact = Fact {
    key: "certificate_may_name_the_server",
    title: Text {
        en: "The certificate may show another name",
        hi: "certificate में दूसरा नाम हो सकता है",
    },
    text: Text {
        en: "The certificate may be made for the host's own server name instead of a name in your domain. If the program warns, do not click it away: take the server name that the hosting panel shows.",
        hi: "certificate आपके domain के नाम की जगह hosting के अपने server के नाम का हो सकता है। program चेतावनी दे तो उसे यूँ ही मत हटाइए: server का वह नाम लिखिए जो hosting panel दिखाता है।",
    },
};

pub(in crate::providers) const CUSTOM_DOMAIN_USES_PRO_HOSTS: Fact = Fact {
    key: "custom_domain_uses_pro_hosts",
    title: Text {
        en: "Your own domain has other servers", hi: "अपने domain के servers अलग हैं"
    },
    text: Text {
        en: "If your address ends in a domain of your own, take the servers with `pro` in their names. The others are for addresses in the provider's own domain.",
        hi: "आपका पता आपके अपने domain का हो, तो वे servers लीजिए जिनके नाम में `pro` है। बाकी servers provider के अपने domain वाले पतों के लिए हैं।",
    },
};

pub(in crate::providers) const DATA_CENTRE_DECIDES_HOST: Fact = Fact {
    key: "data_centre_decides_host",
    title: Text {
        en: "The data centre decides the server", hi: "server data centre से तय होता है"
    },
    text: Text {
        en: "Not the address decides which server is right, but the data centre in which the account was opened. Log in on the web and look at the address bar: the ending that stands there is the ending of your servers.",
        hi: "कौन-सा server सही है, यह पता नहीं, बल्कि वह data centre तय करता है जहाँ account खुला था। web पर login कीजिए और ऊपर address bar देखिए: वहाँ नाम का जो अंत है, वही आपके servers का भी है।",
    },
};

pub(in crate::providers) const HOST_FOLLOWS_COUNTRY: Fact = Fact {
    key: "host_follows_country",
    title: Text {
        en: "The server's name ends as your country's site",
        hi: "server का नाम देश की site जैसा",
    },
    text: Text {
        en: "The provider has a site for each country, and the server's name ends as the site where you are a customer. Take the name that your control panel shows.",
        hi: "provider की हर देश की अलग site है; आप जिस site के ग्राहक हैं, server के नाम का अंत वैसा ही होता है। वही नाम लिखिए जो आपके control panel में दिखता है।",
    },
};

pub(in crate::providers) const HOST_FOLLOWS_REGION: Fact = Fact {
    key: "host_follows_region",
    title: Text {
        en: "Other regions have other servers", hi: "दूसरे इलाके, दूसरे servers"
    },
    text: Text {
        en: "The server's name differs by the region of the world in which the mailbox was opened. If the one on this page does not answer or refuses the login, look the name up in your account.",
        hi: "mailbox दुनिया के किस इलाके में खुला था, उसके हिसाब से server का नाम बदलता है। इस पन्ने वाला server जवाब न दे या login न माने, तो अपने account में नाम देखिए।",
    },
};

pub(in crate::providers) const OLD_BRANDS_HAVE_OWN_HOSTS: Fact = Fact {
    key: "old_brands_have_own_hosts",
    title: Text {
        en: "Older brands have their own servers", hi: "पुराने नामों के अपने servers"
    },
    text: Text {
        en: "The company has taken over others, and mailboxes of those older brands keep servers of their own. If your address has an older ending, look for the servers of that brand.",
        hi: "इस कंपनी ने दूसरी कंपनियाँ भी ली हैं, और उनके पुराने नाम वाले mailbox अब भी अपने servers पर हैं। आपके पते का अंत पुराना हो, तो उसी नाम के servers देखिए।",
    },
};

pub(in crate::providers) const OLD_HOSTS_IMAP_COX_NET_STALE: Fact = Fact {
    key: "old_hosts_imap_cox_net_stale",
    title: Text {
        en: "Old server names are out of date", hi: "पुराने server नाम अब नहीं"
    },
    text: Text {
        en: "Older guides name `imap.cox.net` and `smtp.cox.net`. They are out of date; take the servers on this page.",
        hi: "पुरानी guides में `imap.cox.net` और `smtp.cox.net` लिखे हैं। ये नाम पुराने हो चुके हैं; इस पन्ने वाले servers लीजिए।",
    },
};

pub(in crate::providers) const OLD_HOSTS_IMAP_MAIL_GOV_IN_STALE: Fact = Fact {
    key: "old_hosts_imap_mail_gov_in_stale",
    title: Text {
        en: "Old server names are out of date", hi: "पुराने server नाम अब नहीं"
    },
    text: Text {
        en: "Older guides name `imap.mail.gov.in` and `smtp.mail.gov.in`. They are out of date; take the servers on this page.",
        hi: "पुरानी guides में `imap.mail.gov.in` और `smtp.mail.gov.in` लिखे हैं। ये नाम पुराने हो चुके हैं; इस पन्ने वाले servers लीजिए।",
    },
};

pub(in crate::providers) const OTHER_PLANS_USE_OTHER_HOSTS: Fact = Fact {
    key: "other_plans_use_other_hosts",
    title: Text {
        en: "Other plans have other servers", hi: "दूसरे plan, दूसरे servers"
    },
    text: Text {
        en: "The provider sells several sorts of mailbox, and each has its own servers. Look in the control panel which one you bought.",
        hi: "यह provider कई तरह के mailbox बेचता है, और हर तरह के servers अलग हैं। control panel में देखिए कि आपने कौन-सा लिया है।",
    },
};

pub(in crate::providers) const SANDBOX_HOST_DIFFERS: Fact = Fact {
    key: "sandbox_host_differs",
    title: Text {
        en: "The test inbox has another server", hi: "test inbox का server अलग है"
    },
    text: Text {
        en: "The test inbox catches mail instead of delivering it, and it has a server of its own. If nothing arrives at real people, see which of the two your program uses.",
        hi: "test inbox mail को पहुँचाता नहीं, अपने पास रोक लेता है, और उसका server अलग है। असली लोगों तक कुछ न पहुँचे, तो देखिए कि program में दोनों में से कौन-सा server है।",
    },
};

pub(in crate::providers) const SEPARATE_HOST_FOR_BULK: Fact = Fact {
    key: "separate_host_for_bulk",
    title: Text {
        en: "Mail to many goes to another server", hi: "बहुतों की mail दूसरे server से"
    },
    text: Text {
        en: "Newsletters and other mail to many people are handed to a server of their own. The usual one is for single messages that somebody waits for, such as a receipt or a code.",
        hi: "newsletter जैसी mail, जो बहुत लोगों को जाती है, एक अलग server से भेजी जाती है। सामान्य server उन अकेली mails के लिए है जिनका कोई इंतज़ार करता है, जैसे रसीद या code।",
    },
};

pub(in crate::providers) const LIST_CORRECTED: Fact = Fact {
    key: "list_corrected",
    title: Text {
        en: "Newer than Thunderbird's list", hi: "Thunderbird की सूची से नया"
    },
    text: Text {
        en: "Thunderbird's public list says something else here. Newer evidence corrects it, and this page follows the newer evidence.",
        hi: "Thunderbird की सूची में यहाँ कुछ और लिखा है। नए सबूत उसे सुधारते हैं, और यह पन्ना उन्हीं पर चलता है।",
    },
};

pub(in crate::providers) const PUBLISHES_OWN_AUTOCONFIG: Fact = Fact {
    key: "publishes_own_autoconfig",
    title: Text {
        en: "Programs can find the settings themselves",
        hi: "program settings ख़ुद ढूँढ लेता है",
    },
    text: Text {
        en: "The provider publishes its settings in the form that Thunderbird and others read. Type only your name and address there, and the program fills in the servers.",
        hi: "यह provider अपनी settings उस रूप में रखता है जिसे Thunderbird जैसे program पढ़ लेते हैं। वहाँ केवल अपना नाम और पता लिखिए; servers program ख़ुद भर लेगा।",
    },
};
