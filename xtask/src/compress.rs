//! Compressing the site when it is built: a file's `.br` and `.gz` lie beside it, and hosts send them as they are.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::Outcome;

/// How much time is spent on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effort {
    /// As much as it takes: the files are sent many times.
    Most,
    /// Little: the files are looked at and thrown away.
    Little,
}

/// Compresses every file of `site` that gets smaller by it.
pub(crate) fn compress(site: &Path, effort: Effort) -> Outcome<()> {
    let start = Instant::now();
    let mut files = Vec::new();
    gather(site, &mut files)?;
    // The longest first, so that none is left over at the end.
    files.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    if effort == Effort::Most {
        println!("Compressing {} files as well as can be; this takes some minutes.", files.len());
    }
    let next = AtomicUsize::new(0);
    let worker = || -> io::Result<()> {
        while let Some((file, _)) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            beside(file, effort)?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(io::Error::other("compressing stopped")))
        })
    })?;
    println!("Compressed {} files in {:.1} s.", files.len(), start.elapsed().as_secs_f64());
    Ok(())
}

/// The files below `folder` that compressing is worth the while for, and their sizes.
fn gather(folder: &Path, files: &mut Vec<(PathBuf, u64)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, data) = (entry.path(), entry.metadata()?);
        if data.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|ending| ENDINGS.iter().any(|it| ending == *it)) {
            files.push((path, data.len()));
        }
    }
    Ok(())
}

/// Writes a file's `.br` and `.gz`, if Brotli makes it smaller: both or none, for hosts
/// tell caches of a choice only where there is a `.gz`.
fn beside(file: &Path, effort: Effort) -> io::Result<()> {
    let plain = fs::read(file)?;
    let brotli = brotli(&plain, effort)?;
    if brotli.len() >= plain.len() {
        return Ok(());
    }
    for (ending, bytes) in [("br", brotli), ("gz", gzip(&plain, effort)?)] {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        File::create(name)?.write_all(&bytes)?;
    }
    Ok(())
}

fn brotli(plain: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let quality = match effort {
        Effort::Most => 11,
        Effort::Little => 5,
    };
    let settings = BrotliEncoderParams { quality, size_hint: plain.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut out, &settings)?;
    Ok(out)
}

/// Without a name or a time: the same file is the same bytes.
fn gzip(plain: &[u8], effort: Effort) -> io::Result<Vec<u8>> {
    let level = match effort {
        Effort::Most => Compression::best(),
        Effort::Little => Compression::fast(),
    };
    let mut out = GzBuilder::new().write(Vec::new(), level);
    out.write_all(plain)?;
    out.finish()
}

/// What is text, or a program; pictures and fonts are compressed already.
const ENDINGS: &[&str] = &[
    "html",
    "css",
    "js",
    "mjs",
    "ts",
    "wasm",
    "json",
    "webmanifest",
    "svg",
    "txt",
    "xml",
    "mobileconfig",
];

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn what_gets_smaller_has_its_two_files_beside_it_and_nothing_else_does() {
        let site = std::env::temp_dir().join(format!("compress-{}", std::process::id()));
        fs::create_dir_all(site.join("en")).expect("a folder");
        let page = "<p>नमस्ते</p>".repeat(100);
        for (name, text) in
            [("en/index.html", page.as_str()), ("tiny.txt", "a"), ("picture.png", page.as_str())]
        {
            fs::write(site.join(name), text).expect("a file");
        }
        let outcome = compress(&site, Effort::Most);
        let read = |name: &str| fs::read(site.join(name)).ok();
        let (br, gz) = (read("en/index.html.br"), read("en/index.html.gz"));
        let others = ["tiny.txt.br", "tiny.txt.gz", "picture.png.br", "picture.png.gz"].map(read);
        fs::remove_dir_all(&site).expect("our folder");
        outcome.expect("it compresses");

        let (mut from_br, mut from_gz) = (Vec::new(), String::new());
        brotli::BrotliDecompress(&mut &*br.expect("a .br"), &mut from_br).expect("brotli");
        flate2::read::GzDecoder::new(&*gz.expect("a .gz"))
            .read_to_string(&mut from_gz)
            .expect("gzip");
        assert_eq!(from_br, page.as_bytes());
        assert_eq!(from_gz, page);
        assert_eq!(others, [None, None, None, None]);
    }

    #[test]
    fn the_same_file_is_the_same_bytes() {
        for effort in [Effort::Most, Effort::Little] {
            let twice =
                [(); 2].map(|()| gzip(b"the same", effort).expect("memory takes every byte"));
            assert_eq!(twice[0], twice[1]);
        }
    }
}
