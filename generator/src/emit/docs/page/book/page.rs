//! The page of an operation: what it is called and does, examples, parameters, the reply, the objects inside them.
//!
//! In: an operation. Out: the view of its page. Descriptions are whole here, while tables elsewhere hold their first sentence. It
//! refuses to know the page's text (`templates/docs/book`).

use super::super::details::anchor;
use super::Book;
use super::nested::{self, NestedTypes};
use crate::emit::docs::edition::Edition;
use crate::emit::docs::example;
use crate::emit::docs::facts::fields::{self, Content, Property};
use crate::emit::docs::facts::parameters::{self, Parameter, ParameterPlace};
use crate::emit::docs::facts::words::TypedValue;
use crate::emit::docs::facts::{cells, errors, limits, notes};
use crate::emit::docs::language::{self, Language};
use crate::emit::docs::view::{BookError, BookExample, BookObject, BookReply, BookRow, OperationPage, ParameterGroup};
use crate::emit::markdown;
use crate::ir::{Docs, Facts, OpId, Operation, Product, Reply, TypeId, TypeRef};
use indexmap::IndexSet;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Groups of parameters, in the order of the page.
const GROUPS: [(ParameterPlace, &str); 4] = [
    (ParameterPlace::Path, "Path parameters"),
    (ParameterPlace::Query, "Query parameters"),
    (ParameterPlace::Header, "Header parameters"),
    (ParameterPlace::Body, "Request body"),
];

/// Prepares the page of one operation.
pub fn view(book: &Book<'_>, product: &Product, id: OpId) -> OperationPage {
    let wire = book.wire;
    let op = &wire.api.operations[id];
    let mut sent = parameters::outside_body(wire, id);
    sent.extend(parameters::of_body(wire, op).into_iter().filter(|parameter| !parameter.facts.read_only));
    let others = other_bodies(wire, op);
    let returned = fields_of_reply(wire, op);
    let parameters = sent.iter().chain(others.iter().flat_map(|(_, sent)| sent));
    let types = parameters.map(|parameter| parameter.ty).chain(returned.iter().map(|property| &property.field.ty));
    let page = PageTables { wire, nested: NestedTypes::new(wire, types) };
    OperationPage {
        title: super::heading(&cells::title(wire, id)),
        product: super::product_title(product),
        endpoint: super::endpoint(op),
        description: markdown::blocks::markdown(op.docs.description.as_deref().unwrap_or_default()),
        notes: notes::sentences(wire, id).iter().map(|note| markdown::paragraph(note)).collect(),
        examples: book.editions.iter().map(|edition| example_of(edition, id)).collect(),
        parameters: page.groups(&sent, &others),
        reply: page.reply(op, &returned),
        errors: errors::declared(wire.api, op).into_iter().map(error).collect(),
        webhooks: book.events.links(wire, product, op, &sent),
        objects: page.nested.types().into_iter().map(|(id, heading)| page.object(id, heading)).collect(),
    }
}

/// A body that may be sent in place of the one that is described: its content type and its properties.
type OtherBody<'a> = (&'a str, Vec<Parameter<'a>>);

fn other_bodies<'a>(wire: &Edition<'a>, op: &'a Operation) -> Vec<OtherBody<'a>> {
    let described = wire.rules.described_body(op);
    let others = op.bodies.iter().filter(|body| Some(*body) != described);
    let parameters = |ty| {
        let sent =
            fields::of_type(wire, ty).into_iter().map(|property| parameters::body_parameter(wire, op, &property));
        sent.filter(|parameter| !parameter.facts.read_only).collect()
    };
    others.filter_map(|body| Some((body.content_type(), parameters(body.ty()?)))).collect()
}

/// What the tables of a page need.
struct PageTables<'a> {
    wire: &'a Edition<'a>,
    nested: NestedTypes,
}

impl PageTables<'_> {
    fn groups(&self, sent: &[Parameter<'_>], other_bodies: &[OtherBody<'_>]) -> Vec<ParameterGroup> {
        let group = |(place, heading): (_, &str)| {
            let rows = sent.iter().filter(|parameter| parameter.place == place).map(|parameter| self.row(parameter));
            ParameterGroup { heading: heading.to_owned(), rows: rows.collect() }
        };
        let other = |(mime, sent): &OtherBody<'_>| ParameterGroup {
            heading: format!("Request body as {}", markdown::code(mime)),
            rows: sent.iter().map(|parameter| self.row(parameter)).collect(),
        };
        let groups = GROUPS.into_iter().map(group).chain(other_bodies.iter().map(other));
        groups.filter(|group| !group.rows.is_empty()).collect()
    }

    fn row(&self, parameter: &Parameter<'_>) -> BookRow {
        BookRow {
            name: markdown::code(parameter.wire),
            required: parameter.required,
            ty: self.parameter_type(&parameter.values()),
            description: cells::any_of(
                parameter.said(self.wire).into_iter().map(|(docs, facts)| description(docs, facts)),
            ),
        }
    }

    fn reply(&self, op: &Operation, returned: &[Property<'_>]) -> BookReply {
        let sample = example::reply_sample(self.wire, op);
        BookReply {
            summary: reply(self.wire, op),
            rows: returned.iter().map(|property| self.reply_row(property)).collect(),
            is_short: sample.as_ref().is_some_and(|sample| sample.is_short),
            sample: sample.map(|sample| sample.code),
        }
    }

    /// A field of a reply. The API says of few of them that they are always there, so that no row says it.
    fn reply_row(&self, property: &Property<'_>) -> BookRow {
        let ty = cells::reply_type(self.wire, &property.values());
        BookRow { required: false, ..self.property(property, &ty) }
    }

    fn object(&self, id: TypeId, heading: &str) -> BookObject {
        let row = |property: &Property<'_>| {
            let ty = cells::parameter_type(self.wire, &property.values());
            self.property(property, &ty)
        };
        BookObject {
            heading: heading.to_owned(),
            variants: nested::variants(self.wire, id),
            rows: nested::properties(self.wire, id).iter().map(row).collect(),
        }
    }

    fn property(&self, property: &Property<'_>, ty: &str) -> BookRow {
        BookRow {
            name: markdown::code(&property.field.wire),
            required: property.required,
            ty: ty.to_owned() + &self.links(&property.values()),
            description: of_fields(self.wire, property),
        }
    }

    fn parameter_type(&self, values: &[TypedValue<'_>]) -> String {
        cells::parameter_type(self.wire, values) + &self.links(values)
    }

    fn links(&self, values: &[TypedValue<'_>]) -> String {
        let links: IndexSet<String> = values.iter().map(|value| self.link(*value)).collect();
        links.into_iter().collect()
    }

    /// A link to the section of a value's type. A type that is called as a section of the page has the second anchor of that name.
    fn link(&self, value: TypedValue<'_>) -> String {
        let link = self.nested.link(self.wire, value);
        let is_taken = link.rsplit_once("(#").is_some_and(|(_, anchor)| TAKEN.contains(anchor.trim_end_matches(')')));
        if is_taken { format!("{}-1)", link.trim_end_matches(')')) } else { link }
    }
}

fn error(declared: errors::DeclaredError) -> BookError {
    let errors::DeclaredError { status, meaning, advice } = declared;
    BookError { status, meaning, advice }
}

/// Anchors of one word that stand before the types': those of sections and of languages.
static TAKEN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let sections = ["Examples", "Parameters", "Reply", "Errors", "Webhooks", "Objects"];
    sections.into_iter().chain(language::all().map(Language::title)).map(anchor).collect()
});

/// The whole description of a value, with what its schema says.
pub fn description(docs: &Docs, facts: &Facts) -> String {
    let prose = markdown::blocks::cell(docs.description.as_deref().unwrap_or_default());
    let limits = limits::unsaid(facts, &prose);
    cells::joined([cells::deprecation(docs), prose, limits])
}

/// The whole descriptions of a property, by each variant that has it.
pub fn of_fields(wire: &Edition<'_>, property: &Property<'_>) -> String {
    cells::any_of(property.fields().map(|field| description(parameters::prose(wire, field), &field.facts)))
}

/// The fields of what comes back: of the JSON reply, else of each event of a stream.
fn fields_of_reply<'a>(wire: &Edition<'a>, op: &'a Operation) -> Vec<Property<'a>> {
    match &op.reply {
        Reply::Events(ty) => fields::of_type(wire, ty),
        Reply::WebSocket { receive, .. } => fields::of_type(wire, receive),
        _ => fields::of_reply(wire, op).properties(),
    }
}

/// What comes back, in words.
fn reply(wire: &Edition<'_>, op: &Operation) -> String {
    let first = match &op.reply {
        Reply::Empty => "No content.".to_owned(),
        Reply::Json { body, .. } => json(&fields::of_reply(wire, op), body).to_owned(),
        Reply::Text(mime) => format!("Text: {}.", markdown::code(mime)),
        Reply::Bytes(mime) => format!("A file: {}.", markdown::code(mime)),
        Reply::Events(_) => "Server-sent events, one after the other.".to_owned(),
        Reply::WebSocket { .. } => "A WebSocket stays open; the server sends messages through it.".to_owned(),
    };
    let kind = |reply: &&Reply| !reply.content_type().is_empty() && reply.content_type() != op.reply.content_type();
    let others = op.other_replies.iter().filter(kind).map(|reply| markdown::code(reply.content_type()));
    let others = others.collect::<Vec<_>>().join(" or ");
    let usual = if matches!(op.reply, Reply::Json { .. }) {
        "JSON".to_owned()
    } else {
        markdown::code(op.reply.content_type())
    };
    if others.is_empty() { first } else { format!("As {usual} or {others}. {first}") }
}

fn json(content: &Content<'_>, body: &TypeRef) -> &'static str {
    match (content, body) {
        (Content::List { meta: true, .. }, _) => "A page of a list: items in `data`, paging in `meta`. Each item:",
        (Content::List { .. }, _) => "A list in `data`. Each item:",
        (Content::Data(_), _) => "An object in `data`:",
        (Content::Items(_), _) => "A list. Each item:",
        (Content::Flat(_), _) => "An object:",
        (Content::Nothing, TypeRef::Array(_)) => "A list, as JSON.",
        (Content::Nothing, _) => "JSON whose shape is not described.",
    }
}

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
