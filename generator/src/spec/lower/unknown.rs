//! Fields that no object of their kind has: what a client lacks for them is told, all else is noted.
//!
//! In: an object. Out: a finding for each field that is surely meant for another, else a note. It refuses to know what the fields hold.

use super::Log;
use crate::diagnostic::{Diagnostic, Pointer};
use crate::spec::grammar::{FieldSlot, ObjectKind, Trail, field_names, slot};
use serde_json::{Map, Value};

/// Tells or notes the unknown fields of an object, before what it lacks is added.
pub(super) fn fields(map: &Map<String, Value>, kind: ObjectKind, at: &Trail<'_>, log: &mut Log) {
    let mut unknown = map.keys().filter(|key| slot(kind, key) == FieldSlot::Unknown).peekable();
    if unknown.peek().is_none() {
        return;
    }
    let lacks = needed(kind).iter().find(|either| !either.iter().any(|key| map.contains_key(*key)));
    for key in unknown {
        let found = match (kind, meant(map, kind, key), lacks) {
            // What stands beside a reference is read by nobody.
            _ if map.contains_key("$ref") => None,
            (ObjectKind::Responses, ..) => Some(bad_status(key)),
            (_, Some(known), _) => Some(unknown_field(key, kind, &format!("write `{known}` if that is meant"))),
            (_, None, Some([known, ..])) => {
                Some(unknown_field(key, kind, &format!("the object needs `{known}`: write that if it is meant")))
            }
            _ => None,
        };
        match found {
            Some(found) => log.find(found.at(at.child(key))),
            None => log.note("unknown-field", at.child(key)),
        }
    }
}

/// Tells or notes a keyword that no schema has.
pub(super) fn keyword(map: &Map<String, Value>, key: &str, at: Pointer, log: &mut Log) {
    match meant(map, ObjectKind::Schema, key) {
        Some(known) => {
            let help = format!("write `{known}` if that is meant");
            log.find(unknown_field(key, ObjectKind::Schema, &help).at(at));
        }
        None => log.note("unknown-keyword", at),
    }
}

fn bad_status(key: &str) -> Diagnostic {
    Diagnostic::error("bad-status", format!("`{key}` is no status of a reply"))
        .instead("the reply is left out")
        .help("give a status in quotation marks (`\"200\"`), a range (`\"2XX\"`), or `default`")
}

fn unknown_field(key: &str, kind: ObjectKind, help: &str) -> Diagnostic {
    Diagnostic::error("unknown-field", format!("this {} Object has no field `{key}`", kind.title()))
        .instead("it is left out")
        .help(format!("{help}; a field of your own begins with `x-`"))
}

/// The fields that an object has to have, each with what may stand in its place.
fn needed(kind: ObjectKind) -> &'static [&'static [&'static str]] {
    match kind {
        ObjectKind::Document => &[&["info"], &["paths", "components", "webhooks"]],
        ObjectKind::Header => &[&["schema", "content"]],
        ObjectKind::Info => &[&["title"], &["version"]],
        ObjectKind::Link => &[&["operationId", "operationRef"]],
        ObjectKind::Operation => &[&["responses"]],
        ObjectKind::Parameter => &[&["name"], &["in"], &["schema", "content"]],
        ObjectKind::RequestBody => &[&["content"]],
        ObjectKind::Response => &[&["description"]],
        ObjectKind::SecurityScheme => &[&["type"]],
        ObjectKind::Server => &[&["url"]],
        ObjectKind::ServerVariable => &[&["default"]],
        ObjectKind::Tag => &[&["name"]],
        _ => &[],
    }
}

/// The field that an unknown one is a slip of: one that the object has not.
fn meant(map: &Map<String, Value>, kind: ObjectKind, key: &str) -> Option<&'static str> {
    let shortest = 4;
    field_names(kind).find(|known| known.len() >= shortest && !map.contains_key(*known) && is_slip(key, known))
}

/// Whether two words differ by case, or by one letter that is added, missing, another, or before its neighbour.
fn is_slip(one: &str, other: &str) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one[..], &other[..]) } else { (&other[..], &one[..]) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[head..], &long[head..]);
    match (short, long) {
        (_, []) => true,
        (short, [_, long @ ..]) if short.len() == long.len() => short == long,
        ([_, short @ ..], [_, long @ ..]) if short == long => true,
        ([a, b, short @ ..], [c, d, long @ ..]) => (a, b) == (d, c) && short == long,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Codes and pointers of what is found, and how many are noted.
    fn told(kind: ObjectKind, value: &Value) -> (Vec<(&'static str, String)>, usize) {
        let (mut log, root) = (Log::default(), Pointer::root());
        fields(value.as_object().expect("an object"), kind, &Trail::Start(&root), &mut log);
        let place = |found: &Diagnostic| found.pointer.as_ref().map(ToString::to_string).unwrap_or_default();
        (log.findings.iter().map(|found| (found.code, place(found))).collect(), log.notes.values().map(Vec::len).sum())
    }

    #[test]
    fn a_key_that_is_no_status_is_told() {
        let replies =
            json!({"200": {}, "2XX": {}, "default": {}, "x-a": 1, "2O0": {}, "200.0": {}, "0310": {}, "20": {}});
        let expected = ["#/2O0", "#/200.0", "#/0310", "#/20"].map(|at| ("bad-status", at.to_owned()));
        assert_eq!(told(ObjectKind::Responses, &replies), (expected.to_vec(), 0));
    }

    #[test]
    fn a_field_is_told_if_it_is_a_slip_or_something_needed_is_missing() {
        let one = |at: &str| (vec![("unknown-field", at.to_owned())], 0);
        assert_eq!(told(ObjectKind::Operation, &json!({"respones": {}})), one("#/respones"));
        assert_eq!(told(ObjectKind::Operation, &json!({"paramters": [], "responses": {}})), one("#/paramters"));
        assert_eq!(told(ObjectKind::Operation, &json!({"schemes": [], "responses": {}})), (vec![], 1));
        assert_eq!(told(ObjectKind::Operation, &json!({"tag": [], "tags": [], "responses": {}})), (vec![], 1));
        assert_eq!(told(ObjectKind::Response, &json!({"schema": {}})), one("#/schema"));
    }

    #[test]
    fn a_slip_is_one_letter() {
        for slip in ["respones", "responsess", "resposnes", "responces", "Responses", "esponses", "response"] {
            assert!(is_slip(slip, "responses"), "{slip}");
        }
        for other in ["", "respons", "reponces", "requests", "snopseser"] {
            assert!(!is_slip(other, "responses"), "{other}");
        }
    }
}
