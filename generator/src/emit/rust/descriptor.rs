//! What an operation is to the runtime: the constant that its calls point to.

use super::Context;
use super::body::JSON;
use crate::ir::{
    Body, Field, Operation, Paging, PagingStyle, Presence, Reply, STREAM_SWITCH, Security, Shape, Total, TypeRef,
};
use proc_macro2::TokenStream;
use quote::quote;

impl Context<'_> {
    /// The constant that says what the operation is to the runtime.
    pub fn descriptor(&self, operation: &Operation) -> TokenStream {
        let (method, path) = (operation.method.as_str(), &operation.sent_path);
        let mut descriptor = quote!(Op::new(#method, #path));
        match &operation.reply {
            Reply::Json { .. } if operation.paging.is_some() => {
                let paging = operation.paging.as_ref().map(|paging| self.paging(operation, paging));
                descriptor.extend(quote!(.page(#paging)));
            }
            Reply::Json { unwrapped: true, .. } => descriptor.extend(quote!(.data())),
            Reply::Json { .. } | Reply::WebSocket { .. } => {}
            Reply::Empty => descriptor.extend(quote!(.empty())),
            Reply::Text(mime) | Reply::Bytes(mime) => descriptor.extend(quote!(.accept(#mime))),
            Reply::Events(_) => descriptor.extend(quote!(.accept("text/event-stream"))),
        }
        if let Reply::Json { content_type, .. } = &operation.reply
            && content_type != JSON
        {
            descriptor.extend(quote!(.accept(#content_type)));
        }
        match operation.security {
            Security::Bearer => {}
            Security::OAuthClient => descriptor.extend(quote!(.basic_auth())),
            Security::None => descriptor.extend(quote!(.no_auth())),
        }
        descriptor.extend(self.idempotency(operation));
        if let Some(url) = &operation.server {
            descriptor.extend(quote!(.base_url(#url)));
        }
        descriptor
    }

    /// How the list goes on.
    fn paging(&self, operation: &Operation, paging: &Paging) -> TokenStream {
        let mut tokens = match &paging.style {
            PagingStyle::Number { param, total } => {
                let total = match total {
                    Some(Total::Pages(path)) => quote!(.pages(#path)),
                    Some(Total::Records(path)) => quote!(.records(#path)),
                    None => quote!(),
                };
                quote!(Paging::number(#param) #total)
            }
            PagingStyle::Cursor { param, path } => quote!(Paging::cursor(#param, #path)),
        };
        if let Some(items) = &paging.items {
            let items = if self.are_items_required(operation, items) {
                quote!(.required_items(#items))
            } else {
                quote!(.items(#items))
            };
            tokens.extend(items);
        }
        if paging.meta_nested {
            tokens.extend(quote!(.meta("meta")));
        }
        tokens
    }

    /// Whether every page has the property that holds its items.
    fn are_items_required(&self, operation: &Operation, items: &str) -> bool {
        let Reply::Json { body, .. } = &operation.reply else { return false };
        self.property(body, items).is_some_and(|field| field.presence == Presence::Required)
    }

    /// Where the operation takes an idempotency key, if it does.
    fn idempotency(&self, operation: &Operation) -> Option<TokenStream> {
        if operation.takes_idempotency_header {
            return Some(quote!(.idempotency_header()));
        }
        let name = self.api.idempotency_property.as_ref()?;
        let property = self.body_field(operation, name)?;
        (property.ty == TypeRef::String).then(|| quote!(.idempotency_property(#name)))
    }

    /// The call that asks for server-sent events.
    pub fn ask_for_events(&self, operation: &Operation) -> TokenStream {
        let switch = self.body_field(operation, STREAM_SWITCH).map(|_| STREAM_SWITCH);
        let switch = switch.map_or_else(|| quote!(None), |name| quote!(Some(#name)));
        quote!(event_stream(#switch))
    }

    /// A property of the JSON body.
    fn body_field(&self, operation: &Operation, wire: &str) -> Option<&Field> {
        operation.bodies.iter().find_map(|body| match body {
            Body::Json(body) => self.property(&body.ty, wire),
            _ => None,
        })
    }

    /// A property of a struct.
    fn property(&self, ty: &TypeRef, wire: &str) -> Option<&Field> {
        let TypeRef::Named(id) = ty else { return None };
        match &self.api.types[*id].shape {
            Shape::Struct(object) => object.fields.iter().find(|field| field.wire == wire),
            Shape::StringEnum(_) | Shape::Union(_) => None,
        }
    }
}
