//! smartd, which writes when a disk begins to fail.

use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, machine};
use crate::account::{Account, Field};
use crate::formats::{bare, shell};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "smartd",
    about: Text {
        en: "A program that watches the disks of a machine and writes to you when one begins to fail.",
        hi: "machine की disks पर नज़र रखने वाला program। कोई disk ख़राब होने लगे तो वह आपको mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: machine::SENDMAIL,
    manual: "https://www.smartmontools.org/browser/trunk/smartmontools/smartd.conf.5.in",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    if !machine::plain(account) {
        return Err(Refusal { field: Field::Address, why: ADDRESS });
    }
    let mut before = machine::relay_first(account)?;
    before.push(Step::run(INSTALL, "sudo apt-get install smartmontools bsd-mailx"));
    let address = account.address.as_str();
    let orders = format!("-a -m {address} -M exec /usr/share/smartmontools/smartd-runner");
    let trial = shell::word(&format!("DEVICESCAN {orders} -M test"));
    let line = bare::fixed("DEVICESCAN", " ", &orders).because(LINE);
    Ok(Setup {
        before,
        files: vec![File::part("/etc/smartd.conf", machine::HASH, vec![line])],
        after: vec![
            Step::run(PLACE, "sudo smartd -q showtests\nsudo systemctl restart smartmontools"),
            Step::run(
                TEST,
                format!(
                    "echo {trial} > trial.conf\nsudo smartd -q onecheck -c \"$PWD/trial.conf\""
                ),
            ),
        ],
    })
}

const LINE: Text = Text {
    en: "Look for all disks, watch everything (`-a`) and write to this address (`-m`). Debian and Ubuntu send through `smartd-runner`; elsewhere leave out `-M exec` and what follows.",
    hi: "सारी disks ढूँढ़िए, सब बातों पर नज़र रखिए (`-a`) और इस पते पर लिखिए (`-m`)। Debian और Ubuntu `smartd-runner` से भेजते हैं; दूसरी जगह `-M exec` और उसके बाद का हिस्सा मत लिखिए।",
};
const INSTALL: Text = Text {
    en: "Install smartd and the command `mail`, through which it hands its mail to sendmail (Debian and Ubuntu).",
    hi: "smartd और `mail` command install कीजिए, जिससे वह अपनी mail sendmail को देता है (Debian और Ubuntu)।",
};
const PLACE: Text = Text {
    en: "Write the line in the place of the one that begins with `DEVICESCAN`: smartd reads no further than the first such line. Keep the old one behind a `#` to take it back. The first command checks the file, the second starts smartd with it (the service is called `smartd` elsewhere).",
    hi: "`DEVICESCAN` से शुरू होने वाली पंक्ति की जगह यह पंक्ति लिखिए: ऐसी पहली पंक्ति के आगे smartd पढ़ता ही नहीं। पुरानी पंक्ति के आगे `#` लगाकर उसे रख लीजिए, ताकि वापस लौट सकें। पहली command file जाँचती है, दूसरी smartd को उसके साथ फिर से शुरू करती है (दूसरी जगह service का नाम `smartd` है)।",
};
const TEST: Text = Text {
    en: "Have a message sent for every disk, with a file that is for this trial only. They must arrive; a virtual machine has no such disks, and none is sent.",
    hi: "हर disk के लिए एक mail भिजवाइए, ऐसी file से जो केवल इस जाँच के लिए है। वे आ जानी चाहिए। virtual machine में ऐसी disks नहीं होतीं, इसलिए वहाँ कोई mail नहीं जाती।",
};
const ADDRESS: Text = Text {
    en: "Your address holds signs that smartd, or the shell that it hands the address to, reads in another way. Use one of English letters, digits and `.`, `_`, `+`, `-`.",
    hi: "आपके पते में ऐसे चिह्न हैं जिन्हें smartd, या वह shell जिसे वह पता देता है, कुछ और समझता है। ऐसा पता लीजिए जिसमें केवल अंग्रेज़ी अक्षर, अंक और `.`, `_`, `+`, `-` हों।",
};
