//! Letters as they are compared: small, without accents, and signs that are words.

/// Whether a word may hold `letter`.
pub(super) fn is_of_word(letter: char) -> bool {
    // The signs that join or alter Devanagari consonants, and accents that stand alone,
    // are no letters to Unicode, but no word ends at them.
    letter.is_alphanumeric()
        || matches!(letter, '_' | '\u{93c}' | '\u{94d}' | '\u{300}'..='\u{36f}')
}

/// Whether `letter` is a word for itself: Chinese and Japanese put no blanks between words.
pub(super) const fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Adds `word` to `words` as it is compared.
pub(super) fn push(words: &mut String, word: &str) {
    for letter in word.chars() {
        if letter.is_ascii() {
            words.push(letter.to_ascii_lowercase());
        } else {
            letter.to_lowercase().for_each(|letter| push_plain(words, letter));
        }
    }
}

/// Adds the small letter `letter` without its accent, as people write it who have none.
fn push_plain(words: &mut String, letter: char) {
    let plain = match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' | 'ő' => "o",
        'ö' | 'œ' => "oe",
        'ř' => "r",
        'ś' | 'ş' | 'š' => "s",
        'ß' => "ss",
        'ţ' | 'ť' => "t",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ё' => "е",
        '\u{300}'..='\u{36f}' => "",
        other => return words.push(other),
    };
    words.push_str(plain);
}
