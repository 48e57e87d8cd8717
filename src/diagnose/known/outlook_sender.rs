//! What Microsoft's servers say of a sender, and Outlook's code where one was refused.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-7-57", "outlook", "Client was not authenticated to send anonymous mail")
        .says(&["client was not authenticated to send"])
        .code(530, "5.7.57")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .source("BookStackApp/BookStack#4423", "")
        .means(t(
            "`MAIL FROM` came without a login, or after one that failed.",
            "`MAIL FROM` बिना login के आया, या ऐसे login के बाद जो हो नहीं पाया।",
        ))
        .fix(t(
            "Switch authentication on, with STARTTLS on port 587. Look in the log for an earlier `535`.",
            "authentication चालू कीजिए, port 587 पर STARTTLS के साथ। log में देखिए कि इससे पहले `535` तो नहीं आया।",
        )),
    known("outlook-5-7-57-b", "outlook", "5.7.57 Client not authenticated to send mail")
        .says(&["client not authenticated to send mail"])
        .code(530, "5.7.57")
        .at(Stage::Mail)
        .causes(&["auth_required", "smtp_auth_disabled"], Actor::User)
        .source("renevanosnabrugge/SendEmail-BuildTask#49", "")
        .means(t(
            "In newer wording: the sender was named before any login succeeded. The text after it may give the real reason.",
            "नए शब्दों में वही बात: login हुए बिना ही भेजने वाले का नाम दे दिया गया। असली कारण इसके आगे के text में हो सकता है।",
        ))
        .fix(t(
            "Read on in the text, and look for a `535` above it in the log. The program needs authentication, and STARTTLS on port 587.",
            "आगे का text पढ़िए, और log में इससे ऊपर `535` ढूँढिए। program में authentication चालू हो, और port 587 पर STARTTLS।",
        )),
    known("outlook-5-7-3-c", "outlook", "STARTTLS is required to send mail")
        .says(&["starttls is required to send mail"])
        .code(451, "5.7.3")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::User)
        .source("apache/hertzbeat#2365", "2024-07")
        .means(t("The connection was not encrypted.", "connection पर encryption नहीं था।"))
        .fix(t("Choose STARTTLS on port 587.", "port 587 पर STARTTLS चुनिए।")),
    known("outlook-5-7-60", "outlook", "Client does not have permissions to send as this sender")
        .says(&["does not have permissions to send as this sender"])
        .code(550, "5.7.60")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("swiftmailer/swiftmailer#1030", "")
        .means(t(
            "The address in `From` or on the envelope is not the mailbox that logged in.",
            "`From` का या लिफ़ाफ़े का पता उस mailbox का नहीं है जिसने login किया।",
        ))
        .fix(t(
            "Send as the mailbox that logs in, or let the administrator grant **Send As**.",
            "जिस mailbox से login करते हैं, उसी के पते से भेजिए, या administrator से **Send As** की अनुमति लीजिए।",
        )),
    known(
        "outlook-5-3-4",
        "outlook",
        "To continue sending messages, please sign in to your account",
    )
    .says(&["to continue sending messages please sign in"])
    .code(550, "5.3.4")
    .at(Stage::Mail)
    .causes(&["web_login_required", "account_disabled_or_locked"], Actor::User)
    .means(t(
        "Microsoft wants proof that a person is sending from this private account.",
        "Microsoft पक्का करना चाहता है कि इस निजी account से कोई इंसान ही mail भेज रहा है।",
    ))
    .fix(t(
        "Sign in at outlook.com and follow the check there.",
        "outlook.com पर login कीजिए और वहाँ की जाँच पूरी कीजिए।",
    )),
    known("outlook-5-7-508", "outlook", "has exceeded permitted limits within")
        .says(&["has exceeded permitted limits within"])
        .code(550, "5.7.508")
        .at(Stage::Mail)
        .causes(&["rate_limited"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Too much mail comes from this IPv6 network.",
            "इस IPv6 network से बहुत ज़्यादा mail आ रही है।",
        ))
        .fix(t(
            "Send more slowly, and from one address with a good name.",
            "mail धीरे-धीरे भेजिए, और एक ही ऐसे address से जिसकी साख अच्छी हो।",
        )),
    known("outlook-5-7-708", "outlook", "traffic not accepted from this IP")
        .says(&["traffic not accepted from this ip"])
        .code(550, "5.7.708")
        .at(Stage::Mail)
        .causes(&["blocklisted", "account_disabled_or_locked"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "New or trial organisations may not send from IP addresses with a bad name.",
            "नई या trial वाली संस्थाएँ बदनाम IP address से mail नहीं भेज सकतीं।",
        ))
        .fix(t(
            "Wait, buy a licence, or ask Microsoft.",
            "रुकिए, licence ख़रीदिए, या Microsoft से पूछिए।",
        )),
    known("outlook-5-7-750", "outlook", "Client blocked from sending from unregistered domains")
        .says(&["client blocked from sending from unregistered domains"])
        .code(550, "5.7.750")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The mail carries a `From` domain that the organisation has not registered.",
            "mail के `From` में ऐसा domain है जो संस्था ने दर्ज नहीं कराया है।",
        ))
        .fix(t("Add the domain to the organisation.", "उस domain को संस्था में जोड़िए।")),
    known("outlook-5-7-606", "outlook", "Access denied, banned sending IP")
        .says(&["access denied banned sending ip"])
        .code(550, "5.7.606")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address is on Microsoft's list (codes 5.7.606 to 5.7.649).",
            "भेजने वाला IP address Microsoft की सूची में है (codes 5.7.606 से 5.7.649)।",
        ))
        .fix(t(
            "Ask for removal at `sender.office.com`, and find out what was sent.",
            "`sender.office.com` पर उसे हटाने को कहिए, और पता कीजिए कि उससे क्या-क्या भेजा गया।",
        )),
    known("outlook-5-7-511", "outlook", "Access denied, banned sender")
        .says(&["access denied banned sender"])
        .code(550, "5.7.511")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Microsoft has banned this sender, and only a mail to `delist@microsoft.com` can end that.",
            "Microsoft ने इस भेजने वाले पर रोक लगा दी है, और वह केवल `delist@microsoft.com` पर mail लिखने से हट सकती है।",
        ))
        .fix(t(
            "Forward the bounce to `delist@microsoft.com`.",
            "लौटी हुई mail (bounce) `delist@microsoft.com` पर forward कीजिए।",
        )),
    known("outlook-5-7-1-b", "outlook", "network is on our block list (S3140), (S3150)")
        .says(&["network is on our block list", "s3140|s3150"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Outlook.com blocks the network to which the sending IP address belongs.",
            "भेजने वाला IP address जिस network का है, उसे Outlook.com ने रोक रखा है।",
        ))
        .fix(t(
            "Apply at the Outlook.com sender support page, through the network's owner. Until then, send through a relay.",
            "network के मालिक के ज़रिए Outlook.com के sender support पन्ने पर आवेदन कीजिए। तब तक किसी relay से भेजिए।",
        )),
    known("outlook-4-7-650", "outlook", "temporarily rate limited due to IP reputation")
        .says(&["temporarily rate limited due to ip reputation"])
        .code(451, "4.7.650")
        .at(Stage::Mail)
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address has a bad reputation, or too little of one.",
            "भेजने वाले IP address की साख ख़राब है, या अभी बनी ही नहीं है।",
        ))
        .fix(t(
            "Slow down, join SNDS, and set up SPF, DKIM and DMARC.",
            "भेजने की रफ़्तार घटाइए, SNDS से जुड़िए, और SPF, DKIM और DMARC लगाइए।",
        )),
    known("outlook-4-7-500", "outlook", "Server busy. Please try again later from")
        .says(&["please try again later from"])
        .code(451, "4.7.500")
        .at(Stage::Mail)
        .causes(&["rate_limited", "server_temporary_failure"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Checks of the sender's reputation slow the mail down.",
            "भेजने वाले की साख की जाँच के कारण mail धीमी कर दी गई है।",
        ))
        .fix(t(
            "The queue retries by itself. If it lasts, check the sending IP address.",
            "queue अपने आप फिर कोशिश करती है। बात लंबी चले, तो भेजने वाला IP address जाँचिए।",
        )),
    known("outlook-5-7-1-c", "outlook", "blocked using Spamhaus, spamcop, … Block List, FBLW…")
        .says(&["blocked using spamhaus|spamcop|fblw~", "blocked using * block list"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address is on a public block list that Microsoft asks.",
            "भेजने वाला IP address किसी सार्वजनिक block list में है, जिससे Microsoft पूछता है।",
        ))
        .fix(t(
            "Look the address up at the list that is named, and follow its steps for removal.",
            "text में जिस सूची का नाम है, वहाँ अपना address देखिए और हटवाने के लिए उसके बताए कदम उठाइए।",
        )),
    known("outlook-5-7-1-d", "outlook", "MailFrom domain is listed in Spamhaus, Helo domain is listed in Spamhaus")
        .says(&["mailfrom|helo domain is listed in spamhaus"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The domain in `MAIL FROM` or in `HELO` is on the Spamhaus domain list.",
            "`MAIL FROM` या `HELO` का domain Spamhaus की domain सूची में है।",
        ))
        .fix(t(
            "Follow the removal steps at Spamhaus.",
            "Spamhaus पर हटवाने के जो कदम बताए हैं, वे उठाइए।",
        )),
    known("outlook-5-7-25", "outlook", "must have a reverse DNS record")
        .says(&["must have a reverse dns record"])
        .code(550, "5.7.25")
        .at(Stage::Mail)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The mail came by IPv6 from an address without a PTR record.",
            "mail IPv6 से आई, और उस address का PTR record नहीं है।",
        ))
        .fix(t("Set the PTR record, or send by IPv4.", "PTR record लगाइए, या IPv4 से भेजिए।")),
    known("outlook-5-7-23", "outlook", "rejected because of Sender Policy Framework violation")
        .says(&["rejected because of sender policy framework violation"])
        .code(550, "5.7.23")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The SPF record of the sender's domain does not list this server.",
            "भेजने वाले के domain के SPF record में यह server नहीं है।",
        ))
        .fix(t(
            "Add the server to the SPF record of the envelope domain, or send through one that is listed.",
            "लिफ़ाफ़े वाले domain के SPF record में यह server जोड़िए, या ऐसे server से भेजिए जो उसमें लिखा हो।",
        )),
    known("outlook-0x800ccc78", "outlook", "0x800CCC78")
        .says(&["0x800ccc78"])
        .at(Stage::Mail)
        .causes(&["sender_not_allowed", "auth_required"], Actor::User)
        .means(t(
            "The server did not accept the sender's address.",
            "server ने भेजने वाले का पता नहीं माना।",
        ))
        .fix(t(
            "Use the account's own address as the sender, and switch authentication on.",
            "भेजने वाले में account का अपना पता रखिए, और authentication चालू कीजिए।",
        )),
];
