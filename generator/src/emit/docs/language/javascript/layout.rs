//! The line breaks of JavaScript, as the formatter of the vendor's snippets sets them.
//!
//! In: values. Out: text that is no wider than [`WIDTH`] where it can be broken. It refuses to know calls of an API.

use super::{key, quoted};
use crate::emit::docs::example::{ExampleKey, ExampleValue};

/// A line that is longer than this, in characters, is broken.
const WIDTH: usize = 100;

/// An object with so many entries has a line for each, however short they are.
const ENTRIES: usize = 3;

/// A value that may be broken into lines.
pub enum LayoutNode {
    /// What stays on one line.
    Text(String),
    /// A string, which may begin a line of its own.
    String(String),
    /// A list.
    List(Vec<LayoutNode>),
    /// An object.
    Object(Vec<(ExampleKey, LayoutNode)>),
}

impl LayoutNode {
    /// The node of a value.
    pub fn of(tree: &ExampleValue) -> Self {
        match tree {
            ExampleValue::Null => Self::Text("null".to_owned()),
            ExampleValue::Bool(truth) => Self::Text(truth.to_string()),
            ExampleValue::Number(number) => Self::Text(number.clone()),
            ExampleValue::Text(text)
            | ExampleValue::Choice(text)
            | ExampleValue::DateTime(text)
            | ExampleValue::Date(text) => Self::String(quoted(text)),
            ExampleValue::Optional(inner) => Self::of(inner),
            ExampleValue::File => Self::Text("fs.createReadStream('path/to/file')".to_owned()),
            ExampleValue::List(items) => Self::List(items.iter().map(Self::of).collect()),
            ExampleValue::Object(entries) => {
                Self::Object(entries.iter().map(|(key, entry)| (key.clone(), Self::of(entry))).collect())
            }
        }
    }

    /// Whether it takes several lines however short it is: a long object, or several objects that are not short.
    fn is_tall(&self) -> bool {
        match self {
            Self::Text(_) | Self::String(_) => false,
            Self::List(items) => {
                let several = |item: &Self| matches!(item, Self::Object(entries) if entries.len() > 1);
                items.len() > 1 && items.iter().all(several) || items.iter().any(Self::is_tall)
            }
            Self::Object(entries) => entries.len() >= ENTRIES || entries.iter().any(|(_, entry)| entry.is_tall()),
        }
    }

    /// On one line.
    fn flat(&self) -> String {
        match self {
            Self::Text(text) | Self::String(text) => text.clone(),
            Self::List(items) => format!("[{}]", items.iter().map(Self::flat).collect::<Vec<_>>().join(", ")),
            Self::Object(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Object(entries) => {
                let entry = |(name, entry): &(ExampleKey, Self)| format!("{}: {}", key(name.wire()), entry.flat());
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// On several lines, those after the first indented by `indent`.
    fn on_lines(&self, indent: usize) -> String {
        let pad = " ".repeat(indent);
        match self {
            Self::List(items) if !items.is_empty() => {
                let item = |item: &Self| format!("{pad}  {},\n", item.fitted(indent + 2, indent + 2));
                format!("[\n{}{pad}]", items.iter().map(item).collect::<String>())
            }
            Self::Object(entries) if !entries.is_empty() => {
                let lines = entries.iter().map(|(key, value)| entry(key, value, indent + 2)).collect::<String>();
                format!("{{\n{lines}{pad}}}")
            }
            whole => whole.flat(),
        }
    }

    /// On one line if that fits after `before` characters and before a comma, else on several.
    fn fitted(&self, indent: usize, before: usize) -> String {
        let flat = self.flat();
        if !self.is_tall() && before + flat.chars().count() < WIDTH { flat } else { self.on_lines(indent) }
    }
}

/// The line or lines of an object's entry, indented by `indent`.
pub fn entry(name: &ExampleKey, value: &LayoutNode, indent: usize) -> String {
    let (pad, key) = (" ".repeat(indent), key(name.wire()));
    let before = indent + key.chars().count() + 2;
    match value {
        LayoutNode::String(text) if before + text.chars().count() >= WIDTH => format!("{pad}{key}:\n{pad}  {text},\n"),
        value => format!("{pad}{key}: {},\n", value.fitted(indent, before)),
    }
}

/// A call, with what stands before and after it: on one line; else, if there is little in its parentheses, on a line of its own; else
/// only its last argument, if that is an object, is broken; else every argument has its line.
pub fn call(before: &str, method: &str, arguments: &[LayoutNode], after: &str) -> String {
    let flat: Vec<_> = arguments.iter().map(LayoutNode::flat).collect();
    let fits = |text: &str| text.chars().count() <= WIDTH;
    let line = format!("{method}({}){after}", flat.join(", "));
    if !arguments.iter().any(LayoutNode::is_tall) && fits(&format!("{before}{line}")) {
        return format!("{before}{line}");
    }
    if let Some(assigned) = before.strip_suffix(" await ").filter(|_| has_little(arguments)) {
        return format!("{assigned}\n  await {line}");
    }
    let head = format!("{before}{method}(");
    let Some((last, others)) = arguments.split_last() else { return format!("{head}){after}") };
    let opened: String = others.iter().fold(head.clone(), |line, argument| line + &argument.flat() + ", ");
    let has_entries = matches!(last, LayoutNode::Object(entries) if !entries.is_empty());
    if has_entries && fits(&format!("{opened}{{")) {
        return format!("{opened}{}){after}", last.on_lines(0));
    }
    let lines: Vec<_> = arguments.iter().map(|argument| format!("  {},\n", argument.fitted(2, 2))).collect();
    format!("{head}\n{}){after}", lines.concat())
}

/// Whether breaking the parentheses would win little: there is nothing in them, or one short value.
fn has_little(arguments: &[LayoutNode]) -> bool {
    match arguments {
        [] => true,
        [LayoutNode::String(text)] => text.chars().count() <= WIDTH / 4,
        [LayoutNode::Object(entries)] => entries.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(entries: &[(&str, &str)]) -> LayoutNode {
        let entry =
            |(key, text): &(&str, &str)| (ExampleKey::Data((*key).to_owned()), LayoutNode::String(quoted(text)));
        LayoutNode::Object(entries.iter().map(entry).collect())
    }

    #[test]
    fn two_entries_share_a_line_and_three_do_not() {
        let two = object(&[("a", "1"), ("b", "2")]);
        assert_eq!(call("await ", "f", &[two], ";"), "await f({ a: '1', b: '2' });");
        let three = object(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(call("await ", "f", &[three], ";"), "await f({\n  a: '1',\n  b: '2',\n  c: '3',\n});");
    }

    #[test]
    fn a_line_may_be_full_but_not_longer() {
        let argument = |length: usize| LayoutNode::String("x".repeat(length));
        assert_eq!(call("", "f", &[argument(WIDTH - 4)], ";"), format!("f({});", "x".repeat(WIDTH - 4)));
        assert_eq!(call("", "f", &[argument(WIDTH - 3)], ";"), format!("f(\n  {},\n);", "x".repeat(WIDTH - 3)));
    }

    #[test]
    fn a_call_with_little_in_it_has_its_own_line_before_it_is_broken() {
        let (before, method) = (format!("const {} = await ", "x".repeat(50)), "f".repeat(40));
        let id = || [LayoutNode::String("'id'".to_owned())];
        assert_eq!(call(&before, &method, &id(), ";"), format!("const {} =\n  await {method}('id');", "x".repeat(50)));
        let whole = call("for await (const x of ", &"f".repeat(80), &id(), ") {");
        assert!(whole.ends_with("f(\n  'id',\n)) {"), "{whole}");
    }

    #[test]
    fn the_last_object_is_opened_while_its_brace_fits() {
        let id = LayoutNode::String("x".repeat(60));
        let text = call("", &"f".repeat(34), &[id, object(&[("reaction", "thumbs up")])], ";");
        assert_eq!(text, format!("{}({}, {{\n  reaction: 'thumbs up',\n}});", "f".repeat(34), "x".repeat(60)));
        let id = LayoutNode::String("x".repeat(60));
        let text = call("", &"f".repeat(37), &[id, object(&[("reaction", "thumbs up")])], ";");
        assert!(text.ends_with("x,\n  { reaction: 'thumbs up' },\n);"), "{text}");
    }

    #[test]
    fn several_objects_have_a_line_each() {
        let item = || object(&[("a", "1"), ("b", "2")]);
        let list =
            LayoutNode::Object(vec![(ExampleKey::Data("all".to_owned()), LayoutNode::List(vec![item(), item()]))]);
        let lines = "f({\n  all: [\n    { a: '1', b: '2' },\n    { a: '1', b: '2' },\n  ],\n});";
        assert_eq!(call("", "f", &[list], ";"), lines);
    }
}
