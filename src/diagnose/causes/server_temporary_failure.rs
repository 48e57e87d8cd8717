//! The server has trouble of its own and cannot do its work for now.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server has trouble of its own", "गड़बड़ server की अपनी है"),
    what: t(
        "The server cannot do what it does otherwise: it is overloaded or restarting, its disk is full, or a part of it (login, DNS, filter) does not answer. It says so at any step with a code that begins with `4` (`421`, `451`, `452`, `454`), or hangs up. The `4` means: not your fault, and the same may work later.",
        "server वह नहीं कर पा रहा जो रोज़ करता है: उस पर बोझ ज़्यादा है या वह फिर से चालू हो रहा है, disk भर गई है, या उसका कोई हिस्सा (login, DNS, filter) जवाब नहीं देता। वह किसी भी क़दम पर `4` से शुरू होने वाला code देता है (`421`, `451`, `452`, `454`), या connection काट देता है। `4` का मतलब है: ग़लती आपकी नहीं, और यही बाद में चल सकता है।",
    ),
    acts: &[Actor::Provider, Actor::Administrator, Actor::Recipient, Actor::Programmer],
    steps: &[
        t(
            "Try again after a quarter of an hour, and change nothing until then: neither password nor port.",
            "पंद्रह मिनट बाद फिर कोशिश कीजिए, और तब तक कुछ मत बदलिए: न password, न port।",
        ),
        t(
            "If your provider has already taken the message, it tries again by itself for days. You only wait; do not send it twice.",
            "message आपके provider ने ले लिया है तो वह कई दिन तक ख़ुद कोशिश करता रहेगा। आपको बस रुकना है; दोबारा मत भेजिए।",
        ),
        t(
            "Look at the provider's status page: Google Workspace Status Dashboard, Microsoft 365 Service health, Zoho Status.",
            "provider का status पन्ना देखिए: Google Workspace Status Dashboard, Microsoft 365 Service health, Zoho Status।",
        ),
        t(
            "“Timeout”, “Connection expired” or `4.4.2`: your program was silent for too long. Open the connection only when the messages are ready, and look for a virus scanner or a slow disk.",
            "“Timeout”, “Connection expired” या `4.4.2`: आपका program बहुत देर चुप रहा। connection तभी खोलिए जब messages तैयार हों, और देखिए कि virus scanner या धीमी disk तो वजह नहीं।",
        ),
        t(
            "Your own server: read its log at the minute of the reply (`journalctl -u postfix`, `/var/log/mail.log`, Exim's `mainlog`) and look at the disk with `df -h` and `df -i`.",
            "अपना server हो तो reply वाले मिनट का log पढ़िए (`journalctl -u postfix`, `/var/log/mail.log`, Exim का `mainlog`), और `df -h` व `df -i` से disk देखिए।",
        ),
        t(
            "`454 4.7.0 Temporary authentication failure` or `435`: the service behind the login does not answer. On your own server: `systemctl status dovecot`, `doveadm log errors`, and the database or LDAP that it asks.",
            "`454 4.7.0 Temporary authentication failure` या `435`: login के पीछे वाली service जवाब नहीं देती। अपने server पर: `systemctl status dovecot`, `doveadm log errors`, और वह database या LDAP जिससे वह पूछती है।",
        ),
        t(
            "It lasts for hours at one recipient only? Tell that administrator by another way, with the reply and its time. Some servers even say `4` for good, for a mailbox that they do not have.",
            "एक ही पाने वाले पर घंटों से है? उनके administrator को किसी और रास्ते से बताइए, reply और समय के साथ। कुछ server तो हमेशा `4` ही कहते हैं, उस mailbox पर भी जो उनके यहाँ है ही नहीं।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "Run the test three times within an hour, best from two networks. If the `4` comes and goes, or comes to everybody, it is the server; if it comes only to you, look for a rate, for greylisting or a blocklist.",
        "घंटे भर में test तीन बार चलाइए, हो सके तो दो networks से। `4` आता-जाता रहे, या सबको मिले, तो बात server की है; केवल आपको मिले तो रफ़्तार, greylisting या blocklist देखिए।",
    ),
    lesson: "server_busy",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        72,
        &[
            "temporary failure",
            "temporary local problem",
            "insufficient disk space",
            "insufficient system storage",
            "disk full",
            "disk space",
            "no space left",
            "local error in processing",
            "temporarily unavailable",
            "server busy",
            "system resources",
            "temporary system problem",
            "temporary server error",
            "system error",
            "empty reply",
            "host not reachable",
            "temporary error",
            "temporary problem",
            "service unavailable try",
            "lookup failure",
            "out of memory",
            "queue file write error",
            "service temporarily",
            "temporarily rejected",
            "temporary lookup",
            "tempfail",
        ],
        &[Sign::Not(&Sign::Says("name resolution"))],
    ),
    clue(
        48,
        &["service not available", "service unavailable", "try again later", "please try later"],
        &[Sign::Reply(421)],
    ),
    clue(38, &[], &[Sign::Reply(421)]),
    clue(38, &[], &[Sign::Reply(451)]),
    clue(30, &[], &[Sign::Reply(450)]),
    clue(50, &["not available"], &[Sign::Reply(421)]),
    clue(46, &["try again later"], &[Sign::Reply(451)]),
    clue(50, &[], &[Sign::Enhanced("4.3.0")]),
    clue(50, &[], &[Sign::Enhanced("4.3.2")]),
    clue(50, &[], &[Sign::Enhanced("4.3.1")]),
    clue(30, &["try again later", "retry timeout exceeded"], &[]),
    clue(30, &[], &[Sign::Reply(452)]),
    clue(-40, &["greylist~", "throttl~", "starttls", "tls 1 0", "too many"], &[]),
];
