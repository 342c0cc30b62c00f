//! Webhooks: one enum of all events.

use super::Context;
use super::client::print;
use super::table::Table;
use super::ty::Viewpoint;
use crate::ir::{TypeRef, WebhookEvent};
use quote::quote;

/// `src/webhooks.rs`.
pub(super) fn events(context: Context<'_>) -> String {
    let mut table = Table::new("events", "An event that the API reports.", "pub enum Event {");
    for (index, event) in context.api.webhooks.iter().enumerate() {
        let ty = context.type_text(&TypeRef::Named(event.ty), Viewpoint::Outside);
        let row = format!("{}({ty}) = {},", context.names.webhook(index), selector(event));
        table.row(&Context::event_docs(event), &row);
    }
    let table = table.finish(None);
    let imports = print(context.model_imports(&table, &quote!(crate::models)));
    format!(
        "//! Webhooks: the requests that the API sends, as one [`Event`], and whether they are from the API: a [`Verifier`].\n\n\
         pub use crate::models::webhooks::*;\n{imports}#[cfg(feature = \"axum\")]\npub use crate::runtime::webhook::Webhook;\n\
         pub use crate::runtime::webhook::{{SignatureError, Verifier, WebhookError}};\n\n{table}"
    )
}

fn selector(event: &WebhookEvent) -> String {
    let literals = |words: &[String]| words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" ");
    if !event.event_types.is_empty() {
        return format!("event_type {}", literals(&event.event_types));
    }
    let data: Vec<String> =
        event.telling_keys.iter().filter_map(|key| key.strip_prefix("data.")).map(str::to_owned).collect();
    if data.is_empty() {
        format!("keys {}", literals(&event.telling_keys))
    } else {
        format!("data_keys {}", literals(&data))
    }
}
