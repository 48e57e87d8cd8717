//! Rmail, the plain mail reader inside Emacs, which fetches mail to a file.

use super::emacs::{ASKED, NOT_A_WORD, PLACE, authinfo, fill_in, init, login, sending};
use super::secret::at_hand_for_both;
use super::{Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, username_field};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, elisp, netrc, url};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Rmail in Emacs",
    about: Text {
        en: "The plain mail reader that comes with Emacs. It takes the mail off the server into one file on your computer.",
        hi: "Emacs के साथ आने वाला सादा mail program। वह mail को server से हटाकर आपके computer की एक file में रखता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("imaps://, pops://"),
        starttls: Some("imap://, pop://"),
        username: Some("imaps://USER@…"),
        password: Some("password (~/.authinfo)"),
    },
    manual: "https://www.gnu.org/software/emacs/manual/html_node/emacs/Remote-Mailboxes.html",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let before = vec![
        at_hand_for_both(account, endpoint)?,
        Step::run(INSTALL, "sudo apt install mailutils"),
        Step::new(REMOVES),
        Step::new(UNVERIFIED),
    ];
    let mut files = vec![init([reading(protocol, endpoint), sending(account)].concat())];
    let mut after = Vec::new();
    if picks.keeping == Keeping::Asked {
        after.push(Step::new(ASKED));
    } else {
        // Rmail looks for what stands in its URL, the port and the encoding included.
        let machine = format!("{}:{}", endpoint.host.as_str(), endpoint.port);
        let user = url::user(endpoint.username.as_str());
        let refusal = |_| Refusal { field: username_field(account, protocol), why: NOT_A_WORD };
        let mail = netrc::login(&machine, None, &user).map_err(refusal)?.because(LOGIN);
        files.push(authinfo(vec![mail, login(account, Protocol::Smtp, &account.smtp)?]));
        after.extend(fill_in());
    }
    after.extend([Step::new(PLACE), Step::new(TEST)]);
    Ok(Setup { before, files, after })
}

fn reading(protocol: Protocol, endpoint: &Endpoint) -> Vec<Line> {
    let (scheme, why) = match (protocol, endpoint.security) {
        (Protocol::Pop3, Security::Tls) => ("pops", TLS),
        (Protocol::Pop3, Security::StartTls) => ("pop", STARTTLS),
        (Protocol::Pop3, Security::Plain) => ("pop", PLAIN),
        (_, Security::Tls) => ("imaps", TLS),
        (_, Security::StartTls) => ("imap", STARTTLS),
        (_, Security::Plain) => ("imap", PLAIN),
    };
    let user = url::user(endpoint.username.as_str());
    let mailbox = format!("{scheme}://{user}@{}:{}", endpoint.host.as_str(), endpoint.port);
    vec![
        elisp::texts("rmail-primary-inbox-list", &[&mailbox]).because(why),
        elisp::bare("rmail-remote-password-required", "t").because(REQUIRED),
    ]
}

const INSTALL: Text = Text {
    en: "Rmail fetches with `movemail` of GNU Mailutils; the small one that comes with some builds of Emacs knows no IMAP and no encryption. Other systems than Debian and Ubuntu name the package `mailutils` too.",
    hi: "Rmail mail लाने के लिए GNU Mailutils का `movemail` चलाता है; Emacs के कुछ versions के साथ आने वाला छोटा `movemail` न IMAP जानता है, न encryption। Debian और Ubuntu के अलावा भी package का नाम `mailutils` ही है।",
};
const REMOVES: Text = Text {
    en: "Know this first: Rmail moves the mail into the file `~/RMAIL` and removes it from the server. Your phone will not see it any more. Try it with a mailbox that may be emptied.",
    hi: "पहले यह जान लीजिए: Rmail mail को `~/RMAIL` file में ले आता है और server से हटा देता है। फिर वह आपके phone पर नहीं दिखेगी। इसे ऐसे mailbox पर आज़माइए जो खाली हो सकता है।",
};
const UNVERIFIED: Text = Text {
    en: "And this: `movemail` does not check the certificate of the server when it fetches, and there is no setting for it. It is safe from those who only listen, not from someone who puts a forged server in between. Gnus in Emacs does check.",
    hi: "और यह भी: mail लाते समय `movemail` server का certificate नहीं जाँचता, और इसकी कोई setting भी नहीं है। केवल सुनने वालों से बचाव है, बीच में नकली server रखने वाले से नहीं। Emacs का Gnus certificate जाँचता है।",
};
const TEST: Text = Text {
    en: "Type `C-x m`, write a message to yourself and send it with `C-c C-c`; then type `M-x rmail` and press `g`. If it appears, sending and fetching both work.",
    hi: "`C-x m` दबाइए, अपने आप को एक mail लिखिए और `C-c C-c` से भेजिए; फिर `M-x rmail` लिखकर `g` दबाइए। वह mail दिख जाए, तो भेजना और लाना दोनों ठीक हैं।",
};
const REQUIRED: Text = Text {
    en: "Log in with a password: the one in `~/.authinfo`, or the one that Emacs asks for. It must not stand in the line above, where special signs in it would be read wrongly.",
    hi: "login password से हो: `~/.authinfo` वाले से, या जो Emacs पूछे उससे। वह ऊपर वाली पंक्ति में न लिखा जाए, वहाँ उसके ख़ास चिह्न ग़लत पढ़े जाते हैं।",
};
const LOGIN: Text = Text {
    en: "For fetching: server and port in one word, and the login name just as it stands in the settings, because Rmail looks for exactly these.",
    hi: "mail लाने के लिए: server और port एक ही शब्द में, और login नाम ठीक वैसा जैसा settings में है, क्योंकि Rmail ठीक यही खोजता है।",
};
const TLS: Text = Text {
    en: "The mailbox to fetch from, encrypted from the first byte. Signs in the login name that mean something in a web address are written as `%` and two digits.",
    hi: "जिस mailbox से mail लानी है; पहले byte से encrypted। login नाम के जो चिह्न web पते में कुछ और मतलब रखते हैं, वे `%` और दो अंकों से लिखे हैं।",
};
const STARTTLS: Text = Text {
    en: "The mailbox to fetch from. Talk begins unencrypted, and `movemail` changes to TLS where the server offers it; it does not insist. Signs in the login name that mean something in a web address are written as `%` and two digits.",
    hi: "जिस mailbox से mail लानी है। बात बिना encryption के शुरू होती है, और server दे तो `movemail` TLS में बदलता है; वह इसे ज़रूरी नहीं मानता। login नाम के जो चिह्न web पते में कुछ और मतलब रखते हैं, वे `%` और दो अंकों से लिखे हैं।",
};
const PLAIN: Text = Text {
    en: "The mailbox to fetch from, without encryption, because this server has none. The password and the mail can be read on the way.",
    hi: "जिस mailbox से mail लानी है, बिना encryption के, क्योंकि इस server पर है ही नहीं। रास्ते में password और mail पढ़े जा सकते हैं।",
};
