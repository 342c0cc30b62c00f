//! References that lead back to where they stand without a step inward: they describe no value.

use crate::diagnostic::{Diagnostic, Pointer};
use crate::spec::grammar::walk;
use serde_json::Value;
use std::collections::BTreeMap;

/// Every cycle, told at the first of its places that a reference leads to.
pub(super) fn check(doc: &Value) -> Vec<Diagnostic> {
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
    /// On the trail.
    Open,
    /// Known to end.
    Done,
}

struct Search<'d> {
    doc: &'d Value,
    state: BTreeMap<&'d str, State>,
    trail: Vec<&'d str>,
    found: Vec<Diagnostic>,
}

impl<'d> Search<'d> {
    fn visit(&mut self, target: &'d str) {
        match self.state.get(target) {
            Some(State::Done) => return,
            Some(State::Open) => return self.tell(target),
            None => {}
        }
        self.state.insert(target, State::Open);
        self.trail.push(target);
        let mut targets = Vec::new();
        if let Some(value) = self.doc.pointer(Pointer::parse(target).as_str()) {
            in_place(value, &mut targets);
        }
        for target in targets {
            self.visit(target);
        }
        self.trail.pop();
        self.state.insert(target, State::Done);
    }

    fn tell(&mut self, at: &str) {
        let start = self.trail.iter().position(|step| *step == at).unwrap_or_default();
        let mut round = self.trail[start..].join(" -> ");
        round.push_str(" -> ");
        round.push_str(at);
        let diagnostic = Diagnostic::error("ref-cycle", format!("the reference leads back to itself: {round}"));
        self.found.push(diagnostic.at(Pointer::parse(at)).help("give one of these a structure of its own"));
    }
}

/// The references that speak of the very value that this object does.
fn in_place<'d>(value: &'d Value, targets: &mut Vec<&'d str>) {
    if let Some(target) = value.get("$ref").and_then(Value::as_str) {
        targets.push(target);
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        let members = value.get(key).and_then(Value::as_array).into_iter().flatten();
        for member in members {
            in_place(member, targets);
        }
    }
}
