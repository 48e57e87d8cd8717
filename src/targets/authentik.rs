//! authentik, which mails invitations and forgotten passwords.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, web, why,
};
use crate::account::{Account, Field};
use crate::formats::{Line, dotenv, remark, shell};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "authentik",
    about: Text {
        en: "A server of one's own that gives one login for all programs. It mails invitations, confirmations and forgotten passwords.",
        hi: "सारे programs के लिए एक ही login देने वाला अपना server। वह invitation, पुष्टि और भूले हुए password की mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("AUTHENTIK_EMAIL__USE_SSL"),
        starttls: Some("AUTHENTIK_EMAIL__USE_TLS"),
        username: Some("AUTHENTIK_EMAIL__USERNAME"),
        password: Some("AUTHENTIK_EMAIL__PASSWORD"),
    },
    manual: "https://docs.goauthentik.io/install-config/email/",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    web::ascii(account)?;
    let test = ["docker", "compose", "exec", "worker", "ak", "test_email", "--"];
    let send = shell::command(&[&test[..], &[account.address.as_str()]].concat());
    Ok(Setup {
        before: vec![at_hand],
        files: vec![File::part(".env", Some(remark::HASH), lines(account)?).mode(0o600)],
        after: vec![
            Step::new(PLACE),
            steps::FILL_IN,
            Step::new(QUOTES),
            Step::run(RESTART, "chmod 600 .env\ndocker compose up -d"),
            Step::run(TEST, send),
        ],
    })
}

fn lines(account: &Account) -> Result<Vec<Line>, Refusal> {
    let Account { address, smtp, .. } = account;
    let (tls, ssl, why) = match smtp.security {
        Security::Tls => ("false", "true", USE_SSL),
        Security::StartTls => ("true", "false", USE_TLS),
        Security::Plain => ("false", "false", why::protection(Security::Plain)),
    };
    let variable = |name, value: &str, field, why| {
        let line = dotenv::compose(name, value);
        line.map(|line| line.because(why)).map_err(|_| Refusal { field, why: BACKSLASH })
    };
    let (host, port) = (Field::Host(Protocol::Smtp), Field::Port(Protocol::Smtp));
    let user = username_field(account, Protocol::Smtp);
    let why_port = why::port(Protocol::Smtp, smtp.security);
    Ok(vec![
        variable("AUTHENTIK_EMAIL__HOST", smtp.host.as_str(), host, why::host(Protocol::Smtp))?,
        variable("AUTHENTIK_EMAIL__PORT", &smtp.port.to_string(), port, why_port)?,
        variable("AUTHENTIK_EMAIL__USE_TLS", tls, port, why)?,
        variable("AUTHENTIK_EMAIL__USE_SSL", ssl, port, why)?,
        variable("AUTHENTIK_EMAIL__USERNAME", smtp.username.as_str(), user, why::USERNAME)?,
        dotenv::blank("AUTHENTIK_EMAIL__PASSWORD", "'").because(why::BLANK),
        variable("AUTHENTIK_EMAIL__TIMEOUT", "30", port, TIMEOUT)?,
        variable("AUTHENTIK_EMAIL__FROM", address.as_str(), Field::Address, why::FROM)?,
    ])
}

const USE_SSL: Text = Text {
    en: "Encrypt from the first byte: `USE_SSL`, after the old name of TLS. `USE_TLS` would be STARTTLS; only one of the two may be `true`.",
    hi: "पहले byte से encrypt कीजिए: `USE_SSL`, TLS के पुराने नाम पर। `USE_TLS` का मतलब STARTTLS होता; दोनों में से एक ही `true` हो सकता है।",
};
const USE_TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login: `USE_TLS`, which others call STARTTLS. `USE_SSL` would be encryption from the first byte; only one of the two may be `true`.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए: `USE_TLS`, जिसे दूसरे STARTTLS कहते हैं। `USE_SSL` का मतलब पहले byte से encryption होता; दोनों में से एक ही `true` हो सकता है।",
};
const TIMEOUT: Text = Text {
    en: "Give up after 30 seconds without an answer; some servers take longer than the 10 that are usual.",
    hi: "30 सेकंड तक जवाब न आए तो छोड़ दीजिए; कुछ servers को यहाँ के आम 10 सेकंड से ज़्यादा लगते हैं।",
};
const PLACE: Text = Text {
    en: "Put the lines into the `.env` beside authentik's compose file. If lines with the same names are there, remove those. To take it back, remove these lines.",
    hi: "ये पंक्तियाँ authentik की compose file के साथ वाली `.env` में रखिए। इन्हीं नामों की पंक्तियाँ वहाँ पहले से हों, तो उन्हें हटा दीजिए। वापस पहले जैसा करना हो, तो ये पंक्तियाँ हटा दीजिए।",
};
const QUOTES: Text = Text {
    en: "Leave the single quotes around the password, so that Docker Compose changes nothing in it; a single quote in the password itself gets a backslash before it.",
    hi: "password के दोनों ओर के single quotes रहने दीजिए, ताकि Docker Compose उसमें कुछ न बदले; password में ही single quote हो, तो उससे पहले एक backslash लिखिए।",
};
const RESTART: Text = Text {
    en: "Let nobody else read the file, and restart authentik. Both of its containers, `server` and `worker`, must get the variables; in the compose file of the project they do.",
    hi: "file कोई दूसरा न पढ़ सके, और authentik को फिर से शुरू कीजिए। उसके दोनों containers, `server` और `worker`, को ये variables मिलने चाहिए; project की अपनी compose file में ऐसा ही है।",
};
const TEST: Text = Text {
    en: "Send yourself a message. If the command ends without an error and the message arrives, it works. An email stage that has settings of its own does not look at these.",
    hi: "अपने आप को एक mail भेजिए। command बिना error के पूरी हो और mail आ जाए, तो सब ठीक है। जिस email stage की अपनी settings हों, वह इन्हें नहीं देखता।",
};
const BACKSLASH: Text = Text {
    en: "Here a backslash stands at the end or before a single quote. The file `.env`, from which authentik takes its settings, has no way to write that.",
    hi: "यहाँ backslash अंत में है, या single quote से ठीक पहले। authentik जिस `.env` file से settings लेता है, उसमें यह लिखा नहीं जा सकता।",
};
