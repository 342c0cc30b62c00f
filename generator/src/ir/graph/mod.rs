//! Who uses what: directions, owners, recursion, and what nothing uses.

mod boxing;
mod compact;
mod directions;
mod files;
mod nesting;
mod owners;
mod reach;
mod twins;

pub(super) use boxing::{box_recursion, loosen_recursion};
pub(super) use compact::compact;
pub(super) use directions::loosen_one_way;
pub(super) use files::place_files;
pub(super) use owners::assign_owners;
pub(super) use reach::{assign_flow, flow_of, settle_ambiguous};
pub(super) use twins::{find_twins, merge_flow};

use super::refs::each_ref;
use super::{Operation, Reply, Shape, TypeDef, TypeId, TypeRef, WebhookEvent};

/// Calls `f` on every type reference that a type is made of, to change it.
fn each_ref_mut(def: &mut TypeDef, f: &mut dyn FnMut(&mut TypeRef)) {
    match &mut def.shape {
        Shape::Struct(object) => {
            object.fields.iter_mut().for_each(|field| f(&mut field.ty));
            object.extra.iter_mut().for_each(f);
        }
        Shape::StringEnum(_) => {}
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| f(&mut variant.ty)),
    }
}

/// The types of an operation by what becomes of them.
struct Roots<'o> {
    request: Vec<&'o TypeRef>,
    reply: Vec<&'o TypeRef>,
    /// Named in documents only: envelopes and bodies of errors, which no call hands out.
    documents: Vec<&'o TypeRef>,
}

impl<'o> Roots<'o> {
    fn of(operation: &'o Operation) -> Self {
        let params = operation.path_params.iter().chain(&operation.query).chain(&operation.headers);
        let mut roots =
            Self { request: params.map(|param| &param.ty).collect(), reply: Vec::new(), documents: Vec::new() };
        roots.request.extend(operation.bodies.iter().filter_map(|body| body.ty()));
        for reply in std::iter::once(&operation.reply).chain(&operation.other_replies) {
            roots.add_reply(reply, operation);
        }
        roots.documents.extend(operation.cookies.iter().map(|param| &param.ty));
        roots.documents.extend(operation.errors.iter().filter_map(|(_, ty)| ty.as_ref()));
        roots
    }

    fn add_reply(&mut self, reply: &'o Reply, operation: &'o Operation) {
        match reply {
            Reply::Json { ty, body, .. } => {
                self.documents.push(body);
                match &operation.paging {
                    Some(paging) => {
                        self.reply.push(&paging.item);
                        self.reply.extend(&paging.meta);
                    }
                    None => self.reply.push(ty),
                }
            }
            Reply::Events(ty) => self.reply.push(ty),
            Reply::WebSocket { send, receive } => {
                self.request.push(send);
                self.reply.push(receive);
            }
            Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => {}
        }
    }
}

fn webhook_root(event: &WebhookEvent) -> TypeId {
    event.ty
}

/// Calls `f` on every type reference of an operation, to change it.
fn each_operation_ref_mut(operation: &mut Operation, f: &mut dyn FnMut(&mut TypeRef)) {
    let params = operation.path_params.iter_mut().chain(&mut operation.query).chain(&mut operation.headers);
    params.chain(&mut operation.cookies).for_each(|param| f(&mut param.ty));
    operation.bodies.iter_mut().filter_map(super::Body::ty_mut).for_each(&mut *f);
    for reply in std::iter::once(&mut operation.reply).chain(&mut operation.other_replies) {
        match reply {
            Reply::Json { ty, body, .. } => {
                f(ty);
                f(body);
            }
            Reply::Events(ty) => f(ty),
            Reply::WebSocket { send, receive } => {
                f(send);
                f(receive);
            }
            Reply::Empty | Reply::Text(_) | Reply::Bytes(_) => {}
        }
    }
    operation.errors.iter_mut().filter_map(|(_, ty)| ty.as_mut()).for_each(&mut *f);
    if let Some(paging) = &mut operation.paging {
        f(&mut paging.item);
        paging.meta.iter_mut().for_each(f);
    }
}
