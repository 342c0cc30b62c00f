//! The writer, stopped at each operation that it makes: by death, after which nothing more is done, and by an error, after which it can
//! clean up.

use super::super::disk::{Disk, RealDisk};
use super::super::write_on;
use super::*;
use std::cell::Cell;
use std::fs::Permissions;
use std::io;

/// A disk on which one operation goes wrong.
pub(super) struct Faulty {
    left: Cell<usize>,
    has_struck: Cell<bool>,
    sort: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The process is killed in the middle of it; nothing follows.
    Death,
    /// The operation fails, half done where it can be; what follows works.
    Error(i32),
    /// From this operation on, none works that needs room; what frees it does.
    Full,
    /// Folders cannot change places here, and then the process is killed.
    DeathWithoutExchange,
}

const NO_SPACE: i32 = 28;
const NO_RIGHT: i32 = 13;

impl Faulty {
    pub(super) fn at(sort: Fault, operation: usize) -> Self {
        Self { left: Cell::new(operation), has_struck: Cell::new(false), sort }
    }

    /// Whether the operation works; `half` is what of it is done all the same.
    fn run(&self, needs_room: bool, whole: impl FnOnce() -> io::Result<()>, half: impl FnOnce()) -> io::Result<()> {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        let is_first = left == 0 && !self.has_struck.get();
        let strikes = match self.sort {
            Fault::Death | Fault::DeathWithoutExchange => left == 0,
            Fault::Error(_) => is_first,
            Fault::Full => left == 0 && needs_room,
        };
        if !strikes {
            return whole();
        }
        self.has_struck.set(true);
        if is_first {
            half();
        }
        Err(match self.sort {
            Fault::Error(number) => io::Error::from_raw_os_error(number),
            Fault::Full => io::Error::from_raw_os_error(NO_SPACE),
            Fault::Death | Fault::DeathWithoutExchange => io::Error::other("killed"),
        })
    }
}

impl Disk for Faulty {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.run(true, || RealDisk.create_folder(path), || {})
    }

    fn create_file(&self, path: &Path, content: &[u8]) -> io::Result<()> {
        let half = || {
            RealDisk.create_file(path, &content[..content.len() / 2]).ok();
        };
        self.run(true, || RealDisk.create_file(path, content), half)
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.run(true, || RealDisk.link(from, to), || {})
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.run(false, || RealDisk.rename(from, to), || {})
    }

    fn exchange(&self, one: &Path, other: &Path) -> io::Result<()> {
        if self.sort == Fault::DeathWithoutExchange {
            return Err(io::ErrorKind::Unsupported.into());
        }
        self.run(false, || RealDisk.exchange(one, other), || {})
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.run(false, || RealDisk.remove_file(path), || {})
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.run(false, || RealDisk.remove_folder(path), || {})
    }

    fn permit(&self, path: &Path, permissions: Permissions) -> io::Result<()> {
        self.run(false, || RealDisk.permit(path, permissions), || {})
    }

    fn flush(&self, _within: &Path, _paths: &[PathBuf]) -> io::Result<()> {
        self.run(true, || Ok(()), || {})
    }
}

/// What is in the folder before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    OldFiles,
    OldFilesAndOthers,
}

const MINE: [&str; 3] = ["out/src/gone/mine.rs", "out/.env", "out/target/x"];

/// Runs a generation that goes wrong at each operation in turn, judges what is there, and lets the next generation mend it.
fn at_each_operation(sort: Fault, before: Before) -> usize {
    for operation in 0.. {
        let scene = Scene::new();
        let lock = scene.root.join("names.lock");
        if before != Before::Nothing {
            write_to(&scene.out, &old(), Some((&lock, "old"))).expect("written");
        }
        if before == Before::OldFilesAndOthers {
            MINE.iter().for_each(|path| scene.put(path, "mine"));
        }
        let start = scene.tree();
        let disk = Faulty::at(sort, operation);
        let done = write_on(&disk, &scene.out, &new(), &[(lock.as_path(), "new")]);
        let what = format!("{sort:?} at {operation}, {before:?}");
        judge(&scene, &start, sort, &what);
        write_to(&scene.out, &new(), Some((&lock, "new"))).unwrap_or_else(|failure| panic!("{what}: {failure}"));
        assert_eq!(without_mine(scene.tree(), &what, before), wanted(), "{what}");
        if !disk.has_struck.get() {
            assert!(done.is_ok(), "{what}");
            return operation;
        }
    }
    unreachable!("a generation ends")
}

/// Old and whole, or new and whole, or loud.
fn judge(scene: &Scene, start: &BTreeMap<String, String>, sort: Fault, what: &str) {
    let tree = scene.tree();
    let of = |tree: &BTreeMap<String, String>| -> BTreeMap<String, String> {
        let is_output =
            |path: &String| path.starts_with("out/") && !MINE.contains(&path.as_str()) && !path.ends_with('/');
        tree.iter().filter(|(path, _)| is_output(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
    };
    let (now, was, is) = (of(&tree), of(start), of(&expected(&new())));
    let journal = |path: &String| path.starts_with("out/.telnyx-codegen.journal/");
    let plain: BTreeMap<String, String> =
        now.iter().filter(|(path, _)| !journal(path)).map(|(path, text)| (path.clone(), text.clone())).collect();
    let is_whole = plain == was || plain == is;
    let is_loud = compare(&scene.out, &new()).is_err()
        && plain.get("out/src/lib.rs").is_none_or(|root| root.contains("compile_error!") || is_whole);
    assert!(is_whole || is_loud, "{what}: {plain:#?}");
    if matches!(sort, Fault::Error(_) | Fault::Full) {
        assert!(is_whole, "{what}: an error leaves one generation: {plain:#?}");
    }
    for path in MINE.iter().filter(|path| start.contains_key(**path)) {
        assert_eq!(tree.get(*path).map(String::as_str), Some("mine"), "{what}: {path}");
    }
    let lock = tree.get("names.lock").map(String::as_str);
    assert!(lock == start.get("names.lock").map(String::as_str) || lock == Some("new"), "{what}: {lock:?}");
}

fn wanted() -> BTreeMap<String, String> {
    let mut tree = expected(&new());
    tree.insert("names.lock".to_owned(), "new".to_owned());
    tree
}

fn without_mine(mut tree: BTreeMap<String, String>, what: &str, before: Before) -> BTreeMap<String, String> {
    if before == Before::OldFilesAndOthers {
        MINE.iter().for_each(|path| assert_eq!(tree.remove(*path).as_deref(), Some("mine"), "{what}: {path}"));
        assert!(tree.remove("out/src/gone/").is_some() && tree.remove("out/target/").is_some(), "{what}");
    }
    tree
}

const BEFORE: [Before; 3] = [Before::Nothing, Before::OldFiles, Before::OldFilesAndOthers];

#[test]
fn killed_at_any_operation_it_leaves_one_generation_or_says_so() {
    let operations: usize = BEFORE.iter().map(|before| at_each_operation(Fault::Death, *before)).sum();
    assert!(operations > 60, "{operations}");
}

#[test]
fn killed_where_folders_cannot_change_places() {
    let operations: usize = BEFORE.iter().map(|before| at_each_operation(Fault::DeathWithoutExchange, *before)).sum();
    assert!(operations > 60, "{operations}");
}

#[test]
fn an_error_at_any_operation_changes_nothing() {
    for before in BEFORE {
        at_each_operation(Fault::Error(NO_SPACE), before);
        at_each_operation(Fault::Error(NO_RIGHT), before);
    }
}

#[test]
fn a_disk_that_is_full_changes_nothing() {
    BEFORE.iter().for_each(|before| {
        at_each_operation(Fault::Full, *before);
    });
}
