//! Items of operations: accessors, methods, what calls can be asked for.

use super::{CrateItems, ItemContext, feature_of, module_of};
use crate::diff::snapshot::{OperationRecord, ResourceRecord, Snapshot};
use std::collections::BTreeMap;

/// Adds the items of every resource and operation.
pub(super) fn collect(snapshot: &Snapshot, items: &mut CrateItems) {
    let resources: BTreeMap<&str, &ResourceRecord> =
        snapshot.resources.iter().map(|resource| (resource.path.as_str(), resource)).collect();
    for resource in &snapshot.resources {
        collect_resource(snapshot, resource, &resources, items);
    }
    for operation in &snapshot.operations {
        if let Some(resource) = resources.get(operation.resource.as_str()) {
            collect_operation(snapshot, operation, resource, items);
        }
    }
}

fn collect_resource(
    snapshot: &Snapshot,
    resource: &ResourceRecord,
    all: &BTreeMap<&str, &ResourceRecord>,
    items: &mut CrateItems,
) {
    let context = ItemContext {
        parent: all.get(resource.parent.as_str()).map(|parent| parent.way.clone()),
        gate: resource.products.iter().map(|slug| feature_of(snapshot, slug)).collect(),
        product: if let [only] = &resource.products[..] { only.clone() } else { String::new() },
        ..ItemContext::default()
    };
    items.insert(resource.way.clone(), context.item(format!("{}: {}", resource.way, resource.name)));
    let context = context.inside(&resource.way);
    let code = || format!("pub struct {}<'_>", resource.name);
    for slug in &resource.products {
        let context = ItemContext { gate: [feature_of(snapshot, slug)].into(), ..context.clone() };
        items.insert(format!("resources::{}::{}", module_of(snapshot, slug), resource.name), context.item(code()));
    }
    if resource.is_shared {
        items.insert(format!("resources::{}", resource.name), context.item(code()));
    }
}

fn collect_operation(
    snapshot: &Snapshot,
    operation: &OperationRecord,
    resource: &ResourceRecord,
    items: &mut CrateItems,
) {
    let context = ItemContext {
        parent: Some(resource.way.clone()),
        gate: [feature_of(snapshot, &operation.product)].into(),
        at: operation.at.clone(),
        product: operation.product.clone(),
    };
    let method = operation.method_item(resource);
    let module = module_of(snapshot, &operation.product);
    items.insert(method.clone(), context.item(operation.signature()));
    let context = context.inside(&method);
    if !operation.waits.is_empty() {
        let code = format!("pub fn {}(&self, ..)", operation.waits);
        items.insert(format!("{}.{}", resource.way, operation.waits), context.item(code));
    }
    if !operation.marker.is_empty() {
        let code = format!("pub enum {} {{}}", operation.marker);
        items.insert(format!("resources::{module}::{}", operation.marker), context.item(code));
    }
    for param in operation.params.iter().filter(|param| !param.setter.is_empty()) {
        let code = format!("pub fn {}(self, value: impl IntoField<Option<{}>>) -> Self", param.rust, param.setter);
        items.insert(format!("{method}().{}", param.rust), context.item(code));
    }
    for reply in &operation.other_replies {
        let code = format!("pub fn {}(self) -> {}", reply.rust_method, reply.returns);
        items.insert(format!("{method}().{}", reply.rust_method), context.item(code));
    }
    if operation.body_enum.is_empty() {
        return;
    }
    let name = format!("resources::{module}::{}", operation.body_enum);
    items.insert(name.clone(), context.item(format!("pub enum {}", operation.body_enum)));
    for body in &operation.bodies {
        let code = if body.content_type.contains('*') {
            format!("{} {{ content_type: String, body: Bytes }}", body.variant)
        } else {
            format!("{}({})", body.variant, body.ty)
        };
        items.insert(format!("{name}::{}", body.variant), context.item(code));
    }
    for ty in &operation.body_converts {
        items.insert(
            format!("{name}: From<{ty}>"),
            context.item(format!("impl From<{ty}> for {}", operation.body_enum)),
        );
    }
}

impl OperationRecord {
    /// What its method is called among the items: `client.ai().assistants().create`.
    pub fn method_item(&self, resource: &ResourceRecord) -> String {
        format!("{}.{}", resource.way, self.rust_method)
    }

    /// How its method is declared.
    fn signature(&self) -> String {
        let arguments = if self.arguments.is_empty() { String::new() } else { format!(", {}", self.arguments) };
        format!("pub fn {}(&self{arguments}) -> {}", self.rust_method, self.returns)
    }
}
