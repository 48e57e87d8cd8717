//! The server demands an encrypted connection first.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server wants encryption first", "server को पहले encryption चाहिए"),
    what: t(
        "The program spoke in the clear and wanted to log in or to send; the server stopped it with `530 5.7.0 Must issue a STARTTLS command first`, `538`, or at Microsoft `451 5.7.3 STARTTLS is required to send mail`. It does so to keep password and letter from being read on the way. Some programs refuse by themselves to send a password without TLS.",
        "program खुले में बात कर रहा था और login करना या भेजना चाहता था; server ने रोक दिया: `530 5.7.0 Must issue a STARTTLS command first`, `538`, या Microsoft में `451 5.7.3 STARTTLS is required to send mail`। वह ऐसा इसलिए करता है कि रास्ते में कोई password और चिट्ठी न पढ़ ले। कुछ programs तो बिना TLS के password भेजने से ख़ुद ही मना कर देते हैं।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Choose the encryption that belongs to the port: 587 with STARTTLS, 465 with SSL/TLS. Fetching: IMAP 993 and POP3 995 with SSL/TLS.",
            "port के हिसाब से encryption चुनिए: 587 के साथ STARTTLS, 465 के साथ SSL/TLS। mail लाने में: IMAP 993 और POP3 995, SSL/TLS के साथ।",
        ),
        t(
            "In a mail program the field is called “Connection security” (Thunderbird) or “Encryption method” (Outlook). “None” and “Auto” are wrong here.",
            "mail program में इस खाने का नाम “Connection security” (Thunderbird) या “Encryption method” (Outlook) है। यहाँ “None” और “Auto” ठीक नहीं।",
        ),
        t(
            "In code: Django `EMAIL_USE_TLS = True` for 587 (`EMAIL_USE_SSL` for 465), PHPMailer `SMTPSecure = 'tls'` for 587 and `'ssl'` for 465, Python `starttls()` before `login()`, Java `mail.smtp.starttls.enable=true`, Nodemailer `requireTLS: true`.",
            "code में: Django में 587 के लिए `EMAIL_USE_TLS = True` (465 के लिए `EMAIL_USE_SSL`), PHPMailer में 587 के लिए `SMTPSecure = 'tls'` और 465 के लिए `'ssl'`, Python में `login()` से पहले `starttls()`, Java में `mail.smtp.starttls.enable=true`, Nodemailer में `requireTLS: true`।",
        ),
        t(
            "Postfix as the sender: `smtp_tls_security_level = encrypt`, or `secure` to check the certificate as well; the default of older versions sends in the clear. msmtp: `tls on`.",
            "Postfix से भेज रहे हों, तो `smtp_tls_security_level = encrypt`, या certificate भी जाँचना हो तो `secure`; पुराने versions अपने-आप खुले में भेजते हैं। msmtp में `tls on`।",
        ),
        t(
            "If encryption is set and the reply comes all the same, the program gave up silently: see in its log whether `STARTTLS` was sent and what followed. A virus scanner that reads mail may take it out of the list.",
            "encryption चालू हो और फिर भी यही जवाब आए, तो program ने चुपचाप छोड़ दिया: log में देखिए कि `STARTTLS` भेजा गया या नहीं और उसके बाद क्या हुआ। mail पढ़ने वाला virus scanner उसे सूची से हटा सकता है।",
        ),
        t(
            "If the password has already gone out in the clear on a network of strangers, change it.",
            "अगर किसी अनजान network में password खुले में निकल चुका हो, तो उसे बदल दीजिए।",
        ),
    ],
    probe: Probe::StartTls,
    settles: t(
        "The test asks for STARTTLS. If the port offers it and shows a certificate, the server is in order and the setting in the program is missing. If it is not in the list, the server has none or somebody on the way takes it out.",
        "यह test STARTTLS माँगता है। port उसे दिखाए और certificate भी दे, तो server ठीक है और कमी program की setting में है। सूची में वह न हो, तो server के पास है ही नहीं, या रास्ते में कोई उसे हटा रहा है।",
    ),
    lesson: "starttls_required",
    verb: Some("starttls"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(70, &["because connection is not encrypted"], &[]),
    clue(
        100,
        &[
            "plaintext|cleartext auth~ * disabled|disallowed|not",
            "privacyrequired",
            "only over|with ssl|tls",
            "verschluesselung|verschluesselte * erforderlich|notwendig",
            "chiffrement|securisee * requis~|obligatoire",
            "cifrado|segura * requerid~|obligatori~|necesari~",
            "требуется * шифрование|tls|ssl|starttls",
            "需要加密",
            "需要安全连接",
            "要求加密",
            "must issue a starttls",
            "starttls is required",
            "starttls required",
            "encryption required",
            "unencrypted connection",
            "plaintext authentication disallowed",
            "starttls command first",
            "encryption is required",
            "tls is required",
            "tls required",
            "requires tls|encryption|starttls",
            "must use tls|ssl|starttls|encryption",
            "secure connection required",
            "encryption needed",
            "session encryption",
            "non secure ssl tls",
            "ssl is required",
            "ssl required",
            "cleartext * not",
            "without ssl|tls|encryption * not",
            "not over * unencrypted|insecure|plaintext",
            "enable tls|ssl",
        ],
        &[],
    ),
    clue(50, &["requires a secure connection"], &[Sign::Not(&Sign::Enhanced("5.7.57"))]),
    clue(92, &["not support auth~", "not advertise auth~"], &[Sign::Says("tls off")]),
    clue(80, &[], &[Sign::Reply(538)]),
    clue(75, &[], &[Sign::Enhanced("5.7.11")]),
    clue(40, &["logindisabled"], &[]),
    clue(45, &["not advertise auth~"], &[]),
];
