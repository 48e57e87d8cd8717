//! SMTP reply codes by which a server refuses for now: 4xx.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "421",
        "",
        &["server_temporary_failure", "rate_limited", "too_many_connections", "blocklisted"],
        "RFC 5321",
        t(
            "The server closes the connection, at any step and even in place of the greeting: it is overloaded or shutting down, you were silent for too long, or you hold too many connections. A queue comes back by itself; if `421` stays for hours, open fewer connections and look whether your IP address is on a blocklist.",
            "server connection बंद कर रहा है, किसी भी क़दम पर, greeting की जगह भी: उस पर बोझ है या वह बंद हो रहा है, आप बहुत देर चुप रहे, या आपके connections बहुत हैं। queue अपने-आप लौट आती है; `421` घंटों तक आए तो connections घटाइए, और देखिए कि आपका IP address किसी blocklist पर तो नहीं।",
        ),
    ),
    code(
        "422",
        "",
        &["account_disabled_or_locked", "web_login_required"],
        "RFC 5248",
        t(
            "At `AUTH`, with `4.7.12`: the password has to be changed before the login works. Rare; some filters send this number for quite other things, so go by the text.",
            "`AUTH` पर, `4.7.12` के साथ: login से पहले password बदलना होगा। यह कम ही दिखता है; कुछ filters यह संख्या बिल्कुल दूसरी बातों के लिए भेजते हैं, इसलिए text पर जाइए।",
        ),
    ),
    code(
        "430",
        "",
        &["syntax_error"],
        "RFC 5248",
        t(
            "The registry lists it beside `X.5.1`, an invalid command, but hardly any server sends it. If you meet it, compare the line that your program sent just before with the list after `EHLO`.",
            "registry में यह `X.5.1` (ग़लत command) के साथ है, पर शायद ही कोई server इसे भेजता है। मिले तो देखिए कि आपके program ने ठीक पहले कौन-सी line भेजी, और उसे `EHLO` के बाद की सूची से मिलाइए।",
        ),
    ),
    code(
        "432",
        "",
        &["account_disabled_or_locked", "rate_limited"],
        "RFC 4954",
        t(
            "At `AUTH`: the password must first be set anew, or moved to another scheme, before this login method works; the account's owner or administrator does that. Exchange sends `432 4.3.2` for something else: too many messages at the same time, where a pause helps.",
            "`AUTH` पर: इस तरीक़े से login हो, इसके लिए password पहले नया रखना या दूसरी scheme में लाना होगा; यह account का मालिक या administrator करता है। Exchange `432 4.3.2` किसी और बात के लिए भेजता है: एक साथ बहुत सारे messages, जहाँ थोड़ा रुकना काम आता है।",
        ),
    ),
    code(
        "450",
        "",
        &["greylisted", "rate_limited", "server_temporary_failure", "mailbox_full"],
        "RFC 5321",
        t(
            "At `MAIL` or `RCPT`: the mailbox cannot take the message at the moment, or the server wants the sender to wait, as with greylisting and rate limits. Leave the message in the queue; after some minutes the same command may pass.",
            "`MAIL` या `RCPT` पर: mailbox इस समय message नहीं ले सकता, या server चाहता है कि भेजने वाला रुके, जैसे greylisting और rate limit में। message को queue में रहने दीजिए; कुछ मिनट बाद यही command चल सकता है।",
        ),
    ),
    code(
        "451",
        "",
        &["server_temporary_failure", "greylisted", "rate_limited"],
        "RFC 5321",
        t(
            "The server met a problem of its own while it carried out the command: a service behind it fails, or the DNS. Greylisting and short blocks come with it as well. Wait for the next tries of the queue; only if it lasts, ask the server's administrator.",
            "command पूरा करते समय server के अपने अंदर कुछ अटका: पीछे की कोई service या DNS। greylisting और थोड़ी देर की रोक भी इसी से बताई जाती है। queue की अगली कोशिशों का इंतज़ार कीजिए; बात बनी रहे तभी उस server के administrator से पूछिए।",
        ),
    ),
    code(
        "452",
        "",
        &["server_temporary_failure", "mailbox_full", "too_many_recipients"],
        "RFC 5321",
        t(
            "Not enough room at present: the server's disk, the recipient's mailbox, or too many recipients in this one message. In the last case send to the rest in a second message; otherwise the queue tries on.",
            "अभी जगह कम है: server की disk में, पाने वाले के mailbox में, या इस एक message में पाने वाले बहुत हैं। आख़िरी मामले में बाकी लोगों को दूसरे message में भेजिए; नहीं तो queue कोशिश करती रहेगी।",
        ),
    ),
    code(
        "453",
        "",
        &["server_temporary_failure"],
        "RFC 2645, RFC 5248",
        t(
            "After `ATRN`, with which a server fetches its mail on demand: there is none for you. With `X.3.2` in the same line it means instead that the system takes no mail at present.",
            "`ATRN` के बाद, जिससे कोई server ज़रूरत पर अपनी mail मँगाता है: आपके लिए कुछ नहीं है। उसी line में `X.3.2` हो तो मतलब दूसरा है: system इस समय mail नहीं लेता।",
        ),
    ),
    code(
        "454",
        "",
        &["server_temporary_failure", "rate_limited"],
        "RFC 3207, RFC 4954",
        t(
            "After `STARTTLS`: TLS is not to be had just now. At `AUTH`: the service that checks logins gives no answer. Your settings may well be right; try again later, and do not change the password for it.",
            "`STARTTLS` के बाद: TLS अभी उपलब्ध नहीं। `AUTH` पर: login जाँचने वाली service जवाब नहीं दे रही। आपकी settings सही हो सकती हैं; बाद में कोशिश कीजिए, और इसके लिए password मत बदलिए।",
        ),
    ),
    code(
        "455",
        "",
        &["server_temporary_failure", "syntax_error"],
        "RFC 5321",
        t(
            "The server knows the extra parameters of `MAIL` or `RCPT`, such as `SIZE` or `NOTIFY`, but cannot handle them at the moment. A later try can succeed without any change.",
            "server `MAIL` या `RCPT` के अतिरिक्त parameters (जैसे `SIZE` या `NOTIFY`) जानता है, पर इस समय उन्हें संभाल नहीं सकता। बिना कुछ बदले बाद की कोशिश सफल हो सकती है।",
        ),
    ),
    code(
        "458",
        "",
        &["server_temporary_failure"],
        "RFC 1985",
        t(
            "After `ETRN`: the server cannot start the queue for the named node now. Call for it once more later; if that fails too, ask the administrator who keeps the queue.",
            "`ETRN` के बाद: server बताए गए node की queue अभी शुरू नहीं कर सकता। थोड़ी देर बाद फिर मँगाइए; तब भी न हो तो queue रखने वाले administrator से पूछिए।",
        ),
    ),
    code(
        "459",
        "",
        &["relay_denied"],
        "RFC 1985",
        t(
            "After `ETRN`: this node may not call for mail here. The administrator has to allow the name in the command, so repeating it is of no use.",
            "`ETRN` के बाद: यह node यहाँ से mail नहीं मँगा सकता। command में दिए नाम को administrator को अनुमति देनी होगी, इसलिए दोहराने से लाभ नहीं।",
        ),
    ),
];
