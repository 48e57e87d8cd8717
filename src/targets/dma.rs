//! The `DragonFly` Mail Agent, which hands the mail of a machine to the provider.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, username_field, why};
use crate::account::{Account, Field};
use crate::formats::{Line, bare, table};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "dma",
    about: Text {
        en: "The DragonFly Mail Agent, a small mail server for one machine. It encrypts, but it does not check whom it talks to.",
        hi: "DragonFly Mail Agent, एक machine के लिए छोटा mail server। वह encrypt तो करता है, पर यह नहीं जाँचता कि सामने कौन है।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SECURETRANSFER"),
        starttls: Some("SECURETRANSFER, STARTTLS"),
        username: Some("auth.conf"),
        password: Some("auth.conf"),
    },
    manual: "https://man.freebsd.org/cgi/man.cgi?query=dma&sektion=8",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let smtp = &account.smtp;
    let at_hand = at_hand(account)?;
    let bar = |_| Refusal { field: username_field(account, Protocol::Smtp), why: BAR };
    let login = table::user_first(smtp.username.as_str(), smtp.host.as_str()).map_err(bar)?;
    let place = [machine::install("644", "root", SETTINGS), machine::install("640", "mail", LOGIN)];
    let warning = (smtp.security != Security::Plain).then(|| Step::new(UNCHECKED));
    let before = [Some(Step::run(INSTALL, "sudo apt-get install dma")), warning, Some(at_hand)];
    Ok(Setup {
        before: before.into_iter().flatten().collect(),
        files: vec![
            File::whole(SETTINGS, machine::HASH, settings(account)?),
            File::whole(LOGIN, machine::HASH, vec![login.because(CREDENTIALS)]).mode(0o640),
        ],
        after: vec![
            Step::run(PLACE, place.join("\n")),
            machine::fill_in(LOGIN),
            Step::run(CHECK, "sudo dma -bp"),
            Step::run(TEST, format!("{}\nmailq", machine::send(account, machine::COMMAND))),
        ],
    })
}

fn settings(account: &Account) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    let sender = bare::pair("MASQUERADE", " ", address.as_str(), &['#', ' ', '\t'])
        .map_err(|_| Refusal { field: Field::Address, why: HASH })?;
    let mut lines = vec![
        bare::fixed("SMARTHOST", " ", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        bare::fixed("PORT", " ", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        bare::fixed("AUTHPATH", " ", LOGIN).because(machine::LOGINS),
    ];
    lines.extend(match smtp.security {
        Security::Tls => vec![bare::switch("SECURETRANSFER").because(SECURE)],
        Security::StartTls => vec![
            bare::switch("SECURETRANSFER").because(SECURE),
            bare::switch("STARTTLS").because(STARTTLS),
        ],
        Security::Plain => vec![bare::switch("INSECURE").because(INSECURE)],
    });
    lines.push(sender.because(SENDER));
    Ok(lines)
}

const SETTINGS: &str = "/etc/dma/dma.conf";
const LOGIN: &str = "/etc/dma/auth.conf";

const SECURE: Text = Text {
    en: "Encrypt, always. The word stands alone: `yes` after it would be an error.",
    hi: "हमेशा encrypt कीजिए। यह शब्द अकेला लिखा जाता है: इसके बाद `yes` लिखना ग़लती होगी।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS with STARTTLS before the login. Without the line above this one does nothing.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले STARTTLS से TLS में बदलिए। ऊपर वाली पंक्ति न हो तो इसका कोई असर नहीं होता।",
};
const INSECURE: Text = Text {
    en: "Log in without encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "बिना encryption के login कीजिए, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const SENDER: Text = Text {
    en: "Write your address as the sender of everything. Providers refuse senders like `root@server`.",
    hi: "हर mail में भेजने वाला आपका ही पता लिखिए। `root@server` जैसे पते providers नहीं मानते।",
};
const CREDENTIALS: Text = Text {
    en: "The name to log in with, a bar, the server, and after the colon the password, to the end of the line and as it is.",
    hi: "login का नाम, फिर खड़ी लकीर (|), server, और colon के बाद password, पंक्ति के अंत तक, ज्यों का त्यों।",
};
const UNCHECKED: Text = Text {
    en: "Know this first: dma does not check the certificate of the server. Somebody on the way who pretends to be the server gets your password and your mail. Better take nullmailer or msmtp, which do check. If it has to be dma, use a password that is good for nothing else; a line `FINGERPRINT` in `dma.conf` can hold the server to one certificate, but must be changed whenever the provider renews it.",
    hi: "पहले यह जान लीजिए: dma server का certificate नहीं जाँचता। रास्ते में कोई server बनकर बैठ जाए, तो आपका password और mail उसे मिल जाते हैं। अच्छा यह है कि nullmailer या msmtp लीजिए, जो जाँचते हैं। dma ही लेना हो, तो ऐसा password दीजिए जो और कहीं काम न आए। `dma.conf` में `FINGERPRINT` की पंक्ति server को एक certificate से बाँध सकती है, पर provider जब भी उसे बदले, पंक्ति भी बदलनी होगी।",
};
const INSTALL: Text = Text {
    en: "Install dma (here for Debian and Ubuntu; FreeBSD and DragonFly have it). It takes the place of another mail server.",
    hi: "dma install कीजिए (यहाँ Debian और Ubuntu के लिए; FreeBSD और DragonFly में वह होता ही है)। वह दूसरे mail server की जगह ले लेता है।",
};
const PLACE: Text = Text {
    en: "Keep a copy of the old `dma.conf`. Save both files and put them into their places. `auth.conf` is for root and the group `mail` alone (mode 640), as which dma runs.",
    hi: "पुरानी `dma.conf` की एक नक़ल रखिए। दोनों files save कीजिए और उनकी जगह पर रखिए। `auth.conf` केवल root और `mail` group के लिए है (mode 640); dma इसी group से चलता है।",
};
const CHECK: Text = Text {
    en: "Let dma read its settings and show its queue: it names the line that it does not understand.",
    hi: "dma से settings पढ़वाइए और उसकी कतार दिखवाइए: जो पंक्ति समझ न आए, वह उसका नंबर बताता है।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon be empty, and the message must arrive. What the server answered stands in `/var/log/mail.log` or in `journalctl`. To take everything back, remove the package: `sudo apt-get purge dma`.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` खाली होना चाहिए और mail आ जानी चाहिए। server ने क्या जवाब दिया, वह `/var/log/mail.log` या `journalctl` में मिलेगा। सब कुछ पहले जैसा करना हो, तो package हटा दीजिए: `sudo apt-get purge dma`।",
};
const HASH: Text = Text {
    en: "Your address holds a `#`. dma takes that for the beginning of a remark, so the address cannot be written down for it.",
    hi: "आपके पते में `#` है। dma इसे टिप्पणी की शुरुआत समझता है, इसलिए यह पता उसके लिए लिखा नहीं जा सकता।",
};
const BAR: Text = Text {
    en: "The login name holds a bar (`|`) or begins with `#`. In dma's file the name ends at the bar, so such a name cannot be written there.",
    hi: "login नाम में खड़ी लकीर (`|`) है या वह `#` से शुरू होता है। dma की file में नाम उसी लकीर पर ख़त्म होता है, इसलिए ऐसा नाम वहाँ लिखा नहीं जा सकता।",
};
