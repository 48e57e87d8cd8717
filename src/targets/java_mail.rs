//! Jakarta Mail, once `JavaMail`, which sends mail from programs in Java.

use super::secret::at_hand;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet,
    steps, why,
};
use crate::account::Account;
use crate::formats::{Line, code, java, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Jakarta Mail (JavaMail)",
    about: Text {
        en: "The mail library for programs in Java and its sister languages.",
        hi: "Java और उसकी साथी भाषाओं के programs के लिए mail की library।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("mail.smtp.ssl.enable"),
        starttls: Some("mail.smtp.starttls.enable"),
        username: Some("Transport.send(…, user, …)"),
        password: Some("Transport.send(…, password)"),
    },
    manual: "https://jakarta.ee/specifications/mail/",
    forms: &[
        Form {
            id: "jakarta",
            name: Text {
                en: "Jakarta Mail 2 and later", hi: "Jakarta Mail 2 और बाद के"
            },
        },
        Form { id: OLD, name: Text { en: "JavaMail 1.5 and 1.6", hi: "JavaMail 1.5 और 1.6" } },
    ],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let old = picks.form == OLD;
    let file = File::whole("FirstMessage.java", Some(remark::SLASHES), lines(account, old));
    let run = "java -Dfile.encoding=UTF-8 -cp 'lib/*' FirstMessage.java";
    Ok(Setup {
        before: vec![at_hand, if old { LIBRARY_OLD } else { LIBRARY }],
        files: vec![file.media_type("text/x-java")],
        after: vec![
            snippet::PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            snippet::send(run),
        ],
    })
}

fn lines(account: &Account, old: bool) -> Vec<Line> {
    let Account { address, smtp, .. } = account;
    let package = if old { "javax" } else { "jakarta" };
    let import = |class: &&str| code::plain(&format!("import {package}.mail.{class};"));
    let mut lines: Vec<_> = CLASSES.iter().map(import).collect();
    lines.extend(code::block("import java.util.Properties;\n\npublic class FirstMessage {"));
    lines.extend([
        java::constant("HOST", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        java::constant("PORT", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        java::constant("USER", smtp.username.as_str()).because(why::USERNAME),
        java::constant("ADDRESS", address.as_str()).because(snippet::ADDRESS),
        java::constant("NAME", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(MAIN));
    lines.push(
        code::value("        String password", " = ", "System.getenv(\"SMTP_PASSWORD\")", ";")
            .because(why::ENVIRONMENT),
    );
    lines.extend(code::block(SETTINGS));
    let set = |key: &str, value: &str| {
        let key = format!("        settings.setProperty({}", java::string(key));
        code::value(&key, ", ", &java::string(value), ");")
    };
    let verify = || set("mail.smtp.ssl.checkserveridentity", "true").because(IDENTITY);
    lines.push(set("mail.smtp.auth", "true").because(why::AUTH));
    match smtp.security {
        Security::Tls => lines.extend([
            set("mail.smtp.ssl.enable", "true").because(why::protection(Security::Tls)),
            verify(),
        ]),
        Security::StartTls => lines.extend([
            set("mail.smtp.starttls.enable", "true").because(why::protection(Security::StartTls)),
            set("mail.smtp.starttls.required", "true").because(why::MANDATORY),
            verify(),
        ]),
        Security::Plain => lines.push(
            set("mail.smtp.starttls.enable", "false").because(why::protection(Security::Plain)),
        ),
    }
    lines.push(set("mail.smtp.timeout", "30000").because(snippet::JAVA_TIMEOUT));
    lines.extend(code::block(SEND));
    lines
}

const OLD: &str = "javax";

const CLASSES: [&str; 5] =
    ["Message", "Session", "Transport", "internet.InternetAddress", "internet.MimeMessage"];
const MAIN: &str = r"
    public static void main(String[] arguments) throws Exception {";
const SETTINGS: &str = r#"        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", HOST);
        settings.setProperty("mail.smtp.port", PORT);"#;
const SEND: &str = r#"        Session session = Session.getInstance(settings);

        InternetAddress me = new InternetAddress(ADDRESS, NAME, "UTF-8");
        MimeMessage message = new MimeMessage(session);
        message.setFrom(me);
        message.setRecipient(Message.RecipientType.TO, me);
        message.setSubject("Test");
        message.setText("It works.");
        Transport.send(message, USER, password);
    }
}"#;

const IDENTITY: Text = Text {
    en: "Compare the name in the certificate with the name of the server. Older releases do not do that by themselves, and any valid certificate would pass.",
    hi: "certificate में लिखा नाम server के नाम से मिलाइए। पुराने version यह अपने आप नहीं करते, और तब किसी का भी सही certificate चल जाता है।",
};
const LIBRARY: Step = Step::new(Text {
    en: "Get the library: `org.eclipse.angus:jakarta.mail` with Maven or Gradle. For this first try put its jar, and that of `jakarta.activation`, into a folder `lib`.",
    hi: "library लीजिए: Maven या Gradle में `org.eclipse.angus:jakarta.mail`। इस पहली कोशिश के लिए उसकी jar और `jakarta.activation` की jar को `lib` नाम के folder में रखिए।",
});
const LIBRARY_OLD: Step = Step::new(Text {
    en: "Get the library: `com.sun.mail:javax.mail` with Maven or Gradle. For this first try put its jar, and that of `javax.activation`, into a folder `lib`.",
    hi: "library लीजिए: Maven या Gradle में `com.sun.mail:javax.mail`। इस पहली कोशिश के लिए उसकी jar और `javax.activation` की jar को `lib` नाम के folder में रखिए।",
});
const NOT_ASCII: Text = Text {
    en: "Jakarta Mail sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Jakarta Mail केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
