//! Text that is not Markdown, as Markdown: every character stands for itself.
//!
//! In: values, names, finished Markdown that goes into a table or a link. Out: Markdown of one line.

use super::characters::{begins_directive, begins_entity, begins_tag, one_line};
use crate::words::visible;
use std::borrow::Cow;

/// A code span for a cell of a table: its pipes end no cell. Where there is nothing to see, quotation marks show that.
pub fn code(text: &str) -> String {
    if text.trim().is_empty() {
        return if text.is_empty() { "`\"\"`".to_owned() } else { "`\" \"`".to_owned() };
    }
    let text = one_line(text);
    let text = if text.contains('|') { Cow::Owned(pipes(&text)) } else { text };
    let pad = if text.contains('`') { " " } else { "" };
    fenced(&text, pad)
}

/// A code span outside tables, where a pipe is a pipe.
pub fn code_span(text: &str) -> String {
    let text = text.replace("\r\n", " ").replace(['\n', '\t'], " ");
    let text = visible(&text);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    fenced(&text, pad)
}

fn fenced(text: &str, pad: &str) -> String {
    let width = longest_run(text) + 1;
    let mut out = String::with_capacity(text.len() + 2 * (width + pad.len()));
    let fence = |out: &mut String| (0..width).for_each(|_| out.push('`'));
    fence(&mut out);
    out.push_str(pad);
    out.push_str(text);
    out.push_str(pad);
    fence(&mut out);
    out
}

/// How many backticks stand in a row.
pub(super) fn longest_run(text: &str) -> usize {
    if !text.contains('`') {
        return 0;
    }
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}

/// Text that is not Markdown (values, type words): every character stands for itself.
pub fn literal(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len());
    let mut open_tags = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '<' if begins_tag(&text[at + 1..]) => {
                open_tags += 1;
                out.push_str("&lt;");
            }
            '>' if at == 0 || open_tags > 0 => {
                open_tags = open_tags.saturating_sub(1);
                out.push_str("&gt;");
            }
            '&' if begins_entity(&text[at + 1..]) => out.push_str("&amp;"),
            '{' if begins_directive(&text[at + 1..]) => out.push_str("&#123;"),
            '\\' | '`' | '*' | '|' | '~' => out.extend(['\\', c]),
            '_' if !is_inside_word(&text, at) => out.push_str("\\_"),
            '(' if text[..at].ends_with(']') => out.push_str("\\("),
            c => out.push(c),
        }
    }
    out
}

/// Whether an underscore stands between letters, where it is no mark.
fn is_inside_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + 1..].chars().next();
    [before, after].iter().all(|c| c.is_some_and(|c| c.is_alphanumeric() || c == '_'))
}

/// Finished Markdown as the text of a link.
pub fn link_text(markdown: &str) -> String {
    let mut escaped = String::with_capacity(markdown.len());
    let mut is_escaped = false;
    for character in markdown.chars() {
        if matches!(character, '[' | ']') && !is_escaped {
            escaped.push('\\');
        }
        is_escaped = character == '\\' && !is_escaped;
        escaped.push(character);
    }
    escaped
}

/// Finished Markdown as the text of a heading: signs at its end are part of it, not the heading's own end.
pub fn heading_text(markdown: &str) -> Cow<'_, str> {
    let words = markdown.trim_end_matches('#');
    let signs = &markdown[words.len()..];
    let ends_heading = !signs.is_empty() && (words.is_empty() || words.ends_with([' ', '\t']));
    if ends_heading { Cow::Owned(format!("{words}\\{signs}")) } else { Cow::Borrowed(markdown) }
}

/// Finished Markdown as the text of a cell, whether its pipes are escaped or not.
pub fn cell_text(markdown: &str) -> String {
    markdown.replace("\\|", "|").replace('|', "\\|")
}

/// Escapes only the pipes, as the published documents do.
pub fn pipes(text: &str) -> String {
    text.replace('|', "\\|")
}
