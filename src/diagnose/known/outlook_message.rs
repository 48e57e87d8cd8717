//! What Microsoft's servers say when a whole message has been handed over.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-2-252", "outlook", "SendAsDenied")
        .says(&["sendasdenied"])
        .code(554, "5.2.252")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("gophish/gophish#2900", "")
        .means(t(
            "The account that logged in may not send as the address in From.",
            "जिस account से login हुआ, उसे From वाले पते के नाम से भेजने की अनुमति नहीं है।",
        ))
        .fix(t(
            "Put your own address into From, or have **Send As** granted for the other one. That takes up to an hour to work.",
            "From में अपना पता रखिए, या दूसरे पते के लिए **Send As** की अनुमति लीजिए। उसे लागू होने में एक घंटे तक लगता है।",
        )),
    known("outlook-5-2-0", "outlook", "MapiExceptionSendAsDenied")
        .says(&["mapiexceptionsendasdenied"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("gophish/gophish#2900", "")
        .means(t(
            "In an older wording: this account has no right to send as that address.",
            "पुराने शब्दों में वही बात: इस account को उस पते के नाम से भेजने का अधिकार नहीं है।",
        ))
        .fix(t(
            "Send as the account's own address, or ask for the right **Send As**, which works after up to an hour.",
            "account के अपने पते से भेजिए, या **Send As** का अधिकार माँगिए, जो एक घंटे तक में लागू होता है।",
        )),
    known("outlook-5-2-0-b", "outlook", "OutboundSpamException")
        .says(&["outboundspamexception"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(
            &["account_disabled_or_locked", "content_rejected_spam", "web_login_required"],
            Actor::User,
        )
        .means(t(
            "Outlook.com took the message for spam and holds the account.",
            "Outlook.com ने message को spam माना और account रोक दिया।",
        ))
        .fix(t(
            "Sign in by browser and verify the account, then change the text.",
            "browser में sign in करके account verify कीजिए, फिर text बदलिए।",
        )),
    known("outlook-after-data", "outlook", "The current HotMail account cannot connect to WebMail")
        .says(&["the current hotmail account cannot connect to webmail"])
        .at(Stage::AfterData)
        .causes(&["web_login_required", "account_disabled_or_locked"], Actor::User)
        .means(t(
            "A private account must prove that a person is sending. The words are those of the mail library MailCore, for the reply `550 5.3.4`.",
            "निजी account को दिखाना होगा कि भेजने वाला इंसान ही है। ये शब्द mail library MailCore के हैं, `550 5.3.4` जवाब के लिए।",
        ))
        .fix(t(
            "Sign in at outlook.com and follow the check it shows.",
            "outlook.com पर sign in कीजिए और वहाँ दिखाई जाँच पूरी कीजिए।",
        )),
    known("outlook-4-3-2", "outlook", "STOREDRV.ClientSubmit; sender thread limit exceeded")
        .says(&["sender thread limit exceeded"])
        .code(432, "4.3.2")
        .at(Stage::AfterData)
        .causes(&["rate_limited", "too_many_connections"], Actor::Programmer)
        .means(t(
            "More than three messages were being sent from one mailbox at the same time.",
            "एक ही mailbox से एक साथ तीन से ज़्यादा messages भेजे जा रहे थे।",
        ))
        .fix(t(
            "Send one message after another, over three connections at most.",
            "messages एक के बाद एक भेजिए, ज़्यादा से ज़्यादा तीन connections पर।",
        )),
    known("outlook-5-2-0-c", "outlook", "SubmissionQuotaExceededException")
        .says(&["submissionquotaexceededexception"])
        .code(554, "5.2.0")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded", "rate_limited"], Actor::User)
        .means(t(
            "The account has reached what it may send in a day, or in a minute.",
            "account एक दिन में, या एक मिनट में, जितना भेज सकता है, उतना भेज चुका है।",
        ))
        .fix(t(
            "Wait, then send less. A mailing service fits better for many messages.",
            "रुकिए, फिर कम भेजिए। बहुत सारे messages के लिए mailing service बेहतर है।",
        )),
    known("outlook-5-1-90", "outlook", "reached your daily limit for message recipients")
        .says(&["reached your * limit for message recipients"])
        .code(550, "5.1.90")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The account has written to as many recipients as a day allows: 10,000, or fewer where the newer limit for outside recipients applies.",
            "account एक दिन में जितने लोगों को लिख सकता है, उतनों को लिख चुका है: 10,000, या बाहर के पाने वालों की नई सीमा लगे तो उससे कम।",
        ))
        .fix(t(
            "Wait 24 hours. For lists of this size, a mailing service is meant.",
            "24 घंटे रुकिए। इतनी बड़ी सूची के लिए mailing service बनी है।",
        )),
    known("outlook-5-1-8", "outlook", "Access denied, bad outbound sender")
        .says(&["access denied bad outbound sender"])
        .code(550, "5.1.8")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Microsoft blocked this account because it sent spam.",
            "Microsoft ने यह account रोक दिया है, क्योंकि इससे spam भेजा गया।",
        ))
        .fix(t(
            "The administrator must secure the account first, then unblock it under **Restricted entities**.",
            "administrator पहले account को सुरक्षित करें, फिर **Restricted entities** में उसे खोल दें।",
        )),
    known("outlook-5-7-501", "outlook", "Access denied, spam abuse detected")
        .says(&["access denied spam abuse detected", "access denied banned sender"])
        .code(550, "5.7.501")
        .at(Stage::AfterData)
        .causes(&["account_disabled_or_locked", "blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The sending account or domain is banned for spam.",
            "भेजने वाले account या domain पर spam के कारण रोक लगी है।",
        ))
        .fix(t(
            "Secure the account, then ask Microsoft to lift the ban.",
            "account को सुरक्षित कीजिए, फिर Microsoft से रोक हटाने को कहिए।",
        )),
    known("outlook-5-7-705", "outlook", "tenant has exceeded threshold")
        .says(&["tenant has exceeded threshold"])
        .code(550, "5.7.705")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded", "account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The whole organisation is blocked, because too much or suspicious mail came from it.",
            "पूरी संस्था की mail रोक दी गई है, क्योंकि उससे बहुत ज़्यादा, या शक जगाने वाली mail आई।",
        ))
        .fix(t(
            "Find the account or connector that is being abused, then open a case with Microsoft.",
            "वह account या connector ढूँढिए जिसका ग़लत इस्तेमाल हो रहा है, फिर Microsoft के पास case खोलिए।",
        )),
    known("outlook-5-7-509", "outlook", "does not pass DMARC verification")
        .says(&["does not pass dmarc verification"])
        .code(550, "5.7.509")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The From domain asks by DMARC to reject mail that fails, and this message failed.",
            "From का domain DMARC से कहता है कि fail हुई mail लौटा दी जाए, और यह message fail हुआ।",
        ))
        .fix(t(
            "Sign with DKIM for the From domain, and correct its SPF record.",
            "From वाले domain के लिए DKIM से sign कीजिए, और उसका SPF record ठीक कीजिए।",
        )),
    known("outlook-5-7-515", "outlook", "5.7.515 Access denied, sending domain")
        .says(&["access denied sending domain"])
        .code(550, "5.7.515")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("fm/smtp-codes#7", "2025-05")
        .means(t(
            "Who sends more than 5000 messages a day needs SPF, DKIM and DMARC; Microsoft asks it since May 2025.",
            "दिन में 5000 से ज़्यादा messages भेजने वालों को SPF, DKIM और DMARC तीनों चाहिए; Microsoft मई 2025 से यह माँगता है।",
        ))
        .fix(t("Set up all three for the sending domain.", "भेजने वाले domain के लिए तीनों लगाइए।")),
    known("outlook-4-7-26", "outlook", "must pass either SPF or DKIM validation")
        .says(&["must pass either spf or dkim validation"])
        .code(450, "4.7.26")
        .at(Stage::AfterData)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The mail came over IPv6, and there SPF or DKIM must pass.",
            "mail IPv6 से आई, और वहाँ SPF या DKIM का pass होना ज़रूरी है।",
        ))
        .fix(t("Set up SPF or DKIM for the domain.", "domain के लिए SPF या DKIM लगाइए।")),
    known("outlook-5-2-3", "outlook", "RESOLVER.RST.RecipSizeLimit")
        .says(&["rst recipsizelimit"])
        .code(550, "5.2.3")
        .at(Stage::AfterData)
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exchange2007-03.eml", "")
        .means(t(
            "The message is larger than this one recipient may get.",
            "message उससे बड़ा है जितना इस पाने वाले को मिल सकता है।",
        ))
        .fix(t(
            "Send a link to the file instead of the file, or divide the message.",
            "file की जगह उसका link भेजिए, या message के टुकड़े कर दीजिए।",
        )),
    known("outlook-5-7-1-e", "outlook", "RESOLVER.RST.AuthRequired")
        .says(&["rst authrequired"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed", "auth_required"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exchange2007-04.eml", "")
        .means(t(
            "The recipient, a list or a mailbox, takes mail only from inside the organisation.",
            "यह list या mailbox केवल संस्था के अंदर से mail लेता है।",
        ))
        .fix(t(
            "Its owner or administrator must allow senders from outside.",
            "उसके owner या administrator को बाहर के senders को अनुमति देनी होगी।",
        )),
    known("outlook-5-7-124", "outlook", "Sender not in allowed-senders list")
        .says(&[
            "not in allowed senders list",
            "sender not authenticated for|by",
            "rst sendernotauthenticated~",
        ])
        .code(550, "5.7.124")
        .at(Stage::AfterData)
        .causes(&["sender_not_allowed"], Actor::Recipient)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The list or mailbox takes mail only from certain senders, and yours is not among them.",
            "यह list या mailbox केवल कुछ तय senders की mail लेता है, और आप उनमें नहीं हैं।",
        ))
        .fix(t("Ask its owner to let you in.", "उसके owner से कहिए कि वे आपको अनुमति दें।")),
    known("outlook-5-6-11", "outlook", "SMTPSEND.BareLinefeedsAreIllegal")
        .says(&["smtpsend barelinefeedsareillegal"])
        .code(550, "5.6.11")
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t(
            "Lines of the message end with a line feed alone, without a carriage return.",
            "message की lines केवल LF पर ख़त्म होती हैं, उनमें CR नहीं है।",
        ))
        .fix(t(
            "End every line of the message with CRLF.",
            "message की हर line CRLF पर ख़त्म कीजिए।",
        )),
];
