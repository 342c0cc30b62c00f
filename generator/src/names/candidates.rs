//! What a type could be called, best name first, from where it stands.

use super::media;
use crate::config::Spelling;
use crate::ir::{Api, Id, JsonType, Origin, Place, Select, Shape, Step, TypeId, TypeRef};
use crate::words::{join_overlapping, pascal, snake_singular};

/// Names, best first; never empty.
pub(super) type Candidates = Vec<String>;

/// The names of a component: its own, without its namespace where nobody else has that name.
pub(super) fn component(origin: &Origin, spelling: &Spelling) -> Candidates {
    match origin {
        Origin::Component(name) => plain_and_full(name, spelling),
        Origin::ComponentItem(name) => {
            let names = plain_and_full(name, spelling);
            let singular = names.iter().map(|name| pascal(&snake_singular(name))).filter(|one| !names.contains(one));
            singular.chain(names.iter().map(|name| format!("{name}Item"))).collect()
        }
        Origin::Shared(name, place) => {
            let names = plain_and_full(name, spelling);
            let suffix = suffix(place);
            let suffixed: Vec<String> = names.iter().map(|name| join_overlapping(name, &suffix)).collect();
            names.into_iter().chain(suffixed).collect()
        }
        Origin::Inside(..) | Origin::Operation(..) => unreachable!("not a component"),
    }
}

/// `messaging_Error` is `Error`, else `MessagingError`.
fn plain_and_full(name: &str, spelling: &Spelling) -> Candidates {
    let full = match namespace(name) {
        Some((prefix, rest)) => {
            vec![pascal(rest), pascal(&format!("{}_{rest}", spelling.alias(prefix, prefix).join("_")))]
        }
        None => vec![pascal(name)],
    };
    let spoken: Candidates =
        full.iter().map(|name| spelling.spoken(name)).filter(|name| !full.contains(name)).collect();
    spoken.into_iter().chain(full).collect()
}

/// The namespace in front of a component's name: lower-case words with dashes, or lower-case words in front of a
/// capital.
pub(super) fn namespace(name: &str) -> Option<(&str, &str)> {
    let lower =
        |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'));
    let dashed = name.split_once('_').filter(|(prefix, _)| prefix.contains('-') && lower(prefix));
    let capital = name.char_indices().find(|(_, c)| c.is_ascii_uppercase()).map_or(0, |(at, _)| at);
    let split = name[..capital].strip_suffix('_').map(|prefix| (prefix, &name[capital..]));
    dashed.or(split).filter(|(prefix, rest)| !prefix.is_empty() && !rest.is_empty() && lower(prefix))
}

/// The names of a type at an operation: stems with the place behind them; the bare noun for what is in a reply's
/// `data`.
pub(super) fn at_operation(stems: &[String], nouns: &[String], place: &Place) -> Candidates {
    let suffix = suffix(place);
    let stemmed = stems.iter().map(|stem| {
        if matches!(place, Place::Parameter(_)) { join_overlapping(stem, &suffix) } else { format!("{stem}{suffix}") }
    });
    let nouns = nouns.iter().filter(|noun| !noun.is_empty() && *place == Place::ReplyData).cloned();
    nouns.chain(stemmed).collect()
}

/// What a place adds to a name.
fn suffix(place: &Place) -> String {
    match place {
        Place::Body(None) => "Request".to_owned(),
        Place::Body(Some(mime)) => format!("{}Request", pascal(&media::of_body(mime)[0])),
        Place::Reply => "Response".to_owned(),
        Place::ReplyData => "Data".to_owned(),
        Place::PageMeta => "Meta".to_owned(),
        Place::Parameter(name) => pascal(name),
        Place::Error(status) => format!("{}Error", status_word(status)),
        Place::ClientFrame => "ClientFrame".to_owned(),
        Place::ServerFrame => "ServerFrame".to_owned(),
    }
}

/// The words of the common error statuses; the number of others.
pub(super) fn status_word(status: &str) -> String {
    let word = match status {
        "400" => "BadRequest",
        "401" => "Unauthorized",
        "402" => "PaymentRequired",
        "403" => "Forbidden",
        "404" => "NotFound",
        "409" => "Conflict",
        "422" => "Unprocessable",
        "429" => "RateLimit",
        "500" => "Server",
        "default" => "",
        other => return pascal(other),
    };
    word.to_owned()
}

/// Names longer than this leave out what is between the outermost type and the last two steps.
const LONG: usize = 56;

/// The names of a type inside another one; `names` has those of all types around it.
pub(super) fn inside(api: &Api, id: TypeId, names: &[Option<String>]) -> Candidates {
    let Origin::Inside(outer, step) = &api.types[id].origin else { return Vec::new() };
    let name_of =
        |id: TypeId| names[api.emitted(id).index()].as_deref().expect("a type is named before what is inside it");
    let parent = name_of(*outer);
    let tail = tail(api, *outer, id, step);
    let full = [join_overlapping(parent, &tail), format!("{parent}{}", pascal(&tail))];
    let whole = match step {
        Step::Property(wire) if *wire != tail => Some(join_overlapping(parent, wire)),
        _ => None,
    };
    let kind = match &api.types[id].shape {
        Shape::StringEnum(_) => "Kind",
        Shape::Union(_) => "Choice",
        Shape::Struct(_) if whole.is_some() => "Item",
        Shape::Struct(_) => "Details",
    };
    let kinds = full.clone().map(|name| format!("{name}{kind}"));
    let short = (full[0].len() > LONG).then(|| shortened(api, id, &tail, &name_of)).flatten();
    short.into_iter().chain(full).chain(whole).chain(kinds).collect()
}

/// The outermost type's name with the last two steps behind it.
fn shortened<'a>(api: &Api, id: TypeId, last: &str, name_of: &dyn Fn(TypeId) -> &'a str) -> Option<String> {
    let Origin::Inside(outer, _) = &api.types[id].origin else { return None };
    let Origin::Inside(outer_outer, outer_step) = &api.types[*outer].origin else { return None };
    let before_last = tail(api, *outer_outer, *outer, outer_step);
    let outermost = name_of(outermost(api, *outer_outer));
    Some(join_overlapping(&join_overlapping(outermost, &before_last), last))
}

/// The type that everything around `id` is in.
fn outermost(api: &Api, id: TypeId) -> TypeId {
    match &api.types[id].origin {
        Origin::Inside(outer, _) => outermost(api, *outer),
        _ => id,
    }
}

/// The words of the last step: in the singular for the items of an array.
fn tail(api: &Api, outer: TypeId, id: TypeId, step: &Step) -> String {
    match step {
        Step::Property(wire) if is_item(api, outer, id, wire) => snake_singular(wire),
        Step::Property(wire) => wire.clone(),
        Step::MapValue => "value".to_owned(),
        Step::Variant(index, title) => {
            // Variants are sorted and joined: the index is that of the document.
            let place = place_of(api, outer, id).unwrap_or(*index);
            variant(api, outer, place, title.as_deref())
        }
        Step::Multipart => "multipart".to_owned(),
    }
}

/// Where among the variants of a union a type is.
fn place_of(api: &Api, union: TypeId, id: TypeId) -> Option<usize> {
    let Shape::Union(union) = &api.types[union].shape else { return None };
    union.variants.iter().position(|variant| variant.ty.named() == Some(id))
}

/// Whether a property is an array whose items are of this type.
pub(super) fn is_item(api: &Api, outer: TypeId, id: TypeId, wire: &str) -> bool {
    let Shape::Struct(object) = &api.types[outer].shape else { return false };
    object
        .fields
        .iter()
        .any(|field| field.wire == wire && matches!(field.ty, TypeRef::Array(_)) && field.ty.named() == Some(id))
}

/// The word for a variant: its title or tag, else what selects it.
pub(super) fn variant(api: &Api, union: TypeId, index: usize, title: Option<&str>) -> String {
    let Shape::Union(union) = &api.types[union].shape else {
        return title.map_or_else(|| format!("variant {index}"), str::to_owned);
    };
    let Some(variant) = union.variants.get(index) else {
        return title.map_or_else(|| format!("variant {index}"), str::to_owned);
    };
    match (&variant.select, title) {
        (Select::Tag(values), _) if values.first().is_some_and(|value| !value.is_empty()) => {
            super::value::spoken_value(&values[0])
        }
        (_, Some(title)) => title.to_owned(),
        (Select::Keys(keys), None) if !keys.is_empty() => keys.last().expect("not empty").clone(),
        (Select::Json(json), None) => json_word(*json).to_owned(),
        (Select::Values(_), None) => "known".to_owned(),
        _ => format!("variant {index}"),
    }
}

/// The word for a JSON type, as a variant's name.
pub(super) fn json_word(json: JsonType) -> &'static str {
    match json {
        JsonType::String => "text",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::Boolean => "bool",
        JsonType::Array => "list",
        JsonType::Object => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_are_told_from_words() {
        let split = [
            "messaging_Error",
            "inference-embedding_Assistant",
            "customer_service_record_NotFoundError",
            "user-addresses_borough",
        ]
        .map(namespace);
        let expected = [
            ("messaging", "Error"),
            ("inference-embedding", "Assistant"),
            ("customer_service_record", "NotFoundError"),
            ("user-addresses", "borough"),
        ];
        assert_eq!(split, expected.map(Some));
        assert_eq!(
            ["TelnyxCampaign_CSP", "first_name", "callConversationEnded", "Paginated_X"].map(namespace),
            [None; 4]
        );
    }
}
