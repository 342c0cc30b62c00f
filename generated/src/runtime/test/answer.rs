//! Values as the replies that they would come in.

use crate::runtime::json::{Json, Map, Value, to_json};
use crate::runtime::op::{Paging, ReplyBody, Style, Total};
use crate::runtime::page::Page;
use crate::runtime::response::Reply;
use bytes::Bytes;

/// A value that a rule can answer with: what the call returns. It is for bounds.
pub trait Answer: Reply {
    /// The body that the value is read from.
    #[doc(hidden)]
    fn into_body(self, reply: ReplyBody, content_type: &str) -> Bytes;
}

impl<T: Json> Answer for T {
    fn into_body(self, reply: ReplyBody, content_type: &str) -> Bytes {
        let json = to_json(&self);
        match reply {
            ReplyBody::Data => format!("{{\"data\":{json}}}").into(),
            _ if content_type == "*/*" => Bytes::new(),
            _ if content_type.starts_with("text/") => serde_json::from_str::<String>(&json).unwrap_or(json).into(),
            _ => json.into(),
        }
    }
}

impl Answer for Bytes {
    fn into_body(self, _reply: ReplyBody, _content_type: &str) -> Bytes {
        self
    }
}

impl<I: Json, M: Json> Answer for Page<I, M> {
    fn into_body(self, reply: ReplyBody, _content_type: &str) -> Bytes {
        let items = tree(&self.items);
        let (key, meta_key) = match reply {
            ReplyBody::Page(Paging { items: Some(key), meta, .. }) => (key, meta),
            ReplyBody::Data => ("data", None),
            ReplyBody::Whole | ReplyBody::Page(_) => return items.to_string().into(),
        };
        let mut body = serde_json::Map::new();
        let meta = self.meta.as_ref().map(|meta| tree(meta));
        match (meta_key, meta) {
            (Some(key), Some(meta)) => _ = body.insert(key.to_owned(), meta),
            (None, Some(Value::Object(meta))) => body.extend(meta),
            _ => {}
        }
        body.insert(key.to_owned(), items);
        body.extend(self.extra.iter().map(|(key, value)| (key.clone(), value.clone())));
        Value::Object(body).to_string().into()
    }
}

/// A page of these items, of which its reply says nothing more.
pub fn page<I, M>(items: impl IntoIterator<Item = I>) -> Page<I, M> {
    Page { items: items.into_iter().collect(), meta: None, extra: Map::new() }
}

/// The body of a page that is the last of its list.
pub(super) fn last_page<I: Json>(reply: ReplyBody, items: Vec<I>) -> Bytes {
    let count = items.len();
    let body = page::<I, ()>(items).into_body(reply, "application/json");
    let ReplyBody::Page(Paging { style: Style::Number(Total::Pages(path) | Total::Records(path)), .. }) = reply else {
        return body;
    };
    let is_pages = matches!(reply, ReplyBody::Page(Paging { style: Style::Number(Total::Pages(_)), .. }));
    let Ok(mut whole) = serde_json::from_slice::<Value>(&body) else { return body };
    let mut place = &mut whole;
    for key in path.split('.') {
        let Value::Object(object) = place else { return body };
        place = object.entry(key).or_insert_with(|| Value::Object(serde_json::Map::new()));
    }
    *place = if is_pages { 1.into() } else { count.into() };
    whole.to_string().into()
}

fn tree(value: &dyn Json) -> Value {
    serde_json::from_str(&to_json(value)).unwrap_or_default()
}
