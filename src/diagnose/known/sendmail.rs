//! What the mail server Sendmail says.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("sendmail-5-7-1", "sendmail", "5.7.1 Relaying denied")
        .says(&["relaying denied"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The program is not logged in, and the recipient is not one of this server's own.",
            "program ने login नहीं किया है, और पाने वाला इस server का अपना नहीं है।",
        ))
        .fix(t(
            "Switch authentication on in the program and send over port 587 or 465.",
            "program में authentication चालू कीजिए और port 587 या 465 से भेजिए।",
        )),
    known("sendmail-5-7-1-b", "sendmail", "Relaying denied. IP name lookup failed")
        .says(&["ip name lookup failed"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "reverse_dns_missing"], Actor::User)
        .source("nodemailer/nodemailer#190", "")
        .means(t(
            "Nobody logged in, the recipient is not local, and the IP address that sends has no reverse DNS.",
            "login नहीं हुआ, पाने वाला इस server का नहीं है, और भेजने वाले IP address का reverse DNS भी नहीं है।",
        ))
        .fix(t(
            "Log in on the submission port. A server that sends on its own needs a PTR record.",
            "submission port पर login कीजिए। ख़ुद भेजने वाले server को PTR record चाहिए।",
        )),
    known("sendmail-5-5-4", "sendmail", "Domain name required for sender address")
        .says(&["domain name required for sender address"])
        .code(553, "5.5.4")
        .at(Stage::Mail)
        .causes(&["syntax_error", "sender_not_allowed"], Actor::User)
        .means(t(
            "The sender's address stands there without a domain, only the part before the @.",
            "भेजने वाले के पते में domain नहीं है, केवल @ से पहले का हिस्सा है।",
        ))
        .fix(t(
            "Write the full address, `name@domain`, as sender.",
            "sender में पूरा पता लिखिए: `name@domain`।",
        )),
    known("sendmail-5-1-8", "sendmail", "Domain of sender address … does not exist")
        .says(&["domain of sender address * * does not exist"])
        .code(553, "5.1.8")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "dns_failure"], Actor::User)
        .means(t(
            "DNS does not know the domain of the sender's address.",
            "भेजने वाले के पते का domain DNS में नहीं मिलता।",
        ))
        .fix(t(
            "Send as a real address, with a domain that exists.",
            "असली पते से भेजिए, जिसका domain सचमुच हो।",
        )),
    known("sendmail-4-4-5", "sendmail", "Insufficient disk space; try again later")
        .says(&["insufficient disk space try again later"])
        .code(452, "4.4.5")
        .at(Stage::Mail)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-sendmail-39.eml", "")
        .means(t(
            "The disk of the server is full, so it takes no mail for now.",
            "server की disk भर गई है, इसलिए अभी वह mail नहीं ले रहा।",
        ))
        .fix(t(
            "The administrator of that server must free space; the message may be tried again later.",
            "उस server के administrator को जगह खाली करनी होगी; message बाद में फिर भेजा जा सकता है।",
        )),
    known("sendmail-5-4-6", "sendmail", "Too many hops")
        .says(&["too many hops"])
        .code(554, "5.4.6")
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-sendmail-20.eml", "")
        .means(t(
            "The message went round in a circle between servers until one gave up.",
            "message servers के बीच गोल-गोल घूमता रहा, और आख़िर एक server ने हार मान ली।",
        ))
        .fix(t(
            "Look for two forwardings that point to each other, and remove one.",
            "ऐसी दो forwardings ढूँढिए जो एक-दूसरे को भेजती हों, और एक हटा दीजिए।",
        )),
];
