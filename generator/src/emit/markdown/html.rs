//! Tags of HTML inside a line: what Markdown can say becomes Markdown, everything else is text.
//!
//! In: parts of a line and tags between them. Out: parts of a line. Only tags in pairs mean something, but for `<br>`; tags with
//! attributes mean nothing, but for a link to the web.

use super::characters::{SHIELD, single_line};
use super::read::leads_to_the_web;
use super::tree::{Inline, push, push_text};
use std::ops::Range;

/// A line that is being read.
#[derive(Debug, Default)]
pub(super) struct Line {
    parts: Vec<Part>,
    /// How many tags there are.
    tags: usize,
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
            self.tags += 1;
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
}

impl Pair {
    fn begun_by(tag: &str) -> Option<(Self, &'static str)> {
        if tag.eq_ignore_ascii_case("<code>") {
            return Some((Self::Code, "</code>"));
        }
        address(tag).map(|address| (Self::Link(address), "</a>"))
    }
}

/// Where a tag `<a href="..">` leads, if to the web.
fn address(tag: &str) -> Option<String> {
    let address = tag.strip_prefix("<a href=\"")?.split_once('"')?.0;
    leads_to_the_web(address).then(|| characters(address))
}

fn resolved(parts: Vec<Part>, text: &str) -> Vec<Inline> {
    let mut line = Vec::with_capacity(parts.len());
    let mut parts = parts.into_iter().collect::<std::collections::VecDeque<_>>();
    while let Some(part) = parts.pop_front() {
        let (tag, place) = match part {
            Part::Inline(Inline::Text(text)) => {
                push_text(&mut line, &text);
                continue;
            }
            Part::Inline(inline) => {
                push(&mut line, inline);
                continue;
            }
            Part::Tag(tag, place) => (tag, place),
        };
        let pair = Pair::begun_by(&tag).and_then(|(pair, end)| Some((pair, end_of(&parts, end)?)));
        let Some((pair, at)) = pair else {
            push_text(&mut line, &tag);
            continue;
        };
        let inside: Vec<Part> = parts.drain(..at).collect();
        let Some(Part::Tag(_, end)) = parts.pop_front() else { continue };
        let part = match pair {
            Pair::Code => Inline::Code(single_line(&characters(&text[place.end..end.start]))),
            Pair::Link(address) => Inline::Link(address, resolved(inside, text)),
        };
        push(&mut line, part);
    }
    line
}

/// Where the tag stands that ends a pair.
fn end_of(parts: &std::collections::VecDeque<Part>, end: &str) -> Option<usize> {
    parts.iter().position(|part| matches!(part, Part::Tag(tag, _) if tag.eq_ignore_ascii_case(end)))
}

/// The characters that HTML's entities stand for.
fn characters(html: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    named.iter().fold(html.replace(SHIELD, ""), |text, (entity, character)| text.replace(entity, character))
}
