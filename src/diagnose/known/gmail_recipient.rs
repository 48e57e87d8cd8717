//! What Gmail says of a recipient.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-4-7-0-f", "gmail", "TLS required for RCPT domain")
        .says(&["tls required for rcpt domain"])
        .code(421, "4.7.0")
        .at(Stage::Rcpt)
        .causes(&["tls_required"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The recipient's domain takes mail only over TLS.",
            "पाने वाले का domain mail केवल TLS से लेता है।",
        ))
        .fix(t("Turn TLS on in the sending server.", "भेजने वाले server में TLS चालू कीजिए।")),
    known("gmail-5-1-2", "gmail", "is not a valid RFC-5321 address")
        .says(&["is not a valid rfc 5321 address"])
        .code(553, "5.1.2")
        .at(Stage::Rcpt)
        .causes(&["syntax_error"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "An address is malformed, the recipient's or the sender's, or two addresses were given as one.",
            "पाने वाले या भेजने वाले का पता ठीक से नहीं लिखा है, या दो पते मिलाकर एक की तरह दे दिए गए हैं।",
        ))
        .fix(t(
            "Correct the address, and give each recipient a `RCPT` of its own.",
            "पता ठीक कीजिए, और हर पाने वाले के लिए अलग `RCPT` भेजिए।",
        )),
    known("gmail-5-1-2-b", "gmail", "We weren't able to find the recipient domain")
        .says(&["we weren t able to find the recipient domain"])
        .code(553, "5.1.2")
        .at(Stage::Rcpt)
        .causes(&["dns_failure", "recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The domain written after the @ does not exist.",
            "@ के बाद लिखा हुआ domain मौजूद नहीं है।",
        ))
        .fix(t(
            "See whether the domain is spelt right.",
            "देखिए कि domain की spelling सही है या नहीं।",
        )),
    known("gmail-5-1-1", "gmail", "The email account that you tried to reach does not exist")
        .says(&["email account that you tried to reach does not exist"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Neither Gmail nor Google Workspace has this mailbox.",
            "ऐसा mailbox न Gmail में है, न Google Workspace में।",
        ))
        .fix(t(
            "Check the address, also for blanks and quotes in it.",
            "पता जाँचिए, और देखिए कि उसमें कोई blank या quote तो नहीं आ गया।",
        )),
    known("gmail-5-2-1", "gmail", "The email account that you tried to reach is disabled")
        .says(&["email account that you tried to reach is disabled"])
        .code(550, "5.2.1")
        .at(Stage::Rcpt)
        .causes(&["account_disabled_or_locked", "recipient_unknown"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's account has been switched off.",
            "पाने वाले का account बंद कर दिया गया है।",
        ))
        .fix(t(
            "Reach the person by another way than this address.",
            "इस पते की जगह किसी और तरीके से उनसे संपर्क कीजिए।",
        )),
    known("gmail-5-2-1-b", "gmail", "The email account that you tried to reach is inactive")
        .says(&["email account that you tried to reach is inactive"])
        .code(550, "5.2.1")
        .at(Stage::Rcpt)
        .causes(&["account_disabled_or_locked", "recipient_unknown"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Nobody has used this account for a long time.",
            "यह account लंबे समय से किसी ने इस्तेमाल नहीं किया।",
        ))
        .fix(t(
            "Write to the person somewhere else, or call.",
            "उस व्यक्ति को कहीं और लिखिए, या phone कीजिए।",
        )),
    known("gmail-4-2-1", "gmail", "receiving mail at a rate that prevents")
        .says(&["receiving mail at a rate that prevents"])
        .code(450, "4.2.1")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient gets so much mail at once that Gmail takes no more. With `550` instead of `450` it is refused for now.",
            "पाने वाले को एक साथ इतनी mail मिल रही है कि Gmail और नहीं लेता। `450` की जगह `550` हो, तो अभी के लिए मना है।",
        ))
        .fix(t("Wait, and send less to this address.", "रुकिए, और इस पते पर कम mail भेजिए।")),
    known("gmail-4-2-1-b", "gmail", "receiving mail too quickly")
        .says(&["receiving mail too quickly"])
        .code(450, "4.2.1")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "This is the short wording for a recipient who gets too much mail at once.",
            "यह छोटा वाक्य तब आता है जब पाने वाले को एक साथ बहुत ज़्यादा mail मिल रही हो।",
        ))
        .fix(t(
            "Give it time, and write to this recipient less often.",
            "थोड़ा समय दीजिए, और इस पाने वाले को कम बार लिखिए।",
        )),
    known("gmail-4-2-2", "gmail", "p=OverQuotaTemp")
        .says(&["p overquotatemp"])
        .code(452, "4.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's storage is full. The sending server tries again for some days.",
            "पाने वाले का storage भर गया है। भेजने वाला server कुछ दिनों तक फिर कोशिश करता रहेगा।",
        ))
        .fix(t(
            "The recipient must free space in Gmail, Drive or Photos.",
            "पाने वाले को Gmail, Drive या Photos में जगह ख़ाली करनी होगी।",
        )),
    known("gmail-5-2-2", "gmail", "p=OverQuotaPerm")
        .says(&["p overquotaperm"])
        .code(552, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's storage has been full for a long time.",
            "पाने वाले का storage बहुत समय से भरा हुआ है।",
        ))
        .fix(t(
            "The recipient must first clear out some of it.",
            "पहले पाने वाले को उसमें से कुछ हटाना होगा।",
        )),
    known("gmail-4-2-2-b", "gmail", "inbox is out of storage space")
        .says(&["inbox is out of storage space"])
        .code(452, "4.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "This is Gmail's newer wording for a full mailbox.",
            "भरे हुए mailbox के लिए यह Gmail का नया वाक्य है।",
        ))
        .fix(t(
            "Only the recipient can mend this, by making room.",
            "इसे केवल पाने वाला ही ठीक कर सकता है, जगह बनाकर।",
        )),
    known("gmail-4-5-3", "gmail", "Your message has too many recipients")
        .says(&["your message has too many recipients"])
        .code(452, "4.5.3")
        .at(Stage::Rcpt)
        .causes(&["too_many_recipients"], Actor::User)
        .source("woowacourse-teams/2025-ah-madda#741", "2025-09")
        .means(t(
            "The message has more than the 100 recipients that Gmail takes by SMTP.",
            "SMTP से Gmail एक message में 100 पाने वाले तक लेता है, और यहाँ उससे ज़्यादा हैं।",
        ))
        .fix(t(
            "Send it in portions, or use a mailing service.",
            "हिस्सों में बाँटकर भेजिए, या mailing service से भेजिए।",
        )),
    known("gmail-5-5-3", "gmail", "Too many recipients for this sender")
        .says(&["too many recipients for this sender"])
        .code(550, "5.5.3")
        .at(Stage::Rcpt)
        .causes(&["too_many_recipients"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The number of recipients is over the limit for this sender.",
            "पाने वालों की गिनती इस भेजने वाले की सीमा से ज़्यादा है।",
        ))
        .fix(t("Send to fewer recipients at a time.", "एक बार में कम लोगों को भेजिए।")),
    known("gmail-4-3-0", "gmail", "Multiple destination domains per transaction is unsupported")
        .says(&["multiple destination domains per transaction is unsupported"])
        .code(451, "4.3.0")
        .at(Stage::Rcpt)
        .causes(&["rate_limited", "too_many_recipients"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "One transaction had recipients of different domains, and Gmail's MX takes only one domain at a time.",
            "एक ही transaction में अलग-अलग domains के पाने वाले थे, और Gmail का MX एक बार में एक ही domain लेता है।",
        ))
        .fix(t(
            "Give each domain a transaction of its own. Queues retry by themselves.",
            "हर domain के लिए अलग transaction कीजिए। queue अपने आप फिर कोशिश करती है।",
        )),
    known("gmail-5-4-5-b", "gmail", "Daily SMTP relay … limit exceeded")
        .says(&["daily smtp relay * limit exceeded"])
        .code(550, "5.4.5")
        .at(Stage::Rcpt)
        .causes(&["sending_quota_exceeded"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The relay of Google Workspace has reached its limit for the day.",
            "Google Workspace के relay की दिन भर की सीमा पूरी हो गई है।",
        ))
        .fix(t(
            "Spread the mail over time, or buy more users.",
            "mail को समय में फैलाकर भेजिए, या और users ख़रीदिए।",
        )),
    known("gmail-5-7-0-d", "gmail", "Mail relay denied")
        .says(&["mail relay denied"])
        .code(550, "5.7.0")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "`smtp-relay.gmail.com` does not know the IP address or the domain that sends.",
            "`smtp-relay.gmail.com` भेजने वाले के IP address या domain को नहीं जानता।",
        ))
        .fix(t(
            "In the Admin console open the SMTP relay service, and add the sending IP address or switch SMTP authentication on.",
            "Admin console में SMTP relay service खोलिए, और भेजने वाला IP address जोड़िए या SMTP authentication चालू कीजिए।",
        )),
    known("gmail-5-7-1", "gmail", "Invalid credentials for relay")
        .says(&["invalid credentials for relay"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The relay knows the IP address, but not the domain of the sender.",
            "relay IP address को तो जानता है, पर भेजने वाले के domain को नहीं।",
        ))
        .fix(t(
            "Log in with SMTP authentication, or name one of your own domains in `EHLO`.",
            "SMTP authentication से login कीजिए, या `EHLO` में अपना कोई domain बताइए।",
        )),
];
