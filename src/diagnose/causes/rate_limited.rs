//! More mail, or more logins, than the server takes in a minute or an hour.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Too much in too short a time", "कम समय में बहुत ज़्यादा"),
    what: t(
        "The server counts what comes from you in a minute or an hour (messages, logins, wrong recipients), and now it brakes. It may say so at any step: at the login (`454 4.7.0 Too many login attempts`), at `MAIL`, at `RCPT` or after the message (`421 4.7.28`). It does so because a program that is suddenly this busy has often been taken over by spammers. A code that begins with `4` is a matter of waiting; whoever tries again at once often waits longer.",
        "server गिनता है कि एक minute या एक घंटे में आपकी तरफ़ से कितना आया (messages, login, ग़लत पते), और अब उसने ब्रेक लगाया है। यह किसी भी क़दम पर हो सकता है: login पर (`454 4.7.0 Too many login attempts`), `MAIL` पर, `RCPT` पर, या message के बाद (`421 4.7.28`)। वजह यह है कि जो program अचानक इतना भेजने लगे, वह अक्सर spammer के हाथ लग चुका होता है। code `4` से शुरू हो तो बस रुकना है; तुरंत दोहराने से इंतज़ार अक्सर बढ़ जाता है।",
    ),
    acts: &[Actor::Programmer, Actor::Administrator, Actor::User],
    steps: &[
        t(
            "Stop the program and wait, from some minutes to some hours. A mail server keeps the message in its queue and tries again by itself; then do not send it a second time.",
            "program रोकिए और रुकिए: कुछ मिनट से कुछ घंटे तक। message किसी mail server की queue में है तो वह अपने-आप फिर कोशिश करेगा; तब उसे दोबारा मत भेजिए।",
        ),
        t(
            "Read what is being counted. “Login attempts”: the program logs in too often, perhaps with a wrong password. “Rate”, “frequency” or `4.7.28`: it sends too much. “Recipient has exceeded” or “receiving mail”: somebody else's mailbox gets too much, and you can only send it less.",
            "पढ़िए कि गिनती किसकी हो रही है। “Login attempts”: program बहुत बार login करता है, शायद ग़लत password से। “Rate”, “frequency” या `4.7.28`: वह बहुत ज़्यादा भेजता है। “Recipient has exceeded” या “receiving mail”: पाने वाले के mailbox में बहुत ज़्यादा आ रहा है, और आप बस उसे कम भेज सकते हैं।",
        ),
        t(
            "Log in once and send many messages over the same connection. PHPMailer: `$mail->SMTPKeepAlive = true`; Nodemailer: `pool: true`; Django: `get_connection()`, and the whole list to its `send_messages()`.",
            "एक बार login कीजिए और उसी connection पर कई messages भेजिए। PHPMailer: `$mail->SMTPKeepAlive = true`; Nodemailer: `pool: true`; Django: `get_connection()` लीजिए और पूरी सूची उसके `send_messages()` को दीजिए।",
        ),
        t(
            "Send one message after another, with pauses. Postfix: `smtp_destination_rate_delay = 1s`; Nodemailer: `rateLimit` with `rateDelta`. Microsoft 365 takes 30 messages a minute from one mailbox, over at most three connections at once.",
            "एक के बाद एक भेजिए, बीच में थोड़ा रुककर। Postfix: `smtp_destination_rate_delay = 1s`; Nodemailer: `rateLimit` और `rateDelta`। Microsoft 365 एक mailbox से एक minute में 30 messages लेता है, और एक साथ ज़्यादा से ज़्यादा तीन connections पर।",
        ),
        t(
            "Let the program wait longer before each new try, for example 1, 5 and 30 minutes, whenever the code begins with `4`.",
            "code `4` से शुरू हो तो program हर नई कोशिश से पहले ज़्यादा रुके, जैसे 1, 5 और 30 मिनट।",
        ),
        t(
            "You have not sent that much? Then somebody does it in your name: look for an abused contact form, account or script, and change the password.",
            "आपने इतना भेजा ही नहीं? तो आपके नाम से कोई और भेज रहा है: देखिए कि किस contact form, account या script का ग़लत इस्तेमाल हो रहा है, और password बदलिए।",
        ),
        t(
            "Newsletters belong to a mailing service. With a new server of your own, begin with few messages a day, send more week by week, and have SPF, DKIM and DMARC in order.",
            "newsletter के लिए mailing service लीजिए। अपना नया server हो तो शुरू में रोज़ थोड़ा भेजिए, हफ़्ते-दर-हफ़्ते बढ़ाइए, और SPF, DKIM, DMARC ठीक रखिए।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "Pause for an hour and run the test once. If it passes now, it was the rate; if even a single message is refused for the rest of the day, a daily limit is used up or the address is on a blocklist.",
        "एक घंटा रुकिए और test एक बार चलाइए। अब निकल जाए तो बात रफ़्तार की थी; अकेला message भी दिन भर मना होता रहे, तो दिन की सीमा पूरी हो चुकी है या address blocklist पर है।",
    ),
    lesson: "gmail_rate_limit",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        88,
        &[
            "rate limit~",
            "ratelimit~",
            "too many login attempts",
            "too many bad login",
            "frequency limited",
            "frequency * limit~",
            "too many messages",
            "throttl~",
            "too many recipient attempts",
            "too fast",
            "temporarily deferred",
            "unusual rate",
            "sending rate",
            "rate exceeded",
            "exceeded * rate",
            "too many bad|failed auth~",
            "too many requests",
            "messages per hour|minute|second",
            "please slow down",
            "volume or user complaints",
            "sending too many",
            "too much mail",
            "too many emails",
            "too many commands",
            "too many errors",
            "too many attempts",
            "unusual amount",
        ],
        &[],
    ),
    clue(76, &["try again later"], &[Sign::Reply(421)]),
    clue(
        70,
        &["try later", "try again later", "essayer plus tard"],
        &[Sign::Reply(421), Sign::Not(&Sign::Says("not available"))],
    ),
    clue(74, &[], &[Sign::Enhanced("4.7.28")]),
    clue(60, &["failure sending mail try again later"], &[]),
    clue(70, &["login attempts"], &[Sign::Reply(454)]),
    clue(40, &["try again later"], &[Sign::Enhanced("4.7.0")]),
    clue(-70, &["daily"], &[]),
    clue(-50, &["authentication checks", "greylist~", "spf", "dkim"], &[]),
];
