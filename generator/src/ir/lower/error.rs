//! Error replies.

use super::Lowering;
use super::media::{essence, is_json};
use super::schema::Site;
use super::source::OperationSource;
use crate::ir::{Facts, Origin, Place, Pointer, TypeRef};
use openapiv3::{ReferenceOr, Response};

impl<'a> Lowering<'a> {
    /// Lowers an error reply: the type of its JSON, and what the schema says of the value.
    pub fn error(
        &mut self,
        source: OperationSource<'a>,
        response: &'a ReferenceOr<Response>,
        at: &Pointer,
        status: &str,
    ) -> (Option<TypeRef>, Facts) {
        let found = self.resolver.response(response);
        let at = &found.pointer(at);
        let place = Place::Error(status.to_owned());
        let origin = match found.component {
            Some(name) => Origin::Shared(name.to_owned(), place),
            None => Origin::Operation(source.id, place),
        };
        let json = found.item.content.iter().find(|(content_type, _)| is_json(&essence(content_type)));
        for content_type in found.item.content.keys() {
            if json.is_none_or(|(known, _)| known != content_type) {
                self.note("untyped-error", &at.child("content").child(content_type));
            }
        }
        let Some((content_type, media)) = json.filter(|(_, media)| media.schema.is_some()) else {
            return (None, Facts::default());
        };
        let site = Site { at: at.child("content").child(content_type).child("schema"), origin };
        let (ty, facts) = self.media(media, &site);
        (Some(ty), facts)
    }
}
