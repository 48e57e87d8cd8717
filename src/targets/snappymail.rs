//! `SnappyMail`, a mail program in the browser, with a file for each domain.

use super::secret::at_hand_for_both;
use super::{
    Entry, File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, web,
    why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::json::{self, Member};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "SnappyMail",
    about: Text {
        en: "Mail in the browser, small and quick, the successor of RainLoop. Whoever opens it logs in with the address and password of the mailbox.",
        hi: "browser में mail, छोटा और तेज़; RainLoop का उत्तराधिकारी। जो इसे खोलता है, वह mailbox के पते और password से login करता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS (type 1)"),
        starttls: Some("STARTTLS (type 2)"),
        username: Some("Email"),
        password: Some("Password"),
    },
    manual: "https://github.com/the-djmaze/snappymail/wiki",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let no_imap = Refusal { field: Field::Host(Protocol::Imap), why: ONLY_IMAP };
    let imap = account.imap.as_ref().ok_or(no_imap)?;
    let domain = account.address.domain();
    if !domain.is_ascii() {
        return Err(Refusal { field: Field::Address, why: FOREIGN_DOMAIN });
    }
    let document = json::object(vec![
        Member::object("IMAP", server(account, Protocol::Imap, imap)?),
        Member::object("SMTP", sending(account)?),
        Member::object("Sieve", filters(imap)),
        Member::text("whiteList", "").because(EVERYBODY),
    ]);
    let path = format!("data/_data_/_default_/domains/{domain}.json");
    let file = File::whole(path.clone(), None, document).mode(0o640).media_type("application/json");
    let enter = vec![
        Entry::new("Email", account.address.as_str(), why::ADDRESS),
        Entry::new("Password", "", PASSWORD),
    ];
    Ok(Setup {
        before: vec![at_hand_for_both(account, imap)?],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::private(&path),
            Step::screen(ENTER, enter),
            steps::BOTH_WAYS,
        ],
    })
}

fn server(
    account: &Account,
    protocol: Protocol,
    endpoint: &Endpoint,
) -> Result<Vec<Member>, Refusal> {
    let name = endpoint.username.as_str();
    let short = name == account.address.local_part();
    if !short && name != account.address.as_str() {
        return Err(Refusal { field: Field::User(protocol), why: OTHER_NAME });
    }
    Ok(vec![
        Member::text("host", endpoint.host.as_str()).because(why::host(protocol)),
        Member::number("port", endpoint.port).because(why::port(protocol, endpoint.security)),
        Member::number("type", kind(endpoint.security)).because(why::protection(endpoint.security)),
        Member::flag("shortLogin", short).because(if short { SHORT } else { WHOLE }),
        Member::flag("lowerLogin", false).because(LOWER),
        Member::texts("sasl", &["PLAIN", "LOGIN"]).because(METHODS),
        Member::object(
            "ssl",
            vec![
                Member::flag("verify_peer", true).because(why::VERIFY),
                Member::flag("verify_peer_name", true).because(why::ITS_NAME),
                Member::flag("allow_self_signed", false).because(why::SELF_SIGNED),
            ],
        ),
    ])
}

fn sending(account: &Account) -> Result<Vec<Member>, Refusal> {
    let mut members = server(account, Protocol::Smtp, &account.smtp)?;
    members.extend([
        Member::flag("useAuth", true).because(why::AUTH),
        Member::flag("usePhpMail", false).because(NO_PHP),
    ]);
    Ok(members)
}

/// The part that every file must have, switched off.
fn filters(imap: &Endpoint) -> Vec<Member> {
    vec![
        Member::flag("enabled", false).because(NO_SIEVE),
        Member::text("host", imap.host.as_str()).because(NO_SIEVE),
        Member::number("port", 4190).because(NO_SIEVE),
        Member::number("type", kind(Security::StartTls)).because(NO_SIEVE),
    ]
}

const fn kind(security: Security) -> u16 {
    match security {
        Security::Plain => 0,
        Security::Tls => 1,
        Security::StartTls => 2,
    }
}

const EVERYBODY: Text = Text {
    en: "Everybody with an address at this domain may log in. Names written here would be the only ones.",
    hi: "इस domain के पते वाला हर व्यक्ति login कर सकता है। यहाँ नाम लिखें, तो केवल वे ही।",
};
const SHORT: Text = Text {
    en: "Log in with the part before the `@`: this server wants no more.",
    hi: "`@` से पहले के हिस्से से login कीजिए: यह server बस उतना ही चाहता है।",
};
const WHOLE: Text = Text {
    en: "Log in with the whole address. `true` would cut it off at the `@`.",
    hi: "पूरे पते से login कीजिए। `true` लिखें तो वह `@` से पहले ही कट जाता।",
};
const LOWER: Text = Text {
    en: "Leave capital letters in the name as they were typed.",
    hi: "नाम के बड़े अक्षर वैसे ही रहने दीजिए जैसे लिखे गए।",
};
const METHODS: Text = Text {
    en: "Ways to show the password that nearly every server knows, best first.",
    hi: "password दिखाने के वे तरीके जिन्हें लगभग हर server जानता है; सबसे अच्छा पहले।",
};
const NO_PHP: Text = Text {
    en: "Send through the server above, not in PHP's own way, whose mail often lands in spam.",
    hi: "ऊपर वाले server से भेजिए, PHP के अपने तरीके से नहीं, क्योंकि उससे भेजी mail अक्सर spam में जाती है।",
};
const NO_SIEVE: Text = Text {
    en: "Filters that run on the server (Sieve) stay off; SnappyMail wants this part of the file all the same.",
    hi: "server पर चलने वाले filter (Sieve) बंद रहते हैं; फिर भी file का यह हिस्सा SnappyMail को चाहिए।",
};
const PASSWORD: Text = Text {
    en: "Type the password here. It stands in no file.",
    hi: "password यहाँ लिखिए। वह किसी file में नहीं रहता।",
};
const PLACE: Text = Text {
    en: "Save the file in the folder `data/_data_/_default_/domains` of SnappyMail, under the name of your domain. To take it back, delete the file. The Admin Panel shows the same under Domains and can check the connection there.",
    hi: "file को SnappyMail के `data/_data_/_default_/domains` folder में अपने domain के नाम से save कीजिए। वापस पहले जैसा करना हो, तो file हटा दीजिए। Admin Panel में यही बातें Domains के नीचे दिखती हैं, और वहाँ connection की जाँच भी हो सकती है।",
};
const ENTER: Text = Text {
    en: "Open SnappyMail in the browser and log in.",
    hi: "browser में SnappyMail खोलिए और login कीजिए।",
};
const ONLY_IMAP: Text = Text {
    en: "SnappyMail reads mail by IMAP alone. Enter an IMAP server too.",
    hi: "SnappyMail केवल IMAP से mail पढ़ता है। IMAP का server भी लिखिए।",
};
const FOREIGN_DOMAIN: Text = Text {
    en: "SnappyMail names its files by domains in English letters. Add the domain in its Admin Panel instead.",
    hi: "SnappyMail अपनी files के नाम अंग्रेज़ी अक्षरों वाले domain से रखता है। domain उसके Admin Panel में जोड़िए।",
};
const OTHER_NAME: Text = Text {
    en: "SnappyMail logs in with the address or with the part before its `@`, and with no other name. Leave the login name empty, or choose another program.",
    hi: "SnappyMail पते से, या `@` से पहले के हिस्से से login करता है, किसी और नाम से नहीं। login नाम खाली छोड़िए, या कोई दूसरा program चुनिए।",
};
