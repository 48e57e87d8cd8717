//! The servers for one protocol, every value with a button to copy it.

use yew::prelude::*;

use super::Copy;
use crate::providers::{Protocol, Security, Server};
use crate::text::{Lang, Text};
use crate::ui::place::Place;

/// The servers for one protocol, best first, and the name to log in with, where
/// the address is known.
pub(crate) fn server_table(
    place: &Place,
    protocol: Protocol,
    servers: &[Server],
    username: Option<&str>,
) -> Html {
    let lang = place.lang;
    let about = purpose(protocol).get(lang);
    let protocol = protocol.name();
    html! {
        <section class="servers" aria-labelledby={format!("{protocol}-servers")}>
            <h3 id={format!("{protocol}-servers")}>
                { protocol }{ " " }<small>{ about }</small>
            </h3>
            for (at, server) in servers.iter().enumerate() {
                <table>
                    <caption>
                        if at == 0 {
                            { BEST.get(lang) }
                        } else {
                            { OTHERWISE.get(lang) }
                        }
                    </caption>
                    <tbody>
                        { row(lang, protocol, SERVER, server.host, true) }
                        { row(lang, protocol, PORT, &server.port.to_string(), true) }
                        <tr>
                            <th scope="row">{ SECURITY.get(lang) }</th>
                            <td>
                                <span class="value">{ server.security.name() }</span>
                                <span class="gloss">{ place.say(gloss(server.security)) }</span>
                            </td>
                        </tr>
                        { row(lang, protocol, USERNAME, username.unwrap_or(FULL_ADDRESS.get(lang)), username.is_some()) }
                    </tbody>
                </table>
            }
        </section>
    }
}

fn row(lang: Lang, protocol: &str, name: Text, value: &str, copies: bool) -> Html {
    let what = format!("{protocol}, {}: {value}", name.get(lang));
    html! {
        <tr>
            <th scope="row">{ name.get(lang) }</th>
            <td>
                if copies {
                    <code class="value" translate="no">{ value.to_owned() }</code>
                    <Copy {lang} text={value.to_owned()} {what} />
                } else {
                    <span>{ value.to_owned() }</span>
                }
            </td>
        </tr>
    }
}

/// What the protocol is for, in two or three words.
pub(crate) const fn purpose(protocol: Protocol) -> Text {
    match protocol {
        Protocol::Smtp => Text { en: "sends mail", hi: "mail भेजता है" },
        Protocol::Imap => Text {
            en: "reads mail, which stays on the server",
            hi: "server पर रखी mail पढ़ता है",
        },
        Protocol::Pop3 => Text {
            en: "fetches mail to one device",
            hi: "mail को एक device पर उतार लेता है",
        },
    }
}

const fn gloss(security: Security) -> Text {
    match security {
        Security::Tls => Text {
            en: "encrypted from the first byte; often called SSL/TLS",
            hi: "पहले byte से ही encrypted; अक्सर SSL/TLS कहा जाता है",
        },
        Security::StartTls => Text {
            en: "begins plain, then switches to encryption",
            hi: "शुरुआत सादी, फिर encryption चालू",
        },
    }
}

const BEST: Text = Text { en: "Recommended", hi: "सबसे अच्छा" };
const FULL_ADDRESS: Text =
    Text { en: "your full e-mail address", hi: "आपका पूरा e-mail पता" };
const OTHERWISE: Text =
    Text { en: "If that does not get through", hi: "अगर वह न चले" };
const PORT: Text = Text { en: "Port", hi: "Port" };
const SECURITY: Text = Text { en: "Security", hi: "सुरक्षा" };
const SERVER: Text = Text { en: "Server", hi: "Server" };
const USERNAME: Text = Text { en: "User name", hi: "User name" };
