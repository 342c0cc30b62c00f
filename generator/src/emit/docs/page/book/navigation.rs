//! What stands at the side of each page: the products by their groups, once for the whole site, and the pages of a product, once for
//! each.
//!
//! In: the pages of the book. Out: scripts that define them. It refuses to know how they are shown (`templates/book/sidebar.js`).

use super::{Book, script};
use crate::emit::docs::facts::cells;
use crate::emit::docs::view::BookGroup;
use crate::emit::markdown;
use crate::ir::{Product, ProductId};

/// The heading of what `spec/docs.toml` puts into no group, beside those that it does.
const REST: &str = "More";

/// The groups of products that `spec/docs.toml` has, without those that none is left in; what is in none comes last.
pub fn groups(book: &Book<'_>) -> Vec<BookGroup> {
    let slugs: Vec<&str> = book.products().map(|(_, product)| &*product.slug).collect();
    let place = |slug: &String| slugs.iter().position(|known| known == slug);
    let groups = book.wire.texts.groups.iter().map(|group| BookGroup {
        title: group.title.clone(),
        products: group.products.iter().filter_map(place).collect(),
    });
    let mut groups: Vec<_> = groups.filter(|group| !group.products.is_empty()).collect();
    let is_free = |at: &usize| groups.iter().all(|group| !group.products.contains(at));
    let rest: Vec<usize> = (0..slugs.len()).filter(is_free).collect();
    if !rest.is_empty() {
        let title = if groups.is_empty() { String::new() } else { REST.to_owned() };
        groups.push(BookGroup { title, products: rest });
    }
    groups
}

/// The products by their groups: title; slug and title of each.
pub fn of_site(book: &Book<'_>, groups: &[BookGroup]) -> String {
    let products: Vec<_> = book.products().map(|(_, product)| (product.slug.to_string(), title(product))).collect();
    let group = |group: &BookGroup| {
        let inside: Vec<_> = group.products.iter().map(|at| &products[*at]).collect();
        (group.title.clone(), serde_json::json!(inside))
    };
    script("apiNavigation", &groups.iter().map(group).collect::<Vec<_>>())
}

/// The pages of a product: name, title, HTTP method.
pub fn of_product(book: &Book<'_>, id: ProductId, product: &Product) -> String {
    let wire = book.wire;
    let operations = product.operations.iter().map(|&op| {
        let title = markdown::single_line(&cells::plain_title(wire, op));
        (super::slug(wire, op), title, wire.api.operations[op].method.as_str())
    });
    let events = (book.events.count(id) > 0).then(|| ("webhooks".to_owned(), "Webhooks".to_owned(), ""));
    script("apiPages", &operations.chain(events).collect::<Vec<_>>())
}

fn title(product: &Product) -> String {
    markdown::single_line(&product.title)
}
