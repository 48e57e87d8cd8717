//! Tasks for accounts at Google, whose pages are known by name.

use crate::providers::Task;
use crate::text::Text;

pub(in crate::providers) const GOOGLE_TWO_STEP: Task = Task {
    key: "google_two_step",
    title: Text {
        en: "Switch on 2-Step Verification", hi: "2-Step Verification चालू कीजिए"
    },
    how: Text {
        en: "Google makes app passwords only for accounts that ask for a second proof at login, such as a code on your phone. Open the Security page of your Google account and follow “2-Step Verification”.",
        hi: "Google app password तभी बनाने देता है जब login पर दूसरा सबूत भी माँगा जाता हो, जैसे phone पर आया code। अपने Google account का Security पन्ना खोलिए और “2-Step Verification” पर चलिए।",
    },
    url: Some("https://myaccount.google.com/signinoptions/two-step-verification"),
};

pub(in crate::providers) const GOOGLE_APP_PASSWORD: Task = Task {
    key: "google_app_password",
    title: Text { en: "Create an app password", hi: "app password बनाइए" },
    how: Text {
        en: "An **app password** is 16 letters that Google makes for one program. Give it the program's name, copy the letters, and use them in that program wherever it asks for your password. Google shows them once; the four gaps are only there for reading. Your everyday password will be refused. When you change that one, Google withdraws all app passwords, and you make new ones.",
        hi: "**app password** 16 अक्षरों का अलग password है, जो Google किसी एक program के लिए बनाता है। उसे program का नाम दीजिए, अक्षर copy कीजिए, और program जहाँ password माँगे वहाँ यही डालिए। Google इसे एक ही बार दिखाता है; बीच की खाली जगहें केवल पढ़ने की सुविधा के लिए हैं। आपका रोज़ वाला password यहाँ नहीं चलेगा। उसे बदलने पर Google सारे app password रद्द कर देता है; तब नए बनाने होते हैं।",
    },
    url: Some("https://myaccount.google.com/apppasswords"),
};

pub(in crate::providers) const GOOGLE_POP: Task = Task {
    key: "google_pop",
    title: Text {
        en: "Only for POP3: switch POP on", hi: "केवल POP3 के लिए: POP चालू कीजिए"
    },
    how: Text {
        en: "In Gmail on the web: Settings, “See all settings”, “Forwarding and POP/IMAP”, “Enable POP”. IMAP needs no switch. If two programs fetch by POP3, put `recent:` before the user name in both, or each misses what the other took.",
        hi: "web पर Gmail में: Settings, “See all settings”, “Forwarding and POP/IMAP”, “Enable POP”। IMAP के लिए कुछ चालू नहीं करना पड़ता। अगर दो program POP3 से mail लाते हैं, तो दोनों में user name के आगे `recent:` लिखिए, नहीं तो एक की लाई mail दूसरे को नहीं मिलेगी।",
    },
    url: Some("https://mail.google.com/mail/u/0/#settings/fwdandpop"),
};

pub(in crate::providers) const GOOGLE_ADMINISTRATOR: Task = Task {
    key: "google_administrator",
    title: Text {
        en: "Ask your administrator whether it is allowed",
        hi: "अपने administrator से पूछिए कि अनुमति है या नहीं",
    },
    how: Text {
        en: "In an organisation the administrator can forbid IMAP, POP3 and app passwords. If the page for app passwords says that the setting is not available for your account, only the administrator can change that.",
        hi: "संस्था में administrator IMAP, POP3 और app password बंद रख सकता है। अगर app password का पन्ना कहे कि आपके account के लिए यह setting उपलब्ध नहीं है, तो उसे केवल administrator ही बदल सकता है।",
    },
    url: None,
};
