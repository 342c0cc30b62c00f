//! How properties of a form or of a multipart body are written.

use crate::diff::change::{WireClass, quoted};
use crate::diff::snapshot::BodyRecord;
use serde_json::Value;
use std::collections::BTreeSet;

/// Every property that is written otherwise now: what that means, and why.
pub fn differences(old: &BodyRecord, new: &BodyRecord) -> Vec<(WireClass, String)> {
    let names: BTreeSet<&String> = old.encodings.keys().chain(new.encodings.keys()).collect();
    let none = Value::Null;
    let of = |one: &BodyRecord, name: &String| one.encodings.get(name).unwrap_or(&none).clone();
    let pairs = names.into_iter().map(|name| (name, of(old, name), of(new, name)));
    let other = pairs.filter(|(_, before, after)| before != after);
    other.map(|(name, before, after)| (class(&before, &after), why(name, &before, &after))).collect()
}

/// More content types for a property are no harm; all else is another form of the same value.
fn class(before: &Value, after: &Value) -> WireClass {
    let rest = |one: &Value| one.as_object().into_iter().flatten().filter(|(name, _)| *name != "contentType").count();
    let (before_types, after_types) = (content_types(before), content_types(after));
    let is_wider = before_types.iter().all(|one| after_types.contains(one)) && !before_types.is_empty();
    if is_wider && rest(before) == 0 && rest(after) == 0 { WireClass::Relaxed } else { WireClass::Breaking }
}

fn content_types(encoding: &Value) -> Vec<String> {
    let text = encoding.get("contentType").and_then(Value::as_str).unwrap_or_default();
    text.split(',').map(|one| one.trim().to_ascii_lowercase()).filter(|one| !one.is_empty()).collect()
}

fn why(name: &str, before: &Value, after: &Value) -> String {
    let said = |one: &Value| if one.is_null() { "not said".to_owned() } else { quoted(&one.to_string()) };
    format!("how {} is written was {} and is {}", quoted(name), said(before), said(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn one_more_content_type_is_no_harm() {
        let of = |types: &str| json!({"contentType": types});
        assert_eq!(class(&of("image/png"), &of("image/jpeg, image/PNG")), WireClass::Relaxed);
        assert_eq!(class(&of("image/png, image/jpeg"), &of("image/png")), WireClass::Breaking);
        assert_eq!(class(&of("image/png"), &json!({"contentType": "image/png", "style": "form"})), WireClass::Breaking);
        assert_eq!(class(&Value::Null, &of("image/png")), WireClass::Breaking);
    }
}
