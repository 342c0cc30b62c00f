//! Inline schemas written twice: `CreateAssistantRequest` and `Assistant` each spell out the same `settings`.
//!
//! Two inline types are one when they stand at the same properties of components of one family (the same words but for verbs
//! and for `Request`, `Response` and the like) and say the same of every value. The shorter component name keeps the type.

use super::{each_operation_ref_mut, each_ref_mut};
use crate::ir::lower::Draft;
use crate::ir::{Id, IdVec, Origin, Shape, Step, TypeDef, TypeId, TypeRef};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Words of a component's name that say what is done with it, not what it is.
const ROLES: [&str; 22] = [
    "Add", "Body", "Create", "Created", "Data", "Detail", "Detailed", "Get", "Input", "List", "New", "Output",
    "Params", "Patch", "Payload", "Put", "Read", "Req", "Request", "Resp", "Response", "Update",
];

/// Family, steps from the component, and content.
type Key = (Vec<String>, String, String);

/// Makes inline types of one family, place and content one.
pub(crate) fn share_inline(draft: &mut Draft) {
    let types = &draft.types;
    let mut prints: Vec<Option<String>> = vec![None; types.len()];
    let mut groups: BTreeMap<Key, Vec<(usize, TypeId)>> = BTreeMap::new();
    for id in types.ids() {
        if let Some((component, steps)) = place(types, id) {
            let key = (family(component), steps, fingerprint(types, id, &mut prints));
            groups.entry(key).or_default().push((component.len(), id));
        }
    }
    let mut shared: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for mut group in groups.into_values().filter(|group| group.len() > 1) {
        group.sort();
        let keeper = group[0].1;
        shared.extend(group[1..].iter().map(|(_, id)| (*id, keeper)));
    }
    let mut replace = |ty: &mut TypeRef| redirect(ty, &shared);
    draft.types.iter_mut().for_each(|(_, def)| each_ref_mut(def, &mut replace));
    draft.operations.iter_mut().for_each(|operation| each_operation_ref_mut(operation, &mut replace));
}

fn redirect(ty: &mut TypeRef, shared: &BTreeMap<TypeId, TypeId>) {
    match ty {
        TypeRef::Array(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => redirect(inner, shared),
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id = *shared.get(id).unwrap_or(id),
        _ => {}
    }
}

/// The component that a type is written in, and the steps to it.
fn place(types: &IdVec<TypeId, TypeDef>, id: TypeId) -> Option<(&str, String)> {
    match &types[id].origin {
        Origin::Inside(parent, step) => {
            let (component, steps) = match &types[*parent].origin {
                Origin::Component(name) => (name.as_str(), String::new()),
                _ => place(types, *parent)?,
            };
            let step = match step {
                Step::Property(name) => name.clone(),
                Step::MapValue => "*".to_owned(),
                Step::Variant(index, _) => format!("|{index}"),
            };
            Some((component, format!("{steps}/{step}")))
        }
        _ => None,
    }
}

/// The words of a component's name, in order, without roles.
fn family(component: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut boundary = true;
    for c in component.chars() {
        if !c.is_alphanumeric() {
            boundary = true;
            continue;
        }
        if boundary || c.is_uppercase() {
            words.push(String::new());
        }
        boundary = false;
        words.last_mut().expect("a boundary starts a word").push(c);
    }
    words.retain(|word| !ROLES.contains(&word.as_str()));
    words
}

/// Everything that a type says but its prose. Components are told by id, inline types by content.
fn fingerprint(types: &IdVec<TypeId, TypeDef>, id: TypeId, known: &mut Vec<Option<String>>) -> String {
    if let Some(print) = &known[id.index()] {
        return print.clone();
    }
    known[id.index()] = Some(format!("{id:?}"));
    let mut print = String::new();
    match &types[id].shape {
        Shape::Struct(object) => {
            for field in &object.fields {
                let ty = type_print(types, &field.ty, known);
                let mut facts = field.facts.clone();
                facts.example = None;
                facts.entries.iter_mut().for_each(|entries| entries.example = None);
                write!(print, "{}:{ty}:{:?}:{facts:?};", field.wire, field.presence)
                    .expect("writing to a string succeeds");
            }
            if let Some(extra) = &object.extra {
                print.push_str(&type_print(types, extra, known));
            }
        }
        Shape::StringEnum(values) => print = format!("{values:?}"),
        Shape::Union(union) => {
            for variant in &union.variants {
                let ty = type_print(types, &variant.ty, known);
                write!(print, "{ty}:{:?}|", variant.select).expect("writing to a string succeeds");
            }
        }
    }
    known[id.index()] = Some(print.clone());
    print
}

fn type_print(types: &IdVec<TypeId, TypeDef>, ty: &TypeRef, known: &mut Vec<Option<String>>) -> String {
    match ty {
        TypeRef::Array(inner) => format!("[{}]", type_print(types, inner, known)),
        TypeRef::Map(inner) => format!("{{{}}}", type_print(types, inner, known)),
        TypeRef::Nullable(inner) => format!("?{}", type_print(types, inner, known)),
        TypeRef::Named(id) | TypeRef::Boxed(id) if place(types, *id).is_some() => {
            format!("({})", fingerprint(types, *id, known))
        }
        ty => format!("{ty:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::family;

    #[test]
    fn a_family_is_what_the_name_is_about() {
        assert_eq!(family("CreateAssistantRequest"), family("Assistant"));
        assert_eq!(family("MobilePhoneNumberUpdate"), family("MobilePhoneNumber"));
        assert_ne!(family("AssistantTest"), family("Assistant"));
    }
}
