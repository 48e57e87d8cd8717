//! ZIP archives whose files are stored as they are (PKWARE APPNOTE 6.3.10).

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where it is in the archive: folders and a name, with `/` between them.
    pub path: String,
    /// Permission bits: `0o600`.
    pub mode: u16,
    /// What stands in it.
    pub body: String,
}

/// The archive of `members`. It depends on nothing else: all are as old as MS-DOS
/// can say.
///
/// An archive of 4 GiB or of more than 65,535 files would need ZIP64. What people
/// type is limited far below, so that sizes that do not fit are cut off and not
/// reported.
pub fn archive(members: &[Member]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for member in members {
        let at = out.len();
        let entry = entry(member);
        out.extend(b"PK\x03\x04");
        out.extend(&entry);
        out.extend(member.path.as_bytes());
        out.extend(member.body.as_bytes());

        directory.extend(b"PK\x01\x02");
        // Made on Unix, so that the permissions are read.
        directory.extend([VERSION, UNIX]);
        directory.extend(entry);
        // No remark, the first disk, no word on text or binary.
        directory.extend([0; 6]);
        directory.extend(four((REGULAR_FILE | u32::from(member.mode)) << 16));
        directory.extend(size(at));
        directory.extend(member.path.as_bytes());
    }
    let (at, count) = (out.len(), members.len());
    out.extend(&directory);
    out.extend(b"PK\x05\x06");
    out.extend([0; 4]);
    out.extend([count, count].into_iter().flat_map(short));
    out.extend([directory.len(), at].into_iter().flat_map(size));
    out.extend([0; 2]);
    out
}

/// What is said of a file both before it and in the directory, up to its name.
fn entry(Member { path, body, .. }: &Member) -> Vec<u8> {
    let mut out = vec![VERSION, 0];
    out.extend(UTF8.to_le_bytes());
    // Stored, at midnight.
    out.extend([0; 4]);
    out.extend(FIRST_DAY.to_le_bytes());
    out.extend(four(crc32(body.as_bytes())));
    out.extend([body.len(), body.len()].into_iter().flat_map(size));
    out.extend([path.len(), 0].into_iter().flat_map(short));
    out
}

fn short(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}

fn size(number: usize) -> [u8; 4] {
    four(u32::try_from(number).unwrap_or(u32::MAX))
}

const fn four(number: u32) -> [u8; 4] {
    number.to_le_bytes()
}

/// The checksum of APPNOTE §4.4.7, bit by bit: a table would be faster and larger,
/// and the files are small.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

/// 2.0, the oldest that knows folders.
const VERSION: u8 = 20;
/// The system that the permissions belong to.
const UNIX: u8 = 3;
/// Names are in UTF-8.
const UTF8: u16 = 1 << 11;
/// 1 January 1980
const FIRST_DAY: u16 = (1 << 5) | 1;
/// What a mode says that it belongs to (POSIX `S_IFREG`).
const REGULAR_FILE: u32 = 0o100_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_usual_one() {
        assert_eq!(crc32(b""), 0);
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn an_empty_archive_is_an_end_alone() {
        assert_eq!(archive(&[]), [&b"PK\x05\x06"[..], &[0; 18]].concat());
    }
}
