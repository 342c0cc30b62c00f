//! What a call returns: the type that is described, where in the reply it stands, what stands beside it.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields::{self, ENVELOPE_PROPERTIES, Property};
use crate::ir::{Operation, Reply, TypeRef};

/// The content of a JSON reply.
pub struct Returned<'a> {
    /// What is described.
    pub ty: &'a TypeRef,
    /// The property of the reply that holds it, if it is not the reply itself.
    pub property: Option<&'a str>,
    /// The properties beside it.
    pub others: Vec<Property<'a>>,
    /// What stands beside the items of a page, where the language has pages.
    pub meta: Option<&'a TypeRef>,
}

/// What the JSON reply of an operation holds, from where a reader of this language looks at it; `None` without one.
pub fn returned_content<'a>(edition: &Edition<'a>, op: &'a Operation) -> Option<Returned<'a>> {
    if edition.language.unwraps_data() {
        return unwrapped_content(op);
    }
    let body = fields::json_reply(op)?;
    let whole = Returned { ty: body, property: None, others: Vec::new(), meta: None };
    let (TypeRef::Named(_) | TypeRef::Boxed(_)) = body else { return Some(whole) };
    let (data, others): (Vec<_>, Vec<_>) =
        fields::of_type(edition, body).into_iter().partition(|property| property.field.wire == "data");
    match data.as_slice() {
        [data] if others.len() < ENVELOPE_PROPERTIES => {
            Some(Returned { ty: &data.field.ty, property: Some("data"), others, meta: None })
        }
        _ => Some(whole),
    }
}

/// An envelope with nothing but `data` is taken off, and a list is a page.
fn unwrapped_content(op: &Operation) -> Option<Returned<'_>> {
    let Reply::Json { ty, .. } = &op.reply else { return None };
    Some(match &op.paging {
        Some(paging) => Returned { ty: &paging.item, property: None, others: Vec::new(), meta: paging.meta.as_ref() },
        None => Returned { ty, property: None, others: Vec::new(), meta: None },
    })
}
