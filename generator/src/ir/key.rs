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
    let components = || Pointer::root().child("components");
    match &types[id].origin {
        Origin::Component(name) => components().child("schemas").child(name),
        Origin::ComponentItem(name) => components().child("schemas").child(name).child("items"),
        Origin::Shared(name, place) => {
            let section = match place {
                Place::Body(_) => "requestBodies",
                Place::Parameter(_) => "parameters",
                _ => "responses",
            };
            let at = components().child(section).child(name);
            if *place == Place::ReplyData { at.child("data") } else { at }
        }
        Origin::Operation(op, place) => at_operation(places, *op, place),
        Origin::Inside(parent, step) => pointer_inside(&key(types, places, *parent), step),
    }
}

/// The pointer of a step further in.
pub(super) fn pointer_inside(parent: &Pointer, step: &Step) -> Pointer {
    match step {
        Step::Property(wire) => parent.child("properties").child(wire),
        Step::MapValue => parent.child("additionalProperties"),
        Step::Variant(_, Some(title)) => parent.child("variants").child(title),
        Step::Variant(index, None) => parent.child("variants").index(*index),
    }
}

fn at_operation(places: &[&Pointer], op: OpId, place: &Place) -> Pointer {
    let at = places[op.index()].clone();
    match place {
        Place::Body(None) => at.child("requestBody"),
        Place::Body(Some(mime)) => at.child("requestBody").child(mime),
        Place::Reply => at.child("responses"),
        Place::ReplyData => at.child("responses").child("data"),
        Place::PageMeta => at.child("responses").child("meta"),
        Place::Parameter(name) => at.child("parameters").child(name),
        Place::Error(status) => at.child("responses").child(status),
        Place::ClientFrame => at.child("frames").child("client"),
        Place::ServerFrame => at.child("frames").child("server"),
    }
}
