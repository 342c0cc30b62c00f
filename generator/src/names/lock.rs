//! `spec/names.lock`: the names that were given last time, so that a change is seen.
//!
//! One line per type (`#/components/schemas/Call = voice::Call`) and per operation (`GET /calls = calls.list`),
//! sorted. The generator writes the file and compares: a name that changed is a warning; a name that went to another
//! type while its old owner is still there is an error, since code that used it would compile and mean something else.
//! Taking the line out of the file accepts that.

use super::{Names, key};
use crate::config::OpKey;
use crate::diagnostic::{Diagnostic, Failure, Position};
use crate::ir::Api;
use crate::words::visible_line;
use std::collections::BTreeMap;

/// The lines of a lock: what is named, and its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    names: BTreeMap<String, String>,
}

const HEADER: &str =
    "# Written by telnyx-codegen: what is named, and its name. Review changes as those of Cargo.lock.\n";

impl FromIterator<(String, String)> for Lock {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(names: I) -> Self {
        let lines = names.into_iter().map(|(key, name)| (visible_line(&key).into_owned(), name));
        Self { names: lines.collect() }
    }
}

impl Lock {
    /// The names of `api`.
    pub fn of(api: &Api, names: &Names) -> Self {
        let keys = key::of_types(api);
        let types = api
            .types
            .iter()
            .filter(|(_, ty)| ty.is_emitted())
            .map(|(id, ty)| (keys[id].clone(), format!("{}::{}", names.module(ty.owner), names.ty(id))));
        let operations = api.operations.iter().map(|(id, operation)| {
            let op = names.op(id);
            (
                OpKey::new(operation.method, &operation.path).to_string(),
                format!("{}.{}", op.resource.join("."), op.method),
            )
        });
        types.chain(operations).collect()
    }

    /// Reads a lock; `file` is its name in messages.
    pub fn parse(file: &str, text: &str) -> Result<Self, Failure> {
        let lines = text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#') || line.starts_with("#/"));
        let read = lines.map(|(index, line)| {
            let (key, name) = line.rsplit_once(" = ").ok_or_else(|| {
                Diagnostic::error("bad-lock", "a line without ` = `")
                    .in_file(file, Some(Position { line: index + 1, column: 1 }))
                    .help("take the file away and generate; the generator writes it anew")
            })?;
            Ok((key.to_owned(), name.to_owned()))
        });
        read.collect()
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        let mut text = HEADER.to_owned();
        for (key, name) in &self.names {
            text.extend([key, " = ", name, "\n"]);
        }
        text
    }

    /// What changed from `self` to `new`.
    pub fn compare(&self, new: &Self) -> Vec<Diagnostic> {
        let owners: BTreeMap<&str, &str> = self.names.iter().map(|(key, name)| (name.as_str(), key.as_str())).collect();
        let mut changes = Vec::new();
        for (key, name) in &new.names {
            let before = self.names.get(key);
            if before == Some(name) {
                continue;
            }
            match owners.get(name.as_str()).filter(|owner| new.names.contains_key(**owner)) {
                Some(owner) => changes.push(reused_name(name, owner, key)),
                None => changes.extend(before.map(|before| changed_name(key, before, name))),
            }
        }
        changes
    }
}

fn reused_name(name: &str, owner: &str, key: &str) -> Diagnostic {
    Diagnostic::error(
        "name-reused",
        format!("`{name}` was the name of `{owner}`, which is still there, and would now be that of `{key}`"),
    )
    .in_file("names.lock", None)
    .help(format!("give one of them another name in sdk.toml, or take the line `{owner} = {name}` out of names.lock"))
}

fn changed_name(key: &str, before: &str, now: &str) -> Diagnostic {
    Diagnostic::warning("name-changed", format!("`{key}` was named `{before}` and is now `{now}`"))
        .in_file("names.lock", None)
        .help("to keep the old name, write it into sdk.toml")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    fn lock(names: &[(&str, &str)]) -> Lock {
        names.iter().map(|&(key, name)| (key.to_owned(), name.to_owned())).collect()
    }

    #[test]
    fn a_lock_is_read_as_it_is_written() {
        let written = lock(&[("#/components/schemas/A", "m::A"), ("GET /a", "a.list")]);
        assert_eq!(Lock::parse("names.lock", &written.render()), Ok(written));
        let failure = Lock::parse("names.lock", "# x\nnonsense\n").expect_err("no name");
        assert_eq!(failure.0[0].position, Some(Position { line: 2, column: 1 }));
    }

    #[test]
    fn a_key_is_a_line() {
        let written = lock(&[("GET /a\nPOST /b = b.create\u{202E}", "a.list")]);
        assert_eq!(written.render().lines().nth(1), Some("GET /a\\nPOST /b = b.create\\u{202e} = a.list"));
        assert_eq!(Lock::parse("names.lock", &written.render()), Ok(written));
    }

    #[test]
    fn a_change_is_a_warning_and_a_reuse_an_error() {
        let old = lock(&[("#/a", "m::A"), ("#/b", "m::B"), ("#/gone", "m::C")]);
        let new = lock(&[("#/a", "m::A2"), ("#/b", "m::C"), ("#/new", "m::A")]);
        let found: Vec<(Severity, &str)> =
            old.compare(&new).iter().map(|change| (change.severity, change.code)).collect();
        assert_eq!(
            found,
            [
                (Severity::Warning, "name-changed"),
                (Severity::Warning, "name-changed"),
                (Severity::Error, "name-reused")
            ]
        );
        assert_eq!(old.compare(&old), []);
    }
}
