//! Postfix, handing all its mail to the provider.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{Line, postfix, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Postfix",
    about: Text {
        en: "The mail server of many Linux machines. Set up like this, it hands everything that the machine sends to your provider.",
        hi: "कई Linux machines का mail server। इस तरह set करने पर machine की भेजी हर mail वह आपके provider को सौंप देता है।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtp_tls_wrappermode"),
        starttls: Some("smtp_tls_security_level"),
        username: Some("sasl_passwd"),
        password: Some("sasl_passwd"),
    },
    manual: "https://www.postfix.org/SASL_README.html#client_sasl",
    forms: &[],
    keeping: &[Keeping::File],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    // Brackets: this very server, not the one that takes mail for its domain.
    let server = format!("[{}]:{}", account.smtp.host.as_str(), account.smtp.port);
    let address = account.address.as_str();
    let send = shell::command(&["/usr/sbin/sendmail", "-f", address, "--", address]);
    Ok(Setup {
        before: vec![Step::run(INSTALL, PACKAGES), at_hand],
        files: vec![
            // Each line is handed to `postconf -e`, which knows no remarks.
            File::part("/etc/postfix/main.cf", None, relay(account, &server)?).named("relay.cf"),
            File::whole("/etc/postfix/sasl_passwd", Some(remark::HASH), login(account, &server)?)
                .mode(0o600),
        ],
        after: vec![
            Step::run(SET, SET_ALL),
            Step::run(PASSWORD, format!("{SAVE}\n{ASK}")),
            Step::run(RELOAD, "sudo postfix check\nsudo postfix reload"),
            Step::run(TEST, format!("{} | {send}\nmailq", steps::MESSAGE)),
        ],
    })
}

fn relay(account: &Account, server: &str) -> Result<Vec<Line>, Refusal> {
    let braces = |_| Refusal { field: Field::Address, why: BRACE };
    let sender =
        postfix::always("sender_canonical_maps", account.address.as_str()).map_err(braces)?;
    let mut lines = vec![postfix::parameter("relayhost", server).because(RELAY)];
    match account.smtp.security {
        Security::Tls => lines.extend([
            postfix::expression("smtp_tls_wrappermode", "yes").because(WRAPPER),
            postfix::expression("smtp_tls_security_level", "secure").because(SECURE),
        ]),
        Security::StartTls => lines.extend([
            postfix::expression("smtp_tls_wrappermode", "no").because(NO_WRAPPER),
            postfix::expression("smtp_tls_security_level", "secure").because(SECURE_STARTTLS),
        ]),
        Security::Plain => lines.extend([
            postfix::expression("smtp_tls_wrappermode", "no").because(why::BEGINS_UNENCRYPTED),
            postfix::expression("smtp_tls_security_level", "may").because(MAY),
        ]),
    }
    lines.extend([
        postfix::expression("smtp_tls_CAfile", "/etc/ssl/certs/ca-certificates.crt")
            .because(machine::AUTHORITIES),
        postfix::expression("smtp_sasl_auth_enable", "yes").because(AUTH),
        postfix::expression(
            "smtp_sasl_password_maps",
            "$default_database_type:/etc/postfix/sasl_passwd",
        )
        .because(MAPS),
        postfix::expression("smtp_sasl_security_options", "noanonymous").because(OPTIONS),
        sender.because(SENDER),
    ]);
    Ok(lines)
}

fn login(account: &Account, server: &str) -> Result<Vec<Line>, Refusal> {
    let colon = |_| Refusal { field: Field::User(Protocol::Smtp), why: COLON };
    let login = postfix::login(server, account.smtp.username.as_str()).map_err(colon)?;
    Ok(vec![
        postfix::comment("The password belongs behind the last colon.").because(PLACE),
        login.because(LOGIN),
    ])
}

const MAY: Text = Text {
    en: "Encrypt if the server can, and go on if it cannot: this one has no encryption. The password and the mail can be read on the way.",
    hi: "server कर सके तो encrypt कीजिए, नहीं तो भी आगे बढ़िए: इस server पर encryption नहीं है। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const PACKAGES: &str = "sudo apt-get install postfix libsasl2-modules ca-certificates";

/// Each line of the file as one setting; the ones it replaces go.
const SET_ALL: &str = r"sudo xargs -d '\n' -a relay.cf postconf -e";

const SAVE: &str = "sudo install -m 600 sasl_passwd /etc/postfix/sasl_passwd";

/// Asks for the password and puts it behind the colon that the file ends in.
const ASK: &str = r#"sudo bash -c 'map=$(< /etc/postfix/sasl_passwd); [[ $map == *: ]] || exit 1; IFS= read -rsp "Password: " password; umask 077; printf "%s%s\n" "$map" "$password" > /etc/postfix/sasl_passwd; postmap /etc/postfix/sasl_passwd'"#;

const RELAY: Text = Text {
    en: "Hand all mail for elsewhere to this server and port. The brackets mean: exactly this server, without asking who takes mail for its domain.",
    hi: "बाहर जाने वाली सारी mail इसी server और port को दीजिए। [ ] का मतलब है: ठीक यही server, बिना यह पूछे कि उसके domain की mail कौन लेता है।",
};
const WRAPPER: Text = Text {
    en: "Encrypt from the first byte (TLS), as this port expects. Without the line Postfix waits for an unencrypted greeting that never comes.",
    hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है। यह पंक्ति न हो तो Postfix बिना encryption वाले नमस्ते का इंतज़ार करता रहेगा।",
};
const NO_WRAPPER: Text = Text {
    en: "Begin unencrypted; the next line makes Postfix change to TLS (STARTTLS).",
    hi: "बात बिना encryption के शुरू कीजिए; अगली पंक्ति Postfix से TLS में बदलवाती है (STARTTLS)।",
};
const SECURE: Text = Text {
    en: "Insist on encryption and on a genuine certificate with the name of the server. `encrypt` would accept a forged one.",
    hi: "encryption हो और certificate असली हो, जिस पर server का नाम लिखा हो: इससे कम न मानिए। `encrypt` लिखने पर नकली certificate भी चल जाता।",
};
const SECURE_STARTTLS: Text = Text {
    en: "Change to TLS with STARTTLS before the login, and insist on a genuine certificate with the name of the server. `may` would go on unencrypted, `encrypt` would accept a forged certificate.",
    hi: "login से पहले STARTTLS से TLS में बदलिए, और certificate असली हो, जिस पर server का नाम लिखा हो। `may` लिखने पर बात बिना encryption के भी चल पड़ती, और `encrypt` पर नकली certificate भी चल जाता।",
};
const AUTH: Text = Text {
    en: "Log in before handing mail over.",
    hi: "mail सौंपने से पहले login कीजिए।",
};
const MAPS: Text = Text {
    en: "Where the login name and the password stand: a table (a file in which Postfix looks things up), in the form that your Postfix uses by default.",
    hi: "login नाम और password कहाँ हैं: एक table में, यानी ऐसी file में जिसमें Postfix बातें ढूँढ़ता है। उसका रूप वही है जो आपका Postfix आम तौर पर लेता है।",
};
const OPTIONS: Text = Text {
    en: "Never log in without a name, but do allow a plain password. Without this line Postfix refuses to send one, although TLS hides it.",
    hi: "बिना नाम के login न हो, पर सीधा password भेजने दीजिए। यह पंक्ति न हो तो Postfix password भेजने से मना करता है, जबकि TLS उसे छिपाए रखता है।",
};
const SENDER: Text = Text {
    en: "Write your address as the sender of everything. Providers refuse senders like `root@server`, because your login does not own them.",
    hi: "हर mail में भेजने वाला आपका ही पता लिखिए। `root@server` जैसे पते providers नहीं मानते, क्योंकि वे आपके login के नहीं हैं।",
};
const PLACE: Text = Text {
    en: "A remark. The password comes only in the step below, by a command that does not show it.",
    hi: "यह टिप्पणी है। password नीचे के चरण में आता है, ऐसी command से जो उसे दिखाती नहीं।",
};
const LOGIN: Text = Text {
    en: "For the server on the left, written exactly as in `relayhost`, log in with the name on the right. Postfix has no way to ask a keyring, so the password must stand here, after the colon.",
    hi: "बाईं ओर के server के लिए (ठीक वैसे ही लिखा हुआ जैसे `relayhost` में) दाईं ओर के नाम से login कीजिए। Postfix keyring से पूछ नहीं सकता, इसलिए password यहीं, colon (:) के बाद रहता है।",
};
const INSTALL: Text = Text {
    en: "Install Postfix, the login methods and the list of authorities (here for Debian and Ubuntu). If it asks for a kind of set-up, choose “Local only”.",
    hi: "Postfix, login के तरीके और भरोसे वाली संस्थाओं की सूची install कीजिए (यहाँ Debian और Ubuntu के लिए)। वह पूछे कि कैसा set-up चाहिए, तो “Local only” चुनिए।",
};
const SET: Text = Text {
    en: "Save the settings as `relay.cf` and put them into `/etc/postfix/main.cf`: `postconf -e` replaces the lines that are already there. Keep a copy of `main.cf` before that, to take everything back.",
    hi: "settings को `relay.cf` नाम से save कीजिए और `/etc/postfix/main.cf` में डालिए। `postconf -e` पहले से लिखी उन्हीं नामों की पंक्तियाँ बदल देता है। उससे पहले `main.cf` की नक़ल रखिए, ताकि वापस लौट सकें।",
};
const PASSWORD: Text = Text {
    en: "Save the table where only root can read it (mode 600). The second command asks for the password without showing it, puts it after the colon and makes the table ready (`postmap`). It stands in no history.",
    hi: "table वहाँ save कीजिए जहाँ उसे केवल root पढ़ सके (mode 600)। दूसरी command बिना दिखाए password पूछती है, उसे colon के बाद रखती है और table तैयार करती है (`postmap`)। password history में नहीं जाता।",
};
const RELOAD: Text = Text {
    en: "Let Postfix check its settings and read them again.",
    hi: "Postfix से settings की जाँच कराइए और उन्हें नए सिरे से पढ़वाइए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon show an empty queue, and the message must arrive. What the server answered stands in `/var/log/mail.log` or in `journalctl`.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` को खाली कतार दिखानी चाहिए और mail आ जानी चाहिए। server ने क्या जवाब दिया, वह `/var/log/mail.log` या `journalctl` में मिलेगा।",
};
const BRACE: Text = Text {
    en: "Your address begins with `{`. Postfix would read that as a sign of its own, so the address cannot be written down for it.",
    hi: "आपका पता `{` से शुरू होता है। Postfix इसे अपना चिह्न समझेगा, इसलिए यह पता उसके लिए लिखा नहीं जा सकता।",
};
const COLON: Text = Text {
    en: "The login name holds a colon. In Postfix's table the password begins after the first colon, so such a name cannot be written there.",
    hi: "login नाम में colon (:) है। Postfix की table में पहले colon के बाद password शुरू होता है, इसलिए ऐसा नाम वहाँ लिखा नहीं जा सकता।",
};
