//! What everyone tries first: the password that works on the web.

use super::steps::{Said, auth_plain, line, opening};
use super::{Cast, Chapter, Scenario, Stage, Step};
use crate::text::Text;

pub(super) static SCENARIO: Scenario = Scenario {
    chapter: Chapter::Gmail,
    title: Text {
        en: "The everyday password is refused", hi: "रोज़ वाला password नहीं चला"
    },
    summary: Text {
        en: "The most common failure of all: the password is right, and the server still says no. What the reply means, and who has to act.",
        hi: "सबसे आम समस्या: password सही है, फिर भी server मना कर देता है। इस reply का क्या मतलब है, और अब किसे कुछ करना है।",
    },
    stage: Stage::Own(|cast| cast.persona.tells_of_app_passwords()),
    steps,
};

fn steps(cast: &Cast) -> Vec<Step> {
    let mut steps = opening(cast);
    steps.extend([auth_plain(cast, &cast.password, 534, AUTH), line("QUIT", 221, QUIT)]);
    steps
}

const AUTH: Said = Said {
    title: Text {
        en: "Log in with the everyday password", hi: "रोज़ वाले password से login"
    },
    why: Text {
        en: "The program sends the password `{password}` (invented), with which you log in on the web. It is the right one, and yet the answer is `534`: the `5` says that trying again will not help, and `5.7.9` that **this kind of proof is too weak**. The server wants a password made for this one program. A mistyped password would have got `535`.",
        hi: "program वही password `{password}` (बनावटी) भेजता है जिससे आप web पर login करते हैं। password सही है, फिर भी जवाब `534` है: `5` कहता है कि दोबारा कोशिश से कुछ नहीं होगा, और `5.7.9` कहता है कि **यह सबूत काफ़ी नहीं है**। server को ऐसा password चाहिए जो इसी एक program के लिए बना हो। password ग़लत type हुआ होता, तो `535` आता।",
    },
    holds: Some(Text {
        en: "Nothing new: nobody has logged in, so it would refuse `MAIL`. The connection stays open.",
        hi: "कुछ नया नहीं: login नहीं हुआ, इसलिए `MAIL` भी मना होगा। connection खुला रहता है।",
    }),
};

const QUIT: Said = Said {
    title: Text { en: "Give up, and act", hi: "रुकिए, और यह कीजिए" },
    why: Text {
        en: "The program can do no more; **you** have to act. Switch on 2-Step Verification in your account, make an app password, and put it into the program in place of the everyday one. Nothing is wrong with the server, the port or the encryption.",
        hi: "program अब कुछ नहीं कर सकता; **आपको** कुछ करना है। अपने account में 2-Step Verification चालू कीजिए, एक app password बनाइए, और program में रोज़ वाले password की जगह उसे डालिए। server, port और encryption में कोई गड़बड़ नहीं है।",
    },
    holds: None,
};
