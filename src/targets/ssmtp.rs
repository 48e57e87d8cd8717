//! sSMTP, which nobody should set up any more: it does not check certificates.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, username_field, why};
use crate::account::{Account, Field};
use crate::formats::{Line, bare};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "sSMTP",
    about: Text {
        en: "An old program that hands mail of a machine to a server. It accepts forged certificates and is no longer maintained: take msmtp instead.",
        hi: "पुराना program जो machine की mail एक server को सौंपता है। वह नकली certificate मान लेता है और अब उसकी देखभाल नहीं होती: उसकी जगह msmtp लीजिए।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("UseTLS"),
        starttls: Some("UseTLS, UseSTARTTLS"),
        username: Some("AuthUser"),
        password: Some("AuthPass"),
    },
    manual: "https://manpages.debian.org/bookworm/ssmtp/ssmtp.conf.5.en.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let sender = bare::pair("root", ":", account.address.as_str(), ENDS)
        .map_err(|_| Refusal { field: Field::Address, why: SIGNS })?;
    let place =
        [machine::install("640", "mail", SETTINGS), machine::install("640", "mail", SENDERS)];
    Ok(Setup {
        before: vec![
            Step::new(LEAVE_IT),
            at_hand,
            Step::run(INSTALL, "sudo apt-get install ssmtp"),
        ],
        files: vec![
            File::whole(SETTINGS, machine::HASH, settings(account)?).mode(0o640),
            File::whole(SENDERS, machine::HASH, vec![sender.because(SENDER)]).mode(0o640),
        ],
        after: vec![
            Step::run(PLACE, place.join("\n")),
            machine::fill_in(SETTINGS),
            Step::new(PASSWORD),
            Step::run(TEST, machine::send(account, machine::COMMAND)),
        ],
    })
}

fn settings(account: &Account) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    let refuse = |field| move |_| Refusal { field, why: SIGNS };
    let user = bare::pair("AuthUser", "=", smtp.username.as_str(), ENDS)
        .map_err(refuse(username_field(account, Protocol::Smtp)))?;
    let root = bare::pair("root", "=", address.as_str(), ENDS).map_err(refuse(Field::Address))?;
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    let mut lines = vec![
        root.because(ROOT),
        bare::fixed("mailhub", "=", &server).because(why::host(Protocol::Smtp)),
    ];
    let set = |key, value| bare::fixed(key, "=", value);
    lines.extend(match smtp.security {
        Security::Tls => vec![
            set("UseTLS", "YES").because(UNCHECKED),
            set("UseSTARTTLS", "NO").because(why::protection(smtp.security)),
        ],
        Security::StartTls => vec![
            set("UseTLS", "YES").because(UNCHECKED),
            set("UseSTARTTLS", "YES").because(why::protection(smtp.security)),
        ],
        Security::Plain => vec![set("UseTLS", "NO").because(why::protection(smtp.security))],
    });
    lines.extend([
        user.because(why::USERNAME),
        bare::blank("AuthPass", "=").because(why::BLANK),
        set("FromLineOverride", "YES").because(OVERRIDE),
    ]);
    Ok(lines)
}

const SETTINGS: &str = "/etc/ssmtp/ssmtp.conf";
const SENDERS: &str = "/etc/ssmtp/revaliases";

/// Signs at which a value ends.
const ENDS: &[char] = &['#', '=', ':', ' ', '\t'];

const LEAVE_IT: Text = Text {
    en: "Better leave sSMTP: it accepts any certificate, a forged one too, whatever its settings say. Somebody on the way who pretends to be the server gets your password and your mail. msmtp with the package `msmtp-mta` does the same work and checks; it is in the list of programs here. If this machine has nothing but sSMTP, use a password that is good for nothing else.",
    hi: "sSMTP को छोड़ देना ही अच्छा है: settings कुछ भी कहें, वह हर certificate मान लेता है, नकली भी। रास्ते में कोई server बनकर बैठ जाए, तो आपका password और mail उसे मिल जाते हैं। `msmtp-mta` package के साथ msmtp यही काम करता है और जाँचता भी है; वह यहाँ programs की सूची में है। इस machine पर sSMTP के सिवा कुछ न हो, तो ऐसा password दीजिए जो और कहीं काम न आए।",
};
const ROOT: Text = Text {
    en: "Mail for the users of this machine below number 1000, such as root, comes here.",
    hi: "इस machine के 1000 से कम नंबर वाले users की mail, जैसे root की, यहाँ आती है।",
};
const UNCHECKED: Text = Text {
    en: "Encrypt, always. The certificate is not checked, and no setting changes that.",
    hi: "हमेशा encrypt कीजिए। certificate नहीं जाँचा जाता, और कोई setting इसे बदल नहीं सकती।",
};
const OVERRIDE: Text = Text {
    en: "Programs may write the sender themselves. Most providers accept only your own address there.",
    hi: "programs भेजने वाले का पता ख़ुद लिख सकते हैं। ज़्यादातर provider वहाँ केवल आपका अपना पता मानते हैं।",
};
const SENDER: Text = Text {
    en: "What `root` sends goes out with your address as its sender. Write such a line for every other user that sends.",
    hi: "`root` जो भेजे, उसमें भेजने वाला आपका पता होगा। mail भेजने वाले हर दूसरे user के लिए भी ऐसी पंक्ति लिखिए।",
};
const INSTALL: Text = Text {
    en: "Install sSMTP (Debian and Ubuntu). It takes the place of another mail server; to remove it, install another one in its place.",
    hi: "sSMTP install कीजिए (Debian और Ubuntu)। वह दूसरे mail server की जगह ले लेता है; उसे हटाना हो, तो उसकी जगह दूसरा install कीजिए।",
};
const PLACE: Text = Text {
    en: "Save both files and put them into their places, for root and the group `mail` alone (mode 640): as that group sSMTP runs, whoever calls it.",
    hi: "दोनों files save कीजिए और उनकी जगह पर रखिए, केवल root और `mail` group के लिए (mode 640): sSMTP को कोई भी बुलाए, वह इसी group से चलता है।",
};
const PASSWORD: Text = Text {
    en: "A password with a blank, `=`, `:` or `#` cannot be written down for sSMTP. Leave out the gaps of an app password.",
    hi: "जिस password में खाली जगह, `=`, `:` या `#` हो, वह sSMTP के लिए लिखा नहीं जा सकता। app password के बीच की खाली जगहें मत लिखिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If the command says nothing and the message arrives, it works. sSMTP keeps no queue: mail that cannot be sent at once is lost or comes back.",
    hi: "अपने आप को एक mail भेजिए। command कुछ न बोले और mail आ जाए, तो सब ठीक है। sSMTP कोई कतार नहीं रखता: जो mail तुरंत न जा सके, वह खो जाती है या लौट आती है।",
};
const SIGNS: Text = Text {
    en: "The address or the login name holds a blank, `=`, `:` or `#`. sSMTP ends a value there and knows no quotes, so it cannot be written down for it. msmtp can.",
    hi: "पते या login नाम में खाली जगह, `=`, `:` या `#` है। sSMTP के लिए मान वहीं ख़त्म हो जाता है और उसमें quotes होते नहीं, इसलिए वह लिखा नहीं जा सकता। msmtp में लिखा जा सकता है।",
};
