//! curl, for plain HTTP.

pub mod form;
pub mod request;
mod shell;

use super::identifier::is_identifier;
use super::literal::visible_json;
use super::{Casing, Language, url};
use crate::emit::docs::example::{Call, Encoding, Example, ExampleArgument, ExampleValue};
use crate::emit::docs::facts::parameters::ParameterPlace;
use crate::ir::{Identity, ListStyle, OpId, Operation, Security};
use crate::names::Names;
use request::Request;

/// Plain HTTP.
pub struct Curl;

impl Language for Curl {
    fn slug(&self) -> &'static str {
        "curl"
    }

    fn title(&self) -> &'static str {
        "curl"
    }

    fn fence(&self) -> &'static str {
        "bash"
    }

    fn is_http(&self) -> bool {
        true
    }

    fn official_sdk(&self) -> bool {
        false
    }

    fn reserved(&self) -> &'static [&'static str] {
        &[]
    }

    fn casing(&self) -> Casing {
        Casing::Wire
    }

    fn method(&self, _names: &Names, _id: OpId, _method: &str) -> Option<String> {
        None
    }

    /// A reply has no variable.
    fn holder(&self, _variable: &str) -> String {
        ".".to_owned()
    }

    /// A reply has no variable: a path of jq.
    fn field_of(&self, holder: &str, field: &str) -> String {
        match holder.strip_suffix('.').filter(|_| !is_identifier(field)) {
            Some("") => format!(".[{}]", self.quoted(field)),
            Some(value) => format!("{value}[{}]", self.quoted(field)),
            None => format!("{holder}{field}"),
        }
    }

    fn quoted(&self, text: &str) -> String {
        visible_json(&serde_json::to_string(text).expect("a string is JSON"))
    }

    fn occasion(&self, api: &str) -> String {
        format!("Use when calling the {api} API over plain HTTP, as with curl.")
    }

    fn print(&self, call: &Call<'_>) -> Example {
        let op = &call.edition.api.operations[call.id];
        let body = body(call, op);
        let request = Request {
            method: op.method,
            credential: credential(&call.edition.api.identity, op),
            headers: accept(op).into_iter().chain(cookies(op)).chain(request::headers(call)).collect(),
            json_type: (call.arguments.encoding == Encoding::Json && body.is_some()).then(|| request::json_type(op)),
            body,
            url: url(call, op),
        };
        request.example()
    }
}

fn credential(api: &Identity, op: &Operation) -> String {
    match op.security {
        Security::None => String::new(),
        Security::OAuthClient => {
            format!("-u \"${}:${}\"", api.variable("CLIENT_ID"), api.variable("CLIENT_SECRET"))
        }
        Security::Bearer => request::bearer(api),
    }
}

/// Which reply is wanted, where the API can send several kinds.
fn accept(op: &Operation) -> Option<String> {
    let several = !op.other_replies.is_empty();
    several.then(|| shell::header("Accept", op.reply.content_type()))
}

/// The cookies that must be sent.
fn cookies(op: &Operation) -> Option<String> {
    let needed = op.cookies.iter().filter(|param| param.required);
    let pairs: Vec<String> = needed.map(|param| format!("{0}={0}", url::value(&param.wire))).collect();
    (!pairs.is_empty()).then(|| format!("-b {}", shell::word(&pairs.join("; "))))
}

fn url(call: &Call<'_>, op: &Operation) -> String {
    let info = &call.edition.api.info;
    let base = op.server.as_ref().map_or(info.base_url.as_str(), |server| server.trim_end_matches('/'));
    let path = url::path(call, url::address, |argument| Some(path_value(call, argument)));
    let queries = call.arguments.others.iter().filter(|argument| argument.place == ParameterPlace::Query);
    let lists = |wire: &str| {
        op.query.iter().find(|param| param.wire == wire).map_or_else(ListStyle::default, |param| param.lists)
    };
    let pairs =
        queries.flat_map(|argument| pairs(&argument.wire, &argument.named_value(call.edition), lists(&argument.wire)));
    request::url(base, &path, &pairs.collect::<Vec<_>>())
}

fn path_value(call: &Call<'_>, argument: &ExampleArgument) -> String {
    let edition = call.edition;
    let own = argument.value.to_text();
    let known = || edition.texts.placeholders.url.get(&argument.wire).cloned();
    let shown =
        if own == argument.wire { known().unwrap_or_else(|| argument.named_value(edition).to_text()) } else { own };
    url::value(&shown)
}

/// An object's entries go under `name[key]`, a list's items are joined or stand one by one.
fn pairs(name: &str, value: &ExampleValue, lists: ListStyle) -> Vec<String> {
    let pair = |text: &str| format!("{}={}", url::value(name), url::value(text));
    match value {
        ExampleValue::Object(entries) => {
            entries.iter().flat_map(|(key, value)| pairs(&format!("{name}[{}]", key.wire()), value, lists)).collect()
        }
        ExampleValue::List(items) => {
            let texts: Vec<String> = items.iter().map(ExampleValue::to_text).collect();
            match lists {
                ListStyle::Comma => vec![pair(&texts.join(","))],
                ListStyle::Space => vec![pair(&texts.join(" "))],
                ListStyle::Pipe => vec![pair(&texts.join("|"))],
                ListStyle::Repeat => texts.iter().map(|text| pair(text)).collect(),
            }
        }
        value => vec![pair(&value.to_text())],
    }
}

fn body(call: &Call<'_>, op: &Operation) -> Option<String> {
    let arguments = &call.arguments;
    match (arguments.encoding, &arguments.opaque) {
        (Encoding::Json, Some(body)) => {
            let text = serde_json::to_string_pretty(&body.to_json()).expect("a tree is JSON");
            Some(request::json_body(&text))
        }
        (Encoding::Json, None) if !arguments.all().any(ExampleArgument::is_in_body) => {
            let needed = !op.body_optional && !op.bodies.is_empty();
            needed.then(|| "-d '{}'".to_owned())
        }
        (Encoding::Json, None) => {
            let text = request::json(call, |argument, value| request::recognisable(call, argument, value));
            Some(request::json_body(&text))
        }
        (Encoding::Form | Encoding::Multipart | Encoding::Bytes, _) => request::other_body(call, op),
    }
}
