//! What providers in the United States say: Comcast, Cox, Spectrum and `GoDaddy`.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("comcast-554", "comcast", "requires that all mail servers must have a PTR record")
        .says(&["all mail servers must have a ptr record"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The sending IP address has no reverse DNS, and Comcast requires it.",
            "भेजने वाले IP address का reverse DNS नहीं है, और Comcast को वह चाहिए।",
        ))
        .fix(t(
            "Ask whoever owns the network for a PTR record; its name must lead back to the address.",
            "network जिसका है, उससे PTR record माँगिए; उसका नाम उसी address पर लौटना चाहिए।",
        )),
    known("comcast-554-b", "comcast", "Comcast block for spam")
        .says(&["comcast block for spam"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Comcast has blocked the sending IP address.",
            "Comcast ने भेजने वाला IP address रोक दिया है।",
        ))
        .fix(t(
            "Ask at the page that Comcast names in its answer.",
            "Comcast ने अपने जवाब में जो पन्ना बताया है, वहाँ पूछिए।",
        )),
    known("comcast-5-1-1", "comcast", "5.1.1 Not our Customer")
        .says(&["not our customer"])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t("Comcast has no such mailbox.", "Comcast में ऐसा कोई mailbox नहीं है।"))
        .fix(t(
            "Read the address once more for a typing error, and ask the recipient by other means.",
            "पता एक बार फिर पढ़कर देखिए कि कहीं ग़लती तो नहीं, और पाने वाले से दूसरे माध्यम से पूछिए।",
        )),
    known("comcast-5-7-0", "comcast", "5.7.0 ...authentication rejected")
        .says(&["authentication rejected"])
        .code(535, "5.7.0")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "imap_or_pop_disabled"], Actor::User)
        .source("byalextran/southwest-checkin#5", "2021-12")
        .means(t(
            "The password is wrong, or access for other programs is off.",
            "password ग़लत है, या दूसरे programs को अनुमति नहीं है।",
        ))
        .fix(t(
            "In the Xfinity e-mail settings, under **Security**, allow third-party access; check the password too.",
            "Xfinity की e-mail settings में **Security** के नीचे third-party access चालू कीजिए; password भी जाँचिए।",
        )),
    known("cox-554", "cox", "rejected - no rDNS, DNS check failure - try again later")
        .says(&["rejected no rdns", "dns check failure try again later"])
        .code(554, "")
        .at(Stage::Greeting)
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Cox found no reverse DNS for the sending IP address.",
            "Cox को भेजने वाले IP address का reverse DNS नहीं मिला।",
        ))
        .fix(t(
            "The owner of the network can set what is missing: a PTR record whose name leads back to that address.",
            "जो कमी है, उसे network का मालिक पूरा कर सकता है: ऐसा PTR record जिसका नाम उसी address तक लौटाए।",
        )),
    known("cox-550", "cox", "CXBL, CXCNCT, CXMXRT, CXSMTP, CXTHRT, CXMJ")
        .says(&["cxbl|cxcnct|cxmxrt|cxsmtp|cxthrt|cxmj"])
        .code(550, "")
        .causes(&["blocklisted", "rate_limited"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "These are Cox's own codes: blocked, too many connections or messages, or suspicious activity.",
            "ये Cox के अपने codes हैं: रोका गया, connections या messages बहुत ज़्यादा, या संदिग्ध गतिविधि।",
        ))
        .fix(t("See Cox's list of codes.", "Cox के codes की सूची देखिए।")),
    known("spectrum-550", "spectrum", "AUP#1000, AUP#In-1130, AUP#Out-1310")
        .says(&["aup 10~|11~|13~|14~", "aup in|out 10~|11~|13~|14~"])
        .code(550, "")
        .causes(&["blocklisted", "reverse_dns_missing", "rate_limited"], Actor::Administrator)
        .means(t(
            "Charter's code gives the reason: 1000 means blocked, 1100 to 1150 reverse DNS, 1300 to 1490 the sending rate.",
            "कारण Charter के code में है: 1000 यानी रोका गया, 1100 से 1150 reverse DNS, और 1300 से 1490 भेजने की रफ़्तार।",
        ))
        .fix(t(
            "Look the number up in Spectrum's list of codes.",
            "यह संख्या Spectrum के codes की सूची में देखिए।",
        )),
    known("godaddy-550", "godaddy", "IB103, IB104, IB105, IB106, IB110, IB111, IB112, IB113")
        .says(&["ib103|ib104|ib105|ib106|ib110|ib111|ib112|ib113"])
        .code(550, "")
        .causes(&["blocklisted"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "GoDaddy (secureserver) blocks the sending IP address.",
            "GoDaddy (secureserver) ने भेजने वाला IP address रोक रखा है।",
        ))
        .fix(t(
            "Ask for removal at the page that GoDaddy names.",
            "GoDaddy ने जो पन्ना बताया है, वहाँ उसे हटाने को कहिए।",
        )),
    known("godaddy-550-b", "godaddy", "IB108")
        .says(&["ib108"])
        .code(550, "")
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "GoDaddy misses reverse DNS for the sending IP address.",
            "GoDaddy को भेजने वाले IP address का reverse DNS नहीं दिखा।",
        ))
        .fix(t(
            "A PTR record is needed, set by the network's owner, with a name that leads back to the address.",
            "PTR record चाहिए, जिसे network का मालिक लगाए और जिसका नाम उसी address पर लौटे।",
        )),
    known("godaddy-5-1-0", "godaddy", "IB508")
        .says(&["ib508"])
        .code(550, "5.1.0")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-office365-03.eml", "")
        .means(t(
            "SPF forbids this server to send for the domain.",
            "SPF इस server को उस domain की mail भेजने से रोकता है।",
        ))
        .fix(t(
            "Write the sending server into the envelope domain's SPF record, or choose a server that stands in it.",
            "भेजने वाला server लिफ़ाफ़े वाले domain के SPF record में लिखिए, या ऐसा server चुनिए जो उसमें पहले से हो।",
        )),
    known("godaddy-535", "godaddy", "Authentication not allowed on IBSMTP Servers. IB401")
        .says(&["authentication not allowed on ibsmtp servers", "ib401"])
        .code(535, "")
        .at(Stage::Auth)
        .causes(&["wrong_host", "auth_mechanism_unsupported"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "GoDaddy's hosting caught the connection on its own relay, which takes no logins.",
            "GoDaddy की hosting ने connection अपने relay पर मोड़ लिया, और वह login नहीं लेता।",
        ))
        .fix(t(
            "Use `localhost`, port 25, without a login, or a provider over an open port. GoDaddy can be asked about it.",
            "बिना login के `localhost`, port 25 लीजिए, या खुले port वाला कोई provider। GoDaddy से भी पूछिए।",
        )),
    known("godaddy-421", "godaddy", "IB007, IB605")
        .says(&["ib007|ib605"])
        .code(421, "")
        .causes(&["too_many_connections"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "This IP address opened too many connections at once.",
            "इस IP address ने एक साथ बहुत ज़्यादा connections खोल लिए।",
        ))
        .fix(t("Open fewer connections at the same time.", "एक समय में कम connections खोलिए।")),
    known("godaddy-554", "godaddy", "IB101, IB504, IB510, IB607")
        .says(&["ib101|ib504|ib510|ib607"])
        .code(554, "")
        .causes(&["rate_limited", "sending_quota_exceeded"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("Too many messages were sent.", "बहुत ज़्यादा messages भेजे गए।"))
        .fix(t("Wait, and send less.", "रुकिए, और कम भेजिए।")),
    known("godaddy-552", "godaddy", "IB212, IB705")
        .says(&["ib212|ib705"])
        .code(552, "")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam", "attachment_blocked"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "GoDaddy objects to the content, or found a virus.",
            "GoDaddy को message की सामग्री पर आपत्ति है, या उसमें virus मिला।",
        ))
        .fix(t("Change the links and the files in the message.", "message के links और files बदलिए।")),
];
