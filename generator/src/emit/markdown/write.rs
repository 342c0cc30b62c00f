//! Blocks -> Markdown: for a page, for a cell of a table, for a comment that rustdoc reads.
//!
//! In: blocks. Out: Markdown. Headings become bold lines, so that a page has its own headings only; code never runs, since all of
//! it is said to be text.

use super::escape::{code, longest_run};
use super::inline::{Destination, Start, line};
use super::tree::{Block, Inline};

/// The blocks below each other, with empty lines between them.
pub(super) fn document(blocks: &[Block], destination: Destination) -> String {
    let mut out = String::new();
    let mut last = None;
    for block in blocks {
        let marker = Marker::of(block, last);
        let text = print(block, destination, marker);
        if text.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        out.push_str(&text);
        last = Some((block, marker));
    }
    out
}

/// What an item of a list begins with where it stands behind another list, which it would join else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marker {
    Usual,
    Other,
}

impl Marker {
    fn of(block: &Block, last: Option<(&Block, Self)>) -> Self {
        match (block, last) {
            (Block::List(one, _), Some((Block::List(other, _), Self::Usual))) if one.is_some() == other.is_some() => {
                Self::Other
            }
            _ => Self::Usual,
        }
    }
}

fn print(block: &Block, destination: Destination, marker: Marker) -> String {
    match block {
        Block::Paragraph(parts) => heading(line(parts, destination, Start::Block), destination),
        Block::Heading(parts) => heading(bold(parts, destination), destination),
        Block::List(first, items) => list(*first, items, destination, marker),
        Block::Code(text) => fence(text),
        Block::Quote(inside) => {
            let quoted = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
            document(inside, destination).lines().map(quoted).collect::<Vec<_>>().join("\n")
        }
        Block::Table(rows) => table(rows, destination),
    }
}

/// A paragraph for a page, with a colon behind it where it is bold words and nothing else: headings are the page's own.
fn heading(text: String, destination: Destination) -> String {
    let words = text.strip_prefix("**").and_then(|text| text.strip_suffix("**"));
    let is_heading = words.is_some_and(|words| words.chars().all(|c| c.is_alphanumeric() || " -'(),/".contains(c)));
    if is_heading && destination == Destination::Page { text + ":" } else { text }
}

fn bold(parts: &[Inline], destination: Destination) -> String {
    line(&[Inline::Marked("**", plain(parts))], destination, Start::Within)
}

/// Parts without marks of their own: what is bold already stays bold in a heading.
fn plain(parts: &[Inline]) -> Vec<Inline> {
    let flat = |part: &Inline| match part {
        Inline::Marked(_, inside) => plain(inside),
        part => vec![part.clone()],
    };
    parts
        .iter()
        .flat_map(flat)
        .map(|part| if part == Inline::Soft { Inline::Text(" ".to_owned()) } else { part })
        .collect()
}

fn list(first: Option<u64>, items: &[Vec<Block>], destination: Destination, marker: Marker) -> String {
    let mut lines = Vec::new();
    for (index, item) in (0..).zip(items) {
        let marker = match (first, marker) {
            (None, Marker::Usual) => "- ".to_owned(),
            (None, Marker::Other) => "* ".to_owned(),
            (Some(first), Marker::Usual) => format!("{}. ", first + index),
            (Some(first), Marker::Other) => format!("{}) ", first + index),
        };
        let indent = " ".repeat(marker.len());
        let text = inside(item, destination);
        for (at, line) in text.lines().enumerate() {
            let before = if at == 0 { &marker } else { &indent };
            lines.push(format!("{before}{line}").trim_end().to_owned());
        }
    }
    lines.join("\n")
}

/// The blocks of an item; a list stands right below its paragraph.
fn inside(item: &[Block], destination: Destination) -> String {
    match item {
        [paragraph @ Block::Paragraph(_), lists @ Block::List(None | Some(1), _)] => {
            let text = print(paragraph, destination, Marker::Usual);
            if text.is_empty() { text } else { text + "\n" + &print(lists, destination, Marker::Usual) }
        }
        blocks => document(blocks, destination),
    }
}

fn fence(text: &str) -> String {
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    format!("{fence}text\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn table(rows: &[Vec<Vec<Inline>>], destination: Destination) -> String {
    let destination = if destination == Destination::Rustdoc { Destination::RustdocCell } else { Destination::Cell };
    let cell = |parts: &Vec<Inline>| line(parts, destination, Start::Within);
    let row = |cells: &Vec<Vec<Inline>>| format!("| {} |", cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
    let mut lines: Vec<String> = rows.iter().map(row).collect();
    if let Some(head) = rows.first() {
        lines.insert(1, format!("|{}", "---|".repeat(head.len())));
    }
    lines.join("\n")
}

/// The blocks in one line, as a cell of a table has them: each below the one before.
pub(super) fn cell(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    cell_lines(blocks, &mut lines);
    lines.join("<br>")
}

fn cell_lines(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(parts) => lines.push(line(parts, Destination::Cell, Start::Within)),
            Block::Heading(parts) => lines.push(bold(parts, Destination::Cell)),
            Block::Quote(inside) => cell_lines(inside, lines),
            Block::Code(text) => {
                let text = text.lines().filter(|line| !line.trim().is_empty());
                lines.extend(text.map(|line| code(line.trim())));
            }
            Block::Table(rows) => {
                let row = |cells: &Vec<Vec<Inline>>| {
                    cells
                        .iter()
                        .map(|parts| line(parts, Destination::Cell, Start::Within))
                        .collect::<Vec<_>>()
                        .join(" \\| ")
                };
                lines.extend(rows.iter().map(row));
            }
            Block::List(first, items) => {
                for (index, item) in (0..).zip(items) {
                    let before = lines.len();
                    cell_lines(item, lines);
                    if let Some(line) = lines.get_mut(before) {
                        let marker = first.map_or_else(|| "•".to_owned(), |first| format!("{}.", first + index));
                        *line = format!("{marker} {line}");
                    }
                }
            }
        }
    }
}
