//! What the servers of Orange, Free and La Poste say.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("orange-550", "orange", "Adresse IP source bloquee pour incident de spam … OFR006_102")
        .says(&[
            "adresse ip source bloquee pour incident de spam",
            "ofr_101|ofr004_101|ofr005_101|ofr006_101|lpn_101|lpn004_101|lpn005_101|lpn006_101|lpn007_101|lpn105_101",
            "ofr_102|ofr004_102|ofr005_102|ofr006_102|lpn_102|lpn004_102|lpn005_102|lpn006_102|lpn007_102|lpn105_102",
            "ofr_103|ofr004_103|ofr005_103|ofr006_103|lpn_103|lpn004_103|lpn005_103|lpn006_103|lpn007_103|lpn105_103",
            "ofr_510|ofr004_510|ofr005_510|ofr006_510|lpn_510|lpn004_510|lpn005_510|lpn006_510|lpn007_510|lpn105_510",
            "ofr_999|ofr004_999|ofr005_999|ofr006_999|lpn_999|lpn004_999|lpn005_999|lpn006_999|lpn007_999|lpn105_999",
        ])
        .code(550, "")
        .at(Stage::Greeting)
        .causes(&["blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Orange blocks the sending IP address for spam.",
            "Orange ने spam के कारण भेजने वाला IP address रोक रखा है।",
        ))
        .fix(t(
            "Ask for a reset at the page that the text names, which is Cloudmark's.",
            "text में दिए पन्ने पर, जो Cloudmark का है, reset की माँग कीजिए।",
        )),
    known("orange-421", "orange", "Trop de connexions, veuillez verifier votre configuration … OFR005_104")
        .says(&[
            "trop de connexions veuillez verifier votre configuration",
            "ofr_104|ofr004_104|ofr005_104|ofr006_104|lpn_104|lpn004_104|lpn005_104|lpn006_104|lpn007_104|lpn105_104",
        ])
        .code(421, "")
        .at(Stage::Greeting)
        .causes(&["too_many_connections"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Your IP address has too many connections open to Orange at once.",
            "आपके IP address से Orange तक एक साथ बहुत सारे connections खुले हैं।",
        ))
        .fix(t("Lower their number to two at once.", "एक साथ दो connections तक ही रखिए।")),
    known("orange-5-1-1", "orange", "Adresse d au moins un destinataire invalide … OFR_416")
        .says(&[
            "adresse d au moins un destinataire invalide",
            "ofr_416|ofr004_416|ofr005_416|ofr006_416|lpn_416|lpn004_416|lpn005_416|lpn006_416|lpn007_416|lpn105_416|lpn416",
        ])
        .code(550, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["recipient_unknown"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "At Orange or La Poste that mailbox does not exist.",
            "Orange या La Poste पर वह mailbox नहीं है।",
        ))
        .fix(t(
            "Check how the address is typed; the recipient may tell you the right one.",
            "देखिए कि पता कैसे लिखा है; सही पता पाने वाले से पूछ सकते हैं।",
        )),
    known("orange-5-1-1-b", "orange", "Boite du destinataire pleine … OFR_417")
        .says(&[
            "boite du destinataire pleine",
            "ofr_417|ofr004_417|ofr005_417|ofr006_417|lpn_417|lpn004_417|lpn005_417|lpn006_417|lpn007_417|lpn105_417",
        ])
        .code(552, "5.1.1")
        .at(Stage::Rcpt)
        .causes(&["mailbox_full"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient's mailbox at Orange is full.",
            "Orange पर पाने वाले का mailbox भर गया है।",
        ))
        .fix(t(
            "Only the recipient can help, by freeing space.",
            "इसका उपाय केवल पाने वाले के पास है: mailbox में जगह खाली करना।",
        )),
    known("orange-5-1-0", "orange", "Emetteur invalide … OFR004_405")
        .says(&[
            "ofr_403|ofr004_403|ofr005_403|ofr006_403|lpn_403|lpn007_403|lpn105_403",
            "ofr_405|ofr004_405|ofr005_405|ofr006_405|lpn_405|lpn007_405|lpn105_405",
            "ofr_415|ofr004_415|ofr005_415|ofr006_415",
        ])
        .code(501, "5.1.0")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Orange refused the sender: its domain does not exist, or the address is not the account's.",
            "Orange ने sender को नहीं माना: उसका domain नहीं है, या पता इस account का नहीं है।",
        ))
        .fix(t("Correct the sender's address.", "sender का पता ठीक कीजिए।")),
    known("orange-5-2-0", "orange", "Mail rejete. Mail rejected. ofr_506")
        .says(&["ofr_506|ofr004_506|ofr005_506|ofr006_506"])
        .code(550, "5.2.0")
        .at(Stage::AfterData)
        .causes(&["content_rejected_spam"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Orange refused the content of the message as spam.",
            "Orange ने message की बात को spam मानकर लौटा दिया।",
        ))
        .fix(t(
            "Change the text, and check the reputation of the sending server.",
            "text बदलिए, और भेजने वाले server की साख जाँचिए।",
        )),
    known("orange-550-b", "orange", "SPF: … is not allowed to send mail. LPN004_401")
        .says(&[
            "ofr_401|ofr004_401|ofr005_401|ofr006_401|lpn_401|lpn004_401|lpn005_401|lpn006_401|lpn007_401|lpn105_401",
            "ofr_517|ofr004_517|ofr005_517|ofr006_517|lpn_517|lpn004_517|lpn005_517|lpn006_517|lpn007_517|lpn105_517",
        ])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Something is wrong with SPF or DNS of the sender's domain.",
            "sender के domain के SPF या DNS में कुछ गड़बड़ है।",
        ))
        .fix(t(
            "Let the envelope domain's SPF record list the sending server, or use a server that it lists.",
            "envelope वाले domain के SPF record में भेजने वाला server लिखवाइए, या उसमें लिखे server से भेजिए।",
        )),
    known("free-5-2-1", "free", "This mailbox has been blocked due to inactivity")
        .says(&["mailbox has been blocked due to inactivity"])
        .code(550, "5.2.1")
        .at(Stage::Rcpt)
        .causes(&["account_disabled_or_locked"], Actor::Recipient)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "The recipient has not used the mailbox for long, so Free has blocked it.",
            "पाने वाले ने लंबे समय से mailbox नहीं खोला, इसलिए Free ने उसे रोक दिया है।",
        ))
        .fix(t(
            "The owner of the mailbox must log in to it.",
            "mailbox के मालिक को उसमें login करना होगा।",
        )),
    known("laposte-5-5-0", "laposte", "LPN007_415")
        .says(&["lpn_415|lpn004_415|lpn005_415|lpn006_415|lpn007_415|lpn105_415"])
        .code(550, "5.5.0")
        .at(Stage::Mail)
        .causes(&["sender_not_allowed"], Actor::User)
        .means(t("La Poste refused the sender's address.", "La Poste ने sender का पता नहीं माना।"))
        .fix(t(
            "Send with the account's own address as sender.",
            "sender में account का अपना पता रखकर भेजिए।",
        )),
];
