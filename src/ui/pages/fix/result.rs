//! What a pasted text means.

use yew::prelude::*;

use super::finding::finding;
use super::marked::marked;
use super::{Named, Read};
use crate::diagnose::{Kind, Reading, Stage};
use crate::providers::Protocol;
use crate::text::Text;
use crate::ui::components::{Copy, certainty_name, stage_name};
use crate::ui::place::Place;
use crate::ui::route::Page;

/// How many causes are worth a look.
const SHOWN: usize = 3;

/// What `read` means; `options` says what else may be blanked.
pub(super) fn result(place: &Place, read: &Read, options: &Html) -> Html {
    let lang = place.lang;
    let findings = &read.diagnosis.findings;
    html! {
        <section class="result" aria-labelledby="result">
            <h2 id="result">{ RESULT.get(lang) }</h2>
            <p class="verdict" role="status">{ verdict(place, read) }</p>
            if !is_nothing(&read.diagnosis.reading) || !findings.is_empty() {
                { facts(place, read) }
            }
            for (number, one) in findings.iter().take(SHOWN).enumerate() {
                { finding(place, read, one, number == 0) }
            }
            if let Some(replay) = &read.replay {
                { replay.links(place) }
            } else if read.aim.about != Protocol::Smtp && read.diagnosis.reading.kind == Kind::Log {
                <p class="dated">{ NOT_PLAYED.get(lang) }</p>
            }
            <h3>{ MARKED.get(lang) }</h3>
            { marked(place, &read.text, findings.first().map_or(&[], |first| &first.evidence)) }
            <div class="safe">
                <h3>{ SAFE.get(lang) }</h3>
                <p>{ SAFE_ABOUT.fill(lang, &[("count", &read.blanked.to_string())]) }</p>
                <div class="choices">
                    { options.clone() }
                    <Copy {lang} text={read.text.clone()} what={SAFE.get(lang)} words={true} />
                </div>
            </div>
        </section>
    }
}

/// In one sentence.
fn verdict(place: &Place, read: &Read) -> Html {
    let Some(first) = read.diagnosis.findings.first() else {
        let nothing = is_nothing(&read.diagnosis.reading);
        return place.say(if nothing { NOTHING_READ } else { NOT_RECOGNISED });
    };
    html! {
        <>
            <strong>{ place.say(first.cause.title) }</strong>{ " " }
            <span class="badge">
                { certainty_name(first.certainty).get(place.lang) }
            </span>
        </>
    }
}

/// Whether nothing could be read in the text.
const fn is_nothing(reading: &Reading) -> bool {
    reading.codes.is_empty() && reading.stage.is_none()
}

/// What could be read in the text.
fn facts(place: &Place, read: &Read) -> Html {
    let lang = place.lang;
    let reading = &read.diagnosis.reading;
    let row =
        |name: Text, value: Html| html! { <><dt>{ name.get(lang) }</dt><dd>{ value }</dd></> };
    let code = |code: String| html! { <code translate="no">{ code }</code> };
    html! {
        <dl class="facts">
            { row(KIND, Html::from(kind_name(reading.kind).get(lang))) }
            if let Some(stage) = reading.stage {
                { row(STAGE, stage_link(place, stage)) }
            }
            if let Some(reply) = reading.code() {
                { row(REPLY, code(reply.to_string())) }
            }
            if let Some(enhanced) = reading.enhanced() {
                { row(ENHANCED, code(enhanced.to_owned())) }
            }
            if let Some(whose) = read.whose() {
                { row(WHOSE, named(place, whose, read.otherwise_whose())) }
            }
            if let Some(program) = read.program() {
                { row(PROGRAM, named(place, program, read.otherwise_program())) }
            }
        </dl>
    }
}

/// The stage, with the command that belongs to it.
fn stage_link(place: &Place, stage: Stage) -> Html {
    let verb = match stage {
        Stage::Ehlo => "ehlo",
        Stage::StartTls => "starttls",
        Stage::Auth => "auth",
        Stage::Mail => "mail",
        Stage::Rcpt => "rcpt",
        Stage::Data | Stage::AfterData => "data",
        Stage::Connect | Stage::Tls | Stage::Greeting | Stage::Fetch => {
            return Html::from(stage_name(stage).get(place.lang));
        }
    };
    place.go(Page::Command(verb), stage_name(stage).get(place.lang))
}

/// A name with its page, and what the text says instead where the reader says otherwise.
fn named(place: &Place, (name, page): Named, otherwise: Option<&'static str>) -> Html {
    html! {
        <>
            { page.map_or_else(|| Html::from(name), |page| place.go(page, name)) }
            if let Some(name) = otherwise {
                { " " }{ OTHERWISE.fill(place.lang, &[("name", name)]) }
            }
        </>
    }
}

const fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Bounce => Text {
            en: "a report that mail could not be delivered",
            hi: "mail न पहुँचने की सूचना (bounce)",
        },
        Kind::Trace => Text { en: "a program's stack trace", hi: "program का stack trace" },
        Kind::Log => Text { en: "a log", hi: "log" },
        Kind::Line => Text { en: "one line of an error", hi: "error की एक line" },
        Kind::Message => Text {
            en: "a message to the user", hi: "user को दिखाया गया संदेश"
        },
    }
}

const ENHANCED: Text = Text { en: "Enhanced status code", hi: "Enhanced status code" };
const KIND: Text = Text { en: "What it is", hi: "यह क्या है" };
const MARKED: Text = Text {
    en: "The words that led to it", hi: "किन शब्दों से यह पता चला"
};
const NOTHING_READ: Text = Text {
    en: "This does not look like a mail error. Paste the lines around it too, or go by the questions below.",
    hi: "यह mail का error नहीं लगता। इसके आस-पास की lines भी paste कीजिए, या नीचे के सवालों से चलिए।",
};
const NOT_RECOGNISED: Text = Text {
    en: "The cause is not known from this text alone. Here is what could be read in it; the questions below lead on.",
    hi: "केवल इस text से कारण पता नहीं चलता। इसमें जो पढ़ा जा सका, वह यह है; आगे नीचे के सवाल ले जाएँगे।",
};
const NOT_PLAYED: Text = Text {
    en: "This is a log of reading mail. The laboratory plays sending (SMTP) only, so there is no replay of it.",
    hi: "यह mail पढ़ने का log है। प्रयोगशाला केवल भेजना (SMTP) चलाती है, इसलिए इसे वहाँ नहीं चला सकते।",
};
const OTHERWISE: Text = Text { en: "(in the text: {name})", hi: "(text में: {name})" };
const PROGRAM: Text = Text { en: "Written by", hi: "किसने लिखा" };
const REPLY: Text = Text { en: "Reply code", hi: "Reply code" };
const RESULT: Text = Text { en: "What it means", hi: "इसका मतलब" };
const SAFE: Text = Text { en: "A safe version", hi: "सुरक्षित रूप" };
const SAFE_ABOUT: Text = Text {
    en: "This text can be posted in public: places blanked: {count}. Look it over once yourself before you post it.",
    hi: "यह text सबके सामने रखा जा सकता है: छिपाई गई जगहें: {count}। भेजने से पहले एक बार ख़ुद भी देख लीजिए।",
};
const STAGE: Text = Text { en: "At which step", hi: "किस क़दम पर" };
const WHOSE: Text = Text { en: "Whose server", hi: "server किसका" };
