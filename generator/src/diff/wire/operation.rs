//! Operations: added, removed, called otherwise, and what is said of the whole of one.

use super::pairs::{OperationPair, bodies};
use super::retyped::{Known, MetTypes, Relation, relation};
use super::{Directions, WireDiff, at_operation, credentials, deprecation};
use crate::diff::change::{Finding, WireClass, quoted};
use crate::diff::kind::Kind;
use crate::diff::snapshot::{OperationRecord, ResourceRecord, Snapshot};
use crate::diff::surface::module_of;
use std::collections::BTreeMap;

impl<'s> WireDiff<'s> {
    /// The types of both documents.
    pub(super) fn known(&self) -> Known<'_, 's> {
        Known { old: &self.old_types, new: &self.new_types }
    }

    /// An operation in both documents, or in one.
    pub(super) fn operation(&mut self, pair: &OperationPair<'s>) {
        match (pair.old, pair.new) {
            (None, Some(new)) => {
                let why = "it can be called now";
                let items = chain(self.new, new).into_iter().chain([self.new_method_item_of(new)]);
                let finding = Finding::new(Kind::OperationAdded, WireClass::Additive, new.key(), why);
                self.add(finding.at(None, Some(&new.at)).of_product(&new.product).concerning(items));
            }
            (Some(old), None) => {
                let why = "the document has it no longer";
                let items = chain(self.old, old).into_iter().chain([self.method_item_of(old)]);
                let finding = Finding::new(Kind::OperationRemoved, WireClass::Breaking, old.key(), why);
                self.add(finding.at(Some(&old.at), None).of_product(&old.product).concerning(items));
            }
            (Some(old), Some(new)) => self.both(old, new),
            (None, None) => {}
        }
    }

    fn both(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        self.count([&old.prose, &new.prose], ["", ""]);
        self.identity(old, new);
        self.standing(old, new);
        self.params(old, new);
        self.bodies(old, new);
        self.reply(old, new);
        self.other_replies(old, new);
        self.paging(old, new);
        self.errors(old, new);
    }

    /// What it is called, and where it is.
    fn identity(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        if old.path != new.path {
            let wire = self.path_class(old, new);
            let effect = if wire == WireClass::None { "" } else { "; its URL is another" };
            let why = format!("it was {}{effect}", quoted(&old.key()));
            let finding = at_operation(Kind::PathRespelled, wire, old, new, why);
            self.add(finding);
        }
        if self.method_item_of(old) != self.new_method_item_of(new) {
            let why = "the same operation is called otherwise in Rust".to_owned();
            let items: Vec<String> = chain(self.old, old).into_iter().chain(self.method_items(old, new)).collect();
            let finding = at_operation(Kind::OperationRenamed, WireClass::None, old, new, why);
            self.add(finding.concerning(items));
        }
        if old.product != new.product {
            let why = format!("it was in {} and is in {}", quoted(&old.product), quoted(&new.product));
            let items: Vec<String> = chain(self.old, old)
                .into_iter()
                .chain(self.method_items(old, new))
                .chain(marker_items(self.old, old))
                .chain(marker_items(self.new, new))
                .collect();
            let finding = at_operation(Kind::OperationMoved, WireClass::None, old, new, why);
            self.add(finding.concerning(items));
        }
        if old.id != new.id {
            let why = format!("it was {} and is {}", quoted(&old.id), quoted(&new.id));
            let finding = at_operation(Kind::OperationId, WireClass::None, old, new, why);
            self.add(finding);
        }
        if old.marker.is_empty() != new.marker.is_empty() {
            let why = "the call has optional parameters on one side alone, so that its type is another".to_owned();
            let items = self.method_items(old, new);
            let finding = at_operation(Kind::CallOptions, WireClass::None, old, new, why);
            self.add(finding.concerning(items));
        }
    }

    /// What is said of the whole of it.
    fn standing(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        if old.deprecated != new.deprecated {
            let (kind, why) = deprecation(new.deprecated);
            let finding = at_operation(kind, WireClass::None, old, new, why.to_owned());
            self.add(finding);
        }
        if old.hidden != new.hidden {
            let why = if new.hidden { "the document hides it now" } else { "the document announces it now" };
            let finding = at_operation(Kind::Visibility, WireClass::None, old, new, why.to_owned());
            self.add(finding);
        }
        if old.server != new.server {
            let said = |server: &str| if server.is_empty() { "the API's own".to_owned() } else { quoted(server) };
            let why = format!("its server was {} and is {}", said(&old.server), said(&new.server));
            let finding = at_operation(Kind::OperationServer, self.server_class(old, new), old, new, why);
            self.add(finding);
        }
        if let Some((wire, why)) = credentials::difference(old, new) {
            let finding = at_operation(Kind::Security, wire, old, new, why);
            self.add(finding);
        }
    }

    fn bodies(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.body_items(old, new);
        let mut told = |kind, wire, why: String| {
            let finding = at_operation(kind, wire, old, new, why);
            self.add(finding.concerning(items.clone()));
        };
        match (old.bodies.is_empty(), new.bodies.is_empty()) {
            (true, true) => return,
            (true, false) => {
                let wire = if new.body_optional { WireClass::Additive } else { WireClass::Breaking };
                return told(Kind::BodyAdded, wire, "the call takes a body now".to_owned());
            }
            (false, true) => {
                return told(Kind::BodyRemoved, WireClass::Breaking, "the call takes no body any more".to_owned());
            }
            (false, false) => {}
        }
        match (old.body_optional, new.body_optional) {
            (true, false) => told(Kind::BodyRequired, WireClass::Breaking, "it could be left out before".to_owned()),
            (false, true) => told(Kind::BodyOptional, WireClass::Relaxed, "it can be left out now".to_owned()),
            _ => {}
        }
        self.content_types(old, new);
        self.body_types(old, new);
    }

    fn content_types(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        let items = self.body_items(old, new);
        let has = |one: &OperationRecord, mime: &str| one.bodies.iter().any(|body| body.content_type == mime);
        for mime in new.bodies.iter().map(|body| &body.content_type).filter(|mime| !has(old, mime)) {
            let why = format!("{} is taken, too", quoted(mime));
            let finding = at_operation(Kind::BodyContentTypeAdded, WireClass::Additive, old, new, why);
            self.add(finding.concerning(items.clone()));
        }
        for mime in old.bodies.iter().map(|body| &body.content_type).filter(|mime| !has(new, mime)) {
            let why = format!("{} is taken no longer", quoted(mime));
            let finding = at_operation(Kind::BodyContentTypeRemoved, WireClass::Breaking, old, new, why);
            self.add(finding.concerning(items.clone()));
        }
    }

    fn body_types(&mut self, old: &'s OperationRecord, new: &'s OperationRecord) {
        for (before, after) in bodies(old, new) {
            let relation = relation(before, after, self.known(), &mut MetTypes::new());
            if relation == Relation::Same && before == after {
                continue;
            }
            let (wire, why) = (relation.class(Directions::SENT), relation.why(Directions::SENT));
            let items = self.body_items(old, new);
            let finding = at_operation(Kind::BodyRetyped, wire, old, new, why);
            self.add(finding.concerning(items));
        }
    }

    /// The method, and what belongs to the enum of bodies.
    fn body_items(&self, old: &OperationRecord, new: &OperationRecord) -> Vec<String> {
        let all = |snapshot: &Snapshot, one: &OperationRecord| {
            let name = format!("resources::{}::{}", module_of(snapshot, &one.product), one.body_enum);
            let variants = one.bodies.iter().map(|body| format!("{name}::{}", body.variant)).collect::<Vec<_>>();
            let converts = one.body_converts.iter().map(|ty| format!("{name}: From<{ty}>")).collect::<Vec<_>>();
            variants.into_iter().chain(converts).chain([name]).collect::<Vec<_>>()
        };
        self.method_items(old, new).into_iter().chain(all(self.old, old)).chain(all(self.new, new)).collect()
    }

    /// The methods on both sides.
    pub(super) fn method_items(&self, old: &OperationRecord, new: &OperationRecord) -> Vec<String> {
        vec![self.method_item_of(old), self.new_method_item_of(new)]
    }

    /// What the method of an old operation is called among the items.
    pub(super) fn method_item_of(&self, old: &OperationRecord) -> String {
        item_of(&self.old_resources, old)
    }

    /// What the method of a new operation is called among the items.
    pub(super) fn new_method_item_of(&self, new: &OperationRecord) -> String {
        item_of(&self.new_resources, new)
    }
}

fn item_of(resources: &BTreeMap<&str, &ResourceRecord>, operation: &OperationRecord) -> String {
    resources.get(operation.resource.as_str()).map(|resource| operation.method_item(resource)).unwrap_or_default()
}

/// The accessors that lead to an operation, and their types.
fn chain(snapshot: &Snapshot, operation: &OperationRecord) -> Vec<String> {
    let is_on_way =
        |path: &str| operation.resource.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let way = snapshot.resources.iter().filter(|resource| is_on_way(&resource.path));
    let items = way.flat_map(|resource| {
        let module = format!("resources::{}::{}", module_of(snapshot, &operation.product), resource.name);
        [resource.way.clone(), module, format!("resources::{}", resource.name)]
    });
    items.collect()
}

fn marker_items(snapshot: &Snapshot, operation: &OperationRecord) -> Vec<String> {
    let module = module_of(snapshot, &operation.product);
    [&operation.marker, &operation.body_enum].map(|name| format!("resources::{module}::{name}")).into()
}
