//! What a path stands for: the modules that it leads through, down to the one that defines what it names.
//!
//! In: [`Modules`]. Out: which module names which. Paths are resolved as the language does: `crate`, `self`, `super`, modules
//! inside this one, names that a `use` brought in, re-exports. It refuses to know which of it is allowed.

use super::source::{Module, Modules, is_within, join};
use std::collections::{BTreeMap, BTreeSet};

/// One module names another; neither is inside the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// The module that names.
    pub from: String,
    /// The module that is named.
    pub to: String,
    /// How: the path as written.
    pub path: String,
}

/// Re-exports that lead on to re-exports, at most.
const LONGEST_CHAIN: usize = 8;

/// Every edge of a crate; `name` is what its own binary calls it.
pub fn edges(modules: &Modules, name: &str) -> BTreeSet<Edge> {
    let resolver = Resolver::new(modules, name);
    let mut edges = BTreeSet::new();
    for (from, module) in modules {
        for path in &module.paths {
            let way = resolver.way(from, path);
            for to in way.into_iter().filter(|to| !is_within(to, from) && !is_within(from, to)) {
                edges.insert(Edge { from: from.clone(), to, path: path.join("::") });
            }
        }
    }
    edges
}

struct Resolver<'m> {
    modules: &'m Modules,
    name: &'m str,
    /// The modules that a module brings in whole, with the path that says so.
    globs: BTreeMap<&'m str, Vec<(String, &'m [String])>>,
}

impl<'m> Resolver<'m> {
    fn new(modules: &'m Modules, name: &'m str) -> Self {
        let mut resolver = Self { modules, name, globs: BTreeMap::new() };
        let targets = |(from, module): (&'m String, &'m Module)| {
            let whole = module.globs.iter().filter_map(|path| Some((resolver.way(from, path).pop()?, &path[..])));
            (from.as_str(), whole.filter(|(to, _)| to != from).collect())
        };
        let globs = modules.iter().map(targets).collect();
        resolver.globs = globs;
        resolver
    }

    /// The modules that a path names: the one that it is written with, those that hand it on, and the one that defines it.
    fn way(&self, from: &str, path: &[String]) -> Vec<String> {
        let mut way = Vec::new();
        let mut next = Some((from.to_owned(), path.to_vec()));
        while let Some((here, path)) = next.filter(|_| way.len() < LONGEST_CHAIN) {
            let Some((stop, onward)) = self.follow(&here, &path) else { break };
            way.push(stop.clone());
            next = onward.map(|path| (stop, path));
        }
        way
    }

    /// The module where a path ends or is handed on, and the path from there; `None` where it is another crate's.
    fn follow(&self, from: &str, path: &[String]) -> Option<(String, Option<Vec<String>>)> {
        let (mut here, rest) = self.start(from, path)?;
        for (index, name) in rest.iter().enumerate() {
            match self.step(&here, name) {
                Step::Module(inner) => here = inner,
                Step::Item => break,
                Step::Elsewhere(mut path) => {
                    path.extend_from_slice(&rest[index + 1..]);
                    return Some((here, Some(path)));
                }
            }
        }
        Some((here, None))
    }

    /// Where a path begins, and what of it is left.
    fn start<'p>(&self, from: &str, path: &'p [String]) -> Option<(String, &'p [String])> {
        let is_root = |name: &String| name == "crate" || name == self.name;
        if path.first().is_some_and(is_root) {
            return Some((String::new(), &path[1..]));
        }
        let (mut here, mut rest) = (from, path);
        while let Some(word) = rest.first().filter(|word| *word == "self" || *word == "super") {
            here = if word == "super" { parent(here)? } else { here };
            rest = &rest[1..];
        }
        let is_local = rest.len() < path.len() || !matches!(self.step(here, rest.first()?), Step::Item);
        is_local.then(|| (here.to_owned(), rest))
    }

    /// What a name in a module stands for.
    fn step(&self, here: &str, name: &str) -> Step {
        let inner = join(here, name);
        if self.modules.contains_key(&inner) {
            return Step::Module(inner);
        }
        let Some(module) = self.modules.get(here).filter(|module| !module.items.contains(name)) else {
            return Step::Item;
        };
        if let Some(path) = module.uses.get(name) {
            let is_itself = path.len() == 1 && path[0] == name;
            return if is_itself { Step::Item } else { Step::Elsewhere(path.clone()) };
        }
        let has = |to: &str| self.modules[to].items.contains(name) || self.modules[to].handed_on.contains(name);
        let mut globs = self.globs.get(here).into_iter().flatten().filter(|(to, _)| has(to));
        globs
            .next()
            .map_or(Step::Item, |(_, path)| Step::Elsewhere(path.iter().cloned().chain([name.to_owned()]).collect()))
    }
}

/// What a name in a module stands for.
enum Step {
    /// A module inside it.
    Module(String),
    /// An item of its own, or nothing that is known.
    Item,
    /// What a `use` names, as written there.
    Elsewhere(Vec<String>),
}

fn parent(module: &str) -> Option<&str> {
    if module.is_empty() { None } else { Some(module.rsplit_once("::").map_or("", |(parent, _)| parent)) }
}
