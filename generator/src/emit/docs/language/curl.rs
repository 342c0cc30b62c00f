//! curl, for plain HTTP.

use crate::emit::docs::example::call::{Call, Example};
use crate::emit::docs::example::{self, Argument, Encoding, Tree};
use crate::emit::docs::parameters::{self, Place};
use crate::emit::docs::{Edition, Profile};
use crate::ir::{Body, Method, Operation};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// Bytes that stand for themselves in a URL's path and query (RFC 3986, *unreserved*).
const UNRESERVED: &[u8] = b"-._~";

/// Prints a request.
pub fn print(call: &Call<'_>) -> Example {
    let op = &call.edition.api.operations[call.id];
    let url = url(call, op);
    let body = body(call, op);
    let text = if op.method == Method::Get && body.is_none() {
        format!("curl {}{} \"{url}\"", credential(op, call.edition.profile), headers(call))
    } else {
        request(call, op, &url, body.as_deref())
    };
    Example { imports: String::new(), call: text, show: String::new(), variable: String::new() }
}

fn request(call: &Call<'_>, op: &Operation, url: &str, body: Option<&str>) -> String {
    let mut lines = vec!["curl".to_owned(), format!("-X {}", op.method.as_str())];
    lines.extend(Some(credential(op, call.edition.profile)).filter(|line| !line.is_empty()).map(str::to_owned));
    lines.extend(header_lines(call));
    if call.arguments.encoding == Encoding::Json && (body.is_some() || announces_json(call.edition.profile, op)) {
        lines.push("-H \"Content-Type: application/json\"".to_owned());
    }
    lines.extend(body.map(str::to_owned));
    lines.push(format!("\"{url}\""));
    lines.join(" \\\n  ")
}

/// The published documents announce JSON on every request that is no GET or DELETE, with a body or without.
fn announces_json(profile: Profile, op: &Operation) -> bool {
    profile == Profile::Seed && op.method != Method::Delete
}

fn credential(op: &Operation, profile: Profile) -> &'static str {
    match (profile, op.security) {
        (Profile::Own, crate::ir::Security::None) => "",
        (Profile::Own, crate::ir::Security::OAuthClient) => "-u \"$TELNYX_CLIENT_ID:$TELNYX_CLIENT_SECRET\"",
        _ => "-H \"Authorization: Bearer $TELNYX_API_KEY\"",
    }
}

fn headers(call: &Call<'_>) -> String {
    header_lines(call).iter().flat_map(|line| [" ", line]).collect()
}

fn header_lines(call: &Call<'_>) -> Vec<String> {
    let headers = call.arguments.others.iter().filter(|argument| argument.place == Place::Header);
    let given =
        headers.map(|argument| format!("-H \"{}: {}\"", argument.wire, text(&argument.named_value(call.edition))));
    accept(call).into_iter().chain(given).collect()
}

/// Which reply is wanted, where the API can send several kinds.
fn accept(call: &Call<'_>) -> Option<String> {
    let op = &call.edition.api.operations[call.id];
    let several = call.edition.profile == Profile::Own && !op.other_replies.is_empty();
    several.then(|| format!("-H \"Accept: {}\"", op.reply.content_type()))
}

fn url(call: &Call<'_>, op: &Operation) -> String {
    let edition = call.edition;
    let base = match (&op.server, edition.profile) {
        (Some(server), Profile::Own) => server.trim_end_matches('/'),
        _ => &edition.api.info.base_url,
    };
    let mut path = op.sent_path.clone();
    for argument in &call.arguments.path {
        if let Some(value) = path_value(edition, argument) {
            path = path.replace(&format!("{{{}}}", argument.wire), &value);
        }
    }
    let query = query(call, op);
    let separator = if query.is_empty() { "" } else { "?" };
    format!("{base}{path}{separator}{}", query.join("&"))
}

fn path_value(edition: &Edition<'_>, argument: &Argument) -> Option<String> {
    let known = edition.texts.placeholders.url.get(&argument.wire);
    let own = text(&argument.value);
    match edition.profile {
        Profile::Seed if own != argument.wire => Some(own),
        Profile::Seed => known.cloned(),
        Profile::Own if own == argument.wire => {
            let value = known.cloned().unwrap_or_else(|| text(&argument.named_value(edition)));
            Some(encoded(&value))
        }
        Profile::Own => Some(encoded(&own)),
    }
}

/// In the published documents every parameter with an example, as it is; in our own every required one.
fn query(call: &Call<'_>, op: &Operation) -> Vec<String> {
    match call.edition.profile {
        Profile::Seed if op.method == Method::Get => parameters::outside(call.edition, call.id)
            .iter()
            .filter(|parameter| parameter.place == Place::Query)
            .filter_map(|parameter| Some(format!("{}={}", parameter.wire, scalar(parameter.facts.example.as_ref()?))))
            .collect(),
        Profile::Seed => Vec::new(),
        Profile::Own => {
            let required = call.arguments.others.iter().filter(|argument| argument.place == Place::Query);
            required.flat_map(|argument| pairs(&argument.wire, &argument.named_value(call.edition))).collect()
        }
    }
}

/// An object's entries go under `name[key]`, a list's items are joined by commas.
fn pairs(name: &str, value: &Tree) -> Vec<String> {
    match value {
        Tree::Object(entries) => {
            entries.iter().flat_map(|(key, value)| pairs(&format!("{name}[{}]", key.wire()), value)).collect()
        }
        Tree::List(items) => {
            vec![format!("{}={}", encoded(name), encoded(&items.iter().map(text).collect::<Vec<_>>().join(",")))]
        }
        value => vec![format!("{}={}", encoded(name), encoded(&text(value)))],
    }
}

fn body(call: &Call<'_>, op: &Operation) -> Option<String> {
    let arguments: Vec<&Argument> =
        call.arguments.others.iter().filter(|argument| argument.place == Place::Body).collect();
    match (call.arguments.encoding, &call.arguments.opaque) {
        (Encoding::Json, Some(body)) => {
            let text = serde_json::to_string_pretty(&body.to_json()).expect("a tree is JSON");
            Some(format!("-d '{}'", quoted(&text)))
        }
        (Encoding::Json, None) if arguments.is_empty() => {
            let needed = call.edition.profile == Profile::Own && !op.body_optional && !op.bodies.is_empty();
            needed.then(|| "-d '{}'".to_owned())
        }
        (Encoding::Json, None) => Some(json(call, &arguments)),
        (Encoding::Form, _) => {
            let pairs = arguments.iter().map(|argument| {
                let value = text(&argument.named_value(call.edition));
                format!("--data-urlencode '{}={}'", argument.wire, quoted(&value))
            });
            Some(pairs.collect::<Vec<_>>().join(" \\\n  ")).filter(|text| !text.is_empty())
        }
        (Encoding::Multipart, _) => {
            let parts = arguments.iter().map(|argument| match argument.named_value(call.edition) {
                Tree::File => format!("-F '{}=@file.txt'", argument.wire),
                value => format!("-F '{}={}'", argument.wire, quoted(&text(&value))),
            });
            Some(parts.collect::<Vec<_>>().join(" \\\n  ")).filter(|text| !text.is_empty())
        }
        (Encoding::Bytes, _) => {
            let mime = op.bodies.iter().find_map(|body| match body {
                Body::Bytes(mime) => Some(mime.as_str()),
                _ => None,
            });
            let mime = mime.filter(|mime| !mime.contains('*')).unwrap_or("application/octet-stream");
            Some(format!("-H \"Content-Type: {mime}\" \\\n  --data-binary '@file.txt'"))
        }
    }
}

fn json(call: &Call<'_>, arguments: &[&Argument]) -> String {
    let entry = |argument: &&Argument| (argument.wire.clone(), json_value(call.edition, argument));
    let object: Map<String, Value> = arguments.iter().map(entry).collect();
    let text = serde_json::to_string_pretty(&object).expect("a map of strings is JSON");
    let text = if call.arguments.edited { deeper(&text) } else { text };
    match call.edition.profile {
        Profile::Seed => format!("-d '{text}'"),
        Profile::Own => format!("-d '{}'", quoted(&text)),
    }
}

/// Examples that people edited are indented by four more.
fn deeper(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    let body: Vec<&str> = lines.collect();
    let last = body.len().saturating_sub(1);
    body.iter().enumerate().fold(first, |mut out, (index, line)| {
        let pad = if index == last { "  " } else { "    " };
        write!(out, "\n{pad}{line}").expect("writing to a String cannot fail");
        out
    })
}

/// The value in a JSON body: a name or a made id becomes one that a reader recognises.
fn json_value(edition: &Edition<'_>, argument: &Argument) -> Value {
    let known = |value: &Tree| match (value, argument.wire.as_str()) {
        (Tree::Text(text), "to") if text == "to" => "+13125550001".into(),
        (Tree::Text(text), "from") if text == "from" => "+18005550101".into(),
        (Tree::Text(text), wire) if text == wire => edition.texts.placeholders.get(wire).unwrap_or(wire).into(),
        (Tree::Text(text), _) if text == example::UUID && edition.profile == Profile::Seed => {
            edition.texts.placeholders.get("id").unwrap_or(text).into()
        }
        (value, _) => value.to_json(),
    };
    match &argument.value {
        Tree::List(items) => items.iter().map(known).collect(),
        value => known(value),
    }
}

fn text(value: &Tree) -> String {
    scalar(&value.to_json())
}

fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Inside single quotes of a shell.
fn quoted(text: &str) -> String {
    text.replace('\'', "'\\''")
}

/// Percent-encoded, but for brackets, which servers and readers take as they are.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || UNRESERVED.contains(&byte) {
            out.push(byte as char);
        } else {
            write!(out, "%{byte:02X}").expect("writing to a String cannot fail");
        }
    }
    out
}
