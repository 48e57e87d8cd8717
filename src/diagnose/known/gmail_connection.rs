//! What Gmail says of a connection, its pace and the network it comes from.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-4-7-0-c", "gmail", "Try again later, closing connection. (EHLO)")
        .says(&["try again later closing connection"])
        .code(421, "4.7.0")
        .at(Stage::Ehlo)
        .causes(&["rate_limited", "client_config_syntax"], Actor::Administrator)
        .source("dawidd6/action-send-mail#196", "")
        .means(t(
            "`smtp-relay.gmail.com` drops the connection. There is too much traffic, or it does not like the name in `EHLO`, such as `localhost` or an address of somebody else.",
            "`smtp-relay.gmail.com` connection तोड़ देता है। या तो mail बहुत ज़्यादा है, या उसे `EHLO` वाला नाम ठीक नहीं लगा, जैसे `localhost` या किसी और का पता।",
        ))
        .fix(t(
            "Send a real host name in `EHLO`, send more slowly, and check the settings of the relay.",
            "`EHLO` में असली host name बताइए, धीमे भेजिए, और relay की settings जाँचिए।",
        )),
    known("gmail-4-7-0-d", "gmail", "Connection expired, try reconnecting")
        .says(&["connection expired try reconnecting"])
        .code(421, "4.7.0")
        .causes(&["server_temporary_failure"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The program kept the connection open for too long.",
            "program ने connection बहुत देर तक खुला रखा।",
        ))
        .fix(t("Open a new connection.", "नया connection खोलिए।")),
    known("gmail-4-7-0-e", "gmail", "IP not in whitelist for RCPT domain")
        .says(&["ip not in whitelist for rcpt domain"])
        .code(421, "4.7.0")
        .causes(&["relay_denied"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The recipient's Google Workspace takes mail only from IP addresses on its list.",
            "पाने वाले का Google Workspace केवल अपनी list में लिखे IP addresses से mail लेता है।",
        ))
        .fix(t(
            "Ask the recipient's administrator to add the sending IP address.",
            "पाने वाले के administrator से भेजने वाला IP address जुड़वाइए।",
        )),
    known("gmail-4-7-0-g", "gmail", "Temporary System Problem")
        .says(&["temporary system problem"])
        .code(421, "4.7.0")
        .causes(&["server_temporary_failure"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("Google itself has trouble at the moment.", "अभी गड़बड़ी Google के यहाँ ही है।"))
        .fix(t("Try again in a while.", "थोड़ी देर में फिर कोशिश कीजिए।")),
    known("gmail-4-4-5", "gmail", "Server busy, try again later")
        .says(&["server busy try again later"])
        .code(421, "4.4.5")
        .causes(&["server_temporary_failure"], Actor::User)
        .means(t(
            "Google's servers have too much to do.",
            "Google के servers के पास अभी बहुत ज़्यादा काम है।",
        ))
        .fix(t("Send the message again later.", "message बाद में फिर भेजिए।")),
    known("gmail-5-5-1-b", "gmail", "EHLO/HELO first")
        .says(&["ehlo helo first"])
        .code(503, "5.5.1")
        .causes(&["bad_sequence"], Actor::Programmer)
        .means(t("The commands came in the wrong order.", "commands ग़लत क्रम में आईं।"))
        .fix(t(
            "Send `EHLO` first, then `MAIL`, `RCPT` and `DATA`.",
            "पहले `EHLO` भेजिए, फिर `MAIL`, `RCPT` और `DATA`।",
        )),
    known("gmail-5-5-1-c", "gmail", "Unrecognized command")
        .says(&["unrecognized|unimplemented command"])
        .code(502, "5.5.1")
        .causes(&["syntax_error", "bad_sequence"], Actor::Programmer)
        .means(t(
            "The line was no SMTP command that the server knows. Often it is leftover message text, or a login answer out of step.",
            "यह line ऐसी SMTP command नहीं थी जिसे server जानता हो। अक्सर यह message का बचा हुआ text होता है, या login का जवाब जो ग़लत समय पर गया।",
        ))
        .fix(t(
            "Look at the line before the error in the log.",
            "log में error से पहले वाली line देखिए।",
        )),
    known("gmail-5-5-4", "gmail", "HELO/EHLO argument is invalid")
        .says(&["helo ehlo argument is invalid", "helo ehlo argument * invalid closing connection"])
        .code(501, "5.5.4")
        .at(Stage::Ehlo)
        .causes(&["syntax_error", "wrong_host"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The name in `EHLO` is no host name: it has, for example, an underscore or a blank, or is empty.",
            "`EHLO` में दिया नाम host name नहीं है: जैसे उसमें underscore या blank है, या वह ख़ाली है।",
        ))
        .fix(t(
            "Set the program's host name to a real one, or to an IP address in brackets.",
            "program में असली host name लिखिए, या brackets में IP address।",
        )),
    known("gmail-5-5-4-b", "gmail", "Empty HELO/EHLO argument not allowed")
        .says(&["empty helo ehlo argument not allowed"])
        .code(501, "5.5.4")
        .at(Stage::Ehlo)
        .causes(&["syntax_error"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("`EHLO` came without a name.", "`EHLO` बिना किसी नाम के आया।"))
        .fix(t("Set the local host name in the program.", "program में local host name लिखिए।")),
    known("gmail-4-3-0-b", "gmail", "Mail server temporarily rejected message")
        .says(&["mail server temporarily rejected message"])
        .code(451, "4.3.0")
        .causes(&["server_temporary_failure"], Actor::User)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Gmail refuses the message for the moment only.",
            "Gmail message को केवल अभी के लिए मना कर रहा है।",
        ))
        .fix(t("Try once more later.", "बाद में एक बार फिर कोशिश कीजिए।")),
    known("gmail-4-7-28", "gmail", "detected an unusual rate of …")
        .says(&["detected an unusual rate of"])
        .code(421, "4.7.28")
        .causes(&["rate_limited", "blocklisted"], Actor::Administrator)
        .source("ActiveCampaign/smtp-field-manual@67831a2 (MIT)", "2025-02")
        .means(t(
            "Too much mail came at once from one IP address, network or domain, or with one link in it.",
            "एक ही IP address, network या domain से, या एक ही link के साथ, बहुत ज़्यादा mail एक साथ आई।",
        ))
        .fix(t(
            "Slow down and wait. Check whether a form or an account is being abused.",
            "गति घटाइए और रुकिए। देखिए कि किसी form या account का ग़लत इस्तेमाल तो नहीं हो रहा।",
        )),
    known("gmail-5-7-25", "gmail", "does not have a PTR record")
        .says(&[
            "does not have a ptr record",
            "does not meet ipv6 sending guidelines regarding ptr",
        ])
        .code(550, "5.7.25")
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The sending IP address has no reverse DNS, that is, no PTR record.",
            "भेजने वाले IP address का reverse DNS, यानी PTR record, नहीं है।",
        ))
        .fix(t(
            "Have the owner of the network set a PTR record to a name whose A or AAAA record leads back; or send over IPv4.",
            "network के मालिक से ऐसे नाम का PTR record लगवाइए जिसका A या AAAA record वापस इसी IP address पर ले आए; या IPv4 से भेजिए।",
        )),
    known("gmail-4-7-23", "gmail", "doesn't have a PTR record, or the PTR record")
        .says(&["doesn t have a ptr record or the ptr record"])
        .code(421, "4.7.23")
        .causes(&["reverse_dns_missing"], Actor::Administrator)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The sending IP address has no good reverse DNS; for now Gmail only slows its mail down.",
            "भेजने वाले IP address का reverse DNS ठीक नहीं है; अभी Gmail उसकी mail को केवल धीमा करता है।",
        ))
        .fix(t(
            "Ask the network's owner for a PTR record whose name leads back to the address, or send by IPv4.",
            "network के मालिक से ऐसा PTR record माँगिए जिसका नाम वापस उसी IP address पर ले आए, या mail IPv4 से भेजिए।",
        )),
    known("gmail-4-4-2", "gmail", "Timeout - closing connection")
        .says(&["timeout closing connection"])
        .code(451, "4.4.2")
        .causes(&["server_temporary_failure"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t("The program was silent for too long.", "program बहुत देर तक चुप रहा।"))
        .fix(t("Send faster, or connect again.", "जल्दी भेजिए, या फिर से connect कीजिए।")),
    known("gmail-4-5-0", "gmail", "SMTP protocol violation")
        .says(&["smtp protocol violation"])
        .code(451, "4.5.0")
        .causes(&["bad_sequence", "syntax_error"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The program broke the order of the protocol. It sent, for example, data after `STARTTLS` without waiting.",
            "program ने protocol का क्रम तोड़ा। जैसे उसने `STARTTLS` के बाद बिना रुके data भेज दिया।",
        ))
        .fix(t("Wait for each answer before you send on.", "आगे भेजने से पहले हर जवाब का इंतज़ार कीजिए।")),
    known("gmail-bounce", "gmail", "p=CustomFromDenied")
        .says(&["p customfromdenied"])
        .causes(
            &["wrong_credentials", "auth_mechanism_unsupported", "sender_not_allowed"],
            Actor::User,
        )
        .source("sisimai/set-of-emails:maildir/bsd/lhost-googleworkspace-01.eml", "")
        .means(t(
            "Under **Send mail as**, Gmail keeps a server and a password for your other address, and they do not work. The line after `The response was` says why.",
            "**Send mail as** में Gmail के पास आपके दूसरे पते का server और password है, और वे नहीं चल रहे। वजह `The response was` के बाद वाली line में लिखी है।",
        ))
        .fix(t(
            "Open **Settings → Accounts → Send mail as**, edit the address, and enter the new data.",
            "**Settings → Accounts → Send mail as** खोलिए, उस पते को edit कीजिए और नई जानकारी लिखिए।",
        )),
];
