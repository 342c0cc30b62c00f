//! The entry of a version in the changelog of the emitted crate, as *Keep a Changelog* has them.
//!
//! In: a comparison, and the changelog. Out: the changelog with the entry. It says facts alone: names, paths, kinds.

use crate::diff::{ApiChange, Comparison, CrateClass, Kind};
use crate::emit::markdown::code_span;
use crate::words::visible_line;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What every changelog begins with.
const HEAD: &str = "# Changelog\n\nAll notable changes to this crate are told here.\n";

/// Additions other than operations that are listed one by one, at most; of more, the kinds are counted.
const LISTED: usize = 20;

/// The changelog with the entry of a version; one that is there already is replaced.
pub(super) fn with_entry(changelog: &str, version: &str, date: &str, comparison: &Comparison) -> String {
    let text = if changelog.trim().is_empty() { HEAD } else { changelog };
    let at = text.find("\n## [").map_or(text.len(), |at| at + 1);
    let (head, rest) = text.split_at(at);
    let is_own = rest.starts_with(&format!("## [{version}]"));
    let earlier = if is_own { rest[3..].find("\n## [").map_or("", |next| &rest[next + 4..]) } else { rest };
    let entry = entry(version, date, comparison);
    let gap = if earlier.is_empty() { "" } else { "\n" };
    format!("{}\n\n{entry}{gap}{earlier}", head.trim_end())
}

fn entry(version: &str, date: &str, comparison: &Comparison) -> String {
    let changes = &comparison.changes;
    let is_removal = |change: &&ApiChange| change.kind.word().ends_with("-removed") && change.is_breaking();
    let (removed, rest): (Vec<_>, Vec<_>) = changes.iter().partition(is_removal);
    let (breaking, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|change| change.is_breaking());
    let (deprecated, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|change| change.kind == Kind::Deprecated);
    let (added, other): (Vec<_>, Vec<_>) = rest.into_iter().partition(|change| change.is_addition());
    let sections = [
        ("Added", additions(&added)),
        ("Changed", breaking.iter().map(|change| line(change)).chain(counted(&other)).collect()),
        ("Deprecated", deprecated.iter().map(|change| line(change)).collect()),
        ("Removed", removed.iter().map(|change| line(change)).collect()),
    ];
    let mut text = format!("## [{version}] - {date}\n");
    for (title, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        write!(text, "\n### {title}\n\n").expect("a String takes any text");
        lines.iter().for_each(|line: &String| text.extend(["- ", line, "\n"]));
    }
    if changes.is_empty() {
        text.push_str("\n### Changed\n\n- Descriptions and examples.\n");
    }
    text
}

/// Operations with their calls; then the rest, one by one or counted.
fn additions(changes: &[&ApiChange]) -> Vec<String> {
    let (operations, others): (Vec<&ApiChange>, Vec<&ApiChange>) =
        changes.iter().partition(|change| change.kind == Kind::OperationAdded);
    let mut lines: Vec<String> = operations.into_iter().map(line).collect();
    if others.len() > LISTED {
        lines.extend(counted(&others));
    } else {
        lines.extend(others.into_iter().map(line));
    }
    lines
}

/// How many changes there are of each kind.
fn counted(changes: &[&ApiChange]) -> Vec<String> {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    changes.iter().for_each(|change| *kinds.entry(change.kind).or_default() += 1);
    kinds.into_iter().map(|(kind, count)| format!("{count} × {}.", kind.title())).collect()
}

/// A change, in a line.
fn line(change: &ApiChange) -> String {
    let span = |text: &str| code_span(&visible_line(text));
    let mark = match change.in_crate {
        CrateClass::Breaking => "**Breaking**: ",
        _ if change.is_breaking() => "**Breaking on the wire**: ",
        _ => "",
    };
    let call = change.items.iter().rfind(|item| change.kind == Kind::OperationAdded && item.after.is_some());
    let call = call.map(|item| format!(", {}", span(&item.path))).unwrap_or_default();
    format!("{mark}{}{call}: {}.", span(&change.subject), change.kind.title())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::{Snapshot, WireClass};
    use crate::{Generator, Prose};

    /// A comparison of a document with itself, and these changes.
    fn with(changes: Vec<ApiChange>) -> Comparison {
        let generator = Generator::sample().prose(Prose::Own);
        let snapshot: Snapshot = generator.snapshot().expect("the sample is sound").0;
        Comparison { changes, ..Comparison::of(&snapshot, &snapshot) }
    }

    fn change(kind: Kind, wire: WireClass, in_crate: CrateClass, subject: &str) -> ApiChange {
        let (subject, why) = (subject.to_owned(), String::new());
        ApiChange {
            kind,
            wire,
            in_crate,
            subject,
            why,
            product: String::new(),
            old: None,
            new: None,
            items: Vec::new(),
        }
    }

    const BEFORE: &str = "# Changelog\n\nAll.\n\n## [0.1.0]\n\n- First.\n";

    #[test]
    fn an_entry_stands_before_the_others_and_is_there_once() {
        let comparison = with(vec![
            change(Kind::OperationRemoved, WireClass::Breaking, CrateClass::Breaking, "GET /a"),
            change(Kind::OperationAdded, WireClass::Additive, CrateClass::Additive, "GET /`b`\u{202e}"),
            change(Kind::Deprecated, WireClass::None, CrateClass::None, "GET /c"),
        ]);
        let after = with_entry(BEFORE, "0.2.0", "2030-01-31", &comparison);
        let expected = "# Changelog\n\nAll.\n\n## [0.2.0] - 2030-01-31\n\n### Added\n\n- ``GET /`b`\\u{202e}``: operation added.\n\n\
                        ### Deprecated\n\n- `GET /c`: deprecated.\n\n### Removed\n\n\
                        - **Breaking**: `GET /a`: operation removed.\n\n## [0.1.0]\n\n- First.\n";
        assert_eq!(after, expected);
        assert_eq!(with_entry(&after, "0.2.0", "2030-01-31", &comparison), expected);
    }

    #[test]
    fn a_changelog_can_begin() {
        let begun = with_entry("", "0.1.1", "2030-01-31", &with(Vec::new()));
        assert_eq!(begun, format!("{HEAD}\n## [0.1.1] - 2030-01-31\n\n### Changed\n\n- Descriptions and examples.\n"));
    }
}
