//! Something between the program and the server answers in its place or changes what is said.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Something in between interferes", "बीच में कोई दखल दे रहा है"),
    what: t(
        "What answers you is not the mail server alone, but something on the way: a virus scanner that opens the encryption (Avast, AVG), a firewall that rewrites SMTP (Cisco turns lines into `XXXXXXXA`), or a web host that leads all outgoing SMTP to its own server. It shows in the greeting with a foreign name, in the list after `EHLO` without `STARTTLS`, or in a certificate from an unknown issuer (“self signed certificate in certificate chain”). They do it to find viruses and spam; your program cannot tell them from a thief.",
        "आपको जवाब अकेला mail server नहीं दे रहा, रास्ते में कुछ और भी है: virus scanner जो encryption खोलता है (Avast, AVG), firewall जो SMTP को बदलता है (Cisco lines को `XXXXXXXA` बना देता है), या web hosting जो बाहर जाने वाला सारा SMTP अपने server पर मोड़ देती है। यह दिखता है greeting के अनजान नाम में, `EHLO` के बाद बिना `STARTTLS` वाली सूची में, या अनजाने issuer के certificate में (“self signed certificate in certificate chain”)। उनका इरादा virus और spam पकड़ना है; पर आपका program उन्हें चोर से अलग नहीं पहचान सकता।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Provider],
    steps: &[
        t(
            "See who answers: the name in the greeting after `220`, and the issuer of the certificate. “Avast”, your company or your web host in the place of the mail provider gives it away.",
            "देखिए कि जवाब कौन देता है: greeting में `220` के बाद का नाम, और certificate का issuer। mail provider की जगह “Avast”, आपकी कंपनी या web hosting का नाम हो, तो बात साफ़ है।",
        ),
        t(
            "Try from another network, such as a phone's hotspot. If it works there, it is the network; if not, it is something on your computer.",
            "दूसरे network से देखिए, जैसे phone का hotspot। वहाँ चले तो बात network की है; न चले तो आपके computer पर कुछ है।",
        ),
        t(
            "Virus scanner: switch off only its look into encrypted mail; in Avast and AVG that is in “Mail Shield”, “Scan SSL connections”.",
            "virus scanner में केवल encrypted mail की जाँच बंद कीजिए; Avast और AVG में वह “Mail Shield” में है, “Scan SSL connections”।",
        ),
        t(
            "Leave the check of certificates on (no `rejectUnauthorized: false`, no `verify_peer => false`): without it anyone on the way can read the password. If your company wants to look in, make its root certificate known to the program; in Node.js by `NODE_EXTRA_CA_CERTS`.",
            "certificate की जाँच चालू रखिए (न `rejectUnauthorized: false`, न `verify_peer => false`): उसके बिना रास्ते में कोई भी password पढ़ सकता है। कंपनी देखना ही चाहती है तो उसका root certificate program को बताइए; Node.js में `NODE_EXTRA_CA_CERTS` से।",
        ),
        t(
            "Firewall: use port 465, into which it cannot look; or the administrator switches SMTP inspection off, on a Cisco ASA by `no inspect esmtp`.",
            "firewall: port 465 लीजिए, जिसके अंदर वह नहीं देख सकता; या administrator SMTP inspection बंद करे, Cisco ASA में `no inspect esmtp` से।",
        ),
        t(
            "Web hosting: ask whether “SMTP Restrictions” (WHM, Security Center) keep you from other mail servers. Then send by the host's own server, or by a mailing service's HTTP API.",
            "web hosting: पूछिए कि क्या “SMTP Restrictions” (WHM, Security Center) आपको दूसरे mail servers तक जाने से रोकती हैं। तब hosting के अपने server से भेजिए, या mailing service के HTTP API से।",
        ),
        t(
            "You do not know who it was, and a password went through? Change the password.",
            "पता नहीं कि बीच में कौन था, और password निकल चुका है? password बदलिए।",
        ),
    ],
    probe: Probe::StartTls,
    settles: t(
        "Run the test here and from another network. If name, certificate or list differ, something in between interferes; if they are wrong in the same way everywhere, it is the server's own certificate or offer.",
        "test यहाँ और दूसरे network से चलाइए। नाम, certificate या सूची अलग निकले तो बीच में कोई दखल दे रहा है; हर जगह एक जैसी गड़बड़ हो तो certificate या सूची server की ही है।",
    ),
    lesson: "starttls_stripping",
    verb: Some("ehlo"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        108,
        &[
            "in certificate chain",
            "self_signed_cert_in_chain",
            "xxxxxxx~",
            "xxxxxxxa",
            "intercept~",
        ],
        &[],
    ),
    clue(98, &["remotecertificatechainerrors", "partialchain", "untrustedroot"], &[]),
    clue(
        88,
        &["esmtp exim", "esmtp postfix"],
        &[Sign::Says("opening to smtp office365|gmail com")],
    ),
    clue(
        88,
        &["esmtp exim", "esmtp postfix"],
        &[Sign::Says("connected to smtp gmail|office365 com")],
    ),
    clue(60, &["ssl or tls connection", "sslhandshakeexception"], &[Sign::Program("mailkit")]),
    clue(50, &["antivirus", "mail shield", "smtp fixup"], &[]),
];
