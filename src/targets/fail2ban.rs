//! Fail2ban, which locks attackers out and writes whom.

use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, machine, why};
use crate::account::{Account, Field};
use crate::formats::configparser;
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Fail2ban",
    about: Text {
        en: "A program that locks out computers that try passwords on your server, and writes to you which.",
        hi: "जो computers आपके server पर passwords आज़माते हैं, उन्हें बाहर रखने वाला program। वह आपको mail में बताता है कि किसे बाहर रखा।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: machine::SENDMAIL,
    manual: "https://github.com/fail2ban/fail2ban/wiki",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    // The actions put the address into commands of a shell.
    if !machine::plain(account) {
        return Err(Refusal { field: Field::Address, why: ADDRESS });
    }
    let mut before = machine::relay_first(account)?;
    before.push(Step::run(INSTALL, "sudo apt-get install fail2ban whois"));
    let lines = vec![
        configparser::section("DEFAULT"),
        configparser::interpolated("destemail", address).because(machine::RECIPIENT),
        configparser::interpolated("sender", address).because(why::FROM),
        configparser::raw("mta", "sendmail").because(MTA),
        configparser::raw("action", "%(action_mw)s").because(ACTION),
    ];
    Ok(Setup {
        before,
        files: vec![File::part("/etc/fail2ban/jail.local", machine::HASH, lines)],
        after: vec![
            Step::run(PLACE, "sudo fail2ban-client -t\nsudo systemctl restart fail2ban"),
            Step::run(
                TEST,
                "sudo fail2ban-client set sshd banip 192.0.2.1\nsudo fail2ban-client set sshd unbanip 192.0.2.1",
            ),
        ],
    })
}

const MTA: Text = Text {
    en: "Hand the mail to sendmail. Fail2ban cannot talk to a server itself.",
    hi: "mail sendmail को दीजिए। Fail2ban server से ख़ुद बात नहीं कर सकता।",
};
const ACTION: Text = Text {
    en: "Lock out, and write a mail that says who owns the address (`whois`). `action_` locks out without mail, `action_mwl` adds lines of the log.",
    hi: "बाहर रखिए, और mail लिखिए जिसमें यह भी हो कि वह address किसका है (`whois`)। `action_` बिना mail के बाहर रखता है, `action_mwl` log की पंक्तियाँ भी जोड़ता है।",
};
const INSTALL: Text = Text {
    en: "Install Fail2ban and `whois` (here for Debian and Ubuntu).",
    hi: "Fail2ban और `whois` install कीजिए (यहाँ Debian और Ubuntu के लिए)।",
};
const PLACE: Text = Text {
    en: "Put the lines into `/etc/fail2ban/jail.local`, a file that you may have to make; never change `jail.conf`. If it has a part `[DEFAULT]`, put the lines there. The first command checks, the second restarts Fail2ban. Without `action` no mail is sent any more.",
    hi: "ये पंक्तियाँ `/etc/fail2ban/jail.local` में रखिए; वह न हो तो बनाइए, और `jail.conf` को मत छेड़िए। उसमें `[DEFAULT]` वाला हिस्सा हो, तो पंक्तियाँ वहीं रखिए। पहली command जाँचती है, दूसरी Fail2ban को फिर से शुरू करती है। `action` हटा दें तो mail जाना बंद हो जाता है।",
};
const TEST: Text = Text {
    en: "Lock out an address that belongs to nobody, and let it in again: a message must arrive. It needs a jail that is on, here `sshd`.",
    hi: "ऐसे address को बाहर कीजिए जो किसी का नहीं है, और फिर वापस आने दीजिए: एक mail आनी चाहिए। इसके लिए कोई चालू jail चाहिए, यहाँ `sshd`।",
};
const ADDRESS: Text = Text {
    en: "Your address holds signs that mean something to a shell, and Fail2ban puts the address into commands. Use one of English letters, digits and `.`, `_`, `+`, `-`.",
    hi: "आपके पते में ऐसे चिह्न हैं जिनका shell में कुछ मतलब होता है, और Fail2ban पते को commands में रखता है। ऐसा पता लीजिए जिसमें केवल अंग्रेज़ी अक्षर, अंक और `.`, `_`, `+`, `-` हों।",
};
