//! Bodies of `application/x-www-form-urlencoded`.

use super::{Json, scalar, tree, walk};
use serde_json::Value;

/// The properties of an object as a form: lists of scalars repeat their name, objects are `name[key]=value`.
pub(crate) fn form(value: &dyn Json) -> Result<String, String> {
    let Value::Object(properties) = tree(value)? else {
        return Err("only an object can be sent as a form".to_owned());
    };
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in &properties {
        walk(name, value, &mut |name, value| match value {
            Value::Array(items) => match items.iter().map(scalar).collect::<Option<Vec<_>>>() {
                Some(texts) => {
                    form.extend_pairs(texts.iter().map(|text| (name, text)));
                    true
                }
                None => false,
            },
            value => scalar(value).map(|text| _ = form.append_pair(name, &text)).is_some(),
        });
    }
    Ok(form.finish())
}
