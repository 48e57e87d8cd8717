//! More connections are open at once than the server allows to one account or address.

use super::{Actor, Cause, Clue, Probe, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Too many connections at once", "एक साथ बहुत ज़्यादा connections"),
    what: t(
        "Servers count how many connections an account or an IP address holds open at the same time, so that nobody takes all of them. One more than allowed is refused: in SMTP in place of the greeting (`421`), in IMAP at the login. Gmail allows 15 IMAP connections to an account; Dovecot names its limit in the refusal (`mail_max_userip_connections`). Behind it are mostly several devices, or a program that opens connections and never closes them.",
        "server गिनता है कि किसी account या IP address के कितने connections एक साथ खुले हैं, ताकि कोई सारे न घेर ले। सीमा से एक भी ज़्यादा हो तो मना: SMTP में greeting की जगह (`421`), IMAP में login पर। Gmail एक account को 15 IMAP connections देता है; Dovecot अपनी सीमा मना करते हुए बता देता है (`mail_max_userip_connections`)। वजह अक्सर कई devices होते हैं, या ऐसा program जो connections खोलता जाता है और बंद नहीं करता।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Close the mail programs on other computers and phones for a test, and wait: forgotten connections are closed by the server only after some minutes, in IMAP after half an hour.",
            "जाँचने के लिए दूसरे computers और phones के mail program बंद कीजिए, और रुकिए: भूले हुए connections को server कुछ मिनट बाद ही काटता है, IMAP में आधे घंटे बाद।",
        ),
        t(
            "Thunderbird: Account Settings, Server Settings, “Advanced…”, “Maximum number of server connections to cache”: set 2 in place of 5.",
            "Thunderbird: Account Settings, Server Settings, “Advanced…”, “Maximum number of server connections to cache”: 5 की जगह 2 कीजिए।",
        ),
        t(
            "Watch fewer folders: each folder that is watched by IDLE holds a connection of its own.",
            "कम folders पर नज़र रखिए: IDLE से देखा जाने वाला हर folder एक अलग connection लेता है।",
        ),
        t(
            "Your own program: open one connection for the whole run, and close it in every case, after an error too (`LOGOUT` in IMAP, `QUIT` in SMTP; in Python by `with`).",
            "अपना program: पूरे काम के लिए एक ही connection खोलिए, और हर हाल में बंद कीजिए, error के बाद भी (IMAP में `LOGOUT`, SMTP में `QUIT`; Python में `with` से)।",
        ),
        t(
            "Let no second copy of a job start while the first still runs: look at cron, containers and queue workers.",
            "पहला काम चल रहा हो तो दूसरा शुरू न हो: cron, containers और queue workers देखिए।",
        ),
        t(
            "For sending, lower what runs side by side: Nodemailer `maxConnections`, Postfix `smtp_destination_concurrency_limit = 2`. Microsoft 365 allows three at once from one mailbox.",
            "भेजते समय साथ-साथ चलने वाले connections घटाइए: Nodemailer में `maxConnections`, Postfix में `smtp_destination_concurrency_limit = 2`। Microsoft 365 एक mailbox से एक साथ तीन देता है।",
        ),
        t(
            "On your own server raise the limit if many people share one IP address, such as an office: Dovecot `mail_max_userip_connections`, Postfix `smtpd_client_connection_count_limit`, Exim `smtp_accept_max_per_host`.",
            "अपने server पर, अगर office की तरह कई लोग एक ही IP address से आते हैं, तो सीमा बढ़ाइए: Dovecot में `mail_max_userip_connections`, Postfix में `smtpd_client_connection_count_limit`, Exim में `smtp_accept_max_per_host`।",
        ),
    ],
    probe: Probe::Fetch,
    settles: t(
        "Close everything else, wait half an hour, and run the test alone. If it gets in now and is refused while the others run, it is this; if it is refused alone too, the account is locked or a rate is counted.",
        "बाकी सब बंद कीजिए, आधा घंटा रुकिए, और test अकेला चलाइए। अब वह अंदर जाए और बाकी के चलते मना हो, तो यही कारण है; अकेला भी मना हो तो account locked है या रफ़्तार गिनी जा रही है।",
    ),
    lesson: "many_logins",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[clue(
    100,
    &[
        "connections limit",
        "zu viele * verbindungen",
        "trop de connexions",
        "demasiadas conexiones",
        "muitas conexoes",
        "слишком много * соединений|подключений",
        "连接数",
        "并发连接",
        "接続数",
        "too many * connections",
        "maximum number of connections",
        "max~ * connections",
        "connection limit",
        "too many concurrent",
        "mail_max_userip_connections",
        "too many connections",
        "number of connections",
        "too many sessions",
        "concurrent connections",
        "simultaneous connections",
        "connections from your",
        "toomanyconnections",
        "connections exceeded",
        "too many concurrent",
    ],
    &[],
)];
