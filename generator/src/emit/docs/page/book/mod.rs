//! The site: a page per product and per operation, with examples in every language, as sources of an mdBook.
//!
//! In: the model in one language at a time. Out: the book's configuration, its table of contents, its pages and what its search
//! looks through. A page's address is made of the product and the operation's name, so that links outlive regenerations. It
//! refuses to know how mdBook renders them.

mod events;
mod nested;
mod page;
mod search;

#[cfg(test)]
mod tests;

use super::skill;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells;
use crate::emit::docs::tasks::CoreTask;
use crate::emit::docs::templates::Templates;
use crate::emit::docs::view::{BookIndex, BookProduct, BookTask, OperationLink, WebhooksPage};
use crate::emit::{Files, OutputPath, Segment, markdown};
use crate::ir::{OpId, Operation, Product, ProductId};
use events::Events;

/// Files of the book that are the same for every API, but for its title.
const FIXED: [(&str, &str); 6] = [
    ("book.toml", include_str!("../../../../../embedded/book/book.toml")),
    ("colours.css", include_str!("../../../../../embedded/book/colours.css")),
    ("text.css", include_str!("../../../../../embedded/book/text.css")),
    ("controls.css", include_str!("../../../../../embedded/book/controls.css")),
    ("languages.js", include_str!("../../../../../embedded/book/languages.js")),
    ("search.js", include_str!("../../../../../embedded/book/search.js")),
];

/// The files of the book. `editions` has the model once per language; tables use the names of the wire, which `wire` has.
pub fn emit(editions: &[Edition<'_>], wire: &Edition<'_>, templates: &Templates, files: &mut Files) {
    let book = Book { editions, wire, events: Events::new(wire.api) };
    let (root, source) = (OutputPath::from("docs/book"), OutputPath::from("docs/book/src"));
    for (name, text) in FIXED {
        let title = toml::Value::from(wire.api.identity.title()).to_string();
        files.insert(root.clone().join(name), text.replace("{{title}}", &title));
    }
    let index = book.index();
    files.insert(source.clone().join("SUMMARY.md"), templates.book("summary", &index));
    files.insert(source.clone().join("index.md"), templates.book("index", &index));
    files.insert(source.clone().join("search-data.js"), search::data(&book));
    for ((id, product), view) in book.products().zip(&index.products) {
        let folder = source.clone().join(&product.slug);
        files.insert(folder.clone().join("index.md"), templates.book("product", view));
        if view.webhooks > 0 {
            let webhooks = WebhooksPage { product: view.title.clone(), events: book.events.of_product(book.wire, id) };
            files.insert(folder.clone().join("webhooks.md"), templates.book("webhooks", &webhooks));
        }
        for &op in &product.operations {
            let name = Segment::from(&book.wire.names.op(op).page).behind(".md");
            files.insert(folder.clone().join(name), templates.book("operation", &page::view(&book, product, op)));
        }
    }
}

/// What the pages are made from.
struct Book<'a> {
    /// The model in every language of the examples.
    editions: &'a [Edition<'a>],
    /// The model with the names of the wire.
    wire: &'a Edition<'a>,
    /// The events of all products.
    events: Events<'a>,
}

impl<'a> Book<'a> {
    /// The products that have a page.
    fn products(&self) -> impl Iterator<Item = (ProductId, &'a Product)> + use<'a> {
        self.wire.api.selected_products()
    }

    fn index(&self) -> BookIndex {
        let products: Vec<_> = self.products().map(|(id, product)| self.product(id, product)).collect();
        BookIndex {
            operations: products.iter().map(|product| product.operations.len()).sum(),
            languages: self.editions.iter().map(|edition| edition.language.title()).collect(),
            products,
        }
    }

    /// What a product is for.
    fn tasks(&self, product: &Product) -> Vec<BookTask> {
        let of = |task: &CoreTask| {
            let id = product.operations.iter().find(|id| task.is_of(&self.wire.api.operations[**id]))?;
            Some(BookTask { title: task.heading.clone(), file: slug(self.wire, *id), purpose: task.purpose.clone() })
        };
        self.wire.texts.tasks_of(&product.slug).into_iter().filter_map(of).collect()
    }

    fn product(&self, id: ProductId, product: &Product) -> BookProduct {
        let link = |id: &OpId| OperationLink {
            title: markdown::link_text(&cells::title(self.wire, *id)),
            file: slug(self.wire, *id),
            endpoint: endpoint(&self.wire.api.operations[*id]),
        };
        BookProduct {
            slug: product.slug.to_string(),
            title: product_title(product),
            description: skill::description(self.wire, product),
            tasks: self.tasks(product),
            operations: product.operations.iter().map(link).collect(),
            webhooks: self.events.count(id),
        }
    }
}

/// What is special in a heading of mdBook, where braces at its end are attributes.
fn heading(markdown: &str) -> String {
    markdown.replace('{', "&#123;").replace('}', "&#125;")
}

/// A product's title as the text of a link or of a heading.
fn product_title(product: &Product) -> String {
    heading(&markdown::link_text(&markdown::prose(&product.title)))
}

/// The name of an operation's page.
fn slug(wire: &Edition<'_>, id: OpId) -> String {
    wire.names.op(id).page.to_string()
}

fn endpoint(op: &Operation) -> String {
    format!("{} {}", markdown::code(op.method.as_str()), markdown::code(&op.path))
}
