//! Why the server answers as it does: what the engine itself says about it.

use crate::simulator::lab::Lab;
use crate::simulator::lab::news::news;
use crate::smtp::Part;
use crate::text::{Lang, Text};

/// Why the server answered so at this position, sentence by sentence.
pub(super) fn because(lab: &Lab, at: usize, lang: Lang) -> Vec<String> {
    let Some(node) = lab.node(at) else { return Vec::new() };
    let refusals = node
        .refusals()
        .map(|refusal| format!("{} ({})", refusal.why.text.get(lang), refusal.why.rfc.name()));
    let refused: Vec<_> = refusals.take(1).collect();
    if !refused.is_empty() {
        return refused;
    }
    if node.code().is_some_and(|code| code >= 400) {
        return vec![Part::Code.about().get(lang).to_owned()];
    }
    news(&lab.clone().go(at), lang)
}

/// What is to be said where nothing was refused, and yet it is not right.
pub(super) const ANOTHER_OUTCOME: Text = Text {
    en: "Nothing is refused in this order, but what arrives in the end is not the same message.",
    hi: "इस क्रम में कुछ मना नहीं होता, पर अंत में वही message नहीं पहुँचता।",
};

/// What is to be said where nobody listens any more.
pub(super) const NOBODY_LISTENS: Text = Text {
    en: "The connection is closed by then: nobody hears this line.",
    hi: "तब तक connection बंद हो चुका है: यह line कोई नहीं सुनता।",
};
