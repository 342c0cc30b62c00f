//! The text of an overlay to its actions.
//!
//! In: a text. Out: an [`Overlay`], or every mistake in it with its place. It refuses to know what the actions change.

use super::{Action, Audience, Change, Overlay};
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use crate::spec::{Source, parse};
use serde_json::{Map, Value};
use serde_json_path::JsonPath;

type Read<T> = Result<T, Failure>;

/// Reads an overlay.
pub(super) fn overlay(source: Source) -> Result<Overlay, Failure> {
    let value = parse::parse(&source)?;
    match document(&value) {
        Ok((pins, actions)) => Ok(Overlay { source, pins, actions }),
        Err(failure) => Err(source.place(failure)),
    }
}

fn document(value: &Value) -> Read<(Option<String>, Vec<Action>)> {
    let root = Pointer::root();
    let fields = object(value, &root)?;
    let mut wrong = unknown_fields(fields, &["overlay", "info", "extends", "actions"], &root);
    let mut actions = Vec::new();
    for (index, value) in list(fields)?.iter().enumerate() {
        match action(value, &root.child("actions").index(index)) {
            Ok(action) => actions.push(action),
            Err(Failure(diagnostics)) => wrong.extend(diagnostics),
        }
    }
    match (version(fields), info(fields), text(fields, "x-pins", &root)) {
        (Ok(()), Ok(()), Ok(pins)) if wrong.is_empty() => Ok((pins, actions)),
        (version, info, pins) => Err(all_problems(wrong, [version.err(), info.err(), pins.err()])),
    }
}

/// All that was found wrong.
fn all_problems(mut wrong: Vec<Diagnostic>, more: [Option<Failure>; 3]) -> Failure {
    wrong.extend(more.into_iter().flatten().flat_map(|Failure(diagnostics)| diagnostics));
    Failure(wrong)
}

fn version(fields: &Map<String, Value>) -> Read<()> {
    match text(fields, "overlay", &Pointer::root())? {
        Some(version) if version.starts_with("1.0.") => Ok(()),
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
    Ok(())
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
    let wrong = unknown_fields(fields, &["target", "description", "update", "remove"], at);
    text(fields, "description", at)?;
    match (target(fields, at), change(fields, at), audience(fields, at)) {
        (Ok(target), Ok(change), Ok(audience)) if wrong.is_empty() => {
            Ok(Action { at: at.clone(), target, change, audience })
        }
        (target, change, audience) => Err(all_problems(wrong, [target.err(), change.err(), audience.err()])),
    }
}

fn target(fields: &Map<String, Value>, at: &Pointer) -> Read<JsonPath> {
    let Some(target) = text(fields, "target", at)? else {
        return Err(bad_overlay("an action has a `target`", at.clone()));
    };
    JsonPath::parse(&target).map_err(|error| {
        let message =
            format!("`{target}` is not a JSONPath: {} at character {}", error.message(), error.position() + 1);
        bad_overlay(message, at.child("target"))
    })
}

fn change(fields: &Map<String, Value>, at: &Pointer) -> Read<Change> {
    match (fields.get("remove"), fields.get("update")) {
        // The specification says that `update` has no effect beside `remove: true`.
        (Some(Value::Bool(true)), _) => Ok(Change::Remove),
        (None | Some(Value::Bool(false)), Some(update)) => Ok(Change::Update(update.clone())),
        (None | Some(Value::Bool(false)), None) => {
            Err(bad_overlay("an action has `update`, or `remove: true`", at.clone()))
        }
        (Some(_), _) => Err(bad_overlay("`remove` is true or false", at.child("remove"))),
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
    let help = "an overlay is `overlay: 1.0.0`, `info` with `title` and `version`, and `actions`, each with a JSONPath \
                `target` and `update` or `remove: true`";
    Diagnostic::error("bad-overlay", message).at(at).help(help).into()
}

#[cfg(test)]
mod tests {
    use super::super::Overlay;
    use crate::diagnostic::{Failure, Position};

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let text =
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $..[\n  remove: true\n- target: $\n";
        let Failure(told) = Overlay::parse("o.yaml", text).expect_err("two actions are malformed");
        let places: Vec<_> = told.iter().map(|d| (d.code, d.position)).collect();
        let at = |line, column| Some(Position { line, column });
        assert_eq!(places, [("bad-overlay", at(4, 3)), ("bad-overlay", at(6, 1 + 2))]);
    }
}
