//! What a reader writes to call an operation and to make a body, as text for documentation.
//!
//! In: the frozen [`Api`] and its [`Names`]. Out: signatures, types and constructors, each on one line, with paths that begin
//! below the crate's root. It refuses to know where they are printed.

use super::Context;
use super::ty::Viewpoint;
use super::wait::until;
use crate::ir::{Api, Body, Flow, OpId, Operation, Param, ParamPlace, Shape, TypeId, TypeRef};
use crate::names::Names;

/// Rust as the emitted crate has it.
#[derive(Clone, Copy)]
pub struct Signatures<'a>(pub(super) Context<'a>);

impl<'a> Signatures<'a> {
    /// The signatures of one model.
    pub fn new(api: &'a Api, names: &'a Names) -> Self {
        Self(Context::new(api, names))
    }

    /// The arguments of a method, in order: `id: &str, body: messaging::CreateMessageRequest`.
    pub fn arguments(&self, id: OpId) -> String {
        let Context { api, names, .. } = self.0;
        let (operation, names) = (&api.operations[id], names.op(id));
        let is_asked = |param: &Param| api.constant(&param.ty).is_none();
        let taken = names
            .parameters(operation)
            .filter(|(param, _, place)| (*place == ParamPlace::Path || param.required) && is_asked(param));
        let mut arguments: Vec<String> =
            taken.map(|(param, name, _)| format!("{name}: {}", self.argument(&param.ty))).collect();
        if let [body] = &operation.bodies[..]
            && body.is_range()
        {
            arguments.push(format!("{}: &str", names.content_type));
        }
        arguments.extend(self.body(id, operation).map(|ty| format!("{}: {ty}", names.body)));
        arguments.join(", ")
    }

    fn body(&self, id: OpId, operation: &Operation) -> Option<String> {
        Some(match &operation.bodies[..] {
            [] => return None,
            [Body::Bytes(_)] => "impl Into<Bytes>".to_owned(),
            [body] => self.ty(body.ty().unwrap_or(&TypeRef::Value)),
            _ => format!("impl Into<{}>", self.0.names.op(id).body_choice),
        })
    }

    /// What a call returns.
    pub fn reply(&self, id: OpId) -> String {
        let operation = &self.0.api.operations[id];
        self.0.reply_text(&operation.reply, operation.paging.as_ref())
    }

    /// Methods of the call that ask for another content type, with what they return.
    pub fn other_replies(&self, id: OpId) -> Vec<(String, String)> {
        let replies = self.0.api.operations[id].other_replies.iter().zip(&self.0.names.op(id).other_replies);
        replies.map(|(reply, name)| (name.to_string(), self.0.reply_text(reply, None))).collect()
    }

    /// The method that waits for a job that an operation reads, and until when, as the end of a sentence.
    pub fn wait(&self, id: OpId) -> Option<(String, String)> {
        let (waiter, _) = self.0.waiter(&self.0.api.operations[id])?;
        Some((self.0.wait_name(id), until(waiter)))
    }

    /// A type.
    pub fn ty(&self, ty: &TypeRef) -> String {
        self.0.type_text(ty, Viewpoint::Outside)
    }

    /// The type that the setter of a parameter sets.
    pub fn setter(&self, ty: &TypeRef) -> String {
        self.0.type_text(ty, Viewpoint::Outside)
    }

    /// What a method takes for a parameter of this type.
    pub fn argument(&self, ty: &TypeRef) -> String {
        self.0.argument_text(ty)
    }

    /// The type of a field.
    pub fn field(&self, owner: TypeId, index: usize) -> String {
        let def = &self.0.api.types[owner];
        let Shape::Struct(object) = &def.shape else { unreachable!("only structs have fields") };
        let field = &object.fields[index];
        self.0.field_type(field, def, Viewpoint::Outside)
    }

    /// How a value of a named type begins: `messaging::CreateMessageRequest::new(to)`; `None` for what is only received.
    pub fn constructor(&self, id: TypeId) -> Option<String> {
        let Context { api, names, .. } = self.0;
        let def = &api.types[id];
        let (Shape::Struct(object), Flow { request: true, .. }) = (&def.shape, def.flow) else { return None };
        let fields = self.0.constructor_fields(id, object);
        let fields: Vec<String> = fields.into_iter().map(|(index, _)| names.field(id, index).to_string()).collect();
        let path = self.ty(&TypeRef::Named(id));
        Some(if names.constructor(id).is_literal {
            let module = names.module(def.owner);
            format!("{module}::{} {{ {} }}.build()", names.required_literal(id), fields.join(", "))
        } else {
            format!("{path}::new({})", fields.join(", "))
        })
    }
}
