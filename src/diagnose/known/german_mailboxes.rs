//! What the servers of GMX, IONOS and T-Online say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmx-535", "gmx", "Authentication credentials invalid")
        .says(&["authentication credentials invalid"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(
            &["wrong_credentials", "imap_or_pop_disabled", "app_password_required"],
            Actor::User,
        )
        .means(t(
            "GMX, WEB.DE and mail.com say it for a wrong password, when mail programs are not allowed in, or when two-step login asks for an app password.",
            "GMX, WEB.DE और mail.com यह तब कहते हैं जब password ग़लत हो, mail programs को अनुमति न हो, या two-step login में app password चाहिए।",
        ))
        .fix(t(
            "In the settings, under POP3 and IMAP, allow access, and check the password. With two-step login, make an app password.",
            "settings में POP3 और IMAP के नीचे access की अनुमति दीजिए, और password जाँचिए। two-step login हो तो app password बनाइए।",
        )),
    known("gmx-554", "gmx", "Reject due to policy restrictions … c=hi")
        .says(&["reject due to policy restrictions * * c hi", "gmx|web|mail net|de|com * * c hi"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["syntax_error", "content_rejected_spam"], Actor::Programmer)
        .source("authelia/authelia#2571", "")
        .means(t(
            "The headers break the rules: Date, From or Message-ID is missing, stands twice, or is malformed.",
            "headers नियमों के अनुसार नहीं हैं: Date, From या Message-ID नहीं है, दो बार है, या ग़लत ढंग से लिखा है।",
        ))
        .fix(t(
            "Let a proper mail library write the headers.",
            "headers किसी अच्छी mail library से लिखवाइए।",
        )),
    known("gmx-554-b", "gmx", "Bad DNS PTR resource record")
        .says(&["bad dns ptr resource record", "gmx|web|mail net|de|com * * c rdns"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address has no good reverse DNS.",
            "भेजने वाले IP address का reverse DNS ठीक नहीं है।",
        ))
        .fix(t(
            "Have the owner of the network set a PTR record, and let the name in it lead back to the address.",
            "network के मालिक से PTR record लगवाइए, और उसमें लिखा नाम वापस उसी IP address पर पहुँचना चाहिए।",
        )),
    known("gmx-554-c", "gmx", "IP address is block listed")
        .says(&["ip address is block listed"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address stands on a blocklist, so GMX refuses it.",
            "भेजने वाला IP address किसी blocklist में है, इसलिए GMX उससे mail नहीं लेता।",
        ))
        .fix(t(
            "Look the address up at postmaster.gmx.net.",
            "postmaster.gmx.net पर यह IP address देखिए।",
        )),
    known("gmx-550", "gmx", "Reject due to SPF policy")
        .says(&["reject due to spf policy"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The SPF record of the sender's domain forbids this server to send for it.",
            "sender के domain का SPF record इस server को उसकी ओर से भेजने नहीं देता।",
        ))
        .fix(t(
            "Add the server to the SPF record of the envelope domain, or send through a server that is listed there.",
            "envelope वाले domain के SPF record में यह server जोड़िए, या उसमें लिखे किसी server से भेजिए।",
        )),
    known("gmx-550-b", "gmx", "Invalid DNS MX or A/AAAA resource record")
        .says(&["invalid dns mx or a aaaa resource record"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["dns_failure", "mx_or_routing_problem"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "By its DNS, the sender's domain cannot receive mail itself.",
            "DNS के अनुसार sender का domain ख़ुद mail नहीं पा सकता।",
        ))
        .fix(t("Correct the MX record of that domain.", "उस domain का MX record ठीक कीजिए।")),
    known("gmx-550-c", "gmx", "Sender address is not allowed")
        .says(&["sender address is not allowed"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .means(t(
            "The address in From does not belong to this account.",
            "From वाला पता इस account का नहीं है।",
        ))
        .fix(t(
            "Use an address of your own. An alias must be added to the account first.",
            "अपना ही पता रखिए। alias हो तो पहले उसे account में जोड़िए।",
        )),
    known("gmx-552", "gmx", "exceeded storage allocation")
        .says(&["exceeded storage allocation"])
        .code(552, "")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full", "message_too_large"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's mailbox is full, or the message is too big for it.",
            "पाने वाले का mailbox भर गया है, या message उसके लिए बहुत बड़ा है।",
        ))
        .fix(t("The recipient must free space first.", "पहले पाने वाले को जगह खाली करनी होगी।")),
    known("gmx-421", "gmx", "Service not available … gmx … Too many connections")
        .says(&[
            "service not available * gmx|web|kundenserver * too many connections",
            "gmx|web|kundenserver|nemesis * * service not available * too many connections",
        ])
        .code(421, "")
        .at(Stage::Greeting)
        .causes(&["too_many_connections"], Actor::Administrator)
        .means(t(
            "Too many connections to the server are open at the same time.",
            "server से एक साथ बहुत सारे connections खुले हैं।",
        ))
        .fix(t(
            "Let your server open fewer connections at once.",
            "अपने server में एक साथ खुलने वाले connections कम कीजिए।",
        )),
    known("ionos-550", "ionos", "Sender address is not allowed.")
        .says(&["sender address is not allowed"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .means(t(
            "At IONOS, the From address must belong to the mailbox that sends, and this one does not.",
            "IONOS में From वाला पता उसी mailbox का होना चाहिए जो भेज रहा है, और यह उसका नहीं है।",
        ))
        .fix(t(
            "Put the mailbox's own address into From.",
            "From में इसी mailbox का अपना पता रखिए।",
        )),
    known("ionos-bounce", "ionos", "Mail size limit exceeded. For explanation visit")
        .says(&["mail size limit exceeded"])
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-einsundeins-02.eml", "")
        .means(t(
            "The message is larger than this server of IONOS takes.",
            "message इतना बड़ा है कि IONOS का यह server उसे नहीं लेता।",
        ))
        .fix(t(
            "Upload the file somewhere and send a link, or send it in parts.",
            "file कहीं upload कीजिए और link भेजिए, या उसे टुकड़ों में भेजिए।",
        )),
    known("t-online-554", "t-online", "IP=… … contact tobr@rx.t-online.de")
        .says(&["tobr|toda rx t online de"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["blocklisted", "reverse_dns_missing"], Actor::Administrator)
        .source("chatmail/filtermail#140", "")
        .means(t(
            "Deutsche Telekom does not know this server, or takes its address for a dial-up line.",
            "Deutsche Telekom इस server को नहीं जानता, या उसके IP address को dial-up line समझता है।",
        ))
        .fix(t(
            "Write to the address in the text and give host name and imprint. Send through a relay meanwhile.",
            "text में दिए पते पर लिखिए और host name और imprint, यानी server चलाने वाले का परिचय, बताइए। तब तक किसी relay से भेजिए।",
        )),
];
