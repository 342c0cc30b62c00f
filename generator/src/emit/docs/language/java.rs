//! Java, as the vendor's own SDK spells it.

use super::spelling::{self, path, quoted};
use super::{Casing, Language, camel};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleKey, ExampleValue, Shown, class_name};
use crate::emit::docs::vendor;
use crate::ir::OpId;
use crate::names::Names;
use crate::words;
use std::collections::BTreeSet;

/// Classes beside the models that values are made of.
const STANDARD: [(&str, &str); 4] = [
    ("new ByteArrayInputStream(", "java.io.ByteArrayInputStream"),
    ("LocalDate.parse(", "java.time.LocalDate"),
    ("OffsetDateTime.parse(", "java.time.OffsetDateTime"),
    ("List.of(", "java.util.List"),
];

/// Java.
pub struct Java;

impl Language for Java {
    fn slug(&self) -> &'static str {
        "java"
    }

    fn title(&self) -> &'static str {
        "Java"
    }

    fn reserved(&self) -> &'static [&'static str] {
        &[
            "abstract", "case", "class", "default", "final", "for", "import", "native", "new", "package", "private",
            "public", "static", "switch", "this",
        ]
    }

    fn casing(&self) -> Casing {
        Casing::Camel
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        Some(format!("client.{}().{}", path(&names.op(id).resource, camel, "()."), camel(method)))
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }
}

fn camel_variable(name: &str) -> String {
    spelling::variable(name, camel)
}

fn print(call: &Call<'_>) -> Example {
    let params = class(call, "Params");
    let result = match &call.outcome.shown {
        Shown::Nothing => None,
        Shown::Page(_) => Some(class(call, "Page")),
        _ => Some(call.outcome.model.clone()),
    };
    let variable = camel_variable(&call.outcome.variable);
    let built = params_statement(call, &params);
    let imports = imports(call, &params, result.as_deref(), built.as_deref());
    let argument = match (&built, call.arguments.path.as_slice()) {
        (Some(_), _) => "params".to_owned(),
        (None, [only]) => value(&only.value, "", ""),
        (None, _) => String::new(),
    };
    let target = result.as_ref().map_or_else(String::new, |class| format!("{class} {variable} = "));
    let statement = format!("{target}{}({argument});", call.method);
    let text = [built, Some(statement)].into_iter().flatten().collect::<Vec<_>>().join("\n");
    Example { imports, call: text, show: String::new(), variable }
}

/// The imports, sorted. The class of the parameters may be one even where a call does without it.
fn imports(call: &Call<'_>, params: &str, result: Option<&str>, built: Option<&str>) -> String {
    let used = built.is_some_and(|text| text.contains(params));
    let params = (used || call.edition.rules.imports_unused_parameters()).then_some(params);
    let models = call.arguments.all().filter_map(|argument| argument.model.as_deref());
    let models = models.chain(call.arguments.body_model.as_deref());
    let own = params.into_iter().chain(result).chain(models).map(|class| package(call, class));
    let json = ("JsonValue.from(", format!("{}.core.JsonValue", vendor::java_group(&call.edition.api.identity)));
    let standard = STANDARD.map(|(use_, class)| (use_, class.to_owned())).into_iter().chain([json]);
    let standard = standard.filter(|(use_, _)| built.is_some_and(|text| text.contains(use_)));
    let classes: BTreeSet<String> = own.chain(standard.map(|(_, class)| class)).collect();
    classes.iter().map(|class| format!("import {class};")).collect::<Vec<_>>().join("\n")
}

/// A class with its package: that of its resource, or of the resource that the SDK keeps the model in.
fn package(call: &Call<'_>, class: &str) -> String {
    let home = call.edition.texts.homes.get(class).map(|home| home.split('.').map(str::to_owned).collect());
    let resource = home.unwrap_or_else(|| call.edition.names.op(call.id).resource.clone());
    let path: Vec<_> = resource.iter().map(|part| part.replace('_', "")).collect();
    format!("{}.models.{}.{class}", vendor::java_group(&call.edition.api.identity), path.join("."))
}

/// A class of the method.
fn class(call: &Call<'_>, kind: &str) -> String {
    class_name(&call.edition.names.op(call.id).resource, call.edition.method(call.id), kind)
}

/// The statement that builds the parameters; `None` where the call takes no more than one path parameter.
fn params_statement(call: &Call<'_>, params: &str) -> Option<String> {
    let arguments = &call.arguments;
    let rest = arguments.sorted();
    let setters = |owner: &str, arguments: &[&ExampleArgument]| -> String {
        arguments.iter().map(|argument| setter_of(call, owner, argument)).collect()
    };
    if let Some(model) = &arguments.body_model {
        let (body, outside): (Vec<&ExampleArgument>, Vec<&ExampleArgument>) =
            rest.iter().partition(|one| one.is_in_body());
        let body = format!("{model}.builder(){}", builder_end(&setters(model, &body), 0));
        if arguments.path.is_empty() && outside.is_empty() {
            return Some(format!("{model} params = {body};"));
        }
        let outside = setters(params, &arguments.last_path_first()) + &setters(params, &outside);
        let inner = body.replace('\n', "\n    ");
        let lines = format!("{outside}\n    .{}({inner})\n    .build()", camel(model));
        return Some(format!("{params} params = {params}.builder(){lines};"));
    }
    if rest.is_empty() && arguments.path.len() <= 1 {
        return None;
    }
    let lines = setters(params, &arguments.last_path_first()) + &setters(params, &rest);
    Some(format!("{params} params = {params}.builder(){};", builder_end(&lines, 0)))
}

/// The end of a builder: on its line where nothing is set.
fn builder_end(setters: &str, indent: usize) -> String {
    if setters.is_empty() { ".build()".to_owned() } else { format!("{setters}\n{}.build()", " ".repeat(indent + 4)) }
}

/// The line of an argument. A model has a class of its own.
fn setter_of(call: &Call<'_>, owner: &str, argument: &ExampleArgument) -> String {
    let value = argument.named_value(call.edition);
    match &argument.model {
        Some(model) => setter("", model, &argument.name, &value),
        None => setter(&format!("{owner}."), &item_class(&argument.name, &value), &argument.name, &value),
    }
}

fn item_class(name: &str, value: &ExampleValue) -> String {
    match value {
        ExampleValue::List(_) => words::pascal(&words::snake_singular(name)),
        _ => words::pascal(name),
    }
}

/// A line of a builder. The only item of a list is added; several are given as a list.
fn setter(owner: &str, class: &str, name: &str, tree: &ExampleValue) -> String {
    let method = camel(name);
    match tree {
        ExampleValue::List(items) => match items.as_slice() {
            [only] => {
                let one = words::pascal(&words::snake_singular(name));
                format!("\n    .add{one}({})", value(only, owner, class))
            }
            [] => format!("\n    .{method}(List.of())"),
            items => {
                let lines: Vec<_> = items
                    .iter()
                    .map(|item| format!("\n      {}", value(item, owner, class).replace("\n    ", "\n      ")))
                    .collect();
                format!("\n    .{method}(List.of({}\n    ))", lines.join(","))
            }
        },
        tree => format!("\n    .{method}({})", value(tree, owner, class)),
    }
}

fn value(tree: &ExampleValue, owner: &str, class: &str) -> String {
    match tree {
        ExampleValue::Null => "null".to_owned(),
        ExampleValue::Bool(truth) => truth.to_string(),
        ExampleValue::Number(number) if number.contains('.') => number.clone(),
        ExampleValue::Number(number) => format!("{number}L"),
        ExampleValue::Text(text) => quoted(text),
        ExampleValue::Choice(text) if class.is_empty() => quoted(text),
        ExampleValue::Choice(text) => format!("{owner}{class}.{}", constant(text)),
        ExampleValue::DateTime(text) => format!("OffsetDateTime.parse({})", quoted(text)),
        ExampleValue::Date(text) => format!("LocalDate.parse({})", quoted(text)),
        ExampleValue::File => "new ByteArrayInputStream(\"Example data\".getBytes())".to_owned(),
        ExampleValue::List(items) => {
            let items: Vec<_> = items.iter().map(|item| value(item, owner, class)).collect();
            format!("List.of({})", items.join(", "))
        }
        ExampleValue::Object(entries) => object(entries, &format!("{owner}{class}")),
    }
}

fn object(entries: &[(ExampleKey, ExampleValue)], class: &str) -> String {
    let owner = format!("{class}.");
    let line = |(key, entry): &(ExampleKey, ExampleValue)| match key {
        ExampleKey::Property(wire) => setter(&owner, &item_class(wire, entry), wire, entry).replace('\n', "\n    "),
        ExampleKey::Data(key) => {
            format!("\n        .putAdditionalProperty({}, JsonValue.from({}))", quoted(key), value(entry, "", ""))
        }
    };
    format!("{class}.builder(){}", builder_end(&entries.iter().map(line).collect::<String>(), 4))
}

/// The name of a constant: `PHONE_CALL`; one cannot begin with a digit.
fn constant(value: &str) -> String {
    let name = words::snake(value).to_uppercase();
    if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { format!("_{name}") } else { name }
}

#[cfg(test)]
mod tests {
    use super::camel_variable;

    #[test]
    fn initialisms_are_words() {
        assert_eq!(camel_variable("AccessIPAddressResponse"), "accessIpAddressResponse");
    }
}
