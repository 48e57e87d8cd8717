//! What Proton, Fastmail, Purelymail and `ImprovMX` say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("proton-4-7-0", "proton", "Incorrect login credentials")
        .says(&["incorrect login credentials"])
        .code(454, "4.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "Proton wants the password of Proton Mail Bridge here, or an SMTP token.",
            "यहाँ Proton को Proton Mail Bridge का अपना password चाहिए, या SMTP token।",
        ))
        .fix(t(
            "Copy user name and password from Bridge, or make an SMTP token.",
            "login नाम और password Bridge से copy कीजिए, या SMTP token बनाइए।",
        )),
    known("proton-5-7-1", "proton", "Rejected by spam filter")
        .says(&["rejected by spam filter"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Proton took the content for spam and refused it.",
            "Proton को message spam लगा, और उसने लेने से मना कर दिया।",
        ))
        .fix(t(
            "Change the text, and check the sender's reputation.",
            "text बदलिए, और भेजने वाले की साख (reputation) जाँचिए।",
        )),
    known("fastmail-5-7-0", "fastmail", "Incorrect username or password")
        .says(&["incorrect username or password"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "From programs Fastmail takes only app passwords.",
            "programs से Fastmail केवल app password लेता है।",
        ))
        .fix(t(
            "Make a new app password under **Settings → Privacy and security**.",
            "**Settings → Privacy and security** में नया app password बनाइए।",
        )),
    known("purelymail-fetch", "purelymail", "please create an app password")
        .says(&["please create an app password"])
        .at(Stage::Fetch)
        .causes(&["app_password_required"], Actor::User)
        .source("Purelymail/purelymail-issues#337", "2025-10")
        .means(t(
            "Purelymail refused the login with this password.",
            "Purelymail ने इस password से login नहीं करने दिया।",
        ))
        .fix(t(
            "Make an app password, and give it to the program.",
            "app password बनाइए और program में वही लिखिए।",
        )),
    known("improvmx-5-7-1", "improvmx", "Loop detected: Email is sent and forwarded …")
        .says(&["loop detected email is sent and forwarded"])
        .code(551, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The forwarding leads back to where the mail came from.",
            "forwarding mail को वापस वहीं भेज रही है जहाँ से वह आई थी।",
        ))
        .fix(t("Change the target of the forwarding.", "forwarding का पता बदलिए।")),
];
