//! Proxmox VE and Proxmox Backup Server, which write about backups and failures.

use super::secret::at_hand;
use super::{
    Entry, Form, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why,
};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Proxmox",
    about: Text {
        en: "Servers for virtual machines (Proxmox VE) and their backups (Proxmox Backup Server), which write about backups, updates and failures.",
        hi: "virtual machines (Proxmox VE) और उनके backup (Proxmox Backup Server) के servers, जो backup, updates और गड़बड़ियों की mail लिखते हैं।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Encryption: TLS"),
        starttls: Some("Encryption: STARTTLS"),
        username: Some("Username"),
        password: Some("Password"),
    },
    manual: "https://pve.proxmox.com/wiki/Notifications",
    forms: &[
        Form {
            id: "ve",
            name: Text { en: "Proxmox VE, from version 8.1", hi: "Proxmox VE, version 8.1 से" },
        },
        Form {
            id: "backup",
            name: Text {
                en: "Proxmox Backup Server, from version 3.2",
                hi: "Proxmox Backup Server, version 3.2 से",
            },
        },
    ],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, picks: Picks) -> Result<Setup, Refusal> {
    let backup = picks.form == "backup";
    let screen = if backup { SCREEN_BACKUP } else { SCREEN };
    Ok(Setup {
        before: vec![at_hand(account)?],
        files: Vec::new(),
        after: vec![
            Step::screen(screen, entries(account, backup)),
            Step::new(MATCHER),
            Step::new(TEST),
        ],
    })
}

fn entries(account: &Account, backup: bool) -> Vec<Entry> {
    let Account { address, smtp, .. } = account;
    let encryption = match smtp.security {
        Security::Tls => "TLS",
        Security::StartTls => "STARTTLS",
        Security::Plain => "None (insecure)",
    };
    let author = if backup { "Proxmox Backup Server" } else { "Proxmox VE" };
    vec![
        Entry::new("Endpoint Name", "mail", LABEL),
        Entry::new("Server", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Encryption", encryption, why::protection(smtp.security)),
        Entry::new("Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Authenticate", "on", why::AUTH),
        Entry::new("Username", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
        Entry::new("From Address", address.as_str(), why::FROM),
        Entry::new("Additional Recipient(s)", address.as_str(), RECIPIENT),
        Entry::new("Author", author, why::NAME),
    ]
}

const SCREEN: Text = Text {
    en: "In the web page of Proxmox VE open `Datacenter` → `Notifications`, press `Add` under `Notification Targets` and choose `SMTP`. The last field shows after a tick at `Advanced`.",
    hi: "Proxmox VE के web पन्ने में `Datacenter` → `Notifications` खोलिए, `Notification Targets` के नीचे `Add` दबाइए और `SMTP` चुनिए। आख़िरी खाना `Advanced` पर निशान लगाने से दिखता है।",
};
const SCREEN_BACKUP: Text = Text {
    en: "In the web page of the Backup Server open `Configuration` → `Notifications`, press `Add` under `Notification Targets` and choose `SMTP`. The last field shows after a tick at `Advanced`.",
    hi: "Backup Server के web पन्ने में `Configuration` → `Notifications` खोलिए, `Notification Targets` के नीचे `Add` दबाइए और `SMTP` चुनिए। आख़िरी खाना `Advanced` पर निशान लगाने से दिखता है।",
};
const LABEL: Text = Text {
    en: "A name for this target, which the rules below use.",
    hi: "इस target का नाम, जो नीचे के नियमों में काम आता है।",
};
const PASSWORD: Text = Text {
    en: "Proxmox keeps it in a file that only root can read.",
    hi: "Proxmox इसे ऐसी file में रखता है जिसे केवल root पढ़ सकता है।",
};
const RECIPIENT: Text = Text {
    en: "Who gets the mail. `Recipient(s)` above it is for users of Proxmox who have an address there.",
    hi: "mail किसे मिले। इसके ऊपर का `Recipient(s)` Proxmox के उन users के लिए है जिनका पता वहाँ लिखा है।",
};
const MATCHER: Text = Text {
    en: "Press `Add`. On the same page open `default-matcher` under `Notification Matchers`, and under `Targets to notify` put a tick at the new target: without a rule nothing is sent there. Take the tick away at `mail-to-root` if the machine has no mail server of its own. To take everything back, remove the target.",
    hi: "`Add` दबाइए। उसी पन्ने पर `Notification Matchers` के नीचे `default-matcher` खोलिए, और `Targets to notify` में नए target पर निशान लगाइए: नियम न हो तो वहाँ कुछ नहीं भेजा जाता। machine का अपना mail server न हो, तो `mail-to-root` का निशान हटा दीजिए। सब कुछ पहले जैसा करना हो, तो target हटा दीजिए।",
};
const TEST: Text = Text {
    en: "Choose the target and press `Test`: a message must arrive. If not, the window that opens says what the server answered.",
    hi: "target चुनकर `Test` दबाइए: एक mail आनी चाहिए। न आए तो खुलने वाली window बताती है कि server ने क्या जवाब दिया।",
};
