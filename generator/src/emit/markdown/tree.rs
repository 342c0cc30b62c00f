//! Markdown that has been read: blocks of text, and what stands inside a line.
//!
//! In: nothing. Out: the types that the reader makes and the writers take. It refuses to know either.

/// A part of a description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// Lines that belong together.
    Paragraph(Vec<Inline>),
    /// A line above others.
    Heading(Vec<Inline>),
    /// A list; with a number, an ordered one that begins there.
    List(Option<u64>, Vec<Vec<Block>>),
    /// Lines that stay as they are.
    Code(String),
    /// What somebody else says.
    Quote(Vec<Block>),
    /// A table: rows of cells, the first its head.
    Table(Vec<Vec<Vec<Inline>>>),
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Inline {
    /// Characters that stand for themselves.
    Text(String),
    /// Code.
    Code(String),
    /// Emphasis of a kind, with the characters that mark it.
    Marked(&'static str, Vec<Inline>),
    /// A link to the web or to a mailbox.
    Link(String, Vec<Inline>),
    /// An address that is its own link.
    Address(String),
    /// The end of a line that means nothing.
    Soft,
    /// The end of a line that is meant.
    Break,
}

/// Adds text behind other text.
pub(super) fn push_text(line: &mut Vec<Inline>, text: &str) {
    match line.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ if text.is_empty() => {}
        _ => line.push(Inline::Text(text.to_owned())),
    }
}

/// Parts that are marked; what has the same marks inside needs none of its own.
pub(super) fn marked(mark: &'static str, inside: Vec<Inline>) -> Inline {
    let flat = |part: Inline| match part {
        Inline::Marked(own, parts) if own == mark => parts,
        part => vec![part],
    };
    Inline::Marked(mark, inside.into_iter().flat_map(flat).collect())
}

/// Adds a part. Code beside code is one, since backticks beside backticks are.
pub(super) fn push(line: &mut Vec<Inline>, part: Inline) {
    match (line.last_mut(), part) {
        (Some(Inline::Code(before)), Inline::Code(code)) => before.push_str(&code),
        (_, Inline::Code(code)) if code.is_empty() => {}
        (_, part) => line.push(part),
    }
}
