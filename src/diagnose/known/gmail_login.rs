//! What Gmail's servers say to a login.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-5-7-8", "gmail", "Username and Password not accepted")
        .says(&["username and password not accepted"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .source("swiftmailer/swiftmailer#1083", "")
        .means(t(
            "Google refused the login. With the ordinary account password that is the normal answer, because Gmail takes only app passwords or OAuth.",
            "Google ने login नहीं माना। account के आम password पर यही जवाब आता है, क्योंकि Gmail केवल app password या OAuth लेता है।",
        ))
        .fix(t(
            "Turn on **2-Step Verification**, make an app password and enter its 16 letters without blanks, or log in with OAuth. The user name must be the full address.",
            "**2-Step Verification** चालू कीजिए, app password बनाइए और उसके 16 अक्षर बिना ख़ाली जगह के डालिए, या OAuth से login कीजिए। user name में पूरा पता होना चाहिए।",
        )),
    known("gmail-5-7-8-b", "gmail", "p=BadCredentials")
        .says(&["p badcredentials"])
        .code(535, "5.7.8")
        .at(Stage::Auth)
        .causes(&["app_password_required", "wrong_credentials"], Actor::User)
        .source("swiftmailer/swiftmailer#1083", "")
        .means(t(
            "By this link Google shows that it refused the login: the account's password does not count here, only an app password or OAuth.",
            "इस link से Google बताता है कि login नहीं माना गया: यहाँ account का password नहीं, केवल app password या OAuth चलता है।",
        ))
        .fix(t(
            "With **2-Step Verification** on, make an app password, or log in with OAuth. If it was an app password, make a new one: changing the account's password revokes them all.",
            "**2-Step Verification** चालू करके app password बनाइए, या OAuth से login कीजिए। app password ही डाला था, तो नया बनाइए: account का password बदलते ही पुराने सब रद्द हो जाते हैं।",
        )),
    known("gmail-5-7-9", "gmail", "Application-specific password required")
        .says(&["application specific password required"])
        .code(534, "5.7.9")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("Der-Henning/tgtg#517", "")
        .means(t(
            "The account has 2-Step Verification, and the ordinary password was used.",
            "account में 2-Step Verification चालू है, और आम password डाला गया।",
        ))
        .fix(t(
            "Make an app password at `myaccount.google.com/apppasswords` and put it into the program.",
            "`myaccount.google.com/apppasswords` पर app password बनाइए और उसे program में डालिए।",
        )),
    known("gmail-5-7-9-b", "gmail", "p=InvalidSecondFactor")
        .says(&["p invalidsecondfactor"])
        .code(534, "5.7.9")
        .at(Stage::Auth)
        .causes(&["app_password_required"], Actor::User)
        .source("Der-Henning/tgtg#517", "")
        .means(t(
            "The link says that 2-Step Verification is on and that the ordinary password is not enough.",
            "यह link बताता है कि 2-Step Verification चालू है और आम password से काम नहीं चलेगा।",
        ))
        .fix(t(
            "Use OAuth, or an app password from `myaccount.google.com/apppasswords`.",
            "OAuth लीजिए, या `myaccount.google.com/apppasswords` से app password।",
        )),
    known("gmail-5-7-14", "gmail", "Please log in via your web browser")
        .says(&["please log in via your web browser"])
        .code(534, "5.7.14")
        .at(Stage::Auth)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .source("YetiForceCompany/YetiForceCRM#14235", "")
        .means(t(
            "Google finds the login suspicious, for example because it comes from a new country or from a data centre.",
            "Google को यह login संदिग्ध लगा, जैसे किसी नए देश से या data centre से आने के कारण।",
        ))
        .fix(t(
            "Sign in by browser, answer the security question or the “was this you” mail, and try again. An app password or OAuth avoids it.",
            "browser से login कीजिए, सुरक्षा वाले सवाल का या “was this you” वाली mail का जवाब दीजिए, और फिर कोशिश कीजिए। app password या OAuth हो तो यह नौबत नहीं आती।",
        )),
    known("gmail-5-7-9-c", "gmail", "Please log in with your web browser")
        .says(&["please log in with your web browser"])
        .code(534, "5.7.9")
        .at(Stage::Auth)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .source("kootenpv/yagmail#111", "")
        .means(t(
            "In newer wording: the login looks suspicious to Google, which wants a sign-in by browser.",
            "नए शब्दों में: Google को login संदिग्ध लगा, और वह चाहता है कि आप browser से login करें।",
        ))
        .fix(t(
            "Confirm the sign-in in the browser; after that, use an app password or OAuth.",
            "browser में login करके पुष्टि कीजिए; उसके बाद app password या OAuth लीजिए।",
        )),
    known("gmail-5-7-9-d", "gmail", "p=WebLoginRequired")
        .says(&["p webloginrequired"])
        .code(534, "5.7.9")
        .at(Stage::Auth)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .source("kootenpv/yagmail#111", "")
        .means(t(
            "The link means that Google first wants a sign-in by browser.",
            "इस link का मतलब है कि Google पहले browser से login चाहता है।",
        ))
        .fix(t(
            "Sign in by browser and confirm, then let the program log in with an app password or OAuth.",
            "browser से login करके पुष्टि कीजिए, फिर program में app password या OAuth से login कराइए।",
        )),
    known("gmail-4-7-0", "gmail", "Too many login attempts")
        .says(&["too many login attempts"])
        .code(454, "4.7.0")
        .at(Stage::Auth)
        .causes(&["rate_limited", "too_many_connections"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "There were too many logins in a short time, right or wrong ones.",
            "थोड़े ही समय में बहुत सारे login हुए, चाहे सही हों या ग़लत।",
        ))
        .fix(t(
            "Stop retrying and wait; if the password is wrong, correct it first. Then keep one connection open for many messages.",
            "बार-बार कोशिश बंद कीजिए और रुकिए; password ग़लत हो तो पहले उसे सुधारिए। फिर बहुत-से messages के लिए एक ही connection खुला रखिए।",
        )),
    known("gmail-4-7-0-b", "gmail", "Cannot authenticate due to temporary system problem")
        .says(&["cannot authenticate due to temporary system problem"])
        .code(454, "4.7.0")
        .at(Stage::Auth)
        .causes(&["server_temporary_failure"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "Google cannot check logins at the moment.",
            "Google इस समय login नहीं जाँच पा रहा है।",
        ))
        .fix(t("Try again a little later.", "थोड़ी देर बाद फिर कोशिश कीजिए।")),
    known("gmail-5-7-4", "gmail", "Unrecognized Authentication Type")
        .says(&["unrecognized authentication type"])
        .code(504, "5.7.4")
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported"], Actor::User)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The program tried a login method that Gmail does not have, such as CRAM-MD5 or NTLM.",
            "program ने login का ऐसा तरीका आज़माया जो Gmail में नहीं है, जैसे CRAM-MD5 या NTLM।",
        ))
        .fix(t(
            "Choose PLAIN or LOGIN with an app password, or XOAUTH2.",
            "app password के साथ PLAIN या LOGIN चुनिए, या XOAUTH2।",
        )),
    known("gmail-5-5-2", "gmail", "Cannot Decode response")
        .says(&["cannot decode response"])
        .code(501, "5.5.2")
        .at(Stage::Auth)
        .causes(&["syntax_error", "wrong_credentials"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The program's answer during the login was not valid Base64, or the login was cancelled.",
            "login के बीच program का जवाब सही Base64 नहीं था, या login बीच में छोड़ दिया गया।",
        ))
        .fix(t(
            "Check how the program builds that answer, and update it.",
            "जाँचिए कि program वह जवाब कैसे बनाता है, और program को update कीजिए।",
        )),
    known("gmail-5-7-0-c", "gmail", "No identity changes permitted")
        .says(&["no identity changes permitted"])
        .code(503, "5.7.0")
        .at(Stage::Auth)
        .causes(&["bad_sequence"], Actor::Programmer)
        .source("sisimai/p5-sisimai@21cfb93 (BSD-2-Clause)", "2024-10")
        .means(t(
            "The program logged in a second time in the same connection.",
            "program ने एक ही connection में दूसरी बार login किया।",
        ))
        .fix(t("Log in once for each connection.", "हर connection में एक ही बार login कीजिए।")),
    known("gmail-5-5-4-c", "gmail", "Optional Argument not permitted for that AUTH mode")
        .says(&["optional argument not permitted for that auth mode"])
        .code(535, "5.5.4")
        .at(Stage::Auth)
        .causes(&["syntax_error", "auth_mechanism_unsupported"], Actor::Programmer)
        .means(t(
            "`AUTH` was followed by an argument that this login method does not take.",
            "`AUTH` के साथ ऐसा argument आया जो login का यह तरीका नहीं लेता।",
        ))
        .fix(t(
            "Send `AUTH LOGIN` alone and wait for `334`.",
            "`AUTH LOGIN` अकेला भेजिए और `334` का इंतज़ार कीजिए।",
        )),
    known("gmail-334", "gmail", "eyJzdGF0dXMiOiI0MDAi…")
        .says(&["eyjzdgf0dxmioii0mdai~"])
        .code(334, "")
        .at(Stage::Auth)
        .causes(&["oauth_token_invalid"], Actor::User)
        .means(t(
            "It is the error report of XOAUTH2 in Base64: status 400, so the token has expired or is for another scope or account.",
            "यह Base64 में XOAUTH2 की error report है: status 400, यानी token की मियाद ख़त्म है, या वह किसी और scope या account का है।",
        ))
        .fix(t(
            "Get a new access token with the scope `https://mail.google.com/`.",
            "`https://mail.google.com/` वाले scope के साथ नया access token लीजिए।",
        )),
    known("gmail-auth", "gmail", "invalid_grant")
        .says(&["invalid_grant"])
        .at(Stage::Auth)
        .causes(&["oauth_token_invalid"], Actor::User)
        .source("PHPMailer/PHPMailer#2865", "")
        .means(t(
            "The refresh token no longer counts: it was revoked, the password was changed, nobody used it for six months, or the project is still in testing (7 days).",
            "refresh token अब मान्य नहीं है: वह रद्द कर दिया गया, password बदल गया, छह महीने से काम में नहीं आया, या project अभी testing में है (7 दिन)।",
        ))
        .fix(t(
            "Give consent again, and publish the OAuth project.",
            "सहमति (consent) फिर से दीजिए, और OAuth project को publish कीजिए।",
        )),
    known("gmail-auth-b", "gmail", "TLS Negotiation failed, the certificate doesn't match the host")
        .says(&["tls negotiation failed the certificate doesn t match"])
        .at(Stage::Auth)
        .causes(&["certificate_problem"], Actor::Administrator)
        .source("http://www.antradar.com/blog-fixing-gmails-tls-negotiation-failed-error-2020", "")
        .means(t(
            "With **Send mail as**, Gmail checks the other server's certificate, and it does not carry the name that was typed.",
            "**Send mail as** में Gmail दूसरे server का certificate जाँचता है, और उसमें वह नाम नहीं है जो डाला गया।",
        ))
        .fix(t(
            "Use the name in the certificate, or get a certificate for the name.",
            "वही नाम डालिए जो certificate में है, या अपने नाम का certificate लीजिए।",
        )),
    known("gmail-auth-c", "gmail", "Smtp server does not advertise AUTH capability")
        .says(&["smtp server does not advertise auth capability"])
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported", "tls_mode_mismatch"], Actor::User)
        .source("sisimai/set-of-emails:maildir/bsd/lhost-googleworkspace-01.eml", "")
        .means(t(
            "With **Send mail as**, the other server offers no login on this port.",
            "**Send mail as** में जो दूसरा server है, वह इस port पर login नहीं देता।",
        ))
        .fix(t(
            "Choose port 587 with TLS, or 465 with SSL.",
            "TLS के साथ port 587 चुनिए, या SSL के साथ 465।",
        )),
];
