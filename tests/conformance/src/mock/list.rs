//! Lists, which have one page: a sample goes on and on.

use serde_json::{Value, json};

/// Says of a list that there is no page behind it.
pub fn end(reply: &mut Value) {
    let Some(meta) = reply.get_mut("meta").and_then(Value::as_object_mut) else { return };
    for (name, value) in meta.iter_mut() {
        match name.as_str() {
            "total_pages" | "page_number" => *value = json!(1),
            "cursors" | "cursor" | "page_cursor" | "next" | "next_page_token" => *value = Value::Null,
            _ => {}
        }
    }
}
