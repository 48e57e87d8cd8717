//! Program and server have no version or cipher of TLS in common.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("No TLS version in common", "TLS का कोई साझा version नहीं"),
    what: t(
        "Both sides wanted TLS, but found no version and no cipher that both know, and the handshake ended before any line of SMTP. Nearly always one of them is too old: TLS 1.0 and 1.1 are broken, and servers switch them off. Microsoft names it in words, `421 4.7.66 TLS 1.0 and 1.1 are not supported`; elsewhere it is `protocol version`, `unsupported protocol`, `no shared cipher`, `handshake failure` or `dh key too small`.",
        "TLS दोनों चाहते थे, पर ऐसा कोई version या cipher नहीं मिला जो दोनों जानते हों, और SMTP की पहली line से पहले ही handshake टूट गया। लगभग हमेशा दोनों में से एक बहुत पुराना होता है: TLS 1.0 और 1.1 अब सुरक्षित नहीं, और servers उन्हें बंद करते जा रहे हैं। Microsoft साफ़ लिखता है, `421 4.7.66 TLS 1.0 and 1.1 are not supported`; बाकी जगह `protocol version`, `unsupported protocol`, `no shared cipher`, `handshake failure` या `dh key too small` आता है।",
    ),
    acts: &[Actor::Administrator, Actor::Programmer, Actor::User],
    steps: &[
        t(
            "First make sure that port and encryption fit (465 with SSL/TLS, 587 with STARTTLS): `handshake failure` can also come from that.",
            "पहले पक्का कीजिए कि port और encryption मेल खाते हैं (465 के साथ SSL/TLS, 587 के साथ STARTTLS): `handshake failure` उससे भी आ सकता है।",
        ),
        t(
            "Update the older side until it knows TLS 1.2: the program, its OpenSSL, the operating system, or the firmware of the printer or camera.",
            "जो पुराना है, उसे update कीजिए, जब तक उसे TLS 1.2 न आ जाए: program, उसका OpenSSL, operating system, या printer और camera का firmware।",
        ),
        t(
            "In code do not fix a version: Java 8 and later, Python 3 and PHP with OpenSSL 1.0.1 or newer know TLS 1.2. In .NET Framework use 4.7 or later, or set `ServicePointManager.SecurityProtocol` to `Tls12`.",
            "code में version बाँधिए मत: Java 8 और आगे, Python 3, और OpenSSL 1.0.1 या नए वाला PHP TLS 1.2 जानते हैं। .NET Framework 4.7 या नया लीजिए, या `ServicePointManager.SecurityProtocol` को `Tls12` पर रखिए।",
        ),
        t(
            "On your own server allow at least TLS 1.2: Postfix `smtpd_tls_protocols = >=TLSv1.2` (from 3.6 on), Dovecot `ssl_min_protocol = TLSv1.2`. `dh key too small`: make Diffie-Hellman parameters of 2048 bits.",
            "अपने server पर TLS 1.2 की अनुमति ज़रूर हो: Postfix में `smtpd_tls_protocols = >=TLSv1.2` (3.6 से), Dovecot में `ssl_min_protocol = TLSv1.2`। `dh key too small` हो, तो 2048 bits के Diffie-Hellman parameters बनाइए।",
        ),
        t(
            "A device for which there is no update: let it send to a mail server in your own network (such as Postfix), and let that one send on with today's TLS.",
            "जिस device का update ही न मिले, वह mail आपके अपने network के mail server (जैसे Postfix) को दे, और वह server आज के TLS से आगे भेजे।",
        ),
        t(
            "Lowering the security level of OpenSSL (`DEFAULT@SECLEVEL=1`) helps to find the cause; do not leave it so.",
            "OpenSSL का security level घटाना (`DEFAULT@SECLEVEL=1`) वजह ढूँढने में काम आता है; उसे वैसा ही मत छोड़िए।",
        ),
    ],
    probe: Probe::Tls,
    settles: t(
        "The test makes a handshake with the TLS of your computer. If it succeeds, the server is in order and the program is too old; if it fails in the same way, it is the server. `wrong version number` is something else: there port and encryption do not fit.",
        "यह test आपके computer के TLS से handshake करता है। हो जाए, तो server ठीक है और program पुराना है; उसी तरह टूटे, तो कमी server की है। `wrong version number` दूसरी बात है: उसमें port और encryption मेल नहीं खाते।",
    ),
    lesson: "starttls",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(80, &["cannot start tls handshake failure"], &[]),
    clue(
        92,
        &[
            "handshake failed",
            "unsupported protocol version",
            "alert number 40",
            "insufficient_security",
            "insufficient security",
            "no supported cipher~",
            "cipher mismatch",
            "decryption has failed",
            "handshake failure",
            "handshake_failure",
            "unsupported protocol",
            "protocol version",
            "protocol_version",
            "no shared cipher",
            "no protocols available",
            "tls 1 0 and 1 1",
            "tls 1 0",
            "tlsv1 alert",
            "no cipher",
            "key too small",
            "inappropriate fallback",
            "legacy renegotiation",
            "unsupported_protocol",
            "no ciphers",
            "ssl3 * disabled",
            "unsupported ssl|tls version",
            "version too low",
            "no common",
            "ee key too small",
            "no appropriate protocol",
            "signature algorithm",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("4.7.66")]),
];
