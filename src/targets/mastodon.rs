//! Mastodon, which writes to people who sign up or forget their password.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::Account;
use crate::formats::{dotenv, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Mastodon",
    about: Text {
        en: "A social network on a server of one's own; it writes to people who sign up, forget their password or are mentioned.",
        hi: "अपने server पर social network; sign up करने वालों, password भूलने वालों और mention किए गए लोगों को यह mail भेजता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_TLS=true"),
        starttls: Some("SMTP_ENABLE_STARTTLS=always"),
        username: Some("SMTP_LOGIN"),
        password: Some("SMTP_PASSWORD"),
    },
    manual: "https://docs.joinmastodon.org/admin/config/#smtp",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let mut lines = variables::lines(settings(account), QUOTES, dotenv::ruby)?;
    lines.push(dotenv::blank("SMTP_PASSWORD", "'").because(why::BLANK));
    let file = File::part(".env.production", Some(remark::HASH), lines)
        .mode(0o640)
        .named("env.production");
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::run(PUT, "chmod 640 .env.production"),
            steps::FILL_IN,
            Step::new(FILL_IN),
            Step::run(RESTART, "sudo systemctl restart mastodon-web mastodon-sidekiq"),
            Step::new(TEST),
        ],
    })
}

fn settings(account: &Account) -> Vec<Variable> {
    let (tls, starttls, why_starttls) = match account.smtp.security {
        Security::Tls => ("true", "never", NO_UPGRADE),
        Security::StartTls => ("false", "always", why::MANDATORY),
        Security::Plain => ("false", "never", NO_UPGRADE),
    };
    vec![
        Variable::host("SMTP_SERVER", account),
        Variable::port("SMTP_PORT", account),
        Variable::new("SMTP_TLS", tls, why::protection(account.smtp.security)),
        Variable::new("SMTP_ENABLE_STARTTLS", starttls, why_starttls),
        Variable::new("SMTP_OPENSSL_VERIFY_MODE", "peer", why::VERIFY),
        Variable::new("SMTP_AUTH_METHOD", "plain", why::AUTH),
        Variable::username("SMTP_LOGIN", account),
        Variable::sender("SMTP_FROM_ADDRESS", account),
    ]
}

const NO_UPGRADE: Text = Text {
    en: "No change to TLS in the middle of the conversation: this server does not work that way.",
    hi: "बातचीत के बीच में TLS में बदलना नहीं है: यह server वैसे काम नहीं करता।",
};
const PUT: Text = Text {
    en: "Put the lines into `.env.production` in the folder `live` of the user mastodon, in the place of the lines of the same names, and let nobody else read the file.",
    hi: "पंक्तियाँ mastodon user के `live` folder की `.env.production` में रखिए, इन्हीं नामों की पंक्तियों की जगह, और ऐसा कीजिए कि file कोई दूसरा न पढ़ सके।",
};
const FILL_IN: Text = Text {
    en: "Leave the single quotes: outside them Mastodon would run `$(…)` in the password as a command. If the password holds a single quote, better have a new one made.",
    hi: "single quotes रहने दीजिए: उनके बाहर Mastodon password के `$(…)` को command की तरह चला देगा। password में `'` हो, तो नया password बनवाना बेहतर है।",
};
const RESTART: Text = Text {
    en: "Both services read the file when they start. With Docker, run `docker compose up -d` instead: Compose reads the file by rules of its own, but values in single quotes are the same to both.",
    hi: "दोनों services file को शुरू होते समय पढ़ती हैं। Docker में इसकी जगह `docker compose up -d` चलाइए: Compose के नियम अलग हैं, पर single quotes वाले मान दोनों के लिए एक ही हैं।",
};
const TEST: Text = Text {
    en: "On the sign-in page of your server, choose **Forgot your password?** and enter the address of your account there: a message must arrive. If not, look at **Sidekiq** in the administration; what failed is listed there with the reason. To take it back, put the old lines in again.",
    hi: "अपने server के sign-in पन्ने पर **Forgot your password?** चुनिए और अपने account का पता लिखिए: एक mail आनी चाहिए। न आए, तो administration में **Sidekiq** देखिए; जो नहीं हुआ, वह कारण के साथ वहाँ लिखा रहता है। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर लिख दीजिए।",
};
const QUOTES: Text = Text {
    en: "Mastodon reads its file in a way that cannot hold this: a backslash at the end, or a single quote together with `\\n`, `\\r` or an open `$(`. Use a login name, address and name without that.",
    hi: "Mastodon अपनी file ऐसे पढ़ता है कि यह उसमें लिखा नहीं जा सकता: अंत में backslash, या `'` के साथ `\\n`, `\\r` या खुला `$(`। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो।",
};
