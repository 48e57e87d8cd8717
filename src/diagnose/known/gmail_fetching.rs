//! What Gmail's servers say when mail is read by IMAP or POP3.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("gmail-fetch", "gmail", "[ALERT] Please log in via your web browser")
        .says(&["alert please log in via your web browser"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .source("lovelysystems/robotframework-imaplibrary#23", "2014-10")
        .means(t(
            "Google wants you to sign in by browser before it lets this program read mail by IMAP.",
            "Google चाहता है कि आप पहले browser में sign in करें; उसके बाद ही वह इस program को IMAP से mail पढ़ने देगा।",
        ))
        .fix(t(
            "Sign in by browser, then use an app password or OAuth. The old switch for less secure apps is gone.",
            "browser में sign in कीजिए, फिर app password या OAuth लीजिए। less secure apps वाला पुराना switch अब नहीं है।",
        )),
    known("gmail-fetch-b", "gmail", "[WEBALERT https://accounts.google.com/…]")
        .says(&["webalert https accounts google com"])
        .at(Stage::Fetch)
        .causes(&["web_login_required", "app_password_required"], Actor::User)
        .means(t(
            "The bracket carries the address of a page, and Google wants that page opened in a browser before IMAP goes on.",
            "bracket में एक पन्ने का पता है। Google चाहता है कि पहले वह पन्ना browser में खोला जाए, तब IMAP आगे चलेगा।",
        ))
        .fix(t(
            "Open the page, sign in and try again. To avoid it next time, use an app password or OAuth.",
            "वह पन्ना खोलिए, sign in कीजिए और फिर कोशिश कीजिए। आगे से app password या OAuth लीजिए।",
        )),
    known("gmail-fetch-c", "gmail", "[ALERT] Application-specific password required")
        .says(&["alert application specific password required"])
        .at(Stage::Fetch)
        .causes(&["app_password_required"], Actor::User)
        .means(t(
            "2-Step Verification is on, and the program logged in to IMAP with the ordinary password.",
            "2-Step Verification चालू है, और program ने IMAP में रोज़ वाले password से login किया।",
        ))
        .fix(t(
            "Make an app password in the Google account and put it into the program.",
            "Google account में app password बनाइए और program में वही डालिए।",
        )),
    known("gmail-fetch-d", "gmail", "[AUTHENTICATIONFAILED] Invalid credentials (Failure)")
        .says(&["alert|authenticationfailed invalid credentials failure"])
        .at(Stage::Fetch)
        .causes(&["app_password_required", "wrong_credentials", "oauth_token_invalid"], Actor::User)
        .means(t(
            "The IMAP login was refused: an ordinary password, a mistyped one, or an OAuth token that has expired.",
            "IMAP login नहीं माना गया: password रोज़ वाला था, ग़लत लिखा था, या OAuth token की अवधि ख़त्म हो चुकी है।",
        ))
        .fix(t(
            "Use an app password. Where the program uses OAuth, sign in again so that it gets a new token.",
            "app password लगाइए। program OAuth से चलता हो तो फिर से sign in कीजिए, ताकि उसे नया token मिले।",
        )),
    known("gmail-fetch-e", "gmail", "Too many simultaneous connections")
        .says(&["too many simultaneous connections"])
        .at(Stage::Fetch)
        .causes(&["too_many_connections"], Actor::User)
        .source("tomcounsell/ai#2379", "2026-07")
        .means(t(
            "More than 15 IMAP connections to this account are open at once.",
            "इस account से एक साथ 15 से ज़्यादा IMAP connections खुले हैं।",
        ))
        .fix(t(
            "Close other mail programs, let yours watch fewer folders or use fewer connections, and wait some minutes.",
            "बाकी mail programs बंद कीजिए, अपने program में connections या नज़र रखे जाने वाले folders कम कीजिए, और कुछ मिनट रुकिए।",
        )),
    known("gmail-fetch-f", "gmail", "Account exceeded command or bandwidth limits")
        .says(&["account exceeded command or bandwidth limits"])
        .at(Stage::Fetch)
        .causes(&["rate_limited"], Actor::User)
        .means(t(
            "The account has used up what it may fetch by IMAP in a day, about 2.5 GB.",
            "account एक दिन में IMAP से जितना मँगा सकता है, लगभग 2.5 GB, उतना मँगा चुका है।",
        ))
        .fix(t(
            "Wait up to 24 hours, then fetch in smaller portions.",
            "24 घंटे तक रुकिए, फिर थोड़ा-थोड़ा करके मँगाइए।",
        )),
    known("gmail-fetch-g", "gmail", "IMAP access is disabled for your domain")
        .says(&["imap access is disabled for your domain"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::Administrator)
        .means(t(
            "The administrator of your organisation has switched IMAP off for its domain.",
            "आपकी संस्था के administrator ने पूरे domain के लिए IMAP बंद कर रखा है।",
        ))
        .fix(t(
            "The administrator can allow IMAP in the Gmail settings of the admin console, or let users sign in by OAuth.",
            "administrator admin console की Gmail settings में IMAP की अनुमति दे सकते हैं, या OAuth से sign in करने दे सकते हैं।",
        )),
    known("gmail-fetch-h", "gmail", "Your account is not enabled for IMAP use")
        .says(&["your account is not enabled for imap use"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::User)
        .means(t(
            "IMAP is switched off in the settings of this account.",
            "इस account की settings में IMAP बंद है।",
        ))
        .fix(t(
            "On the web, open Gmail's Settings, then Forwarding and POP/IMAP, and enable IMAP.",
            "web पर Gmail में Settings, फिर Forwarding and POP/IMAP खोलिए और IMAP चालू कीजिए।",
        )),
    known("gmail-fetch-i", "gmail", "[SYS/PERM] Your account is not enabled for POP access")
        .says(&["sys perm your account is not enabled for pop"])
        .at(Stage::Fetch)
        .causes(&["imap_or_pop_disabled"], Actor::User)
        .means(t(
            "POP is switched off in the settings of this account.",
            "इस account की settings में POP बंद है।",
        ))
        .fix(t(
            "Enable POP on the web, in Gmail's Settings under Forwarding and POP/IMAP.",
            "web पर Gmail की Settings में Forwarding and POP/IMAP के नीचे POP चालू कीजिए।",
        )),
    known("gmail-fetch-j", "gmail", "NO Lookup failed …")
        .says(&[
            "no lookup failed",
            "get_tagged_response lookup failed",
            "lookup failed * net imap",
        ])
        .at(Stage::Fetch)
        .causes(&["wrong_host", "wrong_credentials"], Actor::User)
        .source("sameersbn/docker-gitlab#1172", "2017-04")
        .means(t(
            "Gmail knows no such account. Often an address of another provider is tried at Gmail's server.",
            "Gmail ऐसा कोई account नहीं जानता। अक्सर किसी दूसरे provider का पता Gmail के server पर आज़माया जाता है।",
        ))
        .fix(t(
            "Enter the server that belongs to the address's own provider.",
            "वही server डालिए जो उस पते के अपने provider का है।",
        )),
    known("gmail-fetch-k", "gmail", "Server denied POP access for the given username and password")
        .says(&["server denied pop access"])
        .at(Stage::Fetch)
        .causes(
            &["wrong_credentials", "imap_or_pop_disabled", "app_password_required"],
            Actor::User,
        )
        .means(t(
            "You asked Gmail to check another account of yours, and that account's provider refused the POP login.",
            "आपने Gmail से अपने किसी दूसरे account की mail मँगाने को कहा, और उस account के provider ने POP login नहीं माना।",
        ))
        .fix(t(
            "Switch POP on at that provider, use an app password made there, and give the full address as user name.",
            "उस provider के यहाँ POP चालू कीजिए, वहीं बना app password लगाइए, और user name में पूरा पता लिखिए।",
        )),
];
