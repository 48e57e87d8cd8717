//! What TLS libraries and Thunderbird say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("openssl-tls", "openssl", "wrong version number")
        .says(&["wrong version number", "wrong_version_number"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .source("Enough-Software/enough_mail#62", "")
        .means(t(
            "The program began with TLS, but here the server first speaks plain text.",
            "program ने TLS से शुरुआत की, पर यहाँ server पहले बिना encryption के बोलता है।",
        ))
        .fix(t(
            "Choose STARTTLS for port 587 or 25, and TLS from the start for port 465.",
            "port 587 या 25 के लिए STARTTLS चुनिए, और port 465 के लिए शुरू से TLS।",
        )),
    known("openssl-tls-b", "openssl", "SSL routines:…:unsupported protocol")
        .says(&[
            "ssl routines * unsupported protocol",
            "unsupported_protocol",
            "tlsv1 alert protocol version",
            "tlsv1_alert_protocol_version",
            "dh key too small",
            "dh_key_too_small",
            "no shared cipher",
            "no_shared_cipher",
            "alert handshake failure",
            "sslv3_alert_handshake_failure",
        ])
        .at(Stage::Tls)
        .causes(&["tls_version_or_cipher"], Actor::Administrator)
        .source("docker-mailserver/docker-mailserver#705", "")
        .means(t(
            "The two sides have no TLS version, key length or cipher in common.",
            "दोनों तरफ़ का कोई TLS version, key length या cipher आपस में नहीं मिलता।",
        ))
        .fix(t(
            "Update the older side. Lower the security level only for tests.",
            "जो तरफ़ पुरानी है, उसे update कीजिए। security level केवल जाँच के लिए घटाइए।",
        )),
    known("openssl-tls-c", "openssl", "certificate verify failed")
        .says(&[
            "certificate verify failed",
            "certificate_verify_failed",
            "unable to get local issuer certificate",
            "self signed certificate",
            "certificate has expired",
        ])
        .at(Stage::Tls)
        .causes(&["certificate_problem", "network_interception"], Actor::Administrator)
        .source("jedireza/drywall#308", "")
        .means(t(
            "The certificate is not trusted, incomplete, expired or self-made. An antivirus may also have put its own in.",
            "certificate पर भरोसा नहीं है, वह अधूरा है, उसकी अवधि बीत चुकी है, या उसे किसी ने ख़ुद बना लिया है। हो सकता है कि किसी antivirus ने बीच में अपना certificate लगा दिया हो।",
        ))
        .fix(t(
            "On the server install the full chain and renew the certificate; on the client update the CA store. See also who issued it.",
            "server पर पूरी chain लगाइए और certificate नया कीजिए; client पर CA store update कीजिए। यह भी देखिए कि certificate किसने जारी किया है।",
        )),
    known("gnutls-tls", "gnutls", "An unexpected TLS packet was received")
        .says(&["an unexpected tls packet was received", "tls packet with unexpected length"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .means(t(
            "Plain text came where TLS was expected.",
            "जहाँ TLS आना था, वहाँ बिना encryption का text आया।",
        ))
        .fix(t(
            "Choose the encryption that fits the port, STARTTLS or TLS from the first byte.",
            "port से मेल खाता encryption चुनिए: STARTTLS, या पहले byte से TLS।",
        )),
    known(
        "thunderbird-starttls",
        "thunderbird",
        "using STARTTLS since it doesn't advertise that feature",
    )
    .says(&["using starttls since it doesn t advertise that feature"])
    .at(Stage::StartTls)
    .causes(&["starttls_not_offered", "network_interception"], Actor::User)
    .means(t(
        "The server, or something on the way to it, does not offer STARTTLS.",
        "server, या उसके रास्ते की कोई चीज़, STARTTLS नहीं दे रही।",
    ))
    .fix(t(
        "Check server name and port, or try port 465 with SSL/TLS. Switch the mail check of the antivirus off.",
        "server का नाम और port जाँचिए, या port 465 SSL/TLS के साथ आज़माइए। antivirus की mail जाँच बंद कीजिए।",
    )),
    known("thunderbird-auth", "thunderbird", "Unable to authenticate to Outgoing server (SMTP)")
        .says(&["unable to authenticate to outgoing server smtp"])
        .at(Stage::Auth)
        .causes(
            &["wrong_credentials", "auth_mechanism_unsupported", "app_password_required"],
            Actor::User,
        )
        .source(
            "mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpAuthFailure",
            "",
        )
        .means(t(
            "The outgoing server refused the user name or the password.",
            "outgoing server ने login नाम या password नहीं माना।",
        ))
        .fix(t(
            "Check the password, and choose **Normal password** or **OAuth2** as the authentication method.",
            "password जाँचिए, और authentication method में **Normal password** या **OAuth2** चुनिए।",
        )),
    known(
        "thunderbird-connect",
        "thunderbird",
        "The server may be unavailable or is refusing SMTP connections",
    )
    .says(&["server may be unavailable or is refusing smtp connections"])
    .at(Stage::Connect)
    .causes(&["connection_refused", "wrong_host", "port_blocked_or_timeout"], Actor::User)
    .source(
        "mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpSendRequestRefused",
        "",
    )
    .means(t(
        "The outgoing server did not let Thunderbird connect.",
        "outgoing server ने Thunderbird का connection नहीं लिया।",
    ))
    .fix(t(
        "Check the name and port of the outgoing server.",
        "outgoing server का नाम और port जाँचिए।",
    )),
    known(
        "thunderbird-connect-b",
        "thunderbird",
        "connection to Outgoing server (SMTP) … timed out",
    )
    .says(&["connection to outgoing server smtp * * timed out"])
    .at(Stage::Connect)
    .causes(&["port_blocked_or_timeout"], Actor::User)
    .source(
        "mozilla/releases-comm-central:mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties#smtpSendTimeout",
        "",
    )
    .means(t("The outgoing server did not answer.", "outgoing server ने कोई जवाब नहीं दिया।"))
    .fix(t("Check the port, and try another network.", "port जाँचिए, और कोई दूसरा network आज़माइए।")),
];
