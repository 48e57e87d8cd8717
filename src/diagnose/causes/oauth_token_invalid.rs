//! The token of OAuth has run out or does not fit.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("The OAuth token is not valid", "OAuth token मान्य नहीं है"),
    what: t(
        "The program logged in with a token instead of a password, and the server did not take it: it has run out, was withdrawn, or was issued for another account or purpose. An access token lives for about an hour; the program then fetches a new one with its refresh token, and if that one is dead too, the token service says `invalid_grant`. At `AUTH XOAUTH2` Gmail first answers `334` with an error in base64, and only after an empty line `535 5.7.8`, which speaks of a password although none was sent.",
        "program ने password की जगह token से login किया, और server ने token नहीं माना: उसकी मियाद ख़त्म है, वह रद्द हो चुका है, या किसी और account या काम के लिए बना था। access token लगभग एक घंटा चलता है; फिर program अपने refresh token से नया ले आता है, और वह भी बेकार हो चुका हो, तो token वाली service `invalid_grant` कहती है। `AUTH XOAUTH2` पर Gmail पहले base64 में error वाला `334` देता है, और खाली line के बाद ही `535 5.7.8`, जिसमें password की बात होती है जबकि password भेजा ही नहीं गया।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "In a mail program: remove its permission on the account's security page, delete the saved token (in Thunderbird under “Saved Passwords”, entries with `oauth://`), and log in again on the page that opens.",
            "mail program में: account के security वाले पन्ने पर उसकी अनुमति हटाइए, save किया हुआ token मिटाइए (Thunderbird में “Saved Passwords” के `oauth://` वाले), और जो पन्ना खुले, उस पर फिर से login कीजिए।",
        ),
        t(
            "Log in there as the mailbox from which you send. The `user=` of the token login must be the address that gave its consent, not an alias or a colleague.",
            "वहाँ उसी mailbox से login कीजिए जिससे mail भेजनी है। token वाले login में `user=` वही पता हो जिसने अनुमति दी है, alias या किसी साथी का पता नहीं।",
        ),
        t(
            "Check the scope: for Gmail `https://mail.google.com/`, for Microsoft `https://outlook.office.com/SMTP.Send` and, to fetch, `https://outlook.office.com/IMAP.AccessAsUser.All`; ask for `offline_access` as well, or no refresh token comes.",
            "scope जाँचिए: Gmail के लिए `https://mail.google.com/`, Microsoft के लिए `https://outlook.office.com/SMTP.Send`, और mail लाने के लिए `https://outlook.office.com/IMAP.AccessAsUser.All`; Microsoft में `offline_access` भी माँगिए, नहीं तो refresh token नहीं मिलता।",
        ),
        t(
            "`invalid_grant` at Google: consent was withdrawn, the password changed, or the token lay unused for six months. While the OAuth project is in “Testing”, its refresh tokens die after 7 days: publish it (“In production”) and give consent once more.",
            "Google में `invalid_grant`: अनुमति हटा दी गई, password बदला, या token छह महीने काम में नहीं आया। जब तक OAuth project “Testing” में है, उसके refresh tokens 7 दिन में ख़त्म हो जाते हैं: उसे publish कीजिए (“In production”) और एक बार फिर अनुमति दीजिए।",
        ),
        t(
            "In your own program keep the refresh token, not the one-time code of the login page, and fetch a new access token when the time is up. In PHPMailer and Nodemailer client id, client secret and refresh token must come from the same project.",
            "अपने program में refresh token सँभालिए, login पन्ने से मिला एक बार का code नहीं, और समय पूरा होने पर नया access token लाइए। PHPMailer और Nodemailer में client id, client secret और refresh token एक ही project के हों।",
        ),
        t(
            "At Microsoft 365 see also that authenticated SMTP is on for the mailbox: with it off, a good token is refused too.",
            "Microsoft 365 में यह भी देखिए कि उस mailbox के लिए authenticated SMTP चालू है: वह बंद हो, तो सही token भी नहीं चलता।",
        ),
    ],
    probe: Probe::LogIn,
    settles: t(
        "Log in by hand with a fresh token. `235` means that the old one had run out; `334` with a long base64 word, or `535`, means that account or scope do not fit, or that the mailbox may not log in by SMTP at all. If not even a fresh token can be had, read what the token service says, not the mail server.",
        "ताज़ा token से हाथ से login कीजिए। `235` आए, तो पुराने की मियाद ख़त्म थी; base64 के लंबे शब्द वाला `334` या `535` आए, तो account या scope मेल नहीं खाता, या उस mailbox को SMTP से login की अनुमति ही नहीं। ताज़ा token मिले ही नहीं, तो mail server का नहीं, token वाली service का जवाब पढ़िए।",
    ),
    lesson: "auth_xoauth2",
    verb: Some("auth"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        95,
        &[
            "invalidtoken",
            "oauth 2 0 credentials",
            "invalid grant",
            "tokenstore",
            "oauth2 * error",
            "token request failed",
            "invalid_grant",
            "token * expired",
            "token * revoked",
            "expired * token",
            "expired or revoked",
            "new access token",
            "invalid_token",
            "access token * invalid",
            "invalid access token",
            "refresh token",
            "invalid_client",
            "aadsts~",
            "token * invalid",
        ],
        &[],
    ),
    clue(
        80,
        &[
            "invalid_request",
            "authentication failed",
            "authentication unsuccessful",
            "username and password not accepted",
            "invalid credentials",
            "authenticationfailed",
        ],
        &[Sign::Says("xoauth2")],
    ),
    clue(
        80,
        &[
            "authentication failed",
            "authentication unsuccessful",
            "invalid credentials",
            "authenticationfailed",
        ],
        &[Sign::Says("oauthbearer")],
    ),
    clue(78, &[], &[Sign::Says("xoauth2"), Sign::Reply(535)]),
    clue(60, &["status 400|401 schemes bearer", "eyjzdgf0dxmioi~"], &[]),
    clue(74, &["authenticated but not connected"], &[Sign::Says("xoauth2")]),
    clue(66, &["authenticated but not connected"], &[Sign::Program("mailkit")]),
    clue(30, &["authenticated but not connected"], &[]),
    clue(50, &["unauthorized_client", "redirect_uri_mismatch"], &[]),
    clue(60, &["aadsts~", "invalid_grant"], &[]),
];
