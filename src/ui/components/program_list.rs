//! Programs to choose from, by kind.

use yew::prelude::*;

use super::{Go, Say};
use crate::targets::{Kind, TARGETS};
use crate::text::Text;
use crate::ui::hooks::use_lang;
use crate::ui::route::Page;

/// All programs, by kind.
#[component]
pub(crate) fn ProgramList() -> Html {
    let lang = use_lang();
    html! {
        <div class="programs">
            for kind in Kind::ALL {
                <section>
                    <h3>{ kind_name(kind).get(lang) }</h3>
                    <ul class="tiles">
                        for target in TARGETS.iter().filter(move |target| target.kind == kind) {
                            <li>
                                <Go to={Page::Program(target)} class="tile">
                                    <strong>{ target.name }</strong>
                                    <span class="tile-about"><Say text={target.about} /></span>
                                </Go>
                            </li>
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
        Kind::Code => Text { en: "Your own code", hi: "आपका अपना code" },
    }
}
