//! Discourse, a forum that does not work without mail.

use super::secret::at_hand;
use super::variables::Variable;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::Account;
use crate::formats::{remark, yaml};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Discourse",
    about: Text {
        en: "A forum program for a server of one's own. Without mail nobody can sign up, not even the administrator.",
        hi: "अपने server पर forum चलाने का program। mail के बिना कोई sign up नहीं कर सकता, administrator भी नहीं।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("DISCOURSE_SMTP_FORCE_TLS"),
        starttls: Some("DISCOURSE_SMTP_ENABLE_START_TLS"),
        username: Some("DISCOURSE_SMTP_USER_NAME"),
        password: Some("DISCOURSE_SMTP_PASSWORD"),
    },
    manual: "https://github.com/discourse/discourse/blob/main/docs/INSTALL-cloud.md",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let (force, upgrade, why_upgrade) = match account.smtp.security {
        Security::Tls => ("true", "false", UPGRADE),
        Security::StartTls => ("false", "true", why::OFFERED),
        Security::Plain => ("false", "false", UPGRADE),
    };
    let security = why::protection(account.smtp.security);
    let mut lines = vec![yaml::parent(0, "env")];
    for variable in [
        Variable::host("DISCOURSE_SMTP_ADDRESS", account),
        Variable::port("DISCOURSE_SMTP_PORT", account),
        Variable::new("DISCOURSE_SMTP_FORCE_TLS", force, security),
        Variable::new("DISCOURSE_SMTP_ENABLE_START_TLS", upgrade, why_upgrade),
        Variable::new("DISCOURSE_SMTP_OPENSSL_VERIFY_MODE", "peer", why::VERIFY),
        Variable::new("DISCOURSE_SMTP_AUTHENTICATION", "plain", why::AUTH),
        Variable::username("DISCOURSE_SMTP_USER_NAME", account),
        Variable::new("DISCOURSE_SMTP_DOMAIN", account.address.domain(), DOMAIN),
        Variable::address("DISCOURSE_NOTIFICATION_EMAIL", account),
    ] {
        // The launcher hands the values through a shell.
        if variable.value.contains(SHELL) {
            return Err(Refusal { field: variable.field, why: THROUGH_A_SHELL });
        }
        let line = match variable.value.as_str() {
            value @ ("true" | "false") => yaml::bare(2, variable.name, value),
            value => yaml::text(2, variable.name, value),
        };
        lines.push(line.because(variable.why));
    }
    lines.push(yaml::blank(2, "DISCOURSE_SMTP_PASSWORD").because(why::BLANK));
    let file = File::part("/var/discourse/containers/app.yml", Some(remark::HASH), lines)
        .mode(0o600)
        .media_type("application/yaml");
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::run(PUT, "sudo chmod 600 /var/discourse/containers/app.yml"),
            steps::FILL_IN,
            Step::new(FILL_IN),
            Step::run(REBUILD, "cd /var/discourse\nsudo ./launcher rebuild app"),
            Step::run(TEST, "cd /var/discourse\nsudo ./discourse-doctor"),
        ],
    })
}

/// What does not come through the launcher as it is.
const SHELL: [char; 5] = ['\'', '"', '$', '`', '\\'];

const UPGRADE: Text = Text {
    en: "Whether Discourse changes to TLS with STARTTLS. It cannot stand together with encryption from the first byte.",
    hi: "Discourse STARTTLS से TLS में बदले या नहीं। पहले byte वाले encryption के साथ यह नहीं चल सकता।",
};
const DOMAIN: Text = Text {
    en: "What Discourse calls itself to the mail server. Some servers refuse mail without it.",
    hi: "mail server को Discourse अपना यही नाम बताता है। कुछ servers इसके बिना mail नहीं लेते।",
};
const PUT: Text = Text {
    en: "Put the lines under `env:` in `app.yml`, in the place of the lines of the same names, and let nobody else read the file.",
    hi: "पंक्तियाँ `app.yml` में `env:` के नीचे रखिए, इन्हीं नामों की पंक्तियों की जगह, और ऐसा कीजिए कि file कोई दूसरा न पढ़ सके।",
};
const FILL_IN: Text = Text {
    en: "Leave the double quotes: without them a `#` in the password would begin a remark. Discourse hands the password through a shell, so it should hold no quotes, no `$` and no backslash; have a new one made if it does.",
    hi: "double quotes रहने दीजिए: उनके बिना password का `#` टिप्पणी शुरू कर देगा। Discourse password को shell से गुज़ारता है, इसलिए उसमें quotes, `$` और backslash नहीं होने चाहिए; हों, तो नया password बनवाइए।",
};
const REBUILD: Text = Text {
    en: "Rebuild the container; that takes some minutes, and the forum is away while it lasts.",
    hi: "container फिर से बनाइए; इसमें कुछ मिनट लगते हैं, और तब तक forum बंद रहता है।",
};
const TEST: Text = Text {
    en: "Let Discourse examine itself: at the end it asks for your address and sends a message there. To take it back, put the old lines in again and rebuild.",
    hi: "Discourse से उसकी अपनी जाँच कराइए: अंत में वह आपका पता पूछकर वहाँ एक mail भेजता है। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर लिखिए और rebuild कीजिए।",
};
const THROUGH_A_SHELL: Text = Text {
    en: "Discourse hands this value through a shell, which would change quotes, `$` and backslashes in it. Use an address and a login name without them.",
    hi: "Discourse इस मान को shell से गुज़ारता है, जो इसके quotes, `$` और backslash को बदल देगी। पता और login नाम ऐसा लीजिए जिसमें ये न हों।",
};
