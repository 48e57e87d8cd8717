//! Gmail, the personal accounts.

use super::{Counted, Limits, Login, Note, Provider, Source, Task, starttls, tls};
use crate::text::Text;

pub(super) static PROVIDER: Provider = Provider {
    name: "Gmail",
    about: Text {
        en: "Google's mail for everyone: addresses that end in `gmail.com` or `googlemail.com`.",
        hi: "सबके लिए Google की mail सेवा: `gmail.com` या `googlemail.com` वाले पते।",
    },
    domains: &["gmail.com", "googlemail.com"],
    smtp: &[tls("smtp.gmail.com", 465), starttls("smtp.gmail.com", 587)],
    imap: &[tls("imap.gmail.com", 993)],
    pop3: &[tls("pop.gmail.com", 995)],
    login: &[Login::OAuth, Login::AppPassword],
    first: &[TWO_STEP, APP_PASSWORD, POP],
    notes: &[LESS_SECURE, IMAP, SENT, PORT_25],
    limits: Limits {
        per_day: Some(500),
        counts: Counted::Recipients,
        recipients: Some(100),
        octets: Some(26_214_400),
    },
    sources: SOURCES,
    checked: "2026-08",
};

pub(super) const TWO_STEP: Task = Task {
    title: Text {
        en: "Switch on 2-Step Verification",
        hi: "2-Step Verification चालू कीजिए",
    },
    how: Text {
        en: "Google makes app passwords only for accounts that ask for a second proof at login, such as a code on your phone. Open the Security page of your Google account and follow “2-Step Verification”.",
        hi: "Google app password तभी बनाने देता है जब login पर दूसरा सबूत भी माँगा जाता हो, जैसे phone पर आया code। अपने Google account का Security पन्ना खोलिए और “2-Step Verification” पर चलिए।",
    },
    url: Some("https://myaccount.google.com/signinoptions/two-step-verification"),
};

pub(super) const APP_PASSWORD: Task = Task {
    title: Text { en: "Create an app password", hi: "app password बनाइए" },
    how: Text {
        en: "An **app password** is 16 letters that Google makes for one program. Give it the program's name, copy the letters, and use them in that program wherever it asks for your password. Google shows them once; the four gaps are only there for reading. Your everyday password will be refused. When you change that one, Google withdraws all app passwords, and you make new ones.",
        hi: "**app password** 16 अक्षरों का अलग password है, जो Google किसी एक program के लिए बनाता है। उसे program का नाम दीजिए, अक्षर copy कीजिए, और program जहाँ password माँगे वहाँ यही डालिए। Google इसे एक ही बार दिखाता है; बीच की खाली जगहें केवल पढ़ने की सुविधा के लिए हैं। आपका रोज़ वाला password यहाँ नहीं चलेगा। उसे बदलने पर Google सारे app password रद्द कर देता है; तब नए बनाने होते हैं।",
    },
    url: Some("https://myaccount.google.com/apppasswords"),
};

const POP: Task = Task {
    title: Text {
        en: "Only for POP3: switch POP on",
        hi: "केवल POP3 के लिए: POP चालू कीजिए",
    },
    how: Text {
        en: "In Gmail on the web: Settings, “See all settings”, “Forwarding and POP/IMAP”, “Enable POP”. IMAP needs no switch. If two programs fetch by POP3, put `recent:` before the user name in both, or each misses what the other took.",
        hi: "web पर Gmail में: Settings, “See all settings”, “Forwarding and POP/IMAP”, “Enable POP”। IMAP के लिए कुछ चालू नहीं करना पड़ता। अगर दो program POP3 से mail लाते हैं, तो दोनों में user name के आगे `recent:` लिखिए, नहीं तो एक की लाई mail दूसरे को नहीं मिलेगी।",
    },
    url: Some("https://mail.google.com/mail/u/0/#settings/fwdandpop"),
};

pub(super) const LESS_SECURE: Note = Note {
    title: Text {
        en: "“Less secure app access” is gone",
        hi: "“Less secure app access” अब नहीं है",
    },
    text: Text {
        en: "Older guides tell you to switch on “less secure apps” and then use your everyday password. Google removed that switch for personal accounts in May 2022, and since May 2025 no account can log in to IMAP, POP3 or SMTP with its everyday password. If a guide mentions the switch, it is too old. Use an app password, or a program that opens Google's own login page (OAuth).",
        hi: "पुरानी guides कहती हैं कि “less secure apps” चालू करके रोज़ वाला password लगा दीजिए। निजी accounts में Google ने यह switch मई 2022 में हटा दिया, और मई 2025 से कोई भी account अपने रोज़ वाले password से IMAP, POP3 या SMTP में login नहीं कर सकता। जिस guide में यह switch लिखा हो, वह पुरानी है। app password लीजिए, या ऐसा program जो Google का अपना login पन्ना खोलता हो (OAuth)।",
    },
};

pub(super) const IMAP: Note = Note {
    title: Text { en: "IMAP is always on", hi: "IMAP हमेशा चालू है" },
    text: Text {
        en: "Since January 2025 Gmail has no switch for IMAP any more: it is on for every personal account. In the Gmail apps nothing needs to be set up at all.",
        hi: "जनवरी 2025 से Gmail में IMAP का switch ही नहीं रहा: हर निजी account में यह चालू है। Gmail के अपने app में कुछ भी set नहीं करना पड़ता।",
    },
};

const SENT: Note = Note {
    title: Text {
        en: "Sent mail is filed by itself",
        hi: "भेजी हुई mail अपने आप रखी जाती है",
    },
    text: Text {
        en: "What you send through `smtp.gmail.com` appears in “Sent Mail” without your program's help. If every message stands there twice, switch off “keep a copy in Sent” in the program.",
        hi: "`smtp.gmail.com` से भेजी mail “Sent Mail” में अपने आप पहुँच जाती है। अगर वहाँ हर mail दो बार दिखे, तो program में “Sent में copy रखें” बंद कर दीजिए।",
    },
};

pub(super) const PORT_25: Note = Note {
    title: Text { en: "Why not port 25?", hi: "port 25 क्यों नहीं?" },
    text: Text {
        en: "Port 25 is where mail servers hand mail to each other, without a login. Mail programs hand theirs in on 465 or 587 and log in. Most internet providers block port 25 for homes, so that infected computers cannot send spam. [How mail travels](how-it-works/) draws the difference.",
        hi: "port 25 पर mail servers आपस में mail देते-लेते हैं, बिना login के। mail program अपनी mail 465 या 587 पर login करके देते हैं। घरों के internet में ज़्यादातर कंपनियाँ port 25 बंद रखती हैं, ताकि virus वाले computer spam न भेज सकें। [mail कैसे पहुँचती है](how-it-works/) में यह फ़र्क चित्र से समझिए।",
    },
};

pub(super) const SOURCES: &[Source] = &[
    Source {
        title: Text {
            en: "Servers, ports and protection",
            hi: "servers, ports और सुरक्षा",
        },
        url: "https://developers.google.com/workspace/gmail/imap/imap-smtp",
    },
    Source {
        title: Text { en: "App passwords", hi: "app passwords" },
        url: "https://support.google.com/accounts/answer/185833",
    },
    Source {
        title: Text { en: "Sending limits", hi: "भेजने की सीमाएँ" },
        url: "https://support.google.com/mail/answer/22839",
    },
];
