//! QR codes (ISO/IEC 18004): a text becomes dark and light squares.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The squares of a code, without the light edge around it.
pub struct Code(QrCode);

/// The text needs more squares than a phone reads from a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl Code {
    /// The code of `text`.
    ///
    /// # Errors
    ///
    /// The text is longer than some 1,000 octets.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let segments = QrSegment::make_segments(text);
        let (from, to, mask) = (Version::MIN, Version::new(LARGEST), None::<Mask>);
        // The level is raised as far as the squares allow.
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, from, to, mask, true)
            .map(Self)
            .map_err(|_| TooLong)
    }

    /// How many squares wide and high it is, edge included.
    pub fn size(&self) -> i32 {
        self.0.size() + 2 * EDGE
    }

    /// The dark squares as the path of an SVG, a stroke for each row of them. A
    /// square is 1 wide; the edge is part of the drawing.
    pub fn path(&self) -> String {
        let mut out = String::new();
        for y in 0..self.0.size() {
            let mut x = 0;
            while x < self.0.size() {
                let dark = (x..self.0.size()).take_while(|&x| self.0.get_module(x, y)).count();
                let dark = i32::try_from(dark).unwrap_or(0);
                if dark > 0 {
                    out += &format!("M{} {}h{dark}v1h-{dark}z", x + EDGE, y + EDGE);
                }
                x += dark + 1;
            }
        }
        out
    }
}

/// The quiet zone, in squares (ISO/IEC 18004 §6.3.8).
const EDGE: i32 = 4;

/// The largest version of code: with 125 squares a side it can still be read from
/// the width of a phone.
const LARGEST: u8 = 25;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_a_small_code() {
        let code = Code::of("HELLO WORLD").expect("short");
        assert_eq!(code.size(), 21 + 8);
        // The upper edge of two finder patterns: seven squares, inside the edge.
        assert!(code.path().starts_with("M4 4h7v1h-7z"), "{}", code.path());
    }

    #[test]
    fn a_text_is_a_code_or_too_long() {
        assert!(Code::of("").is_ok());
        assert!(Code::of(&"a".repeat(1000)).is_ok());
        assert!(Code::of(&"a".repeat(1300)).is_err());
        assert!(Code::of(&"अ".repeat(100_000)).is_err());
    }
}
