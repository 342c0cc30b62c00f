//! One page of a list, as it comes in a reply.

use super::json::{DecodeError, Json, Lenient, Map, Must, Reader, Reading, Value, read_object};
use super::op::{Paging, ReplyBody};
use super::response::{RawResponse, Reply};

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<I, M = ()> {
    /// The items, in the server's order.
    pub items: Vec<I>,
    /// What the reply says of the list: numbers, totals, cursors.
    pub meta: Option<M>,
    /// What else the reply has beside the items and a `meta` of its own.
    pub extra: Map<Value>,
}

impl<I: Json, M: Json> Reply for Page<I, M> {
    fn from_response(response: &mut RawResponse, body: ReplyBody) -> Result<Self, DecodeError> {
        let (bytes, reading) = (&response.body, &mut response.reading);
        match body {
            ReplyBody::Page(Paging { items: Some(items), are_items_required, meta, .. }) => {
                in_object(bytes, reading, (items, are_items_required), meta)
            }
            ReplyBody::Page(Paging { items: None, .. }) | ReplyBody::Whole => {
                reading.value(bytes).map(|items| Self { items, meta: None, extra: Map::new() })
            }
            ReplyBody::Data => in_object(bytes, reading, ("data", false), None),
        }
    }
}

fn in_object<I: Json, M: Json>(
    body: &[u8],
    reading: &mut Reading,
    (items, are_items_required): (&'static str, bool),
    meta: Option<&'static str>,
) -> Result<Page<I, M>, DecodeError> {
    let required = if are_items_required { vec![Must { required: items }] } else { Vec::new() };
    let mut shape = Body { items_key: items, required, meta_key: meta, ..Body::empty() };
    reading.document(&mut shape, body)?;
    let Body { items: list, meta: own, extra, .. } = shape;
    let (meta, extra) = match meta {
        Some(_) => (own.0, extra),
        None => match reading.value_without(items, body) {
            Ok(meta) => (Some(meta), Map::new()),
            Err(error) if reading.is_strict() => return Err(error),
            // It is never needed for the items to come out.
            Err(_) => {
                reading.tell_kept(extra.keys());
                (None, extra)
            }
        },
    };
    Ok(Page { items: list, meta, extra })
}

/// The body of a page as a struct whose property names come from the operation.
#[derive(Debug)]
struct Body<I, M> {
    items_key: &'static str,
    required: Vec<Must>,
    meta_key: Option<&'static str>,
    items: Vec<I>,
    meta: Lenient<M>,
    extra: Map<Value>,
}

impl<I: Json, M: Json> Json for Body<I, M> {
    fn empty() -> Self {
        let required = Vec::new();
        Self {
            items_key: "data",
            required,
            meta_key: None,
            items: Vec::new(),
            meta: Lenient::empty(),
            extra: Map::new(),
        }
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match self.meta_key {
            Some(meta_key) => {
                let slots: &mut [(_, &mut dyn Json)] =
                    &mut [(self.items_key, &mut self.items), (meta_key, &mut self.meta)];
                read_object(reader, slots, &self.required, &mut [&mut self.extra])
            }
            // The meta is the body itself: what is in it is beside the items only if it is no meta.
            None => {
                read_object(reader, &mut [(self.items_key, &mut self.items)], &self.required, &mut [&mut self.extra])
            }
        }
    }
}
