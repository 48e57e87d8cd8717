//! Between the servers the mail does not find its way, or runs in a circle.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The mail does not find its way", "mail को रास्ता नहीं मिला"),
    what: t(
        "From server to server mail finds its way by the MX record of the recipient's domain. That domain does not exist, has no server, or says that it takes no mail (`556`); or the way leads in a circle, since two forwardings point at each other or a server sends to itself (“loops back to myself” `5.4.6`, “Hop count exceeded” `5.4.14`). You mostly learn it from a bounce, minutes or days later: your own server had already said `250`.",
        "एक server से दूसरे तक mail का रास्ता पाने वाले के domain का MX record बताता है। वह domain है ही नहीं, उसका कोई server नहीं, या वह कहता है कि mail नहीं लेता (`556`); या रास्ता चक्कर काटता है, क्योंकि दो forwarding एक-दूसरे की ओर हैं या server ख़ुद को ही भेज रहा है (“loops back to myself” `5.4.6`, “Hop count exceeded” `5.4.14`)। पता अक्सर bounce से चलता है, मिनटों या दिनों बाद: आपका server तो `250` कह चुका था।",
    ),
    acts: &[Actor::Administrator, Actor::User, Actor::Recipient],
    steps: &[
        t(
            "Read the domain in the address letter by letter: `gmial.com` and `.con` are slips that many make.",
            "पते का domain अक्षर-अक्षर पढ़िए: `gmial.com` और `.con` जैसी भूल बहुत लोग करते हैं।",
        ),
        t(
            "Somebody else's domain without a server, or with the null MX `0 .`: ask for another address.",
            "किसी और का domain, जिसका server नहीं या जिसका MX `0 .` है: दूसरा पता माँगिए।",
        ),
        t(
            "Your own domain: write exactly the MX records that your mailbox provider names, and remove all old ones. An MX record holds a name, not an IP address.",
            "अपना domain: ठीक वही MX records लिखिए जो mailbox provider बताए, और पुराने सब हटाइए। MX record में नाम होता है, IP address नहीं।",
        ),
        t(
            "Only your website's mail to your own domain is lost, since the mailboxes moved to Google, Microsoft or Zoho? The hosting server keeps it for itself: in cPanel choose “Email Routing”, “Remote Mail Exchanger”.",
            "mailboxes Google, Microsoft या Zoho पर गए, और तब से केवल website की mail अपने ही domain पर नहीं पहुँचती? hosting server उसे अपने पास रख लेता है: cPanel में “Email Routing”, “Remote Mail Exchanger” चुनिए।",
        ),
        t(
            "Postfix, “loops back to myself”: the MX, or `relayhost`, is this very server. Add the domain to `mydestination`, `virtual_mailbox_domains` or `relay_domains`, or correct `relayhost`.",
            "Postfix में “loops back to myself”: MX, या `relayhost`, यही server है। domain को `mydestination`, `virtual_mailbox_domains` या `relay_domains` में जोड़िए, या `relayhost` सही कीजिए।",
        ),
        t(
            "“Too many hops”: read the `Received:` lines of the bounce from the bottom up. Where two names take turns, remove one forwarding; in Microsoft 365 look at the connectors and at the type of the accepted domain, too.",
            "“Too many hops”: bounce की `Received:` lines नीचे से ऊपर पढ़िए। जहाँ दो नाम बारी-बारी आएँ, वहाँ एक forwarding हटाइए; Microsoft 365 में connectors और accepted domain का type भी देखिए।",
        ),
        t(
            "A change in the DNS is seen everywhere only after hours; wait before you judge.",
            "DNS का बदलाव हर जगह कुछ घंटों बाद ही दिखता है; नतीजा देखने से पहले रुकिए।",
        ),
    ],
    probe: Probe::Mx,
    settles: t(
        "The test names the servers of the recipient's domain. None, a lone dot or a server that is long gone: it is this. If the right ones stand there, either mail runs in a circle, as many `Received:` lines show, or the bounce has another cause.",
        "test पाने वाले के domain के servers बताता है। कोई न हो, अकेला dot हो, या ऐसा server जो कब का बंद है: यही कारण है। सही नाम हों तो या तो mail चक्कर काटती है, जो बहुत-सी `Received:` lines से दिखता है, या bounce का कारण कुछ और है।",
    ),
    lesson: "mail_loop",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(96, &["corresponds to a local interface"], &[]),
    clue(
        102,
        &[
            "forwarding loop",
            "would * loop",
            "no mx host~",
            "no valid hosts",
            "domain * not hosted|handled",
            "mailschleife",
            "hop count",
            "too many hops",
            "loops back",
            "mail loop",
            "routing loop",
            "null mx",
            "no mx",
            "not accept mail",
            "mail exchanger",
            "doesn t receive email",
            "mx records",
            "mx record",
            "misconfigured mx",
            "lookup mx",
            "mx lookup",
            "mail forwarding loop",
            "loop detected",
            "mail server loop",
            "message is looping",
            "domain * couldn t be found",
            "verify recipient",
            "no valid mx",
            "mx host~",
            "not accept email",
            "no mail server",
            "routing",
            "mail for * loops",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.4.6")]),
    clue(84, &[], &[Sign::Enhanced("5.1.10")]),
    clue(76, &[], &[Sign::Enhanced("5.4.4")]),
    clue(60, &[], &[Sign::Enhanced("4.4.6")]),
    clue(60, &[], &[Sign::Enhanced("5.4.14")]),
    clue(40, &["infonorecords", "any host named", "unrouteable address"], &[]),
    clue(-80, &["connection timed out", "connection refused"], &[]),
];
