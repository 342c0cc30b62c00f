//! Diagnostics as a program shows them: with the line that they are about, and in colours where those are wanted.
//!
//! In: diagnostics. Out: text. One that has no line is as [`shown`](super::shown) has it.

use super::shown::{line, lines};
use super::{Diagnostic, Position, Severity, SourceLine};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::fmt;

/// One diagnostic.
pub(super) fn one(diagnostic: &Diagnostic, is_coloured: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (Some(shown), Some(file), Some(at)) = (&diagnostic.line, &diagnostic.file, diagnostic.position) else {
        return write!(f, "{diagnostic}");
    };
    let (file, message) = (line(file), line(&diagnostic.message));
    let pointer = diagnostic.pointer.as_ref().filter(|pointer| !pointer.is_root()).map(ToString::to_string);
    let mut mark = AnnotationKind::Primary.span(shown.start..shown.end);
    if let Some(pointer) = &pointer {
        mark = mark.label(line(pointer));
    }
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let source = Snippet::source(&*shown.text).line_start(at.line).path(&*file).annotation(mark);
    let mut report = level.primary_title(&*message).id(diagnostic.code).element(source);
    if let Some(instead) = diagnostic.instead.as_ref().filter(|_| diagnostic.severity == Severity::Warning) {
        report = report.element(Level::NOTE.with_name("instead").message(lines(instead)));
    }
    if let Some(help) = &diagnostic.help {
        report = report.element(Level::HELP.message(lines(help)));
    }
    let renderer = if is_coloured { Renderer::styled() } else { Renderer::plain() };
    f.write_str(&placed(&renderer.render(&[report]), shown, at))
}

/// A drawing with the column of the document's line, in place of that of the part which is shown of it.
fn placed(drawing: &str, shown: &SourceLine, at: Position) -> String {
    let drawn = format!(":{}:{}", at.line, shown.text[..shown.start].chars().count() + 1);
    // The title is one line, and the place is the next; a file's name may look like a place, too.
    let title = drawing.find('\n').map_or(0, |end| end + 1);
    let place = drawing[title..].find('\n').map_or(drawing.len(), |end| title + end);
    match drawing[title..place].rfind(&drawn) {
        Some(found) => {
            let (before, rest) = drawing.split_at(title + found);
            format!("{before}:{}:{}{}", at.line, at.column, &rest[drawn.len()..])
        }
        None => drawing.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Failure, Pointer};
    use super::*;

    /// What a drawing says of the place.
    fn place(file: &str, text: &str, at: Position, is_coloured: bool) -> String {
        let told = Diagnostic::error("misfit", "no\nname:1:62").at(Pointer::root().child("a"));
        let drawing = Failure(vec![told.in_file(file, Some(at)).quoting(text)]).drawn(is_coloured).to_string();
        drawing.lines().nth(1).expect("a place").to_owned()
    }

    #[test]
    fn the_column_is_that_of_the_document_and_not_of_what_is_shown() {
        let at = |line, column| Position { line, column };
        let long = format!("\n{}{{", "ä".repeat(500));
        assert_eq!(place("a.json", &long, at(2, 501), false), " --> a.json:2:501");
        assert_eq!(place("a:2:62", &long, at(2, 501), false), " --> a:2:62:2:501");
        assert_eq!(place("a.json", "a: b", at(1, 4), false), " --> a.json:1:4");
        assert_eq!(place("a.json", "\t\u{1b}{", at(1, 3), false), " --> a.json:1:3");
        assert!(place("a.json", &long, at(2, 501), true).contains("a.json:2:501"));
    }
}
