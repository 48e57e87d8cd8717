//! A text as words, each with its place.

use std::ops::Range;

use super::letters;

/// The words of a text, in small letters without accents.
#[derive(Debug)]
pub(super) struct Tokens {
    lower: String,
    tokens: Vec<Token>,
}

/// One word.
#[derive(Clone, Copy, Debug)]
struct Token {
    lower: (usize, usize),
    place: (usize, usize),
    begins: bool,
    joined: bool,
}

impl Tokens {
    /// The words of `text`, but for those that lie in `codes`: a reply of several lines
    /// repeats its code in each, in the middle of a sentence. What a server says where it
    /// agrees, to which the second of each pair is true, ends with its line: it is a list.
    pub(super) fn new(text: &str, codes: &[(Range<usize>, bool)]) -> Self {
        let mut found = Self { lower: String::with_capacity(text.len()), tokens: Vec::new() };
        let mut codes = codes.iter().peekable();
        let mut begin = None;
        let mut between = Between::Nothing;
        let mut before = ' ';
        let mut agreed = false;
        for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
            let escaped = is_escape(before, letter);
            before = letter;
            while let Some((_, agrees)) = codes.next_if(|(code, _)| code.end <= at) {
                agreed = *agrees;
            }
            let in_code = codes.peek().is_some_and(|(code, _)| code.contains(&at));
            let sign = !in_code && letters::is_sign(letter);
            if !in_code && !escaped && !sign && letters::is_of_word(letter) {
                begin.get_or_insert(at);
                continue;
            }
            if let Some(begin) = begin.take() {
                found.push(text, begin..at, between);
                between = Between::Nothing;
            }
            if sign {
                found.push(text, at..at + letter.len_utf8(), between);
                between = Between::Nothing;
            } else if agreed && (letter == '\n' || escaped && letter == 'n') {
                between = Between::Sentences;
                agreed = false;
            } else {
                between = between.then(letter);
            }
        }
        found
    }

    fn push(&mut self, text: &str, place: Range<usize>, between: Between) {
        let joined = self
            .tokens
            .last()
            .is_some_and(|last| matches!(&text[last.place.1..place.start], "." | "@" | "-"));
        let start = self.lower.len();
        letters::push(&mut self.lower, &text[place.clone()]);
        self.tokens.push(Token {
            lower: (start, self.lower.len()),
            place: (place.start, place.end),
            begins: between == Between::Sentences,
            joined,
        });
    }

    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The word at `index`, as words are compared.
    pub(super) fn word(&self, index: usize) -> Option<&str> {
        let (start, end) = self.tokens.get(index)?.lower;
        Some(&self.lower[start..end])
    }

    /// Whether a sentence begins with the word at `index`.
    pub(super) fn begins(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.begins)
    }

    /// Whether the word at `index` is one with the word before: a part of an address, or of
    /// the name of a host.
    pub(super) fn is_joined(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.joined)
    }

    /// Where in the text the words from `first` to `last` stand.
    pub(super) fn place(&self, first: usize, last: usize) -> Range<usize> {
        let start = self.tokens.get(first).map_or(0, |token| token.place.0);
        let end = self.tokens.get(last).map_or(start, |token| token.place.1);
        start..end
    }
}

/// Whether a log wrote out a line end or a tab as `letter` after a backslash.
const fn is_escape(before: char, letter: char) -> bool {
    before == '\\' && matches!(letter, 'n' | 'r' | 't')
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    /// Nothing that ends a sentence.
    Nothing,
    /// A full stop, of which it is not known yet whether it ends one.
    Stop,
    /// The end of a sentence.
    Sentences,
}

impl Between {
    /// What it is when `letter` comes next.
    const fn then(self, letter: char) -> Self {
        match (self, letter) {
            (Self::Sentences, _)
            | (Self::Stop, ' ' | '\n' | '\r' | '\t')
            | (_, '。' | '！' | '？' | '।') => Self::Sentences,
            (_, '.' | '!' | '?') => Self::Stop,
            _ => Self::Nothing,
        }
    }
}
