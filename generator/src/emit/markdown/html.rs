//! Tags of HTML inside a line: what Markdown can say becomes Markdown, everything else is text.
//!
//! In: parts of a line and tags between them. Out: parts of a line. Only tags in pairs mean something, but for `<br>`; tags with
//! attributes mean nothing, but for a link to the web.

use super::address::leads_to_the_web;
use super::characters::{SHIELD, single_line};
use super::tree::{Inline, marked, push, push_text};
use std::collections::VecDeque;
use std::ops::Range;

/// A line that is being read.
#[derive(Debug, Default)]
pub(super) struct Line {
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Inline(Inline),
    /// A tag, and where it stands.
    Tag(String, Range<usize>),
}

impl Line {
    /// Adds a part that is no tag.
    pub(super) fn push(&mut self, part: Inline) {
        self.parts.push(Part::Inline(part));
    }

    /// Adds characters.
    pub(super) fn text(&mut self, text: &str) {
        self.push(Inline::Text(text.to_owned()));
    }

    /// Adds a tag.
    pub(super) fn tag(&mut self, tag: &str, place: Range<usize>) {
        if is_break(tag) {
            self.push(Inline::Break);
        } else {
            self.parts.push(Part::Tag(tag.to_owned(), place));
        }
    }

    /// The parts, with the meaning of their tags; `text` is what they were read from.
    pub(super) fn finish(self, text: &str) -> Vec<Inline> {
        resolved(self.parts, text)
    }
}

/// Whether a tag ends a line.
fn is_break(tag: &str) -> bool {
    matches!(tag.to_ascii_lowercase().as_str(), "<br>" | "<br/>" | "<br />")
}

/// What a tag begins, if its end follows.
enum Pair {
    Code,
    Link(String),
    /// Marks of Markdown.
    Marks(&'static str),
    /// What Markdown has no mark for: the text stays.
    Plain,
}

impl Pair {
    fn begun_by(tag: &str) -> Option<(Self, &'static str)> {
        Some(match tag.to_ascii_lowercase().as_str() {
            "<code>" => (Self::Code, "</code>"),
            "<kbd>" => (Self::Code, "</kbd>"),
            "<tt>" => (Self::Code, "</tt>"),
            "<b>" => (Self::Marks("**"), "</b>"),
            "<strong>" => (Self::Marks("**"), "</strong>"),
            "<i>" => (Self::Marks("*"), "</i>"),
            "<em>" => (Self::Marks("*"), "</em>"),
            "<s>" => (Self::Marks("~~"), "</s>"),
            "<del>" => (Self::Marks("~~"), "</del>"),
            "<u>" => (Self::Plain, "</u>"),
            "<sub>" => (Self::Plain, "</sub>"),
            "<sup>" => (Self::Plain, "</sup>"),
            "<small>" => (Self::Plain, "</small>"),
            "<span>" => (Self::Plain, "</span>"),
            _ => return address(tag).map(|address| (Self::Link(address), "</a>")),
        })
    }
}

/// Where a tag `<a .. href="..">` leads, if to the web.
fn address(tag: &str) -> Option<String> {
    let attributes = tag.strip_prefix("<a ").or_else(|| tag.strip_prefix("<A "))?;
    let rest = attributes.split_once("href=")?.1;
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let address = rest[1..].split_once(quote)?.0;
    leads_to_the_web(address).then(|| characters(address))
}

fn resolved(parts: impl IntoIterator<Item = Part>, text: &str) -> Vec<Inline> {
    let mut line = Vec::new();
    let mut parts: VecDeque<Part> = parts.into_iter().collect();
    while let Some(part) = parts.pop_front() {
        match part {
            Part::Inline(Inline::Text(text)) => push_text(&mut line, &text),
            Part::Inline(inline) => push(&mut line, inline),
            Part::Tag(tag, place) => match pair(&tag, &place, &mut parts, text) {
                Some(inlines) => inlines.into_iter().for_each(|inline| match inline {
                    Inline::Text(text) => push_text(&mut line, &text),
                    inline => push(&mut line, inline),
                }),
                None => push_text(&mut line, &tag),
            },
        }
    }
    line
}

/// What a tag says with the parts up to the tag that ends it, which are taken; `None` where there is none.
fn pair(tag: &str, place: &Range<usize>, parts: &mut VecDeque<Part>, text: &str) -> Option<Vec<Inline>> {
    let (pair, end) = Pair::begun_by(tag)?;
    let (at, end) = end_of(parts, end)?;
    let inside: Vec<Part> = parts.drain(..=at).take(at).collect();
    Some(match pair {
        Pair::Marks(mark) => vec![marked(mark, resolved(inside, text))],
        Pair::Plain => resolved(inside, text),
        Pair::Code => vec![Inline::Code(single_line(&characters(&text[place.end..end])))],
        Pair::Link(address) => vec![Inline::Link(address, resolved(inside, text))],
    })
}

/// Which part is the tag that ends a pair, and where it stands.
fn end_of(parts: &VecDeque<Part>, end: &str) -> Option<(usize, usize)> {
    parts.iter().enumerate().find_map(|(at, part)| match part {
        Part::Tag(tag, place) if tag.eq_ignore_ascii_case(end) => Some((at, place.start)),
        _ => None,
    })
}

/// The characters that HTML's entities stand for.
fn characters(html: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    named.iter().fold(html.replace(SHIELD, ""), |text, (entity, character)| text.replace(entity, character))
}
