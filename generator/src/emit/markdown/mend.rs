//! Corrections to a description before it is read: what is no Markdown, but looks like it, is shielded, and what means a list
//! becomes one.
//!
//! In: text of the document. Out: text whose blocks are those that its author saw. Code without an end, raw HTML and definitions
//! of links would take lines away that are meant to be read.

use super::characters::SHIELD;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use std::borrow::Cow;
use std::ops::Range;

/// What is read beyond CommonMark: what GitHub, rustdoc and mdBook agree on.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

/// A part of the text and what stands in its place.
type Edit = (Range<usize>, &'static str);

/// How often a text is looked at again; a text that needs it more often has no blocks.
const ROUNDS: usize = 50;

const SHIELDED: &str = "\u{2028}";

/// The text with all corrections.
pub(super) fn mended(text: &str) -> Cow<'_, str> {
    let mut mended = Cow::Borrowed(text);
    if !is_suspect(text) {
        return mended;
    }
    for _ in 0..ROUNDS {
        match edits(&mended) {
            edits if edits.is_empty() => return mended,
            edits => mended = Cow::Owned(edited(&mended, &edits)),
        }
    }
    let shielded: Vec<String> = text.lines().map(|line| format!("{SHIELD}{}", line.trim_start())).collect();
    Cow::Owned(shielded.join("\n"))
}

/// Whether there may be anything to correct; most texts are not looked at twice.
fn is_suspect(text: &str) -> bool {
    ["<", "```", "~~~", "]:", "•"].iter().any(|sign| text.contains(sign))
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len() + edits.len());
    let mut at = 0;
    for (place, instead) in edits {
        out.push_str(&text[at..place.start]);
        out.push_str(instead);
        at = place.end;
    }
    out + &text[at..]
}

/// What is to be corrected, in the order of the text.
fn edits(text: &str) -> Vec<Edit> {
    let events = Parser::new_ext(text, options()).into_offset_iter();
    let definitions = events.reference_definitions().iter().map(|(_, definition)| definition.span.start);
    let mut edits: Vec<Edit> = definitions.map(|start| shield(text, start, '[')).collect();
    let mut begins = true;
    for (event, place) in events {
        let edit = match &event {
            Event::Start(Tag::HtmlBlock) => Some(shield(text, place.start, '<')),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) if !has_end(&text[place.clone()]) => Some(shield(
                text,
                place.start,
                text[place.start..].chars().find(|c| matches!(c, '`' | '~')).unwrap_or('`'),
            )),
            Event::InlineHtml(tag) => block_tag(tag).map(|instead| (place.start..text_after(text, place.end), instead)),
            Event::Text(text) if begins && text.starts_with("• ") => {
                Some((place.start..place.start + "•".len(), "-"))
            }
            _ => None,
        };
        edits.extend(edit);
        begins = matches!(event, Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Paragraph | Tag::Item));
    }
    edits.sort_by_key(|(place, _)| place.start);
    edits.dedup_by(|later, earlier| later.0.start < earlier.0.end || later.0 == earlier.0);
    edits
}

/// Puts a shield before the sign that begins a block.
fn shield(text: &str, start: usize, sign: char) -> Edit {
    let at = text[start..].find(sign).map_or(start, |offset| start + offset);
    (at..at, SHIELDED)
}

/// Where the white space ends that stands at a place.
fn text_after(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start().len()
}

/// What a tag of a block says in Markdown.
fn block_tag(tag: &str) -> Option<&'static str> {
    match tag.to_ascii_lowercase().as_str() {
        "<li>" => Some("\n- "),
        "</li>" => Some("\n"),
        "<ul>" | "</ul>" | "<ol>" | "</ol>" | "<p>" | "</p>" | "<div>" | "</div>" | "</h1>" | "</h2>" | "</h3>"
        | "</h4>" | "</h5>" | "</h6>" => Some("\n\n"),
        "<h1>" | "<h2>" | "<h3>" | "<h4>" | "<h5>" | "<h6>" => Some("\n\n# "),
        _ => None,
    }
}

/// Whether a block of code ends with a fence.
fn has_end(block: &str) -> bool {
    let sign = |line: &str| line.trim_start_matches([' ', '\t', '>']).to_owned();
    let mut lines = block.trim_end().lines();
    let first = lines.next().map(sign).unwrap_or_default();
    let fence = first.chars().next().unwrap_or('`');
    let length = first.chars().take_while(|c| *c == fence).count();
    lines.last().map(sign).is_some_and(|last| {
        let last = last.trim();
        last.chars().all(|c| c == fence) && last.chars().count() >= length
    })
}
