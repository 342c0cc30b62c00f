//! Which cargo features a guide says to add.
//!
//! In: the tasks of a guide. Out: features, so that each of its examples compiles with them and no other. It refuses to know what is
//! on by default.

use super::workflow::{self, Surroundings};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::view::WebhookSections;
use crate::ir::{Product, ProductId};

/// The features that the examples of a guide need: the product's own, those of other products that tasks have steps in, and what checks
/// signatures.
pub fn needed(
    edition: &Edition<'_>,
    (id, product): (ProductId, &Product),
    around: &Surroundings<'_>,
    webhooks: &WebhookSections,
) -> String {
    let others = workflow::other_products(edition, around);
    let is_needed = |other: &&Product| {
        !product.includes.iter().any(|slug| other.slug == **slug) && others.iter().any(|one| one.slug == other.slug)
    };
    let products = edition.api.products.iter().filter(|(_, other)| is_needed(other));
    let mut names = vec![edition.names.feature(id).to_string()];
    names.extend(products.map(|(id, _)| edition.names.feature(id).to_string()));
    let shows_events = edition.rules.tells_workflows() && (!webhooks.inline.is_empty() || !webhooks.others.is_empty());
    names.extend((shows_events && edition.api.identity.signature.is_some()).then(|| "webhooks".to_owned()));
    names.join(",")
}
