//! What is asked of those who have no error text, one topic a file.

mod arriving;
mod fetching;
mod login;
mod refused;
mod sending;
mod stopped;

use super::probe::Probe;
use super::question::{Answer, Next, Question, Suspect};
use crate::text::{Text, t};
use arriving::{BOUNCE, LOST};
use fetching::FETCHING;
use sending::SENDING;

/// Where every way begins.
pub static FIRST_QUESTION: Question = Question {
    text: t("What happens?", "क्या होता है?"),
    answers: &[
        ask('s', t("I want to send, and it fails.", "mail भेजनी है, पर जाती नहीं।"), &SENDING),
        ask(
            'b',
            t(
                "It was sent, and a report came that it could not be delivered.",
                "चली गई, पर सूचना आई कि पहुँची नहीं।",
            ),
            &BOUNCE,
        ),
        ask(
            'l',
            t(
                "It was sent, no report came, and it has not arrived.",
                "चली गई, कोई सूचना नहीं आई, और पहुँची भी नहीं।",
            ),
            &LOST,
        ),
        ask(
            'f',
            t("I cannot fetch or receive mail.", "मुझे mail मिलती नहीं, या program उसे ला नहीं पाता।"),
            &FETCHING,
        ),
    ],
};

/// An answer after which something else must be known.
const fn ask(id: char, text: Text, next: &'static Question) -> Answer {
    Answer { id, text, next: Next::Ask(next) }
}

/// An answer that says enough.
const fn found(id: char, text: Text, cause: &'static str, probe: Probe) -> Answer {
    Answer { id, text, next: Next::Suspect(Suspect { cause, probe }) }
}

const YES: Text = t("Yes.", "हाँ।");
const NO: Text = t("No.", "नहीं।");
const NO_OR_UNKNOWN: Text = t("No, or I do not know.", "नहीं, या मालूम नहीं।");

#[cfg(test)]
mod tests {
    use super::super::causes::CAUSES;
    use super::super::question::{Next, Way};
    use super::FIRST_QUESTION;

    #[test]
    fn every_end_is_a_cause() {
        for way in ways() {
            if let Next::Suspect(suspect) = way.now {
                assert!(CAUSES.get(suspect.cause).is_some(), "{}: {suspect:?}", way.path());
            }
        }
    }

    #[test]
    fn seven_questions_are_enough() {
        for way in ways() {
            assert!(way.answered.len() <= 7, "{}", way.path());
        }
    }

    #[test]
    fn a_path_leads_to_the_answers_that_it_was_made_of() {
        for way in ways() {
            let texts = |way: &Way| way.answered.iter().map(|step| step.1.text).collect::<Vec<_>>();
            assert_eq!(texts(&Way::along(&FIRST_QUESTION, &way.path())), texts(&way));
        }
    }

    #[test]
    fn a_path_is_made_of_small_letters() {
        for way in ways() {
            assert!(way.path().chars().all(|letter| letter.is_ascii_lowercase()), "{}", way.path());
        }
    }

    /// Every way from the first question, the unfinished ones too.
    fn ways() -> Vec<Way> {
        let mut all = vec![Way::along(&FIRST_QUESTION, "")];
        let mut seen = 0;
        while let Some(way) = all.get(seen).cloned() {
            seen += 1;
            let Next::Ask(question) = way.now else { continue };
            for answer in question.answers {
                let mut longer = way.clone();
                longer.answered.push((question, answer));
                longer.now = answer.next;
                all.push(longer);
            }
        }
        all
    }
}
