//! Exim as Debian and Ubuntu set it up, handing all its mail to the provider.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, username_field, why};
use crate::account::{Account, Field};
use crate::formats::{Line, bare, shell, table, variables};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Exim 4",
    about: Text {
        en: "The mail server that Debian likes to bring. Set up like this, it hands everything that the machine sends to your provider.",
        hi: "वह mail server जो Debian के साथ अक्सर आता है। इस तरह set करने पर machine की भेजी हर mail वह आपके provider को सौंप देता है।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("protocol = smtps"),
        starttls: Some("hosts_require_tls"),
        username: Some("passwd.client"),
        password: Some("passwd.client"),
    },
    manual: "https://manpages.debian.org/stable/exim4-config/exim4-config_files.5.en.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let Account { address, smtp, .. } = account;
    if !address.as_str().is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    let colon = |_| Refusal { field: username_field(account, Protocol::Smtp), why: COLON };
    let login = table::login("*", ":", smtp.username.as_str()).map_err(colon)?;
    let sender = bare::fixed("root", ": ", address.as_str());
    let install = [
        machine::install("644", "root", SETTINGS),
        machine::install("644", "root", MACROS),
        machine::install("644", "root", SENDERS),
        machine::install("640", "Debian-exim", LOGIN),
    ];
    let test = shell::command(&["sudo", "exim4", "-bt", "--", address.as_str()]);
    Ok(Setup {
        before: vec![
            Step::run(INSTALL, "sudo apt-get install exim4-daemon-light"),
            at_hand(account)?,
        ],
        files: vec![
            File::whole(SETTINGS, machine::HASH, settings(account)),
            File::whole(MACROS, machine::HASH, macros(smtp.security)),
            File::whole(LOGIN, machine::HASH, vec![login.because(CREDENTIALS)]).mode(0o640),
            File::whole(SENDERS, machine::HASH, vec![sender.because(SENDER)]),
        ],
        after: vec![
            Step::run(PLACE, install.join("\n")),
            machine::fill_in(LOGIN),
            Step::run(
                LOAD,
                format!("sudo update-exim4.conf\nsudo systemctl restart exim4\n{test}"),
            ),
            Step::run(TEST, format!("{}\nmailq", machine::send(account, machine::COMMAND))),
        ],
    })
}

fn settings(account: &Account) -> Vec<Line> {
    let smarthost = format!("{}::{}", account.smtp.host.as_str(), account.smtp.port);
    vec![
        variables::variable("dc_eximconfig_configtype", "smarthost").because(SMARTHOST),
        variables::variable("dc_smarthost", &smarthost).because(SERVER),
        variables::variable("dc_local_interfaces", "127.0.0.1 ; ::1").because(machine::LOCAL_ONLY),
        variables::variable("dc_other_hostnames", "").because(NO_DOMAINS),
        variables::variable("dc_relay_domains", "").because(NO_RELAY),
        variables::variable("dc_relay_nets", "").because(NO_RELAY),
        variables::variable("dc_readhost", "").because(NO_HIDING),
        variables::variable("dc_hide_mailname", "false").because(NO_HIDING),
        variables::variable("dc_minimaldns", "false").because(DNS),
        variables::variable("dc_use_split_config", "false").because(SPLIT),
        variables::variable("dc_localdelivery", "mail_spool").because(LOCAL),
        variables::variable("CFILEMODE", "644").because(MODE),
    ]
}

/// The switches that Debian's template leaves open.
fn macros(security: Security) -> Vec<Line> {
    let set = |name: &str, value| bare::fixed(name, " = ", value);
    let encrypted = [
        set("REMOTE_SMTP_SMARTHOST_HOSTS_REQUIRE_TLS", "*").because(why::MANDATORY),
        set("REMOTE_SMTP_SMARTHOST_TLS_VERIFY_HOSTS", "*").because(VERIFY),
    ];
    let protocol = set("REMOTE_SMTP_SMARTHOST_PROTOCOL", "smtps").because(SMTPS);
    match security {
        Security::Tls => [protocol].into_iter().chain(encrypted).collect(),
        Security::StartTls => encrypted.into(),
        Security::Plain => vec![set("AUTH_CLIENT_ALLOW_NOTLS_PASSWORDS", "1").because(PLAIN)],
    }
}

const SETTINGS: &str = "/etc/exim4/update-exim4.conf.conf";
const MACROS: &str = "/etc/exim4/exim4.conf.localmacros";
const LOGIN: &str = "/etc/exim4/passwd.client";
const SENDERS: &str = "/etc/email-addresses";

const SMARTHOST: Text = Text {
    en: "Hand all mail for elsewhere to one server, the smarthost. A misspelt word here is not noticed: Exim would then deliver in some other way.",
    hi: "बाहर जाने वाली सारी mail एक ही server को दीजिए, जिसे smarthost कहते हैं। यहाँ शब्द ग़लत लिखा हो तो Exim बताता नहीं, बस किसी और ढंग से mail भेजने लगता है।",
};
const SERVER: Text = Text {
    en: "Your provider's server and port. Two colons stand between them; after a single one Exim would look for a second server.",
    hi: "आपके provider का server और port। इनके बीच दो colon होते हैं; एक ही हो तो Exim उसके बाद दूसरा server ढूँढ़ेगा।",
};
const NO_DOMAINS: Text = Text {
    en: "No mail from outside arrives on this machine.",
    hi: "इस machine पर बाहर से कोई mail नहीं आती।",
};
const NO_RELAY: Text = Text {
    en: "Send for nobody else.", hi: "किसी और के लिए mail मत भेजिए।"
};
const NO_HIDING: Text = Text {
    en: "Do not touch the domain of senders; `/etc/email-addresses` puts whole addresses in their place.",
    hi: "भेजने वाले के domain को मत बदलिए; पूरे पते `/etc/email-addresses` से लगते हैं।",
};
const DNS: Text = Text {
    en: "Ask the DNS as usual.", hi: "DNS से हमेशा की तरह पूछिए।"
};
const SPLIT: Text = Text {
    en: "Build the settings from one template; the file with the macros goes with that.",
    hi: "settings एक ही template से बनाइए; macros वाली file इसी के साथ चलती है।",
};
const LOCAL: Text = Text {
    en: "Mail for users of this machine stays here, in `/var/mail`.",
    hi: "इसी machine के users की mail यहीं रहती है, `/var/mail` में।",
};
const MODE: Text = Text {
    en: "Permissions of the settings that are built from this; no password is among them.",
    hi: "इससे बनने वाली settings की अनुमतियाँ; उनमें कोई password नहीं होता।",
};
const SMTPS: Text = Text {
    en: "Encrypt from the first byte (TLS), as this port expects. Without the line Exim waits for an unencrypted greeting that never comes.",
    hi: "पहले byte से encrypt कीजिए (TLS); यह port यही चाहता है। यह पंक्ति न हो तो Exim बिना encryption वाले नमस्ते का इंतज़ार करता रहेगा।",
};
const VERIFY: Text = Text {
    en: "Insist on a genuine certificate with the name of the server. Debian does that by itself of late; older set-ups look at a forged one and go on.",
    hi: "certificate असली हो और उस पर server का नाम हो। नया Debian यह अपने आप करता है; पुराने set-up नकली certificate देखकर भी आगे बढ़ जाते हैं।",
};
const PLAIN: Text = Text {
    en: "Log in without encryption, because this server has none. Otherwise Exim refuses to. The password and the mail can be read on the way.",
    hi: "बिना encryption के login कीजिए, क्योंकि इस server पर encryption है ही नहीं। नहीं तो Exim मना कर देता है। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const CREDENTIALS: Text = Text {
    en: "The name to log in with, and after the second colon the password, to the end of the line and as it is. The star stands for any server: yours may go by a second name, and in this set-up Exim hands mail to no other.",
    hi: "login का नाम, और दूसरे colon के बाद password, पंक्ति के अंत तक, ज्यों का त्यों। तारे (*) का मतलब है कोई भी server: आपके server का दूसरा नाम भी हो सकता है, और इस set-up में Exim किसी और को mail देता ही नहीं।",
};
const SENDER: Text = Text {
    en: "What `root` sends goes out with your address as its sender: providers refuse senders like `root@server`. Write such a line for every other user that sends, for instance `www-data`.",
    hi: "`root` जो भेजे, उसमें भेजने वाला आपका पता होगा: `root@server` जैसे पते providers नहीं मानते। mail भेजने वाले हर दूसरे user के लिए भी ऐसी पंक्ति लिखिए, जैसे `www-data` के लिए।",
};
const INSTALL: Text = Text {
    en: "Install Exim (Debian and Ubuntu). If it asks questions, any answer will do: the files below replace them.",
    hi: "Exim install कीजिए (Debian और Ubuntu)। वह कुछ पूछे तो कोई भी जवाब चलेगा: नीचे की files उसकी जगह ले लेती हैं।",
};
const PLACE: Text = Text {
    en: "Save the four files and put them into their places. `passwd.client` is for root and Exim alone (mode 640). To take everything back, run `sudo dpkg-reconfigure exim4-config`.",
    hi: "चारों files save कीजिए और उनकी जगह पर रखिए। `passwd.client` केवल root और Exim के लिए है (mode 640)। सब कुछ पहले जैसा करना हो, तो `sudo dpkg-reconfigure exim4-config` चलाइए।",
};
const LOAD: Text = Text {
    en: "Build the settings and restart Exim. The last command tells the way that your mail would take: it must name the server above.",
    hi: "settings बनाइए और Exim को फिर से शुरू कीजिए। आख़िरी command बताती है कि आपकी mail किस रास्ते जाएगी: उसमें ऊपर वाले server का नाम आना चाहिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon be empty, and the message must arrive. What the server answered stands in `/var/log/exim4/mainlog`.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` खाली होना चाहिए और mail आ जानी चाहिए। server ने क्या जवाब दिया, वह `/var/log/exim4/mainlog` में मिलेगा।",
};
const NOT_ASCII: Text = Text {
    en: "Your address holds letters beyond English ones (ASCII), and Exim does not put such an address in the place of a sender. Use another one; a domain can be written in its `xn--` form.",
    hi: "आपके पते में अंग्रेज़ी के बाहर के अक्षर हैं (ASCII नहीं), और Exim ऐसा पता भेजने वाले की जगह नहीं लगाता। दूसरा पता लीजिए; domain को `xn--` वाले रूप में लिखा जा सकता है।",
};
const COLON: Text = Text {
    en: "The login name holds a colon or begins with `#`. In Exim's password file the password begins after the colon, so such a name cannot be written there.",
    hi: "login नाम में colon (:) है या वह `#` से शुरू होता है। Exim की password वाली file में colon के बाद password शुरू होता है, इसलिए ऐसा नाम वहाँ लिखा नहीं जा सकता।",
};
