//! What the document says of an operation's replies beside their bodies: statuses of success, headers, links, callbacks.
//!
//! In: an operation. Out: sentences of Markdown. It refuses to know what a reply holds.

use super::cells::joined;
use super::errors;
use crate::emit::docs::text::as_sentence;
use crate::emit::markdown;
use crate::ir::{Api, DeclaredReply, Method, Operation};
use serde_json::Value;
use std::collections::BTreeMap;

/// Room for what is said of a status or a header, in characters.
const ROOM: usize = 160;

/// The statuses of success, where there are several or one that is none of a plain reply, and what the document says of each.
pub fn statuses(api: &Api, op: &Operation) -> Option<String> {
    let is_plain = |status: &String| status.starts_with('2') || status == "default";
    let goes_without_saying = op.statuses.len() < 2 && op.statuses.iter().all(is_plain);
    if goes_without_saying {
        return None;
    }
    let said = |status: &String| op.declared_reply(status).and_then(|reply| errors::said(api, reply));
    let texts: Vec<Option<&str>> = op.statuses.iter().map(said).collect();
    let codes: Vec<String> = op.statuses.iter().map(|status| markdown::code(status)).collect();
    if texts.windows(2).all(|pair| pair[0] == pair[1]) && texts.len() > 1 || texts.iter().all(Option::is_none) {
        return Some(format!("Succeeds with {}.", codes.join(", ")));
    }
    let one = |(code, text): (&String, Option<&str>)| match text {
        Some(text) => as_sentence(format!("{code}: {}", markdown::essence(text, ROOM).text)),
        None => format!("{code}."),
    };
    Some(format!("Succeeds with {}", codes.iter().zip(texts).map(one).collect::<Vec<_>>().join(" Or with ")))
}

/// What comes beside the bodies of replies.
pub fn beside(op: &Operation) -> Vec<String> {
    [headers(op), links(op), callbacks(op)].into_iter().flatten().collect()
}

/// The headers of replies, each with the statuses that it comes with.
fn headers(op: &Operation) -> Option<String> {
    let mut all: BTreeMap<&str, (Vec<String>, Option<&str>)> = BTreeMap::new();
    let each = op.declared.iter().flat_map(|reply: &DeclaredReply| reply.headers.iter().map(move |one| (reply, one)));
    for (reply, (name, said)) in each {
        let known = all.entry(name).or_default();
        known.0.push(markdown::code(&reply.status));
        known.1 = known.1.or(said.as_deref());
    }
    let one = |(name, (statuses, said)): (&str, (Vec<String>, Option<&str>))| {
        let said = said.map(|said| as_sentence(markdown::essence(said, ROOM).text)).unwrap_or_default();
        joined([format!("Replies have the header {} ({}).", markdown::code(name), statuses.join(", ")), said])
    };
    (!all.is_empty()).then(|| joined(all.into_iter().map(one)))
}

/// The operations that replies lead to.
fn links(op: &Operation) -> Option<String> {
    let statuses = op.unsaid("reply-links")?.as_object()?;
    let one = |(name, link): (&String, &Value)| {
        let leads = ["operationId", "operationRef"].into_iter().find_map(|key| link.get(key)?.as_str());
        let leads = leads.map(|to| format!(" to {}", markdown::code(to))).unwrap_or_default();
        format!("{}{leads}", markdown::code(name))
    };
    let mut all: Vec<String> = statuses.values().filter_map(Value::as_object).flatten().map(one).collect();
    all.dedup();
    (!all.is_empty()).then(|| format!("Replies link: {}.", all.join(", ")))
}

/// The requests that the API sends because of the operation.
fn callbacks(op: &Operation) -> Option<String> {
    let one = |(name, addresses): (&String, &Value)| {
        let addresses = addresses.as_object().into_iter().flatten();
        let requests = addresses.flat_map(|(address, item)| {
            let methods = Method::ALL.map(Method::as_str).into_iter();
            let methods = methods.filter(|method| item.get(method.to_ascii_lowercase()).is_some());
            methods.map(move |method| markdown::code(&format!("{method} {address}")))
        });
        let requests: Vec<String> = requests.collect();
        let requests = if requests.is_empty() { String::new() } else { format!(" ({})", requests.join(", ")) };
        format!("{}{requests}", markdown::code(name))
    };
    let all: Vec<String> = op.unsaid("callbacks")?.as_object()?.iter().map(one).collect();
    (!all.is_empty()).then(|| format!("The API calls back: {}.", all.join(", ")))
}
