//! Spring Boot, whose applications send mail through `spring.mail`.

use super::secret::at_hand;
use super::{
    File, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet,
    steps, username_field, why,
};
use crate::account::Account;
use crate::formats::{Line, code, java, properties, remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Spring Boot",
    about: Text {
        en: "The framework for applications in Java and Kotlin: these settings give it a `JavaMailSender`.",
        hi: "Java और Kotlin में application बनाने का framework। इन settings से उसमें `JavaMailSender` मिल जाता है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("mail.smtp.ssl.enable"),
        starttls: Some("mail.smtp.starttls.enable"),
        username: Some("spring.mail.username"),
        password: Some("spring.mail.password"),
    },
    manual: "https://docs.spring.io/spring-boot/reference/io/email.html",
    forms: &[
        Form {
            id: "properties",
            name: Text { en: "application.properties", hi: "application.properties file" },
        },
        Form { id: YAML, name: Text { en: "application.yml", hi: "application.yml file" } },
    ],
    keeping: &[Keeping::Environment],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    if account.smtp.username.as_str().contains("${") {
        return Err(Refusal { field: username_field(account, Protocol::Smtp), why: PLACEHOLDER });
    }
    let settings = if picks.form == YAML {
        File::part("src/main/resources/application.yml", Some(remark::HASH), in_yaml(account))
            .media_type("application/yaml")
    } else {
        let lines = in_properties(account);
        File::part("src/main/resources/application.properties", Some(remark::HASH), lines)
    };
    let class = File::whole("FirstMessage.java", Some(remark::SLASHES), class(account));
    let run = "SPRING_PROFILES_ACTIVE=first-message ./mvnw spring-boot:run";
    Ok(Setup {
        before: vec![at_hand, STARTER],
        files: vec![settings, class.media_type("text/x-java")],
        after: vec![
            PLACE,
            steps::environment(snippet::variable(Protocol::Smtp)),
            Step::run(SEND, run),
        ],
    })
}

fn in_properties(account: &Account) -> Vec<Line> {
    let Account { smtp, .. } = account;
    let mut lines = vec![
        properties::text("spring.mail.host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        properties::bare("spring.mail.port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        properties::text("spring.mail.username", smtp.username.as_str()).because(why::USERNAME),
        properties::bare("spring.mail.password", PASSWORD).because(why::ENVIRONMENT),
    ];
    let session = session(smtp.security).map(|(key, value, why)| {
        properties::bare(&format!("spring.mail.properties.{key}"), value).because(why)
    });
    lines.extend(session);
    lines
}

fn in_yaml(account: &Account) -> Vec<Line> {
    let Account { smtp, .. } = account;
    let mut lines = vec![
        yaml::parent(0, "spring"),
        yaml::parent(2, "mail"),
        yaml::text(4, "host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        yaml::bare(4, "port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        yaml::text(4, "username", smtp.username.as_str()).because(why::USERNAME),
        yaml::text(4, "password", PASSWORD).because(why::ENVIRONMENT),
        yaml::parent(4, "properties"),
    ];
    lines.extend(
        session(smtp.security).map(|(key, value, why)| yaml::bare(6, key, value).because(why)),
    );
    lines
}

/// What Jakarta Mail is told besides: its own keys, their values and why.
fn session(security: Security) -> impl Iterator<Item = (&'static str, &'static str, Text)> {
    let protection = match security {
        Security::Tls => vec![
            ("mail.smtp.ssl.enable", "true", TLS),
            ("mail.smtp.ssl.checkserveridentity", "true", why::VERIFY),
        ],
        Security::StartTls => vec![
            ("mail.smtp.starttls.enable", "true", why::protection(Security::StartTls)),
            ("mail.smtp.starttls.required", "true", why::MANDATORY),
            ("mail.smtp.ssl.checkserveridentity", "true", why::VERIFY),
        ],
        Security::Plain => {
            vec![("mail.smtp.starttls.enable", "false", why::protection(Security::Plain))]
        }
    };
    [("mail.smtp.auth", "true", why::AUTH)].into_iter().chain(protection).chain([(
        "mail.smtp.timeout",
        "30000",
        snippet::JAVA_TIMEOUT,
    )])
}

/// A class that sends the first message.
fn class(account: &Account) -> Vec<Line> {
    let mut lines = code::block(OPEN);
    lines.extend([
        java::constant("ADDRESS", account.address.as_str()).because(snippet::ADDRESS),
        java::constant("NAME", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(CLOSE));
    lines
}

const YAML: &str = "yaml";
const PASSWORD: &str = "${SMTP_PASSWORD}";

const OPEN: &str = r#"import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

@Component
@Profile("first-message")
class FirstMessage implements CommandLineRunner {"#;
const CLOSE: &str = r#"
    private final JavaMailSender sender;

    FirstMessage(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public void run(String... arguments) throws Exception {
        var message = new MimeMessageHelper(sender.createMimeMessage(), "UTF-8");
        message.setFrom(ADDRESS, NAME);
        message.setTo(ADDRESS);
        message.setSubject("Test");
        message.setText("It works.");
        sender.send(message.getMimeMessage());
    }
}"#;

const TLS: Text = Text {
    en: "Encrypt from the first byte, as this port expects. Since version 3.4 `spring.mail.ssl.enabled` says the same.",
    hi: "पहले byte से encrypt कीजिए; यह port यही चाहता है। version 3.4 से `spring.mail.ssl.enabled` का भी यही मतलब है।",
};
const STARTER: Step = Step::new(Text {
    en: "Add the dependency `org.springframework.boot:spring-boot-starter-mail` to `pom.xml` or `build.gradle`.",
    hi: "`pom.xml` या `build.gradle` में `org.springframework.boot:spring-boot-starter-mail` वाली dependency जोड़िए।",
});
const PLACE: Step = Step::new(Text {
    en: "Put the settings into the file in `src/main/resources`. Save the class beside your application class, with the same `package` line on top; delete it when the first mail has arrived.",
    hi: "settings को `src/main/resources` वाली file में रखिए। class को अपनी application class के पास save कीजिए और उसके ऊपर वही `package` वाली पंक्ति लिखिए। पहली mail आ जाए, तो class मिटा दीजिए।",
});
const SEND: Text = Text {
    en: "Send yourself a message: the profile `first-message` switches the class on for this one start. If no error appears and the message arrives, it works. With Gradle the command is `./gradlew bootRun`.",
    hi: "अपने आप को एक mail भेजिए: `first-message` नाम की profile इस एक बार के लिए class को चालू करती है। कोई error न दिखे और mail आ जाए, तो सब ठीक है। Gradle हो तो command `./gradlew bootRun` है।",
};
const PLACEHOLDER: Text = Text {
    en: "The login name holds `${`. Spring Boot reads that as a placeholder, so the name cannot be written down for it.",
    hi: "login नाम में `${` है। Spring Boot इसे placeholder समझता है, इसलिए यह नाम उसके लिए लिखा नहीं जा सकता।",
};
const NOT_ASCII: Text = Text {
    en: "Jakarta Mail under Spring Boot sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Spring Boot के नीचे का Jakarta Mail केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};
