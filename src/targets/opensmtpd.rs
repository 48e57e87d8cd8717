//! `OpenSMTPD`, handing all its mail to the provider.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, username_field};
use crate::account::{Account, Field};
use crate::formats::{Line, bare, quotes, table};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "OpenSMTPD",
    about: Text {
        en: "The mail server of OpenBSD, on Linux too. Set up like this, it hands everything that the machine sends to your provider.",
        hi: "OpenBSD का mail server, जो Linux पर भी चलता है। इस तरह set करने पर machine की भेजी हर mail वह आपके provider को सौंप देता है।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps://"),
        starttls: Some("smtp+tls://"),
        username: Some("secrets"),
        password: Some("secrets"),
    },
    manual: "https://man.openbsd.org/smtpd.conf",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let colon = |_| Refusal { field: username_field(account, Protocol::Smtp), why: COLON };
    let login = table::login("provider", " ", account.smtp.username.as_str()).map_err(colon)?;
    let place = [
        machine::install("644", "root", SETTINGS),
        "sudo install -d -m 755 /etc/mail".to_owned(),
        machine::install("640", "opensmtpd", SECRETS),
    ];
    Ok(Setup {
        before: vec![Step::run(INSTALL, "sudo apt-get install opensmtpd"), at_hand],
        files: vec![
            File::whole(SETTINGS, machine::HASH, settings(account)?),
            File::whole(SECRETS, machine::HASH, vec![login.because(CREDENTIALS)]).mode(0o640),
        ],
        after: vec![
            Step::run(PLACE, place.join("\n")),
            machine::fill_in(SECRETS),
            Step::run(LOAD, "sudo smtpd -n\nsudo systemctl restart opensmtpd"),
            Step::run(TEST, format!("{}\nmailq", machine::send(account, machine::COMMAND))),
        ],
    })
}

fn settings(account: &Account) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    let (scheme, why) = match smtp.security {
        Security::Tls => ("smtps", TLS),
        Security::StartTls => ("smtp+tls", STARTTLS),
        Security::Plain => {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: NO_PLAIN });
        }
    };
    if !address.as_str().is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    let quoted = |text: &str| {
        quotes::double(text).map_err(|_| Refusal { field: Field::Address, why: NOT_ASCII })
    };
    let server = quoted(&format!("{scheme}://provider@{}:{}", smtp.host.as_str(), smtp.port))?;
    let sender = quoted(address.as_str())?;
    let relay = format!("\"relay\" relay host {server} auth <secrets> mail-from {sender}");
    Ok(vec![
        bare::fixed("table", " ", "aliases file:/etc/aliases").because(ALIASES),
        bare::fixed("table", " ", "secrets file:/etc/mail/secrets").because(machine::LOGINS),
        bare::fixed("listen", " ", "on localhost").because(machine::LOCAL_ONLY),
        bare::fixed("action", " ", "\"local\" maildir alias <aliases>").because(LOCAL),
        bare::fixed("action", " ", &relay).because(why),
        bare::fixed("match", " ", "for local action \"local\"").because(MATCH_LOCAL),
        bare::fixed("match", " ", "from local for any action \"relay\"").because(MATCH_ALL),
    ])
}

const SETTINGS: &str = "/etc/smtpd.conf";
const SECRETS: &str = "/etc/mail/secrets";

const ALIASES: Text = Text {
    en: "Who on this machine gets the mail of whom; the file is there already.",
    hi: "इस machine पर किसकी mail किसे मिले; यह file पहले से होती है।",
};
const LOCAL: Text = Text {
    en: "Mail for users of this machine stays here, in the folder `Maildir` of each.",
    hi: "इसी machine के users की mail यहीं रहती है, हर एक के `Maildir` folder में।",
};
const TLS: Text = Text {
    en: "Hand mail to this server and port. `smtps` encrypts from the first byte (TLS) and refuses a forged certificate; `provider@` names the row with the login, and `mail-from` tells the server your address as the sender.",
    hi: "mail इसी server और port को दीजिए। `smtps` पहले byte से encrypt करता है (TLS) और नकली certificate ठुकरा देता है; `provider@` login वाली पंक्ति का नाम है, और `mail-from` server को भेजने वाले के रूप में आपका पता बताता है।",
};
const STARTTLS: Text = Text {
    en: "Hand mail to this server and port. `smtp+tls` begins unencrypted, insists on the change to TLS (STARTTLS) and refuses a forged certificate; a bare `smtp` would go on in the clear. `provider@` names the row with the login, and `mail-from` tells the server your address as the sender.",
    hi: "mail इसी server और port को दीजिए। `smtp+tls` में बात बिना encryption के शुरू होती है, पर TLS में बदलना (STARTTLS) ज़रूरी है, और नकली certificate ठुकरा दिया जाता है; केवल `smtp` लिखने पर बात खुली भी चलती रहती। `provider@` login वाली पंक्ति का नाम है, और `mail-from` server को भेजने वाले के रूप में आपका पता बताता है।",
};
const MATCH_LOCAL: Text = Text {
    en: "The first rule that fits decides: what is for this machine stays here.",
    hi: "जो नियम पहले मेल खाए, वही चलता है: इस machine की अपनी mail यहीं रहती है।",
};
const MATCH_ALL: Text = Text {
    en: "Everything else that this machine sends goes to the provider.",
    hi: "इस machine की भेजी बाकी हर mail provider को जाती है।",
};
const CREDENTIALS: Text = Text {
    en: "A row for the word `provider` in the other file: the name to log in with, and after the colon the password, to the end of the line and as it is.",
    hi: "दूसरी file के शब्द `provider` की पंक्ति: login का नाम, और colon के बाद password, पंक्ति के अंत तक, ज्यों का त्यों।",
};
const INSTALL: Text = Text {
    en: "Install OpenSMTPD (here for Debian and Ubuntu; OpenBSD has it, with its file in `/etc/mail/smtpd.conf` and the group `_smtpd`). It takes the place of another mail server.",
    hi: "OpenSMTPD install कीजिए (यहाँ Debian और Ubuntu के लिए; OpenBSD में वह होता ही है, वहाँ file `/etc/mail/smtpd.conf` है और group `_smtpd`)। वह दूसरे mail server की जगह ले लेता है।",
};
const PLACE: Text = Text {
    en: "Save both files and put them into their places. `secrets` is for root and OpenSMTPD alone (mode 640). Keep a copy of the old `smtpd.conf` to take it back.",
    hi: "दोनों files save कीजिए और उनकी जगह पर रखिए। `secrets` केवल root और OpenSMTPD के लिए है (mode 640)। पुरानी `smtpd.conf` की एक नक़ल रखिए, ताकि वापस लौट सकें।",
};
const LOAD: Text = Text {
    en: "Check the settings (`configuration OK`) and restart OpenSMTPD.",
    hi: "settings जाँचिए (`configuration OK` दिखना चाहिए) और OpenSMTPD को फिर से शुरू कीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon be empty, and the message must arrive. What the server answered stands in `/var/log/mail.log` or in `journalctl -u opensmtpd`.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` खाली होना चाहिए और mail आ जानी चाहिए। server ने क्या जवाब दिया, वह `/var/log/mail.log` या `journalctl -u opensmtpd` में मिलेगा।",
};
const NO_PLAIN: Text = Text {
    en: "OpenSMTPD never logs in without encryption. Choose a port with TLS or STARTTLS, or another program.",
    hi: "OpenSMTPD बिना encryption के login करता ही नहीं। TLS या STARTTLS वाला port चुनिए, या दूसरा program।",
};
const NOT_ASCII: Text = Text {
    en: "Your address holds letters beyond English ones (ASCII), which OpenSMTPD does not take as a sender. Use another address.",
    hi: "आपके पते में अंग्रेज़ी के बाहर के अक्षर हैं (ASCII नहीं), और OpenSMTPD ऐसा पता भेजने वाले के रूप में नहीं लेता। दूसरा पता लीजिए।",
};
const COLON: Text = Text {
    en: "The login name holds a colon or begins with `#`. In OpenSMTPD's table the password begins after the colon, so such a name cannot be written there.",
    hi: "login नाम में colon (:) है या वह `#` से शुरू होता है। OpenSMTPD की table में colon के बाद password शुरू होता है, इसलिए ऐसा नाम वहाँ लिखा नहीं जा सकता।",
};
