//! Bodies of `application/x-www-form-urlencoded`.

use super::Json;
use super::pairs::{Pair, Texts, of_object};

/// The properties of an object as a form: lists of scalars repeat their name, objects are `name[key]=value`.
pub(crate) fn form(value: &dyn Json) -> Result<String, String> {
    let Some(pairs) = of_object(value)? else {
        return Err("only an object can be sent as a form".to_owned());
    };
    let mut form = form_urlencoded::Serializer::new(String::new());
    for Pair { name, texts } in pairs {
        match texts {
            Texts::One(text) => _ = form.append_pair(&name, &text),
            Texts::List(texts) => _ = form.extend_pairs(texts.iter().map(|text| (&name, text))),
        }
    }
    Ok(form.finish())
}
