//! Tasks for services that only send.

use crate::providers::Task;
use crate::text::Text;

pub(in crate::providers) const SMTP_TOKEN: Task = Task {
    key: "smtp_token",
    title: Text { en: "Create an SMTP token", hi: "SMTP token बनाइए" },
    how: Text {
        en: "You need a paid plan and an address in a domain of your own. In Proton's settings on the web, among those for IMAP and SMTP, make an **SMTP token** for that address: it is the password, and the address is the user name. Copy it at once.",
        hi: "इसके लिए paid plan और आपके अपने domain का पता चाहिए। web पर Proton की settings में, IMAP और SMTP वाले हिस्से में, उस पते के लिए **SMTP token** बनाइए: वही password है, और पता user name। उसे उसी समय copy कीजिए।",
    },
    url: None,
};

pub(in crate::providers) const SMTP_CREDENTIALS: Task = Task {
    key: "smtp_credentials",
    title: Text {
        en: "Create a user name and password for SMTP",
        hi: "SMTP का user name और password बनाइए",
    },
    how: Text {
        en: "Look for “SMTP” in the service's console and make a user name and a password there. They are not the keys for its API, and not your login to the console.",
        hi: "service के console में “SMTP” ढूँढिए और वहाँ user name और password बनाइए। ये न उसकी API की keys हैं, न आपका console वाला login।",
    },
    url: None,
};

pub(in crate::providers) const API_KEY: Task = Task {
    key: "api_key",
    title: Text { en: "Create an API key", hi: "API key बनाइए" },
    how: Text {
        en: "Make a key in the service's console that may send mail, and copy it at once. It is the password; the user name stands on this page.",
        hi: "service के console में ऐसी key बनाइए जिसे mail भेजने की अनुमति हो, और उसी समय copy कर लीजिए। वही password है; user name इस पन्ने पर लिखा है।",
    },
    url: None,
};

pub(in crate::providers) const KEY_PAIR: Task = Task {
    key: "key_pair",
    title: Text {
        en: "Get the API key and the secret key", hi: "API key और secret key लीजिए"
    },
    how: Text {
        en: "Open the page for API keys in your account. The API key is the user name, and the secret key beside it is the password. Copy both at once.",
        hi: "अपने account में API keys वाला पन्ना खोलिए। API key user name है, और उसके साथ की secret key password। दोनों उसी समय copy कर लीजिए।",
    },
    url: None,
};

pub(in crate::providers) const SERVER_TOKEN: Task = Task {
    key: "server_token",
    title: Text { en: "Copy the server's token", hi: "server का token copy कीजिए" },
    how: Text {
        en: "In the service's console choose the server from which you send and copy its API token. The same token goes into both fields, user name and password.",
        hi: "service के console में वह server चुनिए जिससे mail भेजनी है, और उसका API token copy कीजिए। वही token user name और password, दोनों जगह लगता है।",
    },
    url: None,
};

pub(in crate::providers) const VERIFY_SENDER: Task = Task {
    key: "verify_sender",
    title: Text {
        en: "Verify your domain or address", hi: "अपने domain या पते की पुष्टि कराइए"
    },
    how: Text {
        en: "Enter the domain or address from which you send in the service's console. For a domain you then add the shown records to its DNS; for an address you follow a link in a mail. Until that is done, the service refuses your mail.",
        hi: "जिस domain या पते से mail भेजनी है, उसे service के console में लिखिए। domain हो तो दिखाए गए records उसके DNS में जोड़िए; पता हो तो उस पर आई mail का link खोलिए। जब तक यह न हो, service आपकी mail नहीं लेगी।",
    },
    url: None,
};

pub(in crate::providers) const LEAVE_SANDBOX: Task = Task {
    key: "leave_sandbox",
    title: Text {
        en: "Ask to leave the sandbox", hi: "sandbox से बाहर आने को कहिए"
    },
    how: Text {
        en: "A new account sends only a little, and only to addresses that you have verified. Apply in the console for production access and say what you send and to whom.",
        hi: "नया account थोड़ी-सी mail भेज सकता है, और वह भी केवल उन पतों पर जिनकी पुष्टि आपने कराई हो। console में production access के लिए आवेदन कीजिए और बताइए कि आप क्या और किसे भेजते हैं।",
    },
    url: None,
};
