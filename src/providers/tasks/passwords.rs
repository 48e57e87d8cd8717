//! Tasks that end with a password.

use crate::providers::Task;
use crate::text::Text;

pub(in crate::providers) const TWO_STEP: Task = Task {
    key: "two_step",
    title: Text {
        en: "Switch on two-step login", hi: "two-step login चालू कीजिए"
    },
    how: Text {
        en: "Look for “two-step verification” or “two-factor” on the security page of your account. From then on a login on the web also asks for a second proof, such as a code on your phone. Only after that does the provider make app passwords.",
        hi: "अपने account के security वाले पन्ने पर “two-step verification” या “two-factor” ढूँढिए। इसके बाद web पर login करते समय दूसरा सबूत भी माँगा जाता है, जैसे phone पर आया code। provider app password तभी बनाने देता है।",
    },
    url: None,
};

pub(in crate::providers) const APP_PASSWORD: Task = Task {
    key: "app_password",
    title: Text { en: "Create an app password", hi: "app password बनाइए" },
    how: Text {
        en: "An **app password** is a separate password that the provider makes for one program. Make it on the security page of your account, copy it at once, and use it in the program wherever it asks for your password. Your everyday password is refused there.",
        hi: "**app password** एक अलग password है, जो provider किसी एक program के लिए बनाता है। इसे अपने account के security वाले पन्ने पर बनाइए, उसी समय copy कीजिए, और program जहाँ password माँगे, वहाँ यही डालिए। रोज़ वाला password वहाँ नहीं चलता।",
    },
    url: None,
};

pub(in crate::providers) const APP_PASSWORD_IF_TWO_STEP: Task = Task {
    key: "app_password_if_two_step",
    title: Text {
        en: "With two-step login: create an app password",
        hi: "two-step login हो तो: app password बनाइए",
    },
    how: Text {
        en: "You need it only when two-step login is on, because a mail program cannot type the second code. Make an **app password** on the security page of your account and use it in the program instead of the everyday one.",
        hi: "इसकी ज़रूरत तभी है जब two-step login चालू हो, क्योंकि mail program दूसरा code नहीं डाल सकता। account के security वाले पन्ने पर **app password** बनाइए और program में रोज़ वाले password की जगह वही डालिए।",
    },
    url: None,
};

pub(in crate::providers) const AUTHORIZATION_CODE: Task = Task {
    key: "authorization_code",
    title: Text { en: "Get the authorization code", hi: "authorization code लीजिए" },
    how: Text {
        en: "Log in on the web, open the mail settings and switch IMAP, POP3 or SMTP on. The page then shows a code: it is the password for mail programs. Copy it at once, and keep it like a password.",
        hi: "web पर login कीजिए, mail की settings खोलिए और IMAP, POP3 या SMTP चालू कीजिए। तब पन्ना एक code दिखाता है: mail programs के लिए वही password है। उसे उसी समय copy कीजिए और password की तरह सँभालकर रखिए।",
    },
    url: None,
};

pub(in crate::providers) const SECURE_MAIL_KEY: Task = Task {
    key: "secure_mail_key",
    title: Text { en: "Create a secure mail key", hi: "secure mail key बनाइए" },
    how: Text {
        en: "A **secure mail key** is a separate password for mail programs. Make it on the provider's account page, among the settings for sign-in, and put it into the program in place of your everyday password.",
        hi: "**secure mail key** mail programs के लिए अलग password है। इसे provider के account वाले पन्ने पर, login की settings में बनाइए, और program में रोज़ वाले password की जगह डालिए।",
    },
    url: None,
};

pub(in crate::providers) const MAIL_PASSWORD: Task = Task {
    key: "mail_password",
    title: Text {
        en: "Set a password for mail programs", hi: "mail programs का password रखिए"
    },
    how: Text {
        en: "Mail programs log in with a second password, which you set yourself in the account's settings on the web. Choose one that differs from the password for the web page.",
        hi: "mail program एक दूसरे password से login करते हैं, जो आप web पर account की settings में ख़ुद रखते हैं। उसे web पन्ने वाले password से अलग रखिए।",
    },
    url: None,
};

pub(in crate::providers) const DEVICE_PASSWORD: Task = Task {
    key: "device_password",
    title: Text {
        en: "Create a password for this device", hi: "इस device का password बनाइए"
    },
    how: Text {
        en: "Open the mailbox in the provider's control panel and add a device. The password that appears is for this device alone; copy it into the mail program.",
        hi: "provider के control panel में mailbox खोलिए और एक device जोड़िए। जो password दिखे, वह केवल इसी device के लिए है; उसे mail program में copy कीजिए।",
    },
    url: None,
};

pub(in crate::providers) const MAILBOX_PASSWORD: Task = Task {
    key: "mailbox_password",
    title: Text {
        en: "Have the mailbox's password ready", hi: "mailbox का password साथ रखिए"
    },
    how: Text {
        en: "You need the password of the mailbox, not the one for the control panel. If you do not know it, set a new one in the control panel, in the list of mailboxes.",
        hi: "आपको mailbox का password चाहिए, control panel का नहीं। याद न हो तो control panel में mailboxes की सूची से नया रख दीजिए।",
    },
    url: None,
};

pub(in crate::providers) const BRIDGE: Task = Task {
    key: "bridge",
    title: Text { en: "Install Proton Mail Bridge", hi: "Proton Mail Bridge लगाइए" },
    how: Text {
        en: "Install Proton Mail Bridge on this computer and log in to it with your Proton account. It must run whenever mail is fetched or sent. Its window shows the user name, the password and the ports for the mail program; your Proton password does not work there.",
        hi: "इस computer पर Proton Mail Bridge install कीजिए और उसमें अपने Proton account से login कीजिए। mail लाते या भेजते समय उसका चलते रहना ज़रूरी है। mail program का user name, password और ports उसकी window में लिखे होते हैं; Proton वाला password वहाँ नहीं चलता।",
    },
    url: None,
};

pub(in crate::providers) const OAUTH_PROGRAM: Task = Task {
    key: "oauth_program",
    title: Text {
        en: "Choose a program with the provider's login page",
        hi: "provider का login पन्ना खोलने वाला program चुनिए",
    },
    how: Text {
        en: "No password is typed into the program here: it opens the provider's own login page (OAuth), and you log in there. Before you begin, see whether your program offers this for this provider; older programs and many devices do not.",
        hi: "यहाँ program में password नहीं डाला जाता: वह provider का अपना login पन्ना खोलता है (OAuth), और login वहीं होता है। पहले देखिए कि आपके program में इस provider के लिए यह सुविधा है या नहीं; पुराने programs और बहुत-से devices में नहीं होती।",
    },
    url: None,
};
