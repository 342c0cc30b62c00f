//! Diagnostics as people read them: nothing in them steers a terminal, none is longer than a few lines, and of a kind that is
//! found all over a document a few stand for the rest.

use super::{Diagnostic, Position, Severity};
use crate::words::{visible, visible_line};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// Diagnostics of one kind that are shown; of more, the number is told.
const SHOWN: usize = 20;

/// What is shown of one text of a document, in characters.
const LONGEST: usize = 600;

/// `error[broken-ref]: message`, then the place, then (of a warning) what was done instead, then the help, each on a line of its
/// own.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]: {}", self.severity, self.code, line(&self.message))?;
        if self.file.is_some() || self.pointer.is_some() {
            write!(f, "\n  --> ")?;
        }
        if let Some(file) = &self.file {
            write!(f, "{}", line(file))?;
            if let Some(Position { line, column }) = self.position {
                write!(f, ":{line}:{column}")?;
            }
        }
        if let Some(pointer) = self.pointer.as_ref().filter(|pointer| self.file.is_none() || !pointer.is_root()) {
            let gap = if self.file.is_some() { " at " } else { "" };
            write!(f, "{gap}{}", line(&pointer.to_string()))?;
        }
        if let Some(instead) = self.instead.as_ref().filter(|_| self.severity == Severity::Warning) {
            write!(f, "\n  instead: {}", lines(instead))?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {}", lines(help))?;
        }
        Ok(())
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// Diagnostics, each on lines of its own; what is not shown of a kind is counted at the end.
pub(super) fn all(
    diagnostics: &[Diagnostic],
    one: &dyn Fn(&Diagnostic, &mut fmt::Formatter<'_>) -> fmt::Result,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    // Of each kind, how many are shown, and how many findings are not.
    let mut kinds: BTreeMap<(Severity, &str), (usize, usize)> = BTreeMap::new();
    let mut gap = "";
    for diagnostic in diagnostics {
        let (shown, more) = kinds.entry((diagnostic.severity, diagnostic.code)).or_default();
        if *shown < SHOWN {
            *shown += 1;
            f.write_str(gap)?;
            one(diagnostic, f)?;
            gap = "\n";
        } else {
            *more += diagnostic.count;
        }
    }
    for ((severity, code), (_, more)) in kinds.into_iter().filter(|(_, (_, more))| *more > 0) {
        write!(f, "{gap}{severity}[{code}]: and {} more", grouped(more))?;
    }
    Ok(())
}

/// A text in one line, without its middle if it is very long.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    match shortened(text) {
        Cow::Borrowed(text) => visible_line(text),
        Cow::Owned(text) => Cow::Owned(visible_line(&text).into_owned()),
    }
}

/// What to do, which may be lines to copy: those are indented.
pub(super) fn lines(help: &str) -> String {
    let lines = help.split("\n ").map(|part| visible(part).replace('\n', "\\n"));
    shortened(&lines.collect::<Vec<_>>().join("\n ")).into_owned()
}

/// Most of a long text is at its beginning, and what is said of it may be at its end.
fn shortened(text: &str) -> Cow<'_, str> {
    let cut = |share: usize| text.char_indices().nth(share).map(|(at, _)| at);
    let rest = |share: usize| text.char_indices().nth_back(share - 1).map(|(at, _)| at);
    if text.len() <= LONGEST || cut(LONGEST).is_none() {
        return Cow::Borrowed(text);
    }
    match (cut(LONGEST * 2 / 3), rest(LONGEST / 3)) {
        (Some(head), Some(tail)) => Cow::Owned(format!("{}…{}", &text[..head], &text[tail..])),
        _ => Cow::Borrowed(text),
    }
}

/// A number with its thousands set apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Failure, Pointer};
    use super::*;

    #[test]
    fn nothing_of_a_document_reaches_the_terminal_as_it_is() {
        let steers = "\u{1b}]0;own\u{7}\u{9b}2J\u{202e}";
        let told = Diagnostic::error("misfit", format!("`{steers}\nerror[forged]: x`"))
            .at(Pointer::root().child(steers))
            .in_file(format!("{steers}.yaml"), None)
            .help(format!("mend `{steers}\nforged`:\n    [lines]\n    to = \"copy\""));
        let spelled = "\\u{1b}]0;own\\u{7}\\u{9b}2J\\u{202e}";
        assert_eq!(
            told.to_string(),
            format!(
                "error[misfit]: `{spelled}\\nerror[forged]: x`\n  --> {spelled}.yaml at #/{spelled}\n  \
                 help: mend `{spelled}\\nforged`:\n    [lines]\n    to = \"copy\""
            )
        );
    }

    #[test]
    fn a_long_text_loses_its_middle() {
        let told = Diagnostic::error("misfit", format!("`{}` is no method", "ä".repeat(5000))).to_string();
        assert_eq!(told.chars().count(), "error[misfit]: ".len() + LONGEST + 1);
        assert!(told.ends_with("ää` is no method") && told.contains("ä…ä"), "{told}");
    }

    #[test]
    fn of_many_of_a_kind_some_are_shown_and_all_are_counted() {
        let mut told = vec![Diagnostic::warning("other", "x")];
        told.extend((0..4832).map(|index| Diagnostic::error("misfit", index.to_string())));
        let text = Failure(told.clone()).to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 22);
        assert_eq!((lines[1], lines[20]), ("error[misfit]: 0", "error[misfit]: 19"));
        assert_eq!(lines[21], "error[misfit]: and 4,812 more");
        told.push(Diagnostic::error("misfit", "the rest").counted(1000));
        assert!(Failure(told).to_string().ends_with("error[misfit]: and 5,812 more"));
    }
}
