//! Replies that somebody else made of the document's schemas, read by the emitted client: `replies FILE`, as
//! `tests/drift/generate.py` writes it.
//!
//! Each is read and written again, which must be what came. Then it is read with one property removed, and nulled, which a
//! client must take, and with a value of another type there, which may be an error that says where; what is read is judged as
//! before: nothing is lost, nothing made up but what the client tells to be missing. Which property it is follows from the reply's
//! number.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::ExitCode;
use telnyx_conformance::document::{Document, Operation};
use telnyx_conformance::drive;
use telnyx_conformance::host::{Answer, Form};
use telnyx_conformance::recorder::Canned;
use telnyx_conformance::{pinned, same};
use telnyx_sdk::Error;

/// How many problems are shown.
const SHOWN: usize = 60;

/// A prime that spreads the damaged properties over all places.
const STEP: usize = 7919;

/// A line of the file.
#[derive(serde::Deserialize)]
struct Line {
    method: String,
    path: String,
    status: u16,
    /// The reply's text.
    reply: String,
}

/// What became of the replies.
#[derive(Default)]
struct Tally {
    replies: usize,
    /// Operations, and how many of their replies were read.
    operations: BTreeMap<String, usize>,
    damaged: usize,
    /// How many replies with a value of another type were read all the same.
    retyped_and_read: usize,
    problems: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: replies FILE");
        return ExitCode::from(2);
    };
    let document = match pinned::document() {
        Ok(document) => document,
        Err(missing) => {
            println!("skipped: {missing}");
            return ExitCode::FAILURE;
        }
    };
    let text = std::fs::read_to_string(file).expect("the file can be read");
    let mut tally = Tally::default();
    for (number, line) in text.lines().enumerate() {
        let line: Line = serde_json::from_str(line).expect("each line is a reply");
        tally.judge(&document, number, &line).await;
    }
    let Tally { replies, operations, damaged, retyped_and_read, problems } = &tally;
    problems.iter().take(SHOWN).for_each(|problem| println!("{problem}"));
    println!(
        "{replies} replies of {} operations, {damaged} damaged ones, of which {retyped_and_read} of another type were read; {} problems",
        operations.len(),
        problems.len()
    );
    if problems.is_empty() && *replies > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Tally {
    async fn judge(&mut self, document: &Document, number: usize, line: &Line) {
        let name = format!("{} {}", line.method, line.path);
        let Some(operation) = document.operation(&line.method, &line.path) else {
            return self.problems.push(format!("{name}: the document has no such operation"));
        };
        let came: Value = serde_json::from_str(&line.reply).expect("each reply is JSON");
        self.replies += 1;
        *self.operations.entry(name.clone()).or_default() += 1;
        let differences = match read(operation, line.status, &line.reply).await {
            Ok(answer) => same::differences(&came, &answer),
            Err(error) => vec![error.to_string()],
        };
        self.problems.extend(differences.into_iter().map(|what| format!("{name}: {what}: {}", line.reply)));
        let places = places(&came, "");
        if let Some(place) = places.get(number.wrapping_mul(STEP) % places.len().max(1)) {
            self.damage(operation, line, &came, place).await;
        }
    }

    async fn damage(&mut self, operation: &Operation, line: &Line, came: &Value, place: &str) {
        let (around, key) = place.rsplit_once('/').expect("a place has a step");
        let key = key.replace("~1", "/").replace("~0", "~");
        for (how, value) in
            [("removed", None), ("null", Some(Value::Null)), ("of another type", came.pointer(place).map(other))]
        {
            let mut damaged = came.clone();
            let object = damaged.pointer_mut(around).and_then(Value::as_object_mut).expect("it is in an object");
            match value {
                Some(value) => _ = object.insert(key.clone(), value),
                None => _ = object.shift_remove(&key),
            }
            self.damaged += 1;
            let is_retyped = how == "of another type";
            let found = match read(operation, line.status, &damaged.to_string()).await {
                Ok(answer) => {
                    self.retyped_and_read += usize::from(is_retyped);
                    same::differences(&damaged, &answer)
                }
                Err(error) if is_retyped && error.is_decode() && error.json_path().is_some() => Vec::new(),
                Err(error) => vec![error.to_string()],
            };
            let name = format!("{} {}: {place} is {how}", line.method, line.path);
            self.problems.extend(found.into_iter().map(|what| format!("{name}: {what}: {damaged}")));
        }
    }
}

async fn read(operation: &Operation, status: u16, reply: &str) -> Result<Answer, Error> {
    let sample = drive::sample(operation, Form::Required).expect("every operation has a sample");
    let canned = Canned { status, content_type: Some("application/json".to_owned()), body: reply.to_owned().into() };
    drive::in_process(operation, vec![canned], |client| (sample.call)(client)).await.answer
}

/// The pointers to all properties.
fn places(value: &Value, at: &str) -> Vec<String> {
    let step = |key: &str| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(entries) => {
            entries.iter().flat_map(|(key, value)| [vec![step(key)], places(value, &step(key))].concat()).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, item)| places(item, &format!("{at}/{index}"))).collect()
        }
        _ => Vec::new(),
    }
}

/// A value of another type, and not one that stands for it.
fn other(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => json!([{"changed": true}]),
        Value::String(_) => json!({"changed": true}),
        Value::Array(_) => json!(1),
        Value::Object(_) => json!("text"),
    }
}
