//! What several languages need to spell names and texts.
//!
//! In: names of the table and texts. Out: spellings. It refuses to know which language asks.

/// A path of resources, each spelled by the language.
pub fn path(resource: &[String], spell: impl Fn(&str) -> String, separator: &str) -> String {
    resource.iter().map(|part| spell(part)).collect::<Vec<_>>().join(separator)
}

/// A variable, spelled by the language; the `_` that keeps it from being a keyword stays.
pub fn variable(name: &str, spell: impl Fn(&str) -> String) -> String {
    let guard = if name.ends_with('_') { "_" } else { "" };
    spell(name) + guard
}
