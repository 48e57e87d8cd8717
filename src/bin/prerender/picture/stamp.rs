//! The stamp that is the mark of the site, and the edge of an air-mail letter.

use tiny_skia::PathBuilder;

use super::canvas::{Canvas, Colour};
use super::{HEIGHT, WIDTH};

/// Draws the stamp with its left upper corner at `(x, y)`.
pub(super) fn draw(canvas: &mut Canvas, (x, y): (f32, f32), size: f32) {
    let scale = size / SIDE;
    let at = |(u, v): (f32, f32)| (x + u * scale, y + v * scale);
    let mut path = PathBuilder::new();
    let (u, v) = at((EDGE, EDGE));
    path.move_to(u, v);
    for turn in TURNS {
        let at = |point| at(turn(point));
        for hole in HOLES {
            let (start, end) = (hole - HOLE, hole + HOLE);
            let (u, v) = at((start, EDGE));
            path.line_to(u, v);
            let deep = EDGE + HOLE * ROUND;
            let ((u1, v1), (u2, v2), (u, v)) =
                (at((start, deep)), at((end, deep)), at((end, EDGE)));
            path.cubic_to(u1, v1, u2, v2, u, v);
        }
        let (u, v) = at((SIDE - EDGE, EDGE));
        path.line_to(u, v);
    }
    path.close();
    // The other way round: a window, with a letter in it.
    outline(&mut path, &[(9.0, 13.0), (9.0, 28.0), (31.0, 28.0), (31.0, 13.0)].map(at));
    outline(
        &mut path,
        &[(9.0, 13.0), (20.0, 22.0), (31.0, 13.0), (31.0, 15.1), (20.0, 24.1), (9.0, 15.1)].map(at),
    );
    canvas.fill(Colour::Accent, path);
}

/// Draws the stripes at the foot of the paper.
pub(super) fn draw_edge(canvas: &mut Canvas) {
    let (width, height) = (f32::from(WIDTH), f32::from(HEIGHT));
    let colours = [Colour::Accent, Colour::Link];
    let mut paths = colours.map(|_| PathBuilder::new());
    let mut x = -STRIPE;
    while x < width {
        for path in &mut paths {
            let top = height - STRIPE / 2.0;
            let slant = STRIPE / 2.0;
            let corners =
                [(x + slant, top), (x + slant + STRIPE, top), (x + STRIPE, height), (x, height)];
            outline(path, &corners);
            x += STRIPE * 1.6;
        }
    }
    for (colour, path) in colours.into_iter().zip(paths) {
        canvas.fill(colour, path);
    }
}

fn outline(path: &mut PathBuilder, corners: &[(f32, f32)]) {
    for (at, (x, y)) in corners.iter().enumerate() {
        if at == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
    }
    path.close();
}

/// Where a point comes to lie.
type Turn = fn((f32, f32)) -> (f32, f32);

/// The four sides: each is the first one, turned around the middle.
const TURNS: [Turn; 4] = [
    |(u, v)| (u, v),
    |(u, v)| (SIDE - v, u),
    |(u, v)| (SIDE - u, SIDE - v),
    |(u, v)| (v, SIDE - u),
];

/// The measures of `static/icons/icon.svg`.
const SIDE: f32 = 40.0;
const EDGE: f32 = 2.0;
const HOLES: [f32; 4] = [7.0, 15.0, 25.0, 33.0];
const HOLE: f32 = 2.5;
/// How far a curve's handles go for half a circle.
const ROUND: f32 = 4.0 / 3.0;

/// How wide a stripe is.
const STRIPE: f32 = 52.0;
