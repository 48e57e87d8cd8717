//! The server does not bring this mail on to strangers.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server will not pass this mail on", "server यह mail आगे नहीं देगा"),
    what: t(
        "At `RCPT TO` the server was given a recipient that is not its own, by somebody who is not its own either: `554 5.7.1 Relay access denied`, `550 relay not permitted`, `Relaying denied`. A server takes such mail only after a login or from a network that it trusts; otherwise it would be an open relay, and spammers would find it within hours. In a bounce the same words mean that the recipient's server does not know that it is responsible for the domain.",
        "`RCPT TO` पर server को ऐसा पाने वाला दिया गया जो उसका नहीं, और देने वाला भी उसका नहीं: `554 5.7.1 Relay access denied`, `550 relay not permitted`, `Relaying denied`। ऐसी mail वह login के बाद या अपने भरोसे के network से ही लेता है; नहीं तो वह open relay होता, और spammers उसे कुछ घंटों में ढूँढ लेते। bounce में यही शब्द हों, तो पाने वाले का server नहीं जानता कि वह domain उसके ज़िम्मे है।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Recipient],
    steps: &[
        t(
            "Switch login for sending on and use the submission port: 587 with STARTTLS or 465 with SSL/TLS, not 25. In Outlook: “My outgoing server (SMTP) requires authentication”.",
            "भेजने का login चालू कीजिए और submission का port लीजिए: 587 के साथ STARTTLS या 465 के साथ SSL/TLS, 25 नहीं। Outlook में: “My outgoing server (SMTP) requires authentication”।",
        ),
        t(
            "Look in the log whether the login really took place (`235`): some programs go on without it when the password is empty or refused.",
            "log में देखिए कि login सच में हुआ (`235`): password खाली हो या न माना गया हो, तो कुछ programs बिना login के ही आगे बढ़ जाते हैं।",
        ),
        t(
            "Sender and login must fit: Zoho's `553 Relaying disallowed` means that the sender's address is not the one that logged in.",
            "भेजने वाला और login मेल खाएँ: Zoho के `553 Relaying disallowed` का मतलब है कि भेजने वाले का पता वह नहीं जिससे login हुआ।",
        ),
        t(
            "Your own Postfix: keep `reject_unauth_destination`; name the machines that may send without a login in `mynetworks`, and your own domains in `mydestination`, `virtual_mailbox_domains` or `relay_domains`. Exim: `relay_from_hosts` and `relay_to_domains`.",
            "अपना Postfix हो: `reject_unauth_destination` रहने दीजिए; जो machines बिना login भेज सकती हैं उन्हें `mynetworks` में लिखिए, और अपने domains `mydestination`, `virtual_mailbox_domains` या `relay_domains` में। Exim में `relay_from_hosts` और `relay_to_domains`।",
        ),
        t(
            "In Docker the sender's address is often that of the bridge, such as `172.17.0.1`: allow exactly that network, never `0.0.0.0/0`.",
            "Docker में भेजने वाले का IP address अक्सर bridge का होता है, जैसे `172.17.0.1`: ठीक उसी network को अनुमति दीजिए, `0.0.0.0/0` को कभी नहीं।",
        ),
        t(
            "Google's `smtp-relay.gmail.com` and connectors of Microsoft 365 (`5.7.64 TenantAttribution`) know servers by IP address, certificate or domain: the administrator must add yours.",
            "Google का `smtp-relay.gmail.com` और Microsoft 365 के connectors (`5.7.64 TenantAttribution`) server को IP address, certificate या domain से पहचानते हैं: आपका server administrator को जोड़ना होगा।",
        ),
        t(
            "In a bounce: check the domain's MX record. If it points to the right server, its administrator must add the domain there.",
            "bounce में हो: domain का MX record देखिए। वह सही server की ओर हो, तो उस server के administrator को domain वहाँ जोड़ना होगा।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test logs in and names sender and recipient. If it gets `250` for the recipient, the login was missing in the program; if it is refused after `235`, the account may not send from this address or to there; without a login every server refuses to pass a stranger's mail on, and rightly.",
        "यह test login करके भेजने वाला और पाने वाला बताता है। पाने वाले पर `250` आए, तो program में login की कमी थी; `235` के बाद भी इनकार हो, तो यह account इस पते से या वहाँ नहीं भेज सकता; बिना login किसी अजनबी की mail आगे देने से तो हर server मना करेगा, और यह ठीक है।",
    ),
    lesson: "open_relay",
    verb: Some("rcpt"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        92,
        &[
            "cannot deliver mail for",
            "can not deliver mail for",
            "non local",
            "not a local",
            "not relay for",
            "relay forbidden|restriction~",
            "not permitted|authorized to relay",
            "relay~ * verweigert|abgelehnt|refuse|interdit|denegad~|запрещен~",
            "weiterleitung * verweigert",
            "ретрансляц~ * запрещен~",
            "不允许中继",
            "中继被",
            "转发被拒绝",
            "relay access denied",
            "relaying denied",
            "relay not permitted",
            "unable to relay",
            "relaying * not permitted|allowed",
            "relaying disallowed",
            "mail relay",
            "relay denied",
            "relay * denied|prohibited|forbidden|disabled|refused",
            "rejected relay|relaying",
            "not relay",
            "relay~ prohibited",
            "relay * not allowed",
            "open relay",
            "not allowed to relay",
            "relay attempt",
            "no relaying",
            "not allowed to send email",
            "relaying mail",
            "cannot relay",
            "rejected rcpt * relay",
        ],
        &[Sign::Not(&Sign::Says("invalid credentials for relay"))],
    ),
    clue(70, &["recipient address rejected access denied", "local user only"], &[]),
    clue(60, &["authentication is required for relay"], &[]),
    clue(40, &["not in * rcpthosts", "rcpthosts"], &[]),
    clue(80, &["rcpthosts"], &[]),
    clue(35, &[], &[Sign::Enhanced("5.7.1"), Sign::At(Stage::Rcpt), Sign::Reply(554)]),
    clue(30, &["recipients failed|refused"], &[]),
    clue(60, &[], &[Sign::Reply(454), Sign::Enhanced("4.7.1")]),
    clue(74, &["0x800ccc79"], &[]),
];
