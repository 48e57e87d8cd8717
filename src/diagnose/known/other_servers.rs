//! What cPanel, qmail, Dovecot, Courier and hMailServer say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("cpanel-550", "cpanel", "Outgoing mail from \"…\" has been suspended")
        .says(&["outgoing mail from * * has been suspended"])
        .code(550, "")
        .at(Stage::Data)
        .causes(&["account_disabled_or_locked"], Actor::Provider)
        .source("roundcube/roundcubemail#8737", "")
        .means(t(
            "The hosting panel has stopped the outgoing mail of the domain, often after spam.",
            "hosting panel ने domain की बाहर जाने वाली mail रोक दी है, और अक्सर ऐसा spam के बाद होता है।",
        ))
        .fix(t(
            "Change the password first, then ask the hosting company.",
            "पहले password बदलिए, फिर hosting company से बात कीजिए।",
        )),
    known("cpanel-550-b", "cpanel", "Domain … has exceeded the max emails per hour (…)")
        .says(&["has exceeded the max emails per hour"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
        .means(t(
            "The domain has reached the hourly limit of the hosting company.",
            "domain ने hosting company की एक घंटे वाली सीमा पूरी कर ली है।",
        ))
        .fix(t(
            "Wait an hour, or ask the company for more.",
            "एक घंटा रुकिए, या company से सीमा बढ़वाइए।",
        )),
    known("cpanel-535", "cpanel", "Incorrect authentication data")
        .says(&["incorrect authentication data"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "network_interception"], Actor::User)
        .source("PHPMailer/PHPMailer#313", "")
        .means(t(
            "This is how Exim refuses a login. On cPanel with **SMTP restrictions** the hosting server catches every outgoing connection, so it is the one that refuses your Gmail password.",
            "Exim login को इसी तरह मना करता है। cPanel पर **SMTP restrictions** चालू हों, तो बाहर जाने वाला हर connection hosting server ही पकड़ लेता है, और Gmail का password भी वही मना करता है।",
        ))
        .fix(t(
            "Look at the greeting: if it names the hosting server, ask the company to lift SMTP restrictions.",
            "greeting देखिए: उसमें hosting server का नाम हो, तो company से SMTP restrictions हटवाइए।",
        )),
    known("qmail-5-7-1", "qmail", "sorry, that domain isn't in my list of allowed rcpthosts")
        .says(&["in my list of allowed rcpthosts"])
        .code(553, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .means(t(
            "The program has not logged in, or the domain is none of this server's.",
            "program ने login नहीं किया, या यह domain इस server का नहीं है।",
        ))
        .fix(t(
            "Switch authentication on, and send over port 587 or 465.",
            "authentication चालू कीजिए, और port 587 या 465 से भेजिए।",
        )),
    known("qmail-451", "qmail", "See http://pobox.com/~djb/docs/smtplf.html")
        .says(&["pobox com djb docs smtplf html"])
        .code(451, "")
        .at(Stage::Data)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t(
            "The message has a line feed without a carriage return before it.",
            "message में ऐसा line feed है जिससे पहले carriage return नहीं है।",
        ))
        .fix(t("End every line with CRLF.", "हर line को CRLF से ख़त्म कीजिए।")),
    known("qmail-5-1-2", "qmail", "Sorry, I couldn't find any host named …")
        .says(&["sorry i couldn t find any host named"])
        .code(0, "5.1.2")
        .causes(&["dns_failure"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-qmail-13.eml", "")
        .means(t(
            "The domain that the text names does not exist.",
            "इस जवाब में लिखा domain है ही नहीं।",
        ))
        .fix(t("Check its spelling.", "उसकी spelling जाँचिए।")),
    known("dovecot-4-2-2", "dovecot", "Quota exceeded (mailbox for user is full)")
        .says(&["quota exceeded mailbox for user is full"])
        .code(452, "4.2.2")
        .at(Stage::AfterData)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The mailbox is full. With `552 5.2.2` instead of `452 4.2.2` the answer is final.",
            "mailbox भर गया है। `452 4.2.2` की जगह `552 5.2.2` हो, तो यह जवाब अंतिम है।",
        ))
        .fix(t(
            "The recipient must free space in the mailbox.",
            "पाने वाले को mailbox में जगह ख़ाली करनी होगी।",
        )),
    known("dovecot-fetch", "dovecot", "Maximum number of connections from user+IP exceeded")
        .says(&["maximum number of connections from user ip exceeded"])
        .at(Stage::Fetch)
        .causes(&["too_many_connections"], Actor::User)
        .source("mscdex/node-imap#882", "2022-07")
        .means(t(
            "One user may open only so many connections from one IP address, and the limit is reached.",
            "एक IP address से एक user कितने connections खोले, इसकी सीमा है, और वह पूरी हो चुकी है।",
        ))
        .fix(t(
            "Use fewer devices or connections. Administrators: the setting is `mail_max_userip_connections`.",
            "devices या connections घटाइए। आप administrator हों, तो setting का नाम `mail_max_userip_connections` है।",
        )),
    known("dovecot-fetch-b", "dovecot", "[PRIVACYREQUIRED] Plaintext authentication disallowed")
        .says(&["privacyrequired plaintext authentication disallowed"])
        .at(Stage::Fetch)
        .causes(&["tls_required"], Actor::User)
        .means(t("The server takes a login only over TLS.", "server login केवल TLS पर लेता है।"))
        .fix(t("Use port 993, or STARTTLS on port 143.", "port 993 रखिए, या port 143 पर STARTTLS।")),
    known("dovecot-fetch-c", "dovecot", "[UNAVAILABLE] Temporary authentication failure")
        .says(&["unavailable temporary authentication failure"])
        .at(Stage::Fetch)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .means(t(
            "The login service of the server has trouble.",
            "server की login service में गड़बड़ी है।",
        ))
        .fix(t(
            "The administrator must look into the log, at the time given in the text.",
            "administrator को log में वह समय देखना होगा जो इस जवाब में लिखा है।",
        )),
    known("courier-535", "courier", "Authentication failed.")
        .says(&[])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "Courier did not accept the user name or the password.",
            "Courier ने login नाम या password नहीं माना।",
        ))
        .fix(t(
            "Check user name, password and server name, and see whether an app password is needed.",
            "login नाम, password और server का नाम जाँचिए, और देखिए कि app password तो नहीं चाहिए।",
        )),
    known(
        "hmailserver-535",
        "hmailserver",
        "Authentication failed. Restarting authentication process",
    )
    .says(&["restarting authentication process"])
    .code(535, "")
    .at(Stage::Auth)
    .causes(&["wrong_credentials"], Actor::User)
    .means(t(
        "hMailServer refused the user name or the password.",
        "hMailServer ने login नाम या password लेने से मना कर दिया।",
    ))
    .fix(t("Give the full address as the user name.", "login नाम में पूरा पता लिखिए।")),
    known("hmailserver-530", "hmailserver", "SMTP authentication is required")
        .says(&["smtp authentication is required"])
        .code(530, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "The program did not log in before sending.",
            "program ने भेजने से पहले login नहीं किया।",
        ))
        .fix(t(
            "Turn SMTP authentication on in the program's settings, with your user name and password.",
            "program की settings में SMTP authentication चालू कीजिए, अपने login नाम और password के साथ।",
        )),
];
