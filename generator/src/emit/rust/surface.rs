//! What of the crate its users see: the parts of an item that a program can depend on, as source text.
//!
//! In: the frozen [`Api`] and its [`Names`]. Out: how each parameter is given, how each type begins, what converts into it, which
//! features there are. It refuses to know what another version had.

use super::params::is_setter;
use super::ty::Viewpoint;
use super::{Context, Signatures};
use crate::config::Config;
use crate::ir::{Api, OpId, Param, ParamPlace, Shape, TypeId};
use crate::names::{Names, Resource};

/// How a caller gives a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParamUse {
    /// It is an argument of this type.
    Argument(String),
    /// It is a method of the call, which takes what goes into this type.
    Setter(String),
    /// It has one value, or every call has a method for it: nobody is asked.
    Fixed,
}

/// How a value of a type comes to be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypeSurface {
    /// The arguments of `new`, or the fields of the struct of what is required, as `name: Type`; `None` where there is neither.
    pub required: Option<Vec<String>>,
    /// Whether `required` is a struct.
    pub is_literal: bool,
    /// The types that convert into it.
    pub converts: Vec<String>,
}

/// The features of a document, and what each enables.
pub fn features(api: &Api, names: &Names, config: &Config) -> Vec<(String, Vec<String>)> {
    super::features::features(Context::new(api, names), config)
}

/// The way from the client to a resource: `client.ai().assistants()`.
pub fn way_to(api: &Api, names: &Names, resource: &Resource) -> String {
    format!("client{}", Context::new(api, names).way_to(resource))
}

impl Signatures<'_> {
    /// What the method of an operation returns: `Call<messaging::Message>`.
    pub fn call(&self, id: OpId) -> String {
        self.0.call_text(id, &self.0.api.operations[id])
    }

    /// Whether the call has methods of its own, and so a marker.
    pub fn has_marker(&self, id: OpId) -> bool {
        self.0.has_marker(id, &self.0.api.operations[id])
    }

    /// How a parameter is given.
    pub fn parameter(&self, param: &Param, place: ParamPlace) -> ParamUse {
        let is_asked = self.0.api.constant(&param.ty).is_none();
        if is_setter(param, place) {
            ParamUse::Setter(self.setter(&param.ty))
        } else if (place == ParamPlace::Path || param.required) && is_asked {
            ParamUse::Argument(self.argument(&param.ty))
        } else {
            ParamUse::Fixed
        }
    }

    /// The types that convert into the enum of an operation's bodies.
    pub fn converting_bodies(&self, id: OpId) -> Vec<String> {
        self.0.converting_bodies(&self.0.api.operations[id])
    }

    /// How a value of a named type comes to be.
    pub fn type_surface(&self, id: TypeId) -> TypeSurface {
        let def = &self.0.api.types[id];
        match &def.shape {
            _ if !def.flow.request => TypeSurface::default(),
            Shape::Struct(object) => {
                let fields = self.0.constructor_fields(id, object);
                let is_literal = self.0.names.constructor(id).is_literal;
                let field = |index: usize| format!("{}: {}", self.0.names.field(id, index), self.field(id, index));
                let required = Some(fields.into_iter().map(|(index, _)| field(index)).collect());
                TypeSurface { required, is_literal, converts: Vec::new() }
            }
            Shape::Union(union) => {
                let types = self.0.converting_types(id, union, Viewpoint::Outside).into_iter().map(|(_, ty)| ty);
                let text = self.0.text_variant(union).map(|_| "&str".to_owned());
                TypeSurface { converts: types.chain(text).collect(), ..TypeSurface::default() }
            }
            Shape::StringEnum(_) => TypeSurface::default(),
        }
    }
}
