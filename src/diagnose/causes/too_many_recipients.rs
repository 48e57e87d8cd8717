//! One message has more recipients than the server takes.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Too many recipients for one message", "एक message के पाने वाले बहुत ज़्यादा"),
    what: t(
        "Each recipient is a line `RCPT TO` of its own, no matter whether it stands in To, Cc or Bcc; at one of them the server said “enough”: `452 4.5.3 Too many recipients`, sometimes `550 5.5.3`. The limit keeps a stolen account from writing to thousands at once. Those accepted before it can still get the message; a good program sends the rest in a second one.",
        "हर पाने वाला `RCPT TO` की एक अलग line है, चाहे वह To में हो, Cc में या Bcc में; किसी एक पर server ने कहा “बस”: `452 4.5.3 Too many recipients`, कभी-कभी `550 5.5.3`। यह हद इसलिए है कि चुराए हुए account से एक साथ हज़ारों को न लिखा जा सके। जो उससे पहले मान लिए गए, उन्हें message फिर भी मिल सकता है; अच्छा program बाकी लोगों को दूसरे message में भेज देता है।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Know the limit: by SMTP Gmail and Yahoo take 100 recipients a message, Microsoft 365 and iCloud 500, Zoho 100, Yandex 35, Amazon SES and Postmark 50.",
            "हद जान लीजिए: SMTP से एक message में Gmail और Yahoo 100 लोग लेते हैं, Microsoft 365 और iCloud 500, Zoho 100, Yandex 35, Amazon SES और Postmark 50।",
        ),
        t(
            "Send in portions below the limit, with a pause between them; mind the limit for the day, which counts recipients too (Gmail 500).",
            "हद से छोटे हिस्सों में भेजिए, बीच-बीच में रुककर; दिन भर की हद भी देखिए, उसमें भी लोग गिने जाते हैं (Gmail में 500)।",
        ),
        t(
            "In a program send one message to each recipient over the same connection: then each can be greeted by name, and one bad address does not hold up the others. PHPMailer: `clearAddresses()` in the loop and `SMTPKeepAlive = true`.",
            "program में हर व्यक्ति को अलग message भेजिए, उसी एक connection पर: तब नाम से लिख सकते हैं, और एक ग़लत पता बाकी को नहीं रोकता। PHPMailer: loop में `clearAddresses()`, और `SMTPKeepAlive = true`।",
        ),
        t(
            "For a club or a school set up a group: Google Groups, a distribution list in Microsoft 365, or Mailman. You write to one address, and the list does the rest.",
            "club या school के लिए group बनाइए: Google Groups, Microsoft 365 की distribution list, या Mailman। आप एक पते पर लिखते हैं, बाकी list करती है।",
        ),
        t(
            "For newsletters use a service made for it, such as Amazon SES, Brevo or Mailgun, with a way to unsubscribe.",
            "newsletter के लिए उसी काम की service लीजिए, जैसे Amazon SES, Brevo या Mailgun, और उसमें unsubscribe का रास्ता रखिए।",
        ),
        t(
            "Your own server: Postfix `smtpd_recipient_limit` (1000), Exim `recipients_max`; in Microsoft 365 the administrator sets a mailbox's recipient limit. As a sending Postfix, lower `smtp_destination_recipient_limit`, and it splits by itself.",
            "अपना server: Postfix में `smtpd_recipient_limit` (1000), Exim में `recipients_max`; Microsoft 365 में mailbox की recipient limit administrator रखता है। Postfix से भेज रहे हों, तो `smtp_destination_recipient_limit` घटाइए, वह ख़ुद बाँट देता है।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "The test names a single recipient. If that is taken, only the number was too big; if a single one is refused as well, it is that address or a limit for the hour or the day, which does not pass by splitting.",
        "यह test एक ही व्यक्ति का पता बताता है। वह माना जाए, तो बस संख्या ज़्यादा थी; अकेला भी लौटे, तो बात उस पते की है, या घंटे या दिन की हद की, जो बाँटने से नहीं टलती।",
    ),
    lesson: "limits",
    verb: Some("rcpt"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        96,
        &[
            "too many * recipients",
            "limit of * recipients",
            "recipients reached|allowed",
            "external recipients",
            "zu viele empfaenger",
            "trop de destinataires",
            "demasiados destinatarios",
            "muitos destinatarios",
            "troppi destinatari",
            "слишком много получателей|адресатов",
            "收件人过多",
            "收件人数量",
            "宛先が多",
            "too many recipients",
            "recipient count exceeds",
            "number of recipients",
            "maximum * recipients",
            "recipients * exceed~",
            "recipient limit",
            "too many rcpt",
            "recipients per message",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("4.5.3")]),
    clue(80, &[], &[Sign::Enhanced("5.5.3")]),
    clue(-60, &["invalid recipients"], &[]),
];
