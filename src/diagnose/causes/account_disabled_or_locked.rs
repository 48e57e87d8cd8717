//! The provider has locked, suspended or closed the account.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The account is locked or closed", "account locked या बंद है"),
    what: t(
        "The account exists, but its provider has stopped it. If it is **yours**, the login is refused although the password is right, or your messages are refused after the dot; mostly after many wrong logins, or because spam came from it. If it is the **recipient's**, `RCPT` is answered with `550 5.2.1`: the mailbox is switched off, or nobody has used it for a long time.",
        "account है, पर provider ने उसे रोक दिया है। अगर वह **आपका** है, तो सही password पर भी login मना होता है, या message dot के बाद मना होता है; ज़्यादातर बहुत-से ग़लत login के बाद, या इसलिए कि उससे spam गया। अगर वह **पाने वाले का** है, तो `RCPT` पर `550 5.2.1` आता है: mailbox बंद है, या बहुत समय से किसी ने इस्तेमाल नहीं किया।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Provider, Actor::Recipient],
    steps: &[
        t(
            "See whose address the text names. If it is the recipient's, tell that person by another way: only the owner, or the provider, can open the mailbox again. Take the address off your lists.",
            "देखिए कि text में किसका पता है। पाने वाले का हो तो उन्हें किसी और रास्ते से बताइए: mailbox उसका मालिक या provider ही फिर खोल सकता है। अपनी सूचियों से वह पता हटा दीजिए।",
        ),
        t(
            "If it is yours, first stop every program and phone that still has an old password: their wrong logins may lock the account again at once.",
            "आपका हो तो पहले वे सब program और phone रोकिए जिनमें पुराना password है: उनके ग़लत login account को तुरंत फिर lock करा सकते हैं।",
        ),
        t(
            "Log in at the provider's web page with a browser. It says what is the matter and leads you through its check: a code on the phone, a new password.",
            "browser से provider के पन्ने पर login कीजिए। वहाँ लिखा होगा कि बात क्या है, और जाँच के क़दम भी: phone पर code, नया password।",
        ),
        t(
            "If spam was sent: change the password, end all other sessions, delete app passwords and forwarding rules that you do not know, and scan your computer. Zoho names the page for unblocking in its message.",
            "spam गया हो तो: password बदलिए, बाकी सब sessions बंद कीजिए, अनजाने app password और forwarding के नियम हटाइए, और computer को virus के लिए जाँचिए। Zoho अपने message में वह पन्ना बताता है जहाँ रोक हटती है।",
        ),
        t(
            "Microsoft 365 with `5.1.8`: the administrator secures the account and then releases it in the Defender portal: “Email & collaboration”, “Review”, “Restricted entities”. With `5.7.501` or `5.7.705` only Microsoft can lift the ban: open a case.",
            "Microsoft 365 में `5.1.8` हो तो administrator account सुरक्षित करे, फिर Defender portal में रोक हटाए: “Email & collaboration”, “Review”, “Restricted entities”। `5.7.501` या `5.7.705` हो तो रोक केवल Microsoft हटा सकता है: उनके पास case खोलिए।",
        ),
        t(
            "Hosting with cPanel, “Outgoing mail … has been suspended”: change the mailbox's password, mend the web form or script, and then ask the hosting company.",
            "cPanel वाली hosting में “Outgoing mail … has been suspended” हो तो mailbox का password बदलिए, web form या script ठीक कीजिए, फिर hosting कंपनी से कहिए।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Run the test, then log in with the same account in a browser. If the browser speaks of a lock or wants a check, it is this; if the mailbox opens there and only the test is refused, the program needs an app password, OAuth or a switch in the settings.",
        "test चलाइए, फिर उसी account से browser में login कीजिए। browser lock की बात करे या जाँच माँगे, तो यही कारण है; वहाँ mailbox खुल जाए और केवल test मना हो, तो program को app password, OAuth, या settings का कोई switch चाहिए।",
    ),
    lesson: "password_guessing",
    verb: Some("auth"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        92,
        &[
            "user disabled",
            "account * disabled",
            "account * blocked",
            "account * suspended",
            "account * locked",
            "account * inactive",
            "account * deactivated",
            "compte * bloque",
            "mailbox is frozen",
            "has been suspended",
            "is suspended",
            "mailbox disabled",
            "mailbox is disabled",
            "mailbox * disabled",
            "user is suspended",
            "account has been",
            "account is disabled|blocked|locked|suspended|inactive",
            "suspended",
            "tried to reach is disabled|inactive",
            "temporarily locked",
            "user * blocked",
            "mailbox is inactive",
            "is deactivated",
            "account is not active",
            "account * on hold",
            "account expired",
        ],
        &[Sign::Not(&Sign::Says("smtpclientauthentication"))],
    ),
    clue(62, &[], &[Sign::Enhanced("5.2.1")]),
    clue(-50, &["inactive email address"], &[]),
    clue(-60, &["probation", "limited to"], &[]),
];
