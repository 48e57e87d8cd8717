//! Go's net/smtp, which sends mail from programs in Go without any library besides.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{Line, code, go, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Go net/smtp",
    about: Text {
        en: "The part of Go's own library that sends mail: for programs that need no other package.",
        hi: "Go की अपनी library का वह हिस्सा जो mail भेजता है: उन programs के लिए जिन्हें कोई और package न चाहिए।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("tls.Dial()"),
        starttls: Some("StartTLS()"),
        username: Some("PlainAuth(…, user, …)"),
        password: Some("PlainAuth(…, password, …)"),
    },
    manual: "https://pkg.go.dev/net/smtp",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let Account { address, smtp, .. } = account;
    let (connect, why_connect) = match smtp.security {
        Security::Tls => (CONNECT_TLS, DIAL),
        Security::StartTls => (CONNECT_STARTTLS, UPGRADE),
        Security::Plain => {
            return Err(Refusal { field: Field::Port(Protocol::Smtp), why: NO_TLS });
        }
    };
    let mut lines = code::block(IMPORTS);
    lines.extend([
        go::constant("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        go::constant("port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        go::constant("user", smtp.username.as_str()).because(why::USERNAME),
        go::constant("address", address.as_str()).because(snippet::ADDRESS),
        go::constant("name", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(MAIN));
    lines.extend(code::block(connect).into_iter().map(|line| {
        let encrypts = line.pieces.iter().any(|piece| piece.text.contains("tls.Config"));
        if encrypts { line.because(why_connect) } else { line }
    }));
    lines.extend(login());
    lines.extend(code::block(SEND));
    let file = File::whole("main.go", Some(remark::SLASHES), lines);
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file.media_type("text/x-go")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("go run main.go"),
        ],
    })
}

fn login() -> [Line; 2] {
    [
        code::value("\tpassword", " := ", "os.Getenv(\"SMTP_PASSWORD\")", "")
            .because(why::ENVIRONMENT),
        code::plain("\tlogin := smtp.PlainAuth(\"\", user, password, host)").because(why::AUTH),
    ]
}

const IMPORTS: &str = "\
package main

import (
	\"crypto/tls\"
	\"io\"
	\"log\"
	\"net/mail\"
	\"net/smtp\"
	\"os\"
)

";
const MAIN: &str = "
func main() {
	me := mail.Address{Name: name, Address: address}
	message := \"From: \" + me.String() + \"\\r\\nTo: \" + me.String() +
		\"\\r\\nSubject: Test\\r\\n\\r\\nIt works.\\r\\n\"
	if err := send(message); err != nil {
		log.Fatal(err)
	}
}

func send(message string) error {";
const CONNECT_TLS: &str =
    "	connection, err := tls.Dial(\"tcp\", host+\":\"+port, &tls.Config{ServerName: host})
	if err != nil {
		return err
	}
	client, err := smtp.NewClient(connection, host)
	if err != nil {
		return err
	}
	defer client.Close()
";
const CONNECT_STARTTLS: &str = "	client, err := smtp.Dial(host + \":\" + port)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.StartTLS(&tls.Config{ServerName: host}); err != nil {
		return err
	}
";
const SEND: &str = "	if err := client.Auth(login); err != nil {
		return err
	}
	if err := client.Mail(address); err != nil {
		return err
	}
	if err := client.Rcpt(address); err != nil {
		return err
	}
	data, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := io.WriteString(data, message); err != nil {
		return err
	}
	if err := data.Close(); err != nil {
		return err
	}
	return client.Quit()
}";

const DIAL: Text = Text {
    en: "Encrypt from the first byte and compare the certificate with the name of the server. The short way, `smtp.SendMail`, cannot do this.",
    hi: "पहले byte से encrypt कीजिए और certificate को server के नाम से मिलाइए। छोटा रास्ता, `smtp.SendMail`, यह नहीं कर सकता।",
};
const UPGRADE: Text = Text {
    en: "Change to TLS before the login and compare the certificate with the name of the server. If the server does not offer it, the program stops here. The short way, `smtp.SendMail`, would go on in the clear.",
    hi: "login से पहले TLS में बदलिए और certificate को server के नाम से मिलाइए। server यह न दे, तो program यहीं रुक जाता है। छोटा रास्ता, `smtp.SendMail`, बिना encryption के आगे बढ़ जाता।",
};
const NO_TLS: Text = Text {
    en: "Go's net/smtp does not send a password without encryption. Choose a port with TLS or STARTTLS.",
    hi: "Go का net/smtp बिना encryption के password नहीं भेजता। TLS या STARTTLS वाला port चुनिए।",
};
