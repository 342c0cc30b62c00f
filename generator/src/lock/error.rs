//! What can be wrong with the text of a lock.

use crate::diagnostic::{Diagnostic, Position};

/// A line that is none.
pub(super) fn unreadable(file: &str, line: usize, why: &str) -> Diagnostic {
    Diagnostic::error("bad-lock", why)
        .in_file(file, Some(Position { line, column: 1 }))
        .help("take the lines of the last merge as they were, or take the file from an earlier commit and generate")
}

/// Two lines that cannot both be so.
pub(super) fn contradiction(file: &str, (first, one): (usize, &str), (line, other): (usize, &str)) -> Diagnostic {
    let message = format!("`{}` contradicts line {first}: `{}`", other.trim(), one.trim());
    Diagnostic::error("bad-lock", message)
        .in_file(file, Some(Position { line, column: 1 }))
        .help("keep the line that was released, and take the other out")
}
