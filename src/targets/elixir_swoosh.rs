//! Swoosh, with which applications in Elixir and Phoenix send mail.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet, steps, why,
};
use crate::account::{Account, Endpoint, Field};
use crate::formats::{Line, code, elixir, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Elixir Swoosh",
    about: Text {
        en: "The mail library of Phoenix, the framework for web applications in Elixir.",
        hi: "Phoenix की mail library। Phoenix Elixir में web application बनाने का framework है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl: true, tls: :never"),
        starttls: Some("ssl: false, tls: :always"),
        username: Some("username"),
        password: Some("password"),
    },
    manual: "https://hexdocs.pm/swoosh/Swoosh.Adapters.SMTP.html",
    forms: &[],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let config = File::part("config/runtime.exs", Some(remark::HASH), settings(&account.smtp)?);
    let script = File::whole("first_message.exs", Some(remark::HASH), script(account));
    Ok(Setup {
        before: vec![at_hand, Step::run(DEPENDENCIES, "mix deps.get")],
        files: vec![config.media_type("text/x-elixir"), script.media_type("text/x-elixir")],
        after: vec![
            PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send("mix run first_message.exs"),
        ],
    })
}

fn settings(smtp: &Endpoint) -> Result<Vec<Line>, Refusal> {
    let (ssl, why_ssl, tls, why_tls) = match smtp.security {
        Security::Tls => ("true", why::protection(Security::Tls), ":never", NEVER),
        Security::StartTls => ("false", NOT_SSL, ":always", why::MANDATORY),
        Security::Plain => {
            ("false", why::protection(Security::Plain), ":never", snippet::NO_STARTTLS)
        }
    };
    let mut lines = vec![
        code::plain("config :my_app, MyApp.Mailer,").because(MY_APP),
        elixir::option("  adapter", "Swoosh.Adapters.SMTP").because(why::BY_SMTP),
        elixir::option("  relay", &elixir::string(smtp.host.as_str()))
            .because(why::host(Protocol::Smtp)),
        elixir::option("  no_mx_lookups", "true").because(NO_MX),
        elixir::option("  port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        elixir::option("  ssl", ssl).because(why_ssl),
        elixir::option("  tls", tls).because(why_tls),
    ];
    lines.extend(certificate(smtp)?);
    lines.extend([
        elixir::option("  auth", ":always").because(why::AUTH),
        elixir::option("  username", &elixir::string(smtp.username.as_str()))
            .because(why::USERNAME),
        code::value("  password", ": ", "System.fetch_env!(\"SMTP_PASSWORD\")", "")
            .because(why::ENVIRONMENT),
    ]);
    Ok(lines)
}

/// How the certificate of the server is checked.
fn certificate(smtp: &Endpoint) -> Result<Vec<Line>, Refusal> {
    let host = smtp.host.as_str();
    let number = host.chars().all(|c| c.is_ascii_digit() || c == '.');
    let list = match smtp.security {
        Security::Tls => "sockopts",
        // Only the name given here is compared after STARTTLS.
        Security::StartTls if number => {
            return Err(Refusal { field: Field::Host(Protocol::Smtp), why: NUMBER });
        }
        Security::StartTls => "tls_options",
        Security::Plain => return Ok(Vec::new()),
    };
    let mut lines = vec![
        code::plain(&format!("  {list}: [")),
        elixir::option("    verify", ":verify_peer").because(why::VERIFY),
        elixir::option("    cacerts", ":public_key.cacerts_get()").because(CACERTS),
    ];
    if !number {
        let name = format!("~c{}", elixir::string(host));
        lines.push(elixir::option("    server_name_indication", &name).because(SERVER_NAME));
    }
    lines.push(code::plain("    customize_hostname_check: ["));
    let check = ":public_key.pkix_verify_hostname_match_fun(:https)";
    lines.push(code::value("      match_fun", ": ", check, "").because(WILDCARD));
    lines.extend(code::block("    ]\n  ],"));
    Ok(lines)
}

/// A script that sends the first message.
fn script(account: &Account) -> Vec<Line> {
    let text = |name, text| code::value(name, " = ", &elixir::string(text), "");
    let mut lines = code::block("import Swoosh.Email\n\n");
    lines.extend([
        text("address", account.address.as_str()).because(snippet::ADDRESS),
        text("name", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(SCRIPT));
    lines
}

const SCRIPT: &str = r#"
new()
|> from({name, address})
|> to(address)
|> subject("Test")
|> text_body("It works.")
|> MyApp.Mailer.deliver!()"#;

const MY_APP: Text = Text {
    en: "Write the names of your application and of its mailer here, as Phoenix made them.",
    hi: "यहाँ अपनी application और उसके mailer के नाम लिखिए, जैसे Phoenix ने बनाए हैं।",
};
const NO_MX: Text = Text {
    en: "Connect to this very server. Without this line gen_smtp asks the DNS for the mail exchanger of that name and may end up at another one.",
    hi: "इसी server से जुड़िए। यह पंक्ति न हो तो gen_smtp DNS से इस नाम का mail exchanger पूछता है और किसी दूसरे server पर पहुँच सकता है।",
};
const NEVER: Text = Text {
    en: "No STARTTLS, because the line above encrypts already.",
    hi: "STARTTLS नहीं, क्योंकि ऊपर की पंक्ति से encryption हो चुका है।",
};
const NOT_SSL: Text = Text {
    en: "Do not encrypt from the first byte: this port begins unencrypted.",
    hi: "पहले byte से encrypt मत कीजिए: इस port पर बात बिना encryption के शुरू होती है।",
};
const CACERTS: Text = Text {
    en: "Believe the certificates that your system believes (Erlang/OTP 25 or later).",
    hi: "जिन certificates पर आपका system भरोसा करता है, उन्हीं पर भरोसा कीजिए (Erlang/OTP 25 या बाद का)।",
};
const SERVER_NAME: Text = Text {
    en: "The name that must stand in the certificate.",
    hi: "वह नाम जो certificate में लिखा होना चाहिए।",
};
const WILDCARD: Text = Text {
    en: "Also take certificates for `*.` and a domain, as many providers have them.",
    hi: "`*.` वाले certificate भी मानिए, जैसे कई providers के होते हैं।",
};
const DEPENDENCIES: Text = Text {
    en: "In `mix.exs`, have `{:swoosh, \"~> 1.16\"}` and `{:gen_smtp, \"~> 1.2\"}` among the dependencies, and fetch them.",
    hi: "`mix.exs` की dependencies में `{:swoosh, \"~> 1.16\"}` और `{:gen_smtp, \"~> 1.2\"}` रखिए और उन्हें लाइए।",
};
const PLACE: Step = Step::new(Text {
    en: "Put the settings into `config/runtime.exs`, and the script into the folder of your application. In both, write the name of your own mailer in the place of `MyApp.Mailer`. To take it back, take them away.",
    hi: "settings को `config/runtime.exs` में और script को अपनी application के folder में रखिए। दोनों में `MyApp.Mailer` की जगह अपने mailer का नाम लिखिए। वापस पहले जैसा करना हो, तो इन्हें हटा दीजिए।",
});
const NUMBER: Text = Text {
    en: "With STARTTLS, Swoosh can check the certificate only against a name. Write the name of the server in the place of its number.",
    hi: "STARTTLS में Swoosh certificate को केवल नाम से मिला सकता है। server के अंक वाले पते की जगह उसका नाम लिखिए।",
};
const NOT_ASCII: Text = Text {
    en: "Swoosh sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Swoosh केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
