//! Webhooks: one enum of all events.

use super::Context;
use super::code::print;
use super::table::Table;
use super::ty::Viewpoint;
use crate::ir::{TypeRef, WebhookEvent};
use quote::quote;
use std::collections::BTreeSet;

/// `src/webhooks.rs`.
pub(super) fn events(context: Context<'_>, has_access: bool) -> String {
    let mut table = Table::new("events", "An event that the API reports.", "pub enum Event {");
    let mut types = BTreeSet::new();
    for (index, event) in context.api.webhooks.iter().enumerate() {
        let ty = context.type_text(&TypeRef::Named(event.ty), Viewpoint::Outside);
        let variant = context.names.webhook(index).to_string();
        let aliases = aliases(&event.event_types, &variant);
        let row = format!("{aliases}{variant}({ty}) = {},", selector(event));
        table.row(&Context::event_docs(event), &row);
        types.insert(ty);
    }
    let tag = context.api.event_tag.as_ref().map(|tag| format!("tag {tag:?}"));
    let table = table.finish(tag.as_deref());
    let imports = print(context.model_imports(&types, &["events"].into(), &quote!(crate::models)));
    let (about, signature) = if context.api.identity.signature.is_some() { SIGNED } else { UNSIGNED };
    let access = if has_access { "mod access;\n" } else { "" };
    let gap = if has_access && signature.0.is_empty() { "\n" } else { "" };
    format!(
        "//! {about}\n\n{access}{gap}{}pub use crate::models::webhooks::*;\n{imports}{}\n{table}",
        signature.0, signature.1
    )
}

/// What the module says of itself; what stands before and behind its imports: for an API whose webhooks are signed.
const SIGNED: (&str, (&str, &str)) = (
    "Webhooks: the requests that the API sends, as one [`Event`], and whether they are from the API: a [`Verifier`].",
    (
        "mod signature;\n\n",
        "#[cfg(feature = \"axum\")]\npub use signature::Webhook;\n#[cfg(feature = \"test-util\")]\npub use signature::Signer;\npub use signature::{SignatureError, Verifier, WebhookError};\n",
    ),
);

/// The same for one whose webhooks cannot be verified.
const UNSIGNED: (&str, (&str, &str)) = (
    "Webhooks: the requests that the API sends, as one [`Event`]. Nothing here tells who sent one: the document does not say how \
     they are signed.",
    ("", ""),
);

/// The names on the wire, by which rustdoc's search finds an item. What it takes for none is left out.
fn aliases(names: &[String], item: &str) -> String {
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let names: BTreeSet<&str> =
        names.iter().map(String::as_str).filter(|name| *name != item && is_name(name)).collect();
    let quoted: Vec<String> =
        names.into_iter().filter(|name| !name.is_empty()).map(|name| format!("{name:?}")).collect();
    if quoted.is_empty() { String::new() } else { format!("#[doc(alias({}))] ", quoted.join(", ")) }
}

fn selector(event: &WebhookEvent) -> String {
    let literals = |words: &[String]| words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" ");
    if event.telling_keys.is_empty() {
        return format!("event_type {}", literals(&event.event_types)).trim_end().to_owned();
    }
    let data: Vec<String> =
        event.telling_keys.iter().filter_map(|key| key.strip_prefix("data.")).map(str::to_owned).collect();
    if data.is_empty() {
        format!("keys {}", literals(&event.telling_keys))
    } else {
        format!("data_keys {}", literals(&data))
    }
}
