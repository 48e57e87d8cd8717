//! mu4e, the mail reader for Emacs on top of the search program mu.

use super::emacs::{ASKED, PLACE, authinfo, fill_in, init, login, sending};
use super::secret::at_hand_for_both;
use super::{Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, elisp, shell};
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "mu4e",
    about: Text {
        en: "A mail reader for Emacs that finds everything quickly. Another program, isync, fetches the mail for it.",
        hi: "Emacs का mail program, जो सब कुछ झट से खोज लेता है। mail उसके लिए दूसरा program लाता है, isync।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtpmail-stream-type 'ssl"),
        starttls: Some("smtpmail-stream-type 'starttls"),
        username: Some("smtpmail-smtp-user"),
        password: Some("password (~/.authinfo)"),
    },
    manual: "https://www.djcbsoftware.nl/code/mu/mu4e/",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = account
        .imap
        .as_ref()
        .ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP })?;
    let me = shell::word(&format!("--my-address={}", account.address.as_str()));
    let before = vec![
        at_hand_for_both(account, imap)?,
        Step::run(INSTALL, "sudo apt install mu4e isync"),
        Step::run(INDEX, format!("mbsync -a\nmu init -m ~/Mail {me}\nmu index")),
    ];
    let mut files = vec![init([reading(imap), sending(account)].concat())];
    let mut after = Vec::new();
    if picks.keeping == Keeping::Asked {
        after.push(Step::new(ASKED));
    } else {
        files.push(authinfo(vec![login(account, Protocol::Smtp, &account.smtp)?]));
        after.extend(fill_in());
    }
    after.extend([Step::new(PLACE), Step::new(TEST)]);
    Ok(Setup { before, files, after })
}

fn reading(imap: &Endpoint) -> Vec<Line> {
    let gmail = imap.host.as_str() == "imap.gmail.com";
    let [sent, drafts, trash] = if gmail {
        ["/[Gmail]/Sent Mail", "/[Gmail]/Drafts", "/[Gmail]/Trash"]
    } else {
        ["/Sent", "/Drafts", "/Trash"]
    };
    let (behavior, why_behavior) = if gmail { ("'delete", DELETE) } else { ("'sent", KEEP) };
    vec![
        elisp::require("mu4e"),
        elisp::bare("mail-user-agent", "'mu4e-user-agent").because(AGENT),
        elisp::text("mu4e-get-mail-command", "mbsync -a").because(FETCH),
        elisp::bare("mu4e-change-filenames-when-moving", "t").because(RENAME),
        elisp::text("mu4e-sent-folder", sent).because(FOLDER),
        elisp::text("mu4e-drafts-folder", drafts).because(FOLDER),
        elisp::text("mu4e-trash-folder", trash).because(FOLDER),
        elisp::bare("mu4e-sent-messages-behavior", behavior).because(why_behavior),
    ]
}

const INSTALL: Text = Text {
    en: "Install mu4e and isync. Then set up isync for this account first: mu4e only shows what isync has fetched. isync has a page of its own among the programs here.",
    hi: "mu4e और isync install कीजिए। फिर पहले isync में यह account लगाइए: mu4e वही दिखाता है जो isync ला चुका है। isync का अपना पन्ना यहाँ programs में है।",
};
const INDEX: Text = Text {
    en: "Fetch the mail once and let mu index it. `~/Mail` must be the folder into which isync writes.",
    hi: "एक बार mail मँगाइए और mu से उसकी सूची बनवाइए। `~/Mail` वही folder हो जिसमें isync mail रखता है।",
};
const AGENT: Text = Text {
    en: "Write mail with mu4e also where other parts of Emacs begin one.",
    hi: "Emacs के दूसरे हिस्सों से mail शुरू हो तो भी mu4e में लिखी जाए।",
};
const FETCH: Text = Text {
    en: "The command that fetches new mail; `-a` stands for all channels of isync. Put the name of one channel there to fetch only that.",
    hi: "नई mail लाने की command; `-a` का मतलब isync के सारे channels। केवल एक channel लाना हो तो उसका नाम लिखिए।",
};
const RENAME: Text = Text {
    en: "Give moved mail a new file name, as isync needs it. Without this line it may complain about mail that is there twice.",
    hi: "mail दूसरी जगह जाए तो उसकी file का नाम बदले; isync को यह चाहिए। यह पंक्ति न हो तो वह दोहरी mail की शिकायत कर सकता है।",
};
const FOLDER: Text = Text {
    en: "A folder below `~/Mail`, as the server calls it and isync writes it. Look there with `ls`, and put another name if yours is called otherwise.",
    hi: "`~/Mail` के नीचे का folder, जैसा server उसे कहता है और isync लिखता है। `ls` से देखिए, और नाम अलग हो तो वही लिखिए।",
};
const DELETE: Text = Text {
    en: "Keep no copy of what you send, because Gmail keeps one by itself.",
    hi: "भेजी mail की नक़ल मत रखिए, क्योंकि Gmail ख़ुद रख लेता है।",
};
const KEEP: Text = Text {
    en: "Keep a copy of what you send in the folder for sent mail.",
    hi: "भेजी mail की एक नक़ल sent वाले folder में रखिए।",
};
const TEST: Text = Text {
    en: "Start it with `M-x mu4e`. Press `C`, write a message to yourself and send it with `C-c C-c`; then press `U` to fetch. If it appears, sending and reading both work.",
    hi: "`M-x mu4e` से शुरू कीजिए। `C` दबाकर अपने आप को एक mail लिखिए और `C-c C-c` से भेजिए; फिर `U` से नई mail मँगाइए। वह आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
const ONLY_IMAP: Text = Text {
    en: "mu4e reads what isync fetches, and isync fetches over IMAP. Enter an IMAP server.",
    hi: "mu4e वही पढ़ता है जो isync लाता है, और isync IMAP से लाता है। IMAP का server लिखिए।",
};
