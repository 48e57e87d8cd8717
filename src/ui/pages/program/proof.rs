//! What the real program did with files like these.

use yew::prelude::*;

use crate::registry::Entry;
use crate::targets::{Proof, Target, Tested, tested};
use crate::text::Text;
use crate::ui::place::Place;

/// Which versions were tried, and how far they came; or that none was.
pub(super) fn proof(place: &Place, target: Entry<Target>) -> Html {
    let all = tested(target.id);
    html! {
        <>
            <h2 id="tested">{ TITLE.get(place.lang) }</h2>
            if all.is_empty() {
                { place.prose(NEVER) }
            } else {
                <ul class="tested">
                    for one in all {
                        <li>{ said(place, &one) }</li>
                    }
                </ul>
            }
        </>
    }
}

fn said(place: &Place, one: &Tested) -> Html {
    let what = match one.proof {
        Proof::Sent => SENT,
        Proof::Fetched => FETCHED,
        Proof::Syntax => SYNTAX,
    };
    let values = [("name", one.program.as_str()), ("version", one.version.as_str())];
    html! {
        <>
            { place.say_with(what, &values) }
            if let Some(refuses) = one.refuses_forged {
                { " " }{ place.say(if refuses { REFUSES } else { ACCEPTS }) }
                if refuses && one.refuses_stranger == Some(false) {
                    { " " }{ place.say(ANOTHER) }
                }
            }
        </>
    }
}

const ACCEPTS: Text = Text {
    en: "**It did not notice a forged certificate.**",
    hi: "**नकली certificate को उसने नहीं पहचाना।**",
};
const ANOTHER: Text = Text {
    en: "**It did not notice a genuine certificate that belongs to another server.**",
    hi: "**पर असली certificate किसी दूसरे server का हो, तो यह उसने नहीं पहचाना।**",
};
const FETCHED: Text = Text {
    en: "{name} {version} fetched a message with such a file.",
    hi: "{name} {version} ऐसी file से mail ले आया।",
};
const NEVER: Text = Text {
    en: "Not yet tried with the program itself: written after its manual.",
    hi: "program के साथ अभी आज़माया नहीं गया: उसके manual के अनुसार लिखा है।",
};
const REFUSES: Text = Text {
    en: "It refused a server with a forged certificate.",
    hi: "नकली certificate वाले server को उसने ठुकरा दिया।",
};
const SENT: Text = Text {
    en: "{name} {version} sent a message with such a file.",
    hi: "{name} {version} ने ऐसी file से mail भेजी।",
};
const SYNTAX: Text = Text {
    en: "{name} {version} read such a file without complaint.",
    hi: "{name} {version} ने ऐसी file बिना शिकायत पढ़ी।",
};
const TITLE: Text =
    Text { en: "Tested with", hi: "किसके साथ जाँचा गया" };
