//! Magento and Adobe Commerce, set up by their own command.

use super::secret::at_hand;
use super::{Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use crate::account::Account;
use crate::formats::shell;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Magento, Adobe Commerce",
    about: Text {
        en: "A program for shops. It mails orders, invoices and forgotten passwords; from 2.4.6 on by itself, before that only with an extension.",
        hi: "online दुकान का program। वह order, bill और भूले हुए password की mail भेजता है; 2.4.6 से अपने आप, उससे पहले केवल किसी extension से।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL (ssl)"),
        starttls: Some("TLS (tls)"),
        username: Some("system/smtp/username"),
        password: Some("system/smtp/password"),
    },
    manual: "https://experienceleague.adobe.com/en/docs/commerce-admin/systems/communications/email-communications",
    forms: &[
        Form {
            id: "usual",
            name: Text {
                en: "2.4.6, 2.4.7, 2.4.9 and newer", hi: "2.4.6, 2.4.7, 2.4.9 और नया"
            },
        },
        Form { id: "v2_4_8", name: Text { en: "2.4.8", hi: "2.4.8" } },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let Account { address, smtp, .. } = account;
    let (ssl, set) = match (smtp.security, picks.form) {
        (Security::Tls, "v2_4_8") => ("tls", SET_SSL_2_4_8),
        (Security::Tls, _) => ("ssl", SET_SSL),
        (Security::StartTls, "v2_4_8") => ("", SET_TLS_2_4_8),
        (Security::StartTls, _) => ("tls", SET_TLS),
        (Security::Plain, _) => ("", SET_PLAIN),
    };
    let port = smtp.port.to_string();
    let server = all(&[
        ("system/smtp/disable", "0"),
        ("system/smtp/transport", "smtp"),
        ("system/smtp/host", smtp.host.as_str()),
        ("system/smtp/port", &port),
        ("system/smtp/ssl", ssl),
        ("system/smtp/auth", "login"),
        ("system/smtp/username", smtp.username.as_str()),
    ]);
    let address = address.as_str();
    let senders = all(&["general", "sales", "support"]
        .map(|role| format!("trans_email/ident_{role}/email"))
        .each_ref()
        .map(|path| (path.as_str(), address)));
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: Vec::new(),
        after: vec![
            Step::run(set, server),
            Step::run(PASSWORD, SAVE),
            Step::run(SENDERS, senders),
            Step::run(FLUSH, "bin/magento cache:flush config"),
            Step::new(TEST),
        ],
    })
}

/// The commands that set these paths to these values.
fn all(settings: &[(&str, &str)]) -> String {
    let set = |(path, value): &(&str, &str)| {
        shell::command(&["bin/magento", "config:set", "--", path, value])
    };
    settings.iter().map(set).collect::<Vec<_>>().join("\n")
}

/// The shell's history never sees the password.
const SAVE: &str = "read -rs SMTP_PASSWORD\nbin/magento config:sensitive:set -- system/smtp/password \"$SMTP_PASSWORD\"\nunset SMTP_PASSWORD";

const SET_SSL: Text = Text {
    en: "In the folder of the shop, tell it the server, the port and the name to log in with. `ssl` means: encrypted from the first byte, as this port expects; `tls` would be STARTTLS. To take it back, set `system/smtp/transport` to `sendmail` again.",
    hi: "दुकान के folder में उसे server, port और login का नाम बताइए। `ssl` का मतलब है: पहले byte से encryption, जो यह port चाहता है; `tls` का मतलब STARTTLS होता। वापस पहले जैसा करना हो, तो `system/smtp/transport` को फिर `sendmail` कर दीजिए।",
};
const SET_TLS: Text = Text {
    en: "In the folder of the shop, tell it the server, the port and the name to log in with. `tls` means STARTTLS: talk begins unencrypted and changes to TLS before the login, as this port expects; `ssl` would be encryption from the first byte. To take it back, set `system/smtp/transport` to `sendmail` again.",
    hi: "दुकान के folder में उसे server, port और login का नाम बताइए। `tls` का मतलब STARTTLS है: बात बिना encryption के शुरू होती है और login से पहले TLS में बदलती है, जो यह port चाहता है; `ssl` का मतलब पहले byte से encryption होता। वापस पहले जैसा करना हो, तो `system/smtp/transport` को फिर `sendmail` कर दीजिए।",
};
const SET_SSL_2_4_8: Text = Text {
    en: "In the folder of the shop, tell it the server, the port and the name to log in with. In 2.4.8 `tls` means, by a mistake of the program, encrypted from the first byte, as this port expects. Later patches put that right: if nothing can be sent, choose the other version here. To take it back, set `system/smtp/transport` to `sendmail` again.",
    hi: "दुकान के folder में उसे server, port और login का नाम बताइए। program की एक ग़लती से 2.4.8 में `tls` का मतलब है: पहले byte से encryption, जो यह port चाहता है। बाद के patches में यह ठीक है: कुछ न भेजा जा सके, तो यहाँ दूसरा version चुनिए। वापस पहले जैसा करना हो, तो `system/smtp/transport` को फिर `sendmail` कर दीजिए।",
};
const SET_TLS_2_4_8: Text = Text {
    en: "In the folder of the shop, tell it the server, the port and the name to log in with. In 2.4.8 `system/smtp/ssl` stays empty for STARTTLS: by a mistake of the program, `tls` ends with “wrong version number” on this port. It changes to TLS only if the server offers it, so a port for TLS from the first byte (465) is safer. To take it back, set `system/smtp/transport` to `sendmail` again.",
    hi: "दुकान के folder में उसे server, port और login का नाम बताइए। STARTTLS के लिए 2.4.8 में `system/smtp/ssl` खाली रहता है: program की एक ग़लती से `tls` इस port पर “wrong version number” पर रुक जाता है। server यह सुविधा दे, तभी बात TLS में बदलती है; इसलिए पहले byte से TLS वाला port (465) ज़्यादा सुरक्षित है। वापस पहले जैसा करना हो, तो `system/smtp/transport` को फिर `sendmail` कर दीजिए।",
};
const SET_PLAIN: Text = Text {
    en: "In the folder of the shop, tell it the server, the port and the name to log in with. `system/smtp/ssl` stays empty, because this server has no encryption: the password and the mail can be read on the way. To take it back, set `system/smtp/transport` to `sendmail` again.",
    hi: "दुकान के folder में उसे server, port और login का नाम बताइए। `system/smtp/ssl` खाली है, क्योंकि इस server पर encryption है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं। वापस पहले जैसा करना हो, तो `system/smtp/transport` को फिर `sendmail` कर दीजिए।",
};
const PASSWORD: Text = Text {
    en: "Give it the password: the first command waits for you to type it and shows nothing. Magento keeps it in `app/etc/env.php`, which nobody but the web server should be able to read. On a machine that others use too, enter it in the Admin instead: Stores → Configuration → Advanced → System → Mail Sending Settings.",
    hi: "उसे password दीजिए: पहली command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती। Magento उसे `app/etc/env.php` में रखता है, जिसे web server के सिवा कोई न पढ़ सके। machine को दूसरे लोग भी काम में लेते हों, तो password Admin में लिखिए: Stores → Configuration → Advanced → System → Mail Sending Settings।",
};
const SENDERS: Text = Text {
    en: "Send everything from your own address. Most servers accept no other, and the shop is delivered with senders at `example.com`.",
    hi: "सब कुछ अपने ही पते से भेजिए। ज़्यादातर server कोई और पता नहीं मानते, और दुकान में शुरू से `example.com` के पते भरे होते हैं।",
};
const FLUSH: Text = Text {
    en: "Let the shop read its settings again.",
    hi: "दुकान से उसकी settings नए सिरे से पढ़वाइए।",
};
const TEST: Text = Text {
    en: "Send yourself a message: open an account in the shop with your own address, or ask for a new password. If nothing arrives, `var/log/system.log` and `var/log/exception.log` say why.",
    hi: "अपने आप को एक mail भेजिए: दुकान में अपने पते से account बनाइए, या नया password मँगाइए। कुछ न आए, तो कारण `var/log/system.log` और `var/log/exception.log` में मिलेगा।",
};
