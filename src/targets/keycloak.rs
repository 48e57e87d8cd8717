//! Keycloak, which sends sign-in links and lost passwords.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, machine, steps, why,
};
use crate::account::Account;
use crate::formats::json::{self, Member};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Keycloak",
    about: Text {
        en: "A server that signs people in for other programs. With mail it can confirm addresses and replace lost passwords.",
        hi: "दूसरे programs के लिए लोगों का login सँभालने वाला server। mail हो, तो वह पतों की पुष्टि कर सकता है और भूले password बदलवा सकता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("ssl"),
        starttls: Some("starttls"),
        username: Some("user"),
        password: Some("password"),
    },
    manual: "https://www.keycloak.org/docs/latest/server_admin/#_email",
    forms: &[],
    keeping: &[Keeping::File, Keeping::Inline],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let mut before = vec![at_hand(account)?];
    let mut members = settings(account);
    let mut after = Vec::new();
    if picks.keeping == Keeping::Inline {
        members.push(Member::blank("password").because(why::BLANK));
        after.extend([steps::private("smtp.json"), steps::FILL_IN, Step::new(FILL_IN)]);
    } else {
        before.push(machine::password_file("keycloak", "/etc/keycloak/vault/REALM_smtp"));
        before
            .push(Step::run(VAULT, "bin/kc.sh start --vault=file --vault-dir=/etc/keycloak/vault"));
        members.push(Member::text("password", "${vault.smtp}").because(FROM_VAULT));
    }
    after.extend([Step::run(LOGIN, SIGN_IN), Step::run(UPDATE, SET), Step::new(TEST)]);
    let lines = json::object(vec![Member::object("smtpServer", members)]);
    let file = File::whole("smtp.json", None, lines).mode(0o600).media_type("application/json");
    Ok(Setup { before, files: vec![file], after })
}

/// All values are texts, the numbers and switches too.
fn settings(account: &Account) -> Vec<Member> {
    let smtp = &account.smtp;
    let on = |security| (smtp.security == security).to_string();
    let upgrade = if smtp.security == Security::StartTls { why::OFFERED } else { UPGRADE };
    let mut all = vec![
        Member::text("host", smtp.host.as_str()).because(why::host(Protocol::Smtp)),
        Member::text("port", &smtp.port.to_string())
            .because(why::port(Protocol::Smtp, smtp.security)),
        Member::text("ssl", &on(Security::Tls)).because(why::protection(smtp.security)),
        Member::text("starttls", &on(Security::StartTls)).because(upgrade),
        Member::text("auth", "true").because(why::AUTH),
        Member::text("user", smtp.username.as_str()).because(why::USERNAME),
        Member::text("from", account.address.as_str()).because(why::FROM),
    ];
    all.extend(
        account
            .name
            .as_ref()
            .map(|name| Member::text("fromDisplayName", name.as_str()).because(why::NAME)),
    );
    all
}

const SIGN_IN: &str =
    "bin/kcadm.sh config credentials --server http://localhost:8080 --realm master --user admin";

const SET: &str = "bin/kcadm.sh update realms/REALM --merge -f smtp.json";

const UPGRADE: Text = Text {
    en: "Whether Keycloak changes to TLS with STARTTLS.",
    hi: "Keycloak STARTTLS से TLS में बदले या नहीं।",
};
const VAULT: Text = Text {
    en: "Let Keycloak look into that folder when it starts (its vault). `REALM` in the name of the file stands for your realm; double every underscore in its name.",
    hi: "ऐसा कीजिए कि Keycloak शुरू होते समय उस folder को देखे (उसका vault)। file के नाम में `REALM` की जगह अपने realm का नाम लिखिए; उसमें underscore हो, तो उसे दो बार लिखिए।",
};
const FROM_VAULT: Text = Text {
    en: "Keycloak takes the password from its vault, so it stands neither in this file nor in the database nor in an export.",
    hi: "Keycloak password अपने vault से लेता है, इसलिए वह न इस file में रहता है, न database में, न export में।",
};
const FILL_IN: Text = Text {
    en: "In the password, write a backslash before every `\\` and `\"`. Delete the file when Keycloak has taken it. An export shows the password as asterisks: importing that again destroys it.",
    hi: "password के हर `\\` और `\"` से पहले एक backslash लगाइए। Keycloak के ले लेने के बाद file मिटा दीजिए। export में password की जगह तारे दिखते हैं: उसे वापस import करने से password मिट जाता है।",
};
const LOGIN: Text = Text {
    en: "Sign in as an administrator. The command asks for the password of that account.",
    hi: "administrator की तरह sign in कीजिए। command उसी account का password पूछती है।",
};
const UPDATE: Text = Text {
    en: "Hand the file to your realm (write its name for `REALM`).",
    hi: "file अपने realm को दीजिए (`REALM` की जगह उसका नाम लिखिए)।",
};
const TEST: Text = Text {
    en: "In the administration page, open **Realm settings**, **Email**, and press **Test connection**: a message goes to the address of the account that you are signed in with. To take it back, empty the fields there.",
    hi: "administration पन्ने पर **Realm settings**, फिर **Email** खोलिए और **Test connection** दबाइए: जिस account से आप sign in हैं, उसके पते पर एक mail जाएगी। वापस पहले जैसा करना हो, तो वहाँ के खाने खाली कर दीजिए।",
};
