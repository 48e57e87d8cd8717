//! Reads .env with the crate that Vaultwarden reads it with, and sends with the crate
//! that it sends with, set up as its `src/mail.rs` does.

use std::env::var;

use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport};

fn main() {
    dotenvy::from_path(".env").unwrap();
    let host = var("SMTP_HOST").unwrap();
    let builder = match var("SMTP_SECURITY").unwrap().as_str() {
        "force_tls" => SmtpTransport::relay(&host).unwrap(),
        "starttls" => SmtpTransport::starttls_relay(&host).unwrap(),
        other => panic!("{other}"),
    };
    let password = match var("SMTP_PASSWORD_FILE") {
        Ok(file) => std::fs::read_to_string(file).unwrap(),
        Err(_) => var("SMTP_PASSWORD").unwrap(),
    };
    let transport = builder
        .port(var("SMTP_PORT").unwrap().parse().unwrap())
        .credentials(Credentials::new(var("SMTP_USERNAME").unwrap(), password))
        .build();
    let address = var("SMTP_FROM").unwrap();
    let message = Message::builder()
        .from(format!("{} <{address}>", var("SMTP_FROM_NAME").unwrap()).parse().unwrap())
        .to(address.parse().unwrap())
        .subject("Test")
        .body("It works.".to_owned())
        .unwrap();
    transport.send(&message).unwrap();
}
