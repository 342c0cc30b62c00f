//! The line of a text that a diagnostic is about.
//!
//! In: a text and a place in it. Out: as much of the line as people read, with nothing in it that steers a terminal, and what of it is
//! meant. It refuses to know how it is drawn.

use super::Position;
use crate::words::visible_line;

/// What is shown of a line before what is meant, and behind, in characters.
const AROUND: usize = 60;

/// What is marked at most, in characters.
const MARKED: usize = 60;

/// A line that is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceLine {
    /// The line, or a part of it.
    pub text: String,
    /// Where in `text` what is meant begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl SourceLine {
    /// That of a position; `None` where the text has no such line.
    pub fn of(text: &str, at: Position) -> Option<Self> {
        text.lines().nth(at.line.checked_sub(1)?).map(|line| Self::in_line(line, at.column))
    }

    fn in_line(line: &str, column: usize) -> Self {
        let place = |text: &str, count: usize| text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
        let start = place(line, column.saturating_sub(1));
        let end = start + place(&line[start..], length_of_word(&line[start..]).min(MARKED));
        let from = line[..start].char_indices().nth_back(AROUND).map_or(0, |(at, c)| at + c.len_utf8());
        let to = end + place(&line[end..], AROUND);
        let (before, behind) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
        let mut text = format!("{before}{}", visible_line(&line[from..start]).replace("\\t", "    "));
        let start_shown = text.len();
        text.push_str(&visible_line(&line[start..end]));
        let end_shown = text.len();
        text.push_str(&visible_line(&line[end..to]));
        text.push_str(behind);
        Self { text, start: start_shown, end: end_shown }
    }
}

/// The characters of the word, or of the text in quotation marks, that a text begins with; at least one, if there is any.
fn length_of_word(text: &str) -> usize {
    let mut signs = text.chars();
    let Some(first) = signs.next() else { return 0 };
    if matches!(first, '"' | '\'') {
        return signs.position(|c| c == first).map_or(1, |at| at + 2);
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '{' | '}' | '[' | ']');
    1 + if is_end(first) { 0 } else { signs.take_while(|c| !is_end(*c)).count() }
}

/// The lines of a text of which many are shown.
#[derive(Debug)]
pub struct SourceLines<'a>(Vec<&'a str>);

impl<'a> SourceLines<'a> {
    /// Finds them.
    pub fn new(text: &'a str) -> Self {
        Self(text.lines().collect())
    }

    /// That of a position; `None` where the text has no such line.
    pub fn at(&self, at: Position) -> Option<SourceLine> {
        self.0.get(at.line.checked_sub(1)?).map(|line| SourceLine::in_line(line, at.column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line as it is shown, with what is meant in brackets.
    fn shown(text: &str, line: usize, column: usize) -> Option<String> {
        let found = SourceLine::of(text, Position { line, column })?;
        assert_eq!(SourceLines::new(text).at(Position { line, column }), Some(found.clone()));
        let SourceLine { text, start, end } = found;
        Some(format!("{}[{}]{}", &text[..start], &text[start..end], &text[end..]))
    }

    #[test]
    fn what_is_meant_is_a_word_or_a_text() {
        let text = "a: 1\n  key: value\n  \"a key\": {x: 1}\n\n";
        assert_eq!(shown(text, 2, 3).as_deref(), Some("  [key]: value"));
        assert_eq!(shown(text, 3, 3).as_deref(), Some("  [\"a key\"]: {x: 1}"));
        assert_eq!(shown(text, 3, 12).as_deref(), Some("  \"a key\": [{]x: 1}"));
        assert_eq!(shown(text, 4, 1).as_deref(), Some("[]"));
        assert_eq!([shown(text, 0, 1), shown(text, 9, 1)], [None, None]);
    }

    #[test]
    fn a_long_line_is_shown_around_what_is_meant_and_nothing_is_hidden() {
        let line = format!("{}\u{1b}[2J{{{}", "ä".repeat(500), "é".repeat(500));
        let found = shown(&line, 1, 505).expect("a line");
        assert_eq!(found, format!("…{}\\u{{1b}}[2J[{{]{}…", "ä".repeat(56), "é".repeat(60)));
    }
}
