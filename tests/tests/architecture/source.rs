//! The modules of a crate as its files say them: what each defines, what each brings in, and every path in its code.
//!
//! In: the texts of a crate's files. Out: [`Module`]s by path (`ir::lower::body`; the crate's root is empty). It refuses to know
//! what a path stands for (module `paths`).

use super::reader::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// Every module of a crate, by path.
pub type Modules = BTreeMap<String, Module>;

/// A module, whether a file or not.
#[derive(Debug, Default)]
pub struct Module {
    /// What it defines, functions and types alike.
    pub items: BTreeSet<String>,
    /// The structs, enums, traits and type aliases among them, as often as they are defined.
    pub types: Vec<String>,
    /// What it brings in: the name here, and the path as written.
    pub uses: BTreeMap<String, Vec<String>>,
    /// What it brings in for others too (`pub use`).
    pub handed_on: BTreeSet<String>,
    /// Modules that it brings in whole (`use facts::*`), as written.
    pub globs: Vec<Vec<String>>,
    /// Every path of more than one segment that it names, `use` included.
    pub paths: BTreeSet<Vec<String>>,
}

/// Reads the files of a crate: path below `src` -> text.
pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Modules {
    let mut reader = Reader::default();
    for (file, text) in files {
        reader.module(&module_of(file), text.parse().unwrap_or_else(|error| panic!("{file}: {error}")));
    }
    reader.without_tests()
}

/// The module that a file is: `ir/lower/mod.rs` and `ir/lower.rs` are `ir::lower`; `lib.rs` is the root.
fn module_of(file: &str) -> String {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if path == "lib" { String::new() } else { path.replace('/', "::") }
}

/// Whether a module is another, or is inside it.
pub fn is_within(path: &str, outer: &str) -> bool {
    outer.is_empty() || path.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A module's path and a name in it.
pub fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// Who can name what a `use` brings in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    Inside,
    Outside,
}

impl Module {
    /// Notes what a `use` brings in: its name here, the last part of its path, and what stands before that.
    pub fn bring(&mut self, here: String, name: &syn::Ident, mut path: Vec<String>, reach: Reach) {
        let own = name == "self";
        if !own {
            path.push(name.to_string());
        }
        self.paths.insert(path.clone());
        let here = if own && here == "self" { path.last().cloned().unwrap_or_default() } else { here };
        if reach == Reach::Outside {
            self.handed_on.insert(here.clone());
        }
        self.uses.insert(here, path);
    }
}
