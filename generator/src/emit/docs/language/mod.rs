//! The languages that documents are written for.
//!
//! In: nothing. Out: the names of a language for files, people and Markdown. It refuses to know how a language spells or prints
//! anything (modules `spelling` and `code`).

pub mod curl;
pub mod go;
mod initialisms;
pub mod java;
pub mod javascript;
pub mod python;
pub mod ruby;
pub mod rust;
pub mod spelling;

use std::fmt;
use std::str::FromStr;

/// The language of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flavour {
    /// Rust, as the generated crate spells it.
    Rust,
    /// Python, as the vendor's own SDK spells it.
    Python,
    /// Plain HTTP, with curl.
    Curl,
    /// JavaScript and TypeScript, as the vendor's own SDK spells them.
    JavaScript,
    /// Go, as the vendor's own SDK spells it.
    Go,
    /// Java, as the vendor's own SDK spells it.
    Java,
    /// Ruby, as the vendor's own SDK spells it.
    Ruby,
}

impl Flavour {
    /// Every language, in the order of indexes.
    pub const ALL: [Self; 7] =
        [Self::Rust, Self::Python, Self::Curl, Self::JavaScript, Self::Go, Self::Java, Self::Ruby];

    /// The last word of the documents' folder, and the folder of the language's own templates.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::Curl => "curl",
            Self::JavaScript => "javascript",
            Self::Go => "go",
            Self::Java => "java",
            Self::Ruby => "ruby",
        }
    }

    /// The language's name for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Python => "Python",
            Self::Curl => "curl",
            Self::JavaScript => "JavaScript",
            Self::Go => "Go",
            Self::Java => "Java",
            Self::Ruby => "Ruby",
        }
    }

    /// The info string of its code blocks.
    pub fn fence(self) -> &'static str {
        match self {
            Self::Curl => "bash",
            other => other.slug(),
        }
    }
}

impl fmt::Display for Flavour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for Flavour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|flavour| flavour.slug() == text).ok_or_else(|| {
            format!(
                "there are no documents for `{text}`; languages: {}, or all of them: all",
                Self::ALL.map(Self::slug).join(", ")
            )
        })
    }
}
