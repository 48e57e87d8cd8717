//! Replies of real servers, to be put in the place of the server's own.

use crate::smtp::{Enhanced, Reply};
use crate::text::{Text, t};

/// A reply that a real server has given.
#[derive(Debug, PartialEq, Eq)]
pub struct Canned {
    /// Its name, which stands in links: it never changes.
    pub id: &'static str,
    /// Who says it.
    pub who: &'static str,
    /// The code.
    pub code: u16,
    /// The finer code.
    pub enhanced: Option<Enhanced>,
    /// Its lines.
    pub lines: &'static str,
    /// What is behind it.
    pub about: Text,
}

impl Canned {
    /// The reply.
    pub fn reply(&self) -> Reply {
        Reply::new(self.code, self.enhanced, self.lines.lines().map(str::to_owned))
    }

    /// Whether the server hangs up after it.
    pub const fn closes(&self) -> bool {
        self.code == 421
    }

    /// The reply of this name.
    pub fn get(id: &str) -> Option<&'static Self> {
        CANNED.iter().find(|canned| canned.id == id)
    }
}

const fn canned(
    id: &'static str,
    who: &'static str,
    code: u16,
    enhanced: Enhanced,
    lines: &'static str,
    about: Text,
) -> Canned {
    Canned { id, who, code, enhanced: Some(enhanced), lines, about }
}

/// All of them, by their codes.
#[rustfmt::skip] // A table reads better with a reply in two lines.
pub static CANNED: &[Canned] = &[
    canned("g421", "Gmail", 421, Enhanced(4, 7, 0), "Try again later, closing connection. - gsmtp",
        t("busy, or it does not trust this network yet", "व्यस्त है, या इस network पर अभी भरोसा नहीं")),
    canned("g421rate", "Gmail", 421, Enhanced(4, 7, 28), "Our system has detected an unusual rate of unsolicited mail originating\nfrom your IP address. To protect our users from spam, mail sent from your\nIP address has been temporarily rate limited. - gsmtp",
        t("too much mail at once from this address", "इस पते से एक साथ बहुत ज़्यादा mail")),
    canned("y421", "Yahoo", 421, Enhanced(4, 7, 0), "[TSS04] Messages from 203.0.113.7 temporarily deferred due to user complaints - 4.16.55.1",
        t("readers have marked such mail as spam", "लोगों ने ऐसी mail को spam बताया है")),
    canned("g450", "Gmail", 450, Enhanced(4, 2, 1), "The user you are trying to contact is receiving mail at a rate that\nprevents additional messages from being delivered. Please resend your\nmessage at a later time. - gsmtp",
        t("the recipient gets too much at once", "पाने वाले को एक साथ बहुत mail आ रही है")),
    canned("p450", "Postfix", 450, Enhanced(4, 2, 0), "<ravi@example.org>: Recipient address rejected: Greylisted",
        t("greylisting: strangers have to come twice", "greylisting: अनजान को दोबारा आना पड़ता है")),
    canned("o451", "Outlook", 451, Enhanced(4, 7, 500), "Server busy. Please try again later from [203.0.113.7]. (S77714)",
        t("this network has sent too much", "इस network से बहुत mail आ चुकी है")),
    canned("g451", "Gmail", 451, Enhanced(4, 3, 0), "Mail server temporarily rejected message. - gsmtp",
        t("trouble inside of the server", "server के भीतर की गड़बड़ी")),
    canned("g452full", "Gmail", 452, Enhanced(4, 2, 2), "The recipient's inbox is out of storage space. - gsmtp",
        t("the mailbox is full", "mailbox भर चुका है")),
    canned("o452", "Outlook", 452, Enhanced(4, 5, 3), "Too many recipients",
        t("too many recipients for one message", "एक message के लिए बहुत ज़्यादा पाने वाले")),
    canned("g454", "Gmail", 454, Enhanced(4, 7, 0), "Too many login attempts, please try again later. - gsmtp",
        t("a program logs in too often", "कोई program बार-बार login कर रहा है")),
    canned("p454", "Postfix", 454, Enhanced(4, 7, 0), "TLS not available due to local problem",
        t("its certificate or key is broken", "server का certificate या key ख़राब है")),
    canned("g501", "Gmail", 501, Enhanced(5, 5, 4), "HELO/EHLO argument is invalid. - gsmtp",
        t("the client's name is no name", "client का नाम कोई नाम नहीं है")),
    canned("o501", "Outlook", 501, Enhanced(5, 1, 3), "Invalid address",
        t("this is no address", "यह कोई पता नहीं है")),
    canned("g530", "Gmail", 530, Enhanced(5, 7, 0), "Authentication Required. For more information, go to\n https://support.google.com/mail/?p=WantAuthError - gsmtp",
        t("log in first", "पहले login कीजिए")),
    canned("o530", "Outlook", 530, Enhanced(5, 7, 57), "Client not authenticated to send mail.",
        t("log in first; anonymous mail is not taken", "पहले login कीजिए; बिना पहचान की mail नहीं ली जाती")),
    canned("g534app", "Gmail", 534, Enhanced(5, 7, 9), "Application-specific password required. For more information, go to\n https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
        t("it wants an app password", "app password चाहिए")),
    canned("g534web", "Gmail", 534, Enhanced(5, 7, 14), "Please log in via your web browser and then try again. Learn more at\n https://support.google.com/mail/answer/78754 - gsmtp",
        t("it wants to see you on the web first", "पहले web पर login करके दिखाइए")),
    canned("g535", "Gmail", 535, Enhanced(5, 7, 8), "Username and Password not accepted. For more information, go to\n https://support.google.com/mail/?p=BadCredentials - gsmtp",
        t("wrong password, or an old app password", "password ग़लत है, या पुराना app password")),
    canned("o535basic", "Outlook", 535, Enhanced(5, 7, 139), "Authentication unsuccessful, basic authentication is disabled.",
        t("no passwords any more, only OAuth", "अब password नहीं, केवल OAuth")),
    canned("o535tenant", "Microsoft 365", 535, Enhanced(5, 7, 139), "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.",
        t("the administrator has switched SMTP off", "administrator ने SMTP बंद कर रखा है")),
    canned("y535", "Yahoo", 535, Enhanced(5, 7, 0), "(#AUTH005) Too many bad auth attempts.",
        t("locked for a while after wrong passwords", "ग़लत passwords के बाद कुछ देर के लिए बंद")),
    canned("z535", "Yandex", 535, Enhanced(5, 7, 8), "Error: authentication failed: This user does not have access rights to this service",
        t("mail programs are switched off in the settings", "settings में mail programs बंद हैं")),
    canned("g550who", "Gmail", 550, Enhanced(5, 1, 1), "The email account that you tried to reach does not exist. Please try\ndouble-checking the recipient's email address for typos or\nunnecessary spaces. - gsmtp",
        t("there is no such mailbox", "ऐसा कोई mailbox नहीं है")),
    canned("g550limit", "Gmail", 550, Enhanced(5, 4, 5), "Daily user sending limit exceeded. - gsmtp",
        t("enough for today: 500 messages a day", "आज की सीमा पूरी: दिन में 500 messages")),
    canned("g550auth", "Gmail", 550, Enhanced(5, 7, 26), "This mail has been blocked because the sender is unauthenticated. Gmail\nrequires all senders to authenticate with either SPF or DKIM. - gsmtp",
        t("neither SPF nor DKIM vouches for the sender", "भेजने वाले की गवाही न SPF देता है, न DKIM")),
    canned("g550spam", "Gmail", 550, Enhanced(5, 7, 1), "Gmail has detected that this message is likely unsolicited mail. To\nreduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp",
        t("it takes the message for spam", "message spam जैसा लगा")),
    canned("o550", "Outlook", 550, Enhanced(5, 7, 1), "Unfortunately, messages from [203.0.113.7] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
        t("the network of the sender is on a block list", "भेजने वाले का network block list में है")),
    canned("g552", "Gmail", 552, Enhanced(5, 2, 3), "Your message exceeded Google's message size limits. - gsmtp",
        t("too big", "बहुत बड़ा")),
    canned("g552virus", "Gmail", 552, Enhanced(5, 7, 0), "This message was blocked because its content presents a potential\nsecurity issue. - gsmtp",
        t("an attachment that may harm", "ऐसा attachment जो नुक़सान कर सकता है")),
    canned("p554relay", "Postfix", 554, Enhanced(5, 7, 1), "<ravi@example.org>: Relay access denied",
        t("it does not carry strangers' mail elsewhere", "अजनबियों की mail आगे नहीं ले जाता")),
    canned("p554list", "Postfix", 554, Enhanced(5, 7, 1), "Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org",
        t("the client's address is on a block list", "client का IP address block list में है")),
    canned("o554", "Outlook", 554, Enhanced(5, 2, 252), "SendAsDenied; asha@example.in not allowed to send as boss@example.in",
        t("the sender is not who logged in", "भेजने वाला वह नहीं जिसने login किया")),
];
