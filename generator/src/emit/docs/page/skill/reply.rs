//! The fields of a reply that are worth knowing at first sight.

use crate::emit::docs::edition::Edition;
use crate::emit::docs::facts::fields::{self, Content, Property};
use crate::emit::docs::view::ReplyBlock;
use crate::emit::markdown;
use crate::ir::Operation;

/// Fields that are shown.
const SHOWN: usize = 6;

/// Fields that come first, by name on the wire.
const FIRST: [&str; 13] = [
    "id",
    "name",
    "status",
    "state",
    "phone_number",
    "to",
    "from",
    "type",
    "direction",
    "text",
    "body",
    "created_at",
    "updated_at",
];

/// The block of an operation, with the fields `first` before others; `None` where nothing comes back that has fields.
pub fn view(edition: &Edition<'_>, op: &Operation, variable: &str, first: &[String]) -> Option<ReplyBlock> {
    let names = |properties: &[Property<'_>], prefix: &str| field_names(edition, properties, prefix, first);
    let language = edition.language;
    Some(match fields::of_reply(edition, op) {
        Content::Nothing => return None,
        Content::List { items: properties, meta } => {
            let [items, paging] = edition.rules.list_reply(language, op, variable);
            let paging = meta.then(|| markdown::code(&paging));
            ReplyBlock { items: Some(markdown::code(&items)), paging, fields: names(&properties, "") }
        }
        Content::Items(properties) => {
            let holder = language.holder(variable);
            let items = if holder == "." { holder.as_str() } else { holder.trim_end_matches('.') };
            ReplyBlock { items: Some(markdown::code(items)), paging: None, fields: names(&properties, "") }
        }
        Content::Data(properties) => {
            let fields = names(&properties, &language.data_holder(variable));
            ReplyBlock { items: None, paging: None, fields }
        }
        Content::Flat(properties) => {
            let fields = names(&properties, &edition.rules.flat_holder(language, variable));
            ReplyBlock { items: None, paging: None, fields }
        }
    })
}

fn field_names(edition: &Edition<'_>, properties: &[Property<'_>], prefix: &str, first: &[String]) -> Vec<String> {
    let rank = |property: &&Property<'_>| {
        let wire = &property.field.wire;
        let given = first.iter().position(|name| name == wire).unwrap_or(first.len());
        let known = FIRST.iter().position(|name| name == wire).unwrap_or(FIRST.len());
        (given, known, wire.as_str().to_owned())
    };
    let mut sorted: Vec<_> = properties.iter().collect();
    sorted.sort_by_cached_key(rank);
    let name = |property: &&Property<'_>| {
        let rust = edition.names.field(property.owner, property.index);
        let name = edition.field_name(rust, &property.field.wire);
        markdown::code(&edition.language.field_of(prefix, &name))
    };
    sorted.iter().take(SHOWN).map(name).collect()
}
