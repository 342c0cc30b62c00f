//! References that lead back to where they stand without a step inward: they describe no value.

use crate::diagnostic::{Diagnostic, Pointer};
use crate::spec::grammar::walk;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A reference that leads back, and where its last step stands.
pub(super) struct Cycle {
    pub(super) diagnostic: Diagnostic,
    from: Pointer,
    to: String,
}

/// Takes the last step of each away. However many leave an object, it is gone through once.
pub(super) fn cut(doc: &mut Value, cycles: &[Cycle]) {
    let mut by_place: BTreeMap<&Pointer, BTreeSet<&str>> = BTreeMap::new();
    for cycle in cycles {
        by_place.entry(&cycle.from).or_default().insert(&cycle.to);
    }
    for (from, targets) in by_place {
        if let Some(value) = doc.pointer_mut(from.as_str()) {
            cut_steps(value, &targets);
        }
    }
}

fn cut_steps(value: &mut Value, targets: &BTreeSet<&str>) {
    let Value::Object(map) = value else { return };
    if map.get("$ref").and_then(Value::as_str).is_some_and(|target| targets.contains(target)) {
        map.shift_remove("$ref");
    }
    for key in MEMBERS {
        let members = map.get_mut(*key).and_then(Value::as_array_mut).into_iter().flatten();
        members.for_each(|member| cut_steps(member, targets));
    }
}

/// The keywords whose members speak of the very value that their schema does.
const MEMBERS: &[&str] = &["allOf", "anyOf", "oneOf"];

/// Every cycle, told at the first of its places that a reference leads to.
pub(super) fn check(doc: &Value) -> Vec<Cycle> {
    let mut search = Search { doc, state: BTreeMap::new(), trail: Vec::new(), found: Vec::new() };
    walk(doc, &mut |value, kind, _| {
        if kind.section().is_some()
            && let Some(target) = value.get("$ref").and_then(Value::as_str)
        {
            search.visit(target);
        }
    });
    search.found
}

enum State {
    /// On the trail, as this step of it.
    Open(usize),
    /// Known to end.
    Done,
}

struct Search<'d> {
    doc: &'d Value,
    state: BTreeMap<&'d str, State>,
    /// The references that were followed to where the search is, each with those that are still to be followed from there.
    trail: Vec<(&'d str, std::vec::IntoIter<&'d str>)>,
    found: Vec<Cycle>,
}

/// A round is told by this many of its references, and by its last.
const TOLD: usize = 8;

impl<'d> Search<'d> {
    fn visit(&mut self, target: &'d str) {
        self.step(target);
        while let Some((_, rest)) = self.trail.last_mut() {
            if let Some(target) = rest.next() {
                self.step(target);
            } else {
                let done = self.trail.pop().map(|(target, _)| target);
                self.state.extend(done.map(|target| (target, State::Done)));
            }
        }
    }

    fn step(&mut self, target: &'d str) {
        match self.state.get(target) {
            Some(State::Done) => return,
            Some(&State::Open(start)) => return self.tell(target, start),
            None => {}
        }
        self.state.insert(target, State::Open(self.trail.len()));
        let mut targets = Vec::new();
        if let Some(value) = self.doc.pointer(Pointer::parse(target).as_str()) {
            in_place(value, &mut targets);
        }
        self.trail.push((target, targets.into_iter()));
    }

    fn tell(&mut self, at: &str, start: usize) {
        let mut round: Vec<&str> = self.trail[start..].iter().map(|(step, _)| *step).take(TOLD).collect();
        if self.trail.len() - start > TOLD {
            round.push("...");
        }
        round.push(at);
        let round = round.join(" -> ");
        let diagnostic = Diagnostic::error("ref-cycle", format!("the reference leads back to itself: {round}"));
        self.found.push(Cycle {
            diagnostic: diagnostic.at(Pointer::parse(at)).help("give one of these a structure of its own"),
            from: Pointer::parse(self.trail.last().map_or(at, |(step, _)| *step)),
            to: at.to_owned(),
        });
    }
}

/// The references that speak of the very value that this object does.
fn in_place<'d>(value: &'d Value, targets: &mut Vec<&'d str>) {
    if let Some(target) = value.get("$ref").and_then(Value::as_str) {
        targets.push(target);
    }
    for key in MEMBERS {
        let members = value.get(key).and_then(Value::as_array).into_iter().flatten();
        for member in members {
            in_place(member, targets);
        }
    }
}
