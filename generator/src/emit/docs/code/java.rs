//! Java, for the vendor's SDK.

use super::super::example::{Argument, Key, Tree};
use super::super::spelling;
use super::outcome::Shown;
use super::{Call, Example, quoted};
use crate::names::words;

/// Prints a call.
pub(super) fn print(call: &Call<'_>) -> Example {
    let names = call.source.names.op(call.id);
    let params = class(call, "Params");
    let result = match &call.outcome.shown {
        Shown::Nothing => None,
        Shown::Page(_) => Some(class(call, "Page")),
        _ => Some(call.outcome.model.clone()),
    };
    let variable = spelling::camel_variable(&call.outcome.variable);
    let package: String = names.resource.iter().flat_map(|part| [".".to_owned(), part.replace('_', "")]).collect();
    let import = |class: &str| format!("import com.telnyx.sdk.models{package}.{class};");
    let built = built(call, &params);
    let mut imports: Vec<String> = result.iter().map(|class| import(class)).collect();
    imports.extend(built.as_ref().map(|_| import(&params)));
    imports.sort();
    imports.dedup();
    let argument = match (&built, call.arguments.path.as_slice()) {
        (Some(_), _) => "params".to_owned(),
        (None, [only]) => value(&only.lone_value(call.source), "", "").0,
        (None, _) => String::new(),
    };
    let target = result.as_ref().map_or_else(String::new, |class| format!("{class} {variable} = "));
    let statement = format!("{target}{}({argument});", call.method);
    let parts = [imports.join("\n"), [built, Some(statement)].into_iter().flatten().collect::<Vec<_>>().join("\n")];
    let text = parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    Example { call: text, show: String::new(), variable }
}

/// A class of the method: `AssistantCreateParams`, `TestListPage`.
fn class(call: &Call<'_>, kind: &str) -> String {
    let names = call.source.names.op(call.id);
    let resource = names.resource.last().map_or("", String::as_str);
    format!("{}{}{kind}", words::pascal(&words::snake_singular(resource)), words::pascal(&names.method))
}

/// The statement that builds the parameters; `None` where the call takes no more than one path parameter.
fn built(call: &Call<'_>, params: &str) -> Option<String> {
    let arguments = &call.arguments;
    let rest = arguments.sorted();
    let alone = rest.is_empty() && arguments.path.len() <= 1;
    if alone && (arguments.path.is_empty() || !arguments.takes_more) {
        return None;
    }
    let setter = |argument: &&Argument| setter(params, &argument.name, &argument.named_value(call.source.texts));
    let setters: String = arguments.last_path_first().iter().chain(&rest).map(setter).collect();
    Some(format!("{params} {} = {params}.builder(){setters}\n    .build();", "params"))
}

/// A line of a builder. A list of objects is added one by one.
fn setter(owner: &str, name: &str, tree: &Tree) -> String {
    let (method, class) = (spelling::camel(name), words::pascal(name));
    match tree {
        Tree::List(items) if !items.is_empty() => {
            let class = words::pascal(&words::snake_singular(name));
            let add = |item: &Tree| format!("\n    .add{class}({})", value(item, owner, &class).0);
            items.iter().map(add).collect()
        }
        tree => format!("\n    .{method}({})", value(tree, owner, &class).0),
    }
}

/// A value, and whether it is a builder's.
fn value(tree: &Tree, owner: &str, class: &str) -> (String, bool) {
    let plain = |text: String| (text, false);
    match tree {
        Tree::Null => plain("null".to_owned()),
        Tree::Bool(truth) => plain(truth.to_string()),
        Tree::Number(number) if number.contains('.') => plain(number.clone()),
        Tree::Number(number) => plain(format!("{number}L")),
        Tree::Text(text) => plain(quoted(text)),
        Tree::Choice(text) if owner.is_empty() => plain(quoted(text)),
        Tree::Choice(text) => plain(format!("{owner}.{class}.{}", constant(text))),
        Tree::DateTime(text) => plain(format!("OffsetDateTime.parse({})", quoted(text))),
        Tree::Date(text) => plain(format!("LocalDate.parse({})", quoted(text))),
        Tree::File => plain("new ByteArrayInputStream(\"Example data\".getBytes())".to_owned()),
        Tree::List(items) => {
            let items: Vec<_> = items.iter().map(|item| value(item, owner, class).0).collect();
            plain(format!("List.of({})", items.join(", ")))
        }
        Tree::Object(entries) => (object(entries, owner, class), true),
    }
}

fn object(entries: &[(Key, Tree)], owner: &str, class: &str) -> String {
    let here = format!("{owner}.{class}");
    let line = |(key, entry): &(Key, Tree)| match key {
        Key::Property(wire) => setter(&here, wire, entry).replace('\n', "\n    "),
        Key::Data(key) => {
            format!("\n        .putAdditionalProperty({}, JsonValue.from({}))", quoted(key), value(entry, &here, "").0)
        }
    };
    format!("{here}.builder(){}\n        .build()", entries.iter().map(line).collect::<String>())
}

/// The name of a constant: `PHONE_CALL`; one cannot begin with a digit.
fn constant(value: &str) -> String {
    let name = words::snake(value).to_uppercase();
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { format!("_{name}") } else { name }
}
