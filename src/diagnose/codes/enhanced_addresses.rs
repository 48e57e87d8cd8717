//! Enhanced status codes of the subjects 0 to 2: undefined, the address and the mailbox.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.0.0",
        "Other undefined status",
        &[],
        "RFC 3463",
        t(
            "No detail is given; only the class counts: `2` done, `4` not now, `5` no. Read the reply code and the text beside it.",
            "कोई ब्योरा नहीं; केवल पहला अंक काम का है: `2` हो गया, `4` अभी नहीं, `5` नहीं। साथ का reply code और text पढ़िए।",
        ),
    ),
    code(
        "X.1.0",
        "Other address status",
        &["recipient_unknown"],
        "RFC 3463",
        t(
            "Something is wrong with an address, but the server does not say what. Microsoft sends `5.1.0` with “Sender denied”: there the sender is meant and not the recipient.",
            "किसी पते में कुछ ग़लत है, पर server नहीं बताता कि क्या। Microsoft `5.1.0` के साथ “Sender denied” भेजता है: वहाँ बात भेजने वाले की है, पाने वाले की नहीं।",
        ),
    ),
    code(
        "X.1.1",
        "Bad destination mailbox address",
        &["recipient_unknown"],
        "RFC 3463",
        t(
            "The part before the `@` does not exist at this server; it comes at `RCPT` or in a bounce. Correct the recipient's address, for this one will be refused every time with `5`.",
            "पते में `@` से पहले वाला हिस्सा इस server पर नहीं है; यह `RCPT` पर या bounce में आता है। पाने वाले का पता सही कीजिए, क्योंकि `5` के साथ यह पता हर बार मना होगा।",
        ),
    ),
    code(
        "X.1.2",
        "Bad destination system address",
        &["dns_failure", "mx_or_routing_problem"],
        "RFC 3463",
        t(
            "The part after the `@` does not exist in the DNS or cannot take mail. Mostly the domain is mistyped; if it is your own, its MX record needs a look.",
            "पते में `@` के बाद वाला हिस्सा DNS में नहीं है या mail नहीं ले सकता। ज़्यादातर domain टाइप करने में ग़लती होती है; domain आपका अपना हो तो उसका MX record देखिए।",
        ),
    ),
    code(
        "X.1.3",
        "Bad destination mailbox address syntax",
        &["syntax_error"],
        "RFC 3463",
        t(
            "The recipient's address breaks the rules of writing: a blank, a comma, a missing `@`. Whoever typed it, or the program that put it together, has to set it right.",
            "पाने वाले का पता नियम से नहीं लिखा: बीच में space, comma, या `@` नहीं। जिसने टाइप किया, या जिस program ने पता बनाया, उसे सुधारना होगा।",
        ),
    ),
    code(
        "X.1.4",
        "Destination mailbox address ambiguous",
        &["recipient_unknown"],
        "RFC 3463",
        t(
            "The address fits more than one mailbox, and the server does not guess. Ask the recipient for the full, exact address.",
            "पता एक से ज़्यादा mailboxes पर बैठता है, और server अंदाज़ा नहीं लगाता। पाने वाले से पूरा और ठीक पता माँगिए।",
        ),
    ),
    code(
        "X.1.5",
        "Destination address valid",
        &[],
        "RFC 3463",
        t(
            "Good news, beside `250` at `RCPT` or in a report: the recipient's address is valid. Nobody has to do anything.",
            "अच्छी ख़बर, `RCPT` पर `250` के साथ या किसी report में: पाने वाले का पता सही है। किसी को कुछ नहीं करना।",
        ),
    ),
    code(
        "X.1.6",
        "Destination mailbox has moved, no forwarding address",
        &["recipient_unknown"],
        "RFC 3463",
        t(
            "The mailbox was here once; its owner has moved and left no new address. Take it off your lists, and ask the person in another way where to write.",
            "mailbox पहले यहाँ था; उसका मालिक चला गया और नया पता नहीं छोड़ा। इसे अपनी सूचियों से हटाइए, और उनसे किसी और तरह पूछिए कि कहाँ लिखें।",
        ),
    ),
    code(
        "X.1.7",
        "Bad sender's mailbox address syntax",
        &["syntax_error"],
        "RFC 3463",
        t(
            "The address in `MAIL FROM` is badly written, so the fault is on the sending side. Look at the sender's address in the program's settings.",
            "`MAIL FROM` का पता ठीक से नहीं लिखा, यानी ग़लती भेजने वाली ओर है। program की settings में भेजने वाले का पता देखिए।",
        ),
    ),
    code(
        "X.1.8",
        "Bad sender's system address",
        &["sender_not_allowed", "dns_failure"],
        "RFC 3463",
        t(
            "The sender's domain does not exist in the DNS or cannot take replies: with `4` the look-up may just have failed, with `5` put a real address there. Microsoft 365 uses `5.1.8` for an account that it has stopped for sending spam; its administrator must free it.",
            "भेजने वाले का domain DNS में नहीं है या जवाब नहीं ले सकता: `4` हो तो शायद DNS look-up ही अटका, `5` हो तो वहाँ असली पता रखिए। Microsoft 365 `5.1.8` उस account के लिए भेजता है जिसे उसने spam के कारण रोक दिया; रोक उसका administrator हटाएगा।",
        ),
    ),
    code(
        "X.1.9",
        "Message relayed to non-compliant mailer",
        &[],
        "RFC 3886, RFC 5248",
        t(
            "A report and no error: the message went on to a system that cannot report back. Whether it has arrived there, only the recipient can say.",
            "यह error नहीं, सूचना है: message ऐसे system को दिया गया जो आगे की ख़बर नहीं देता। वहाँ पहुँचा या नहीं, यह केवल पाने वाला बता सकता है।",
        ),
    ),
    code(
        "X.1.10",
        "Recipient address has null MX",
        &["mx_or_routing_problem"],
        "RFC 7505",
        t(
            "The recipient's domain declares in the DNS, by the null MX `0 .`, that it takes no mail at all. No waiting will help; use an address at another domain.",
            "पाने वाले का domain DNS में null MX `0 .` से कहता है कि वह mail लेता ही नहीं। रुकने से कुछ नहीं होगा; किसी दूसरे domain का पता लीजिए।",
        ),
    ),
    code(
        "X.2.0",
        "Other or undefined mailbox status",
        &["recipient_unknown"],
        "RFC 3463",
        t(
            "Something hinders the recipient's mailbox, and nothing more is said. Its administrator can look into the log; with `4` the queue goes on trying.",
            "पाने वाले के mailbox में कोई अड़चन है, इससे ज़्यादा नहीं बताया गया। वहाँ का administrator log में देख सकता है; `4` हो तो queue कोशिश करती रहती है।",
        ),
    ),
    code(
        "X.2.1",
        "Mailbox disabled, not accepting messages",
        &["account_disabled_or_locked"],
        "RFC 3463",
        t(
            "The mailbox exists but is switched off and takes nothing. Its owner or provider must open it again; with `4` it is switched off only for a time.",
            "mailbox है, पर बंद किया हुआ है और कुछ नहीं लेता। उसका मालिक या provider ही उसे फिर खोलेगा; `4` हो तो वह कुछ समय के लिए ही बंद है।",
        ),
    ),
    code(
        "X.2.2",
        "Mailbox full",
        &["mailbox_full"],
        "RFC 3463",
        t(
            "The recipient's storage is used up, and only the recipient can make room. With `4.2.2` your message waits in the queue; with `5.2.2` send it anew when there is room.",
            "पाने वाले की जगह ख़त्म है, और जगह वही बना सकते हैं। `4.2.2` में आपका message queue में रुका रहता है; `5.2.2` में जगह बनने पर फिर से भेजिए।",
        ),
    ),
    code(
        "X.2.3",
        "Message length exceeds administrative limit",
        &["message_too_large"],
        "RFC 3463",
        t(
            "The message is larger than this one mailbox may receive, though the server takes larger ones for others. Send a link in place of the attachment.",
            "message उतने से बड़ा है जितना यह mailbox ले सकता है, भले server औरों के लिए इससे बड़ा लेता हो। attachment की जगह link भेजिए।",
        ),
    ),
    code(
        "X.2.4",
        "Mailing list expansion problem",
        &["mx_or_routing_problem"],
        "RFC 3463",
        t(
            "The address is a mailing list, and the server could not resolve it to its members. This is for the list's administrator; the sender has done nothing wrong.",
            "पता mailing list का है, और server उसके सदस्यों के पते नहीं निकाल सका। यह list के administrator का काम है; भेजने वाले की कोई ग़लती नहीं।",
        ),
    ),
];
