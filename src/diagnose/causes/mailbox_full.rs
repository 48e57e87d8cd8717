//! The recipient's mailbox has no room left.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The recipient's mailbox is full", "पाने वाले का mailbox भरा है"),
    what: t(
        "The recipient's server knows the mailbox, but its space is used up. `452 4.2.2` means “not now”: your server keeps the mail and tries again for some days. `552 5.2.2` means that it gives up, mostly because the mailbox has been full for long; at Gmail photos and files in Drive count as well.",
        "पाने वाले का server mailbox को पहचानता है, पर उसकी जगह ख़त्म है। `452 4.2.2` का मतलब है “अभी नहीं”: आपका server mail सँभाले रखता है और कुछ दिन तक फिर-फिर कोशिश करता है। `552 5.2.2` का मतलब है कि उसने छोड़ दिया, अक्सर इसलिए कि mailbox बहुत दिनों से भरा है; Gmail में Photos और Drive की files भी इसी जगह में गिनी जाती हैं।",
    ),
    acts: &[Actor::Recipient, Actor::User],
    steps: &[
        t(
            "Tell the recipient another way, by phone or messenger: only they can make room. You cannot do anything at your server.",
            "पाने वाले को किसी और तरीक़े से बताइए, phone या messenger से: जगह वही बना सकते हैं। आपके server पर करने को कुछ नहीं है।",
        ),
        t(
            "With a code that begins with `4`, wait: your server tries again by itself. Do not send the mail a second time.",
            "code `4` से शुरू हो, तो रुकिए: आपका server ख़ुद फिर कोशिश करेगा। mail दूसरी बार मत भेजिए।",
        ),
        t(
            "With `552` send it again after the recipient has made room, or write to another of their addresses.",
            "`552` हो, तो जगह बन जाने के बाद फिर से भेजिए, या उनके किसी और पते पर लिखिए।",
        ),
        t(
            "The recipient deletes large mails, then empties trash and spam. Gmail: search for `larger:10M`, and look at `one.google.com/storage`; iCloud and Outlook.com show under storage what takes the room.",
            "पाने वाला बड़ी mails मिटाए, फिर trash और spam खाली करे। Gmail में `larger:10M` से ढूँढिए, और `one.google.com/storage` देखिए; iCloud और Outlook.com अपने storage वाले पन्ने पर दिखाते हैं कि जगह किसमें जा रही है।",
        ),
        t(
            "If the mailbox is in an organisation, its administrator can raise the quota: in Microsoft 365 by licence or archive, in cPanel under Email Accounts, in Dovecot with the quota rule of the user.",
            "mailbox किसी संस्था का हो, तो administrator quota बढ़ा सकता है: Microsoft 365 में licence या archive से, cPanel में Email Accounts में, Dovecot में user के quota rule से।",
        ),
        t(
            "A mailbox that nobody empties for months is mostly given up: take it off your lists.",
            "जिस mailbox को महीनों कोई खाली न करे, वह अक्सर छोड़ा हुआ होता है: उसे अपनी mailing list से हटा दीजिए।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test names the recipient. `452` or `552` with `2.2` in the middle of the finer code, such as `4.2.2`, is a full mailbox; `4.3.1` means that the whole server has no room, `5.2.3` and `5.3.4` that only this mail is too big: then a short one gets through. Your own provider may take any recipient at first; then the bounce settles it.",
        "यह test पाने वाला बताता है। `452` या `552` के साथ `4.2.2` या `5.2.2` आए, तो mailbox भरा है; `4.3.1` यानी पूरे server पर जगह नहीं, और `5.2.3` या `5.3.4` यानी केवल यह mail बड़ी है: तब छोटी mail पहुँच जाएगी। आपका अपना provider शुरू में हर पता मान सकता है; तब फ़ैसला bounce करता है।",
    ),
    lesson: "mailbox_full",
    verb: Some("rcpt"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        94,
        &[
            "over quota",
            "mailbox full",
            "mailbox is full",
            "overquota~",
            "mailbox * full",
            "out of storage",
            "exceeded storage",
            "storage allocation",
            "over * quota",
            "quota * full",
            "quotaexceeded",
            "mailbox has exceeded",
            "inbox is full",
            "exceeded * mailbox",
            "not enough storage",
            "account is full",
            "exceeded * quota",
            "disk quota",
            "mailbox size limit",
            "quota exceeded mailbox",
            "maildir * quota",
            "box is full",
        ],
        &[Sign::Not(&Sign::Says("sending quota")), Sign::Not(&Sign::Says("daily"))],
    ),
    clue(74, &[], &[Sign::Enhanced("5.2.2")]),
    clue(66, &[], &[Sign::Enhanced("4.2.2")]),
    clue(-60, &["message quota", "sending quota", "relay quota"], &[]),
];
