//! What a guide is to the crate that shows it.

use crate::ir::ProductId;
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
