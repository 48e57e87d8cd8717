//! Flask-Mail, with which sites made with Flask send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, code, python, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Flask-Mail",
    about: Text {
        en: "The mail extension of Flask, the small framework for web sites in Python.",
        hi: "Flask का mail वाला extension। Flask Python में website बनाने का छोटा framework है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("MAIL_USE_SSL"),
        starttls: Some("MAIL_USE_TLS"),
        username: Some("MAIL_USERNAME"),
        password: Some("MAIL_PASSWORD"),
    },
    manual: "https://flask-mail.readthedocs.io/",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    snippet::ascii_user(account, Protocol::Smtp, NOT_ASCII)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let name = snippet::name(account);
    if name.len() > LONGEST || name.contains(GARBLED) {
        return Err(Refusal { field: Field::Name, why: NAME });
    }
    if account.smtp.security != Security::Plain {
        before.push(FORGED);
    }
    before.push(snippet::install("python3 -m pip install Flask Flask-Mail"));
    let file = File::whole("app.py", Some(remark::HASH), lines(account));
    Ok(Setup {
        before,
        files: vec![file.media_type("text/x-python")],
        after: vec![
            PLACE,
            steps::environment("MAIL_PASSWORD"),
            snippet::send("flask first-message"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let key = |name: &str| format!("app.config[\"{name}\"]");
    let (switch, value, why_switch) = match smtp.security {
        Security::Tls => ("MAIL_USE_SSL", "True", USE_SSL),
        Security::StartTls => ("MAIL_USE_TLS", "True", USE_TLS),
        Security::Plain => ("MAIL_USE_TLS", "False", why::protection(Security::Plain)),
    };
    let from = account.name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    let mut lines = code::block(OPEN);
    lines.extend([
        python::string(&key("MAIL_SERVER"), smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        python::constant(&key("MAIL_PORT"), &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        python::constant(&key(switch), value).because(why_switch),
        python::string(&key("MAIL_USERNAME"), smtp.username.as_str()).because(why::USERNAME),
        python::environment(&key("MAIL_PASSWORD"), "MAIL_PASSWORD").because(why::ENVIRONMENT),
        python::string("ADDRESS", address.as_str()).because(snippet::ADDRESS),
        python::string(&key("MAIL_DEFAULT_SENDER"), &from).because(SENDER),
    ]);
    lines.extend(code::block(SEND));
    lines
}

/// Octets of a name that stay in one line of the header.
const LONGEST: usize = 40;

/// Signs that lose their quotes when a long header is broken into lines.
const GARBLED: [char; 12] = ['(', ')', '<', '>', '[', ']', ':', ';', '@', '\\', ',', '"'];

const OPEN: &str = "\
import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)";
const SEND: &str = r#"
mail = Mail(app)


@app.cli.command("first-message")
def first_message():
    mail.send(Message("Test", recipients=[ADDRESS], body="It works."))"#;

const FORGED: Step = Step::new(Text {
    en: "Know this first: Flask-Mail encrypts, but it does not check the certificate of the server, neither with TLS nor with STARTTLS, and there is no setting for it. Who sits between you and the server can pretend to be it and read the password. Where you do not trust the network, send with Python's smtplib or another library.",
    hi: "पहले यह जान लीजिए: Flask-Mail encrypt तो करता है, पर server का certificate नहीं जाँचता, न TLS में, न STARTTLS में, और इसकी कोई setting भी नहीं है। आपके और server के बीच बैठा कोई व्यक्ति server बनकर password पढ़ सकता है। जिस network पर भरोसा न हो, वहाँ Python के smtplib या किसी और library से mail भेजिए।",
});
const USE_SSL: Text = Text {
    en: "Encrypt from the first byte. Flask-Mail calls this SSL, the old name of TLS. The certificate is not checked. `True` is a word of Python without quotes: the text `\"False\"` would mean true as well.",
    hi: "पहले byte से encrypt कीजिए। Flask-Mail इसे SSL कहता है, जो TLS का पुराना नाम है। certificate जाँचा नहीं जाता। `True` Python का शब्द है, बिना quotes के: quotes में लिखा `\"False\"` भी सच ही माना जाता है।",
};
const USE_TLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if the server does not offer it, sending fails. Flask-Mail calls this TLS, others call it STARTTLS. The certificate is not checked.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; server यह न दे, तो mail नहीं जाती। Flask-Mail इसे TLS कहता है, दूसरे STARTTLS कहते हैं। certificate जाँचा नहीं जाता।",
};
const SENDER: Text = Text {
    en: "The sender of the mail, with the name that recipients see. Most providers accept only your own address here.",
    hi: "mail भेजने वाला, उस नाम के साथ जो पाने वाले को दिखता है। ज़्यादातर provider यहाँ केवल आपका अपना पता मानते हैं।",
};
const PLACE: Step = Step::new(Text {
    en: "Save the lines as `app.py`, or put the part from `app.config` on into the file of your site where `app` is made. To take it back, take the lines away.",
    hi: "ये पंक्तियाँ `app.py` नाम से save कीजिए, या `app.config` से आगे का हिस्सा अपनी site की उस file में रखिए जहाँ `app` बनता है। वापस पहले जैसा करना हो, तो पंक्तियाँ हटा दीजिए।",
});
const NAME: Text = Text {
    en: "Flask-Mail garbles this name: it is longer than 40 bytes (a letter of Devanagari has three), or holds a bracket, a double quote, a backslash, a comma or a colon. Write a shorter one without such signs.",
    hi: "Flask-Mail यह नाम बिगाड़ देता है: वह 40 byte से लंबा है (देवनागरी के एक अक्षर में तीन byte होते हैं), या उसमें bracket, double quote, backslash, comma या colon है। इन चिह्नों के बिना कोई छोटा नाम लिखिए।",
};
const NOT_ASCII: Text = Text {
    en: "Flask-Mail logs in and writes senders only in English letters, digits and signs (ASCII). Use an address and a login name without others.",
    hi: "Flask-Mail login नाम और भेजने वाले का पता केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) में लिख सकता है। ऐसा ही पता और login नाम लीजिए।",
};
