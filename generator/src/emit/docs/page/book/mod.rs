//! The site: a page per product and per operation, with examples in every language, as sources of an mdBook.
//!
//! In: the model in one language at a time. Out: the book's configuration, its table of contents, its pages and what its search
//! looks through. A page's address is made of the product and the operation's name, so that links outlive regenerations. It
//! refuses to know how mdBook renders them.

mod events;
mod mdx;
mod navigation;
mod nested;
mod page;
mod reply;
mod search;
mod tables;

#[cfg(test)]
mod tests;

use super::skill;
use crate::config::SiteUrl;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::cells;
use crate::emit::docs::tasks::CoreTask;
use crate::emit::docs::templates::Templates;
use crate::emit::docs::text::Width;
use crate::emit::docs::view::{BookIndex, BookProduct, BookTask, OperationLink, PageRecord};
use crate::emit::{Files, OutputPath, Segment, markdown};
use crate::ir::{OpId, Operation, Product, ProductId};
use crate::words;
use events::Events;
pub use events::{events_apart, webhooks_apart};
pub use mdx::MdxSite;
use rayon::prelude::*;
use serde::Serialize;

/// Files of the book that are the same for every API, but for its title.
const FIXED: [(&str, &str); 10] = [
    ("book.toml", include_str!("../../../../../embedded/book/book.toml")),
    ("colours.css", include_str!("../../../../../embedded/book/colours.css")),
    ("layout.css", include_str!("../../../../../embedded/book/layout.css")),
    ("text.css", include_str!("../../../../../embedded/book/text.css")),
    ("controls.css", include_str!("../../../../../embedded/book/controls.css")),
    ("code.js", include_str!("../../../../../embedded/book/code.js")),
    ("page.js", include_str!("../../../../../embedded/book/page.js")),
    ("languages.js", include_str!("../../../../../embedded/book/languages.js")),
    ("sidebar.js", include_str!("../../../../../embedded/book/sidebar.js")),
    ("search.js", include_str!("../../../../../embedded/book/search.js")),
];

/// The frame of each page, and what stands in its head: where its Markdown is, and the index of all documents.
const THEME: [(&str, &str); 2] = [
    ("index.hbs", include_str!("../../../../../embedded/book/index.hbs")),
    ("head.hbs", include_str!("../../../../../embedded/book/head.hbs")),
];

/// The files of the book. `editions` has the model once per language; tables use the names of the wire, which `wire` has.
pub fn emit(editions: &[Edition<'_>], wire: &Edition<'_>, templates: &Templates<'_>, files: &mut Files) {
    let book = Book::new(editions, wire, true);
    let (root, source) = (OutputPath::from("docs/book"), OutputPath::from("docs/book/src"));
    for (name, text) in FIXED {
        let title = toml::Value::from(wire.api.identity.title()).to_string();
        files.insert(root.clone().join(name), text.replace("{{title}}", &title));
    }
    for (name, text) in THEME {
        files.insert(root.clone().join("theme").join(name), text);
    }
    let index = book.index();
    files.insert(source.clone().join("SUMMARY.md"), templates.book("summary", &index));
    files.insert(source.clone().join("search-data.js"), search::data(&book));
    files.insert(source.clone().join("navigation.js"), navigation::of_site(&book, &index.groups));
    for (id, product) in book.products() {
        let folder = source.clone().join(&product.slug);
        files.insert(folder.join("navigation.js"), navigation::of_product(&book, id, product));
    }
    book.pages(&index, templates, &mut |page| {
        let folder = source.clone();
        let folder = if page.folder.is_empty() { folder } else { folder.join(segment(&page.folder)) };
        files.insert(folder.join(segment(&page.name).behind(".md")), page.text);
    });
}

/// The pages as MDX, with their navigation; what is known of each.
pub fn emit_mdx(
    editions: &[Edition<'_>],
    wire: &Edition<'_>,
    site: Option<&SiteUrl>,
    templates: &Templates<'_>,
    files: &mut Files,
) -> Vec<PageRecord> {
    let book = Book::new(editions, wire, false);
    let index = book.index();
    let of_product = |product: &BookProduct| {
        let slug = product.slug.clone();
        let first = ["index".to_owned()].into_iter();
        let operations = product.operations.iter().map(|operation| operation.file.clone());
        let events = (product.webhooks > 0).then(|| "webhooks".to_owned());
        let all: Vec<_> = first.chain(operations).chain(events).collect();
        all.into_iter().map(move |page| (slug.clone(), page))
    };
    let apart = (index.webhooks > 0).then(|| (String::new(), "webhooks".to_owned()));
    let first = (String::new(), "index".to_owned());
    let names = std::iter::once(first).chain(apart).chain(index.products.iter().flat_map(of_product));
    let mut mdx = MdxSite::new(site, &wire.api.identity.title(), names);
    book.pages(&index, templates, &mut |page| mdx.add(&page, files));
    mdx.finish(&index.groups, files);
    mdx.records
}

/// A page of the site.
pub struct BookPage {
    /// The product's folder; empty for the first page.
    pub folder: String,
    /// Its name, without an extension.
    pub name: String,
    /// `index`, `product`, `operation` or `webhooks`.
    pub kind: &'static str,
    /// Method and path of the operation that it is about.
    pub operation: Option<(&'static str, String)>,
    /// Its title as text.
    pub title: String,
    /// What it is about, in a sentence of text.
    pub description: String,
    /// Its Markdown; the first line is its title.
    pub text: String,
}

/// What the pages are made from.
struct Book<'a> {
    /// The model in every language of the examples.
    editions: &'a [Edition<'a>],
    /// The model with the names of the wire.
    wire: &'a Edition<'a>,
    /// The events of all products.
    events: Events<'a>,
    /// Whether the site has our own search.
    has_search: bool,
}

impl<'a> Book<'a> {
    fn new(editions: &'a [Edition<'a>], wire: &'a Edition<'a>, has_search: bool) -> Self {
        Self { editions, wire, events: Events::new(wire.api), has_search }
    }

    /// Hands on every page, one after the other.
    fn pages(&self, index: &BookIndex, templates: &Templates<'_>, put: &mut dyn FnMut(BookPage)) {
        let title = self.wire.api.identity.title();
        let description = format!("Reference of the {title}: {}.", words::counted(index.operations, "operation"));
        let text = templates.book("index", index);
        put(BookPage {
            folder: String::new(),
            name: "index".to_owned(),
            kind: "index",
            operation: None,
            title,
            description,
            text,
        });
        self.page_apart(templates, put);
        let products: Vec<_> = self.products().collect();
        let texts_of = |&(_, product): &(ProductId, &'a Product)| -> Vec<String> {
            let text = |&op: &OpId| {
                let has_room = !self.wire.budget.is_exceeded();
                let text = has_room.then(|| templates.book("operation", &page::view(self, product, op)));
                text.unwrap_or_default()
            };
            product.operations.par_iter().map(text).collect()
        };
        let texts: Vec<Vec<String>> = products.par_iter().with_max_len(1).map(texts_of).collect();
        for (((id, product), view), texts) in products.into_iter().zip(&index.products).zip(texts) {
            let page = |name: &str, kind, title: String, description: String, text| BookPage {
                folder: product.slug.to_string(),
                name: name.to_owned(),
                kind,
                operation: None,
                title,
                description,
                text,
            };
            let title = markdown::single_line(&product.title);
            let about = skill::plain_description(self.wire, product);
            put(page("index", "product", title.clone(), about, templates.book("product", view)));
            for (&op, text) in product.operations.iter().zip(texts) {
                let operation = &self.wire.api.operations[op];
                let (title, about) = (markdown::single_line(&cells::plain_title(self.wire, op)), self.about(op));
                let of_operation = page(&slug(self.wire, op), "operation", title, about, text);
                put(BookPage { operation: Some((operation.method.as_str(), operation.path.clone())), ..of_operation });
            }
            if view.webhooks > 0 {
                let webhooks = self.events.page(self.wire, id, view.title.clone());
                let (head, about) = ("Webhooks".to_owned(), format!("Events of {title} and what they hold."));
                put(page("webhooks", "webhooks", head, about, templates.book("webhooks", &webhooks)));
            }
        }
    }

    /// Hands on the page of the events of no product.
    fn page_apart(&self, templates: &Templates<'_>, put: &mut dyn FnMut(BookPage)) {
        let Some(webhooks) = webhooks_apart(self.wire) else { return };
        put(BookPage {
            folder: String::new(),
            name: "webhooks".to_owned(),
            kind: "webhooks",
            operation: None,
            title: "Webhooks".to_owned(),
            description: format!("Events of {} and what they hold.", self.wire.api.identity.title()),
            text: templates.book("webhooks", &webhooks),
        });
    }

    /// What an operation does, in a sentence of text: where its description has none, method and path.
    fn about(&self, id: OpId) -> String {
        let op = &self.wire.api.operations[id];
        let first = self.wire.rules.brief(op.docs.description.as_deref().unwrap_or_default(), Width::Payload);
        let first = markdown::single_line(&markdown::plain(&first));
        if first.is_empty() { format!("{} {}", op.method.as_str(), op.sent_path) } else { first }
    }

    /// The products that have a page.
    fn products(&self) -> impl Iterator<Item = (ProductId, &'a Product)> + use<'a> {
        self.wire.api.selected_products()
    }

    fn index(&self) -> BookIndex {
        let products: Vec<_> = self.products().map(|(id, product)| self.product(id, product)).collect();
        BookIndex {
            operations: products.iter().map(|product| product.operations.len()).sum(),
            languages: self.editions.iter().map(|edition| edition.language.title()).collect(),
            groups: navigation::groups(self),
            webhooks: events_apart(self.wire.api).count(),
            has_search: self.has_search,
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

/// A script that defines a variable; nothing in it looks like HTML, wherever it is put.
fn script(variable: &str, value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).expect("strings and numbers are JSON");
    format!("window.{variable} = {};\n", json.replace('<', "\\u003c"))
}

fn segment(name: &str) -> Segment {
    Segment::parse(name.to_owned()).expect("slugs and spelled names are names of files")
}

/// What is special in a heading of mdBook, where braces at its end are attributes.
fn heading(markdown: &str) -> String {
    markdown::heading_text(markdown).replace('{', "&#123;").replace('}', "&#125;")
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
    format!("{} {}", markdown::code(op.method.as_str()), markdown::code(&op.sent_path))
}
