//! Parameters of operations.

use super::facts::FactSite;
use super::retyped::Relation;
use super::texts::{Fixed, compared, fixed};
use super::valued::Valued;
use super::{Directions, WireDiff, deprecation, pairs};
use crate::diff::change::{Finding, WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{OperationRecord, ParamRecord};

/// Two operations, and a parameter of both.
struct ParamPair<'s> {
    old: &'s OperationRecord,
    new: &'s OperationRecord,
    before: &'s ParamRecord,
    after: &'s ParamRecord,
}

impl<'s> WireDiff<'s> {
    /// The parameters of an operation.
    pub(super) fn params(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        for pair in pairs::params(old, new) {
            match pair {
                (Some(before), Some(after)) => self.param(&ParamPair { old, new, before, after }),
                (None, Some(after)) => self.param_added(old, new, after),
                (Some(before), None) => self.param_removed(old, new, before),
                (None, None) => {}
            }
        }
    }

    fn param_added(&mut self, old: &'s OperationRecord, new: &'s OperationRecord, after: &'s ParamRecord) {
        let (wire, why) = if after.required {
            (WireClass::Breaking, "it must be sent")
        } else {
            (WireClass::Additive, "it can be sent")
        };
        let mut items = vec![format!("{}().{}", self.new_method_item_of(new), after.rust)];
        if !after.argument.is_empty() {
            items.extend(self.method_items(old, new));
        }
        let finding = Finding::new(Kind::ParameterAdded, wire, subject(new, after), why).of_product(&new.product);
        self.add(finding.at(Some(&old.at), Some(&after.at)).concerning(items));
    }

    fn param_removed(&mut self, old: &'s OperationRecord, new: &'s OperationRecord, before: &'s ParamRecord) {
        let mut items = vec![format!("{}().{}", self.method_item_of(old), before.rust)];
        if !before.argument.is_empty() {
            items.extend(self.method_items(old, new));
        }
        let why = "it is taken no longer";
        let finding = Finding::new(Kind::ParameterRemoved, WireClass::Breaking, subject(new, before), why);
        let finding = finding.of_product(&new.product).at(Some(&before.at), Some(&new.at));
        self.add(finding.concerning(items));
    }

    fn param(&mut self, pair: &ParamPair<'s>) {
        let ParamPair { before, after, .. } = pair;
        self.count([&before.facts.prose, &after.facts.prose], [&before.facts.example, &after.facts.example]);
        self.param_presence(pair);
        self.param_type(pair);
        let is_other_list = before.lists != after.lists && !before.lists.is_empty() && !after.lists.is_empty();
        if before.style != after.style || is_other_list {
            let said = |one: &ParamRecord| [&one.style[..], &one.lists[..]].join(" ").trim().to_owned();
            let why = format!("it was written {} and is written {}", quoted(&said(before)), quoted(&said(after)));
            self.add_param(Kind::ParameterStyle, WireClass::Breaking, pair, why, false);
        }
        // What nobody writes in a program has no name there.
        let is_setter = |one: &ParamRecord| !one.setter.is_empty();
        if before.rust != after.rust && is_setter(before) && is_setter(after) {
            let why = "the same parameter is called otherwise in Rust".to_owned();
            self.add_param(Kind::ParameterRenamed, WireClass::None, pair, why, false);
        }
        if before.deprecated != after.deprecated {
            let (kind, why) = deprecation(after.deprecated);
            self.add_param(kind, WireClass::None, pair, why.to_owned(), false);
        }
        let around = Directions::default();
        let site = FactSite { directions: Directions::SENT, around, is_required: after.required, is_parameter: true };
        let is_told = |name: &str| name == "enum" && before.constant != after.constant;
        let (_, facts) = compared(told(before), told(after), self.known(), site);
        for told in facts.into_iter().filter(|one| !is_told(&one.name)) {
            self.add_param(told.kind, told.wire, pair, told.why, false);
        }
    }

    fn param_presence(&mut self, pair: &ParamPair<'s>) {
        match (pair.before.required, pair.after.required) {
            (false, true) => {
                let why = "it could be left out before".to_owned();
                self.add_param(Kind::ParameterRequired, WireClass::Breaking, pair, why, true);
            }
            (true, false) => {
                let why = "it can be left out now".to_owned();
                self.add_param(Kind::ParameterOptional, WireClass::Relaxed, pair, why, true);
            }
            _ => {}
        }
    }

    fn param_type(&mut self, pair: &ParamPair<'s>) {
        let ParamPair { before, after, .. } = pair;
        if let Some((relation, why)) = fixed(fixed_value(before), fixed_value(after), self.known()) {
            self.add_param(Kind::Constant, relation.class(Directions::SENT), pair, why, true);
            return;
        }
        let (relation, _) = compared(told(before), told(after), self.known(), FactSite::of_value(Directions::SENT));
        if relation != Relation::Same || before.ty != after.ty {
            let (wire, why) = (relation.class(Directions::SENT), relation.why(Directions::SENT));
            self.add_param(Kind::ParameterRetyped, wire, pair, why, true);
        }
    }

    /// Adds a finding of a parameter; it may concern the method, if it is one of its arguments.
    fn add_param(&mut self, kind: Kind, wire: WireClass, pair: &ParamPair<'s>, why: String, in_method: bool) {
        let ParamPair { old, new, before, after } = *pair;
        let mut items = vec![
            format!("{}().{}", self.method_item_of(old), before.rust),
            format!("{}().{}", self.new_method_item_of(new), after.rust),
        ];
        if in_method && before.argument != after.argument {
            items.extend(self.method_items(old, new));
        }
        let finding = Finding::new(kind, wire, subject(new, after), why).of_product(&new.product);
        self.add(finding.at(Some(&before.at), Some(&after.at)).concerning(items));
    }
}

fn fixed_value(param: &ParamRecord) -> Fixed<'_> {
    Fixed { value: param.constant.as_deref(), told: told(param) }
}

fn told(param: &ParamRecord) -> Valued<'_> {
    Valued { ty: &param.ty, facts: &param.facts }
}

fn subject(operation: &OperationRecord, param: &ParamRecord) -> String {
    format!("{}: {} parameter {}", operation.key(), param.place, param.wire)
}
