//! Tasks that open or find the way in.

use crate::providers::Task;
use crate::text::Text;

pub(in crate::providers) const ENABLE_IMAP_POP: Task = Task {
    key: "enable_imap_pop",
    title: Text {
        en: "Switch on IMAP or POP3", hi: "IMAP या POP3 चालू कीजिए"
    },
    how: Text {
        en: "Access for mail programs is off at first. Log in on the web, open the mail settings, look for “IMAP” or “POP3” and switch on the one that you want. Until then the right password is refused too.",
        hi: "mail programs के लिए रास्ता शुरू में बंद रहता है। web पर login कीजिए, mail की settings में “IMAP” या “POP3” ढूँढिए और जो चाहिए, उसे चालू कीजिए। तब तक सही password भी नहीं चलता।",
    },
    url: None,
};

pub(in crate::providers) const ENABLE_SMTP: Task = Task {
    key: "enable_smtp",
    title: Text {
        en: "Switch on SMTP with login", hi: "login वाला SMTP चालू कीजिए"
    },
    how: Text {
        en: "Log in to the provider's subscriber area and look for authenticated SMTP among the mail settings. Switch it on: without it you can fetch mail but not send any from other networks.",
        hi: "provider के ग्राहक वाले पन्ने पर login कीजिए और mail की settings में authenticated SMTP ढूँढिए। उसे चालू कीजिए: उसके बिना mail आएगी तो सही, पर दूसरे networks से जाएगी नहीं।",
    },
    url: None,
};

pub(in crate::providers) const ENABLE_THIRD_PARTY: Task = Task {
    key: "enable_third_party",
    title: Text {
        en: "Allow other programs", hi: "दूसरे programs को अनुमति दीजिए"
    },
    how: Text {
        en: "Log in on the web and look in the mail or security settings for access by other apps or programs. Switch it on: before that, only the provider's own app and web page get in.",
        hi: "web पर login कीजिए और mail या security की settings में दूसरे apps या programs की अनुमति ढूँढिए। उसे चालू कीजिए: उससे पहले केवल provider का अपना app और web पन्ना चलते हैं।",
    },
    url: None,
};

pub(in crate::providers) const ADMIN_ALLOWS: Task = Task {
    key: "admin_allows",
    title: Text {
        en: "Ask your administrator whether it is allowed",
        hi: "अपने administrator से पूछिए कि अनुमति है या नहीं",
    },
    how: Text {
        en: "In an organisation the administrator decides over IMAP, POP3 and app passwords. If a setting is missing from your account, or the right password is refused, only the administrator can change that.",
        hi: "संस्था में IMAP, POP3 और app password पर फ़ैसला administrator का होता है। आपके account में कोई setting न दिखे, या सही password भी न चले, तो उसे केवल administrator ही बदल सकता है।",
    },
    url: None,
};

pub(in crate::providers) const ADMIN_ENABLES_SMTP_AUTH: Task = Task {
    key: "admin_enables_smtp_auth",
    title: Text {
        en: "Have the administrator turn on SMTP AUTH",
        hi: "administrator से SMTP AUTH चालू कराइए",
    },
    how: Text {
        en: "Login for sending (SMTP AUTH) is off until the administrator turns it on for your mailbox: in the admin centre, among the mailbox's e-mail apps, or in PowerShell with `Set-CASMailbox -Identity … -SmtpClientAuthenticationDisabled $false`. Only programs that send by SMTP need it.",
        hi: "भेजने का login (SMTP AUTH) तब तक बंद रहता है जब तक administrator उसे आपके mailbox के लिए चालू न करे: admin centre में mailbox के e-mail apps में, या PowerShell में `Set-CASMailbox -Identity … -SmtpClientAuthenticationDisabled $false` से। इसकी ज़रूरत केवल SMTP से भेजने वाले programs को है।",
    },
    url: None,
};

pub(in crate::providers) const ADMIN_ENABLES_RELAY: Task = Task {
    key: "admin_enables_relay",
    title: Text {
        en: "Have the administrator set up the relay",
        hi: "administrator से relay चालू कराइए",
    },
    how: Text {
        en: "The relay takes nothing until the administrator of the organisation has set it up in the admin console. There it is decided who may send: users with a login, or servers with named IP addresses.",
        hi: "जब तक संस्था का administrator admin console में relay चालू न करे, वह कोई mail नहीं लेता। वहीं तय होता है कि कौन भेज सकता है: login करने वाले users, या गिने-चुने IP address वाले servers।",
    },
    url: None,
};

pub(in crate::providers) const PAID_PLAN: Task = Task {
    key: "paid_plan",
    title: Text {
        en: "Check that your plan includes it", hi: "देखिए कि आपके plan में यह है"
    },
    how: Text {
        en: "Access for mail programs belongs to the paid plans. Look in your account which plan you have; with a free one, stay with the provider's web page or app, or change the plan first.",
        hi: "mail programs वाली सुविधा paid plans में मिलती है। account में देखिए कि आपका plan कौन-सा है; मुफ़्त हो तो provider का web पन्ना या app ही चलाइए, या पहले plan बदलिए।",
    },
    url: None,
};

pub(in crate::providers) const OWN_APP: Task = Task {
    key: "own_app",
    title: Text {
        en: "Use the provider's own app", hi: "provider का अपना app लीजिए"
    },
    how: Text {
        en: "No mail program can be set up for this provider. Install its own app or read mail on its web page; there you only log in.",
        hi: "इस provider के लिए कोई mail program set नहीं हो सकता। उसका अपना app install कीजिए या mail उसके web पन्ने पर पढ़िए; वहाँ बस login करना होता है।",
    },
    url: None,
};

pub(in crate::providers) const FIND_HOST: Task = Task {
    key: "find_host",
    title: Text { en: "Look up the server's name", hi: "server का नाम देखिए" },
    how: Text {
        en: "Open your hosting panel and look among the mail accounts for the settings of mail programs. The true name of the server stands there; it may differ from `mail.` and your domain.",
        hi: "अपना hosting panel खोलिए और mail accounts में mail program की settings देखिए। server का असली नाम वहीं लिखा होता है; वह `mail.` और आपके domain से बने नाम से अलग हो सकता है।",
    },
    url: None,
};

pub(in crate::providers) const CHOOSE_REGION: Task = Task {
    key: "choose_region",
    title: Text { en: "Choose your region", hi: "अपना region चुनिए" },
    how: Text {
        en: "Look in the service's console for the region in which your account or domain was set up. The server's name depends on it, and a login works only in its own region.",
        hi: "service के console में देखिए कि आपका account या domain किस region में बना था। server का नाम उसी से तय होता है, और login अपने ही region में चलता है।",
    },
    url: None,
};
