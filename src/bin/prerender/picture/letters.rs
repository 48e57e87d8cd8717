//! Words become outlines: letters of two scripts are shaped, measured and set in lines.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer, shape};
use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Colour};

/// Letters of both scripts that go together.
pub(super) struct Typeface {
    latin: Face<'static>,
    devanagari: Face<'static>,
}

/// Words beside each other, set in one size.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    words: Vec<Word>,
    /// In pixels.
    width: f32,
}

#[derive(Clone, Debug)]
struct Word {
    letters: Vec<Letter>,
    width: f32,
}

/// A glyph of a font and where it stands in its word.
#[derive(Clone, Copy, Debug)]
struct Letter {
    devanagari: bool,
    glyph: GlyphId,
    x: f32,
    y: f32,
}

#[cfg(test)]
impl Line {
    /// In pixels.
    pub(super) const fn width(&self) -> f32 {
        self.width
    }
}

impl Typeface {
    /// The typeface of two font files.
    pub(super) fn open(latin: &'static [u8], devanagari: &'static [u8]) -> Option<Self> {
        let open = |file| Face::from_slice(file, 0);
        Some(Self { latin: open(latin)?, devanagari: open(devanagari)? })
    }

    /// The first letter of `text` that it does not have.
    #[cfg(test)]
    pub(super) fn lacks(&self, text: &str) -> Option<char> {
        text.chars().find(|&c| self.face(is_devanagari(c)).glyph_index(c).is_none())
    }

    /// All of `text` in one line.
    pub(super) fn line(&self, text: &str, size: f32) -> Line {
        self.lines(text, size, f32::INFINITY).pop().unwrap_or_default()
    }

    /// `text` in lines of at most `room`, as far as single words fit.
    pub(super) fn lines(&self, text: &str, size: f32, room: f32) -> Vec<Line> {
        let space = self.space(size);
        let mut lines: Vec<Line> = Vec::new();
        for word in text.split_whitespace().map(|word| self.word(word, size)) {
            match lines.last_mut() {
                Some(line) if line.width + space + word.width <= room => {
                    line.width += space + word.width;
                    line.words.push(word);
                }
                _ => lines.push(Line { width: word.width, words: vec![word] }),
            }
        }
        lines
    }

    /// Says at the end of a line that there was more.
    pub(super) fn cut(&self, line: &mut Line, size: f32, room: f32) {
        let (space, more) = (self.space(size), self.word("…", size));
        while line.width + space + more.width > room
            && let Some(word) = line.words.pop()
        {
            line.width -= space + word.width;
        }
        line.width += space + more.width;
        line.words.push(more);
    }

    /// Draws a line whose letters stand on `y`.
    pub(super) fn draw(
        &self,
        canvas: &mut Canvas,
        colour: Colour,
        line: &Line,
        (x, y): (f32, f32),
        size: f32,
    ) {
        let mut pen = Pen { path: PathBuilder::new(), x, y, scale: 1.0 };
        let mut start = x;
        for word in &line.words {
            for letter in &word.letters {
                let face = self.face(letter.devanagari);
                (pen.x, pen.y) = (start + letter.x, y - letter.y);
                pen.scale = scale(face, size);
                // Blanks have no outline.
                let _ = face.outline_glyph(letter.glyph, &mut pen);
            }
            start += word.width + self.space(size);
        }
        canvas.fill(colour, pen.path);
    }

    fn face(&self, devanagari: bool) -> &Face<'static> {
        if devanagari { &self.devanagari } else { &self.latin }
    }

    fn space(&self, size: f32) -> f32 {
        self.word(" ", size).width
    }

    /// A word, of which each script is shaped by itself.
    fn word(&self, text: &str, size: f32) -> Word {
        let mut word = Word { letters: Vec::new(), width: 0.0 };
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let devanagari = is_devanagari(first);
            let end = rest.find(|c| is_devanagari(c) != devanagari).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            let face = self.face(devanagari);
            let scale = scale(face, size);
            let mut buffer = UnicodeBuffer::new();
            buffer.push_str(run);
            buffer.guess_segment_properties();
            let shaped = shape(face, &[], buffer);
            for (info, at) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
                word.letters.push(Letter {
                    devanagari,
                    // Glyphs of a font have 16-bit numbers.
                    glyph: GlyphId(u16::try_from(info.glyph_id).unwrap_or_default()),
                    x: word.width + units(at.x_offset) * scale,
                    y: units(at.y_offset) * scale,
                });
                word.width += units(at.x_advance) * scale;
            }
            rest = after;
        }
        word
    }
}

fn is_devanagari(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{97f}' | '\u{200c}' | '\u{200d}')
}

/// Pixels for each unit of the font.
fn scale(face: &Face<'_>, size: f32) -> f32 {
    size / units(face.units_per_em())
}

/// Measures within a font are far below the numbers that a float leaves out.
#[expect(clippy::cast_precision_loss, reason = "measures of glyphs are small")]
const fn units(units: i32) -> f32 {
    units as f32
}

/// Draws outlines, whose y goes up, on a canvas, whose y goes down.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
