//! `README.md`: how the crate is used. The vendor's own shows the vendor's calls; any other shows what every client can do.

use super::Context;
use super::template::Blanks;
use crate::config::Ownership;
use crate::emit::markdown;

/// For any API.
const ANY: &str = include_str!("../../../../templates/crate/README.md");
/// For the vendor whom everything built in is for.
const VENDOR: &str = include_str!("../../../../spec/crate.md");

/// The README of the crate.
pub(super) fn readme(context: Context<'_>) -> String {
    let identity = &context.api.identity;
    let (is_signed, has_webhooks) = (identity.signature.is_some(), !context.api.webhooks.is_empty());
    Blanks::default()
        .with("name", identity.crate_name.as_str())
        .with("library", identity.crate_name.library())
        .with("env", &*identity.env_prefix)
        .with("title", markdown::rustdoc_text(&identity.title()))
        .with_if("has_webhooks", has_webhooks)
        .with_if("signature", is_signed)
        .with_if("events", !is_signed)
        .fill(if identity.standing == Ownership::Vendor { VENDOR } else { ANY })
}
