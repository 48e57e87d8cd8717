//! `MailKit`, which sends mail from programs in C# and other languages of .NET.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, csharp, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: ".NET MailKit",
    about: Text {
        en: "The mail library for programs in C# and other languages of .NET. Microsoft itself advises it in place of the older `System.Net.Mail`.",
        hi: "C# और .NET की दूसरी भाषाओं के programs के लिए mail की library। Microsoft ख़ुद पुराने `System.Net.Mail` की जगह इसी की सलाह देता है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SslOnConnect"),
        starttls: Some("StartTls"),
        username: Some("Authenticate(user, …)"),
        password: Some("Authenticate(…, password)"),
    },
    manual: "https://mimekit.net/docs/html/Introduction.htm",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let file = File::whole("Program.cs", Some(remark::SLASHES), lines(account));
    let install = "dotnet new console --force\ndotnet add package MailKit";
    Ok(Setup {
        before: vec![at_hand, snippet::install(install)],
        files: vec![file.media_type("text/x-csharp")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("dotnet run"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = code::block(OPEN);
    let password = "Environment.GetEnvironmentVariable(\"SMTP_PASSWORD\")";
    let (options, why_options) = match smtp.security {
        Security::Tls => ("SslOnConnect", why::protection(Security::Tls)),
        Security::StartTls => ("StartTls", STARTTLS),
        Security::Plain => ("None", why::protection(Security::Plain)),
    };
    lines.extend([
        csharp::constant("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        csharp::number("port", smtp.port).because(why::port(Protocol::Smtp, smtp.security)),
        csharp::constant("user", smtp.username.as_str()).because(why::USERNAME),
        csharp::constant("address", address.as_str()).because(snippet::ADDRESS),
        csharp::constant("name", snippet::name(account)).because(snippet::NAME),
        code::value("string password", " = ", password, "").because(why::ENVIRONMENT),
    ]);
    lines.extend(code::block(MESSAGE));
    let connect = format!("client.Connect(host, port, SecureSocketOptions.{options});");
    lines.push(code::plain(&connect).because(why_options));
    lines.push(code::plain("client.Authenticate(user, password);").because(why::AUTH));
    lines.extend(code::block("client.Send(message);\nclient.Disconnect(true);"));
    lines
}

const OPEN: &str = "\
using System;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

";
const MESSAGE: &str = r#"    ?? throw new InvalidOperationException("SMTP_PASSWORD is not set.");

var me = new MailboxAddress(name, address);
var message = new MimeMessage();
message.From.Add(me);
message.To.Add(me);
message.Subject = "Test";
message.Body = new TextPart("plain") { Text = "It works." };

using var client = new SmtpClient { Timeout = 30000 };"#;

const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if the server does not offer it, MailKit stops. With `StartTlsWhenAvailable` or `Auto` it might go on in the clear.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; server यह न दे, तो MailKit रुक जाता है। `StartTlsWhenAvailable` या `Auto` लिखें, तो बात बिना encryption के भी आगे बढ़ सकती है।",
};
const NOT_ASCII: Text = Text {
    en: "Here MailKit sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "यहाँ MailKit केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
