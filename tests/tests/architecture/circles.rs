//! Circles: modules that stand beside each other and name each other, directly or through more of them.
//!
//! In: edges between modules. Out: every set of neighbours that can be reached from each other. A module and what is inside it
//! are no circle. It refuses to know which circles have a reason.

use super::paths::Edge;
use super::source::join;
use std::collections::{BTreeMap, BTreeSet};

/// Who of its neighbours a module names: `ir::lower` -> `ir::graph`, with the edges that say so.
pub struct Neighbours<'e>(BTreeMap<String, BTreeMap<String, Vec<&'e Edge>>>);

impl<'e> Neighbours<'e> {
    /// Takes edges as their ends' outermost modules that differ: `ir::lower::body` -> `ir::graph::reach` is
    /// `ir::lower` -> `ir::graph`.
    pub fn new(edges: &'e BTreeSet<Edge>) -> Self {
        let mut graph = Self(BTreeMap::new());
        for edge in edges {
            let (from, to) = apart(&edge.from, &edge.to);
            graph.0.entry(from).or_default().entry(to).or_default().push(edge);
        }
        graph
    }

    /// Forgets that one module names another; says whether it does.
    pub fn remove(&mut self, from: &str, to: &str) -> bool {
        self.0.get_mut(from).and_then(|named| named.remove(to)).is_some()
    }

    /// Every module that a module names, directly or through others.
    pub fn reachable(&self, from: &str) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self.named_by(from).collect();
        while let Some(next) = open.pop() {
            if seen.insert(next) {
                open.extend(self.named_by(next));
            }
        }
        seen
    }

    /// Every circle, described: its modules, and a line for each of them that names another.
    pub fn circles(&self) -> BTreeSet<String> {
        let reach: BTreeMap<&str, BTreeSet<&str>> =
            self.0.keys().map(|from| (from.as_str(), self.reachable(from))).collect();
        let mut circles = BTreeSet::new();
        for (from, all) in reach.iter().filter(|(from, all)| all.contains(*from)) {
            let circle: Vec<&str> =
                all.iter().copied().filter(|to| reach.get(to).is_some_and(|back| back.contains(from))).collect();
            circles.insert(self.described(&circle));
        }
        circles
    }

    fn named_by(&self, from: &str) -> impl Iterator<Item = &str> {
        self.0.get(from).into_iter().flatten().map(|(to, _)| to.as_str())
    }

    fn described(&self, circle: &[&str]) -> String {
        let mut lines = vec![format!("a circle: {}", circle.join(", "))];
        for &from in circle {
            for (to, edges) in self.0[from].iter().filter(|(to, _)| circle.contains(&to.as_str())) {
                let Edge { from: module, path, .. } = edges[0];
                lines.push(format!("  {from} -> {to}: {module} has `{path}` ({} in all)", edges.len()));
            }
        }
        lines.join("\n")
    }
}

fn apart(from: &str, to: &str) -> (String, String) {
    let (mut here, mut there) = (String::new(), String::new());
    for (one, other) in from.split("::").zip(to.split("::")) {
        (here, there) = (join(&here, one), join(&there, other));
        if one != other {
            break;
        }
    }
    (here, there)
}
