//! The address that sends has no name in the DNS that leads back to it.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The sending address has no name (PTR)", "भेजने वाले IP address का नाम (PTR) नहीं"),
    what: t(
        "The recipient's server asks the DNS which name belongs to the IP address that connects (its PTR record), and whether that name leads back to the address. One of the two is missing, so it refuses: in place of the greeting (`554`), at `RCPT` (`450 4.7.25`) or after the message (`550 5.7.25`). Real mail servers have such a name, hijacked home computers mostly have not. Often only the server's IPv6 address is without one.",
        "पाने वाले का server DNS से पूछता है कि जुड़ने वाले IP address का नाम क्या है (PTR record), और वह नाम वापस उसी address पर ले जाता है या नहीं। दोनों में से एक नहीं मिला, इसलिए उसने मना किया: greeting की जगह (`554`), `RCPT` पर (`450 4.7.25`), या message के बाद (`550 5.7.25`)। असली mail server का ऐसा नाम होता है, हथियाए हुए घर के computers का अक्सर नहीं। कई बार केवल server के IPv6 address का नाम नहीं होता।",
    ),
    acts: &[Actor::Administrator, Actor::Provider, Actor::User],
    steps: &[
        t(
            "You send from home or from an application? Then let your provider's server do it, with login, on port 587 or 465; its address has a name. All other steps are for those who run a mail server.",
            "घर से या किसी application से भेज रहे हैं? तो यह काम अपने provider के server को दीजिए, login के साथ, port 587 या 465 पर; उसके address का नाम होता है। बाकी क़दम उनके लिए हैं जो mail server चलाते हैं।",
        ),
        t(
            "See which address the reply names: IPv4 such as `203.0.113.7`, or IPv6, with colons.",
            "देखिए कि reply में कौन-सा address है: `203.0.113.7` जैसा IPv4, या colon वाला IPv6।",
        ),
        t(
            "Set the PTR record (“Reverse DNS”, “rDNS”) where the address comes from: in the panel of the hosting or cloud company, not in your domain's DNS. Give the server's full name, such as `mail.example.com`.",
            "PTR record (“Reverse DNS”, “rDNS”) वहाँ लिखिए जहाँ से address मिला: hosting या cloud कंपनी के panel में, अपने domain के DNS में नहीं। server का पूरा नाम दीजिए, जैसे `mail.example.com`।",
        ),
        t(
            "In your domain's DNS let that name lead back: an A record to the IPv4 address, an AAAA record to the IPv6 address.",
            "अपने domain के DNS में वही नाम वापस address पर ले जाए: IPv4 के लिए A record, IPv6 के लिए AAAA record।",
        ),
        t(
            "Let the server introduce itself by the same name: Postfix `myhostname`, Exim `primary_hostname`.",
            "server अपना परिचय भी इसी नाम से दे: Postfix में `myhostname`, Exim में `primary_hostname`।",
        ),
        t(
            "No PTR to be had for IPv6? Send by IPv4 only: Postfix `inet_protocols = ipv4`, Exim `disable_ipv6 = true`.",
            "IPv6 के लिए PTR नहीं मिल सकता? केवल IPv4 से भेजिए: Postfix में `inet_protocols = ipv4`, Exim में `disable_ipv6 = true`।",
        ),
        t(
            "DNS answers are kept for hours: wait before you try again.",
            "DNS के जवाब घंटों तक याद रखे जाते हैं: फिर से कोशिश करने से पहले रुकिए।",
        ),
    ],
    probe: Probe::Reverse,
    settles: t(
        "The test asks for the address's name and then for that name's address. No name, or another address: it is this. If both fit, look for a blocklist or at SPF, DKIM and DMARC instead.",
        "test पहले address का नाम पूछता है, फिर उस नाम का address। नाम न मिले, या address कोई और निकले: यही कारण है। दोनों मेल खाएँ तो blocklist, या SPF, DKIM और DMARC देखिए।",
    ),
    lesson: "gmail_unauthenticated",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        98,
        &[
            "hostname lookup",
            "cannot|can t|could not resolve your address|ip|hostname",
            "resolve your * ip|address",
            "dns entry * ip",
            "helo * ip * match",
            "ptr",
            "reverse dns",
            "rdns",
            "ipv6autherror",
            "cannot find your hostname",
            "reverse hostname",
            "reverse lookup",
            "dns ptr",
            "reverse * lookup",
            "reverse ip",
            "no reverse",
            "reverse address",
            "fcrdns",
            "ip name lookup failed",
            "does not have a ptr",
            "reverse mapping",
            "helo does not match",
        ],
        &[Sign::Not(&Sign::Says("relaying denied"))],
    ),
    clue(96, &[], &[Sign::Enhanced("5.7.25")]),
];
