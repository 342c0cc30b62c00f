//! The site: a page per product and per operation, with examples in every language, as sources of an mdBook.
//!
//! In: the model in one language at a time. Out: the book's configuration, its table of contents and its pages. A page's address is made
//! of the product and the operation's name, so that links outlive regenerations. It refuses to know how mdBook renders them.

use super::api_details::{description, escaped, reply_type, title};
use super::fields::{self, Property};
use super::parameters::{self, Parameter, Place};
use super::templates::Templates;
use super::text::Width;
use super::view::{BookExample, BookIndex, BookParameter, BookProduct, OperationLink, OperationPage, Row};
use super::words::{self, Value};
use super::{Flavour, Source, code, markdown, notes, skill, spelling};
use crate::ir::{OpId, Operation, Product};
use std::collections::BTreeMap;

/// Files of the book that are the same for every API.
const FIXED: [(&str, &str); 3] = [
    ("book.toml", include_str!("../../../../templates/book/book.toml")),
    ("languages.css", include_str!("../../../../templates/book/languages.css")),
    ("languages.js", include_str!("../../../../templates/book/languages.js")),
];

/// The files of the book. `sources` has the model once per language; tables use the names of the wire.
pub(super) fn emit(
    sources: &[Source<'_>],
    wire: &Source<'_>,
    templates: &Templates,
    files: &mut BTreeMap<String, String>,
) {
    for (name, text) in FIXED {
        files.insert(format!("docs/book/{name}"), text.to_owned());
    }
    let products: Vec<&Product> = wire.api.products.values().filter(|product| !product.operations.is_empty()).collect();
    let products: Vec<BookProduct> = products.into_iter().map(|product| self::product(wire, product)).collect();
    let index = BookIndex { products };
    files.insert("docs/book/src/SUMMARY.md".to_owned(), templates.book("summary", &index));
    files.insert("docs/book/src/index.md".to_owned(), templates.book("index", &index));
    for product in &index.products {
        files.insert(format!("docs/book/src/{}/index.md", product.slug), templates.book("product", product));
    }
    for product in wire.api.products.values() {
        for &id in &product.operations {
            let page = operation(sources, wire, product, id);
            files.insert(
                format!("docs/book/src/{}/{}.md", product.slug, slug(wire, id)),
                templates.book("operation", &page),
            );
        }
    }
}

fn product(wire: &Source<'_>, product: &Product) -> BookProduct {
    let link = |id: &OpId| OperationLink {
        title: markdown::link_text(&title(wire, *id)),
        file: slug(wire, *id),
        endpoint: endpoint(&wire.api.operations[*id]),
    };
    BookProduct {
        slug: product.slug.clone(),
        title: markdown::link_text(&markdown::prose(&product.title)),
        description: skill::description(wire, product),
        operations: product.operations.iter().map(link).collect(),
    }
}

/// The name of an operation's page.
fn slug(wire: &Source<'_>, id: OpId) -> String {
    let names = wire.names.op(id);
    format!("{}-{}", names.resource.join("-"), names.method)
}

fn endpoint(op: &Operation) -> String {
    markdown::code(&format!("{} {}", op.method.as_str(), op.path))
}

fn operation(sources: &[Source<'_>], wire: &Source<'_>, product: &Product, id: OpId) -> OperationPage {
    let op = &wire.api.operations[id];
    let outside = parameters::outside(wire, id);
    let body = parameters::of_body(wire, op);
    let all = outside.iter().chain(body.iter().filter(|parameter| !parameter.facts.read_only));
    let reply = fields::of_reply(wire, op).properties();
    OperationPage {
        title: title(wire, id),
        product: markdown::link_text(&markdown::prose(&product.title)),
        endpoint: endpoint(op),
        description: markdown::paragraph(&super::text::whole(op.docs.description.as_deref().unwrap_or_default())),
        notes: notes::of(wire, id).iter().map(|note| markdown::paragraph(note)).collect(),
        parameters: all.map(|parameter| row(wire, parameter)).collect(),
        reply: reply.iter().map(|property| reply_row(wire, property)).collect(),
        examples: sources.iter().map(|source| example(source, id)).collect(),
    }
}

fn row(wire: &Source<'_>, parameter: &Parameter<'_>) -> BookParameter {
    BookParameter {
        name: markdown::code(parameter.wire),
        place: match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
        },
        ty: escaped(wire, &words::parameter(wire.api, parameter.value(), wire.profile)),
        required: if parameter.required { "Yes" } else { "No" },
        description: description(wire, parameter.docs, parameter.facts, Width::Payload),
    }
}

fn reply_row(wire: &Source<'_>, property: &Property<'_>) -> Row {
    Row {
        name: markdown::code(&property.field.wire),
        ty: reply_type(wire, Value::from(property.field)),
        description: description(wire, parameters::prose(wire, property.field), &property.field.facts, Width::Payload),
    }
}

fn example(source: &Source<'_>, id: OpId) -> BookExample {
    BookExample {
        language: source.flavour.title(),
        fence: source.flavour.fence(),
        method: spelling::method(source.flavour, source.names, id).map(|method| markdown::code(&format!("{method}()"))),
        code: code::example(source, id).block(),
    }
}

/// The language whose names the book's tables use: those of the wire.
pub(super) const WIRE: Flavour = Flavour::Curl;
