//! The computer answers, but nobody listens at this port.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Connection refused", "connection ठुकरा दिया गया"),
    what: t(
        "The server's computer was reached and said at once: nobody listens at this port (`Connection refused`, `ECONNREFUSED`, `actively refused`). Either host or port is wrong, often `localhost`, where no mail server runs, or the mail service has stopped, or a firewall refuses. No word of SMTP was spoken, so password and encryption cannot be the cause.",
        "server वाला computer मिल गया और उसने तुरंत कहा: इस port पर कोई नहीं सुन रहा (`Connection refused`, `ECONNREFUSED`, `actively refused`)। या तो host या port ग़लत है, अक्सर `localhost`, जहाँ mail server है ही नहीं, या mail service रुकी हुई है, या कोई firewall लौटा रहा है। SMTP का एक शब्द भी नहीं बोला गया, इसलिए password या encryption वजह नहीं हो सकते।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Provider],
    steps: &[
        t(
            "Look in the message at the address that was really tried. `127.0.0.1:25`, `localhost` or `::1` means that the program does not use your settings but its defaults: Django without `EMAIL_HOST`, PHP's `mail()`, Nodemailer without `host`.",
            "message में देखिए कि सच में किस पते पर कोशिश हुई। `127.0.0.1:25`, `localhost` या `::1` हो, तो program आपकी settings नहीं, अपने default ले रहा है: बिना `EMAIL_HOST` का Django, PHP का `mail()`, बिना `host` का Nodemailer।",
        ),
        t(
            "Set the provider's host and one of its ports: 587 with STARTTLS or 465 with SSL/TLS; for fetching 993 or 995. Restart the program, and clear its saved settings (Laravel `php artisan config:clear`).",
            "provider का host और उसका कोई port लिखिए: 587 के साथ STARTTLS या 465 के साथ SSL/TLS; mail लाने के लिए 993 या 995। program को restart कीजिए और उसकी सँभाली हुई settings मिटाइए (Laravel में `php artisan config:clear`)।",
        ),
        t(
            "In Docker `localhost` is the container itself: use the name of the mail service in the compose file, or `host.docker.internal`, and publish the port if you come from outside.",
            "Docker में `localhost` वही container होता है: compose file में mail service का जो नाम है वह लिखिए, या `host.docker.internal`; बाहर से जुड़ना हो, तो port publish कीजिए।",
        ),
        t(
            "A program on your own computer must be running: Proton Mail Bridge (its window shows the ports), Mailpit, a local relay.",
            "आपके अपने computer वाला program चल रहा होना चाहिए: Proton Mail Bridge (ports उसकी window में दिखते हैं), Mailpit, कोई local relay।",
        ),
        t(
            "On your own server see what listens: `ss -ltnp`. In Postfix the lines `submission` (587) and `submissions` or `smtps` (465) in `master.cf` must be uncommented; `inet_interfaces = loopback-only` shuts everyone else out.",
            "अपने server पर देखिए कि कौन सुन रहा है: `ss -ltnp`। Postfix में `master.cf` की `submission` (587) और `submissions` या `smtps` (465) वाली lines के आगे `#` न हो; `inet_interfaces = loopback-only` बाकी सबको बाहर रखता है।",
        ),
        t(
            "If it works from home and not from your web host, the host's firewall refuses: ask its support, or use the server that it names.",
            "घर से चले और web host से नहीं, तो host का firewall लौटा रहा है: उसके support से पूछिए, या वह server लीजिए जो वह बताए।",
        ),
    ],
    probe: Probe::Reach,
    settles: t(
        "The test tries the port alone. “Refused” here too: wrong port, or the service is down; try 587 and 465. If the port opens, the program runs in another place or uses another host than you think. Silence instead of a refusal points to a block on the way.",
        "यह test केवल port आज़माता है। यहाँ भी “refused” आए, तो port ग़लत है या service बंद; 587 और 465 दोनों देखिए। port खुल जाए, तो program कहीं और चल रहा है या किसी और host से जुड़ रहा है। इनकार की जगह चुप्पी हो, तो रास्ते में कोई रोक रहा है।",
    ),
    lesson: "queue_lifetime",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(-95, &["refused by local|policy"], &[]),
    clue(
        90,
        &[
            "connection * refused",
            "refused connection",
            "refuses smtp connections",
            "10061",
            "wsaeconnrefused",
            "verbindung * verweigert|abgelehnt",
            "lehnt * verbindungen ab",
            "connexion refusee",
            "conexion rechazada|rehusada",
            "conexao recusada",
            "connessione rifiutata",
            "отказано в соединении|подключении",
            "в подключении отказано",
            "соединение * отклонен~",
            "拒绝连接",
            "连接被拒绝",
            "积极拒绝",
            "接続が拒否",
            "接続を拒否",
            "connection refused",
            "econnrefused",
            "actively refused",
            "connection was refused",
            "refusing smtp connections",
            "connectexception * refused",
            "errno 111",
            "refused to accept a connection",
            "refused the connection",
            "refused by",
        ],
        &[],
    ),
    clue(30, &["smtp connect failed"], &[]),
    clue(-60, &["connection refused from"], &[]),
    clue(60, &["refused to accept", "system refused"], &[Sign::At(Stage::Connect)]),
];
