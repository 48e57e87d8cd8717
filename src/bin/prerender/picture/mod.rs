//! The pictures that other sites show beside a link: title and description on paper,
//! drawn without any font of the system, so that every build draws the same.

mod canvas;
mod letters;
mod stamp;

use std::error::Error;
use std::path::Path;
use std::thread;

use canvas::{Canvas, Colour};
use dakiya::text::Lang;
use dakiya::ui::Head;
use dakiya::ui::route::Page;
use letters::{Line, Typeface};

use crate::sitemap;

/// Of every picture, in pixels: what Open Graph's readers ask for.
pub(crate) const WIDTH: u16 = 1200;
/// Of every picture, in pixels.
pub(crate) const HEIGHT: u16 = 630;

/// The page whose picture stands for `page`. Providers, programs and causes, whose links
/// people post, have one each; of what is many and alike, the list has one for all.
pub(crate) fn of(page: Page) -> Page {
    match page {
        Page::Code(_) => Page::Codes,
        Page::Command(_) => Page::Commands,
        Page::Lesson(_) => Page::Learn,
        Page::Level(_) => Page::Levels,
        page => page,
    }
}

/// Where the picture of `page` is, seen from the folder of the site.
pub(crate) fn path(lang: Lang, page: Page) -> String {
    let page = sitemap::path(lang, page);
    format!("pictures/{}.png", page.trim_end_matches('/'))
}

/// Draws the picture of every page that has one, and hands each to `write`.
pub(crate) fn all(
    write: impl Fn(&Path, &[u8]) -> Result<(), Box<dyn Error>> + Sync,
) -> Result<(), Box<dyn Error>> {
    let pages = || Page::all().filter(|page| of(*page) == *page);
    let wanted: Vec<_> =
        Lang::ALL.into_iter().flat_map(|lang| pages().map(move |page| (lang, page))).collect();
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let fonts = Fonts::open().ok_or("a font of the pictures is not one")?;
    let share = |wanted: &[(Lang, Page)]| {
        for (lang, page) in wanted.iter().copied() {
            let head = Head::of(page, lang).ok_or("a page without a head")?;
            write(Path::new(&path(lang, page)), &fonts.draw(lang, &head)?)?;
        }
        Ok::<_, Box<dyn Error>>(())
    };
    thread::scope(|scope| {
        let share = &share;
        let work: Vec<_> = wanted
            .chunks(wanted.len().div_ceil(hands))
            .map(|wanted| scope.spawn(move || share(wanted).map_err(|error| error.to_string())))
            .collect();
        for one in work {
            one.join().map_err(|_| "a picture could not be drawn")??;
        }
        Ok(())
    })
}

/// What the pictures are written in.
struct Fonts {
    title: Typeface,
    text: Typeface,
}

impl Fonts {
    /// The fonts that come with the source.
    fn open() -> Option<Self> {
        Some(Self {
            title: Typeface::open(
                include_bytes!("../../../../static/fonts/NotoSerif-Bold.ttf"),
                include_bytes!("../../../../static/fonts/NotoSerifDevanagari-Bold.ttf"),
            )?,
            text: Typeface::open(
                include_bytes!("../../../../static/fonts/NotoSans-Regular.ttf"),
                include_bytes!("../../../../static/fonts/NotoSansDevanagari-Regular.ttf"),
            )?,
        })
    }

    /// The first letter of what a picture says that the fonts do not have.
    #[cfg(test)]
    fn lack(&self, head: &Head) -> Option<char> {
        self.title.lacks(&head.title).or_else(|| self.text.lacks(&head.description))
    }

    /// The picture of a page, as PNG.
    fn draw(&self, lang: Lang, head: &Head) -> Result<Vec<u8>, Box<dyn Error>> {
        // Devanagari stacks its vowels: it wants more room.
        let leading = if lang == Lang::Hi { 1.42 } else { 1.22 };
        let (size, title) = self.headline(&head.title);
        let mut text = self.text.lines(&head.description, TEXT, ROOM);
        if text.len() > LINES {
            text.truncate(LINES);
            if let Some(last) = text.last_mut() {
                self.text.cut(last, TEXT, ROOM);
            }
        }

        let mut canvas = Canvas::new()?;
        stamp::draw(&mut canvas, (MARGIN, 60.0), 92.0);
        let name = self.title.line("डाकिया · Dakiya", NAME);
        self.title.draw(&mut canvas, Colour::Ink, &name, (MARGIN + 116.0, 120.0), NAME);
        let rows = |lines: &[Line]| f32::from(u8::try_from(lines.len()).unwrap_or(u8::MAX));
        let high = rows(&title) * size * leading + GAP + rows(&text) * TEXT * leading * LOOSER;
        let mut y = TOP + (BOTTOM - TOP - high) / 2.0 + size;
        for line in &title {
            self.title.draw(&mut canvas, Colour::Ink, line, (MARGIN, y), size);
            y += size * leading;
        }
        y += GAP + TEXT - size;
        for line in &text {
            self.text.draw(&mut canvas, Colour::Soft, line, (MARGIN, y), TEXT);
            y += TEXT * leading * LOOSER;
        }
        stamp::draw_edge(&mut canvas);
        canvas.png()
    }

    /// The title in as large letters as fit.
    fn headline(&self, title: &str) -> (f32, Vec<Line>) {
        let mut all = SIZES.map(|size| (size, self.title.lines(title, size, ROOM))).into_iter();
        let fits = |(_, lines): &(f32, Vec<Line>)| lines.len() <= 2;
        let smallest = all.next_back().unwrap_or_default();
        all.find(fits).unwrap_or(smallest)
    }
}

/// Where writing begins and ends.
const MARGIN: f32 = 76.0;
const ROOM: f32 = 1200.0 - 2.0 * MARGIN;
/// What lies between the name of the site and the edge of the paper.
const TOP: f32 = 170.0;
const BOTTOM: f32 = 586.0;
/// Of the letters of a title, best first.
const SIZES: [f32; 4] = [82.0, 72.0, 62.0, 52.0];
/// Of the name of the site.
const NAME: f32 = 44.0;
/// Of a description, and how many lines of it there may be.
const TEXT: f32 = 34.0;
const LINES: usize = 2;
/// Small letters in long lines want more air between them.
const LOOSER: f32 = 1.08;
/// Between title and description.
const GAP: f32 = 22.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_every_picture_is_in_the_fonts() {
        let fonts = Fonts::open().expect("fonts");
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let head = Head::of(of(page), lang).expect("every page has a head");
            assert_eq!(fonts.lack(&head), None, "{}: {}", head.title, head.description);
        }
    }

    #[test]
    fn titles_fit_in_two_lines() {
        let fonts = Fonts::open().expect("fonts");
        for (lang, page) in Lang::ALL.into_iter().flat_map(|l| Page::all().map(move |p| (l, p))) {
            let head = Head::of(of(page), lang).expect("every page has a head");
            assert!(fonts.headline(&head.title).1.len() <= 2, "{}", head.title);
        }
    }

    #[test]
    fn letters_of_devanagari_are_joined() {
        let fonts = Fonts::open().expect("fonts");
        let (apart, together) = (fonts.text.line("क् ष", 100.0), fonts.text.line("क्ष", 100.0));
        assert!(together.width() < apart.width() * 0.8);
    }

    #[test]
    fn the_same_picture_is_drawn_every_time() {
        let fonts = Fonts::open().expect("fonts");
        let head = Head::of(Page::Home, Lang::Hi).expect("a head");
        let one = fonts.draw(Lang::Hi, &head).expect("a picture");
        assert_eq!(one, fonts.draw(Lang::Hi, &head).expect("a picture"));
        assert!(one.starts_with(b"\x89PNG") && one.len() < 40_000, "{} bytes", one.len());
    }
}
