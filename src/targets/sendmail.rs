//! Sendmail, handing all its mail to the provider.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine};
use crate::account::{Account, Field};
use crate::formats::{Line, authinfo, bare, m4, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Sendmail",
    about: Text {
        en: "The oldest mail server of Unix. Set up like this, it hands everything that the machine sends to your provider; it knows STARTTLS only.",
        hi: "Unix का सबसे पुराना mail server। इस तरह set करने पर machine की भेजी हर mail वह आपके provider को सौंप देता है; वह केवल STARTTLS जानता है।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: None,
        starttls: Some("TLS_Srv: VERIFY"),
        username: Some("authinfo"),
        password: Some("authinfo"),
    },
    manual: "https://www.sendmail.org/~ca/email/doc8.12/cf/m4/smtp_auth.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let mut files = vec![
        File::part("/etc/mail/sendmail.mc", Some(remark::DNL), macros(account)?).named("relay.mc"),
        File::whole(
            LOGIN,
            machine::HASH,
            vec![authinfo::login(account.smtp.username.as_str()).because(CREDENTIALS)],
        )
        .mode(0o600),
    ];
    if account.smtp.security == Security::StartTls {
        let name = format!("VERIFY+CN:{}", account.smtp.host.as_str());
        let demand = bare::fixed("TLS_Srv:", " ", &name).because(DEMAND);
        files.push(File::part("/etc/mail/access", machine::HASH, vec![demand]));
    }
    Ok(Setup {
        before: vec![
            Step::run(INSTALL, "sudo apt-get install sendmail sendmail-cf libsasl2-modules"),
            at_hand,
        ],
        files,
        after: vec![
            Step::new(PLACE),
            Step::run(PASSWORD, format!("{}\n{ASK}", machine::install("600", "root", LOGIN))),
            Step::run(BUILD, BUILD_ALL),
            Step::run(TEST, format!("{}\nmailq", machine::send(account, machine::COMMAND))),
        ],
    })
}

fn macros(account: &Account) -> Result<Vec<Line>, Refusal> {
    let smtp = &account.smtp;
    if smtp.security == Security::Tls {
        return Err(Refusal { field: Field::Port(Protocol::Smtp), why: NO_TLS });
    }
    // A host is letters, digits, dots and hyphens, so m4 has nothing to read in it.
    let call = |name: &str, words: &[&str]| {
        m4::call(name, words)
            .map_err(|_| Refusal { field: Field::Host(Protocol::Smtp), why: NO_TLS })
    };
    let host = format!("[{}]", smtp.host.as_str());
    let arguments = format!("TCP $h {}", smtp.port);
    let mut lines = vec![
        call("define", &["SMART_HOST", &host])?.because(SERVER),
        call("define", &["RELAY_MAILER_ARGS", &arguments])?.because(PORT),
        call("define", &["confAUTH_MECHANISMS", "PLAIN LOGIN"])?.because(MECHANISMS),
        call("FEATURE", &["authinfo", "hash -o /etc/mail/authinfo.db"])?.because(machine::LOGINS),
    ];
    if smtp.security == Security::StartTls {
        lines.extend([
            call("define", &["confCACERT", "/etc/ssl/certs/ca-certificates.crt"])?
                .because(machine::AUTHORITIES),
            call("define", &["confCACERT_PATH", "/etc/ssl/certs"])?.because(FOLDER),
            call("FEATURE", &["access_db", "hash -T<TMPF> -o /etc/mail/access.db"])?
                .because(ACCESS),
            call("FEATURE", &["check_cert_altnames"])?.because(NAMES),
        ]);
    }
    Ok(lines)
}

const LOGIN: &str = "/etc/mail/authinfo";

/// Asks for the password and puts it into its place in base64.
const ASK: &str = r#"sudo bash -c 'IFS= read -rsp "Password: " password; map=$(< /etc/mail/authinfo); code=$(printf %s "$password" | base64 -w 0); printf "%s\n" "${map/YOUR-PASSWORD/$code}" > /etc/mail/authinfo'"#;

const BUILD_ALL: &str = "sudo touch /etc/mail/access
sudo sh -c 'umask 077; makemap hash /etc/mail/authinfo < /etc/mail/authinfo'
sudo sh -c 'makemap hash /etc/mail/access < /etc/mail/access'
sudo sh -c 'm4 /etc/mail/sendmail.mc > /etc/mail/sendmail.cf'
sudo systemctl restart sendmail";

const SERVER: Text = Text {
    en: "Hand all mail for elsewhere to this server. The brackets mean: exactly this server, without asking who takes mail for its domain.",
    hi: "बाहर जाने वाली सारी mail इसी server को दीजिए। [ ] का मतलब है: ठीक यही server, बिना यह पूछे कि उसके domain की mail कौन लेता है।",
};
const PORT: Text = Text {
    en: "Connect to this port. The line must stand before the lines with `MAILER`, or it does nothing.",
    hi: "इसी port से जुड़िए। यह पंक्ति `MAILER` वाली पंक्तियों से पहले हो, नहीं तो इसका कोई असर नहीं होता।",
};
const MECHANISMS: Text = Text {
    en: "Log in by these methods; others would need more than a name and a password.",
    hi: "इन्हीं तरीकों से login कीजिए; दूसरे तरीकों को नाम और password से ज़्यादा चाहिए।",
};
const FOLDER: Text = Text {
    en: "The folder of that file. If it is not named too, Sendmail does not read the file, takes every certificate for forged, and the mail stays in the queue.",
    hi: "उस file का folder। इसे भी न बताया जाए, तो Sendmail वह file पढ़ता ही नहीं, हर certificate को नकली मानता है, और mail कतार में पड़ी रहती है।",
};
const ACCESS: Text = Text {
    en: "Read the table `access`, which demands encryption. If the file has a line with `access_db` already, put this one in its place.",
    hi: "`access` नाम की table पढ़िए, जो encryption को ज़रूरी बनाती है। file में `access_db` वाली पंक्ति पहले से हो, तो यह उसकी जगह लिखिए।",
};
const NAMES: Text = Text {
    en: "Look at every name in a certificate, for the demand in `access`; the first one alone is often another. Sendmail knows this from version 8.16; leave the line out for an older one.",
    hi: "certificate में लिखे सारे नाम देखिए, ताकि `access` की शर्त जाँची जा सके; पहला नाम अक्सर कोई और होता है। Sendmail यह version 8.16 से जानता है; पुराने में यह पंक्ति छोड़ दीजिए।",
};
const DEMAND: Text = Text {
    en: "Send only over TLS, and only to a server whose certificate a known authority has signed for this name. Without this line Sendmail uses STARTTLS if it is offered, accepts a forged certificate, and otherwise goes on in the clear.",
    hi: "केवल TLS पर भेजिए, और केवल उस server को जिसके certificate पर किसी जानी-मानी संस्था ने इसी नाम के लिए हस्ताक्षर किए हों। यह पंक्ति न हो तो Sendmail STARTTLS मिले तभी लेता है, नकली certificate भी मान लेता है, और नहीं तो खुला ही भेजता है।",
};
const CREDENTIALS: Text = Text {
    en: "For any server (all mail goes to the one above): the name to log in with, and after `P=` the password in base64, which a step below writes. `U=` in place of `U:` means that the name is in base64 too, because of its signs. Base64 hides nothing, so nobody else may read the file.",
    hi: "किसी भी server के लिए (सारी mail ऊपर वाले को ही जाती है): login का नाम, और `P=` के बाद base64 में password, जिसे नीचे का एक चरण लिखता है। `U:` की जगह `U=` हो तो नाम भी अपने चिह्नों के कारण base64 में है। base64 कुछ छिपाता नहीं, इसलिए यह file कोई दूसरा न पढ़ सके।",
};
const INSTALL: Text = Text {
    en: "Install Sendmail, its macros and the login methods (here for Debian and Ubuntu).",
    hi: "Sendmail, उसके macros और login के तरीके install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const PLACE: Text = Text {
    en: "Keep copies of `sendmail.mc` and `access`, to take everything back. Put the lines of `relay.mc` into `/etc/mail/sendmail.mc`, above the first line with `MAILER`, and those for `access`, if there are any, at the end of that file.",
    hi: "`sendmail.mc` और `access` की नक़ल रखिए, ताकि वापस लौट सकें। `relay.mc` की पंक्तियाँ `/etc/mail/sendmail.mc` में `MAILER` वाली पहली पंक्ति से ऊपर रखिए। `access` की पंक्ति हो, तो उसे उस file के अंत में रखिए।",
};
const PASSWORD: Text = Text {
    en: "Save `authinfo` where only root can read it (mode 600). The second command asks for the password, shows nothing, and writes it in base64 in the place of `YOUR-PASSWORD`.",
    hi: "`authinfo` वहाँ save कीजिए जहाँ उसे केवल root पढ़ सके (mode 600)। दूसरी command password पूछती है, कुछ नहीं दिखाती, और उसे base64 में `YOUR-PASSWORD` की जगह लिखती है।",
};
const BUILD: Text = Text {
    en: "Build the tables and the settings again, and start Sendmail with them.",
    hi: "tables और settings नए सिरे से बनाइए, और Sendmail को उनके साथ फिर से शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon be empty, and the message must arrive. Providers refuse senders like `root@server`, so let programs give your address with `-f`, as here. What the server answered stands in `/var/log/mail.log` or in `journalctl`.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` खाली होना चाहिए और mail आ जानी चाहिए। `root@server` जैसे पते providers नहीं मानते, इसलिए programs यहाँ की तरह `-f` से आपका पता दें। server ने क्या जवाब दिया, वह `/var/log/mail.log` या `journalctl` में मिलेगा।",
};
const NO_TLS: Text = Text {
    en: "Sendmail cannot encrypt from the first byte (TLS, port 465); it knows STARTTLS only. Choose the port with STARTTLS, usually 587, or Postfix or Exim.",
    hi: "Sendmail पहले byte से encryption (TLS, port 465) नहीं कर सकता; वह केवल STARTTLS जानता है। STARTTLS वाला port चुनिए, आम तौर पर 587, या फिर Postfix या Exim।",
};
