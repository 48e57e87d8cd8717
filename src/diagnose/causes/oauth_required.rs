//! The provider takes no password, only OAuth.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("No password is taken, only OAuth", "password नहीं, केवल OAuth चलता है"),
    what: t(
        "At `AUTH` the server refused the password not because it is wrong but because it takes none: Microsoft says `535 5.7.139 … basic authentication is disabled`. Instead the program must open the provider's login page and show the server a token that it got there (OAuth). Private Outlook.com accounts are like this since September 2024, IMAP and POP3 of Microsoft 365 since 2023; for sending through Microsoft 365, passwords go off by default at the end of December 2026, and an administrator can turn them on again.",
        "`AUTH` पर server ने password इसलिए नहीं ठुकराया कि वह ग़लत है, बल्कि इसलिए कि वह password लेता ही नहीं: Microsoft कहता है `535 5.7.139 … basic authentication is disabled`। अब program को provider का login पन्ना खोलना होता है और वहाँ से मिला token server को दिखाना होता है (OAuth)। निजी Outlook.com accounts में सितंबर 2024 से ऐसा है, Microsoft 365 के IMAP और POP3 में 2023 से; Microsoft 365 से भेजने में password दिसंबर 2026 के अंत में default में बंद हो जाएगा; administrator उसे फिर चालू कर सकता है।",
    ),
    acts: &[Actor::User, Actor::Administrator, Actor::Programmer],
    steps: &[
        t(
            "Do not make an app password for Outlook.com or Microsoft 365: it goes the same way as a password and is refused too.",
            "Outlook.com या Microsoft 365 के लिए app password मत बनाइए: वह भी password के ही रास्ते जाता है और वह भी नहीं चलेगा।",
        ),
        t(
            "In a mail program choose OAuth: in Thunderbird the authentication method “OAuth2”, for incoming and for outgoing mail. If the program has no such choice, update it, or add the account anew so that it opens the login page.",
            "mail program में OAuth चुनिए: Thunderbird में authentication method “OAuth2”, mail लाने के लिए भी और भेजने के लिए भी। program में यह विकल्प न हो, तो उसे update कीजिए, या account नए सिरे से जोड़िए ताकि login पन्ना खुले।",
        ),
        t(
            "In your own program log in with `AUTH XOAUTH2` and an access token with the scope `https://outlook.office.com/SMTP.Send`; PHPMailer and Nodemailer can do it. Or send through Microsoft Graph, without SMTP.",
            "अपने program में `AUTH XOAUTH2` से login कीजिए, ऐसे access token से जिसका scope `https://outlook.office.com/SMTP.Send` हो; PHPMailer और Nodemailer यह कर सकते हैं। या बिना SMTP के, Microsoft Graph से भेजिए।",
        ),
        t(
            "In an organisation ask the administrator: security defaults or a Conditional Access rule can forbid passwords (`did not meet the criteria to be authenticated successfully`), and only they can make an exception for one account.",
            "संस्था में administrator से पूछिए: security defaults या Conditional Access का कोई नियम password रोक सकता है (`did not meet the criteria to be authenticated successfully`), और किसी एक account को छूट वही दे सकते हैं।",
        ),
        t(
            "A printer, a NAS or an old program that knows no OAuth: send through a service that takes a key as password, such as Amazon SES, Brevo or SMTP2GO, or through another mailbox with an app password.",
            "printer, NAS या पुराना program, जिसे OAuth नहीं आता: ऐसी service से भेजिए जो password की जगह key लेती है, जैसे Amazon SES, Brevo या SMTP2GO, या किसी ऐसे mailbox से जिसमें app password चलता हो।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand with the password that works on the web. If the answer names basic authentication, no password will help. `SmtpClientAuthentication is disabled` means a switch that the administrator can turn on, and `the user credentials were incorrect` means a wrong password.",
        "web पर चलने वाले password से हाथ से login कीजिए। जवाब में basic authentication लिखा हो, तो कोई password नहीं चलेगा। `SmtpClientAuthentication is disabled` हो, तो वह administrator का switch है, और `the user credentials were incorrect` हो, तो password ग़लत है।",
    ),
    lesson: "auth_xoauth2",
    verb: Some("auth"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(90, &["basic auth~ * blocked|retired|deprecated"], &[]),
    clue(
        100,
        &[
            "basic authentication is disabled",
            "basicauthblocked",
            "basic auth~ * disabled",
            "basic authentication is not",
        ],
        &[],
    ),
    clue(
        70,
        &[
            "authenticate failed",
            "authentication failure",
            "can not authenticate",
            "invalid credentials",
            "login failed",
            "authenticationfailed",
            "authentication failed",
            "logondenied",
        ],
        &[Sign::Provider(&["outlook"]), Sign::At(Stage::Fetch)],
    ),
    clue(48, &[], &[Sign::Enhanced("5.7.139")]),
    clue(55, &["modern authentication", "requires oauth", "oauth * required"], &[]),
    clue(
        62,
        &["check your login", "login failed"],
        &[Sign::Provider(&["outlook"]), Sign::Not(&Sign::Reply(535))],
    ),
    clue(38, &["authentication unsuccessful"], &[Sign::Provider(&["outlook"])]),
];
