//! The Rust client crate.
//!
//! In: a frozen [`Api`] and its [`Names`]. Out: every file of the crate, formatted. One construct, one file; types are rows of the
//! runtime's macros (`object!`, `string_enum!`, `union!`, `events!`), operations are functions printed by `prettyplease`.

mod body;
mod client;
mod code;
mod descriptor;
mod docs;
mod embed;
mod event;
mod examples;
mod features;
mod gates;
mod guide;
mod guides;
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
use crate::ir::{Api, OpId, Product, ProductId};
use crate::names::Names;
use gates::Gates;
use std::collections::BTreeSet;

pub use embed::{DEPENDENCIES, ModulePath, module, unknown_feature};
pub use guide::{Guide, Guides, guide_module};
pub use readme::CrateTexts;
pub use sample::{RustSample, conformance};
pub use signature::Signatures;
pub use surface::{ParamUse, TypeSurface, features, way_to};

/// What every part of the emitter reads.
#[derive(Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    names: &'a Names,
    /// The products whose guides the crate shows.
    guided: &'a BTreeSet<ProductId>,
}

/// No product.
static NONE: BTreeSet<ProductId> = BTreeSet::new();

impl<'a> Context<'a> {
    /// What is said of a crate without guides.
    fn new(api: &'a Api, names: &'a Names) -> Self {
        Self { api, names, guided: &NONE }
    }

    /// The crate, as code outside of it names it.
    fn library(&self) -> syn::Ident {
        ty::ident(&self.api.identity.crate_name.library())
    }

    /// The products that are written: all, or those that the caller chose.
    fn selected_products(&self) -> impl Iterator<Item = (ProductId, &'a Product)> + use<'a> {
        self.api.selected_products()
    }
}

/// The link that rustdoc takes to an operation's method.
pub fn method_path(api: &Api, names: &Names, id: OpId) -> String {
    let operation = names.op(id);
    let resource = &names.resources()[operation.resource_index];
    format!("{}::{}", Context::new(api, names).resource_path(resource), operation.rust_method)
}

/// The crate's code: its runtime, its types, its resources and its events. `guided` are the products that have a guide.
pub fn sources(api: &Api, names: &Names, guided: &BTreeSet<ProductId>) -> Files {
    let context = Context { api, names, guided };
    let mut files = Files::default();
    runtime::copy(context, &mut files);
    let gates = Gates::of(context);
    module::models(context, &gates, &mut files);
    resource::resources(context, &mut files);
    samples::samples(context, &gates, &mut files);
    if !api.webhooks.is_empty() {
        let access = event::access(context);
        files.insert("src/webhooks.rs", webhook::events(context, access.is_some()));
        if let Some(access) = access {
            files.insert("src/webhooks/access.rs", access);
        }
    }
    files
}

/// Writes what makes a package of the crate's code: its root, its manifest, its pages and its examples.
pub fn package(api: &Api, names: &Names, config: &Config, texts: (&CrateTexts, &Guides), files: &mut Files) {
    let (texts, guides) = texts;
    let context = Context::new(api, names);
    let products = context.selected_products().map(|(id, _)| names.feature(id).to_string()).collect();
    let examples = examples::examples(context, &products);
    examples.iter().for_each(|example| example.write(files));
    files.insert("Cargo.toml", features::manifest(context, config, &texts.version, &examples));
    files.insert("README.md", texts.readme(context, guides));
    files.insert("src/front.md", texts.front(context, guides));
    if let Some(changelog) = &texts.changelog {
        files.insert("CHANGELOG.md", changelog.clone());
    }
    for (name, text) in readme::licences(context.api) {
        files.insert(name, text);
    }
    files.insert("rustfmt.toml", runtime::RUSTFMT);
    files.insert("src/lib.rs", client::crate_root(context, guides));
    guides::write(context, guides, &examples, files);
}
