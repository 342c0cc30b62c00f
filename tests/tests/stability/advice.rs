//! What warnings of names say, done to the letter.

use std::fs;
use telnyx_codegen::lock::Lock;
use telnyx_codegen::{Generator, Output};
use telnyx_tests::{Failed, Trial, same_text};

/// An operation that becomes another: its body is a type of its own.
const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Acme, version: '1' }
servers: [{ url: https://api.acme.example }]
paths:
  /widgets/{id}:
    patch:
      tags: [Widgets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: { name: { type: string }, size: { type: object, properties: { high: { type: string } } } }
      responses: { '204': { description: ok } }
";

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [
        Trial::test("lines_are_taken_out_of_the_lock", lines_are_taken_out),
        Trial::test("a_successor_is_declared_before_the_lock_is_written", || is_declared(false)),
        Trial::test("a_successor_is_declared_behind_the_first_run", || is_declared(true)),
    ]
    .into_iter()
}

/// The lock before, and what the document with `PUT` comes to under it.
fn put() -> Result<(String, Output), Failed> {
    let before = Generator::from_text("n.yaml", DOCUMENT).files()?.lock;
    let after = under(&before)?.files()?;
    Ok((before, after))
}

fn under(lock: &str) -> Result<Generator, Failed> {
    let document = DOCUMENT.replace("patch:", "put:");
    Ok(Generator::from_text("n.yaml", document).locked(Lock::parse("names.lock", lock)?))
}

/// The warning that a name is kept for what is gone.
fn advice(output: &Output) -> Result<String, Failed> {
    let told = output.warnings.iter().find(|one| one.code == "name-of-the-gone");
    Ok(told.ok_or("a name is kept free, with a warning")?.to_string())
}

fn lines_are_taken_out() -> Result<(), Failed> {
    let (_, after) = put()?;
    let advice = advice(&after)?;
    let named: Vec<&str> = after.lock.lines().filter(|line| advice.contains(&format!("`{line}`"))).collect();
    same_text(
        "the lines",
        "PATCH /widgets/{id} = widgets.update gone\nPUT /widgets/{id} = widgets.replace",
        &named.join("\n"),
    )?;
    let rest = after.lock.lines().filter(|line| !named.contains(line)).map(|line| format!("{line}\n"));
    let again = under(&rest.collect::<String>())?.files()?;
    same_text("the name", "PUT /widgets/{id} = widgets.update", line_of(&again.lock, "PUT /widgets/{id}"))
}

/// The lines of `sdk.toml` that the warning has, with the lock of before, or of behind the run that gave the warning.
fn is_declared(is_written: bool) -> Result<(), Failed> {
    let (before, after) = put()?;
    let advice = advice(&after)?;
    let (_, lines) = advice.split_once("[[names]]").ok_or("there are lines to paste")?;
    let folder = tempfile::tempdir()?;
    let config = folder.path().join("sdk.toml");
    fs::write(&config, format!("[[names]]{lines}"))?;
    let lock = if is_written { &after.lock } else { &before };
    let first = under(lock)?.config(&config).files()?;
    // What was asked for is no news.
    let of_operation = first.warnings.iter().filter(|one| one.message.starts_with("`PUT "));
    let news: Vec<String> = of_operation.map(ToString::to_string).collect();
    same_text("warnings", "", &news.join("\n"))?;
    let second = under(&first.lock)?.config(&config).files()?;
    same_text("names.lock", &first.lock, &second.lock)?;
    for (key, expected) in [
        ("PUT /widgets/{id}", "PUT /widgets/{id} = widgets.update"),
        (
            "#/paths/~1widgets~1{id}/put/requestBody",
            "#/paths/~1widgets~1{id}/put/requestBody = widgets::UpdateWidgetRequest",
        ),
        (
            "#/paths/~1widgets~1{id}/put/requestBody/properties/size",
            "#/paths/~1widgets~1{id}/put/requestBody/properties/size = widgets::UpdateWidgetRequestSize",
        ),
    ] {
        same_text(key, expected, line_of(&first.lock, key))?;
    }
    Ok(())
}

/// The line of a key that lives.
fn line_of<'l>(lock: &'l str, key: &str) -> &'l str {
    let is_it =
        |line: &&str| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" = ") && !rest.ends_with(" gone"));
    lock.lines().find(is_it).unwrap_or_default()
}
