//! The text of a snapshot.

use super::{FORMAT, Snapshot};
use crate::diagnostic::{Diagnostic, Failure, Position};
use crate::spec::Source;
use crate::words::visible_json;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// What tells a snapshot from a document.
#[derive(Deserialize)]
struct SnapshotHead {
    format: Option<u32>,
    openapi: Option<IgnoredAny>,
    lock: Option<IgnoredAny>,
}

impl Snapshot {
    /// The text of the file: an item of a list on a line.
    pub fn render(&self) -> String {
        let Ok(Value::Object(whole)) = serde_json::to_value(self) else { unreachable!("a snapshot is an object") };
        let json = |value: &Value| serde_json::to_string(value).expect("a value is JSON");
        let mut text = String::from("{");
        for (index, (name, value)) in whole.iter().enumerate() {
            text.push_str(if index == 0 { "\n" } else { ",\n" });
            text.extend([&json(&Value::from(name.as_str())), ": "]);
            match value {
                Value::Array(items) if !items.is_empty() => {
                    let lines: Vec<String> = items.iter().map(json).collect();
                    text.extend(["[\n", &lines.join(",\n"), "\n]"]);
                }
                value => text.push_str(&json(value)),
            }
        }
        text.push_str("\n}\n");
        visible_json(&text).into_owned()
    }

    /// Reads a snapshot; `None` where the text is something else.
    pub fn read(source: &Source) -> Result<Option<Self>, Failure> {
        if !source.text.trim_start().starts_with('{') {
            return Ok(None);
        }
        let Ok(SnapshotHead { format: Some(format), openapi: None, lock: Some(_) }) =
            serde_json::from_str(&source.text)
        else {
            return Ok(None);
        };
        if format != FORMAT {
            let message = format!("this is a snapshot of format {format}; {FORMAT} is the one that is known");
            let help = "make it anew: `inspect --format json --snapshot`, with the document that it was made of";
            return Err(Diagnostic::error("snapshot-format", message).in_file(&source.name, None).help(help).into());
        }
        serde_json::from_str(&source.text).map(Some).map_err(|error| {
            let position = Position::of_bytes(&source.text, error.line(), error.column());
            Diagnostic::error("bad-snapshot", format!("this is no snapshot: {error}"))
                .in_file(&source.name, Some(position))
                .quoting(&source.text)
                .help("make it anew: `inspect --format json --snapshot`, with the document that it was made of")
                .into()
        })
    }
}
