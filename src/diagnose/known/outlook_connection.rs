//! What Exchange says of the way to other servers, and Outlook's codes for a failed connection.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-4-14", "outlook", "Hop count exceeded")
        .says(&["hop count exceeded", "routing loop detected"])
        .code(550, "5.4.14")
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The message goes in circles between mail systems.",
            "message कई mail systems के बीच चक्कर काट रहा है।",
        ))
        .fix(t(
            "Check the connectors, the forwarding, and the type of the accepted domain.",
            "connectors, forwarding और accepted domain का type जाँचिए।",
        )),
    known("outlook-5-4-310", "outlook", "DNS domain … does not exist")
        .says(&["dns domain * * does not exist"])
        .code(550, "5.4.310")
        .causes(&["dns_failure", "recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The recipient's domain does not exist in DNS.",
            "पाने वाले का domain DNS में है ही नहीं।",
        ))
        .fix(t("Check how the domain is spelt.", "domain की spelling देखिए।")),
    known("outlook-5-4-312", "outlook", "DNS query failed")
        .says(&["dns query failed"])
        .code(550, "5.4.312")
        .causes(&["dns_failure", "mx_or_routing_problem"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-office365-06.eml", "")
        .means(t(
            "The DNS of the recipient's domain did not answer, or has no record for it.",
            "पाने वाले के domain के DNS ने जवाब नहीं दिया, या उसमें इसका record ही नहीं है।",
        ))
        .fix(t(
            "The administrator of the recipient's domain must mend its DNS.",
            "पाने वाले के domain के administrator को उसका DNS ठीक करना होगा।",
        )),
    known("outlook-4-4-316", "outlook", "Connection refused [Message=Socket error code …]")
        .says(&["connection refused message socket error code"])
        .code(450, "4.4.316")
        .causes(&["connection_refused"], Actor::Recipient)
        .means(t(
            "The recipient's server refused the connection.",
            "पाने वाले के server ने connection लेने से मना कर दिया।",
        ))
        .fix(t(
            "The administrator of that server must check the firewall and whether the mail service runs.",
            "उस server के administrator को firewall देखना होगा, और यह भी कि mail service चल रही है या नहीं।",
        )),
    known("outlook-5-4-300", "outlook", "Message expired")
        .says(&[])
        .code(550, "5.4.300")
        .causes(&["server_temporary_failure", "port_blocked_or_timeout"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "For a day the recipient's server could not be reached.",
            "पूरे एक दिन पाने वाले के server तक नहीं पहुँचा जा सका।",
        ))
        .fix(t(
            "Read what stands after `LastError` in the report, and tell the administrator of the recipient's server.",
            "report में `LastError` के बाद जो लिखा है उसे पढ़िए, और पाने वाले के server के administrator को बताइए।",
        )),
    known("outlook-5-4-4", "outlook", "SMTPSEND.DNS.NonExistentDomain")
        .says(&["smtpsend dns nonexistentdomain"])
        .code(554, "5.4.4")
        .causes(&["dns_failure", "recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The part after the @ of the recipient's address is a domain that does not exist.",
            "पाने वाले के पते में @ के बाद ऐसा domain लिखा है जो कहीं है ही नहीं।",
        ))
        .fix(t(
            "Compare the spelling after the @ letter by letter.",
            "@ के बाद की spelling एक-एक अक्षर मिलाकर देखिए।",
        )),
    known("outlook-4-7-320", "outlook", "Certificate validation failed [Message=…]")
        .says(&[
            "certificate validation failed message|msg",
            "destination mail server must support tls",
            "destination mail server s certificate is expired",
            "domain failed dane validation",
            "destination domain returned invalid dnssec records",
            "certificate must have a common name",
        ])
        .code(450, "4.7.320")
        .causes(&["certificate_problem", "starttls_not_offered"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The recipient's domain demands proven TLS, by DANE or MTA-STS, and its server did not meet that.",
            "पाने वाले का domain DANE या MTA-STS से जाँचा हुआ TLS माँगता है, और उसका server इस जाँच में खरा नहीं उतरा।",
        ))
        .fix(t(
            "The recipient's administrator must mend the certificate, the TLSA record or STARTTLS.",
            "पाने वाले के administrator को certificate, TLSA record या STARTTLS ठीक करना होगा।",
        )),
    known(
        "outlook-4-3-2-b",
        "outlook",
        "The maximum number of concurrent … connections has exceeded a … limit",
    )
    .says(&["maximum number of concurrent * connections has exceeded a"])
    .code(421, "4.3.2")
    .causes(&["too_many_connections"], Actor::Administrator)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t(
        "More connections are open at once than the server allows.",
        "server जितने connections एक साथ लेता है, उससे ज़्यादा खुले हैं।",
    ))
    .fix(t(
        "Let the sending program use fewer connections at the same time.",
        "भेजने वाले program में एक साथ खुलने वाले connections घटाइए।",
    )),
    known("outlook-4-3-1", "outlook", "Insufficient system resources")
        .says(&["insufficient system resources"])
        .code(452, "4.3.1")
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Exchange is short of disk space or memory.",
            "Exchange के पास disk में जगह या memory कम पड़ गई है।",
        ))
        .fix(t(
            "The administrator of that server must free space.",
            "उस server के administrator को जगह ख़ाली करनी होगी।",
        )),
    known("outlook-4-3-2-c", "outlook", "Temporary server error. Please try again later")
        .says(&["temporary server error"])
        .code(451, "4.3.2")
        .causes(&["server_temporary_failure"], Actor::Provider)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Exchange has passing trouble. On an organisation's own server the transport often has a wrong DNS setting.",
            "Exchange में कुछ देर की गड़बड़ी है। संस्था के अपने server पर अक्सर transport की DNS setting ग़लत होती है।",
        ))
        .fix(t(
            "Send again a little later. Administrators: check the DNS servers and the front-end connector.",
            "थोड़ी देर बाद फिर भेजिए। आप administrator हों, तो DNS servers और front-end connector जाँचिए।",
        )),
    known("outlook-0x800ccc0e", "outlook", "0x800CCC0E")
        .says(&["0x800ccc0e"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "connection_refused", "wrong_host"], Actor::User)
        .means(t(
            "Outlook cannot connect to the server. The name or port may be wrong, or a firewall, an antivirus or the network is in the way.",
            "Outlook server से जुड़ नहीं पा रहा। नाम या port ग़लत हो सकता है, या firewall, antivirus या network रोक रहा है।",
        ))
        .fix(t(
            "Check server name, port and encryption, and test the port. Try once without the mail check of the antivirus.",
            "server का नाम, port और encryption जाँचिए, और port को परखिए। एक बार antivirus की mail जाँच बंद करके देखिए।",
        )),
    known("outlook-0x800ccc0d", "outlook", "0x800CCC0D")
        .says(&["0x800ccc0d"])
        .at(Stage::Connect)
        .causes(&["dns_failure", "wrong_host"], Actor::User)
        .means(t(
            "Outlook cannot find a server of this name.",
            "Outlook को इस नाम का कोई server नहीं मिलता।",
        ))
        .fix(t(
            "Check the spelling of the server name, then DNS.",
            "server के नाम की spelling देखिए, फिर DNS जाँचिए।",
        )),
    known("outlook-0x800ccc0f", "outlook", "0x800CCC0F")
        .says(&["0x800ccc0f"])
        .causes(
            &["port_blocked_or_timeout", "network_interception", "server_temporary_failure"],
            Actor::User,
        )
        .means(t(
            "The server broke off the connection to Outlook.",
            "server ने Outlook से connection तोड़ दिया।",
        ))
        .fix(t(
            "Check encryption and port, switch off the mail check of the antivirus, or try another network.",
            "encryption और port जाँचिए, antivirus की mail जाँच बंद कीजिए, या कोई दूसरा network आज़माइए।",
        )),
    known("outlook-0x800ccc19", "outlook", "0x800CCC19")
        .says(&["0x800ccc19"])
        .causes(&["port_blocked_or_timeout"], Actor::User)
        .means(t(
            "Outlook waited too long for the server's answer.",
            "Outlook को server का जवाब समय पर नहीं मिला।",
        ))
        .fix(t(
            "Raise the server timeout in Outlook, and check firewall and port.",
            "Outlook में server timeout बढ़ाइए, और firewall और port जाँचिए।",
        )),
    known("outlook-0x800ccc1a", "outlook", "0x800CCC1A")
        .says(&["0x800ccc1a"])
        .at(Stage::Tls)
        .causes(&["tls_mode_mismatch"], Actor::User)
        .means(t(
            "The kind of encryption that was chosen does not suit the port.",
            "जो encryption चुना गया है, वह इस port से मेल नहीं खाता।",
        ))
        .fix(t(
            "Take SSL/TLS for the ports 465 and 993, and STARTTLS for port 587.",
            "port 465 और 993 के लिए SSL/TLS चुनिए, और port 587 के लिए STARTTLS।",
        )),
    known("outlook-0x80042108", "outlook", "0x80042108")
        .says(&["0x80042108"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "network_interception"], Actor::User)
        .means(t(
            "Outlook cannot reach the incoming server, the one it fetches mail from.",
            "Outlook incoming server तक नहीं पहुँच पा रहा, यानी उस तक जिससे वह mail लाता है।",
        ))
        .fix(t(
            "Check the server's name and port, and whether a firewall or an antivirus stands in the way.",
            "उस server का नाम और port जाँचिए, और यह भी कि firewall या antivirus तो नहीं रोक रहा।",
        )),
    known("outlook-0x80042109", "outlook", "0x80042109")
        .says(&["0x80042109"])
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout", "connection_refused"], Actor::User)
        .means(t(
            "Outlook cannot reach the outgoing server; often port 25 is blocked.",
            "Outlook outgoing server तक नहीं पहुँच पा रहा; अक्सर port 25 बंद होता है।",
        ))
        .fix(t(
            "Set the outgoing server to port 587 with STARTTLS, or to 465 with SSL/TLS.",
            "outgoing server के लिए port 587 STARTTLS के साथ, या 465 SSL/TLS के साथ रखिए।",
        )),
    known("outlook-0x800ccc60", "outlook", "0x800CCC60 … 0x800CCC6F")
        .says(&["0x800ccc6~"])
        .causes(&["syntax_error", "relay_denied", "server_temporary_failure"], Actor::User)
        .means(t(
            "Outlook's codes from `0x800CCC60` to `0x800CCC6F` only repeat what the server replied.",
            "Outlook के `0x800CCC60` से `0x800CCC6F` तक के code केवल server का जवाब दोहराते हैं।",
        ))
        .fix(t(
            "Read the server's own reply in the same message.",
            "उसी message में server का अपना जवाब पढ़िए।",
        )),
];
