//! The key of a type: a pointer that stays when a parameter or a variant is put in front of another.
//!
//! A key is the type's pointer in the document, with names where that has the index of a parameter. `names.lock` and
//! the `[types]` of `sdk.toml` use it.

use crate::ir::{Api, IdVec, OpId, Origin, Place, Pointer, Step, TypeId};

/// The key of every type.
pub(super) fn of_types(api: &Api) -> IdVec<TypeId, String> {
    api.types.map(|id, _| key(api, id).to_string())
}

fn key(api: &Api, id: TypeId) -> Pointer {
    let components = || Pointer::root().child("components");
    match &api.types[id].origin {
        Origin::Component(name) => components().child("schemas").child(name),
        Origin::ComponentItem(name) => components().child("schemas").child(name).child("items"),
        Origin::Shared(name, place) => {
            let section = match place {
                Place::Body(_) => "requestBodies",
                Place::Parameter(_) => "parameters",
                _ => "responses",
            };
            components().child(section).child(name)
        }
        Origin::Operation(op, place) => at_operation(api, *op, place),
        Origin::Inside(parent, step) => pointer_inside(&key(api, *parent), step),
    }
}

fn pointer_inside(parent: &Pointer, step: &Step) -> Pointer {
    match step {
        Step::Property(wire) => parent.child("properties").child(wire),
        Step::MapValue => parent.child("additionalProperties"),
        Step::Variant(_, Some(title)) => parent.child("variants").child(title),
        Step::Variant(index, None) => parent.child("variants").index(*index),
    }
}

fn at_operation(api: &Api, op: OpId, place: &Place) -> Pointer {
    let at = api.operations[op].at.clone();
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
