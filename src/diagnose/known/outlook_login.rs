//! What Microsoft's servers and Outlook say to a login.

use super::{Actor, Known, Stage, known, t};

pub(super) static TEXTS: &[Known] = &[
    known("outlook-5-7-139", "outlook", "basic authentication is disabled")
        .says(&["basic authentication is disabled"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["oauth_required", "smtp_auth_disabled"], Actor::User)
        .source("lukevella/rallly#3154", "")
        .means(t(
            "The account or its organisation takes no password for SMTP. For private Outlook.com accounts that has been so since September 2024.",
            "यह account या इसकी संस्था SMTP के लिए password नहीं लेती। Outlook.com के निजी accounts में सितंबर 2024 से ऐसा ही है।",
        ))
        .fix(t(
            "Log in with OAuth (`XOAUTH2`), or send through another provider. In an organisation, ask the administrator.",
            "OAuth (`XOAUTH2`) से login कीजिए, या किसी दूसरे provider से भेजिए। account संस्था का हो, तो administrator से पूछिए।",
        )),
    known("outlook-5-7-139-b", "outlook", "SmtpClientAuthentication is disabled for the Tenant")
        .says(&["smtpclientauthentication is disabled for the tenant"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["smtp_auth_disabled"], Actor::Administrator)
        .source("nodemailer/nodemailer#1484", "")
        .means(t(
            "The organisation has switched authenticated SMTP off for everybody.",
            "संस्था ने authenticated SMTP सबके लिए बंद कर रखा है।",
        ))
        .fix(t(
            "The administrator can allow it, best for the one mailbox (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`). Other ways are Graph, a relay connector or High Volume Email.",
            "administrator इसे चालू कर सकता है, और बेहतर यह है कि केवल उसी एक mailbox के लिए करे (`Set-CASMailbox -SmtpClientAuthenticationDisabled $false`)। दूसरे रास्ते हैं Graph, relay connector या High Volume Email।",
        )),
    known("outlook-5-7-139-c", "outlook", "SmtpClientAuthentication is disabled for the Mailbox")
        .says(&["smtpclientauthentication is disabled for the mailbox"])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["smtp_auth_disabled"], Actor::Administrator)
        .means(t(
            "Authenticated SMTP is off for this mailbox.",
            "इस mailbox के लिए authenticated SMTP बंद है।",
        ))
        .fix(t(
            "In the admin centre open the user, then **Mail → Manage email apps**, and tick **Authenticated SMTP**. It takes some minutes.",
            "admin centre में user को खोलिए, फिर **Mail → Manage email apps** में **Authenticated SMTP** पर निशान लगाइए। कुछ मिनट लगते हैं।",
        )),
    known(
        "outlook-5-7-139-d",
        "outlook",
        "Authentication unsuccessful, the user credentials were incorrect",
    )
    .says(&["the user credentials were incorrect"])
    .code(535, "5.7.139")
    .at(Stage::Auth)
    .causes(&["wrong_credentials", "app_password_required", "oauth_required"], Actor::User)
    .means(t(
        "Microsoft did not accept the user name or the password.",
        "Microsoft ने login नाम या password नहीं माना।",
    ))
    .fix(t(
        "Try both in the browser. With two-step login you need OAuth, or an app password where the organisation allows it.",
        "दोनों को browser में आज़माइए। दो चरणों वाला login हो, तो OAuth चाहिए, या app password, जहाँ संस्था उसकी अनुमति दे।",
    )),
    known(
        "outlook-5-7-139-e",
        "outlook",
        "did not meet the criteria to be authenticated successfully",
    )
    .says(&["did not meet the criteria to be authenticated successfully"])
    .code(535, "5.7.139")
    .at(Stage::Auth)
    .causes(&["oauth_required", "smtp_auth_disabled"], Actor::Administrator)
    .means(t(
        "A Conditional Access rule or the security defaults forbid logins with a password.",
        "Conditional Access का कोई नियम या security defaults password से login करने नहीं देते।",
    ))
    .fix(t(
        "Use OAuth, or let the administrator make an exception for this account.",
        "OAuth से login कीजिए, या administrator इस account को छूट दे।",
    )),
    known("outlook-5-7-139-f", "outlook", "Authentication unsuccessful, … account is locked")
        .says(&[
            "authentication unsuccessful * account is locked",
            "authentication unsuccessful account locked",
        ])
        .code(535, "5.7.139")
        .at(Stage::Auth)
        .causes(&["account_disabled_or_locked"], Actor::User)
        .means(t(
            "The account was locked after wrong logins or abuse.",
            "ग़लत login या ग़लत इस्तेमाल के बाद account lock कर दिया गया है।",
        ))
        .fix(t(
            "Sign in by browser and unlock it. Stop programs that still have the old password.",
            "browser से sign in करके उसे unlock कीजिए। जिन programs में अब भी पुराना password है, उन्हें रोकिए।",
        )),
    known("outlook-5-7-3", "outlook", "Authentication unsuccessful")
        .says(&["authentication unsuccessful"])
        .code(535, "5.7.3")
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "smtp_auth_disabled", "oauth_required"], Actor::User)
        .source("vx3r/wg-gen-web#68", "")
        .means(t(
            "The login was refused without a reason: a wrong password, authenticated SMTP switched off, or a bad token.",
            "login बिना वजह बताए मना कर दिया गया: password ग़लत है, authenticated SMTP बंद है, या token ठीक नहीं।",
        ))
        .fix(t(
            "Check the password by browser, then have authenticated SMTP checked. A token needs the scope `https://outlook.office.com/SMTP.Send`.",
            "password को browser में जाँचिए, फिर authenticated SMTP की जाँच करवाइए। token में scope `https://outlook.office.com/SMTP.Send` होना चाहिए।",
        )),
    known("outlook-5-7-3-b", "outlook", "Invalid credentials")
        .says(&[])
        .code(535, "5.7.3")
        .at(Stage::Auth)
        .causes(&["wrong_credentials"], Actor::User)
        .means(t(
            "The user name or the password was simply not accepted.",
            "login नाम या password माना ही नहीं गया।",
        ))
        .fix(t(
            "Log in by browser with the same user name and password to check them.",
            "उसी login नाम और password से browser में login करके उन्हें जाँचिए।",
        )),
    known("outlook-5-7-1", "outlook", "Client was not authenticated")
        .says(&["client was not authenticated"])
        .code(530, "5.7.1")
        .at(Stage::Mail)
        .causes(&["auth_required"], Actor::User)
        .means(t(
            "This is an Exchange server of an organisation's own. The program did not log in, and the connector demands it.",
            "यह किसी संस्था का अपना Exchange server है। program ने login नहीं किया, और connector login माँगता है।",
        ))
        .fix(t(
            "Log in, or let the administrator allow anonymous relay for this IP address only.",
            "login कीजिए, या administrator केवल इस IP address के लिए anonymous relay की अनुमति दे।",
        )),
    known("outlook-4-7-66", "outlook", "TLS 1.0 and 1.1 are not supported")
        .says(&["tls 1 0 and 1 1 are not supported"])
        .code(421, "4.7.66")
        .at(Stage::Auth)
        .causes(&["tls_version_or_cipher"], Actor::Programmer)
        .source("zehm/sendEmail#1", "")
        .means(t(
            "The TLS that the program speaks is too old.",
            "program जो TLS बोलता है, वह बहुत पुराना है।",
        ))
        .fix(t(
            "Update the program, its TLS library or the device, so that TLS 1.2 is used.",
            "program, उसकी TLS library या device को update कीजिए, ताकि TLS 1.2 चले।",
        )),
    known("outlook-0x800ccc18", "outlook", "0x800CCC18, 0x800CCC79, 0x800CCC7A")
        .says(&["0x800ccc18|0x800ccc79|0x800ccc7a"])
        .at(Stage::Auth)
        .causes(&["auth_required", "wrong_credentials", "relay_denied"], Actor::User)
        .means(t("The server wants a login for sending.", "server भेजने के लिए login माँगता है।"))
        .fix(t(
            "In Outlook switch **My outgoing server requires authentication** on, with the same settings as for the incoming server.",
            "Outlook में **My outgoing server requires authentication** चालू कीजिए, incoming server वाली ही settings के साथ।",
        )),
    known("outlook-0x800ccc92", "outlook", "0x800CCC92")
        .says(&["0x800ccc92"])
        .at(Stage::Auth)
        .causes(&["wrong_credentials", "app_password_required"], Actor::User)
        .means(t(
            "The server refused the user name or password that Outlook sent.",
            "Outlook ने जो login नाम या password भेजा, उसे server ने नहीं माना।",
        ))
        .fix(t(
            "Enter it again; where the provider demands an app password, take that.",
            "उसे फिर से लिखिए; provider app password माँगता हो, तो वही लिखिए।",
        )),
    known("outlook-0x800ccc80", "outlook", "0x800CCC80")
        .says(&["0x800ccc80"])
        .at(Stage::Auth)
        .causes(&["auth_mechanism_unsupported"], Actor::User)
        .means(t("None of the login methods fits.", "login का कोई भी तरीका मेल नहीं खाता।"))
        .fix(t(
            "Untick secure password authentication, and use encryption.",
            "secure password authentication से निशान हटाइए, और encryption चालू रखिए।",
        )),
];
