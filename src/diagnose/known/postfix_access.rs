//! What Postfix says of who may hand it mail, and how to log in.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("postfix-4-7-1", "postfix", "Relay access denied")
        .says(&["relay access denied"])
        .code(454, "4.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-amazonses-21.eml", "")
        .means(t(
            "Nobody has logged in, and the recipient's mailbox is not on this server. With `554 5.7.1` instead of `454` the answer is final.",
            "किसी ने login नहीं किया, और पाने वाले का mailbox इस server पर नहीं है। `454` की जगह `554 5.7.1` हो, तो यह जवाब अंतिम है।",
        ))
        .fix(t(
            "Log in, on port 587 or 465. If the server is meant to receive for this domain, its administrator must add the domain to the configuration.",
            "login करके port 587 या 465 पर भेजिए। इस domain की mail यहीं आनी हो, तो administrator को यह domain, server की configuration में जोड़ना होगा।",
        )),
    known("postfix-5-7-1", "postfix", "Sender address rejected: not owned by user …")
        .says(&["sender address rejected not owned by user"])
        .code(553, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed"], Actor::User)
        .means(t(
            "Somebody is logged in, but the sender address of the envelope (`MAIL FROM`) does not belong to that login.",
            "login तो हो गया, पर लिफ़ाफ़े पर लिखा भेजने वाले का पता (`MAIL FROM`) उस login का नहीं है।",
        ))
        .fix(t(
            "Send with the address of the account. Administrators say in `smtpd_sender_login_maps` who may use which address.",
            "account के अपने पते से भेजिए। कौन किस पते से भेज सकता है, यह administrator `smtpd_sender_login_maps` में लिखता है।",
        )),
    known("postfix-5-7-1-b", "postfix", "Sender address rejected: not logged in")
        .says(&["sender address rejected not logged in"])
        .code(553, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["auth_required"], Actor::User)
        .source("home-assistant/core#154774", "")
        .means(t(
            "This sender address belongs to an account on the server, and nobody has logged in.",
            "भेजने वाले का यह पता server के एक account का है, और login किसी ने नहीं किया।",
        ))
        .fix(t(
            "Switch SMTP authentication on in your program, and give it the user name and password.",
            "अपने program में SMTP authentication चालू कीजिए, और उसे login नाम और password दीजिए।",
        )),
    known("postfix-4-1-8", "postfix", "Sender address rejected: Domain not found")
        .says(&["sender address rejected domain not found"])
        .code(450, "4.1.8")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed", "dns_failure"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "DNS does not know the domain of the sender address, such as `localhost` or a name in `.local`.",
            "भेजने वाले के पते का domain DNS में है ही नहीं, जैसे `localhost` या `.local` वाला कोई नाम।",
        ))
        .fix(t("Set a real address of yours as the sender.", "भेजने वाले की जगह अपना असली पता लिखिए।")),
    known("postfix-5-5-2", "postfix", "need fully-qualified address")
        .says(&["need fully qualified address"])
        .code(504, "5.5.2")
        .at(Stage::Rcpt)
        .causes(&["syntax_error", "sender_not_allowed"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "An address was given without its domain, the part after the @.",
            "एक पते में domain नहीं है, यानी @ और उसके बाद वाला हिस्सा।",
        ))
        .fix(t(
            "Write the address in full, as `name@domain`.",
            "पता पूरा लिखिए, `name@domain` की तरह।",
        )),
    known("postfix-5-5-2-b", "postfix", "Helo command rejected: need fully-qualified hostname")
        .says(&["helo command rejected need fully qualified hostname"])
        .code(504, "5.5.2")
        .at(Stage::Ehlo)
        .causes(&["wrong_host", "syntax_error"], Actor::Administrator)
        .means(t(
            "The name that the program gives in `EHLO` has no dot, so it is no full host name.",
            "program `EHLO` में जो नाम बताता है, उसमें dot नहीं है, इसलिए वह पूरा host name नहीं है।",
        ))
        .fix(t(
            "Set a full host name in the program. On the ports where users hand in mail (587 and 465) the server should not check this.",
            "program में पूरा host name लिखिए। जिन ports (587 और 465) पर users अपनी mail देते हैं, वहाँ server को यह जाँच नहीं करनी चाहिए।",
        )),
    known("postfix-4-7-25", "postfix", "Client host rejected: cannot find your reverse hostname")
        .says(&["client host rejected cannot find your hostname|reverse"])
        .code(450, "4.7.25")
        .at(Stage::Rcpt)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .means(t(
            "In DNS, the IP address of the sending server and its host name do not lead to each other.",
            "DNS में भेजने वाले server का IP address और उसका host name एक-दूसरे तक नहीं ले जाते।",
        ))
        .fix(t(
            "Let the PTR record of the address name the host, and the A record of that host lead back to the address.",
            "IP address के PTR record में host name लिखवाइए, और उस host के A record में वही IP address।",
        )),
    known("postfix-5-7-1-c", "postfix", "Service unavailable; Client host […] blocked using …")
        .says(&[
            "service unavailable client * * blocked using",
            "service unavailable client host * * blocked using",
        ])
        .code(554, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The IP address of the sending server is on the blocklist that the text names.",
            "भेजने वाले server का IP address उस blocklist में है जिसका नाम इस जवाब में लिखा है।",
        ))
        .fix(t(
            "Look the address up at that list, and follow its steps for removal.",
            "उस list की site पर अपना IP address खोजिए, और हटवाने के जो क़दम वहाँ लिखे हों, वे पूरे कीजिए।",
        )),
    known("postfix-5-7-8", "postfix", "Error: authentication failed: …")
        .says(&["error authentication failed"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "The login was refused. A word behind it such as `UGFzc3dvcmQ6` is base64 and only names the step of the login.",
            "login नहीं माना गया। पीछे `UGFzc3dvcmQ6` जैसा शब्द हो, तो वह base64 में login के एक क़दम का नाम भर है।",
        ))
        .fix(t(
            "Check user name and password. Administrators: look at the SASL service and its log.",
            "login नाम और password जाँचिए। आप administrator हों, तो SASL service और उसका log देखिए।",
        )),
    known("postfix-4-7-0", "postfix", "Temporary authentication failure: …")
        .says(&["temporary authentication failure"])
        .code(454, "4.7.0")
        .at(Stage::Auth)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .means(t(
            "The service that checks logins for Postfix (Dovecot or SASL) does not answer.",
            "Postfix के लिए login जाँचने वाली service (Dovecot या SASL) जवाब नहीं दे रही।",
        ))
        .fix(t(
            "The administrator must look into the log of that service.",
            "administrator को उस service का log देखना होगा।",
        )),
    known("postfix-5-5-1", "postfix", "Error: authentication not enabled")
        .says(&["error authentication not enabled"])
        .code(503, "5.5.1")
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported", "tls_required", "wrong_host"], Actor::User)
        .means(t(
            "The server takes no login on this port, or none before TLS.",
            "server इस port पर login नहीं लेता, या TLS से पहले नहीं लेता।",
        ))
        .fix(t(
            "Use port 587 with STARTTLS, or port 465.",
            "port 587 STARTTLS के साथ रखिए, या port 465।",
        )),
    known("postfix-5-7-0", "postfix", "Must issue a STARTTLS command first")
        .says(&["must issue a starttls command first"])
        .code(530, "5.7.0")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::User)
        .source("adamcooke/staytus#146", "")
        .means(t("The server demands TLS before it goes on.", "आगे बढ़ने से पहले server TLS माँगता है।"))
        .fix(t("Switch STARTTLS on in your program.", "अपने program में STARTTLS चालू कीजिए।")),
    known("postfix-5-7-1-e", "postfix", "<…>: Recipient address rejected: Access denied")
        .says(&["recipient address rejected access denied"])
        .code(554, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("RainLoop/rainloop-webmail#2018", "")
        .means(t(
            "This port is only for users who have logged in, or for recipients on this server.",
            "यह port केवल उनके लिए है जिन्होंने login किया हो, या जब पाने वाले का mailbox इसी server पर हो।",
        ))
        .fix(t(
            "Log in before you send. Administrators: check the recipient restrictions of the port.",
            "भेजने से पहले login कीजिए। आप administrator हों, तो इस port के recipient restrictions जाँचिए।",
        )),
    known("postfix-5-7-1-f", "postfix", "<…>: Sender address rejected: Access denied")
        .says(&["sender address rejected access denied"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed", "blocklisted"], Actor::Administrator)
        .means(t(
            "The sender's address or domain is on an access list that the receiving server keeps itself.",
            "भेजने वाले का पता या domain उस access list में है जो mail लेने वाला server ख़ुद रखता है।",
        ))
        .fix(t(
            "Ask the administrator of the receiving server.",
            "mail लेने वाले server के administrator से पूछिए।",
        )),
];
