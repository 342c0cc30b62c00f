//! The fields of a reply that are worth knowing at first sight.

use crate::emit::docs::fields::{self, Content, Property};
use crate::emit::docs::view::ReplyBlock;
use crate::emit::docs::{Edition, Flavour, Profile, markdown, spelling};
use crate::ir::{Operation, Reply};

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
    let names = |properties: &[Property<'_>], prefix: &str| names(edition, properties, prefix, first);
    let http = edition.flavour == Flavour::Curl;
    let field = |name: &str| if http { format!(".{name}") } else { format!("{variable}.{name}") };
    let items = match (edition.flavour, &op.paging, &op.reply) {
        (Flavour::Rust, Some(_), _) => field("items"),
        (Flavour::Rust, None, Reply::Json { unwrapped: true, .. }) => variable.to_owned(),
        _ => field("data"),
    };
    Some(match fields::of_reply(edition, op) {
        Content::Nothing => return None,
        Content::List { items: properties, meta } => ReplyBlock {
            items: Some(markdown::code(&items)),
            paging: meta.then(|| markdown::code(&field("meta"))),
            fields: names(&properties, ""),
        },
        Content::Data(properties) => {
            let prefix = format!("{}.", field(if edition.flavour == Flavour::Go { "Data" } else { "data" }));
            ReplyBlock { items: None, paging: None, fields: names(&properties, &prefix) }
        }
        // The published documents say `.data` for plain HTTP, envelope or not.
        Content::Flat(properties) if http => {
            let prefix = if edition.profile == Profile::Seed { ".data." } else { "." };
            ReplyBlock { items: None, paging: None, fields: names(&properties, prefix) }
        }
        Content::Flat(properties) => {
            ReplyBlock { items: None, paging: None, fields: names(&properties, &format!("{variable}.")) }
        }
    })
}

fn names(edition: &Edition<'_>, properties: &[Property<'_>], prefix: &str, first: &[String]) -> Vec<String> {
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
        let name = spelling::field(edition.flavour, rust, &property.field.wire, edition.profile);
        markdown::code(&format!("{prefix}{name}"))
    };
    sorted.iter().take(SHOWN).map(name).collect()
}
