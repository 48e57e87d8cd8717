//! What Zoho Mail's servers say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("zoho-553", "zoho", "553 Relaying disallowed")
        .says(&["relaying disallowed"])
        .code(553, "")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed", "relay_denied"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The address in `From` or on the envelope is not the one that logged in, or its domain is not at Zoho.",
            "`From` का या लिफ़ाफ़े का पता वह नहीं है जिससे login हुआ, या उसका domain Zoho में नहीं है।",
        ))
        .fix(t(
            "Use the address you log in with; add aliases in Zoho's send-mail-as settings.",
            "जिस पते से login करते हैं, वही लिखिए; alias Zoho की send-mail-as settings में जोड़िए।",
        )),
    known("zoho-535", "zoho", "535 Authentication Failed")
        .says(&["authentication failed"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required", "wrong_host"], Actor::User)
        .means(t(
            "Zoho refused the login. Two-step login needs an app password, and the host must fit the data centre (`zoho.com`, `.eu`, `.in`) and the plan (`smtp` or `smtppro`).",
            "Zoho ने login नहीं माना। two-step login हो तो app password चाहिए, और host वही हो जो आपके data centre (`zoho.com`, `.eu`, `.in`) और plan (`smtp` या `smtppro`) का है।",
        ))
        .fix(t(
            "Make an app password, and choose the right host.",
            "app password बनाइए, और सही host चुनिए।",
        )),
    known("zoho-5-4-6", "zoho", "5.4.6 Unusual sending activity detected")
        .says(&["unusual sending activity detected"])
        .code(550, "5.4.6")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked", "sending_quota_exceeded"], Actor::User)
        .means(t(
            "Zoho has stopped the account's outgoing mail.",
            "Zoho ने इस account से mail भेजना रोक दिया है।",
        ))
        .fix(t(
            "Unblock the account at the page that the message names, change the password, and send less.",
            "message में बताए पन्ने पर रोक हटाइए, password बदलिए, और कम mail भेजिए।",
        )),
    known("zoho-5-7-1", "zoho", "detected by Zoho Mail")
        .says(&["detected by zoho mail"])
        .code(552, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("Zoho found a virus.", "Zoho को virus मिला।"))
        .fix(t("Check the file that you send.", "जो file भेज रहे हैं, उसे जाँचिए।")),
    known("zoho-5-2-3", "zoho", "MailPolicy violation Error delivering to mailboxes")
        .says(&["mailpolicy violation error delivering to mailboxes"])
        .code(554, "5.2.3")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "message_too_large"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "A policy on the recipient's side refused the message.",
            "पाने वाले की तरफ़ की किसी policy ने यह message मना कर दिया।",
        ))
        .fix(t(
            "Ask the recipient's administrator about it.",
            "इसके बारे में पाने वाले के administrator से पूछिए।",
        )),
    known("zoho-5-7-1-b", "zoho", "Email flagged as Spam")
        .says(&["email flagged as spam"])
        .code(554, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("Zoho refused the content as spam.", "Zoho ने message को spam मानकर मना कर दिया।"))
        .fix(t("Change the text, and set up SPF and DKIM.", "text बदलिए, और SPF और DKIM लगाइए।")),
    known("zoho-5-4-1", "zoho", "Mail rejected by destination domain")
        .says(&["mail rejected by destination domain"])
        .code(541, "5.4.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "blocklisted"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("The receiving domain refused the mail.", "पाने वाले के domain ने mail नहीं ली।"))
        .fix(t("Ask the recipient.", "पाने वाले से पूछिए।")),
    known("zoho-fetch", "zoho", "You are yet to enable IMAP")
        .says(&["you are yet to enable imap"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::User)
        .means(t(
            "IMAP is switched off; free plans may not have it.",
            "IMAP बंद है; मुफ़्त plan में हो सकता है कि वह हो ही नहीं।",
        ))
        .fix(t(
            "Enable IMAP in the Zoho Mail settings, under **Mail accounts**, **IMAP**.",
            "IMAP को Zoho Mail की settings में **Mail accounts**, **IMAP** के नीचे चालू कीजिए।",
        )),
];
