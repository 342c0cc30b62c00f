//! Diagnostics as a program shows them: with the line that they are about, and in colours where those are wanted.
//!
//! In: diagnostics. Out: text. One that has no line is as [`shown`](super::shown) has it.

use super::shown::{line, lines};
use super::{Diagnostic, Severity};
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
    f.write_str(&renderer.render(&[report]))
}
