//! The account has sent as much as it may in a day, an hour or a month.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The sending limit is used up", "भेजने की सीमा पूरी हो गई"),
    what: t(
        "The login is right and the message is in order, but your account has sent as much as it may for now. Most servers say so only after the message (Gmail: `550 5.4.5 Daily user sending quota exceeded`), some at `RCPT`. Every provider has such a limit, so that a stolen account cannot send without end. Although the code may begin with `5`, it passes by itself when the time is over.",
        "login सही है और message भी ठीक, पर आपका account फ़िलहाल जितना भेज सकता था, भेज चुका। ज़्यादातर server यह message के बाद ही बताते हैं (Gmail: `550 5.4.5 Daily user sending quota exceeded`), कुछ `RCPT` पर। हर provider की ऐसी सीमा होती है, ताकि चोरी हुआ account भेजता ही न रहे। code `5` से शुरू हो तब भी समय पूरा होने पर यह अपने-आप खुल जाता है।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Provider],
    steps: &[
        t(
            "Stop the program and wait: up to 24 hours at Gmail and Microsoft 365, one hour where the limit is hourly, as at many hosting companies.",
            "program रोकिए और इंतज़ार कीजिए: Gmail और Microsoft 365 में 24 घंटे तक; जहाँ सीमा घंटे की है, जैसे कई hosting कंपनियों में, वहाँ एक घंटा।",
        ),
        t(
            "Know your figures. Gmail: 500 recipients a day; Google Workspace: 2000 messages; Microsoft 365: 10,000 recipients; Yahoo: 500; iCloud: 1000; Zoho: 50 to 500 messages an hour, depending on the account. Where recipients are counted, one message to 100 people counts as 100.",
            "अपनी सीमा जानिए। Gmail: दिन में 500 पाने वाले; Google Workspace: 2000 messages; Microsoft 365: 10,000 पाने वाले; Yahoo: 500; iCloud: 1000; Zoho: account के हिसाब से घंटे में 50 से 500 messages। जहाँ पाने वाले गिने जाते हैं, वहाँ 100 लोगों को भेजा एक message 100 गिना जाता है।",
        ),
        t(
            "Look into the Sent folder and into your program's log: did you send that much? If not, your account is being abused: change the password, end all other sessions, and check contact forms and scripts.",
            "Sent folder और अपने program का log देखिए: क्या सच में आपने इतना भेजा? नहीं, तो account का ग़लत इस्तेमाल हो रहा है: password बदलिए, बाकी सब sessions बंद कीजिए, और contact forms व scripts जाँचिए।",
        ),
        t(
            "Send less: gather notices into one message a day, and do not let a program write a mail for each error.",
            "कम भेजिए: सूचनाएँ जोड़कर दिन में एक message कीजिए, और program को हर error पर mail मत लिखने दीजिए।",
        ),
        t(
            "For shops, applications and newsletters use a mailing service. It begins with a limit, too: Amazon SES with 200 a day until AWS lifts its sandbox, Brevo's free plan with 300 a day.",
            "दुकान, application और newsletter के लिए mailing service लीजिए। शुरू में सीमा वहाँ भी होती है: Amazon SES में दिन के 200, जब तक AWS sandbox न हटाए; Brevo के मुफ़्त plan में दिन के 300।",
        ),
        t(
            "Ask for more: a larger plan at the provider; with cPanel the hosting company sets “max emails per hour”; at Amazon SES you ask in the console.",
            "सीमा बढ़वाइए: provider का बड़ा plan लेकर; cPanel में “max emails per hour” hosting कंपनी तय करती है; Amazon SES में console से माँगिए।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "If login, sender and recipient pass in the test and yet each message is refused after the dot until the time is over, it was the limit. A refusal that ends within minutes was the rate; one that outlasts the day is a locked account.",
        "test में login, भेजने वाला और पाने वाला मान लिए जाएँ, फिर भी समय पूरा होने तक हर message dot के बाद मना हो, तो बात सीमा की थी। मिनटों में हट जाए तो बात रफ़्तार की थी; दिन बीतने पर भी न हटे तो account locked है।",
    ),
    lesson: "gmail_daily_limit",
    verb: Some("data"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        100,
        &[
            "reached * daily",
            "per day",
            "24 hours",
            "sending limit",
            "hourly|daily|monthly * exceed~|reached",
            "external recipients",
            "tageslimit",
            "versandlimit",
            "sendelimit",
            "limite * envoi|envio|quotidienne|journaliere|diario|atteinte|depassee|alcanzado|superado|atingido|excedido",
            "quota d envoi",
            "лимит~ * превышен~|исчерпан~|отправк~",
            "суточн~",
            "每日",
            "当日发送",
            "发信量",
            "达到上限",
            "发送配额",
            "送信数",
            "sending quota exceeded",
            "daily * quota|limit",
            "relay quota",
            "daily user sending",
            "daily message quota",
            "daily limit",
            "daily sending",
            "sending limit~",
            "limited to * messages",
            "messages * day",
            "mails per day",
            "monthly * limit|quota",
            "out of credits",
            "no credits",
            "message limit",
            "exceeded * limit * day",
            "quota * used",
            "plan limit",
            "hourly quota|limit",
            "maximum credits",
            "sending quota",
            "exceeded your * quota|allowance",
        ],
        &[],
    ),
    clue(94, &[], &[Sign::Enhanced("5.4.5")]),
    clue(-80, &["connections", "size limit~", "storage"], &[]),
    clue(
        60,
        &["limit reached|exceeded", "reached * limit", "limit * erreicht|ueberschritten"],
        &[Sign::Not(&Sign::Says("rate limit~"))],
    ),
];
