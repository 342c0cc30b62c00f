//! Every sample as one Rust source, for a crate that sends them all.
//!
//! The source is made to be included beside a module `host`, from which it takes:
//!
//! - `Client`; `Run`, which every sample is a function to; `Sample` and `Form::{Required, Full}`, for the table of them;
//! - a function for each kind of reply, from a call to a `Run`: `json` (a value, text or nothing), `page`, `bytes`, `events`,
//!   `websocket`;
//! - `path`, from the value of a path parameter to the one that is sent, so that the host can try others.
//!
//! It has a module for each product, with a function for each sample, and the table `SAMPLES`.

use super::super::Context;
use super::super::code::print;
use super::super::ty::ident;
use super::json::spread;
use super::{PathValues, RustSample};
use crate::ir::{Api, Operation, ProductId, Reply};
use crate::names::Names;
use crate::sample::{Form, Sample, Samples};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The source of all samples.
pub fn conformance(api: &Api, names: &Names, samples: &Samples) -> String {
    let context = Context::new(api, names);
    let mut modules = Vec::new();
    let mut rows = Vec::new();
    for (product, _) in context.selected_products() {
        let own: Vec<&Sample> =
            samples.samples.iter().filter(|sample| api.operations[sample.op].product == product).collect();
        modules.push(module(context, product, &own));
        rows.extend(own.iter().map(|sample| row(context, product, sample)));
    }
    let tokens = quote! {
        #(#modules)*
        #[doc = " Every sample, product by product."]
        pub const SAMPLES: &[host::Sample] = &[#(#rows),*];
    };
    spread(&print(tokens))
}

fn module(context: Context<'_>, product: ProductId, samples: &[&Sample]) -> TokenStream {
    let name = ident(context.names.product_module(product));
    let functions = samples.iter().map(|sample| {
        let operation = &context.api.operations[sample.op];
        let (name, runner) = (function(context, sample), runner(sample, operation));
        let RustSample { uses, call } = RustSample::of(context, sample, PathValues::OfHost);
        quote! {
            pub fn #name(client: &Client) -> Run {
                #uses
                #runner(#call)
            }
        }
    });
    quote! {
        #[allow(deprecated, clippy::all, clippy::pedantic, reason = "every operation and every property is called")]
        mod #name {
            use super::host::*;
            #(#functions)*
        }
    }
}

fn row(context: Context<'_>, product: ProductId, sample: &Sample) -> TokenStream {
    let operation = &context.api.operations[sample.op];
    let (method, path) = (operation.method.as_str(), &operation.path);
    let id = operation.id.as_deref().unwrap_or_default();
    let variant = sample.variant(operation);
    let form = match sample.form {
        Form::Required => quote!(Required),
        Form::Full => quote!(Full),
    };
    let (module, name) = (ident(context.names.product_module(product)), function(context, sample));
    quote! {
        host::Sample {
            method: #method,
            path: #path,
            operation_id: #id,
            form: host::Form::#form,
            variant: #variant,
            call: #module::#name,
        }
    }
}

/// `ai_assistants_create_full`, with the content type behind it where that is not the default.
fn function(context: Context<'_>, sample: &Sample) -> Ident {
    let names = context.names.op(sample.op);
    let form = match sample.form {
        Form::Required => "required",
        Form::Full => "full",
    };
    let further = names.body_variants.get(sample.content).filter(|_| sample.content > 0);
    let kind = match (sample.reply, further) {
        (Some(index), _) => format!("_{}", names.other_replies[index].as_str()),
        (None, Some(variant)) => format!("_{}", variant.as_str().to_ascii_lowercase()),
        (None, None) => String::new(),
    };
    format_ident!("{}_{form}{kind}", names.word.as_str())
}

/// The host's function for what the call returns.
fn runner(sample: &Sample, operation: &Operation) -> TokenStream {
    match sample.reply(operation) {
        Reply::Json { .. } if operation.paging.is_some() && sample.reply.is_none() => quote!(page),
        Reply::Json { .. } | Reply::Empty | Reply::Text(_) => quote!(json),
        Reply::Bytes(_) => quote!(bytes),
        Reply::Events(_) => quote!(events),
        Reply::WebSocket { .. } => quote!(websocket),
    }
}
