//! What Gmail's servers say when a whole message has been handed over.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-5-4-5", "gmail", "Daily user sending limit exceeded")
        .says(&["daily user sending quota|limit exceeded", "daily sending quota|limit exceeded"])
        .code(550, "5.4.5")
        .at(Stage::AfterData)
        .causes(&["sending_quota_exceeded"], Actor::User)
        .source("iiuni/projektzapisy#960", "")
        .means(t(
            "This account has sent all it may send in a day: about 500 messages at gmail.com, 2000 in Google Workspace.",
            "यह account एक दिन में जितना भेज सकता है, उतना भेज चुका है: gmail.com पर लगभग 500 messages, Google Workspace में 2000।",
        ))
        .fix(t(
            "Wait up to 24 hours and send less after that. For many recipients a mailing service is the right place.",
            "24 घंटे तक रुकिए और आगे से कम भेजिए। बहुत लोगों को भेजना हो तो mailing service लीजिए।",
        )),
    known("gmail-4-7-0-h", "gmail", "very low reputation of the sending")
        .says(&["very low reputation of the sending"])
        .code(421, "4.7.0")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address or domain has a bad name with Google, so its mail is slowed down. With `550 5.7.1` it is blocked.",
            "भेजने वाले IP address या domain की Google के यहाँ साख ख़राब है, इसलिए उसकी mail धीरे-धीरे ली जा रही है। साथ में `550 5.7.1` हो तो mail रोक दी गई है।",
        ))
        .fix(t(
            "Look at Google's Postmaster Tools, stop unwanted mail, and set up SPF, DKIM and DMARC. Then let the volume grow slowly.",
            "Google के Postmaster Tools में देखिए, अनचाही mail रोकिए, और SPF, DKIM और DMARC लगाइए। फिर mail की मात्रा धीरे-धीरे बढ़ाइए।",
        )),
    known("gmail-4-7-0-i", "gmail", "due to the nature of the content and/or the links within")
        .says(&["nature of the content * the links within"])
        .code(421, "4.7.0")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The text of the message, or a link in it, looks like spam to Gmail.",
            "message का text या उसका कोई link Gmail को spam जैसा लगता है।",
        ))
        .fix(t(
            "Remove shortened links and unusual attachments. Check what the linked domains are known for.",
            "छोटे किए हुए links और अजीब attachments हटा दीजिए। देखिए कि जिन domains के links हैं, उनकी साख कैसी है।",
        )),
    known("gmail-5-7-1-c", "gmail", "likely unsolicited mail")
        .says(&["likely unsolicited mail"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("root-io/vmail#89", "")
        .means(t(
            "Gmail refused the message because its content looks like spam.",
            "Gmail ने message नहीं लिया, क्योंकि उसमें लिखी बात spam जैसी लगती है।",
        ))
        .fix(t(
            "Change the text and the links, and make sure that SPF and DKIM pass. Write only to people who agreed to it.",
            "text और links बदलिए, और पक्का कीजिए कि SPF और DKIM pass हों। mail उन्हीं को भेजिए जो इसके लिए राज़ी हों।",
        )),
    known("gmail-5-7-1-d", "gmail", "p=UnsolicitedMessageError")
        .says(&["p unsolicitedmessageerror"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("root-io/vmail#89", "")
        .means(t(
            "Refused as spam: the name at the end of this link says so, whatever the text around it.",
            "spam मानकर लौटाया गया: आसपास का text जो भी हो, link के अंत का यह नाम यही बताता है।",
        ))
        .fix(t(
            "Write it differently and with other links, check SPF and DKIM, and ask the recipients for their consent.",
            "message दूसरे ढंग से और दूसरे links के साथ लिखिए, SPF और DKIM जाँचिए, और पाने वालों से सहमति लीजिए।",
        )),
    known("gmail-5-2-3", "gmail", "exceeded Google's message size limits")
        .says(&["exceeded google s message size limits"])
        .code(552, "5.2.3")
        .at(Stage::AfterData)
        .causes(&["message_too_large"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The message is over 25 MB once it is encoded; that is about 18 MB of files.",
            "encode होने के बाद message 25 MB से बड़ा है; यानी files लगभग 18 MB से ज़्यादा।",
        ))
        .fix(t(
            "Share the files by a link, or send them in several messages.",
            "files का link भेजिए, या उन्हें कई messages में बाँटकर भेजिए।",
        )),
    known("gmail-5-3-4-b", "gmail", "exceeds Google's limit of … bytes per individual header")
        .says(&[
            "exceeds google s limit of * bytes per individual",
            "exceeds google s message header size limit~",
            "exceeds google s header name limit",
        ])
        .code(552, "5.3.4")
        .at(Stage::AfterData)
        .causes(&["message_too_large", "syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "A header field of the message is too long.",
            "message का कोई header field बहुत लंबा है।",
        ))
        .fix(t(
            "Shorten or fold that field. A long list of recipients belongs into the envelope, not into To or Cc.",
            "उस field को छोटा कीजिए या कई lines में मोड़िए। पाने वालों की लंबी सूची envelope में दीजिए, To या Cc में नहीं।",
        )),
    known("gmail-5-7-0-e", "gmail", "illegal attachment on your message")
        .says(&["illegal attachment on your message"])
        .code(552, "5.7.0")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "One of the attachments is of a type that Gmail forbids, also when it is inside an archive.",
            "कोई attachment ऐसे type का है जिसे Gmail नहीं लेता, चाहे वह archive के अंदर ही क्यों न हो।",
        ))
        .fix(t(
            "Send a link to the file, or send it in another format.",
            "file का link भेजिए, या उसे किसी और format में भेजिए।",
        )),
    known("gmail-5-7-0-f", "gmail", "This message was blocked because its content presents a potential security issue")
        .says(&["its content presents a potential"])
        .code(552, "5.7.0")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked", "content_rejected_spam"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-sendmail-31.eml", "")
        .means(t(
            "An attachment or a link looks dangerous: a program, a script, or an archive with a password.",
            "कोई attachment या link ख़तरनाक लगता है: जैसे program, script या password वाला archive।",
        ))
        .fix(t(
            "Put the file elsewhere and send only a link to it.",
            "file कहीं और रखिए और केवल उसका link भेजिए।",
        )),
    known("gmail-5-7-0-g", "gmail", "p=BlockedMessage")
        .says(&["p blockedmessage"])
        .code(552, "5.7.0")
        .at(Stage::AfterData)
        .causes(&["attachment_blocked", "content_rejected_spam"], Actor::User)
        .means(t(
            "The link with this name stands for one thing: Gmail takes an attachment or a link for dangerous.",
            "link में यह नाम एक ही बात बताता है: Gmail को कोई attachment या link ख़तरनाक लगता है।",
        ))
        .fix(t(
            "Leave the attachment out and give a link to the file instead.",
            "attachment हटाइए और उसकी जगह file का link दीजिए।",
        )),
    known("gmail-5-7-1-e", "gmail", "Messages missing a valid address in From: header")
        .says(&["messages missing a valid address in from header"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The From field is missing, or what stands in it is not an address.",
            "From field है ही नहीं, या उसमें लिखा पता सही नहीं है।",
        ))
        .fix(t("Write exactly one valid address into From.", "From में ठीक एक सही पता लिखिए।")),
    known("gmail-5-7-1-f", "gmail", "multiple addresses in From: header are not accepted")
        .says(&["multiple addresses in from header are not accepted"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "From names more than one address, and Gmail takes only one.",
            "From में एक से ज़्यादा पते हैं, और Gmail एक ही मानता है।",
        ))
        .fix(t(
            "Keep one address in From and take the others out.",
            "From में एक पता रखिए, बाकी हटा दीजिए।",
        )),
    known("gmail-5-7-1-g", "gmail", "is not RFC 5322 compliant")
        .says(&["not rfc 5322 compliant"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The headers break the format of messages: a field stands twice, a line ends with a bare line feed, or the Message-ID is missing.",
            "headers message के format के नियम तोड़ते हैं: कोई field दो बार है, line केवल LF पर ख़त्म होती है, या Message-ID नहीं है।",
        ))
        .fix(t(
            "Let a proper mail library build the message instead of putting its text together by hand.",
            "message का text ख़ुद जोड़ने की जगह उसे किसी अच्छी mail library से बनवाइए।",
        )),
    known("gmail-5-7-1-h", "gmail", "contains a unicode character in a disallowed header")
        .says(&["contains a unicode character in a disallowed header"])
        .code(550, "5.7.1")
        .at(Stage::AfterData)
        .causes(&["non_ascii_not_supported", "syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "A header field carries raw UTF-8, which is not allowed there.",
            "किसी header field में सीधे UTF-8 अक्षर हैं, जिनकी वहाँ अनुमति नहीं है।",
        ))
        .fix(t(
            "Encode such headers as RFC 2047 describes.",
            "ऐसे headers को RFC 2047 के अनुसार encode कीजिए।",
        )),
    known("gmail-5-6-0", "gmail", "Mail message is malformed")
        .says(&["mail message is malformed"])
        .code(554, "5.6.0")
        .at(Stage::AfterData)
        .causes(&["syntax_error", "line_too_long_or_bare_lf"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Gmail cannot make sense of the message as it is built.",
            "message जैसा बना है, Gmail उसे पढ़ नहीं पाता।",
        ))
        .fix(t(
            "Build it with a mail library, end each line with CRLF, and write each header field only once.",
            "उसे mail library से बनाइए, हर line CRLF पर ख़त्म कीजिए, और हर header field एक ही बार लिखिए।",
        )),
    known("gmail-5-4-6", "gmail", "Message exceeded 50 hops")
        .says(&["message exceeded 50 hops"])
        .code(554, "5.4.6")
        .at(Stage::AfterData)
        .causes(&["mx_or_routing_problem"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The message has gone through 50 servers: two forwardings send it to each other.",
            "message 50 servers से होकर गुज़र चुका है: दो forwardings उसे एक-दूसरे को भेजती जा रही हैं।",
        ))
        .fix(t(
            "Remove the forwarding that points back to where the message came from.",
            "वह forwarding हटाइए जो message को वापस वहीं भेजती है जहाँ से वह आया।",
        )),
];
