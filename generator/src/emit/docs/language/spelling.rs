//! What each language calls an operation, a parameter and a field.
//!
//! In: names of the common table ([`Names`]) and names on the wire. Out: spellings of one language. It refuses to know which
//! names exist: resources and methods of every language come from that table.

use super::initialisms::{GO, GO_FIELDS, JAVASCRIPT};
use crate::emit::docs::{Flavour, Profile};
use crate::ir::OpId;
use crate::names::{FieldName, Names, words};

/// The keywords of Python that a parameter could be called.
const PYTHON_KEYWORDS: [&str; 31] = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with",
];

/// Methods that every Ruby object has, and keywords.
const RUBY_METHODS: [&str; 7] = ["clone", "end", "extend", "retry", "send", "test", "method"];

/// The path of an operation's method from the client, without parentheses at the end: `client.ai.assistants.create`. For
/// plain HTTP there is none. `method` is what the official SDKs call it.
pub fn method(flavour: Flavour, names: &Names, id: OpId, method: &str) -> Option<String> {
    let op = names.op(id);
    let path = |spell: fn(&str) -> String| op.resource.iter().map(|part| spell(part)).collect::<Vec<_>>();
    Some(match flavour {
        Flavour::Curl => return None,
        Flavour::Python => format!("client.{}.{method}", op.resource.join(".")),
        Flavour::Ruby => format!("client.{}.{}", op.resource.join("."), ruby_method(method)),
        Flavour::JavaScript => {
            format!("client.{}.{}", path(|part| JAVASCRIPT.camel(part)).join("."), JAVASCRIPT.camel(method))
        }
        Flavour::Java => format!("client.{}().{}", path(camel).join("()."), camel(method)),
        Flavour::Go => format!("client.{}.{}", path(|part| GO.pascal(part)).join("."), go_method(method)),
        Flavour::Rust => {
            let mut path = accessors(names, op.resource_index);
            path.push(op.rust_method.as_str());
            format!("client.{}", path.join("()."))
        }
    })
}

/// The name of a parameter in tables. `rust` is its name in the table of names.
pub fn parameter(flavour: Flavour, rust: &FieldName, wire: &str, profile: Profile) -> String {
    match flavour {
        Flavour::Rust => rust.to_string(),
        Flavour::Python => python(wire, profile),
        Flavour::Ruby => snake_or_hyphens(wire, profile),
        Flavour::Java if profile == Profile::Own => camel(wire),
        Flavour::Go if profile == Profile::Own => GO.pascal(wire),
        Flavour::JavaScript if profile == Profile::Own => javascript_argument(wire),
        Flavour::JavaScript | Flavour::Java => camel_by_underscores(wire),
        Flavour::Go => pascal_by_underscores(wire),
        Flavour::Curl => wire.to_owned(),
    }
}

/// The name of a field of a reply. `rust` is its name in the table of names. The published documents write JavaScript's in
/// camel case, which its SDK does not.
pub fn field(flavour: Flavour, rust: &FieldName, wire: &str, profile: Profile) -> String {
    match flavour {
        Flavour::JavaScript if profile == Profile::Own => wire.to_owned(),
        Flavour::Rust => rust.to_string(),
        Flavour::Python if profile == Profile::Own => python(wire, profile),
        Flavour::Python => words::snake(wire),
        Flavour::Ruby | Flavour::Curl => wire.to_owned(),
        Flavour::JavaScript => camel_by_underscores(wire),
        Flavour::Java => camel(wire),
        Flavour::Go => GO_FIELDS.pascal(wire),
    }
}

/// The method's name in Go: `create` is `New`, `retrieve` is `Get`, also before other words.
pub fn go_method(method: &str) -> String {
    let verbs = [("create", "new"), ("retrieve", "get")];
    let renamed = verbs.iter().find_map(|(verb, go)| match method.strip_prefix(verb) {
        Some("") => Some((*go).to_owned()),
        Some(rest) if rest.starts_with('_') => Some(format!("{go}{rest}")),
        _ => None,
    });
    GO.pascal(renamed.as_deref().unwrap_or(method))
}

/// The method's name in Ruby, where some names are taken.
fn ruby_method(method: &str) -> String {
    if RUBY_METHODS.contains(&method) { format!("{method}_") } else { method.to_owned() }
}

/// Snake case, with `_` after a keyword. The published documents guard `type` too, which their SDK does not, and leave names
/// with a hyphen as they are.
pub fn python(wire: &str, profile: Profile) -> String {
    let name = snake_or_hyphens(wire, profile);
    if PYTHON_KEYWORDS.contains(&name.as_str()) || (profile == Profile::Seed && name == "type") {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of an argument in Python code, where `type` is no keyword, in either profile.
pub fn python_argument(name: &str) -> String {
    let name = words::snake(name);
    if PYTHON_KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A key of JavaScript's parameters: as on the wire, but for brackets and the like.
pub fn javascript_argument(wire: &str) -> String {
    if wire.contains(['[', '.', '-', '>']) { words::snake(wire) } else { wire.to_owned() }
}

fn snake_or_hyphens(wire: &str, profile: Profile) -> String {
    if profile == Profile::Seed && wire.contains('-') { wire.to_owned() } else { words::snake(wire) }
}

/// Camel case of words: `webhook_url` is `webhookUrl`.
pub fn camel(name: &str) -> String {
    lower_first(&words::pascal(name))
}

/// A variable in camel case, with the initialisms of the language; the `_` that keeps it from being a keyword stays.
pub fn variable(flavour: Flavour, name: &str) -> String {
    let guard = if name.ends_with('_') { "_" } else { "" };
    let variable = match flavour {
        Flavour::JavaScript => JAVASCRIPT.camel(name),
        Flavour::Go => GO.camel(name),
        _ => camel(name),
    };
    variable + guard
}

/// Camel case by underscores alone: `webhookURL` stays.
pub fn camel_by_underscores(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &upper_first(part))
}

/// Pascal case by underscores alone: `tool_ids` is `ToolIds`.
pub fn pascal_by_underscores(name: &str) -> String {
    name.split('_').map(upper_first).collect()
}

pub fn upper_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// The accessors from the client to a resource.
fn accessors(names: &Names, resource: usize) -> Vec<&str> {
    let resources = names.resources();
    let mut path: Vec<&str> =
        std::iter::successors(Some(&resources[resource]), |resource| resource.parent.map(|parent| &resources[parent]))
            .map(|resource| resource.accessor.as_str())
            .collect();
    path.reverse();
    path
}

/// The name of a Go type or field.
pub fn go_name(name: &str) -> String {
    GO.pascal(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_guards_its_keywords() {
        assert_eq!(python("from", Profile::Own), "from_");
        assert_eq!(python("type", Profile::Own), "type");
        assert_eq!(python("type", Profile::Seed), "type_");
        assert_eq!(python_argument("type"), "type");
    }

    #[test]
    fn python_speaks_snake_case() {
        assert_eq!(python("brandId", Profile::Seed), "brand_id");
        assert_eq!(python("page[number]", Profile::Own), "page_number");
        assert_eq!(python("Idempotency-Key", Profile::Own), "idempotency_key");
        assert_eq!(python("Idempotency-Key", Profile::Seed), "Idempotency-Key");
    }

    #[test]
    fn go_has_its_own_verbs_and_initialisms() {
        assert_eq!(go_method("create"), "New");
        assert_eq!(go_method("retrieve_sms"), "GetSMS");
        assert_eq!(go_method("created"), "Created");
        assert_eq!(GO.pascal("mcp_servers"), "McpServers");
        assert_eq!(GO_FIELDS.pascal("dynamic_variables_webhook_url"), "DynamicVariablesWebhookURL");
        assert_eq!(GO_FIELDS.pascal("tcrBrandId"), "TCRBrandID");
    }

    #[test]
    fn javascript_keeps_its_first_word_small() {
        assert_eq!(JAVASCRIPT.camel("ai"), "ai");
        assert_eq!(JAVASCRIPT.camel("send_sms"), "sendSMS");
        assert_eq!(variable(Flavour::JavaScript, "AccessIPAddressResponse"), "accessIPAddressResponse");
        assert_eq!(variable(Flavour::Java, "AccessIPAddressResponse"), "accessIpAddressResponse");
        assert_eq!(variable(Flavour::Go, "import_"), "import_");
        assert_eq!(camel_by_underscores("webhook_url"), "webhookUrl");
        assert_eq!(camel_by_underscores("webhookURL"), "webhookURL");
    }
}
