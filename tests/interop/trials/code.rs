//! Frameworks and languages in which people write their own programs. What belongs to
//! an application, and not to the library that sends, stands in `standins`.

use dakiya::targets::Keeping;

use super::super::trial::{Source::Debian, Trial};
use super::VARIABLES;
use super::pieces::{java_trusts, spring_boot};

pub(super) const TRIALS: &[Trial] = &[
    Trial {
        target: "symfony",
        program: "Symfony Mailer",
        version: "dpkg-query -W -f='${source:Upstream-Version}' php-symfony-mailer",
        from: &[
            Debian("php-cli"),
            Debian("php-symfony-console"),
            Debian("php-symfony-dotenv"),
            Debian("php-symfony-mailer"),
        ],
        before: SYMFONY,
        escape: percent_encoded,
        check: "php -l src/Command/FirstMessageCommand.php",
        send: "{{=php bin/console app:first-message}}",
        ..Trial::USUAL
    },
    LARAVEL,
    Trial { form: "v10", ..LARAVEL },
    RAILS,
    Trial { keeping: Some(Keeping::File), ..RAILS },
    JAVA_MAIL,
    Trial {
        form: "javax",
        program: "JavaMail",
        version: "dpkg-query -W -f='${source:Upstream-Version}' libmail-java",
        from: &[Debian("default-jdk-headless"), Debian("libmail-java")],
        before: concat!(
            "mkdir lib; ln -s /usr/share/java/javax.mail.jar /usr/share/java/javax.activation.jar lib/\n",
            java_trusts!()
        ),
        ..JAVA_MAIL
    },
    SPRING_BOOT,
    Trial {
        form: "yaml",
        before: concat!("SETTINGS=src/main/resources/application.yml\n", spring_boot!()),
        ..SPRING_BOOT
    },
    Trial {
        target: "go_smtp",
        program: "Go",
        version: "go version | sed 's/.* go1/1/'",
        from: &[Debian("golang-go")],
        slow: true,
        before: "export GOCACHE=/media/cache/go GO111MODULE=off SMTP_PASSWORD=$PASSWORD",
        check: "test -z \"$(gofmt -l main.go)\"; go vet main.go",
        send: "{{=go run main.go}}",
        seconds: 180,
        ..Trial::USUAL
    },
    Trial {
        // The library is at neither Debian nor any registry that is asked here.
        target: "go_mail",
        program: "Go's parser",
        version: "go version | sed 's/.* go1/1/'",
        from: &[Debian("golang-go")],
        check: "test -z \"$(gofmt -l main.go)\"",
        ..Trial::USUAL
    },
    Trial {
        // The same.
        target: "elixir_swoosh",
        program: "Elixir",
        version: "elixir --short-version 2> /dev/null || elixir --version | tail -1",
        from: &[Debian("elixir")],
        before: VARIABLES,
        check: ELIXIR,
        ..Trial::USUAL
    },
];

/// `bin/console` of a new application.
const SYMFONY: &str =
    concat!("cat > bin/console <<'END'\n", include_str!("standins/console.php"), "END\n");

const LARAVEL: Trial = Trial {
    target: "laravel",
    program: "phpdotenv, Symfony Mailer",
    version: "dpkg-query -W -f='${source:Upstream-Version}' php-vlucas-phpdotenv",
    from: &[Debian("php-cli"), Debian("php-vlucas-phpdotenv"), Debian("php-symfony-mailer")],
    before: concat!("cat > artisan <<'END'\n", include_str!("standins/artisan.php"), "END\n"),
    escape: |password| super::in_double_quotes(password).replace('$', r"\$"),
    send: "{{config:clear}}; {{tinker --execute}}",
    ..Trial::USUAL
};

const RAILS: Trial = Trial {
    target: "rails",
    program: "Action Mailer",
    version: "ruby -e 'require \"action_mailer\"; puts ActionMailer.version'",
    from: &[Debian("ruby-actionmailer")],
    before: concat!(
        "export SMTP_PASSWORD=$PASSWORD\ncat > rails.rb <<'END'\n",
        include_str!("standins/rails.rb"),
        "END\nprintf '#!/bin/sh\\nexec ruby \"$HOME/rails.rb\" \"$@\"\\n' > bin/rails; chmod +x bin/rails\n"
    ),
    check: "ruby -wc config/environments/production.rb",
    send: "{{runner -e production}}",
    ..Trial::USUAL
};

const JAVA_MAIL: Trial = Trial {
    target: "java_mail",
    program: "Jakarta Mail",
    version: "dpkg-query -W -f='${source:Upstream-Version}' libjakarta-mail-java",
    from: &[
        Debian("default-jdk-headless"),
        Debian("libjakarta-mail-java"),
        Debian("libjakarta-activation-java"),
    ],
    slow: true,
    before: concat!(
        "mkdir lib; ln -s /usr/share/java/jakarta-mail.jar /usr/share/java/jakarta-activation.jar lib/\n",
        java_trusts!()
    ),
    send: "{{FirstMessage.java}}",
    trust: "a trust store of Java's",
    seconds: 60,
    ..Trial::USUAL
};

const SPRING_BOOT: Trial = Trial {
    target: "spring_boot",
    program: "Spring Framework",
    version: "dpkg-query -W -f='${source:Upstream-Version}' libspring-core-java",
    from: &[
        Debian("default-jdk-headless"),
        Debian("libspring-beans-java"),
        Debian("libspring-context-java"),
        Debian("libspring-context-support-java"),
        Debian("libspring-core-java"),
        Debian("libyaml-snake-java"),
        Debian("libcommons-logging-java"),
        Debian("libmail-java"),
    ],
    before: concat!("SETTINGS=src/main/resources/application.properties\n", spring_boot!()),
    send: "javac -nowarn -d . *.java org/springframework/boot/*.java; java Application \"$SETTINGS\"",
    ..JAVA_MAIL
};

/// Elixir reads the settings as it does when an application starts.
const ELIXIR: &str = r#"
(echo 'import Config'; cat config/runtime.exs) > all.exs
elixir -e '
[{MyApp.Mailer, settings}] = Config.Reader.read!("all.exs")[:my_app]
true = settings[:username] == System.fetch_env!("LOGIN")
true = settings[:password] == System.fetch_env!("PASSWORD")
true = settings[:relay] == System.fetch_env!("HOST")
Code.string_to_quoted!(File.read!("first_message.exs"))
'
"#;

/// Every sign that is neither a letter nor a digit, as its page says.
fn percent_encoded(password: &str) -> String {
    let sign = |byte: u8| match char::from(byte) {
        letter if letter.is_ascii_alphanumeric() => letter.to_string(),
        _ => format!("%{byte:02X}"),
    };
    password.bytes().map(sign).collect()
}
