//! What Gmail's servers say to a sender's address.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-5-7-0", "gmail", "p=WantAuthError")
        .says(&["p wantautherror"])
        .code(530, "5.7.0")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "The program wanted to send without having logged in; the name in this link tells it.",
            "program ने login किए बिना भेजना चाहा; link में यह नाम यही बताता है।",
        ))
        .fix(t(
            "Switch SMTP authentication on in the program and give it user name and app password.",
            "program में SMTP authentication चालू कीजिए और user name और app password डालिए।",
        )),
    known("gmail-5-5-1", "gmail", "5.5.1 Authentication Required")
        .says(&[])
        .code(530, "5.5.1")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "The program went on without logging in. Gmail said it with this code in earlier years.",
            "program login किए बिना आगे बढ़ गया। Gmail पहले यह बात इस code से कहता था।",
        ))
        .fix(t(
            "Turn authentication for outgoing mail on, with your address as user name and an app password.",
            "बाहर जाने वाली mail के लिए authentication चालू कीजिए: user name में अपना पता, और app password।",
        )),
    known("gmail-5-7-0-b", "gmail", "Must issue a STARTTLS command first")
        .says(&["must issue a starttls command first"])
        .code(530, "5.7.0")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::User)
        .source("virtualzone/tubewarder#29", "2016-10")
        .means(t(
            "The connection on port 587 was not encrypted when the sender was named.",
            "port 587 वाला connection encrypted होने से पहले ही sender बता दिया गया।",
        ))
        .fix(t(
            "Choose STARTTLS for port 587, or TLS from the start for port 465.",
            "port 587 के साथ STARTTLS चुनिए, या port 465 के साथ शुरू से TLS।",
        )),
    known("gmail-5-5-2-b", "gmail", "5.5.2 Syntax error")
        .says(&[])
        .code(555, "5.5.2")
        .at(Stage::Mail)
        .causes(&["syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "`MAIL FROM` or `RCPT TO` did not have the form `<address>`: a name stood with it, the brackets were missing, or it had blanks or letters beyond ASCII.",
            "`MAIL FROM` या `RCPT TO` का रूप `<address>` नहीं था: साथ में नाम था, brackets नहीं थे, या खाली जगह या ASCII से बाहर के अक्षर थे।",
        ))
        .fix(t(
            "Give the bare address in angle brackets; names belong into the header.",
            "angle brackets में केवल पता दीजिए; नाम header में लिखे जाते हैं।",
        )),
    known("gmail-5-7-1-b", "gmail", "is not authorized to send email directly to our servers")
        .says(&["not authorized to send email directly to our servers"])
        .code(550, "5.7.1")
        .at(Stage::Mail)
        .causes(&["blocklisted", "relay_denied"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "A home connection or one with a changing IP address spoke to Gmail's receiving server directly.",
            "घर के या बदलते IP address वाले connection ने Gmail के mail पाने वाले server से सीधे बात की।",
        ))
        .fix(t(
            "Send through your provider's submission server, on port 587 or 465 and with login.",
            "अपने provider के submission server से भेजिए: port 587 या 465, और login के साथ।",
        )),
    known("gmail-5-7-26-d", "gmail", "has an SPF record with a hard fail policy")
        .says(&["has an spf record with a hard fail policy"])
        .code(550, "5.7.26")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The domain's SPF record ends in `-all` and does not list this server.",
            "domain का SPF record `-all` पर ख़त्म होता है और उसमें यह server नहीं है।",
        ))
        .fix(t(
            "Add the server to the record, or send through one that it already lists.",
            "यह server उस record में जोड़िए, या ऐसे server से भेजिए जो उसमें पहले से हो।",
        )),
    known("gmail-5-7-24", "gmail", "The SPF record of the sending domain has one or more suspicious entries")
        .says(&["spf record of the sending domain has"])
        .code(550, "5.7.24")
        .at(Stage::Mail)
        .causes(&["authentication_failed_spf_dkim_dmarc"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The domain's SPF record allows far too many servers, or looks suspicious to Gmail.",
            "domain का SPF record बहुत ज़्यादा servers को अनुमति देता है, या Gmail को उस पर शक होता है।",
        ))
        .fix(t(
            "Narrow the record down: no `+all` and no huge networks.",
            "record को सीमित कीजिए: न `+all`, न बहुत बड़े networks।",
        )),
    known("gmail-5-7-29", "gmail", "senders to use TLS/SSL for SMTP")
        .says(&["senders to use tls ssl for smtp"])
        .code(550, "5.7.29")
        .at(Stage::Mail)
        .causes(&["tls_required"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Who sends in bulk must use TLS, and this connection had none.",
            "बहुत सारी mail भेजने वालों के लिए TLS ज़रूरी है, और यह connection उसके बिना था।",
        ))
        .fix(t(
            "Turn on TLS for outgoing mail in the sending server.",
            "भेजने वाले server में बाहर जाने वाली mail के लिए TLS चालू कीजिए।",
        )),
    known("gmail-5-3-4", "gmail", "p=MaxSizeError")
        .says(&["p maxsizeerror"])
        .code(552, "5.3.4")
        .at(Stage::Mail)
        .causes(&["message_too_large"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Encoded, the message is over 25 MB, which about 18 MB of files already are. This link comes with the newer code for it.",
            "encode होने पर message 25 MB से बड़ा है; इतना लगभग 18 MB की files से ही हो जाता है। यह link नए code के साथ आता है।",
        ))
        .fix(t(
            "Send a link instead of the files, or spread them over several messages.",
            "files की जगह link भेजिए, या उन्हें कई messages में बाँट दीजिए।",
        )),
];
