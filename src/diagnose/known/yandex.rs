//! What the servers of Yandex, Mail.ru and Rambler say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("yandex-5-7-8", "yandex", "This user does not have access rights to this service")
        .says(&["does not have access rights to this service"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["imap_or_pop_disabled", "app_password_required"], Actor::User)
        .means(t(
            "The account does not let mail programs in.",
            "इस account में mail programs को अनुमति नहीं है।",
        ))
        .fix(t(
            "In the mail settings, under Email clients, allow IMAP and app passwords; then make an app password.",
            "mail की settings में Email clients के नीचे IMAP और app passwords की अनुमति दीजिए; फिर app password बनाइए।",
        )),
    known("yandex-5-7-8-b", "yandex", "Error: authentication failed: Invalid user or password")
        .says(&["error authentication failed invalid user or password"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "Yandex refused the login; it does not take the ordinary password from mail programs.",
            "Yandex ने login नहीं माना; mail programs से वह रोज़ वाला password नहीं लेता।",
        ))
        .fix(t(
            "Make an app password in Yandex ID, and allow mail programs in the settings of Yandex Mail.",
            "Yandex ID में app password बनाइए, और Yandex Mail की settings में mail programs को अनुमति दीजिए।",
        )),
    known("yandex-5-7-8-c", "yandex", "Application password is REQUIRED")
        .says(&["application password is required"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("lmanukyan/print-designer#5", "")
        .means(t(
            "Mail.ru and Yandex say this when a program uses the ordinary password.",
            "program रोज़ वाला password दे, तो Mail.ru और Yandex यही कहते हैं।",
        ))
        .fix(t(
            "Make an app password in the account and enter it in the program.",
            "account में app password बनाइए और program में वही डालिए।",
        )),
    known("yandex-5-7-1", "yandex", "Sender address rejected: not owned by auth user")
        .says(&["sender address rejected not owned by auth user"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("odoo/odoo#13479", "")
        .means(t(
            "The address in `MAIL FROM` is not one of the account that logged in.",
            "`MAIL FROM` वाला पता उस account का नहीं है जिससे login किया गया।",
        ))
        .fix(t(
            "Set both From and the envelope sender to the address you log in with.",
            "From और envelope sender, दोनों में वही पता रखिए जिससे आप login करते हैं।",
        )),
    known("yandex-5-7-7", "yandex", "Email sending without SMTP authentication or unencrypted")
        .says(&["email sending without smtp authentication or unencrypted"])
        .code(530, "5.7.7")
        .at(Stage::Mail)
        .causes(&["auth_required", "tls_required"], Actor::User)
        .means(t(
            "The program sent without logging in, or without encryption.",
            "program ने login या encryption के बिना भेजा।",
        ))
        .fix(t(
            "Use port 465 with TLS, and switch the login for outgoing mail on.",
            "port 465 और TLS लगाइए, और बाहर जाने वाली mail के लिए login चालू कीजिए।",
        )),
    known("yandex-fetch", "yandex", "LOGIN Invalid credentials or IMAP is disabled")
        .says(&["login invalid credentials or imap is disabled"])
        .at(Stage::Fetch)
        .causes(
            &["imap_or_pop_disabled", "app_password_required", "wrong_credentials"],
            Actor::User,
        )
        .source("Foundry376/Mailspring#904", "")
        .means(t(
            "Either IMAP is off for the mailbox, or the password is wrong; Yandex says the same for both.",
            "या तो mailbox के लिए IMAP बंद है, या password ग़लत है; Yandex दोनों में यही कहता है।",
        ))
        .fix(t(
            "Allow IMAP in the mail settings and use an app password.",
            "mail की settings में IMAP की अनुमति दीजिए और app password लगाइए।",
        )),
    known("yandex-5-7-1-b", "yandex", "Message rejected under suspicion of SPAM")
        .says(&["message rejected under suspicion of spam"])
        .code(554, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Yandex took the message for spam; it checks what its own users send too.",
            "Yandex ने message को spam माना; वह अपने users की भेजी mail भी जाँचता है।",
        ))
        .fix(t(
            "Change the text and the links, and verify the account by phone.",
            "text और links बदलिए, और phone से account verify कीजिए।",
        )),
    known("yandex-5-2-2", "yandex", "Mailbox size limit exceeded")
        .says(&["mailbox size limit exceeded"])
        .code(552, "5.2.2")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The mailbox at Yandex to which you wrote is full.",
            "Yandex के जिस mailbox को आपने लिखा, वह भर गया है।",
        ))
        .fix(t(
            "The recipient must free space at Yandex.",
            "पाने वाले को Yandex पर जगह खाली करनी होगी।",
        )),
    known("yandex-5-7-1-c", "yandex", "No such user")
        .says(&["no such user"])
        .code(550, "5.7.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Yandex has no mailbox with this name.",
            "Yandex पर इस नाम का कोई mailbox नहीं है।",
        ))
        .fix(t(
            "Check the address for typing errors; if it looks right, ask the recipient another way.",
            "देखिए कि पता लिखने में ग़लती तो नहीं हुई; ठीक लगे तो पाने वाले से किसी और तरह पूछिए।",
        )),
    known("yandex-4-2-1", "yandex", "recipient has exceeded message rate limit")
        .says(&["recipient has exceeded message rate limit"])
        .code(450, "4.2.1")
        .at(Stage::Rcpt)
        .causes(&["rate_limited"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "This recipient is getting more mail than Yandex lets through in a while.",
            "इस पते पर थोड़े समय में उससे ज़्यादा mail आ रही है जितनी Yandex आने देता है।",
        ))
        .fix(t(
            "Wait some hours, the limit ends by itself. Send less to this address.",
            "कुछ घंटे रुकिए, यह रोक अपने-आप हट जाती है। इस पते पर कम mail भेजिए।",
        )),
    known("mailru-5-7-0", "mailru", "NEOBHODIM parol prilozheniya")
        .says(&["neobhodim parol prilozheniya"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("lmanukyan/print-designer#5", "")
        .means(t(
            "This is Russian in Latin letters: an app password is needed, the ordinary one was refused.",
            "यह Latin अक्षरों में लिखी रूसी है: app password चाहिए, रोज़ वाला password नहीं माना गया।",
        ))
        .fix(t(
            "In the security settings of the Mail.ru account, make a password for external applications.",
            "Mail.ru account की security settings में external applications के लिए password बनाइए।",
        )),
    known("mailru-550", "mailru", "invalid mailbox. Local mailbox … is unavailable")
        .says(&["not accepted invalid mailbox", "local mailbox * * is unavailable"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown", "account_disabled_or_locked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "At Mail.ru this mailbox does not exist, or it has been switched off.",
            "Mail.ru पर यह mailbox नहीं है, या बंद कर दिया गया है।",
        ))
        .fix(t(
            "Look for a typing error in the address, or reach the recipient another way.",
            "पता एक बार फिर जाँचिए, या पाने वाले से किसी और तरह संपर्क कीजिए।",
        )),
    known("mailru-550-b", "mailru", "spam message rejected. Please visit http://help.mail.ru/notspam-support")
        .says(&["help mail ru notspam support"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Mail.ru took the content of the message for spam.",
            "Mail.ru को message की बात spam लगी।",
        ))
        .fix(t(
            "Report the mistake at the page that the text names, and set up SPF and DKIM.",
            "text में दिए पन्ने पर बताइए कि यह spam नहीं था, और SPF और DKIM लगाइए।",
        )),
    known("rambler-4-5-3", "rambler", "4.5.3 rate limit exceeded")
        .says(&["rate limit exceeded"])
        .code(452, "4.5.3")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Rambler got too much mail in too short a time.",
            "Rambler को बहुत कम समय में बहुत ज़्यादा mail मिली।",
        ))
        .fix(t(
            "Slow the sending down and spread it out. See whether somebody abuses a form or an account.",
            "भेजना धीमा कीजिए और समय में फैलाइए। देखिए कि कोई किसी form या account का ग़लत इस्तेमाल तो नहीं कर रहा।",
        )),
];
