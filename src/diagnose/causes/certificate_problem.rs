//! The server's certificate was not accepted.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The certificate was not accepted", "certificate माना नहीं गया"),
    what: t(
        "TLS had begun, and the server showed its certificate; the program found that it does not prove who the server is, and broke off before any password was sent. Either the name in it is not the one that was dialled, or it has expired, or nobody whom the program trusts has issued it, or an intermediate certificate is missing. The check is there so that nobody in between can pretend to be your server.",
        "TLS शुरू हुआ और server ने अपना certificate दिखाया; program को उससे भरोसा नहीं हुआ कि server असली है, और password भेजने से पहले ही उसने बात रोक दी। या तो certificate में वह नाम नहीं जिससे program जुड़ा था, या उसकी तारीख़ निकल चुकी है, या देने वाला भरोसेमंद लोगों की सूची में नहीं, या बीच का certificate (intermediate) server ने नहीं भेजा। यह जाँच इसलिए है कि बीच में बैठा कोई आपका server न बन बैठे।",
    ),
    acts: &[Actor::Administrator, Actor::User, Actor::Provider, Actor::Recipient],
    steps: &[
        t(
            "Read what is wrong: `hostname mismatch` (name), `certificate has expired` (date), `self-signed certificate` (made by oneself), `unable to get local issuer certificate` (chain or trust list).",
            "पढ़िए कि ग़लत क्या है: `hostname mismatch` (नाम), `certificate has expired` (तारीख़), `self-signed certificate` (ख़ुद बनाया हुआ), `unable to get local issuer certificate` (chain या भरोसे की सूची)।",
        ),
        t(
            "Name: connect to the name that stands in the certificate, never to an IP address. Web hosts often have it on the server's own name rather than on `mail.` and your domain; the hosting panel shows that name.",
            "नाम: certificate में जो नाम है, उसी से जुड़िए, IP address से कभी नहीं। web hosting में certificate अक्सर `mail.` और आपके domain का नहीं, server के अपने नाम का होता है; वह नाम hosting panel में दिखता है।",
        ),
        t(
            "Date: see that the clock of your own computer or device is right. If it is, whoever runs the server must renew the certificate and reload the mail server.",
            "तारीख़: पहले अपने computer या device की घड़ी देखिए। वह सही हो, तो server चलाने वाले को certificate renew करके mail server reload करना होगा।",
        ),
        t(
            "On your own server install the whole chain: in Postfix `smtpd_tls_chain_files`, in Dovecot the `fullchain.pem` of Let's Encrypt, not only `cert.pem`. In a bounce from Microsoft with a code from `5.7.320` to `5.7.325` (DANE, MTA-STS) it is the recipient's administrator who must mend it.",
            "अपने server पर पूरी chain लगाइए: Postfix में `smtpd_tls_chain_files`, Dovecot में Let's Encrypt की `fullchain.pem`, केवल `cert.pem` नहीं। Microsoft के bounce में `5.7.320` से `5.7.325` तक का code हो (DANE, MTA-STS), तो इसे पाने वाले के administrator को ठीक करना होगा।",
        ),
        t(
            "Trust list: update the package `ca-certificates`; in containers and on old systems it is often missing or too old. PHP needs `openssl.cafile` in `php.ini` where it finds no list.",
            "भरोसे की सूची: `ca-certificates` package update कीजिए; containers और पुराने systems में वह अक्सर होती नहीं या पुरानी होती है। PHP को सूची न मिले, तो `php.ini` में `openssl.cafile` लिखिए।",
        ),
        t(
            "See who issued the certificate. If it is the name of your virus scanner, company or web host, somebody opens the connection on the way: switch its mail check off or ask its administrator.",
            "देखिए कि certificate किसने दिया है। वहाँ आपके virus scanner, कंपनी या web host का नाम हो, तो रास्ते में कोई connection खोल रहा है: उसकी mail जाँच बंद कीजिए या उसके administrator से पूछिए।",
        ),
        t(
            "Do not switch the check off (`verify_peer => false`, `rejectUnauthorized: false`): then anyone in between gets the password. Proton Mail Bridge is the exception: its self-made certificate never leaves your computer, and it may be accepted once.",
            "जाँच बंद मत कीजिए (`verify_peer => false`, `rejectUnauthorized: false`): तब बीच में बैठे किसी को भी password मिल जाएगा। Proton Mail Bridge अपवाद है: उसका ख़ुद बनाया certificate आपके computer से बाहर नहीं जाता, उसे एक बार मान सकते हैं।",
        ),
    ],
    probe: Probe::Tls,
    settles: t(
        "The test shows the certificate: names, dates, issuer, and the result of the check. If it passes the check and has the right name, the server is in order, and the trust list or the clock on your side is not; if the issuer is a virus scanner, a company or a web host instead of a public authority, somebody in between opens the connection.",
        "test certificate दिखाता है: नाम, तारीख़ें, किसने दिया, और जाँच का नतीजा। जाँच सफल हो और नाम भी सही, तो server ठीक है और कमी आपकी तरफ़ की सूची या घड़ी में है; देने वाला कोई सार्वजनिक authority नहीं, बल्कि virus scanner, कंपनी या web host हो, तो बीच में कोई connection खोल रहा है।",
    ),
    lesson: "implicit_tls",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        90,
        &[
            "certificate verif~ failed",
            "certificate * expired",
            "certificate * not match",
            "not match certificate",
            "certificate doesn t match",
            "certificate * mismatch",
            "altname~",
            "hostname mismatch",
            "local issuer certificate",
            "certificate signed by unknown authority",
            "certificate is not trusted",
            "unable to verify the first certificate",
            "certificate verification error",
            "depth_zero_self_signed_cert",
            "certificate status",
            "ocsp dates invalid",
            "certificate * invalid|untrusted|unknown",
            "certificate is out of date",
            "cannot load certificate",
            "cert_has_expired",
            "unable_to_verify_leaf_signature",
            "peer certificate",
            "certificate common name",
            "certificate is valid for",
            "not valid for",
            "certificate * not trusted",
            "no matching certificate",
            "bad certificate",
            "certpathvalidator~",
            "pkix path",
            "certificate_verify_failed",
            "certificate verify failed",
            "certificate problem",
            "untrusted * certificate",
            "certificate * was invalid",
            "certificate has",
        ],
        &[],
    ),
    clue(66, &["self signed certificate"], &[]),
    clue(40, &["certificate", "cert", "x509"], &[Sign::At(Stage::Tls)]),
    clue(35, &["ssl or tls connection"], &[]),
    clue(85, &["could not connect to smtp host"], &[Sign::Says("tls go ahead")]),
    clue(85, &["could not connect to smtp host"], &[Sign::Says("ready to start tls")]),
    clue(-50, &["no peer certificate available"], &[]),
];
