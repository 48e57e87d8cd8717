//! go-mail, a library with which programs in Go send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Target, Words, snippet, steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, go, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "go-mail",
    about: Text {
        en: "A library for programs in Go that send more than a plain text: attachments, HTML, many at once.",
        hi: "Go के उन programs की library जो सादे text से ज़्यादा भेजते हैं: attachment, HTML, एक साथ कई mail।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("WithSSL()"),
        starttls: Some("TLSMandatory"),
        username: Some("WithUsername()"),
        password: Some("WithPassword()"),
    },
    manual: "https://pkg.go.dev/github.com/wneessen/go-mail",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let file = File::whole("main.go", Some(remark::SLASHES), lines(account));
    let install = "go mod init first-message\ngo get github.com/wneessen/go-mail";
    Ok(Setup {
        before: vec![at_hand(account)?, snippet::install(install)],
        files: vec![file.media_type("text/x-go")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("go run ."),
        ],
    })
}

fn lines(account: &Account) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let mut lines = code::block(IMPORTS);
    lines.extend([
        go::constant("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        go::number("port", smtp.port).because(why::port(Protocol::Smtp, smtp.security)),
        go::constant("user", smtp.username.as_str()).because(why::USERNAME),
        go::constant("address", address.as_str()).because(snippet::ADDRESS),
        go::constant("name", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(MAIN));
    let (protection, why_protection, method, why_method) = match smtp.security {
        Security::Tls => ("mail.WithSSL()", SSL, "SMTPAuthPlain", why::AUTH),
        Security::StartTls => {
            ("mail.WithTLSPolicy(mail.TLSMandatory)", MANDATORY, "SMTPAuthPlain", why::AUTH)
        }
        Security::Plain => {
            let why = why::protection(Security::Plain);
            ("mail.WithTLSPolicy(mail.NoTLS)", why, "SMTPAuthPlainNoEnc", NO_ENCRYPTION)
        }
    };
    lines.extend([
        code::plain("\t\tmail.WithPort(port),"),
        code::plain(&format!("\t\t{protection},")).because(why_protection),
        code::plain(&format!("\t\tmail.WithSMTPAuth(mail.{method}),")).because(why_method),
        code::plain("\t\tmail.WithUsername(user),"),
        code::plain("\t\tmail.WithPassword(os.Getenv(\"SMTP_PASSWORD\")),")
            .because(why::ENVIRONMENT),
    ]);
    lines.extend(code::block(SEND));
    lines
}

const IMPORTS: &str = "\
package main

import (
	\"log\"
	netmail \"net/mail\"
	\"os\"

	\"github.com/wneessen/go-mail\"
)

";
const MAIN: &str = "
func main() {
	me := netmail.Address{Name: name, Address: address}
	message := mail.NewMsg()
	if err := message.From(me.String()); err != nil {
		log.Fatal(err)
	}
	if err := message.To(me.String()); err != nil {
		log.Fatal(err)
	}
	message.Subject(\"Test\")
	message.SetBodyString(mail.TypeTextPlain, \"It works.\")

	client, err := mail.NewClient(host,";
const SEND: &str = "	)
	if err != nil {
		log.Fatal(err)
	}
	if err := client.DialAndSend(message); err != nil {
		log.Fatal(err)
	}
}";

const SSL: Text = Text {
    en: "Encrypt from the first byte, as this port expects. go-mail calls this SSL, the old name of TLS.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। go-mail इसे SSL कहता है, जो TLS का पुराना नाम है।",
};
const MANDATORY: Text = Text {
    en: "Begin unencrypted and insist on the change to TLS before the login (STARTTLS). With `TLSOpportunistic` a disturbed connection would go on in the clear.",
    hi: "बात बिना encryption के शुरू कीजिए, पर login से पहले TLS में बदलना ज़रूरी हो (STARTTLS)। `TLSOpportunistic` लिखें, तो बिगाड़े गए connection पर बात खुली चलती रहेगी।",
};
const NO_ENCRYPTION: Text = Text {
    en: "Log in by showing the password. Without encryption go-mail does that only when it is told to by this name.",
    hi: "password दिखाकर login कीजिए। encryption न हो, तो go-mail ऐसा तभी करता है जब उसे यह नाम लेकर कहा जाए।",
};
