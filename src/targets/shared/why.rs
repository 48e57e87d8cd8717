//! Why a line is there, where several programs have the same line.

use crate::providers::{Protocol, Security};
use crate::text::Text;

/// Why this server.
pub(in crate::targets) const fn host(protocol: Protocol) -> Text {
    match protocol {
        Protocol::Smtp => Text {
            en: "The server that takes your mail and sends it on (SMTP).",
            hi: "वह server जो आपकी mail लेकर आगे भेजता है (SMTP)।",
        },
        Protocol::Imap => Text {
            en: "The server where your mail stays and is read (IMAP).",
            hi: "वह server जहाँ आपकी mail रहती है और पढ़ी जाती है (IMAP)।",
        },
        Protocol::Pop3 => Text {
            en: "The server from which your mail is fetched (POP3).",
            hi: "वह server जहाँ से आपकी mail लाई जाती है (POP3)।",
        },
    }
}

/// Why this port.
pub(in crate::targets) const fn port(protocol: Protocol, security: Security) -> Text {
    match (protocol, security) {
        (Protocol::Smtp, Security::Tls) => Text {
            en: "The port is the server's numbered door. Behind this one everything is encrypted from the first byte (TLS); for sending that is usually 465.",
            hi: "port को server का नंबर वाला दरवाज़ा समझिए। इस दरवाज़े पर पहले byte से ही सब कुछ encrypted रहता है (TLS)। भेजने के लिए यह आम तौर पर 465 होता है।",
        },
        (Protocol::Smtp, Security::StartTls) => Text {
            en: "The port is the server's numbered door. Behind this one talk begins unencrypted and changes to TLS at once (STARTTLS); for sending that is usually 587.",
            hi: "port को server का नंबर वाला दरवाज़ा समझिए। इस दरवाज़े पर बात बिना encryption के शुरू होती है और तुरंत TLS में बदल जाती है (STARTTLS)। भेजने के लिए यह आम तौर पर 587 होता है।",
        },
        (Protocol::Smtp, Security::Plain) => Text {
            en: "The port is the server's numbered door. Behind this one nothing is encrypted: everybody on the way can read along.",
            hi: "port को server का नंबर वाला दरवाज़ा समझिए। इस दरवाज़े के पीछे कुछ भी encrypted नहीं है: रास्ते में कोई भी पढ़ सकता है।",
        },
        (Protocol::Imap, Security::Tls) => Text {
            en: "The door for reading that is encrypted from the first byte (TLS); usually 993.",
            hi: "पढ़ने का वह port जो पहले byte से encrypted है (TLS); आम तौर पर 993।",
        },
        (Protocol::Imap, Security::StartTls) => Text {
            en: "The door for reading where talk begins unencrypted and then changes to TLS (STARTTLS); usually 143.",
            hi: "पढ़ने का वह port जहाँ बात बिना encryption के शुरू होकर TLS में बदलती है (STARTTLS); आम तौर पर 143।",
        },
        (Protocol::Imap | Protocol::Pop3, Security::Plain) => Text {
            en: "The door behind which nothing is encrypted: everybody on the way can read the password and the mail.",
            hi: "वह port जिसके पीछे कुछ भी encrypted नहीं है: रास्ते में कोई भी password और mail पढ़ सकता है।",
        },
        (Protocol::Pop3, Security::Tls) => Text {
            en: "The door for fetching that is encrypted from the first byte (TLS); usually 995.",
            hi: "mail लाने का वह port जो पहले byte से encrypted है (TLS); आम तौर पर 995।",
        },
        (Protocol::Pop3, Security::StartTls) => Text {
            en: "The door for fetching where talk begins unencrypted and then changes to TLS (STARTTLS, here called STLS); usually 110.",
            hi: "mail लाने का वह port जहाँ बात बिना encryption के शुरू होकर TLS में बदलती है (STARTTLS, जिसे यहाँ STLS कहते हैं); आम तौर पर 110।",
        },
    }
}

/// Why this login name.
pub(in crate::targets) const USERNAME: Text = Text {
    en: "The name to log in with. Most providers want the whole address.",
    hi: "login करने का नाम। ज़्यादातर provider यहाँ पूरा पता चाहते हैं।",
};

/// Why this address.
pub(in crate::targets) const ADDRESS: Text = Text {
    en: "Your address: answers go there.",
    hi: "आपका पता: जवाब यहीं आते हैं।",
};

/// Why this name.
pub(in crate::targets) const NAME: Text = Text {
    en: "The name that recipients see beside your address.",
    hi: "वह नाम जो पाने वाले को आपके पते के साथ दिखता है।",
};

/// Why this protection, where one setting decides it.
pub(in crate::targets) const fn protection(security: Security) -> Text {
    match security {
        Security::Tls => Text {
            en: "Encrypt from the first byte (TLS), as this port expects.",
            hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है।",
        },
        Security::StartTls => Text {
            en: "Begin unencrypted and change to TLS with STARTTLS before the login, as this port expects.",
            hi: "बात बिना encryption के शुरू कीजिए और login से पहले STARTTLS से TLS में बदलिए; यह port यही चाहता है।",
        },
        Security::Plain => UNENCRYPTED,
    }
}

/// Why this protection, in a program that takes STARTTLS where it is offered, and
/// otherwise goes on without.
pub(in crate::targets) const fn taken_as_offered(security: Security) -> Text {
    match security {
        Security::StartTls => OFFERED,
        Security::Tls | Security::Plain => protection(security),
    }
}

/// Why STARTTLS, in a program that cannot insist on it.
pub(in crate::targets) const OFFERED: Text = Text {
    en: "Begin unencrypted and change to TLS with STARTTLS if the server offers it. This program cannot be made to insist on that: who disturbs the connection can read the password. Where your server has a port for TLS from the first byte (465), that is safer.",
    hi: "बात बिना encryption के शुरू होती है, और server STARTTLS दे तो TLS में बदल जाती है। यह program इस पर अड़ नहीं सकता: जो connection में गड़बड़ी करे, वह password पढ़ सकता है। आपके server पर पहले byte से TLS वाला port (465) हो, तो वही ज़्यादा सुरक्षित है।",
};

/// Why encryption is demanded, where the program would also go on without.
pub(in crate::targets) const MANDATORY: Text = Text {
    en: "Insist on encryption. Without this line a disturbed connection would go on in the clear, password included.",
    hi: "encryption ज़रूर हो। यह पंक्ति न हो, तो बिगाड़े गए connection पर बात खुली चलती रहेगी, password समेत।",
};

/// Why the certificate is checked, where the program would not by itself.
pub(in crate::targets) const VERIFY: Text = Text {
    en: "Check the certificate of the server, so that a forged one is refused.",
    hi: "server का certificate जाँचिए, ताकि नकली certificate वाला server ठुकरा दिया जाए।",
};

/// Why there is a login.
pub(in crate::targets) const AUTH: Text = Text {
    en: "Log in before sending: without that the server takes no mail from you.",
    hi: "भेजने से पहले login कीजिए: उसके बिना server आपसे mail नहीं लेगा।",
};

/// Why this sender.
pub(in crate::targets) const FROM: Text = Text {
    en: "The sender of the mail. Most providers accept only your own address here.",
    hi: "mail भेजने वाले का पता। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं।",
};

/// Where the password is written by hand.
pub(in crate::targets) const BLANK: Text = Text {
    en: "Write the password here, in the place of `YOUR-PASSWORD`. This program has no better place for it, so let nobody else read the file.",
    hi: "यहाँ `YOUR-PASSWORD` की जगह password लिखिए। इस program में उसके लिए इससे अच्छी जगह नहीं है, इसलिए यह file कोई दूसरा न पढ़ सके।",
};

/// Why the password is not written down.
pub(in crate::targets) const ENVIRONMENT: Text = Text {
    en: "The password comes from an environment variable, so it stands in no file that is shared or kept with the code.",
    hi: "password environment variable से आता है, इसलिए वह ऐसी किसी file में नहीं रहता जो code के साथ रखी या बाँटी जाती है।",
};

/// Why IMAP, where there is a choice.
pub(in crate::targets) const STAYS: Text = Text {
    en: "Mail stays on the server, and every device shows the same (IMAP).",
    hi: "mail server पर रहती है और हर device पर एक-सी दिखती है (IMAP)।",
};

/// Why there is no encryption.
pub(in crate::targets) const UNENCRYPTED: Text = Text {
    en: "No encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "encryption नहीं, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};

/// Why this way of logging in, with OAuth.
pub(in crate::targets) const TOKEN: Text = Text {
    en: "Log in with a token, not with a password.",
    hi: "password से नहीं, token से login कीजिए।",
};

/// Why this way of sending, where there are others.
pub(in crate::targets) const BY_SMTP: Text = Text {
    en: "Hand mail to a server by SMTP.",
    hi: "mail SMTP से server को दीजिए।",
};

/// Why POP3, on a computer.
pub(in crate::targets) const FETCHED: Text = Text {
    en: "Mail is fetched from the server to this computer (POP3).",
    hi: "mail server से इस computer पर लाई जाती है (POP3)।",
};

/// Why POP3, on a phone.
pub(in crate::targets) const FETCHED_TO_PHONE: Text = Text {
    en: "Mail is fetched from the server to this phone (POP3).",
    hi: "mail server से इस phone पर लाई जाती है (POP3)।",
};

/// Why this name of the account.
pub(in crate::targets) const SHOWN: Text = Text {
    en: "What the account is called in the list of folders.",
    hi: "folders की सूची में account का नाम।",
};

/// Why the name in the certificate is compared.
pub(in crate::targets) const ITS_NAME: Text = Text {
    en: "The certificate must be for this very server.",
    hi: "certificate ठीक इसी server का होना चाहिए।",
};

/// Why a certificate that only signs itself is refused.
pub(in crate::targets) const SELF_SIGNED: Text = Text {
    en: "Anybody can make a certificate that only signs itself.",
    hi: "जो certificate अपने ही हस्ताक्षर पर टिका हो, उसे कोई भी बना सकता है।",
};

/// Why the file names a version of its form.
pub(in crate::targets) const VERSION: Text = Text {
    en: "The version of this form of file; there is only 1.",
    hi: "file के इस रूप का version; अभी केवल 1 ही है।",
};

/// Why the account is switched on.
pub(in crate::targets) const ENABLED: Text =
    Text { en: "The account is in use.", hi: "account चालू है।" };

/// Why this way of logging in, with a password.
pub(in crate::targets) const BY_PASSWORD: Text = Text {
    en: "Log in with the password itself, as nearly every server expects it.",
    hi: "सीधे password से login कीजिए; लगभग हर server यही चाहता है।",
};

/// Why this way of logging in, where the server asks for a proof.
pub(in crate::targets) const BY_CHALLENGE: Text = Text {
    en: "Prove the password without sending it (CRAM-MD5), as this server wants it.",
    hi: "password भेजे बिना उसका सबूत दीजिए (CRAM-MD5); यह server ऐसा ही चाहता है।",
};

/// Why the keyring keeps the password.
pub(in crate::targets) const REMEMBER: Text = Text {
    en: "Keep the password in the keyring of the desktop instead of asking each time.",
    hi: "password हर बार पूछने की जगह desktop की keyring में रखिए।",
};

/// Why the account is called `default`.
pub(in crate::targets) const DEFAULT_ACCOUNT: Text = Text {
    en: "A name for this account. `default` is the one that is used when no other is asked for.",
    hi: "इस account का नाम। जब किसी और का नाम न लिया जाए, तो `default` वाला account काम आता है।",
};

/// Why this URL, with TLS from the first byte.
pub(in crate::targets) const SMTPS: Text = Text {
    en: "Your login name, the server that sends, and its port. `smtps` encrypts from the first byte (TLS). An `@` in the name is written `%40`, so that it is not taken for the end of the name.",
    hi: "आपका login नाम, भेजने वाला server और उसका port। `smtps` यानी पहले byte से encryption (TLS)। नाम के अंदर का `@` यहाँ `%40` लिखा जाता है, ताकि नाम वहीं ख़त्म न समझा जाए।",
};

/// Why TLS does not begin at once.
pub(in crate::targets) const BEGINS_UNENCRYPTED: Text = Text {
    en: "Talk begins unencrypted on this port.",
    hi: "इस port पर बात बिना encryption के शुरू होती है।",
};

/// Why the number that stands for STARTTLS.
pub(in crate::targets) const TWO_STARTTLS: Text = Text {
    en: "2: begin unencrypted and change to TLS before the login (STARTTLS), or break off.",
    hi: "2: बात बिना encryption के शुरू होकर login से पहले TLS में बदले (STARTTLS), नहीं तो वहीं रुक जाए।",
};

/// Why the number that stands for no encryption.
pub(in crate::targets) const ZERO_UNENCRYPTED: Text = Text {
    en: "0: no encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "0: encryption नहीं, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
