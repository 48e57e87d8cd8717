//! How servers read base64 (RFC 4648), in logins.

use base64::Engine;
use base64::alphabet::STANDARD as STANDARD_ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

use super::super::Answer;
use super::super::login_rules::Login;

/// What `base64` says.
pub(super) fn decoded(base64: &str, rules: Login) -> Result<Vec<u8>, Answer> {
    let without_gaps: String;
    let base64 = if rules.base64_gaps {
        without_gaps = base64.split_ascii_whitespace().collect();
        &without_gaps
    } else {
        base64
    };
    if !rules.loose_base64 {
        return match STANDARD.decode(base64) {
            Err(_) if !rules.base64_late => Err(Answer::NotBase64),
            decoded => Ok(decoded.unwrap_or_else(|_| base64.as_bytes().to_vec())),
        };
    }
    let digits = base64.split('=').next().unwrap_or_default().chars().filter_map(|c| match c {
        '-' => Some('+'),
        '_' => Some('/'),
        c => (c.is_ascii_alphanumeric() || matches!(c, '+' | '/')).then_some(c),
    });
    let mut digits: String = digits.collect();
    // A lone digit makes no octet.
    digits.truncate(digits.len() - usize::from(digits.len() % 4 == 1));
    LOOSE.decode(digits).map_err(|_| Answer::NotBase64)
}

/// No padding, and bits that make no octet are thrown away.
const LOOSE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD_ALPHABET,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);
