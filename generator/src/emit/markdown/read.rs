//! Markdown of the document -> blocks that cannot hurt.
//!
//! In: a description. Out: its blocks. Links that lead elsewhere than to the web, and images, become text; so does HTML, but for
//! what Markdown can say, too (module `html`). It refuses to know what is written of it.

use super::address::leads_to_the_web;
use super::characters::{SHIELD, is_plain, lines, single_line};
use super::tree::{Block, Inline, marked};
use super::{html, mend};
use crate::words::visible;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};
use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

/// The blocks of a description.
pub(super) fn blocks(description: &str) -> Vec<Block> {
    if is_plain(description) {
        let paragraphs = description.trim().split("\n\n").filter(|text| !text.is_empty());
        return paragraphs.map(|text| Block::Paragraph(words(text))).collect();
    }
    let text = lines(description);
    let text = mend::mended(&text);
    Reader::new(&text).blocks()
}

/// The parts of one line, whatever its beginning looks like.
pub(super) fn line(text: &str) -> Vec<Inline> {
    let line = format!("{SHIELD}{}", single_line(text));
    let mut reader = Reader::new(&line);
    reader.events.next();
    reader.inlines(&Until::End)
}

/// The parts of lines that have no marks.
fn words(text: &str) -> Vec<Inline> {
    let mut parts = Vec::new();
    for line in text.lines() {
        if !parts.is_empty() {
            parts.push(Inline::Soft);
        }
        parts.push(Inline::Text(line.to_owned()));
    }
    parts
}

/// Where a line ends.
enum Until {
    /// At the end of what holds it, which is taken.
    End,
    /// At the next block, or before the end of what holds it: the item of a tight list.
    Block,
}

/// Takes events of a text, one after the other.
struct Reader<'a> {
    text: &'a str,
    events: Peekable<IntoIter<(Event<'a>, Range<usize>)>>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        let events = flattened(Parser::new_ext(text, mend::options()).into_offset_iter());
        Self { text, events: events.into_iter().peekable() }
    }

    /// Blocks up to the end of what holds them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::Start(tag) if is_block(tag) => {
                    let Some((Event::Start(tag), place)) = self.events.next() else { break };
                    self.block(&tag, &place, &mut blocks);
                }
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Rule => {
                    self.events.next();
                }
                _ => paragraphs(self.inlines(&Until::Block), &mut blocks),
            }
        }
        blocks
    }

    fn block(&mut self, tag: &Tag<'a>, place: &Range<usize>, blocks: &mut Vec<Block>) {
        match tag {
            // A line of dashes below a text is meant as a rule.
            Tag::Heading { .. } if self.text[place.clone()].trim_start().starts_with('#') => {
                blocks.push(Block::Heading(self.inlines(&Until::End)));
            }
            Tag::CodeBlock(_) => blocks.push(Block::Code(self.code())),
            Tag::List(first) => {
                let items = self.children(Self::blocks);
                blocks.push(Block::List(*first, items));
            }
            Tag::BlockQuote(_) => {
                let inside = self.blocks();
                blocks.push(Block::Quote(inside));
            }
            Tag::Table(_) => {
                let rows = self.children(|row| row.children(|cell| cell.inlines(&Until::End)));
                blocks.push(Block::Table(rows));
            }
            _ => paragraphs(self.inlines(&Until::End), blocks),
        }
    }

    /// What stands inside each of the children: items, rows, cells.
    fn children<T>(&mut self, mut child: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut children = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            children.push(child(self));
        }
        children
    }

    fn code(&mut self) -> String {
        let mut code = String::new();
        while let Some((Event::Text(text), _)) = self.events.next() {
            code.push_str(&text);
        }
        code
    }

    /// The parts of a line.
    fn inlines(&mut self, until: &Until) -> Vec<Inline> {
        let mut line = html::Line::default();
        while let Some((event, _)) = self.events.peek() {
            let ends = matches!(event, Event::End(_)) || matches!(event, Event::Start(tag) if is_block(tag));
            if ends && matches!(until, Until::Block) {
                break;
            }
            let Some((event, range)) = self.events.next() else { break };
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.marked(tag, range, &mut line),
                Event::Code(code) => line.push(Inline::Code(code_text(&code))),
                Event::SoftBreak => line.push(Inline::Soft),
                Event::HardBreak => line.push(Inline::Break),
                Event::InlineHtml(tag) | Event::Html(tag) => line.tag(&shown(&tag), range),
                // What an entity stands for was not seen before.
                Event::Text(text) if self.text[range].starts_with('&') => line.text(&visible(&text)),
                Event::Text(text) => line.text(&shown(&text)),
                other => line.text(other_text(&other)),
            }
        }
        line.finish(self.text)
    }

    /// Emphasis or a link; a link that does not lead to the web is shown as it is written.
    fn marked(&mut self, tag: Tag<'a>, range: Range<usize>, line: &mut html::Line) {
        let mark = if self.text[range.clone()].starts_with('_') { "_" } else { "*" };
        match tag {
            Tag::Emphasis => line.push(marked(mark, self.inlines(&Until::End))),
            Tag::Strong if mark == "_" => line.push(marked("__", self.inlines(&Until::End))),
            Tag::Strong => line.push(marked("**", self.inlines(&Until::End))),
            Tag::Strikethrough => line.push(marked("~~", self.inlines(&Until::End))),
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                self.inlines(&Until::End);
                line.push(Inline::Address(shown(&dest_url)));
            }
            Tag::Link { link_type: LinkType::Autolink, dest_url, .. } if leads_to_the_web(&dest_url) => {
                self.inlines(&Until::End);
                line.push(Inline::Address(shown(&dest_url)));
            }
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } if leads_to_the_web(&dest_url) => {
                line.push(Inline::Link(shown(&dest_url), self.inlines(&Until::End)));
            }
            _ => self.as_written(range, line),
        }
    }

    /// A link as it is written.
    fn as_written(&mut self, range: Range<usize>, line: &mut html::Line) {
        self.inlines(&Until::End);
        line.text(&shown(&self.text[range]));
    }
}

/// Quotations, lists and marks inside each other, at most.
const DEEPEST: usize = 48;

/// The events without those that begin and end what is too deep inside others: what is inside stays.
fn flattened<'a>(events: impl Iterator<Item = (Event<'a>, Range<usize>)>) -> Vec<(Event<'a>, Range<usize>)> {
    let (mut depth, mut flat) = (0_usize, None);
    let mut kept = Vec::new();
    for (event, range) in events {
        if let Event::Start(tag) = &event {
            depth += 1;
            // A list and a table are kept with what they are made of.
            let needed = if matches!(tag, Tag::List(_) | Tag::Table(_)) { 3 } else { 0 };
            flat = flat.or((depth + needed > DEEPEST).then_some(depth));
        }
        match &event {
            Event::Start(_) if flat.is_some() => {}
            Event::End(tag) if flat.is_some() => kept.extend((!is_mark(*tag)).then_some((Event::SoftBreak, range))),
            _ => kept.push((event.clone(), range)),
        }
        if let Event::End(_) = &event {
            flat = flat.filter(|flat| *flat != depth);
            depth -= 1;
        }
    }
    kept
}

fn is_mark(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

/// Events that only extensions make which are not asked for.
fn other_text<'a>(event: &'a Event<'_>) -> &'a str {
    match event {
        Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => text,
        _ => "",
    }
}

/// Text without what keeps lines from beginning blocks.
fn shown(text: &str) -> String {
    text.replace(SHIELD, "")
}

/// Code in one line; blanks are code, too.
fn code_text(code: &str) -> String {
    let line = single_line(&shown(code));
    if line.is_empty() { " ".to_owned() } else { line }
}

/// A line as paragraphs: a break that is meant begins another.
fn paragraphs(line: Vec<Inline>, blocks: &mut Vec<Block>) {
    let is_blank = |part: &Inline| match part {
        Inline::Text(text) => text.trim().is_empty(),
        part => *part == Inline::Soft,
    };
    if line.contains(&Inline::Break) {
        let parts = line.split(|part| *part == Inline::Break).filter(|part| !part.iter().all(is_blank));
        blocks.extend(parts.map(|part| Block::Paragraph(part.to_vec())));
    } else if !line.iter().all(is_blank) {
        blocks.push(Block::Paragraph(line));
    }
}
