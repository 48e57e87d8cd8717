//! The provider takes an app password here, not the everyday one.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The server wants an app password", "server को app password चाहिए"),
    what: t(
        "Server, port and encryption are right: the conversation got as far as `AUTH`, and there the server refused the password that opens your mailbox on the web. Providers such as Gmail, Yahoo, AOL and iCloud do not take that one from programs; they want a separate password, made for one program, which can be withdrawn without touching the account. Gmail says so with `534 5.7.9`, or, without 2-Step Verification, only with `535 5.7.8 Username and Password not accepted`.",
        "server, port और encryption सही हैं: बातचीत `AUTH` तक पहुँची, और वहाँ server ने वह password नहीं माना जिससे आप web पर mailbox खोलते हैं। Gmail, Yahoo, AOL और iCloud जैसे providers programs से रोज़ वाला password लेते ही नहीं; उन्हें एक अलग password चाहिए, जो एक ही program के लिए बना हो और जिसे account को छेड़े बिना रद्द किया जा सके। Gmail यह `534 5.7.9` से बताता है; 2-Step Verification न हो, तो बस `535 5.7.8 Username and Password not accepted` कहता है।",
    ),
    acts: &[Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Make an app password in the security settings of your account: Gmail at `myaccount.google.com/apppasswords`, Yahoo under Account security, “Generate app password”, iCloud at `account.apple.com` under “Sign-In and Security”. At QQ and 163 it is called authorization code. Most providers make one only when two-step login is on.",
            "अपने account की security settings में app password बनाइए: Gmail में `myaccount.google.com/apppasswords` पर, Yahoo में Account security के “Generate app password” से, iCloud में `account.apple.com` के “Sign-In and Security” में। QQ और 163 इसे authorization code कहते हैं। ज़्यादातर providers इसे तभी बनाने देते हैं जब two-step login चालू हो।",
        ),
        t(
            "Put it into the program in place of the old password, without blanks. The user name stays your full address. In Django it is `EMAIL_HOST_PASSWORD`, in PHPMailer `$mail->Password`; in Thunderbird delete the old one under Settings, Privacy & Security, “Saved Passwords”, and type the new one when it asks.",
            "program में पुराने password की जगह इसे बिना खाली जगह के डालिए। user name आपका पूरा पता ही रहता है। Django में यह `EMAIL_HOST_PASSWORD` है, PHPMailer में `$mail->Password`; Thunderbird में Settings, Privacy & Security, “Saved Passwords” से पुराना हटाइए, और जब वह पूछे तब नया डालिए।",
        ),
        t(
            "Was it an app password already? Then make a new one. Google withdraws all of them when the account's password is changed.",
            "क्या पहले से app password ही डाला था? तो नया बनाइए। account का password बदलते ही Google सारे app passwords रद्द कर देता है।",
        ),
        t(
            "If the page says that the setting is not available for your account, it belongs to an organisation: ask its administrator to allow app passwords or to name another way.",
            "अगर पन्ना कहे कि यह setting आपके account के लिए नहीं है, तो account किसी संस्था का है: उसके administrator से कहिए कि app passwords की अनुमति दें या कोई और रास्ता बताएँ।",
        ),
        t(
            "Or do without: a program that opens the provider's own login page (OAuth, in Thunderbird the authentication method “OAuth2”) needs no app password.",
            "या इसके बिना चलाइए: जो program provider का अपना login पन्ना खोलता है (OAuth; Thunderbird में authentication method “OAuth2”), उसे app password नहीं चाहिए।",
        ),
        t(
            "Do not look for the switch “less secure apps”. Google has removed it, from Workspace too in May 2025; guides that name it are out of date.",
            "“less secure apps” वाला switch मत ढूँढिए। Google उसे हटा चुका है, मई 2025 में Workspace से भी; जिस guide में वह लिखा हो, वह पुरानी है।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand, once with the new app password. `235` means that only the kind of password was wrong. If `535` comes with the app password too, it is mistyped or withdrawn, or the user name is not the full address.",
        "नया app password लेकर एक बार हाथ से login कीजिए। `235` आए, तो बस password का प्रकार ग़लत था। app password से भी `535` आए, तो वह ग़लत type हुआ है या रद्द हो चुका है, या user name पूरा पता नहीं है।",
    ),
    lesson: "everyday_password",
    verb: Some("auth"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    // Whoever comes with a token has no password at all.
    clue(-45, &["authenticate|auth xoauth2|oauthbearer"], &[]),
    clue(
        100,
        &[
            "app passwort|kennwort|passwords",
            "anwendungsspezifisch~",
            "mot de passe d application",
            "contrasena de aplicacion",
            "senha de app|aplicativo",
            "password per le app",
            "password specifica per",
            "пароль приложения",
            "пароль для * приложен~",
            "专用密码",
            "应用密码",
            "アプリパスワード",
            "ऐप पासवर्ड",
            "application specific password",
            "invalidsecondfactor",
            "app specific password",
            "create an app password",
            "use an app password",
            "app password * required",
            "application password * required",
            "parol prilozheniya",
        ],
        &[],
    ),
    clue(
        95,
        &["authorization code", "authorized code", "authorisation code", "client authorization"],
        &[Sign::At(Stage::Auth)],
    ),
    clue(95, &["service mail qq com cgi bin help subtype 1 id 28"], &[]),
    clue(72, &["username and password not accepted", "badcredentials"], &[]),
    clue(70, &[], &[Sign::Provider(&["gmail"]), Sign::Reply(535)]),
    clue(70, &[], &[Sign::Provider(&["gmail"]), Sign::Enhanced("5.7.8")]),
    clue(
        64,
        &[
            "could not authenticate",
            "login denied",
            "login failed",
            "invalid credentials",
            "denied authentication",
            "authentication failed",
            "authenticationfailed",
        ],
        &[Sign::Provider(&["gmail"])],
    ),
    clue(
        64,
        &[
            "login fail~",
            "authentication fail~",
            "could not authenticate",
            "authenticationfailed",
            "invalid login",
        ],
        &[Sign::Provider(&["qq", "netease"])],
    ),
    clue(64, &[], &[Sign::Provider(&["qq", "netease", "yahoo", "icloud"]), Sign::Reply(535)]),
    clue(
        68,
        &[
            "too many bad auth attempts",
            "auth005",
            "authentication failed",
            "login failed",
            "could not authenticate",
        ],
        &[Sign::Provider(&["yahoo"])],
    ),
    clue(
        64,
        &[
            "authentication failed",
            "authenticationfailed",
            "invalid credentials",
            "login failed",
            "could not authenticate",
        ],
        &[Sign::Provider(&["icloud"])],
    ),
    clue(40, &[], &[Sign::Provider(&["mailru"]), Sign::Reply(535)]),
    clue(45, &[], &[Sign::Provider(&["yandex"]), Sign::Reply(535)]),
    clue(30, &[], &[Sign::Provider(&["zoho"]), Sign::Reply(535)]),
    clue(62, &["auth005"], &[]),
    clue(60, &["connection unexpectedly closed"], &[Sign::Provider(&["qq", "netease"])]),
    clue(95, &["授权码", "授權碼"], &[]),
    clue(60, &["app password", "application password", "less secure app~"], &[]),
    clue(50, &[], &[Sign::Reply(534)]),
    clue(45, &["username and password"], &[Sign::Provider(&["yahoo"])]),
];
