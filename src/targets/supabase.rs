//! Supabase on a server of one's own, which confirms addresses and lost passwords.

use super::secret::at_hand;
use super::variables::{self, Variable};
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, steps, why,
};
use crate::account::{Account, Field};
use crate::formats::{dotenv, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Supabase (self-hosted)",
    about: Text {
        en: "A database with sign-in for apps; on a server of one's own it needs an account to confirm addresses by mail.",
        hi: "apps के लिए login वाला database; अपने server पर पतों की mail से पुष्टि के लिए इसे एक account चाहिए।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("SMTP_PORT=465"),
        starttls: Some("SMTP_PORT=587"),
        username: Some("SMTP_USER"),
        password: Some("SMTP_PASS"),
    },
    manual: "https://supabase.com/docs/guides/self-hosting/docker",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    // There is no switch: the port tells whether TLS begins at once.
    if (smtp.security == Security::Tls) != (smtp.port == 465) {
        return Err(Refusal { field: Field::Port(Protocol::Smtp), why: PORT_DECIDES });
    }
    let port = match smtp.security {
        Security::StartTls => why::OFFERED,
        security => why::port(Protocol::Smtp, security),
    };
    let settings = vec![
        Variable::host("SMTP_HOST", account),
        Variable::new("SMTP_PORT", smtp.port.to_string(), port),
        Variable::username("SMTP_USER", account),
        Variable::address("SMTP_ADMIN_EMAIL", account),
        Variable::shown_name("SMTP_SENDER_NAME", account),
    ];
    let mut lines = variables::lines(settings, BACKSLASH, dotenv::compose)?;
    lines.push(dotenv::blank("SMTP_PASS", "'").because(why::BLANK));
    let file = File::part(".env", Some(remark::HASH), lines).mode(0o600).named("supabase.env");
    Ok(Setup {
        before: vec![at_hand],
        files: vec![file],
        after: vec![
            Step::run(PUT, "chmod 600 .env"),
            steps::FILL_IN,
            variables::COMPOSE_QUOTES,
            Step::run(RESTART, "docker compose up -d"),
            Step::new(TEST),
        ],
    })
}

const PUT: Text = Text {
    en: "Put the lines into the `.env` beside `docker-compose.yml`, in the place of the lines of the same names, and let nobody else read the file.",
    hi: "पंक्तियाँ `docker-compose.yml` के पास की `.env` में रखिए, इन्हीं नामों की पंक्तियों की जगह, और ऐसा कीजिए कि file कोई दूसरा न पढ़ सके।",
};
const RESTART: Text = Text {
    en: "Restart the containers; the one called `auth` gets the account as `GOTRUE_SMTP_HOST` and so on.",
    hi: "containers को फिर से शुरू कीजिए; `auth` नाम के container को यह account `GOTRUE_SMTP_HOST` जैसे नामों से मिलता है।",
};
const TEST: Text = Text {
    en: "In the dashboard, open **Authentication**, **Users**, press **Add user**, **Send invitation**, and enter your address: a message must arrive. If not, `docker compose logs auth` tells why. To take it back, put the old lines in again.",
    hi: "dashboard में **Authentication**, फिर **Users** खोलिए, **Add user** और **Send invitation** दबाइए और अपना पता लिखिए: एक mail आनी चाहिए। न आए, तो `docker compose logs auth` कारण बताता है। वापस पहले जैसा करना हो, तो पुरानी पंक्तियाँ फिर लिख दीजिए।",
};
const PORT_DECIDES: Text = Text {
    en: "Supabase has no switch for encryption: on port 465 it encrypts from the first byte, on every other port it begins without. Choose port 465 with TLS, or another port with STARTTLS.",
    hi: "Supabase में encryption का कोई switch नहीं है: port 465 पर वह पहले byte से encrypt करता है, बाकी हर port पर बिना encryption के शुरू करता है। या तो TLS के साथ port 465 चुनिए, या STARTTLS के साथ कोई दूसरा port।",
};
const BACKSLASH: Text = Text {
    en: "The file that Supabase reads cannot hold a backslash before a single quote or at the end. Use a login name, address and name without that.",
    hi: "Supabase जो file पढ़ता है, उसमें `'` से पहले या अंत में backslash नहीं लिखा जा सकता। login नाम, पता और अपना नाम ऐसा लीजिए जिसमें यह न हो।",
};
