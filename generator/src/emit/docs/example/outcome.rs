//! What an example calls its result, and what of it is worth showing.
//!
//! In: an operation's reply and names. Out: a variable and a field. It refuses to know languages, but for the words that they
//! reserve.

use crate::emit::docs::edition::{Edition, SdkReply};
use crate::emit::docs::facts::fields::{self, Content, Property};
use crate::emit::summary::many;
use crate::ir::{OpId, Operation, Reply, TypeId, TypeRef};
use crate::words;

/// The result of an example call.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What there is to show.
    pub shown: Shown,
    /// The variable, in snake case.
    pub variable: String,
    /// The model that the reply is, in languages whose examples name it: `AssistantTest`, `AssistantDeleteResponse`.
    pub model: String,
}

/// What there is to show of a result.
#[derive(Debug, Clone)]
pub enum Shown {
    /// Nothing comes back.
    Nothing,
    /// A page; the field of an item that tells it from others.
    Page(Option<Telling>),
    /// What is in `data`.
    Data,
    /// The field that tells the result from others.
    Flat(Telling),
    /// The whole.
    Whole,
}

/// A field that tells one result from others.
#[derive(Debug, Clone)]
pub struct Telling {
    /// The type that has it.
    pub owner: TypeId,
    /// Its position there.
    pub index: usize,
    /// Name on the wire.
    pub wire: String,
}

/// The result of an operation.
pub fn outcome_of_call(edition: &Edition<'_>, id: OpId) -> Outcome {
    let op = &edition.api.operations[id];
    let names = edition.names.op(id);
    let resource = called_by(&names.resource);
    let in_sdk = edition.reply_in_sdk(id);
    let page = op.paging.is_some() && in_sdk != SdkReply::Unpaged;
    let item = if page { op.paging.as_ref().map(|paging| &paging.item) } else { fields::json_reply(op) };
    let of_page = || fields::component(edition.api, item?).and_then(|name| edition.texts.items.get(name).cloned());
    let model = page.then(of_page).flatten().or_else(|| item.and_then(|ty| model(edition, ty)));
    let variable = match (&model, names.method.as_str()) {
        _ if page => "page".to_owned(),
        (Some(model), _) => edition.texts.variables.get(model).cloned().unwrap_or_else(|| unwrapped(model)),
        (None, "create" | "retrieve" | "update" | "delete") => words::snake_singular(&resource),
        (None, "list") => many(&resource),
        (None, _) => "response".to_owned(),
    };
    let made = || class_name(edition, id, "Response");
    Outcome {
        shown: match in_sdk {
            SdkReply::AsSaid => shown_result(edition, op),
            SdkReply::Unpaged => Shown::Whole,
            SdkReply::Nothing => Shown::Nothing,
        },
        variable: unreserved_variable(edition, &variable),
        model: model.unwrap_or_else(made),
    }
}

/// The resource that a variable is called by: the part before one that only says how it is found, and with that where a keyword stands
/// alone.
fn called_by(resource: &[String]) -> String {
    let [parents @ .., last] = resource else { return String::new() };
    match parents.last() {
        Some(parent) if last.starts_with("by_") => parent.clone(),
        Some(parent) if RESERVED.contains(&words::snake_singular(last).as_str()) => {
            format!("{}_{last}", words::snake_singular(parent))
        }
        _ => last.clone(),
    }
}

/// A model's name as a variable, without what it says of being around something.
fn unwrapped(model: &str) -> String {
    let name = words::snake(model);
    ["_data_wrapper", "_wrapper"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(&name).to_owned()
}

/// Words that no variable is called by in any language, so that examples name things alike: keywords, and what examples use.
const RESERVED: [&str; 15] = [
    "case", "class", "client", "console", "default", "err", "for", "import", "in", "package", "params", "print",
    "public", "telnyx", "type",
];

/// A variable that the language takes: the word's ASCII letters, digits and underscores, none of them a digit at the beginning.
fn unreserved_variable(edition: &Edition<'_>, word: &str) -> String {
    let variable: String = word.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let variable = match variable.trim_start_matches('_').chars().next() {
        None => "response".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("n{}", variable.trim_start_matches('_')),
        Some(_) => variable,
    };
    let is_reserved = [&RESERVED, edition.language.reserved()].iter().any(|words| words.contains(&variable.as_str()));
    if is_reserved { variable + "_" } else { variable }
}

/// The name that SDKs have for a component.
fn model(edition: &Edition<'_>, ty: &TypeRef) -> Option<String> {
    edition.texts.model(fields::component(edition.api, ty)?).cloned()
}

fn shown_result(edition: &Edition<'_>, op: &Operation) -> Shown {
    if matches!(op.reply, Reply::Empty) && op.other_replies.is_empty() {
        return Shown::Nothing;
    }
    let content = fields::of_reply(edition, op);
    if let Some(paging) = &op.paging {
        return Shown::Page(telling_field(edition, &fields::of_type(edition, &paging.item), &paging.item));
    }
    let Some(body) = returned_type(edition, op) else { return Shown::Whole };
    if is_closed(edition, op) {
        return Shown::Whole;
    }
    let unwraps = edition.language.unwraps_data();
    match content {
        Content::Nothing | Content::Items(_) => Shown::Whole,
        Content::List { .. } | Content::Data(_) if unwraps => Shown::Whole,
        Content::List { .. } | Content::Data(_) => Shown::Data,
        Content::Flat(properties) if !unwraps && properties.iter().any(|one| one.field.wire == "data") => Shown::Data,
        Content::Flat(properties) => telling_field(edition, &properties, body).map_or(Shown::Whole, Shown::Flat),
    }
}

/// What a call returns, which may be what is in the reply's `data`.
fn returned_type<'a>(edition: &Edition<'_>, op: &'a Operation) -> Option<&'a TypeRef> {
    match &op.reply {
        Reply::Json { ty, .. } if edition.language.unwraps_data() => Some(ty),
        _ => fields::json_reply(op),
    }
}

/// Whether the rules do not look into the reply.
fn is_closed(edition: &Edition<'_>, op: &Operation) -> bool {
    let id = fields::json_reply(op).and_then(TypeRef::named);
    id.is_some_and(|id| !edition.rules.looks_into(&edition.api.types[id].facts))
}

/// The field that the edition asks for, else `id`, else the first name that begins with it, else the first that ends in `_id`, else
/// the first; required ones go first. One that no language has a field for is passed over, and so may be one that only a variant of a
/// union has.
fn telling_field(edition: &Edition<'_>, properties: &[Property<'_>], of: &TypeRef) -> Option<Telling> {
    let in_reach = |property: &Property<'_>| match of {
        TypeRef::Named(id) | TypeRef::Boxed(id) => *id == property.owner,
        _ => false,
    };
    let fits = |property: &&Property<'_>| {
        property.field.wire.starts_with(|c: char| c.is_ascii_alphabetic())
            && (edition.rules.shows_fields_of_variants() || in_reach(property))
    };
    let mut sorted: Vec<_> = properties.iter().filter(fits).collect();
    sorted.sort_by_key(|property| (!property.required, property.field.wire.as_str()));
    let find = |fits: &dyn Fn(&str) -> bool| sorted.iter().find(|property| fits(&property.field.wire));
    let found = find(&|wire| wire == edition.tells)
        .or_else(|| find(&|wire| wire == "id"))
        .or_else(|| find(&|wire| wire.starts_with("id")))
        .or_else(|| find(&|wire| wire.ends_with("_id")))
        .or_else(|| sorted.first());
    found.map(|property| Telling { owner: property.owner, index: property.index, wire: property.field.wire.clone() })
}

/// A class of the vendor's SDKs: `AssistantCreateParams`, `TestListPage`.
pub fn class_name(edition: &Edition<'_>, id: OpId, kind: &str) -> String {
    let resource = edition.names.op(id).resource.last().map_or("", String::as_str);
    format!("{}{}{kind}", words::pascal(&edition.one_of(resource)), words::pascal(edition.method(id)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_called_by_what_it_holds() {
        let called = |path: &str| called_by(&path.split('.').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(called("verifications.by_phone_number"), "verifications");
        assert_eq!(called("email_blocks.imports"), "email_block_imports");
        assert_eq!(called("storage.buckets"), "buckets");
        assert_eq!(unwrapped("VerifiedNumberDataWrapper"), "verified_number");
        assert_eq!(words::snake_singular("cloudfs"), "cloudfs");
        assert_eq!(["media", "messaging", "coverage", "voice"].map(many), ["media", "messaging", "coverage", "voice"]);
    }
}
