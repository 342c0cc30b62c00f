//! Go, as the vendor's own SDK spells it, laid out as gofmt does (module `literal`).

mod literal;

use super::identifier::identifier;
use super::initialisms::{COMMON, Initialisms, NAMES, Set};
use super::literal::{escaped, long_escape};
use super::spelling::{self, path};
use super::{Casing, Language};
use crate::emit::docs::example::{Arity, Call, Example, ExampleArgument, ExampleValue, Shown};
use crate::emit::docs::facts::parameters::ParameterPlace;
use crate::ir::OpId;
use crate::names::{FieldName, Names};
use literal::{Class, literal, loose, value};

/// Initialisms of the SDK. `Css`, `Json`, `Mms`, `Sip`, `Tcr`, `Ttl` and `Uri` are none of them.
const SDK: Initialisms = Initialisms(&[COMMON, NAMES, OF_GO]);

/// Those that the published documents' examples have.
const PUBLISHED: Initialisms = Initialisms(&[COMMON, NAMES]);

/// Those of the SDK that no other language has.
const OF_GO: Set = &[("dns", "DNS"), ("html", "HTML"), ("sso", "SSO"), ("urls", "URLs")];

/// Go.
pub struct Go;

impl Language for Go {
    fn slug(&self) -> &'static str {
        "go"
    }

    fn title(&self) -> &'static str {
        "Go"
    }

    fn reserved(&self) -> &'static [&'static str] {
        &[
            "break",
            "case",
            "chan",
            "const",
            "context",
            "continue",
            "default",
            "defer",
            "else",
            "fallthrough",
            "fmt",
            "for",
            "func",
            "go",
            "goto",
            "if",
            "import",
            "interface",
            "log",
            "map",
            "nil",
            "package",
            "range",
            "return",
            "select",
            "struct",
            "switch",
            "type",
            "var",
        ]
    }

    fn casing(&self) -> Casing {
        Casing::Pascal
    }

    fn types_values(&self) -> bool {
        true
    }

    fn wraps_optional(&self) -> bool {
        true
    }

    fn method(&self, names: &Names, id: OpId, called: &str) -> Option<String> {
        Some(called_by(&SDK, names, id, called))
    }

    fn published_method(&self, names: &Names, id: OpId, called: &str) -> Option<String> {
        Some(called_by(&PUBLISHED, names, id, called))
    }

    fn parameter(&self, _rust: &FieldName, wire: &str) -> String {
        spelled(&SDK, wire).unwrap_or_else(|| wire.to_owned())
    }

    fn field(&self, rust: &FieldName, wire: &str) -> String {
        self.parameter(rust, wire)
    }

    fn quoted(&self, text: &str) -> String {
        quoted(text)
    }

    fn wrapper_field(&self, wire: &str) -> String {
        name(&SDK, wire)
    }

    fn data_holder(&self, variable: &str) -> String {
        format!("{variable}.Data.")
    }

    /// A variable that nobody reads is an error.
    fn without_reply(&self, example: &Example) -> String {
        let call = &example.call;
        call.split_once(", err := ").map_or_else(|| call.clone(), |(_, call)| format!("_, err := {call}"))
    }

    fn print(&self, call: &Call<'_>) -> Example {
        print(call)
    }
}

/// The path of a method.
fn called_by(initialisms: &Initialisms, names: &Names, id: OpId, called: &str) -> String {
    let resource = path(&names.op(id).resource, |part| name(initialisms, part), ".");
    format!("client.{resource}.{}", method(initialisms, called))
}

/// What stands before a digit that would begin a name.
const NUMBER: &str = "Number";

/// A text as a string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, '"', long_escape))
}

/// The initialisms of an example.
fn initialisms(call: &Call<'_>) -> &'static Initialisms {
    if call.edition.rules.spells_as_sdks() { &SDK } else { &PUBLISHED }
}

/// The name of a type or a field, if it has any.
fn spelled(initialisms: &Initialisms, name: &str) -> Option<String> {
    identifier(&initialisms.pascal(name), NUMBER, &[])
}

/// The name of a type or a method.
fn name(initialisms: &Initialisms, name: &str) -> String {
    spelled(initialisms, name).unwrap_or_else(|| "X".to_owned())
}

/// The method's name: `create` is `New`, `retrieve` is `Get`, also before other words.
fn method(initialisms: &Initialisms, method: &str) -> String {
    let verbs = [("create", "new"), ("retrieve", "get")];
    let renamed = verbs.iter().find_map(|(verb, go)| match method.strip_prefix(verb) {
        Some("") => Some((*go).to_owned()),
        Some(rest) if rest.starts_with('_') => Some(format!("{go}{rest}")),
        _ => None,
    });
    name(initialisms, renamed.as_deref().unwrap_or(method))
}

fn print(call: &Call<'_>) -> Example {
    let variable = spelling::variable(&call.outcome.variable, |name| SDK.camel(name));
    let check = "\nif err != nil {\n\tlog.Fatal(err)\n}";
    let (head, show) = match &call.outcome.shown {
        Shown::Nothing => ("err := ".to_owned(), check.to_owned()),
        shown => {
            let what = printed(call, shown, &variable);
            (format!("{variable}, err := "), format!("{check}\nfmt.Printf(\"%+v\\n\", {what})"))
        }
    };
    Example { imports: String::new(), call: format!("{head}{}", invocation(call)), show, variable }
}

/// What of the result is printed.
fn printed(call: &Call<'_>, shown: &Shown, variable: &str) -> String {
    match shown {
        Shown::Data => format!("{variable}.Data"),
        Shown::Flat(telling) => call.field_of(&format!("{variable}."), telling),
        Shown::Nothing | Shown::Page(_) | Shown::Whole => variable.to_owned(),
    }
}

fn invocation(call: &Call<'_>) -> String {
    let arguments = &call.arguments;
    let mut path = arguments.last_path_first().into_iter();
    let plain = Class::none(call);
    let first = path.next().map(|argument| value(&argument.value, &plain, 0));
    let all: Vec<_> = path.chain(arguments.sorted()).collect();
    let fields: Vec<_> = all.iter().map(|argument| spelled(initialisms(call), &argument.name)).collect();
    let has_field = |at: &usize| fields[*at].is_some() && !fields[..*at].contains(&fields[*at]);
    let (named, others): (Vec<usize>, Vec<usize>) = (0..all.len()).partition(has_field);
    let rest: Vec<_> = named.into_iter().map(|at| all[at]).collect();
    let options: Vec<_> = others.into_iter().map(|at| option(call, all[at])).collect();
    let takes_params = arguments.takes_more || !rest.is_empty();
    match (first, takes_params) {
        (None, false) => format!("{}(context.Background())", call.method),
        (Some(first), false) => format!("{}(context.Background(), {first})", call.method),
        (None, true) if options.is_empty() => {
            format!("{}(context.Background(), {})", call.method, params(call, &rest, 0))
        }
        (first, true) => {
            let lines = ["context.Background()".to_owned()].into_iter().chain(first);
            let lines = lines.chain([params(call, &rest, 1)]).chain(options).map(|line| format!("\t{line},\n"));
            format!("{}(\n{})", call.method, lines.collect::<String>())
        }
    }
}

/// What sends an argument that the parameters have no field for, by its name on the wire.
fn option(call: &Call<'_>, argument: &ExampleArgument) -> String {
    let (name, tree) = (quoted(&argument.wire), argument.named_value(call.edition));
    let text = || quoted(&tree.to_text());
    match argument.place {
        ParameterPlace::Body => {
            format!("option.WithJSONSet({name}, {})", value(tree.scalar(), &Class::none(call), 1))
        }
        ParameterPlace::Header => format!("option.WithHeader({name}, {})", text()),
        ParameterPlace::Query | ParameterPlace::Path => format!("option.WithQuery({name}, {})", text()),
    }
}

/// The parameters of a call: `acme.AIAssistantTestNewParams{...}`. A body that is a model is one field of them.
fn params(call: &Call<'_>, arguments: &[&ExampleArgument], depth: usize) -> String {
    let names = call.edition.names.op(call.id);
    let spelling = initialisms(call);
    let resource: String = names.resource.iter().map(|part| name(spelling, &call.edition.one_of(part))).collect();
    let class = Class::params(call, format!("{resource}{}Params", method(spelling, call.edition.method(call.id))));
    let literal = |entries: &[(String, String)], depth| {
        if call.arguments.edited { loose(entries, depth) } else { literal(entries, depth) }
    };
    let fields = |arguments: &[&ExampleArgument], class: &Class, depth| {
        let field = |argument: &&ExampleArgument| field(call, argument, class, depth);
        arguments.iter().map(field).collect::<Vec<_>>()
    };
    let Some(model) = &call.arguments.body_model else {
        return format!("{}.{}{}", class.package, class.name, literal(&fields(arguments, &class, depth + 1), depth));
    };
    let (body, outside): (Vec<&ExampleArgument>, Vec<&ExampleArgument>) =
        arguments.iter().partition(|one| one.is_in_body());
    let model = class.model(model);
    let inner = literal(&fields(&body, &model, depth + 2), depth + 1);
    let mut entries = fields(&outside, &class, depth + 1);
    entries.push((model.name.clone(), format!("{}.{}{inner}", model.package, model.literal())));
    format!("{}.{}{}", class.package, class.name, literal(&entries, depth))
}

fn field(call: &Call<'_>, argument: &ExampleArgument, class: &Class, depth: usize) -> (String, String) {
    let name = name(initialisms(call), &argument.name);
    let class =
        argument.model.as_deref().map_or_else(|| class.field(&name, &argument.value), |model| class.model(model));
    let text = match (argument.kind, argument.named_value(call.edition)) {
        (Arity::Several, ExampleValue::Text(text)) => {
            let variant = ("OfString".to_owned(), format!("{}.String({})", class.package, quoted(&text)));
            format!("{}.{}Union{}", class.package, class.name, literal(&[variant], depth))
        }
        (_, tree) => value(&tree, &class, depth),
    };
    (name, text)
}

#[cfg(test)]
mod tests {
    use super::{SDK, method, name};

    #[test]
    fn verbs_and_initialisms_are_the_sdks() {
        let method = |text| method(&SDK, text);
        assert_eq!(["create", "retrieve_sms", "created"].map(method), ["New", "GetSMS", "Created"]);
        let name = |text| name(&SDK, text);
        assert_eq!(["mcp_servers", "tcrBrandId", "inline_css"].map(name), ["McpServers", "TcrBrandID", "InlineCss"]);
        assert_eq!(["media_urls", "html_body"].map(name), ["MediaURLs", "HTMLBody"]);
        assert_eq!(["dns_record_type", "idp_sso_target_url"].map(name), ["DNSRecordType", "IdpSSOTargetURL"]);
        assert_eq!(["redirect_uris", "token_ttl_secs"].map(name), ["RedirectUris", "TokenTtlSecs"]);
        assert_eq!(["9lives", "a-b", "$"].map(name), ["Number9lives", "AB", "X"]);
    }
}
