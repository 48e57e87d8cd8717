//! Sylpheed, a light mail program, from which Claws Mail came.

use super::secret::at_hand_for_both;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::{Account, Endpoint};
use crate::formats::{Line, pairs, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Sylpheed",
    about: Text {
        en: "A light and quick mail program for Linux and Windows that needs little of the computer.",
        hi: "Linux और Windows का हल्का और तेज़ mail program, जो पुराने computer पर भी चल जाता है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use SSL"),
        starttls: Some("Use STARTTLS"),
        username: Some("User ID"),
        password: Some("Password"),
    },
    manual: "https://sylpheed.sraoss.jp/en/",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let lines = servers(account, protocol, endpoint, &KINDS);
    let file = File::part("~/.sylpheed-2.0/accountrc", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup {
        before: vec![at_hand_for_both(account, endpoint)?, Step::run(FIRST, "sylpheed")],
        files: vec![file],
        after: vec![Step::new(PLACE), Step::new(PASSWORD), Step::new(TEST)],
    })
}

/// The numbers that a program of this family gives to the protocols.
pub(super) struct Kinds {
    pub(super) imap: &'static str,
    pub(super) pop3: &'static str,
}

/// The first account, in the file that Sylpheed and Claws Mail have in common.
pub(super) fn servers(
    account: &Account,
    protocol: Protocol,
    incoming: &Endpoint,
    kinds: &Kinds,
) -> Vec<Line> {
    let smtp = &account.smtp;
    let pop3 = protocol == Protocol::Pop3;
    let (kind, why_kind) = if pop3 { (kinds.pop3, POP3) } else { (kinds.imap, IMAP) };
    let [set_port, port, ssl] = if pop3 {
        ["set_popport", "pop_port", "ssl_pop"]
    } else {
        ["set_imapport", "imap_port", "ssl_imap"]
    };
    let number = |endpoint: &Endpoint| endpoint.port.to_string();
    let why_port = |protocol, endpoint: &Endpoint| why::port(protocol, endpoint.security);
    vec![
        pairs::section("Account: 1"),
        pairs::pair("account_name", account.address.as_str()).because(SHOWN),
        pairs::pair("name", account.shown_name()).because(why::NAME),
        pairs::pair("address", account.address.as_str()).because(why::ADDRESS),
        pairs::pair("protocol", kind).because(why_kind),
        pairs::pair("receive_server", incoming.host.as_str()).because(why::host(protocol)),
        pairs::pair("user_id", incoming.username.as_str()).because(why::USERNAME),
        pairs::pair(ssl, ssl_number(incoming)).because(security(incoming.security)),
        pairs::pair(set_port, "1").because(SET_PORT),
        pairs::pair(port, &number(incoming)).because(why_port(protocol, incoming)),
        pairs::pair("smtp_server", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        pairs::pair("use_smtp_auth", "1").because(why::AUTH),
        pairs::pair("smtp_auth_method", "0").because(METHOD),
        pairs::pair("smtp_user_id", smtp.username.as_str()).because(why::USERNAME),
        pairs::pair("ssl_smtp", ssl_number(smtp)).because(security(smtp.security)),
        pairs::pair("set_smtpport", "1").because(SET_PORT),
        pairs::pair("smtp_port", &number(smtp)).because(why_port(Protocol::Smtp, smtp)),
    ]
}

const fn ssl_number(endpoint: &Endpoint) -> &'static str {
    match endpoint.security {
        Security::Plain => "0",
        Security::Tls => "1",
        Security::StartTls => "2",
    }
}

const fn security(security: Security) -> Text {
    match security {
        Security::Tls => TLS,
        Security::StartTls => why::TWO_STARTTLS,
        Security::Plain => why::ZERO_UNENCRYPTED,
    }
}

static KINDS: Kinds = Kinds { imap: "3", pop3: "0" };

const FIRST: Text = Text {
    en: "Start Sylpheed once, let it make its mailbox, cancel its assistant for accounts and quit it; it writes its files when it ends.",
    hi: "Sylpheed एक बार चलाइए, उसे mailbox बनाने दीजिए, account वाला assistant Cancel कीजिए और उसे बंद कीजिए; अपनी files वह बंद होते समय लिखता है।",
};
const PLACE: Text = Text {
    en: "Save the lines as `~/.sylpheed-2.0/accountrc`. If accounts are there already, add these at the end and give the section the next number. To take the account away again: **Configuration → Edit accounts…**, **Delete**.",
    hi: "पंक्तियाँ `~/.sylpheed-2.0/accountrc` में save कीजिए। वहाँ पहले से accounts हों, तो इन्हें अंत में जोड़िए और हिस्से को अगली संख्या दीजिए। account हटाना हो तो **Configuration → Edit accounts…**, **Delete**।",
};
const PASSWORD: Text = Text {
    en: "Start Sylpheed; it asks for the password when it first needs it. If you let it remember the password, it writes it into this file in the clear, so let nobody else read the file (`chmod 600`).",
    hi: "Sylpheed चलाइए; पहली बार ज़रूरत पड़ने पर वह password पूछता है। उसे याद रखने दिया, तो वह password इसी file में खुला लिखता है; इसलिए file कोई दूसरा न पढ़ सके (`chmod 600`)।",
};
const TEST: Text = Text {
    en: "Write a message to yourself, send it and press **Get**. If it arrives in the inbox, sending and reading both work.",
    hi: "अपने आप को एक mail लिखिए, भेजिए और **Get** दबाइए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
const SHOWN: Text = Text {
    en: "What the account is called in the list of accounts.",
    hi: "accounts की सूची में account का नाम।",
};
const IMAP: Text = Text {
    en: "Mail stays on the server, and every device shows the same (IMAP). The program has a number for it.",
    hi: "mail server पर रहती है और हर device पर एक-सी दिखती है (IMAP)। program इसे एक संख्या से पहचानता है।",
};
const POP3: Text = Text {
    en: "Mail is fetched from the server to this computer (POP3). The program has a number for it.",
    hi: "mail server से इस computer पर लाई जाती है (POP3)। program इसे एक संख्या से पहचानता है।",
};
const TLS: Text = Text {
    en: "1: encrypted from the first byte (TLS).",
    hi: "1: पहले byte से encryption (TLS)।",
};
const SET_PORT: Text = Text {
    en: "Take the port from the next line. Without this it would be passed over.",
    hi: "port अगली पंक्ति से लीजिए। यह न हो तो वह पंक्ति अनदेखी रह जाती है।",
};
const METHOD: Text = Text {
    en: "Take the way of logging in that the server offers.",
    hi: "login का वही तरीका लीजिए जो server देता है।",
};
