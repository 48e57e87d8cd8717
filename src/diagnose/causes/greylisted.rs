//! The recipient's server puts off a sender that it has not met before.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Greylisting: come back later", "Greylisting: थोड़ी देर बाद आइए"),
    what: t(
        "The recipient's server has never seen this sender, this recipient and this sending server together, and puts the first try off: at `RCPT`, with `450` or `451`. It notes the three, and whoever comes back after some minutes gets in. Mail servers come back by themselves; the programs of spammers rarely do. Nothing is wrong with your settings.",
        "पाने वाले के server ने इस भेजने वाले, इस पाने वाले और इस server को साथ में पहले कभी नहीं देखा, इसलिए पहली कोशिश टाल दी: `RCPT` पर, `450` या `451` के साथ। वह तीनों को लिख लेता है, और जो कुछ मिनट बाद लौटे उसे आने देता है। mail server अपने-आप लौटते हैं, spammer के program शायद ही। आपकी settings में कोई ग़लती नहीं है।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Wait. If your provider or your own mail server has taken the message, it tries again by itself; the message usually arrives within the hour.",
            "इंतज़ार कीजिए। message आपके provider या आपके mail server ने ले लिया है तो वह अपने-आप फिर कोशिश करेगा; mail आम तौर पर एक घंटे के अंदर पहुँच जाती है।",
        ),
        t(
            "Do not send it again by hand, or the recipient gets it twice.",
            "हाथ से दोबारा मत भेजिए, नहीं तो पाने वाले को दो बार मिलेगी।",
        ),
        t(
            "A program that speaks to the recipient's server itself must do the waiting: keep the message and try again after 5, 15 and 60 minutes, with the same sender and from the same IP address. Simpler: hand it to a server with a queue, your provider's (port 587 or 465) or a Postfix on the same machine.",
            "जो program सीधे पाने वाले के server से बात करता है, उसे ख़ुद रुकना होगा: message रखिए और 5, 15 और 60 मिनट बाद फिर कोशिश कीजिए, उसी भेजने वाले और उसी IP address से। इससे आसान: message queue वाले server को दीजिए, provider के (port 587 या 465) या उसी machine के Postfix को।",
        ),
        t(
            "Your own server: `postqueue -p` (Postfix) or `exim -bp` (Exim) shows what waits. Postfix waits 5 minutes and more between two tries; leave that, since whoever comes back too early is put off again.",
            "अपना server हो तो `postqueue -p` (Postfix) या `exim -bp` (Exim) दिखाता है कि क्या रुका है। Postfix दो कोशिशों के बीच 5 मिनट या ज़्यादा रुकता है; इसे ऐसे ही रहने दीजिए, क्योंकि जो बहुत जल्दी लौटे उसे फिर टाल दिया जाता है।",
        ),
        t(
            "If your mail leaves from several IP addresses in turn, each try looks like the first. Let all tries of one message use the same address, or ask the recipient's administrator to exempt your servers.",
            "आपकी mail बारी-बारी से कई IP addresses से निकलती है तो हर कोशिश पहली लगती है। एक message की सारी कोशिशें एक ही address से हों, या पाने वाले के administrator से कहिए कि आपके servers को छूट दें।",
        ),
        t(
            "Codes “valid for five minutes” come too late this way. Only the recipient's administrator can exempt their sender; in Postgrey that is the file `whitelist_clients`.",
            "“पाँच मिनट तक मान्य” code इस तरह देर से पहुँचते हैं। उनके भेजने वाले को छूट केवल पाने वाले का administrator दे सकता है; Postgrey में इसके लिए `whitelist_clients` file है।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "Run the test twice, a quarter of an hour apart, with the same sender and recipient. A `4` at `RCPT` first and `250` later is greylisting; if the `4` stays for hours, it is a limit or trouble at the server.",
        "test दो बार चलाइए, पंद्रह मिनट के अंतर से, वही भेजने वाला और वही पाने वाला। `RCPT` पर पहले `4` और बाद में `250` आए तो यह greylisting है; `4` घंटों बना रहे तो कोई सीमा है या server में गड़बड़।",
    ),
    lesson: "greylisting",
    verb: Some("rcpt"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        100,
        &[
            "graylist",
            "greylist~",
            "graylist~",
            "greylisting",
            "postgrey",
            "grey listed",
            "grey listing",
            "milter greylist",
        ],
        &[],
    ),
    clue(
        70,
        &["try again later", "come back later", "please try again", "try later"],
        &[Sign::Enhanced("4.7.1")],
    ),
    clue(
        60,
        &[
            "come back in",
            "try again in|after",
            "retry in|after",
            "intentelo mas tarde",
            "bitte versuchen sie es spaeter",
            "first attempt",
            "first time * sender|seen",
            "please retry later",
            "try again in * seconds|minutes",
        ],
        &[],
    ),
    clue(
        74,
        &["try again later", "try later"],
        &[Sign::Reply(450), Sign::Says("recipient address rejected")],
    ),
    clue(60, &["recipient address rejected"], &[Sign::Says("try again later")]),
];
