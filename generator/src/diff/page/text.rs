//! A comparison for a terminal.

use super::{PageParts, classes, headline, number, product_title, summary, told};
use crate::diff::change::{ApiChange, ChangePlace};
use crate::diff::comparison::Comparison;
use crate::words::visible_line;

/// The page as text: nothing in it steers a terminal.
pub fn text(comparison: &Comparison) -> String {
    let mut lines = vec![headline(comparison)];
    lines.extend(summary(comparison));
    let parts = PageParts::of(comparison);
    if !parts.breaking.is_empty() {
        lines.extend([String::new(), "breaking".to_owned()]);
        parts.breaking.iter().for_each(|change| breaking(change, &mut lines));
    }
    for (product, changes) in &parts.additions {
        lines.extend([String::new(), format!("added: {}", visible_line(product_title(product)))]);
        lines.extend(changes.iter().map(|change| one_line(change)));
    }
    if !parts.others.is_empty() {
        lines.extend([String::new(), "other".to_owned()]);
        let others = parts.others.iter();
        lines.extend(others.map(|(kind, changes)| format!("  {:>5} {}", changes.len(), kind.title())));
    }
    lines.push(String::new());
    lines.extend(counts(comparison));
    lines.join("\n") + "\n"
}

fn breaking(change: &ApiChange, lines: &mut Vec<String>) {
    lines.push(format!("{} [{}]", one_line(change), classes(change)));
    lines.push(format!("      {}", visible_line(&change.why)));
    let places = [("old", &change.old), ("new", &change.new)];
    lines.extend(
        places.into_iter().filter_map(|(side, place)| Some(format!("      {side} {}", place_line(place.as_ref()?)))),
    );
    for item in told(&change.items) {
        lines.push(format!("      {}", visible_line(&item.path)));
        let codes = [("-", &item.before), ("+", &item.after)];
        let codes = codes.into_iter().filter_map(|(sign, code)| Some((sign, code.as_ref()?)));
        lines.extend(codes.map(|(sign, code)| format!("      {sign} {}", visible_line(code))));
    }
}

fn one_line(change: &ApiChange) -> String {
    format!("  {}: {}", visible_line(&change.subject), change.kind.title())
}

fn place_line(place: &ChangePlace) -> String {
    let pointer = visible_line(&place.pointer);
    match place.position {
        Some(position) => format!("line {} at {pointer}", position.line),
        None => format!("at {pointer}"),
    }
}

/// What is counted only.
fn counts(comparison: &Comparison) -> Vec<String> {
    let items = comparison.items;
    vec![
        format!(
            "{}, {} with other prose, {} with other examples",
            number(comparison.changes.len(), "change"),
            comparison.texts.prose,
            comparison.texts.examples
        ),
        format!(
            "public items of the crate: {} added, {} removed, {} changed",
            items.added, items.removed, items.changed
        ),
    ]
}
