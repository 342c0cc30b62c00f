//! What the generator wrote to a folder: the file that marks it, with the path and the digest of every other file.
//!
//! In: the files of a generation, or the marker of an earlier one. Out: the marker's text, or a [`Manifest`]. It alone says which
//! files on disk are this generator's.

use super::disk::{self, Standing, standing};
use crate::diagnostic::{Diagnostic, Failure, Position};
use crate::emit::{Files, OutputPath};
use crate::spec::Prose;
use rayon::prelude::*;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use toml::Spanned;

/// The file that marks a directory as written by this generator. The only place that has the document's digest.
pub(crate) const MARKER: &str = ".telnyx-codegen.toml";

/// The paths that were written, and what was written there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest(BTreeMap<OutputPath, String>);

/// What is known of a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Marking {
    /// Nothing says that this generator wrote it.
    Absent,
    /// A version that kept no list of its files wrote it.
    Unlisted,
    /// These files were written.
    Listed(Manifest),
}

/// The marker, as it is read.
#[derive(Deserialize)]
struct MarkerText {
    #[serde(rename = "spec-sha256")]
    _spec: String,
    files: Option<BTreeMap<Spanned<String>, String>>,
}

/// Why a marker is none, and which byte of it says so.
#[derive(Debug, PartialEq, Eq)]
struct MarkerFault {
    why: String,
    offset: Option<usize>,
}

/// The marker's text; `files` are all the others.
pub(crate) fn marker(sha256: &str, prose: Prose, files: &Files) -> String {
    let prose = match prose {
        Prose::Spec => "spec",
        Prose::Own => "own",
    };
    let mut text = format!(
        "# Written by telnyx-codegen, as every file that is listed here: change the generator, not the files.\n\
         spec-sha256 = \"{sha256}\"\nprose = \"{prose}\"\n\n[files]\n"
    );
    let files: Vec<_> = files.contents().collect();
    let line = |(path, file): &(&str, &[u8])| format!("{} = \"{}\"\n", toml::Value::from(*path), digest(file));
    let lines: Vec<String> = files.par_iter().map(line).collect();
    text.extend(lines);
    text
}

/// SHA-256 in hexadecimal.
pub(super) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string succeeds");
        text
    })
}

impl Marking {
    /// Reads the marker of a folder.
    pub fn read(folder: &Path) -> Result<Self, Failure> {
        let path = folder.join(MARKER);
        match standing(&path)? {
            Standing::Nothing => Ok(Self::Absent),
            Standing::File => {
                let text = String::from_utf8(disk::bytes(&path)?)
                    .map_err(|_| unreadable(&path, "it is not UTF-8").in_file(path.display().to_string(), None))?;
                Self::parse(&text).map_err(|MarkerFault { why, offset }| {
                    let position = offset.map(|offset| Position::of_offset(&text, offset));
                    unreadable(&path, &why).in_file(path.display().to_string(), position).quoting(&text).into()
                })
            }
            other => Err(unreadable(&path, other.words()).into()),
        }
    }

    fn parse(text: &str) -> Result<Self, MarkerFault> {
        let marker: MarkerText = toml::from_str(text).map_err(|error| MarkerFault {
            why: error.message().to_owned(),
            offset: error.span().map(|span| span.start),
        })?;
        let Some(files) = marker.files else { return Ok(Self::Unlisted) };
        let mut listed = BTreeMap::new();
        for (path, digest) in files {
            let fault = |why| MarkerFault { why, offset: Some(path.span().start) };
            listed.insert(OutputPath::parse(path.get_ref()).map_err(fault)?, digest);
        }
        Ok(Self::Listed(Manifest(listed)))
    }

    /// The list, if there is one.
    pub fn manifest(&self) -> Option<&Manifest> {
        match self {
            Self::Listed(manifest) => Some(manifest),
            Self::Absent | Self::Unlisted => None,
        }
    }
}

impl Manifest {
    /// Every path that was written, less the marker's own, and the digest of what was written there.
    pub fn iter(&self) -> impl Iterator<Item = (&OutputPath, &str)> {
        self.0.iter().map(|(path, digest)| (path, digest.as_str()))
    }

    /// Whether a path was written.
    pub fn has(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }
}

fn unreadable(path: &Path, why: &str) -> Diagnostic {
    let message = format!("{} is not as this generator writes it: {why}", path.display());
    let help = "take back the file as it was (after a merge: either side of it), then generate again";
    Diagnostic::error("bad-marker", message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_is_read_as_it_was_written() {
        let mut files = Files::default();
        files.insert("src/lib.rs", "//!\n");
        let Ok(Marking::Listed(manifest)) = Marking::parse(&marker("abc", Prose::Own, &files)) else {
            panic!("a list")
        };
        let listed: Vec<_> = manifest.iter().map(|(path, digest)| (path.as_str(), digest)).collect();
        assert_eq!(listed, [("src/lib.rs", digest(b"//!\n").as_str())]);
        assert_eq!(Marking::parse("spec-sha256 = \"abc\"\nprose = \"own\"\n"), Ok(Marking::Unlisted));
    }

    #[test]
    fn a_marker_that_leads_out_is_none() {
        let with = |path: &str| format!("spec-sha256 = \"abc\"\n[files]\n{path:?} = \"0\"\n");
        for path in ["../x", "/etc/passwd", "a/../../b", "", "a\\b"] {
            assert_eq!(Marking::parse(&with(path)).map_err(|fault| fault.offset), Err(Some(28)), "{path}");
        }
        assert!(Marking::parse("<<<<<<< ours\n").is_err());
        assert!(Marking::parse("title = \"a file of somebody else's\"\n").is_err());
    }
}
