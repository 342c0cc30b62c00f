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
        let line = text.lines().nth(at.line.checked_sub(1)?)?;
        Some(Self::in_line(line, nth(line, at.column.saturating_sub(1))))
    }

    /// That of what begins at a byte of a line.
    fn in_line(line: &str, start: usize) -> Self {
        let end = start + nth(&line[start..], length_of_word(&line[start..]));
        let from = line[..start].char_indices().nth_back(AROUND).map_or(0, |(at, c)| at + c.len_utf8());
        let to = end + nth(&line[end..], AROUND);
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

/// Where a text's character of this index begins; the end of a text that has fewer.
fn nth(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(at, _)| at)
}

/// The characters of the word, or of the text in quotation marks, that a text begins with; at least one, if there is any, and no
/// more than are marked.
fn length_of_word(text: &str) -> usize {
    let mut signs = text.chars().take(MARKED);
    let Some(first) = signs.next() else { return 0 };
    if matches!(first, '"' | '\'') {
        let unclosed = if text.chars().nth(MARKED).is_some() { MARKED } else { 1 };
        return signs.position(|c| c == first).map_or(unclosed, |at| at + 2);
    }
    let is_end = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '{' | '}' | '[' | ']');
    1 + if is_end(first) { 0 } else { signs.take_while(|c| !is_end(*c)).count() }
}

/// The lines of a text of which many are shown.
#[derive(Debug)]
pub struct SourceLines<'a>(Vec<IndexedLine<'a>>);

impl<'a> SourceLines<'a> {
    /// Finds them.
    pub fn new(text: &'a str) -> Self {
        Self(text.lines().map(IndexedLine::new).collect())
    }

    /// That of a position; `None` where the text has no such line.
    pub fn at(&self, at: Position) -> Option<SourceLine> {
        let line = self.0.get(at.line.checked_sub(1)?)?;
        Some(SourceLine::in_line(line.text, line.start_of(at.column.saturating_sub(1))))
    }
}

/// A line in which a character is found without counting all before it: a document may be one line.
#[derive(Debug)]
struct IndexedLine<'a> {
    text: &'a str,
    /// Where every [`STEP`]th character begins, behind the first.
    marks: Vec<usize>,
}

/// Characters between two marks.
const STEP: usize = 256;

impl<'a> IndexedLine<'a> {
    fn new(text: &'a str) -> Self {
        let marks = if text.len() <= STEP { Vec::new() } else { Self::marks(text) };
        Self { text, marks }
    }

    fn marks(text: &str) -> Vec<usize> {
        text.char_indices().step_by(STEP).skip(1).map(|(at, _)| at).collect()
    }

    fn start_of(&self, index: usize) -> usize {
        let (mark, rest) = self.mark_before(index);
        mark + nth(&self.text[mark..], rest)
    }

    /// Where the last mark before a character is, and how many characters are between: fewer than [`STEP`], unless the line ends.
    fn mark_before(&self, index: usize) -> (usize, usize) {
        let passed = (index / STEP).min(self.marks.len());
        (passed.checked_sub(1).map_or(0, |last| self.marks[last]), index - passed * STEP)
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

    #[test]
    fn a_place_in_a_long_line_is_found_from_the_mark_before_it() {
        let line = "aé🔥\"b".repeat(2000);
        let indexed = IndexedLine::new(&line);
        assert_eq!(indexed.marks.len(), 10_000 / STEP);
        let places: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
        for (index, place) in places.iter().enumerate() {
            assert_eq!(indexed.start_of(index), *place);
            assert!(indexed.mark_before(index).1 < STEP);
        }
        assert_eq!(indexed.start_of(places.len() + 3 * STEP), line.len());
    }

    #[test]
    fn no_more_of_a_word_is_read_than_is_marked() {
        assert_eq!(length_of_word(&format!("\"{}\"", "a".repeat(5000))), MARKED);
        assert_eq!(
            [length_of_word(&"a".repeat(5000)), length_of_word("\"a b\": 1"), length_of_word("\"a")],
            [MARKED, 5, 1]
        );
    }
}
