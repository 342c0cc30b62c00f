//! What an operation is called in headings and lists.
//!
//! In: an operation and its names. Out: one line for people. Where the prose mode took the document's summary away, the
//! resource path and the method say the same.

use crate::ir::{Api, OpId};
use crate::names::Names;
use crate::words;

/// Spellings of words that are not simply lower case.
const SPELLINGS: [(&str, &str); 44] = [
    ("10dlc", "10DLC"),
    ("2fa", "2FA"),
    ("ai", "AI"),
    ("api", "API"),
    ("cdr", "CDR"),
    ("csv", "CSV"),
    ("dir", "DIR"),
    ("dns", "DNS"),
    ("dtmf", "DTMF"),
    ("fqdn", "FQDN"),
    ("fqdns", "FQDNs"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("json", "JSON"),
    ("jwks", "JWKS"),
    ("kvs", "KVs"),
    ("loa", "LOA"),
    ("mcp", "MCP"),
    ("mdr", "MDR"),
    ("mdrs", "MDRs"),
    ("mms", "MMS"),
    ("mno", "MNO"),
    ("oauth", "OAuth"),
    ("openai", "OpenAI"),
    ("ota", "OTA"),
    ("otp", "OTP"),
    ("rcs", "RCS"),
    ("sdk", "SDK"),
    ("seti", "SETI"),
    ("sid", "SID"),
    ("sim", "SIM"),
    ("sip", "SIP"),
    ("siprec", "SIPREC"),
    ("sms", "SMS"),
    ("ssl", "SSL"),
    ("texml", "TeXML"),
    ("uac", "UAC"),
    ("uk", "UK"),
    ("url", "URL"),
    ("wdrs", "WDRs"),
    ("whatsapp", "WhatsApp"),
    ("wireguard", "WireGuard"),
];

/// The operation's summary, or one made of its names: `Create AI assistant`, `List AI assistant tests`,
/// `Send SMS (AI assistants)`.
pub fn summary(api: &Api, names: &Names, id: OpId) -> String {
    match api.operations[id].summary.as_deref().map(str::trim) {
        Some(written) if !written.is_empty() => written.to_owned(),
        _ => summary_by_names(&names.op(id).resource, &names.op(id).method),
    }
}

fn summary_by_names(resource: &[String], method: &str) -> String {
    let sentence = match (method, resource) {
        (method, []) => spell(method),
        ("list", path) => format!("list {}", thing(path, Number::Many)),
        ("retrieve", path) => format!("get {}", thing(path, Number::One)),
        ("create" | "update" | "delete", path) => format!("{method} {}", thing(path, Number::One)),
        (method, path) => format!("{} ({})", action(method), thing(path, Number::Many)),
    };
    capitalised(&sentence)
}

/// A method in words; what it retrieves, it gets.
fn action(method: &str) -> String {
    match method.strip_prefix("retrieve_") {
        Some(what) => format!("get {}", spell(what)),
        None => spell(method),
    }
}

/// How many of a resource are meant.
#[derive(Clone, Copy)]
enum Number {
    One,
    Many,
}

/// A resource in words, its parents in the singular before it; a parent that the next part says again is left out.
fn thing(path: &[String], number: Number) -> String {
    let Some((last, parents)) = path.split_last() else { return String::new() };
    let mut parts = vec![match number {
        Number::One => words::snake_singular(last),
        Number::Many => last.clone(),
    }];
    for parent in parents.iter().rev() {
        let parent = words::snake_singular(parent);
        let next = parts.last().map_or("", String::as_str);
        if next != parent && !next.starts_with(&format!("{parent}_")) {
            parts.push(parent);
        }
    }
    parts.iter().rev().map(|part| spell(part)).collect::<Vec<_>>().join(" ")
}

/// The words of a name, with blanks between.
fn spell(name: &str) -> String {
    let spelling = |word| SPELLINGS.iter().find(|(plain, _)| *plain == word).map_or(word, |&(_, spelling)| spelling);
    let spelled: Vec<&str> = name.split('_').filter(|word| !word.is_empty()).map(spelling).collect();
    spelled.join(" ")
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made_of(path: &str, method: &str) -> String {
        let resource: Vec<String> = path.split('.').map(str::to_owned).collect();
        summary_by_names(&resource, method)
    }

    #[test]
    fn lists_are_plural_and_the_rest_is_singular() {
        assert_eq!(made_of("ai.assistants", "create"), "Create AI assistant");
        assert_eq!(made_of("ai.assistants.tests", "list"), "List AI assistant tests");
        assert_eq!(made_of("balance", "retrieve"), "Get balance");
        assert_eq!(made_of("ai.assistants.tests.test_suites", "list"), "List AI assistant test suites");
    }

    #[test]
    fn other_methods_say_what_they_act_on() {
        assert_eq!(made_of("ai.assistants", "send_sms"), "Send SMS (AI assistants)");
        assert_eq!(made_of("calls.actions", "start_siprec"), "Start SIPREC (call actions)");
        assert_eq!(made_of("ai.clusters", "retrieve_graph"), "Get graph (AI clusters)");
    }
}
