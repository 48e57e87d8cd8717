//! What the servers of QQ Mail say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("qq-535", "qq", "Please using authorized code to login")
        .says(&["please using authorized code to login"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .means(t(
            "The program logged in with the QQ password; mail programs need an authorization code.",
            "program ने QQ वाले password से login किया; mail programs को authorization code चाहिए।",
        ))
        .fix(t(
            "In QQ Mail's settings, under Account, switch SMTP on and make an authorization code. Use it as the password.",
            "QQ Mail की settings में Account के नीचे SMTP चालू कीजिए और authorization code बनाइए। password की जगह वही डालिए।",
        )),
    known("qq-535-b", "qq", "service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256")
        .says(&[
            "cgi bin help subtype 1 id 28 no 1001256",
            "cgi bin help subtype 1 no 1001256 id 28",
        ])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("DesertsP/Valine-Admin#86", "")
        .means(t(
            "The QQ password was used instead of an authorization code. The link tells it; the Chinese text around it often arrives garbled.",
            "authorization code की जगह QQ वाला password दिया गया। यह link से पता चलता है; साथ का चीनी text अक्सर बिगड़ा हुआ दिखता है।",
        ))
        .fix(t(
            "Switch SMTP on in QQ Mail's account settings, make a code there and enter it where the program asks for a password.",
            "QQ Mail की account settings में SMTP चालू कीजिए, वहीं code बनाइए और program जहाँ password माँगे, वहाँ डालिए।",
        )),
    known("qq-535-c", "qq", "Login Fail. Please enter your authorization code")
        .says(&["please enter your authorization code"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .source("louislam/uptime-kuma#3434", "")
        .means(t(
            "The authorization code is missing or wrong, or a change of the password has revoked it.",
            "authorization code नहीं दिया गया या ग़लत है, या password बदलने से रद्द हो गया है।",
        ))
        .fix(t(
            "Make a new code in QQ Mail and enter it in the program.",
            "QQ Mail में नया code बनाइए और program में डालिए।",
        )),
    known("qq-535-d", "qq", "Login Fail. Account is abnormal, service is not open, password is incorrect, login frequency limited")
        .says(&["account is abnormal service is not open"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(
            &["app_password_required", "imap_or_pop_disabled", "wrong_credentials", "rate_limited"],
            Actor::User,
        )
        .means(t(
            "QQ names four causes at once: a problem with the account, SMTP or IMAP off, a wrong code, or too many logins.",
            "QQ एक साथ चार कारण बताता है: account में दिक्कत, SMTP या IMAP बंद, ग़लत code, या बहुत सारे logins।",
        ))
        .fix(t(
            "Switch the service on, make a new authorization code, and wait a while before the next try.",
            "service चालू कीजिए, नया authorization code बनाइए, और अगली कोशिश से पहले कुछ देर रुकिए।",
        )),
    known("qq-501", "qq", "mail from address must be same as authorization user")
        .says(&["mail from address must be same as authorization user"])
        .code(501, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("nodeSolidServer/node-solid-server#1281", "")
        .means(t(
            "The sender's address is not the one that logged in.",
            "भेजने वाले का पता वह नहीं है जिससे login हुआ।",
        ))
        .fix(t(
            "Set From to the QQ address you log in with.",
            "From में वही QQ पता रखिए जिससे आप login करते हैं।",
        )),
    known("qq-503", "qq", "Error: need EHLO and AUTH first")
        .says(&["need ehlo and auth first"])
        .code(503, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "The program named a sender before it had logged in.",
            "program ने login करने से पहले ही sender बता दिया।",
        ))
        .fix(t(
            "Switch SMTP authentication on in the program and fill in user name and authorization code.",
            "program में SMTP authentication चालू कीजिए और user name और authorization code भरिए।",
        )),
    known("qq-530", "qq", "Must issue a STARTTLS command first")
        .says(&["must issue a starttls command first"])
        .code(530, "")
        .at(Stage::Auth)
        .causes(&["tls_required"], Actor::User)
        .means(t(
            "The program wanted to log in while the connection to QQ was not encrypted.",
            "program ने login करना चाहा, पर QQ तक का connection encrypted नहीं था।",
        ))
        .fix(t(
            "Use port 465 with TLS, or port 587 with STARTTLS.",
            "port 465 के साथ TLS, या port 587 के साथ STARTTLS लगाइए।",
        )),
    known("qq-550", "qq", "Connection frequency limited")
        .says(&["ip|domain|sender|connection frequency limited"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Too much mail came from this IP address, domain or sender.",
            "इस IP address, domain या sender से बहुत ज़्यादा mail आई।",
        ))
        .fix(t(
            "Send to QQ more slowly and over a longer time. Look whether a form or an account is abused.",
            "QQ को धीरे और ज़्यादा समय में बाँटकर भेजिए। देखिए कि किसी form या account का ग़लत इस्तेमाल तो नहीं हो रहा।",
        )),
    known("qq-550-b", "qq", "Mailbox unavailable or access deni")
        .says(&["mailbox unavailable or access deni~"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "QQ has no such mailbox, or the mailbox may not receive.",
            "QQ पर ऐसा mailbox नहीं है, या उसे mail पाने की अनुमति नहीं है।",
        ))
        .fix(t(
            "Look whether the address is typed correctly, or ask the recipient in another way.",
            "देखिए कि पता ठीक लिखा है या नहीं, या पाने वाले से किसी और तरह पूछ लीजिए।",
        )),
    known("qq-550-c", "qq", "Mail content denied")
        .says(&["mail content denied"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "QQ did not like the content of the message.",
            "QQ को message में लिखी बात ठीक नहीं लगी।",
        ))
        .fix(t(
            "Write the message in other words and send it again.",
            "message दूसरे शब्दों में लिखिए और फिर भेजिए।",
        )),
    known("qq-550-d", "qq", "Suspected spam")
        .says(&["suspected spam"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "blocklisted"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "To QQ, the sender or the sending IP address looks like a source of spam.",
            "QQ को sender या भेजने वाला IP address spam भेजने वाला लगता है।",
        ))
        .fix(t(
            "Wait before you send again, and check the reputation of both.",
            "फिर भेजने से पहले रुकिए, और दोनों की साख जाँचिए।",
        )),
    known("qq-550-e", "qq", "SPF check failed")
        .says(&["spf|dmarc check failed"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "By its SPF or DMARC record, the sender's domain does not allow this server.",
            "भेजने वाले का domain अपने SPF या DMARC record के अनुसार इस server को अनुमति नहीं देता।",
        ))
        .fix(t(
            "Correct the domain's SPF record and its DKIM signing.",
            "domain का SPF record और DKIM signing ठीक कीजिए।",
        )),
    known("qq-501-b", "qq", "Bad address syntax")
        .says(&["bad address syntax"])
        .code(501, "")
        .at(Stage::Rcpt)
        .causes(&["syntax_error"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's address is not written as an address must be.",
            "पाने वाले का पता उस रूप में नहीं लिखा जैसा पता होना चाहिए।",
        ))
        .fix(t("Correct the address and send again.", "पता ठीक कीजिए और फिर भेजिए।")),
    known("qq-552", "qq", "message too large")
        .says(&["message too large"])
        .code(552, "")
        .at(Stage::AfterData)
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The message is larger than QQ takes.",
            "message इतना बड़ा है कि QQ उसे नहीं लेता।",
        ))
        .fix(t(
            "Put the file elsewhere and send a link to it, or split the message.",
            "file कहीं और रखिए और उसका link भेजिए, या message को बाँट दीजिए।",
        )),
];
