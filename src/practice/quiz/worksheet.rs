//! A worksheet for a class, as plain text: the questions, and on a sheet of its own the
//! answers.

use super::{Answer, Question, Series};
use crate::simulator::lab::{By, Spoken};
use crate::text::markup::plain;
use crate::text::{Lang, Text};

/// The first `count` questions of a series, numbered from 1; at most 50.
pub fn worksheet(series: &Series, count: usize, lang: Lang) -> String {
    let sheet = numbered(series, count).map(|(number, question)| asked(number, &question, lang));
    sheet.collect::<Vec<_>>().join("\n\n")
}

/// What is right, and why, for the same questions.
pub fn answers(series: &Series, count: usize, lang: Lang) -> String {
    let one = |(number, question): (usize, Question)| {
        let right = match question.answer() {
            Answer::Choice(choice) => mark(*choice),
            Answer::Order(order) => {
                order.iter().map(|choice| mark(*choice)).collect::<Vec<_>>().join(" ")
            }
        };
        let why = question.judge(question.answer()).because(lang).join(" ");
        format!("{number}. {right}\n   {}\n", plain(&why))
    };
    let others = [ORDERS.get(lang), "\n"].concat();
    numbered(series, count).map(one).collect::<String>() + "\n" + &others
}

fn numbered(series: &Series, count: usize) -> impl Iterator<Item = (usize, Question)> {
    (1..).zip(series.questions()).take(count.min(MOST))
}

fn asked(number: usize, question: &Question, lang: Lang) -> String {
    let mut out = format!("{number}. {}\n", question.kind.asks().get(lang));
    for fact in question.facts(lang) {
        out += &format!("   {}\n", plain(&fact));
    }
    let by = |line: &Spoken| if line.by == By::Client { 'C' } else { 'S' };
    let shown = question.shown.iter().map(|line| format!("{}: {}", by(line), line.text));
    let last = question.line.iter().flat_map(|line| line.lines()).map(|line| format!("C: {line}"));
    out += &block(shown.chain(last));
    let choices = question.choices.iter().enumerate().flat_map(|(choice, text)| {
        let mark = format!("{})", mark(choice));
        let marks = std::iter::once(mark).chain(std::iter::repeat(String::new()));
        text.lines().zip(marks).map(|(line, mark)| format!("{mark:3} {line}"))
    });
    out + &block(choices)
}

/// Indented lines with an empty line before them; none if there are none.
fn block(lines: impl Iterator<Item = String>) -> String {
    let indented = |line: String| format!("   {line}").trim_end().to_owned() + "\n";
    let lines: String = lines.map(indented).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

/// A letter for each choice.
fn mark(choice: usize) -> String {
    let letter = u8::try_from(choice).ok().and_then(|at| b'A'.checked_add(at));
    letter.map(|letter| char::from(letter).to_string()).unwrap_or_default()
}

/// What no teacher wants more of at once.
const MOST: usize = 50;

const ORDERS: Text = Text {
    en: "Of an order only one right way is given here: recipients may change places, for example.",
    hi: "क्रम वाले सवालों का यहाँ एक ही सही हल दिया है: जैसे पाने वालों की जगह बदली जा सकती है।",
};
