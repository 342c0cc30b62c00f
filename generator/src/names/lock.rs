//! The lock of a model with its names, and what changed since the last one.
//!
//! A name that changed is a warning; a name that went to another thing while its old owner is still there is an error, since code
//! that used it would compile and mean something else. Taking the line out of the file accepts that.

use super::changed::{changed_name, reused_name};
use super::constructors::locked_fields;
use super::members::EVENT;
use super::resources::{RESOURCES, resource_key};
use super::{Names, OpNames, Resource};
use crate::config::OpKey;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, OpId, Operation, Shape, TypeDef, TypeId, TypeRef, kind_of, uses_of_operation, variant_keys};
use crate::lock::{Lock, LockedWord, product_key, webhook_key};
use crate::words::visible_json;
use std::collections::BTreeMap;

impl Lock {
    /// The names of `api`, and those that `old` has of what is gone.
    pub fn of(api: &Api, names: &Names, old: Option<&Self>) -> Self {
        let mut lock = Self::of_keys(api, names);
        for (id, _) in api.types.iter().filter(|(_, def)| is_locked(def) && def.is_emitted()) {
            lock.say_type(api, names, id, &names.locked_name(api, id));
        }
        for (id, operation) in api.operations.iter() {
            lock.say_operation(api, names, id, operation);
        }
        for resource in names.resources() {
            let name = resource_name(resource);
            lock.say(&name, LockedWord::Accessor, "", resource.accessor.as_str());
            if resource.is_shared {
                lock.say(&name, LockedWord::Shared, "", "");
            }
        }
        for (index, event) in api.webhooks.iter().enumerate() {
            lock.say(&event_name(names, index), LockedWord::Payload, "", names.locked_name(api, event.ty));
        }
        if let Some(old) = old {
            lock.remember(old);
        }
        lock
    }

    /// The names of `api`, without what is said of them.
    pub(super) fn of_keys(api: &Api, names: &Names) -> Self {
        let mut lock = Self::default();
        let keys = api.type_keys();
        for (id, _) in api.types.iter().filter(|(_, def)| is_locked(def)) {
            lock.give(&keys[id], &names.locked_name(api, id));
        }
        for (id, operation) in api.operations.iter() {
            lock.give(&OpKey::new(operation.method, &operation.path).to_string(), &operation_name(names.op(id)));
        }
        for resource in names.resources() {
            lock.give(&resource_key(&resource.path), &resource_name(resource));
        }
        for (index, event) in api.webhooks.iter().enumerate() {
            lock.give(&webhook_key(&event.key), &event_name(names, index));
        }
        for (id, product) in api.products.iter() {
            lock.give(&product_key(&product.slug), names.product_module(id).as_str());
        }
        lock
    }

    fn say_type(&mut self, api: &Api, names: &Names, id: TypeId, name: &str) {
        let def = &api.types[id];
        let (kind, word) = kind_of(&def.shape);
        self.say(name, kind, "", "");
        if def.flow.request {
            self.say(name, LockedWord::Sent, "", "");
        }
        if def.also.is_some() {
            self.say(name, LockedWord::Defined, "", names.defined_name(api, id));
        }
        match &def.shape {
            Shape::Struct(object) => {
                for (index, field) in object.fields.iter().enumerate() {
                    let member = names.field(id, index).as_str();
                    let constant = field.preset.as_deref().or_else(|| api.constant(&field.ty));
                    let value = match constant {
                        Some(constant) => {
                            format!("{member} {}", visible_json(&serde_json::Value::from(constant).to_string()))
                        }
                        None => with_type(api, names, member, &field.ty),
                    };
                    self.say(name, word, &field.wire, value);
                }
                if let Some(extra) = &object.extra {
                    self.say(name, LockedWord::Extra, "", with_type(api, names, names.extra(id).as_str(), extra));
                }
                self.say_constructor(names, id, def, name);
            }
            Shape::StringEnum(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.say(name, word, value, names.variant(id, index).as_str());
                }
            }
            Shape::Union(union) => {
                let name_of = |ty: TypeId| api.types[ty].locked_word(Some(names.locked_name(api, ty)));
                let keys = variant_keys(union, &name_of).into_iter().enumerate();
                for ((index, key), variant) in keys.zip(&union.variants) {
                    if self.said(name, word, &key).is_none() {
                        self.say(
                            name,
                            word,
                            &key,
                            with_type(api, names, names.variant(id, index).as_str(), &variant.ty),
                        );
                    }
                }
            }
        }
    }

    fn say_constructor(&mut self, names: &Names, id: TypeId, def: &TypeDef, name: &str) {
        let Shape::Struct(object) = &def.shape else { return };
        if !def.flow.request {
            return;
        }
        if def.tells_null() {
            self.say(name, LockedWord::Nulls, "", "");
        }
        let constructor = names.constructor(id);
        let fields = locked_fields(object, constructor);
        if constructor.is_literal {
            self.say(name, LockedWord::Required, "", format!("{} {fields}", names.required_literal(id)));
        } else {
            self.say(name, LockedWord::New, "", fields);
        }
    }

    fn say_operation(&mut self, api: &Api, names: &Names, id: OpId, operation: &Operation) {
        let op = names.op(id);
        let name = operation_name(op);
        self.say(&name, LockedWord::Product, "", api.products[operation.product].slug.as_str());
        if let Some(operation_id) = operation.id.as_deref() {
            self.say(&name, LockedWord::Id, operation_id, "");
        }
        self.say(&name, LockedWord::Method, "", op.rust_method.as_str());
        self.say(&name, LockedWord::Options, "", op.call.as_str());
        self.say_arguments(api, names, op, operation, &name);
        for used in uses_of_operation(operation) {
            if matches!(used.word, LockedWord::Body | LockedWord::Reply | LockedWord::Page)
                && api.types[used.ty].constant().is_none()
            {
                self.say(&name, used.word, &used.what, names.locked_name(api, used.ty));
            }
        }
        for (reply, ask) in operation.other_replies.iter().zip(&op.other_replies) {
            self.say(&name, LockedWord::Ask, reply.content_type(), ask.as_str());
        }
    }

    /// What changed from `self` to `new`, where `is_found` says which keys are of what had its name under another, and `is_asked`
    /// which have the name that `sdk.toml` gives them.
    pub fn compare(
        &self,
        new: &Self,
        is_found: &dyn Fn(&str) -> bool,
        is_asked: &dyn Fn(&str) -> bool,
    ) -> Vec<Diagnostic> {
        let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        self.living().for_each(|(key, name)| owners.entry(name).or_default().push(key));
        let mut changes = Vec::new();
        for (key, name) in new.living() {
            let before = self.name(key);
            if before == Some(name) {
                continue;
            }
            // Where one of those that had the name has it still, the newcomer is of the same type.
            let owners = owners.get(name).filter(|owners| owners.iter().all(|owner| new.name(owner) != Some(name)));
            let owner = owners.and_then(|owners| owners.iter().find(|owner| new.name(owner).is_some()));
            match owner.filter(|_| !is_found(key)) {
                Some(owner) => changes.push((reused_name(name, owner, key), *owner, name)),
                None if is_asked(key) => {}
                None => changes.extend(before.map(|before| (changed_name(key, before, name), key, before))),
            }
        }
        if changes.is_empty() {
            return Vec::new();
        }
        let places = self.places();
        changes.into_iter().map(|(change, key, name)| places.told(change, places.of_key(key, name))).collect()
    }
}

fn is_locked(def: &TypeDef) -> bool {
    def.flow.is_used() && def.constant().is_none()
}

fn operation_name(op: &OpNames) -> String {
    format!("{}.{}", op.resource.join("."), op.method)
}

fn resource_name(resource: &Resource) -> String {
    format!("{RESOURCES}{}", resource.ty)
}

fn event_name(names: &Names, index: usize) -> String {
    format!("{EVENT}{}", names.webhook(index))
}

/// A member's name with the type that it has, if that is a named one.
pub(super) fn with_type(api: &Api, names: &Names, member: &str, ty: &TypeRef) -> String {
    match ty.named().filter(|id| api.types[*id].constant().is_none()) {
        Some(id) => [member, " ", &names.locked_name(api, id)].concat(),
        None => member.to_owned(),
    }
}

impl Names {
    /// The name by which a lock has a type: where it was first.
    pub fn locked_name(&self, api: &Api, id: TypeId) -> String {
        let id = api.emitted(id);
        match (&api.types[id].also, &api.types[id].locked) {
            (Some(_), Some(name)) => name.clone(),
            _ => self.defined_name(api, id),
        }
    }

    fn defined_name(&self, api: &Api, id: TypeId) -> String {
        [self.module(api.types[id].owner).as_str(), "::", self.ty(id).as_str()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    fn lock(names: &[(&str, &str)]) -> Lock {
        let mut lock = Lock::default();
        names.iter().for_each(|(key, name)| lock.give(key, name));
        lock
    }

    #[test]
    fn a_change_is_a_warning_and_a_reuse_an_error() {
        let old = lock(&[("#/a", "m::A"), ("#/b", "m::B"), ("#/gone", "m::C")]);
        let new = lock(&[("#/a", "m::A2"), ("#/b", "m::C"), ("#/new", "m::A")]);
        let found: Vec<(Severity, &str)> =
            old.compare(&new, &|_| false, &|_| false).iter().map(|change| (change.severity, change.code)).collect();
        assert_eq!(
            found,
            [
                (Severity::Warning, "name-changed"),
                (Severity::Warning, "name-changed"),
                (Severity::Error, "name-reused")
            ]
        );
    }

    #[test]
    fn a_twin_of_its_owner_takes_a_name_from_nobody() {
        let old = lock(&[("#/a", "m::A")]);
        assert_eq!(old.compare(&lock(&[("#/a", "m::A"), ("#/b", "m::A")]), &|_| false, &|_| false), []);
    }
}
