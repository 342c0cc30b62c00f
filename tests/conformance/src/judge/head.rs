//! Headers: the credential, what is accepted, the declared ones, and no others.

use super::{Case, keys};
use crate::document::{Credential, Place};
use crate::media_type;
use std::fmt::Write;

/// What a client may send without the document asking for it.
const OWN: &[&str] = &["accept", "authorization", "content-length", "content-type", "host", "user-agent"];

/// Parameters of these names are no header parameters by OpenAPI (section 4.8.12.1): other keywords say them.
const SAID_ELSEWHERE: &[&str] = &["accept", "authorization", "content-type"];

pub(super) fn credential(case: &Case<'_>) -> Vec<String> {
    let sent = case.request.header("authorization");
    let bearer = format!("Bearer {}", case.secrets.api_key);
    let (id, secret) = case.secrets.oauth_client;
    let basic = format!("Basic {}", base64(format!("{id}:{secret}").as_bytes()));
    let (is_right, expected) = match case.operation.credential {
        Credential::Bearer => (sent == [bearer.as_str()], "the API key as a bearer token"),
        Credential::Basic { optional } => {
            (sent == [basic.as_str()] || (optional && sent.is_empty()), "the OAuth client by HTTP Basic")
        }
        Credential::None => (sent.is_empty(), "no credential"),
    };
    if is_right {
        Vec::new()
    } else {
        vec![format!("authorization: {sent:?} was sent, the document asks for {expected}")]
    }
}

pub(super) fn accept(case: &Case<'_>) -> Vec<String> {
    let sent = case.request.header("accept");
    let is_for_body = case.operation.bodies.iter().any(|media| media.content_type == case.variant);
    let declared: Vec<_> = match case.variant {
        // The sample asks for this reply, of which the document may be silent.
        variant if !variant.is_empty() && !is_for_body => vec![variant],
        _ => case.operation.reply_types().collect(),
    };
    match (sent.as_slice(), declared.as_slice()) {
        // Nothing is returned that there could be a choice of: after the opening of a WebSocket, say.
        ([] | [_], []) => Vec::new(),
        ([accept], _) if declared.iter().any(|declared| media_type::accepts(accept, declared)) => Vec::new(),
        ([accept], _) => vec![format!("accept: {accept} is none of {declared:?}")],
        (several, _) => vec![format!("accept: sent {} times", several.len())],
    }
}

/// Required header parameters are there, all of them where everything is set, and no header that nobody declared.
pub(super) fn declared_headers(case: &Case<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let lower = |name: &str| name.to_ascii_lowercase();
    let parameters = case.operation.parameters_in(Place::Header);
    let mut declared: Vec<_> = parameters.map(|parameter| (lower(&parameter.name), parameter.required)).collect();
    if keys::are_asked_for(case.operation) {
        declared.push((keys::HEADER.to_owned(), true));
    }
    for (name, required) in declared.iter().filter(|(name, _)| !SAID_ELSEWHERE.contains(&name.as_str())) {
        match case.request.header(name).len() {
            0 if *required || case.is_full => found.push(format!("header {name}: not sent")),
            0 | 1 => {}
            times => found.push(format!("header {name}: sent {times} times")),
        }
    }
    let is_known = |name: &str| OWN.contains(&name) || declared.iter().any(|(declared, _)| declared == name);
    let unknown = case.request.headers.iter().filter(|(name, _)| !is_known(name));
    found.extend(unknown.map(|(name, _)| format!("header {name}: the document does not declare it")));
    found
}

/// Base64 with padding (RFC 4648, section 4), written here so that a mistake of the client's is not made twice.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().chain([&0, &0]).take(3).fold(0_usize, |word, byte| word << 8 | usize::from(*byte));
        for place in 0..=chunk.len() {
            _ = write!(text, "{}", char::from(ALPHABET[word >> (18 - 6 * place) & 63]));
        }
        text.extend(std::iter::repeat_n('=', 3 - chunk.len()));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn base64_of_the_rfc() {
        let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        pairs.iter().for_each(|(text, coded)| assert_eq!(super::base64(text.as_bytes()), *coded));
    }
}
