//! Go, for the vendor's SDK, laid out as gofmt does.

use crate::emit::docs::example::call::{Call, Example, quoted};
use crate::emit::docs::example::{Argument, Key, Kind, Tree};
use crate::emit::docs::example::{Shown, Telling};
use crate::emit::docs::spelling;
use crate::emit::docs::{Edition, Flavour};
use crate::names::words;

/// Prints a call.
pub fn print(call: &Call<'_>) -> Example {
    let variable = spelling::variable(Flavour::Go, &call.outcome.variable);
    let check = "\nif err != nil {\n\tlog.Fatal(err)\n}";
    let (head, show) = match &call.outcome.shown {
        Shown::Nothing => ("err := ".to_owned(), check.to_owned()),
        shown => {
            let what = what(call.edition, shown, &variable);
            (format!("{variable}, err := "), format!("{check}\nfmt.Printf(\"%+v\\n\", {what})"))
        }
    };
    Example { imports: String::new(), call: format!("{head}{}", invocation(call)), show, variable }
}

fn what(edition: &Edition<'_>, shown: &Shown, variable: &str) -> String {
    let field = |telling: &Telling| {
        let rust = edition.names.field(telling.owner, telling.index);
        spelling::field(Flavour::Go, rust, &telling.wire, edition.profile)
    };
    match shown {
        Shown::Data => format!("{variable}.Data"),
        Shown::Flat(telling) => format!("{variable}.{}", field(telling)),
        Shown::Nothing | Shown::Page(_) | Shown::Whole => variable.to_owned(),
    }
}

fn invocation(call: &Call<'_>) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let first = path.next().map(|argument| value(&argument.value, &Class::none(), 0));
    let rest: Vec<_> = path.chain(arguments.sorted()).collect();
    let takes_params = arguments.takes_more || !rest.is_empty();
    match (first, takes_params) {
        (None, false) => format!("{}(context.Background())", call.method),
        (Some(first), false) => format!("{}(context.Background(), {first})", call.method),
        (None, true) => format!("{}(context.Background(), {})", call.method, params(call, &rest, 0)),
        (Some(first), true) => {
            format!("{}(\n\tcontext.Background(),\n\t{first},\n\t{},\n)", call.method, params(call, &rest, 1))
        }
    }
}

/// The parameters of a call: `telnyx.AIAssistantTestNewParams{...}`. A body that is a model is one field of them.
fn params(call: &Call<'_>, arguments: &[&Argument], depth: usize) -> String {
    let names = call.edition.names.op(call.id);
    let resource: String = names.resource.iter().map(|part| spelling::go_name(&words::snake_singular(part))).collect();
    let class = Class::params(format!("{resource}{}Params", spelling::go_method(call.edition.method(call.id))));
    let literal = |entries: &[(String, String)], depth| {
        if call.arguments.edited { loose(entries, depth) } else { literal(entries, depth) }
    };
    let fields = |arguments: &[&Argument], class: &Class, depth| {
        let field = |argument: &&Argument| field(call, argument, class, depth);
        arguments.iter().map(field).collect::<Vec<_>>()
    };
    let Some(model) = &call.arguments.body_model else {
        return format!("telnyx.{}{}", class.name, literal(&fields(arguments, &class, depth + 1), depth));
    };
    let (body, outside): (Vec<&Argument>, Vec<&Argument>) = arguments.iter().partition(|one| one.is_in_body());
    let model = Class::model(model);
    let inner = literal(&fields(&body, &model, depth + 2), depth + 1);
    let mut entries = fields(&outside, &class, depth + 1);
    entries.push((model.name.clone(), format!("telnyx.{}{inner}", model.literal())));
    format!("telnyx.{}{}", class.name, literal(&entries, depth))
}

fn field(call: &Call<'_>, argument: &Argument, class: &Class, depth: usize) -> (String, String) {
    let name = spelling::go_name(&argument.name);
    let class = argument.model.as_deref().map_or_else(|| class.field(&name, &argument.value), Class::model);
    let text = match (argument.kind, argument.named_value(call.edition)) {
        (Kind::Union, Tree::Text(text)) => {
            let variant = ("OfString".to_owned(), format!("telnyx.String({})", quoted(&text)));
            format!("telnyx.{}Union{}", class.name, literal(&[variant], depth))
        }
        (_, tree) => value(&tree, &class, depth),
    };
    (name, text)
}

/// The name of a type that a value would have if it were an object, an enum, or a list of them.
struct Class {
    name: String,
    /// What the names of objects end in: those of a model are not those of a reply.
    suffix: &'static str,
}

impl Class {
    fn none() -> Self {
        Self::params(String::new())
    }

    fn params(name: String) -> Self {
        Self { name, suffix: "" }
    }

    fn model(name: &str) -> Self {
        Self { name: spelling::go_name(name), suffix: "Param" }
    }

    /// The type of a field; that of a list's items is named in the singular.
    fn field(&self, name: &str, value: &Tree) -> Self {
        let name = match value {
            Tree::List(_) => spelling::go_name(&words::snake_singular(&words::snake(name))),
            _ => name.to_owned(),
        };
        Self { name: format!("{}{name}", self.name), suffix: self.suffix }
    }

    fn literal(&self) -> String {
        format!("{}{}", self.name, self.suffix)
    }
}

/// `{}`, or a line per field; values of neighbouring lines stand below each other.
fn literal(entries: &[(String, String)], depth: usize) -> String {
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
fn loose(entries: &[(String, String)], depth: usize) -> String {
    let pad = "\t".repeat(depth + 1);
    let lines: Vec<_> = entries.iter().map(|(name, value)| format!("{pad}{name}: {value},\n")).collect();
    format!("{{\n{}{}}}", lines.concat(), "\t".repeat(depth))
}

fn value(tree: &Tree, class: &Class, depth: usize) -> String {
    match tree {
        Tree::Null => "nil".to_owned(),
        Tree::Bool(truth) => truth.to_string(),
        Tree::Number(number) => number.clone(),
        Tree::Text(text) => quoted(text),
        Tree::Choice(text) if class.name.is_empty() => quoted(text),
        Tree::Choice(text) => format!("telnyx.{}{}", class.name, spelling::go_name(&words::pascal(text))),
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
        let name = spelling::go_name(key.wire());
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
