//! The message is bigger than a server on the way takes.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The message is too big", "message बहुत बड़ा है"),
    what: t(
        "A server takes messages up to a size of its own, which it names after `EHLO` as `SIZE`; yours was bigger, and it answered `552` (`5.3.4`, or `5.2.3` for this one mailbox). It counts the message as it travels: an attachment becomes a third bigger on the way, because it is packed as text in base64. At Gmail 25 MB hold about 18 MB of files.",
        "हर server अपनी एक हद तक ही message लेता है, और वह हद `EHLO` के बाद `SIZE` में बताता है; आपका message उससे बड़ा था, और उसने `552` कहा (`5.3.4`, या केवल इस mailbox की हद हो तो `5.2.3`)। वह message को वैसे गिनता है जैसे वह रास्ते में होता है: attachment base64 में text बनकर एक तिहाई बढ़ जाता है। Gmail के 25 MB में लगभग 18 MB की files ही आती हैं।",
    ),
    acts: &[Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Put the file into Google Drive, OneDrive, Nextcloud or the like and send the link.",
            "file को Google Drive, OneDrive, Nextcloud या ऐसी किसी जगह रखिए और link भेजिए।",
        ),
        t(
            "Or make it smaller: save pictures with fewer pixels, export the PDF for the web, send several mails with one attachment each. Packing to ZIP hardly helps with photos, videos and PDF.",
            "या उसे छोटा कीजिए: तस्वीरें कम pixels में save कीजिए, PDF web के लिए बनाइए, एक-एक attachment की कई mails भेजिए। photo, video और PDF पर ZIP का असर नाम भर का होता है।",
        ),
        t(
            "See whose limit it is: if the bounce comes from the recipient's server, a bigger limit at yours does not help. On the whole way the smallest limit counts.",
            "देखिए कि हद किसकी है: bounce पाने वाले के server से आया हो, तो अपने यहाँ की हद बढ़ाने से कुछ नहीं होगा। पूरे रास्ते में सबसे छोटी हद ही चलती है।",
        ),
        t(
            "Microsoft 365: the administrator can raise a mailbox's limit, up to 150 MB (Exchange admin centre, “Message size restriction”).",
            "Microsoft 365: administrator किसी mailbox की हद 150 MB तक बढ़ा सकता है (Exchange admin centre, “Message size restriction”)।",
        ),
        t(
            "Your own server: Postfix `message_size_limit` in bytes (and `mailbox_size_limit` not below it), Exim `message_size_limit`, for web mail also PHP's `upload_max_filesize` and `post_max_size`.",
            "अपना server: Postfix में `message_size_limit`, bytes में (और `mailbox_size_limit` उससे कम न हो), Exim में `message_size_limit`, webmail के लिए PHP के `upload_max_filesize` और `post_max_size` भी।",
        ),
        t(
            "In a program: do not embed pictures as base64 in the HTML; and if Gmail complains of the header, put the long list of recipients into `RCPT TO` instead of `To:`.",
            "program में: तस्वीरें base64 बनाकर HTML के अंदर मत रखिए; और Gmail header की शिकायत करे, तो लोगों की लंबी सूची `To:` में नहीं, `RCPT TO` में दीजिए।",
        ),
    ],
    probe: Probe::Offer,
    settles: t(
        "The test shows the number after `SIZE`, in bytes. If the message with a third added for its attachments is above it, this is the cause; if it is well below, the limit is further on the way, or the mailbox is full (`5.2.2`).",
        "यह test `SIZE` के बाद की संख्या दिखाता है, bytes में। attachments में एक तिहाई जोड़कर message उससे बड़ा हो, तो वजह यही है; काफ़ी छोटा हो, तो हद रास्ते में आगे कहीं है, या mailbox भरा है (`5.2.2`)।",
    ),
    lesson: "size_declared",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(92, &["is|are more than * bytes"], &[]),
    clue(
        94,
        &[
            "max~ * size",
            "size limit~",
            "size exceeded",
            "maxsubmissionexceeded~",
            "messagesubmissionexceeded~",
            "nachricht~ * zu gross",
            "groesse * ueberschr~|ueberst~",
            "maximale groesse|nachrichtengroesse",
            "message * trop volumineux|grand|gros",
            "taille * depass~|maximale",
            "mensaje * demasiado grande",
            "tamano|tamanho * excede|maximo|supera",
            "mensagem * muito grande",
            "messaggio * troppo grande",
            "dimension~ * supera|massima",
            "слишком больш~",
            "размер * превыша~|превышен~",
            "邮件过大",
            "附件过大",
            "大小限制",
            "大小超",
            "邮件大小",
            "サイズ",
            "message size exceeds",
            "message too big|large",
            "maximum message size",
            "message size limit",
            "mail size limit",
            "size value too big",
            "size exceeds",
            "message * too large|big",
            "exceeds * size limit",
            "exceed~ * size",
            "recipsizelimit",
            "sendersizelimit",
            "message file too big",
            "size * too large|big",
            "file too big",
            "maximum size",
            "larger than * allowed|limit",
            "message exceeded",
            "message length exceeds",
            "content too large|big",
            "mail too large|big",
            "size limit exceeded",
        ],
        &[],
    ),
    clue(84, &[], &[Sign::Enhanced("5.3.4")]),
    clue(76, &[], &[Sign::Enhanced("5.2.3")]),
    clue(
        30,
        &[],
        &[
            Sign::Reply(552),
            Sign::Not(&Sign::Enhanced("5.2.2")),
            Sign::Not(&Sign::Enhanced("5.7.0")),
        ],
    ),
    clue(60, &["message size"], &[]),
];
