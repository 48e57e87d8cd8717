//! Servers and ports, a table for each server.

use yew::prelude::*;

use super::cell::{Row, host, username};
use crate::providers::{Login, Protocol, Provider, Security, Server};
use crate::text::{Lang, Text};
use crate::ui::components::{Picture, icon, purpose};
use crate::ui::pages::still::words::LOGIN_WITH;
use crate::ui::place::Place;
use crate::ui::words::{NOT_ENCRYPTED, PORT, SECURITY, SERVER, USER_NAME};

/// All servers, best first; those without encryption apart.
pub(super) fn servers(place: &Place, provider: &Provider) -> Html {
    let lang = place.lang;
    let mut all = provider.all_servers();
    let plain = all.any(|server| server.security == Security::Plain);
    let safe = provider.all_servers().any(|server| server.security != Security::Plain);
    html! {
        <>
            if safe {
                { tables(place, provider, false) }
            } else if plain {
                { place.prose(ONLY_PLAIN) }
            } else {
                { place.prose(NO_SERVERS) }
            }
            { regions(lang, provider) }
            if plain {
                <details class="unencrypted">
                    <summary>{ PLAIN.get(lang) }</summary>
                    <div class="alert">{ icon(Picture::Warning) }{ place.prose(RISK) }</div>
                    { tables(place, provider, true) }
                </details>
            }
        </>
    }
}

/// The servers without encryption, or all others.
fn tables(place: &Place, provider: &Provider, plain: bool) -> Html {
    let of = |protocol| {
        let servers = provider.servers(protocol);
        servers.filter(|server| (server.security == Security::Plain) == plain).collect::<Vec<_>>()
    };
    html! {
        <div class="server-tables">
            for (protocol, servers) in Protocol::ALL.map(|protocol| (protocol, of(protocol))) {
                if !servers.is_empty() {
                    { section(place, provider, protocol, &servers) }
                }
            }
        </div>
    }
}

fn section(place: &Place, provider: &Provider, protocol: Protocol, servers: &[&Server]) -> Html {
    let lang = place.lang;
    let plain = servers.iter().any(|server| server.security == Security::Plain);
    let id = format!("{}-{}", protocol.name(), if plain { "plain" } else { "servers" });
    html! {
        <section class="servers" aria-labelledby={id.clone()}>
            <h3 {id}>{ protocol.name() }{ " " }<small>{ purpose(protocol).get(lang) }</small></h3>
            for (at, server) in servers.iter().enumerate().take(SHOWN) {
                { table(place, provider, server, caption(at, plain)) }
            }
            if servers.len() > SHOWN {
                <details class="more-servers">
                    <summary>{ MORE.fill(lang, &[("n", &(servers.len() - SHOWN).to_string())]) }</summary>
                    for server in servers.iter().skip(SHOWN) {
                        { table(place, provider, server, caption(SHOWN, plain)) }
                    }
                </details>
            }
        </section>
    }
}

fn table(place: &Place, provider: &Provider, server: &Server, caption: Text) -> Html {
    html! {
        <table>
            <caption>{ caption.get(place.lang) }</caption>
            <tbody>{ rows(place, provider, server) }</tbody>
        </table>
    }
}

const fn caption(at: usize, plain: bool) -> Text {
    match (at, plain) {
        (_, true) => PLAIN_SERVER,
        (0, false) => BEST,
        (_, false) => OTHERWISE,
    }
}

fn rows(place: &Place, provider: &Provider, server: &Server) -> Html {
    let lang = place.lang;
    let row =
        |name: Text| Row { place, what: format!("{}, {}", server.protocol.name(), name.get(lang)) };
    let logins: Vec<_> = server.login.iter().map(|login| login.name().get(lang)).collect();
    let is_asked = server.login != [Login::Network];
    html! {
        <>
            <tr>
                <th scope="row">{ SERVER.get(lang) }</th>
                <td>{ host(&row(SERVER), provider, server) }</td>
            </tr>
            <tr>
                <th scope="row">{ PORT.get(lang) }</th>
                <td>{ row(PORT).value(&server.port.to_string()) }</td>
            </tr>
            <tr>
                <th scope="row">{ SECURITY.get(lang) }</th>
                <td>
                    <span class="value">{ security_name(lang, server.security) }</span>
                    <span class="gloss">{ place.say(gloss(server.security)) }</span>
                </td>
            </tr>
            if is_asked {
                <tr>
                    <th scope="row">{ USER_NAME.get(lang) }</th>
                    <td>{ username(&row(USER_NAME), server.username) }</td>
                </tr>
            }
            <tr>
                <th scope="row">{ LOGIN_WITH.get(lang) }</th>
                <td>{ logins.join(OR.get(lang)) }</td>
            </tr>
        </>
    }
}

/// Every host of a provider with regions.
fn regions(lang: Lang, provider: &Provider) -> Html {
    let mut hosts: Vec<&str> = Vec::new();
    for server in provider.all_servers().filter(|server| server.host.contains("{region}")) {
        if !hosts.contains(&server.host) {
            hosts.push(server.host);
        }
    }
    if hosts.is_empty() || provider.regions.is_empty() {
        return Html::default();
    }
    html! {
        <details class="regions">
            <summary>{ REGIONS.fill(lang, &[("n", &provider.regions.len().to_string())]) }</summary>
            for host in hosts {
                <ul class="hosts">
                    for region in provider.regions {
                        <li><code translate="no">{ host.replace("{region}", region) }</code></li>
                    }
                </ul>
            }
        </details>
    }
}

const fn security_name(lang: Lang, security: Security) -> &'static str {
    match security {
        Security::Plain => NOT_ENCRYPTED.get(lang),
        other => other.name(),
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
        Security::Plain => Text {
            en: "everybody on the way can read along",
            hi: "रास्ते में कोई भी पढ़ सकता है",
        },
    }
}

/// How many servers for a protocol are shown unfolded.
const SHOWN: usize = 2;
const BEST: Text = Text { en: "Recommended", hi: "सबसे अच्छा" };
const MORE: Text = Text { en: "More ports ({n})", hi: "और ports ({n})" };
const NO_SERVERS: Text = Text {
    en: "We know no server of this provider to which a mail program could connect.",
    hi: "इस provider का ऐसा कोई server हमें मालूम नहीं जिससे mail program जुड़ सके।",
};
const ONLY_PLAIN: Text = Text {
    en: "The only servers that we know have **no encryption**. Ask the provider for encrypted ports (465, 993, 995) before you use those below.",
    hi: "जितने servers हमें मालूम हैं, उनमें **encryption नहीं है**। नीचे वाले चलाने से पहले provider से encrypted ports (465, 993, 995) पूछिए।",
};
const OR: Text = Text { en: ", or ", hi: ", या " };
const OTHERWISE: Text =
    Text { en: "If that does not get through", hi: "अगर वह न चले" };
const PLAIN: Text = Text {
    en: "Without encryption (not recommended)",
    hi: "बिना encryption (सलाह नहीं)",
};
const PLAIN_SERVER: Text = Text { en: "Without encryption", hi: "बिना encryption" };
const REGIONS: Text = Text {
    en: "All {n} regions and their servers",
    hi: "सभी {n} regions और उनके servers",
};
const RISK: Text = Text {
    en: "Whoever is on the way, in the Wi-Fi of a café or at a line, can read the password and every mail. Ask the provider for an encrypted port first, and never use these servers in a network that you do not trust.",
    hi: "रास्ते में जो भी हो, जैसे किसी café के Wi-Fi पर, वह password और हर mail पढ़ सकता है। पहले provider से encrypted port पूछिए, और जिस network पर भरोसा न हो, वहाँ ये servers कभी मत चलाइए।",
};
