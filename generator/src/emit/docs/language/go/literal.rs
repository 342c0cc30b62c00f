//! Literals of Go, laid out as gofmt does.
//!
//! In: values and the class that they are of. Out: text, indented by tabs. It refuses to know calls.

use super::name as go_name;
use crate::emit::docs::example::{Key, Tree};
use crate::emit::docs::language::spelling::quoted;
use crate::names::words;

/// The name of a type that a value would have if it were an object, an enum, or a list of them.
pub struct Class {
    /// Its name.
    pub name: String,
    /// What the names of objects end in: those of a model are not those of a reply.
    suffix: &'static str,
}

impl Class {
    /// That of a plain value.
    pub fn none() -> Self {
        Self::params(String::new())
    }

    /// That of a call's parameters.
    pub fn params(name: String) -> Self {
        Self { name, suffix: "" }
    }

    /// That of a model.
    pub fn model(name: &str) -> Self {
        Self { name: go_name(name), suffix: "Param" }
    }

    /// The type of a field; that of a list's items is named in the singular.
    pub fn field(&self, name: &str, value: &Tree) -> Self {
        let name = match value {
            Tree::List(_) => go_name(&words::snake_singular(&words::snake(name))),
            _ => name.to_owned(),
        };
        Self { name: format!("{}{name}", self.name), suffix: self.suffix }
    }

    /// What a literal of it begins with.
    pub fn literal(&self) -> String {
        format!("{}{}", self.name, self.suffix)
    }
}

/// `{}`, or a line per field; values of neighbouring lines stand below each other.
pub fn literal(entries: &[(String, String)], depth: usize) -> String {
    if entries.is_empty() {
        return "{}".to_owned();
    }
    let pad = "\t".repeat(depth + 1);
    let mut lines = String::new();
    let mut start = 0;
    while start < entries.len() {
        let single = entries[start..].iter().take_while(|(_, value)| !value.contains('\n')).count();
        let section = &entries[start..start + single.max(1)];
        let width = section.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, value) in section {
            let gap = if single == 0 { 0 } else { width - name.chars().count() };
            lines.extend([pad.as_str(), name, ": ", &" ".repeat(gap), value, ",\n"]);
        }
        start += section.len();
    }
    format!("{{\n{lines}{}}}", "\t".repeat(depth))
}

/// As [`literal`], with one blank before every value: what people have edited is not formatted anew.
pub fn loose(entries: &[(String, String)], depth: usize) -> String {
    let pad = "\t".repeat(depth + 1);
    let lines: Vec<_> = entries.iter().map(|(name, value)| format!("{pad}{name}: {value},\n")).collect();
    format!("{{\n{}{}}}", lines.concat(), "\t".repeat(depth))
}

/// A value.
pub fn value(tree: &Tree, class: &Class, depth: usize) -> String {
    match tree {
        Tree::Null => "nil".to_owned(),
        Tree::Bool(truth) => truth.to_string(),
        Tree::Number(number) => number.clone(),
        Tree::Text(text) => quoted(text),
        Tree::Choice(text) if class.name.is_empty() => quoted(text),
        Tree::Choice(text) => format!("telnyx.{}{}", class.name, go_name(&words::pascal(text))),
        Tree::DateTime(_) | Tree::Date(_) => "time.Now()".to_owned(),
        Tree::File => "io.Reader(bytes.NewBuffer([]byte(\"Example data\")))".to_owned(),
        Tree::List(items) => list(items, class, depth),
        Tree::Object(entries) if is_data(entries) => {
            let entry = |(key, item): &(Key, Tree)| {
                format!("{}: {}", quoted(key.wire()), value(item, &Class::none(), depth + 1))
            };
            format!("map[string]any{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Tree::Object(entries) => {
            format!("telnyx.{}{}", class.literal(), literal(&fields(entries, class, depth + 1), depth))
        }
    }
}

fn is_data(entries: &[(Key, Tree)]) -> bool {
    !entries.is_empty() && entries.iter().all(|(key, _)| matches!(key, Key::Data(_)))
}

fn fields(entries: &[(Key, Tree)], class: &Class, depth: usize) -> Vec<(String, String)> {
    let field = |(key, item): &(Key, Tree)| {
        let name = go_name(key.wire());
        let text = value(item, &class.field(&name, item), depth);
        (name, text)
    };
    entries.iter().map(field).collect()
}

fn list(items: &[Tree], class: &Class, depth: usize) -> String {
    let ty = match items.first() {
        Some(Tree::Bool(_)) => "bool".to_owned(),
        Some(Tree::Number(number)) if number.contains('.') => "float64".to_owned(),
        Some(Tree::Number(_)) => "int64".to_owned(),
        Some(Tree::Object(entries)) if !is_data(entries) => format!("telnyx.{}", class.literal()),
        Some(Tree::Object(_)) => "map[string]any".to_owned(),
        Some(Tree::List(_)) => "[]any".to_owned(),
        _ => "string".to_owned(),
    };
    let item = |item: &Tree| match item {
        Tree::Object(entries) if !is_data(entries) => literal(&fields(entries, class, depth + 1), depth),
        item => value(item, &Class::none(), depth),
    };
    format!("[]{ty}{{{}}}", items.iter().map(item).collect::<Vec<_>>().join(", "))
}
