//! Locks of two branches, put together by git.

use std::path::Path;
use std::process::Command;
use telnyx_codegen::lock::{Lock, LockedWord};
use telnyx_tests::{Failed, Trial, same_text};

/// The trials of this module.
pub fn trials() -> impl Iterator<Item = Trial> {
    [Trial::test("git_puts_unrelated_changes_together", unrelated_changes)].into_iter()
}

/// A type with three fields, which others have, too.
fn add_type(lock: &mut Lock, name: &str) {
    let full = format!("m::{name}");
    lock.give(&format!("#/components/schemas/{name}"), &full);
    lock.say(&full, LockedWord::Struct, "", "");
    for field in ["code", "detail", "title"] {
        lock.say(&full, LockedWord::Field, field, field);
    }
}

/// Both branches add a type at the same place, and a field to one type.
fn unrelated_changes() -> Result<(), Failed> {
    let mut base = Lock::default();
    add_type(&mut base, "A");
    add_type(&mut base, "Z");
    let (mut ours, mut theirs, mut both) = (base.clone(), base.clone(), base.clone());
    for (branch, name, field) in [(&mut ours, "B", "d"), (&mut theirs, "C", "e")] {
        for lock in [branch, &mut both] {
            add_type(lock, name);
            lock.say("m::A", LockedWord::Field, field, field);
        }
    }
    let folder = tempfile::tempdir()?;
    let write = |name: &str, lock: &Lock| std::fs::write(folder.path().join(name), lock.render());
    write("ours", &ours)?;
    write("base", &base)?;
    write("theirs", &theirs)?;
    same_text("the merged lock", &both.render(), &Lock::parse("names.lock", &merged(folder.path())?)?.render())
}

/// What git makes of the three files with the driver that `.gitattributes` asks for.
fn merged(folder: &Path) -> Result<String, Failed> {
    let mut command = Command::new("git");
    let files = ["ours", "base", "theirs"].map(|name| folder.join(name));
    let output = command.args(["merge-file", "--union", "-p"]).args(files).output()?;
    if output.status.success() { Ok(String::from_utf8(output.stdout)?) } else { Err("git has conflicts".into()) }
}
