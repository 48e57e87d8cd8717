//! unattended-upgrades, which writes what it has installed overnight.

use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, machine};
use crate::account::{Account, Field};
use crate::formats::{Line, apt, remark};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "unattended-upgrades",
    about: Text {
        en: "The program that installs security updates of Debian and Ubuntu by itself and writes to you what it did.",
        hi: "Debian और Ubuntu के security updates अपने आप install करने वाला program। जो किया, वह आपको mail में लिखता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: machine::SENDMAIL,
    manual: "https://wiki.debian.org/UnattendedUpgrades",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    // It writes the address into headers itself, and encodes what is not ASCII.
    if !address.is_ascii() {
        return Err(Refusal { field: Field::Address, why: NOT_ASCII });
    }
    let mut before = machine::relay_first(account)?;
    before.push(Step::run(INSTALL, "sudo apt-get install unattended-upgrades"));
    let set = |name: &str, value: &str, why| -> Result<Line, Refusal> {
        let refusal = |_| Refusal { field: Field::Address, why: NOT_ASCII };
        let key = format!("Unattended-Upgrade::{name}");
        Ok(apt::text(&key, value).map_err(refusal)?.because(why))
    };
    let lines = vec![
        set("Mail", address, machine::RECIPIENT)?,
        set("Sender", address, machine::SENDER)?,
        set("MailReport", "on-change", WHEN)?,
    ];
    Ok(Setup {
        before,
        files: vec![File::whole(PLACE, Some(remark::SLASHES), lines)],
        after: vec![
            Step::run(
                SAVE,
                format!(
                    "{}\napt-config dump Unattended-Upgrade",
                    machine::install("644", "root", PLACE)
                ),
            ),
            Step::run(TEST, "sudo unattended-upgrade --debug"),
        ],
    })
}

const PLACE: &str = "/etc/apt/apt.conf.d/52unattended-upgrades-local";

const WHEN: Text = Text {
    en: "Write when something was installed or failed. `always` writes every day, `only-on-error` only then.",
    hi: "तब लिखिए जब कुछ install हुआ हो या न हो पाया हो। `always` हर दिन लिखता है, `only-on-error` केवल ग़लती होने पर।",
};
const INSTALL: Text = Text {
    en: "Install unattended-upgrades (Debian and Ubuntu).",
    hi: "unattended-upgrades install कीजिए (Debian और Ubuntu)।",
};
const SAVE: Text = Text {
    en: "Save the file and put it beside the one of the package, which it overrides: `52` is read after `50`. The second command shows what holds now. Remove the file to take it back.",
    hi: "file save कीजिए और उसे package की file के पास रखिए: `52` वाली `50` के बाद पढ़ी जाती है, इसलिए यही चलती है। दूसरी command दिखाती है कि अब क्या लागू है। वापस पहले जैसा करना हो, तो file हटा दीजिए।",
};
const TEST: Text = Text {
    en: "To try it, write `always` in the place of `on-change` and start it by hand: it installs what is due, and then a message must arrive. Then change the word back.",
    hi: "आज़माने के लिए `on-change` की जगह `always` लिखिए और उसे हाथ से चलाइए: जो update बाकी हैं वे install होंगे, और फिर एक mail आनी चाहिए। उसके बाद शब्द वापस बदल दीजिए।",
};
const NOT_ASCII: Text = Text {
    en: "Your address holds letters beyond English ones (ASCII), which unattended-upgrades cannot write into a mail. Use another address.",
    hi: "आपके पते में अंग्रेज़ी के बाहर के अक्षर हैं (ASCII नहीं), और unattended-upgrades उन्हें mail में लिख नहीं सकता। दूसरा पता लीजिए।",
};
