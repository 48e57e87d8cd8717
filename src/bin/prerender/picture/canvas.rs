//! Paper that few colours are put on: each is a palette of steps from the paper to itself,
//! which makes pictures of some kilobytes.

use std::error::Error;

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};
use tiny_skia::{FillRule, Mask, PathBuilder, Transform};

use super::{HEIGHT, WIDTH};

/// What is put on the paper: the colours of the light theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colour {
    Ink,
    Soft,
    Accent,
    Link,
}

impl Colour {
    const ALL: [Self; 4] = [Self::Ink, Self::Soft, Self::Accent, Self::Link];

    const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x23, 0x1f, 0x2a],
            Self::Soft => [0x5b, 0x54, 0x63],
            Self::Accent => [0xa8, 0x1c, 0x29],
            Self::Link => [0x24, 0x4a, 0x9b],
        }
    }
}

/// A picture that is being drawn.
pub(super) struct Canvas {
    /// For each pixel, its place in the palette.
    pixels: Vec<u8>,
    mask: Mask,
}

impl Canvas {
    /// Blank paper.
    pub(super) fn new() -> Result<Self, Box<dyn Error>> {
        let (width, height) = (WIDTH.into(), HEIGHT.into());
        let mask = Mask::new(width, height).ok_or("a picture has a size")?;
        Ok(Self { pixels: vec![0; mask.data().len()], mask })
    }

    /// Fills an outline with a colour.
    pub(super) fn fill(&mut self, colour: Colour, outline: PathBuilder) {
        let Some(path) = outline.finish() else { return };
        self.mask.clear();
        self.mask.fill_path(&path, FillRule::Winding, true, Transform::identity());
        let steps = Self::steps(colour);
        // Most of the paper stays blank: it is passed over in large pieces, since pictures
        // are drawn by a program that was built without optimisation.
        let width = usize::from(WIDTH);
        let rows = self.mask.data().chunks(width).zip(self.pixels.chunks_mut(width));
        for (covered, pixels) in rows.filter(|(covered, _)| !is_blank(covered)) {
            let pieces = covered.chunks(PIECE).zip(pixels.chunks_mut(PIECE));
            for (covered, pixels) in pieces.filter(|(covered, _)| !is_blank(covered)) {
                for (covered, pixel) in covered.iter().zip(pixels) {
                    let step = steps[usize::from(*covered)];
                    if step > 0 {
                        *pixel = step;
                    }
                }
            }
        }
    }

    /// The picture as a PNG file.
    pub(super) fn png(self) -> Result<Vec<u8>, Box<dyn Error>> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, WIDTH.into(), HEIGHT.into());
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette());
        encoder.set_filter(Filter::NoFilter);
        encoder.set_deflate_compression(DeflateCompression::Level(9));
        encoder.write_header()?.write_image_data(&self.pixels)?;
        Ok(file)
    }

    /// For each coverage, the place in the palette of the step that comes nearest; 0 is paper.
    fn steps(colour: Colour) -> [u8; 256] {
        let before = Colour::ALL.iter().take_while(|other| **other != colour);
        let paper = before.fold(0, |paper, _| paper + STEPS);
        let mut steps = [0; 256];
        for (covered, place) in (0..=u8::MAX).zip(&mut steps) {
            let step = (u16::from(covered) * u16::from(STEPS) + 127) / 255;
            *place = u8::try_from(step).map_or(0, |step| if step > 0 { paper + step } else { 0 });
        }
        steps
    }
}

/// Whether nothing is put there.
fn is_blank(covered: &[u8]) -> bool {
    BLANK.get(..covered.len()) == Some(covered)
}

/// The paper, then each colour from its lightest step to itself.
fn palette() -> Vec<u8> {
    let mut palette = PAPER.to_vec();
    for colour in Colour::ALL {
        for step in 1..=STEPS {
            let mixed = PAPER.into_iter().zip(colour.rgb()).map(|(paper, colour)| {
                let (step, all) = (u16::from(step), u16::from(STEPS));
                let sum = u16::from(paper) * (all - step) + u16::from(colour) * step;
                u8::try_from(sum / all).unwrap_or(u8::MAX)
            });
            palette.extend(mixed);
        }
    }
    palette
}

const PAPER: [u8; 3] = [0xf8, 0xf4, 0xec];

/// From the paper to a colour.
const STEPS: u8 = 4;

/// How many pixels are passed over at once.
const PIECE: usize = 16;

/// A row of nothing.
static BLANK: [u8; WIDTH as usize] = [0; WIDTH as usize];
