//! The program wants STARTTLS and the server does not offer it.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server offers no STARTTLS", "server STARTTLS नहीं देता"),
    what: t(
        "Your program wants to encrypt by `STARTTLS`, but the list after `EHLO` does not have it, or the server refuses the command. The program stops, and rightly: going on would show your password to everybody on the way. Either the port is the wrong one (465 speaks TLS from the first byte), or the server has no TLS, as test servers often have not, or something in between has taken the line away.",
        "आपका program `STARTTLS` से encrypt करना चाहता है, पर `EHLO` के बाद की सूची में वह नहीं है, या server command मना करता है। program रुक जाता है, और ठीक करता है: आगे बढ़ता तो रास्ते में हर कोई आपका password देख लेता। या तो port ग़लत है (465 पहले byte से TLS बोलता है), या server में TLS है ही नहीं, जैसा test servers में अक्सर होता है, या बीच में किसी ने वह line हटा दी।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Programmer],
    steps: &[
        t(
            "Check host and port: STARTTLS belongs to 587 (for some services 2525, between servers 25). With 465 choose “SSL/TLS”.",
            "host और port देखिए: STARTTLS 587 का है (कुछ सेवाओं में 2525, servers के बीच 25)। 465 के साथ “SSL/TLS” चुनिए।",
        ),
        t(
            "The words differ. For 587: Django `EMAIL_USE_TLS = True`, PHPMailer `SMTPSecure = 'tls'`, Nodemailer `secure: false` with `requireTLS: true`, Python `SMTP` and `starttls()`. For 465: `EMAIL_USE_SSL = True`, `'ssl'`, `secure: true`, `SMTP_SSL`. Never both.",
            "शब्द अलग-अलग हैं। 587 के लिए: Django `EMAIL_USE_TLS = True`, PHPMailer `SMTPSecure = 'tls'`, Nodemailer `secure: false` और `requireTLS: true`, Python `SMTP` और `starttls()`। 465 के लिए: `EMAIL_USE_SSL = True`, `'ssl'`, `secure: true`, `SMTP_SSL`। दोनों एक साथ कभी नहीं।",
        ),
        t(
            "A test server on your own machine (Mailpit, MailHog, port 1025): switch encryption off in the program, for `localhost` only.",
            "अपनी ही machine का test server (Mailpit, MailHog, port 1025): program में encryption बंद कीजिए, केवल `localhost` के लिए।",
        ),
        t(
            "Try from another network, such as a phone's hotspot, and with the virus scanner's mail shield off. If STARTTLS appears then, something in between takes it away.",
            "दूसरे network से देखिए, जैसे phone का hotspot, और virus scanner की mail जाँच बंद करके। तब STARTTLS दिखे, तो बीच में कोई उसे हटाता है।",
        ),
        t(
            "Your own server needs a certificate: Postfix `smtpd_tls_security_level = may` and `smtpd_tls_chain_files`, Exim `tls_advertise_hosts = *`, `tls_certificate` and `tls_privatekey`. If it is set and still not offered, read the log: the file may be unreadable.",
            "अपने server को certificate चाहिए: Postfix में `smtpd_tls_security_level = may` और `smtpd_tls_chain_files`, Exim में `tls_advertise_hosts = *`, `tls_certificate` और `tls_privatekey`। लिखा हो और फिर भी न दिखे, तो log पढ़िए: शायद file पढ़ी नहीं जा रही।",
        ),
        t(
            "Do not choose “None” or “if available” to get past it: then the password travels in the clear.",
            "इससे बचने के लिए “None” या “if available” मत चुनिए: तब password खुले में जाता है।",
        ),
    ],
    probe: Probe::Offer,
    settles: t(
        "Look for `STARTTLS` in the list of port 587. If it is there, your program asks at another port; if it is missing here and present from another network, something in between takes it away; if it is missing everywhere, the server has none.",
        "port 587 की सूची में `STARTTLS` देखिए। वहाँ हो तो आपका program किसी और port पर पूछता है; यहाँ न हो पर दूसरे network से हो, तो बीच में कोई हटाता है; कहीं न हो तो server में है ही नहीं।",
    ),
    lesson: "starttls",
    verb: Some("starttls"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        102,
        &[
            "not|t support secure connections",
            "missing_requirement * tls",
            "unrecognized|unrecognised|unknown command starttls",
            "starttls * unrecognized|unrecognised|unknown",
        ],
        &[],
    ),
    clue(
        102,
        &[
            "starttls * unsupported|unavailable",
            "starttls * when not advertised",
            "tls * not offered|advertised",
            "starttls * nicht",
            "kein starttls",
            "unterstuetzt kein~ starttls|tls",
            "not support * starttls",
            "starttls * not supported",
            "starttls extension not supported",
            "starttls rejected",
            "not support tls",
            "starttls not available",
            "tls not available",
            "not support starttls",
            "tls not supported",
            "starttls not offered",
            "starttls was not offered",
            "no starttls",
            "starttls is not",
            "did not advertise starttls",
            "not advertise|offer|announce * starttls",
            "doesn t support starttls",
            "doesn t support tls",
            "starttls not supported",
            "starttls isn t",
            "cannot negotiate tls",
            "tls is not available",
        ],
        &[Sign::Not(&Sign::Says("xxxxxxx~"))],
    ),
    clue(66, &[], &[Sign::Reply(502), Sign::Says("starttls")]),
    clue(40, &["starttls bad"], &[]),
];
