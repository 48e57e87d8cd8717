//! What spam filters, block lists and firewalls in front of mail servers say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("mimecast-451", "mimecast", "Open relay not allowed")
        .says(&["open relay not allowed"])
        .code(451, "")
        .at(Stage::Rcpt)
        .causes(&["relay_denied"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The domain or the sender is not set up at Mimecast.",
            "यह domain या भेजने वाला Mimecast में लगाया नहीं गया है।",
        ))
        .fix(t("Correct the MX record or the connector.", "MX record या connector सुधारिए।")),
    known("mimecast-550", "mimecast", "Rejected by header based Anti-Spoofing policy")
        .says(&["rejected by header based anti spoofing policy"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(
            &["sender_not_allowed", "authentication_failed_spf_dkim_dmarc"],
            Actor::Administrator,
        )
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The mail comes from outside, but claims to come from the recipient's own domain.",
            "mail बाहर से आई है, पर ख़ुद को पाने वाले के ही domain की बताती है।",
        ))
        .fix(t(
            "The recipient's administrator must allow the service that sends it.",
            "पाने वाले के administrator को उस service की अनुमति देनी होगी जो यह mail भेजती है।",
        )),
    known("mimecast-550-b", "mimecast", "Administrative prohibition - envelope blocked")
        .says(&["envelope blocked"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["blocklisted", "sender_not_allowed"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "A block list of the recipient's own organisation stopped the mail.",
            "पाने वाले की संस्था की अपनी block list ने यह mail रोकी।",
        ))
        .fix(t("Ask the administrator of that organisation.", "उस संस्था के administrator से पूछिए।")),
    known("mimecast-554", "mimecast", "Email rejected due to security policies")
        .says(&["email rejected due to security policies"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "attachment_blocked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Mimecast scored the message as spam or a virus.",
            "Mimecast के हिसाब से यह message spam है या इसमें virus है।",
        ))
        .fix(t(
            "Change the text or the file, or ask the recipient.",
            "text या file बदलिए, या पाने वाले से पूछिए।",
        )),
    known("mimecast-535", "mimecast", "Incorrect authentication data")
        .says(&["incorrect authentication data"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("User name or password was refused.", "user name या password नहीं माना गया।"))
        .fix(t(
            "Check user name, password and host, and see whether an app password is needed.",
            "user name, password और host जाँचिए, और देखिए कि app password तो नहीं चाहिए।",
        )),
    known("proofpoint-5-7-1", "proofpoint", "blocked using prs.proofpoint.com")
        .says(&["blocked using prs proofpoint com"])
        .code(554, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Proofpoint refuses the sending IP address for its reputation.",
            "साख के कारण Proofpoint भेजने वाले IP address से mail नहीं लेता।",
        ))
        .fix(t("Ask at `ipcheck.proofpoint.com`.", "`ipcheck.proofpoint.com` पर पूछिए।")),
    known("proofpoint-4-1-1", "proofpoint", "Address verification in progress")
        .says(&["address verification in progress"])
        .code(421, "4.1.1")
        .at(Stage::Rcpt)
        .causes(&["greylisted", "server_temporary_failure"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("Proofpoint is still checking the address.", "Proofpoint अभी पता जाँच रहा है।"))
        .fix(t("Let the queue try it once more.", "queue को एक बार और कोशिश करने दीजिए।")),
    known("barracuda-5-7-1", "barracuda", "Policy Rejection- Abuse. Go away")
        .says(&["policy rejection abuse"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("The recipient's filter blocks the mail.", "पाने वाले के filter ने mail रोक दी है।"))
        .fix(t(
            "Ask the administrator on the recipient's side.",
            "पाने वाले की तरफ़ के administrator से पूछिए।",
        )),
    known(
        "barracuda-554",
        "barracuda",
        "barracudanetworks.com/reputation, bbl.barracudacentral.com",
    )
    .says(&["barracudanetworks com reputation", "bbl barracudacentral com"])
    .code(554, "")
    .at(Stage::Mail)
    .causes(&["blocklisted"], Actor::Administrator)
    .means(t("The sender is on Barracuda's list.", "भेजने वाला Barracuda की सूची में है।"))
    .fix(t("Ask for removal at the page in the text.", "text में जो पन्ना है, वहाँ सूची से हटाने को कहिए।")),
    known("spamhaus-550", "spamhaus", "zen.spamhaus.org, www.spamhaus.org/query/…")
        .says(&["zen spamhaus org", "www spamhaus org query|sbl|lookup"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The IP address or the domain is on a Spamhaus list. PBL means that a home connection must use its provider's server.",
            "IP address या domain Spamhaus की किसी सूची में है। PBL का मतलब है कि घर के internet से mail provider के server से ही जानी चाहिए।",
        ))
        .fix(t(
            "Look the address or domain up at `check.spamhaus.org`, and send by submission with a login.",
            "`check.spamhaus.org` पर अपना address या domain देखिए, और mail submission से, login करके भेजिए।",
        )),
    known("cisco-220", "cisco", "XXXXXXXA, 220 ********…")
        .says(&["xxxxxxxa"])
        .code(220, "")
        .at(Stage::Ehlo)
        .causes(&["network_interception", "starttls_not_offered"], Actor::Administrator)
        .means(t(
            "A firewall (SMTP fixup) rewrites the conversation and hides STARTTLS and AUTH.",
            "बीच का firewall (SMTP fixup) बातचीत बदल देता है और STARTTLS और AUTH को छिपा देता है।",
        ))
        .fix(t(
            "Switch SMTP inspection off, or use port 465.",
            "SMTP inspection बंद कीजिए, या port 465 लीजिए।",
        )),
];
