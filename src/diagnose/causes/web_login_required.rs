//! The provider wants to see a person in a browser before it lets the program in.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Sign in with a browser first", "पहले browser में login कीजिए"),
    what: t(
        "Name and password may be right, but the login looks strange to the provider: a new country, a server in a data centre, a program never seen before. It refuses at `AUTH` (Gmail: `534 5.7.9` or `5.7.14`, “Please log in with your web browser”) or when mail is fetched (`[ALERT]`, `[WEBALERT …]`), and wants to see a person in a browser first. So a stolen password alone is of little use to a thief.",
        "नाम और password सही हो सकते हैं, पर provider को यह login अजीब लगा: नया देश, data centre का server, ऐसा program जो पहले नहीं दिखा। वह `AUTH` पर मना करता है (Gmail: `534 5.7.9` या `5.7.14`, “Please log in with your web browser”) या mail लाते समय (`[ALERT]`, `[WEBALERT …]`), और पहले browser में किसी इंसान को देखना चाहता है। इस तरह केवल चोरी का password चोर के ज़्यादा काम नहीं आता।",
    ),
    acts: &[Actor::User, Actor::Programmer],
    steps: &[
        t(
            "Stop the program for the moment, so that its tries do not make things worse.",
            "अभी program रोक दीजिए, ताकि उसकी कोशिशें बात और न बिगाड़ें।",
        ),
        t(
            "Log in at the provider's page with a browser, best from the same network, and answer what it asks. Open a link from the reply only if it leads to the provider itself, at Google to `accounts.google.com`.",
            "browser में provider के पन्ने पर login कीजिए, हो सके तो उसी network से, और जो पूछे उसका जवाब दीजिए। reply का link तभी खोलिए जब वह provider का ही हो, Google में `accounts.google.com`।",
        ),
        t(
            "Confirm the notice about the blocked login, on your phone or in your mailbox: “Yes, it was me”.",
            "phone पर या mailbox में रोके गए login की सूचना आई होगी: उसे पक्का कीजिए, “हाँ, मैं ही था”।",
        ),
        t(
            "Then start the program again, within some minutes and from the same place.",
            "फिर कुछ ही मिनट में, उसी जगह से, program दोबारा चलाइए।",
        ),
        t(
            "Give the program an app password or OAuth; the everyday password will be stopped again. The old switch “less secure apps” is gone.",
            "program को app password या OAuth दीजिए; रोज़ वाला password फिर रोका जाएगा। “less secure apps” वाला पुराना switch अब नहीं रहा।",
        ),
        t(
            "A program on a server is better off with a mailing service, or in Google Workspace with the SMTP relay, which knows the server by its IP address.",
            "server पर चलने वाले program के लिए mailing service बेहतर है, या Google Workspace में SMTP relay, जो server को उसके IP address से पहचानता है।",
        ),
        t(
            "“Unsafe Login” from NetEase (163.com, 126.com, 188.com) is something else: the program must send the IMAP command `ID`. Take one that does.",
            "NetEase (163.com, 126.com, 188.com) का “Unsafe Login” अलग बात है: program को IMAP command `ID` भेजना होता है। ऐसा program लीजिए जो यह भेजता हो।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Run the test right after you have signed in with the browser, on the machine of the program. `235` means that it was this; “Application-specific password required” that an app password is missing; `535` that name or password is wrong.",
        "browser में login करने के तुरंत बाद program वाली machine पर test चलाइए। `235` आए तो यही कारण था; “Application-specific password required” आए तो app password चाहिए; `535` आए तो नाम या password ग़लत है।",
    ),
    lesson: "web_login_required",
    verb: Some("auth"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        105,
        &[
            "webbrowser * anmelden|einloggen",
            "navigateur web",
            "navegador web",
            "浏览器登录",
            "网页登录",
            "log in via|with|through your web",
            "log in * web browser",
            "webloginrequired",
            "web login required",
            "sign in * web browser",
            "login * web browser",
            "signin continue",
            "via your web browser",
            "with your web browser",
            "through your web browser",
            "unlockcaptcha",
        ],
        &[],
    ),
    clue(80, &[], &[Sign::Enhanced("5.7.14"), Sign::Provider(&["gmail"])]),
];
