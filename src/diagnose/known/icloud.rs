//! What Apple's servers say for iCloud Mail.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("icloud-5-7-8", "icloud", "5.7.8 Error: authentication failed")
        .says(&["error authentication failed"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "Apple takes only app-specific passwords from mail programs. Many Postfix servers use the same words for any refused login.",
            "mail programs से Apple केवल app-specific password मानता है। बहुत से Postfix servers भी login न मानने पर यही शब्द कहते हैं।",
        ))
        .fix(t(
            "Make an app-specific password at account.apple.com, under Sign-In and Security. The user name is the full iCloud address.",
            "account.apple.com पर Sign-In and Security में app-specific password बनाइए। user name में पूरा iCloud पता लिखिए।",
        )),
    known("icloud-fetch", "icloud", "[AUTHENTICATIONFAILED] Authentication failed")
        .says(&["authenticationfailed authentication failed"])
        .at(Stage::Fetch)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "The IMAP login was refused: Apple wants an app-specific password. The mail server Dovecot uses the same words.",
            "IMAP login नहीं माना गया: Apple को app-specific password चाहिए। mail server Dovecot भी यही शब्द कहता है।",
        ))
        .fix(t(
            "Make an app-specific password. As user name try the part before the @, or the full address.",
            "app-specific password बनाइए। user name में @ से पहले का हिस्सा या पूरा पता आज़माइए।",
        )),
    known("icloud-5-2-2", "icloud", "user is over quota")
        .says(&["user is over quota", "user is overquota"])
        .code(552, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's iCloud storage is used up.",
            "पाने वाले का iCloud storage भर चुका है।",
        ))
        .fix(t(
            "The recipient must free iCloud space before mail arrives again.",
            "पाने वाले को iCloud में जगह खाली करनी होगी, तभी mail फिर पहुँचेगी।",
        )),
    known("icloud-5-1-1", "icloud", "unknown or illegal alias")
        .says(&["unknown or illegal alias"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("At iCloud there is no such address.", "iCloud पर ऐसा कोई पता नहीं है।"))
        .fix(t(
            "Check how the recipient's address is written, or ask the recipient another way.",
            "देखिए कि पाने वाले का पता ठीक लिखा है या नहीं, या उनसे किसी और तरह पूछिए।",
        )),
    known("icloud-5-1-1-b", "icloud", "inactive email address")
        .says(&["inactive email address"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("At iCloud this address is not in use.", "iCloud पर यह पता इस्तेमाल में नहीं है।"))
        .fix(t(
            "Look whether you have the right address, or ask the recipient for one that works.",
            "देखिए कि आपके पास सही पता है या नहीं, या पाने वाले से चालू पता माँगिए।",
        )),
    known("icloud-5-1-6", "icloud", "recipient no longer on server")
        .says(&["recipient no longer on server"])
        .code(550, "5.1.6")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The mailbox was at iCloud once and is gone now.",
            "यह mailbox पहले iCloud पर था, अब नहीं है।",
        ))
        .fix(t("Ask the recipient for a new address.", "पाने वाले से नया पता माँगिए।")),
    known("icloud-5-7-1", "icloud", "[CS01]")
        .says(&["cs01"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Apple's own rules refused the message, for its content or for the sender's reputation.",
            "Apple के अपने नियमों ने message रोक दिया: उसमें लिखी बात या भेजने वाले की साख के कारण।",
        ))
        .fix(t(
            "Check the text, the links and the reputation of your server. Questions go to icloudadmin@apple.com.",
            "text, links और अपने server की साख जाँचिए। सवाल हो तो icloudadmin@apple.com को लिखिए।",
        )),
    known("icloud-5-7-1-b", "icloud", "[HME1]")
        .says(&["hme1"])
        .code(554, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The recipient uses Hide My Email, and neither SPF nor DKIM passed for your domain.",
            "पाने वाला Hide My Email इस्तेमाल करता है, और आपके domain के लिए न SPF pass हुआ, न DKIM।",
        ))
        .fix(t(
            "Register the sending domain with the mail relay of Sign in with Apple, and set up SPF and DKIM.",
            "भेजने वाले domain को Sign in with Apple के mail relay में register कीजिए, और SPF और DKIM लगाइए।",
        )),
    known("icloud-5-7-1-c", "icloud", "rejected due to listing in Spamhaus")
        .says(&["rejected due to listing in spamhaus"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The sending IP address stands on a list of Spamhaus, and Apple goes by it.",
            "भेजने वाला IP address Spamhaus की सूची में है, और Apple उस सूची को मानता है।",
        ))
        .fix(t(
            "Ask Spamhaus to take the address off its list.",
            "Spamhaus से कहिए कि वह इस IP address को अपनी सूची से हटा दे।",
        )),
    known("icloud-4-7-1", "icloud", "deferred due to excessive volume")
        .says(&["deferred due to excessive volume"])
        .code(421, "4.7.1")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "This iCloud recipient got too much mail from you in a short time.",
            "iCloud के इस पाने वाले को आपसे थोड़े समय में बहुत ज़्यादा mail मिली।",
        ))
        .fix(t(
            "Send more slowly to iCloud and spread the mail over time. See that nobody abuses a form or an account.",
            "धीरे भेजिए और mail को समय में बाँट दीजिए। देखिए कि किसी form या account का ग़लत इस्तेमाल तो नहीं हो रहा।",
        )),
    known("icloud-5-7-0", "icloud", "From address is not one of your addresses")
        .says(&["from address is not one of your addresses"])
        .code(550, "5.7.0")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .means(t(
            "Through iCloud you may send only as your own iCloud addresses and aliases.",
            "iCloud से आप केवल अपने iCloud पतों और aliases के नाम से भेज सकते हैं।",
        ))
        .fix(t(
            "Put an address of the account into From, or add your domain to iCloud.",
            "From में इसी account का कोई पता रखिए, या अपना domain iCloud में जोड़िए।",
        )),
];
