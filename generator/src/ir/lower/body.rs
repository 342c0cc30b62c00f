//! Request bodies, one per content type.

use super::Lowering;
use super::media::{essence, is_json};
use super::schema::Site;
use super::source::OperationSource;
use crate::ir::{Body, Facts, Origin, Place, Pointer, TypeRef, Via};
use openapiv3::MediaType;
use serde_json::Value;

/// The request bodies of an operation.
#[derive(Default)]
pub(super) struct Bodies {
    /// Each body with what its schema says of the value.
    pub each: Vec<(Body, Facts)>,
    pub optional: bool,
    pub via: Via,
}

impl<'a> Lowering<'a> {
    /// Lowers every content type of the request body; the first is the default.
    pub fn bodies(&mut self, source: OperationSource<'a>, at: &Pointer) -> Bodies {
        let Some(body) = &source.operation.request_body else { return Bodies::default() };
        let found = self.resolver.request_body(body);
        let at = found.pointer(&at.child("requestBody"));
        let several = found.item.content.len() > 1;
        let mut each: Vec<(Body, Facts)> = Vec::new();
        for (content_type, media) in &found.item.content {
            let place = Place::Body(several.then(|| content_type.clone()));
            let origin = match found.component {
                Some(name) => Origin::Shared(name.to_owned(), place),
                None => Origin::Operation(source.id, place),
            };
            let site = Site { at: at.child("content").child(content_type), origin };
            let (body, said) = self.body(content_type, media, &site);
            if !each.iter().any(|(known, _)| known.ty().is_some() && known.ty() == body.ty()) {
                each.push((body, said));
            }
        }
        let via = if found.component.is_some() { Via::Reference } else { Via::Inline };
        Bodies { each, optional: !found.item.required, via }
    }

    fn body(&mut self, content_type: &str, media: &'a MediaType, site: &Site) -> (Body, Facts) {
        let essence = essence(content_type);
        let mut facts = Facts::default();
        let mut ty = || match &media.schema {
            Some(schema) => {
                let place = Site { at: site.at.child("schema"), origin: site.origin.clone() };
                let lowered = self.once(schema.into(), &place);
                facts = lowered.facts;
                lowered.ty
            }
            None => TypeRef::Value,
        };
        let body = match essence {
            "application/x-www-form-urlencoded" => Body::Form(ty()),
            "multipart/form-data" => Body::Multipart(ty()),
            "*/*" => match ty() {
                TypeRef::File | TypeRef::Value | TypeRef::String => Body::Bytes(content_type.to_owned()),
                ty => Body::Json(ty),
            },
            _ if is_json(essence) => Body::Json(ty()),
            _ => Body::Bytes(content_type.to_owned()),
        };
        facts.example = example(media).or(facts.example);
        (body, facts)
    }
}

/// The example of a content type, or the first of its examples.
fn example(media: &MediaType) -> Option<Value> {
    let first = || media.examples.values().find_map(|example| example.as_item()?.value.clone());
    media.example.clone().or_else(first)
}
