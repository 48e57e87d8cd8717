//! Claws Mail, a light mail program for Linux and Windows.

use super::secret::at_hand_for_both;
use super::sylpheed::{Kinds, servers};
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words};
use crate::account::Account;
use crate::formats::remark;
use crate::providers::Protocol;
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Claws Mail",
    about: Text {
        en: "A light and quick mail program for Linux and Windows, for people who like to set everything themselves.",
        hi: "Linux और Windows का हल्का और तेज़ mail program, उन लोगों के लिए जिन्हें सब कुछ ख़ुद set करना पसंद है।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use TLS"),
        starttls: Some("Use STARTTLS"),
        username: Some("User ID"),
        password: Some("Password"),
    },
    manual: "https://www.claws-mail.org/documentation.php",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let (protocol, endpoint) = super::incoming(account)?;
    let mut lines = servers(account, protocol, endpoint, &KINDS);
    lines.remove(0);
    let file = File::part("~/.claws-mail/accountrc", Some(remark::HASH), lines).mode(0o600);
    Ok(Setup {
        before: vec![at_hand_for_both(account, endpoint)?, Step::run(FIRST, "claws-mail")],
        files: vec![file],
        after: vec![Step::new(PLACE), Step::new(PASSWORD), Step::new(CERTIFICATE), Step::new(TEST)],
    })
}

static KINDS: Kinds = Kinds { imap: "1", pop3: "0" };

const FIRST: Text = Text {
    en: "Start Claws Mail and go through its assistant: your name and address, the kind of server, and the names of both servers are enough. It makes the account and its folders, which a file alone would not. Then quit it; it writes its files when it ends.",
    hi: "Claws Mail चलाइए और उसका assistant पूरा कीजिए: आपका नाम और पता, server का प्रकार और दोनों servers के नाम काफ़ी हैं। account और उसके folders इसी से बनते हैं, केवल file से नहीं। फिर उसे बंद कीजिए; अपनी files वह बंद होते समय लिखता है।",
};
const PLACE: Text = Text {
    en: "Open `~/.claws-mail/accountrc`, find the section `[Account: 1]` and put these lines in the place of those with the same names. Leave the others as they are. The same fields are in the window **Configuration → Edit accounts…**; there the account can also be deleted.",
    hi: "`~/.claws-mail/accountrc` खोलिए, `[Account: 1]` वाला हिस्सा ढूँढ़िए और उसमें इन्हीं नामों की पंक्तियों की जगह ये पंक्तियाँ रखिए। बाकी वैसी ही रहने दीजिए। यही खाने **Configuration → Edit accounts…** window में भी हैं; account वहाँ से मिटाया भी जा सकता है।",
};
const PASSWORD: Text = Text {
    en: "Start Claws Mail. It asks for the password when it first needs it and keeps it encrypted in a file of its own (`passwordstorerc`).",
    hi: "Claws Mail चलाइए। पहली बार ज़रूरत पड़ने पर वह password पूछता है और उसे अपनी अलग file (`passwordstorerc`) में encrypted रखता है।",
};
const CERTIFICATE: Text = Text {
    en: "If it shows a certificate and asks whether to accept it, something is wrong: those of large providers are accepted without a question. Cancel unless the server is your own.",
    hi: "वह certificate दिखाकर पूछे कि मान लें या नहीं, तो कुछ गड़बड़ है: बड़े providers के certificate बिना पूछे माने जाते हैं। server आपका अपना न हो तो Cancel कीजिए।",
};
const TEST: Text = Text {
    en: "Write a message to yourself, send it and press **Get Mail**. If it arrives in the inbox, sending and reading both work.",
    hi: "अपने आप को एक mail लिखिए, भेजिए और **Get Mail** दबाइए। वह inbox में आ जाए, तो भेजना और पढ़ना दोनों ठीक हैं।",
};
