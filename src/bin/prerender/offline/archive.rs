//! Many files in one, which is fetched once and read in parts.
//!
//! Four bytes say how long the index is (big endian). The index is JSON in gzip;
//! after it come the members, files one after another in gzip. Neighbours share
//! a member because they are alike; a member is small enough to be unpacked each
//! time that one of its files is asked for. Compressed here, it does not depend
//! on what the host compresses.

use std::collections::BTreeMap;
use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

/// What is sent with a file.
pub(super) type Headers = BTreeMap<String, String>;

/// An archive that is being made.
#[derive(Debug, Default)]
pub(super) struct Archive {
    kinds: Vec<Headers>,
    index: Vec<Value>,
    members: Vec<u8>,
    files: Vec<Value>,
    open: Vec<u8>,
}

impl Archive {
    /// Adds a file, which is found at `path` from the root of the site.
    pub(super) fn add(&mut self, path: &str, headers: Headers, contents: &[u8]) -> io::Result<()> {
        let kind = self.kinds.iter().position(|known| *known == headers).unwrap_or_else(|| {
            self.kinds.push(headers);
            self.kinds.len() - 1
        });
        self.files.push(json!([path, kind, contents.len()]));
        self.open.extend(contents);
        if self.open.len() >= MEMBER { self.close() } else { Ok(()) }
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> io::Result<Vec<u8>> {
        self.close()?;
        let index = json!({ "kinds": self.kinds, "members": self.index }).to_string();
        let index = pack(index.as_bytes())?;
        let size = u32::try_from(index.len()).map_err(io::Error::other)?;
        Ok([&size.to_be_bytes()[..], &index, &self.members].concat())
    }

    fn close(&mut self) -> io::Result<()> {
        let packed = pack(&std::mem::take(&mut self.open))?;
        self.index.push(json!([packed.len(), std::mem::take(&mut self.files)]));
        self.members.extend(packed);
        Ok(())
    }
}

/// The same bytes come of the same: the name of an archive is made from them.
fn pack(contents: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    encoder.finish()
}

/// How much a member holds, in bytes: a fifth is saved against members half as
/// long, and to unpack it takes some milliseconds.
const MEMBER: usize = 400_000;
