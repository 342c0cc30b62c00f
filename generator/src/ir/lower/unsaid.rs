//! What the model has nothing for, kept so that a change of it can be told: of schemas the keywords, of operations the constructs.

use super::Lowering;
use super::media::{essence, is_json};
use super::source::OperationSource;
use super::view::View;
use crate::ir::{JsonType, PARAMETER_CONTENT, Unsaid, is_assertion};
use openapiv3::{Content, MediaType, Parameter, ParameterSchemaOrContent, PathStyle, ReferenceOr, Response};
use serde::Serialize;
use serde_json::{Map, Value};

impl View<'_> {
    /// The keywords that say of values what no type says.
    pub fn unsaid(&self) -> Vec<Unsaid> {
        let beyond = self.data.extensions.iter().filter_map(|(name, value)| {
            let word = name.strip_prefix("x-").filter(|word| is_assertion(word))?;
            Some(Unsaid { word: word.to_owned(), value: bare(value) })
        });
        let not = self.not_schema.map(|not| Unsaid { word: "not".to_owned(), value: bare(&json(not)) });
        let mut all: Vec<Unsaid> = beyond.chain(not).collect();
        all.sort_by(|one, other| one.word.cmp(&other.word));
        all
    }
}

impl<'a> Lowering<'a> {
    /// What the client has nothing for at an operation, by kind.
    pub fn unsaid(&self, source: OperationSource<'a>) -> Vec<Unsaid> {
        let operation = source.operation;
        let parameters = source.item.parameters.iter().chain(&operation.parameters);
        let parameters: Vec<&Parameter> = parameters.map(|one| self.resolver.parameter(one).item).collect();
        let responses: Vec<(String, &Response)> = self.responses(source);
        let of_replies = |what: &dyn Fn(&Response) -> Value| {
            collected(responses.iter().map(|(status, one)| (status.clone(), what(one))))
        };
        let all = [
            ("callbacks", json(&operation.callbacks)),
            ("reply-headers", of_replies(&|one| json(&one.headers))),
            ("reply-links", of_replies(&|one| json(&one.links))),
            ("untyped-content", self.untyped(source, &responses)),
            ("parameter-content", of_parameters(&parameters, content)),
            ("parameter-forms", of_parameters(&parameters, form)),
        ];
        let said = all.into_iter().map(|(word, value)| Unsaid { word: word.to_owned(), value: bare(&value) });
        said.filter(|one| !is_empty(&one.value)).collect()
    }

    fn responses(&self, source: OperationSource<'a>) -> Vec<(String, &'a Response)> {
        let responses = &source.operation.responses;
        let coded = responses.responses.iter().map(|(status, response)| (status.to_string(), response));
        let all = coded.chain(responses.default.iter().map(|response| ("default".to_owned(), response)));
        all.map(|(status, response)| (status, self.resolver.response(response).item)).collect()
    }

    /// The schemas of contents that are bytes or text to the client.
    fn untyped(&self, source: OperationSource<'a>, responses: &[(String, &'a Response)]) -> Value {
        let body =
            source.operation.request_body.iter().map(|body| ("body".to_owned(), self.resolver.request_body(body)));
        let bodies = body.map(|(name, found)| (name, &found.item.content));
        let replies = responses.iter().map(|(status, one)| (status.clone(), &one.content));
        let contents = bodies.chain(replies).flat_map(|(name, contents)| {
            let untyped = contents.iter().filter(|(content_type, _)| is_untyped(&essence(content_type)));
            untyped.map(move |(content_type, media)| (format!("{name} {content_type}"), self.written(media)))
        });
        collected(contents)
    }
}

impl Lowering<'_> {
    /// What a parameter that is written as a content holds.
    pub fn parameter_content(&self, content: &Content) -> Option<Unsaid> {
        let (content_type, media) = content.first()?;
        let schema = match media.schema.as_ref()? {
            ReferenceOr::Reference { reference } => json(self.resolver.mapped_schema(reference).item),
            ReferenceOr::Item(schema) => json(schema),
        };
        let value = Value::Object(Map::from_iter([(content_type.clone(), bare(&schema))]));
        Some(Unsaid { word: PARAMETER_CONTENT.to_owned(), value })
    }

    /// The schema of a content, unless it is a text.
    fn written(&self, media: &MediaType) -> Value {
        let schema = match &media.schema {
            None => return Value::Null,
            Some(ReferenceOr::Reference { reference }) => self.resolver.mapped_schema(reference).item,
            Some(ReferenceOr::Item(schema)) => schema,
        };
        let is_text = View::of(schema).json_type == Some(JsonType::String);
        if is_text { Value::Null } else { json(schema) }
    }
}

fn is_untyped(essence: &str) -> bool {
    let typed = ["application/x-www-form-urlencoded", "multipart/form-data", "text/event-stream", "*/*", "*"];
    !is_json(essence) && !typed.contains(&essence)
}

fn of_parameters(parameters: &[&Parameter], what: fn(&Parameter) -> Value) -> Value {
    collected(parameters.iter().map(|one| (one.parameter_data_ref().name.clone(), what(one))))
}

fn content(parameter: &Parameter) -> Value {
    match &parameter.parameter_data_ref().format {
        ParameterSchemaOrContent::Schema(_) => Value::Null,
        ParameterSchemaOrContent::Content(content) => json(content),
    }
}

/// How a parameter is written, where the client writes it plainly all the same.
fn form(parameter: &Parameter) -> Value {
    match parameter {
        Parameter::Path { style, .. } if *style != PathStyle::Simple => json(style),
        Parameter::Query { allow_reserved: true, .. } => Value::from("allowReserved"),
        _ => Value::Null,
    }
}

/// An object of those that say something, by the letters of their names.
fn collected(entries: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Object(entries.filter(|(_, value)| !is_empty(value)).collect::<Map<_, _>>())
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Whether it can be the schema of a property that is called like what is left out.
fn is_schema(member: &Value) -> bool {
    member.get("type").is_some() || member.get("$ref").is_some()
}

/// A part of the document as it is written.
pub(super) fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A value without prose and examples, in the order of the letters.
pub(super) fn bare(value: &Value) -> Value {
    const SAID: &[&str] = &["description", "summary", "title", "example", "examples", "externalDocs"];
    match value {
        Value::Object(members) => {
            let mut kept: Vec<(String, Value)> = members
                .iter()
                .filter(|(name, member)| !SAID.contains(&name.as_str()) || is_schema(member))
                .map(|(name, member)| (name.clone(), bare(member)))
                .filter(|(name, member)| !name.starts_with("x-") || member.is_object())
                .collect();
            kept.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(kept.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(bare).collect()),
        value => value.clone(),
    }
}
