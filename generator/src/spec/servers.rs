//! Servers whose URLs a client can use as they are.
//!
//! In: a document whose lists are lists. Out: the same with the defaults of variables in the URLs of its servers, without servers
//! that no client can reach, and what was wrong with them. It refuses to know which operation is sent where.

use super::grammar::{ObjectKind, Trail, walk_mut};
use crate::diagnostic::{Diagnostic, Pointer};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

/// What became of the servers.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// What is wrong with them.
    pub(super) findings: Vec<Diagnostic>,
    /// What a client does not express: code -> where.
    pub(super) notes: BTreeMap<&'static str, Vec<Pointer>>,
}

/// Makes the URL of every server one that a client can use.
pub(super) fn settle(doc: &mut Value) -> Settled {
    let mut settled = Settled::default();
    let root = Pointer::root();
    settled.list(doc, &Trail::Start(&root), HTTP);
    let origin = doc.pointer("/servers/0/url").and_then(Value::as_str).and_then(origin).map(str::to_owned);
    walk_mut(doc, &mut |value, kind, at| {
        if matches!(kind, ObjectKind::PathItem | ObjectKind::Operation) && value.get("servers").is_some() {
            settled.list(value, at, HTTP_AND_SOCKETS);
            under(value, origin.as_deref());
        }
    });
    settled
}

/// The schemes of what the document is for: most operations are calls.
const HTTP: &[&str] = &["https", "http"];

/// Those of operations, which may be sockets.
const HTTP_AND_SOCKETS: &[&str] = &["https", "http", "wss", "ws"];

/// The scheme and the host of a URL.
fn origin(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    Some(url[host..].find('/').map_or(url, |path| &url[..host + path]))
}

/// What has a path for a URL is on the host that the document is for.
fn under(value: &mut Value, origin: Option<&str>) {
    let servers = value.get_mut("servers").and_then(Value::as_array_mut).into_iter().flatten();
    for url in servers.filter_map(|server| server.get_mut("url")) {
        if let (Some(path), Some(origin)) = (url.as_str().filter(|url| url.starts_with('/')), origin) {
            *url = format!("{origin}{path}").into();
        }
    }
}

impl Settled {
    /// The servers of one object; the first is used.
    fn list(&mut self, value: &mut Value, at: &Trail<'_>, schemes: &[&str]) {
        let Some(Value::Array(servers)) = value.get_mut("servers") else { return };
        let at = at.child("servers");
        let mut index = 0;
        servers.retain_mut(|server| {
            index += 1;
            server.as_object_mut().is_none_or(|server| self.server(server, &at.index(index - 1), schemes))
        });
        if servers.len() > 1 {
            self.notes.entry("other-servers").or_default().push(at);
        }
    }

    /// One server; whether it can be used.
    fn server(&mut self, server: &mut Map<String, Value>, at: &Pointer, schemes: &[&str]) -> bool {
        let Some(written) = server.get("url").and_then(Value::as_str) else { return true };
        let place = at.child("url");
        let url = match expanded(written.trim(), server.get("variables")) {
            Ok(url) => url,
            Err(Unexpanded { message, help }) => {
                self.find(message, place, "the server is left out", help);
                return false;
            }
        };
        if written.contains('{') {
            self.notes.entry("server-variables").or_default().push(at.child("variables"));
        }
        if !is_reachable(&url, schemes) {
            let message = format!("`{url}` is no URL of HTTP");
            let help = "give the URL that clients call, which begins with `https://`";
            self.find(message, place, "the server is left out", help);
            return false;
        }
        let end = url.find(['?', '#']).unwrap_or(url.len());
        if end < url.len() {
            let message = format!("`{url}` has a query or a fragment, but paths are appended to it");
            self.find(message, place, "it is read without", "give the URL that paths are under");
        }
        server.insert("url".to_owned(), url[..end].into());
        true
    }

    fn find(&mut self, message: String, at: Pointer, instead: &str, help: &str) {
        self.findings.push(Diagnostic::error("server-url", message).at(at).instead(instead).help(help));
    }
}

/// Whether a URL is relative, or of one of these schemes and with a host that there can be.
fn is_reachable(url: &str, schemes: &[&str]) -> bool {
    let start = url.split(['/', '?', '#']).next().and_then(|start| start.split_once(':'));
    let Some((scheme, _)) = start else { return true };
    let authority = url[scheme.len() + 1..].strip_prefix("//").and_then(|rest| rest.split(['/', '?', '#']).next());
    schemes.iter().any(|known| scheme.eq_ignore_ascii_case(known)) && authority.is_some_and(is_authority)
}

/// Whether a text can stand between a URL's slashes: a host, with a port and a user if need be.
fn is_authority(authority: &str) -> bool {
    let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
    let port_at = place.rfind(':').filter(|at| !place[*at..].contains(']'));
    let (host, port) = port_at.map_or((place, ""), |at| (&place[..at], &place[at + 1..]));
    let is_port = port.is_empty() || port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    is_port && is_host(host)
}

/// Whether there can be a host of this name or address.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[') {
        return address.strip_suffix(']').is_some_and(|address| address.parse::<Ipv6Addr>().is_ok());
    }
    let is_forbidden = |c: char| c.is_whitespace() || c.is_control() || r#"#/:<>?@[\]^|"`{}"#.contains(c);
    let is_address = host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && host.split('.').count() == 4;
    !host.is_empty() && !host.contains(is_forbidden) && (!is_address || host.parse::<Ipv4Addr>().is_ok())
}

/// A URL with values for its variables is no longer than this, in bytes; one without may be.
const LONGEST_URL: usize = 8 << 10;

/// Why a URL cannot have the values of its variables.
struct Unexpanded {
    message: String,
    help: &'static str,
}

impl Unexpanded {
    fn without_value(name: &str) -> Self {
        Self {
            message: format!("`{{{name}}}` of the server's URL is no variable that the server has a value for"),
            help: "declare it under `variables` with a `default`, or write its value in the URL",
        }
    }

    fn too_long() -> Self {
        Self {
            message: format!("the server's URL has more than {LONGEST_URL} bytes with the values of its variables"),
            help: "give the variables shorter values, or name fewer of them in the URL",
        }
    }
}

/// A URL with the values of its variables.
fn expanded(url: &str, variables: Option<&Value>) -> Result<String, Unexpanded> {
    let mut whole = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = variables.and_then(|all| all.get(name)).and_then(value_of);
        let value = value.ok_or_else(|| Unexpanded::without_value(name))?;
        whole += before;
        whole += &value;
        if whole.len() > LONGEST_URL {
            return Err(Unexpanded::too_long());
        }
        rest = after;
    }
    Ok(whole + rest)
}

/// The value of a variable that nobody sets: its default, else the first that it may have.
fn value_of(variable: &Value) -> Option<String> {
    let value = variable.get("default").or_else(|| variable.get("enum")?.get(0))?;
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// Said where a client has no URL to call unless it is given one.
pub(super) fn no_base_url(url: &str) -> Option<Diagnostic> {
    let message = match url {
        "" => "the document names no server that clients can call".to_owned(),
        url if !url.contains("://") => format!("the server's URL, `{url}`, names no host"),
        _ => return None,
    };
    let help = "name the server in the document or by an overlay, or give each client its URL (`base_url`, or the variable that ends in `_BASE_URL`)";
    Some(Diagnostic::warning("no-base-url", message).at(Pointer::root().child("servers")).help(help))
}

#[cfg(test)]
mod tests;
