//! A name could not be turned into an address.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The name was not found in the DNS", "DNS में नाम नहीं मिला"),
    what: t(
        "Before a connection the name of the server is looked up in the DNS, and nothing came back: `getaddrinfo ENOTFOUND`, `Name or service not known`, `Host not found`. If it concerns your outgoing server, the name is misspelt or your own DNS does not work. If it stands in a bounce, the recipient's domain does not exist or its DNS is broken; and if a server complains of the sender, it found nothing to which an answer could go.",
        "जुड़ने से पहले server का नाम DNS में देखा जाता है, और वहाँ से कुछ नहीं मिला: `getaddrinfo ENOTFOUND`, `Name or service not known`, `Host not found`। बात outgoing server की हो, तो नाम ग़लत लिखा है या आपका अपना DNS नहीं चल रहा। यह किसी bounce में लिखा हो, तो पाने वाले का domain है ही नहीं या उसका DNS ख़राब है; और server भेजने वाले की शिकायत करे, तो उसे ऐसा पता नहीं मिला जिस पर जवाब जा सके।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Recipient],
    steps: &[
        t(
            "Compare the name letter by letter: `smtp.gmail.com`, not `smtp.gmial.com`. Only the bare name belongs there, without `https://`, without `:587` where the port has its own field, without blanks or quote marks.",
            "नाम अक्षर-अक्षर मिलाइए: `smtp.gmail.com`, न कि `smtp.gmial.com`। वहाँ केवल नाम हो: न `https://`, न `:587` (port का अपना खाना हो तो), न खाली जगह, न quotes।",
        ),
        t(
            "In a bounce correct the domain after `@` (`gmail.com`, not `gmial.com` or `gmail.con`), remove the wrong entry from the address book, and send again.",
            "bounce में हो, तो `@` के बाद का domain सुधारिए (`gmail.com`, न कि `gmial.com` या `gmail.con`), address book से ग़लत पता हटाइए, और फिर से भेजिए।",
        ),
        t(
            "`EAI_AGAIN` or `Temporary failure in name resolution` means that your own DNS does not answer: check network and VPN, restart the container, look into `/etc/resolv.conf`.",
            "`EAI_AGAIN` या `Temporary failure in name resolution` यानी आपका अपना DNS जवाब नहीं दे रहा: network और VPN देखिए, container restart कीजिए, `/etc/resolv.conf` देखिए।",
        ),
        t(
            "Postfix has a copy of its own in `/var/spool/postfix/etc/resolv.conf` where it runs in a chroot: after a change of network it must be renewed, which a restart of Postfix does on Debian.",
            "chroot में चलने वाले Postfix के पास अपनी copy होती है, `/var/spool/postfix/etc/resolv.conf`: network बदलने पर उसे भी नया करना पड़ता है; Debian में Postfix restart करने से यह हो जाता है।",
        ),
        t(
            "Your own domain: see at its DNS host that it has not run out and that it has an MX record which points to a name with an address, not to an IP address.",
            "domain आपका अपना हो: जहाँ उसका DNS है, वहाँ देखिए कि domain की मियाद ख़त्म न हुई हो और उसका MX record किसी IP address की ओर नहीं, ऐसे नाम की ओर हो जिसका address हो।",
        ),
        t(
            "If the sender is refused, give the program a sender in a real domain: not `root@localhost`, `www-data@server.local` or an address in a domain without DNS.",
            "भेजने वाला न माना जाए, तो program को असली domain वाला पता दीजिए: न `root@localhost`, न `www-data@server.local`, न ऐसे domain का पता जिसका DNS न हो।",
        ),
        t(
            "Is the recipient's domain spelt right and still not found? Then only its owner can mend the DNS: tell them another way, and try again later.",
            "पाने वाले का domain सही लिखा है, फिर भी नहीं मिलता? तब DNS उसका मालिक ही ठीक कर सकता है: उन्हें किसी और तरीक़े से बताइए, और बाद में फिर भेजिए।",
        ),
    ],
    probe: Probe::Resolve,
    settles: t(
        "The test looks the name up. If it gets no address, the name is wrong or the DNS is; compare with `smtp.gmail.com`: if that is not found either, the fault is with you. If it gets an address, only the program's computer or container has no working DNS.",
        "यह test नाम को DNS में देखता है। address न मिले, तो नाम ग़लत है या DNS; साथ में `smtp.gmail.com` देखिए: वह भी न मिले, तो गड़बड़ आपकी तरफ़ है। address मिल जाए, तो केवल program वाले computer या container का DNS नहीं चल रहा।",
    ),
    lesson: "null_mx",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        92,
        &[
            "getaddrinfo",
            "php_network_getaddresses",
            "enotfound",
            "no such host",
            "name or service not known",
            "not resolve host",
            "couldn t resolve",
            "could not resolve",
            "cannot resolve",
            "no such domain",
            "any host named",
            "domain is not reachable",
            "infonorecords",
            "nodename nor servname",
            "name resolution",
            "host not found",
            "domain not found",
            "unknown host",
            "unknownhostexception",
            "unresolved host",
            "hostname nor servname",
            "cannot locate host",
            "failed to resolve",
            "dns lookup failed",
            "dns error",
            "nxdomain",
            "domain does not exist",
            "eai_again",
            "lookup of * failed",
            "no address associated",
            "host or domain name not found",
            "remote name could not be resolved",
            "domain name not found",
            "unable to resolve",
            "dns query failed",
        ],
        &[],
    ),
    clue(
        62,
        &["unrouteable address", "unrouteable mail domain"],
        &[Sign::Not(&Sign::Says("sender verify~"))],
    ),
    clue(55, &["is unknown"], &[Sign::Says("outgoing server smtp")]),
    clue(50, &[], &[Sign::Enhanced("5.1.2")]),
    clue(35, &["sender verify fail~"], &[Sign::Says("unrouteable address")]),
];
