//! Program and server have no way to log in in common.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("No login method in common", "login का कोई साझा तरीक़ा नहीं"),
    what: t(
        "After `EHLO` the server lists the ways to log in, such as `AUTH PLAIN LOGIN`; the program wanted another one, or found none in the list. Then `504`, `503` or `502` follows, or the program stops by itself, before any password is looked at. Mostly nothing is missing: many servers offer `AUTH` only once the connection is encrypted, and not at all on port 25.",
        "`EHLO` के बाद server login के तरीक़े गिनाता है, जैसे `AUTH PLAIN LOGIN`; program को कोई और तरीक़ा चाहिए था, या सूची में कोई था ही नहीं। तब `504`, `503` या `502` आता है, या program ख़ुद रुक जाता है; password तक बात पहुँचती ही नहीं। ज़्यादातर कमी कहीं नहीं होती: कई server `AUTH` तभी दिखाते हैं जब connection encrypted हो, और port 25 पर कभी नहीं।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Encrypt first: port 587 with STARTTLS, or port 465 with SSL/TLS. After STARTTLS the program must say `EHLO` again, for only the second list has `AUTH` in it.",
            "पहले encrypt कीजिए: port 587 पर STARTTLS, या port 465 पर SSL/TLS। STARTTLS के बाद program को `EHLO` फिर से कहना होता है, क्योंकि `AUTH` दूसरी सूची में ही आता है।",
        ),
        t(
            "Choose the plain method: “Normal password” in Thunderbird, `PLAIN` or `LOGIN` elsewhere. Inside TLS it is safe. “Encrypted password” (CRAM-MD5), NTLM and Kerberos are not to be had at Gmail and most providers.",
            "सादा तरीक़ा चुनिए: Thunderbird में “Normal password”, बाकी जगह `PLAIN` या `LOGIN`। TLS के अंदर यह सुरक्षित है। “Encrypted password” (CRAM-MD5), NTLM और Kerberos Gmail और ज़्यादातर providers के यहाँ नहीं मिलते।",
        ),
        t(
            "In Outlook switch “Require logon using Secure Password Authentication (SPA)” off.",
            "Outlook में “Require logon using Secure Password Authentication (SPA)” का निशान हटाइए।",
        ),
        t(
            "If the program knows only one method, set it to one that the server lists: PHPMailer `$mail->AuthType = 'PLAIN'`, msmtp `auth plain`, swaks `--auth PLAIN`. Some servers offer only `PLAIN`, some devices know only `LOGIN`.",
            "program को एक ही तरीक़ा आता हो, तो वह रखिए जो server की सूची में है: PHPMailer में `$mail->AuthType = 'PLAIN'`, msmtp में `auth plain`, swaks में `--auth PLAIN`। कुछ server केवल `PLAIN` देते हैं, और कुछ devices केवल `LOGIN` जानते हैं।",
        ),
        t(
            "`No worthy mechs found` or “No authenticators available”: on this computer the SASL modules are missing. On Debian install `libsasl2-modules`, on Fedora `cyrus-sasl-plain`, for Postfix and mutt alike.",
            "`No worthy mechs found` या “No authenticators available”: इस computer पर SASL modules नहीं हैं। Debian में `libsasl2-modules`, Fedora में `cyrus-sasl-plain` install कीजिए; Postfix और mutt, दोनों के लिए यही है।",
        ),
        t(
            "On your own Postfix set `smtpd_sasl_auth_enable = yes` for the submission ports in `master.cf`; `smtpd_tls_auth_only = yes` hides `AUTH` before TLS, and rightly so.",
            "अपने Postfix में `master.cf` के submission ports के लिए `smtpd_sasl_auth_enable = yes` रखिए; `smtpd_tls_auth_only = yes` TLS से पहले `AUTH` छिपाता है, और यह ठीक ही है।",
        ),
    ],
    probe: Probe::Offer,
    settles: t(
        "Look at the list after `EHLO`, encrypted. If it has an `AUTH` line, choose a method from it; if `AUTH` is missing there too, this port takes no logins, or it is the wrong server. A refusal with `535` is none of this: there the method was fine and the password was not.",
        "encryption के बाद `EHLO` की सूची देखिए। उसमें `AUTH` वाली line हो, तो उसी में से तरीक़ा चुनिए; वहाँ भी न हो, तो इस port पर login नहीं होता, या server ही ग़लत है। `535` वाला इनकार यह नहीं है: वहाँ तरीक़ा ठीक था, password नहीं।",
    ),
    lesson: "login_before_tls",
    verb: Some("auth"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        96,
        &["mechanism s not", "requires sasl", "missing_requirement * auth", "not|t support auth"],
        &[],
    ),
    clue(
        90,
        &[
            "auth command * not advertised",
            "auth~ extension * not",
            "no auth~ mechanism~",
            "mechanism~ not supported|available|found|recognized",
            "auth~ method~ not",
            "requested auth method not",
            "none of the * auth~",
            "auth~ not advertised|enabled|implemented",
            "authentication not enabled|allowed|permitted|supported|available",
            "sasl mechanism",
            "no sasl",
            "authentifizierungsmethode|authentifizierungsverfahren",
            "methode d authentification",
            "metodo de autenticacion|autenticacao",
            "метод аутентификации",
            "认证方式",
            "验证方式",
            "认证机制",
            "not advertise auth~",
            "does not support authentication",
            "no authenticators available",
            "not support * authentication method",
            "invalid authentication mechanism",
            "authentication mechanism",
            "unrecognized authentication type",
            "unsupported authentication",
            "auth~ * not supported",
            "no supported authentication",
            "no suitable authentication",
            "no compatible authentication",
            "no worthy mechs",
            "mechanism~ * not supported",
            "not support * auth~ method~",
            "auth not available",
            "support encrypted passwords",
            "not|t support * cram|digest|ntlm|gssapi|scram",
            "unknown authentication method",
            "no acceptable authentication",
            "server does not support auth",
        ],
        &[],
    ),
    clue(85, &["authentication aborted"], &[Sign::Says("authmech")]),
    clue(85, &[], &[Sign::Enhanced("5.7.4")]),
    clue(75, &[], &[Sign::Reply(504)]),
    clue(80, &["auth plain|login incorrect|login|authentication|error"], &[Sign::Program("curl")]),
    clue(-60, &["tls off"], &[]),
    clue(-40, &["authentication failed"], &[Sign::Not(&Sign::Says("authentication mechanism"))]),
    clue(
        96,
        &[
            "no mechanism available",
            "no common mechanism",
            "no usable|suitable|compatible mechanism",
        ],
        &[],
    ),
    clue(74, &["0x800ccc80"], &[]),
];
