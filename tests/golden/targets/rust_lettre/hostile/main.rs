//! Sends a first message to yourself.

use std::env;
use std::error::Error;

use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport};

const HOST: &str = "smtp.example.in";
const PORT: u16 = 465;
const USER: &str = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !";
const ADDRESS: &str = "-a$b`c'd{e}|#&@example.in";
const NAME: &str = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀";

fn main() -> Result<(), Box<dyn Error>> {
    let password = env::var("SMTP_PASSWORD")?;
    let name = (!NAME.is_empty()).then(|| NAME.to_owned());
    let me = Mailbox::new(name, ADDRESS.parse()?);
    let message = Message::builder()
        .from(me.clone())
        .to(me)
        .subject("Test")
        .body("It works.".to_owned())?;
    let transport = SmtpTransport::relay(HOST)?
        .port(PORT)
        .credentials(Credentials::new(USER.to_owned(), password))
        .build();
    transport.send(&message)?;
    Ok(())
}
