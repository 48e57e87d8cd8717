//! `Email::Sender`, with which programs in Perl send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::mailbox::mailbox;
use crate::formats::{Line, code, perl, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Perl Email::Sender",
    about: Text {
        en: "The usual library for scripts in Perl that send mail.",
        hi: "Perl की उन scripts की जानी-मानी library जो mail भेजती हैं।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl => 'ssl'"),
        starttls: Some("ssl => 'starttls'"),
        username: Some("sasl_username"),
        password: Some("sasl_password"),
    },
    manual: "https://metacpan.org/pod/Email::Sender::Transport::SMTP",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_user(account, Protocol::Smtp, NOT_ASCII)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let file = File::whole("send.pl", Some(remark::HASH), lines(account));
    let install = "cpanm Email::Sender Email::MIME Authen::SASL IO::Socket::SSL";
    Ok(Setup {
        before: vec![at_hand, snippet::install(install)],
        files: vec![file.media_type("text/x-perl")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("perl send.pl"),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let from = account.name.as_ref().map_or_else(
        || address.as_str().to_owned(),
        |name| mailbox(name.as_str(), address.as_str()),
    );
    let text = |key: &str, text: &str| perl::pair(&format!("    {key}"), &perl::string(text));
    let (ssl, why_ssl) = match smtp.security {
        Security::Tls => ("'ssl'", SSL),
        Security::StartTls => ("'starttls'", STARTTLS),
        Security::Plain => ("0", why::protection(Security::Plain)),
    };
    let mut lines = code::block(OPEN);
    lines.push(perl::variable("address", address.as_str()).because(snippet::ADDRESS));
    lines.push(perl::variable("from", &from).because(FROM));
    lines.extend(code::block(MESSAGE));
    lines.extend([
        text("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        perl::pair("    port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        perl::pair("    ssl", ssl).because(why_ssl),
        text("sasl_username", smtp.username.as_str()).because(why::USERNAME),
        perl::pair("    sasl_password", "$ENV{SMTP_PASSWORD}").because(why::ENVIRONMENT),
        perl::pair("    timeout", "30").because(snippet::TIMEOUT),
    ]);
    lines.extend(code::block(SEND));
    lines
}

const OPEN: &str = "\
use strict;
use warnings;
use utf8;

use Email::MIME;
use Email::Sender::Simple qw(sendmail);
use Email::Sender::Transport::SMTP;

";
const MESSAGE: &str = r#"
my $message = Email::MIME->create(
    header_str => [From => $from, To => $address, Subject => 'Test'],
    attributes => { charset => 'UTF-8', encoding => 'quoted-printable' },
    body_str   => "It works.\n",
);
my $transport = Email::Sender::Transport::SMTP->new({"#;
const SEND: &str = r"});
sendmail($message, { from => $address, to => [$address], transport => $transport });";

const FROM: Text = Text {
    en: "The sender with the name that recipients see, as it stands in the header.",
    hi: "भेजने वाला, उस नाम के साथ जो पाने वाले को दिखता है, जैसा header में लिखा जाता है।",
};
const SSL: Text = Text {
    en: "Encrypt from the first byte, as this port expects. The certificate is checked.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। certificate जाँचा जाता है।",
};
const STARTTLS: Text = Text {
    en: "Begin unencrypted and change to TLS before the login; if the server does not offer it, sending fails. The certificate is checked.",
    hi: "बात बिना encryption के शुरू कीजिए और login से पहले TLS में बदलिए; server यह न दे, तो mail नहीं जाती। certificate जाँचा जाता है।",
};
const NOT_ASCII: Text = Text {
    en: "Email::Sender logs in and writes senders only in English letters, digits and signs (ASCII). Use an address and a login name without others.",
    hi: "Email::Sender login नाम और भेजने वाले का पता केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) में लिख सकता है। ऐसा ही पता और login नाम लीजिए।",
};
