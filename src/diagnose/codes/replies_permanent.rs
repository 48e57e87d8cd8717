//! SMTP reply codes by which a server refuses for good: 5xx.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "500",
        "",
        &["syntax_error", "bad_sequence", "auth_mechanism_unsupported"],
        "RFC 5321, RFC 4954",
        t(
            "The server did not understand the line: an unknown command, a line that is too long, or no SMTP at all, such as TLS on a port without TLS. With `5.5.6` after `AUTH` the login line is too long. The program or its connection security has to be corrected.",
            "server को line समझ में नहीं आई: अनजान command, बहुत लंबी line, या SMTP ही नहीं, जैसे बिना TLS वाले port पर TLS। `AUTH` के बाद `5.5.6` के साथ: login की line बहुत लंबी है। program या उसकी connection security सही करनी होगी।",
        ),
    ),
    code(
        "501",
        "",
        &["syntax_error"],
        "RFC 5321, RFC 4954",
        t(
            "The command is right, but not what stands after it: a badly written address, a false name after `EHLO`, a base64 line that cannot be read, or a login broken off with `*`. Correct that part before you send it again.",
            "command ठीक है, पर उसके बाद लिखी चीज़ नहीं: ग़लत लिखा पता, `EHLO` के बाद ग़लत नाम, पढ़ी न जा सकने वाली base64 line, या `*` से बीच में छोड़ा गया login। दोबारा भेजने से पहले वह हिस्सा सुधारिए।",
        ),
    ),
    code(
        "502",
        "",
        &["syntax_error", "auth_mechanism_unsupported"],
        "RFC 5321",
        t(
            "The server knows the command but does not offer it; `VRFY` and `EXPN` are often switched off like this. A program must do without it. At `AUTH` it hints at a port without login: use 587 or 465.",
            "server command जानता है पर देता नहीं; `VRFY` और `EXPN` अक्सर इसी तरह बंद रहते हैं। program को इसके बिना चलना होगा। `AUTH` पर यह इशारा है कि इस port पर login नहीं होता: 587 या 465 लीजिए।",
        ),
    ),
    code(
        "503",
        "",
        &["bad_sequence", "auth_required"],
        "RFC 5321",
        t(
            "The commands came in the wrong order: `RCPT` before `MAIL`, or `DATA` although no recipient was accepted. Very many servers also ask for the missing login with it; then switch authentication on in the program.",
            "commands ग़लत क्रम में आए: `MAIL` से पहले `RCPT`, या `DATA` जबकि कोई पाने वाला माना ही नहीं गया। बहुत-से servers छूटे हुए login की याद भी इसी से दिलाते हैं; तब program में authentication चालू कीजिए।",
        ),
    ),
    code(
        "504",
        "",
        &["auth_mechanism_unsupported"],
        "RFC 5321, RFC 4954",
        t(
            "A parameter is not supported. After `AUTH`: the server does not know this login method, so choose one from the line `AUTH` in its answer to `EHLO`.",
            "server यह parameter नहीं लेता। `AUTH` के बाद: server login का यह तरीक़ा नहीं जानता, इसलिए `EHLO` के जवाब की `AUTH` वाली line में से कोई चुनिए।",
        ),
    ),
    code(
        "521",
        "",
        &["mx_or_routing_problem", "blocklisted"],
        "RFC 7504 (older: RFC 1846)",
        t(
            "In place of the greeting, or at `MAIL`: this host takes no mail at all, and no later try changes that. If it is your own domain, the MX record points to the wrong machine; some servers answer blocked IP addresses in the same way.",
            "greeting की जगह, या `MAIL` पर: यह host mail लेता ही नहीं, और बाद की कोशिश से कुछ नहीं बदलेगा। domain आपका अपना हो तो MX record ग़लत machine की ओर है; कुछ servers रोके हुए IP addresses को भी यही जवाब देते हैं।",
        ),
    ),
    code(
        "523",
        "",
        &["tls_required"],
        "RFC 5248",
        t(
            "Paired with `X.7.10` in the registry: this needs encryption. Choose STARTTLS or SSL/TLS in the program, then connect anew.",
            "registry में `X.7.10` का साथी: इसके लिए encryption चाहिए। program में STARTTLS या SSL/TLS चुनिए, फिर नए सिरे से connect कीजिए।",
        ),
    ),
    code(
        "524",
        "",
        &["tls_required"],
        "RFC 5248",
        t(
            "Paired with `X.7.11`, at `AUTH`: the chosen login method would show the password to everybody on the way, so it is allowed only inside TLS. Switch TLS on first.",
            "`X.7.11` का साथी, `AUTH` पर: login के चुने हुए तरीक़े में रास्ते के सब लोग password देख लेते, इसलिए वह TLS के अंदर ही चलेगा। पहले TLS चालू कीजिए।",
        ),
    ),
    code(
        "525",
        "",
        &["account_disabled_or_locked"],
        "RFC 5248",
        t(
            "At `AUTH`, paired with `X.7.13`: the account is switched off, whatever password is given. Only the provider or the administrator can switch it on again.",
            "`AUTH` पर, `X.7.13` का साथी: account बंद कर दिया गया है, password कोई भी हो। उसे फिर चालू provider या administrator ही कर सकता है।",
        ),
    ),
    code(
        "530",
        "",
        &["auth_required", "tls_required"],
        "RFC 4954, RFC 3207",
        t(
            "Something must come first. “Authentication required” asks for a login before `MAIL`, “Must issue a STARTTLS command first” for TLS before everything else; the text tells which of the two to switch on in the program.",
            "पहले कुछ और होना चाहिए। “Authentication required” `MAIL` से पहले login माँगता है, “Must issue a STARTTLS command first” सबसे पहले TLS; program में दोनों में से क्या चालू करना है, यह text बताता है।",
        ),
    ),
    code(
        "533",
        "",
        &["relay_denied"],
        "RFC 5248",
        t(
            "The registry puts it beside `X.7.1`, delivery not authorised. You will seldom see it; treat it like a `550` with that code and look at login, sender and recipient.",
            "registry इसे `X.7.1` (delivery की अनुमति नहीं) के साथ रखती है। यह कम ही दिखेगा; इसे उसी code वाले `550` जैसा मानिए, और login, भेजने वाला व पाने वाला देखिए।",
        ),
    ),
    code(
        "534",
        "",
        &["app_password_required", "web_login_required", "auth_mechanism_unsupported"],
        "RFC 4954",
        t(
            "At `AUTH`: the way of logging in is too weak for this account. Gmail asks in this manner for an app password (`5.7.9`) or for a sign-in with the browser (`5.7.14`); the ordinary password will not do, however often it is typed.",
            "`AUTH` पर: इस account के लिए login का यह तरीक़ा कमज़ोर है। Gmail इसी से app password (`5.7.9`) या browser से sign-in (`5.7.14`) माँगता है; आम password कितनी बार भी टाइप करें, नहीं चलेगा।",
        ),
    ),
    code(
        "535",
        "",
        &[
            "wrong_credentials",
            "app_password_required",
            "oauth_required",
            "smtp_auth_disabled",
            "oauth_token_invalid",
        ],
        "RFC 4954",
        t(
            "The login is refused at `AUTH`: a wrong user name or password, no app password where one is wanted, an expired token, or login switched off for the account. The enhanced code and the text tell these apart; blind repeating may lock the account.",
            "`AUTH` पर login मना हुआ: user name या password ग़लत, app password की ज़रूरत, token पुराना, या account में login बंद। कौन-सी बात है, यह enhanced code और text से पता चलता है; बिना सोचे दोहराने से account lock हो सकता है।",
        ),
    ),
    code(
        "538",
        "",
        &["tls_required"],
        "RFC 2554 (dropped in RFC 4954)",
        t(
            "An older code for a login method that is allowed over TLS only; the present standard no longer has it. Turn on STARTTLS or SSL/TLS and log in again.",
            "पुराना code, उस login के तरीक़े के लिए जो केवल TLS पर चलता है; आज के standard में यह नहीं रहा। STARTTLS या SSL/TLS चालू करके फिर login कीजिए।",
        ),
    ),
    code(
        "540",
        "",
        &["recipient_unknown", "account_disabled_or_locked"],
        "as seen, 2025-02",
        t(
            "No standard has it. Rambler sent it at `RCPT` for mailboxes that are blocked or that nobody uses; take the address off the list, or reach the person in another way.",
            "यह किसी standard में नहीं है। Rambler इसे `RCPT` पर उन mailboxes के लिए भेजता था जो रोके गए हैं या जिन्हें कोई इस्तेमाल नहीं करता; पता सूची से हटाइए, या उन तक किसी और तरह पहुँचिए।",
        ),
    ),
    code(
        "541",
        "",
        &["content_rejected_spam"],
        "as seen",
        t(
            "Outside the standard: some products use it after the dot for a message that their policy refuses. Look at links, attachments and the sender's reputation; the receiving administrator knows the rule.",
            "standard से बाहर: कुछ products इसे dot के बाद उस message के लिए भेजते हैं जिसे उनकी policy मना करती है। links, attachments और भेजने वाले की साख देखिए; नियम क्या है, यह लेने वाली ओर का administrator जानता है।",
        ),
    ),
    code(
        "550",
        "",
        &[
            "recipient_unknown",
            "relay_denied",
            "blocklisted",
            "content_rejected_spam",
            "sender_not_allowed",
            "authentication_failed_spf_dkim_dmarc",
        ],
        "RFC 5321",
        t(
            "Refused for good, at `MAIL`, `RCPT` or after the dot. It is the broadest code of all: no such mailbox, no permission, a policy, a bad reputation, SPF, DKIM or DMARC. Only the text tells what to change, and unchanged it will be refused again.",
            "पक्का इनकार, `MAIL`, `RCPT` पर या dot के बाद। यह सबसे व्यापक code है: ऐसा mailbox नहीं, अनुमति नहीं, कोई policy, ख़राब साख, SPF, DKIM या DMARC। क्या बदलना है यह केवल text बताता है, और बिना बदले फिर मना होगा।",
        ),
    ),
    code(
        "551",
        "",
        &["recipient_unknown", "relay_denied"],
        "RFC 5321",
        t(
            "At `RCPT`: the recipient is not at this server, and it does not pass the message on. If the text names a new address, write there.",
            "`RCPT` पर: पाने वाला इस server पर नहीं है, और यह message आगे भी नहीं भेजता। text में नया पता हो तो वहाँ लिखिए।",
        ),
    ),
    code(
        "552",
        "",
        &["mailbox_full", "message_too_large", "attachment_blocked"],
        "RFC 5321",
        t(
            "A size limit is passed: the recipient's mailbox is full, or this message is too large. Gmail says it also for attachments of forbidden types. Make the message smaller, put the file elsewhere and send its link, or tell the recipient to make room.",
            "कोई सीमा पार हुई: पाने वाले का mailbox भरा है, या यह message बहुत बड़ा है। Gmail मना किए हुए प्रकार के attachments के लिए भी यही कहता है। message छोटा कीजिए, file कहीं और रखकर link भेजिए, या पाने वाले से जगह बनाने को कहिए।",
        ),
    ),
    code(
        "553",
        "",
        &["sender_not_allowed", "relay_denied", "syntax_error"],
        "RFC 5321",
        t(
            "The name of a mailbox is not allowed: it is badly written, or the sender's address does not belong to the account that logged in. Put the account's own address into `MAIL FROM`.",
            "mailbox का नाम मान्य नहीं: वह ग़लत लिखा है, या भेजने वाले का पता login वाले account का नहीं है। `MAIL FROM` में account का अपना पता रखिए।",
        ),
    ),
    code(
        "554",
        "",
        &["blocklisted", "content_rejected_spam", "relay_denied", "sender_not_allowed"],
        "RFC 5321",
        t(
            "The transaction has failed; in place of the greeting: no service for you, often because of a blocklist. At `DATA` it can mean that no recipient was accepted, after the dot that the content or the sender was judged bad. Go by the text; sending the same again brings the same.",
            "transaction असफल रहा; greeting की जगह आए तो: आपके लिए सेवा नहीं, अक्सर blocklist के कारण। `DATA` पर इसका मतलब हो सकता है कि कोई पाने वाला माना नहीं गया, dot के बाद यह कि सामग्री या भेजने वाला ठीक नहीं लगा। text पर जाइए; वही दोबारा भेजने पर वही मिलेगा।",
        ),
    ),
    code(
        "555",
        "",
        &["syntax_error", "non_ascii_not_supported"],
        "RFC 5321",
        t(
            "A parameter of `MAIL FROM` or `RCPT TO` is not understood; the server's list after `EHLO` shows which it takes. Gmail also sends it for an address without angle brackets, which the programmer has to add.",
            "`MAIL FROM` या `RCPT TO` का कोई parameter समझा नहीं गया; server कौन-से लेता है, यह `EHLO` के बाद की सूची में है। Gmail इसे बिना `<` `>` वाले पते पर भी भेजता है, जो programmer को जोड़ने होंगे।",
        ),
    ),
    code(
        "556",
        "",
        &["mx_or_routing_problem"],
        "RFC 7504, RFC 7505",
        t(
            "At `RCPT`, from your own provider's server: the recipient's domain declares by a null MX that it takes no mail. Check the spelling of the domain, or ask for another address.",
            "`RCPT` पर, आपके अपने provider के server से: पाने वाले का domain null MX से कहता है कि वह mail नहीं लेता। domain की spelling देखिए, या दूसरा पता माँगिए।",
        ),
    ),
];
