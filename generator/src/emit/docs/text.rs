//! Shortening descriptions: the first sentence, cut to a width.
//!
//! In: prose of the document. Out: finished Markdown for a cell or a paragraph.

use crate::emit::markdown;

/// How long a description may be, in characters, the ellipsis included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// A row of a table of parameters in `SKILL.md`.
    Skill,
    /// A row of a table of parameters.
    Parameter,
    /// A row of a webhook's payload.
    Payload,
}

impl Width {
    /// The most characters.
    pub fn characters(self) -> usize {
        match self {
            Self::Skill => 63,
            Self::Parameter => 80,
            Self::Payload => 120,
        }
    }

    /// The most characters of a whole description in our own documents, where no sentence is cut.
    pub fn own_characters(self) -> usize {
        match self {
            Self::Skill | Self::Parameter => 160,
            Self::Payload => 300,
        }
    }
}

/// Makes one cell's worth of text of a description.
pub fn brief(description: &str, width: Width) -> String {
    markdown::sentence(description, width.characters())
}

/// The text as a sentence that another one may follow.
pub fn as_sentence(text: String) -> String {
    let open = text.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"' | '\'' | ']'));
    if open { text + "." } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_may_follow() {
        assert_eq!(as_sentence("Page size".to_owned()), "Page size.");
        assert_eq!(as_sentence("Which?".to_owned()), "Which?");
        assert_eq!(as_sentence(String::new()), "");
    }

    #[test]
    fn a_description_becomes_one_cell() {
        let text = " Uses <code>a|b</code>\n  here. And more.";
        assert_eq!(brief(text, Width::Parameter), "Uses `a\\|b` here.");
    }
}
