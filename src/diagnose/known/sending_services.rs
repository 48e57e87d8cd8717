//! What sending services say: Amazon SES, `SendGrid`, Mailgun, Brevo and SMTP2GO.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("ses-554", "ses", "Email address is not verified")
        .says(&["email address is not verified"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-postfix-77.eml", "")
        .means(t(
            "Amazon SES has not verified the sender in this region. In the sandbox, the recipient must be verified too.",
            "Amazon SES ने इस region में भेजने वाले को verify नहीं किया है। sandbox में पाने वाला भी verified होना चाहिए।",
        ))
        .fix(t(
            "Verify the address or the domain in the right region, and leave the sandbox.",
            "सही region में पता या domain verify कीजिए, और sandbox से बाहर आइए।",
        )),
    known("ses-454", "ses", "Throttling failure: Daily message quota exceeded")
        .says(&["throttling failure daily message quota exceeded"])
        .code(454, "")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .source("2amigos/yii2-usuario#527", "")
        .means(t(
            "The limit for the last 24 hours is used up.",
            "पिछले 24 घंटों की सीमा पूरी हो चुकी है।",
        ))
        .fix(t("Ask AWS for a higher limit.", "AWS से सीमा बढ़ाने को कहिए।")),
    known("ses-454-b", "ses", "Throttling failure: Maximum sending rate exceeded")
        .says(&["throttling failure maximum sending rate exceeded"])
        .code(454, "")
        .at(Stage::AfterData)
        .causes(&["rate_limited"], Actor::Programmer)
        .means(t(
            "Too many messages came in one second.",
            "एक ही second में बहुत ज़्यादा messages आ गए।",
        ))
        .fix(t(
            "Slow down, and let the program retry with growing waits.",
            "रफ़्तार घटाइए, और program हर बार पहले से ज़्यादा रुककर फिर कोशिश करे।",
        )),
    known("ses-535", "ses", "Authentication Credentials Invalid")
        .says(&["authentication credentials invalid"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "SES wants its own SMTP credentials: they are not the cloud's access keys, and they belong to one region.",
            "SES के SMTP credentials अलग होते हैं: वे cloud की access keys नहीं हैं, और एक ही region में चलते हैं।",
        ))
        .fix(t(
            "Make SMTP credentials in the SES console of that region.",
            "उसी region के SES console में SMTP credentials बनाइए।",
        )),
    known("ses-554-b", "ses", "Recipient count exceeds 50")
        .says(&["recipient count exceeds 50"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["too_many_recipients"], Actor::User)
        .source("woowacourse-teams/2025-ah-madda#741", "2025-09")
        .means(t("The message has more than 50 recipients.", "message के पाने वाले 50 से ज़्यादा हैं।"))
        .fix(t("Send it in portions.", "इसे थोड़े-थोड़े पाने वालों में बाँटकर भेजिए।")),
    known("ses-554-c", "ses", "is not authorized to perform `ses:SendRawEmail'")
        .says(&["is not authorized to perform ses sendrawemail"])
        .code(554, "")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "wrong_credentials"], Actor::Administrator)
        .means(t(
            "The IAM user may not send with this identity.",
            "IAM user को इस identity से mail भेजने की अनुमति नहीं है।",
        ))
        .fix(t("Extend the policy of that IAM user.", "उस IAM user की policy में यह अनुमति जोड़िए।")),
    known("ses-530", "ses", "530 Authentication required")
        .says(&["authentication required"])
        .code(530, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "Amazon SES heard no login before the sender was named.",
            "Amazon SES को भेजने वाले का नाम मिला, पर उससे पहले कोई login नहीं हुआ।",
        ))
        .fix(t(
            "In the program's settings for outgoing mail, switch authentication on and fill in user name and password.",
            "program में mail भेजने वाली settings में authentication चालू कीजिए, और user name और password भरिए।",
        )),
    known("sendgrid-550", "sendgrid", "Unauthenticated senders not allowed")
        .says(&["unauthenticated senders not allowed"])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "SendGrid was given mail without a login.",
            "SendGrid को बिना login के mail दी गई।",
        ))
        .fix(t(
            "Log in: the user name is the word `apikey`, the password is the API key.",
            "login कीजिए: user name में `apikey` शब्द ही लिखिए, और password में अपनी API key।",
        )),
    known(
        "sendgrid-550-b",
        "sendgrid",
        "The from address does not match a verified Sender Identity",
    )
    .says(&["from address does not match a verified sender identity"])
    .code(550, "")
    .at(Stage::AfterData)
    .causes(&["sender_not_allowed"], Actor::User)
    .means(t(
        "The `From` address is not a sender that SendGrid has verified.",
        "`From` का पता SendGrid में verified नहीं है।",
    ))
    .fix(t(
        "Verify this address or its domain at SendGrid.",
        "SendGrid में यह पता या उसका domain verify कीजिए।",
    )),
    known("sendgrid-451", "sendgrid", "Authentication failed: Maximum credits exceeded")
        .says(&["authentication failed maximum credits exceeded"])
        .code(451, "")
        .at(Stage::Auth)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .means(t(
            "All the messages of the plan are used up.",
            "plan में जितने messages थे, सब भेजे जा चुके हैं।",
        ))
        .fix(t("Upgrade the plan, or wait.", "बड़ा plan लीजिए, या रुकिए।")),
    known("sendgrid-535", "sendgrid", "Authentication failed: Bad username / password")
        .says(&["authentication failed bad username password"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "The login was not `apikey` with a key, or the key was deleted.",
            "login `apikey` और key से नहीं हुआ, या वह key हटाई जा चुकी है।",
        ))
        .fix(t(
            "Make a new key with the **Mail Send** permission.",
            "**Mail Send** की अनुमति के साथ नई key बनाइए।",
        )),
    known("sendgrid-451-b", "sendgrid", "Authentication failed: Could not authenticate")
        .says(&["authentication failed could not authenticate"])
        .code(451, "")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "server_temporary_failure"], Actor::User)
        .means(t(
            "The key is not valid, or SendGrid is reviewing the account.",
            "key मान्य नहीं है, या SendGrid इस account की जाँच कर रहा है।",
        ))
        .fix(t("Check the key and the account.", "key और account, दोनों देखिए।")),
    known(
        "mailgun-421",
        "mailgun",
        "Domain … is not allowed to send: Free accounts are for test purposes only",
    )
    .says(&["free accounts are for test purposes only"])
    .code(421, "")
    .at(Stage::Rcpt)
    .causes(&["sender_not_allowed"], Actor::User)
    .means(t(
        "Mailgun's sandbox sends only to authorised recipients.",
        "Mailgun का sandbox केवल उन्हीं को mail भेजता है जिन्हें आपने authorise किया हो।",
    ))
    .fix(t(
        "Add this recipient to the authorised ones, or add a domain.",
        "इस पाने वाले को authorise कीजिए, या कोई domain जोड़िए।",
    )),
    known(
        "mailgun-after-data",
        "mailgun",
        "Your account is on probation and domains are limited to … messages",
    )
    .says(&["account is on probation and domains are limited"])
    .at(Stage::AfterData)
    .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
    .source("pivorakmeetup/pivorak-web-app#647", "")
    .means(t(
        "The account is new and has an hourly limit.",
        "account नया है, और उस पर हर घंटे की सीमा लगी है।",
    ))
    .fix(t(
        "Wait, or ask Mailgun for a review.",
        "रुकिए, या Mailgun से account की समीक्षा के लिए कहिए।",
    )),
    known("brevo-5-7-0", "brevo", "5.7.0 Invalid login or password")
        .says(&["invalid login or password"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .source("marcpope/borgbackupserver#16", "")
        .means(t(
            "Brevo takes the SMTP login and the SMTP key, not the account's password or an API key.",
            "Brevo में SMTP login और SMTP key चलते हैं, account का password या API key नहीं।",
        ))
        .fix(t(
            "Copy the login and the key from **Settings**, **SMTP and API**.",
            "login और key **Settings**, **SMTP and API** से copy कीजिए।",
        )),
    known("brevo-5-7-1", "brevo", "Unauthorized IP address")
        .says(&["unauthorized ip address"])
        .code(525, "5.7.1")
        .at(Stage::Auth)
        .causes(&["sender_not_allowed", "relay_denied"], Actor::User)
        .means(t(
            "The key may be used only from the IP addresses that are listed.",
            "यह key केवल सूची में लिखे IP addresses से चलती है।",
        ))
        .fix(t(
            "Authorise the address in the security settings.",
            "security settings में इस address को authorise कीजिए।",
        )),
    known(
        "smtp2go-552",
        "smtp2go",
        "Your account has been suspended. Please contact us to reactivate",
    )
    .says(&["please contact us to reactivate"])
    .code(552, "")
    .at(Stage::AfterData)
    .causes(&["account_disabled_or_locked"], Actor::User)
    .means(t("SMTP2GO has stopped the account.", "SMTP2GO ने यह account रोक दिया है।"))
    .fix(t("Write to SMTP2GO's support.", "SMTP2GO के support को लिखिए।")),
];
