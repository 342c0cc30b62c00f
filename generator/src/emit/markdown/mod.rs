//! Markdown: descriptions in, and out again for documents, for pages of the site and for rustdoc.
//!
//! In: text of the document, which is Markdown, more or less, or values, which are not. Out: Markdown that a second reading takes
//! for the same: no HTML, no links but to the web, no headings, no table but a whole one. It refuses to know what the text is
//! about: neither the model nor the emitters' views.

mod address;
mod brief;
mod characters;
mod escape;
mod essence;
mod html;
mod inline;
mod links;
mod mdx;
mod mend;
mod read;
mod tree;
mod units;
mod write;

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;

pub use brief::{plain, rustdoc_beginning, sentence};
pub use characters::single_line;
pub use escape::{cell_text, code, code_span, heading_text, link_text, literal, pipes};
pub use essence::essence;
pub use links::{relinked, with_addresses_marked, without_shortcuts};
pub use mdx::mdx;

use characters::is_plain;
use inline::{Destination, Start};
use tree::{Block, Inline};

/// Markdown of the document as a part of a line, maybe in a table: emphasis, code spans and links to the web stay, what could
/// break the page is escaped.
pub fn prose(text: &str) -> String {
    if is_plain(text) {
        return single_line(text);
    }
    let prose = inline::line(&read::line(text), Destination::Line, Start::Within);
    if prose.starts_with("---") { format!("\\{prose}") } else { prose }
}

/// Markdown of the document as a paragraph of its own: nothing at its beginning makes it a heading, a list, a quotation or the
/// target of links elsewhere.
pub fn paragraph(text: &str) -> String {
    if is_plain(text) {
        return single_line(text);
    }
    inline::line(&read::line(text), Destination::Line, Start::Block)
}

/// A whole description for a comment that rustdoc reads: nothing of it is a test or a link to an item.
pub fn rustdoc(description: &str) -> String {
    write::document(&read::blocks(description), Destination::Rustdoc)
}

/// The same behind words of our own: in their paragraph, if the description begins with one.
pub fn rustdoc_behind(words: &str, description: &str) -> String {
    let blocks = read::blocks(description);
    let gap = match blocks.first() {
        Some(Block::Paragraph(_)) => " ",
        _ => "\n\n",
    };
    format!("{words}{gap}{}", write::document(&blocks, Destination::Rustdoc)).trim_end().to_owned()
}

/// Markdown of the document as a line of such a comment.
pub fn rustdoc_line(text: &str) -> String {
    if is_plain(text) { single_line(text) } else { inline::line(&read::line(text), Destination::Rustdoc, Start::Block) }
}

/// Markdown of the document as a cell of a table of such a comment.
pub fn rustdoc_cell(text: &str) -> String {
    inline::line(&read::line(text), Destination::RustdocCell, Start::Within)
}

/// Text that is not Markdown, in such a comment.
pub fn rustdoc_text(text: &str) -> String {
    inline::line(&[Inline::Text(single_line(text))], Destination::RustdocCell, Start::Block)
}

/// Whole descriptions for pages of the site.
pub mod blocks {
    use super::tree::{Block, Inline};
    use super::{Destination, read, write};

    /// Writes a description as blocks; empty where there is none.
    pub fn markdown(description: &str) -> String {
        write::document(&read::blocks(description), Destination::Page)
    }

    /// Writes a description as blocks that a list follows, which is no part of it.
    pub fn before_list(description: &str) -> String {
        let blocks = read::blocks(description);
        let text = write::document(&blocks, Destination::Page);
        if let Some(Block::List(None, _)) = blocks.last() { text + END_OF_LIST } else { text }
    }

    /// Keeps a list from going on in one that follows: a definition that nothing refers to, which no reader sees.
    const END_OF_LIST: &str = "\n\n[//]: # (The description ends here.)";

    /// Writes a description as the text of a cell: its blocks below each other.
    pub fn cell(description: &str) -> String {
        write::cell(&read::blocks(description))
    }

    /// Writes a description as an item of a list, behind the name of what it describes.
    pub fn item(name: &str, description: &str) -> String {
        let mut blocks = read::blocks(description);
        let mut first = vec![Inline::Code(name.to_owned()), Inline::Text(": ".to_owned())];
        if let Some(Block::Paragraph(parts)) = blocks.first_mut() {
            first.append(parts);
            *parts = first;
        } else {
            blocks.insert(0, Block::Paragraph(first));
        }
        write::document(&[Block::List(None, vec![blocks])], Destination::Page)
    }
}
