//! Logging in to send is switched off for this account.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("Login for sending is switched off", "भेजने का login बंद है"),
    what: t(
        "The password may be right, but at `AUTH` the server refuses every login of this account: logging in by SMTP is switched off for it. In Microsoft 365 the answer is `535 5.7.139` with `SmtpClientAuthentication is disabled` “for the Tenant” or “for the Mailbox”. Organisations turn it off because stolen passwords are tried out there; the web page and Outlook go on working, for they do not use SMTP.",
        "password सही हो सकता है, पर `AUTH` पर server इस account का हर login लौटा देता है: इसके लिए SMTP से login बंद है। Microsoft 365 में जवाब `535 5.7.139` होता है, साथ में `SmtpClientAuthentication is disabled` और “for the Tenant” या “for the Mailbox”। संस्थाएँ इसे इसलिए बंद रखती हैं कि चुराए हुए passwords यहीं आज़माए जाते हैं; web पन्ना और Outlook चलते रहते हैं, क्योंकि वे SMTP काम में नहीं लेते।",
    ),
    acts: &[Actor::Administrator, Actor::User],
    steps: &[
        t(
            "Read the end of the reply: “for the Mailbox” is the switch of this one mailbox, “for the Tenant” the one of the whole organisation. Both are the administrator's.",
            "जवाब का आख़िरी हिस्सा पढ़िए: “for the Mailbox” इस एक mailbox का switch है, “for the Tenant” पूरी संस्था का। दोनों administrator के हाथ में हैं।",
        ),
        t(
            "Administrator, for one mailbox: in the Microsoft 365 admin centre open the user, “Mail”, “Manage email apps”, tick “Authenticated SMTP” and save. In PowerShell: `Set-CASMailbox -Identity asha@example.com -SmtpClientAuthenticationDisabled $false`.",
            "administrator, एक mailbox के लिए: Microsoft 365 admin centre में user खोलिए, “Mail”, “Manage email apps”, “Authenticated SMTP” पर निशान लगाकर save कीजिए। PowerShell में: `Set-CASMailbox -Identity asha@example.com -SmtpClientAuthenticationDisabled $false`।",
        ),
        t(
            "Allow the one mailbox rather than the whole organisation; its setting wins over the one for the tenant. Wait some minutes before you try again.",
            "पूरी संस्था की जगह उसी एक mailbox को अनुमति दीजिए; उसकी setting tenant वाली से ऊपर है। फिर से आज़माने से पहले कुछ मिनट रुकिए।",
        ),
        t(
            "If it is refused all the same, look at security defaults and Conditional Access rules: they forbid password logins in spite of the switch.",
            "फिर भी न चले, तो security defaults और Conditional Access के नियम देखिए: switch चालू होने पर भी वे password वाला login रोक देते हैं।",
        ),
        t(
            "Plan ahead: at the end of December 2026 Microsoft switches passwords for SMTP off by default. OAuth, Microsoft Graph, a relay connector or High Volume Email stay.",
            "आगे की सोचिए: दिसंबर 2026 के अंत में Microsoft SMTP के password को default में बंद कर देगा। OAuth, Microsoft Graph, relay connector और High Volume Email रहेंगे।",
        ),
        t(
            "Other providers have the switch in the user's own settings on the web: look for SMTP, “authenticated SMTP” or access by other programs.",
            "दूसरे providers में यह switch web पर user की अपनी settings में होता है: SMTP, “authenticated SMTP” या दूसरे programs की अनुमति ढूँढिए।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand: the reply itself says that login is disabled, whatever the password. After the change the same test answers `235`; if it says `the user credentials were incorrect`, the switch is on and the password is wrong.",
        "हाथ से login कीजिए: password जो भी हो, जवाब ख़ुद कहता है कि login बंद है। बदलने के बाद यही test `235` देता है; अगर वह `the user credentials were incorrect` कहे, तो switch चालू है और password ग़लत है।",
    ),
    lesson: "less_secure_apps",
    verb: Some("auth"),
    prepare: true,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        110,
        &["smtpclientauthentication is disabled", "smtp_auth_disabled", "smtpclientauthentication"],
        &[],
    ),
    clue(90, &["disabled for the tenant|mailbox"], &[]),
    clue(85, &[], &[Sign::Enhanced("5.7.139"), Sign::Not(&Sign::Says("basic authentication"))]),
    clue(55, &["basic authentication is disabled"], &[]),
    clue(60, &["smtp auth~ * disabled|not enabled"], &[]),
    clue(58, &["authentication unsuccessful"], &[Sign::Enhanced("5.7.57")]),
    clue(
        40,
        &["authentication unsuccessful"],
        &[Sign::Provider(&["outlook"]), Sign::Enhanced("5.7.3")],
    ),
];
