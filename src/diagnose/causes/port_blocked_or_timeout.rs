//! Nobody answers at the port, or something on the way blocks it.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("No answer: port blocked or time run out", "जवाब नहीं आया: port रुका है या समय ख़त्म"),
    what: t(
        "The program knocked at the server's port and heard nothing, until its patience ended: `timed out`, `Network is unreachable`, in Outlook `0x800CCC0E` or `0x80042109`. Silence mostly means that a firewall throws the packets away: of your network, your virus scanner, your cloud or your web host. Port 25 is blocked for customers in most home networks and clouds, so that infected computers cannot send spam.",
        "program ने server के port पर दस्तक दी और कुछ नहीं सुना, जब तक उसका सब्र ख़त्म न हुआ: `timed out`, `Network is unreachable`, Outlook में `0x800CCC0E` या `0x80042109`। ऐसी चुप्पी का मतलब ज़्यादातर यह है कि कोई firewall packets फेंक रहा है: आपके network का, virus scanner का, cloud का या web host का। port 25 ज़्यादातर घरेलू networks और clouds में ग्राहकों के लिए बंद रहता है, ताकि virus लगे computers spam न भेज सकें।",
    ),
    acts: &[Actor::User, Actor::Provider, Actor::Administrator],
    steps: &[
        t(
            "Do not send through port 25: take 587 with STARTTLS or 465 with SSL/TLS. If one of them is silent, try the other; SendGrid, Brevo and others also listen on 2525. Microsoft 365 and Outlook.com answer on 587 only, not on 465.",
            "port 25 से मत भेजिए: 587 के साथ STARTTLS या 465 के साथ SSL/TLS लीजिए। एक चुप रहे, तो दूसरा आज़माइए; SendGrid, Brevo और कुछ और 2525 पर भी सुनते हैं। Microsoft 365 और Outlook.com केवल 587 पर जवाब देते हैं, 465 पर नहीं।",
        ),
        t(
            "Try from another network, such as the hotspot of your phone. If it works there, the first network blocks the port: office, hotel, campus or internet provider.",
            "किसी और network से आज़माइए, जैसे phone के hotspot से। वहाँ चले, तो पहला network port रोक रहा है: office, hotel, campus या internet provider।",
        ),
        t(
            "Pause the mail check of the virus scanner, the VPN and the firewall of the computer, one after the other, and see which it is. Switch them on again afterwards.",
            "virus scanner की mail जाँच, VPN और computer का firewall एक-एक करके थोड़ी देर बंद कीजिए, और देखिए कि कौन रोक रहा है। बाद में उन्हें फिर चालू कर दीजिए।",
        ),
        t(
            "On a server in a cloud (AWS, Google Cloud, Azure, DigitalOcean, Vultr, Hetzner) outgoing 25 is mostly shut at first, with some of them 465 and 587 as well: read its rules, ask support, or use a sending service on 2525 or by its web API.",
            "cloud के server पर (AWS, Google Cloud, Azure, DigitalOcean, Vultr, Hetzner) बाहर जाने वाला 25 शुरू में अक्सर बंद रहता है, कुछ में 465 और 587 भी: उनके नियम देखिए, support से पूछिए, या भेजने वाली service 2525 पर या web API से चलाइए।",
        ),
        t(
            "On shared web hosting the host often lets only its own server out: put `localhost` or the server that the host names into WordPress or PHPMailer, or ask support to open 587.",
            "shared web hosting अक्सर केवल अपने ही server को बाहर जाने देता है: WordPress या PHPMailer में `localhost` या host का बताया server लिखिए, या support से 587 खुलवाइए।",
        ),
        t(
            "Check host name and port for typing errors, and whether the port waits for TLS: a program set to STARTTLS on 465 waits for a greeting that never comes.",
            "host का नाम और port ठीक लिखे हैं या नहीं, और port कहीं TLS का इंतज़ार तो नहीं कर रहा, यह देखिए: STARTTLS पर रखा program 465 पर ऐसी greeting का इंतज़ार करता है जो कभी नहीं आती।",
        ),
        t(
            "`Network is unreachable` with a long address full of colons: your network has no IPv6. Let the program use IPv4; in Postfix `inet_protocols = ipv4`.",
            "`Network is unreachable` और साथ में colons वाला लंबा पता हो, तो आपके network में IPv6 नहीं है। program को IPv4 पर रखिए; Postfix में `inet_protocols = ipv4`।",
        ),
    ],
    probe: Probe::Reach,
    settles: t(
        "The test tries the port alone, without mail. Silence here too means that something on the way blocks it; a quick “refused” means that nobody listens there; if the port opens, look at the encryption or at the program's own network, such as its container.",
        "यह test बिना mail के केवल port आज़माता है। यहाँ भी चुप्पी रहे, तो रास्ते में कोई रोक रहा है; तुरंत “refused” आए, तो वहाँ कोई सुन नहीं रहा; port खुल जाए, तो encryption देखिए, या program का अपना network, जैसे उसका container।",
    ),
    lesson: "implicit_tls",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        74,
        &[
            "timed out",
            "etimedout",
            "timeout exceeded",
            "i o timeout",
            "connection timeout",
            "connect timeout",
            "operation timed out",
            "time out",
            "timedout",
            "timeout error",
            "sockettimeoutexception",
            "timeouterror",
            "unable to connect * timeout",
        ],
        &[],
    ),
    clue(
        78,
        &[
            "network is unreachable",
            "enetunreach",
            "no route to host",
            "ehostunreach",
            "host is unreachable",
            "network unreachable",
            "network error on destination",
            "failed to connect socket",
        ],
        &[],
    ),
    clue(
        60,
        &[
            "accept our requests to connect",
            "unable to open connection",
            "cannot connect to server",
            "could not connect to smtp host",
            "failed to connect to server",
            "can t connect",
        ],
        &[],
    ),
    clue(40, &["smtp connect failed", "could not connect"], &[]),
    clue(20, &["opened"], &[Sign::Says("notice eof"), Sign::Port(465)]),
    clue(55, &["notice eof", "smtp notice eof"], &[]),
    clue(-60, &["connection refused", "econnrefused", "getaddrinfo"], &[]),
    clue(
        -60,
        &[
            "certificate",
            "wrong version number",
            "ssl routines",
            "plaintext connection",
            "ssl message",
        ],
        &[],
    ),
    clue(-45, &[], &[Sign::Reply(535)]),
    clue(-40, &["invalid host"], &[]),
];
