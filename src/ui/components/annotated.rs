//! A line of a session, its pieces coloured as the parser read them.

use yew::prelude::*;

use crate::smtp::{Mark, Part};
use crate::ui::place::Place;

/// A line with its pieces coloured by its marks, which are in order and do not
/// overlap. A piece tells its name under the pointer; [`legend`] tells all of
/// them to everyone.
pub(crate) fn annotated(place: &Place, text: &str, marks: &[Mark]) -> Html {
    let lang = place.lang;
    html! {
        <code class="annotated" translate="no">
            for (text, part) in pieces(text, marks) {
                if let Some(part) = part {
                    <span class={class_of(part)} title={part.name().get(lang)}>{ shown(text) }</span>
                } else {
                    { shown(text) }
                }
            }
        </code>
    }
}

/// The text, with a lone LF to be seen and not obeyed.
fn shown(text: &str) -> String {
    text.replace('\n', "␊")
}

/// What each piece of some lines is; a part that comes often is told once.
pub(crate) fn legend(place: &Place, lines: &[(String, Vec<Mark>)]) -> Html {
    let lang = place.lang;
    let mut told: Vec<Part> = Vec::new();
    let rows = lines.iter().flat_map(|(text, marks)| pieces(text, marks));
    let rows: Vec<_> = rows
        .filter_map(|(text, part)| {
            let part = part.filter(|part| !told.contains(part))?;
            told.push(part);
            Some((text.to_owned(), part))
        })
        .collect();
    html! {
        <dl class="legend">
            for (text, part) in rows {
                <div>
                    <dt>
                        <code class={class_of(part)} translate="no">{ shortened(&text) }</code>
                        { " " }<span>{ part.name().get(lang) }</span>
                    </dt>
                    <dd>{ place.say(part.about()) }</dd>
                </div>
            }
        </dl>
    }
}

/// The text cut at its marks: every octet of it, in order.
fn pieces<'a>(text: &'a str, marks: &[Mark]) -> Vec<(&'a str, Option<Part>)> {
    let mut out = Vec::new();
    let mut at = 0;
    for (range, part) in marks {
        let (Some(before), Some(piece)) = (text.get(at..range.start), text.get(range.clone()))
        else {
            continue;
        };
        out.push((before, None));
        out.push((piece, Some(*part)));
        at = range.end;
    }
    out.push((text.get(at..).unwrap_or_default(), None));
    out.retain(|(text, _)| !text.is_empty());
    out
}

/// The beginning of a long piece.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

pub(super) const fn class_of(part: Part) -> &'static str {
    match part {
        Part::Verb | Part::Code | Part::EndOfData => "p-verb",
        Part::Keyword | Part::FieldName | Part::Extension | Part::ParameterName => "p-name",
        Part::LocalPart
        | Part::Domain
        | Part::AddressLiteral
        | Part::Postmaster
        | Part::NullPath
        | Part::SourceRoute => "p-address",
        Part::Mechanism | Part::EnhancedCode | Part::StuffedDot | Part::More => "p-mark",
        Part::Response | Part::ParameterValue => "p-value",
        Part::Argument | Part::FieldValue | Part::Body | Part::ReplyText => "p-text",
    }
}

/// Characters.
const LONGEST: usize = 32;

#[cfg(test)]
mod tests {
    use super::{Part, pieces};

    #[test]
    fn cutting_a_line_loses_nothing() {
        let line = "MAIL FROM:<आशा@example.in>";
        let marks = [(0..4, Part::Verb), (5..10, Part::Keyword), (11..20, Part::LocalPart)];
        let cut = pieces(line, &marks);
        assert_eq!(cut.iter().map(|(text, _)| *text).collect::<String>(), line);
        assert_eq!(cut[4], ("आशा", Some(Part::LocalPart)));
    }

    #[test]
    fn a_mark_inside_of_a_letter_is_passed_over() {
        assert_eq!(pieces("आ", &[(1..2, Part::Body)]), [("आ", None)]);
    }
}
