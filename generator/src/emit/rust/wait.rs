//! Methods that wait until a job is over.

use super::Context;
use super::ty::{Viewpoint, ident, tokens};
use crate::emit::markdown::code_span;
use crate::ir::{OpId, Operation, ParamPlace, Shape};
use proc_macro2::TokenStream;
use quote::quote;

impl Context<'_> {
    /// `wait(id)`, beside the method that asks how far a job is.
    pub fn wait(&self, id: OpId, operation: &Operation) -> Option<TokenStream> {
        let waiter = self.api.waiter_of(operation)?;
        let steps = self.api.state_of(operation, waiter)?;
        let mut state = quote!(value);
        for (owner, index) in steps {
            let def = &self.api.types[owner];
            let Shape::Struct(object) = &def.shape else { return None };
            let ty = self.field_type(&object.fields[index], def, Viewpoint::Outside);
            let name = ident(self.names.field(owner, index));
            state = match ty.split('<').next() {
                Some("Option") => quote!(#state.#name.as_ref()?),
                Some("Nullable") => return None,
                _ => quote!(#state.#name),
            };
        }
        let method = self.names.op(id).rust_method.to_string();
        let own = if method == "retrieve" { "wait".to_owned() } else { format!("wait_{method}") };
        let (ask, wait) = (ident(&method), ident(&own));
        let arguments = self.path_arguments(id, operation);
        let declared: Vec<_> = arguments.iter().filter_map(|argument| argument.declaration.as_ref()).collect();
        let given =
            self.names.op(id).parameters(operation).filter(|(param, ..)| self.api.constant(&param.ty).is_none());
        let given = given.filter(|(.., place)| *place == ParamPlace::Path).map(|(_, name, _)| ident(name));
        let reply = tokens(&self.reply_text(&operation.reply, None));
        let marker = self.has_marker(id, operation).then(|| ident(&self.names.op(id).call));
        let marker = marker.map(|marker| quote!(, #marker));
        let (done, failed) = (&waiter.done, &waiter.failed);
        let docs = wait_docs(&method, &waiter.state, done, failed);
        Some(quote! {
            #[doc = #docs]
            pub fn #wait(&self, #(#declared),*) -> crate::runtime::Wait<#reply #marker> {
                const JOB: &crate::runtime::Job<#reply> = &crate::runtime::Job {
                    state: |value| Some(#state.as_str()),
                    done: &[#(#done),*],
                    failed: &[#(#failed),*],
                };
                crate::runtime::Wait::new(self.#ask(#(#given),*), JOB)
            }
        })
    }
}

fn wait_docs(method: &str, state: &str, done: &[String], failed: &[String]) -> String {
    let any = |values: &[String]| values.iter().map(|value| code_span(value)).collect::<Vec<_>>().join(" or ");
    let state = code_span(&state.replace('/', "."));
    let failed = if failed.is_empty() { String::new() } else { format!(" That it is {} is an error.", any(failed)) };
    format!(" Asks [`{method}`](Self::{method}) again and again until {state} is {}.{failed}", any(done))
}
