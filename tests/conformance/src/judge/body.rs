//! The body: one of the declared content types, with content that is valid by its schema.

use super::{Case, content, missing};
use crate::document::Media;
use crate::media_type;

pub(super) fn violations(case: &Case<'_>) -> Vec<String> {
    let sent = case.request.header("content-type");
    let Some(body) = &case.request.body else {
        // What the document calls the body of a WebSocket are the frames that follow.
        let declared = !case.operation.bodies.is_empty() && !case.operation.is_websocket();
        let required = declared && (case.operation.body_required || case.is_full);
        let absent = required.then(|| "body: not sent".to_owned());
        let typed = (!sent.is_empty()).then(|| "content-type: sent without a body".to_owned());
        return absent.into_iter().chain(typed).collect();
    };
    let [content_type] = sent.as_slice() else { return vec![format!("content-type: sent {} times", sent.len())] };
    let is_for_body = case.operation.bodies.iter().any(|media| media.content_type == case.variant);
    if is_for_body && media_type::essence(content_type) != case.variant {
        return vec![format!("content-type: {content_type} was sent, the sample is for {}", case.variant)];
    }
    let mut declared = case.operation.bodies.iter();
    match declared.find(|media| media_type::matches(media_type::essence(content_type), &media.content_type)) {
        Some(media) => of_media(case, media, content_type, body),
        None => vec![format!("content-type: {content_type} is not declared")],
    }
}

fn of_media(case: &Case<'_>, media: &Media, content_type: &str, body: &[u8]) -> Vec<String> {
    let Some(at) = media.schema.as_deref() else { return Vec::new() };
    let schema = case.document.root().pointer(at).expect("the schema is there");
    let value = match content::value(case.document, schema, content_type, body) {
        Ok(Some(value)) => value,
        Ok(None) => return Vec::new(),
        Err(problem) => return vec![format!("body: {problem}")],
    };
    let mut found: Vec<_> = case.validators.errors(at, &value);
    if case.is_full {
        found.extend(missing::properties(case.document, schema, &value));
    }
    found.into_iter().map(|problem| format!("body {problem}")).collect()
}
