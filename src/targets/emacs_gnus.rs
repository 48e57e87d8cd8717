//! Gnus, the mail and news reader inside Emacs.

use super::emacs::{ASKED, authinfo, fill_in, login, sending};
use super::secret::at_hand_for_both;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, elisp, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Gnus in Emacs",
    about: Text {
        en: "The mail and news reader that comes with Emacs; it reads over IMAP and leaves the mail on the server.",
        hi: "Emacs के साथ आने वाला mail और news पढ़ने का program; IMAP से पढ़ता है और mail server पर ही रहने देता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("nnimap-stream ssl"),
        starttls: Some("nnimap-stream starttls"),
        username: Some("nnimap-user"),
        password: Some("password (~/.authinfo)"),
    },
    manual: "https://www.gnu.org/software/emacs/manual/html_node/gnus/Using-IMAP.html",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let imap = account
        .imap
        .as_ref()
        .ok_or(Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP })?;
    let before = vec![at_hand_for_both(account, imap)?];
    let lines = [reading(imap), sending(account)].concat();
    let mut files =
        vec![File::part("~/.gnus.el", Some(remark::LISP), lines).media_type("text/x-emacs-lisp")];
    let mut after = Vec::new();
    if picks.keeping == Keeping::Asked {
        after.push(Step::new(ASKED));
    } else {
        files.push(authinfo(vec![
            login(account, Protocol::Imap, imap)?,
            login(account, Protocol::Smtp, &account.smtp)?,
        ]));
        after.extend(fill_in());
    }
    after.extend([Step::new(PLACE), Step::new(OPEN), Step::new(TEST)]);
    Ok(Setup { before, files, after })
}

fn reading(imap: &Endpoint) -> Vec<Line> {
    let stream = match imap.security {
        Security::Tls => "ssl",
        Security::StartTls => "starttls",
        Security::Plain => "plain",
    };
    elisp::list(
        "gnus-select-method",
        r#"nnimap "mail""#,
        METHOD,
        &[
            ("nnimap-address", elisp::string(imap.host.as_str()), why::host(Protocol::Imap)),
            ("nnimap-server-port", imap.port.to_string(), why::port(Protocol::Imap, imap.security)),
            ("nnimap-stream", stream.to_owned(), why::protection(imap.security)),
            ("nnimap-user", elisp::string(imap.username.as_str()), why::USERNAME),
        ],
    )
}

const METHOD: Text = Text {
    en: "Where Gnus gets its groups from: an IMAP server, here called “mail”. Folders are groups to it.",
    hi: "Gnus अपने groups कहाँ से ले: एक IMAP server से, जिसका नाम यहाँ “mail” है। folders को वह groups कहता है।",
};
const PLACE: Text = Text {
    en: "Put the lines for Gnus into `~/.gnus.el`; Emacs reads it when Gnus starts. If you also write mail outside Gnus, put those for sending into `~/.emacs.d/init.el` instead. To take it back, delete the lines again.",
    hi: "Gnus की पंक्तियाँ `~/.gnus.el` में रखिए; Gnus शुरू होने पर Emacs इसे पढ़ता है। Gnus के बाहर भी mail लिखते हों, तो भेजने वाली पंक्तियाँ `~/.emacs.d/init.el` में रखिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ मिटा दीजिए।",
};
const OPEN: Text = Text {
    en: "Start it with `M-x gnus`. The inbox is the group `INBOX`; if it is not in the list, press `^`, open the server with `RET` and subscribe to the group with `u`.",
    hi: "`M-x gnus` से शुरू कीजिए। inbox `INBOX` नाम का group है; सूची में न हो तो `^` दबाइए, `RET` से server खोलिए और `u` से group को सूची में लीजिए।",
};
const TEST: Text = Text {
    en: "Press `m`, write a message to yourself and send it with `C-c C-c`; then press `g` to look for new mail. If it appears in `INBOX`, sending and reading both work.",
    hi: "`m` दबाइए, अपने आप को एक mail लिखिए और `C-c C-c` से भेजिए; फिर नई mail देखने के लिए `g` दबाइए। वह `INBOX` में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
const ONLY_IMAP: Text = Text {
    en: "These settings for Gnus read over IMAP. Enter an IMAP server, or take Rmail for POP3.",
    hi: "Gnus की ये settings IMAP से पढ़ती हैं। IMAP का server लिखिए, या POP3 के लिए Rmail लीजिए।",
};
