//! The key of a type: a pointer that stays when a parameter or a variant is put in front of another.
//!
//! A key is the type's pointer in the document, with names where that has the index of a parameter. `names.lock` and
//! the `[types]` of `sdk.toml` use it.

use super::{Api, Id, IdVec, OpId, Origin, Place, Pointer, Step, TypeDef, TypeId};
use crate::words::NumberedNames;

impl Api {
    /// The key of every type.
    pub fn type_keys(&self) -> &IdVec<TypeId, String> {
        &self.type_keys
    }
}

/// The key of every type, where operations stand at `places`. Of types that come to one key, as those of two replies of an operation
/// do, the first that clients have has it; the others have a number behind it.
pub(super) fn of_types(types: &IdVec<TypeId, TypeDef>, places: &[&Pointer]) -> IdVec<TypeId, String> {
    let mut keys = types.map(|id, _| ["#", key(types, places, id).as_str()].concat());
    let mut taken = NumberedNames::default();
    let (used, unused): (Vec<TypeId>, Vec<TypeId>) = types.ids().partition(|id| types[*id].flow.is_used());
    for id in used.into_iter().chain(unused) {
        keys[id] = taken.claim(&keys[id], "/");
    }
    keys
}

fn key(types: &IdVec<TypeId, TypeDef>, places: &[&Pointer], id: TypeId) -> Pointer {
    let component = |section: &str, name: &str| Pointer::root().descend(["components", section, name]);
    match &types[id].origin {
        Origin::Component(name) => component("schemas", name),
        Origin::ComponentItem(name) => component("schemas", name).descend(["items"]),
        Origin::Shared(name, place) => {
            let section = match place {
                Place::Body(_) => "requestBodies",
                Place::Parameter(_) => "parameters",
                _ => "responses",
            };
            let at = component(section, name);
            if *place == Place::ReplyData { at.descend(["data"]) } else { at }
        }
        Origin::Operation(op, place) => at_operation(places, *op, place),
        Origin::Inside(parent, step) => pointer_inside(key(types, places, *parent), step),
    }
}

/// The pointer of a step further in.
pub(super) fn pointer_inside(parent: Pointer, step: &Step) -> Pointer {
    match step {
        Step::Property(wire) => parent.descend(["properties", wire]),
        Step::MapValue => parent.descend(["additionalProperties"]),
        Step::Variant(_, Some(title)) => parent.descend(["variants", title]),
        Step::Variant(index, None) => parent.descend(["variants", &index.to_string()]),
        Step::Multipart => parent.descend(["multipart"]),
    }
}

fn at_operation(places: &[&Pointer], op: OpId, place: &Place) -> Pointer {
    let at = places[op.index()].clone();
    match place {
        Place::Body(None) => at.descend(["requestBody"]),
        Place::Body(Some(mime)) => at.descend(["requestBody", mime]),
        Place::Reply => at.descend(["responses"]),
        Place::ReplyData => at.descend(["responses", "data"]),
        Place::PageMeta => at.descend(["responses", "meta"]),
        Place::Parameter(name) => at.descend(["parameters", name]),
        Place::Error(status) => at.descend(["responses", status]),
        Place::ClientFrame => at.descend(["frames", "client"]),
        Place::ServerFrame => at.descend(["frames", "server"]),
    }
}
