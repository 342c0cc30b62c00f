//! The key of a type: a pointer that stays when a parameter or a variant is put in front of another.
//!
//! A key is the type's pointer in the document, with names where that has the index of a parameter. `names.lock` and
//! the `[types]` of `sdk.toml` use it.

use super::{Api, Id, IdVec, OpId, Origin, Place, Pointer, Step, TypeDef, TypeId};

impl Api {
    /// The key of every type.
    pub fn type_keys(&self) -> IdVec<TypeId, String> {
        let places: Vec<&Pointer> = self.operations.values().map(|operation| &operation.at).collect();
        of_types(&self.types, &places)
    }
}

/// The key of every type, where operations stand at `places`.
pub(super) fn of_types(types: &IdVec<TypeId, TypeDef>, places: &[&Pointer]) -> IdVec<TypeId, String> {
    types.map(|id, _| key(types, places, id).to_string())
}

fn key(types: &IdVec<TypeId, TypeDef>, places: &[&Pointer], id: TypeId) -> Pointer {
    let component = |steps: [&str; 2]| further(Pointer::root(), ["components"].into_iter().chain(steps));
    match &types[id].origin {
        Origin::Component(name) => component(["schemas", name]),
        Origin::ComponentItem(name) => further(component(["schemas", name]), ["items"]),
        Origin::Shared(name, place) => {
            let section = match place {
                Place::Body(_) => "requestBodies",
                Place::Parameter(_) => "parameters",
                _ => "responses",
            };
            let at = component([section, name]);
            if *place == Place::ReplyData { further(at, ["data"]) } else { at }
        }
        Origin::Operation(op, place) => at_operation(places, *op, place),
        Origin::Inside(parent, step) => pointer_inside(key(types, places, *parent), step),
    }
}

/// The pointer of a step further in.
pub(super) fn pointer_inside(parent: Pointer, step: &Step) -> Pointer {
    match step {
        Step::Property(wire) => further(parent, ["properties", wire]),
        Step::MapValue => further(parent, ["additionalProperties"]),
        Step::Variant(_, Some(title)) => further(parent, ["variants", title]),
        Step::Variant(index, None) => further(parent, ["variants", &index.to_string()]),
    }
}

/// A place some steps further in.
fn further<'s>(mut at: Pointer, steps: impl IntoIterator<Item = &'s str>) -> Pointer {
    steps.into_iter().for_each(|step| at.push(step));
    at
}

fn at_operation(places: &[&Pointer], op: OpId, place: &Place) -> Pointer {
    let at = places[op.index()].clone();
    match place {
        Place::Body(None) => further(at, ["requestBody"]),
        Place::Body(Some(mime)) => further(at, ["requestBody", mime]),
        Place::Reply => further(at, ["responses"]),
        Place::ReplyData => further(at, ["responses", "data"]),
        Place::PageMeta => further(at, ["responses", "meta"]),
        Place::Parameter(name) => further(at, ["parameters", name]),
        Place::Error(status) => further(at, ["responses", status]),
        Place::ClientFrame => further(at, ["frames", "client"]),
        Place::ServerFrame => further(at, ["frames", "server"]),
    }
}
