//! A description in one line: its first sentence, or as much of it as there is room for.
//!
//! In: a description and how many characters may be seen. Out: Markdown for one line, finished. It is cut between words, and
//! outside marks: of a code span, emphasis or a link that is cut, what is left is whole.

use super::characters::{is_plain, single_line};
use super::inline::{Destination, Start, line};
use super::read;
use super::tree::{Block, Inline, push_text};

pub(super) const ELLIPSIS: &str = "...";

/// Signs at an end that lead on to what is cut.
const LEADS_ON: [char; 5] = [' ', ',', ';', ':', '('];

/// The first sentence of a description.
pub fn sentence(description: &str, width: usize) -> String {
    if is_plain(description) {
        let text = single_line(description);
        let text = first_sentence(&text);
        let kept = fitting(text, width);
        return if kept < text.len() {
            text[..kept].trim_end_matches(LEADS_ON).to_owned() + ELLIPSIS
        } else {
            text.to_owned()
        };
    }
    let mut parts = Vec::new();
    Flat::default().blocks(&read::blocks(description), &mut parts);
    let text = seen(&parts, &marks);
    let text = first_sentence(text.trim_end());
    let kept = fitting(text, width);
    cut(&mut parts, &mut { kept });
    if kept < text.len() {
        trim(&mut parts);
        push_text(&mut parts, ELLIPSIS);
    }
    line(&parts, Destination::Line, Start::Within)
}

/// The first block of a description in one line, for a comment that rustdoc reads.
pub fn rustdoc_beginning(description: &str) -> String {
    let mut parts = Vec::new();
    let blocks = read::blocks(description);
    Flat::default().blocks(&blocks[..blocks.len().min(1)], &mut parts);
    line(&parts, Destination::Rustdoc, Start::Block)
}

/// The text of a line of Markdown, without its marks.
pub fn plain(markdown: &str) -> String {
    let mut parts = Vec::new();
    Flat::default().line(&read::line(markdown), &mut parts);
    seen(&parts, &|part| match part {
        Inline::Code(text) => (String::new(), text.clone()),
        _ => (String::new(), String::new()),
    })
}

/// How much of a text is kept, in bytes: all of it, or whole words, unless the first word alone is too long.
pub(super) fn fitting(text: &str, width: usize) -> usize {
    if text.chars().count() <= width {
        return text.len();
    }
    let room = text.char_indices().nth(width - ELLIPSIS.len()).map_or(text.len(), |(at, _)| at);
    if text[room..].starts_with(' ') { room } else { text[..room].rfind(' ').unwrap_or(room) }
}

/// The shortest prefix that ends in a full stop after which no lower-case word goes on.
pub(super) fn first_sentence(text: &str) -> &str {
    let goes_on = |end: usize| text[end..].trim_start().starts_with(|next: char| next.is_lowercase() || next == ',');
    let short = |end: usize| ["e.g.", "i.e."].iter().any(|word| text[..end].ends_with(word));
    let stops = text.match_indices('.').map(|(at, stop)| at + stop.len());
    let mut ends = stops.filter(|&end| text[end..].chars().next().is_none_or(char::is_whitespace));
    ends.find(|&end| !goes_on(end) && !short(end)).map_or(text, |end| &text[..end])
}

/// Puts blocks into one line.
#[derive(Default)]
pub(super) struct Flat {
    /// The character before.
    last: Option<char>,
}

impl Flat {
    pub(super) fn blocks(&mut self, blocks: &[Block], parts: &mut Vec<Inline>) {
        for block in blocks {
            self.text(" ", parts);
            match block {
                Block::Paragraph(line) | Block::Heading(line) => self.line(line, parts),
                Block::Code(text) => self.push(Inline::Code(single_line(text)), parts),
                Block::Quote(inside) => self.blocks(inside, parts),
                Block::List(first, items) => self.row(items, "; ", parts, |flat, index, item, parts| {
                    // A full stop behind the number would end the sentence.
                    if let Some(first) = first {
                        flat.text(&format!("{}) ", first + index), parts);
                    }
                    flat.blocks(item, parts);
                }),
                Block::Table(rows) => self.row(rows, "; ", parts, |flat, _, row, parts| {
                    flat.row(row, ", ", parts, |flat, _, cell, parts| flat.line(cell, parts));
                }),
            }
        }
    }

    /// Items with a sign between them, where the one before has none at its end.
    fn row<T>(
        &mut self,
        items: &[T],
        between: &str,
        parts: &mut Vec<Inline>,
        print: impl Fn(&mut Self, u64, &T, &mut Vec<Inline>),
    ) {
        for (index, item) in (0..).zip(items) {
            let is_open = !matches!(self.last, None | Some('.' | ':' | ';' | '!' | '?' | ',' | ' '));
            self.text(if index > 0 && is_open { between } else { " " }, parts);
            print(self, index, item, parts);
        }
    }

    fn line(&mut self, line: &[Inline], parts: &mut Vec<Inline>) {
        for part in line {
            match part {
                Inline::Text(text) => self.text(text, parts),
                Inline::Soft | Inline::Break => self.text(" ", parts),
                Inline::Marked(mark, inside) => {
                    let inside = self.inside(inside);
                    parts.push(Inline::Marked(mark, inside));
                }
                Inline::Link(address, inside) => {
                    let inside = self.inside(inside);
                    parts.push(Inline::Link(address.clone(), inside));
                }
                part => self.push(part.clone(), parts),
            }
        }
    }

    fn inside(&mut self, line: &[Inline]) -> Vec<Inline> {
        let mut parts = Vec::new();
        self.line(line, &mut parts);
        parts
    }

    /// Text with one blank for every run of white space.
    fn text(&mut self, text: &str, parts: &mut Vec<Inline>) {
        let mut out = String::with_capacity(text.len());
        for c in text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }) {
            if c != ' ' || !matches!(self.last, None | Some(' ')) {
                out.push(c);
                self.last = Some(c);
            }
        }
        push_text(parts, &out);
    }

    fn push(&mut self, part: Inline, parts: &mut Vec<Inline>) {
        self.last = Some('`');
        parts.push(part);
    }
}

/// The marks around a part and what is seen of one that has no parts.
pub(super) type Marks = (String, String);

/// What counts: marks do, but for the addresses of links; full stops in code end no sentence.
pub(super) fn marks(part: &Inline) -> Marks {
    match part {
        Inline::Code(text) => ("`".to_owned(), text.replace('.', "_")),
        Inline::Marked(mark, _) => ((*mark).to_owned(), String::new()),
        _ => (String::new(), String::new()),
    }
}

pub(super) fn seen(parts: &[Inline], marks: &impl Fn(&Inline) -> Marks) -> String {
    let mut out = String::new();
    for part in parts {
        let (mark, code) = marks(part);
        out.push_str(&mark);
        match part {
            Inline::Text(text) | Inline::Address(text) => out.push_str(text),
            Inline::Code(_) => out.push_str(&code),
            Inline::Marked(_, inside) | Inline::Link(_, inside) => out.push_str(&seen(inside, marks)),
            Inline::Soft | Inline::Break => out.push(' '),
        }
        out.push_str(&mark);
    }
    out
}

/// Leaves as many bytes of what is seen.
pub(super) fn cut(parts: &mut Vec<Inline>, left: &mut usize) {
    parts.retain_mut(|part| {
        if *left == 0 {
            return false;
        }
        match part {
            Inline::Text(text) => {
                text.truncate(*left);
                *left -= text.len();
            }
            Inline::Code(text) => {
                *left -= 1;
                text.truncate(*left);
                *left = left.saturating_sub(text.len() + 1);
                return !text.trim().is_empty();
            }
            Inline::Address(text) => {
                let fits = text.len() <= *left;
                *left = left.saturating_sub(text.len());
                return fits;
            }
            Inline::Marked(mark, inside) => {
                *left = left.saturating_sub(mark.len());
                cut(inside, left);
                *left = left.saturating_sub(mark.len());
                return !inside.is_empty();
            }
            Inline::Link(_, inside) => {
                cut(inside, left);
                return !inside.is_empty();
            }
            Inline::Soft | Inline::Break => *left -= 1,
        }
        true
    });
}

/// Takes signs from the end that lead on to what is cut.
pub(super) fn trim(parts: &mut Vec<Inline>) {
    match parts.last_mut() {
        Some(Inline::Text(text)) => {
            text.truncate(text.trim_end_matches(LEADS_ON).len());
            if text.is_empty() {
                parts.pop();
            }
        }
        Some(Inline::Marked(_, inside)) => trim(inside),
        _ => {}
    }
}
