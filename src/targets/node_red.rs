//! Node-RED, whose flows send mail with the e-mail node.

use super::secret::at_hand;
use super::variables::sender;
use super::{Entry, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, why};
use crate::account::Account;
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Node-RED",
    about: Text {
        en: "A program that wires devices and services together in flows. With its e-mail node a flow can send mail.",
        hi: "उपकरणों और सेवाओं को flows में जोड़ने वाला program। इसके e-mail node से flow mail भेज सकता है।",
    },
    kind: Kind::Application,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("Use secure connection: on"),
        starttls: Some("Use secure connection: off"),
        username: Some("Userid"),
        password: Some("Password"),
    },
    manual: "https://flows.nodered.org/node/node-red-node-email",
    forms: &[],
    keeping: &[Keeping::Asked],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    let smtp = &account.smtp;
    let (secure, why_secure) = match smtp.security {
        Security::Tls => ("on", why::protection(Security::Tls)),
        Security::StartTls => ("off", why::OFFERED),
        Security::Plain => ("off", why::protection(Security::Plain)),
    };
    let entries = vec![
        Entry::new("To", account.address.as_str(), TO),
        Entry::new("Server", smtp.host.as_str(), why::host(Protocol::Smtp)),
        Entry::new("Port", smtp.port.to_string(), why::port(Protocol::Smtp, smtp.security)),
        Entry::new("Use secure connection.", secure, why_secure),
        Entry::new("Auth type", "Basic", BASIC),
        Entry::new("Userid", smtp.username.as_str(), why::USERNAME),
        Entry::new("Password", "", PASSWORD),
        Entry::new("Check server certificate is valid", "on", why::VERIFY),
    ];
    let from = vec![Entry::new("msg.from", sender(account), why::FROM)];
    Ok(Setup {
        before: vec![at_hand, Step::new(INSTALL)],
        files: Vec::new(),
        after: vec![
            Step::screen(OPEN, entries),
            Step::screen(CHANGE, from),
            Step::new(DEPLOY),
            Step::new(TEST),
        ],
    })
}

const INSTALL: Text = Text {
    en: "In the menu of Node-RED, open **Manage palette**, **Install**, and install `node-red-node-email`.",
    hi: "Node-RED के menu में **Manage palette**, फिर **Install** खोलिए और `node-red-node-email` install कीजिए।",
};
const OPEN: Text = Text {
    en: "Drag the node **email** that has its port on the left into your flow, open it with a double click, and fill in the form.",
    hi: "**email** नाम का वह node अपने flow में खींचिए जिसका port बाईं ओर है, double click से खोलिए और form भरिए।",
};
const TO: Text = Text {
    en: "Who gets the mail. Left empty, `msg.to` decides.",
    hi: "mail किसे मिले। खाली छोड़ें, तो `msg.to` तय करता है।",
};
const BASIC: Text = Text {
    en: "Log in with a user name and a password.",
    hi: "user name और password से login।",
};
const PASSWORD: Text = Text {
    en: "The password that you have at hand. Node-RED keeps it encrypted beside the flows, and an export does not hold it.",
    hi: "वह password जो आपने तैयार रखा है। Node-RED उसे flows के पास encrypt करके रखता है, और export में वह नहीं होता।",
};
const CHANGE: Text = Text {
    en: "The node takes the user name for the sender. Put a node **change** before it that sets this property to the sender that you want.",
    hi: "यह node user name को ही भेजने वाला मानता है। उससे पहले **change** node लगाइए, जो इस property में सही भेजने वाला रखे।",
};
const DEPLOY: Text = Text {
    en: "Wire a node **inject** to the beginning, so that the flow can be started by hand, and press **Deploy**. To take the account out again, delete the node and deploy.",
    hi: "शुरू में **inject** node जोड़िए, ताकि flow हाथ से चलाया जा सके, और **Deploy** दबाइए। account हटाना हो, तो node मिटाकर फिर Deploy कीजिए।",
};
const TEST: Text = Text {
    en: "Press the button at the node **inject**: a message must arrive. If not, the state under the node **email** tells why.",
    hi: "**inject** node का button दबाइए: एक mail आनी चाहिए। न आए, तो **email** node के नीचे कारण लिखा रहता है।",
};
