//! Thunderbird, which sets itself up from a file for the whole domain.

mod prefs;

use super::secret::at_hand;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps,
    username_field, why,
};
use crate::account::{Account, Endpoint, Field, Host};
use crate::formats::remark;
use crate::formats::xml::Element;
use crate::providers::{Login, Protocol, Security};
use crate::text::Text;
use prefs::{policies, user_js};

pub(super) static TARGET: Target = Target {
    name: "Thunderbird",
    about: Text {
        en: "Mozilla's mail program for Windows, Mac, Linux and Android, free and open.",
        hi: "Mozilla का mail program, Windows, Mac, Linux और Android के लिए; मुफ़्त और खुला।",
    },
    kind: Kind::MailProgram,
    needs: &[Protocol::Imap, Protocol::Pop3],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SSL/TLS"),
        starttls: Some("STARTTLS"),
        username: Some("Username"),
        password: Some("Normal password"),
    },
    manual: "https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat",
    forms: &[
        Form {
            id: "autoconfig", name: Text { en: "for the whole domain", hi: "पूरे domain के लिए" }
        },
        Form {
            id: "userjs",
            name: Text {
                en: "user.js, for one profile", hi: "user.js, एक profile के लिए"
            },
        },
        Form {
            id: "policies",
            name: Text {
                en: "policies.json, for a computer",
                hi: "policies.json, एक computer के लिए",
            },
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let incoming = super::incoming(account)?;
    match picks.form {
        "userjs" => return user_js(account, incoming),
        "policies" => return policies(account, incoming),
        _ => {}
    }
    // The reader accepts the same names that we do, not those in other scripts.
    let not_a_host = |_| Refusal { field: Field::Address, why: FOREIGN_DOMAIN };
    let host = Host::parse(account.address.domain()).map_err(not_a_host)?;
    let domain = host.as_str();
    let name = format!("{domain}.xml");
    let oauth = [Some(&account.smtp), account.imap.as_ref(), account.pop3.as_ref()]
        .into_iter()
        .flatten()
        .any(|endpoint| endpoint.login.contains(&Login::OAuth));
    let (mut before, login) =
        if oauth { (Vec::new(), LOGIN_OAUTH) } else { (vec![at_hand(account)?], LOGIN) };
    before.push(Step::new(FIRST));
    let place = format!("sudo install -D -m 644 {name} /usr/lib/thunderbird/isp/{name}");
    Ok(Setup {
        before,
        files: vec![
            File::whole(
                format!("isp/{name}"),
                Some(remark::XML),
                config(account, domain)?.document(None),
            )
            .media_type("text/xml"),
        ],
        after: vec![
            Step::run(PLACE, place),
            Step::new(PUBLISH),
            Step::new(login),
            steps::BOTH_WAYS,
        ],
    })
}

fn config(account: &Account, domain: &str) -> Result<Element, Refusal> {
    let name = account.provider.map_or(domain, |provider| provider.item.name);
    let mut provider = vec![
        Element::text("domain", domain).because(DOMAIN),
        Element::text("displayName", name).because(SHOWN),
        Element::text("displayShortName", name).because(SHOWN),
    ];
    for protocol in [Protocol::Imap, Protocol::Pop3, Protocol::Smtp] {
        if let Some(endpoint) = account.endpoint(protocol) {
            provider.push(server(account, protocol, endpoint)?);
        }
    }
    let provider = Element::parent("emailProvider", provider).with("id", domain).because(PROVIDER);
    Ok(Element::parent("clientConfig", vec![provider]).with("version", "1.1").because(VERSION))
}

fn server(account: &Account, protocol: Protocol, endpoint: &Endpoint) -> Result<Element, Refusal> {
    let (element, kind) = match protocol {
        Protocol::Smtp => ("outgoingServer", "smtp"),
        Protocol::Imap => ("incomingServer", "imap"),
        Protocol::Pop3 => ("incomingServer", "pop3"),
    };
    let (socket, why_socket) = match endpoint.security {
        Security::Tls => ("SSL", SSL),
        Security::StartTls => ("STARTTLS", STARTTLS),
        Security::Plain => ("plain", why::UNENCRYPTED),
    };
    let username = username(account, endpoint)
        .ok_or(Refusal { field: username_field(account, protocol), why: CHANGED })?;
    let mut children = vec![
        Element::text("hostname", endpoint.host.as_str()).because(why::host(protocol)),
        Element::text("port", endpoint.port.to_string())
            .because(why::port(protocol, endpoint.security)),
        Element::text("socketType", socket).because(why_socket),
    ];
    let ways = endpoint.login.iter().map(|login| match login {
        Login::OAuth => ("OAuth2", OAUTH),
        Login::Challenge => ("password-encrypted", why::BY_CHALLENGE),
        Login::Network => ("client-IP-address", NETWORK),
        Login::AppPassword | Login::Password | Login::Key | Login::BridgePassword => {
            ("password-cleartext", CLEARTEXT)
        }
    });
    let mut written = "";
    for (way, why_way) in ways {
        // An app password and an everyday one are given in the same way.
        if way != written {
            children.push(Element::text("authentication", way).because(why_way));
        }
        written = way;
    }
    children.push(username);
    Ok(Element::parent(element, children).with("type", kind).because(why::host(protocol)))
}

/// The login name, as a placeholder where it follows from the address, so that
/// the file serves everybody at the domain. `None`: the reader would change it.
fn username(account: &Account, endpoint: &Endpoint) -> Option<Element> {
    let (address, name) = (account.address.as_str(), endpoint.username.as_str());
    // What is put in for a placeholder is itself searched for `%` and `$`.
    let simple = !address.contains(['%', '$']);
    let placeholder = match name {
        _ if !simple => None,
        name if name == address => Some("%EMAILADDRESS%"),
        name if name == account.address.local_part() => Some("%EMAILLOCALPART%"),
        _ => None,
    };
    match placeholder {
        Some(placeholder) => Some(Element::text("username", placeholder).because(PLACEHOLDER)),
        None if survives(name) => Some(Element::text("username", name).because(why::USERNAME)),
        None => None,
    }
}

/// Whether the reader leaves `name` alone. It replaces placeholders, and takes
/// what looks like a number or a truth value for one.
fn survives(name: &str) -> bool {
    let replaced = ["EMAILADDRESS", "EMAILLOCALPART", "EMAILDOMAIN", "REALNAME"]
        .iter()
        .any(|variable| name.contains(&format!("%{variable}%")));
    let truth = ["true", "false"].iter().any(|word| name.eq_ignore_ascii_case(word));
    let prefixed = ["0x", "0o", "0b"]
        .iter()
        .any(|prefix| name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(prefix)));
    // A whole number of up to 15 digits is printed as it was read.
    let whole = name.len() <= 15
        && !name.starts_with('0')
        && name.bytes().all(|byte| byte.is_ascii_digit());
    !replaced && !truth && (!(prefixed || decimal(name)) || whole)
}

/// Whether `name` is a number: `-1.5e3`. Reading it as one would tell too, but
/// bring 10 KB of tables along.
fn decimal(name: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = |text| str::strip_prefix(text, ['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = name.split_once(['e', 'E']).unwrap_or((name, "0"));
    let (whole, part) = unsigned(mantissa).split_once('.').unwrap_or((unsigned(mantissa), ""));
    let power = unsigned(exponent);
    digits(whole)
        && digits(part)
        && digits(power)
        && whole.len() + part.len() > 0
        && !power.is_empty()
}

const FIRST: Text = Text {
    en: "Try without the file first. Thunderbird knows the large providers: it asks for your name and address and finds the servers. The file is for addresses that it does not know.",
    hi: "पहले बिना file के देखिए। बड़े providers को Thunderbird पहचानता है: वह आपका नाम और पता पूछकर servers ख़ुद ढूँढ़ लेता है। file उन पतों के लिए है जिन्हें वह नहीं पहचानता।",
};
const PLACE: Text = Text {
    en: "Put the file into the folder `isp` of the program itself; make the folder if it is not there. Linux: `/usr/lib/thunderbird/isp`, by the command below. Windows: `C:\\Program Files\\Mozilla Thunderbird\\isp`. Mac: `Thunderbird.app/Contents/Resources/isp`. To take it back, delete the file there.",
    hi: "file को program के अपने folder के अंदर `isp` नाम के folder में रखिए; folder न हो तो बना लीजिए। Linux: `/usr/lib/thunderbird/isp`, नीचे की command से। Windows: `C:\\Program Files\\Mozilla Thunderbird\\isp`। Mac: `Thunderbird.app/Contents/Resources/isp`। वापस पहले जैसा करना हो, तो file वहाँ से मिटा दीजिए।",
};
const PUBLISH: Text = Text {
    en: "Is the domain yours? Then put the file on the web instead, as `https://autoconfig.` + your domain + `/mail/config-v1.1.xml`. Thunderbird finds it there for everybody at the domain, on phones too.",
    hi: "domain आपका अपना है? तो इसकी जगह file को web पर रखिए: `https://autoconfig.` + आपका domain + `/mail/config-v1.1.xml`। तब domain के हर व्यक्ति के लिए Thunderbird इसे वहीं से ले लेता है, phone पर भी।",
};
const LOGIN: Text = Text {
    en: "Start Thunderbird and choose to add a mail account. Type your name and address; it finds the servers in the file and asks for the password, which it keeps in its own store.",
    hi: "Thunderbird खोलिए और नया mail account जोड़ना चुनिए। अपना नाम और पता लिखिए। servers उसे file में मिल जाएँगे। फिर वह password पूछेगा और उसे अपने पास सँभालकर रखेगा।",
};
const LOGIN_OAUTH: Text = Text {
    en: "Start Thunderbird and choose to add a mail account. Type your name and address; it finds the servers in the file and opens the provider's own login page (OAuth). There your everyday password is right, and no app password is needed. Only if you choose “Normal password” instead must it be an **app password**.",
    hi: "Thunderbird खोलिए और नया mail account जोड़ना चुनिए। अपना नाम और पता लिखिए। servers उसे file में मिल जाएँगे, और वह provider का अपना login पन्ना (OAuth) खोलेगा। वहाँ आपका रोज़ वाला password ही चलेगा; app password की ज़रूरत नहीं। हाँ, अगर आप “Normal password” चुनें, तो वहाँ **app password** ही चलेगा।",
};
const VERSION: Text = Text {
    en: "The version of this form of file: 1.1 is the one that every reader knows.",
    hi: "file के इस रूप का version: 1.1 को सब पढ़ने वाले जानते हैं।",
};
const PROVIDER: Text = Text {
    en: "Whose servers these are, by domain.",
    hi: "ये servers किस domain के हैं।",
};
const DOMAIN: Text = Text {
    en: "The addresses that this file is for: all that end in this domain.",
    hi: "यह file किन पतों के लिए है: जो इस domain पर ख़त्म होते हैं।",
};
const SHOWN: Text = Text {
    en: "The name that Thunderbird shows for the provider.",
    hi: "provider का नाम, जैसा Thunderbird दिखाएगा।",
};
const SSL: Text = Text {
    en: "Encrypted from the first byte. `SSL` is the old name of TLS, and the only one that this file knows; the window says SSL/TLS.",
    hi: "पहले byte से encryption। `SSL` TLS का पुराना नाम है, और यह file यही नाम जानती है; window में SSL/TLS दिखता है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login. If the server does not offer it, Thunderbird breaks off.",
    hi: "बात बिना encryption के शुरू होती है और login से पहले TLS में बदल जाती है। server यह न दे तो Thunderbird आगे नहीं बढ़ता।",
};
const OAUTH: Text = Text {
    en: "First choice: the provider's own login page (OAuth). Thunderbird skips it where it is not registered with the provider.",
    hi: "पहली पसंद: provider का अपना login पन्ना (OAuth)। जिस provider के यहाँ Thunderbird पंजीकृत नहीं है, वहाँ वह इसे छोड़ देता है।",
};
const CLEARTEXT: Text = Text {
    en: "Log in with a password. “Cleartext” means only that the password itself is not scrambled once more; the connection around it is encrypted.",
    hi: "password से login। “cleartext” का मतलब बस इतना है कि password को अलग से नहीं बदला जाता; उसके चारों ओर का connection encrypted ही है।",
};
const NETWORK: Text = Text {
    en: "No login: the server goes by the network that you connect from, which must be the provider's own.",
    hi: "login नहीं: server यह देखता है कि आप किस network से जुड़े हैं; वह provider का अपना होना चाहिए।",
};
const PLACEHOLDER: Text = Text {
    en: "The name to log in with. Thunderbird puts the address of whoever sets it up here (or the part before the `@`), so the file serves everybody at the domain.",
    hi: "login करने का नाम। यहाँ Thunderbird set करने वाले का अपना पता (या `@` से पहले का हिस्सा) रख देता है, इसलिए एक ही file domain के सब लोगों के काम आती है।",
};
const FOREIGN_DOMAIN: Text = Text {
    en: "In this file Thunderbird reads only domains in English letters. Add the account by hand in its window instead.",
    hi: "इस file में Thunderbird केवल अंग्रेज़ी अक्षरों वाले domain पढ़ता है। account उसकी window में हाथ से जोड़िए।",
};
const CHANGED: Text = Text {
    en: "Thunderbird would change this login name while reading the file, because it looks like a number or like one of its placeholders. Add the account by hand in its window instead.",
    hi: "file पढ़ते समय Thunderbird इस login नाम को बदल देगा, क्योंकि यह संख्या जैसा या उसके अपने किसी चिह्न जैसा दिखता है। account उसकी window में हाथ से जोड़िए।",
};
