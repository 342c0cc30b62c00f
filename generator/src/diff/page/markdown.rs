//! A comparison as a page that a maintainer merges by.

use super::{PageParts, classes, headline, number, product_title, summary, told};
use crate::diff::change::{ApiChange, ChangePlace, ItemChange};
use crate::diff::comparison::{Compared, Comparison};
use crate::diff::kind::Kind;
use crate::emit::markdown::{cell_text, code_span, literal};
use crate::words::{capitalised, visible_line};
use std::collections::BTreeMap;

/// The page: a headline, what breaks and what to do about it, what is new by product, counts.
pub fn markdown(comparison: &Comparison) -> String {
    let mut page = format!("# {}\n", headline(comparison));
    let lines = summary(comparison);
    page += &["\n- ", &lines[0], "\n- ", &lines[1], "\n"].concat();
    page.push_str(&documents(&comparison.old, &comparison.new));
    let parts = PageParts::of(comparison);
    if !parts.breaking.is_empty() {
        page.push_str("\n## Breaking\n");
        parts.breaking.iter().for_each(|change| page.push_str(&breaking(change)));
    }
    if !parts.additions.is_empty() {
        page.push_str("\n## Added\n");
        for (product, changes) in &parts.additions {
            page += &["\n### ", &literal(product_title(product)), "\n\n"].concat();
            page.push_str(&additions(changes));
        }
    }
    if !parts.others.is_empty() {
        page.push_str("\n## Other\n\n");
        for (kind, changes) in &parts.others {
            page.push_str(&others(*kind, changes));
        }
    }
    page.push_str(&counts(comparison));
    page
}

fn documents(old: &Compared, new: &Compared) -> String {
    let row = |side: &str, one: &Compared| {
        let name = cell_text(&code_span(&visible_line(&one.name)));
        let digest: String = one.sha256.chars().filter(char::is_ascii_hexdigit).take(12).collect();
        format!("| {side} | {name} | `{digest}` | {} | {} | {} |\n", one.operations, one.webhooks, one.types)
    };
    let head = "\n| | document | SHA-256 | operations | webhooks | types |\n|---|---|---|---|---|---|\n";
    format!("{head}{}{}", row("old", old), row("new", new))
}

fn breaking(change: &ApiChange) -> String {
    let head = format!("\n### {}: {}\n\n", span(&change.subject), change.kind.title());
    let why = format!("{}: {}.{}\n", capitalised(&classes(change)), sentence(&change.why), places(change));
    let code = if change.items.is_empty() { String::new() } else { code(&change.items) };
    [head, why, code].concat()
}

/// Before and after, as Rust.
fn code(items: &[ItemChange]) -> String {
    let mut lines = Vec::new();
    for item in told(items) {
        lines.push(format!("// {}", visible_line(&item.path)));
        match (&item.before, &item.after) {
            (Some(before), Some(after)) => {
                lines.push(format!("{} // before", visible_line(before)));
                lines.push(format!("{} // now", visible_line(after)));
            }
            (Some(before), None) => lines.push(format!("{} // before; gone now", visible_line(before))),
            (None, Some(after)) => lines.push(format!("{} // new", visible_line(after))),
            (None, None) => {}
        }
    }
    let longest = lines.iter().flat_map(|line| line.split(|c| c != '`')).map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(3.max(longest + 1));
    format!("\n{fence}rust\n{}\n{fence}\n", lines.join("\n"))
}

/// Where it is in both documents.
fn places(change: &ApiChange) -> String {
    let said = |side: &str, place: &ChangePlace| {
        let line = place.position.map(|position| format!(", line {}", position.line)).unwrap_or_default();
        format!("{side} {}{line}", span(&place.pointer))
    };
    let sides = [("old", &change.old), ("new", &change.new)];
    let all: Vec<String> = sides.into_iter().filter_map(|(side, place)| Some(said(side, place.as_ref()?))).collect();
    if all.is_empty() { String::new() } else { format!(" In the document: {}.", all.join("; ")) }
}

/// Operations each on a line with their call, then what else is new: parts of one thing together.
fn additions(changes: &[&ApiChange]) -> String {
    let (operations, others): (Vec<&ApiChange>, Vec<&ApiChange>) =
        changes.iter().copied().partition(|change| change.kind == Kind::OperationAdded);
    let mut text = String::new();
    for change in operations {
        let call = change.items.iter().rfind(|item| item.after.as_ref().is_some_and(|code| code.starts_with("pub fn")));
        let call = call.map(|item| format!(": {}", span(&item.path))).unwrap_or_default();
        text += &["- ", &span(&change.subject), &call, "\n"].concat();
    }
    let mut together: BTreeMap<(&str, Kind), Vec<&str>> = BTreeMap::new();
    for change in others {
        let (whole, part) = change.subject.split_once(": ").unwrap_or((&change.subject, ""));
        together.entry((whole, change.kind)).or_default().push(part);
    }
    for ((whole, kind), parts) in together {
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).map(span).collect();
        let gap = if parts.is_empty() { "" } else { " " };
        text += &["- ", &span(whole), ": ", kind.title(), gap, &parts.join(", "), "\n"].concat();
    }
    text
}

/// Changes of one kind that break nothing and add nothing; the first few by name.
const NAMED: usize = 5;

fn others(kind: Kind, changes: &[&ApiChange]) -> String {
    let named: Vec<String> = changes.iter().take(NAMED).map(|change| span(&change.subject)).collect();
    let more = changes.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("- {} ({}): {}{more}\n", kind.title(), changes.len(), named.join(", "))
}

fn counts(comparison: &Comparison) -> String {
    let items = comparison.items;
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    comparison.changes.iter().for_each(|change| *kinds.entry(change.kind).or_default() += 1);
    let rows: Vec<String> = kinds.iter().map(|(kind, count)| format!("| {} | {count} |\n", kind.title())).collect();
    let head = if rows.is_empty() { "" } else { "\n| change | count |\n|---|---|\n" };
    let table = [head, &rows.concat()].concat();
    format!(
        "\n## Counts\n\n{}; public items of the crate: {} added, {} removed, {} changed. Texts that say something else: {} of prose, \
         {} of examples.\n{table}",
        number(comparison.changes.len(), "change"),
        items.added,
        items.removed,
        items.changed,
        comparison.texts.prose,
        comparison.texts.examples,
    )
}

/// A text of a document as code.
fn span(text: &str) -> String {
    code_span(&visible_line(text))
}

/// A sentence of this project, in which texts of documents stand between backticks, and nothing else has marks.
fn sentence(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(index, part)| if index % 2 == 1 { span(part) } else { part.to_owned() }).collect()
}
