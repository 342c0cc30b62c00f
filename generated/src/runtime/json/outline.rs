//! The choice of a union's variant: a look at a value before it is read.

use super::{DecodeError, JsonType, Reader};
use std::borrow::Cow;

/// How a JSON value shows which variant it is.
#[derive(Clone, Copy, Debug)]
pub struct Select {
    /// What the literals are.
    pub word: Word,
    /// The literals; no value is chosen by none.
    pub literals: &'static [&'static str],
}

/// What the literals of a [`Select`] are; named as the macros' words are.
#[allow(non_camel_case_types, reason = "the names are the words of the macros")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Values of the tag.
    tag,
    /// Keys that an object has, all of them.
    keys,
    /// Strings, one of which the value is.
    values,
    /// A JSON type, by its word in JSON Schema.
    json,
    /// Types of a webhook's event.
    event_type,
    /// Keys that the object in `data` has, all of them.
    data_keys,
}

/// Where a value says which variant it is.
#[derive(Clone, Copy, Debug)]
pub enum Tag {
    /// In no one place.
    None,
    /// In this property.
    Property(&'static str),
    /// In `data.event_type`, else in `event_type`: a webhook.
    Event,
}

impl Tag {
    /// The property, if there is one.
    pub const fn of(property: &[&'static str]) -> Self {
        match property {
            [property, ..] => Self::Property(property),
            [] => Self::None,
        }
    }

    /// The same of a webhook.
    pub const fn of_event(property: &[&'static str]) -> Self {
        match property {
            [property, ..] => Self::Property(property),
            [] => Self::Event,
        }
    }
}

/// What is known of a value before its variant is.
pub(super) struct Outline<'j> {
    json_type: JsonType,
    tag: Option<String>,
    keys: Vec<Cow<'j, str>>,
    data_keys: Vec<Cow<'j, str>>,
    text: Option<String>,
}

impl<'j> Outline<'j> {
    /// Looks at the value that the reader is at, and leaves the reader there.
    pub(super) fn of(reader: &Reader<'j>, tag: Tag) -> Result<Self, DecodeError> {
        let mut reader = reader.look_ahead();
        let json_type = reader.json_type()?;
        let mut outline = Self { json_type, tag: None, keys: Vec::new(), data_keys: Vec::new(), text: None };
        match (json_type, tag) {
            (JsonType::Object, Tag::None) => outline.keys = keys(&mut reader, |_, _| Ok(false))?,
            (JsonType::Object, Tag::Property(name)) => {
                outline.keys = keys(&mut reader, |key, reader| take_tag(&mut outline.tag, name, key, reader))?;
            }
            (JsonType::Object, Tag::Event) => outline.look_at_event(&mut reader)?,
            (JsonType::String, _) => outline.text = Some(reader.text()?.into_owned()),
            _ => {}
        }
        Ok(outline)
    }

    fn look_at_event(&mut self, reader: &mut Reader<'j>) -> Result<(), DecodeError> {
        let (mut inner, mut outer) = (None, None);
        self.keys = keys(reader, |key, reader| {
            if key != "data" || reader.json_type()? != JsonType::Object {
                return take_tag(&mut outer, "event_type", key, reader);
            }
            self.data_keys = keys(reader, |key, reader| take_tag(&mut inner, "event_type", key, reader))?;
            Ok(true)
        })?;
        self.tag = inner.or(outer);
        Ok(())
    }

    /// The variant: what names something in the value goes before its type, an integer's own type before `number`.
    pub(super) fn choose(&self, selects: &[Select]) -> Option<usize> {
        let is_integer = self.json_type == JsonType::Integer;
        let by_type =
            |word: &str| selects.iter().position(|select| select.word == Word::json && select.literals == [word]);
        let closest = selects.iter().position(|select| self.fits(*select));
        closest.or_else(|| by_type(self.json_type.word())).or_else(|| by_type("number").filter(|_| is_integer))
    }

    /// Whether the select names something in the value.
    fn fits(&self, select: Select) -> bool {
        let is_one = |text: Option<&str>| text.is_some_and(|text| select.literals.contains(&text));
        let has_all =
            |keys: &[Cow<'_, str>]| select.literals.iter().all(|literal| keys.iter().any(|key| key == literal));
        if select.literals.is_empty() {
            return false;
        }
        match select.word {
            Word::tag | Word::event_type => is_one(self.tag.as_deref()),
            Word::values => is_one(self.text.as_deref()),
            Word::keys => has_all(&self.keys),
            Word::data_keys => has_all(&self.data_keys),
            Word::json => false,
        }
    }
}

/// The keys of the object at the reader. `look` may take a value; one that it leaves is skipped.
fn keys<'j>(
    reader: &mut Reader<'j>,
    mut look: impl FnMut(&str, &mut Reader<'j>) -> Result<bool, DecodeError>,
) -> Result<Vec<Cow<'j, str>>, DecodeError> {
    let mut keys = Vec::new();
    let mut next = reader.enter_object()?;
    while let Some(key) = next {
        if !look(&key, reader)? {
            reader.skip()?;
        }
        keys.push(key);
        next = reader.next_key()?;
    }
    Ok(keys)
}

/// Takes the value of the property `name`, if it is a scalar.
fn take_tag(tag: &mut Option<String>, name: &str, key: &str, reader: &mut Reader<'_>) -> Result<bool, DecodeError> {
    let is_tag = key == name && !matches!(reader.json_type()?, JsonType::Object | JsonType::Array | JsonType::Null);
    if is_tag {
        *tag = Some(reader.text()?.into_owned());
    }
    Ok(is_tag)
}
