//! Enhanced status codes of the subjects 3 to 5: the mail system, the network and the protocol.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.3.0",
        "Other or undefined mail system status",
        &["server_temporary_failure"],
        "RFC 3463",
        t(
            "Something is the matter with the receiving system, and it gives no detail. The code comes with good and bad replies alike, so the first digit and the text decide.",
            "लेने वाले system में कोई बात है, और ब्योरा नहीं दिया गया। यह code अच्छे और बुरे दोनों जवाबों के साथ आता है, इसलिए पहला अंक और text ही बताते हैं।",
        ),
    ),
    code(
        "X.3.1",
        "Mail system full",
        &["server_temporary_failure"],
        "RFC 3463",
        t(
            "The disk or the queue of the whole server is full, not a single mailbox. Its administrator has to free space; until then the mail waits at the sender's server.",
            "पूरे server की disk या queue भर गई है, किसी एक mailbox की नहीं। जगह उसका administrator खाली करेगा; तब तक mail भेजने वाले के server पर रुकी रहती है।",
        ),
    ),
    code(
        "X.3.2",
        "System not accepting network messages",
        &["server_temporary_failure"],
        "RFC 3463",
        t(
            "The system takes no mail over the network: `4.3.2` for maintenance or because of load, which passes, `5.3.2` for good. In the second case look whether the MX record names the right host.",
            "system network से mail नहीं ले रहा: `4.3.2` यानी maintenance या बोझ के कारण, जो बीत जाएगा; `5.3.2` यानी हमेशा के लिए। दूसरे मामले में देखिए कि MX record में सही host है या नहीं।",
        ),
    ),
    code(
        "X.3.3",
        "System not capable of selected features",
        &["server_temporary_failure"],
        "RFC 3463",
        t(
            "The message asks for a feature that the destination lacks, mostly behind a gateway between two kinds of mail systems. Send it as plain mail without that feature.",
            "message ऐसी सुविधा माँगता है जो वहाँ नहीं है, ज़्यादातर दो तरह के mail systems के बीच के gateway के पीछे। उस सुविधा के बिना, सादी mail की तरह भेजिए।",
        ),
    ),
    code(
        "X.3.4",
        "Message too big for system",
        &["message_too_large"],
        "RFC 3463",
        t(
            "The message is over the size limit of the whole server, to whomever it goes. The limit stands after `SIZE` in its answer to `EHLO`; base64 makes an attachment about a third larger than its file.",
            "message पूरे server की सीमा से बड़ा है, चाहे किसी को भी जाए। सीमा `EHLO` के जवाब में `SIZE` के बाद लिखी होती है; base64 से attachment अपनी file से लगभग एक तिहाई बड़ा हो जाता है।",
        ),
    ),
    code(
        "X.3.5",
        "System incorrectly configured",
        &["mx_or_routing_problem"],
        "RFC 3463",
        t(
            "The receiving system finds its own configuration wrong. Only its administrator can mend that: send them the text together with the time.",
            "लेने वाला system ख़ुद अपनी configuration को ग़लत बताता है। ठीक उसका administrator ही करेगा: text और समय उन्हें भेजिए।",
        ),
    ),
    code(
        "X.3.6",
        "Requested priority was changed",
        &[],
        "RFC 6710",
        t(
            "The message is accepted, though with another priority than the client had asked for by `MT-PRIORITY`. No action is needed.",
            "message ले लिया गया, पर client ने `MT-PRIORITY` से जो priority माँगी थी, उससे अलग के साथ। कुछ करना नहीं है।",
        ),
    ),
    code(
        "X.4.0",
        "Other or undefined network or routing status",
        &["mx_or_routing_problem"],
        "RFC 3463",
        t(
            "There is trouble in the network or in the routing, with nothing more said. The log of the server that reports it shows which host it wanted to reach.",
            "network या routing में गड़बड़ है, इससे ज़्यादा नहीं बताया गया। बताने वाले server के log में दिखता है कि वह किस host तक जाना चाहता था।",
        ),
    ),
    code(
        "X.4.1",
        "No answer from host",
        &["port_blocked_or_timeout"],
        "RFC 3463",
        t(
            "The next server did not answer; your own server notes it and tries for days. If it lasts, a firewall or a blocked port 25 may stand between. Exchange Online says `5.4.1` also for a recipient that it rejects.",
            "अगले server ने जवाब नहीं दिया; आपका server यह लिखकर कई दिन कोशिश करता है। बात बनी रहे तो बीच में firewall या बंद port 25 हो सकता है। Exchange Online `5.4.1` उस पाने वाले के लिए भी कहता है जिसे वह मना करता है।",
        ),
    ),
    code(
        "X.4.2",
        "Bad connection",
        &["server_temporary_failure"],
        "RFC 3463",
        t(
            "The connection came about, but it broke off or fell silent on the way. Mostly the next try gets through; if it breaks at the same point each time, look at the firewall and at the network between.",
            "connection बना, पर बीच में टूट गया या चुप हो गया। ज़्यादातर अगली कोशिश निकल जाती है; हर बार एक ही जगह टूटे तो firewall और बीच का network देखिए।",
        ),
    ),
    code(
        "X.4.3",
        "Directory server failure",
        &["dns_failure"],
        "RFC 3463",
        t(
            "A directory that the server needs for the way, often the DNS, could not be asked. The administrator of the server that reports it checks the resolver or LDAP; the queue meanwhile repeats the question.",
            "रास्ता जानने के लिए server को जिस directory की ज़रूरत है, अक्सर DNS, उससे पूछा नहीं जा सका। जिस server ने यह बताया, उसका administrator resolver या LDAP देखे; queue इस बीच फिर पूछती रहती है।",
        ),
    ),
    code(
        "X.4.4",
        "Unable to route",
        &["dns_failure", "mx_or_routing_problem"],
        "RFC 3463",
        t(
            "No way leads to the destination: the DNS has no usable MX or address record for the domain. Check its spelling; the owner of the domain has to publish the record.",
            "मंज़िल तक कोई रास्ता नहीं: domain के लिए DNS में काम का MX या address record नहीं है। spelling देखिए; record domain का मालिक ही लिखेगा।",
        ),
    ),
    code(
        "X.4.5",
        "Mail system congestion",
        &["rate_limited", "sending_quota_exceeded"],
        "RFC 3463",
        t(
            "The system is too busy to take the message at present; mail that waits gets in later. Gmail uses `5.4.5` when the sending limit of the day is used up, and then only waiting for the next day helps.",
            "system अभी इतना व्यस्त है कि message नहीं ले सकता; रुकी हुई mail बाद में चली जाती है। Gmail `5.4.5` तब भेजता है जब दिन भर में भेजने की सीमा पूरी हो गई हो; तब अगले दिन का इंतज़ार ही उपाय है।",
        ),
    ),
    code(
        "X.4.6",
        "Routing loop detected",
        &["mx_or_routing_problem"],
        "RFC 3463",
        t(
            "The message went round in a circle until a server stopped it. Somewhere two forwardings point at each other, and whoever set them up must undo one.",
            "message चक्कर काटता रहा, जब तक किसी server ने उसे रोका नहीं। कहीं दो forwarding एक-दूसरे की ओर हैं; जिसने लगाए, वह एक हटाए।",
        ),
    ),
    code(
        "X.4.7",
        "Delivery time expired",
        &["port_blocked_or_timeout", "server_temporary_failure"],
        "RFC 3463",
        t(
            "The queue has given up, since no try succeeded in the time it had. The true reason stands in its earlier warnings or in the log; mend that, then send the message anew.",
            "queue ने हार मान ली, क्योंकि तय समय में कोई कोशिश सफल नहीं हुई। असली कारण उसकी पहले की चेतावनियों या log में है; उसे ठीक करके message नए सिरे से भेजिए।",
        ),
    ),
    code(
        "X.5.0",
        "Other or undefined protocol status",
        &["bad_sequence"],
        "RFC 3463",
        t(
            "The two programs misunderstood each other at some command, and no detail is given. A transcript of the session shows to which line the reply belongs.",
            "किसी command पर दोनों programs की बात नहीं बनी, और ब्योरा नहीं दिया गया। session की transcript में दिखेगा कि जवाब किस line का है।",
        ),
    ),
    code(
        "X.5.1",
        "Invalid command",
        &["bad_sequence", "syntax_error", "auth_required"],
        "RFC 3463",
        t(
            "The server does not know the command, or not at this point: `MAIL` before the login, for instance. Switch the login on, or have the program's order of commands corrected.",
            "server command नहीं जानता, या इस जगह नहीं चाहता: जैसे login से पहले `MAIL`। login चालू कीजिए, या program में commands का क्रम ठीक कराइए।",
        ),
    ),
    code(
        "X.5.2",
        "Syntax error",
        &["syntax_error"],
        "RFC 3463",
        t(
            "The line could not be parsed: angle brackets are missing round an address, say, or stray characters stand in it. This is work for the programmer of the sending side.",
            "line समझी नहीं जा सकी: जैसे पते के दोनों ओर `<` `>` नहीं, या बीच में फ़ालतू अक्षर हैं। यह भेजने वाली ओर के programmer का काम है।",
        ),
    ),
    code(
        "X.5.3",
        "Too many recipients",
        &["too_many_recipients"],
        "RFC 3463",
        t(
            "More recipients than one message may have. Servers mostly send it with `452`, and a queue then brings the rest later, or with `550`; a program of your own should divide the list.",
            "एक message में जितने पाने वाले हो सकते हैं, उससे ज़्यादा हैं। servers इसे ज़्यादातर `452` के साथ भेजते हैं, तब queue बाकी को बाद में पहुँचाती है, या `550` के साथ; अपना program हो तो सूची बाँट दे।",
        ),
    ),
    code(
        "X.5.4",
        "Invalid command arguments",
        &["syntax_error", "auth_mechanism_unsupported"],
        "RFC 3463",
        t(
            "The command is fine, but one of its parameters is wrong or unknown to this server, such as the login method after `AUTH`. Use only what its answer to `EHLO` lists.",
            "command ठीक है, पर उसका कोई parameter ग़लत है या यह server उसे नहीं जानता, जैसे `AUTH` के बाद login का तरीक़ा। केवल वही लीजिए जो `EHLO` के जवाब में है।",
        ),
    ),
    code(
        "X.5.5",
        "Wrong protocol version",
        &["bad_sequence"],
        "RFC 3463",
        t(
            "The two sides speak different versions of the protocol. It is seldom seen; update the older program, and make sure that host and port belong to a mail server.",
            "दोनों ओर protocol के अलग-अलग version हैं। यह कम ही दिखता है; पुराने program को update कीजिए, और देख लीजिए कि host और port mail server के ही हैं।",
        ),
    ),
    code(
        "X.5.6",
        "Authentication exchange line is too long",
        &["syntax_error", "oauth_token_invalid"],
        "RFC 4954",
        t(
            "A line of the login is longer than the server takes, often because of a very long OAuth token. Have a smaller token issued, or use another login method; the same line will fail again.",
            "login की कोई line server की सीमा से लंबी है, अक्सर बहुत लंबे OAuth token के कारण। छोटा token बनवाइए, या login का दूसरा तरीक़ा लीजिए; वही line फिर असफल होगी।",
        ),
    ),
];
