//! The events of the site: a page of them per product, and links to them from operations.
//!
//! In: the webhooks of the model. Out: their payloads as tables, and the events that an operation's description names. It
//! refuses to know where pages are.

use super::super::details::anchor;
use super::nested::NestedTypes;
use super::tables::PageTables;
use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields::{self, PayloadField};
use crate::emit::docs::facts::parameters::Parameter;
use crate::emit::docs::view::{BookEvent, BookRow, WebhooksPage};
use crate::emit::markdown;
use crate::ir::{Api, Operation, Product, ProductId, WebhookEvent};
use crate::words;
use std::collections::BTreeSet;

/// Parameters that say where events are sent.
const ADDRESSES: [&str; 3] = ["webhook_url", "webhook_event_url", "status_callback"];

/// The events of no product that has pages: they have one of their own.
pub fn events_apart(api: &Api) -> impl Iterator<Item = &WebhookEvent> {
    let pages: BTreeSet<ProductId> = api.selected_products().map(|(id, _)| id).collect();
    api.webhooks.iter().filter(move |event| event.product.is_none_or(|id| !pages.contains(&id)))
}

/// The events that have a page of a product.
pub struct Events<'a> {
    events: Vec<(ProductId, &'a WebhookEvent)>,
}

impl<'a> Events<'a> {
    /// Collects the events of the products that have operations.
    pub fn new(api: &'a Api) -> Self {
        let pages: BTreeSet<ProductId> = api.selected_products().map(|(id, _)| id).collect();
        let events =
            api.webhooks.iter().filter_map(|event| Some((event.product.filter(|id| pages.contains(id))?, event)));
        Self { events: events.collect() }
    }

    /// How many events a product has.
    pub fn count(&self, product: ProductId) -> usize {
        self.events_of(product).count()
    }

    /// The page of a product's events: their payloads, and the objects inside these.
    pub fn page(&self, wire: &Edition<'_>, product: ProductId, title: String) -> WebhooksPage {
        page_of(wire, self.events_of(product), title)
    }

    /// Links to the events that an operation's description names in code; where it names none, to the page of its product's
    /// events, if the operation takes an address for them.
    pub fn links(&self, wire: &Edition<'_>, product: &Product, op: &Operation, sent: &[Parameter<'_>]) -> Vec<String> {
        let description = op.docs.description.as_deref().unwrap_or_default();
        // What stands between two backticks; nothing else is a name.
        let in_code: BTreeSet<&str> = description.split('`').collect();
        let named = |(_, event): &&(ProductId, &WebhookEvent)| {
            in_code.len() > 1
                && event.event_types.iter().chain([&event.key]).any(|name| in_code.contains(name.as_str()))
        };
        let link = |(owner, event): &(ProductId, &WebhookEvent)| {
            let (slug, title) = (&wire.api.products[*owner].slug, title(event));
            let announced = event.event_types.first().map_or_else(String::new, |ty| format!(" {}", markdown::code(ty)));
            format!("[{}](../{slug}/webhooks.md#{}){announced}", heading(&title), anchor(&title))
        };
        let links: Vec<String> = self.events.iter().filter(named).map(link).collect();
        let takes_address = sent.iter().any(|parameter| ADDRESSES.contains(&parameter.wire));
        let has_page = self.events_of(op.product).next().is_some();
        if links.is_empty() && takes_address && has_page {
            return vec![format!("[The events of {}](webhooks.md)", super::product_title(product))];
        }
        links
    }

    /// Titles and anchors of a product's events.
    pub fn titles(&self, product: ProductId) -> impl Iterator<Item = (String, String, &'a [String])> {
        self.events_of(product).map(|event| {
            let title = title(event);
            let at = anchor(&title);
            (title, at, event.event_types.as_slice())
        })
    }

    fn events_of(&self, product: ProductId) -> impl Iterator<Item = &'a WebhookEvent> {
        self.events.iter().filter(move |(owner, _)| *owner == product).map(|(_, event)| *event)
    }
}

/// The page of some events: their payloads, and the objects inside these.
fn page_of<'a>(wire: &Edition<'_>, events: impl Iterator<Item = &'a WebhookEvent>, title: String) -> WebhooksPage {
    let events: Vec<_> = events.map(|event| (event, fields::of_webhook(wire, event))).collect();
    let taken = ["Webhooks", "Events", "Objects"].into_iter().map(anchor);
    let taken = taken.chain(events.iter().map(|(event, _)| anchor(&self::title(event)))).collect();
    let fields = events.iter().flat_map(|(_, fields)| fields);
    let types = fields.flat_map(|field| field.property.fields().map(|field| &field.ty));
    let tables = PageTables { wire, nested: NestedTypes::new(wire, types, &taken) };
    WebhooksPage {
        product: title,
        events: events.iter().map(|(event, fields)| view(&tables, event, fields)).collect(),
        objects: tables.objects(),
        left_out: tables.nested.left_out(),
    }
}

/// The page of the events of no product, if there are any.
pub fn webhooks_apart(wire: &Edition<'_>) -> Option<WebhooksPage> {
    let product = markdown::link_text(&markdown::prose(&wire.api.identity.title()));
    events_apart(wire.api).next().is_some().then(|| page_of(wire, events_apart(wire.api), product))
}

fn view(tables: &PageTables<'_>, event: &WebhookEvent, fields: &[PayloadField<'_>]) -> BookEvent {
    let row =
        |field: &PayloadField<'_>| BookRow { name: markdown::code(&field.path), ..tables.reply_row(&field.property) };
    let types: Vec<_> = event.event_types.iter().map(|ty| markdown::code(ty)).collect();
    let title = title(event);
    BookEvent {
        anchor: anchor(&title),
        title: heading(&title),
        announced: if types.is_empty() { String::new() } else { format!("Announced by {}.", types.join(" or ")) },
        fields: fields.iter().map(row).collect(),
    }
}

/// What an event is called, in letters that are seen.
fn title(event: &WebhookEvent) -> String {
    markdown::single_line(&words::title(&event.key))
}

/// A title as the text of a link or of a heading.
fn heading(title: &str) -> String {
    super::heading(&markdown::link_text(&markdown::literal(title)))
}
