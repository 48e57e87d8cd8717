//! The program sends without logging in first.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The program did not log in", "program ने login नहीं किया"),
    what: t(
        "The program went straight from `EHLO` to `MAIL FROM`, and the server takes nothing from strangers: `530 5.7.0 Authentication Required`, at Microsoft `530 5.7.57 Client not authenticated to send mail`. Either login is switched off in the program, or it was tried and refused and the program went on regardless. Without a login any sender could use the server for spam.",
        "program `EHLO` के बाद सीधे `MAIL FROM` पर पहुँच गया, और server अजनबियों से कुछ नहीं लेता: `530 5.7.0 Authentication Required`, Microsoft में `530 5.7.57 Client not authenticated to send mail`। या तो program में login बंद है, या login हुआ ही नहीं और program फिर भी आगे बढ़ गया। login न माँगा जाए, तो कोई भी इस server से spam भेजने लगे।",
    ),
    acts: &[Actor::User, Actor::Programmer],
    steps: &[
        t(
            "Switch login on for the outgoing server. Outlook: “My outgoing server (SMTP) requires authentication”. Thunderbird: authentication method “Normal password” or “OAuth2” instead of “No authentication”.",
            "outgoing server के लिए login चालू कीजिए। Outlook में: “My outgoing server (SMTP) requires authentication”। Thunderbird में authentication method “No authentication” की जगह “Normal password” या “OAuth2”।",
        ),
        t(
            "Give user name and password. Django logs in only if `EMAIL_HOST_USER` and `EMAIL_HOST_PASSWORD` are both set; PHPMailer needs `$mail->SMTPAuth = true`; in Python `login()` comes before `send_message()`.",
            "user name और password दीजिए। Django तभी login करता है जब `EMAIL_HOST_USER` और `EMAIL_HOST_PASSWORD` दोनों भरे हों; PHPMailer में `$mail->SMTPAuth = true` चाहिए; Python में `send_message()` से पहले `login()` आता है।",
        ),
        t(
            "Encrypt, or the server does not even offer the login: port 587 with STARTTLS, or port 465 with SSL/TLS.",
            "encryption चालू रखिए, नहीं तो server login दिखाता ही नहीं: port 587 पर STARTTLS, या port 465 पर SSL/TLS।",
        ),
        t(
            "Read the log upwards: if a `535` or `504` stands above, that is the real cause and this only its consequence.",
            "log में ऊपर की ओर पढ़िए: वहाँ `535` या `504` हो, तो असली वजह वही है, यह तो उसका नतीजा है।",
        ),
        t(
            "The program must greet with `EHLO`: after `HELO` there is no list and therefore no login. Old libraries and devices often need an update for that.",
            "program को बातचीत `EHLO` से शुरू करनी चाहिए: `HELO` के बाद सूची नहीं आती, इसलिए login भी नहीं। पुरानी libraries और devices को इसके लिए अक्सर update चाहिए।",
        ),
        t(
            "Postfix as the sender needs `smtp_sasl_auth_enable = yes`, a `smtp_sasl_password_maps` whose key is written exactly like `relayhost`, and `postmap` after each change.",
            "Postfix से भेज रहे हों, तो `smtp_sasl_auth_enable = yes`, ऐसा `smtp_sasl_password_maps` जिसकी key ठीक `relayhost` जैसी लिखी हो, और हर बदलाव के बाद `postmap`।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand with the program's user name and password. `235` means that they are good and the program does not use them; a `535` means that it did try, and was refused.",
        "program वाले user name और password से हाथ से login कीजिए। `235` आए, तो वे ठीक हैं और program उन्हें काम में नहीं ले रहा; `535` आए, तो उसने कोशिश की थी और मना हुआ था।",
    ),
    lesson: "gmail_no_login",
    verb: Some("mail"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        95,
        &[
            "turn on * authentication",
            "enable smtp authentication",
            "smtp auth~ required",
            "auth required",
            "auth~ is required",
            "not been authenticated",
            "login required|first",
            "wantautherror",
            "must login",
            "must log in",
            "please login",
            "please log in first",
            "pop before smtp",
            "unauthenticated * not",
            "authentifizierung|anmeldung erforderlich|notwendig|benoetigt",
            "authentification requise|obligatoire|necessaire",
            "autenticacion requerida|necesaria|obligatoria",
            "requiere autenticacion",
            "autenticacao necessaria|requerida|obrigatoria",
            "requer autenticacao",
            "autenticazione richiesta|necessaria",
            "требуется аутентификаци~|авторизаци~",
            "необходим~ авторизац~|аутентифик~",
            "需要身份验证",
            "需要认证",
            "需要登录",
            "未登录",
            "認証が必要",
            "not authenticated",
            "authentication required",
            "authentication is required",
            "not logged in",
            "must authenticate",
            "must be authenticated",
            "authenticate first",
            "log in first",
            "authentication needed",
            "auth~ first",
            "please authenticate",
            "requires authentication",
            "unauthenticated senders",
            "need to authenticate",
            "auth command first",
            "anonymous mail",
            "authentication * before",
        ],
        &[],
    ),
    clue(90, &[], &[Sign::Enhanced("5.7.57")]),
    clue(45, &[], &[Sign::Reply(530)]),
    clue(30, &["relay access denied", "relaying denied", "unable to relay"], &[]),
    clue(-70, &["starttls"], &[Sign::Reply(530)]),
    // One sentence of .NET for both; what the server said stands behind it.
    clue(-60, &["issue * starttls"], &[Sign::Says("secure connection or * not authenticated")]),
    clue(-60, &["resolver rst authrequired"], &[]),
    clue(-45, &["authentication unsuccessful"], &[]),
];
