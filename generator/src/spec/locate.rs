//! Where the nodes of a document stand in its text.
//!
//! In: a text and pointers. Out: lines and columns. The text is scanned only when somebody asks, which is when something
//! is wrong, so that reading a good document costs nothing here. It refuses to know what the nodes mean.

mod json;

use super::Source;
use super::syntax::Syntax;
use crate::diagnostic::{Diagnostic, Failure, Pointer, Position, SourceLines};
use saphyr_parser::{Event, Parser};
use std::collections::{BTreeMap, BTreeSet};

impl Source {
    /// Where a node of the document stands in the text, or the nearest node around it that does.
    pub fn position(&self, at: &Pointer) -> Option<Position> {
        self.positions([at]).pop().flatten()
    }

    /// [`Self::position`] of many, for which the text is scanned once.
    pub fn positions<'p>(&self, at: impl IntoIterator<Item = &'p Pointer>) -> Vec<Option<Position>> {
        positions(&self.text, at.into_iter())
    }

    /// Gives diagnostics that have a pointer but no position the position of what they point at.
    pub fn place(&self, failure: Failure) -> Failure {
        let Failure(mut diagnostics) = failure;
        let unplaced = |diagnostic: &Diagnostic| diagnostic.file.is_none() && diagnostic.position.is_none();
        let wanted = diagnostics.iter().filter(|d| unplaced(d)).filter_map(|d| d.pointer.as_ref());
        let mut positions = positions(&self.text, wanted).into_iter();
        let mut lines = None;
        for diagnostic in diagnostics.iter_mut().filter(|d| unplaced(d)) {
            let position = diagnostic.pointer.as_ref().and_then(|_| positions.next().flatten());
            diagnostic.file = Some(self.name.clone());
            diagnostic.line = position.and_then(|at| lines.get_or_insert_with(|| SourceLines::new(&self.text)).at(at));
            diagnostic.position = position;
        }
        Failure(diagnostics)
    }
}

/// A key that an object has twice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Repeat {
    /// Where in the document.
    pub(super) at: Pointer,
    /// Where the key stands first.
    pub(super) first: Position,
    /// Where it stands again.
    pub(super) second: Position,
}

/// The position of each pointer's node (the key of an object's entry, the beginning of an array's item), or of the
/// nearest node around it.
pub(super) fn positions<'p>(text: &str, wanted: impl Iterator<Item = &'p Pointer>) -> Vec<Option<Position>> {
    let wanted: Vec<&Pointer> = wanted.collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: BTreeMap<&str, Option<Position>> =
        wanted.iter().flat_map(|at| upward(at.as_str())).map(|at| (at, None)).collect();
    scan(text, &mut |at, position| {
        if let Some(entry) = found.get_mut(at) {
            entry.get_or_insert(position);
        }
    });
    wanted.iter().map(|at| upward(at.as_str()).find_map(|at| found[at])).collect()
}

/// A pointer and every pointer to something around it, inner first.
pub(super) fn upward(at: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(at), |at| at.rfind('/').map(|end| &at[..end]))
}

/// Every key that an object has twice, in document order.
pub(super) fn repeats(text: &str) -> Vec<Repeat> {
    let mut seen: BTreeMap<String, Position> = BTreeMap::new();
    let mut repeats = Vec::new();
    // The places that repeat; what is inside one of them repeats too, but says nothing new.
    let mut repeated: BTreeSet<String> = BTreeSet::new();
    scan(text, &mut |at, second| match seen.get(at) {
        Some(_) if upward(at).skip(1).any(|outer| repeated.contains(outer)) => {}
        Some(&first) => {
            repeated.insert(at.to_owned());
            repeats.push(Repeat { at: Pointer::parse(at), first, second });
        }
        None => {
            seen.insert(at.to_owned(), second);
        }
    });
    repeats
}

/// Takes a node's pointer, as [`Pointer::as_str`] writes it, and its position.
type OnNode<'r> = dyn FnMut(&str, Position) + 'r;

/// Reports every node, as far as the text is readable.
fn scan(text: &str, on_node: &mut OnNode<'_>) {
    match Syntax::of(text) {
        Syntax::Json => json::scan(text, on_node),
        Syntax::Yaml => scan_yaml(text, on_node),
    }
}

fn scan_yaml(text: &str, on_node: &mut OnNode<'_>) {
    let mut cursor = Cursor::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        let here = Position { line: span.start.line(), column: span.start.col() + 1 };
        match event {
            Event::Scalar(value, ..) if cursor.wants_key() => cursor.key(&value, here),
            Event::Scalar(..) | Event::Alias(_) => cursor.leaf(here, on_node),
            Event::MappingStart(..) => cursor.open(Inside::Object(None), here, on_node),
            Event::SequenceStart(..) => cursor.open(Inside::Array(0), here, on_node),
            Event::MappingEnd | Event::SequenceEnd => cursor.close(),
            _ => {}
        }
    }
}

/// Where the second document of a YAML text begins.
pub(super) fn second_document(text: &str) -> Option<Position> {
    let mut parser = Parser::new_from_str(text);
    let mut begun = 0;
    while let Some(Ok((event, span))) = parser.next_event() {
        begun += usize::from(matches!(event, Event::DocumentStart(..)));
        if begun == 2 {
            return Some(Position { line: span.start.line(), column: span.start.col() + 1 });
        }
    }
    None
}

/// Where a scan is.
#[derive(Default)]
struct Cursor {
    /// Pointer of the innermost open object or array, with the step to the entry being read once that is known.
    path: String,
    open: Vec<Level>,
}

/// An open object or array.
struct Level {
    inside: Inside,
    /// How much of the path leads to it.
    path: usize,
}

enum Inside {
    /// Where the key stands whose value comes next.
    Object(Option<Position>),
    /// The index of the next item.
    Array(usize),
}

impl Cursor {
    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Level { inside: Inside::Object(None), .. }))
    }

    fn key(&mut self, key: &str, at: Position) {
        if let Some(level) = self.open.last_mut() {
            level.inside = Inside::Object(Some(at));
            self.path.truncate(level.path);
            self.path.push_str(Pointer::root().child(key).as_str());
        }
    }

    /// Reports a node that begins here.
    fn node(&mut self, at: Position, on_node: &mut OnNode<'_>) {
        let place = match self.open.last() {
            Some(Level { inside: Inside::Object(Some(key)), .. }) => *key,
            Some(Level { inside: Inside::Array(index), path }) => {
                self.path.truncate(*path);
                self.path.push_str(Pointer::root().index(*index).as_str());
                at
            }
            _ => at,
        };
        on_node(&self.path, place);
    }

    /// Reports a node with nothing inside.
    fn leaf(&mut self, at: Position, on_node: &mut OnNode<'_>) {
        self.node(at, on_node);
        self.end();
    }

    fn open(&mut self, inside: Inside, at: Position, on_node: &mut OnNode<'_>) {
        if self.wants_key() {
            // A key that is itself an object or an array; no OpenAPI document has one.
            self.key("", at);
        }
        self.node(at, on_node);
        self.open.push(Level { inside, path: self.path.len() });
    }

    fn close(&mut self) {
        self.open.pop();
        self.end();
    }

    /// Moves on after a node.
    fn end(&mut self) {
        match self.open.last_mut() {
            Some(Level { inside: Inside::Array(index), .. }) => *index += 1,
            Some(Level { inside, .. }) => *inside = Inside::Object(None),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, pointer: &str) -> Option<(usize, usize)> {
        let found = positions(text, std::iter::once(&Pointer::parse(pointer))).pop().flatten();
        found.map(|position| (position.line, position.column))
    }

    #[test]
    fn keys_items_and_the_nearest_node_around() {
        let yaml = "a:\n  - b: 1\n  - c/d: {e: 2}\n";
        assert_eq!(at(yaml, "#/a"), Some((1, 1)));
        assert_eq!(at(yaml, "#/a/1"), Some((3, 5)));
        assert_eq!(at(yaml, "#/a/1/c~1d/e"), Some((3, 11)));
        assert_eq!(at(yaml, "#/a/1/c~1d/e/nothing/here"), Some((3, 11)));
        assert_eq!(at("{\n\t\"a\": [\"\\ud83d\\ude00\\/\"],\n\t\"b\": 1}", "#/b"), Some((3, 2)));
    }

    #[test]
    fn a_repeated_key_is_told_once() {
        let position = |line, column| Position { line, column };
        assert_eq!(
            repeats("a:\n  x: 1\nb: 2\na:\n  x: 3\n"),
            [Repeat { at: Pointer::parse("/a"), first: position(1, 1), second: position(4, 1) }]
        );
    }
}
