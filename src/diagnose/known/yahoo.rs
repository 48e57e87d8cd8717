//! What Yahoo's servers say, and AOL's and AT&T's.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("yahoo-5-7-0", "yahoo", "#AUTH005")
        .says(&["auth005"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials", "rate_limited"], Actor::User)
        .source("GUI/lua-resty-mail#4", "")
        .means(t(
            "There were too many wrong logins, so Yahoo refuses this one for a while.",
            "बहुत बार ग़लत login हुआ, इसलिए Yahoo कुछ समय तक login नहीं लेगा।",
        ))
        .fix(t(
            "Wait a while, then log in with an app password: **Account security**, **Generate app password**.",
            "थोड़ी देर रुकिए, फिर app password से login कीजिए: वह **Account security**, **Generate app password** में बनता है।",
        )),
    known("yahoo-5-7-0-b", "yahoo", "#AUTH007")
        .says(&["auth007"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["account_disabled_or_locked", "web_login_required"], Actor::User)
        .means(t("Yahoo has blocked the account.", "Yahoo ने यह account रोक दिया है।"))
        .fix(t(
            "Sign in at Yahoo by browser and follow the check.",
            "browser से Yahoo में login कीजिए और वहाँ जो जाँच माँगी जाए, उसे पूरा कीजिए।",
        )),
    known("yahoo-5-7-0-c", "yahoo", "(#MBR1212) Incorrect username or password")
        .says(&["mbr1212"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required"], Actor::User)
        .means(t(
            "This is an older code of Yahoo's for a refused login.",
            "login मना होने पर Yahoo पहले यह code देता था।",
        ))
        .fix(t(
            "Put an app password into the program in place of the account's password.",
            "program में account के password की जगह app password डालिए।",
        )),
    known("yahoo-5-7-0-d", "yahoo", "#AUTH001, #AUTH006, #AUTH012")
        .says(&["auth001|auth006|auth012"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "Yahoo does not take the account's own password from mail programs.",
            "Yahoo mail programs से account का अपना password नहीं लेता।",
        ))
        .fix(t(
            "Make an app password and let the program log in with it.",
            "app password बनाइए और program में उसी से login कराइए।",
        )),
    known("yahoo-5-7-1", "yahoo", "Authentication required")
        .says(&["authentication required"])
        .code(530, "5.7.1")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "The program began to send without logging in first.",
            "program ने login किए बिना ही mail भेजनी शुरू कर दी।",
        ))
        .fix(t(
            "Switch on SMTP authentication in the program, and give it user name and password.",
            "program में SMTP authentication चालू कीजिए, और user name और password डालिए।",
        )),
    known("yahoo-fetch", "yahoo", "[AUTHENTICATIONFAILED] … LOGIN Invalid credentials")
        .says(&["authenticationfailed * login|authenticate invalid credentials"])
        .at(Stage::Fetch)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .means(t(
            "Yahoo refused the login for reading mail (IMAP).",
            "mail पढ़ने (IMAP) के लिए login Yahoo ने नहीं माना।",
        ))
        .fix(t(
            "Log in with an app password, or let the program use OAuth.",
            "app password से login कीजिए, या program में OAuth चुनिए।",
        )),
    known("yahoo-5-7-1-b", "yahoo", "[BL21]")
        .says(&["bl21"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address is on a Spamhaus list.",
            "जिस IP address से mail भेजी गई, वह Spamhaus की एक सूची में है।",
        ))
        .fix(t(
            "Ask Spamhaus to remove it. From a home connection, send through your provider's server.",
            "Spamhaus से उसे हटाने को कहिए। घर के internet से mail अपने provider के server के रास्ते ही भेजिए।",
        )),
    known("yahoo-5-7-1-c", "yahoo", "[BL23]")
        .says(&["bl23"])
        .code(553, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address is on the XBL, the list of abused hosts.",
            "भेजने वाला IP address XBL में है, यानी उन computers की सूची में जिनका ग़लत इस्तेमाल हो रहा है।",
        ))
        .fix(t(
            "Clean the host, then ask for its removal from the list.",
            "पहले उस computer को साफ़ कीजिए, फिर सूची से हटाने को कहिए।",
        )),
    known("yahoo-4-7-0", "yahoo", "[TSS04]")
        .says(&["tss04"])
        .code(421, "4.7.0")
        .at(Stage::Mail)
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Yahoo puts the mail off: there is too much of it, there are complaints, or the sender's reputation is poor.",
            "Yahoo ने mail टाल दी है: mail बहुत ज़्यादा है, शिकायतें आई हैं, या भेजने वाले की साख कमज़ोर है।",
        ))
        .fix(t(
            "Send more slowly, set up SPF, DKIM and DMARC, and join the complaint feedback loop.",
            "mail धीरे-धीरे भेजिए, SPF, DKIM और DMARC लगाइए, और complaint feedback loop से जुड़िए।",
        )),
    known("yahoo-5-7-2", "yahoo", "[TSS09], [TSS11]")
        .says(&["tss09|tss11"])
        .code(553, "5.7.2")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "For the time being Yahoo refuses this sender outright, because of its reputation.",
            "इस भेजने वाले की साख के कारण Yahoo फ़िलहाल उसकी mail पूरी तरह मना कर रहा है।",
        ))
        .fix(t("Write to the Yahoo postmaster.", "Yahoo के postmaster को लिखकर पूछिए।")),
    known("yahoo-4-7-0-b", "yahoo", "[GL01]")
        .says(&["gl01"])
        .code(421, "4.7.0")
        .at(Stage::Mail)
        .causes(&["greylisted", "rate_limited"], Actor::Administrator)
        .means(t(
            "Yahoo does not know this sender and puts the mail off.",
            "Yahoo इस भेजने वाले को नहीं जानता, इसलिए उसने mail टाल दी है।",
        ))
        .fix(t(
            "Leave the mail in the queue and let it retry.",
            "mail को queue में रहने दीजिए; वह अपने आप फिर कोशिश करेगी।",
        )),
    known(
        "yahoo-5-7-9",
        "yahoo",
        "Yahoo requires all senders to authenticate with either SPF or DKIM",
    )
    .says(&["yahoo requires all senders to authenticate"])
    .code(550, "5.7.9")
    .at(Stage::AfterData)
    .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
    .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
    .means(t(
        "Neither SPF nor DKIM passed for the sending domain.",
        "भेजने वाले domain के लिए न SPF पास हुआ, न DKIM।",
    ))
    .fix(t("Set up SPF and DKIM for the domain.", "domain के लिए SPF और DKIM, दोनों लगाइए।")),
    known("yahoo-5-7-9-b", "yahoo", "Message not accepted for policy reasons")
        .says(&["message not accepted for policy reasons"])
        .code(554, "5.7.9")
        .at(Stage::AfterData)
        .causes(
            &["authentication_failed_spf_dkim_dmarc", "content_rejected_spam"],
            Actor::Administrator,
        )
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The `From` domain's DMARC policy or a rule of Yahoo's own stands against it. A yahoo address that is sent through another server gets this too.",
            "`From` वाले domain की DMARC policy या Yahoo का अपना कोई नियम इसे रोकता है। yahoo का पता लिखकर किसी और server से भेजने पर भी यही जवाब आता है।",
        ))
        .fix(t(
            "Send yahoo addresses only through Yahoo, and sign the mail of your own domains.",
            "yahoo के पते से mail केवल Yahoo के server से भेजिए, और अपने domains की mail पर DKIM से हस्ताक्षर कीजिए।",
        )),
    known("yahoo-554", "yahoo", "[PH01]")
        .says(&["ph01"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "To Yahoo the message looks like phishing.",
            "Yahoo को यह message phishing जैसा लगता है।",
        ))
        .fix(t("Check the links and the text of the message.", "message के links और text जाँचिए।")),
    known("yahoo-554-b", "yahoo", "Headers are not RFC compliant")
        .says(&["headers are not rfc compliant"])
        .code(554, "")
        .at(Stage::AfterData)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The message's headers break the format, for example with two `From` fields.",
            "message के headers सही रूप में नहीं हैं, जैसे उनमें `From` दो बार है।",
        ))
        .fix(t(
            "Correct the headers in the program that writes them.",
            "जो program headers लिखता है, उसमें उन्हें सुधारिए।",
        )),
    known("yahoo-554-c", "yahoo", "delivery error: dd This user doesn't have a")
        .says(&["delivery error dd this user doesn t have"])
        .code(554, "")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("Yahoo has no account with this address.", "इस पते का कोई account Yahoo में नहीं है।"))
        .fix(t(
            "Check the address for typing errors, or ask the person another way, such as by phone.",
            "देखिए कि पता लिखने में ग़लती तो नहीं हुई, या उस व्यक्ति से किसी और तरह पूछिए, जैसे phone पर।",
        )),
    known("yahoo-554-d", "yahoo", "This mailbox is disabled (554.30)")
        .says(&["this mailbox is disabled"])
        .code(554, "")
        .at(Stage::Rcpt)
        .causes(&["account_disabled_or_locked", "recipient_unknown"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("The recipient's account is inactive.", "पाने वाले का account अब चालू नहीं है।"))
        .fix(t("Reach the person another way.", "उनसे किसी और तरह संपर्क कीजिए।")),
    known("yahoo-552", "yahoo", "Requested mail action aborted, mailbox not found")
        .says(&["requested mail action aborted mailbox not found"])
        .code(552, "")
        .at(Stage::AfterData)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The mailbox that the mail was for does not exist.",
            "जिस mailbox के लिए mail थी, वह है ही नहीं।",
        ))
        .fix(t(
            "See whether the address is typed right; if it is, ask the recipient in another way.",
            "देखिए कि पता सही लिखा है या नहीं; सही हो तो पाने वाले से किसी दूसरे रास्ते से पूछिए।",
        )),
    known("yahoo-451", "yahoo", "unresolvable RFC.5321 from domain")
        .says(&["unresolvable rfc 5321 from domain"])
        .code(451, "")
        .at(Stage::Mail)
        .causes(&["dns_failure", "sender_not_allowed"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The envelope sender's domain does not exist in DNS.",
            "लिफ़ाफ़े पर भेजने वाले का जो domain है, वह DNS में है ही नहीं।",
        ))
        .fix(t(
            "Correct the sender's address, the one in `MAIL FROM`.",
            "भेजने वाले का पता सुधारिए, वही जो `MAIL FROM` में जाता है।",
        )),
    known("yahoo-421", "yahoo", "Max message per connection reached")
        .says(&["max message per connection reached"])
        .code(421, "")
        .causes(&["rate_limited"], Actor::Programmer)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Too many messages went through one connection.",
            "एक ही connection से बहुत ज़्यादा messages भेजे गए।",
        ))
        .fix(t(
            "Connect anew and go on sending there.",
            "नया connection खोलिए और बाकी messages उससे भेजिए।",
        )),
    known("aol-rcpt", "aol", "cannot be delivered. This account is over quota")
        .says(&["this account is over quota"])
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-x2-04.eml", "")
        .means(t("The recipient has used up all storage.", "पाने वाले की सारी storage भर चुकी है।"))
        .fix(t("The recipient must free space.", "पाने वाले को जगह खाली करनी होगी।")),
    known("att-5-7-1", "att", "Connections not accepted from servers without a valid sender domain")
        .says(&["servers without a valid sender domain"])
        .code(550, "5.7.1")
        .at(Stage::Greeting)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "AT&T finds no reverse DNS for the sending IP address.",
            "भेजने वाले IP address का reverse DNS AT&T को नहीं मिला।",
        ))
        .fix(t(
            "Have the network's owner set a PTR record whose name leads back to the address.",
            "network के मालिक से ऐसा PTR record लगवाइए जिसका नाम उसी address पर लौटता हो।",
        )),
];
