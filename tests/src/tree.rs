//! Trees of files: read, compared, rewritten.

use crate::{Failed, difference};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Path (with `/`) to text.
pub type Tree = BTreeMap<String, String>;

/// Reads every file below a folder; a folder that is not there is an empty tree.
pub fn read(folder: &Path) -> Tree {
    let mut tree = Tree::new();
    if folder.exists() {
        collect(folder, "", &mut tree);
    }
    tree
}

fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let entry = entry.expect("a readable entry");
        let path = format!("{prefix}{}", entry.file_name().to_str().expect("a plain name"));
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), tree);
        } else {
            tree.insert(path, fs::read_to_string(entry.path()).expect("a text file"));
        }
    }
}

/// Makes a folder hold exactly this tree.
pub fn write(folder: &Path, tree: &Tree) {
    if folder.exists() {
        fs::remove_dir_all(folder).expect("a folder of this crate can be removed");
    }
    for (path, text) in tree {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
}

/// Fails if a file is missing, is one too many, or differs; names every such file and shows the differences.
pub fn same(expected: &Tree, actual: &Tree) -> Result<(), Failed> {
    let mut wrong = Vec::new();
    for (path, text) in expected {
        match actual.get(path) {
            None => wrong.push(format!("{path} is expected, and was not emitted")),
            Some(other) => wrong.extend(difference(path, text, other)),
        }
    }
    let unexpected = actual.keys().filter(|path| !expected.contains_key(*path));
    wrong.extend(unexpected.map(|path| format!("{path} was emitted, and is not expected")));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}
