//! Programs to choose from, by kind.

use yew::prelude::*;

use crate::targets::{Kind, TARGETS};
use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::route::Page;

/// All programs, by kind.
pub(crate) fn program_list(place: &Place) -> Html {
    html! {
        <div class="programs">
            for kind in Kind::ALL {
                <section>
                    <h3>{ kind_name(kind).get(place.lang) }</h3>
                    <ul class="tiles">
                        for target in TARGETS.iter().filter(move |target| target.kind == kind) {
                            { place.tile(Page::Program(target.id), target.name, place.say(target.about)) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

const fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::MailProgram => {
            Text { en: "Mail programs", hi: "Mail पढ़ने-लिखने के program" }
        }
        Kind::Tool => Text {
            en: "Tools that send or fetch", hi: "भेजने या लाने वाले tools"
        },
        Kind::MailServer => Text { en: "Mail servers", hi: "Mail servers" },
        Kind::Application => Text {
            en: "Applications that send mail",
            hi: "Mail भेजने वाले applications",
        },
        Kind::Code => Text { en: "Your own code", hi: "आपका अपना code" },
    }
}
