//! What Microsoft's servers say of a recipient.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-4-5-3", "outlook", "4.5.3 Too many recipients")
        .says(&["too many recipients"])
        .code(452, "4.5.3")
        .at(Stage::Rcpt)
        .causes(&["too_many_recipients"], Actor::User)
        .means(t(
            "The message goes to more recipients than the mailbox may use at once.",
            "message के पाने वाले उस सीमा से ज़्यादा हैं जो इस mailbox के एक message के लिए है।",
        ))
        .fix(t("Split the recipients among several messages.", "पाने वालों को कई messages में बाँटिए।")),
    known("outlook-5-7-64", "outlook", "TenantAttribution; Relay Access Denied")
        .says(&["tenantattribution relay access denied"])
        .code(550, "5.7.64")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "A connector did not recognise the sending server.",
            "connector ने भेजने वाले server को नहीं पहचाना।",
        ))
        .fix(t(
            "Correct the connector's address or certificate, or the sender's domain.",
            "connector में लिखा address या certificate सुधारिए, या भेजने वाले का domain।",
        )),
    known("outlook-5-4-1", "outlook", "5.4.1 … Recipient address rejected: Access denied")
        .says(&["recipient address rejected access denied"])
        .code(550, "5.4.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "mx_or_routing_problem"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Exchange Online knows no such recipient, or the domain is not set up for its mail flow.",
            "Exchange Online ऐसे किसी पाने वाले को नहीं जानता, या domain उसके mail flow में लगाया नहीं गया है।",
        ))
        .fix(t(
            "Check the address. Administrators look at directory-based edge blocking and at the accepted domains.",
            "पता जाँचिए। administrator directory-based edge blocking और accepted domains देखें।",
        )),
    known("outlook-5-4-1-b", "outlook", "All recipient addresses rejected")
        .says(&["all recipient addresses rejected"])
        .code(550, "5.4.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("None of the recipients exists.", "पाने वालों में से कोई भी मौजूद नहीं है।"))
        .fix(t("Check the address of each recipient.", "हर पाने वाले का पता जाँचिए।")),
    known("outlook-5-1-10", "outlook", "RESOLVER.ADR.RecipientNotFound")
        .says(&["resolver adr recipientnotfound"])
        .code(550, "5.1.10")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .means(t(
            "Exchange looked for this recipient and found none.",
            "Exchange ने इस पाने वाले को ढूँढा, पर कोई नहीं मिला।",
        ))
        .fix(t(
            "Check the address, and delete the old entry of the autocomplete list.",
            "पता जाँचिए, और autocomplete सूची से पुरानी entry हटाइए।",
        )),
    known("outlook-5-1-1", "outlook", "RESOLVER.ADR.ExRecipNotFound")
        .says(&["resolver adr exrecipnotfound"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "It is an old internal address, often from a stale autocomplete entry.",
            "यह पुराना अंदरूनी पता है, जो अक्सर autocomplete की पुरानी पड़ चुकी entry से आता है।",
        ))
        .fix(t("Type the address anew.", "पता नए सिरे से लिखिए।")),
    known("outlook-5-5-0", "outlook", "Requested action not taken: mailbox unavailable")
        .says(&["requested action not taken mailbox unavailable"])
        .code(550, "5.5.0")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Outlook.com has no such mailbox, or it is switched off.",
            "Outlook.com में ऐसा mailbox नहीं है, या उसे बंद कर दिया गया है।",
        ))
        .fix(t(
            "Look how the address is spelled, and ask its owner in some other way.",
            "देखिए कि पते में कोई अक्षर ग़लत तो नहीं, और जिनका पता है, उनसे किसी और तरह पूछिए।",
        )),
    known("outlook-5-2-2", "outlook", "mailbox full")
        .says(&["mailbox full"])
        .code(554, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-office365-12.eml", "")
        .means(t(
            "No storage is left in the recipient's mailbox.",
            "पाने वाले के mailbox में storage बची ही नहीं है।",
        ))
        .fix(t(
            "Only the recipient can make room in the mailbox.",
            "mailbox में जगह केवल पाने वाला ही बना सकता है।",
        )),
    known(
        "outlook-5-2-122",
        "outlook",
        "The recipient has exceeded their limit for the number of messages they can receive",
    )
    .says(&["exceeded their limit for the number of messages"])
    .code(554, "5.2.122")
    .at(Stage::Rcpt)
    .causes(&["rate_limited"], Actor::Recipient)
    .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
    .means(t(
        "The recipient gets too much mail in an hour.",
        "पाने वाले को एक घंटे में बहुत ज़्यादा mail मिल रही है।",
    ))
    .fix(t(
        "Wait some hours, for the limit resets by itself, and send less mail to this address.",
        "कुछ घंटे रुकिए, क्योंकि सीमा अपने आप फिर शुरू से गिनी जाती है, और इस पते पर कम mail भेजिए।",
    )),
    known("outlook-5-2-121", "outlook", "messages they can send to this recipient per hour")
        .says(&["messages they can send to this recipient per hour"])
        .code(554, "5.2.121")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "You have sent too much to this one recipient.",
            "आपने इस एक पाने वाले को बहुत ज़्यादा mail भेजी है।",
        ))
        .fix(t("Wait, and send this recipient less.", "रुकिए, और इस पाने वाले को कम mail भेजिए।")),
    known("outlook-5-1-3", "outlook", "5.1.3 Invalid address")
        .says(&["invalid address"])
        .code(501, "5.1.3")
        .at(Stage::Rcpt)
        .causes(&["syntax_error"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's address is not written correctly.",
            "पाने वाले का पता सही ढंग से नहीं लिखा है।",
        ))
        .fix(t(
            "Correct the way the recipient's address is written.",
            "पाने वाले का पता सही ढंग से लिखिए।",
        )),
];
