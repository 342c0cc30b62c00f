//! Methods that wait until a job is over.

use super::Context;
use super::ty::{Viewpoint, ident, tokens};
use crate::config::Waiter;
use crate::emit::markdown::code_span;
use crate::ir::{OpId, Operation, ParamPlace, Shape};
use crate::words::listed;
use proc_macro2::TokenStream;
use quote::quote;

impl Context<'_> {
    /// What the method that waits is called, beside the method that asks.
    pub fn wait_name(&self, id: OpId) -> String {
        let asks = self.names.op(id).rust_method.to_string();
        if asks == "retrieve" { "wait".to_owned() } else { format!("wait_{asks}") }
    }

    /// How a job that an operation reads says how far it is, and where in a `value` of the reply's type; `None` where it has none.
    pub fn waiter(&self, operation: &Operation) -> Option<(&Waiter, TokenStream)> {
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
        Some((waiter, state))
    }

    /// `wait(id)`, beside the method that asks how far a job is.
    pub fn wait(&self, id: OpId, operation: &Operation) -> Option<TokenStream> {
        let (waiter, state) = self.waiter(operation)?;
        let method = self.names.op(id).rust_method.to_string();
        let (ask, wait) = (ident(&method), ident(&self.wait_name(id)));
        let arguments = self.path_arguments(id, operation);
        let declared: Vec<_> = arguments.iter().filter_map(|argument| argument.declaration.as_ref()).collect();
        let given =
            self.names.op(id).parameters(operation).filter(|(param, ..)| self.api.constant(&param.ty).is_none());
        let given = given.filter(|(.., place)| *place == ParamPlace::Path).map(|(_, name, _)| ident(name));
        let reply = tokens(&self.reply_text(&operation.reply, None));
        let marker = self.has_marker(id, operation).then(|| ident(&self.names.op(id).call));
        let marker = marker.map(|marker| quote!(, #marker));
        let (done, failed) = (&waiter.done, &waiter.failed);
        let docs = format!(" Asks [`{method}`](Self::{method}) again and again {}", until(waiter));
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

/// When waiting ends, as the end of a sentence, and with what.
pub(super) fn until(waiter: &Waiter) -> String {
    let any = |values: &[String]| listed(&values.iter().map(|value| code_span(value)).collect::<Vec<_>>(), "or");
    let failed = match &waiter.failed[..] {
        [] => String::new(),
        failed => format!(" It is an error if that is {}.", any(failed)),
    };
    format!("until {} is {}.{failed}", code_span(&waiter.state.replace('/', ".")), any(&waiter.done))
}
