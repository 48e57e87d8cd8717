//! QR codes are read back from what is drawn, by a reader that others wrote.
#![cfg(not(target_family = "wasm"))]

use dakiya::qr::Code;
use proptest::prelude::*;
use rqrr::PreparedImage;

/// What a camera reads from the drawing, with squares of `SCALE` dots.
fn read(code: &Code) -> String {
    let size = usize::try_from(code.size()).expect("a size");
    let mut dark = vec![vec![false; size]; size];
    for run in code.path().split('M').skip(1) {
        let numbers: Vec<usize> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let [x, y, width, 1, back] = numbers[..] else { panic!("M{run}") };
        assert_eq!(width, back);
        for square in &mut dark[y][x..x + width] {
            assert!(!*square, "drawn twice");
            *square = true;
        }
    }
    let dots = size * SCALE;
    let mut image = PreparedImage::prepare_from_greyscale(dots, dots, |x, y| {
        if dark[y / SCALE][x / SCALE] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().expect("a code").1
}

#[test]
fn a_link_is_read_back() {
    for link in [
        "https://dakiya.example/en/targets/msmtp/#v=1&address=asha%40gmail.com",
        "https://dakiya.example/hi/targets/k9_android/#v=1&address=asha%40example.in&name=%E0%A4%86%E0%A4%B6%E0%A4%BE&provider=by_hand&smtp_host=mail.example.in&smtp_port=587&smtp_security=starttls&imap_host=mail.example.in",
    ] {
        assert_eq!(read(&Code::of(link).expect("short enough")), link);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn what_fits_is_read_back_and_all_else_is_refused(text in "[ -~]{1,1500}") {
        match Code::of(&text) {
            Ok(code) => prop_assert_eq!(read(&code), text),
            Err(_) => prop_assert!(text.len() > 1000),
        }
    }
}

const SCALE: usize = 4;
