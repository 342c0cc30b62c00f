//! Paths of emitted files: the only way to make one.
//!
//! In: names that are spelled already, and words of the emitters. Out: an [`OutputPath`], which stays inside the folder that it is
//! written to and has a meaning on every file system. It refuses to know what is in a file.

use crate::config::Slug;
use crate::names::{ModName, PageName};
use crate::words;
use std::borrow::{Borrow, Cow};
use std::fmt;

/// Bytes that file systems take for a name.
const LONGEST: usize = 255;

/// The name of one file or folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment(Cow<'static, str>);

impl Segment {
    /// Takes a name as it is; `Err` says why it is none, behind the words "the name".
    pub fn parse(name: impl Into<Cow<'static, str>>) -> Result<Self, &'static str> {
        let name = name.into();
        let forbidden = |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        match &*name {
            "" => Err("is empty"),
            "." | ".." => Err("leads to another folder"),
            long if long.len() > LONGEST => Err("has more than 255 bytes"),
            name if name.contains(forbidden) || name.contains(words::is_invisible) => {
                Err("has a character that names cannot have")
            }
            name if name.ends_with(['.', ' ']) => Err("ends with a dot or a blank"),
            name if words::is_device(name) => Err("is the name of a device on Windows"),
            _ => Ok(Self(name)),
        }
    }

    /// This name with more behind it: a further word, or an extension.
    #[must_use]
    pub fn behind(self, end: &'static str) -> Self {
        Self::parse(self.0.into_owned() + end).expect("names leave room for what emitters put behind them")
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&'static str> for Segment {
    fn from(name: &'static str) -> Self {
        Self::parse(name).expect("emitters name files well")
    }
}

macro_rules! spelled {
    ($($name:ty),*) => {$(
        impl From<&$name> for Segment {
            fn from(name: &$name) -> Self {
                Self::parse(name.as_str().to_owned()).expect("what is spelled is the name of a file")
            }
        }
    )*};
}

spelled!(Slug, ModName, PageName);

/// Where a file is in the output: [`Segment`]s with `/` between.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputPath(String);

impl OutputPath {
    /// Takes a path as it is; `Err` says why it is none.
    pub fn parse(path: &str) -> Result<Self, String> {
        for name in path.split('/') {
            Segment::parse(name.to_owned()).map_err(|fault| format!("the name `{}` {fault}", name.escape_debug()))?;
        }
        Ok(Self(path.to_owned()))
    }

    /// What stands in this folder.
    #[must_use]
    pub fn join(mut self, name: impl Into<Segment>) -> Self {
        self.0.push('/');
        self.0.push_str(&name.into().0);
        self
    }

    /// The path, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&'static str> for OutputPath {
    fn from(path: &'static str) -> Self {
        Self::parse(path).expect("emitters name files well")
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_where_it_is() {
        for good in ["Cargo.toml", "docs/book/src/index.md", ".telnyx-codegen.toml", "a b", "é", "console", "com10"] {
            assert_eq!(OutputPath::parse(good).map(|path| path.0), Ok(good.to_owned()));
        }
        let long = "a".repeat(256);
        let bad = [
            "",
            "/",
            "/a",
            "a/",
            "a//b",
            "..",
            "../a",
            "a/../b",
            ".",
            "a\\b",
            "C:",
            "a\0",
            "a\nb",
            "a.",
            "a ",
            "con",
            "AUX.rs",
            "lpt\u{b9}",
            "a\u{202e}b",
            "a\u{7f}",
            "src/nul",
            &long,
        ];
        for bad in bad {
            assert!(OutputPath::parse(bad).is_err(), "{bad:?}");
        }
    }
}
