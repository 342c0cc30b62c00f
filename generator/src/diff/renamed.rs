//! A snapshot in which types have other names.

use super::snapshot::{ReplyRecord, Snapshot, TypeRecord};
use std::collections::BTreeMap;

/// Old names of types, and new ones.
type Renaming = BTreeMap<String, String>;

/// The snapshot, with the types of `names` called as those say.
pub fn renamed(snapshot: &Snapshot, names: &Renaming) -> Snapshot {
    let mut renamed = snapshot.clone();
    for text in texts(&mut renamed) {
        if let Some(new) = replaced(text, names) {
            *text = new;
        }
    }
    renamed
}

/// Every text of a snapshot that has names of types.
fn texts(snapshot: &mut Snapshot) -> Vec<&mut String> {
    let mut texts: Vec<&mut String> = snapshot.webhooks.iter_mut().map(|webhook| &mut webhook.ty).collect();
    for operation in &mut snapshot.operations {
        texts.extend([&mut operation.arguments, &mut operation.returns]);
        texts.extend(
            operation.params.iter_mut().flat_map(|param| [&mut param.ty, &mut param.argument, &mut param.setter]),
        );
        texts.extend(operation.bodies.iter_mut().map(|body| &mut body.ty));
        texts.extend(&mut operation.body_converts);
        texts.extend(reply_texts(&mut operation.reply));
        texts.extend(operation.error_bodies.iter_mut().map(|error| &mut error.ty));
        texts.extend(operation.other_replies.iter_mut().flat_map(reply_texts));
        texts.extend(operation.paging.iter_mut().flat_map(|paging| [&mut paging.item, &mut paging.meta]));
    }
    texts.extend(snapshot.types.iter_mut().chain(&mut snapshot.documents).flat_map(type_texts));
    texts
}

fn reply_texts(reply: &mut ReplyRecord) -> [&mut String; 3] {
    [&mut reply.ty, &mut reply.send, &mut reply.returns]
}

fn type_texts(record: &mut TypeRecord) -> Vec<&mut String> {
    let mut texts = vec![&mut record.name, &mut record.literal];
    texts.extend(record.fields.iter_mut().map(|field| &mut field.ty));
    texts.extend(record.extra.iter_mut().map(|extra| &mut extra.ty));
    texts.extend(record.new.iter_mut().flatten());
    texts.extend(record.variants.iter_mut().map(|variant| &mut variant.ty));
    texts.extend(&mut record.converts);
    texts
}

/// The text with other names; `None` where it has none of them.
fn replaced(text: &str, names: &Renaming) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut out = String::new();
    let (mut rest, mut is_changed) = (text, false);
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |end| start + end);
        let word = &rest[start..end];
        let new = names.get(word);
        is_changed |= new.is_some();
        out.push_str(&rest[..start]);
        out.push_str(new.map_or(word, String::as_str));
        rest = &rest[end..];
    }
    out.push_str(rest);
    is_changed.then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_whole() {
        let names = Renaming::from([("m::A".to_owned(), "n::B".to_owned())]);
        assert_eq!(
            replaced("id: &str, body: Option<Vec<m::A>>", &names).as_deref(),
            Some("id: &str, body: Option<Vec<n::B>>")
        );
        assert_eq!(replaced("Vec<m::AB>", &names), None);
        assert_eq!(replaced("", &names), None);
    }
}
