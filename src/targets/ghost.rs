//! Ghost, which writes to the authors and members of a blog.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, variables,
    why,
};
use crate::account::Account;
use crate::formats::json::{self, Member};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Ghost",
    about: Text {
        en: "A program for blogs and magazines. With mail, members can sign in and authors get their invitations.",
        hi: "blog और पत्रिकाओं का program। mail हो, तो member sign in कर सकते हैं और लेखकों को invitation मिलता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("secure: true"),
        starttls: Some("requireTLS: true"),
        username: Some("user"),
        password: Some("pass"),
    },
    manual: "https://ghost.org/docs/config/#mail",
    forms: &[],
    keeping: &[Keeping::Environment, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    let mut auth = vec![Member::text("user", smtp.username.as_str()).because(why::USERNAME)];
    let mut after = vec![Step::new(PUT)];
    if picks.keeping == Keeping::Inline {
        auth.push(Member::blank("pass").because(why::BLANK));
        after.extend([steps::FILL_IN, Step::new(FILL_IN)]);
    } else {
        after.push(Step::run(GIVE, steps::asked("mail__options__auth__pass")));
    }
    after.extend([Step::run(RESTART, "ghost restart"), Step::new(TEST)]);
    let mut options = vec![
        Member::text("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        Member::number("port", smtp.port).because(why::port(Protocol::Smtp, smtp.security)),
        Member::flag("secure", smtp.security == Security::Tls)
            .because(why::protection(smtp.security)),
    ];
    if smtp.security == Security::StartTls {
        options.push(Member::flag("requireTLS", true).because(why::MANDATORY));
    }
    options.push(Member::object("auth", auth));
    let mail = vec![
        Member::text("from", &variables::sender(account)).because(why::FROM),
        Member::text("transport", "SMTP").because(TRANSPORT),
        Member::object("options", options),
    ];
    let lines = json::object(vec![Member::object("mail", mail)]);
    let file = File::part("config.production.json", None, lines)
        .mode(0o600)
        .media_type("application/json");
    Ok(Setup { before: vec![at_hand], files: vec![file], after })
}

const TRANSPORT: Text = Text {
    en: "Hand mail to a server. The usual value, `Direct`, delivers by itself, and most of that is refused as spam.",
    hi: "mail server को दीजिए। आम मान `Direct` है, जो mail ख़ुद पहुँचाता है, और ऐसी ज़्यादातर mail spam समझकर ठुकरा दी जाती है।",
};
const PUT: Text = Text {
    en: "Put `mail` with all that is in it into `config.production.json`, in the place of the `mail` that is there. A `service` under `options` must go: it would override host and port. Newsletters to members are sent through Mailgun and not by this account.",
    hi: "`mail` को, उसके भीतर की सब पंक्तियों के साथ, `config.production.json` में रखिए, वहाँ पहले से मौजूद `mail` की जगह। `options` के नीचे `service` हो, तो उसे हटाइए: वह host और port पर भारी पड़ता है। members के newsletter Mailgun से जाते हैं, इस account से नहीं।",
};
const GIVE: Text = Text {
    en: "Give the password to the shell that starts Ghost: two underscores stand for each step into the file. The command waits for you to type it and shows nothing. A service or container gets the same variable from what starts it.",
    hi: "password उस shell को दीजिए जो Ghost चलाती है: दो underscore file में एक स्तर भीतर जाने का चिह्न हैं। यह command आपके लिखने का इंतज़ार करती है और कुछ नहीं दिखाती। service या container को यही variable वह देता है जो उसे चलाता है।",
};
const FILL_IN: Text = Text {
    en: "In the password, write a backslash before every `\\` and `\"`.",
    hi: "password के हर `\\` और `\"` से पहले एक backslash लगाइए।",
};
const RESTART: Text = Text {
    en: "Ghost reads the file when it starts.",
    hi: "Ghost file को शुरू होते समय पढ़ता है।",
};
const TEST: Text = Text {
    en: "In Ghost, open **Settings**, **Staff**, and invite a second address of yours: a message must arrive. To take it back, put the old `mail` in again.",
    hi: "Ghost में **Settings**, फिर **Staff** खोलिए और अपने किसी दूसरे पते को invite कीजिए: एक mail आनी चाहिए। वापस पहले जैसा करना हो, तो पुराना `mail` फिर रख दीजिए।",
};
