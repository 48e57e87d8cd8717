//! Response codes of IMAP about the login, the account and the server itself.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "ALERT",
        "",
        &[],
        "RFC 9051",
        t(
            "The text after it is meant for you, and every mail program must show it. Often it warns of something: an almost full mailbox, maintenance, a sign-in to be confirmed.",
            "इसके बाद का text आपके लिए है, और हर mail program को उसे दिखाना ही है। अक्सर यह किसी बात की चेतावनी है: लगभग भरा mailbox, maintenance का समय, या sign-in की पुष्टि।",
        ),
    ),
    code(
        "AUTHENTICATIONFAILED",
        "",
        &["wrong_credentials", "app_password_required", "imap_or_pop_disabled", "oauth_required"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The login has failed, and the server deliberately does not tell why. Check user name and password, then whether the account wants an app password or OAuth, or has IMAP switched off.",
            "login असफल रहा, और server जान-बूझकर कारण नहीं बताता। user name और password देखिए, फिर यह कि account को app password या OAuth तो नहीं चाहिए, या उसमें IMAP बंद तो नहीं।",
        ),
    ),
    code(
        "AUTHORIZATIONFAILED",
        "",
        &["oauth_token_invalid", "sender_not_allowed"],
        "RFC 9051 (from RFC 5530)",
        t(
            "Name and password, or the token, are right, but this login may not act for the mailbox that was asked for. The administrator grants the right to a shared mailbox, or the missing scope for the token.",
            "नाम और password, या token, सही हैं, पर यह login माँगे गए mailbox की ओर से काम नहीं कर सकता। साझे mailbox का अधिकार, या token का छूटा हुआ scope, administrator देता है।",
        ),
    ),
    code(
        "CAPABILITY",
        "",
        &[],
        "RFC 9051",
        t(
            "The list of what the server can do, often in the greeting or after the login, which saves the client a question. After the login the list may be longer than before.",
            "server क्या-क्या कर सकता है, उसकी सूची; अक्सर greeting में या login के बाद, ताकि client को पूछना न पड़े। login के बाद सूची पहले से लंबी हो सकती है।",
        ),
    ),
    code(
        "CLIENTBUG",
        "",
        &["bad_sequence"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The server finds that the client does something odd or wasteful, such as closing a folder that is not open. It is a hint for the program's makers; users update the program.",
            "server को लगा कि client कुछ अटपटा या बेकार कर रहा है, जैसे ऐसा folder बंद करना जो खुला ही नहीं। यह program बनाने वालों के लिए इशारा है; users program को update करें।",
        ),
    ),
    code(
        "COMPRESSIONACTIVE",
        "",
        &["bad_sequence"],
        "RFC 4978",
        t(
            "At `COMPRESS`: the connection is compressed already, by an earlier command or by TLS. The client just goes on without asking for it.",
            "`COMPRESS` पर: connection पहले से compressed है, किसी पिछले command से या TLS से। client इसे माँगे बिना बस आगे बढ़े।",
        ),
    ),
    code(
        "CONTACTADMIN",
        "",
        &["account_disabled_or_locked"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The program cannot settle this, and neither can you: ask your administrator or the provider's support, and give them the text. The account may be locked.",
            "यह न program सुलझा सकता है, न आप: अपने administrator या provider के support से पूछिए, और text उन्हें दीजिए। account lock हो सकता है।",
        ),
    ),
    code(
        "CORRUPTION",
        "",
        &["server_temporary_failure"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The server found damaged data of its own, such as a broken index. Its administrator has to repair the mailbox; your program can do nothing about it.",
            "server को अपने ही data में ख़राबी मिली, जैसे टूटा हुआ index। mailbox की मरम्मत उसका administrator करेगा; आपका program इसमें कुछ नहीं कर सकता।",
        ),
    ),
    code(
        "EXPIRED",
        "",
        &["account_disabled_or_locked", "oauth_token_invalid"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The access has run out by time, an old password or token for example, though the login may have been right. Renew it on the provider's page; the old one stays refused.",
            "पहुँच का समय पूरा हो गया, जैसे पुराना password या token, भले login सही रहा हो। provider के पन्ने पर उसे नया कीजिए; पुराना मना होता रहेगा।",
        ),
    ),
    code(
        "INPROGRESS",
        "",
        &[],
        "RFC 9585",
        t(
            "A sign of life during a long command, perhaps with how much is done of how much. The client just waits, and does not cut the connection as dead.",
            "लंबे command के बीच एक ख़बर कि काम चल रहा है; शायद यह भी कि कितने में से कितना हुआ। client बस रुके, और connection को मरा मानकर न काटे।",
        ),
    ),
    code(
        "INUSE",
        "",
        &["too_many_connections"],
        "RFC 9051 (from RFC 5530)",
        t(
            "Another session holds a lock on the folder or still uses it. Wait a moment, or close the other program, and do it once more.",
            "किसी दूसरे session ने folder lock किया हुआ है या उसे इस्तेमाल कर रहा है। थोड़ा रुकिए, या दूसरा program बंद कीजिए, और फिर से कीजिए।",
        ),
    ),
    code(
        "LIMIT",
        "",
        &["rate_limited", "too_many_connections"],
        "RFC 9051 (from RFC 5530)",
        t(
            "A limit of the server is reached, for example in the number of flags, of searches or of connections. Ask for less at a time; where the limit can be raised, the administrator does it.",
            "server की कोई सीमा आ गई, जैसे flags, searches या connections की संख्या की। एक बार में कम माँगिए; सीमा बढ़ सकती हो तो administrator बढ़ाता है।",
        ),
    ),
    code(
        "NOPERM",
        "",
        &[],
        "RFC 9051 (from RFC 5530)",
        t(
            "You have no right to do this here, as in a shared folder that you may only read. Its owner or the administrator can grant the right.",
            "यहाँ यह करने का अधिकार आपको नहीं है, जैसे साझे folder में जिसे आप केवल पढ़ सकते हैं। अधिकार उसका मालिक या administrator दे सकता है।",
        ),
    ),
    code(
        "OVERQUOTA",
        "",
        &["mailbox_full"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The mailbox is full, or would be after this `APPEND` or `COPY`. Delete large mails and empty the trash, or have the quota raised; then it works again.",
            "mailbox भरा है, या इस `APPEND` या `COPY` के बाद भर जाएगा। बड़ी mails मिटाइए और trash खाली कीजिए, या quota बढ़वाइए; तब फिर चलेगा।",
        ),
    ),
    code(
        "PRIVACYREQUIRED",
        "",
        &["tls_required"],
        "RFC 9051 (from RFC 5530)",
        t(
            "At the login: the server will not take a password over an open connection. Choose SSL/TLS on port 993, or STARTTLS on 143.",
            "login पर: server खुले connection पर password नहीं लेगा। port 993 पर SSL/TLS चुनिए, या 143 पर STARTTLS।",
        ),
    ),
    code(
        "REFERRAL",
        "",
        &["wrong_host"],
        "RFC 2221, RFC 2193",
        t(
            "Your mailbox, or the folder, is on another server, whose URL stands in the code. Most programs do not go there by themselves: enter that host in the settings.",
            "आपका mailbox, या वह folder, दूसरे server पर है, जिसका URL code में लिखा है। ज़्यादातर programs वहाँ ख़ुद नहीं जाते: वह host settings में लिखिए।",
        ),
    ),
    code(
        "SERVERBUG",
        "",
        &["server_temporary_failure"],
        "RFC 9051 (from RFC 5530)",
        t(
            "The server has run into a defect in its own software. Report it to its administrator with the time; your settings are not the reason.",
            "server अपने ही software की किसी ख़राबी में अटका। समय के साथ उसके administrator को बताइए; कारण आपकी settings नहीं हैं।",
        ),
    ),
    code(
        "UNAVAILABLE",
        "",
        &["server_temporary_failure", "too_many_connections"],
        "RFC 9051 (from RFC 5530)",
        t(
            "A part of the service, such as the one that checks logins, is down for the moment. Dovecot also says so when you have too many connections. Wait a little, and leave the password alone.",
            "service का कोई हिस्सा, जैसे login जाँचने वाला, इस समय बंद है। आपके connections बहुत हों तब भी Dovecot यही कहता है। थोड़ा रुकिए, और password को मत छेड़िए।",
        ),
    ),
    code(
        "WEBALERT",
        "",
        &["web_login_required"],
        "as seen at Gmail",
        t(
            "Gmail's own, in no registry: the login waits until you open the page named in the code with a browser and confirm that it is you. Then let the program try again.",
            "Gmail का अपना, किसी registry में नहीं: login तब तक रुका है जब तक आप code में बताया पन्ना browser में खोलकर पुष्टि न करें कि यह आप ही हैं। फिर program से दोबारा कोशिश कराइए।",
        ),
    ),
];
