//! Servers and ways in, as `providers.json` holds them.

use dakiya::providers::{Given, Login, Protocol, Server, UsernameForm, Way};
use serde_json::{Value, json};

/// Where to connect, how, and under which name to log in.
pub(crate) fn server(server: &Server) -> Value {
    let Server { protocol, host, port, security, username, login } = server;
    json!({
        "protocol": key(*protocol),
        "host": host,
        "port": port,
        "security": security.key(),
        "username": form(*username),
        "login": logins(login),
    })
}

/// What becomes of a login.
pub(crate) fn way(way: &Way) -> Value {
    let Way { protocols, login, plan, status } = way;
    json!({
        "protocols": protocols.iter().copied().map(key).collect::<Vec<_>>(),
        "login": login.key(),
        "plan": plan.key(),
        "status": status.key(),
    })
}

fn key(protocol: Protocol) -> String {
    protocol.name().to_ascii_lowercase()
}

fn form(username: UsernameForm) -> Value {
    match username {
        UsernameForm::Address => json!("address"),
        UsernameForm::LocalPart => json!("local_part"),
        UsernameForm::LocalPartDotDomain => json!("local_part.domain"),
        UsernameForm::Literal(word) => json!({ "literal": word }),
        UsernameForm::Given(Given::SmtpUser) => json!({ "given": "smtp_user" }),
        UsernameForm::Given(Given::ApiKey) => json!({ "given": "api_key" }),
        UsernameForm::Given(Given::Token) => json!({ "given": "token" }),
    }
}

fn logins(logins: &[Login]) -> Value {
    logins.iter().map(|login| login.key()).collect()
}
