//! An attachment is of a kind that the server lets nobody send, or holds a virus.

use super::{Actor, Cause, Clue, Probe, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("An attachment is blocked", "attachment रोक दिया गया"),
    what: t(
        "The message was handed over completely, and then the server looked into its attachments. One is of a kind that it lets nobody send, such as a program, a script or an archive that it cannot open, or its virus scanner has found something. The answer comes after the dot, at Gmail as `552 5.7.0`. It is not about the size.",
        "message पूरा पहुँच गया, फिर server ने उसके attachments के अंदर देखा। उनमें से एक ऐसी file है जो वह किसी को नहीं भेजने देता, जैसे program, script, या ऐसा archive जो उससे खुलता नहीं; या virus scanner को कुछ मिला। जवाब dot के बाद आता है, Gmail में `552 5.7.0`। बात size की नहीं है।",
    ),
    acts: &[Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Put the file somewhere (Google Drive, OneDrive, Nextcloud) and send the link to it.",
            "file को कहीं रखिए (Google Drive, OneDrive, Nextcloud) और उसका link भेजिए।",
        ),
        t(
            "Know what is stopped: programs and scripts (`.exe`, `.bat`, `.js`, `.vbs`, `.jar`, `.msi` and the like), also inside `.zip`, and archives with a password. Packing does not help.",
            "जानिए कि क्या रुकता है: program और script (`.exe`, `.bat`, `.js`, `.vbs`, `.jar`, `.msi` और ऐसे ही), `.zip` के अंदर भी, और password वाले archive। pack करने से काम नहीं बनता।",
        ),
        t(
            "Choose another form: a document as PDF, source code as text in the message, an Office file without macros (`.docx` in place of `.docm`).",
            "कोई दूसरा रूप लीजिए: document PDF में, source code message के text में, Office file बिना macro के (`.docm` की जगह `.docx`)।",
        ),
        t(
            "“Virus found”: do not send the file on. Scan it and your computer with an up-to-date scanner first; a false alarm is for the maker of the scanner or the administrator to mend.",
            "“Virus found” लिखा हो तो file आगे मत भेजिए। पहले उसे और अपने computer को ताज़ा scanner से जाँचिए; झूठी चेतावनी हो तो उसे scanner बनाने वाला या administrator ही ठीक कर सकता है।",
        ),
        t(
            "If a program sends it, let it send a link for downloading.",
            "कोई program भेजता है तो उससे attachment की जगह download का link भिजवाइए।",
        ),
        t(
            "Administrators of the receiving server decide which kinds come in: Microsoft 365 in the anti-malware policy, “common attachments filter”; Postfix in `mime_header_checks`; Rspamd in its module for MIME types.",
            "पाने वाले server का administrator तय करता है कि कौन-सी files आएँ: Microsoft 365 में anti-malware policy का “common attachments filter”; Postfix में `mime_header_checks`; Rspamd में MIME types वाला module।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "If the test is taken, send your message once without the attachment. If it goes now, it was the attachment; if not, it is the text or the sender. A reply about the size (`5.3.4`, `5.2.3`) means that the message is too large.",
        "test मान लिया जाए तो अपना message एक बार बिना attachment के भेजिए। अब चला जाए तो बात attachment की थी; न जाए तो text या भेजने वाले की है। reply size की बात करे (`5.3.4`, `5.2.3`) तो message बहुत बड़ा है।",
    ),
    lesson: "gmail_blocked_file",
    verb: Some("data"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        102,
        &[
            "file type~ * blocked|rejected|prohibited|forbidden|disallowed",
            "blocked file|attachment~|extension",
            "illegal|forbidden|prohibited|dangerous|disallowed|unacceptable attachment~|file|extension",
            "attachment~ * prohibited|forbidden|disallowed|illegal|removed",
            "virus~ found|detected|infected",
            "contains * virus|malware",
            "contenedor|adjunto * bloqueado|prohibido|permitido",
            "anhang * blockiert|verboten|unzulaessig",
            "piece jointe * bloquee|interdite|refusee",
            "anexo * bloqueado",
            "allegato * bloccato|vietato",
            "вложени~ * запрещен~|заблокирован~",
            "附件被",
            "附件类型",
            "病毒邮件",
            "含有病毒",
            "potential security issue",
            "presents a potential",
            "attachment~ * blocked|rejected|not",
            "banned file",
            "banned content",
            "banned name",
            "clamav",
            "prohibited attachment",
            "blocked because its content",
            "file type * not",
            "eicar",
        ],
        &[],
    ),
    clue(48, &["virus", "infected", "malware", "trojan", "executable"], &[]),
];
