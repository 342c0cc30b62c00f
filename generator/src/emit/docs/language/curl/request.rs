//! The command that sends a request, and its parts.
//!
//! In: an example call, and what of it is sent. Out: a command line. It refuses to know which values an example has.

use super::super::literal::visible_json;
use super::{form, shell};
use crate::emit::docs::example::{Call, Encoding, Example, ExampleArgument, ExampleValue};
use crate::emit::docs::facts::parameters::ParameterPlace;
use crate::ir::{Body, Identity, Method, Operation};
use serde_json::{Map, Value};
use std::iter;

/// The API's own credential.
pub fn bearer(api: &Identity) -> String {
    format!("-H \"Authorization: Bearer ${}\"", api.variable("API_KEY"))
}

/// A request, its parts as arguments of the command.
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Credential; may be empty.
    pub credential: String,
    /// Headers.
    pub headers: Vec<String>,
    /// The JSON type that a header says the body has.
    pub json_type: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The address.
    pub url: String,
}

impl Request {
    /// The command: on one line if it only gets something.
    pub fn example(self) -> Example {
        let call = if self.method == Method::Get && self.body.is_none() {
            let credential = Some(self.credential).filter(|option| !option.is_empty());
            let words = iter::once("curl".to_owned()).chain(credential).chain(self.headers);
            words.chain([shell::word(&self.url)]).collect::<Vec<_>>().join(" ")
        } else {
            self.lines().join(" \\\n  ")
        };
        Example { imports: String::new(), call, show: String::new(), variable: String::new() }
    }

    fn lines(self) -> Vec<String> {
        // Curl waits for the body of a reply to any other method.
        let method =
            if self.method == Method::Head { "--head".to_owned() } else { format!("-X {}", self.method.as_str()) };
        let mut lines = vec!["curl".to_owned(), method];
        lines.extend(Some(self.credential).filter(|line| !line.is_empty()));
        lines.extend(self.headers);
        lines.extend(self.json_type.map(|content_type| shell::header("Content-Type", &content_type)));
        lines.extend(self.body);
        lines.push(shell::word(&self.url));
        lines
    }
}

/// The JSON type of the body that an example sends.
pub fn json_type(op: &Operation) -> String {
    let json = op.bodies.first().filter(|body| matches!(body, Body::Json(_)));
    json.map_or("application/json", Body::content_type).to_owned()
}

/// The headers that are arguments.
pub fn headers(call: &Call<'_>) -> Vec<String> {
    let headers = call.arguments.others.iter().filter(|argument| argument.place == ParameterPlace::Header);
    let line =
        |argument: &ExampleArgument| shell::header(&argument.wire, &argument.named_value(call.edition).to_text());
    headers.map(line).collect()
}

/// The host of examples where the document names none.
const NO_HOST: &str = "https://example.com";

/// The address of a request; `path` and `query` are written as they are.
pub fn url(base: &str, path: &str, query: &[String]) -> String {
    let separator = if query.is_empty() { "" } else { "?" };
    let host = if base.contains("://") { "" } else { NO_HOST };
    let base = shell::base(&format!("{host}{base}"));
    format!("{base}{path}{separator}{}", query.join("&"))
}

/// The arguments of a body as JSON; `known` writes a value.
pub fn json(call: &Call<'_>, known: impl Fn(&ExampleArgument, &ExampleValue) -> Value) -> String {
    let value = |argument: &ExampleArgument| match &argument.value {
        ExampleValue::List(items) => items.iter().map(|item| known(argument, item)).collect(),
        value => known(argument, value),
    };
    let arguments = call.arguments.others.iter().filter(|argument| argument.is_in_body());
    let object: Map<String, Value> = arguments.map(|argument| (argument.wire.clone(), value(argument))).collect();
    serde_json::to_string_pretty(&object).expect("a map of strings is JSON")
}

/// The option that sends a body of JSON.
pub fn json_body(json: &str) -> String {
    format!("-d '{}'", shell::quoted(&visible_json(json)))
}

/// A value in a JSON body: a name becomes what a reader recognises.
pub fn recognisable(call: &Call<'_>, argument: &ExampleArgument, value: &ExampleValue) -> Value {
    match (value, argument.wire.as_str()) {
        (ExampleValue::Text(text), wire) if text == wire && call.edition.texts.numbers.contains_key(wire) => {
            call.edition.texts.numbers[wire].as_str().into()
        }
        (ExampleValue::Text(text), wire) if text == wire => {
            call.edition.texts.placeholders.get(wire).unwrap_or(wire).into()
        }
        (value, _) => value.to_json(),
    }
}

/// A body that is no JSON.
pub fn other_body(call: &Call<'_>, op: &Operation) -> Option<String> {
    let arguments = call.arguments.others.iter().filter(|argument| argument.is_in_body());
    let lines = |options: &dyn Fn(&str, &ExampleValue) -> Vec<String>| {
        let options = |argument: &ExampleArgument| options(&argument.wire, &argument.named_value(call.edition));
        let lines: Vec<_> = arguments.clone().flat_map(options).collect();
        (!lines.is_empty()).then(|| lines.join(" \\\n  "))
    };
    match call.arguments.encoding {
        Encoding::Json => None,
        Encoding::Form => lines(&form::fields),
        Encoding::Multipart => lines(&|name, value| form::parts(name, value, call.edition.api.multipart)),
        Encoding::Bytes => {
            let mime = op.bodies.iter().find_map(|body| match body {
                Body::Bytes(mime) => Some(mime.as_str()),
                _ => None,
            });
            let mime = mime.filter(|mime| !mime.contains('*')).unwrap_or("application/octet-stream");
            Some(format!("{} \\\n  --data-binary '@file.txt'", shell::header("Content-Type", mime)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_leaves_no_gap() {
        let request = Request {
            method: Method::Get,
            credential: String::new(),
            headers: Vec::new(),
            json_type: None,
            body: None,
            url: "https://a.example/b".to_owned(),
        };
        assert_eq!(request.example().call, "curl \"https://a.example/b\"");
    }
}
