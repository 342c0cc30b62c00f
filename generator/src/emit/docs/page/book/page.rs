//! The page of an operation: what it is called and does, examples, parameters, the reply, the objects inside them.
//!
//! In: an operation. Out: the view of its page. It refuses to know the page's text (`templates/docs/book`).

use super::super::details::anchor;
use super::Book;
use super::nested::NestedTypes;
use super::reply::ReplyContent;
use super::tables::PageTables;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example;
use crate::emit::docs::facts::errors::{self, DeclaredError};
use crate::emit::docs::facts::parameters::{self, Parameter, ParameterPlace};
use crate::emit::docs::facts::{cells, fields, notes, shapes};
use crate::emit::docs::language::{self, Language};
use crate::emit::docs::view::{BookError, BookExample, BookShape, OperationPage, ParameterGroup};
use crate::emit::markdown;
use crate::ir::{Body, OpId, Operation, Product, TypeRef};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Groups of parameters outside the body, in the order of the page.
const GROUPS: [(ParameterPlace, &str); 3] = [
    (ParameterPlace::Path, "Path parameters"),
    (ParameterPlace::Query, "Query parameters"),
    (ParameterPlace::Header, "Header parameters"),
];

/// Prepares the page of one operation.
pub fn view(book: &Book<'_>, product: &Product, id: OpId) -> OperationPage {
    let wire = book.wire;
    let op = &wire.api.operations[id];
    let outside = parameters::outside_body(wire, id);
    let bodies = bodies(wire, op);
    let returned = ReplyContent::new(wire, op);
    let errors = errors::declared(wire.api, op);
    let types = outside.iter().map(|parameter| parameter.ty);
    let types = types.chain(bodies.iter().flat_map(|body| shapes::types_below(wire, body.ty)));
    let types = types.chain(returned.types(wire, op)).chain(errors.iter().filter_map(|error| error.body));
    let tables = PageTables { wire, nested: NestedTypes::new(wire, types, &TAKEN) };
    let sent: Vec<Parameter<'_>> = outside.iter().chain(bodies.iter().flat_map(|body| &body.sent)).cloned().collect();
    OperationPage {
        title: super::heading(&cells::title(wire, id)),
        product: super::product_title(product),
        endpoint: super::endpoint(op),
        description: markdown::blocks::markdown(op.docs.description.as_deref().unwrap_or_default()),
        notes: notes::sentences(wire, id).iter().map(|note| markdown::paragraph(note)).collect(),
        examples: book.editions.iter().map(|edition| example_of(edition, id)).collect(),
        parameters: groups(&tables, &outside, &bodies),
        reply: returned.view(&tables, op),
        has_bodies: errors.iter().any(|error| error.body.is_some()),
        errors: errors.into_iter().map(|declared| error(&tables, declared)).collect(),
        webhooks: book.events.links(wire, product, op, &sent),
        objects: tables.objects(),
        left_out: tables.nested.left_out(),
    }
}

/// A body that may be sent.
struct SentBody<'a> {
    heading: String,
    /// Its content type in words.
    kind: String,
    ty: &'a TypeRef,
    /// Its properties, of all variants where it is one of several.
    sent: Vec<Parameter<'a>>,
}

impl<'a> SentBody<'a> {
    fn new(wire: &Edition<'a>, op: &'a Operation, heading: String, body: &'a Body) -> Option<Self> {
        let ty = body.ty()?;
        let is_json = matches!(body, Body::Json(_));
        let kind = if is_json { "JSON".to_owned() } else { markdown::code(body.content_type()) };
        let all = fields::of_type(wire, ty).into_iter();
        let all = all.map(|property| parameters::body_parameter(wire, op, &property));
        let sent = all.filter(|parameter| !parameter.facts.read_only).collect();
        Some(Self { heading, kind, ty, sent })
    }

    fn group(&self, tables: &PageTables<'_>) -> ParameterGroup {
        let shape = tables.shape(self.ty, true);
        let union = shapes::union_of(tables.wire.api, self.ty);
        let lead = match union {
            Some(union) => Some(shapes::one_of_sentence(union)),
            None => self.sent.is_empty().then(|| format!("{}: {}.", self.kind, tables.words(self.ty))),
        };
        let rows = self.sent.iter().map(|parameter| tables.parameter(parameter)).collect();
        ParameterGroup { heading: self.heading.clone(), lead, shape, rows }
    }
}

/// The bodies that an operation takes: the one that is described first, then those that may be sent in its place.
fn bodies<'a>(wire: &Edition<'a>, op: &'a Operation) -> Vec<SentBody<'a>> {
    let described = wire.rules.described_body(op);
    let others = op.bodies.iter().filter(|body| Some(*body) != described);
    let first = described.and_then(|body| SentBody::new(wire, op, "Request body".to_owned(), body));
    let others = others.filter_map(|body| {
        SentBody::new(wire, op, format!("Request body as {}", markdown::code(body.content_type())), body)
    });
    first.into_iter().chain(others).collect()
}

fn groups(tables: &PageTables<'_>, outside: &[Parameter<'_>], bodies: &[SentBody<'_>]) -> Vec<ParameterGroup> {
    let group = |(place, heading): (_, &str)| {
        let own = outside.iter().filter(|parameter| parameter.place == place);
        let rows = own.map(|parameter| tables.parameter(parameter)).collect();
        ParameterGroup { heading: heading.to_owned(), lead: None, shape: BookShape::default(), rows }
    };
    let outside = GROUPS.into_iter().map(group).filter(|group| !group.rows.is_empty());
    outside.chain(bodies.iter().map(|body| body.group(tables))).collect()
}

fn error(tables: &PageTables<'_>, declared: DeclaredError<'_>) -> BookError {
    let DeclaredError { status, meaning, advice, body } = declared;
    BookError { status, meaning, advice, body: body.map(|ty| tables.words(ty)).unwrap_or_default() }
}

/// Anchors of the other headings of a page: those of sections and of languages.
static TAKEN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let sections = ["Examples", "Parameters", "Reply", "Errors", "Webhooks", "Objects"];
    sections.into_iter().chain(language::all().map(Language::title)).map(anchor).collect()
});

fn example_of(edition: &Edition<'_>, id: OpId) -> BookExample {
    let absent = notes::absent(edition, &edition.api.operations[id]);
    BookExample {
        language: edition.language.title(),
        fence: edition.language.fence(),
        method: cells::method(edition, id),
        code: example::example_call(edition, id).block(),
        absent,
    }
}
