//! Monit, which watches a machine and writes when something is wrong.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use super::{machine, username_field, why};
use crate::account::{Account, Field};
use crate::formats::{self, Line, bare, quotes};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Monit",
    about: Text {
        en: "A program that watches the programs, files and disks of a machine and writes to you when something is wrong.",
        hi: "machine के programs, files और disks पर नज़र रखने वाला program। कुछ गड़बड़ हो तो वह आपको mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("using ssl"),
        starttls: Some("using tls"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://mmonit.com/monit/documentation/monit.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    if !machine::plain(account) {
        return Err(Refusal { field: Field::Address, why: ADDRESS });
    }
    let mut lines = vec![server(account)?];
    if account.smtp.security != Security::Plain {
        lines.push(bare::fixed("set ssl", " ", "{ verify: enable }").because(VERIFY));
    }
    lines.extend([
        bare::fixed("set mail-format", " ", &format!("{{ from: {address} }}")).because(why::FROM),
        bare::fixed("set alert", " ", address).because(machine::RECIPIENT),
    ]);
    Ok(Setup {
        before: vec![Step::run(INSTALL, "sudo apt-get install monit"), at_hand(account)?],
        files: vec![File::whole(PLACE, machine::HASH, lines).mode(0o600)],
        after: vec![
            Step::run(SAVE, machine::install("600", "root", PLACE)),
            machine::fill_in(PLACE),
            Step::new(SIGNS),
            Step::run(CHECK, "sudo monit -t"),
            Step::run(TEST, "sudo systemctl restart monit\nsudo tail /var/log/monit.log"),
        ],
    })
}

fn server(account: &Account) -> Result<Line, Refusal> {
    let smtp = &account.smtp;
    let field = username_field(account, Protocol::Smtp);
    let user = quotes::either(smtp.username.as_str()).map_err(|_| Refusal { field, why: BOTH })?;
    let (using, why) = match smtp.security {
        Security::Tls => (" using ssl", TLS),
        Security::StartTls => (" using tls", STARTTLS),
        Security::Plain => ("", PLAIN),
    };
    let begin = format!("{} port {} username {user} password ", smtp.host.as_str(), smtp.port);
    Ok(Line::of([
        (formats::Kind::Key, "set mailserver"),
        (formats::Kind::Mark, " "),
        (formats::Kind::Value, &begin),
        (formats::Kind::Blank, &format!("\"{}\"", formats::BLANK)),
        (formats::Kind::Value, using),
    ])
    .because(why))
}

const PLACE: &str = "/etc/monit/conf.d/mail";

const VERIFY: Text = Text {
    en: "Refuse a certificate that no known authority has signed; without this line Monit takes any. It does not compare the name: who holds a genuine certificate for another name can still pretend to be the server.",
    hi: "जिस certificate पर किसी जानी-मानी संस्था के हस्ताक्षर न हों, उसे ठुकराइए; यह पंक्ति न हो तो Monit कोई भी certificate मान लेता है। नाम वह नहीं मिलाता: जिसके पास किसी दूसरे नाम का असली certificate हो, वह फिर भी server बनकर बैठ सकता है।",
};
const TLS: Text = Text {
    en: "The server, its port, your login name and the password. `using ssl` encrypts from the first byte; `using tls` would wait for an unencrypted greeting. There is no other place for the password.",
    hi: "server, उसका port, आपका login नाम और password। `using ssl` पहले byte से encrypt करता है; `using tls` बिना encryption वाले नमस्ते का इंतज़ार करता रहता। password के लिए कोई दूसरी जगह नहीं है।",
};
const STARTTLS: Text = Text {
    en: "The server, its port, your login name and the password. `using tls` begins unencrypted and changes to TLS before the login (STARTTLS); without these words nothing is encrypted, and `monit -t` does not notice a misspelt one. There is no other place for the password.",
    hi: "server, उसका port, आपका login नाम और password। `using tls` में बात बिना encryption के शुरू होकर login से पहले TLS में बदलती है (STARTTLS); ये शब्द न हों तो कुछ भी encrypted नहीं होता, और ग़लत लिखा शब्द `monit -t` पकड़ता नहीं। password के लिए कोई दूसरी जगह नहीं है।",
};
const PLAIN: Text = Text {
    en: "The server, its port, your login name and the password, without encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "server, उसका port, आपका login नाम और password, बिना encryption के, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const INSTALL: Text = Text {
    en: "Install Monit (here for Debian and Ubuntu).",
    hi: "Monit install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const SAVE: Text = Text {
    en: "Save the file and put it where Monit looks for more settings, for root alone (mode 600): Monit does not start with a file that others may read. Elsewhere the lines go into `/etc/monitrc`. Remove the file to take everything back.",
    hi: "file save कीजिए और वहाँ रखिए जहाँ Monit और settings ढूँढ़ता है, केवल root के लिए (mode 600): दूसरे पढ़ सकें ऐसी file हो तो Monit चलता ही नहीं। दूसरे systems पर ये पंक्तियाँ `/etc/monitrc` में जाती हैं। सब कुछ पहले जैसा करना हो, तो file हटा दीजिए।",
};
const SIGNS: Text = Text {
    en: "If the password holds a double quote, write single quotes around it. One with both kinds of quotes cannot be written down for Monit.",
    hi: "password में double quote हो, तो उसके दोनों ओर single quotes लिखिए। जिसमें दोनों तरह के quotes हों, वह Monit के लिए लिखा नहीं जा सकता।",
};
const CHECK: Text = Text {
    en: "Let Monit check its settings: it must say `Control file syntax OK`.",
    hi: "Monit से settings जाँचवाइए: उसे `Control file syntax OK` कहना चाहिए।",
};
const TEST: Text = Text {
    en: "Restart Monit. It sends a message that it has started; if none arrives, the log tells why.",
    hi: "Monit को फिर से शुरू कीजिए। शुरू होने पर वह एक mail भेजता है; न आए तो log में कारण लिखा होगा।",
};
const ADDRESS: Text = Text {
    en: "Your address holds signs that Monit does not read in an address. Use one of English letters, digits and `.`, `_`, `+`, `-`.",
    hi: "आपके पते में ऐसे चिह्न हैं जिन्हें Monit पते में नहीं पढ़ता। ऐसा पता लीजिए जिसमें केवल अंग्रेज़ी अक्षर, अंक और `.`, `_`, `+`, `-` हों।",
};
const BOTH: Text = Text {
    en: "The login name holds single and double quotes. Monit has no way to write both, so the name cannot be written down for it.",
    hi: "login नाम में single और double, दोनों quotes हैं। Monit में दोनों साथ नहीं लिखे जा सकते, इसलिए यह नाम उसके लिए लिखा नहीं जा सकता।",
};
