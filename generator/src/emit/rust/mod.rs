//! The Rust client crate.
//!
//! In: a frozen [`Api`] and its [`Names`]. Out: every file of the crate, formatted. One construct, one file; types are rows of the
//! runtime's macros (`object!`, `string_enum!`, `union!`, `events!`), operations are functions printed by `prettyplease`.

mod body;
mod client;
mod descriptor;
mod docs;
mod event;
mod examples;
mod features;
mod imports;
mod model;
mod module;
mod operation;
mod params;
mod readme;
mod resource;
mod runtime;
mod sample;
mod samples;
mod signature;
mod string_enum;
mod surface;
mod table;
mod template;
mod ty;
mod union;
mod usage;
mod wait;
mod webhook;

use super::Files;
use crate::config::Config;
use crate::ir::{Api, Product, ProductId};
use crate::names::Names;

pub use readme::CrateTexts;
pub use sample::{RustSample, conformance};
pub use signature::Signatures;
pub use surface::{ParamUse, TypeSurface, features, way_to};

/// What every part of the emitter reads.
#[derive(Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    names: &'a Names,
}

impl<'a> Context<'a> {
    /// The crate, as code outside of it names it.
    fn library(&self) -> syn::Ident {
        ty::ident(&self.api.identity.crate_name.library())
    }

    /// The products that are written: all, or those that the caller chose.
    fn selected_products(&self) -> impl Iterator<Item = (ProductId, &'a Product)> + use<'a> {
        self.api.selected_products()
    }
}

/// Writes the crate.
pub fn emit(api: &Api, names: &Names, config: &Config, texts: &CrateTexts, files: &mut Files) {
    let context = Context { api, names };
    let products = context.selected_products().map(|(id, _)| names.feature(id).to_string()).collect();
    let examples = examples::examples(context, &products);
    examples.iter().for_each(|example| example.write(files));
    files.insert("Cargo.toml", features::manifest(context, config, &texts.version, &examples));
    files.insert("README.md", texts.readme(context));
    if let Some(changelog) = &texts.changelog {
        files.insert("CHANGELOG.md", changelog.clone());
    }
    for (name, text) in readme::licences(context.api) {
        files.insert(name, text);
    }
    files.insert("rustfmt.toml", runtime::RUSTFMT);
    files.insert("src/lib.rs", client::crate_root(context));
    runtime::copy(context, files);
    module::models(context, files);
    resource::resources(context, files);
    samples::samples(context, files);
    if !api.webhooks.is_empty() {
        let access = event::access(context);
        files.insert("src/webhooks.rs", webhook::events(context, access.is_some()));
        if let Some(access) = access {
            files.insert("src/webhooks/access.rs", access);
        }
    }
}
