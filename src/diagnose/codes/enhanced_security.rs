//! Enhanced status codes of the subject 7, security and policy: permission, login, encryption, owners.

use super::{ResponseCode, code, t};

pub(super) static CODES: &[ResponseCode] = &[
    code(
        "X.7.0",
        "Other or undefined security status",
        &["auth_required", "tls_required", "content_rejected_spam"],
        "RFC 3463",
        t(
            "Security or policy is the reason, and nothing more is said. With `235` it is good news; with `530` a login or TLS is missing, with `454` the check of logins is down.",
            "कारण security या policy है, इससे ज़्यादा नहीं बताया गया। `235` के साथ यह अच्छी ख़बर है; `530` के साथ login या TLS की कमी है, `454` के साथ login जाँचने वाली service बंद है।",
        ),
    ),
    code(
        "X.7.1",
        "Delivery not authorized, message refused",
        &["relay_denied", "blocklisted", "content_rejected_spam", "sender_not_allowed"],
        "RFC 3463",
        t(
            "Not allowed: passing mail on without a login, the reputation of the sender, the content, or a sender's address that is not yours. The text tells which; until that is changed, every try ends the same way.",
            "अनुमति नहीं: बिना login mail आगे देना, भेजने वाले की साख, सामग्री, या भेजने वाले का पता जो आपका नहीं। कौन-सी बात है, यह text बताता है; उसे बदले बिना हर कोशिश ऐसे ही रुकेगी।",
        ),
    ),
    code(
        "X.7.2",
        "Mailing list expansion prohibited",
        &["sender_not_allowed"],
        "RFC 3463",
        t(
            "You may not send to this mailing list, which often takes mail from its members only. Ask the list's owner, or write from the address that is subscribed.",
            "आप इस mailing list को नहीं भेज सकते; अक्सर list केवल अपने सदस्यों की mail लेती है। list के मालिक से पूछिए, या उस पते से लिखिए जो सदस्य है।",
        ),
    ),
    code(
        "X.7.3",
        "Security conversion required but not possible",
        &["wrong_credentials", "tls_required"],
        "RFC 3463",
        t(
            "By the standard: the message would have to be brought into another secure form, which is not possible. Microsoft uses `5.7.3` for an unsuccessful login and for “STARTTLS is required”, which you will meet far more often.",
            "standard में: message को किसी दूसरे सुरक्षित रूप में लाना पड़ता, जो संभव नहीं। Microsoft `5.7.3` असफल login और “STARTTLS is required” के लिए भेजता है, और यही आपको कहीं ज़्यादा मिलेगा।",
        ),
    ),
    code(
        "X.7.4",
        "Security features not supported",
        &["auth_mechanism_unsupported"],
        "RFC 3463",
        t(
            "A security feature is missing on the server; mostly it comes with `504` and means that the login method is unknown there. Pick `PLAIN` or `LOGIN` over TLS, or whatever the server lists after `AUTH`.",
            "server पर security की कोई सुविधा नहीं है; ज़्यादातर यह `504` के साथ आता है, यानी login का तरीक़ा वहाँ अनजान है। TLS के अंदर `PLAIN` या `LOGIN` चुनिए, या वह जो server `AUTH` के बाद गिनाए।",
        ),
    ),
    code(
        "X.7.5",
        "Cryptographic failure",
        &["tls_version_or_cipher"],
        "RFC 3463",
        t(
            "A server that should decrypt or verify the message could not: the key for it is missing or not valid. Its administrator looks at keys and certificates.",
            "जिस server को message decrypt करना या उसका हस्ताक्षर जाँचना था, वह नहीं कर सका: key नहीं है या मान्य नहीं। उसका administrator keys और certificates देखे।",
        ),
    ),
    code(
        "X.7.6",
        "Cryptographic algorithm not supported",
        &["tls_version_or_cipher"],
        "RFC 3463",
        t(
            "The two sides have no cryptographic algorithm in common. Update the older side; an old system that knows outdated ones only will be refused each time.",
            "दोनों ओर कोई साझा cryptographic algorithm नहीं है। पुरानी ओर को update कीजिए; जो system केवल पुराने algorithm जानता है, वह हर बार मना होगा।",
        ),
    ),
    code(
        "X.7.7",
        "Message integrity failure",
        &["authentication_failed_spf_dkim_dmarc"],
        "RFC 3463",
        t(
            "The message was changed on its way, or its signature does not fit. Look for a gateway or mailing list that alters texts. Yandex means something else by `530 5.7.7`: log in first.",
            "message रास्ते में बदल गया, या उसका हस्ताक्षर मेल नहीं खाता। ऐसा gateway या mailing list ढूँढिए जो text बदलता हो। Yandex का `530 5.7.7` कुछ और कहता है: पहले login कीजिए।",
        ),
    ),
    code(
        "X.7.8",
        "Authentication credentials invalid",
        &["wrong_credentials", "app_password_required"],
        "RFC 4954",
        t(
            "At `AUTH`, mostly with `535`: user name or password is refused. Check both, and look whether the provider wants an app password in place of the ordinary one.",
            "`AUTH` पर, ज़्यादातर `535` के साथ: user name या password नहीं माना गया। दोनों जाँचिए, और देखिए कि provider आम password की जगह app password तो नहीं चाहता।",
        ),
    ),
    code(
        "X.7.9",
        "Authentication mechanism is too weak",
        &["app_password_required"],
        "RFC 4954",
        t(
            "The account demands a stronger way of logging in; at Gmail that is an app password. Yahoo uses `5.7.9` with `550` and `554` for quite another thing, a refusal by policy.",
            "account login का ज़्यादा मज़बूत तरीक़ा माँगता है; Gmail में यह app password है। Yahoo `5.7.9` को `550` और `554` के साथ बिल्कुल दूसरी बात के लिए भेजता है: policy से इनकार।",
        ),
    ),
    code(
        "X.7.10",
        "Encryption needed",
        &["tls_required"],
        "RFC 5248",
        t(
            "What was asked for is allowed over an encrypted connection only. Choose SSL/TLS on port 465, or STARTTLS on 587.",
            "जो माँगा गया, वह केवल encrypted connection पर मिलता है। port 465 पर SSL/TLS चुनिए, या 587 पर STARTTLS।",
        ),
    ),
    code(
        "X.7.11",
        "Encryption required for requested authentication mechanism",
        &["tls_required"],
        "RFC 4954, RFC 5248",
        t(
            "This login method is accepted after TLS has begun, not before. The program must send `STARTTLS` first and then `AUTH`.",
            "login का यह तरीक़ा TLS शुरू होने के बाद ही माना जाता है। program पहले `STARTTLS` भेजे, फिर `AUTH`।",
        ),
    ),
    code(
        "X.7.12",
        "A password transition is needed",
        &["account_disabled_or_locked"],
        "RFC 4954, RFC 5248",
        t(
            "The server cannot check this method until the password has been renewed. Change it on the provider's web page, or log in once by `PLAIN` over TLS.",
            "password नया हुए बिना server इस तरीक़े से जाँच नहीं सकता। provider के web page पर उसे बदलिए, या एक बार TLS के अंदर `PLAIN` से login कीजिए।",
        ),
    ),
    code(
        "X.7.13",
        "User account disabled",
        &["account_disabled_or_locked"],
        "RFC 5248",
        t(
            "The account may no longer log in or send, although the password may be right. Its provider or administrator decides; new tries do not open it.",
            "account अब login या भेजना नहीं कर सकता, भले password सही हो। फ़ैसला provider या administrator का है; नई कोशिशों से वह नहीं खुलेगा।",
        ),
    ),
    code(
        "X.7.14",
        "Trust relationship required",
        &["web_login_required"],
        "RFC 5248",
        t(
            "The submission server would need a trusted relation to a third server, for instance to fetch content there; its administrator sets that up. Gmail's `534 5.7.14` means instead: log in once with the browser.",
            "submission server को किसी तीसरे server से भरोसे का रिश्ता चाहिए, जैसे वहाँ से सामग्री लाने के लिए; यह उसका administrator बनाता है। Gmail के `534 5.7.14` का मतलब दूसरा है: एक बार browser से login कीजिए।",
        ),
    ),
    code(
        "X.7.15",
        "Priority level is too low",
        &["server_temporary_failure"],
        "RFC 6710",
        t(
            "At present the server takes only mail of higher priority (`MT-PRIORITY`), as in an emergency. With `4` ordinary messages wait until that is over.",
            "server इस समय केवल ऊँची priority की mail (`MT-PRIORITY`) ले रहा है, जैसे आपात स्थिति में। `4` हो तो आम messages तब तक रुके रहते हैं।",
        ),
    ),
    code(
        "X.7.16",
        "Message is too big for the specified priority",
        &["message_too_large"],
        "RFC 6710",
        t(
            "For this priority the message is too large; a server may take only short ones as urgent. Make it smaller, or send it with an ordinary priority.",
            "इस priority के लिए message बहुत बड़ा है; ऊँची priority में server केवल छोटे messages ले, ऐसा हो सकता है। उसे छोटा कीजिए, या सामान्य priority से भेजिए।",
        ),
    ),
    code(
        "X.7.17",
        "Mailbox owner has changed",
        &["recipient_unknown"],
        "RFC 7293",
        t(
            "The sender gave a date (RRVS), and since that day the address belongs to somebody else, so the message was kept from a stranger. Ask your acquaintance for the present address.",
            "भेजने वाले ने एक तारीख़ दी थी (RRVS), और उसके बाद से यह पता किसी और का है, इसलिए message अजनबी को नहीं दिया गया। अपने परिचित से आज का पता पूछिए।",
        ),
    ),
    code(
        "X.7.18",
        "Domain owner has changed",
        &["recipient_unknown"],
        "RFC 7293",
        t(
            "The whole domain has a new owner since the date that the sender gave (RRVS). Addresses there may no longer belong to the people you know; drop them from your records.",
            "भेजने वाले की दी हुई तारीख़ (RRVS) के बाद पूरे domain का मालिक बदल गया है। वहाँ के पते अब शायद आपके जानने वालों के न हों; अपने records से हटा दीजिए।",
        ),
    ),
    code(
        "X.7.19",
        "RRVS test cannot be completed",
        &["recipient_unknown"],
        "RFC 7293",
        t(
            "The server cannot tell whether the address has changed hands, and the sender wanted to be sure of that (RRVS). The sender decides whether to send without this condition.",
            "server नहीं बता सकता कि पता किसी और के हाथ गया या नहीं, और भेजने वाला यह पक्का जानना चाहता था (RRVS)। इस शर्त के बिना भेजें या नहीं, यह भेजने वाला तय करे।",
        ),
    ),
];
