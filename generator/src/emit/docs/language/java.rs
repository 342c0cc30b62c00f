//! Java, as the vendor's own SDK spells it; its values are in module `value`.

mod value;

use super::identifier::identifier;
use super::initialisms::{Initialisms, NAMES};
use super::literal::{escaped, utf16_escape};
use super::spelling::{self, path};
use super::{Casing, Language, camel};
use crate::emit::docs::example::{Call, Example, ExampleArgument, ExampleValue, Shown, class_name};
use crate::emit::docs::facts::parameters::ParameterPlace;
use crate::emit::docs::vendor;
use crate::ir::OpId;
use crate::names::{FieldName, Names};
use std::collections::BTreeSet;
use value::{builder_end, item_class, setter, value};

/// An acronym is a word as any other: `AccessIpRange`, `OAuthClient`.
const CLASSES: Initialisms = Initialisms(&[NAMES]);

/// Classes beside the models that values are made of.
const STANDARD: [(&str, &str); 5] = [
    ("new ByteArrayInputStream(", "java.io.ByteArrayInputStream"),
    ("LocalDate.parse(", "java.time.LocalDate"),
    ("OffsetDateTime.parse(", "java.time.OffsetDateTime"),
    ("List.of(", "java.util.List"),
    ("Map.ofEntries(", "java.util.Map"),
];

/// The keywords and literals that no name is.
#[rustfmt::skip]
const KEYWORDS: [&str; 53] = [
    "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
    "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if",
    "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package", "private",
    "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this",
    "throw", "throws", "transient", "true", "try", "void", "volatile", "while",
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
        &KEYWORDS
    }

    fn casing(&self) -> Casing {
        Casing::Camel
    }

    fn types_values(&self) -> bool {
        true
    }

    fn method(&self, names: &Names, id: OpId, method: &str) -> Option<String> {
        Some(format!("client.{}().{}", path(&names.op(id).resource, member, "()."), member(method)))
    }

    fn parameter(&self, _rust: &FieldName, wire: &str) -> String {
        spelled(wire).unwrap_or_else(|| wire.to_owned())
    }

    fn field(&self, _rust: &FieldName, wire: &str) -> String {
        spelled(wire).unwrap_or_else(|| wire.to_owned())
    }

    fn quoted(&self, text: &str) -> String {
        quoted(text)
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }
}

/// A text as a string. A backslash of the text is written twice, so that no `u` behind it makes an escape of both.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, '"', utf16_escape))
}

/// The name of a method, if it has any.
fn spelled(name: &str) -> Option<String> {
    identifier(&camel(name), "_", &KEYWORDS)
}

/// The name of a resource or a method.
fn member(name: &str) -> String {
    spelled(name).unwrap_or_else(|| "_x".to_owned())
}

/// The name of a class.
fn class_of(name: &str) -> String {
    identifier(&CLASSES.pascal(name), "_", &[]).unwrap_or_else(|| "_X".to_owned())
}

fn camel_variable(name: &str) -> String {
    spelling::variable(name, |name| identifier(&camel(name), "n", &[]).unwrap_or_else(|| "x".to_owned()))
}

fn print(call: &Call<'_>) -> Example {
    let params = class(call, "Params");
    let result = match &call.outcome.shown {
        Shown::Nothing => None,
        Shown::Page(_) => Some(class(call, "Page")),
        _ => Some(class_of(&call.outcome.model)),
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
    let models = models.map(class_of);
    let own = params.into_iter().chain(result).map(str::to_owned).chain(models).map(|class| package(call, &class));
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
    let path: Vec<_> = resource.iter().map(|part| package_part(part)).collect();
    format!("{}.models.{}.{class}", vendor::java_group(&call.edition.api.identity), path.join("."))
}

/// A resource as a part of a package's name.
fn package_part(resource: &str) -> String {
    identifier(&resource.replace('_', ""), "_", &KEYWORDS).unwrap_or_else(|| "_x".to_owned())
}

/// A class of the method.
fn class(call: &Call<'_>, kind: &str) -> String {
    class_of(&class_name(call.edition, call.id, kind))
}

/// The statement that builds the parameters; `None` where the call takes no more than one path parameter.
fn params_statement(call: &Call<'_>, params: &str) -> Option<String> {
    let arguments = &call.arguments;
    let rest = arguments.sorted();
    let setters = |owner: &str, arguments: &[&ExampleArgument]| -> String {
        arguments.iter().map(|argument| setter_of(call, owner, argument)).collect()
    };
    if let Some(model) = arguments.body_model.as_deref().map(class_of) {
        let (body, outside): (Vec<&ExampleArgument>, Vec<&ExampleArgument>) =
            rest.iter().partition(|one| one.is_in_body());
        let body = format!("{model}.builder(){}", builder_end(&setters(&model, &body), 0));
        if arguments.path.is_empty() && outside.is_empty() {
            return Some(format!("{model} params = {body};"));
        }
        let outside = setters(params, &arguments.last_path_first()) + &setters(params, &outside);
        let inner = body.replace('\n', "\n    ");
        let lines = format!("{outside}\n    .{}({inner})\n    .build()", camel(&model));
        return Some(format!("{params} params = {params}.builder(){lines};"));
    }
    if rest.is_empty() && arguments.path.len() <= 1 {
        return None;
    }
    let lines = setters(params, &arguments.last_path_first()) + &setters(params, &rest);
    Some(format!("{params} params = {params}.builder(){};", builder_end(&lines, 0)))
}

/// The line of an argument. A model has a class of its own.
fn setter_of(call: &Call<'_>, owner: &str, argument: &ExampleArgument) -> String {
    let value = argument.named_value(call.edition);
    if spelled(&argument.name).is_none() {
        return additional(argument, &value);
    }
    match &argument.model {
        Some(model) => setter("", &class_of(model), &argument.name, &value),
        None => setter(&format!("{owner}."), &item_class(&argument.name, &value), &argument.name, &value),
    }
}

/// The line of an argument that no method is called by.
fn additional(argument: &ExampleArgument, tree: &ExampleValue) -> String {
    let name = quoted(&argument.wire);
    let text = || quoted(&tree.to_text());
    match argument.place {
        ParameterPlace::Body => {
            format!("\n    .putAdditionalBodyProperty({name}, JsonValue.from({}))", value(tree, "", ""))
        }
        ParameterPlace::Header => format!("\n    .putAdditionalHeader({name}, {})", text()),
        ParameterPlace::Query | ParameterPlace::Path => {
            format!("\n    .putAdditionalQueryParam({name}, {})", text())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::judge::{self, texts};
    use super::{camel_variable, class_of, member, quoted};
    use std::io::Write as _;

    #[test]
    fn initialisms_are_words() {
        assert_eq!(camel_variable("AccessIPAddressResponse"), "accessIpAddressResponse");
    }

    /// Literals that a method's code has room for.
    const CHUNK: usize = 400;

    #[test]
    fn java_reads_what_is_written() {
        let texts = texts();
        let literals: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
        let part = |(index, chunk): (usize, &[String])| {
            format!("static String[] part{index}() {{ return new String[] {{\n{}\n}}; }}\n", chunk.join(",\n"))
        };
        let mut source = "import java.nio.charset.StandardCharsets;\nclass Judge {\n".to_owned();
        source.extend(literals.chunks(CHUNK).enumerate().map(part));
        source += "static void print(String[] texts) { for (String text : texts) { StringBuilder hex = new StringBuilder();\n\
                   for (byte one : text.getBytes(StandardCharsets.UTF_8)) hex.append(String.format(\"%02x\", one));\n\
                   System.out.println(hex); } }\npublic static void main(String[] arguments) {\n";
        source.extend((0..literals.chunks(CHUNK).len()).map(|index| format!("print(part{index}());\n")));
        source += "} }\n";
        let mut file = tempfile::Builder::new().suffix(".java").tempfile().expect("a file can be made");
        file.write_all(source.as_bytes()).expect("a file can be written");
        let path = file.path().to_str().expect("a plain name");
        let encoding = ["-Dfile.encoding=UTF-8", "--source", "17", path];
        if let Some((printed, said)) = judge::run("java", &encoding, "") {
            judge::same(&texts, &literals, &String::from_utf8_lossy(&printed), &said);
        }
    }

    #[test]
    fn an_acronym_is_a_word_in_classes() {
        let names = ["AccessIPRange", "oauth_client", "OAuthClient", "openai", "SMSOtp"].map(class_of);
        assert_eq!(names, ["AccessIpRange", "OAuthClient", "OAuthClient", "OpenAI", "SmsOtp"]);
    }

    #[test]
    fn names_are_identifiers() {
        assert_eq!(["9lives", "class", "a-b"].map(member), ["_9lives", "class_", "aB"]);
    }

    #[test]
    fn no_escape_of_a_text_is_one_of_the_source() {
        assert_eq!(quoted("\\u0022 \u{202e}\u{e0001}"), "\"\\\\u0022 \\u202e\\udb40\\udc01\"");
    }
}
