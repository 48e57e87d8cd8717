//! The address or the domain that sends is on a list of senders of spam.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The sending address is on a blocklist", "भेजने वाला address blocklist पर है"),
    what: t(
        "The recipient's server looks up the IP address that connects, sometimes the domain too, in a list of senders of spam: its own or a public one such as Spamhaus. It finds it and refuses, often in place of the greeting (`554`), else at `MAIL` or `RCPT`; the message has not been looked at. The list need not mean you: the address may have a bad past, may be shared with others, or belong to a home connection, from which servers do not take mail directly.",
        "पाने वाले का server जुड़ने वाले IP address को, कभी-कभी domain को भी, spam भेजने वालों की सूची में देखता है: अपनी सूची में या Spamhaus जैसी सबके लिए खुली सूची में। वहाँ मिल जाए तो मना कर देता है, अक्सर greeting की जगह (`554`), नहीं तो `MAIL` या `RCPT` पर; message उसने देखा ही नहीं। ज़रूरी नहीं कि बात आपकी हो: address का पिछला मालिक spammer रहा हो, address औरों के साथ साझा हो, या घर का connection हो, जिससे server सीधे mail नहीं लेते।",
    ),
    acts: &[Actor::Administrator, Actor::Provider, Actor::User, Actor::Recipient],
    steps: &[
        t(
            "Find the IP address and the list in the reply: the list stands after “blocked using” or in the link. The address is that of the machine that handed the mail over last; that need not be yours.",
            "reply में IP address और सूची ढूँढिए: सूची “blocked using” के बाद या link में लिखी होती है। address उस machine का है जिसने आख़िर में mail सौंपी; वह आपकी ही हो, ज़रूरी नहीं।",
        ),
        t(
            "On a home or mobile connection, or from your own program, do not speak to the recipient's server (port 25) yourself: send through your provider's server, with login, on port 587 or 465. Spamhaus keeps home addresses on its list PBL for just this; there is nothing to remove.",
            "घर या mobile के connection से, या अपने program से, सीधे पाने वाले के server (port 25) से बात मत कीजिए: अपने provider के server से भेजिए, login के साथ, port 587 या 465 पर। Spamhaus घरों के address अपनी PBL सूची में इसीलिए रखता है; वहाँ से कुछ हटवाना नहीं है।",
        ),
        t(
            "Your own server's address is listed: first find the reason, such as an abused web form, a stolen mailbox password, an open relay or a virus in your network. Otherwise it is back on the list in no time.",
            "सूची में आपके server का address है: पहले वजह ढूँढिए, जैसे web form का ग़लत इस्तेमाल, mailbox का चोरी हुआ password, open relay, या network में virus। नहीं तो वह जल्दी ही फिर सूची में होगा।",
        ),
        t(
            "Then ask for removal where the list says so: Spamhaus at `check.spamhaus.org`, Microsoft 365 (`5.7.606` to `5.7.649`) at `sender.office.com`, `5.7.511` by mail to `delist@microsoft.com`, others at the page in the reply.",
            "फिर सूची जहाँ कहे वहाँ से नाम हटवाइए: Spamhaus का `check.spamhaus.org` पर, Microsoft 365 (`5.7.606` से `5.7.649`) का `sender.office.com` पर, `5.7.511` हो तो `delist@microsoft.com` को mail लिखकर, बाकी का reply में दिए पन्ने पर।",
        ),
        t(
            "With shared hosting or a mailing service only the company can clear its address: send it the whole bounce. `S3140` or `S3150` from Outlook.com means the whole network: its owner must ask.",
            "shared hosting या mailing service का address केवल वही कंपनी हटवा सकती है: उसे पूरा bounce भेजिए। Outlook.com का `S3140` या `S3150` पूरे network की बात करता है: उसके मालिक को कहना होगा।",
        ),
        t(
            "Meanwhile let your mail out through another server, your provider's or a mailing service's; in Postfix by `relayhost`.",
            "तब तक mail किसी दूसरे server से निकालिए, provider के या mailing service के; Postfix में `relayhost` से।",
        ),
        t(
            "If only one recipient refuses you, tell that administrator by another way: the block may be the recipient's own, or its look-up at the list may be broken.",
            "केवल एक पाने वाला मना करता है तो उसके administrator को किसी और रास्ते से बताइए: रोक उनकी अपनी हो सकती है, या सूची देखने का उनका तरीका ख़राब हो।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "Run the test on the machine that sends and once more from another network. If only the first is refused, and before any message, it is the address; if both are, look at the sender's domain and at the content.",
        "test उस machine पर चलाइए जो भेजती है, और एक बार दूसरे network से। केवल पहला मना हो, और message से पहले ही, तो बात address की है; दोनों मना हों तो भेजने वाले का domain और message की बातें देखिए।",
    ),
    lesson: "open_relay",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        94,
        &[
            "blocked using",
            "spamhaus",
            "blacklist~",
            "blocklist~",
            "block list",
            "black list",
            "banned sending",
            "banned",
            "dialup transient",
            "not accepted from this ip",
            "unsoliciteditperror",
            "unsolicitedratelimiterror",
            "unsolicitediperror",
            "poor reputation",
            "low reputation",
            "bad reputation",
            "reputation",
            "cloudmark",
            "rbl",
            "dnsbl",
            "spamcop",
            "barracudacentral",
            "barracuda",
            "sorbs",
            "listed at|in|by",
            "is listed",
            "on our block",
            "network is on",
            "part of their network",
            "blocked by",
            "blocked * ip",
            "ip * blocked",
            "sender ip",
            "connection refused from",
            "not allowed to connect",
            "suspicious * ip",
            "proofpoint",
            "reject~ * ip address",
            "client host * blocked",
            "access denied * ip",
            "unusual rate of unsolicited",
        ],
        &[Sign::Not(&Sign::Says("blacklisted url"))],
    ),
    clue(45, &["client host rejected", "blocked"], &[Sign::Not(&Sign::Says("content"))]),
    clue(72, &[], &[Sign::Enhanced("5.7.708")]),
    clue(72, &[], &[Sign::Enhanced("5.7.606")]),
    clue(72, &[], &[Sign::Enhanced("5.7.511")]),
    clue(-60, &["greylist~"], &[]),
    clue(-50, &["frequency limited"], &[]),
    clue(-50, &["authentication checks", "dmarc", "spf"], &[]),
];
