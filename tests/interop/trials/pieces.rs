//! Pieces of scripts that several trials have in common.

/// `same IS SHOULD` fails where the two are not the same.
macro_rules! same {
    () => {
        "same() { [ \"$1\" = \"$2\" ] || { printf '%s is not %s\\n' \"$1\" \"$2\" >&2; return 1; }; }\n"
    };
}
pub(super) use same;

/// `docker compose` is Debian's Docker Compose, and `compose.py` reads what it prints.
macro_rules! compose {
    () => {
        concat!(
            "printf '#!/bin/sh\\nshift; exec docker-compose \"$@\"\\n' > bin/docker; chmod +x bin/docker
            cat > compose.py <<'END'\n",
            include_str!("standins/compose.py"),
            "END\n"
        )
    };
}
pub(super) use compose;

/// A project of Rust with its crates, which the first run builds for all others.
macro_rules! rust {
    () => {
        "project=\"$DAKIYA_PROGRAMS/crates/lettre dotenvy\"
        cp -r \"$project/Cargo.toml\" \"$project/Cargo.lock\" \"$project/.cargo\" .
        ln -s \"$project/vendor\" vendor
        export PATH=\"$(dirname \"$CARGO\"):$PATH\" CARGO_TARGET_DIR=/media/cache/rust CARGO_HOME=\"$HOME/.cargo-home\"\n"
    };
}
pub(super) use rust;

/// Java has a list of authorities of its own.
macro_rules! java_trusts {
    () => {
        "export SMTP_PASSWORD=$PASSWORD
        keytool -importcert -noprompt -alias authority -file /etc/ssl/certs/ca-certificates.crt -keystore trusted -storepass changeit 2> /dev/null
        export JAVA_TOOL_OPTIONS=\"-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djavax.net.ssl.trustStore=$HOME/trusted -Djavax.net.ssl.trustStorePassword=changeit\"\n"
    };
}
pub(super) use java_trusts;

/// Spring's own classes, under a `main` that does what Spring Boot would.
macro_rules! spring_boot {
    () => {
        concat!(
            java_trusts!(),
            "export CLASSPATH=.
            for jar in spring3-beans spring3-context spring3-context.support spring3-core commons-logging snakeyaml javax.mail javax.activation; do CLASSPATH=$CLASSPATH:/usr/share/java/$jar.jar; done
            mkdir -p org/springframework/boot
            echo 'package org.springframework.boot; public interface CommandLineRunner { void run(String... arguments) throws Exception; }' > org/springframework/boot/CommandLineRunner.java
            cat > Application.java <<'END'\n",
            include_str!("standins/Application.java"),
            "END\n"
        )
    };
}
pub(super) use spring_boot;
