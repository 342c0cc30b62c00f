//! Whether a document is one that can be read at all.
//!
//! In: an untyped document. Out: the same, its versions as texts and its paths where they belong; why it cannot be read; and
//! what was mended. It refuses to know anything inside the paths.

use super::Source;
use crate::diagnostic::{Diagnostic, Failure, Pointer};
use serde_json::{Map, Value};

/// The versions that are read.
const VERSIONS: &[&str] = &["3.0", "3.1", "3.2"];

/// Checks the top level, and mends it.
pub(super) fn document(doc: &mut Value, source: &Source) -> Result<Vec<Diagnostic>, Failure> {
    let root = Pointer::root();
    let why = if doc.is_null() { "it is empty" } else { "its top level is not an object" };
    let Value::Object(fields) = doc else { return Err(not_openapi(why).into()) };
    if let (Some(version), None) = (fields.get("swagger"), fields.get("openapi")) {
        let message = format!("this is a Swagger {} document; OpenAPI 3 is read", text(version));
        let help = "convert it to OpenAPI 3 first; every Swagger tool can";
        return Err(Diagnostic::error("swagger", message).at(root.child("swagger")).help(help).into());
    }
    let Some(version) = fields.get("openapi").map(|version| text(version).trim().to_owned()) else {
        return Err(not_openapi("it has no key `openapi`").into());
    };
    if !is_read(&version) {
        let message = format!("OpenAPI {version} is not supported; 3.0, 3.1 and 3.2 are read");
        let help = "give a document of one of these versions, which says so in three numbers: `openapi: 3.1.0`";
        return Err(Diagnostic::error("openapi-version", message).at(root.child("openapi")).help(help).into());
    }
    fields.insert("openapi".to_owned(), version.clone().into());
    write_version(fields, source);
    paths(fields, &version)
}

fn is_read(version: &str) -> bool {
    VERSIONS
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

/// Whether a document is of a version that this one's fields are judged by.
pub(super) fn is(doc: &Value, version: &str) -> bool {
    doc.get("openapi").and_then(Value::as_str).is_some_and(|own| own.starts_with(version))
}

fn text(version: &Value) -> String {
    version.as_str().map_or_else(|| version.to_string(), str::to_owned)
}

fn not_openapi(why: &str) -> Diagnostic {
    Diagnostic::error("not-openapi", format!("this is not an OpenAPI document: {why}"))
        .at(Pointer::root())
        .help("an OpenAPI document begins with `openapi: 3.1.0` or `openapi: 3.0.3`")
}

/// `version: 1.10` is a number to YAML, and a version to everybody else: the text of it counts.
fn write_version(fields: &mut Map<String, Value>, source: &Source) {
    let at = Pointer::root().child("info").child("version");
    if let Some(version @ Value::Number(_)) = fields.get_mut("info").and_then(|info| info.get_mut("version")) {
        let written = written_number(source, &at).filter(|text| text.parse().ok() == version.as_f64());
        *version = written.map_or_else(|| version.to_string(), str::to_owned).into();
    }
}

/// The text behind a key.
fn written_number<'s>(source: &'s Source, at: &Pointer) -> Option<&'s str> {
    let place = source.position(at)?;
    let line = source.text.lines().nth(place.line - 1)?;
    let (start, _) = line.char_indices().nth(place.column - 1)?;
    let (_, value) = line[start..].split_once(':')?;
    value.split(|c: char| c.is_whitespace() || c == ',' || c == '}').find(|token| !token.is_empty())
}

/// Sees to it that there are paths, each with its slash.
fn paths(fields: &mut Map<String, Value>, version: &str) -> Result<Vec<Diagnostic>, Failure> {
    let at = Pointer::root().child("paths");
    let others = ["webhooks", "components"].iter().any(|key| fields.contains_key(*key));
    match fields.get_mut("paths") {
        Some(Value::Object(paths)) => {
            let told = with_slashes(paths, &at);
            Ok(told.into_iter().chain(without_open_braces(paths, &at)).chain(beyond_path(paths, &at)).collect())
        }
        Some(other) => {
            *other = Map::new().into();
            let found = Diagnostic::error("bad-paths", "`paths` is not an object").at(at);
            Ok(vec![found.instead("no path is read").help("`paths` maps each path, `/calls`, to its methods")])
        }
        None if others => {
            fields.insert("paths".to_owned(), Map::new().into());
            // Since 3.1, `paths` is no more than one of three.
            let missing = || no_paths().instead("what the document has besides is read");
            Ok(if version.starts_with("3.0") { vec![missing()] } else { Vec::new() })
        }
        None => Err(no_paths().into()),
    }
}

fn no_paths() -> Diagnostic {
    Diagnostic::error("bad-paths", "the document has no `paths`")
        .at(Pointer::root())
        .help("give the document that describes the operations")
}

fn with_slashes(paths: &mut Map<String, Value>, at: &Pointer) -> Vec<Diagnostic> {
    let is_unrooted = |path: &str| !path.starts_with('/') && !path.starts_with("x-");
    let mut told = Vec::new();
    if !paths.keys().any(|path| is_unrooted(path)) {
        return told;
    }
    for (path, item) in std::mem::take(paths) {
        if !is_unrooted(&path) {
            paths.insert(path, item);
            continue;
        }
        let found = Diagnostic::error("bad-paths", format!("the path `{path}` does not begin with a slash"))
            .at(at.child(&path))
            .help("write the slash: a path is appended to the server's URL");
        let rooted = format!("/{path}");
        let instead = if paths.contains_key(&rooted) { "it is left out" } else { "it is read with one" };
        paths.entry(rooted).or_insert(item);
        told.push(found.instead(instead));
    }
    told
}

/// Writes a brace that is not closed as what it stands for in a path.
fn without_open_braces(paths: &mut Map<String, Value>, at: &Pointer) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    if !paths.keys().any(|path| open_brace(path).is_some()) {
        return told;
    }
    for (path, item) in std::mem::take(paths) {
        let Some(brace) = open_brace(&path) else {
            paths.insert(path, item);
            continue;
        };
        let found = Diagnostic::error("bad-paths", format!("the path `{path}` has a brace that is not closed"))
            .at(at.child(&path))
            .help("write the name of a parameter between two braces: `/calls/{id}`");
        let (before, after) = (&path[..brace], &path[brace + 1..]);
        let closed = format!("{before}%7B{after}");
        let instead = if paths.contains_key(&closed) { "it is left out" } else { "the brace is sent as `%7B`" };
        paths.entry(closed).or_insert(item);
        told.push(found.instead(instead));
    }
    told
}

/// Where a brace begins that nothing closes.
fn open_brace(path: &str) -> Option<usize> {
    path.rfind('{').filter(|brace| path.starts_with('/') && !path[*brace..].contains('}'))
}

/// Tells paths with what is no part of a path: a query, a fragment.
fn beyond_path(paths: &Map<String, Value>, at: &Pointer) -> Vec<Diagnostic> {
    let told = paths.keys().filter(|path| path.starts_with('/')).filter_map(|path| {
        let (what, help, instead) = match path.find(['?', '#']).map(|place| &path[place..=place])? {
            "?" => ("a query", "declare query parameters as such: a path has none", "it is sent as it is written"),
            _ => ("a fragment", "give each operation a path of its own: fragments are not sent", "it is read with it"),
        };
        let found = Diagnostic::error("bad-paths", format!("the path `{path}` has {what} in it"));
        Some(found.at(at.child(path)).help(help).instead(instead))
    });
    told.collect()
}

#[cfg(test)]
mod tests;
