//! How the published documents spell names in tables, which is not always how their SDKs do.
//!
//! In: a name, and how a language writes names. Out: its spelling. It refuses to know which language asks.

use crate::emit::docs::language::{COMMON, Casing, Initialisms, Language, NAMES, identifier};
use crate::names::FieldName;
use crate::words::{self, capitalised};

/// The name of a parameter. Where words are joined, underscores alone tell them apart; names with a hyphen stay as they are; a
/// language that guards its keywords guards `type`, too.
pub fn parameter(language: &dyn Language, rust: &FieldName, wire: &str) -> String {
    match language.casing() {
        Casing::Snake if wire.contains('-') => wire.to_owned(),
        Casing::Snake => guarded(language, language.parameter(rust, wire)),
        Casing::Camel => camel(wire),
        Casing::Pascal => pascal(wire),
        Casing::Model | Casing::Wire => language.parameter(rust, wire),
    }
}

/// What is in capitals where words of fields are joined.
const OF_FIELDS: Initialisms = Initialisms(&[COMMON, NAMES, &[("mno", "MNO"), ("tcr", "TCR")]]);

/// The name of a field of a reply. Where an SDK has fields as they are on the wire, but joins the words of other names, they are
/// written like those; keywords are not guarded.
pub fn field(language: &dyn Language, rust: &FieldName, wire: &str) -> String {
    match (language.casing(), language.casing_of_fields()) {
        (Casing::Snake, Casing::Snake) => words::snake(wire),
        (Casing::Camel, Casing::Wire) => camel(wire),
        (Casing::Pascal, _) => identifier(&OF_FIELDS.pascal(wire), "Number", &[]).unwrap_or_else(|| wire.to_owned()),
        _ => language.field(rust, wire),
    }
}

fn guarded(language: &dyn Language, name: String) -> String {
    if language.guards_keywords() && name == "type" { name + "_" } else { name }
}

/// Camel case by underscores alone: `webhookURL` stays.
fn camel(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &capitalised(part))
}

/// Pascal case by underscores alone: `tool_ids` is `ToolIds`.
fn pascal(name: &str) -> String {
    name.split('_').map(capitalised).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn underscores_alone_tell_words_apart() {
        assert_eq!(camel("webhook_url"), "webhookUrl");
        assert_eq!(camel("webhookURL"), "webhookURL");
        assert_eq!(pascal("tool_ids"), "ToolIds");
        assert_eq!(OF_FIELDS.pascal("dynamic_variables_webhook_url"), "DynamicVariablesWebhookURL");
        assert_eq!(OF_FIELDS.pascal("tcrBrandId"), "TCRBrandID");
    }
}
