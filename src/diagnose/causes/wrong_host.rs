//! A server answers, but it is not the right one for this account.

use super::{Actor, Cause, Clue, Probe, Sign, Stage, clue, t};

pub(super) static CAUSE: Cause = Cause {
    title: t("This is not the right server", "यह सही server नहीं है"),
    what: t(
        "The connection came about, but with a server that is not meant for this: a receiving server (MX) instead of the one for sending, another provider's, another region's, or a relay that the web host puts in between. It therefore knows no such account, offers no login, or is silent on 587 and 465. The reverse exists too: the server is right, but the program greets with a name in `EHLO` that it does not accept, such as `localhost`.",
        "connection तो बना, पर ऐसे server से जो इस काम का नहीं: भेजने वाले की जगह mail लेने वाला server (MX), किसी और provider का, किसी और region का, या वह relay जो web host बीच में लगा देता है। इसलिए उसे यह account पता नहीं, वह login नहीं देता, या 587 और 465 पर चुप रहता है। उल्टा भी होता है: server सही है, पर program `EHLO` में ऐसा नाम बताता है जो उसे मंज़ूर नहीं, जैसे `localhost`।",
    ),
    acts: &[Actor::User, Actor::Administrator],
    steps: &[
        t(
            "Take the host from the provider's own page or from the settings on this site: Gmail `smtp.gmail.com`, Microsoft 365 `smtp.office365.com`, Yahoo `smtp.mail.yahoo.com`. Names such as `gmail-smtp-in.l.google.com` or `mx…` only receive.",
            "host provider के अपने पन्ने से या इस site की settings से लीजिए: Gmail `smtp.gmail.com`, Microsoft 365 `smtp.office365.com`, Yahoo `smtp.mail.yahoo.com`। `gmail-smtp-in.l.google.com` या `mx…` जैसे नाम केवल mail लेते हैं।",
        ),
        t(
            "An own domain is not always with `mail.` and the domain: see where its mailboxes really are. With Google Workspace it is `smtp.gmail.com`, with Zoho `smtppro.zoho.in` or the name for your data centre, with a web host the name in its panel.",
            "अपना domain हो, तो host हमेशा `mail.` और domain नहीं होता: देखिए कि mailboxes सच में कहाँ हैं। Google Workspace में `smtp.gmail.com`, Zoho में `smtppro.zoho.in` या आपके data centre वाला नाम, web host में वह नाम जो उसके panel में है।",
        ),
        t(
            "Choose the region in which the account was made: Amazon SES, Mailgun and Zoho have a host for each, and a login works only in its own.",
            "वही region चुनिए जिसमें account बना था: Amazon SES, Mailgun और Zoho का हर region में अलग host है, और login अपने ही region में चलता है।",
        ),
        t(
            "`smtp-relay.gmail.com` is for Workspace, after the administrator has set it up; private Gmail uses `smtp.gmail.com`.",
            "`smtp-relay.gmail.com` Workspace के लिए है, जब administrator उसे चालू कर दे; निजी Gmail `smtp.gmail.com` से भेजता है।",
        ),
        t(
            "If the greeting names your web host although you dialled another server, the host redirects your connections (cPanel: “SMTP restrictions”; GoDaddy: `IBSMTP`). Use the server that it names, there often `localhost` on port 25 without a login, or have the redirection lifted.",
            "जुड़े आप किसी और server से, और greeting में नाम web host का आए, तो host आपके connections मोड़ रहा है (cPanel में “SMTP restrictions”; GoDaddy में `IBSMTP`)। वही server लीजिए जो वह बताए, वहाँ अक्सर `localhost`, port 25, बिना login; या यह मोड़ना बंद करवाइए।",
        ),
        t(
            "Look for leftovers: a program that fetches from `imap.gmail.com` for a mailbox elsewhere still has its default.",
            "पुरानी settings देखिए: mailbox कहीं और है और program `imap.gmail.com` से mail ला रहा है, तो उसमें default ही पड़ा है।",
        ),
        t(
            "`504 … need fully-qualified hostname`: give the program a full name for `EHLO`, such as `server.example.com`: in Postfix `myhostname`, in PHPMailer `$mail->Hostname`, in Nodemailer `name`.",
            "`504 … need fully-qualified hostname` हो, तो program को `EHLO` के लिए पूरा नाम दीजिए, जैसे `server.example.com`: Postfix में `myhostname`, PHPMailer में `$mail->Hostname`, Nodemailer में `name`।",
        ),
    ],
    probe: Probe::Offer,
    settles: t(
        "The test shows greeting and list. The greeting names who answered: if it is another company than your provider, the host is wrong or somebody redirects you; if it is the right one but has no `AUTH` under TLS, it is a server that only receives.",
        "यह test greeting और सूची दिखाता है। greeting बताती है कि जवाब किसने दिया: नाम आपके provider का न हो, तो host ग़लत है या कोई connection मोड़ रहा है; नाम सही हो, पर TLS में भी `AUTH` न हो, तो वह केवल mail लेने वाला server है।",
    ),
    lesson: "gmail_relay",
    verb: None,
    prepare: false,

    clues: CLUES,
};

const CLUES: &[Clue] = &[
    clue(97, &["greeting unexpected token"], &[]),
    clue(95, &["invalid host"], &[]),
    // Another kind of server answers: its greeting is not SMTP's.
    clue(
        96,
        &[
            "short response ok",
            "smtp * ok capability",
            "smtp * imap4rev1",
            "greeting|response * imap4rev1",
            "greeting|response * pop3",
        ],
        &[Sign::Not(&Sign::At(Stage::Fetch))],
    ),
    clue(110, &["invalid credentials for relay", "smtp relay settings"], &[]),
    clue(75, &["is unknown"], &[Sign::Says("outgoing server smtp")]),
    clue(80, &["invalid helo", "helo * invalid|rejected", "bad helo"], &[]),
    clue(45, &["lookup failed"], &[Sign::Provider(&["gmail"]), Sign::At(Stage::Fetch)]),
    clue(35, &["could not connect to smtp host"], &[]),
];
