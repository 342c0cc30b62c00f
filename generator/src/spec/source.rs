//! Where documents come from: files, and texts that are at hand.
//!
//! In: paths. Out: texts with their names and digests. It refuses to know what the texts mean.

use super::surrogates;
use crate::diagnostic::{Diagnostic, Failure, Position};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A text with the name that messages call it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file's name, as the person who gave it wrote it.
    pub name: String,
    /// The text, without a byte order mark and without halves of characters.
    pub text: String,
    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    pub sha256: String,
}

impl Source {
    /// Reads a file of UTF-8 text.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        Self::read_with(path, digest)
    }

    /// Reads a file of UTF-8 text of which nobody asks for the digest: that is empty.
    pub fn read_undigested(path: &Path) -> Result<Self, Failure> {
        Self::read_with(path, |_| String::new())
    }

    fn read_with(path: &Path, digest: fn(&[u8]) -> String) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let bytes = bytes_of(path, MOST).map_err(|error| {
            let message = format!("cannot read the file: {error}");
            let help = "give the path of a file that is there and may be read";
            Diagnostic::error("unreadable-file", message).in_file(&name, None).help(help)
        })?;
        let bytes = bytes.ok_or_else(|| {
            let message = format!("the file has more than {} MiB", MOST >> 20);
            Diagnostic::error("too-large", message).in_file(&name, None).help("give the document itself, or split it")
        })?;
        if let Some(text) = from_utf16(&bytes) {
            return Ok(Self::new(name, text, digest(&bytes)));
        }
        let text = String::from_utf8(bytes).map_err(|error| {
            let position = position_after(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
            Diagnostic::error("not-utf8", "this is not UTF-8 text")
                .in_file(&name, Some(position))
                .help("save the document as UTF-8, or give the path of the document itself, not of an archive of it")
        })?;
        let sha256 = digest(text.as_bytes());
        Ok(Self::new(name, text, sha256))
    }

    /// Takes a text that is at hand.
    pub fn from_text(name: impl Into<String>, text: String) -> Self {
        let sha256 = digest(text.as_bytes());
        Self::new(name.into(), text, sha256)
    }

    fn new(name: String, mut text: String, sha256: String) -> Self {
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { name, text: surrogates::replaced(text), sha256 }
    }
}

/// A file that is read has this many bytes at most. The largest document that is known has a quarter of them.
const MOST: u64 = 128 << 20;

/// The bytes of a file; `None` where there are more, of which no more are read.
fn bytes_of(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let file = File::open(path)?;
    // What is no file, but a pipe or a device, does not know its length.
    let length = file.metadata()?.len();
    if length > most {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    let read = file.take(most + 1).read_to_end(&mut bytes)?;
    Ok((u64::try_from(read).unwrap_or(u64::MAX) <= most).then_some(bytes))
}

/// YAML may be UTF-16, which a byte order mark tells.
fn from_utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok().filter(|_| bytes.len().is_multiple_of(2))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string succeeds");
        text
    })
}

pub(super) fn position_after(bytes: &[u8]) -> Position {
    let read = String::from_utf8_lossy(bytes);
    let last = read.rsplit('\n').next().unwrap_or_default();
    Position { line: read.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_counts_in_the_digest_only() {
        let source = Source::from_text("a.yaml", "\u{feff}a: 1".to_owned());
        assert_eq!(source.text, "a: 1");
        assert_ne!(source.sha256, Source::from_text("a.yaml", "a: 1".to_owned()).sha256);
    }

    #[test]
    fn no_more_is_read_than_may_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        std::fs::write(&path, "a: 1").expect("a file");
        let length = |most| bytes_of(&path, most).expect("the file is there").map(|bytes| bytes.len());
        assert_eq!([length(5), length(4), length(3)], [Some(4), Some(4), None]);
        File::create(&path).and_then(|file| file.set_len(MOST + 1)).expect("a file with a hole");
        let Failure(told) = Source::read(&path).expect_err("the file is too large");
        assert_eq!((told[0].code, told[0].message.as_str()), ("too-large", "the file has more than 128 MiB"));
        #[cfg(unix)]
        assert_eq!(bytes_of(Path::new("/dev/zero"), 1000).expect("the device is there"), None);
    }

    #[test]
    fn utf_16_is_read_by_its_mark() {
        let bytes = |mark: &[u8], swap: bool| {
            let units = "a: é🔥".encode_utf16().map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() });
            [mark.to_vec(), units.flatten().collect()].concat()
        };
        assert_eq!(from_utf16(&bytes(&[0xff, 0xfe], false)).as_deref(), Some("\u{feff}a: é🔥"));
        assert_eq!(from_utf16(&bytes(&[0xfe, 0xff], true)).as_deref(), Some("\u{feff}a: é🔥"));
        assert_eq!(from_utf16(b"openapi"), None);
    }
}
