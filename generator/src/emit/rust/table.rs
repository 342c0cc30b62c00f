//! The runtime's macro tables as text: one row a line, docs above it.
//!
//! `prettyplease` prints the inside of a macro call on one line; a table is meant to be read.

use crate::words::visible;

/// What stands in front of a line, by its depth.
const INDENTS: [&str; 3] = ["", "    ", "        "];

/// A macro call under construction.
pub(super) struct Table {
    text: String,
}

impl Table {
    /// Starts `name! {`, the docs and the head line (`pub struct X reply {`).
    pub fn new(name: &str, docs: &str, head: &str) -> Self {
        let mut table = Self { text: format!("{name}! {{\n") };
        table.docs(docs, 1);
        table.line(1, head);
        table
    }

    /// Adds a row with its docs.
    pub fn row(&mut self, docs: &str, row: &str) {
        self.docs(docs, 2);
        self.line(2, row);
    }

    /// Ends the table: the closing brace of the item, then a clause if there is one.
    pub fn finish(mut self, clause: Option<&str>) -> String {
        self.line(1, "}");
        if let Some(clause) = clause {
            self.line(1, clause);
        }
        self.text.push_str("}\n");
        self.text
    }

    fn docs(&mut self, docs: &str, depth: usize) {
        for line in visible(docs).lines() {
            let mark = if line.is_empty() { "///" } else { "/// " };
            self.text.extend([INDENTS[depth], mark, line, "\n"]);
        }
    }

    fn line(&mut self, depth: usize, line: &str) {
        self.text.extend([INDENTS[depth], line, "\n"]);
    }
}
