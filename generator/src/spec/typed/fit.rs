//! Objects that do not fit their types are made to, innermost first, at the least cost: a value that is read another way, a
//! field that is left out, an object that says nothing, an object that is left out.

use super::said::said;
use super::{plain, try_read};
use crate::diagnostic::{Diagnostic, Pointer};
use crate::spec::edit::{drop_keys, take_out_all};
use crate::spec::grammar::{FieldSlot, ObjectKind, Trail, each_child_mut, slot, without_children};
use serde_json::{Map, Value, json};

/// What became of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Fits,
    /// It is nothing without what is missing: whatever it is in must do without.
    Gone,
}

/// Makes an object fit.
pub(super) fn fit(value: &mut Value, kind: ObjectKind, at: &Trail<'_>, told: &mut Vec<Diagnostic>) -> Fate {
    let mut gone: Vec<Pointer> = Vec::new();
    each_child_mut(value, kind, at, &mut |child, kind, at| {
        if fit(child, kind, at, told) == Fate::Gone {
            gone.push(at.pointer());
        }
    });
    if !gone.is_empty() {
        let here = at.pointer();
        let inside = |child: &Pointer| Pointer::parse(&child.as_str()[here.as_str().len()..]);
        take_out_all(value, &gone.iter().map(inside).collect::<Vec<_>>());
    }
    // By itself: with what is inside, `openapiv3` tries each schema that does not fit twice for every one around it.
    if plain::fits(value, kind) || try_read(&without_children(value, kind), kind).is_ok() {
        return Fate::Fits;
    }
    let here = at.pointer();
    let mut object = Misfit { kind, at: here, told };
    object.mend(value)
}

/// An object that does not fit, though all inside it does.
struct Misfit<'t> {
    kind: ObjectKind,
    at: Pointer,
    told: &'t mut Vec<Diagnostic>,
}

impl Misfit<'_> {
    fn mend(&mut self, value: &mut Value) -> Fate {
        let Value::Object(fields) = value else {
            let found = self.misfit(None, "it is no object");
            return self.replace(value, found);
        };
        let keys: Vec<String> =
            fields.keys().filter(|key| slot(self.kind, key) != FieldSlot::Extension).cloned().collect();
        let left_out = keys.iter().filter(|key| !self.mend_field(fields, key)).cloned().collect();
        drop_keys(fields, &left_out);
        let base = least(self.kind, fields);
        if let Some(missing) = essentials(self.kind).iter().find(|key| !fields.contains_key(**key)) {
            // Of one that is there but cannot be read, people know already.
            if !keys.iter().any(|key| key == missing) {
                let found = self.misfit(None, &format!("it has no `{missing}`"));
                self.told.push(found.instead("it is left out"));
            }
            return Fate::Gone;
        }
        for (key, least) in base {
            let one_of_two = key == "schema" && fields.contains_key("content");
            if fields.contains_key(&key) || one_of_two {
                continue;
            }
            if !keys.contains(&key) {
                let found = self.misfit(None, &format!("it has no `{key}`"));
                self.told.push(found.instead(format!("it is read as `{least}`")));
            }
            fields.insert(key, least);
        }
        self.mend_together(value)
    }

    /// Mends a field that would not fit any object of the kind; whether it stays.
    fn mend_field(&mut self, fields: &mut Map<String, Value>, key: &str) -> bool {
        let mut probe = least(self.kind, fields);
        if key == "content" {
            probe.shift_remove("schema");
        }
        let Some(value) = fields.get(key) else { return true };
        let mut fits = |value: &Value| {
            probe.insert(key.to_owned(), value.clone());
            try_read(&Value::Object(probe.clone()), self.kind)
        };
        let Err(error) = fits(value) else { return true };
        let found = self.misfit(Some(key), &said(&error.to_string()));
        let reading = other_readings(value).into_iter().find(|reading| fits(reading).is_ok());
        if let Some(reading) = reading {
            self.told.push(found.instead(format!("it is read as `{}`", brief(&reading))));
            fields.insert(key.to_owned(), reading);
            true
        } else {
            let all = essentials(self.kind).contains(&key);
            self.told.push(found.instead(if all { "the whole object is left out" } else { "it is left out" }));
            false
        }
    }

    /// Mends an object whose fields fit one by one.
    fn mend_together(&mut self, value: &mut Value) -> Fate {
        while let Err(error) = try_read(value, self.kind) {
            let fields = value.as_object_mut().expect("what is no object was replaced");
            let fits_without = |key: &&String| {
                let rest =
                    fields.iter().filter(|(known, _)| known != key).map(|(key, value)| (key.clone(), value.clone()));
                try_read(&Value::Object(rest.collect()), self.kind).is_ok()
            };
            let mut suspects = fields.keys().rev().filter(|key| slot(self.kind, key) != FieldSlot::Extension);
            let culprit = suspects.find(fits_without).cloned();
            let found = self.misfit(culprit.as_deref(), &said(&error.to_string()));
            match culprit {
                Some(key) => {
                    self.told.push(found.instead("it is left out"));
                    fields.shift_remove(&key);
                }
                None => return self.replace(value, found),
            }
        }
        Fate::Fits
    }

    /// Puts an object that says nothing in the place of one that cannot be mended.
    fn replace(&mut self, value: &mut Value, found: Diagnostic) -> Fate {
        if essentials(self.kind).is_empty() {
            self.told.push(found.instead("nothing of it is read"));
            *value = Value::Object(least(self.kind, &Map::new()));
            Fate::Fits
        } else {
            self.told.push(found.instead("it is left out"));
            Fate::Gone
        }
    }

    fn misfit(&self, key: Option<&str>, why: &str) -> Diagnostic {
        let subject = key.map(|key| format!("`{key}` of ")).unwrap_or_default();
        let place = key.map_or_else(|| self.at.clone(), |key| self.at.child(key));
        let title = self.kind.title();
        Diagnostic::error("misfit", format!("{subject}this {title} Object is not as OpenAPI has it: {why}"))
            .at(place)
            .help("correct it in the document, or by an action in an overlay")
    }
}

/// The fields that an object has at least, with the meaning of their absence.
fn least(kind: ObjectKind, fields: &Map<String, Value>) -> Map<String, Value> {
    let least = match kind {
        ObjectKind::Document => json!({"openapi": "3.0.0", "info": {"title": "", "version": ""}, "paths": {}}),
        ObjectKind::Header => json!({"schema": {}}),
        ObjectKind::Info => json!({"title": "", "version": ""}),
        ObjectKind::Link => json!({"operationId": ""}),
        ObjectKind::Operation => json!({"responses": {}}),
        ObjectKind::Parameter => json!({"name": "", "in": place_of(fields), "schema": {}}),
        ObjectKind::RequestBody => json!({"content": {}}),
        ObjectKind::Response => json!({"description": ""}),
        ObjectKind::SecurityScheme => json!({"type": "http", "scheme": "bearer"}),
        ObjectKind::Server => json!({"url": "/"}),
        ObjectKind::ServerVariable => json!({"default": ""}),
        ObjectKind::Tag => json!({"name": ""}),
        _ => json!({}),
    };
    match least {
        Value::Object(least) => least,
        _ => Map::new(),
    }
}

/// Where a parameter stands; other fields mean different things in different places.
fn place_of(fields: &Map<String, Value>) -> &str {
    let places = ["query", "path", "header", "cookie"];
    let own = fields.get("in").and_then(Value::as_str);
    own.filter(|own| places.contains(own)).unwrap_or(places[0])
}

/// The fields that nobody can guess.
fn essentials(kind: ObjectKind) -> &'static [&'static str] {
    match kind {
        ObjectKind::Parameter => &["name", "in"],
        ObjectKind::SecurityScheme => &["type"],
        ObjectKind::Server => &["url"],
        ObjectKind::Tag => &["name"],
        ObjectKind::Link => &["operationId"],
        _ => &[],
    }
}

/// What else a value of the wrong type may mean: a number as a text and the reverse, one as a list of one.
fn other_readings(value: &Value) -> Vec<Value> {
    let text = |value: &Value| match value {
        Value::Bool(_) | Value::Number(_) => Some(Value::from(value.to_string())),
        Value::String(_) => Some(value.clone()),
        _ => None,
    };
    match value {
        Value::String(written) => {
            let meant = serde_json::from_str::<Value>(&written.trim().to_ascii_lowercase());
            let meant = meant.ok().filter(|meant| meant.is_number() || meant.is_boolean());
            meant.into_iter().chain([json!([value])]).collect()
        }
        Value::Bool(_) | Value::Number(_) => {
            text(value).into_iter().chain([json!([value]), json!([text(value)])]).collect()
        }
        Value::Array(items) if items.is_empty() => vec![json!({})],
        Value::Array(items) => {
            let texts: Vec<Value> = items.iter().filter_map(text).collect();
            vec![texts.into()]
        }
        Value::Object(_) => vec![json!([value])],
        Value::Null => Vec::new(),
    }
}

/// A value in a message.
fn brief(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 60 { text.chars().take(60).chain("...".chars()).collect() } else { text }
}
