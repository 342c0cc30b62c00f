//! Operations: added, removed, called otherwise, and what is said of the whole of one.

use super::pairs::OperationPair;
use super::retyped::Known;
use super::{WireDiff, at_operation, credentials, deprecation};
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
        self.successes(old, new);
        self.errors(old, new);
        self.noted(old, new);
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
