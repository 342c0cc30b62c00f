//! Scopes: who gets a name that several want.
//!
//! In: for each of several items, the names it could have, best first. Out: one name each, all distinct. It refuses to
//! know what the items are.

use std::collections::{BTreeMap, BTreeSet};

/// The names of one module, struct or enum.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    /// More names that are given away.
    list: &'static [&'static str],
    /// The next number to try behind a name.
    next: BTreeMap<String, usize>,
}

impl Scope {
    /// A scope in which these names are given away already.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self { taken: names.into_iter().map(str::to_owned).collect(), ..Self::default() }
    }

    /// Gives these names away, if they are not yet.
    pub fn reserve(&mut self, names: &[&str]) {
        self.taken.extend(names.iter().map(|&name| name.to_owned()));
    }

    /// Gives all names of a list away, the only list of this scope.
    pub fn reserve_list(&mut self, list: &'static [&'static str]) {
        debug_assert!(self.list.is_empty() || self.list == list, "a scope has one list");
        self.list = list;
    }

    /// The first candidate that is free; the last one with a number where none is. It is taken from now on.
    pub fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> String {
        let mut last = String::new();
        for candidate in candidates {
            if self.take(&candidate) {
                return candidate;
            }
            last = candidate;
        }
        // Names stay taken, so that a number that was passed over once is not tried again.
        let stem = last.trim_end_matches('_');
        loop {
            let next = self.next.entry(stem.to_owned()).or_insert(2);
            let numbered = format!("{stem}{}{next}", separator(stem));
            *next += 1;
            if self.take(&numbered) {
                return numbered;
            }
        }
    }

    /// Gives a name away; `false` if it is.
    fn take(&mut self, name: &str) -> bool {
        let is_free = !self.has(name);
        if is_free {
            self.taken.insert(name.to_owned());
        }
        is_free
    }

    /// Whether a name is given away.
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name) || self.list.contains(&name)
    }
}

/// `_` in `snake_case`, and behind a digit.
fn separator(name: &str) -> &'static str {
    let snake = !name.contains(|c: char| c.is_ascii_uppercase());
    if snake || name.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" }
}

/// An item that wants a name in one of several scopes.
#[derive(Debug, Clone)]
pub struct Claim<S> {
    /// The scope.
    pub scope: S,
    /// The names it could have, best first; never empty.
    pub candidates: Vec<String>,
}

/// Gives every item a name. Where two want the same one, neither gets it and both go on to their next candidate: no
/// name depends on the order of the items, but for numbers, which the last candidate gets where nothing else tells two
/// apart.
pub fn settle<S: Ord + Clone>(claims: &[Claim<S>], scopes: &mut BTreeMap<S, Scope>) -> Vec<String> {
    let mut levels = vec![0_usize; claims.len()];
    loop {
        let mut wanted: BTreeMap<(&S, &str), Vec<usize>> = BTreeMap::new();
        for (index, claim) in claims.iter().enumerate() {
            wanted.entry((&claim.scope, candidate(claim, levels[index]))).or_default().push(index);
        }
        let taken = |scope: &S, name: &str| scopes.get(scope).is_some_and(|scope| scope.has(name));
        let clashes = wanted.iter().filter(|((scope, name), items)| items.len() > 1 || taken(scope, name));
        let going: Vec<usize> = clashes
            .flat_map(|(_, items)| items.iter().copied())
            .filter(|&index| levels[index] + 1 < claims[index].candidates.len())
            .collect();
        if going.is_empty() {
            break;
        }
        for index in going {
            levels[index] += 1;
        }
    }
    let named = claims.iter().zip(&levels);
    named
        .map(|(claim, &level)| {
            scopes.entry(claim.scope.clone()).or_default().claim([candidate(claim, level).to_owned()])
        })
        .collect()
}

fn candidate<S>(claim: &Claim<S>, level: usize) -> &str {
    &claim.candidates[level]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(scope: &'static str, candidates: &[&str]) -> Claim<&'static str> {
        Claim { scope, candidates: candidates.iter().map(|&name| name.to_owned()).collect() }
    }

    #[test]
    fn rivals_both_go_on() {
        let claims = [claim("a", &["Run", "TestRun"]), claim("a", &["Run", "MissionRun"]), claim("b", &["Run"])];
        assert_eq!(settle(&claims, &mut BTreeMap::new()), ["TestRun", "MissionRun", "Run"]);
    }

    #[test]
    fn a_number_is_the_last_resort() {
        let mut scopes = BTreeMap::from([("a", Scope::reserving(["Run"]))]);
        assert_eq!(settle(&[claim("a", &["Run"]), claim("a", &["Run"])], &mut scopes), ["Run2", "Run3"]);
        assert_eq!(scopes.get_mut("a").expect("made").claim(["n1".to_owned()]), "n1");
        assert_eq!(scopes.get_mut("a").expect("made").claim(["n1".to_owned()]), "n1_2");
        assert_eq!(
            [(); 2].map(|()| scopes.get_mut("a").expect("made").claim(["type_".to_owned()])),
            ["type_", "type_2"]
        );
    }
}
