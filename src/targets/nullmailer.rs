//! nullmailer, which takes the mail of a machine and hands it to the provider.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine};
use crate::account::Account;
use crate::formats::{self, Line, bare, escaped};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "nullmailer",
    about: Text {
        en: "A small mail server for machines that only send: it keeps what cron and other programs write until your provider has taken it.",
        hi: "छोटा mail server, ऐसी machines के लिए जो केवल भेजती हैं: cron और दूसरे programs की mail वह तब तक रखता है जब तक आपका provider उसे ले न ले।",
    },
    kind: Kind::MailServer,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("--tls"),
        starttls: Some("--starttls"),
        username: Some("--user"),
        password: Some("--pass"),
    },
    manual: "https://untroubled.org/nullmailer/",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let address = account.address.as_str();
    let place =
        [shell_install(REMOTES, "600"), shell_install(FROM, "644"), shell_install(ADMIN, "644")];
    // These two are read as they are: a remark would be taken for an address.
    let only =
        |path: &str, why| File::whole(path, None, vec![bare::fixed("", "", address).because(why)]);
    Ok(Setup {
        before: vec![
            Step::run(INSTALL, "sudo apt-get install nullmailer ca-certificates"),
            at_hand(account)?,
        ],
        files: vec![
            File::whole(REMOTES, machine::HASH, vec![remote(account)]).mode(0o600),
            only(FROM, SENDER),
            only(ADMIN, RECIPIENT),
        ],
        after: vec![
            Step::run(PLACE, place.join("\n")),
            machine::fill_in(REMOTES),
            Step::new(SIGNS),
            Step::run(LOAD, "sudo systemctl restart nullmailer"),
            Step::run(
                TEST,
                format!(
                    "{}\nmailq\nsudo journalctl -u nullmailer -n 20",
                    machine::send(account, machine::COMMAND)
                ),
            ),
        ],
    })
}

/// nullmailer runs as the user `mail`, who must own what it reads.
fn shell_install(path: &str, mode: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    format!("sudo install -m {mode} -o mail -g mail {name} {path}")
}

fn remote(account: &Account) -> Line {
    let smtp = &account.smtp;
    let (switch, why) = match smtp.security {
        Security::Tls => (" --tls", TLS),
        Security::StartTls => (" --starttls", STARTTLS),
        Security::Plain => ("", PLAIN),
    };
    let server = format!(" smtp --port={}{switch} --user=", smtp.port);
    let pieces = [
        (formats::Kind::Key, smtp.host.as_str()),
        (formats::Kind::Value, &server),
        (formats::Kind::Value, &escaped::string(smtp.username.as_str())),
        (formats::Kind::Mark, " --pass="),
        (formats::Kind::Blank, &escaped::string(formats::BLANK)),
    ];
    Line::of(pieces).because(why)
}

const REMOTES: &str = "/etc/nullmailer/remotes";
const FROM: &str = "/etc/nullmailer/allmailfrom";
const ADMIN: &str = "/etc/nullmailer/adminaddr";

const TLS: Text = Text {
    en: "Hand all mail to this server and port, encrypted from the first byte (`--tls`), and log in with this name and password. A server with a forged certificate is refused. There is no other place for the password.",
    hi: "सारी mail इसी server और port को दीजिए, पहले byte से encrypted (`--tls`), और इस नाम और password से login कीजिए। नकली certificate वाला server ठुकरा दिया जाता है। password के लिए कोई दूसरी जगह नहीं है।",
};
const STARTTLS: Text = Text {
    en: "Hand all mail to this server and port. `--starttls` changes to TLS before the login and stops if the server cannot. A server with a forged certificate is refused. There is no other place for the password.",
    hi: "सारी mail इसी server और port को दीजिए। `--starttls` login से पहले TLS में बदलता है, और server न कर सके तो रुक जाता है। नकली certificate वाला server ठुकरा दिया जाता है। password के लिए कोई दूसरी जगह नहीं है।",
};
const PLAIN: Text = Text {
    en: "Hand all mail to this server and port, without encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "सारी mail इसी server और port को दीजिए, बिना encryption के, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
const SENDER: Text = Text {
    en: "The sender that the server is told for everything, in the place of `root@server`, which providers refuse.",
    hi: "server को हर mail का भेजने वाला यही बताया जाता है, `root@server` की जगह, जिसे providers नहीं मानते।",
};
const RECIPIENT: Text = Text {
    en: "Mail for users of this machine, such as root, comes here: nullmailer keeps no mailboxes.",
    hi: "इस machine के users की mail, जैसे root की, यहाँ आती है: nullmailer ख़ुद mailbox नहीं रखता।",
};
const INSTALL: Text = Text {
    en: "Install nullmailer (Debian and Ubuntu). It takes the place of another mail server. Whatever it asks, the files below replace the answers.",
    hi: "nullmailer install कीजिए (Debian और Ubuntu)। वह दूसरे mail server की जगह ले लेता है। वह जो भी पूछे, नीचे की files उन जवाबों की जगह ले लेती हैं।",
};
const PLACE: Text = Text {
    en: "Save the three files and put them into their places. `remotes` belongs to the user `mail` and to nobody else (mode 600).",
    hi: "तीनों files save कीजिए और उनकी जगह पर रखिए। `remotes` केवल `mail` नाम के user की है (mode 600)।",
};
const SIGNS: Text = Text {
    en: "If the password holds a double quote or a backslash, write a backslash in front of it. All other signs stand as they are.",
    hi: "password में double quote या backslash हो, तो उसके आगे एक backslash लिखिए। बाकी सब चिह्न ज्यों के त्यों रहते हैं।",
};
const LOAD: Text = Text {
    en: "Restart nullmailer. To remove it, install another mail server in its place.",
    hi: "nullmailer को फिर से शुरू कीजिए। उसे हटाना हो, तो उसकी जगह दूसरा mail server install कीजिए।",
};
const TEST: Text = Text {
    en: "Send yourself a message. `mailq` must soon be empty, and the message must arrive. Mail that the server refuses stays in the queue without a word, so look into the log, as the last command does.",
    hi: "अपने आप को एक mail भेजिए। थोड़ी देर में `mailq` खाली होना चाहिए और mail आ जानी चाहिए। जो mail server न ले, वह चुपचाप कतार में पड़ी रहती है, इसलिए log देखिए, जैसे आख़िरी command में।",
};
