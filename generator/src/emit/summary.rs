//! What an operation is called in headings and lists.
//!
//! In: an operation and its names. Out: one line for people. Where the prose mode took the document's summary away, the
//! resource path and the method say the same.

use crate::ir::{Api, Method, OpId};
use crate::names::Names;
use crate::names::rules::lexicon::leads_with_verb;
use crate::words::{self, is_plural};

/// What is said of an operation that is marked `x-hidden`.
pub const UNLISTED: &str =
    "Unlisted: the API's own reference leaves this operation out (`x-hidden`); it may change or go without notice.";

/// What is said of an operation whose summary ends in `(BETA)`.
pub const BETA: &str = "Beta: it may still change.";

/// Spellings of words that are not simply lower case.
const SPELLINGS: &[(&str, &str)] = &[
    ("10dlc", "10DLC"),
    ("2fa", "2FA"),
    ("ai", "AI"),
    ("api", "API"),
    ("cdr", "CDR"),
    ("csv", "CSV"),
    ("dir", "DIR"),
    ("dirs", "DIRs"),
    ("dns", "DNS"),
    ("dtmf", "DTMF"),
    ("esim", "eSIM"),
    ("esims", "eSIMs"),
    ("foc", "FOC"),
    ("fqdn", "FQDN"),
    ("fqdns", "FQDNs"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("ip", "IP"),
    ("ips", "IPs"),
    ("json", "JSON"),
    ("jwks", "JWKS"),
    ("kv", "KV"),
    ("kvs", "KVs"),
    ("loa", "LOA"),
    ("mcp", "MCP"),
    ("mdr", "MDR"),
    ("mdrs", "MDRs"),
    ("mms", "MMS"),
    ("mno", "MNO"),
    ("oauth", "OAuth"),
    ("openai", "OpenAI"),
    ("osr", "OSR"),
    ("ota", "OTA"),
    ("otp", "OTP"),
    ("pdf", "PDF"),
    ("rcs", "RCS"),
    ("sdk", "SDK"),
    ("seti", "SETI"),
    ("sid", "SID"),
    ("sim", "SIM"),
    ("sip", "SIP"),
    ("siprec", "SIPREC"),
    ("sms", "SMS"),
    ("ssl", "SSL"),
    ("sso", "SSO"),
    ("texml", "TeXML"),
    ("uac", "UAC"),
    ("uk", "UK"),
    ("url", "URL"),
    ("waba", "WABA"),
    ("wdr", "WDR"),
    ("wdrs", "WDRs"),
    ("whatsapp", "WhatsApp"),
    ("wireguard", "WireGuard"),
];

/// The operation's summary, or one made of its names: `Create AI assistant`, `List AI assistant tests`,
/// `Send SMS for AI assistants`.
pub fn summary(api: &Api, names: &Names, id: OpId) -> String {
    written(api, id).unwrap_or_else(|| of_names(api, names, id, Mood::Imperative))
}

/// The operation's summary, or one made of its names, that says what a method does: `Creates an AI assistant`.
pub fn method_summary(api: &Api, names: &Names, id: OpId) -> String {
    written(api, id).unwrap_or_else(|| of_names(api, names, id, Mood::Indicative))
}

/// What the document says.
fn written(api: &Api, id: OpId) -> Option<String> {
    let written = api.operations[id].summary.as_deref().map(str::trim);
    written.filter(|written| !written.is_empty()).map(str::to_owned)
}

/// Whether a sentence tells somebody to do something, or says what does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// `Create AI assistant`.
    Imperative,
    /// `Creates an AI assistant`.
    Indicative,
}

fn of_names(api: &Api, names: &Names, id: OpId, mood: Mood) -> String {
    let op = names.op(id);
    sentence(&op.resource, &op.method, api.operations[id].method, mood)
}

/// What a method does, with what, and for what: its own verb, or that of the HTTP method where it is a noun.
fn sentence(resource: &[String], method: &str, http: Method, mood: Mood) -> String {
    let path: Vec<String> = resource.iter().filter(|part| *part != ACTIONS).cloned().collect();
    let is_action = resource.iter().any(|part| part == ACTIONS);
    let acts = |method: &str| is_action || leads_with_verb(method);
    let sentence = match (method, &path[..]) {
        ("list", path) => format!("{} {}", verb("list", mood), thing(path, Number::Many)),
        ("retrieve", path) => format!("{} {}", verb("get", mood), one(path, mood)),
        ("create" | "update" | "delete", path) => format!("{} {}", verb(method, mood), one(path, mood)),
        (method, path) => {
            let (word, object) = match method.split_once('_') {
                Some(("retrieve", object)) => ("get", object),
                Some((word, object)) if acts(method) => (word, object),
                None if acts(method) => (method, ""),
                _ if http == Method::Get => ("get", method),
                _ if http == Method::Post && says_again(method, path) => ("create", ""),
                // What a noun does is not for a rule to say.
                _ => ("", method),
            };
            match (object, path) {
                ("", path) => format!("{} {}", verb(word, mood), one(path, mood)),
                (object, path) if path.is_empty() || says_again(object, path) => {
                    format!("{} {}", verb(word, mood), spell(object))
                }
                (object, path) => format!("{} {} for {}", verb(word, mood), spell(object), thing(path, Number::Many)),
            }
        }
    };
    capitalised(sentence.trim())
}

/// Whether an object ends in what the resource is called: `group_messages` of `messages`.
fn says_again(object: &str, path: &[String]) -> bool {
    let last = |name: &str| words::snake_singular(name).rsplit('_').next().map(str::to_owned);
    path.last().is_some_and(|resource| last(resource) == last(object))
}

/// A part of a path that says that what stands behind it is done.
const ACTIONS: &str = "actions";

/// A verb in its mood: `search` is `searches`, `verify` is `verifies`.
fn verb(word: &str, mood: Mood) -> String {
    let hisses = ["s", "sh", "ch", "x", "z"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        _ if mood == Mood::Imperative || word.is_empty() => word.to_owned(),
        Some(stem) => format!("{stem}ies"),
        None if hisses => format!("{word}es"),
        None => format!("{word}s"),
    }
}

/// One of a resource, with its article in a sentence.
fn one(path: &[String], mood: Mood) -> String {
    let thing = thing(path, Number::One);
    let has_one = path.last().is_some_and(|last| !is_plural(&words::snake_singular(last)));
    match thing.chars().next() {
        Some(first) if mood == Mood::Indicative && has_one => {
            let article = if says_vowel(&thing, first) { "an" } else { "a" };
            format!("{article} {thing}")
        }
        _ => thing,
    }
}

/// Whether a word begins with a vowel as it is spoken: an `MDR` does, a `unit` does not.
fn says_vowel(text: &str, first: char) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    let is_spelled = SPELLED.contains(&word);
    "aeioAEIO".contains(first) || is_spelled || first == 'u' && !word.starts_with("us") && !word.starts_with("uni")
}

/// Initials that are spelled, and whose first letter is spoken with a vowel before it.
const SPELLED: [&str; 10] = ["FQDN", "FQDNs", "LOA", "MCP", "MDR", "MDRs", "MMS", "MNO", "RCS", "SMS"];

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
    let spelled: Vec<&str> =
        name.split('_').filter(|word| !word.is_empty()).map(|word| spelling(word).unwrap_or(word)).collect();
    spelled.join(" ")
}

/// How a word in lower case is written, if not so.
pub fn spelling(word: &str) -> Option<&'static str> {
    SPELLINGS.iter().find(|(plain, _)| *plain == word).map(|(_, spelling)| *spelling)
}

/// The text with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, method: &str, http: Method) -> [String; 2] {
        let resource: Vec<String> = path.split('.').map(str::to_owned).collect();
        [Mood::Imperative, Mood::Indicative].map(|mood| sentence(&resource, method, http, mood))
    }

    #[test]
    fn lists_are_plural_and_the_rest_is_singular() {
        let made = said("ai.assistants", "create", Method::Post);
        assert_eq!(made, ["Create AI assistant", "Creates an AI assistant"]);
        assert_eq!(said("ai.assistants.tests", "list", Method::Get)[1], "Lists AI assistant tests");
        assert_eq!(said("balance", "retrieve", Method::Get)[0], "Get balance");
        assert_eq!(said("mdr_reports", "retrieve", Method::Get)[1], "Gets an MDR report");
    }

    #[test]
    fn other_methods_say_what_they_act_on() {
        let sent = said("ai.assistants", "send_sms", Method::Post);
        assert_eq!(sent, ["Send SMS for AI assistants", "Sends SMS for AI assistants"]);
        assert_eq!(said("calls.actions", "start_siprec", Method::Post)[1], "Starts SIPREC for calls");
        assert_eq!(said("messages", "schedule", Method::Post)[1], "Schedules a message");
        assert_eq!(said("calls.actions", "answer", Method::Post), ["Answer call", "Answers a call"]);
        assert_eq!(said("messages", "group_mms", Method::Post)[1], "Group MMS for messages");
        assert_eq!(said("verifications", "verify", Method::Post)[1], "Verifies a verification");
        assert_eq!(said("ai.insight_groups", "insight_groups", Method::Post)[0], "Create AI insight group");
        assert_eq!(said("messages", "retrieve_group_messages", Method::Get)[1], "Gets group messages");
        assert_eq!(said("ai.clusters", "retrieve_graph", Method::Get)[0], "Get graph for AI clusters");
        assert_eq!(said("scim", "users", Method::Get)[1], "Gets users for scim");
    }
}
