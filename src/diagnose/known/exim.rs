//! What Exim says.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("exim-550", "exim", "relay not permitted")
        .says(&["relay not permitted"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["relay_denied", "auth_required"], Actor::User)
        .source("namshi/docker-smtp#77", "")
        .means(t(
            "Nobody has logged in, and the recipient is not one of this server's.",
            "login किसी ने नहीं किया, और पाने वाला इस server का नहीं है।",
        ))
        .fix(t(
            "Log in. On a server that should receive for this domain, the domain is missing in its configuration.",
            "login कीजिए। अगर इसी server को domain की mail लेनी है, तो उसकी configuration में वह domain छूट गया है।",
        )),
    known("exim-550-b", "exim", "Unrouteable address")
        .says(&["unrouteable address"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(
            &["recipient_unknown", "mx_or_routing_problem", "dns_failure", "sender_not_allowed"],
            Actor::User,
        )
        .source("sisimai/set-of-emails:maildir/bsd/lhost-mailru-06.eml", "")
        .means(t(
            "Exim finds no way to the address: there is no such mailbox or domain.",
            "Exim को इस पते तक कोई रास्ता नहीं मिलता: ऐसा mailbox या domain नहीं है।",
        ))
        .fix(t(
            "Check the address for mistakes. Administrators: `exim -bt` shows the route.",
            "पते में ग़लती देखिए। आप administrator हों, तो रास्ता `exim -bt` से देखिए।",
        )),
    known("exim-550-c", "exim", "Sender verify failed")
        .says(&["sender verify failed"])
        .code(550, "")
        .at(Stage::Rcpt)
        .causes(&["sender_not_allowed"], Actor::User)
        .source("Exim/exim:test/log/0024", "")
        .means(t("The sender's address cannot receive mail.", "भेजने वाले के पते पर mail नहीं पहुँच सकती।"))
        .fix(t("Use a sender address that really exists.", "भेजने के लिए ऐसा पता रखिए जो सच में हो।")),
    known("exim-503", "exim", "AUTH command used when not advertised")
        .says(&["auth command used when not advertised"])
        .code(503, "")
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported", "tls_required"], Actor::User)
        .means(t(
            "The server takes logins only after TLS, or not on this port.",
            "server login केवल TLS के बाद लेता है, या इस port पर नहीं लेता।",
        ))
        .fix(t(
            "Switch TLS on, and use port 587 or 465.",
            "TLS चालू कीजिए, और port 587 या 465 रखिए।",
        )),
    known("exim-435", "exim", "Unable to authenticate at present")
        .says(&["unable to authenticate at present"])
        .code(435, "")
        .at(Stage::Auth)
        .causes(&["server_temporary_failure"], Actor::Administrator)
        .means(t(
            "Exim asked the service that checks logins, and it does not answer.",
            "Exim ने login जाँचने वाली service से पूछा, और वह जवाब नहीं दे रही।",
        ))
        .fix(t(
            "The administrator should look at that service's log.",
            "administrator को उस service का log देखना चाहिए।",
        )),
    known("exim-552", "exim", "Message size exceeds maximum permitted")
        .says(&["message size exceeds maximum permitted"])
        .code(552, "")
        .at(Stage::Mail)
        .causes(&["message_too_large"], Actor::User)
        .means(t(
            "The message is larger than the server takes.",
            "server जितना बड़ा message लेता है, यह उससे बड़ा है।",
        ))
        .fix(t(
            "Put the file elsewhere and send a link, or split the message.",
            "file कहीं और रखकर link भेजिए, या message को हिस्सों में बाँटिए।",
        )),
    known("exim-501", "exim", "Syntactically invalid EHLO argument(s)")
        .says(&["syntactically invalid ehlo|helo argument"])
        .code(501, "")
        .at(Stage::Ehlo)
        .causes(&["syntax_error", "wrong_host"], Actor::Administrator)
        .means(t(
            "The name in `EHLO` or `HELO` has a character that is not allowed there, often an underscore.",
            "`EHLO` या `HELO` के नाम में ऐसा अक्षर है जो वहाँ नहीं चलता, अक्सर underscore।",
        ))
        .fix(t(
            "Rename the computer, or set another name for `EHLO`.",
            "computer का नाम बदलिए, या `EHLO` के लिए दूसरा नाम रखिए।",
        )),
    known("exim-550-d", "exim", "rejected because … is in a black list at …")
        .says(&[
            "rejected because * is in a black list at",
            "rejected because * * is in a black list at",
        ])
        .code(550, "")
        .at(Stage::Mail)
        .causes(&["blocklisted"], Actor::Administrator)
        .means(t(
            "The sending IP address is on the blocklist that is named last.",
            "भेजने वाला IP address उस blocklist में है जिसका नाम आख़िर में लिखा है।",
        ))
        .fix(t(
            "Look it up there, and take the steps that the list gives for removal.",
            "वहाँ अपना IP address खोजिए, और list से हटने के लिए जो क़दम बताए हों, वे उठाइए।",
        )),
    known("exim-550-e", "exim", "maximum allowed line length is 998 octets")
        .says(&["maximum allowed line length is 998 octets"])
        .code(550, "")
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .means(t(
            "A line of the message is longer than 998 bytes.",
            "message की एक line 998 bytes से लंबी है।",
        ))
        .fix(t(
            "Wrap long lines, or encode the text as quoted-printable or base64.",
            "लंबी lines को तोड़िए, या text को quoted-printable या base64 में encode कीजिए।",
        )),
    known("exim-after-data", "exim", "message has lines too long for transport")
        .says(&["message has lines too long for transport"])
        .at(Stage::AfterData)
        .causes(&["line_too_long_or_bare_lf"], Actor::Programmer)
        .source("moloch--/RootTheBox#483", "")
        .means(t(
            "This is the wording of the bounce when a line has more than 998 bytes.",
            "किसी line में 998 से ज़्यादा bytes हों, तो bounce में यह लिखा होता है।",
        ))
        .fix(t(
            "Let the program wrap its lines, or send quoted-printable or base64.",
            "program को ऐसा बनाइए कि वह lines तोड़े, या quoted-printable या base64 में भेजे।",
        )),
    known("exim-bounce", "exim", "retry timeout exceeded")
        .says(&["retry timeout exceeded"])
        .causes(&["port_blocked_or_timeout", "server_temporary_failure"], Actor::Administrator)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-exim-06.eml", "")
        .means(t("All attempts, over days, failed.", "कई दिनों तक की गई हर कोशिश नाकाम रही।"))
        .fix(t(
            "Look for the cause in the earlier lines of the log.",
            "वजह log की पहले की lines में देखिए।",
        )),
];
