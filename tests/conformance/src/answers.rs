//! Replies of an operation, made from the document, for a client that is driven without a network.

use crate::document::{Document, Media, Operation, Reply};
use crate::example::{self, Example};
use crate::media_type::essence;
use crate::recorder::Canned;
use bytes::Bytes;
use serde_json::Value;

/// What stands in for content that the document does not describe.
const BYTES: &[u8] = b"\x00content\xff";

/// A declared success, with an example of its JSON.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The replies that a stub chooses from, one for each content type.
    pub replies: Vec<Canned>,
    /// The JSON body that is among them.
    pub json: Option<Example>,
}

/// Every success of an operation, in all ways that the unions in its JSON can be chosen.
pub fn of(document: &Document, operation: &Operation) -> Vec<Answer> {
    let mut answers = Vec::new();
    for reply in &operation.replies {
        let mut choice = 0;
        loop {
            let answer = of_reply(document, reply, choice);
            choice += 1;
            let branches = answer.json.as_ref().map_or(1, |example| example.branches);
            answers.push(answer);
            if choice >= branches {
                break;
            }
        }
    }
    answers
}

/// The first success of an operation, with the first of what its unions can be: a reply for each content type.
pub fn first(document: &Document, operation: &Operation) -> Vec<Canned> {
    operation.replies.first().map(|reply| of_reply(document, reply, 0).replies).unwrap_or_default()
}

/// The replies with another JSON body.
pub fn with_json(answer: &Answer, json: &Value) -> Vec<Canned> {
    let mut replies = answer.replies.clone();
    for reply in replies.iter_mut().filter(|reply| reply.content_type.as_deref().is_some_and(is_json)) {
        reply.body = json.to_string().into();
    }
    replies
}

fn of_reply(document: &Document, reply: &Reply, choice: usize) -> Answer {
    let example = |media: &Media| {
        let schema = media.schema.as_deref()?;
        example::build(document, document.root().pointer(schema)?, choice)
    };
    let json = reply.content.iter().find(|media| media.is_json()).and_then(example);
    let canned = |media: &Media| Canned {
        status: reply.status,
        content_type: Some(media.content_type.clone()),
        body: body(media, json.as_ref(), example(media).as_ref()),
    };
    let mut replies: Vec<_> = reply.content.iter().map(canned).collect();
    if replies.is_empty() {
        replies.push(Canned { status: reply.status, ..Canned::default() });
    }
    Answer { replies, json }
}

fn body(media: &Media, json: Option<&Example>, example: Option<&Example>) -> Bytes {
    match essence(&media.content_type) {
        content_type if is_json(content_type) => json.map(|json| json.value.to_string().into()).unwrap_or_default(),
        "text/event-stream" => events(example).into(),
        content_type if content_type.starts_with("text/") => "text".into(),
        _ => BYTES.into(),
    }
}

/// Two events with the same data.
fn events(example: Option<&Example>) -> String {
    let data = example.map_or_else(|| "{}".to_owned(), |example| example.value.to_string());
    format!("event: first\ndata: {data}\n\nevent: second\ndata: {data}\n\n")
}

fn is_json(content_type: &str) -> bool {
    essence(content_type) == "application/json"
}
