//! What Postfix and the filters beside it say of recipients, limits and the way onward.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("postfix-5-1-1", "postfix", "Recipient address rejected: User unknown in … table")
        .says(&[
            "recipient address rejected user unknown",
            "recipient address rejected undeliverable address",
            "user unknown in virtual|local|relay",
        ])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's server knows no mailbox with this address.",
            "पाने वाले का server इस पते का कोई mailbox नहीं जानता।",
        ))
        .fix(t(
            "Look for typing errors in the address, or ask the recipient some other way.",
            "देखिए कि पता लिखने में ग़लती तो नहीं हुई, या पाने वाले से किसी और तरीके से पूछिए।",
        )),
    known("postfix-5-3-4", "postfix", "Message size exceeds fixed limit")
        .says(&["message size exceeds fixed limit"])
        .code(552, "5.3.4")
        .at(Stage::Mail)
        .causes(&["message_too_large"], Actor::User)
        .source("nextcloud/mail#8295", "")
        .means(t(
            "The message is larger than the limit of this server, its `message_size_limit`.",
            "message इस server की सीमा, यानी `message_size_limit`, से बड़ा है।",
        ))
        .fix(t(
            "Send a link instead of the file. The administrator can also raise the limit.",
            "file की जगह उसका link भेजिए। administrator चाहे तो सीमा बढ़ा सकता है।",
        )),
    known("postfix-4-7-0-b", "postfix", "Error: too many connections from …")
        .says(&["error too many connections from"])
        .code(421, "4.7.0")
        .at(Stage::Greeting)
        .causes(&["too_many_connections"], Actor::Administrator)
        .means(t(
            "The server has a limit for connections from one client, and it is reached.",
            "एक client से कितने connections हों, इसकी server पर सीमा है, और वह पूरी हो चुकी है।",
        ))
        .fix(t("Open fewer connections at a time.", "एक समय में कम connections खोलिए।")),
    known("postfix-4-7-1-b", "postfix", "Error: too much mail from …")
        .says(&["error too much mail from"])
        .code(450, "4.7.1")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .means(t(
            "One client has sent more messages than the server's rate limit allows.",
            "एक ही client से, server की सीमा जितनी अनुमति देती है, उससे ज़्यादा messages आए।",
        ))
        .fix(t(
            "Send more slowly, spread over time. See also whether somebody abuses a form or an account.",
            "धीरे-धीरे, थोड़ा-थोड़ा करके भेजिए। यह भी देखिए कि कोई किसी form या account का ग़लत इस्तेमाल तो नहीं कर रहा।",
        )),
    known("postfix-4-2-0", "postfix", "Recipient address rejected: Greylisted …")
        .says(&["recipient address rejected greylisted"])
        .code(450, "4.2.0")
        .at(Stage::Rcpt)
        .causes(&["greylisted"], Actor::User)
        .source("schweikert/postgrey#107", "2025-02")
        .means(t(
            "This is greylisting: the server meets this sender for the first time and lets it wait. It must be tried again after some minutes.",
            "यह greylisting है: server इस भेजने वाले से पहली बार मिल रहा है और उसे इंतज़ार करवाता है। कुछ मिनट बाद फिर कोशिश करनी होगी।",
        ))
        .fix(t(
            "A mail server tries again by itself, so just wait. A program that does not must hand its mail to a mail server.",
            "mail server अपने आप फिर कोशिश करता है, इसलिए बस रुकिए। जो program ऐसा न करे, वह अपनी mail किसी mail server को दे।",
        )),
    known("postfix-4-7-1-c", "postfix", "Greylisting in action …")
        .says(&[
            "greylisting in action",
            "milter reject end of message from * * * try again later",
            "said try again later in reply",
        ])
        .code(451, "4.7.1")
        .at(Stage::Rcpt)
        .causes(&["greylisted", "server_temporary_failure"], Actor::User)
        .source("whyscream/postfix-grok-patterns#200", "")
        .means(t(
            "At a first contact, greylisting lets the sender wait some minutes; this is another wording for it. rspamd says only `Try again later`.",
            "पहली बार मिलने पर greylisting भेजने वाले को कुछ मिनट रुकवाती है, और यह उसका दूसरा वाक्य है। rspamd केवल `Try again later` कहता है।",
        ))
        .fix(t(
            "Mail servers repeat the attempt on their own. Programs that cannot must send through one.",
            "mail servers ख़ुद दोबारा भेजते हैं। जो programs ऐसा नहीं कर सकते, वे किसी mail server के ज़रिए भेजें।",
        )),
    known("postfix-5-4-6", "postfix", "mail for … loops back to myself")
        .says(&["loops back to myself"])
        .code(0, "5.4.6")
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("mailcow/mailcow#246", "")
        .means(t(
            "By its MX record the domain's mail belongs on this very server, but the server does not know the domain.",
            "MX record के हिसाब से domain की mail इसी server पर आनी है, पर यह server उस domain को जानता ही नहीं।",
        ))
        .fix(t(
            "Add the domain to the destinations of the server, or correct the MX record or the relay.",
            "domain को server के destinations में जोड़िए, या MX record या relay ठीक कीजिए।",
        )),
    known(
        "postfix-5-4-4",
        "postfix",
        "Host or domain name not found. Name service error for name=… type=MX",
    )
    .says(&[
        "name service error for name * type mx|a|aaaa",
        "name service error for name * * type mx|a|aaaa",
    ])
    .code(0, "5.4.4")
    .causes(&["dns_failure", "mx_or_routing_problem"], Actor::Administrator)
    .means(t(
        "DNS has no answer for the recipient's domain, or the server's own resolver is broken.",
        "पाने वाले के domain के बारे में DNS से जवाब नहीं मिला, या server का अपना resolver ख़राब है।",
    ))
    .fix(t(
        "Check the domain, then `resolv.conf` on the server, also inside a chroot or container.",
        "पहले domain जाँचिए, फिर server की `resolv.conf`, और chroot या container हो तो उसके अंदर वाली भी।",
    )),
    known("postfix-4-4-1", "postfix", "connect to …[…]:25: Connection timed out")
        .says(&["connect to * * * 25 connection timed out"])
        .code(0, "4.4.1")
        .at(Stage::Connect)
        .causes(&["port_blocked_or_timeout"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-yandex-03.eml", "")
        .means(t(
            "The network blocks outgoing connections to port 25.",
            "network port 25 पर बाहर जाने वाले connections रोक रहा है।",
        ))
        .fix(t(
            "Ask whoever runs the network to open port 25, or send through a relay on port 587 or 465.",
            "network चलाने वालों से port 25 खुलवाइए, या port 587 या 465 पर किसी relay से भेजिए।",
        )),
    known("postfix-5-7-1-d", "postfix", "clamav: virus found: …")
        .says(&["clamav|fprot|sophos|savapi|kaspersky|kaspersky_se|avast virus found"])
        .code(0, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked"], Actor::User)
        .source("rspamd/rspamd#2197", "2018-04")
        .means(t(
            "The virus scanner of the server refused the message.",
            "server के virus scanner ने message लेने से मना कर दिया।",
        ))
        .fix(t("Check the file before you send it again.", "file को जाँचिए, फिर दोबारा भेजिए।")),
];
