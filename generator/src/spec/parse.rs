//! Text to an untyped tree, in document order.
//!
//! In: YAML 1.2 or JSON. Out: a [`Value`], or what is wrong with the text and where. A key that stands twice in one
//! object is told, because one of its values is lost. A tree that is deeper or larger than [`budget`] allows is an error. It
//! refuses to know what the tree means.

mod budget;
mod halves;

pub(super) use budget::{DEEPEST, Extent, most_of, too_deep};

use super::syntax::Syntax;
use super::{Source, locate};
use crate::diagnostic::{Diagnostic, Failure, Position, SourceLines};
use budget::{Budget, too_large};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// The tree that a source's text describes, and every key in it that stands twice; of those, the last is read.
pub(super) fn parse(source: &Source) -> Result<(Value, Vec<Diagnostic>), Failure> {
    let budget = Budget::of(&source.text);
    let reader = |merge| TreeReader { merge, budget: &budget, depth: 0 };
    let yaml = || read_yaml(source, reader(Merge::Keys));
    let value = match Syntax::of(&source.text) {
        // YAML allows more between braces: a comma at the end, a comment. What is beyond a limit is not read again.
        Syntax::Json => read_json(source, reader(Merge::Never))
            .or_else(|failure| if budget.exceeded().is_some() { Err(failure) } else { yaml().map_err(|_| failure) }),
        Syntax::Yaml => yaml(),
    }?;
    Ok((value, if budget.has_repeated_key() { repeated_keys(source) } else { Vec::new() }))
}

fn read_json(source: &Source, tree: TreeReader<'_>) -> Result<Value, Failure> {
    let mut reader = serde_json::Deserializer::from_str(&source.text);
    // The tree reader counts for itself.
    reader.disable_recursion_limit();
    let read = tree.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| {
        let position = Position::of_bytes(&source.text, error.line(), error.column());
        let help = "a text that begins with a brace or a bracket is read as JSON";
        let diagnostic = tree.budget.exceeded().unwrap_or_else(|| unreadable("JSON", &error, help));
        diagnostic.in_file(&source.name, Some(position)).quoting(&source.text).into()
    })
}

/// Below so many bytes, a text is read as fast in one.
const LONG: usize = 64 << 10;

fn read_yaml(source: &Source, tree: TreeReader<'_>) -> Result<Value, Failure> {
    if let Some(bracket) = bracket_beyond(&source.text) {
        let position = Position::of_offset(&source.text, bracket);
        return Err(too_deep(DEEPEST_YAML).in_file(&source.name, Some(position)).quoting(&source.text).into());
    }
    if let Some(value) = (source.text.len() >= LONG).then(|| halves::read(&source.text, tree.budget)).flatten() {
        return Ok(value);
    }
    tree.deserialize(serde_yaml::Deserializer::from_str(&source.text)).map_err(|error| {
        let position = place_of(&error, &source.text);
        let help = "the document must be one YAML or JSON document";
        let known = || match without_place(&error.to_string()).as_str() {
            "recursion limit exceeded" => Some(too_deep(DEEPEST_YAML)),
            "repetition limit exceeded" => Some(too_large(format_args!("a hundred times the document"))),
            _ => None,
        };
        let diagnostic = tree.budget.exceeded().or_else(known).unwrap_or_else(|| unreadable("YAML", &error, help));
        diagnostic.in_file(&source.name, position).quoting(&source.text).into()
    })
}

/// Where a YAML text stops being one document. The reader tells places inside tokens as bytes, and of a second document none.
fn place_of(error: &serde_yaml::Error, text: &str) -> Option<Position> {
    let message = error.to_string();
    if message.contains("more than one document") {
        return locate::second_document(text);
    }
    let offset = message.rsplit_once(" at position ").and_then(|(_, number)| number.parse::<usize>().ok());
    let by_offset = offset.filter(|at| text.is_char_boundary(*at)).map(|at| Position::of_offset(text, at));
    by_offset.or_else(|| error.location().map(|place| Position { line: place.line(), column: place.column() }))
}

/// The YAML reader's own limit.
const DEEPEST_YAML: usize = 128;

/// The bracket with which a text has so many that are not closed that it can be nothing but too deep. The YAML reader would find out,
/// but looks at every open bracket for every token.
fn bracket_beyond(text: &str) -> Option<usize> {
    const MOST: usize = 10_000;
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MOST
    })
}

fn unreadable(format: &str, error: &dyn fmt::Display, help: &str) -> Diagnostic {
    let message = without_place(&error.to_string());
    Diagnostic::error("unreadable", format!("this is not {format}: {message}")).help(help)
}

/// The parsers end their messages with a place, which a diagnostic shows by itself.
fn without_place(message: &str) -> String {
    let end = [" at line ", " at position "].iter().filter_map(|place| message.find(place)).min();
    let end = end.unwrap_or(message.len());
    message[..end].to_owned()
}

fn repeated_keys(source: &Source) -> Vec<Diagnostic> {
    let repeats = locate::repeats(&source.text);
    let lines = SourceLines::new(&source.text);
    let told = |repeat: locate::Repeat| Diagnostic { line: lines.at(repeat.second), ..repeated_key(source, &repeat) };
    repeats.into_iter().map(told).collect()
}

fn repeated_key(source: &Source, repeat: &locate::Repeat) -> Diagnostic {
    let key = repeat.at.segments().last().unwrap_or_default();
    Diagnostic::error(
        "duplicate-key",
        format!("the key `{key}` stands here a second time; first on line {}", repeat.first.line),
    )
    .at(repeat.at.clone())
    .in_file(&source.name, Some(repeat.second))
    .instead("the last value is read")
    .help("keep one of the two: a reader would drop the other's value")
}

/// What the key `<<` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Merge {
    /// A key like any other (JSON).
    Never,
    /// The entries of its value, where they are not given beside it (YAML's merge keys).
    Keys,
}

/// Builds a tree from what a parser reports.
#[derive(Clone, Copy)]
struct TreeReader<'c> {
    merge: Merge,
    budget: &'c Budget,
    /// How many arrays and objects are around the next value.
    depth: usize,
}

impl TreeReader<'_> {
    /// The reader of what is inside.
    fn inner<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth + 1;
        self.budget.open(depth)?;
        Ok(Self { depth, ..self })
    }

    fn merged(self, map: Map<String, Value>) -> Map<String, Value> {
        match (self.merge, map.get("<<")) {
            (Merge::Keys, Some(Value::Object(_) | Value::Array(_))) => merge_keys(map),
            _ => map,
        }
    }
}

fn merge_keys(mut map: Map<String, Value>) -> Map<String, Value> {
    let sources = match map.shift_remove("<<") {
        Some(Value::Array(items)) => items,
        Some(item) => vec![item],
        None => Vec::new(),
    };
    for source in sources {
        for (key, value) in source.as_object().into_iter().flatten() {
            map.entry(key).or_insert_with(|| value.clone());
        }
    }
    map
}

impl<'de> DeserializeSeed<'de> for TreeReader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TreeReader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can hold")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    // An empty YAML document.
    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    // Beyond 64 bits, JSON's readers keep what a float can hold.
    #[expect(clippy::cast_precision_loss, reason = "as every reader of JSON does")]
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok(float(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "as every reader of JSON does")]
    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok(float(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(float(value))
    }

    // A tag of YAML's (`!secret`) says nothing here; its value does.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<String>()?;
        value.newtype_variant_seed(self)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.budget.take(value.len())?;
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.budget.take(value.len())?;
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            self.budget.take(0)?;
            array.push(item);
        }
        Ok(array.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.inner()?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            self.budget.take(key.len())?;
            if map.insert(key, entries.next_value_seed(inner)?).is_some() {
                self.budget.repeat_key();
            }
        }
        Ok(self.merged(map).into())
    }
}

/// JSON has no word for the infinite; where a number is needed, the text is told as a misfit.
fn float(value: f64) -> Value {
    Number::from_f64(value).map_or_else(|| value.to_string().into(), Value::Number)
}
