//! A line -> Markdown that says the same wherever it is put.
//!
//! In: parts of a line and where they are written. Out: Markdown. Text is escaped so that a second reading finds the same parts;
//! it refuses to know blocks, but for the beginning of one.

use super::address::{bare_address, begins_host, escaped_address, is_scheme};
use super::characters::{begins_directive, begins_entity, begins_tag};
use super::escape::{code, code_span};
use super::tree::Inline;

/// Where a line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Destination {
    /// In a document, maybe in a table: one line.
    Line,
    /// In a table, where a tag may break lines.
    Cell,
    /// In a document, outside tables.
    Page,
    /// In a comment that rustdoc reads.
    Rustdoc,
    /// In a table of such a comment.
    RustdocCell,
}

/// What a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// A block: nothing at its beginning may look like another kind of block.
    Block,
    /// Nothing: it stands behind something else.
    Within,
}

/// Writes a line.
pub(super) fn line(parts: &[Inline], destination: Destination, start: Start) -> String {
    let mut writer = Writer {
        out: String::new(),
        destination,
        start: start == Start::Block,
        in_link: false,
        in_marks: false,
        open_tags: 0,
    };
    writer.all(parts);
    writer.out.truncate(writer.out.trim_end().len());
    writer.out
}

struct Writer {
    out: String,
    destination: Destination,
    /// Whether a block begins here.
    start: bool,
    in_link: bool,
    in_marks: bool,
    /// Brackets that would begin a tag and have no end yet: that is written as they are.
    open_tags: usize,
}

impl Writer {
    fn all(&mut self, parts: &[Inline]) {
        for part in parts {
            match part {
                Inline::Text(text) => self.text(text),
                Inline::Code(text) if text.trim().is_empty() => self.put("` `"),
                Inline::Code(text) => self.put(&if self.is_table() { code(text) } else { code_span(text) }),
                Inline::Marked(mark, inside) => self.marked(mark, inside),
                // A link holds none.
                Inline::Link(_, inside) if self.in_link => self.all(inside),
                Inline::Address(address) if self.in_link => self.text(address),
                Inline::Link(address, inside) => self.link(address, inside),
                Inline::Address(address) => self.put(&format!("<{}>", escaped_address(address))),
                Inline::Soft if self.destination == Destination::Rustdoc && !self.in_link => self.new_line(),
                Inline::Break if self.destination == Destination::Cell => self.put("<br>"),
                Inline::Soft | Inline::Break => self.blank(),
            }
        }
    }

    fn is_table(&self) -> bool {
        matches!(self.destination, Destination::Line | Destination::Cell | Destination::RustdocCell)
    }

    fn put(&mut self, markdown: &str) {
        self.out.push_str(markdown);
        self.start = false;
    }

    /// Whether a sign could mark something: outside other marks, the last sign, behind a blank, begins a mark that nothing ends.
    fn may_mark(&self, sign: char, after: &str) -> bool {
        let begins = self.out.ends_with(' ') && !after.is_empty() && !after.contains(sign);
        self.in_marks || !begins
    }

    fn is_after_blank(&self) -> bool {
        self.out.is_empty() || self.out.ends_with([' ', '\n'])
    }

    /// A blank, unless there is one.
    fn blank(&mut self) {
        if !self.is_after_blank() {
            self.out.push(' ');
        }
    }

    fn new_line(&mut self) {
        self.out.truncate(self.out.trim_end().len());
        if !self.out.is_empty() {
            self.out.push('\n');
            self.start = true;
        }
    }

    /// Marks hug what they mark: blanks go outside.
    fn marked(&mut self, mark: &str, inside: &[Inline]) {
        let mut inner = Writer {
            out: String::new(),
            destination: self.destination,
            start: false,
            in_link: self.in_link,
            in_marks: true,
            open_tags: 0,
        };
        // A blank before the text is only kept behind something.
        inner.out.push(' ');
        inner.all(inside);
        let text = inner.out.trim();
        if begins_with_blank(inside) {
            self.blank();
        }
        if !text.is_empty() {
            self.put(&format!("{mark}{text}{mark}"));
        }
        if inner.out.ends_with([' ', '\n']) {
            self.blank();
        }
    }

    fn link(&mut self, address: &str, inside: &[Inline]) {
        let mut inner = Writer {
            out: String::new(),
            destination: self.destination,
            start: false,
            in_link: true,
            in_marks: true,
            open_tags: 0,
        };
        inner.all(inside);
        if self.out.ends_with('!') {
            self.out.insert(self.out.len() - 1, '\\');
        }
        let address = escaped_address(address);
        match inner.out.trim() {
            "" => self.put(&format!("<{address}>")),
            text => self.put(&format!("[{text}]({address})")),
        }
    }

    fn text(&mut self, text: &str) {
        let mut linked = 0;
        for (at, c) in text.char_indices() {
            if at < linked {
                continue;
            }
            if c.is_ascii_alphabetic() && c != 'h' {
                self.out.push(c);
                self.start = false;
                continue;
            }
            if c.is_whitespace() {
                self.blank();
                continue;
            }
            if let Some(url) = bare_address(text, at).filter(|_| !self.in_link) {
                self.put(&format!("<{}>", escaped_address(url)));
                linked = at + url.len();
                continue;
            }
            if std::mem::take(&mut self.start) && begins_block(&text[at..]) {
                match text[at..].bytes().take_while(u8::is_ascii_digit).count() {
                    0 => self.out.extend(['\\', c]),
                    digits => {
                        let end = at + digits;
                        self.out.extend([&text[at..end], "\\", &text[end..=end]]);
                        linked = end + 1;
                    }
                }
                continue;
            }
            self.character(c, &text[..at], &text[at + c.len_utf8()..]);
        }
    }

    fn character(&mut self, c: char, before: &str, after: &str) {
        let rustdoc = matches!(self.destination, Destination::Rustdoc | Destination::RustdocCell);
        match c {
            '<' | '>' if rustdoc => self.out.extend(['\\', c]),
            // What is no link is no address that rustdoc misses one around.
            '/' if rustdoc && is_scheme(&self.out) && begins_host(after) => self.out.push_str("\\/"),
            // A backslash would escape nothing in a heading, where braces become entities.
            '{' if begins_directive(after) => self.out.push_str("&#123;"),
            '<' if begins_tag(after) => {
                self.open_tags += 1;
                self.out.push_str("&lt;");
            }
            '>' if self.open_tags > 0 => {
                self.open_tags -= 1;
                self.out.push_str("&gt;");
            }
            '&' if begins_entity(after) => self.out.push_str("&amp;"),
            '[' | ']' if rustdoc || self.in_link => self.out.extend(['\\', c]),
            '!' if after.starts_with('[') => self.out.push_str("\\!"),
            '[' | '(' if self.out.ends_with(']') && !rustdoc && !self.in_link => self.out.extend(['\\', c]),
            '\\' if !is_alone_in(after) => self.out.push_str("\\\\"),
            '`' | '|' => self.out.extend(['\\', c]),
            '*' | '~' if self.may_mark(c, after) => self.out.extend(['\\', c]),
            '_' if self.may_mark(c, after) && !is_inside_word(before, after) => self.out.push_str("\\_"),
            c => self.out.push(c),
        }
    }
}

fn begins_with_blank(parts: &[Inline]) -> bool {
    match parts.first() {
        Some(Inline::Text(text)) => text.starts_with(char::is_whitespace),
        Some(Inline::Marked(_, inside)) => begins_with_blank(inside),
        first => matches!(first, Some(Inline::Soft | Inline::Break)),
    }
}

/// Whether a backslash before the text escapes nothing. What looks like an address will have a bracket around it.
fn is_alone_in(after: &str) -> bool {
    let escapes = |next: char| next.is_ascii_punctuation();
    !after.trim_start().is_empty() && !after.starts_with(escapes) && !after.starts_with("http")
}

/// Whether an underscore stands between letters, where it marks nothing.
fn is_inside_word(before: &str, after: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    before.ends_with(is_word) && after.starts_with(is_word)
}

/// Whether a block would begin with the text, had it no backslash.
fn begins_block(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let ends = |rest: &str| rest.chars().next().is_none_or(char::is_whitespace);
    if digits > 0 {
        return rest.starts_with(['.', ')']) && ends(&rest[1..]);
    }
    match text.as_bytes().first() {
        Some(b'#' | b'=' | b'~' | b'>') => true,
        Some(sign @ (b'-' | b'+' | b'*' | b'_' | b':')) => ends(&text[1..]) || text.as_bytes().get(1) == Some(sign),
        Some(b'[') => text.contains("]:") || ["[ ]", "[x]", "[X]", "[!"].iter().any(|mark| text.starts_with(mark)),
        _ => false,
    }
}
