//! Another sender than the account.

use super::common::{bye, login, to};
use super::message::{stuffed, written};
use super::stage::{as_ever, gmail};
use super::steps::{Said, line, lines};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "Gmail rewrites your From", hi: "Gmail आपका From बदल देता है"
    },
    summary: Text {
        en: "A shop sends by Gmail, but as its own domain. The server says `250`, and the customer sees another address all the same.",
        hi: "एक दुकान Gmail से भेजती है, पर अपने domain के नाम से। server `250` कहता है, फिर भी ग्राहक को दूसरा पता दिखता है।",
    },
    stage: Stage::Set(|| gmail(as_ever)),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let shop = Cast { address: "sale@shop.example".to_owned(), ..cast.clone() };
    [
        login(cast),
        vec![
            line("MAIL FROM:<sale@shop.example>", 250, MAIL),
            to(&cast.recipient),
            line("DATA", 354, DATA),
            lines(&stuffed(&written(&shop, "Your order", &["It is on its way."])), 250, MESSAGE),
            bye(),
        ],
    ]
    .concat()
}

const MAIL: Said = Said {
    title: Text { en: "As somebody else", hi: "किसी और के नाम से" },
    why: Text {
        en: "`250`: Gmail does not complain.", hi: "`250`: Gmail कुछ नहीं कहता।"
    },
    holds: None,
};

const DATA: Said = Said {
    title: Text { en: "Announce the message", hi: "message आने वाला है" },
    why: Text {
        en: "`From: sale@shop.example` will stand in it.",
        hi: "इसमें `From: sale@shop.example` लिखा होगा।",
    },
    holds: None,
};

const MESSAGE: Said = Said {
    title: Text { en: "Rewritten", hi: "बदला हुआ" },
    why: Text {
        en: "After the `250` Gmail puts `asha@gmail.com` in the place of an address that the account does not own (this stage shows what was handed in). **Add the address under Settings, Accounts, “Send mail as”** and confirm it; or send through the server of the shop's domain.",
        hi: "`250` के बाद Gmail उस पते की जगह, जो account का नहीं है, `asha@gmail.com` लिख देता है (यहाँ वही दिखता है जो सौंपा गया)। **Settings, Accounts, “Send mail as” में वह पता जोड़िए** और confirm कीजिए; या दुकान के domain के server से भेजिए।",
    },
    holds: None,
};
