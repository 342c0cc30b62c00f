//! What a guide is to the crate that shows it, and how the modules of a product lead to each other.

use super::Context;
use crate::emit::markdown;
use crate::ir::{Owner, ProductId};
use crate::names::Names;
use std::collections::BTreeMap;

/// The guide of a product, as rustdoc shows it.
#[derive(Debug)]
pub struct Guide {
    /// Where the documents have it, from the crate's folder.
    pub page: String,
    /// Its text.
    pub text: String,
}

/// The guides that a crate has.
pub type Guides = BTreeMap<ProductId, Guide>;

/// The module of a product's guide, from the crate's root.
pub fn guide_module(names: &Names, product: ProductId) -> String {
    format!("guides::{}", names.product_module(product))
}

/// What the crate has of a product, a module each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ProductPart {
    /// Its operations.
    Operations,
    /// Its types.
    Types,
    /// Its guide.
    Guide,
}

impl Context<'_> {
    /// Links from a module of a product to the others that it has, in a sentence; empty where there are none. No text of a link is a path:
    /// rustdoc would say that its target is redundant.
    pub(super) fn see_also(self, product: ProductId, from: ProductPart) -> String {
        let (module, types) = (self.names.product_module(product), Owner::Product(product));
        let mut links = Vec::new();
        if from != ProductPart::Operations && !self.api.products[product].operations.is_empty() {
            links.push(format!("[the operations](crate::resources::{module})"));
        }
        if from != ProductPart::Types && self.has_types(types) {
            links.push(format!("[the types](crate::{module})"));
        }
        if from != ProductPart::Guide {
            let guide = || format!("[the guide](crate::{})", guide_module(self.names, product));
            links.extend(self.guided.contains(&product).then(guide));
        }
        if links.is_empty() { String::new() } else { format!("See {}.", links.join(", ")) }
    }

    /// A sentence that leads to a product's guide, where the crate shows it.
    pub(super) fn guide_link(self, product: ProductId) -> Option<String> {
        let title = || markdown::link_text(&markdown::rustdoc_cell(&self.api.products[product].title));
        let link = || format!("Guide: [{}](crate::{}).", title(), guide_module(self.names, product));
        self.guided.contains(&product).then(link)
    }
}
