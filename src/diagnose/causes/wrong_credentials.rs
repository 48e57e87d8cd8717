//! The user name or the password is not right.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("User name or password is wrong", "user name या password ग़लत है"),
    what: t(
        "The server understood the login at `AUTH`, looked the account up and said no: `535`, or `NO` and `-ERR` when mail is fetched. Which of the two is wrong it does not tell, so that nobody can try out names. Often the password is right but for something else: for the web page or the hosting panel, where the server wants the mailbox's password or a key.",
        "server ने `AUTH` पर login समझा, account देखा और मना कर दिया: `535`, और mail लाते समय `NO` या `-ERR`। दोनों में से ग़लत क्या है, यह वह जान-बूझकर नहीं बताता, ताकि कोई नाम आज़माता न फिरे। अक्सर password सही होता है, पर किसी और जगह का: web पन्ने या hosting panel का, जबकि server को mailbox का password या कोई key चाहिए।",
    ),
    acts: &[Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Log in on the provider's web page with the same user name and the same password. If that fails, set a new password there first.",
            "उसी user name और उसी password से provider के web पन्ने पर login कीजिए। वहाँ भी न चले, तो पहले वहीं नया password रखिए।",
        ),
        t(
            "Use the full address as the user name, such as `asha@example.com`, not `asha`. Sending services differ: at SendGrid it is the word `apikey`, at Amazon SES and Brevo a name that their console shows.",
            "user name में पूरा पता लिखिए, जैसे `asha@example.com`, केवल `asha` नहीं। भेजने वाली services अलग हैं: SendGrid में यह शब्द `apikey` है, Amazon SES और Brevo में वह नाम जो उनके console में दिखता है।",
        ),
        t(
            "Take the right kind of password: an app password at Gmail, Yahoo and iCloud, and at Zoho and GMX with two-step login; the mailbox's password at web hosts; an SMTP key or API key at sending services (at SES the SMTP credentials of the same region).",
            "password सही प्रकार का लीजिए: Gmail, Yahoo और iCloud में app password, और two-step login हो तो Zoho और GMX में भी; web hosting में mailbox का password; भेजने वाली services में SMTP key या API key (SES में उसी region के SMTP credentials)।",
        ),
        t(
            "Type it anew instead of copying: a blank or a line end at its end, or a quote mark around it, belongs to the password for the server. In a `.env` or YAML file put a password with `#`, `$` or blanks into single quotes.",
            "copy करने की जगह एक बार हाथ से लिखिए: अंत में आ गई खाली जगह या line end, या चारों ओर के quotes, server के लिए password का हिस्सा बन जाते हैं। `.env` या YAML file में `#`, `$` या खाली जगह वाला password single quotes में रखिए।",
        ),
        t(
            "Look whether the program really uses it: saved passwords in Thunderbird, environment variables that still hold the old value, a service that was not restarted, a settings form that saves an empty field.",
            "देखिए कि program सच में यही password भेज रहा है: Thunderbird के “Saved Passwords”, पुराने मान वाले environment variables, service जो restart नहीं हुई, या settings का form जिसमें password का खाना खाली save हो गया।",
        ),
        t(
            "See that the account lives on this server: at Zoho the host must fit the data centre (`smtp.zoho.in`, `smtp.zoho.com`), and for an own domain it is `smtppro`.",
            "देखिए कि account इसी server पर है: Zoho में host data centre के हिसाब से होता है (`smtp.zoho.in`, `smtp.zoho.com`), और अपने domain के लिए `smtppro`।",
        ),
        t(
            "On your own server look into its log: with Postfix the login is checked by Dovecot or Cyrus SASL, and their log names the reason.",
            "server आपका अपना हो, तो उसका log देखिए: Postfix में login की जाँच Dovecot या Cyrus SASL करते हैं, और असली वजह उनके log में लिखी होती है।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand with what you believe to be right. `235` means that the program sends something else; `535` means that user name or password really is wrong here. `534`, or a reply that speaks of OAuth or of a switched-off login, points to another cause.",
        "जो user name और password आप सही मानते हैं, उनसे हाथ से login कीजिए। `235` आए, तो program कुछ और भेज रहा है; `535` आए, तो सच में इनमें से कुछ ग़लत है। `534` आए, या जवाब OAuth की या login बंद होने की बात करे, तो वजह कोई और है।",
    ),
    lesson: "wrong_password",
    verb: Some("auth"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(60, &["username and password not accepted", "badcredentials"], &[]),
    clue(
        66,
        &[
            "invalid login or password",
            "incorrect authentication data",
            "invalid username or password",
            "username or password",
            "user name or password",
            "wrong password",
            "bad username",
            "incorrect password",
            "invalid password",
            "password is incorrect",
            "password incorrect",
            "authentication credentials invalid",
            "invalid credentials",
            "bad credentials",
            "username and password are correct",
            "password you entered",
            "check your login",
            "check * password",
            "credentials * invalid|incorrect|wrong",
            "invalid user~ or password",
            "bad login",
            "password is too simple",
            "username and password",
            "wrong authentication",
        ],
        &[],
    ),
    clue(
        52,
        &[
            "authentication fail~",
            "authentication unsuccessful",
            "login failed",
            "login denied",
            "could not authenticate",
            "unable to authenticate",
            "authentication rejected",
            "failed to authenticate",
            "authenticationfailed",
            "login fail",
            "logon failure",
            "invalid login",
            "access denied * login",
            "authentication error",
            "authentication denied",
        ],
        &[],
    ),
    clue(60, &["authenticated but not connected"], &[]),
    clue(50, &[], &[Sign::Reply(535)]),
    clue(50, &[], &[Sign::Enhanced("5.7.8")]),
    clue(30, &["pass"], &[Sign::At(Stage::Fetch), Sign::Says("err auth")]),
    clue(-40, &["basic authentication is disabled", "smtpclientauthentication"], &[]),
    clue(-30, &["xoauth2", "oauthbearer", "oauth2"], &[]),
];
