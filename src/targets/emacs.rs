//! Emacs, which sends mail by itself (`smtpmail`).

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, why,
};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, elisp, netrc, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Emacs",
    about: Text {
        en: "The editor Emacs. With these settings it sends mail by itself: with `C-x m`, and from its other parts.",
        hi: "Emacs editor। इन settings से वह ख़ुद mail भेजता है: `C-x m` से, और अपने बाकी हिस्सों से भी।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtpmail-stream-type 'ssl"),
        starttls: Some("smtpmail-stream-type 'starttls"),
        username: Some("smtpmail-smtp-user"),
        password: Some("password (~/.authinfo)"),
    },
    manual: "https://www.gnu.org/software/emacs/manual/html_mono/smtpmail.html",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let before = vec![at_hand(account)?];
    let mut files = vec![init(sending(account))];
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

/// Lines for the file that Emacs reads when it starts.
pub(super) fn init(lines: Vec<Line>) -> File {
    File::part("~/.emacs.d/init.el", Some(remark::LISP), lines).media_type("text/x-emacs-lisp")
}

/// The file with the passwords.
pub(super) fn authinfo(lines: Vec<Line>) -> File {
    File::part("~/.authinfo", Some(remark::HASH), lines).mode(0o600)
}

/// How the passwords come into their file.
pub(super) fn fill_in() -> [Step; 3] {
    [steps::FILL_IN, steps::private("~/.authinfo"), Step::new(QUOTES)]
}

/// The login at one server.
pub(super) fn login(
    account: &Account,
    protocol: Protocol,
    endpoint: &Endpoint,
) -> Result<Line, Refusal> {
    let refusal = |_| Refusal { field: username_field(account, protocol), why: NOT_A_WORD };
    let user = endpoint.username.as_str();
    let line = netrc::login(endpoint.host.as_str(), Some(endpoint.port), user).map_err(refusal)?;
    Ok(line.because(LOGIN))
}

/// Who writes, and how mail leaves.
pub(super) fn sending(account: &Account) -> Vec<Line> {
    let Account { address, name, smtp, .. } = account;
    let stream = match smtp.security {
        Security::Tls => "'ssl",
        Security::StartTls => "'starttls",
        Security::Plain => "'plain",
    };
    let port = why::port(Protocol::Smtp, smtp.security);
    let mut lines = Vec::new();
    if let Some(name) = name {
        lines.push(elisp::text("user-full-name", name.as_str()).because(why::NAME));
    }
    lines.extend([
        elisp::text("user-mail-address", address.as_str()).because(why::ADDRESS),
        elisp::bare("send-mail-function", "'smtpmail-send-it").because(SEND),
        elisp::bare("message-send-mail-function", "'smtpmail-send-it").because(SEND_MESSAGE),
        elisp::text("smtpmail-smtp-server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        elisp::bare("smtpmail-smtp-service", &smtp.port.to_string()).because(port),
        elisp::bare("smtpmail-stream-type", stream).because(why::protection(smtp.security)),
        elisp::text("smtpmail-smtp-user", smtp.username.as_str()).because(why::USERNAME),
    ]);
    if smtp.security != Security::Plain {
        lines.push(elisp::bare("gnutls-verify-error", "t").because(VERIFY));
    }
    lines
}

/// Where the lines go.
pub(super) const PLACE: Text = Text {
    en: "Put the lines for `init.el` at the end of the file that your Emacs reads when it starts, `~/.emacs.d/init.el` or `~/.emacs`, and restart Emacs. To take it back, delete the lines again.",
    hi: "`init.el` की पंक्तियाँ उस file के अंत में रखिए जिसे आपका Emacs शुरू होते समय पढ़ता है, यानी `~/.emacs.d/init.el` या `~/.emacs`, और Emacs फिर से शुरू कीजिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ मिटा दीजिए।",
};
/// Where Emacs asks for the password.
pub(super) const ASKED: Text = Text {
    en: "Emacs asks for the password in its bottom line when it first needs it, and then whether to save it in `~/.authinfo`. Saved there, it stands in the clear; answer `n` if you would rather type it once per session.",
    hi: "पहली बार ज़रूरत पड़ने पर Emacs सबसे नीचे की पंक्ति में password पूछता है, और फिर यह कि उसे `~/.authinfo` में रख दे या नहीं। वहाँ वह खुले रूप में रहता है; हर बार Emacs खोलने पर ख़ुद लिखना चाहें तो `n` दबाइए।",
};

const QUOTES: Text = Text {
    en: "A password that holds a double quote must stand in single quotes instead; nothing inside quotes is an escape, not even a backslash. Better still, encrypt the file: Emacs reads `~/.authinfo.gpg` just the same, and opens and saves it with GnuPG by itself.",
    hi: "password में double quote हो तो उसे single quotes में लिखिए; quotes के अंदर कुछ भी escape नहीं होता, backslash भी नहीं। और अच्छा यह है कि file encrypted रहे: `~/.authinfo.gpg` को भी Emacs वैसे ही पढ़ता है, और GnuPG से ख़ुद खोलता और save करता है।",
};
const TEST: Text = Text {
    en: "Type `C-x m`, write a message to yourself and send it with `C-c C-c`. If it arrives and the bottom line says “Sending...done”, it works.",
    hi: "`C-x m` दबाइए, अपने आप को एक mail लिखिए और `C-c C-c` से भेजिए। नीचे की पंक्ति में “Sending...done” आए और mail पहुँच जाए, तो सब ठीक है।",
};
const LOGIN: Text = Text {
    en: "One line for each server: which server and port, the name to log in with, the password. Server, port and name must be exactly those of the settings, or Emacs asks instead.",
    hi: "हर server के लिए एक पंक्ति: कौन-सा server और port, login का नाम, password। server, port और नाम ठीक वही हों जो settings में हैं, नहीं तो Emacs पूछने लगेगा।",
};
const SEND: Text = Text {
    en: "Send by SMTP, not through a mail server on this computer.",
    hi: "mail SMTP से भेजिए, इसी computer के mail server से नहीं।",
};
const SEND_MESSAGE: Text = Text {
    en: "The same for the mail editor of Emacs, which has a setting of its own.",
    hi: "Emacs के mail editor के लिए भी यही; उसकी setting अलग है।",
};
const VERIFY: Text = Text {
    en: "Break off when the certificate of the server is not in order. Without this line Emacs only asks, and a quick `a` lets a forged one through.",
    hi: "server का certificate ठीक न हो तो वहीं रुक जाइए। यह पंक्ति न हो तो Emacs केवल पूछता है, और जल्दी में दबाया `a` नकली को भी आने देता है।",
};
/// Why a login name is refused.
pub(super) const NOT_A_WORD: Text = Text {
    en: "This login name cannot be written in the `~/.authinfo` of Emacs: it holds both kinds of quotes, for which there is no escape, or is the word `machine`. Choose that Emacs asks for the password.",
    hi: "यह login नाम Emacs की `~/.authinfo` में नहीं लिखा जा सकता: इसमें दोनों तरह के quotes हैं, जिनका कोई escape नहीं, या यह `machine` शब्द है। यह चुनिए कि Emacs password ख़ुद पूछे।",
};
