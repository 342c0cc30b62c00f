//! The text of an overlay to its actions.
//!
//! In: a text. Out: an [`Overlay`], or every mistake in it with its place. It refuses to know what the actions change.

use super::expression::unfit_expression;
use super::query::NodeQuery;
use super::{Action, Audience, Change, Overlay, OverlayVersion};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use crate::spec::{Source, parse};
use regex::Regex;
use serde_json::{Map, Value};
use serde_json_path::JsonPath;
use std::collections::BTreeSet;

type Read<T> = Result<T, Failure>;

/// Reads an overlay.
pub(super) fn overlay(source: Source) -> Result<Overlay, Failure> {
    let (value, repeated) = parse::parse(&source)?;
    if !repeated.is_empty() {
        return Err(Failure(repeated));
    }
    match document(&value) {
        Ok((version, pins, actions)) => Ok(Overlay { source, pins, version, actions }),
        Err(failure) => Err(source.place(failure)),
    }
}

fn document(value: &Value) -> Read<(OverlayVersion, Option<String>, Vec<Action>)> {
    let root = Pointer::root();
    let fields = object(value, &root)?;
    let mut wrong = unknown_fields(fields, &["overlay", "info", "extends", "actions"], &root);
    let mut actions = Vec::new();
    wrong.extend(text(fields, "extends", &root).err().into_iter().flat_map(|Failure(told)| told));
    let mut known = BTreeSet::new();
    for (index, value) in list(fields)?.iter().enumerate() {
        if !known.insert(value.to_string()) {
            wrong.extend(bad_overlay("this action stands here a second time", root.child("actions").index(index)).0);
        }
        match action(value, &root.child("actions").index(index)) {
            Ok(action) => actions.push(action),
            Err(Failure(diagnostics)) => wrong.extend(diagnostics),
        }
    }
    match (version(fields), info(fields), text(fields, "x-pins", &root)) {
        (Ok(version), ..) if version < OverlayVersion::V1_1 && actions.iter().any(Action::copies) => {
            Err(bad_overlay("`copy` is new in Overlay 1.1", root.child("overlay")))
        }
        (Ok(version), Ok(()), Ok(pins)) if wrong.is_empty() => Ok((version, pins, actions)),
        (version, info, pins) => Err(all_problems(wrong, [version.err(), info.err(), pins.err()])),
    }
}

/// All that was found wrong.
fn all_problems(mut wrong: Vec<Diagnostic>, more: [Option<Failure>; 3]) -> Failure {
    wrong.extend(more.into_iter().flatten().flat_map(|Failure(diagnostics)| diagnostics));
    Failure(wrong)
}

fn version(fields: &Map<String, Value>) -> Read<OverlayVersion> {
    let numbered = |version: &str, minor: &str| {
        version.strip_prefix(minor).is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|c| c.is_ascii_digit()))
    };
    match text(fields, "overlay", &Pointer::root())? {
        Some(version) if numbered(&version, "1.0.") => Ok(OverlayVersion::V1_0),
        Some(version) if numbered(&version, "1.1.") => Ok(OverlayVersion::V1_1),
        Some(version) => {
            Err(bad_overlay(format!("Overlay {version} is not supported"), Pointer::root().child("overlay")))
        }
        None => Err(bad_overlay("this is not an Overlay document: it has no key `overlay`", Pointer::root())),
    }
}

fn info(fields: &Map<String, Value>) -> Read<()> {
    let at = Pointer::root().child("info");
    let Some(value) = fields.get("info") else { return Err(bad_overlay("an overlay has an `info`", Pointer::root())) };
    let fields = object(value, &at)?;
    for key in ["title", "version"] {
        if text(fields, key, &at)?.is_none() {
            return Err(bad_overlay(format!("`info` has a `{key}`"), at));
        }
    }
    text(fields, "description", &at).map(drop)
}

fn list(fields: &Map<String, Value>) -> Read<&[Value]> {
    match fields.get("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => Ok(actions),
        Some(_) => Err(bad_overlay("`actions` is a list of at least one action", Pointer::root().child("actions"))),
        None => Err(bad_overlay("an overlay has `actions`", Pointer::root())),
    }
}

fn action(value: &Value, at: &Pointer) -> Read<Action> {
    let fields = object(value, at)?;
    let wrong = unknown_fields(fields, &["target", "description", "update", "copy", "remove"], at);
    text(fields, "description", at)?;
    match (path(fields, "target", at), change(fields, at), audience(fields, at)) {
        (Ok(target), Ok(change), Ok(audience)) if wrong.is_empty() => {
            Ok(Action { at: at.clone(), target, change, audience })
        }
        (target, change, audience) => Err(all_problems(wrong, [target.err(), change.err(), audience.err()])),
    }
}

/// A query, which must be there.
fn path(fields: &Map<String, Value>, key: &str, at: &Pointer) -> Read<NodeQuery> {
    let Some(target) = text(fields, key, at)? else {
        return Err(bad_overlay(format!("an action has a `{key}`"), at.clone()));
    };
    if nesting(&target) > DEEPEST_PATH {
        let message = format!("the JSONPath has more than {DEEPEST_PATH} brackets inside each other");
        let diagnostic = Diagnostic::error("too-deep", message).at(at.child(key));
        return Err(diagnostic.help("select in several actions, or by a filter with fewer filters in it").into());
    }
    if let Some(unfit) = unfit_expression(&target) {
        let diagnostic = Diagnostic::error("bad-overlay", unfit).at(at.child(key));
        return Err(diagnostic.help("write a short expression into the filter, or compare by `==`").into());
    }
    let read = |text: &str| JsonPath::parse(text).map(|parsed| NodeQuery::new(parsed, text));
    let query = read(&target).or_else(|error| read(&in_brackets(&target)).map_err(|_| error)).map_err(|error| {
        let message =
            format!("`{target}` is not a JSONPath: {} at character {}", error.message(), error.position() + 1);
        bad_overlay(message, at.child(key))
    })?;
    query.map_err(|crowded| {
        let help = "name each value once in a filter, with fewer selectors";
        Diagnostic::error("too-large", crowded.to_string()).at(at.child(key)).help(help).into()
    })
}

/// `.x-name` as `['x-name']`: before RFC 9535, a name could have a dash without brackets, as the examples of Overlay 1.0 do.
fn in_brackets(target: &str) -> String {
    let dashed = Regex::new(r"\.([A-Za-z_]\w*(?:-\w+)+)").expect("the expression is valid");
    dashed.replace_all(target, "['$1']").into_owned()
}

/// Brackets and parentheses of a path inside each other, at most: the parser takes twice as long for each filter in a filter.
const DEEPEST_PATH: usize = 12;

/// How many brackets and parentheses are inside each other, outside of texts.
fn nesting(path: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    let mut quote = None;
    let mut characters = path.chars();
    while let Some(c) = characters.next() {
        match (quote, c) {
            (Some(_), '\\') => drop(characters.next()),
            (Some(end), c) if c == end => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, '[' | '(') => {
                open += 1;
                deepest = deepest.max(open);
            }
            (None, ']' | ')') => open = open.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn change(fields: &Map<String, Value>, at: &Pointer) -> Read<Change> {
    let removes = match fields.get("remove") {
        None => false,
        Some(Value::Bool(removes)) => *removes,
        Some(_) => return Err(bad_overlay("`remove` is true or false", at.child("remove"))),
    };
    // The specification says that the others have no effect beside `remove: true`, and `update` and `copy` none beside each other.
    match (removes, fields.get("update"), fields.contains_key("copy")) {
        (true, ..) => Ok(Change::Remove),
        (false, Some(_), true) => Err(bad_overlay("an action has `update` or `copy`, not both", at.child("copy"))),
        (false, Some(update), false) => Ok(Change::Update(update.clone())),
        (false, None, true) => path(fields, "copy", at).map(Change::Copy),
        (false, None, false) => Ok(Change::Nothing),
    }
}

fn audience(fields: &Map<String, Value>, at: &Pointer) -> Read<Audience> {
    match text(fields, "x-prose", at)?.as_deref() {
        None => Ok(Audience::Everyone),
        Some("own") => Ok(Audience::OwnProse),
        Some(other) => Err(bad_overlay(format!("`x-prose` is `own`, not `{other}`"), at.child("x-prose"))),
    }
}

fn unknown_fields(fields: &Map<String, Value>, known: &[&str], at: &Pointer) -> Vec<Diagnostic> {
    let unknown = fields.keys().filter(|key| !key.starts_with("x-") && !known.contains(&key.as_str()));
    unknown.flat_map(|key| bad_overlay(format!("`{key}` is not a field here"), at.child(key)).0).collect()
}

fn object<'v>(value: &'v Value, at: &Pointer) -> Read<&'v Map<String, Value>> {
    value.as_object().ok_or_else(|| bad_overlay("an object belongs here", at.clone()))
}

fn text(fields: &Map<String, Value>, key: &str, at: &Pointer) -> Read<Option<String>> {
    match fields.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(bad_overlay(format!("`{key}` is a string"), at.child(key))),
    }
}

fn bad_overlay(message: impl Into<String>, at: Pointer) -> Failure {
    let help = "an overlay is `overlay: 1.1.0`, `info` with `title` and `version`, and `actions`, each with a JSONPath \
                `target` and `update`, `copy` or `remove: true`";
    Diagnostic::error("bad-overlay", message).at(at).help(help).into()
}

#[cfg(test)]
mod tests {
    use super::super::Overlay;
    use crate::diagnostic::{Failure, Position};

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let text = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $..[\n  remove: true\n- target: $\n  remove: 1\n";
        let Failure(told) = Overlay::parse("o.yaml", text).expect_err("two actions are malformed");
        let places: Vec<_> = told.iter().map(|d| (d.code, d.position)).collect();
        let at = |line, column| Some(Position { line, column });
        assert_eq!(places, [("bad-overlay", at(4, 3)), ("bad-overlay", at(7, 3))]);
    }
}
