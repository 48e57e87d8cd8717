//! The login may not send under this address.

use super::{Actor, Cause, Clue, Probe, Sign, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("This sender address is not allowed", "इस पते से भेजने की अनुमति नहीं"),
    what: t(
        "You are logged in, but the address in `MAIL FROM` or in the line `From:` does not belong to the account: Microsoft says `550 5.7.60` or `SendAsDenied`, Yandex `not owned by auth user`, Postfix `Sender address rejected: not owned by user`. Servers check this so that nobody writes in another's name. It shows at `MAIL FROM`, at some servers only at the recipient or after the letter.",
        "login हो गया, पर `MAIL FROM` या `From:` वाला पता इस account का नहीं: Microsoft `550 5.7.60` या `SendAsDenied` कहता है, Yandex `not owned by auth user`, Postfix `Sender address rejected: not owned by user`। server यह इसलिए देखते हैं कि कोई दूसरे के नाम से न लिखे। यह `MAIL FROM` पर दिखता है; कुछ servers पाने वाला बताने पर या चिट्ठी के बाद ही कहते हैं।",
    ),
    acts: &[Actor::User, Actor::Programmer, Actor::Administrator],
    steps: &[
        t(
            "Set the sender to the address with which you log in. Django `DEFAULT_FROM_EMAIL` and `SERVER_EMAIL`, PHPMailer `setFrom()`, Laravel `MAIL_FROM_ADDRESS`, WordPress through WP Mail SMTP “From Email” with “Force From Email”.",
            "भेजने वाले में वही पता रखिए जिससे login करते हैं। Django में `DEFAULT_FROM_EMAIL` और `SERVER_EMAIL`, PHPMailer में `setFrom()`, Laravel में `MAIL_FROM_ADDRESS`, WordPress में WP Mail SMTP का “From Email”, “Force From Email” के साथ।",
        ),
        t(
            "Both must fit, the envelope and the letter: some programs use an address of their own for bounces (`$mail->Sender`, Odoo's bounce alias) or one made up from the computer's name.",
            "लिफ़ाफ़ा और चिट्ठी, दोनों में सही पता हो: कुछ programs bounce के लिए अपना अलग पता रखते हैं (`$mail->Sender`, Odoo का bounce alias) या computer के नाम से पता बना लेते हैं।",
        ),
        t(
            "A contact form must not put the visitor into `From:`. Send from your own address and put the visitor into `Reply-To:`.",
            "contact form में आने वाले का पता `From:` में मत रखिए। अपने पते से भेजिए और उनका पता `Reply-To:` में रखिए।",
        ),
        t(
            "For a second address of yours register it first: Gmail under Settings, Accounts, “Send mail as”; Zoho, GMX and iCloud have an alias or own domain to be added.",
            "अपना कोई दूसरा पता हो, तो पहले उसे दर्ज कीजिए: Gmail में Settings, Accounts, “Send mail as”; Zoho, GMX और iCloud में alias या अपना domain जोड़ना होता है।",
        ),
        t(
            "Microsoft 365: the administrator gives the account “Send as” for the other mailbox (Exchange admin centre, Mailbox delegation); it takes up to an hour.",
            "Microsoft 365: administrator account को दूसरे mailbox के लिए “Send as” की अनुमति देता है (Exchange admin centre, Mailbox delegation); असर होने में एक घंटा तक लगता है।",
        ),
        t(
            "Sending services (Amazon SES, SendGrid, Brevo, Postmark) want the address or its domain verified in their console, at SES in the same region; in the sandbox of SES the recipient too.",
            "भेजने वाली services (Amazon SES, SendGrid, Brevo, Postmark) में पते या domain की पुष्टि उनके console में होनी चाहिए, SES में उसी region में; SES के sandbox में पाने वाले की भी।",
        ),
        t(
            "Does a recipient take mail only from inside (`RESOLVER.RST.AuthRequired`, `5.7.124`)? Then its owner must allow you. On your own Postfix `smtpd_sender_login_maps` says who may use which address.",
            "पाने वाला केवल अंदर वालों से mail लेता हो (`RESOLVER.RST.AuthRequired`, `5.7.124`), तो अनुमति उसके मालिक को देनी होगी। अपने Postfix में `smtpd_sender_login_maps` बताता है कि किस पते से कौन भेज सकता है।",
        ),
    ],
    probe: Probe::Send,
    settles: t(
        "Send the test with the login's own address as the sender. If it is taken and the program's address is not, this is the cause; if both are refused at `RCPT TO`, look at the recipient or at the login instead.",
        "test में भेजने वाला वही पता रखिए जिससे login करते हैं। वह माना जाए और program वाला पता नहीं, तो वजह यही है; `RCPT TO` पर दोनों लौटें, तो पाने वाले को या login को देखिए।",
    ),
    lesson: "gmail_alias",
    verb: Some("mail"),
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(
        96,
        &[
            "sendasdenied~",
            "send as this sender",
            "send as * denied",
            "not owned by",
            "must equal authorized user",
            "same as authorization user",
            "same as authenticat~",
            "address is not verified",
            "sender verify fail~",
            "sender address verification",
            "not allowed to send as",
            "permission~ to send as",
            "on behalf of",
            "behalf of the specified user",
            "delivery to this address is restricted",
            "sender is not allowed",
            "not allowed to use * sender",
            "sender identity",
            "verified sender",
            "domain * not verified",
            "from address * not",
            "sender not allowed",
            "sender * not authorized|permitted|authorised",
            "not authori~ed to send from",
            "not permitted to send",
            "not match * from|sender|login",
            "from header * not",
            "spoof~",
            "resolver rst",
            "senderrestricted",
            "envelope sender * not",
            "sender domain * not",
            "unauthorized sender",
            "sender must be",
            "sender address must",
        ],
        &[],
    ),
    clue(
        58,
        &[
            "sender address rejected",
            "sender rejected",
            "sender denied",
            "invalid sender",
            "bad sender",
        ],
        &[Sign::Not(&Sign::Says("not logged in"))],
    ),
    clue(90, &["relaying disallowed"], &[Sign::Provider("zoho")]),
    clue(94, &["relaying disallowed as"], &[]),
    clue(85, &[], &[Sign::Enhanced("5.7.60")]),
    clue(85, &[], &[Sign::Enhanced("5.2.252")]),
    clue(70, &[], &[Sign::Enhanced("5.1.8")]),
    clue(-70, &["sendersizelimit", "recipsizelimit"], &[]),
];
