//! `MediaWiki`, the program of Wikipedia and many other wikis.

use super::secret::at_hand;
use super::{File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, web, why};
use crate::account::Account;
use crate::formats::{Line, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "MediaWiki",
    about: Text {
        en: "The program of Wikipedia, for wikis of one's own. It mails confirmations, notices of changes and forgotten passwords.",
        hi: "Wikipedia का program, अपनी wiki बनाने के लिए। वह पते की पुष्टि, बदलावों की सूचना और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl://"),
        starttls: Some("starttls"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://www.mediawiki.org/wiki/Manual:$wgSMTP",
    forms: &[],
    keeping: &[Keeping::Inline, Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let file =
        File::part("LocalSettings.php", Some(remark::SLASHES), lines(account, picks.keeping))
            .mode(0o640)
            .media_type("application/x-httpd-php");
    Ok(Setup {
        before: vec![
            at_hand(account)?,
            Step::run(INSTALL, "sudo apt-get install php-mail php-net-smtp"),
        ],
        files: vec![file],
        after: vec![
            Step::new(PLACE),
            web::secret(picks.keeping),
            web::private("LocalSettings.php"),
            Step::run(CHECK, "php -l LocalSettings.php"),
            Step::new(TEST),
        ],
    })
}

fn lines(account: &Account, keeping: Keeping) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let text = |key, value: &str| php::element(2, key, &php::string(value));
    let host = smtp.host.as_str();
    let (server, why_server, upgrade) = match smtp.security {
        Security::Tls => (format!("ssl://{host}"), web::SSL_PREFIX, "false"),
        Security::StartTls => (host.to_owned(), why::host(Protocol::Smtp), "true"),
        Security::Plain => (host.to_owned(), why::host(Protocol::Smtp), "false"),
    };
    let why_upgrade = match smtp.security {
        Security::Tls => NO_UPGRADE,
        security => why::taken_as_offered(security),
    };
    vec![
        php::bare("$wgEnableEmail", "true").because(ENABLE),
        php::open_array("$wgSMTP"),
        text("host", &server).because(why_server),
        php::element(2, "port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        php::element(2, "starttls", upgrade).because(why_upgrade),
        text("IDHost", address.domain()).because(ID_HOST),
        php::element(2, "auth", "true").because(why::AUTH),
        text("username", smtp.username.as_str()).because(why::USERNAME),
        web::element(2, "password", keeping),
        php::close_array(),
        php::text("$wgPasswordSender", address.as_str()).because(why::FROM),
        php::text("$wgEmergencyContact", address.as_str()).because(CONTACT),
    ]
}

const ENABLE: Text = Text {
    en: "Let the wiki send mail at all.", hi: "wiki को mail भेजने दीजिए।"
};
const NO_UPGRADE: Text = Text {
    en: "No STARTTLS: the connection is encrypted already.",
    hi: "STARTTLS नहीं: connection पहले से encrypted है।",
};
const ID_HOST: Text = Text {
    en: "The domain in the number of each mail (Message-ID). With that of the sender, fewer filters take it for spam.",
    hi: "हर mail की अपनी संख्या (Message-ID) में लिखा जाने वाला domain। वह भेजने वाले का ही हो, तो कम filter उसे spam समझते हैं।",
};
const CONTACT: Text = Text {
    en: "The address that the wiki names for emergencies, and from which it sends where it has no other.",
    hi: "संकट के समय के लिए wiki जो पता बताती है; कोई और पता न हो, तो mail भी इसी से जाती है।",
};
const INSTALL: Text = Text {
    en: "MediaWiki sends with the library Mail of PEAR. It comes with the archive from mediawiki.org; with the package of Debian or Ubuntu, install it.",
    hi: "MediaWiki PEAR की Mail library से भेजता है। mediawiki.org के archive में वह साथ आती है; Debian या Ubuntu का package हो, तो उसे install कीजिए।",
};
const PLACE: Text = Text {
    en: "Put the lines at the end of `LocalSettings.php`. If lines with the same names are there, remove those. To take it back, remove these lines.",
    hi: "ये पंक्तियाँ `LocalSettings.php` के अंत में रखिए। इन्हीं नामों की पंक्तियाँ वहाँ पहले से हों, तो उन्हें हटा दीजिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const CHECK: Text = Text {
    en: "See whether the file is still right PHP. With a slip in it the wiki shows an empty page.",
    hi: "देखिए कि file अब भी सही PHP है। ग़लती हो तो wiki खाली पन्ना दिखाती है।",
};
const TEST: Text = Text {
    en: "Send yourself a message: log in, enter your address in Special:Preferences, and let Special:ConfirmEmail mail you a code. What the server answers to a failure stands on that page.",
    hi: "अपने आप को एक mail भेजिए: login कीजिए, Special:Preferences में अपना पता लिखिए और Special:ConfirmEmail से code वाली mail मँगाइए। न जाए, तो server का जवाब उसी पन्ने पर दिखता है।",
};
