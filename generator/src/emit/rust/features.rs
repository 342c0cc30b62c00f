//! `Cargo.toml`: one feature per product.

use super::Context;
use super::examples::ExampleProgram;
use super::template::Blanks;
use crate::config::Config;
use crate::emit::markdown::single_line;
use std::fmt::Write;

/// The part of the manifest that is the same for every document.
const MANIFEST: &str = include_str!("../../../embedded/crate/manifest.toml");

/// The features of the HTTP stack that are there unless somebody leaves out the default.
const STACK: [&str; 3] = ["rustls", "http2", "system-proxy"];

/// The manifest up to the features of products.
fn package(context: Context<'_>, version: &str, examples: &[ExampleProgram]) -> String {
    let identity = &context.api.identity;
    let (is_signed, has_events) = (identity.signature.is_some(), !context.api.webhooks.is_empty());
    let parts: Vec<String> = examples.iter().map(ExampleProgram::manifest).collect();
    let keywords: Vec<String> = identity.keywords.iter().map(|word| format!("{word:?}")).collect();
    Blanks::default()
        .with("version", version)
        .with("name", identity.crate_name.as_str())
        .with("description", inside_string(&identity.description))
        .with_some("homepage", identity.homepage.clone())
        .with_some("repository", identity.repository.clone())
        .with("keywords", keywords.join(", "))
        .with_if("signature", is_signed)
        .with_if("events", has_events && !is_signed)
        .with_some("examples", (!examples.is_empty()).then(|| parts.join("\n")))
        .fill(MANIFEST)
}

/// Text between the quotes of a string of TOML.
fn inside_string(text: &str) -> String {
    let mut inside = String::new();
    for c in single_line(text).chars() {
        match c {
            '"' | '\\' => inside.extend(['\\', c]),
            c => inside.push(c),
        }
    }
    inside
}

/// The manifest, with the features of this document.
pub(super) fn manifest(context: Context<'_>, config: &Config, version: &str, examples: &[ExampleProgram]) -> String {
    let mut text = package(context, version, examples);
    for (name, enables) in features(context, config) {
        let list: Vec<String> = enables.iter().map(|one| format!("{one:?}")).collect();
        writeln!(text, "{name} = [{}]", list.join(", ")).expect("writing to a string succeeds");
    }
    text
}

/// The features that are this document's, and what each enables: `default`, `full`, the bundles, the products.
pub(super) fn features(context: Context<'_>, config: &Config) -> Vec<(String, Vec<String>)> {
    let known: Vec<String> = context.selected_products().map(|(id, _)| context.names.feature(id).to_string()).collect();
    let has_webhooks = !context.api.webhooks.is_empty();
    let exists = |name: &String| known.contains(name) || name == "webhooks" && has_webhooks;
    let bundles: Vec<(String, Vec<String>)> = config
        .bundles()
        .iter()
        .map(|(name, slugs)| (name.to_string(), slugs.iter().filter(|slug| known.contains(slug)).cloned().collect()))
        .filter(|(_, slugs): &(String, Vec<String>)| !slugs.is_empty())
        .collect();
    let is_bundle = |name: &String| bundles.iter().any(|(bundle, _)| bundle == name);
    let mut default: Vec<String> = STACK.map(str::to_owned).into();
    default.extend(config.default_features().iter().filter(|name| exists(name) || is_bundle(name)).cloned());
    if default.len() == STACK.len() {
        default.push("full".to_owned());
    }
    let preview = context.selected_products().filter(|(_, product)| product.is_preview);
    let preview: Vec<String> = preview.map(|(id, _)| context.names.feature(id).to_string()).collect();
    let mut full: Vec<String> = known.iter().filter(|name| !preview.contains(name)).cloned().collect();
    full.extend(has_webhooks.then(|| "webhooks".to_owned()));
    let products = context.selected_products().map(|(id, product)| {
        let includes = product.includes.iter().filter(|slug| known.contains(slug)).cloned().collect();
        (context.names.feature(id).to_string(), includes)
    });
    let sets = [("default".to_owned(), default), ("full".to_owned(), full)].into_iter().chain(bundles.clone());
    sets.chain(products).collect()
}
