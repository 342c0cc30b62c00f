//! The writer on real folders: what it keeps, what it refuses, and what is there when it is stopped.

mod faults;
mod folders;
mod links;

use super::{compare, marker};
use crate::diagnostic::{Diagnostic, Failure};
use crate::emit::{Files, OutputPath};
use crate::spec::Prose;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A scratch folder with a folder for output in it.
struct Scene {
    _aside: TempDir,
    root: PathBuf,
    out: PathBuf,
}

impl Scene {
    fn new() -> Self {
        let aside = tempfile::tempdir().expect("a scratch folder");
        let root = aside.path().canonicalize().expect("it is there");
        Self { out: root.join("out"), root, _aside: aside }
    }

    fn generate(&self, files: &Files) -> Result<Vec<Diagnostic>, Failure> {
        write_to(&self.out, files, None)
    }

    /// Everything below the scratch folder: a file's text, a link's target, a folder's name.
    fn tree(&self) -> BTreeMap<String, String> {
        let mut tree = BTreeMap::new();
        collect(&self.root, &self.root, &mut tree);
        tree
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn collect(root: &Path, folder: &Path, tree: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.strip_prefix(root).expect("it is inside").to_str().expect("a plain name").to_owned();
        let kind = fs::symlink_metadata(&path).expect("it is there");
        if kind.is_symlink() {
            tree.insert(name, format!("-> {}", fs::read_link(&path).expect("a link").display()));
        } else if kind.is_dir() {
            tree.insert(name + "/", String::new());
            collect(root, &path, tree);
        } else {
            tree.insert(name, fs::read_to_string(&path).expect("a text"));
        }
    }
}

/// Writes to a disk that does all but flush.
fn write_to(dir: &Path, files: &Files, beside: Option<(&Path, &str)>) -> Result<Vec<Diagnostic>, Failure> {
    super::write_on(&faults::Faulty::at(faults::Fault::Death, usize::MAX), dir, files, beside.as_slice())
}

/// Files with a marker, as the pipeline makes them.
fn files(texts: &[(&str, &str)]) -> Files {
    let mut files = Files::default();
    for (path, text) in texts {
        files.insert(OutputPath::parse(path).expect("a path"), *text);
    }
    let marker = marker("0000", Prose::Own, &files);
    files.insert(super::MARKER, marker);
    files
}

/// What a folder holds after [`Scene::generate`], as [`Scene::tree`] has it.
fn expected(files: &Files) -> BTreeMap<String, String> {
    let mut tree: BTreeMap<String, String> = BTreeMap::from([("out/".to_owned(), String::new())]);
    for (path, text) in files.iter() {
        tree.extend(super::plan::ways(path).map(|way| (format!("out/{way}/"), String::new())));
        tree.insert(format!("out/{path}"), text.to_owned());
    }
    tree
}

fn old() -> Files {
    files(&[("Cargo.toml", "old"), ("src/lib.rs", "//! Old."), ("src/gone/mod.rs", "gone"), ("docs/index.md", "same")])
}

fn new() -> Files {
    files(&[("Cargo.toml", "new"), ("src/lib.rs", "//! New."), ("src/more/a.rs", "more"), ("docs/index.md", "same")])
}

fn codes(result: Result<Vec<Diagnostic>, Failure>) -> Vec<&'static str> {
    let told = result.unwrap_or_else(|failure| failure.0);
    told.iter().map(|one| one.code).collect()
}
