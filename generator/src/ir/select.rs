//! A part of an API: some of its products.

use super::graph::{flow_of, merge_flow};
use super::{Api, Operation, Product, ProductId};
use crate::diagnostic::{Diagnostic, Failure};

/// The feature that webhooks are under.
const WEBHOOKS: &str = "webhooks";

impl Api {
    /// The products that are written: all that have an operation, or those of them that were [selected](Self::select).
    pub fn selected_products(&self) -> impl Iterator<Item = (ProductId, &Product)> {
        self.products.iter().filter(|(_, product)| !product.operations.is_empty())
    }

    /// Keeps the operations and the events of these products, and all events if `webhooks` is named; all where none is named. Ids,
    /// and so names, stay.
    ///
    /// # Errors
    ///
    /// If a slug is no product's.
    pub fn select(&mut self, slugs: &[String]) -> Result<(), Failure> {
        if slugs.is_empty() {
            return Ok(());
        }
        let known: Vec<&str> = self.products.values().map(|product| product.slug.as_str()).collect();
        if let Some(unknown) = slugs.iter().find(|slug| *slug != WEBHOOKS && !known.contains(&slug.as_str())) {
            let help = format!("products: {}", known.join(", "));
            return Err(Diagnostic::error("unknown-product", format!("there is no product `{unknown}`"))
                .help(help)
                .into());
        }
        let is_chosen = |product: &Product| slugs.iter().any(|slug| product.slug == **slug);
        for (_, product) in self.products.iter_mut().filter(|(_, product)| !is_chosen(product)) {
            product.operations.clear();
        }
        if !slugs.iter().any(|slug| slug == WEBHOOKS) {
            let products = &self.products;
            let kept = |id| products.iter().any(|(known, product)| known == id && is_chosen(product));
            self.webhooks.retain(|event| event.product.is_some_and(kept));
        }
        let selected: Vec<&Operation> =
            self.products.values().flat_map(|product| &product.operations).map(|id| &self.operations[*id]).collect();
        let flow = flow_of(&self.types, &selected, &self.webhooks);
        for ((_, def), flow) in self.types.iter_mut().zip(flow) {
            def.flow = flow;
        }
        merge_flow(&mut self.types);
        Ok(())
    }
}
