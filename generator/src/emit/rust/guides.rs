//! Guides and example programs in rustdoc: a module each, which the compiler never sees.
//!
//! In: guides as the documents have them, with rustdoc's links. Out: `src/guides.rs`, and the texts that it includes. It refuses to
//! know how a guide is written.

use super::Context;
use super::code::{feature_gate, print};
use super::examples::ExampleProgram;
use super::guide::{Guides, ProductPart};
use super::ty::ident;
use crate::emit::markdown::{rustdoc_cell, rustdoc_text};
use crate::emit::{Files, OutputPath, Segment};
use crate::ir::ProductId;
use proc_macro2::TokenStream;
use quote::quote;

/// Writes the modules; nothing where there are no guides.
pub(super) fn write(context: Context<'_>, guides: &Guides, examples: &[ExampleProgram], files: &mut Files) {
    if guides.is_empty() {
        return;
    }
    for (product, guide) in guides {
        files.insert(OutputPath::from("src/guides").join(file(context, *product)), guide.text.as_str());
    }
    let modules = guides.keys().map(|product| module(context, *product));
    let programs = examples.iter().map(ExampleProgram::module);
    let programs = (!examples.is_empty()).then(|| {
        quote! {
            #[doc = " Example programs, each complete."]
            pub mod example_programs { #(#programs)* }
        }
    });
    files.insert("src/guides.rs", print(quote! {
        #![doc = " Guides: what each product is for, its core tasks step by step, and what goes wrong. They are documentation, and no code."]
        #programs
        #(#modules)*
    }));
}

fn file(context: Context<'_>, product: ProductId) -> Segment {
    Segment::from(context.names.product_module(product)).behind(".md")
}

fn module(context: Context<'_>, id: ProductId) -> TokenStream {
    let product = &context.api.products[id];
    let about = product.about.as_deref().map_or_else(|| rustdoc_text(&product.title), rustdoc_cell);
    let about = format!(" {about}");
    let (module, feature) = (context.names.product_module(id), context.names.feature(id).to_string());
    let see = format!(" {} Feature: `{feature}`.", context.see_also(id, ProductPart::Guide));
    let gate = feature_gate(&[feature]);
    let (name, path) = (ident(module), format!("guides/{}", file(context, id)));
    quote! {
        #[doc = #about]
        #[doc = ""]
        #[doc = #see]
        #[doc = ""]
        #[doc = include_str!(#path)]
        #gate
        pub mod #name {}
    }
}
